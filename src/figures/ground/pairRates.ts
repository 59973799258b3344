import { divideDecimals } from '../../model/decimal'
import { contentRate, ratedThing, surveyAnswer } from '../../i18n/words/pairWords'
import type { Dataset } from '../../model/dataset/dataset'
import { withType, type Favours, type Indicator, type IndicatorId } from '../../model/indicator'
import { measures, observationFlags } from '../../model/dataset/observation'
import type { Relation } from '../../model/dataset/relation'
import { partsOfRate } from '../../analysis/arithmetic/rate'
import type { FigureSettings } from '../selection'
import { favoursOfSize } from '../tell/merit'
import { wordsOf } from '../tell/wordsOf'
import { appended, type Worked } from './appended'

/** More indicators than this are no table that somebody reads column by column. */
const mostIndicators = 60
/** Of so many at least a rate is told: of one there is nothing to hold it against. */
const leastMembers = 2

/** A rate that two counts make, or the bad ones of the answers to one question. */
interface Pair {
  readonly name: string
  readonly numerators: readonly number[]
  readonly denominators: readonly number[]
  readonly favours: 'more' | 'less'
}

/**
 * What a sheet counts twice, once as it was due or found and once as it came or was put right, is a rate that it may not have written: 实到 of
 * 应到, 已整改 of 发现问题, and of the answers to a survey those that are not content. Who has most of either count ranks nobody; the rate does.
 * Made where the sheet has none of that name or of these two, in every row of exact numbers no part larger than its whole.
 *
 *     发现问题 12, 已整改 3          整改率 25.0 %
 */
export function withPairRates(dataset: Dataset, relations: readonly Relation[], { language }: FigureSettings): Dataset {
  if (dataset.indicators.length < 2 || dataset.indicators.length > mostIndicators) return dataset
  const pairs = pairsOf(dataset, relations, wordsOf(language).promoted)
  if (pairs.length === 0) return dataset
  const indicators = [...dataset.indicators]
  const worked: Worked[] = []
  const byIndicator = placesOf(dataset)
  for (const pair of pairs) {
    const made = madeOf(dataset, pair, byIndicator)
    if (made === null) continue
    const code = indicators.push(rateOf(dataset, pair, indicators.length)) - 1
    worked.push(...made.map((one) => ({ ...one, indicator: code })))
  }
  return worked.length === 0 ? dataset : appended(dataset, { indicators, offices: dataset.offices, periods: dataset.periods }, worked)
}

/** Indicators that a rate of this ground was made of, and answers to a survey: who has most of them ranks nobody. */
export function behindRates(dataset: Dataset): ReadonlySet<number> {
  return new Set([...answersOf(dataset.indicators), ...ratesOf(dataset).flatMap(({ of }) => [...of])])
}

const mark = '#of#'

/**
 * The indicators that the observations of one mark speak of: those of a rate made here are its two counts', in the sheets, and speak of the
 * rate.
 */
export function spokenOf(dataset: Dataset, observations: readonly number[]): readonly number[] {
  const codes = [...new Set(observations.map((i) => dataset.indicator[i] as number))]
  if (codes.length < 2) return codes
  const rate = ratesOf(dataset).find(({ of }) => of.size === codes.length && codes.every((code) => of.has(code)))
  return rate === undefined ? codes : [rate.code]
}

/** Which way offices are placed by an indicator in a table: a count that a rate beside it was made of places nobody. */
export function favoursInTable(dataset: Dataset, settings: FigureSettings, indicator: number): Favours {
  return behindRates(dataset).has(indicator) ? 'neither' : favoursOfSize(dataset, settings, indicator)
}

/** What was done of something, where a rate of the two was made here. */
export function doneOfRates(dataset: Dataset): ReadonlySet<number> {
  return new Set(ratesOf(dataset).flatMap(({ of }) => (of.size === 2 ? [...of].slice(0, 1) : [])))
}

/** What a rate made here is of what, by the names of its counts; null of any other indicator. */
export function countsOfRate(dataset: Dataset, code: number): { readonly name: string; readonly of: readonly string[] } | null {
  const rate = ratesOf(dataset).find((one) => one.code === code)
  if (rate === undefined) return null
  const names = [...rate.of].map((one) => dataset.indicators[one]?.name ?? '')
  return { name: dataset.indicators[code]?.name ?? '', of: names }
}

interface Rate {
  readonly code: number
  /** Part first, then whole; or all answers. */
  readonly of: ReadonlySet<number>
}

const rates = new WeakMap<Dataset['indicators'], readonly Rate[]>()

/** The rates made here; their counts stand in their ids, which are of indicators before them. */
function ratesOf({ indicators }: Dataset): readonly Rate[] {
  let found = rates.get(indicators)
  if (found !== undefined) return found
  const codes = new Map(indicators.map(({ id }, code) => [String(id), code]))
  found = indicators.flatMap(({ id }, code) =>
    id.includes(mark) ? [{ code, of: new Set(id.split(mark).flatMap((one) => codes.get(one) ?? [])) }] : [],
  )
  rates.set(indicators, found)
  return found
}

function pairsOf(dataset: Dataset, relations: readonly Relation[], w: ReturnType<typeof wordsOf>['promoted']): readonly Pair[] {
  const { indicators } = dataset
  const names = new Set(indicators.map(({ name }) => name))
  const rated = new Set(
    indicators.flatMap((_, code) => {
      const parts = partsOfRate(dataset, code, relations)
      return parts === null ? [] : [parts.numerator, parts.denominator]
    }),
  )
  const counted = indicators.flatMap(({ type, isRate, unit }, code) =>
    !isRate && (type === 'flow' || type === 'stock' || type === 'unknown') && unit !== '%' && !rated.has(code) ? [code] : [],
  )
  const pairs: Pair[] = []
  for (const part of counted)
    // The nearest before it is what it is of: 报名 实考 合格.
    for (const whole of nearestFirst(counted, part)) {
      const [one, other] = [indicators[whole] as Indicator, indicators[part] as Indicator]
      const thing = whole === part || one.section !== other.section ? null : ratedThing(one.name, other.name)
      if (thing === null) continue
      const name = w.pairRate(thing.thing, other.name, one.name)
      if (names.has(name) || pairs.some((pair) => pair.name === name || pair.numerators.includes(part))) continue
      pairs.push({ name, numerators: [part], denominators: [whole], favours: thing.favours })
    }
  const answered = answersOf(indicators)
  const bad = answered.filter((code) => surveyAnswer(indicators[code]?.name ?? '') === 'bad')
  if (bad.length > 0 && ![...names].some((name) => contentRate.test(name)))
    pairs.push({ name: w.badAnswers, numerators: bad, denominators: answered, favours: 'less' })
  return pairs
}

function nearestFirst(codes: readonly number[], to: number): readonly number[] {
  const distance = (code: number) => (code < to ? to - code : codes.length + code)
  return [...codes].sort((a, b) => distance(a) - distance(b))
}

/** So many answers are a question's. */
const leastAnswers = 3

function answersOf(indicators: readonly Indicator[]): readonly number[] {
  const found = indicators.flatMap(({ name }, code) => (surveyAnswer(name) === null ? [] : [code]))
  return found.length < leastAnswers ? [] : found
}

/** By indicator and then by office, period and part: the observation, -1 where there are several. */
function placesOf(dataset: Dataset): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const value = measures.indexOf('value')
  const found = new Map<number, Map<string, number>>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value || dataset.missing[i] !== 0) continue
    const indicator = dataset.indicator[i] as number
    let places = found.get(indicator)
    if (places === undefined) found.set(indicator, (places = new Map()))
    const key = `${dataset.office[i]}|${dataset.period[i]}|${dataset.breakdown[i]}`
    places.set(key, places.has(key) || dataset.bound[i] !== 0 ? -1 : i)
  }
  return found
}

function madeOf(
  dataset: Dataset,
  { numerators, denominators }: Pair,
  by: ReadonlyMap<number, ReadonlyMap<string, number>>,
): readonly Omit<Worked, 'indicator'>[] | null {
  const made: Omit<Worked, 'indicator'>[] = []
  const members = new Set<string>()
  const [first] = denominators
  for (const [key, at] of by.get(first ?? -1) ?? []) {
    if (at < 0) continue
    const tops = numerators.map((code) => by.get(code)?.get(key) ?? -1)
    const bottoms = denominators.map((code) => by.get(code)?.get(key) ?? -1)
    if ([...tops, ...bottoms].some((i) => i < 0)) continue
    const [top, bottom] = [tops, bottoms].map((list) => list.reduce((sum, i) => sum + (dataset.amount[i] as number), 0)) as [number, number]
    // A part that is larger than its whole somewhere is no part of it anywhere.
    if (top > bottom || top < 0) return null
    if (bottom === 0) continue
    const all = [...new Set([...tops, ...bottoms])]
    const amount = divideDecimals(top, bottom)
    const aggregate = all.every((i) => ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0)
    if (!aggregate) members.add(`${dataset.office[at]}|${dataset.breakdown[at]}`)
    made.push({
      office: dataset.office[at] as number,
      period: dataset.period[at] as number,
      breakdown: dataset.breakdown[at] as number,
      parts: all,
      flags: observationFlags.derived | (aggregate ? observationFlags.aggregate : 0),
      amount,
      value: amount * 100,
      unit: '%',
    })
  }
  return members.size < leastMembers ? null : made
}

function rateOf({ indicators }: Dataset, { name, numerators, denominators, favours }: Pair, order: number): Indicator {
  const [top, bottom] = [indicators[numerators[0] as number], indicators[denominators[0] as number]] as [Indicator, Indicator]
  const alone = numerators.length === 1 && denominators.length === 1
  return {
    ...withType(top, 'share'),
    id: [...new Set([...numerators, ...denominators])].map((code) => indicators[code]?.id ?? '').join(mark) as IndicatorId,
    name,
    unit: '%',
    writtenUnit: '%',
    favours,
    favoursByOffice: {},
    numerator: alone ? top.id : null,
    denominator: alone ? bottom.id : null,
    order,
  }
}
