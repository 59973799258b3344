import type { Against } from '../../../model/dataset/observation'
import type { Bound, Quantity } from '../../../model/quantity'
import type { Unit } from '../../../model/unit'
import { scaleWords } from '../../lexicon/measures/units'
import { placesOf, shifted } from './decimal'
import { foldText } from '../fold'
import type { ScannedAmount } from './scanAmount'
import type { ValueHints } from '../types'
import { powerOf, readUnit, scaleAt, unitBehindNumber } from '../headers/unit'

/** The power of ten that the column gives a plain number. */
export function hintPower(hints: ValueHints): number {
  if (hints.percentColumn === 'fraction') return 0
  if (hints.unit) return powerOf(hints.unit)
  return hints.percentColumn === 'percent' ? -2 : 0
}

/** A scanned amount as what its column makes of it: a change, points off, or an amount. */
export function partOf(text: string, amount: ScannedAmount, hints: ValueHints): Quantity {
  const points = unitBehindNumber(amount.unit)?.points === true
  if (hints.changeColumn || amount.explicitPlus || points) return changeOf(text, amount, amount.digits, null, false, hints)
  if (hints.deductionColumn) {
    const digits = amount.digits.map((d) =>
      hints.deductionColumn === 'negative' && Number(d) !== 0 ? `-${d.replace(/^-/, '')}` : d.replace(/^-/, ''),
    )
    return amountOf(text, amount, digits, hints)
  }
  return amountOf(text, amount, amount.digits, hints)
}

/** A sign of money and no more. */
const moneySign = /^[¥￥$£€₩₽₹]$/

/** 元, 元/月 under ¥; 美元 under $, which stands for other dollars too. */
function isOfMoney(heading: string, sign: string): boolean {
  const [money = ''] = heading.split('/')
  return money === sign || (sign === '$' && /\$$|^美元$/.test(money))
}

/** Unit and power of ten of a scanned amount under the hints; a bare scale (133.8万) takes the column's unit. */
function unitUnder(
  amount: ScannedAmount,
  hints: ValueHints,
): { readonly unit: Unit | null; readonly written: string | null; readonly power: number } {
  if (amount.unit === '') return { unit: null, written: null, power: hintPower(hints) }
  if (amount.scaleOnly && scaleAt(amount.unit, 0) === amount.unit && hints.unit && !hints.unit.share) {
    const written = amount.unit + hints.unit.base
    return { unit: readUnit(written) ?? hints.unit, written, power: scaleWords[amount.unit] ?? 0 }
  }
  const unit = unitBehindNumber(amount.unit)
  // ¥27 under 万元, ¥6000 under 元/月: the sign says the money, and the heading how much of it and for what.
  const heading = hints.unit ?? null
  if (
    unit &&
    heading &&
    moneySign.test(amount.unit) &&
    isOfMoney(heading.base, unit.base) &&
    (heading.scale !== 1 || heading.base !== unit.base)
  )
    return { unit: heading, written: null, power: powerOf(heading) }
  return { unit, written: amount.unit, power: unit ? powerOf(unit) : 0 }
}

export function amountOf(text: string, amount: ScannedAmount, digits: readonly string[], hints: ValueHints): Quantity {
  const { written, power } = unitUnder(amount, hints)
  const first = digits[0] ?? '0'
  const value = Number(first)
  const ends = limits(amount.bound, digits.map(Number))
  return {
    kind: 'amount',
    text,
    value: value + 0,
    amount: shifted(first, power) + 0,
    unit: asWritten(written, text),
    bound: amount.bound,
    low: ends[0],
    high: ends[1],
    places: Math.max(...digits.map(placesOf)),
  }
}

/** A unit in the cell's own characters: 個次 though it was matched as 个次. Widths stay folded: ％ is %. */
function asWritten(unit: string | null, text: string): string | null {
  if (unit === null) return null
  const folded = foldText(text)
  if (folded === text) return unit
  return [...unit]
    .map((c) => {
      const at = /\p{Script=Han}/u.test(c) ? folded.indexOf(c) : -1
      return at >= 0 ? text.charAt(at) : c
    })
    .join('')
}

function limits(bound: Bound, values: readonly number[]): readonly [number | null, number | null] {
  const value = values[0] ?? 0
  switch (bound) {
    case 'atLeast':
      return [value, null]
    case 'atMost':
    case 'almost':
      return [null, value]
    case 'range':
      return [value, values[1] ?? value]
    default:
      return [null, null]
  }
}

/** A difference is in the column's unit; one of rates follows their scale. */
export function differencePower(hints: ValueHints): number {
  return hints.unit?.share ? hintPower(hints) : hints.unit ? powerOf(hints.unit) : 0
}

/** A bound on a fall, turned round for its signed value: 下降40%以上 is at most −40 %. */
const flipped: Readonly<Partial<Record<Bound, Bound>>> = { atLeast: 'atMost', atMost: 'atLeast' }

/** A stated change, of the column's form unless the cell says its own. */
export function changeOf(
  text: string,
  amount: ScannedAmount,
  digits: readonly string[],
  against: Against | null,
  fall: boolean,
  hints: ValueHints,
): Quantity {
  const column = hints.changeColumn
  const unit = amount.unit === '' ? null : unitBehindNumber(amount.unit)
  const times = unit?.base === '倍'
  const cellForm = unit?.points ? 'points' : unit?.share || times ? 'percent' : unit ? 'difference' : null
  // A percent sign in a ratio or points column is that column's; a unit that counts makes a difference anywhere.
  const form =
    cellForm === null
      ? (column?.form ?? 'difference')
      : cellForm === 'percent' && (column?.form === 'ratio' || column?.form === 'points')
        ? column.form
        : cellForm
  let power: number
  if (unit && amount.unit !== '') power = amount.scaleOnly ? unitUnder(amount, hints).power : powerOf(unit)
  else if (form === 'difference') power = differencePower(hints)
  else power = hints.percentColumn === 'fraction' ? 0 : -2
  const first = digits[0] ?? '0'
  const bound = fall ? (flipped[amount.bound] ?? amount.bound) : amount.bound
  return {
    kind: 'change',
    text,
    value: Number(first) + 0,
    amount: shifted(first, power) + 0,
    unit: asWritten(unitUnder(amount, hints).written, text),
    bound,
    form,
    against: against ?? column?.against ?? null,
    places: Math.max(...digits.map(placesOf)),
  }
}
