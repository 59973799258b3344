import type { LedgerItem } from '../../model/ledger'
import { beginsOn, dayAndWords, putOff, withoutEnd } from '../lexicon/headings/headings'
import type { Grid } from '../sheet/grid'
import type { LedgerPart } from '../sheet/heading'
import { isoOf, readDate, serialDay } from '../values/times/date'
import { mergedText } from './mergedText'

interface Dated {
  readonly columns: ReadonlyMap<number, LedgerPart>
  readonly heads: ReadonlyMap<number, string>
}

/** The day said, the last of the month said, the last of the year for 年底前; a serial number in a column of dates is one. */
export function dateAt(grid: Grid, row: number, column: number, titleYear: number | null): string | null {
  const merge = grid.mergeAt(row, column)
  const cell = merge ? grid.at(merge.top, merge.left) : grid.at(row, column)
  if (cell < 0) return null
  const number = grid.sheet.number[cell] as number
  const text = grid.textOf(cell)
  if (grid.sheet.kind[cell] === 1 && number > 20000 && number < 80000 && Number.isInteger(number)) {
    const day = serialDay(number)
    if (day !== null) return isoOf(day)
  }
  // 6月底前（已延至9月底）: the later word holds.
  const [, later = ''] = putOff.exec(text) ?? []
  const read =
    (later === '' ? null : readDate(later, titleYear)) ?? readDate(text, titleYear) ?? readDate(text.replace(inBrackets, ''), titleYear)
  return read === null ? null : isoOf(read.day)
}

const inBrackets = /[(（][^()（）]*[)）]$/

/** Time limits of lines that say one and were not read as a day, but for what is to go on for good (长期坚持). */
export function unreadLimits(
  grid: Grid,
  { columns }: Dated,
  items: readonly LedgerItem[],
): { readonly row: number; readonly column: number; readonly text: string }[] {
  const column = [...columns].find(([, part]) => part === 'deadline')?.[0]
  if (column === undefined) return []
  return items.flatMap(({ deadline, source: { row } }) => {
    const text = mergedText(grid, row, column).trim()
    return deadline !== null || text === '' || withoutEnd.test(text) ? [] : [{ row, column, text }]
  })
}

/**
 * Until when a line is to be done. A limit without its year is of the sheet's, else of the year of the line's own day (会议时间, 交办日期), and
 * of the year after where it would lie before that day: 1月底前 of what was ordered on 2025-11-20 is 2026-01-31.
 */
export function untilDay(grid: Grid, row: number, ledger: Dated, column: number | null, sheetYear: number | null): string | null {
  if (column === null) return null
  const stated = dateAt(grid, row, column, null)
  if (stated !== null) return stated
  const begun = [...ledger.heads].flatMap(([other, head]) =>
    other === column || !beginsOn.test(head) ? [] : (dateAt(grid, row, other, sheetYear) ?? []),
  )
  const first = begun.sort()[0]
  const year = sheetYear ?? (first === undefined ? null : Number(first.slice(0, 4)))
  const day = dateAt(grid, row, column, year)
  return day !== null && year !== null && first !== undefined && day < first ? dateAt(grid, row, column, year + 1) : day
}

/** 2017年8月20日 形成方案 under 节点一: a day and what is reached on it; a day alone is called as its column. */
export function milestonesOf(grid: Grid, row: number, ledger: Dated, titleYear: number | null): LedgerItem['milestones'] {
  return [...ledger.columns].flatMap(([column, part]) => {
    if (part !== 'milestone') return []
    const [, day = '', name = ''] = dayAndWords.exec(mergedText(grid, row, column).trim()) ?? []
    const date = dateAt(grid, row, column, titleYear) ?? (day === '' ? null : isoDateOf(day, titleYear))
    return date === null ? [] : [{ name: name.trim() || (ledger.heads.get(column) ?? ''), date }]
  })
}

function isoDateOf(text: string, year: number | null): string | null {
  const read = readDate(text, year)
  return read === null ? null : isoOf(read.day)
}
