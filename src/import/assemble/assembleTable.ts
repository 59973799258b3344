import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import { observationFlags } from '../../model/dataset/observation'
import { deskFor, hasCeiling, type Desk, type Spot } from './desk'
import { Lines, type Line } from './lines'
import { PlainCells } from './plainCells'
import { isMean, isMeanOfTimes, planColumns, type ColumnPlan } from './plans'
import { placed, tableOf, type Table, type TableInput, type TableOutcome } from './table'
import { columnContents, type ColumnContents } from './units'
import { rateForms, type RateForms } from './rateForms'
import { viewOf } from './view'
import { WordedCells } from './worded'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import type { RoleWriter } from '../sheet/roleWriter'
import { isPairOfNumbers } from '../values/numbers/pairOfNumbers'
import { readQuantities } from '../values/numbers/quantity'
import { isSaidInWords } from '../values/numbers/saidInWords'

export type { TableInput, TableOutcome } from './table'

/**
 * Turn a table's cells into observations: each takes its indicator, office, period, breakdown, unit and measure from its
 * row, its column and what stands around the table (rules A1–A7), and its number from its own text.
 *
 *     facts ─1─► Table ─2─► Lines ─3─► plans ─4─► rows, cell by cell ─► builder
 *              totals, links   indicators  columns   plain numbers; words
 */
export function assembleTable(builder: DatasetBuilder, sheet: number, input: TableInput, roles: RoleWriter): TableOutcome {
  const from = builder.count
  const table = tableOf(input)
  const contents = columnContents(table)
  const lines = new Lines(builder, table, contents)
  const plans = planColumns(builder, table, lines)
  builder.reserve(Math.min(table.rows.length * plans.length, table.grid.classes.length))
  const desk = deskFor(builder, sheet, table, roles)
  const forms = rateForms(table, lines)
  const { unread, bracketed } = new TableCells(desk, lines, plans, contents, forms).readAll()
  return {
    from,
    to: builder.count,
    unread,
    bracketed,
    doubtful: [...contents.doubtful]
      .filter(([cell]) => !desk.cells.has(cell))
      .map(([cell, offered]) => ({ cell, text: table.grid.textOf(cell), offered })),
    fractions: forms.told.filter((cell) => !desk.cells.has(cell)),
    partialCells: [...desk.periods.partialCells.values()],
    undatedCells: [...desk.periods.undatedCells.values()],
    relativeCells: [...desk.periods.relativeCells.values()],
    officeMissing: desk.offices.missing,
    view: viewOf(builder, table, lines),
  }
}

/** The rows of a table, one after another, each cell by the way that fits it. */
class TableCells {
  private readonly plain: PlainCells
  private readonly worded: WordedCells
  private readonly table: Table
  /** Moved along from cell to cell. */
  private readonly spot = { cell: -1 } as Spot

  constructor(
    private readonly desk: Desk,
    private readonly lines: Lines,
    private readonly plans: readonly ColumnPlan[],
    private readonly contents: ColumnContents,
    private readonly forms: RateForms,
  ) {
    this.table = desk.table
    this.plain = new PlainCells(desk, plans.length)
    this.worded = new WordedCells(desk, lines)
  }

  readAll(): WordedCells {
    for (let r = 0; r < this.table.rows.length; r++) this.readRow(r)
    return this.worded
  }

  private readRow(r: number): void {
    const {
      plans,
      table: { grid, facts, valueColumns, rows },
    } = this
    const row = rows[r] as LineFacts
    let filled = false
    for (let c = 0; c < plans.length && !filled; c++) filled = isQuantity(grid.classAt(row.at, (plans[c] as ColumnPlan).at))
    if (!filled) filled = valueColumns.some((column) => readsAsFigure(grid, row.at, column))
    const worded = !filled && this.onlyWords(row)
    if (worded && !this.saysAllInWords(row)) return
    // A member that left everything empty is missing in every column.
    if (!filled) filled = !worded && valueColumns.every((column) => grid.at(row.at, column) < 0)
    const {
      desk: { builder, breakdowns, offices, periods },
    } = this
    const rowPath = builder.labelPath(placed(grid, row.labels))
    breakdowns.beginRow(row)
    offices.beginRow(row)
    periods.beginRow(row)
    const rowFlags = this.flagsOf(r, row)
    const rowMeasure = row.measure?.measure ?? 'value'
    const rowLine =
      this.lines.ofRows.get(r) ??
      (facts.indicatorAxis === 'columns' ? null : (this.lines.all[facts.indicatorAxis === 'rows' ? r : 0] as Line))
    const { cut } = this.table
    const { doubtful } = this.contents
    const { fractions, percents } = this.forms
    const formed = fractions.size + percents.size + doubtful.size > 0
    const ownUnder = row.own === true && facts.indicatorAxis === 'columns'
    const corrected = this.desk.cells.size > 0 || cut.size > 0 || formed || ownUnder
    this.plain.beginRow(row, rowLine, rowPath, rowFlags)
    const { spot } = this
    spot.row = row
    spot.rowPath = rowPath
    const rowParts = this.lines.ofParts.get(r) ?? null
    // Plans stand from left to right, as the cells of the row do.
    const { lineStart, lineCells, lineColumns } = grid
    const slot = grid.slotOf(row.at)
    const end = slot < 0 ? 0 : (lineStart[slot + 1] as number)
    let at = slot < 0 ? 0 : (lineStart[slot] as number)
    for (let c = 0; c < plans.length; c++) {
      if (!corrected && (c = this.plain.keepFrom(c, at, end, row, plans)) === plans.length) break
      const plan = plans[c] as ColumnPlan
      while (at < end && (lineColumns[at] as number) < plan.at) at++
      const cell = at < end && lineColumns[at] === plan.at ? (lineCells[at] as number) : -1
      if (cell < 0 && !(filled && this.contents.has[c] === 1)) continue
      const number = cell < 0 ? NaN : (grid.plain.value[cell] as number)
      this.plain.write()
      spot.cell = cell
      spot.plan = plan
      spot.line = ownUnder ? this.lines.ofRowUnder(row, c) : (plan.own ?? rowLine ?? (this.lines.all[c] as Line))
      spot.parts = rowParts ?? plan.parts
      spot.flags = rowFlags | plan.flags
      const measure = (spot.measure =
        plan.measure === null || (plan.measure === 'score' && row.measure !== null) ? rowMeasure : plan.measure)
      spot.special = measure === 'change' || measure === 'rank' || (measure === 'target' && hasCeiling(row))
      spot.when = periods.of(row, plan, spot.line.stock, measure)
      const shorter = cut.get(r * plans.length + c)
      if (shorter) {
        spot.when = periods.given(spot.when, shorter)
        if (isMean(row) || isMean(plan.facts)) spot.flags |= observationFlags.meanOfTimes
      }
      if (corrected && this.desk.cells.has(cell)) this.worded.read(spot)
      else if (formed && doubtful.has(cell)) this.desk.roles.give(cell, 'unread', 'scaleUnknown')
      else if (formed && (fractions.has(cell) || percents.has(cell))) this.plain.addRate(spot, fractions.has(cell) ? 2 : 0)
      else if (!Number.isNaN(number) && !spot.special) this.plain.addText(spot, number)
      else if (cell < 0 || !this.plain.read(spot)) this.worded.read(spot)
    }
    this.plain.write()
  }

  private flagsOf(r: number, row: LineFacts): number {
    const { grid, sheetHidden, totals, nest } = this.table
    const hidden = sheetHidden || (grid.transposed ? grid.sheet.hiddenColumns.has(row.at) : grid.sheet.hiddenRows.has(row.at))
    return (
      (totals.has(r) ? observationFlags.aggregate : 0) |
      (nest.ofWhich.has(r) ? observationFlags.ofWhich : 0) |
      (isMeanOfTimes(row) ? observationFlags.meanOfTimes : 0) |
      (hidden ? observationFlags.hidden : 0)
    )
  }

  /** A row whose places for figures all hold words (支柱产业) is text, and nothing of it is missing. */
  private onlyWords(row: LineFacts): boolean {
    const { grid, valueColumns } = this.table
    const cells = valueColumns.map((column) => grid.at(row.at, column)).filter((cell) => cell >= 0)
    if (cells.length < 2 || !cells.every((cell) => isText(grid.classes[cell] as number))) return false
    for (const cell of cells) this.desk.roles.give(cell, 'text', 'textRow')
    return true
  }

  /** Words that say how much, in every place of a row that names what they are said of (rule Q24): 领导批示 | 基本期期 | 基本期期. */
  private saysAllInWords(row: LineFacts): boolean {
    const { grid, valueColumns, facts } = this.table
    const texts = valueColumns.map((column) => grid.textAt(row.at, column)).filter((text) => text !== '')
    return facts.indicatorAxis === 'rows' && row.total === null && texts.every(isSaidInWords)
  }
}

/** 64/40 looks like a date from afar and is two figures. */
function readsAsFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  if (cell < 0 || grid.classes[cell] === cellClass.missing) return false
  if (isPairOfNumbers(grid.textOf(cell))) return true
  if (/^[(（]\d[\d,]*(?:\.\d+)?[)）]$/.test(grid.textOf(cell))) return true
  const kind = readQuantities(grid.textOf(cell))[0]?.kind
  return kind === 'amount' || kind === 'change'
}
