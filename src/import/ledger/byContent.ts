import { nodeHeading, stateHeading, workHeading, workState } from '../lexicon/headings/ledgerHeadings'
import { isText, cellClass } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isRemarkHeading, isSerialHeading, type LedgerPart } from '../sheet/heading'
import { dateAt } from './itemDates'
import { standingOf } from './standing'

/** Of ten lines so many must bear a day, or words of a state, for their column to be one. */
const mostly = 0.6

/**
 * Parts of a list that its headings leave open, by what stands beneath them (rule J10), written into `columns`.
 *
 *     时间节点    2026年6月底, 9月底         until when, where nothing else says it and the column holds days alone
 *     三季度情况  已完成, 推进中, 未启动      how it stands, where nothing else says it
 */
export function nameByContent(
  grid: Grid,
  rows: readonly number[],
  heads: ReadonlyMap<number, string>,
  columns: Map<number, LedgerPart>,
): void {
  const of = (part: LedgerPart) => [...columns].flatMap(([column, one]) => (one === part ? [column] : []))
  if (of('deadline').length === 0) {
    const [node, ...more] = of('milestone').filter((column) => nodeHeading.test(heads.get(column) ?? ''))
    if (node !== undefined && more.length === 0 && holdsDays(grid, rows, node)) columns.set(node, 'deadline')
  }
  if (of('status').length + of('struckOff').length > 0) return
  const state = [...heads].find(
    ([column, head]) =>
      !columns.has(column) &&
      stateHeading.test(head) &&
      !isRemarkHeading(head) &&
      !isSerialHeading(head) &&
      saysState(grid, rows, column, head),
  )
  if (state !== undefined) columns.set(state[0], 'status')
}

function holdsDays(grid: Grid, rows: readonly number[], column: number): boolean {
  return (
    rows.filter((row) => dateAt(grid, row, column, null) !== null || dateAt(grid, row, column, anyYear) !== null).length >=
    mostly * rows.length
  )
}

/** Where only a month and a day are written, of whichever year they are: they are days. */
const anyYear = 2000

function saysState(grid: Grid, rows: readonly number[], column: number, head: string): boolean {
  const said = rows.filter((row) => {
    const code = grid.classAt(row, column)
    return isText(code) || code === cellClass.prose || code === cellClass.words
  })
  if (said.length < mostly * rows.length) return false
  const texts = said.map((row) => grid.textAt(row, column))
  return workHeading.test(head) || texts.some((text) => workState.test(text) || !['open', null].includes(standingOf(text)))
}
