import { cellClass } from '../sheet/cellClass'
import { isRateName } from '../values/headers/rateName'
import { rateEnding } from '../lexicon/headings/headings'
import { forEach, headedAsShare, ratesOfTheirOwn } from '../lexicon/measures/rates'
import type { LineFacts } from '../sheet/facts'
import { decideRateScale } from '../values/decide/decideRateScale'
import type { Line, Lines } from './lines'
import type { Table } from './table'

/** Bare numbers of rates that say less than they mean, by cell. */
export interface RateForms {
  /** 0.962 is 96.2 %. */
  readonly fractions: ReadonlySet<number>
  /** 96.2 under a rate without a unit is 96.2 %. */
  readonly percents: ReadonlySet<number>
  /** Of the fractions those that stand among percents: read so, and told. */
  readonly told: readonly number[]
}

interface Rates {
  readonly line: Line
  readonly cells: number[]
}

/**
 * Decide over all cells of a rate how its bare numbers are written (rules Q18, Q21): one a hundredth of the others is a fraction among
 * percents; where all are small and not whole, fractions; without a unit and far above 1, percents.
 *
 *     满意率 0.95 96.2% 0.971 98.2%    95 % and 97.1 %, told
 *     办结率 0.986 0.97 1             98.6 %, 97 %, 100 %
 *     办结率 95.1 96.2 98.2           95.1 % …
 *     差错率 0.5 0.8 (%)              0.5 %: it says so
 */
export function rateForms(table: Table, lines: Lines): RateForms {
  const fractions = new Set<number>()
  const percents = new Set<number>()
  const told: number[] = []
  for (const { line, cells } of ratesOf(table, lines)) {
    const { classes } = table.grid
    const isBare = (cell: number): boolean => classes[cell] === cellClass.number || classes[cell] === cellClass.year
    const valueOf = (cell: number): number => Number(table.grid.textOf(cell).replace(/[%％,\s]/g, ''))
    const bare = cells.filter(isBare).map((cell) => ({ cell, value: numberOf(table, cell) }))
    const written = cells.filter((cell) => classes[cell] === cellClass.percent).map(valueOf)
    const known = [...written, ...bare.flatMap(({ value }) => (Math.abs(value) > 1.5 ? [value] : []))].filter(
      (value) => !Number.isNaN(value),
    )
    const small = bare.filter(({ value }) => Math.abs(value) <= 1.5 && value !== 0)
    const said = line.unit?.share === true && !isBarePercent(table, line)
    const among =
      known.length === 0 ||
      !(said || readsAsPercent(line.name) || written.length > 0) ||
      (line.unit === null && ratesOfTheirOwn.test(line.name))
        ? []
        : small.filter(({ value }) => isHundredth(value, known))
    for (const { cell } of among) {
      fractions.add(cell)
      told.push(cell)
    }
    if (said || isOtherUnit(line) || !readsAsPercent(line.name)) continue
    // All of them small: parts of 1 as they stand.
    const left = bare.filter(({ cell }) => !fractions.has(cell)).map(({ value }) => value)
    if (written.length === 0 && decideRateScale(left) !== 'percent') continue
    if (written.length > 0 || (known.length > 0 && Math.max(...known.map(Math.abs)) >= 20))
      for (const { cell } of bare) if (!fractions.has(cell)) percents.add(cell)
  }
  return { fractions, percents, told }
}

/** How many times the least of a column's percents the largest may be for one far below them to be a fraction: 损耗率 0.2 beside 2 and 30 is 0.2 %. */
const widestSpread = 4

/** A hundred times itself it lies among the others, which lie close together, and as it stands far below all of them. */
function isHundredth(value: number, known: readonly number[]): boolean {
  const low = Math.min(...known)
  if (Math.max(...known) > widestSpread * low) return false
  return value > 0 && low > 0 && value < 0.1 * low && 100 * value >= 0.75 * low && 100 * value <= 1.25 * Math.max(...known)
}

/** A share that nothing but the name makes one. */
function isBarePercent(table: Table, line: Line): boolean {
  return line.unit !== null && line.unit.guessed === true && table.context.units.length === 0
}

/** 起/万人 said by a header or by a clerk: the name of a rate makes no hundredths of it. */
function isOtherUnit({ unit }: Line): boolean {
  return unit !== null && !unit.share && unit.guessed !== true && forEach.test(unit.written)
}

/** 办结率, 占比, Share of renters: parts of a hundred; 汇率, 出生率, 容积率 are not. */
function readsAsPercent(name: string): boolean {
  return (rateEnding.test(name) || headedAsShare.test(name)) && !ratesOfTheirOwn.test(name)
}

function numberOf(table: Table, cell: number): number {
  const stored = table.grid.sheet.number[cell] as number
  return Number.isNaN(stored) ? Number(table.grid.textOf(cell).replace(/,/g, '')) : stored
}

/** The cells of each rate, of values and targets alike, whichever axis names it. */
function ratesOf(table: Table, lines: Lines): Iterable<Rates> {
  const { facts, columns, rows, valueColumns, grid } = table
  const found = new Map<Line, Rates>()
  // The rows of a long table are of few lines, each judged once.
  const judged = new Map<Line, boolean>()
  for (const line of lines.all) if (!judged.has(line)) judged.set(line, isRateName(line.name) || line.unit?.share === true)
  if (![...judged.values()].includes(true)) return []
  const isRate = (at: number): boolean => judged.get(lines.all[at] as Line) === true
  const add = (line: Line, r: number, c: number): void => {
    const cell = grid.at((rows[r] as LineFacts).at, valueColumns[c] as number)
    if (cell < 0) return
    const known = found.get(line)
    if (known) known.cells.push(cell)
    else found.set(line, { line, cells: [cell] })
  }
  const counts = (line: LineFacts): boolean =>
    line.measure === null || line.measure.measure === 'value' || line.measure.measure === 'target'
  for (let c = 0; c < columns.length; c++) {
    if (!counts(columns[c] as LineFacts) || (facts.indicatorAxis === 'columns' && !isRate(c))) continue
    for (let r = 0; r < rows.length; r++) {
      if (!counts(rows[r] as LineFacts)) continue
      const at = facts.indicatorAxis === 'rows' ? r : facts.indicatorAxis === 'columns' ? c : 0
      if (isRate(at)) add(lines.ofColumns.get(c) ?? (lines.all[at] as Line), r, c)
    }
  }
  return found.values()
}
