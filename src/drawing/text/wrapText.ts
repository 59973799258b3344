import { measureText } from './text'
import { shortenText } from './shortenText'

const closing = '，。、；：！？）》」』】〕％,.;:!?)]}%…'
const opening = '（《「『【〔([{“‘'

/**
 * Break a text into lines no wider than `width`. Numbers, Latin words and a mark with the character before it stay together;
 * a comma near the line's end is preferred over filling the line. The last of `maxLines` is cut with … when the text is longer.
 *
 *     wrapText('10项可比指标8增1平1降，上报中办增长20.7%居首', 54, 700, 900, 2)
 *       ['10项可比指标8增1平1降，', '上报中办增长20.7%居首']
 */
export function wrapText(text: string, size: number, weight: 400 | 700, width: number, maxLines: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < maxLines) {
    if (measureText(rest, size, weight) <= width) return [...lines, rest]
    if (lines.length === maxLines - 1) return [...lines, shortenText(rest, size, weight, width)]
    const cut = breakAt(pieces(rest, size, weight, width), size, weight, width)
    lines.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return lines
}

/** The text in pieces that may not be broken; a piece wider than a line is broken anywhere. */
function pieces(text: string, size: number, weight: 400 | 700, width: number): string[] {
  const list: string[] = []
  for (const [piece] of text.matchAll(/[\d.,%\w−-]+|[\s\S]/gu)) {
    const before = list[list.length - 1]
    const joins = before !== undefined && (closing.includes(piece[0] as string) || opening.includes(before[before.length - 1] as string))
    if (joins) list[list.length - 1] = before + piece
    else list.push(piece)
  }
  return list.flatMap((piece) => (measureText(piece, size, weight) > width ? [...piece] : [piece]))
}

function breakAt(list: readonly string[], size: number, weight: 400 | 700, width: number): number {
  let at = 0
  let good = 0
  let used = 0
  for (const piece of list) {
    used += measureText(piece, size, weight)
    if (used > width && at > 0) break
    at += piece.length
    if (/[，；。：]$/.test(piece) && used > width * 0.45) good = at
    if (used > width) break
  }
  return good > 0 ? good : at
}
