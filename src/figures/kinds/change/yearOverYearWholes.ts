import type { Amount } from '../../../analysis/arithmetic/amount'
import { mapAmount } from '../../../analysis/arithmetic/arithmetic'
import { isContribution, isTaxOf } from '../../../i18n/names/isTotalName'
import { shiftDecimal } from '../../../i18n/numberFormat'
import { isPointsUnit, withoutScale } from '../../../i18n/unitWords'
import { sumsTo } from '../../ground/totals'
import { shown } from '../../display'
import { directionOfRow } from '../../tell/changeLead'
import type { Row } from './yearOverYearSaid'

/** A whole's parts stand beside it, so many at most; one among them may be a part of another (其中：工业). */
const mostParts = 7

/** So many digits at least has a whole that its parts add up to: 3 is 1 and 2 by chance. */
const leastWhole = 100
/** Digits with which three of many don't add up by chance. */
const leastProving = 1_000_000
/** A whole is looked for among so many rows. */
const mostRows = 24

const found = new WeakMap<readonly Row[], ReadonlyMap<Row, Row>>()

/**
 * Of each row of one office the row that it is a part of: which it adds up to with another or with its neighbours, at both ends, or a tax
 * beside all taxes.
 *
 *     地区生产总值 336, 第一产业 46, 第二产业 141, 第三产业 149     the first is the whole of the others
 *     税收收入 9200, 一般公共预算收入 15900, 非税收入 6700          the second
 */
function wholesOf(rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const before = found.get(rows)
  if (before) return before
  const wholes = new Map<Row, Row>()
  const offices = new Set(rows.map((row) => row.compared.member.office))
  if (offices.size === 1 && rows.length > 2 && rows.length <= mostRows) {
    const inOrder = [...rows].sort((a, b) => a.compared.member.indicator - b.compared.member.indicator)
    for (const whole of inOrder)
      for (const part of partsIn(whole, inOrder)) if (part !== whole && wholes.get(whole) !== part) wholes.set(part, whole)
  }
  found.set(rows, wholes)
  return wholes
}

/** Whether a row is a part of another among them. */
export function partsOf(rows: readonly Row[]): (row: Row) => boolean {
  const wholes = wholesOf(rows)
  return (row) => wholes.has(row)
}

/** The row that most others are parts of, however deep; null where there is none, or nothing is known of it. */
export function wholeOfMost(rows: readonly Row[]): Row | null {
  const wholes = wholesOf(rows)
  const top = (row: Row): Row => {
    const seen = new Set<Row>()
    let at = row
    for (let above = wholes.get(at); above !== undefined && !seen.has(above); above = wholes.get(at)) {
      seen.add(at)
      at = above
    }
    return at
  }
  const whole = rows.find(
    (row) => !wholes.has(row) && rows.filter((other) => other !== row && top(other) === row).length * 2 >= rows.length,
  )
  const found = whole ?? wholeOfThree(rows)
  return found === null || directionOfRow(found) === 'none' ? null : found
}

/**
 * The first row of the sheet, larger than any other, where three of them add up to it to so many digits that it is no chance: the others
 * are parts of these, which need not all be given.
 *
 *     企业 32828734 = 内资企业 32532959 + 港澳台商 153328 + 外商 142447, beside 国有企业, 私营企业 …
 */
function wholeOfThree(rows: readonly Row[]): Row | null {
  const [whole, ...others] = [...rows].sort((a, b) => a.compared.member.indicator - b.compared.member.indicator)
  if (whole === undefined || rows.length > mostRows || !others.every((row) => sameUnit(row, whole) && isLess(row, whole))) return null
  const { current } = whole.compared
  if (current.kind !== 'number' || written(current.value) < leastProving) return null
  for (let a = 0; a < others.length; a++)
    for (let b = a + 1; b < others.length; b++)
      for (let c = b + 1; c < others.length; c++) if (addUp(whole, [others[a] as Row, others[b] as Row, others[c] as Row])) return whole
  return null
}

function isLess(part: Row, whole: Row): boolean {
  return (['current', 'base'] as const).every((end) => {
    const [one, all] = [part.compared[end], whole.compared[end]]
    return one.kind === 'number' && all.kind === 'number' && one.value >= 0 && one.value < all.value
  })
}

function partsIn(whole: Row, rows: readonly Row[]): readonly Row[] {
  const others = rows.filter((row) => row !== whole && sameUnit(row, whole))
  const taxes = others.filter((row) => isTaxOf(row.name, whole.name))
  if (taxes.length > 0) return taxes
  const { current } = whole.compared
  if (current.kind !== 'number' || (unitOf(whole) !== '%' && !hasDigits(whole, current.value))) return []
  const k = rows.indexOf(whole)
  for (let count = Math.min(mostParts, rows.length - 1); count >= 2; count--)
    for (const beside of [rows.slice(k + 1, k + 1 + count), rows.slice(Math.max(0, k - count), k)])
      for (const parts of [beside, ...beside.map((row) => beside.filter((other) => other !== row))])
        if (
          beside.length === count &&
          parts.length > 1 &&
          parts.every((row) => others.includes(row)) &&
          mayBeWhole(whole, parts, rows) &&
          addUp(whole, parts)
        )
          return parts
  for (let a = 0; a < others.length; a++)
    for (let b = a + 1; b < others.length; b++) {
      const pair = [others[a] as Row, others[b] as Row]
      if (mayBeWhole(whole, pair, rows) && addUp(whole, pair)) return pair
    }
  return []
}

/** Sums alone are chance: a whole stands before its parts, is called as they are (税收收入 非税收入 一般公共预算收入), or these say that they are parts. */
function mayBeWhole(whole: Row, parts: readonly Row[], rows: readonly Row[]): boolean {
  const ends = new Set([whole, ...parts].map(({ name }) => name.slice(-sharedEnd)))
  return (
    parts.every((part) => rows.indexOf(part) > rows.indexOf(whole)) || ends.size === 1 || parts.every(({ name }) => isContribution(name))
  )
}
const sharedEnd = 2

/** 336.2 has four digits: what stands behind the point counts as well, and 98200万元 is told to more of them than the 9.8亿元 it is shown as. */
function hasDigits({ display }: Row, value: number): boolean {
  return Math.abs(shown(value, display)) * 10 ** display.places >= leastWhole || written(value) >= leastWhole
}

/** The digits of a number without the zeros at its end. */
function written(value: number): number {
  return Number(Math.abs(value).toExponential(11).split('e')[0]?.replace('.', '').replace(/0+$/, ''))
}

/** A part may have no unit of its own: 第一产业 below 地区生产总值（亿元）. */
function sameUnit(part: Row, whole: Row): boolean {
  return part.display.unit === '' || unitOf(part) === unitOf(whole)
}

/** A rise in percent is made of parts in 百分点. */
function unitOf({ display }: Row): string {
  return isPointsUnit(display.unit) ? '%' : withoutScale(display.unit)
}

/** An amount in the whole's unit, where none is said of the part. */
function amountIn(whole: Row, part: Row, end: 'current' | 'base'): Amount {
  const amount = part.compared[end]
  return part.display.unit !== '' || whole.display.power === 0
    ? amount
    : mapAmount(amount, (value) => shiftDecimal(value, whole.display.power))
}

/** At both ends; where the sheet gives only by how much all went, at the one there is, if there are enough of them to be no chance. */
function addUp(whole: Row, parts: readonly Row[]): boolean {
  const one = [whole, ...parts].every(({ compared }) => compared.base.kind === 'none') && parts.length > 2
  return (one ? (['current'] as const) : (['current', 'base'] as const)).every((end) =>
    sumsTo(
      whole.compared[end],
      parts.map((row) => amountIn(whole, row, end)),
    ),
  )
}
