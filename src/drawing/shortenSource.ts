import { measureText } from './text'
import { shortenText } from './shortenText'

/**
 * Cut a source line to a width from the middle of its file name, so that what follows it (截至, 演示, 推算) stays.
 *
 *     shortenSource('来源：01_市委办公室主要工作指标_2023.xlsx · 截至7月底', 12, 240)
 *       '来源：01_市委…_2023.xlsx · 截至7月底'
 */
export function shortenSource(text: string, size: number, width: number): string {
  const total = measureText(text, size, 400)
  if (total <= width) return text
  const file = /[^\s：:；;，]+\.(?:xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt)/i.exec(text)
  if (file) {
    const name = file[0]
    const room = width - (total - measureText(name, size, 400))
    const short = shortenText(name, size, 400, room, 'middle')
    if (short.length > 6) return text.slice(0, file.index) + short + text.slice(file.index + name.length)
  }
  return shortenText(text, size, 400, width, 'middle')
}
