import { runOneWay } from '../sheet/times/selectedYears'
import type { Band } from './bands'
import { readHeaderText } from '../values/headers/headerText'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { headsNames } from '../sheet/heading'
import { rowRuns } from '../sheet/rowRuns'

/** What stands in one row of a band. Counts leave out columns of serial numbers. */
export interface RowProfile {
  readonly row: number
  /** Its cells in the band are entries `from .. to - 1` of the grid's lines. */
  readonly from: number
  readonly to: number
  /** The run of the grid's rows it is one of: rows alike have the same counts. */
  readonly run: number
  readonly cells: Int32Array
  readonly columns: Int32Array
  readonly quantities: number
  readonly years: number
  readonly periods: number
  readonly texts: number
  readonly missing: number
  /** Cells that are nothing but a number, written or stored, those of serial numbers too. */
  readonly plain: number
}

/** A profile that cuts its cells out of the grid's lines when they are first asked for: most rows of a big body never are. */
class Profile implements RowProfile {
  private ownCells: Int32Array | null = null
  private ownColumns: Int32Array | null = null
  readonly from: number
  readonly to: number
  readonly run: number
  readonly quantities: number
  readonly years: number
  readonly periods: number
  readonly texts: number
  readonly missing: number
  readonly plain: number
  constructor(
    readonly k: number,
    private readonly grid: Grid,
    readonly row: number,
    numbers: Int32Array,
    o: number,
  ) {
    this.from = numbers[o + 1] as number
    this.to = numbers[o + 2] as number
    this.quantities = numbers[o + 3] as number
    this.years = numbers[o + 4] as number
    this.periods = numbers[o + 5] as number
    this.texts = numbers[o + 6] as number
    this.missing = numbers[o + 7] as number
    this.plain = numbers[o + 8] as number
    this.run = numbers[o + 9] as number
  }
  get cells(): Int32Array {
    return (this.ownCells ??= this.grid.lineCells.subarray(this.from, this.to))
  }
  get columns(): Int32Array {
    return (this.ownColumns ??= this.grid.lineColumns.subarray(this.from, this.to))
  }
}

/** Numbers kept of each row: its slot in the grid, where its cells begin and end, the counts, and its run. */
const fields = 10
const kept = 64

/** The profiles of a band's rows, in order: numbers, and an object while somebody looks at a row, so that a big body leaves none behind. */
export class RowProfiles {
  private readonly recent: (Profile | undefined)[] = new Array<Profile | undefined>(kept)

  constructor(
    private readonly grid: Grid,
    private readonly numbers: Int32Array,
    readonly length: number,
  ) {}

  /** The profile of row `k`, which must be one. */
  at(k: number): RowProfile {
    const known = this.recent[k % kept]
    if (known !== undefined && known.k === k) return known
    return (this.recent[k % kept] = new Profile(k, this.grid, this.rowOf(k), this.numbers, k * fields))
  }

  /** The row of the grid that profile `k` is of. */
  rowOf(k: number): number {
    return this.grid.rows[this.numbers[k * fields] as number] as number
  }

  /** The profile of row `k`, undefined where there is none. */
  find(k: number): RowProfile | undefined {
    return k >= 0 && k < this.length ? this.at(k) : undefined
  }
}

/** Profile of each non-empty row of a band, in order. */
export function rowProfiles(grid: Grid, band: Band, serial: ReadonlySet<number>): RowProfiles {
  const { number: numberClass, year: yearClass, period: periodClass, date: dateClass, missing: missingClass, words: wordsClass } = cellClass
  const whole = band.left === 0 && band.right >= grid.columnCount - 1
  const {
    rows,
    classes,
    lineStart,
    lineCells,
    lineColumns,
    plain: { value },
    sheet: { kind, text },
  } = grid
  const numbers = new Int32Array(rows.length * fields)
  let length = 0
  const { starts } = rowRuns(grid)
  for (let run = 0; run + 1 < starts.length; run++) {
    const first = starts[run] as number
    let from = lineStart[first] as number
    let to = lineStart[first + 1] as number
    if (!whole) {
      while (from < to && (lineColumns[from] as number) < band.left) from++
      while (to > from && (lineColumns[to - 1] as number) > band.right) to--
      if (from === to) continue
    }
    let quantities = 0
    let years = 0
    let periods = 0
    let texts = 0
    let missing = 0
    let plain = 0
    for (let k = from; k < to; k++) {
      const cell = lineCells[k] as number
      const code = classes[cell] as number
      const number = value[cell] as number
      if (number === number || (kind[cell] === 1 && (code === numberClass || code === yearClass) && (text[cell] as number) < 0)) plain++
      if (code >= 1 && code <= wordsClass) {
        if (serial.size > 0 && serial.has(lineColumns[k] as number)) continue
        quantities++
        if (code === yearClass) years++
      } else if (code === periodClass || code === dateClass) periods++
      else if (code > missingClass) texts++
      else if (code === missingClass) missing++
    }
    const end = starts[run + 1] as number
    for (let slot = first; slot < end; slot++) {
      const o = fields * length++
      const on = (lineStart[slot] as number) - (lineStart[first] as number)
      numbers[o] = slot
      numbers[o + 1] = from + on
      numbers[o + 2] = to + on
      numbers[o + 3] = quantities
      numbers[o + 4] = years
      numbers[o + 5] = periods
      numbers[o + 6] = texts
      numbers[o + 7] = missing
      numbers[o + 8] = plain
      numbers[o + 9] = run
    }
  }
  return new RowProfiles(grid, numbers, length)
}

/**
 * Whether a row is a run of periods, as headers are: years one step apart, or period words, and no other figure (rule K3).
 *
 *     地区 2019年 2018年 2017年      yes
 *     2012 2013 2014                yes
 *     _ 2000 2008 2000 2008         yes: years alone that come back in their order
 *     _ 2005 (1997=100) 2006 (…)    yes: years, each with its unit
 *     地区 2012 2012 2012            yes: one year behind a word that heads names
 *     北京市 2015 2031 1987          no: not a run
 */
export function isPeriodRun(grid: Grid, profile: RowProfile, serial: ReadonlySet<number>): boolean {
  if (isYearsWithUnits(grid, profile)) return true
  if (profile.quantities !== profile.years || profile.years + profile.periods < 2) return false
  if (profile.years === 0) return profile.periods >= 2 && profile.missing === 0
  const years: number[] = []
  for (let k = 0; k < profile.cells.length; k++) {
    const cell = profile.cells[k] as number
    if (grid.classes[cell] === cellClass.year && !serial.has(profile.columns[k] as number)) years.push(Number(grid.textOf(cell)))
  }
  if (years.length < 2) return profile.periods >= 2
  if (years.length === profile.cells.length && years.length >= 3 && comeInOrder(years)) return true
  // 地区 1978 1985 1990 2000: chosen years behind a heading of names.
  if (years.length >= profile.cells.length - 2 && runOneWay(years) && headsNames(grid.textOf(profile.cells[0] as number))) return true
  const steps = years.slice(1).map((year, k) => year - (years[k] as number))
  if (steps.every((step) => step === 0))
    return years.length === profile.cells.length - 1 && headsNames(grid.textOf(profile.cells[0] as number))
  const ahead = steps.filter((step) => step > 0).length
  const back = steps.filter((step) => step < 0).length
  const still = steps.length - ahead - back
  // A year may stand over several columns, and a run may start anew under the next spanner.
  if (years.length === 2) return Math.abs(steps[0] as number) <= 5 && steps[0] !== 0
  const small = steps.filter((step) => Math.abs(step) <= 5).length
  return small >= 0.7 * steps.length && (ahead >= 0.6 * (ahead + back) || back >= 0.6 * (ahead + back)) && still < steps.length
}

const yearWithUnit = /^((?:19|20)\d\d) ?([%％(（a-z].*)$/is

/** 2005 (1997=100) | 2006 (1997=100), 1991% | 1996%: years in order, each with the words behind it that the others have, or over names of their own. */
export function isYearsWithUnits(grid: Grid, profile: RowProfile): boolean {
  if (profile.quantities < 2 || profile.plain > 0 || profile.missing > 0) return false
  const years: number[] = []
  const units = new Set<string>()
  for (let k = 0; k < profile.cells.length; k++) {
    const match = yearWithUnit.exec(grid.textOf(profile.cells[k] as number).replace(/\s+/g, ' '))
    if (match) {
      years.push(Number(match[1]))
      units.add(match[2] as string)
    } else if (k > 0 || !isText(grid.classes[profile.cells[k] as number] as number)) return false
  }
  return years.length >= 2 && (units.size === 1 || years.length === profile.cells.length) && comeInOrder(years)
}

/** Whether years rise or fall throughout, or do so and begin anew: 2000 2008 2000 2008. */
export function comeInOrder(years: readonly number[]): boolean {
  const again = years.indexOf(years[0] as number, 1)
  const run = again < 0 ? years : years.slice(0, again)
  const way = Math.sign((run[1] ?? 0) - (run[0] as number))
  if (run.length < 2 || way === 0) return false
  return (
    years.every((year, k) => year === run[k % run.length]) &&
    run.every((year, k) => k === 0 || Math.sign(year - (run[k - 1] as number)) === way)
  )
}

/** Columns of serial numbers 1, 2, 3 … at a band's left, which count nothing (rule L1). */
export function serialColumns(grid: Grid, band: Band): Set<number> {
  const columns = new Map<number, { last: number; steps: number; ones: number; other: number; years: number }>()
  const reach = Math.min(band.right, band.left + 3)
  for (let column = band.left; column <= reach; column++) columns.set(column, { last: NaN, steps: 0, ones: 0, other: 0, years: 0 })
  const states = [...columns.values()]
  for (let slot = 0; slot < grid.rows.length; slot++) {
    const end = grid.lineStart[slot + 1] as number
    for (let k = grid.lineStart[slot] as number; k < end; k++) {
      const column = grid.lineColumns[k] as number
      if (column < band.left) continue
      if (column > reach) break
      const cell = grid.lineCells[k] as number
      const state = states[column - band.left]
      if (!state) continue
      const code = grid.classes[cell] as number
      if (code === cellClass.number || code === cellClass.year) {
        const plain = grid.plain.value[cell] as number
        const value = Number.isNaN(plain) ? Number(grid.textOf(cell).replace(/,/g, '')) : plain
        if (!Number.isNaN(state.last)) {
          state.steps++
          if (value === state.last + 1 || value === 1) state.ones++
        }
        if (!Number.isInteger(value) || value < 0) state.other++
        if (code === cellClass.year) state.years++
        state.last = value
      }
    }
  }
  const found = new Set<number>()
  for (const [column, state] of columns) {
    const first = firstNumber(grid, column)
    // Two lines are numbered where nothing heads their numbers: 1 | 发文 | 160件 above 2 | 会议 | 20次.
    const fewest = first === 1 && column === band.left && isUnheaded(grid, column) ? 1 : 2
    if (state.other > 0 || state.steps < fewest || state.ones < 0.8 * state.steps || state.years > 0.5 * state.steps) continue
    if (first > 1 && state.steps < 8) continue
    if (textsRightOf(grid, column, band) && !headedRank(grid, column)) found.add(column)
  }
  return found
}

/** 排名, 位次 right over 1, 2, 3: figures, though they count up. */
function headedRank(grid: Grid, column: number): boolean {
  let above = ''
  for (const row of grid.rows) {
    const cell = grid.at(row, column)
    if (cell >= 0 && isQuantity(grid.classes[cell] as number)) break
    if (cell >= 0) above = grid.textOf(cell)
  }
  return above !== '' && readHeaderText(above).measure?.measure === 'rank'
}

function isUnheaded(grid: Grid, column: number): boolean {
  return grid.rows.every((row) => grid.at(row, column) < 0 || isQuantity(grid.classAt(row, column)))
}

function firstNumber(grid: Grid, column: number): number {
  for (const row of grid.rows) {
    const cell = grid.at(row, column)
    if (cell >= 0 && isQuantity(grid.classes[cell] as number)) return Number(grid.textOf(cell).replace(/,/g, ''))
  }
  return NaN
}

/** Names must stand beside the numbers they count. */
function textsRightOf(grid: Grid, column: number, band: Band): boolean {
  let texts = 0
  let numbers = 0
  for (const row of grid.rows) {
    if (!isQuantity(grid.classAt(row, column))) continue
    for (let c = column + 1; c <= Math.min(column + 3, band.right); c++) {
      const code = grid.classAt(row, c)
      if (code === cellClass.blank) continue
      if (isText(code) || code === cellClass.date) texts++
      else numbers++
      break
    }
  }
  return texts > numbers
}
