import type { LineFacts } from '../../sheet/facts'
import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { withCarriedYears } from './times/carriedYears'
import { withBareChanges } from './changes/bareChanges'
import { withChangedRows } from './changes/changedRows'
import { withChangesOfTotals } from './changes/changesOfTotals'
import { withDoneColumns, withRatesOfDone } from './goals/doneColumns'
import { withDifferences } from './changes/differenceLines'
import { withEarlierColumns } from './times/earlierColumns'
import { withEarlierRows } from './times/earlierRows'
import { withFalls } from './changes/fallColumns'
import { withGaps } from './changes/gapColumns'
import { withGoalNames } from './goals/goalNames'
import { withGrades } from './heads/gradeColumns'
import { withBudgets, withGoalRates, withPlans, withProgress, withVariances, type NumberAt } from './goals/progressColumns'
import { withMeansApart } from './sums/meansApart'
import { withMeansBeneath } from './sums/meansBeneath'
import { withNumberedParents } from './sums/numberedParents'
import { withQuarterGoals } from './goals/quarterGoals'
import { withProvenParts } from './goals/provenParts'
import { withPlannedGrowth } from './goals/plannedGrowth'
import { withYearPlans } from './goals/yearPlans'
import { withOnlyGoals } from './goals/onlyGoals'
import { withProvenChanges } from './changes/provenChanges'
import { withQuotients } from './sums/quotients'
import { withPlanBlocks } from './heads/planBlocks'
import { withoutFalsePlaces } from './heads/falsePlaces'
import { withRatesApart } from './goals/ratesApart'
import { withRankScopes } from './heads/rankScopes'
import { withRankShifts } from './changes/rankShifts'
import { withRhythm } from './times/rhythm'
import { withRunSubtotals } from './sums/runSubtotals'
import { withRunSums } from './sums/runSums'
import { withSpannersSaid } from './heads/spanners'
import { withJudged } from './heads/judgedColumns'
import { withSectionUnits } from './heads/sectionUnits'
import { withSexes } from './heads/sexColumns'
import { withRunningRows } from './times/runningRows'
import { withSaidPoints, withStatedChanges } from './changes/statedChanges'

/** The plain number of a cell, NaN for any other. */
const numberIn =
  (grid: Grid): NumberAt =>
  (row, column) => {
    const cell = grid.at(row, column)
    return cell < 0 ? Number.NaN : (grid.plain.value[cell] as number)
  }

/** The same of numbers in any format, and of percents as what they stand for: 10% is 0.1. */
const sharesIn =
  (grid: Grid): NumberAt =>
  (row, column) => {
    const cell = grid.at(row, column)
    if (cell < 0) return Number.NaN
    const [plain, stored] = [grid.plain.value[cell] as number, grid.sheet.number[cell] as number]
    if (grid.classes[cell] !== cellClass.percent) return Number.isNaN(plain) ? stored : plain
    return Number.isNaN(stored) ? Number.parseFloat(grid.textOf(cell)) / 100 : stored
  }

/** What a pass may look at beside the lines themselves. */
export interface PassTable {
  readonly grid: Grid
  readonly bodyRows: readonly number[]
  readonly valueColumns: readonly number[]
  readonly isValueRow: (row: number) => boolean
  /** Whether a column says its unit: no heading over rows says another. */
  readonly unitsAcross: boolean
}

/** One rule over all rows or all columns of a table: what it looks at and what of a line it may change. */
export interface LinePass {
  readonly rule: string
  readonly reads: readonly (keyof LineFacts | 'cells')[]
  readonly writes: readonly (keyof LineFacts)[]
  readonly apply: (lines: readonly LineFacts[], table: PassTable) => readonly LineFacts[]
}

/** Passes over the columns of a table, in their order: each sees what those before it wrote. */
export const columnPasses: readonly LinePass[] = [
  {
    rule: 'H23',
    reads: ['name', 'measure', 'labels', 'periods'],
    writes: ['name', 'measure'],
    apply: (columns) => withSpannersSaid(columns),
  },
  { rule: 'H8', reads: ['name', 'measure', 'labels'], writes: ['name', 'measure'], apply: (columns) => withPlanBlocks(columns) },
  { rule: 'W10', reads: ['periods', 'labels'], writes: ['periods'], apply: (columns) => withCarriedYears(columns) },
  {
    rule: 'W16',
    reads: ['periods', 'name', 'measure'],
    writes: ['periods', 'name', 'unit'],
    apply: (columns) => withEarlierColumns(columns),
  },
  {
    rule: 'W20',
    reads: ['periods', 'name', 'measure', 'labels', 'office', 'total', 'cells'],
    writes: ['periods', 'name', 'unit', 'total'],
    apply: (columns, { grid, bodyRows }) => withRunSums(grid, columns, bodyRows),
  },
  { rule: 'W20', reads: ['name', 'office', 'total', 'labels'], writes: ['breakdown'], apply: (columns) => withMeansApart(columns) },
  {
    rule: 'A11',
    reads: ['name', 'measure', 'office', 'periods', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withBareChanges(grid, columns, bodyRows),
  },
  {
    rule: 'A11',
    reads: ['measure', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withStatedChanges(grid, columns, bodyRows),
  },
  {
    rule: 'A19',
    reads: ['name', 'measure', 'periods', 'section', 'labels', 'cells'],
    writes: ['name', 'measure', 'periods'],
    apply: (columns, { grid, bodyRows }) => withProvenChanges(columns, bodyRows, numberIn(grid)),
  },
  {
    rule: 'A16',
    reads: ['name', 'measure', 'periods', 'section', 'labels', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withDifferences(columns, bodyRows, (column, row) => sharesIn(grid)(row, column)),
  },
  {
    rule: 'A11',
    reads: ['measure', 'unit', 'cells'],
    writes: ['measure'],
    apply: (columns, { grid, bodyRows }) => withSaidPoints(grid, columns, bodyRows),
  },
  {
    rule: 'L5',
    reads: ['measure', 'cells'],
    writes: ['measure'],
    apply: (columns, { grid, bodyRows }) => withGrades(grid, columns, bodyRows),
  },
  {
    rule: 'L30',
    reads: ['name', 'measure', 'unit', 'cells'],
    writes: ['measure'],
    apply: (columns, { grid, bodyRows }) => withJudged(columns, bodyRows, numberIn(grid)),
  },
  {
    rule: 'H7',
    reads: ['name', 'office', 'measure', 'cells'],
    writes: ['office'],
    apply: (columns, { grid, bodyRows }) => withGaps(columns, bodyRows, sharesIn(grid)),
  },
  { rule: 'H8', reads: ['name', 'measure', 'periods'], writes: ['name'], apply: (columns) => withDoneColumns(columns) },
  { rule: 'H8', reads: ['name', 'measure'], writes: ['name', 'measure', 'sameSpan'], apply: (columns) => withPlans(columns) },
  {
    rule: 'H8',
    reads: ['name', 'measure', 'total', 'periods'],
    writes: ['name', 'periods'],
    apply: (columns) => withRatesOfDone(columns),
  },
  {
    rule: 'H8',
    reads: ['name', 'measure', 'total', 'labels', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withGoalRates(grid, columns, bodyRows),
  },
  {
    rule: 'H8',
    reads: ['name', 'measure', 'total', 'labels', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withProvenParts(grid, columns, bodyRows),
  },
  {
    rule: 'H8',
    reads: ['name', 'measure', 'total'],
    writes: ['name', 'measure', 'breakdown'],
    apply: (columns) => withBudgets(columns),
  },
  { rule: 'H8', reads: ['name', 'measure', 'unit'], writes: ['name', 'measure'], apply: (columns) => withRatesApart(columns) },
  { rule: 'H8', reads: ['name', 'measure', 'periods', 'total', 'office'], writes: ['name'], apply: (columns) => withGoalNames(columns) },
  { rule: 'W18', reads: ['periods', 'measure'], writes: ['periods'], apply: (columns) => withQuarterGoals(columns) },
  { rule: 'H23', reads: ['periods', 'measure', 'name', 'total'], writes: ['name', 'measure'], apply: (columns) => withOnlyGoals(columns) },
  {
    rule: 'H24',
    reads: ['periods', 'measure', 'name', 'total', 'office', 'unit', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withYearPlans(columns, bodyRows, numberIn(grid)),
  },
  {
    rule: 'A18',
    reads: ['name', 'periods', 'measure', 'labels', 'total', 'office', 'unit', 'cells'],
    writes: ['name', 'measure', 'periods', 'unit'],
    apply: (columns, { grid, bodyRows }) => withPlannedGrowth(columns, bodyRows, sharesIn(grid)),
  },
  { rule: 'H17', reads: ['name', 'measure', 'labels'], writes: ['name', 'unit', 'breakdown'], apply: (columns) => withSexes(columns) },
  {
    rule: 'A3',
    reads: ['name', 'measure', 'cells'],
    writes: ['name', 'measure'],
    apply: (columns, { grid, bodyRows }) => withoutFalsePlaces(columns, bodyRows, numberIn(grid)),
  },
  {
    rule: 'A20',
    reads: ['name', 'measure', 'labels', 'periods', 'cells'],
    writes: ['name', 'breakdown'],
    apply: (columns, { grid, bodyRows }) => withRankScopes(columns, bodyRows, grid),
  },
  {
    rule: 'A12',
    reads: ['name', 'measure', 'unit', 'labels', 'periods', 'cells'],
    writes: ['name', 'measure', 'periods'],
    apply: (columns, { grid, bodyRows }) => withRankShifts(grid, columns, bodyRows),
  },
  {
    rule: 'H20',
    reads: ['name', 'periods', 'measure', 'cells'],
    writes: ['name', 'periods', 'total'],
    apply: (columns, { grid, bodyRows }) => withRunningRows(columns, bodyRows, numberIn(grid)),
  },
  {
    rule: 'A14',
    reads: ['measure', 'cells'],
    writes: ['measure'],
    apply: (columns, { grid, bodyRows }) =>
      withFalls(columns, ({ at }) => bodyRows.map((row) => grid.at(row, at)).filter((cell) => cell >= 0), grid),
  },
]

/** Beside what is done a total is its target, and neither names anything: whether this changed a column decides which axis is named. */
export const progressPass: LinePass = {
  rule: 'H8',
  reads: ['name', 'measure'],
  writes: ['name', 'measure'],
  apply: (columns) => withProgress(columns),
}

/** What was planned, what came of it and how far the two lie apart: names nothing either. */
export const variancePass: LinePass = {
  rule: 'H19',
  reads: ['name', 'measure', 'labels', 'cells'],
  writes: ['name', 'measure', 'total', 'sameSpan'],
  apply: (columns, { grid, bodyRows }) => withVariances(columns, bodyRows, numberIn(grid)),
}

/** Passes over the rows of a table, once it is known which axis names the indicator. */
export const rowPasses: readonly LinePass[] = [
  {
    rule: 'Y3',
    reads: ['section', 'unit', 'name', 'office', 'measure', 'labels'],
    writes: ['unit'],
    apply: (rows, { grid, isValueRow, unitsAcross }) => (unitsAcross ? rows : withSectionUnits(grid, rows, isValueRow)),
  },
  {
    rule: 'W17',
    reads: ['periods', 'cells'],
    writes: ['periods'],
    apply: (rows, { grid, bodyRows }) => withRhythm(grid, rows, bodyRows),
  },
  { rule: 'W10', reads: ['periods', 'labels'], writes: ['periods'], apply: (rows) => withCarriedYears(rows) },
  {
    rule: 'W16',
    reads: ['periods', 'name', 'measure', 'total', 'labels'],
    writes: ['name', 'office', 'unit', 'breakdown', 'section'],
    apply: (rows) => withEarlierRows(rows),
  },
  {
    rule: 'W11',
    reads: ['periods', 'total', 'name', 'office', 'section', 'breakdown', 'cells'],
    writes: ['periods'],
    apply: (rows, { grid, valueColumns, isValueRow }) => withRunSubtotals(grid, valueColumns, rows, isValueRow),
  },
  {
    rule: 'W16',
    reads: ['periods', 'name', 'office', 'measure', 'total'],
    writes: ['periods'],
    apply: (rows) => withChangesOfTotals(rows),
  },
  { rule: 'W20', reads: ['name', 'office', 'total', 'labels'], writes: ['breakdown'], apply: (rows) => withMeansApart(rows) },
  {
    rule: 'A5',
    reads: ['total', 'cells'],
    writes: ['total'],
    apply: (rows, { grid, valueColumns, isValueRow }) => withNumberedParents(grid, valueColumns, rows, isValueRow),
  },
  {
    rule: 'A16',
    reads: ['name', 'measure', 'periods', 'section', 'labels', 'cells'],
    writes: ['name', 'measure'],
    apply: (rows, { grid, valueColumns }) => withDifferences(rows, valueColumns, numberIn(grid)),
  },
  {
    rule: 'A17',
    reads: ['periods', 'name', 'office', 'section', 'breakdown', 'measure', 'cells'],
    writes: ['measure'],
    apply: (rows, { grid, valueColumns, isValueRow }) => withChangedRows(rows, valueColumns, isValueRow, numberIn(grid)),
  },
  {
    rule: 'A13',
    reads: ['office', 'labels', 'unit', 'cells'],
    writes: ['name', 'office', 'unit', 'own'],
    apply: (rows, { grid, valueColumns, isValueRow }) => withQuotients(grid, valueColumns, rows, isValueRow),
  },
  {
    rule: 'A13',
    reads: ['office', 'breakdown', 'labels', 'cells'],
    writes: ['name', 'office', 'breakdown', 'own'],
    apply: (rows, { grid, valueColumns, isValueRow }) => withMeansBeneath(grid, valueColumns, rows, isValueRow),
  },
  {
    rule: 'A14',
    reads: ['measure', 'cells'],
    writes: ['measure'],
    apply: (rows, { grid, valueColumns }) =>
      withFalls(rows, ({ at }) => valueColumns.map((column) => grid.at(at, column)).filter((cell) => cell >= 0), grid),
  },
]

/** The lines after passes, one behind the other. */
export function passed(passes: readonly LinePass[], lines: readonly LineFacts[], table: PassTable): readonly LineFacts[] {
  return passes.reduce((so, pass) => pass.apply(so, table), lines)
}
