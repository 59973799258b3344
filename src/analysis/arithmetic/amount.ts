import { limitsOf, type Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'
import { bounds, missingKinds, type Bound, type MissingKind } from '../../model/quantity'

/**
 * Why there is no number: the sheet's own kind of missing, or
 *
 * absent           no observation at all
 * zeroDenominator  a rate, share or completion over nothing
 * boundsOpposed    600余 against 500余: neither end of the result is known
 * notComparable    the periods, units or definitions don't allow it
 */
export type NoNumber = MissingKind | 'absent' | 'zeroDenominator' | 'boundsOpposed' | 'notComparable'

/**
 * A number with its limits, in the base unit (shares as fractions), or why there is none.
 *
 * `low`/`high` are null where that end is open or the number exact: 600余 is value 600, low 600, high null, atLeast.
 * `observations` are all that it was made from, as indexes of the dataset.
 */
export type Amount =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly low: number | null
      readonly high: number | null
      readonly bound: Bound
      readonly observations: readonly number[]
      /** Two sources disagree and nobody has decided: low and high are the smaller and the larger. */
      readonly conflict: boolean
    }
  | { readonly kind: 'none'; readonly why: NoNumber; readonly observations: readonly number[] }
export type NumberAmount = Extract<Amount, { kind: 'number' }>

export function exactAmount(value: number, observations: readonly number[] = []): NumberAmount {
  return { kind: 'number', value, low: null, high: null, bound: 'exact', observations, conflict: false }
}

export function noAmount(why: NoNumber, observations: readonly number[] = []): Amount {
  return { kind: 'none', why, observations }
}

/** A number limited as a sheet limits it: boundedAmount(600, 'atLeast') is 600余. A range takes both ends. */
export function boundedAmount(
  value: number,
  bound: Bound,
  observations: readonly number[] = [],
  low?: number,
  high?: number,
): NumberAmount {
  return {
    kind: 'number',
    value,
    bound,
    observations,
    conflict: false,
    low: low ?? (bound === 'atLeast' ? value : null),
    high: high ?? (bound === 'atMost' || bound === 'almost' ? value : null),
  }
}

/**
 * Observation `i` as a number with its limits in the base unit; -1 is absent.
 *
 * The sheet's ends are as written (2—3 万件); they are multiplied out as its number was.
 */
export function amountAt(dataset: Dataset, i: number): Amount {
  if (i < 0) return noAmount('absent')
  const missing = dataset.missing[i] as number
  if (missing) return noAmount(missingKinds[missing - 1] ?? 'blank', [i])
  const amount = dataset.amount[i] as number
  const conflict = ((dataset.flags[i] as number) & observationFlags.conflict) !== 0
  const bound = bounds[dataset.bound[i] as number] ?? 'exact'
  if (bound === 'exact') return { kind: 'number', value: amount, low: null, high: null, bound, observations: [i], conflict }
  const limits = limitsOf(dataset, i)
  const value = dataset.value[i] as number
  const scaled = (end: number | null) => (end === null ? null : end === value ? amount : multiplied(end, scaleOf(value, amount)))
  const [low, high] = [scaled(limits.low), scaled(limits.high)]
  // A range written from high to low (30—20) is the same range.
  const turned = low !== null && high !== null && low > high
  return { ...boundedAmount(amount, bound, [i], (turned ? high : low) ?? undefined, (turned ? low : high) ?? undefined), conflict }
}

/** What the number as written was multiplied by: a power of ten wherever it nearly is one. */
function scaleOf(value: number, amount: number): number {
  if (value === 0) return 1
  const ratio = amount / value
  const power = 10 ** Math.round(Math.log10(Math.abs(ratio)))
  return Math.abs(ratio / power - 1) < 1e-9 ? power : ratio
}

function multiplied(end: number, scale: number): number {
  return Number((end * scale).toPrecision(15))
}

/**
 * Several readings of one key as one amount: equal numbers are one number; unsettled ones are a range from the smallest to
 * the largest, of which the smaller is drawn solid.
 */
export function amountOf(dataset: Dataset, group: readonly number[]): Amount {
  const [first = -1] = group
  if (group.length < 2) return amountAt(dataset, first)
  const numbers = group.map((i) => amountAt(dataset, i)).filter((amount): amount is NumberAmount => amount.kind === 'number')
  const [one] = numbers
  if (one === undefined) return { ...amountAt(dataset, first), observations: group }
  const values = numbers.map((amount) => amount.value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return { ...one, observations: group, conflict: false }
  return { kind: 'number', value: low, low, high, bound: 'range', observations: group, conflict: true }
}
