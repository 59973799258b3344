import { placeInOrder } from '../../lexicon/programs'
import { attachmentStart, fileTail, leavesOut, pieceNumber } from '../../lexicon/edges'
import { readPeriod } from '../../values/times/period'
import { isOffice } from './officeHead'
import { officeIn } from '../title/titleOffice'

/**
 * The body or place that a file's or a sheet's name says: a piece between its separators or brackets, at its head, or behind what kind of
 * sheet it is (rule Y5); null where none is.
 *
 *     officeInName('附件2-市教育局')       市教育局
 *     officeInName('统计表_南湖区')        南湖区
 *     officeInName('汇总表（综合二处）2023')  综合二处
 *     officeInName('报表南湖区')          南湖区
 */
export function officeInName(name: string): string | null {
  const pieces = piecesOf(name).filter((piece) => !leavesOut.test(piece))
  for (const piece of pieces) if (isOffice(piece)) return piece
  for (const piece of pieces) {
    const head = officeIn(piece)
    if (head !== null && !/[（(][^）)]*$/.test(head)) return head
  }
  for (const piece of pieces) {
    const tail = fileTail.exec(piece)
    if (tail && isOffice(tail[1] ?? '')) return tail[1] ?? null
  }
  return null
}

/** The pieces of a name without marks of attachments, numbers in front and periods. */
function piecesOf(name: string): string[] {
  return name
    .split(/[\s_\-—–:：,，、;；（）()[\]【】+&·.]+/)
    .map((piece) => withoutPeriod(piece.replace(attachmentStart, '').replace(pieceNumber, '')).trim())
    .filter((piece) => piece.length >= 2)
}

/** A sheet's name without its time, at its head, its end or in brackets: 2023年平原县, 平原县（2023年）. */
export function withoutTime(name: string): string {
  const bare = name
    .trim()
    .replace(placeInOrder, '')
    .replace(/[（(]([^（）()]*)[）)]$/, (whole, inside: string) => (withoutPeriod(inside) === '' ? '' : whole))
  return withoutPeriod(bare.trim()).replace(/[\s_-]+$|^[\s_-]+/g, '')
}

/** A name without the time at its head or its end: 2023年平原县, 平原县2023. */
function withoutPeriod(piece: string): string {
  const period = readPeriod(piece)
  const at = period?.period ? piece.indexOf(period.matched) : -1
  if (at < 0 || !period) return piece.replace(/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])?/, '')
  const before = piece.slice(0, at)
  return before === '' ? piece.slice(period.matched.length) : piece.slice(at + period.matched.length) === '' ? before : piece
}
