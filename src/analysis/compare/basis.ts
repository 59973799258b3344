import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { measures, observationFlags, type Against } from '../../model/dataset/observation'
import { endOf, inYear, previousPeriod, samePeriodLastYear, yearOf, type Period } from '../../model/time/period'
import { amountAt, amountOf, type Amount } from '../arithmetic/amount'
import { mapAmount } from '../arithmetic/arithmetic'
import { changeBetween, changeFormOf, directionOf, type Change } from '../arithmetic/change'
import { periodIndexOf } from '../periodIndex'
import { groupAt, lookupOf, periodCodeOf, seriesOf, type Key } from '../query'

/** 同比, 环比, 定基: what an observation is measured against in time. */
export type TimeBasis =
  { readonly kind: 'samePeriodLastYear' } | { readonly kind: 'previousPeriod' } | { readonly kind: 'base'; readonly year: number }

/** The figure to measure against. */
export interface BaseFound {
  /** What the base's period should be; null where there is none (a plan, a 53rd week, 环比 of a to-date span). */
  readonly wanted: Period | null
  /** What it is; null when nothing was reported. */
  readonly period: Period | null
  /** near: no figure of the very same shape, but one whose end is within ten days; print both dates. */
  readonly grade: 'same' | 'near' | null
  readonly observations: readonly number[]
}

/** The period a basis asks for. Points have their 上期 among those reported: see `baseOf`. */
export function basePeriod(period: Period, basis: TimeBasis): Period | null {
  switch (basis.kind) {
    case 'samePeriodLastYear':
      return samePeriodLastYear(period)
    case 'previousPeriod':
      return previousPeriod(period)
    case 'base':
      // Nothing is measured against itself.
      return yearOf(period) === basis.year ? null : inYear(period, basis.year)
  }
}

/** The key of an observation: the same figure at another time is `{ ...keyOf(dataset, i), period }`. */
export function keyOf(dataset: Dataset, i: number): Key {
  const against = dataset.against[i] as number
  return {
    indicator: dataset.indicator[i] as number,
    office: dataset.office[i] as number,
    period: dataset.period[i] as number,
    breakdown: dataset.breakdown[i] as number,
    measure: measures[dataset.measure[i] as number] ?? 'value',
    against: against ? (dataset.againsts[against - 1] as Against) : null,
    aggregate: ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0,
  }
}

/**
 * The base of observation `i`: the same figure at the basis's period. Of a stock, 上期 is the point before among those
 * reported; of a to-date span whose like wasn't reported, a near one will do and says so.
 */
export function baseOf(dataset: Dataset, i: number, basis: TimeBasis): BaseFound {
  const period = dataset.periods[dataset.period[i] as number]
  if (period === undefined) return { wanted: null, period: null, grade: null, observations: [] }
  const key = keyOf(dataset, i)
  if (period.kind === 'point' && basis.kind === 'previousPeriod') return pointBefore(dataset, key, period)
  const { wanted, code } = wantedOf(dataset, dataset.period[i] as number, period, basis)
  if (wanted === null) return { wanted, period: null, grade: null, observations: [] }
  const found = code < 0 ? [] : groupAt(dataset, { ...key, period: code })
  if (found.length > 0) return { wanted, period: wanted, grade: 'same', observations: found }
  return nearBase(dataset, key, wanted) ?? { wanted, period: null, grade: null, observations: [] }
}

interface Wanted {
  readonly wanted: Period | null
  /** Of the period wanted, -1 where the dataset has none. */
  readonly code: number
}

const wantedPeriods = new WeakMap<Dataset, Map<string, Wanted[]>>()

/** What a basis asks for of each period, worked out once a dataset: the same for all who have a figure then. */
function wantedOf(dataset: Dataset, code: number, period: Period, basis: TimeBasis): Wanted {
  let known = wantedPeriods.get(dataset)
  if (known === undefined) wantedPeriods.set(dataset, (known = new Map()))
  const key = basis.kind === 'base' ? `${basis.year}` : basis.kind
  let list = known.get(key)
  if (list === undefined) known.set(key, (list = []))
  let found = list[code]
  if (found === undefined) {
    const wanted = basePeriod(period, basis)
    list[code] = found = { wanted, code: wanted === null ? -1 : periodCodeOf(dataset, wanted) }
  }
  return found
}

function pointBefore(dataset: Dataset, key: Key, period: Period): BaseFound {
  let best: BaseFound = { wanted: null, period: null, grade: null, observations: [] }
  for (const i of seriesOf(dataset, key)) {
    const other = dataset.periods[dataset.period[i] as number] as Period
    if (other.kind !== 'point' || (endOf(other) as number) >= (endOf(period) as number)) continue
    best = {
      wanted: other,
      period: other,
      grade: 'same',
      observations: lookupOf(dataset).all({ ...key, period: dataset.period[i] as number }),
    }
  }
  return best
}

function nearBase(dataset: Dataset, key: Key, wanted: Period): BaseFound | null {
  for (const code of periodIndexOf(dataset).near(wanted)) {
    const observations = groupAt(dataset, { ...key, period: code })
    if (observations.length > 0) return { wanted, period: dataset.periods[code] as Period, grade: 'near', observations }
  }
  return null
}

/** A change found in the data: computed from two figures, or as the sheet states it when it gives no base. */
export interface ChangeFound {
  readonly change: Change
  readonly source: 'computed' | 'stated'
  readonly base: BaseFound
  /** The change the sheet itself states, if any, also when a computed one is shown: they may disagree. */
  readonly stated: Change | null
}

/**
 * 同比, 环比 or 定基 of observation `i`.
 *
 * Computed wherever the base is a number; else what the sheet states (下降40.9% beside no earlier column).
 */
export function changeOf(dataset: Dataset, i: number, basis: TimeBasis): ChangeFound {
  const indicator = dataset.indicators[dataset.indicator[i] as number] as Indicator
  const base = baseOf(dataset, i, basis)
  const current = amountOf(dataset, lookupOf(dataset).all(keyOf(dataset, i)))
  const computed = changeBetween(current, amountOf(dataset, base.observations), changeFormOf(indicator))
  const stated = statedChange(dataset, i, basis)
  if (computed.kind === 'none' && computed.side !== 'current' && stated !== null && stated.kind !== 'none')
    return { change: stated, source: 'stated', base, stated }
  return { change: computed, source: 'computed', base, stated }
}

/** The change a sheet states beside observation `i`, null when it states none. A ratio of 1.127 is a change of 0.127. */
function statedChange(dataset: Dataset, i: number, basis: TimeBasis): Change | null {
  const against: Against = basis.kind === 'base' ? `base:${basis.year}` : basis.kind
  const j = lookupOf(dataset).find({ ...keyOf(dataset, i), measure: 'change', against })
  if (j < 0) return null
  const written = amountAt(dataset, j)
  // 1 + the place among changeForms: percent, points, ratio, difference.
  const form = dataset.form[j] as number
  const amount: Amount = form === 3 ? mapAmount(written, (ratio) => Number((ratio - 1).toPrecision(12))) : written
  if (amount.kind === 'none') return { kind: 'none', why: amount.why, side: 'both', observations: amount.observations }
  const direction = directionOf(amount)
  const { observations } = amount
  if (form === 2) return { kind: 'points', amount, direction, observations }
  if (form === 4) return { kind: 'difference', why: 'notStated', amount, direction, turned: null, observations }
  return { kind: 'percent', amount, difference: null, direction, turned: null, observations }
}
