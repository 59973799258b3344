import { measureText } from './text'
import { shortenText } from './shortenText'

/**
 * Cut a source line to a width from the middle of its file name, so that the ending and what follows it (截至, 演示, 推算) stay.
 *
 *     shortenSource('来源：01_市委办公室主要工作指标_2023.xlsx · 截至7月底', 12, 240)
 *       '来源：01_市委…_2023.xlsx · 截至7月底'
 */
export function shortenSource(text: string, size: number, width: number): string {
  const total = measureText(text, size, 400)
  if (total <= width) return text
  const file = /[^\s：:；;，]+(\.(?:xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt))/i.exec(text)
  if (file) {
    const [name, ending = ''] = file
    const rest = total - measureText(name, size, 400)
    const short = shortenStem(name.slice(0, -ending.length), size, width - rest - measureText(ending, size, 400))
    if (short !== '') return text.slice(0, file.index) + short + ending + text.slice(file.index + name.length)
  }
  return shortenText(text, size, 400, width, 'middle')
}

/** Fewest letters of a name that are still a name. */
const fewest = 4

/**
 * A name without its middle, where possible cut beside its numbers and not in them: 06_信息报送…_2023年7月, not …23年7月. '' where nothing
 * that reads as a name finds room.
 */
function shortenStem(name: string, size: number, width: number): string {
  const chars = [...name]
  for (let keep = chars.length - 1; keep >= fewest; keep--) {
    const tails = Array.from({ length: Math.floor(keep * 0.7) - Math.ceil(keep * 0.3) + 1 }, (_, k) => Math.ceil(keep * 0.3) + k)
    const cuts = tails
      .sort((a, b) => Math.abs(a - keep / 2) - Math.abs(b - keep / 2))
      .map((tail) => ({ head: keep - tail, from: chars.length - tail }))
    const cut = cuts.find(({ head, from }) => !inNumber(chars, head) && !inNumber(chars, from))
    const text = cut === undefined ? '' : `${chars.slice(0, cut.head).join('')}…${chars.slice(cut.from).join('')}`
    if (text !== '' && measureText(text, size, 400) <= width) return text
  }
  return ''
}

/** Whether a cut before letter `at` would part a number. */
function inNumber(chars: readonly string[], at: number): boolean {
  return /\d/.test(chars[at - 1] ?? '') && /\d/.test(chars[at] ?? '')
}
