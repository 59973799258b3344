import { a1 } from '../model/cell'
import type { DatasetBuilder } from '../model/datasetBuilder'
import { measures, observationFlags, provenanceCode, type BreakdownPart, type LabelText, type Measure, type Observation, type Provenance } from '../model/observation'
import { endOf, year, yearOf, type Period } from '../model/period'
import type { Quantity } from '../model/quantity'
import type { OfficeId } from '../model/office'
import { plainText } from '../model/dataset'
import type { Unit } from '../model/unit'
import type { TableView } from './checks/tableView'
import { indicatorOf, isRateName, isStockName } from './assembleIndicator'
import { ceilingWords } from './lexicon/headers'
import { deductionWord, unnamed } from './lexicon/headings'
import { pointsUnit, pointsWord } from './lexicon/points'
import { scoreUnit } from './lexicon/units'
import { cellClass, isQuantity, isText } from './structure/cellClass'
import type { LineFacts, OfficeFact, PeriodFact, TableFacts } from './structure/facts'
import type { Grid } from './structure/grid'
import { figuresOf, linkColumns, type ColumnLink, type Figures } from './structure/linkColumns'
import { powersOfTen, shiftedPlain } from './structure/plainNumbers'
import { nesting, type Nesting } from './structure/rowNesting'
import { ownTime, resolvePeriod, settleAsOf, type SheetTime } from './structure/resolvePeriod'
import { summedRows } from './structure/rowTotals'
import { roleCode, type RoleWriter } from './structure/roleWriter'
import type { SheetContext } from './structure/sheetContext'
import { columnsFor, type TableShape } from './structure/tableShape'
import { shortOfficeName } from './values/shortOfficeName'
import { normaliseName } from './values/name'
import { flagOf, isSameAsAbove, starsOf } from './values/marks'
import { readQuantities } from './values/quantity'
import type { ValueHints } from './values/types'
import { shifted } from './values/decimal'
import { readUnit } from './values/unit'

export interface TableInput {
  readonly grid: Grid
  readonly shape: TableShape
  readonly facts: TableFacts
  readonly context: SheetContext
  readonly fallbackName: { readonly name: string; readonly provenance: Provenance }
  readonly sheetHidden: boolean
  readonly order: number
}

/** What assembling a table met, for notices and questions. */
export interface TableOutcome {
  /** First observation of the table in the builder, and one past its last. */
  readonly from: number
  readonly to: number
  readonly unread: readonly { readonly cell: number; readonly text: string }[]
  readonly partialCells: readonly LabelText[]
  readonly officeMissing: boolean
  readonly view: TableView
}

interface FoundOffice {
  readonly code: number
  readonly text: number
  readonly words: string | null
  readonly from: Provenance | null
  /** `from` as the builder packs it. */
  readonly packed: number
}
const nobody: FoundOffice = { code: -1, text: -1, words: null, from: null, packed: 0 }

/** A period as the cells of a row and column take it: codes of the builder, made once. */
interface When {
  readonly code: number
  readonly text: number
  readonly textWords: string | null
  readonly from: Provenance | null
  readonly packed: number
  readonly partial: boolean
}

/** What is the same for all cells of a column, so that a big body asks for it once. */
interface ColumnPlan {
  readonly c: number
  readonly at: number
  readonly facts: LineFacts
  readonly path: number
  readonly flags: number
  readonly measure: Measure | null
  readonly periods: readonly PeriodFact[]
  /** Same for columns whose periods are written alike. */
  readonly periodKey: number
  /** The indicator it names whatever the rows name. */
  readonly own: Line | null
  office: FoundOffice | null
  breakdown: number | null
}

interface Line {
  readonly indicator: number
  readonly name: string
  readonly unit: Unit | null
  readonly section: string | null
  readonly stock: boolean
}

/**
 * Turn a table's cells into observations: each takes its indicator, office, period, breakdown, unit and measure from its
 * row, its column and what stands around the table (rules A1–A7), and its number from its own text.
 */
export function assembleTable(builder: DatasetBuilder, sheet: number, input: TableInput, roles: RoleWriter): TableOutcome {
  return new TableAssembly(builder, sheet, input, roles).run()
}

class TableAssembly {
  private readonly columns: readonly LineFacts[]
  private readonly rows: readonly LineFacts[]
  private readonly valueColumns: readonly number[]
  private readonly links: readonly ColumnLink[]
  private readonly lines: (Line | null)[] = []
  /** Periods by what the row says of it, then by column and measure. */
  private readonly rowPeriods = new Map<string, (When | undefined)[]>()
  private rowWhen: (When | undefined)[] = []
  private plans: readonly ColumnPlan[] = []
  private unit: Unit | null | undefined = undefined
  private unitCode = -1
  private unitPower = 0
  private readonly breakdowns = new Map<string, number>()
  /** What holds for the row being read. */
  private rowBreakdown = -1
  private rowOffice: FoundOffice | null = null
  private readonly offices = new Map<string, FoundOffice>()
  private readonly hasBenchmarks: boolean
  private readonly hints = new Map<string, ValueHints>()
  private readonly namesFrom: number
  private readonly figures: Figures
  private readonly nest: Nesting
  private readonly totals: Set<number>
  private readonly time: SheetTime
  private readonly officeAxis: boolean
  private readonly unread: { cell: number; text: string }[] = []
  private readonly partialCells = new Map<string, LabelText>()
  private readonly columnHas: Uint8Array
  private readonly headUnit: Unit | null
  private readonly columnUnits: (Unit | null)[]
  private readonly partLines = new Map<number, Line[]>()
  private readonly ownLines = new Map<number, Line>()
  /** Long tables name the same indicators again and again. */
  private readonly linesNamed = new Map<string, Line[]>()
  private officeMissing = false
  private readonly numberReason: number

  constructor(private readonly builder: DatasetBuilder, private readonly sheet: number, private readonly input: TableInput, private readonly roles: RoleWriter) {
    const { grid, shape, facts } = input
    this.namesFrom = provenanceCode(this.indicatorFrom())
    this.numberReason = roles.reasonCode('number')
    this.columns = facts.columns
    this.rows = facts.rows.filter((row) => facts.rowKinds.get(row.at) === 'values')
    this.valueColumns = columnsFor(shape, 'value')
    const figures = figuresOf(grid, this.rows.map((row) => row.at), this.valueColumns)
    this.figures = figures
    this.nest = nesting(grid, this.rows)
    this.totals = totalRows(this.rows, this.columns, figures, facts.indicatorAxis === 'rows')
    for (const whole of this.nest.parents.values()) this.totals.add(whole)
    const relatives = [...this.columns, ...this.rows].flatMap((line) => line.periods.map((fact) => fact.reading))
    this.time = {
      facts: input.context.periods,
      hasInPeriod: relatives.some((reading) => reading.relative === 'inPeriod'),
      hasCumulative: relatives.some((reading) => reading.relative === 'cumulative' || reading.cumulative),
      hasSamePeriod: relatives.some((reading) => reading.relative === 'samePeriodLastYear'),
      own: lastPeriod(this.columns),
    }
    const own = settleAsOf(ownTime(this.time), false)
    this.links = linkColumns(facts, figures, this.rows.length, (column) => own !== null && column.periods.length > 0 && settleAsOf(resolvePeriod(column.periods, this.time), false)?.code === own.code)
    this.hasBenchmarks = this.columns.some((column) => column.benchmark !== undefined)
    this.officeAxis = [...facts.labelRoles.values()].includes('office') || this.columns.some((column) => column.office !== null) || this.rows.some((row) => row.office !== null)
    for (const r of this.periodTotals()) this.totals.add(r)
    this.headUnit = this.commonHeadUnit()
    const counted = this.countColumns()
    this.columnHas = counted.has
    this.columnUnits = counted.units
  }

  run(): TableOutcome {
    const from = this.builder.count
    this.makeLines()
    this.plans = this.planColumns()
    this.builder.reserve(Math.min(this.rows.length * this.valueColumns.length, this.input.grid.classes.length))
    for (let r = 0; r < this.rows.length; r++) this.readRow(r)
    return { from, to: this.builder.count, unread: this.unread, partialCells: [...this.partialCells.values()], officeMissing: this.officeMissing, view: this.view() }
  }

  private planColumns(): ColumnPlan[] {
    const { grid } = this.input
    const hidden = grid.transposed ? grid.sheet.hiddenRows : grid.sheet.hiddenColumns
    const keys = new Map<string, number>()
    return this.columns.map((facts, c) => {
      const at = this.valueColumns[c] as number
      const link = this.links[c] as ColumnLink
      const periods = link.periods ?? (this.columns[link.period] as LineFacts).periods
      const words = keyOf(periods)
      if (!keys.has(words)) keys.set(words, keys.size)
      return {
        c, at, facts, path: this.builder.labelPath(this.placed(facts.labels)), measure: facts.measure?.measure ?? null, periods, periodKey: keys.get(words) as number,
        flags: (facts.total !== null ? observationFlags.aggregate : 0) | (facts.ofWhich ? observationFlags.ofWhich : 0) | (hidden.has(at) ? observationFlags.hidden : 0),
        own: this.ownLines.get(c) ?? null, office: null, breakdown: null,
      }
    })
  }

  private view(): TableView {
    const { grid, facts } = this.input
    const cellOf = (r: number, c: number): number => grid.at((this.rows[r] as LineFacts).at, this.valueColumns[c] as number)
    return {
      sheet: grid.sheet.name, axis: facts.indicatorAxis, rows: this.rows, columns: this.columns, links: this.links, figures: this.figures, nesting: this.nest,
      indicatorOf: (line) => (facts.indicatorAxis === 'none' ? null : this.builder.indicatorId((this.lines[line] as Line).indicator)),
      unitOf: (line) => this.lines[line]?.unit?.base ?? '',
      placesAt: (r, c) => {
        const cell = cellOf(r, c)
        return cell < 0 ? 0 : (/\.(\d+)/.exec(grid.textOf(cell))?.[1]?.length ?? 0)
      },
      boundedAt: (r, c) => {
        const cell = cellOf(r, c)
        if (cell < 0 || grid.classes[cell] !== cellClass.words) return false
        return readQuantities(grid.textOf(cell)).some((quantity) => 'bound' in quantity && quantity.bound !== 'exact')
      },
      cellAt: (r, c) => {
        const row = (this.rows[r] as LineFacts).at
        const column = this.valueColumns[c] as number
        return grid.transposed ? a1(column, row) : a1(row, column)
      },
    }
  }

  /** Which columns hold a number at all, and the unit most of their cells write. */
  private countColumns(): { has: Uint8Array; units: (Unit | null)[] } {
    const { grid } = this.input
    const has = new Uint8Array(this.valueColumns.length)
    const counts: Map<string, number>[] = this.valueColumns.map(() => new Map())
    const plain = new Int32Array(this.valueColumns.length)
    for (const row of this.rows) {
      for (let c = 0; c < this.valueColumns.length; c++) {
        const cell = grid.at(row.at, this.valueColumns[c] as number)
        if (cell < 0) continue
        const code = grid.classes[cell] as number
        if (!isQuantity(code)) {
          if (has[c] === 0 && (code === cellClass.label || code === cellClass.code) && this.ordinal(c, grid.textOf(cell))) has[c] = 1
          continue
        }
        has[c] = 1
        const written = code === cellClass.percent ? '%' : code === cellClass.words ? unitWritten(grid, cell) : null
        if (written === null) plain[c] = (plain[c] as number) + 1
        else counts[c]?.set(written, (counts[c]?.get(written) ?? 0) + 1)
      }
    }
    for (const row of this.input.shape.family ?? []) {
      for (let c = 0; c < this.valueColumns.length; c++) if (has[c] === 0 && isQuantity(grid.classAt(row, this.valueColumns[c] as number))) has[c] = 1
    }
    const units = counts.map((count) => {
      const best = [...count].sort((a, b) => b[1] - a[1])[0]
      return best ? readUnit(best[0]) : null
    })
    return { has, units }
  }

  /** Rows right below the months they add up: 一季度 after 1—2月 and 3月, 上半年 after its quarters and months. */
  private periodTotals(): number[] {
    if (this.rows.length > 2000 || this.rows.filter((row) => row.periods.length > 0).length < 3) return []
    const plain = this.columns.flatMap((column, c) => (column.measure === null || column.measure.measure === 'value' ? [c] : []))
    const periods = this.rows.map((row) => (row.periods.length === 0 ? null : resolvePeriod(row.periods, this.time).period))
    const found: number[] = []
    const totals = new Set(this.totals)
    periods.forEach((whole, r) => {
      if (whole === null || totals.has(r)) return
      const parts: number[] = []
      for (let k = r - 1; k >= 0; k--) {
        const part = periods[k]
        if (!part || part.code === whole.code || !within(part, whole)) break
        if (!totals.has(k)) parts.push(k)
      }
      const sums = parts.length < 2 ? false : plain.every((c) => {
        const stated = this.figures(r, c)
        const terms = parts.map((k) => this.figures(k, c)).filter((value) => !Number.isNaN(value))
        return Number.isNaN(stated) || (terms.length > 0 && Math.abs(terms.reduce((a, b) => a + b, 0) - stated) <= 1e-6 * Math.max(1, Math.abs(stated)))
      })
      if (sums && plain.filter((c) => !Number.isNaN(this.figures(r, c))).length >= 2) {
        found.push(r)
        totals.add(r)
      }
    })
    return found
  }

  private ordinal(c: number, text: string): boolean {
    return starsOf(text) !== null || ((this.columns[c] as LineFacts).measure?.measure === 'flag' && flagOf(text) !== null)
  }

  /** The indicator of each row (or column, or of the whole table). */
  private makeLines(): void {
    const { facts } = this.input
    this.columns.forEach((column, c) => {
      if (column.own) this.ownLines.set(c, this.lineOf(column.name, column.unit ?? this.columnUnits[c] ?? null, null, column.measure?.measure ?? null))
    })
    if (facts.indicatorAxis === 'rows') {
      this.rows.forEach((row, r) => {
        const units = this.splitUnits(row)
        if (units) this.partLines.set(r, units.map((unit) => this.lineOf(row.name, unit, row.section, null)))
        this.lines.push(units ? (this.partLines.get(r)?.[0] as Line) : this.lineOf(row.name, row.unit ?? this.rowUnit(r), row.section, row.measure?.measure ?? null))
      })
    } else if (facts.indicatorAxis === 'columns') {
      this.columns.forEach((column, c) => {
        const link = this.links[c] as ColumnLink
        const subject = link.subject
        const own = this.columns[subject] as LineFacts
        const sectionUnit = this.commonRowUnit()
        this.lines.push(this.lineOf(own.name === '' ? column.name || this.input.fallbackName.name : own.name, own.unit ?? this.columnUnits[subject] ?? sectionUnit, null, own.measure?.measure ?? null))
      })
    } else {
      const { indicator } = this.input.context
      const units = new Set([...this.columnUnits].map((unit) => unit?.written ?? ''))
      const cellUnit = units.size === 1 ? (this.columnUnits[0] ?? null) : null
      const line = this.lineOf(indicator?.name ?? this.input.fallbackName.name, indicator?.unit ?? this.commonColumnUnit() ?? cellUnit ?? this.commonRowUnit(), null, null)
      this.lines.push(line)
    }
  }

  /** 次/天 over cells such as 389/238: two units, two indicators. */
  private splitUnits(row: LineFacts): Unit[] | null {
    const { grid } = this.input
    if (row.unitText === null || !/[/／]/.test(row.unitText)) return null
    const units = row.unitText.split(/[/／]/).map(readUnit)
    if (!units.every((unit) => unit !== null)) return null
    const pairs = this.valueColumns.some((column) => {
      const text = grid.textAt(row.at, column)
      return /\d[^/／]*[/／][^/／]*\d/.test(text) || (/\d.*\d/.test(text) && readQuantities(text).length === units.length)
    })
    return pairs ? (units as Unit[]) : null
  }

  private commonRowUnit(): Unit | null {
    const first = this.rows[0]?.unit ?? null
    return first !== null && this.rows.every((row) => row.unit?.written === first.written) ? first : null
  }

  private commonColumnUnit(): Unit | null {
    const first = this.columns[0]?.unit ?? null
    return first !== null && this.columns.every((column) => column.unit?.written === first.written) ? first : null
  }

  private rowUnit(r: number): Unit | null {
    const { grid } = this.input
    const row = this.rows[r] as LineFacts
    if (!this.writesUnits(row.at)) return this.headUnit
    const counts = new Map<string, number>()
    let plain = 0
    this.valueColumns.forEach((column, c) => {
      const measure = (this.columns[c] as LineFacts).measure?.measure
      if (measure !== undefined && measure !== 'value' && measure !== 'target' && measure !== 'score') return
      const cell = grid.at(row.at, column)
      if (cell < 0) return
      const code = grid.classes[cell] as number
      if (code === cellClass.percent) counts.set('%', (counts.get('%') ?? 0) + 1)
      else if (code === cellClass.words) {
        const written = unitWritten(grid, cell)
        if (written !== null) counts.set(written, (counts.get(written) ?? 0) + 1)
        else plain++
      } else if (isQuantity(code)) plain++
    })
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]
    return best && (best[0] !== '%' || plain === 0) ? readUnit(best[0]) : this.headUnit
  }

  /** Whether a figure of a row says its unit itself. */
  private writesUnits(row: number): boolean {
    const { grid } = this.input
    for (const column of this.valueColumns) {
      const code = grid.classAt(row, column)
      if (code === cellClass.percent || code === cellClass.words) return true
    }
    return false
  }

  /** The one unit of all columns of plain values that have one. */
  private commonHeadUnit(): Unit | null {
    const heads = this.columns.filter((column) => column.unit !== null && (column.measure === null || column.measure.measure === 'value'))
    const first = heads[0]
    return first && heads.every((column) => column.unit?.written === first.unit?.written) ? first.unit : null
  }

  private lineOf(name: string, unit: Unit | null, section: string | null, measure: Measure | null): Line {
    const settled = unit ?? this.notedUnit(name, measure)
    const alike = this.linesNamed.get(name)?.find((line) => line.unit === settled && line.section === section)
    if (alike) return alike
    const indicator = indicatorOf({ name, unit: settled, section, context: this.input.context.title ?? '', order: this.input.order + this.lines.length })
    const line: Line = { indicator: this.builder.indicator(indicator), name, unit: settled, section, stock: isStockName(name) }
    const before = this.linesNamed.get(name)
    if (before) before.push(line)
    else this.linesNamed.set(name, [line])
    return line
  }

  /** Of several units in a note a rate takes %, a score 分, the rest the one left over. */
  private notedUnit(name: string, measure: Measure | null): Unit | null {
    const { units } = this.input.context
    const rate = isRateName(name)
    if (rate) return units.find((unit) => unit.share) ?? null
    if (measure === 'score') return units.find((unit) => unit.base === scoreUnit) ?? null
    if (measure === 'rank' || measure === 'grade' || measure === 'flag') return null
    if (units.length === 1) return units[0] ?? null
    const rest = units.filter((unit) => !unit.share && unit.base !== scoreUnit)
    return rest.length === 1 ? (rest[0] ?? null) : null
  }

  private readRow(r: number): void {
    const { grid, facts, sheetHidden } = this.input
    const { plans } = this
    const row = this.rows[r] as LineFacts
    let rowHas = false
    for (let c = 0; c < plans.length && !rowHas; c++) rowHas = isQuantity(grid.classAt(row.at, (plans[c] as ColumnPlan).at))
    if (!rowHas) rowHas = this.valueColumns.some((column) => readsAsFigure(grid, row.at, column))
    if (!rowHas && this.onlyWords(row)) return
    const rowPath = this.builder.labelPath(this.placed(row.labels))
    this.beginRow(row)
    const hidden = sheetHidden || (grid.transposed ? grid.sheet.hiddenColumns.has(row.at) : grid.sheet.hiddenRows.has(row.at))
    const rowFlags = (this.totals.has(r) ? observationFlags.aggregate : 0) | (this.nest.ofWhich.has(r) ? observationFlags.ofWhich : 0) | (hidden ? observationFlags.hidden : 0)
    const rowMeasure = row.measure?.measure ?? 'value'
    const rowLine = facts.indicatorAxis === 'columns' ? null : (this.lines[facts.indicatorAxis === 'rows' ? r : 0] as Line)
    const parts = this.partLines.get(r) ?? null
    for (let c = 0; c < plans.length; c++) {
      const plan = plans[c] as ColumnPlan
      const cell = grid.at(row.at, plan.at)
      if (cell < 0 && !(rowHas && this.columnHas[c] === 1)) continue
      const line = plan.own ?? rowLine ?? (this.lines[c] as Line)
      const flags = rowFlags | plan.flags
      const measure = plan.measure ?? rowMeasure
      const plain = cell < 0 ? NaN : (grid.plain.value[cell] as number)
      if (Number.isNaN(plain) || measure === 'change' || measure === 'rank' || (measure === 'target' && hasCeiling(row))) {
        this.readCell(cell, row, plan, measure, line, rowPath, flags, parts)
      } else this.addPlainText(cell, plain, row, plan, measure, line, rowPath, flags)
    }
  }

  private beginRow(row: LineFacts): void {
    this.rowBreakdown = row.breakdown.length === 0 ? -1 : this.breakdownCode(row.breakdown)
    this.rowOffice = row.office === null ? null : this.officeFound(row.office, undefined)
    const words = row.periods.length === 0 ? '' : keyOf(row.periods)
    let known = this.rowPeriods.get(words)
    if (!known) this.rowPeriods.set(words, (known = []))
    this.rowWhen = known
  }

  /** A text that is nothing but a number: what `readCell` makes of it, without a pattern or an object on the way. */
  private addPlainText(cell: number, value: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, rowPath: number, flags: number): void {
    const when = this.periodOf(row, plan, line, measure)
    this.useUnit(this.cellUnit(row, plan.facts, line, measure))
    const places = this.input.grid.plain.places[cell] as number
    this.roles.giveCode(cell, valueRole, this.numberReason)
    this.addCodes(value, shiftedPlain(value, places, this.unitPower), places, row, plan, measure, line, when, rowPath, flags, -1)
  }

  private useUnit(unit: Unit | null): void {
    if (unit === this.unit) return
    this.unit = unit
    this.unitCode = this.builder.unitCode(unit?.written ?? '')
    this.unitPower = !unit || unit.scale === 1 ? 0 : Math.round(Math.log10(unit.scale))
  }

  /** A row whose places for figures all hold words (支柱产业) is text, and nothing of it is missing. */
  private onlyWords(row: LineFacts): boolean {
    const { grid } = this.input
    const cells = this.valueColumns.map((column) => grid.at(row.at, column)).filter((cell) => cell >= 0)
    if (cells.length < 2 || !cells.every((cell) => isText(grid.classes[cell] as number))) return false
    for (const cell of cells) this.roles.give(cell, 'text', 'textRow')
    return true
  }

  private readCell(cell: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, rowPath: number, flags: number, parts: readonly Line[] | null): void {
    const { grid } = this.input
    const { facts: column, at } = plan
    const change = measure === 'change'
    const when = this.periodOf(row, plan, line, measure)
    if (cell >= 0) {
      const code = grid.classes[cell] as number
      const number = grid.sheet.number[cell] as number
      if (!change && measure !== 'rank' && !(measure === 'target' && hasCeiling(row)) && (code === cellClass.number || code === cellClass.year || code === cellClass.percent) && !Number.isNaN(number) && grid.sheet.kind[cell] === 1) {
        if (this.readPlain(cell, number, code, row, plan, measure, line, when, rowPath, flags)) return
      } else if (!change && measure !== 'rank' && !(measure === 'target' && hasCeiling(row)) && (code === cellClass.number || code === cellClass.year) && grid.sheet.kind[cell] === 0) {
        if (this.readDigits(cell, row, plan, measure, line, when, rowPath, flags)) return
      }
    }
    const unit = change ? (column.unit ?? row.unit) : this.cellUnit(row, column, line, measure)
    const text = cell < 0 ? '' : grid.textOf(cell)
    const quantities = cell < 0 ? [{ kind: 'missing', text: '', missing: 'blank' } as const] : this.quantities(text, cell, unit, measure, column, row)
    if (cell >= 0) this.giveRole(cell, quantities, text)
    if (quantities[0]?.kind === 'sameAsAbove') {
      const above = this.cellAbove(row, at)
      const copied = above < 0 ? [] : this.quantities(grid.textOf(above), above, unit, measure, column, row)
      copied.forEach((quantity, part) => this.push(quantity, part, row, plan, measure, line, when, rowPath, flags | observationFlags.copied, unit, text))
      return
    }
    if (parts && (cell < 0 || quantities.length === parts.length)) {
      parts.forEach((part, k) => {
        const quantity = cell < 0 ? quantities[0] : quantities[k]
        if (!quantity) return
        const scaled = quantity.kind === 'amount' && quantity.unit === null && part.unit ? { ...quantity, unit: part.unit.written, amount: Number((quantity.value * part.unit.scale).toPrecision(15)) } : quantity
        this.push(scaled, k, row, plan, measure, part, when, rowPath, flags, change ? unit : part.unit, text)
      })
      return
    }
    quantities.forEach((quantity, part) => this.push(quantity, part, row, plan, measure, line, when, rowPath, flags, unit, text))
  }

  /** The nearest cell above with something in it that isn't 同上 itself, for 同上. */
  private cellAbove(row: LineFacts, at: number): number {
    const { grid } = this.input
    for (let r = this.rows.indexOf(row) - 1; r >= 0; r--) {
      const cell = grid.at((this.rows[r] as LineFacts).at, at)
      if (cell >= 0 && !isSameAsAbove(grid.textOf(cell))) return cell
    }
    return -1
  }

  /** The way of plain numbers: no object is made for them. False where the general way must read the cell. */
  private readPlain(
    cell: number, number: number, code: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, when: When, rowPath: number, flags: number,
  ): boolean {
    const { grid } = this.input
    const format = grid.sheet.formats[grid.sheet.format[cell] as number]
    const percent = code === cellClass.percent
    const unit = percent ? percentUnit : this.cellUnit(row, plan.facts, line, measure)
    if (percent && format?.kind !== 'plain') return false
    const value = percent ? Number((number * 100).toPrecision(15)) : number
    const amount = percent ? number : !unit || unit.scale === 1 ? number : Number((number * unit.scale).toPrecision(15))
    let places = 0
    let text = -1
    if (format === undefined || format.kind === 'general') places = Number.isInteger(value) ? 0 : decimalsOf(value)
    else if (format.kind === 'plain') {
      places = Math.max(0, Math.min(20, format.decimals))
      const shown = grid.textOf(cell)
      if (percent) {
        const printed = Number(shown.replace(/[%,\s]/g, ''))
        if (Number.isNaN(printed)) return false
        this.roles.giveCode(cell, valueRole, this.numberReason)
        this.useUnit(unit)
        this.addCodes(printed, Number((printed / 100).toPrecision(15)), places, row, plan, measure, line, when, rowPath, flags, this.builder.textCode(shown))
        return true
      }
      if (shown !== plainText(value, places)) text = this.builder.textCode(shown)
    } else {
      const shown = grid.textOf(cell)
      if (!/^[\s\d,.+\-()\u00a0\u2009\u202f]*$/.test(shown)) return false
      places = Number.isInteger(value) ? 0 : decimalsOf(value)
      text = this.builder.textCode(shown)
    }
    this.roles.giveCode(cell, valueRole, this.numberReason)
    this.useUnit(unit)
    this.addCodes(value, amount, places, row, plan, measure, line, when, rowPath, flags, text)
    return true
  }

  /** Digits that aren't written the way numbers are (007, -0, blanks around): the number, and the text as it stands. */
  private readDigits(cell: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, when: When, rowPath: number, flags: number): boolean {
    const text = this.input.grid.textOf(cell)
    if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(text)) return false
    const dot = text.indexOf('.')
    const places = dot < 0 ? 0 : text.length - dot - 1
    const value = Number(text)
    this.useUnit(this.cellUnit(row, plan.facts, line, measure))
    const amount = shifted(text, this.unitPower)
    this.roles.giveCode(cell, valueRole, this.numberReason)
    this.addCodes(value, amount, places, row, plan, measure, line, when, rowPath, flags, plainText(value, places) === text ? -1 : this.builder.textCode(text))
    return true
  }

  /** A plain number by codes, in the unit last used. */
  private addCodes(
    value: number, amount: number, places: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, when: When, rowPath: number, flags: number, text: number,
  ): void {
    const office = this.officeFor(plan)
    const { transposed } = this.input.grid
    const from = (plan.facts.own === true ? headerFrom : this.namesFrom) | (office.packed << 4) | (when.packed << 8)
    this.builder.addPlain(
      line.indicator, office.code, when.code, this.breakdownOf(row, plan), measures.indexOf(measure), value, amount, this.unitCode, places, flags,
      from, office.text, when.text, rowPath, plan.path, this.sheet, transposed ? plan.at : row.at, transposed ? row.at : plan.at, text,
    )
  }

  private push(
    quantity: Quantity, part: number, row: LineFacts, plan: ColumnPlan, measure: Measure, line: Line, when: When, rowPath: number, flags: number, unit: Unit | null, text: string,
  ): void {
    const { facts: column, at } = plan
    if (quantity.kind === 'sameAsAbove') return
    if (quantity.kind === 'unread') return
    const office = this.officeFor(plan)
    const place = this.input.grid.transposed ? { row: at, column: row.at } : { row: row.at, column: at }
    const isChange = measure === 'change' || quantity.kind === 'change'
    const against = isChange ? (quantity.kind === 'change' ? quantity.against : null) ?? column.measure?.against ?? row.measure?.against ?? 'samePeriodLastYear' : null
    const linkForm = this.links[plan.c]?.form ?? null
    const changeForm = isChange ? column.measure?.form ?? row.measure?.form ?? linkForm ?? (quantity.kind === 'change' ? quantity.form : null) ?? 'percent' : null
    let written = ''
    if (quantity.kind === 'amount' || quantity.kind === 'change') written = quantity.unit ?? unit?.written ?? ''
    else if (quantity.kind === 'missing') written = unit?.written ?? ''
    if (isChange) written = changeUnit(written, changeForm)
    const kind: Measure = quantity.kind === 'rank' ? 'rank' : quantity.kind === 'grade' ? 'grade' : quantity.kind === 'flag' ? 'flag' : isChange ? 'change' : measure
    const value = quantity.kind === 'missing' ? null : quantity.kind === 'flag' ? Number(quantity.value) : quantity.value
    if (value === null && quantity.kind !== 'missing') return
    const amount = quantity.kind === 'amount' || quantity.kind === 'change' ? changedAmount(quantity, isChange, changeForm) : value
    const gaps = against === 'benchmark' && quantity.kind !== 'missing' ? this.columns.filter((other) => other.benchmark !== undefined) : []
    const mark = gaps[part]?.office?.name
    const points = against === 'benchmark' && pointsWord.test(written)
    const form = against === 'benchmark' ? (points || quantity.kind === 'missing' && line.unit?.share === true ? 'points' : quantity.kind === 'missing' ? null : 'difference') : changeForm
    const observation: Observation = {
      indicator: line.indicator, office: office.code, period: when.code, breakdown: mark === undefined ? this.breakdownOf(row, plan) : this.builder.breakdown([...row.breakdown, ...column.breakdown, { name: benchmarkName, value: mark }]), measure: kind,
      against, form, value, amount,
      low: quantity.kind === 'amount' && quantity.bound === 'range' ? quantity.low : null, high: quantity.kind === 'amount' && quantity.bound === 'range' ? quantity.high : null,
      bound: quantity.kind === 'amount' || quantity.kind === 'change' ? (kind === 'target' && quantity.bound === 'exact' && hasCeiling(row) ? 'atMost' : quantity.bound) : 'exact',
      missing: quantity.kind === 'missing' ? quantity.missing : null,
      places: quantity.kind === 'amount' || quantity.kind === 'change' ? quantity.places : 0,
      unit: kind === 'rank' || kind === 'grade' || kind === 'flag' ? '' : written, flags,
      from: { indicator: column.own ? 'header' : this.indicatorFrom(), office: office.from, period: when.from },
      officeText: office.words, periodText: when.textWords, rowLabels: rowPath, columnLabels: plan.path,
      sources: [{ sheet: this.sheet, row: place.row, column: place.column, part, text }],
    }
    this.builder.add(observation)
  }

  private quantities(text: string, cell: number, unit: Unit | null, measure: Measure, column: LineFacts, row: LineFacts): readonly Quantity[] {
    const kind = this.input.grid.sheet.kind[cell]
    if (kind === 4) return [{ kind: 'missing', text, missing: 'uncachedFormula' }]
    const key = `${unit?.written ?? ''}|${measure}|${column.measure?.against ?? row.measure?.against ?? ''}|${column.measure?.form ?? ''}|${column.name}`
    let hints = this.hints.get(key)
    if (!hints) {
      hints = this.hintsFor(unit, measure, column, row)
      this.hints.set(key, hints)
    }
    const read = readQuantities(text, hints)
    return read.length > 0 ? read : [{ kind: 'unread', text }]
  }

  private hintsFor(unit: Unit | null, measure: Measure, column: LineFacts, row: LineFacts): ValueHints {
    const base = { unit }
    if (measure === 'change') {
      return { ...base, brackets: 'negative', changeColumn: { against: column.measure?.against ?? row.measure?.against ?? null, form: column.measure?.form ?? row.measure?.form ?? this.links[this.columns.indexOf(column)]?.form ?? 'percent' } }
    }
    if (measure === 'rank') return { rankColumn: true }
    if (measure === 'grade') return { gradeColumn: true }
    if (measure === 'score') return { ...base, scoreColumn: true, ...(deductionWord.test(column.name + (column.labels[column.labels.length - 1]?.text ?? '')) ? { deductionColumn: 'negative' as const, brackets: 'negative' as const } : {}) }
    return base
  }

  private giveRole(cell: number, quantities: readonly Quantity[], text: string): void {
    const first = quantities[0]
    if (!first || first.kind === 'unread') {
      this.roles.give(cell, 'unread', 'wordsInValuePlace')
      this.unread.push({ cell, text })
    } else if (first.kind === 'missing') this.roles.give(cell, 'missing', `missing.${first.missing}`)
    else this.roles.give(cell, 'value', first.kind)
  }

  private cellUnit(row: LineFacts, column: LineFacts, line: Line, measure: Measure): Unit | null {
    if (measure === 'completion') return column.unit ?? percentUnit
    if (this.input.facts.indicatorAxis === 'rows') return row.unit ?? (column.unit !== null && measure === 'value' ? column.unit : null) ?? line.unit
    return column.unit ?? row.unit ?? line.unit
  }

  private periodOf(row: LineFacts, plan: ColumnPlan, line: Line, measure: Measure): When {
    const stock = line.stock && measure !== 'rank'
    const slot = 4 * plan.periodKey + (stock ? 2 : 0) + (measure === 'target' || measure === 'change' ? 1 : 0)
    const when = (this.rowWhen[slot] ??= this.resolved(row, plan, stock, measure))
    if (when.partial) this.notePartial(row, plan.facts)
    return when
  }

  private resolved(row: LineFacts, plan: ColumnPlan, stock: boolean, measure: Measure): When {
    const near: PeriodFact[] = [...row.periods, ...plan.periods]
    const resolved = resolvePeriod(near, this.time)
    let period: Period | null = settleAsOf(resolved, stock)
    if (measure === 'target' && near.length === 0 && period !== null) {
      const y = yearOf(period)
      if (y !== null) period = year(y)
    }
    return {
      code: period === null ? -1 : this.builder.period(period), text: this.builder.textCode(resolved.text), textWords: resolved.text,
      from: resolved.from, packed: provenanceCode(resolved.from), partial: period?.kind === 'partial',
    }
  }

  private notePartial(row: LineFacts, column: LineFacts): void {
    for (const line of row.periods.length > 0 ? [row] : [column]) {
      const label = line.labels.find((text) => line.periods.some((fact) => text.text.includes(fact.text)))
      if (label) this.partialCells.set(`${label.row},${label.column}`, label)
    }
  }

  /** What tells a cell's figure apart: the row's parts, made once a row, and the column's, once a column where the row has none. */
  private breakdownOf(row: LineFacts, plan: ColumnPlan): number {
    const { facts: column } = plan
    if (column.breakdown.length === 0 && !column.own) return this.rowBreakdown
    if (row.breakdown.length === 0 && !column.own) return (plan.breakdown ??= this.breakdownCode(column.breakdown))
    const parts: BreakdownPart[] = [...row.breakdown, ...column.breakdown]
    if (column.own && row.name !== '' && row.total === null) parts.push({ name: this.input.facts.nameHeading || unnamed.row, value: row.name })
    return parts.length === 0 ? -1 : this.breakdownCode(parts)
  }

  private breakdownCode(parts: readonly BreakdownPart[]): number {
    let key = ''
    for (const part of parts) key += `${part.name}\n${part.value}\n\n`
    const known = this.breakdowns.get(key)
    if (known !== undefined) return known
    const code = this.builder.breakdown(parts)
    this.breakdowns.set(key, code)
    return code
  }

  /** Whose figure a cell is: its row's office, else its column's, else the sheet's. */
  private officeFor(plan: ColumnPlan): FoundOffice {
    return this.rowOffice ?? (plan.office ??= this.columnOffice(plan.facts))
  }

  private columnOffice(column: LineFacts): FoundOffice {
    const fact = column.office ?? (this.officeAxis && !(this.hasBenchmarks && column.total === null) ? null : this.input.context.office)
    if (fact) return this.officeFound(fact, fact === column.office ? column.benchmark : undefined)
    if (!this.officeAxis) this.officeMissing = true
    return nobody
  }

  private officeFound(fact: OfficeFact, benchmark: LineFacts['benchmark']): FoundOffice {
    const key = `${fact.name}|${fact.text}|${fact.provenance}`
    const before = this.offices.get(key)
    if (before) return before
    const code = this.builder.office({
      id: normaliseName(fact.name) as OfficeId, name: fact.name, shortName: shortOfficeName(fact.name), aliases: [], parent: null,
      group: null, order: this.offices.size, own: fact.provenance !== 'cell' && fact.provenance !== 'header', benchmark: benchmark ?? null,
    })
    const found: FoundOffice = { code, text: this.builder.textCode(fact.text), words: fact.text, from: fact.provenance, packed: provenanceCode(fact.provenance) }
    this.offices.set(key, found)
    return found
  }

  private indicatorFrom(): Provenance {
    const axis = this.input.facts.indicatorAxis
    return axis === 'rows' ? 'cell' : axis === 'columns' ? 'header' : (this.input.context.indicator?.provenance ?? this.input.fallbackName.provenance)
  }

  private placed(labels: readonly LabelText[]): LabelText[] {
    return this.input.grid.transposed ? labels.map((label) => ({ text: label.text, row: label.column, column: label.row })) : [...labels]
  }
}

const valueRole = roleCode('value')
const headerFrom = provenanceCode('header')
const benchmarkName = unnamed.benchmark
const percentUnit: Unit = { written: '%', base: '', scale: 0.01, share: true, points: false }

function decimalsOf(value: number): number {
  // A number of up to 15 digits is the one double nearest to its decimals: most need no text to count them.
  if (Math.abs(value) < 1e9) {
    for (let places = 0; places <= 6; places++) {
      const power = powersOfTen[places] as number
      if (Math.round(value * power) / power === value) return places
    }
  }
  const text = String(Number(value.toPrecision(15)))
  const dot = text.indexOf('.')
  return dot < 0 || text.includes('e') ? 0 : text.length - dot - 1
}

function unitWritten(grid: Grid, cell: number): string | null {
  const quantity = readQuantities(grid.textOf(cell))[0]
  return quantity?.kind === 'amount' ? quantity.unit : null
}

/** The last absolute period among the columns of figures. */
function lastPeriod(columns: readonly LineFacts[]): Period | null {
  let best: Period | null = null
  for (const column of columns) {
    if (column.measure !== null && column.measure.measure !== 'value') continue
    for (const fact of column.periods) {
      const { period } = fact.reading
      if (period?.kind === 'span' && !period.plan && (best === null || (endOf(period) ?? 0) > (endOf(best) ?? 0))) best = period
    }
  }
  return best
}

/** Rows said to be totals, rows that add up, and changes stated of either. */
function totalRows(rows: readonly LineFacts[], columns: readonly LineFacts[], figures: (row: number, column: number) => number, namesIndicators: boolean): Set<number> {
  const totals = new Set(rows.flatMap((row, r) => (row.total !== null ? [r] : [])))
  const plain = columns.flatMap((column, c) => (column.measure === null || column.measure.measure === 'value' ? [c] : []))
  for (const r of summedRows(rows, plain.length, (row, c) => figures(row, plain[c] as number), namesIndicators)) totals.add(r)
  rows.forEach((row, r) => {
    if (row.measure?.measure === 'change' && totals.has(r - 1)) totals.add(r)
  })
  return totals
}

/** Whether a piece of the calendar lies in another, with or without a year. */
function within(part: Period, whole: Period): boolean {
  if (part.kind === 'span' && whole.kind === 'span') return part.start >= whole.start && part.end <= whole.end
  return part.kind === 'partial' && whole.kind === 'partial' && part.months[0] >= whole.months[0] && part.months[1] <= whole.months[1]
}

/** 低于, 不超过 in a row's name bound its targets from above. */
function hasCeiling(row: LineFacts): boolean {
  const text = row.labels[row.labels.length - 1]?.text ?? ''
  return ceilingWords.some((word) => text.includes(word))
}

/** 64/40 looks like a date from afar and is two figures. */
function readsAsFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  if (cell < 0 || grid.classes[cell] === cellClass.missing) return false
  if (/^\d+(\.\d+)?\s*[/／]\s*\d+(\.\d+)?$/.test(grid.textOf(cell))) return true
  const kind = readQuantities(grid.textOf(cell))[0]?.kind
  return kind === 'amount' || kind === 'change'
}

function keyOf(facts: readonly PeriodFact[]): string {
  return facts.map((fact) => fact.text).join('\n')
}

function changeUnit(written: string, form: Observation['form']): string {
  if (form === 'points') return written === '' || written === '%' ? pointsUnit : written
  if (form === 'percent') return '%'
  return written
}

/** A change column's plain number: 9.5 under percent is 0.095, 0.4 points 0.004. */
function changedAmount(quantity: Extract<Quantity, { kind: 'amount' | 'change' }>, isChange: boolean, form: Observation['form']): number {
  if (!isChange || quantity.kind === 'change') return quantity.amount
  return form === 'percent' || form === 'points' || form === 'ratio' ? Number(`${quantity.value}e-2`) : quantity.amount
}
