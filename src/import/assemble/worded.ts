import { observationFlags, type ChangeForm } from '../../model/dataset/observation'
import type { Quantity } from '../../model/quantity'
import type { Unit } from '../../model/unit'
import { isDashZero } from '../around/zeroDash'
import { deductionWord } from '../lexicon/headings/headings'
import { cellClass } from '../sheet/cellClass'
import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { decideNegativeBrackets } from '../values/decide/decideNegativeBrackets'
import { decideCircles } from '../values/decide/decideCircles'
import { askedIn, isSameAsAbove } from '../values/numbers/marks'
import { pairOfNumbers } from '../values/numbers/pairOfNumbers'
import { readHeaderText } from '../values/headers/headerText'
import { readQuantities } from '../values/numbers/quantity'
import { isSaidInWords } from '../values/numbers/saidInWords'
import type { ValueHints } from '../values/types'
import { readUnit } from '../values/headers/unit'
import { unitAt, type Desk, type Spot } from './desk'
import type { Line, Lines } from './lines'
import { gapOfGrowth, observe } from './observe'

const noneAtAll = { kind: 'amount', value: 0, amount: 0, unit: null, bound: 'exact', low: null, high: null, places: 0 } as const

/** Cells read by their words: what isn't a plain number, what a column gives a meaning of its own, and what is missing. */
export class WordedCells {
  readonly unread: { cell: number; text: string }[] = []
  /** Cells with a second figure in brackets that nothing explains. */
  readonly bracketed: { cell: number; text: string }[] = []
  private readonly hints = new Map<string, ValueHints>()
  private readonly circles = new Map<number, boolean | null>()
  private readonly brackets = new Map<number, 'negative' | 'note' | null>()

  constructor(
    private readonly desk: Desk,
    private readonly lines: Lines,
  ) {}

  read(spot: Spot): void {
    const { grid } = this.desk.table
    const {
      cell,
      row,
      plan: { facts: column },
      parts,
    } = spot
    const change = spot.measure === 'change'
    // A difference is in the unit of what it is the difference of.
    const difference = change && column.unit === null && this.formSaid(spot) === 'difference'
    const unit = change && !difference ? (column.unit ?? row.unit) : unitAt(this.desk.table, spot)
    const text = cell < 0 ? '' : grid.textOf(cell)
    const quantities = cell < 0 ? [{ kind: 'missing', text: '', missing: 'blank' } as const] : this.quantities(text, cell, unit, spot)
    if (cell >= 0 && !(parts && pairOfNumbers(text))) this.giveRole(cell, row, quantities, text)
    if (isWorded(spot, quantities)) observe(this.desk, spot, spot.line, { kind: 'missing', text, missing: 'words' }, 0, null, text)
    else if (quantities[0]?.kind === 'sameAsAbove') {
      const above = this.cellAbove(row, spot.plan.at)
      const copied = above < 0 ? [] : this.quantities(grid.textOf(above), above, unit, spot)
      spot.flags |= observationFlags.copied
      copied.forEach((quantity, part) => observe(this.desk, spot, spot.line, quantity, part, unit, text))
    } else if (parts && cell >= 0 && pairOfNumbers(text)) {
      const pair = pairOfNumbers(text) ?? []
      this.desk.roles.force(cell, 'value', 'amount')
      pair.forEach((digits, k) => {
        const [quantity] = readQuantities(digits, unit ? { unit } : {})
        const line = parts[k] as Line
        if (quantity) observe(this.desk, spot, line, inUnit({ ...quantity, text } as Quantity, line.unit), k, line.unit, text)
      })
    } else if (parts && (cell < 0 || quantities.length === parts.length)) {
      parts.forEach((line, k) => {
        const quantity = cell < 0 ? quantities[0] : quantities[k]
        if (quantity) observe(this.desk, spot, line, inUnit(quantity, line.unit), k, change ? unit : line.unit, text)
      })
    } else if (this.desk.table.brackets !== null && quantities.length === 2 && bracketFigure.test(text))
      this.observeBefore(spot, quantities, unit, text)
    else {
      if (quantities.length === 1 && quantities[0]?.kind === 'amount' && bracketFigure.test(text)) this.bracketed.push({ cell, text })
      quantities.forEach((quantity, part) =>
        observe(this.desk, spot, part === 0 ? spot.line : this.lineOfPart(spot, quantity), quantity, part, unit, text),
      )
    }
  }

  /** The figure in brackets is of the time before (rule Q20); where that is no time, it stays a note. */
  private observeBefore(spot: Spot, quantities: readonly Quantity[], unit: Unit | null, text: string): void {
    const [now, before] = quantities
    if (now) observe(this.desk, spot, spot.line, now, 0, unit, text)
    const when = this.desk.periods.before(spot.row, spot.plan, spot.line.stock, spot.measure, this.desk.table.brackets)
    if (before && when) observe(this.desk, { ...spot, when }, spot.line, before, 1, unit, text)
    else if (spot.cell >= 0) this.bracketed.push({ cell: spot.cell, text })
  }

  /** A second fact in a cell with a unit of another kind is an indicator of its own: 23.5%（560万人）. */
  private lineOfPart({ line }: Spot, quantity: Quantity): Line {
    if (quantity.kind !== 'amount' || quantity.unit === null) return line
    const unit = readUnit(quantity.unit)
    return unit === null || unit.base === (line.unit?.base ?? '') ? line : this.lines.inUnit(line, unit)
  }

  private quantities(text: string, cell: number, unit: Unit | null, spot: Spot): readonly Quantity[] {
    if (this.desk.table.grid.sheet.kind[cell] === 4) return [{ kind: 'missing', text, missing: 'uncachedFormula' }]
    const {
      row,
      plan: { facts: column },
    } = spot
    const negative = bracketAlone.test(text) && this.bracketsAt(spot) === 'negative'
    const key = `${negative ? '-' : ''}${unit?.written ?? ''}|${spot.measure}|${this.desk.table.links[spot.plan.c]?.form ?? ''}|${column.measure?.against ?? row.measure?.against ?? ''}|${column.measure?.form ?? ''}|${column.name}${spot.measure === 'flag' ? `|${spot.plan.at}` : ''}`
    let hints = this.hints.get(key)
    if (!hints) {
      hints = this.hintsFor(unit, spot)
      if (negative && hints.brackets === undefined) hints = { ...hints, brackets: 'negative' }
      this.hints.set(key, hints)
    }
    const read =
      this.overruled(cell, text, hints) ??
      stored(this.desk.table.grid, cell, readQuantities(this.desk.vocabulary?.text(text) ?? text, hints), hints)
    if (read.length === 1 && this.isZero(read[0] as Quantity, spot)) return [{ ...noneAtAll, text }]
    return read.length > 0 ? read : [{ kind: 'unread', text }]
  }

  /** A dash by the sheet's own legend (rule Q11): - 绝对数值为零. */
  private isZero(quantity: Quantity, { measure }: Spot): boolean {
    const counts = measure === 'value' || measure === 'target'
    return counts && quantity.kind === 'missing' && quantity.missing === 'dash' && isDashZero(this.desk.table.grid.sheet)
  }

  /** What (12) is among the figures of its column, or of its row where rows name what is counted (rule Q17). */
  private bracketsAt(spot: Spot): 'negative' | 'note' | null {
    const { grid, facts, rows, valueColumns } = this.desk.table
    const ofRow = () => this.bracketsOf(-1 - spot.row.at, () => valueColumns.map((at) => grid.textAt(spot.row.at, at)))
    const ofColumn = () => this.bracketsOf(spot.plan.c, () => rows.map((row) => grid.textAt(row.at, spot.plan.at)))
    if (facts.indicatorAxis !== 'rows') return ofColumn()
    return ofRow() === 'negative' ? 'negative' : ofColumn()
  }

  /** What ○ says in a column that asks. */
  private circlesIn(at: number): boolean | null {
    const known = this.circles.get(at)
    if (known !== undefined) return known
    const { grid, rows } = this.desk.table
    const says = decideCircles(rows.map((row) => grid.textAt(row.at, at)))
    this.circles.set(at, says)
    return says
  }

  private bracketsOf(line: number, textsOf: () => readonly string[]): 'negative' | 'note' | null {
    const known = this.brackets.get(line)
    if (known !== undefined) return known
    const meaning = decideNegativeBrackets(textsOf().filter((text) => text !== ''))
    this.brackets.set(line, meaning)
    return meaning
  }

  /** A cell whose parts the clerk read himself; null for any other. */
  private overruled(cell: number, text: string, hints: ValueHints): readonly Quantity[] | null {
    const said = this.desk.cells.get(cell)
    if (!said) return null
    const read = [...readQuantities(text, hints)]
    for (const { part, after } of said) {
      const [quantity] = readQuantities(after, hints)
      if (quantity && part <= read.length) read[part] = quantity
    }
    return read
  }

  private hintsFor(unit: Unit | null, spot: Spot): ValueHints {
    const {
      row,
      plan: { facts: column, c },
      measure,
    } = spot
    const marks = this.desk.vocabulary?.marks
    const { triangles, brackets } = this.desk.table
    const base: ValueHints = {
      unit,
      ...(marks ? { marks } : {}),
      ...(brackets ? { bracketed: true } : {}),
      ...(triangles === 'minus' || triangles === 'undecided' ? { triangles } : {}),
    }
    if (measure === 'change') {
      const against = column.measure?.against ?? row.measure?.against ?? null
      const form = this.formSaid(spot) ?? 'percent'
      const fraction = this.desk.table.links[c]?.fraction === true && form === 'percent'
      return {
        ...base,
        ...(fraction ? { percentColumn: 'fraction' as const } : {}),
        brackets: 'negative',
        changeColumn: { against, form },
      }
    }
    if (measure === 'flag') {
      const circles = this.circlesIn(spot.plan.at)
      const asked = askedIn(column.name)
      return { ...base, ...(circles === null ? {} : { circles }), ...(asked === '' ? {} : { asked }) }
    }
    if (measure === 'rank') return { rankColumn: true }
    if (measure === 'grade') return { gradeColumn: true }
    if (measure === 'score') {
      const deducts = deductionWord.test(column.name + (column.labels[column.labels.length - 1]?.text ?? ''))
      return { ...base, scoreColumn: true, ...(deducts ? { deductionColumn: 'negative' as const, brackets: 'negative' as const } : {}) }
    }
    return base
  }

  /** The form of a change where anything says it: how far from a benchmark is in what is measured itself, between rates in points. */
  private formSaid({ row, line, plan: { facts: column, c } }: Spot): ChangeForm | null {
    const said = column.measure?.form ?? gapOfGrowth(column, row) ?? row.measure?.form ?? this.desk.table.links[c]?.form ?? null
    if (said !== null || (column.measure?.against ?? row.measure?.against) !== 'benchmark') return said
    return line.unit?.share === true ? 'points' : 'difference'
  }

  private giveRole(cell: number, row: LineFacts, quantities: readonly Quantity[], text: string): void {
    const { roles } = this.desk
    const first = quantities[0]
    if (this.desk.cells.has(cell) && first && first.kind !== 'unread')
      roles.give(cell, first.kind === 'missing' ? 'missing' : 'value', 'correction')
    else if ((!first || first.kind === 'unread') && row.total !== null && isTotalWord(text)) roles.give(cell, 'label', 'rowLabel')
    else if (!first || first.kind === 'unread') {
      // A row of nothing but words has its role.
      if (roles.has(cell)) return
      roles.give(cell, 'unread', 'wordsInValuePlace')
      this.unread.push({ cell, text })
    } else if (first.kind === 'missing') roles.give(cell, 'missing', `missing.${first.missing}`)
    else roles.give(cell, 'value', first.kind)
  }

  /** The nearest cell above with something in it that isn't 同上 itself, for 同上. */
  private cellAbove(row: LineFacts, at: number): number {
    const { grid, rows } = this.desk.table
    for (let r = rows.indexOf(row) - 1; r >= 0; r--) {
      const cell = grid.at((rows[r] as LineFacts).at, at)
      if (cell >= 0 && !isSameAsAbove(grid.textOf(cell))) return cell
    }
    return -1
  }
}

/** Words in the place of a figure of its own or of a place: 基本期期, 历史最好成绩. A change, a goal or a score in words says less than its figure. */
function isWorded(spot: Spot, [quantity]: readonly Quantity[]): boolean {
  if (spot.measure !== 'value' && spot.measure !== 'rank') return false
  return quantity?.kind === 'unread' && spot.row.total === null && isSaidInWords(quantity.text)
}

/** 合计 again, in a total's own row under 排名 or the like: it names the row once more. */
function isTotalWord(text: string): boolean {
  return text.trim().length <= 4 && readHeaderText(text).total !== null
}

/** A number in brackets and nothing else. */
const bracketAlone = /^[(（]\s*\d[\d,]*(?:\.\d+)?\s*[%％]?\s*[)）]$/

/** A cell that holds a number is that number, whatever its format shows: the words around it give a unit at most (rule Q22). */
function stored(grid: Grid, cell: number, read: readonly Quantity[], hints: ValueHints): readonly Quantity[] {
  const number = grid.sheet.number[cell] as number
  if (grid.sheet.kind[cell] !== 1 || Number.isNaN(number) || grid.classes[cell] === cellClass.date || read.length > 1) return read
  const [quantity] = read
  if (quantity === undefined || quantity.kind === 'unread' || (quantity.kind === 'missing' && /^[-¥￥$\s—–]*$/.test(quantity.text))) {
    const [plain] = readQuantities(String(Number(number.toPrecision(15))), hints)
    return plain?.kind === 'amount' || plain?.kind === 'change' ? [{ ...plain, text: grid.textOf(cell) }] : read
  }
  if (quantity.kind === 'change') return storedChange(grid, cell, quantity, number, hints)
  if (quantity.kind !== 'amount' || quantity.bound === 'range' || quantity.value === 0) return read
  const half = 0.51 * 10 ** -quantity.places
  const scale = quantity.amount / quantity.value
  const near = (shown: number, step: number): boolean => Math.abs(Math.abs(shown) - Math.abs(number)) <= step
  if (near(quantity.value, half)) return [{ ...quantity, value: number, amount: Number((number * scale).toPrecision(15)) }]
  if (near(quantity.amount, half * scale)) return [{ ...quantity, value: Number((number / scale).toPrecision(15)), amount: number }]
  return read
}

/** A change shown as a bare number is the number that is stored: -0.10 in the format 0.00 is -0.1032 (rule Q22). */
function storedChange(
  grid: Grid,
  cell: number,
  quantity: Quantity & { kind: 'change' },
  number: number,
  hints: ValueHints,
): readonly Quantity[] {
  const shown = grid.textOf(cell).trim()
  const whole = Number(number.toPrecision(15))
  if (!/^[-+]?[\d,.]+$/.test(shown) || /e/i.test(String(whole))) return [quantity]
  if (Math.abs(whole - Number(shown.replace(/,/g, ''))) > 0.51 * 10 ** -quantity.places) return [quantity]
  const [exact] = readQuantities(String(whole), hints)
  return exact?.kind === 'change' ? [{ ...exact, text: quantity.text, places: quantity.places }] : [quantity]
}

/** A figure with nothing but another figure in brackets behind it. */
const bracketFigure = /[\d%％]\S{0,4}\s*[(（]\s*-?\d[\d,.]*\s*[^()（）\d\s]{0,3}[)）]$/

/** A bare number takes the unit of its part. */
function inUnit(quantity: Quantity, unit: Unit | null): Quantity {
  if (quantity.kind !== 'amount' || quantity.unit !== null || !unit) return quantity
  return { ...quantity, unit: unit.written, amount: Number((quantity.value * unit.scale).toPrecision(15)) }
}
