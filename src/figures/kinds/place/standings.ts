import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts, sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { addsOverOffices, isPointsIndicator } from '../../../analysis/arithmetic/aggregation'
import { partsOfRate } from '../../../analysis/arithmetic/rate'
import { addDecimals } from '../../../model/decimal'
import type { Favours, Indicator } from '../../../model/indicator'
import { endsOf } from './ends'
import { countedThing } from '../../../i18n/names/countedThing'
import { isGoalName } from '../../../i18n/names/goalHeadings'
import { fitting } from '../../compose'
import { displayOf } from '../../display'
import { groupedBy } from '../../members/memberGroups'
import { amountOfMember, observationsOf, type Member } from '../../members/members'
import type { Selection } from '../../selection'
import { favoursInTable } from '../../ground/pairRates'
import { indicatorName, officeName } from '../../tell/naming'
import { countFact, rateText, shareDerivation, valueFact, type Tell } from '../../tell/tell'

/** Where one office stands in some of the indicators: first, or among the last. */
interface Standing {
  readonly office: number
  readonly of: readonly Counted[]
}
interface Counted {
  readonly indicator: number
  readonly observations: readonly number[]
}

/** The one number of a table that stands out where nobody leads or lags in most of it. */
interface Extreme {
  readonly indicator: number
  readonly office: number
  readonly amount: NumberAmount
  readonly most: boolean
}

/** The few offices that have more than half of what a column adds up to. */
interface Held {
  readonly indicator: number
  readonly offices: readonly number[]
  readonly parts: readonly NumberAmount[]
  readonly whole: readonly NumberAmount[]
  readonly share: number
}

/** How offices stand in several indicators at one period. */
export interface Standings {
  readonly indicators: readonly number[]
  readonly offices: readonly number[]
  readonly members: readonly Member[]
  readonly period: number
  /** Indicators of which it is known which is better. */
  readonly judged: readonly number[]
  /** How many at the end of a column count as last: three of ten, two of six, else one. */
  readonly lastPlaces: number
  readonly first: Standing | null
  readonly last: Standing | null
  readonly extreme: Extreme | null
  /** Where nobody leads or lags and nobody judges any of it: in whose hands most of it lies. */
  readonly held: Held | null
  /** How often each office is among the last. */
  readonly lastCounts: ReadonlyMap<number, number>
}

/** Things counted, of which a larger place has more: no rates, ranks, scores or averages. */
function isCount(indicator: Indicator | undefined): boolean {
  return (
    indicator !== undefined && !indicator.isRate && !isPointsIndicator(indicator) && ['flow', 'stock', 'unknown'].includes(indicator.type)
  )
}

const lastPlacesOf = (offices: number): number => (offices >= 9 ? 3 : offices >= 6 ? 2 : 1)

/**
 * Who is first in most of the indicators, and who is among the last in most: of those of which it is known which is better, where
 * numbers are exact. Where nobody is, the number that stands out furthest.
 *
 *     ten offices, seven indicators     示例县 among the last three in 5, 示例市 first in 5
 */
export function standingsOf(
  tell: Tell,
  indicators: readonly number[],
  members: readonly Member[],
  period: number,
  offices: readonly number[],
): Standings {
  const { dataset, settings } = tell.selection
  const byIndicator = groupedBy(members, 'indicator')
  const columns = indicators.map((indicator) => ({
    indicator,
    favours: favoursInTable(dataset, settings, indicator),
    numbers: (byIndicator.get(indicator) ?? []).flatMap((member) => {
      const amount = amountOfMember(dataset, member, period)
      return amount.kind === 'number' && offices.includes(member.office) ? [{ office: member.office, amount }] : []
    }),
  }))
  // A place that the sheet gave out repeats what it is of, unless all are places.
  const isPlace = ({ indicator }: { readonly indicator: number }) => dataset.indicators[indicator]?.type === 'rank'
  const unplaced = columns.some((column) => !isPlace(column)) ? columns.filter((column) => !isPlace(column)) : columns
  // Who has fewest of what a rate is made of has least to do: 40 of 40 办结 is no last place.
  const parts = partsOfRates(tell.selection, indicators)
  // Whoever was given most to do has done most: what part of it is done says more.
  const aimed = aimedCounts(
    tell.selection,
    unplaced.map(({ indicator }) => indicator),
  )
  // 省采用得分 is what 省采用 is worth in points: the two are one.
  const counts = new Set(
    unplaced.flatMap(({ indicator }) =>
      dataset.indicators[indicator]?.type === 'score' ? [] : [countedThing(indicatorName(dataset, indicator))],
    ),
  )
  const isWorth = (indicator: number) =>
    dataset.indicators[indicator]?.type === 'score' && counts.has(countedThing(indicatorName(dataset, indicator)))
  const own = unplaced.filter(
    ({ indicator }) =>
      !parts.has(indicator) && !isWorth(indicator) && !aimed.has(indicator) && !isGoalName(indicatorName(dataset, indicator)),
  )
  const judged = own.filter((column) => column.favours !== 'neither')
  const lastPlaces = lastPlacesOf(offices.length)
  const firsts = new Map<number, Counted[]>()
  const lasts = new Map<number, Counted[]>()
  const veryLasts = new Map<number, Counted[]>()
  const note = (counts: Map<number, Counted[]>, office: number, counted: Counted) =>
    counts.set(office, [...(counts.get(office) ?? []), counted])
  for (const { indicator, favours, numbers } of judged) {
    if (numbers.length < 2 || numbers.some(({ amount }) => amount.bound !== 'exact' || amount.conflict)) continue
    const better = (a: NumberAmount, b: NumberAmount) => (favours === 'less' ? a.value < b.value : a.value > b.value)
    for (const { office, amount } of numbers) {
      const before = numbers.filter((other) => better(other.amount, amount)).length
      const behind = numbers.filter((other) => better(amount, other.amount)).length
      const tied = numbers.length - before - behind
      const counted = { indicator, observations: amount.observations }
      // Whoever is smallest has fewest: the fewest of a count is no first place, as the most of it is a last one.
      if (before === 0 && tied === 1) {
        if (favours === 'more' || !isCount(dataset.indicators[indicator])) note(firsts, office, counted)
      }
      // Whoever shares the best place is none of the last, and of many who share a place none is.
      else if (before > 0 && behind + tied <= Math.min(lastPlaces, Math.floor(numbers.length / 2))) note(lasts, office, counted)
      if (before > 0 && behind === 0 && tied === 1) note(veryLasts, office, counted)
    }
  }
  // Where two are among the last as often, whoever is the very last more often.
  const among = mostOf(lasts, judged.length)
  const veryLast = among === null ? mostOf(veryLasts, judged.length) : null
  // Whoever is among the last as often as it is the very last is that.
  const isVeryLast = among !== null && veryLasts.get(among.office)?.length === among.of.length
  const extreme = extremeOf(own)
  return {
    indicators,
    offices,
    members,
    period,
    judged: judged.map((column) => column.indicator),
    lastPlaces: veryLast === null && !isVeryLast ? lastPlaces : 1,
    first: mostOf(firsts, judged.length),
    last: among ?? veryLast,
    extreme,
    held:
      extreme === null || judged.some(({ indicator }) => indicator === extreme.indicator)
        ? null
        : heldOf(own.filter(({ indicator, favours }) => favours === 'neither' && addsUp(dataset.indicators[indicator]))),
    lastCounts: new Map([...lasts].map(([office, of]) => [office, of.length])),
  }
}

/** Counts that are held to a target each office has its own of. */
function aimedCounts(selection: Selection, indicators: readonly number[]): ReadonlySet<number> {
  const { dataset } = selection
  const offices = new Map<number, Set<number>>()
  for (const i of observationsOf({ ...selection, periods: [] }, 'target')) {
    const indicator = dataset.indicator[i] as number
    if (!indicators.includes(indicator) || !isCount(dataset.indicators[indicator])) continue
    offices.set(indicator, (offices.get(indicator) ?? new Set()).add(dataset.office[i] as number))
  }
  return new Set([...offices].flatMap(([indicator, of]) => (of.size > 1 ? [indicator] : [])))
}

/** Who is counted most often, alone in that, twice at least and in half of the indicators. */
function mostOf(counts: ReadonlyMap<number, readonly Counted[]>, judged: number): Standing | null {
  const [top, next] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  return top === undefined || top[1].length < 2 || top[1].length === next?.[1].length || top[1].length * 2 < judged
    ? null
    : { office: top[0], of: top[1] }
}

/** A column that adds over offices: its parts have shares of a whole. */
function addsUp(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && isCount(indicator) && addsOverOffices(indicator)
}

/** At most so many offices hold something together, of so many at least, and this part of it. */
/** What the rates among the columns are made of, each of which the rate says better. */
function partsOfRates({ dataset, relations }: Selection, indicators: readonly number[]): ReadonlySet<number> {
  return new Set(
    indicators.flatMap((indicator) => {
      const parts = partsOfRate(dataset, indicator, relations)
      return parts === null ? [] : [parts.numerator]
    }),
  )
}

const [mostHolders, leastOffices, leastHeld] = [3, 5, 0.5]

/** Of columns that nobody judges the one that fewest offices have more than half of, with whoever they are. */
function heldOf(columns: readonly Column[]): Held | null {
  let found: Held | null = null
  for (const { indicator, numbers } of columns) {
    const amounts = numbers.map(({ amount }) => amount)
    if (numbers.length < leastOffices || amounts.some((one) => one.bound !== 'exact' || one.conflict || one.value < 0)) continue
    const sorted = [...numbers].sort((a, b) => b.amount.value - a.amount.value)
    const whole = addDecimals(amounts.map(({ value }) => value))
    if (!(whole > 0)) continue
    for (let k = 1; k <= mostHolders && k * 2 < numbers.length; k++) {
      const first = sorted.slice(0, k)
      const share = addDecimals(first.map(({ amount }) => amount.value)) / whole
      // Who is as large as the next isn't apart from them.
      if (share < leastHeld || first[k - 1]?.amount.value === sorted[k]?.amount.value) continue
      if (found === null || k < found.offices.length || (k === found.offices.length && share > found.share))
        found = { indicator, offices: first.map(({ office }) => office), parts: first.map(({ amount }) => amount), whole: amounts, share }
      break
    }
  }
  return found
}

interface Column {
  readonly indicator: number
  readonly favours: Favours
  readonly numbers: readonly { readonly office: number; readonly amount: NumberAmount }[]
}

/** The worst of the column in which it lies furthest from the best; of columns that nobody judges the most. */
function extremeOf(columns: readonly Column[]): Extreme | null {
  let found: (Extreme & { readonly weight: number }) | null = null
  for (const { indicator, favours, numbers } of columns) {
    if (numbers.length < 2 || numbers.some(({ amount }) => amount.bound !== 'exact' || amount.conflict)) continue
    const sorted = [...numbers].sort((a, b) => b.amount.value - a.amount.value)
    const most = favours !== 'more'
    const at = most ? sorted[0] : sorted[sorted.length - 1]
    const next = most ? sorted[1] : sorted[sorted.length - 2]
    const largest = Math.max(...numbers.map(({ amount }) => Math.abs(amount.value)))
    if (at === undefined || at.amount.value === next?.amount.value || largest === 0) continue
    const spread = ((sorted[0]?.amount.value ?? 0) - (sorted[sorted.length - 1]?.amount.value ?? 0)) / largest
    const weight = (favours === 'neither' ? 0 : 10) + spread
    if (found === null || weight > found.weight) found = { indicator, office: at.office, amount: at.amount, most, weight }
  }
  return found
}

/** Observations of the numbers that the headline speaks of. */
export function namedIn(standings: Standings): ReadonlySet<number> {
  const { first, last, extreme, held } = standings
  const told = [...(first?.of ?? []), ...(last?.of ?? [])]
  const most = held?.parts.flatMap(({ observations }) => observations) ?? extreme?.amount.observations ?? []
  return new Set(told.length > 0 ? told.flatMap(({ observations }) => observations) : most)
}

/** 南渡县7项中5项列后三，云台市5项居首; where nobody leads or lags, the number that stands out: 办结率丁局72.7%最低. */
export function standingsHeadline(tell: Tell, standings: Standings): string {
  const { w, selection } = tell
  const { first, last, extreme, judged, lastPlaces } = standings
  const name = (office: number) => officeName(selection.dataset, office)
  const of = (list: readonly Counted[]) =>
    countFact(
      tell,
      list.map(({ indicator, observations }) => ({ text: indicatorName(selection.dataset, indicator), observations })),
    )
  const all = countJudged(tell, standings, judged)
  const lagging =
    last === null
      ? null
      : last.of.length === judged.length
        ? w.comparison.lastAll(name(last.office), all, lastPlaces)
        : w.comparison.lastIn(name(last.office), all, of(last.of), lastPlaces)
  const leading =
    first === null
      ? null
      : first.of.length === judged.length
        ? w.comparison.leadsAll(name(first.office), all)
        : w.comparison.leadsIn(name(first.office), all, of(first.of))
  const also = first === null ? null : w.comparison.leadsAlso(name(first.office), of(first.of))
  const plain = plainHeadline(tell, standings)
  if (lagging !== null)
    return fitting(tell.book, [...(also === null ? [] : [lagging + w.comma + also]), lagging, ...(leading === null ? [] : [leading])])
  if (leading !== null) return fitting(tell.book, [leading, plain])
  if (standings.held !== null) return fitting(tell.book, heldWords(tell, standings.held, plain))
  return extreme === null ? plain : extremeWords(tell, extreme, standings)
}

/** 县医院、疾控中心占核定编制57.8% */
function heldWords(tell: Tell, { indicator, offices, parts, whole }: Held, plain: string): readonly string[] {
  const { w, selection } = tell
  const { dataset } = selection
  const [part, all] = [sumAmounts(parts), sumAmounts(whole)]
  const share = divideAmounts(part, all)
  if (share.kind === 'none') return [plain]
  const display = displayOf(
    dataset,
    whole.flatMap(({ observations }) => observations),
    selection.settings.language,
  )
  const fact = tell.book.derived(rateText(tell, share), share.value, shareDerivation(tell, part, all, share, display))
  const name = indicatorName(dataset, indicator)
  return [w.comparison.held(w.list(offices.map((office) => officeName(dataset, office))), name, fact)]
}

function extremeWords(tell: Tell, { indicator, office, amount, most }: Extreme, { members, period }: Standings): string {
  const { w, selection } = tell
  const { dataset } = selection
  const observations = members
    .filter((member) => member.indicator === indicator)
    .flatMap((member) => amountOfMember(dataset, member, period).observations)
  const known = dataset.indicators[indicator] as Indicator
  const ends = endsOf(known)
  return w.comparison.extreme(
    most ? ends.most : ends.least,
    indicatorName(dataset, indicator),
    officeName(dataset, office),
    valueFact(tell, amount, displayOf(dataset, observations, selection.settings.language)),
  )
}

function countJudged(tell: Tell, { members, period }: Standings, indicators: readonly number[]): string {
  const { dataset } = tell.selection
  return countFact(
    tell,
    indicators.map((indicator) => ({
      text: indicatorName(dataset, indicator),
      observations: members
        .filter((member) => member.indicator === indicator)
        .flatMap((member) => amountOfMember(dataset, member, period).observations),
    })),
  )
}

/** 4家4项指标对比 */
function plainHeadline(tell: Tell, standings: Standings): string {
  const { members, period, offices, indicators } = standings
  const { dataset } = tell.selection
  return tell.w.comparison.several(
    countFact(
      tell,
      offices.map((office) => ({
        text: officeName(dataset, office),
        observations: members
          .filter((member) => member.office === office)
          .flatMap((member) => amountOfMember(dataset, member, period).observations),
      })),
    ),
    countJudged(tell, standings, indicators),
  )
}
