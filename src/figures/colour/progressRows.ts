import { amountAt, amountOf, noAmount, type Amount } from '../../analysis/arithmetic/amount'
import { hasCalendar } from '../../analysis/arithmetic/aggregation'
import {
  levelOf,
  progressAt,
  progressOf,
  scheduleAt,
  scheduleStated,
  senseOf,
  targetPeriodAt,
  targetsFor,
  type Level,
  type Progress,
  type Schedule,
  type Sense,
} from '../../analysis/plan/progress'
import { periodIndexOf } from '../../analysis/periodIndex'
import type { Favours, Indicator } from '../../model/indicator'
import { saidAmount } from '../../analysis/arithmetic/saidAmount'
import { endOf, grainOf, orderPeriods, type Day, type Period } from '../../model/time/period'
import { observationFlags, type Measure } from '../../model/dataset/observation'
import { displayOf, type Display } from '../display'
import { favoursOf } from '../tell/merit'
import { memberIndexOf } from '../members/memberIndex'
import { amountOfMember, groupOf, isTotal, memberKey, observationsOf, variesOf, type Member } from '../members/members'
import { memberName } from '../tell/naming'
import type { Dataset } from '../../model/dataset/dataset'
import type { FigureSettings, Selection } from '../selection'
import { periodAt } from '../periods/periodAt'
import { targetOf } from '../tell/basisOf'
import { wordsOf } from '../tell/wordsOf'
import { ownSpanOf } from './ownSpans'
import { saidHalf } from './saidHalf'
import { isScheduleOffice, statedSchedule } from './statedSchedules'

/** One task or indicator against its target. */
export interface ProgressRow {
  readonly member: Member
  readonly name: string
  readonly done: Amount
  readonly target: Amount
  /** done ÷ target as computed, or as the sheet states it where it gives no target. */
  readonly completion: Amount
  readonly stated: boolean
  readonly progress: Extract<Progress, { kind: 'progress' }> | null
  /** Of a rate, a stock, an average: how it stands to its target, without a calendar. Its `completion` only places a bar. */
  readonly level: Level | null
  readonly display: Display
  readonly total: boolean
  readonly asOf: Day | null
  /** The span the target is for; null where no sheet says it. */
  readonly of: Period | null
  /** A later target it works towards as well: the year's beside the half year's, which is due first. */
  readonly further: Further | null
}

interface Further {
  readonly of: Period
  readonly target: Amount
  readonly completion: Amount
  readonly stated: boolean
  readonly progress: ProgressRow['progress']
}

/**
 * Members that have a target, or a stated completion, at their latest period; totals come last. A row without a completion isn't
 * among them: see `withoutProgress`.
 */
export function progressRows(selection: Selection): readonly ProgressRow[] {
  return allRows(selection).filter((row) => row.completion.kind === 'number')
}

/**
 * Tasks with a target whose figure isn't given, or whose target is zero: nothing to measure, but not to be forgotten. 其中 rows
 * whose figures nobody gives aren't tasks of their own.
 */
export function withoutProgress(selection: Selection): readonly ProgressRow[] {
  const { dataset } = selection
  const subset = (amount: Amount) => amount.observations.some((i) => ((dataset.flags[i] as number) & observationFlags.ofWhich) !== 0)
  return allRows(selection).filter(
    (row) =>
      row.completion.kind === 'none' &&
      row.target.kind === 'number' &&
      row.done.observations.length > 0 &&
      !row.total &&
      !subset(row.done) &&
      !subset(row.target),
  )
}

function allRows(selection: Selection): readonly ProgressRow[] {
  const { dataset, indicators, offices, periods, settings } = selection
  let rows = known.get(dataset)
  if (rows === undefined) known.set(dataset, (rows = new Map()))
  const key = `${indicators.join()}|${offices.join()}|${periods.join()}|${settings.language}|${settings.schedule}|${settings.asOf ?? ''}|${selection.items?.length ?? 0}`
  const found = rows.get(key)
  if (found !== undefined && found.favours === settings.favours) return found.rows
  const made = { favours: settings.favours, rows: listRows(selection) }
  const [oldest] = rows.keys()
  if (rows.size >= keptRows && oldest !== undefined) rows.delete(oldest)
  rows.set(key, made)
  return made.rows
}

/** A kind asks twice, whether it suits and to build, and a board asks several kinds of the same: rows kept per dataset, by all they hang on. */
const known = new WeakMap<Dataset, Map<string, { readonly favours: FigureSettings['favours']; readonly rows: readonly ProgressRow[] }>>()
const keptRows = 32

/** By the numbers of members, 1 of those that a target or a stated completion speaks of; whatever office a target without one is for counts too. */
function aimed(selection: Selection): Uint8Array | null {
  const { of, size } = memberIndexOf(selection.dataset)
  let aims: Uint8Array | null = null
  for (const measure of ['target', 'completion'] satisfies Measure[]) {
    const observations = observationsOf({ ...selection, periods: [] }, measure)
    if (observations.length === 0) continue
    aims ??= new Uint8Array(size)
    for (let k = 0; k < observations.length; k++) aims[of[observations[k] as number] as number] = 1
  }
  return aims
}

function listRows(selection: Selection): readonly ProgressRow[] {
  const aims = aimed(selection)
  if (aims === null) return []
  const { dataset, settings } = selection
  const { of: memberAt, member: memberOf } = memberIndexOf(dataset)
  const found = new Map<
    number,
    { readonly member: Member; readonly period: number; readonly total: boolean; readonly aggregate: boolean }
  >()
  const note = (i: number) => {
    const number = memberAt[i] as number
    if (aims[number] !== 1) return
    const before = found.get(number)
    const period = dataset.period[i] as number
    // Most observations are older ones of a member that is known.
    if (before !== undefined && (before.period < 0 ? -1 : later(dataset.periods[period], dataset.periods[before.period])) <= 0) return
    const member = memberOf(number)
    if (isScheduleOffice(dataset, member.office)) return
    const aggregate = ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
    found.set(number, { member, period, aggregate, total: aggregate && isTotal(dataset, member) })
  }
  for (const i of observationsOf(selection, 'value')) note(i)
  // A stated completion stands for a member whose figures aren't given: 50.6% of the year beside 1012 of the half year is no later news.
  const counted = new Set(
    [...found].filter(([, { member, period }]) => amountOfMember(dataset, member, period).kind === 'number').map(([number]) => number),
  )
  const placeOf = ({ indicator, office }: Member) => indicator * (dataset.offices.length + 1) + office + 1
  // A rate beside the figures it is of, which only their own name tells apart from it, is theirs.
  const measured = new Set([...found].flatMap(([number, { member }]) => (counted.has(number) ? [placeOf(member)] : [])))
  for (const i of observationsOf(selection, 'completion')) {
    const number = memberAt[i] as number
    if (counted.has(number)) continue
    const member = memberOf(number)
    if (!(member.breakdown === -1 && measured.has(placeOf(member)))) note(i)
  }
  const half = saidHalf(selection)
  const rows: ProgressRow[] = []
  // A sum that names nobody beside offices of the same indicator is theirs together, and one that names no part beside parts is the sum of these.
  const named = new Set([...found.values()].flatMap(({ member }) => (member.office >= 0 ? [member.indicator] : [])))
  const parted = new Set([...found.values()].flatMap(({ member }) => (member.breakdown >= 0 ? [placeOf(member)] : [])))
  const isSum = ({ member, aggregate }: { readonly member: Member; readonly aggregate: boolean }) =>
    aggregate && ((member.office < 0 && named.has(member.indicator)) || (member.breakdown < 0 && parted.has(placeOf(member))))
  const entries = [...found.values()]
    .map((entry) => ({ ...entry, total: entry.total || isSum(entry), sum: isSum(entry) }))
    .sort((a, b) => Number(a.total) - Number(b.total))
  const varies = variesOf(
    dataset,
    entries.map((entry) => entry.member),
  )
  for (const { member, period, total, sum } of entries) {
    const [first] = groupOf(dataset, member, period)
    const done = amountOfMember(dataset, member, period)
    const [said, saidLater] = statedTowards(dataset, member, period)
    const stated = said?.completion ?? noAmount('absent')
    const favours = favoursOf(dataset, settings, member.indicator, member.office)
    const near = first === undefined ? null : progressAt(dataset, first, settings.schedule, favours, settings.asOf ?? undefined)
    const target =
      near?.kind === 'progress' ? amountOfTarget(dataset, near, done) : (targetOf(selection, member, period) ?? noAmount('absent'))
    const asOf = settings.asOf ?? (dataset.periods[period] === undefined ? null : endOf(periodAt(dataset, period)))
    const own = asOf === null ? null : ownSpanOf(selection, done, target)
    const progress =
      own !== null && asOf !== null && done.kind === 'number' && target.kind === 'number'
        ? progressOf(
            done,
            target,
            senseOf(target, favours),
            own === 'unknown' ? { kind: 'none', why: 'noSpan' } : scheduleAt(settings.schedule, own, asOf),
          )
        : near?.kind === 'progress'
          ? near
          : target.kind === 'number' && done.kind === 'number'
            ? progressOf(done, target, senseOf(target, favours), { kind: 'none', why: 'noSpan' })
            : null
    const computed = progress?.kind === 'progress' ? progress.completion : noAmount('absent')
    const completion = computed.kind === 'number' ? computed : stated
    const indicator = dataset.indicators[member.indicator] as Indicator
    const level = hasCalendar(indicator) ? null : levelOf(done, target, senseOf(target, favours))
    const goals = goalsOf(dataset, first)
    const sense = senseOf(target, favours)
    // What part of 上半年任务 is done is held to the half year, whoever gives no target.
    const byPart =
      progress === null && target.kind === 'none' && said?.of && asOf !== null && hasCalendar(indicator)
        ? partOf(stated, sense, scheduleAt(settings.schedule, said.of, asOf))
        : null
    const bySheet =
      level !== null || settings.schedule === 'plan' || settings.schedule === 'half' || settings.asOf != null
        ? null
        : heldToSheet(dataset, { done, target, completion, sense, asOf })
    let display: Display | null = null
    rows.push({
      member,
      name: sum ? wordsOf(settings.language).statusBreakdown.whole : memberName(dataset, member, varies),
      done,
      target,
      completion,
      stated: computed.kind === 'none',
      progress: onItsWay(bySheet ?? (progress?.kind === 'progress' ? progress : byPart), half.get(memberKey(member))?.half === true),
      level,
      // How a number is printed is asked of the rows a figure shows, not of the ten thousand that are counted.
      get display() {
        return (display ??= displayOf(dataset, [...done.observations, ...target.observations], settings.language))
      },
      total,
      asOf,
      of: own !== null ? null : target.kind === 'number' ? targetPeriodAt(dataset, target.observations[0] as number) : (said?.of ?? null),
      further:
        level !== null || own !== null
          ? null
          : furtherOf(selection, member, done, favours, asOf, goals[1], target.kind === 'none' ? saidLater : undefined),
    })
  }
  return rows
}

/**
 * Of a list of which few are finished and the sheet says that it is half done (3项，另10项已实现双过半, of 13), the number counts the finished:
 * what part of it they are is no pace, and nothing says that it is behind.
 */
function onItsWay(progress: ProgressRow['progress'], half: boolean): ProgressRow['progress'] {
  const { completion } = progress ?? {}
  return progress !== null && half && completion?.kind === 'number' && completion.value < 0.5
    ? { ...progress, pace: null, gap: null }
    : progress
}

interface SaidPart {
  readonly completion: Amount
  /** The span of what it is a part of; null where that isn't said. */
  readonly of: Period | null
}

/** What a sheet states to be done of a member's goals, the first that is due first: at its own period, then of the spans that hold it. */
function statedTowards(dataset: Dataset, member: Member, period: number): readonly SaidPart[] {
  const own = amountOfMember(dataset, member, period, 'completion')
  const current = dataset.periods[period]
  const longer =
    current === undefined
      ? []
      : periodIndexOf(dataset)
          .holding(current)
          .filter((code) => code !== period)
  return [
    ...(own.kind === 'number' ? [{ completion: own, of: null }] : []),
    ...longer.flatMap((code) => {
      const completion = amountOfMember(dataset, member, code, 'completion')
      return completion.kind === 'number' ? [{ completion, of: periodAt(dataset, code) }] : []
    }),
  ]
}

function goalsOf(dataset: Dataset, first: number | undefined): readonly (readonly number[])[] {
  return first === undefined ? [] : targetsFor(dataset, first)
}

function partOf(completion: Amount, sense: Sense, schedule: Schedule): ProgressRow['progress'] {
  const whole: Amount = { kind: 'number', value: 1, low: null, high: null, bound: 'exact', observations: [], conflict: false }
  const progress = progressOf(completion, whole, sense, schedule)
  return progress.kind === 'progress' ? progress : null
}

/** How far a figure has come to the next target behind the one that is due, by the target or by what part of it is stated to be done. */
function furtherOf(
  { dataset, settings }: Selection,
  member: Member,
  done: Amount,
  favours: Favours,
  asOf: Day | null,
  goal: readonly number[] | undefined,
  said: SaidPart | undefined,
): Further | null {
  if (asOf === null) return null
  const [first] = goal ?? []
  if (goal !== undefined && first !== undefined) {
    const of = targetPeriodAt(dataset, first)
    const target = saidAmount(dataset, member.indicator, amountOf(dataset, goal))
    const progress = of === null ? null : progressOf(done, target, senseOf(target, favours), scheduleAt(settings.schedule, of, asOf))
    return of === null || progress?.kind !== 'progress' || progress.completion.kind === 'none'
      ? null
      : { of, target, completion: progress.completion, stated: false, progress }
  }
  return said?.of == null
    ? null
    : {
        of: said.of,
        target: noAmount('absent'),
        completion: said.completion,
        stated: true,
        progress: partOf(said.completion, senseOf(noAmount('absent'), favours), scheduleAt(settings.schedule, said.of, asOf)),
      }
}

/** A row as it stands to the year's goal, where another is due before it. */
export function towardsYear(row: ProgressRow): ProgressRow {
  const { further } = row
  return further === null || grainOf(further.of) !== 'year' ? row : { ...row, ...further, further: null }
}

/** Where a sheet says how far things should be, that is the schedule, whatever the calendar says; of a stated completion too. */
function heldToSheet(
  dataset: Dataset,
  row: Pick<ProgressRow, 'done' | 'target' | 'completion' | 'asOf'> & { readonly sense: Sense },
): ProgressRow['progress'] {
  if (row.completion.kind === 'none') return null
  const share = statedSchedule(dataset, [...row.done.observations, ...row.target.observations, ...row.completion.observations])
  if (share === null) return null
  const schedule = scheduleStated(share.value, row.asOf ?? 0)
  if (row.done.kind !== 'number' || row.target.kind !== 'number') return partOf(row.completion, row.sense, schedule)
  const progress = progressOf(row.done, row.target, row.sense, schedule)
  return progress.kind === 'progress' ? progress : null
}

/** The target that analysis measured against: the observations of the progress that aren't the figure's own. */
function amountOfTarget(dataset: Selection['dataset'], progress: Extract<Progress, { kind: 'progress' }>, done: Amount): Amount {
  const other = progress.observations.find((i) => !done.observations.includes(i))
  return other === undefined ? noAmount('absent') : saidAmount(dataset, dataset.indicator[other] as number, amountAt(dataset, other))
}

function later(a: Period | undefined, b: Period | undefined): number {
  if (a === undefined || b === undefined) return a === undefined ? (b === undefined ? 0 : -1) : 1
  return orderPeriods(a, b)
}
