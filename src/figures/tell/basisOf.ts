import { addsOverTime, hasCalendar } from '../../analysis/arithmetic/aggregation'
import { isMovingIndex, isSaidAsChange, saidAmount } from '../../analysis/arithmetic/saidAmount'
import { amountOf, noAmount, type Amount, type NumberAmount } from '../../analysis/arithmetic/amount'
import { periodCodeOf } from '../../analysis/query'
import { baseOf, changeOf, type TimeBasis } from '../../analysis/compare/basis'
import { changeBetween, changeFormOf, type Change } from '../../analysis/arithmetic/change'
import { goalOf, senseOf, targetPeriodAt, targetsFor } from '../../analysis/plan/progress'
import { periodWords } from '../../i18n/periodWords'
import type { Dataset } from '../../model/dataset/dataset'
import type { Favours, Indicator } from '../../model/indicator'
import { comparability, endOf, grainOf, yearOf, type Day, type Period } from '../../model/time/period'
import { isShare } from '../display'
import { amountOfMember, groupOf, observationsOf, type Member } from '../members/members'
import { favoursOf } from './merit'
import { officeName } from './naming'
import { areUnlikeSums, countsSample } from './unlikeSums'
import type { Basis, FigureSettings, Selection } from '../selection'
import { wordsOf } from './wordsOf'

/** A figure and what it is measured against. */
export interface Compared {
  readonly member: Member
  readonly current: Amount
  readonly base: Amount
  readonly change: Change
  /** Null of a base that isn't another time: a target, a benchmark. */
  readonly basePeriod: Period | null
  /** The office whose figure is the base, -1 when it is the member's own. */
  readonly baseOffice: number
  /** near: the base's end is up to ten days off. */
  readonly near: boolean
  readonly stated: boolean
  /** The span a target is for; null of another basis, and where no sheet says it. */
  readonly target: Period | null
  /** Whether more is better for this comparison: by the target's own sense where it has one (以内), else as the indicator favours. */
  readonly favours: Favours
  /** A target there is, but for another span than the figure's: the two aren't compared. */
  readonly apart: boolean
}

/** The part of a basis that goes back in time; null for targets and benchmarks. */
export function timeBasis(settings: FigureSettings): TimeBasis | null {
  switch (settings.basis) {
    case 'samePeriodLastYear':
    case 'previousPeriod':
      return { kind: settings.basis }
    case 'base':
      return settings.baseYear === null ? null : { kind: 'base', year: settings.baseYear }
    case 'target':
    case 'benchmark':
      return null
  }
}

/**
 * A member at a period against the chosen basis. Shares differ in 百分点, places and scores in their own steps,
 * everything else in percent, averages in 元 included.
 */
export function compareMember(selection: Selection, member: Member, period: number, basis: Basis = selection.settings.basis): Compared {
  const compared = compareAny(selection, member, period, basis)
  const { change, favours } = compared
  // The smaller place is the better one, and the more places forward.
  return change.kind === 'steps' && change.of === 'places' && favours === 'less' ? { ...compared, favours: 'more' } : compared
}

/**
 * Whether a member that has an exact number at a period has an exact base too, and so a change: of another time that is told without
 * working the change out, which is done for every office of every indicator.
 */
export function hasExactBase(selection: Selection, member: Member, period: number): boolean {
  const { dataset, settings } = selection
  const time = timeBasis(settings)
  const [first] = groupOf(dataset, member, period)
  if (time !== null && first !== undefined) {
    const found = baseOf(dataset, first, time)
    const base = amountOf(dataset, found.observations)
    return isExact(base) && !isUnlike(dataset, member, time, [period, amountOfMember(dataset, member, period)], [found.period, base])
  }
  const { change, base } = compareMember(selection, member, period)
  return change.kind !== 'none' && isExact(base)
}

/** Whether a figure and that of another year are sums of different months or rows, and so nothing to each other. */
function isUnlike(
  dataset: Dataset,
  member: Member,
  time: TimeBasis,
  [period, current]: readonly [number, Amount],
  [basePeriod, base]: readonly [Period | null, Amount],
): boolean {
  if (countsSample(dataset, member.indicator)) return true
  if (time.kind === 'previousPeriod' || current.kind !== 'number' || base.kind !== 'number') return false
  return areUnlikeSums(dataset, member, [period, current], [periodCodeOf(dataset, basePeriod), base])
}

function isExact(amount: Amount): boolean {
  return amount.kind === 'number' && amount.bound === 'exact'
}

function compareAny(selection: Selection, member: Member, period: number, basis: Basis): Compared {
  const { dataset } = selection
  const current = amountOfMember(dataset, member, period)
  const time = timeBasis({ ...selection.settings, basis })
  const nothing: Compared = {
    member,
    current,
    base: noAmount('absent'),
    change: { kind: 'none', why: 'absent', side: 'base', observations: current.observations },
    basePeriod: null,
    baseOffice: -1,
    near: false,
    stated: false,
    target: null,
    favours: favoursOf(dataset, selection.settings, member.indicator, member.office),
    apart: false,
  }
  if (time !== null) {
    const [first] = groupOf(dataset, member, period)
    if (first === undefined) return nothing
    const found = changeOf(dataset, first, time)
    const base = saidAmount(dataset, member.indicator, amountOf(dataset, found.base.observations))
    if (found.source === 'computed' && isUnlike(dataset, member, time, [period, current], [found.base.period, base]))
      return { ...nothing, change: { ...nothing.change, why: 'notComparable' } as Change }
    return {
      ...nothing,
      change:
        found.source === 'computed' && found.change.kind !== 'none'
          ? between(selection, member, current, base, found.change)
          : found.change,
      base,
      basePeriod: found.base.period,
      near: found.base.grade === 'near',
      stated: found.source === 'stated',
    }
  }
  if (basis === 'target') {
    const aim = aimOf(selection, member, period)
    if (aim === null) return nothing
    const change: Change = aim.fair
      ? between(selection, member, current, aim.held(current))
      : { kind: 'none', why: 'notComparable', side: 'base', observations: current.observations }
    return { ...nothing, base: aim.amount, target: aim.of, apart: !aim.fair, change, favours: aim.favours ?? nothing.favours }
  }
  if (basis === 'benchmark') {
    const office = benchmarkOffice(selection, member, period)
    if (office < 0) return nothing
    const base = amountOfMember(dataset, { ...member, office }, period)
    return { ...nothing, base, baseOffice: office, change: between(selection, member, current, base) }
  }
  return nothing
}

/** The change as it is said; `plain` is the one between the two as they are written, where it is known: mostly the same. */
function between(selection: Selection, member: Member, current: Amount, base: Amount, plain?: Change): Change {
  const shares = [...current.observations, ...base.observations].filter((i) => selection.dataset.missing[i] === 0)
  const indicator = selection.dataset.indicators[member.indicator]
  if (indicator === undefined) throw new Error(`invalid indicator: ${member.indicator}`)
  // 101.8 is a rise of 1.8%: two such differ in points, and by no percent of each other.
  if (isMovingIndex(indicator)) return changeBetween(current, base, 'points')
  const form = changeFormOf(indicator)
  if (form === 'places' || form === 'score') return changeBetween(current, base, form)
  const said = shares.length > 0 && shares.every((i) => isShare(selection.dataset, i)) ? 'points' : 'percent'
  return plain !== undefined && said === form && !isSaidAsChange(indicator) ? plain : changeBetween(current, base, said)
}

interface Aim {
  readonly amount: NumberAmount
  /** What a figure is held against: the bound of a target is its sense, never an interval. Of a range the end it lies beyond. */
  readonly held: (current: Amount) => Amount
  readonly favours: Favours | null
  readonly of: Period | null
  readonly fair: boolean
}

/**
 * The target a figure may be held against, else the one it works towards. What grows through the year is compared with a target of
 * its own span only: 1—7月 isn't 低6.3% of a whole year's target, it is 93.7% of the way. A rate or a stock may be held against a
 * longer one, which is then named.
 *
 *     1—7月起草600篇，1—7月计划500      fair
 *     1—7月起草600篇，全年目标1000      not fair: 完成率 says it
 *     1—7月满意率93%，全年目标95%       fair, 与全年目标
 */
function aimOf(selection: Selection, member: Member, period: number): Aim | null {
  const { dataset } = selection
  const [first] = groupOf(dataset, member, period)
  const towards = targetOf(selection, member, period)
  const amounts = [
    ...(first === undefined
      ? []
      : targetsFor(dataset, first).map((found) => saidAmount(dataset, member.indicator, amountOf(dataset, found)))),
    ...(towards === null ? [] : [towards]),
  ]
  const current = dataset.periods[period]
  const aims = amounts
    .filter((amount): amount is NumberAmount => amount.kind === 'number')
    .map((amount): Aim => {
      const of = targetPeriodAt(dataset, amount.observations[0] as number)
      const sense = senseOf(amount, favoursOf(dataset, selection.settings, member.indicator, member.office))
      return {
        amount,
        of,
        held: (figure) => (sense === 'range' ? endOfRange(figure, amount) : goalOf(amount, sense)),
        favours: amount.bound === 'exact' ? null : sense === 'ceiling' ? 'less' : sense === 'floor' ? 'more' : 'neither',
        fair:
          of !== null &&
          current !== undefined &&
          (comparability(current, of) === 'same' || !hasCalendar(dataset.indicators[member.indicator] as Indicator)),
      }
    })
  return aims.find((aim) => aim.fair) ?? aims[0] ?? null
}

/** The end of a range that a figure lies beyond; the figure itself within it. */
function endOfRange(current: Amount, range: NumberAmount): Amount {
  if (current.kind === 'none') return goalOf(range, 'range')
  const [low, high] = [range.low ?? range.value, range.high ?? range.value]
  const end = current.value < low ? low : current.value > high ? high : current.value
  return { ...goalOf(range, 'range'), value: end, bound: 'exact' }
}

/**
 * The target a figure works towards: of the very period, else of the year that holds it, else the nearest to come; what adds up works
 * towards none of the time right after its own: 2024年决算 is nothing done of 2025年预算, while 2025年 may be where a plan wants 2023年 to go.
 */
export function targetOf(selection: Selection, member: Member, period: number): Amount | null {
  const { dataset } = selection
  const own = amountOfMember(dataset, member, period, 'target')
  if (own.kind === 'number') return own
  if (observationsOf({ ...selection, indicators: [member.indicator], offices: [], periods: [] }, 'target').length === 0) return null
  const current = dataset.periods[period]
  const end = current === undefined ? null : endOf(current)
  const adds = addsOverTime(dataset.indicators[member.indicator] as Indicator)
  const isNext = (candidate: Period) => adds && end !== null && candidate.kind === 'span' && candidate.start === end + 1
  const later = periodsByEnd(dataset).filter(
    ({ until, candidate }) => (end === null || (until !== null && until >= end)) && !isNext(candidate),
  )
  const sameYear = later.filter(({ candidate }) => current !== undefined && yearOf(candidate) === yearOf(current))
  for (const { code } of [...sameYear, ...later]) {
    const amount = amountOfMember(dataset, member, code, 'target')
    if (amount.kind === 'number') return amount
  }
  const undated = amountOfMember(dataset, member, -1, 'target')
  return undated.kind === 'number' ? undated : null
}

interface Ending {
  readonly code: number
  readonly candidate: Period
  readonly until: Day | null
}

const endings = new WeakMap<Dataset['periods'], readonly Ending[]>()

/** The periods of a dataset by their ends, those that end nowhere first. */
function periodsByEnd({ periods }: Dataset): readonly Ending[] {
  let known = endings.get(periods)
  if (known === undefined) {
    known = periods
      .map((candidate, code) => ({ code, candidate, until: endOf(candidate) }))
      .sort((a, b) => (a.until ?? 0) - (b.until ?? 0) || a.code - b.code)
    endings.set(periods, known)
  }
  return known
}

/** The benchmark office that has a number for this indicator and period: the first of the sheets, other than the member's own. */
function benchmarkOffice(selection: Selection, member: Member, period: number): number {
  const { dataset } = selection
  const list = dataset.offices
    .map((office, code) => ({ office, code }))
    .filter(({ office, code }) => office.benchmark !== null && code !== member.office)
    .sort((a, b) => a.office.order - b.office.order || a.code - b.code)
  return list.find(({ code }) => amountOfMember(dataset, { ...member, office: code }, period).kind === 'number')?.code ?? -1
}

/**
 * What targets are of, as subtitle and words say it beside a figure of `current`.
 *
 *     全年目标   1—7月目标   2025年目标   各自的目标 (of several spans)   目标 (of a span nobody states)
 */
export function targetName(selection: Selection, compared: readonly Compared[], current: Period): string {
  const { language } = selection.settings
  const w = wordsOf(language)
  const spans = new Map(compared.filter((c) => c.base.kind === 'number').map((c) => [c.target?.code ?? '', c.target]))
  const [only] = spans.values()
  if (spans.size > 1) return w.targets.several
  if (only === undefined || only === null) return w.target
  if (grainOf(only) === 'year' && yearOf(only) === yearOf(current)) return w.targets.year
  return w.targets.of(periodWords(only, language, yearOf(only) === yearOf(current) ? 'short' : 'full'))
}

/** The basis as words put it before a change: 同比, 较全年目标. */
export function basisName(selection: Selection, compared: readonly Compared[], current: Period): string {
  const { settings } = selection
  const w = wordsOf(settings.language)
  if (settings.basis === 'target') return w.targets.against(targetName(selection, compared, current))
  return settings.basis === 'base' && settings.baseYear !== null ? w.basisSince(String(settings.baseYear)) : w.basis[settings.basis]
}

/** What the base is called in a subtitle: 2022年1—7月, 全年目标, 青岛市政府办公厅. */
export function baseName(selection: Selection, compared: readonly Compared[], current: Period): string {
  const { settings, dataset } = selection
  if (settings.basis === 'target') return targetName(selection, compared, current)
  if (settings.basis === 'benchmark') {
    const names = [...new Set(compared.map((c) => c.baseOffice).filter((code) => code >= 0))].map((code) => officeName(dataset, code))
    return wordsOf(settings.language).list(names)
  }
  const periods = new Map(
    compared
      .map((c) => c.basePeriod)
      .filter((p): p is Period => p !== null)
      .map((p) => [p.code, p]),
  )
  // A span's words say the stocks at its end too.
  const ordered = [...periods.values()].sort((a, b) => Number(a.kind === 'point') - Number(b.kind === 'point'))
  return ordered
    .slice(0, 1)
    .map((p) => periodWords(p, settings.language))
    .join('')
}
