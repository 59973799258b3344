import { lineIdHeading, personalHeading, registerHeadings } from '../lexicon/headings/registerHeadings'
import { readHeaderText } from '../values/headers/headerText'
import { readDate } from '../values/times/date'
import { cellClass, isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { headingAmong, isCodeHeading, isRemarkHeading, isSerialHeading, type LedgerPart } from '../sheet/heading'
import { holdsFigures, linesBelow, type LedgerShape } from './ledger'

const partOf = headingAmong(registerHeadings)
/** A list of fewer lines is no register. */
const leastLines = 2
/** Of ten lines so many have their day, and are told apart by what happened. */
const mostly = 0.8

/**
 * Find a register (rule J6): lines of what happened, each with its day, beside the level it counts at or the body it is credited to. Lists of
 * persons with their birthdays are none, and neither is a sheet with columns of figures.
 *
 *     序号 日期 事项 级别 授予单位               what, on which day, at which level
 *     信息题目 首报单位 联合撰稿单位 报送日期     what, on which day, whose it is, with whom
 */
export function findRegister(grid: Grid): LedgerShape | null {
  for (let k = 0; k < Math.min(12, grid.rows.length); k++) {
    const header = grid.rows[k] as number
    const { cells, columns: at } = grid.rowCells(header)
    if (cells.length < 3) continue
    const heads = new Map<number, string>()
    for (let j = 0; j < cells.length; j++) heads.set(at[j] as number, grid.textOf(cells[j] as number).replace(/\s+/g, ''))
    if ([...heads.values()].some((head) => personalHeading.test(head))) return null
    const columnOf = (part: keyof typeof registerHeadings): number | null =>
      [...heads].find(([, head]) => partOf(head) === part)?.[0] ?? null
    const [date, level, joint] = [columnOf('date'), columnOf('level'), columnOf('joint')]
    const credited = columnOf('first') ?? columnOf('credited')
    if (date === null || (level === null && credited === null)) continue
    const rows = linesBelow(grid, k, heads)
    const dated = rows.filter((row) => isDay(grid, row, date))
    if (rows.length < leastLines || dated.length < mostly * rows.length) continue
    const thing = thingColumn(grid, rows, heads)
    if (thing === null) continue
    const columns = new Map<number, LedgerPart>([[thing, 'task']])
    if (credited !== null) columns.set(credited, 'owner')
    if (joint !== null) columns.set(joint, 'supporting')
    const days = [...heads].flatMap(([column, head]) => (partOf(head) === 'date' ? [[column, 'closed'] as const] : []))
    const counted = new Map([...heads].filter(([column, head]) => !isOfLine(grid, rows, column, head)))
    if (holdsFigures(grid, rows, counted, new Map<number, LedgerPart>([...columns, ...days]))) return null
    return { header, rows, columns, heads, register: { date, level } }
  }
  return null
}

/** Of all lines so many bear the first place where it is a person's own among those who did it (本人排名, 位次). */
const oftenFirst = 0.5

/** Whether the numbers of a column only find a line, or say which of several persons did it: 职工号, WID, 获奖人位次 1 1 2 1. */
function isOfLine(grid: Grid, rows: readonly number[], column: number, head: string): boolean {
  if (isCodeHeading(head) || lineIdHeading.test(head)) return true
  if (readHeaderText(head).measure?.measure !== 'rank') return false
  return rows.filter((row) => grid.textAt(row, column) === '1').length >= oftenFirst * rows.length
}

function isDay(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  if (cell < 0) return false
  const number = grid.sheet.number[cell] as number
  if (grid.sheet.kind[cell] === 1 && number > 20000 && number < 80000) return true
  return readDate(grid.textOf(cell), 2000) !== null
}

/** What happened: the first column of words that no other meaning is known for and that tells nearly all lines apart. */
function thingColumn(grid: Grid, rows: readonly number[], heads: ReadonlyMap<number, string>): number | null {
  const free = [...heads]
    .filter(([, head]) => partOf(head) === null && !isSerialHeading(head) && !isRemarkHeading(head))
    .map(([column]) => column)
    .sort((a, b) => a - b)
  const tells = free.filter((column) => {
    const filled = rows.filter((row) => grid.at(row, column) >= 0)
    const words = filled.filter((row) => {
      const code = grid.classAt(row, column)
      return isText(code) || code === cellClass.prose || code === cellClass.words
    })
    const different = new Set(filled.map((row) => grid.textAt(row, column))).size
    return filled.length >= mostly * rows.length && words.length >= mostly * filled.length && different >= mostly * filled.length
  })
  return tells[0] ?? null
}
