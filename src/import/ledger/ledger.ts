import type { FileId } from '../../model/sheet/cell'
import type { LedgerItem } from '../../model/ledger'
import { itemCount, ledgerEnd, leadingBody } from '../lexicon/headings/headings'
import { doneWord } from '../lexicon/status'
import { readHeaderText } from '../values/headers/headerText'
import { flagOf } from '../values/numbers/marks'
import { readPeriod } from '../values/times/period'
import { readUnit } from '../values/headers/unit'
import { yearOf } from '../../model/time/period'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isRemarkHeading, isSerialHeading, isUnitHeading, type LedgerPart } from '../sheet/heading'
import type { RoleWriter } from '../sheet/roleWriter'
import { nameByContent } from './byContent'
import { headsOf } from './heads'
import { dateAt, milestonesOf, untilDay } from './itemDates'
import { legendOf, type Legend } from './legend'
import { colouredPlace, fillAt, isMark, stateColumns } from './stateColumns'
import { standingOf } from './standing'
import { mergedText } from './mergedText'
import { nameTask } from './taskColumn'

/** A list of tasks with who, until when and how far: its header row, its lines, what its columns hold. */
export interface LedgerShape {
  readonly header: number
  readonly rows: readonly number[]
  readonly columns: ReadonlyMap<number, LedgerPart>
  readonly heads: ReadonlyMap<number, string>
  /** Of a register of what happened: the columns of its day and its level. */
  readonly register?: { readonly date: number; readonly level: number | null }
}

/**
 * Find a ledger (rule J1): a header that names at least two of owner, deadline, status, stage, closing or a second look beside what is to be
 * done, over lines of words. A sheet whose other columns hold figures is a table all the same.
 */
export function findLedger(grid: Grid): LedgerShape | null {
  return listIn(grid, (rows, heads, columns) => !holdsFigures(grid, rows, heads, columns))
}

/** Lines of a list with dates until when and a state of words: what makes it one beside its figures. */
const leastDated = 2
/** Of a list without dates: lines it has at least, signs of a state, and different states. */
const [leastStated, longestState, mostStates] = [3, 8, 6] as const

/**
 * Find a list of works among a table's figures (rule J7): what is to be built, until when and how it stands, beside what it costs. It is a table,
 * and its lines are items as well.
 *
 *     项目名称 总投资 年度投资 开工时间 竣工时间 项目状态
 */
export function findDatedList(grid: Grid): LedgerShape | null {
  return listIn(grid, (rows, heads, columns) => {
    const { until, state, task } = worksOf(grid, rows, columns)
    if (until === null || state === null || task === null || areCounted(grid, rows, heads, task)) return false
    const dated = rows.filter((row) => dateAt(grid, row, until, null) !== null).length
    const said = rows.filter((row) => isText(grid.classAt(row, state))).length
    return dated >= leastDated && dated * 2 > rows.length && said * 2 > rows.length
  })
}

/**
 * The same without any date (rule J7): works that bear, beside their figures, one of a few words for how they stand.
 *
 *     项目 责任单位 年度投资 已完成投资 状态          完成, 正常推进, 滞后
 */
export function findStatedList(grid: Grid): LedgerShape | null {
  const isList = (rows: readonly number[], heads: ReadonlyMap<number, string>, columns: Map<number, LedgerPart>): boolean => {
    const { state, task } = worksOf(grid, rows, columns)
    if (state === null || task === null || areCounted(grid, rows, heads, task)) return false
    const named = new Set(rows.filter((row) => isText(grid.classAt(row, task))).map((row) => grid.textAt(row, task)))
    return named.size === rows.length && saysHowFar(grid, rows, state)
  }
  return listIn(grid, isList, 1)
}

/** Where the works of a table say until when, how they stand and what they are. */
function worksOf(
  grid: Grid,
  rows: readonly number[],
  columns: Map<number, LedgerPart>,
): { readonly until: number | null; readonly state: number | null; readonly task: number | null } {
  // 支出进度（%） beside 形象进度 is a figure, no state.
  const numbered = [...columns].filter(
    ([column, part]) => part === 'status' && rows.filter((row) => isText(grid.classAt(row, column))).length * 2 <= rows.length,
  )
  for (const [column] of numbered) columns.delete(column)
  const of = (part: LedgerPart) => [...columns].find(([, one]) => one === part)?.[0] ?? null
  return { until: of('deadline'), state: of('status') ?? of('stage'), task: of('task') }
}

/** Whether nearly every line bears one of a few short words for how it stands, and one of them says done, overdue or late. */
function saysHowFar(grid: Grid, rows: readonly number[], column: number): boolean {
  const said = rows.map((row) => grid.textAt(row, column).trim()).filter((text) => text !== '')
  const words = [...new Set(said)]
  return (
    said.length >= leastStated &&
    said.length * 10 >= rows.length * 9 &&
    words.length <= Math.min(mostStates, said.length - 1) &&
    words.every((word) => word.length <= longestState && !/\d/.test(word)) &&
    words.some((word) => !['open', null].includes(standingOf(word)))
  )
}

/** 差错率（%）, or 发文 beside 计量单位 件: lines that say what they are counted in are indicators with a goal, and no works. */
function areCounted(grid: Grid, rows: readonly number[], heads: ReadonlyMap<number, string>, task: number): boolean {
  const most = (says: (row: number) => boolean): boolean => rows.filter(says).length * 2 > rows.length
  if (most((row) => readHeaderText(grid.textAt(row, task)).unit !== null)) return true
  const units = [...heads].filter(([, head]) => isUnitHeading(head))
  return units.some(([column]) => most((row) => readUnit(grid.textAt(row, column)) !== null))
}

function listIn(
  grid: Grid,
  isList: (rows: readonly number[], heads: ReadonlyMap<number, string>, columns: Map<number, LedgerPart>) => boolean,
  leastParts = 2,
): LedgerShape | null {
  for (let k = 0; k < Math.min(12, grid.rows.length); k++) {
    const header = grid.rows[k] as number
    const { heads, columns } = headsOf(grid, header)
    if (signsOf(columns) === 0 && ![...columns.values()].includes('milestone')) continue
    const rows = linesBelow(grid, k, heads)
    nameByContent(grid, rows, heads, columns)
    if (signsOf(columns) < leastParts) continue
    if (!nameTask(grid, rows, heads, columns)) continue
    if (rows.length > 0 && isList(rows, heads, columns)) return { header, rows, columns, heads }
  }
  return null
}

/** How much of what makes a list one of tasks its columns say. */
function signsOf(columns: ReadonlyMap<number, LedgerPart>): number {
  const parts = new Set(columns.values())
  const others = signs.filter((part) => parts.has(part)).length
  // 回头看时间 beside 回头看结果: when it was looked at again, and what was found.
  return others + [...columns.values()].filter((part) => part === 'rechecked').length
}

const signs: readonly LedgerPart[] = ['owner', 'deadline', 'status', 'struckOff', 'closed', 'stage', 'supporting']

export function linesBelow(grid: Grid, k: number, heads: ReadonlyMap<number, string>): number[] {
  const rows: number[] = []
  for (let j = k + 1; j < grid.rows.length; j++) {
    const row = grid.rows[j] as number
    if (row - (grid.rows[j - 1] as number) > 3) break
    const { cells, columns } = grid.rowCells(row)
    const inside = Array.from(columns).filter((column) => heads.has(column)).length
    if (ledgerEnd.test(grid.textOf(cells[0] as number)) || (cells.length === 1 && !heads.has(columns[0] as number))) break
    if (cells.length === 1 && (grid.classes[cells[0] as number] === cellClass.prose || grid.mergeAt(row, columns[0] as number) !== null))
      break
    if (inside > 0) rows.push(row)
  }
  return rows
}

/** Two columns or more of plain figures that no heading of a ledger explains make it a table. */
export function holdsFigures(
  grid: Grid,
  rows: readonly number[],
  heads: ReadonlyMap<number, string>,
  columns: ReadonlyMap<number, LedgerPart>,
): boolean {
  for (const [column, head] of heads) {
    const part = columns.get(column)
    if (
      isSerialHeading(head) ||
      part === 'deadline' ||
      part === 'closed' ||
      part === 'rechecked' ||
      part === 'task' ||
      part === 'milestone'
    )
      continue
    let figures = 0
    let words = 0
    for (const row of rows) {
      const code = grid.classAt(row, column)
      if (isQuantity(code)) figures++
      else if (isText(code)) words++
    }
    if (figures >= 2 && figures > words) return true
  }
  return false
}

/** Where a ledger stands, and what its sheet says over it. */
export interface LedgerPlace {
  readonly file: FileId
  readonly sheet: string
  readonly title: string | null
  /** See `ledgerDay`. */
  readonly asOf: string | null
  /** See `ledgerYear`. */
  readonly year: number | null
}

/** The items of a ledger, one a line (rules J2–J5), and the roles of its cells. */
export function ledgerItems(grid: Grid, ledger: LedgerShape, at0: LedgerPlace, roles: RoleWriter): LedgerItem[] {
  const { file, sheet: sheetName, title, asOf } = at0
  const legend = legendOf(grid, ledger.header, ledger.rows[ledger.rows.length - 1] ?? ledger.header)
  giveRoles(grid, ledger, legend, roles)
  const titleYear = (title === null ? null : yearIn(title)) ?? at0.year
  const columnOf = (part: LedgerPart): number | null => [...ledger.columns].find(([, p]) => p === part)?.[0] ?? null
  const serial = [...ledger.heads].find(([, head]) => isSerialHeading(head))?.[0] ?? null
  const task = columnOf('task')
  if (task === null) return []
  const items: LedgerItem[] = []
  const states = stateColumns(grid, ledger)
  for (const row of ledger.rows) {
    const text = mergedText(grid, row, task)
    if (text === '') continue
    const at = (part: LedgerPart): string => {
      const column = part === 'owner' ? ownerColumn(ledger) : columnOf(part)
      return column === null ? '' : mergedText(grid, row, column)
    }
    const date = (part: LedgerPart): string | null => {
      const column = columnOf(part)
      return column === null ? null : dateAt(grid, row, column, titleYear)
    }
    const statusColumn = columnOf('status')
    const stateColumn = states[0] ?? statusColumn
    const place = stateColumn === null ? null : colouredPlace(grid, row, states, statusColumn ?? stateColumn)
    const fill = place === null ? -1 : fillAt(grid, row, place)
    const said = place === null ? at('status') : grid.textAt(row, place)
    const struck = at('struckOff')
    const fields: Record<string, string> = {}
    for (const [column, head] of ledger.heads) {
      const value = mergedText(grid, row, column)
      if (value !== '' && head !== '__proto__') fields[head] = value
    }
    const key = serial === null ? text : grid.textAt(row, serial) || text
    const meant = legend.meaningOf(said, fill)
    const flag = struck === '' ? null : flagOf(struck)
    // 销号状态 with 推进中 in it: a state, and no yes or no.
    const state = said === '' && flag === null ? struck : said
    const status = meant ?? (state === '' || isMark(state) ? null : state)
    items.push({
      key,
      text,
      owners: names(at('owner')),
      supporting: names(at('supporting')),
      deadline: untilDay(grid, row, ledger, columnOf('deadline'), titleYear),
      closedOn: date('closed'),
      ...recheckOf(grid, row, ledger, titleYear),
      milestones: milestonesOf(grid, row, ledger, titleYear),
      stage: at('stage') || null,
      status,
      standing: standingOf(status),
      statusFill: fill < 0 ? null : fill,
      struckOff: flag ?? (doneWord.test(struck) ? true : null),
      asOf,
      ...happened(grid, row, ledger, titleYear),
      fields,
      source: { file, sheet: sheetName, row, column: task },
    })
  }
  return items
}

/** The day of a second look, and what it found: of the columns headed 回头看 the one with a day and the one with words. */
function recheckOf(grid: Grid, row: number, ledger: LedgerShape, year: number | null): Pick<LedgerItem, 'recheckedOn' | 'recheck'> {
  const columns = [...ledger.columns].flatMap(([column, part]) => (part === 'rechecked' ? [column] : []))
  const days = columns.map((column) => dateAt(grid, row, column, year))
  const words = columns.filter((_, k) => days[k] === null).map((column) => mergedText(grid, row, column))
  const said = words.find((text) => text !== '')
  return { recheckedOn: days.find((day) => day !== null) ?? null, ...(said === undefined ? {} : { recheck: said }) }
}

/** Of a register's line: on which day, at which level. */
function happened(grid: Grid, row: number, { register }: LedgerShape, year: number | null): Pick<LedgerItem, 'happenedOn' | 'level'> {
  if (register === undefined) return {}
  const level = register.level === null ? '' : mergedText(grid, row, register.level)
  return { happenedOn: dateAt(grid, row, register.date, year), ...(level === '' ? {} : { level }) }
}

/** Of several columns that name who, the leading body before the person in charge. */
function ownerColumn(ledger: LedgerShape): number | null {
  const owners = [...ledger.columns].flatMap(([column, part]) => (part === 'owner' ? [column] : []))
  return owners.find((column) => leadingBody.test(ledger.heads.get(column) ?? '')) ?? owners[0] ?? null
}

function yearIn(title: string): number | null {
  const period = readPeriod(title)?.period ?? null
  return period === null ? null : yearOf(period)
}

function names(text: string): string[] {
  const list: string[] = []
  let depth = 0
  let current = ''
  for (const letter of text) {
    if (/[(（]/.test(letter)) depth++
    if (/[)）]/.test(letter)) depth--
    if (depth === 0 && /[、，,；;/\n]/.test(letter)) {
      list.push(current.trim())
      current = ''
    } else current += letter
  }
  list.push(current.trim())
  return list.filter((name) => name !== '')
}

function giveRoles(grid: Grid, ledger: LedgerShape, legend: Legend, roles: RoleWriter): void {
  for (const cell of legend.cells) roles.give(cell, 'legend', 'legend')
  for (const cell of grid.rowCells(ledger.header).cells) roles.give(cell, 'header', 'ledgerHeader')
  const serial = new Set([...ledger.heads].flatMap(([column, head]) => (isSerialHeading(head) ? [column] : [])))
  const remark = new Set([...ledger.heads].flatMap(([column, head]) => (isRemarkHeading(head) ? [column] : [])))
  for (const row of ledger.rows) {
    const { cells, columns } = grid.rowCells(row)
    for (let k = 0; k < cells.length; k++) {
      const column = columns[k] as number
      if (serial.has(column)) roles.give(cells[k] as number, 'serial', 'serialColumn')
      else if (remark.has(column)) roles.give(cells[k] as number, 'remark', 'remarkColumn')
      else roles.give(cells[k] as number, 'text', 'ledgerCell')
    }
  }
}

/** A title that says how many items its list has: （256项）. */
export function statedCount(text: string): number | null {
  const match = itemCount.exec(text.trim())
  return match ? Number(match[1]) : null
}
