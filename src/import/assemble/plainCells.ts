import { plainText } from '../../model/dataset/dataset'
import { measures, provenanceCode } from '../../model/dataset/observation'
import type { NumberFormat } from '../../model/sheet/sheet'
import { officeOfRow, PlainColumns, PlainRow } from '../../model/sheet/plainRow'
import type { Unit } from '../../model/unit'
import { cellClass } from '../sheet/cellClass'
import { powersOfTen, shiftedPlain } from '../sheet/plainNumbers'
import { roleCode } from '../sheet/roleWriter'
import { shifted } from '../values/numbers/decimal'
import { Breakdowns } from './breakdowns'
import { unitAt, type Desk, type Spot } from './desk'
import { percentUnit } from './units'

const valueRole = roleCode('value')
const headerFrom = provenanceCode('header')

/**
 * 72661 shown as 7.3 (`0!.0,`) under 万元 is 7.2661 万元 (rule Q22): who made a number look smaller made it fit the unit of its heading. Under 元, or
 * under nothing, what is stored is the number.
 */
function inShownUnit(value: number, { smaller = 0 }: NumberFormat, unit: Unit | null): number {
  return smaller === 0 || !unit || unit.scale <= 1 ? value : shifted(String(Number(value.toPrecision(15))), -smaller)
}

/** Cells that are nothing but a number, straight into the builder's columns: no object is made for them. */
export class PlainCells {
  private readonly numberReason: number
  private readonly namesFrom: number
  /** The unit last used, as the builder has it. */
  private unit: Unit | null | undefined = undefined
  private unitCode = -1
  private unitPower = 0

  /** By column, what the last rows alike gave its plain numbers: 1 where it is known. */
  private readonly known: Uint8Array
  private readonly fixed: PlainColumns
  /** The power of ten of each column's unit. */
  private readonly power: Int8Array
  /** 1 for columns whose cells are told apart by their rows alone. */
  private readonly byRow: Uint8Array
  /** The cells of the row at hand whose columns are known, until they are written. */
  private readonly run: PlainRow
  private rowPeriods: unknown = undefined
  private rowUnit: Unit | null | undefined = undefined
  private lineUnit: Unit | null | undefined = undefined
  private rowOffice: unknown = undefined
  private rowMeasure: unknown = undefined
  private rowStock: unknown = undefined

  constructor(
    private readonly desk: Desk,
    columns: number,
  ) {
    this.known = new Uint8Array(columns)
    this.fixed = new PlainColumns(columns)
    this.power = new Int8Array(columns)
    this.byRow = new Uint8Array(columns)
    this.run = new PlainRow(columns)
    this.run.sheet = desk.sheet
    this.run.transposed = desk.table.grid.transposed
    this.numberReason = desk.roles.reasonCode('number')
    this.namesFrom = provenanceCode(desk.table.namesFrom)
  }

  /** Begin a row whose cells are all of one line, or each of its column's: what was known of the columns holds where it says the same. */
  beginRow(row: Spot['row'], line: Spot['line'] | null, path: number, flags: number): void {
    const {
      run,
      desk: { periods, offices },
    } = this
    run.indicator = line?.indicator ?? -1
    run.labels = path
    run.flags = flags
    run.at = row.at
    const ofRow = offices.ofRow
    run.office = ofRow?.code ?? -1
    run.officeText = ofRow?.text ?? -1
    // Whose the figures are differs from row to row; only where that was found decides what is known of the columns.
    const [words, office, lineUnit, stock] = [periods.ofRow, ofRow?.packed ?? -1, line?.unit, line?.stock]
    if (
      words === this.rowPeriods &&
      office === this.rowOffice &&
      row.unit === this.rowUnit &&
      lineUnit === this.lineUnit &&
      stock === this.rowStock &&
      row.measure === this.rowMeasure
    )
      return
    this.known.fill(0)
    this.rowPeriods = words
    this.rowOffice = office
    this.rowUnit = row.unit
    this.lineUnit = lineUnit
    this.rowStock = stock
    this.rowMeasure = row.measure
  }

  /**
   * Keep the plain numbers of a row from column `c` on, as far as their columns are known from a row that says the same; `write` puts them
   * down. The first column that isn't: an empty cell, words, or a column not yet known. The row's cells are entries `at .. end - 1` of the grid's lines.
   */
  keepFrom(c: number, at: number, end: number, row: Spot['row'], plans: readonly Spot['plan'][]): number {
    const {
      known,
      fixed,
      power,
      run,
      desk: {
        table: { grid },
        roles,
        breakdowns,
      },
      numberReason,
    } = this
    const {
      lineColumns,
      lineCells,
      plain: { value, places },
    } = grid
    const { column, value: values, amount, places: decimals, breakdown } = run
    const { byRow } = this
    const rowParts = breakdowns.ofRow
    let k = run.count
    let next = c
    for (let entry = at; next < known.length && known[next] === 1; next++) {
      const place = fixed.at[next] as number
      while (entry < end && (lineColumns[entry] as number) < place) entry++
      if (entry === end || lineColumns[entry] !== place) break
      const cell = lineCells[entry] as number
      const number = value[cell] as number
      if (number !== number) break
      const shift = power[next] as number
      column[k] = next
      values[k] = number
      amount[k] = shift === 0 ? number : shiftedPlain(number, places[cell] as number, shift)
      decimals[k] = places[cell] as number
      breakdown[k++] = byRow[next] === 1 ? rowParts : breakdowns.of(row, plans[next] as Spot['plan'])
      roles.giveCode(cell, valueRole, numberReason)
    }
    run.count = k
    return next
  }

  /** Write what was kept of the row: before any other cell of it, and at its end. */
  write(): void {
    if (this.run.count === 0) return
    this.desk.builder.addPlainRow(this.fixed, this.run)
    this.run.count = 0
  }

  /** A text that is nothing but a number: what the general way makes of it, without a pattern on the way. */
  addText(spot: Spot, value: number): void {
    this.useUnit(unitAt(this.desk.table, spot))
    const places = this.desk.table.grid.plain.places[spot.cell] as number
    this.add(spot, value, shiftedPlain(value, places, this.unitPower), places, -1)
    const { plan, when } = spot
    // Months without a year are noted cell by cell, and a target may be one not to be passed.
    const {
      fixed,
      desk: { offices },
    } = this
    if (when.partial || spot.measure === 'target' || offices.isNamedByRow(plan.facts)) return
    const office = offices.of(plan)
    const { c } = plan
    this.known[c] = 1
    this.power[c] = this.unitPower
    this.byRow[c] = Breakdowns.byRowAlone(plan) ? 1 : 0
    fixed.indicator[c] = plan.own === null && this.run.indicator >= 0 ? -1 : spot.line.indicator
    fixed.unit[c] = this.unitCode
    fixed.measure[c] = measures.indexOf(spot.measure)
    fixed.office[c] = offices.ofRow === null ? office.code : officeOfRow
    fixed.officeText[c] = office.text
    fixed.period[c] = when.code
    fixed.periodText[c] = when.text
    fixed.from[c] = this.fromOf(spot, office.packed)
    fixed.flags[c] = plan.flags
    fixed.labels[c] = plan.path
    fixed.at[c] = plan.at
  }

  private fromOf({ plan, when }: Spot, office: number): number {
    return (plan.facts.own === true ? headerFrom : this.namesFrom) | (office << 4) | (when.packed << 8)
  }

  /** A number, or digits a little out of the ordinary. False where the general way must read the cell. */
  read(spot: Spot): boolean {
    if (spot.special) return false
    const { grid } = this.desk.table
    const code = grid.classes[spot.cell] as number
    const kind = grid.sheet.kind[spot.cell]
    const number = grid.sheet.number[spot.cell] as number
    if (code !== cellClass.number && code !== cellClass.year && code !== cellClass.percent) return false
    if (kind === 1 && !Number.isNaN(number))
      return code === cellClass.percent ? this.readPercent(spot, number) : this.readNumber(spot, number)
    return kind === 0 && code !== cellClass.percent && this.readDigits(spot)
  }

  private readNumber(spot: Spot, value: number): boolean {
    const { grid } = this.desk.table
    const format = grid.sheet.formats[grid.sheet.format[spot.cell] as number]
    const unit = unitAt(this.desk.table, spot)
    let places = 0
    let text = -1
    if (format === undefined || format.kind === 'general') places = Number.isInteger(value) ? 0 : decimalsOf(value)
    else if (format.kind === 'plain') {
      places = Math.max(0, Math.min(20, format.decimals))
      const shown = grid.textOf(spot.cell)
      if (shown !== plainText(value, places)) text = this.desk.builder.textCode(shown)
    } else {
      const shown = grid.textOf(spot.cell)
      if (!/^[\s\d,.+\-()\u00a0\u2009\u202f]*$/.test(shown)) return false
      value = inShownUnit(value, format, unit)
      places = Number.isInteger(value) ? 0 : decimalsOf(value)
      text = this.desk.builder.textCode(shown)
    }
    this.useUnit(unit)
    this.add(spot, value, !unit || unit.scale === 1 ? value : Number((value * unit.scale).toPrecision(15)), places, text)
    return true
  }

  /** A number of a rate in percent: as it stands, or a fraction (`power` 2). */
  addRate(spot: Spot, power: 0 | 2): void {
    const { grid } = this.desk.table
    const stored = grid.sheet.number[spot.cell] as number
    const shown = grid.textOf(spot.cell)
    const digits = Number.isNaN(stored) ? shown.replace(/,/g, '') : String(Number(stored.toPrecision(15)))
    const places = Math.max(0, (digits.split('.')[1]?.length ?? 0) - power)
    this.useUnit(percentUnit)
    this.add(spot, shifted(digits, power), shifted(digits, power - 2), places, this.desk.builder.textCode(shown))
  }

  /** A percentage: the number that is stored, with the places that are shown (rule Q22). */
  private readPercent(spot: Spot, number: number): boolean {
    const { grid } = this.desk.table
    const format = grid.sheet.formats[grid.sheet.format[spot.cell] as number]
    if (Number.isNaN(number) || format?.kind !== 'plain') return false
    const shown = grid.textOf(spot.cell)
    if (Number.isNaN(Number(shown.replace(/[%,\s]/g, '')))) return false
    this.useUnit(percentUnit)
    const exact = Number(number.toPrecision(15))
    this.add(
      spot,
      Number((exact * 100).toPrecision(15)),
      exact,
      Math.max(0, Math.min(20, format.decimals)),
      this.desk.builder.textCode(shown),
    )
    return true
  }

  /** Digits that aren't written the way numbers are (007, -0, blanks around): the number, and the text as it stands. */
  private readDigits(spot: Spot): boolean {
    const text = this.desk.table.grid.textOf(spot.cell)
    if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(text)) return false
    const dot = text.indexOf('.')
    const places = dot < 0 ? 0 : text.length - dot - 1
    const value = Number(text)
    this.useUnit(unitAt(this.desk.table, spot))
    this.add(spot, value, shifted(text, this.unitPower), places, plainText(value, places) === text ? -1 : this.desk.builder.textCode(text))
    return true
  }

  private useUnit(unit: Unit | null): void {
    if (unit === this.unit) return
    this.unit = unit
    this.unitCode = this.desk.builder.unitCode(unit?.written ?? '')
    this.unitPower = !unit || unit.scale === 1 ? 0 : Math.round(Math.log10(unit.scale))
  }

  /** A plain number by codes, in the unit last used. */
  private add(spot: Spot, value: number, amount: number, places: number, text: number): void {
    const { builder, table, roles, sheet } = this.desk
    const { row, plan, when } = spot
    roles.giveCode(spot.cell, valueRole, this.numberReason)
    const office = this.desk.offices.of(plan)
    const from = this.fromOf(spot, office.packed)
    const { transposed } = table.grid
    builder.addPlain(
      spot.line.indicator,
      office.code,
      when.code,
      this.desk.breakdowns.of(row, plan),
      measures.indexOf(spot.measure),
      value,
      amount,
      this.unitCode,
      places,
      spot.flags,
      from,
      office.text,
      when.text,
      spot.rowPath,
      plan.path,
      sheet,
      transposed ? plan.at : row.at,
      transposed ? row.at : plan.at,
      text,
    )
  }
}

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
