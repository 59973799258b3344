import { addDecimals, divideDecimals, subtractDecimals } from '../../model/decimal'
import type { Bound } from '../../model/quantity'
import { noAmount, type Amount, type NumberAmount } from './amount'

/** The two ends between which a number lies; infinite where open. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Where a number surely lies. 约300 has no sure end; 近4000 lies below 4000. */
export function intervalOf(amount: NumberAmount): Interval {
  switch (amount.bound) {
    case 'exact':
      return { low: amount.value, high: amount.value }
    case 'atLeast':
      return { low: amount.low ?? amount.value, high: Infinity }
    case 'atMost':
    case 'almost':
      return { low: -Infinity, high: amount.high ?? amount.value }
    case 'about':
      return { low: amount.low ?? -Infinity, high: amount.high ?? Infinity }
    case 'range':
      return { low: amount.low ?? -Infinity, high: amount.high ?? Infinity }
  }
}

/** A result between two ends, made of `parts`; the words of its bound come from the parts' own (近 stays 近, 约 stays 约). */
function between(value: number, { low, high }: Interval, parts: readonly NumberAmount[]): Amount {
  const observations = gathered(parts)
  const conflict = parts.some((part) => part.conflict)
  const inexact = parts.filter((part) => part.bound !== 'exact')
  const number = (bound: Bound, a: number | null, b: number | null): Amount => ({
    kind: 'number',
    value,
    low: a,
    high: b,
    bound,
    observations,
    conflict,
  })
  if (inexact.length === 0) return number('exact', null, null)
  if (low === high) return number('exact', null, null)
  const open = (end: number) => (Number.isFinite(end) ? end : null)
  if (open(low) === null && open(high) === null) {
    return inexact.every((part) => part.bound === 'about') ? number('about', null, null) : noAmount('boundsOpposed', observations)
  }
  if (open(high) === null) return number('atLeast', low, null)
  if (open(low) === null) return number(inexact.every((part) => part.bound === 'almost') ? 'almost' : 'atMost', null, high)
  return number(inexact.every((part) => part.bound === 'about') ? 'about' : 'range', low, high)
}

/** All observations of several amounts, each once. */
export function gathered(parts: readonly Amount[]): number[] {
  const [a, b] = parts
  if (parts.length === 2 && a?.observations.length === 1 && b?.observations.length === 1) {
    const [one, other] = [a.observations[0] as number, b.observations[0] as number]
    return one === other ? [one] : [one, other]
  }
  return [...new Set(parts.flatMap((part) => part.observations))]
}

/** The first of several amounts that has no number, as a result. */
export function firstMissing(parts: readonly Amount[]): Extract<Amount, { kind: 'none' }> | null {
  for (const part of parts) if (part.kind === 'none') return { ...part, observations: gathered(parts) }
  return null
}

/**
 * The sum, with its bounds: 600余 + 300 is ≥900. Nothing missing is taken for zero: one missing part makes the sum missing.
 */
export function sumAmounts(parts: readonly Amount[]): Amount {
  const missing = firstMissing(parts)
  if (missing) return missing
  if (parts.length === 0) return noAmount('absent')
  const numbers = parts as readonly NumberAmount[]
  const ends = numbers.map(intervalOf)
  const total = (values: readonly number[]) =>
    values.every(Number.isFinite) ? addDecimals(values) : (values.find((v) => !Number.isFinite(v)) as number)
  return between(
    addDecimals(numbers.map((part) => part.value)),
    { low: total(ends.map((end) => end.low)), high: total(ends.map((end) => end.high)) },
    numbers,
  )
}

/** a − b, with its bounds: 600余 − 548 is ≥52; 500 − 600余 is ≤−100. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  if (isExact(a) && isExact(b)) return exactOf(subtractDecimals(a.value, b.value), a, b)
  return sumAmounts([a, negated(b)])
}

/** Most amounts are exact numbers, and what is made of two of them needs no bounds: a big board makes a hundred thousand such. */
function isExact(amount: Amount): amount is NumberAmount {
  return amount.kind === 'number' && amount.bound === 'exact'
}

/** From so many observations on they are gathered when somebody asks: seven thousand shares of one whole would list it seven thousand times. */
const gatheredLater = 500

function exactOf(value: number, a: NumberAmount, b: NumberAmount): Amount {
  const conflict = a.conflict || b.conflict
  if (a.observations.length + b.observations.length < gatheredLater)
    return { kind: 'number', value, low: null, high: null, bound: 'exact', observations: gathered([a, b]), conflict }
  let all: readonly number[] | null = null
  return {
    kind: 'number',
    value,
    low: null,
    high: null,
    bound: 'exact',
    get observations() {
      return (all ??= gathered([a, b]))
    },
    conflict,
  }
}

function negated(amount: Amount): Amount {
  if (amount.kind === 'none') return amount
  const turned: Record<Bound, Bound> = {
    exact: 'exact',
    atLeast: 'atMost',
    atMost: 'atLeast',
    almost: 'atLeast',
    about: 'about',
    range: 'range',
  }
  const flip = (end: number | null) => (end === null ? null : 0 - end)
  return { ...amount, value: 0 - amount.value, low: flip(amount.high), high: flip(amount.low), bound: turned[amount.bound] }
}

/**
 * a ÷ b for a positive b, with its bounds: 600余 ÷ 548 is ≥1.094…; 53 ÷ 500余 is ≤0.106.
 * None for b of zero or less, or b that may be (see `zeroDenominator`): a rate over nothing is no number.
 */
export function divideAmounts(a: Amount, b: Amount): Amount {
  const missing = firstMissing([a, b])
  if (missing) return missing
  const n = a as NumberAmount
  const d = b as NumberAmount
  if (d.value <= 0 || (d.bound === 'range' && (d.low ?? -1) <= 0)) return noAmount('zeroDenominator', gathered([a, b]))
  if (isExact(n) && isExact(d)) return exactOf(divideDecimals(n.value, d.value), n, d)
  const top = intervalOf(n)
  const bottom = intervalOf(d)
  // An open end stays open: 53 ÷ 500余 has no floor worth stating, though it can't be below 0.
  const end = (x: number, y: number, open: number) => (Number.isFinite(x) && Number.isFinite(y) ? divideDecimals(x, y) : open)
  return between(
    divideDecimals(n.value, d.value),
    {
      low: end(top.low, top.low >= 0 ? bottom.high : bottom.low, -Infinity),
      high: end(top.high, top.high >= 0 ? bottom.low : bottom.high, Infinity),
    },
    [n, d],
  )
}

/** The same number in another measure: its value and both ends put through a rising function. */
export function mapAmount(amount: Amount, rising: (value: number) => number): Amount {
  if (amount.kind === 'none') return amount
  const end = (value: number | null) => (value === null ? null : rising(value))
  return { ...amount, value: rising(amount.value), low: end(amount.low), high: end(amount.high) }
}
