import { plainText } from '../../model/dataset'
import { measures, provenanceCode } from '../../model/observation'
import type { Unit } from '../../model/unit'
import { cellClass } from '../structure/cellClass'
import { powersOfTen, shiftedPlain } from '../structure/plainNumbers'
import { roleCode } from '../structure/roleWriter'
import { shifted } from '../values/decimal'
import { unitAt, type Desk, type Spot } from './desk'
import { percentUnit } from './units'

const valueRole = roleCode('value')
const headerFrom = provenanceCode('header')

/** What holds for the plain numbers of a column over rows that say the same. */
interface Fixed {
  readonly unit: number
  readonly power: number
  readonly measure: number
  readonly office: number
  readonly officeText: number
  readonly period: number
  readonly periodText: number
  readonly from: number
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
  private readonly fixed: Fixed[] = []
  private rowPeriods: unknown = undefined
  private rowUnit: Unit | null | undefined = undefined
  private lineUnit: Unit | null | undefined = undefined
  private rowOffice: unknown = undefined
  private rowMeasure: unknown = undefined
  private rowStock: unknown = undefined

  constructor(private readonly desk: Desk, columns: number) {
    this.known = new Uint8Array(columns)
    this.numberReason = desk.roles.reasonCode('number')
    this.namesFrom = provenanceCode(desk.table.namesFrom)
  }

  /** Begin a row whose cells are all of one line, or each of its column's: what was known of the columns holds where it says the same. */
  beginRow(row: Spot['row'], line: Spot['line'] | null): void {
    const { periods, offices } = this.desk
    const [words, office, lineUnit, stock] = [periods.ofRow, offices.ofRow, line?.unit, line?.stock]
    if (words === this.rowPeriods && office === this.rowOffice && row.unit === this.rowUnit && lineUnit === this.lineUnit && stock === this.rowStock && row.measure === this.rowMeasure) return
    this.known.fill(0)
    this.rowPeriods = words
    this.rowOffice = office
    this.rowUnit = row.unit
    this.lineUnit = lineUnit
    this.rowStock = stock
    this.rowMeasure = row.measure
  }

  /** Whether a plain number in column `c` is what `addKnown` makes of it. */
  knows(c: number): boolean {
    return this.known[c] === 1
  }

  /** A plain number in a column known from a row that says the same. */
  addKnown(c: number, cell: number, value: number, row: Spot['row'], plan: Spot['plan'], line: Spot['line'], rowPath: number, flags: number): void {
    const { builder, table: { grid }, roles, sheet, breakdowns } = this.desk
    const { unit, power, measure, office, officeText, period, periodText, from } = this.fixed[c] as Fixed
    const places = grid.plain.places[cell] as number
    roles.giveCode(cell, valueRole, this.numberReason)
    const { transposed } = grid
    builder.addPlain(
      line.indicator, office, period, breakdowns.of(row, plan), measure, value, power === 0 ? value : shiftedPlain(value, places, power), unit, places, flags,
      from, officeText, periodText, rowPath, plan.path, sheet, transposed ? plan.at : row.at, transposed ? row.at : plan.at, -1,
    )
  }

  /** A text that is nothing but a number: what the general way makes of it, without a pattern on the way. */
  addText(spot: Spot, value: number): void {
    this.useUnit(unitAt(this.desk.table, spot))
    const places = this.desk.table.grid.plain.places[spot.cell] as number
    this.add(spot, value, shiftedPlain(value, places, this.unitPower), places, -1)
    const { plan, when } = spot
    // Months without a year are noted cell by cell, and a target may be one not to be passed.
    if (when.partial || spot.measure === 'target') return
    const office = this.desk.offices.of(plan)
    this.known[plan.c] = 1
    this.fixed[plan.c] = {
      unit: this.unitCode, power: this.unitPower, measure: measures.indexOf(spot.measure), office: office.code, officeText: office.text,
      period: when.code, periodText: when.text, from: this.fromOf(spot, office.packed),
    }
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
    if (kind === 1 && !Number.isNaN(number)) return code === cellClass.percent ? this.readPercent(spot, number) : this.readNumber(spot, number)
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
      places = Number.isInteger(value) ? 0 : decimalsOf(value)
      text = this.desk.builder.textCode(shown)
    }
    this.useUnit(unit)
    this.add(spot, value, !unit || unit.scale === 1 ? value : Number((value * unit.scale).toPrecision(15)), places, text)
    return true
  }

  /** A percentage as printed. */
  private readPercent(spot: Spot, number: number): boolean {
    const { grid } = this.desk.table
    const format = grid.sheet.formats[grid.sheet.format[spot.cell] as number]
    if (Number.isNaN(number) || format?.kind !== 'plain') return false
    const shown = grid.textOf(spot.cell)
    const printed = Number(shown.replace(/[%,\s]/g, ''))
    if (Number.isNaN(printed)) return false
    this.useUnit(percentUnit)
    this.add(spot, printed, Number((printed / 100).toPrecision(15)), Math.max(0, Math.min(20, format.decimals)), this.desk.builder.textCode(shown))
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
      spot.line.indicator, office.code, when.code, this.desk.breakdowns.of(row, plan), measures.indexOf(spot.measure), value, amount, this.unitCode, places, spot.flags,
      from, office.text, when.text, spot.rowPath, plan.path, sheet, transposed ? plan.at : row.at, transposed ? row.at : plan.at, text,
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
