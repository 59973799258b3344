import type { Unit } from '../../model/unit'
import type { LabelText, Provenance } from '../../model/dataset/observation'
import { endOf, grainOf, samePeriodLastYear, yearOf, type Period, type PieceUnit } from '../../model/time/period'
import { cellIndex, shownText } from '../../model/sheet/sheet'
import type { TableView } from '../checks/tableView'
import type { SaidPeriod } from '../corrections/saidPeriods'
import type { CellReading, Vocabulary } from '../corrections/sheetCorrections'
import { bracketTime, type BracketTime } from '../around/texts/bracketNotes'
import type { LineFacts, TableFacts } from '../sheet/facts'
import { cellClass, isQuantity } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { signOfDifference } from '../link/fittingForms'
import { linkColumns, type ColumnLink } from '../link/linkColumns'
import { figuresOf, type Figures } from '../sheet/figures'
import { onlyWhere } from '../sheet/placesWhere'
import { nesting, type Nesting } from '../link/rowNesting'
import { ownTime, resolvePeriod, settleAsOf, type ResolvedPeriod, type SheetTime } from '../link/times/resolvePeriod'
import type { SheetContext } from '../around/sheetContext'
import { columnsFor, type TableShape } from '../find/shapes/tableShape'
import { trianglesOf, type Triangles } from '../link/sums/triangles'
import type { PeriodReading } from '../values/types'
import { isPairOfOwn } from '../link/times/yearPair'
import { yearOfChanges, yearsOfStretch } from '../link/times/yearsOfStretch'
import { cutTotals } from '../link/sums/cutTotals'
import { withRunTotals } from '../link/sums/runTotals'
import { periodTotalColumns, periodTotals, totalRows } from '../link/sums/totals'
import { withoutFalseTotals } from '../link/sums/totalsAlone'

export interface TableInput {
  readonly grid: Grid
  readonly shape: TableShape
  readonly facts: TableFacts
  readonly context: SheetContext
  readonly fallbackName: { readonly name: string; readonly provenance: Provenance; readonly unit: Unit | null }
  readonly sheetHidden: boolean
  readonly order: number
  /** What the clerk said of single cells and of words in them. */
  readonly cells?: ReadonlyMap<number, readonly CellReading[]>
  readonly vocabulary?: Vocabulary | null
  /** How periods are meant, null where they are as written. */
  readonly periods?: SaidPeriod | null
}

/** What assembling a table met, for notices and questions. */
export interface TableOutcome {
  /** First observation of the table in the builder, and one past its last. */
  readonly from: number
  readonly to: number
  readonly unread: readonly { readonly cell: number; readonly text: string }[]
  /** Cells with a second figure in brackets that nothing explains. */
  readonly bracketed: readonly { readonly cell: number; readonly text: string }[]
  /** Bare numbers whose scale nobody says, with the readings offered. */
  readonly doubtful: readonly { readonly cell: number; readonly text: string; readonly offered: readonly string[] }[]
  /** Fractions read among percents. */
  readonly fractions: readonly number[]
  /** Labels that say 本月 or 本期 where nothing says of when. */
  readonly relativeCells: readonly LabelText[]
  readonly partialCells: readonly LabelText[]
  /** Labels of figures of which nothing says when. */
  readonly undatedCells: readonly LabelText[]
  readonly officeMissing: boolean
  readonly view: TableView
}

/** What holds for a table as a whole, before any of its cells is read. Rows and columns are those with values, by position. */
export interface Table extends TableInput {
  readonly columns: readonly LineFacts[]
  readonly rows: readonly LineFacts[]
  /** Where each of `columns` stands in the grid. */
  readonly valueColumns: readonly number[]
  readonly figures: Figures
  /** When figures in brackets behind others are of, null where nothing says so. */
  readonly brackets: BracketTime | null
  /** What △ and ▲ before its numbers are, null where it has none. */
  readonly triangles: Triangles | null
  readonly nest: Nesting
  readonly time: SheetTime
  readonly links: readonly ColumnLink[]
  /** Rows that add up others. */
  readonly totals: ReadonlySet<number>
  /** Columns of a period that other columns add up to. */
  readonly totalColumns: ReadonlySet<number>
  /** Times of totals over a run whose last periods are empty, by row and column: `r * columns.length + c`. */
  readonly cut: ReadonlyMap<number, Period>
  /** Whether offices stand along an axis, so that the sheet's own isn't everyone's. */
  readonly officeAxis: boolean
  readonly hasBenchmarks: boolean
  /** Where the names of its indicators stand. */
  readonly namesFrom: Provenance
}

export function tableOf(input: TableInput): Table {
  const { grid, shape, facts, context } = input
  const { indicatorAxis: axis } = facts
  const written = onlyWhere(facts.rows, (row) => facts.rowKinds.get(row.at) === 'values')
  const valueColumns = columnsFor(shape, 'value')
  const rowPlaces = written.map((row) => row.at)
  const unsigned = figuresOf(grid, rowPlaces, valueColumns)
  const nest = nesting(grid, written, valueColumns)
  const time = timeOf(facts.columns, written, context, unsigned)
  const ends = (column: LineFacts) => {
    const period = column.periods.length === 0 ? null : settleAsOf(resolvePeriod(column.periods, time), false)
    return period === null ? null : endOf(period)
  }
  const triangles = trianglesOf(grid, written, facts.columns, (c) => signOfDifference(c, facts.columns, unsigned, written.length, ends))
  const figures = triangles === 'minus' ? figuresOf(grid, rowPlaces, valueColumns, true) : unsigned
  // 累计 behind months across is of them all, as it is beneath them.
  const heads = withoutFalseTotals(facts.columns, figures, written.length)
  const across = withRunTotals(heads, written, (c, r) => figures(r, c), time, new Set())
  const columns = across.rows
  const own = settleAsOf(ownTime(time), false)
  const links = linkColumns(
    { ...facts, columns },
    figures,
    written.length,
    (column) => own !== null && column.periods.length > 0 && settleAsOf(resolvePeriod(column.periods, time), false)?.code === own.code,
    (c) => holdsPercents(grid, rowPlaces, valueColumns[c] as number),
  )
  const stated = columns.map((column, c) => withPoints(column, links[c] as ColumnLink))
  const added = totalRows(written, columns, figures, axis === 'rows')
  for (const whole of nest.parents.values()) added.add(whole)
  for (const r of periodTotals(written, columns, figures, time, added)) added.add(r)
  const { rows, totals } = withRunTotals(written, columns, figures, time, added)
  return {
    ...input,
    columns: stated,
    rows,
    valueColumns,
    figures,
    brackets: bracketTime(grid.sheet),
    triangles,
    nest,
    time,
    links,
    totals,
    cut: withLinked(cutTotals(written, facts.columns, figures, time), links),
    totalColumns: new Set([...periodTotalColumns(columns, figures, rows.length, time), ...across.totals]),
    officeAxis:
      [...facts.labelRoles.values()].includes('office') ||
      columns.some((column) => column.office !== null) ||
      rows.some((row) => row.office !== null),
    hasBenchmarks: columns.some((column) => column.benchmark !== undefined),
    namesFrom: axis === 'rows' ? 'cell' : axis === 'columns' ? 'header' : (context.indicator?.provenance ?? input.fallbackName.provenance),
  }
}

/** A change headed （%） that its two rates prove to be in points is in points (rule Q16). */
function withPoints(column: LineFacts, link: ColumnLink): LineFacts {
  const { measure } = column
  return measure?.measure === 'change' && measure.form === 'percent' && link.form === 'points' && link.base !== null && link.base >= 0
    ? { ...column, measure: { ...measure, form: 'points' } }
    : column
}

/** Most figures of a column are written as percents. */
function holdsPercents(grid: Grid, rows: readonly number[], column: number): boolean {
  let percents = 0
  let others = 0
  for (const row of rows) {
    const code = grid.classAt(row, column)
    if (code === cellClass.percent) percents++
    else if (isQuantity(code)) others++
  }
  return percents > others
}

/** What a column says of another is of that one's time. */
function withLinked(cut: ReadonlyMap<number, Period>, links: readonly ColumnLink[]): ReadonlyMap<number, Period> {
  const all = new Map(cut)
  const width = links.length
  for (const [at, period] of cut)
    links.forEach((link, k) => (link.period === at % width && k !== at % width ? all.set(at - (at % width) + k, period) : null))
  return all
}

/** Labels as they stand in the sheet: where it names them when the grid lies on its side, and in its own words where a time was read as another. */
export function placed(grid: Grid, labels: readonly LabelText[]): readonly LabelText[] {
  const inSheet = grid.transposed ? labels.map((label) => ({ text: label.text, row: label.column, column: label.row })) : labels
  return grid.turned.size === 0 ? inSheet : inSheet.map((label) => inItsWords(grid, label))
}

/** 2008/4 under Quarter is read as the fourth quarter; the label says 2008/4. */
function inItsWords(grid: Grid, label: LabelText): LabelText {
  const cell = cellIndex(grid.sheet, label.row, label.column)
  return grid.turned.get(cell)?.text === label.text ? { ...label, text: shownText(grid.sheet, cell).trim() } : label
}

function timeOf(columns: readonly LineFacts[], rows: readonly LineFacts[], context: SheetContext, figures: Figures): SheetTime {
  // A long table says the same of time in row after row, or nothing.
  const readings = new Set<PeriodReading>()
  const note = ({ periods }: LineFacts): void => {
    if (periods.length > 0) for (const fact of periods) readings.add(fact.reading)
  }
  columns.forEach(note)
  rows.forEach(note)
  const all = [...readings]
  const yearOfAll = yearOfRows(rows)
  const title = ownTime({ facts: context.periods, yearOfRows: yearOfAll })
  const named = lastPeriod(columns)
  const own = named !== null && isBefore(named, title, all) ? null : named
  const hasItsYearBefore = named !== null && title.period !== null && isSameStretch(title.period, named)
  const time: SheetTime = {
    facts: context.periods,
    hasInPeriod: all.some((reading) => reading.relative === 'inPeriod'),
    hasCumulative: all.some((reading) => reading.relative === 'cumulative' || reading.cumulative),
    hasYearPair: all.some((reading) => reading.relative === 'wholeYear') && all.some((reading) => reading.relative === 'lastYear'),
    yearOfRows: yearOfAll,
    besideLastYear: columns.some((last) => isOfLastYear(last) && columns.some((other) => isTwin(other, last))),
    hasSamePeriod: hasItsYearBefore || all.some((reading) => reading.relative === 'samePeriodLastYear'),
    own,
    isPairOfOwn: isPairOfOwn(columns, own),
    piece: pieceOf(columns, all),
    stretches: null,
  }
  return { ...time, stretches: yearsOfStretch(columns, rows, title) ?? yearOfChanges(columns, rows, title, figures) }
}

const pieceUnits: Readonly<Partial<Record<NonNullable<PeriodReading['grain']>, PieceUnit>>> = { month: 'M', quarter: 'Q', week: 'W' }

/** Of what length the piece of time is that a table has beside the one before it, or beside the same of last year (rule W19). */
function pieceOf(columns: readonly LineFacts[], all: readonly PeriodReading[]): PieceUnit | null {
  const own = all.filter((reading) => reading.relative === 'inPeriod')
  const before = all.filter((reading) => reading.relative === 'previousPeriod')
  const sameBefore = all.some((reading) => reading.relative === 'samePeriodLastYear' && !reading.cumulative)
  const unit = [...own, ...before]
    .map((reading) => (reading.grain === null ? undefined : pieceUnits[reading.grain]))
    .find((one) => one !== undefined)
  if (own.length > 0) return before.length > 0 || sameBefore ? (unit ?? 'P') : null
  const isOfBefore = ({ periods }: LineFacts) => periods.length > 0 && periods.every((fact) => fact.reading.relative === 'previousPeriod')
  const twins = columns.some((last) => isOfBefore(last) && columns.some((other) => isTwin(other, last)))
  return before.length > 0 && twins ? (unit ?? 'P') : null
}

const isOfLastYear = ({ periods }: LineFacts): boolean =>
  periods.length > 0 && periods.every((fact) => fact.reading.relative === 'lastYear')

/** The same column without a time: 得分 beside 上年得分. */
const isTwin = (other: LineFacts, last: LineFacts): boolean =>
  other.periods.length === 0 && other.name === last.name && other.measure?.measure === last.measure?.measure

function yearOfRows(rows: readonly LineFacts[]): number | null {
  let year: number | null = null
  const known = new Set<PeriodReading>()
  for (const { periods } of rows)
    for (const { reading } of periods) {
      if (known.has(reading)) continue
      known.add(reading)
      const y = reading.period === null ? null : yearOf(reading.period)
      if (y === null) continue
      if (year !== null && y !== year) return null
      year = y
    }
  return year
}

/**
 * Whether what the columns name is last year to the sheet, which says itself of which stretch it is: 2025年同期, or 2025年1—10月 in a report of
 * 2026年1—10月. What 本年 and 累计 are is then said by the sheet. A file's name is trusted for as much where it makes the same stretch of its year.
 */
function isBefore(named: Period, title: ResolvedPeriod, all: readonly PeriodReading[]): boolean {
  if (all.some(({ relative, period }) => relative === 'samePeriodLastYear' && period?.code === named.code)) return true
  const { period } = title
  if (period?.kind !== 'span' || period.start <= (endOf(named) ?? period.start) || (yearOf(period) ?? 0) <= (yearOf(named) ?? 0))
    return false
  return isSameStretch(period, named) || (grainOf(period) !== 'year' && title.from !== 'fileName')
}

/** Whether the one is the other's stretch of a year before. */
function isSameStretch(period: Period, before: Period): boolean {
  return grainOf(period) !== 'year' && samePeriodLastYear(period)?.code === before.code
}

/** What is given out of a time is of it as a figure is: 2025年得分 beside 去年位次. */
const dated: ReadonlySet<string> = new Set(['value', 'score', 'rank'])

/** The last absolute period among the columns of figures. */
function lastPeriod(columns: readonly LineFacts[]): Period | null {
  let best: Period | null = null
  for (const column of columns) {
    if (column.measure !== null && !dated.has(column.measure.measure)) continue
    for (const fact of column.periods) {
      const { period } = fact.reading
      if (period?.kind === 'span' && !period.plan && (best === null || (endOf(period) ?? 0) > (endOf(best) ?? 0))) best = period
    }
  }
  return best
}
