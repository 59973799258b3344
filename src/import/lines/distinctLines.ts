import type { BreakdownPart } from '../../model/dataset/observation'
import { unnamed } from '../lexicon/headings/headings'
import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { onlyWhere } from '../sheet/placesWhere'
import { LineKeys } from './lineKeys'
import { underParents } from './heads/underParents'
import { headingOf } from '../find/columns/columnHeading'
import { columnsFor, type TableShape } from '../find/shapes/tableShape'

/** Rows and columns made distinct, and the rows that shared all their labels with another. */
export interface Distinct {
  readonly rows: readonly LineFacts[]
  readonly columns: readonly LineFacts[]
  readonly alikeRows: readonly number[]
  readonly unnamedRows: boolean
}

/** More rows alike than these are records, and no list that says a few lines twice. */
const mostCompared = 60

/**
 * Keys must not clash: rows that come back beneath one row after another are of it (rule L25), others that say the same (rule L10) are told
 * apart by their codes where the sheet has them, and where most rows are alike (records, or rows without any label) by their number; alike
 * columns by their place.
 */
export function distinctLines(
  grid: Grid,
  shape: TableShape,
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  isValueRow: (row: number) => boolean,
): Distinct {
  const written = onlyWhere(rows, (row) => isValueRow(row.at))
  const unnamedRows = written.length > 1 && written.every((row) => row.labels.length === 0)
  const alikeWritten = withoutRepeats(grid, shape, written, alikeOf(written))
  const apart = alikeWritten.size === 0 || unnamedRows ? null : underParents(grid, shape, written)
  const values = apart ?? written
  const alike = apart === null ? alikeWritten : withoutRepeats(grid, shape, values, alikeOf(values))
  let told: readonly LineFacts[] = unitsInNames(apart === null ? rows : inPlaceOf(rows, apart))
  let clashing = [...alike].sort((a, b) => a - b)
  if (alike.size > 0) {
    const codes = columnsFor(shape, 'code')
    const byCode = codes.map((column) => withPart(grid, shape, values, alike, column)).find((list) => alikeOf(list).size === 0)
    const many = alike.size > 0.1 * values.length || unnamedRows
    const made = byCode ?? (many ? numbered(values, unnamedRows ? null : alike) : null)
    // Their codes tell them apart as names would.
    if (byCode) clashing = []
    if (made) told = inPlaceOf(told, made)
  }
  return { rows: told, columns: distinctColumns(columns), alikeRows: clashing, unnamedRows }
}

/** Rows with their number: all of them, or those alone that say what another says; the others keep their names. */
function numbered(rows: readonly LineFacts[], alike: ReadonlySet<number> | null): LineFacts[] {
  return rows.map((row, k) =>
    alike === null || alike.has(row.at) ? { ...row, breakdown: [...row.breakdown, { name: unnamed.row, value: String(k + 1) }] } : row,
  )
}

function inPlaceOf(rows: readonly LineFacts[], made: readonly LineFacts[]): readonly LineFacts[] {
  const by = new Map(made.map((row) => [row.at, row]))
  return rows.map((row) => by.get(row.at) ?? row)
}

function alikeOf(rows: readonly LineFacts[]): Set<number> {
  const keys = new LineKeys(rows.length)
  // One past the first row of each key, by the key's number.
  let firsts = new Int32Array(2 * rows.length + 64)
  const alike = new Set<number>()
  for (const row of rows) {
    const key = keys.of(row)
    if (key >= firsts.length) {
      const longer = new Int32Array(2 * key)
      longer.set(firsts)
      firsts = longer
    }
    const first = (firsts[key] as number) - 1
    if (first < 0) firsts[key] = row.at + 1
    else {
      alike.add(first)
      alike.add(row.at)
    }
  }
  return alike
}

/** Figures that a line and its repetition share at least, not all of them one. */
const leastShared = 3

/** Without the rows that say the very figures of the others of their name once more (净利润 at the head of a list and in it): nothing need tell them apart. */
function withoutRepeats(grid: Grid, shape: TableShape, rows: readonly LineFacts[], alike: ReadonlySet<number>): ReadonlySet<number> {
  if (alike.size === 0 || alike.size > mostCompared) return alike
  const groups = new Map<number, number[]>()
  const keys = new LineKeys(rows.length)
  for (const row of rows) {
    const key = keys.of(row)
    if (alike.has(row.at)) groups.set(key, [...(groups.get(key) ?? []), row.at])
  }
  const columns = columnsFor(shape, 'value')
  const left = new Set(alike)
  for (const group of groups.values()) {
    const lines = group.map((at) => columns.map((column) => grid.textAt(at, column)))
    const [first = []] = lines
    const figures = first.filter((text) => text !== '')
    if (figures.length < leastShared || new Set(figures).size < 2) continue
    if (lines.every((line) => line.every((text, k) => text === first[k]))) for (const at of group) left.delete(at)
  }
  return left
}

function partsKey(parts: readonly BreakdownPart[]): string {
  let key = ''
  for (const part of parts) key += `|${part.name}=${part.value}`
  return key
}

function withPart(grid: Grid, shape: TableShape, rows: readonly LineFacts[], alike: ReadonlySet<number>, column: number): LineFacts[] {
  const heading = headingOf(grid, shape.headerRows, column).replace(/\s+/g, '') || unnamed.row
  return rows.map((row) => {
    if (!alike.has(row.at)) return row
    const text = grid.textAt(row.at, column)
    return text === '' ? row : { ...row, breakdown: [...row.breakdown, { name: heading, value: text }] }
  })
}

/** Of columns with one name and two units the share says its unit in its name: Yes and Yes (%) are two indicators. */
function unitsInNames(lines: readonly LineFacts[]): readonly LineFacts[] {
  const unitOf = (line: LineFacts): string => line.unit?.written ?? ''
  const first = lines[0] === undefined ? '' : unitOf(lines[0])
  // One unit or none throughout: nearly every long table.
  if (lines.every((line) => unitOf(line) === first)) return lines
  const key = (line: LineFacts): string =>
    [
      line.name,
      line.office?.name ?? '',
      line.periods.map((fact) => fact.text).join('|'),
      partsKey(line.breakdown),
      line.measure?.measure ?? 'value',
    ].join('\u0001')
  const units = new Map<string, Set<string>>()
  const shares = new Set<string>()
  const keys = lines.map((line) => (line.name === '' ? '' : key(line)))
  lines.forEach((line, k) => {
    const own = keys[k] as string
    if (line.name === '') return
    units.set(own, (units.get(own) ?? new Set()).add(unitOf(line)))
    if (line.unit?.share === true) shares.add(own)
  })
  return lines.map((line, k) => {
    const own = keys[k] as string
    const others = units.get(own)
    return line.name !== '' && line.unit && others && others.size > 1 && (line.unit.share || !shares.has(own))
      ? { ...line, name: `${line.name}(${line.unit.written})` }
      : line
  })
}

function distinctColumns(columns: readonly LineFacts[]): LineFacts[] {
  const groups = new Map<string, number>()
  const key = (column: LineFacts): string =>
    [
      column.name,
      column.office?.name ?? '',
      column.periods.flatMap((fact) => (isWholeYear(column, fact) ? [] : [fact.text])).join('|'),
      partsKey(column.breakdown),
      column.measure?.measure ?? '',
      column.measure?.against ?? '',
      column.measure?.form ?? '',
      column.unit?.written ?? '',
    ].join('\u0001')
  for (const column of columns) groups.set(key(column), (groups.get(key(column)) ?? 0) + 1)
  // Two goals of one name for one thing done are told apart; 计划 完成 计划 完成 are of two things.
  const figures = columns.filter((column) => column.measure === null || column.measure.measure === 'value')
  const done = figures.length
  const alikeFigures = figures.filter((column) => (groups.get(key(column)) ?? 0) > 1).length
  const counted = new Map<string, number>()
  return unitsInNames(columns).map((column) => {
    const own = key(column)
    if ((groups.get(own) ?? 0) < 2) return column
    const linked = column.measure !== null && column.measure.measure !== 'value' && column.measure.measure !== 'score'
    // Changes, ranks and targets of different columns look alike until they are linked; only a second kind of change is told apart, and a second goal.
    const goals = column.measure?.measure === 'target' && (groups.get(own) ?? 0) > done && done > 0
    // 计划 完成 计划 完成: both are told apart by their number, or none is.
    const paired = column.measure?.measure === 'target' && groups.get(own) === alikeFigures
    if (linked && !goals && !paired && (column.measure?.measure !== 'change' || !sameStretch(columns, column, key))) return column
    const n = (counted.get(own) ?? 0) + 1
    counted.set(own, n)
    if (linked && !paired && n === 1) return column
    const label = column.labels[column.labels.length - 1]?.text.replace(/\s+/g, ' ').trim()
    return { ...column, breakdown: [...column.breakdown, { name: unnamed.column, value: linked && !paired && label ? label : String(n) }] }
  })
}

/** 年度任务 is of the year, as a goal without a time is (rule W8). */
function isWholeYear(column: LineFacts, fact: LineFacts['periods'][number]): boolean {
  return column.measure?.measure === 'target' && fact.reading.relative === 'wholeYear'
}

/** Two change columns side by side, with no figures between them, speak of one column in two ways (增减量, 增减率). */
function sameStretch(columns: readonly LineFacts[], column: LineFacts, key: (line: LineFacts) => string): boolean {
  const at = columns.indexOf(column)
  return [at - 1, at + 1].some((k) => {
    const other = columns[k]
    return other !== undefined && other.measure?.measure === 'change' && key(other) === key(column)
  })
}
