import type { Unit } from '../../model/unit'
import { cellClass, isQuantity } from '../sheet/cellClass'
import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { askedIn, flagOf, starsOf } from '../values/numbers/marks'
import { readQuantities } from '../values/numbers/quantity'
import { readUnit } from '../values/headers/unit'
import type { Table } from './table'

export const percentUnit: Unit = { written: '%', base: '', scale: 0.01, share: true, points: false }

/** What the cells of each column of values hold. */
export interface ColumnContents {
  /** 1 where the column holds a figure at all. */
  readonly has: Uint8Array
  /** The unit its cells write, null where they write none; where bare numbers stand among them, the one those are in. */
  readonly units: readonly (Unit | null)[]
  /** 1 where bare numbers stand among cells that write their unit. */
  readonly bare: Uint8Array
  /** Bare numbers that fit none of their neighbours without a scale: the readings offered, likeliest first (rule U7). */
  readonly doubtful: Map<number, readonly string[]>
}

export function columnContents(table: Table): ColumnContents {
  const { grid, valueColumns } = table
  const has = new Uint8Array(valueColumns.length)
  const counts: Map<string, number>[] = valueColumns.map(() => new Map())
  const { classes, lineStart, lineCells, lineColumns } = grid
  // Position of each column of the grid among those of values, -1 for the others.
  const places = new Int32Array(grid.columnCount).fill(-1)
  valueColumns.forEach((column, c) => (places[column] = c))
  // Where no cell of the sheet writes a unit, a column that holds a figure has nothing more to say.
  const written = classes.includes(cellClass.percent) || classes.includes(cellClass.words)
  for (const row of table.rows) {
    if (!written && !has.includes(0)) break
    const slot = grid.slotOf(row.at)
    const end = slot < 0 ? 0 : (lineStart[slot + 1] as number)
    for (let k = slot < 0 ? 0 : (lineStart[slot] as number); k < end; k++) {
      const c = places[lineColumns[k] as number] ?? -1
      if (c < 0) continue
      const cell = lineCells[k] as number
      const code = classes[cell] as number
      if (!isQuantity(code)) {
        if (
          has[c] === 0 &&
          (code === cellClass.label || code === cellClass.code) &&
          isOrdinal(table.columns[c] as LineFacts, grid.textOf(cell))
        )
          has[c] = 1
        continue
      }
      has[c] = 1
      if (saysItsOwn(row)) continue
      const written = code === cellClass.percent ? '%' : code === cellClass.words ? unitWritten(grid, cell) : null
      if (written !== null) counts[c]?.set(written, (counts[c]?.get(written) ?? 0) + 1)
    }
  }
  for (const row of table.shape.family ?? []) {
    for (let c = 0; c < valueColumns.length; c++) if (has[c] === 0 && isQuantity(grid.classAt(row, valueColumns[c] as number))) has[c] = 1
  }
  const bare = new Uint8Array(valueColumns.length)
  const doubtful = new Map<number, readonly string[]>()
  const units = counts.map((count, c) => {
    if (count.size === 0) return null
    const cells = table.rows.flatMap((row) => {
      const cell = saysItsOwn(row) ? -1 : grid.at(row.at, valueColumns[c] as number)
      return cell < 0 ? [] : [cell]
    })
    const found = unitOfCells(grid, cells, count)
    if (found.bare) bare[c] = 1
    const { unit, measure } = table.columns[c] as LineFacts
    if (
      unit === null &&
      (measure === null || measure.measure === 'value') &&
      table.context.units.length === 0 &&
      table.facts.indicatorAxis !== 'rows'
    )
      for (const [cell, offered] of found.doubtful) doubtful.set(cell, offered)
    return found.unit
  })
  return { has, units: oneThing(table, units), bare, doubtful }
}

/** Where one thing is counted throughout, a unit that some of its columns write is that of all: $2,790 before 3,210 and 3,401 (rule U9). */
function oneThing({ facts, columns }: Table, units: readonly (Unit | null)[]): readonly (Unit | null)[] {
  const [unit, ...others] = new Map(units.flatMap((one) => (one === null ? [] : [[one.base, one] as const]))).values()
  if (facts.indicatorAxis !== 'none' || unit === undefined || others.length > 0 || unit.share || unit.scale !== 1) return units
  return units.map((one, c) => one ?? (columns[c]?.measure == null && columns[c]?.unit == null ? unit : null))
}

/** A row of completions or changes is in percent of its own, and says nothing of what its column counts. */
function saysItsOwn({ measure }: LineFacts): boolean {
  return measure?.measure === 'completion' || measure?.measure === 'change'
}

interface UnitOfCells {
  readonly unit: Unit | null
  readonly bare: boolean
  readonly doubtful: ReadonlyMap<number, readonly string[]>
}

/**
 * The unit that bare numbers are in beside cells that write theirs (rule U7): never with a neighbour's scale. One that is far off
 * without a scale and fits with one is doubtful.
 *
 *     1.2万件 8600 9500件     件
 *     2000万元 3500万元 5000   元, and 5000 is doubtful: 5000万元 fits
 *     40篇 35 52篇            篇
 */
function unitOfCells(grid: Grid, cells: readonly number[], counts: ReadonlyMap<string, number>): UnitOfCells {
  const usual = readUnit(most(counts) ?? '')
  const bare = cells.filter((cell) => grid.classes[cell] === cellClass.number || grid.classes[cell] === cellClass.year)
  const units = [...counts.keys()].map(readUnit).filter((unit): unit is Unit => unit !== null && !unit.share)
  const scaled = units.filter((unit) => unit.scale !== 1)
  if (bare.length === 0 || usual === null || usual.share || scaled.length === 0)
    return { unit: usual, bare: bare.length > 0, doubtful: new Map() }
  // 1.5mg/kg beside 20: so much for each of something says nothing of bare numbers.
  if (/[/／]/.test(usual.written)) return { unit: null, bare: true, doubtful: new Map() }
  const base = units.find((unit) => unit.base !== '')?.base ?? ''
  const amounts = cells.flatMap((cell) => {
    const quantity = grid.classes[cell] === cellClass.words ? readQuantities(grid.textOf(cell))[0] : undefined
    return quantity?.kind === 'amount' && quantity.amount !== 0 ? [Math.abs(quantity.amount)] : []
  })
  const fits = (value: number): boolean => value === 0 || (value >= Math.min(...amounts) / 20 && value <= 20 * Math.max(...amounts))
  const doubtful = new Map<number, readonly string[]>()
  for (const cell of bare) {
    const text = grid.textOf(cell)
    const value = Math.abs(Number(text.replace(/,/g, '')))
    if (Number.isNaN(value) || fits(value)) continue
    const near = scaled.filter((unit) => fits(value * unit.scale))
    doubtful.set(cell, [...new Set([...near.map((unit) => `${text}${unit.written}`), `${text}${base}`])])
  }
  return { unit: readUnit(base), bare: true, doubtful }
}

/** The unit a row's own figures write, else the one of all headers. */
export function rowUnit(table: Table, row: LineFacts, headUnit: Unit | null, noted: Unit | null, contents: ColumnContents): Unit | null {
  const { grid } = table
  if (!writesUnits(table, row.at) || countsDifferentThings(table)) return headUnit
  const counts = new Map<string, number>()
  const cells: number[] = []
  let plain = 0
  table.valueColumns.forEach((column, c) => {
    const measure = (table.columns[c] as LineFacts).measure?.measure
    if (measure !== undefined && measure !== 'value' && measure !== 'target' && measure !== 'score') return
    const cell = grid.at(row.at, column)
    if (cell < 0) return
    const code = grid.classes[cell] as number
    cells.push(cell)
    if (code === cellClass.percent) counts.set('%', (counts.get('%') ?? 0) + 1)
    else if (code === cellClass.words) {
      const written = unitWritten(grid, cell)
      if (written !== null) counts.set(written, (counts.get(written) ?? 0) + 1)
      else plain++
    } else if (isQuantity(code)) plain++
  })
  const best = most(counts)
  if (best === null || (best === '%' && plain > 0)) return headUnit
  const found = unitOfCells(grid, cells, counts)
  if (!found.bare) return found.unit
  if (headUnit !== null) return headUnit
  if (noted !== null) return null
  for (const [cell, offered] of found.doubtful) contents.doubtful.set(cell, offered)
  return found.unit
}

/** 次/天 over cells such as 389/238: two units, two indicators. */
export function splitUnits(table: Table, row: LineFacts): Unit[] | null {
  const { grid } = table
  if (row.unitText === null || !/[/／]/.test(row.unitText)) return null
  const units = row.unitText.split(/[/／]/).map(readUnit)
  if (!units.every((unit) => unit !== null)) return null
  const pairs = table.valueColumns.some((column) => {
    const text = grid.textAt(row.at, column)
    return /\d[^/／]*[/／][^/／]*\d/.test(text) || (/\d.*\d/.test(text) && readQuantities(text).length === units.length)
  })
  return pairs ? (units as Unit[]) : null
}

/** The one unit of all columns of plain values that have one. */
export function commonHeadUnit(columns: readonly LineFacts[]): Unit | null {
  const plain = columns.filter((column) => column.measure === null || column.measure.measure === 'value')
  const noted = plain.filter((column) => column.unit !== null)
  // The goal says in what all is counted where nothing beside it does.
  const unit = commonUnit(
    noted.length > 0 ? noted : columns.filter((column) => column.unit !== null && column.measure?.measure === 'target'),
  )
  // A share beside columns without a unit is that column's own.
  return unit?.share && plain.some((column) => column.unit === null) ? null : unit
}

/** The unit that all of some lines say. */
export function commonUnit(lines: readonly LineFacts[]): Unit | null {
  const first = lines[0]?.unit ?? null
  return first !== null && lines.every((line) => line.unit?.written === first.written) ? first : null
}

/** Whether a figure of a row says its unit itself. */
function writesUnits(table: Table, row: number): boolean {
  for (const column of table.valueColumns) {
    const code = table.grid.classAt(row, column)
    if (code === cellClass.percent || code === cellClass.words) return true
  }
  return false
}

/** 剂量 1.5mg/kg beside 年龄 61: where each column names a thing of its own, a unit in one says nothing of the others. */
function countsDifferentThings(table: Table): boolean {
  if (table.facts.indicatorAxis !== 'columns') return false
  const names = new Set(
    table.columns.flatMap(({ name, measure }) => (name !== '' && (measure === null || measure.measure === 'value') ? [name] : [])),
  )
  return names.size > 1
}

function isOrdinal(column: LineFacts, text: string): boolean {
  return starsOf(text) !== null || (column.measure?.measure === 'flag' && flagOf(text, askedIn(column.name)) !== null)
}

function unitWritten(grid: Grid, cell: number): string | null {
  const quantity = readQuantities(grid.textOf(cell))[0]
  return quantity?.kind === 'amount' ? quantity.unit : null
}

function most(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
