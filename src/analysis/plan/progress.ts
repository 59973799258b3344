import type { Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'
import type { Favours, Indicator } from '../../model/indicator'
import { calendarOf, endOf, grainOf, year, type Day, type Period } from '../../model/time/period'
import { addsOverTime, hasCalendar } from '../arithmetic/aggregation'
import { amountOf, type Amount, type NumberAmount } from '../arithmetic/amount'
import { divideAmounts, intervalOf, subtractAmounts } from '../arithmetic/arithmetic'
import { keyOf } from '../compare/basis'
import { periodIndexOf } from '../periodIndex'
import { groupAt, lookupOf } from '../query'
import { planSchedule, scheduleAt, type Schedule, type ScheduleRule } from './schedule'

export { scheduleAt, scheduleStated, type Schedule, type ScheduleRule } from './schedule'

/** 至少完成, 控制在…以内, 每年1-2个. */
export type Sense = 'floor' | 'ceiling' | 'range'

/**
 * Where a figure stands against its target.
 *
 * met / notMet       of a floor, 100 % done or not yet
 * within / exceeded  of a ceiling or a range; `below` a range's low end
 * uncertain          bounds on either side leave it open (60余 against 60以内 of a ceiling)
 */
export type Standing = 'met' | 'notMet' | 'within' | 'exceeded' | 'below' | 'uncertain'

export type Progress =
  | {
      readonly kind: 'progress'
      readonly sense: Sense
      /** done ÷ target, not clipped at 100 %; of a range, of its low end. None over a target of zero. */
      readonly completion: Amount
      /** target − done for a floor and a ceiling's room; of a range to its low end. */
      readonly remaining: Amount
      readonly standing: Standing
      readonly schedule: Schedule
      /** completion − schedule, a difference of fractions to print in 百分点 (−0.0657 is −6.6个百分点); null without either. */
      readonly gap: Amount | null
      /** ahead is good: more done than planned, or less of a ceiling used than the time gone. level is equal; uncertain by bounds. */
      readonly pace: 'ahead' | 'behind' | 'level' | 'uncertain' | null
      readonly observations: readonly number[]
    }
  | { readonly kind: 'none'; readonly why: 'noTarget' | 'noFigure'; readonly observations: readonly number[] }

/**
 * Progress of a figure against a target by a schedule.
 *
 *     34 of 66 at 31 July by day   51.5 %, −6.6 points behind
 *     1012 of 900 planned          112.4 %, met
 *     55 of 60以内 (ceiling)        91.7 % used, within
 */
export function progressOf(done: Amount, target: Amount, sense: Sense, schedule: Schedule): Progress {
  const observations = [...new Set([...done.observations, ...target.observations])]
  if (target.kind === 'none') return { kind: 'none', why: 'noTarget', observations }
  if (done.kind === 'none') return { kind: 'none', why: 'noFigure', observations }
  const goal = goalOf(target, sense)
  const completion = divideAmounts(done, goal)
  const share: NumberAmount | null =
    schedule.kind === 'schedule'
      ? { kind: 'number', value: schedule.share, low: null, high: null, bound: 'exact', observations: [], conflict: false }
      : null
  const gap = share === null || completion.kind === 'none' ? null : subtractAmounts(completion, share)
  return {
    kind: 'progress',
    sense,
    completion,
    remaining: subtractAmounts(goal, done),
    standing: standingOf(done, target, sense),
    schedule,
    gap,
    pace: gap === null || sense === 'range' ? null : paceOf(gap, sense),
    observations,
  }
}

/**
 * A figure held to its target as it stands: a rate, a stock, an average isn't used up by June.
 *
 *     68.5 % of 70以上      missed, 1.5 points short
 *     3.9 % of 4.5以内      met, 0.6 points of room
 *     12 of 10—15          met
 */
export interface Level {
  /** Of a bounded figure `open`: it may lie on either side. */
  readonly standing: 'met' | 'missed' | 'open'
  /** figure − target, of a range to the end it lies beyond (zero within it); null where bounds leave it open. */
  readonly off: NumberAmount | null
  readonly sense: Sense
}

/** Where a level stands. Null without a figure or a target. */
export function levelOf(done: Amount, target: Amount, sense: Sense): Level | null {
  if (done.kind === 'none' || target.kind === 'none') return null
  const standing = standingOf(done, target, sense)
  const met = standing === 'met' || standing === 'within'
  const open = standing === 'uncertain' || done.conflict || target.conflict
  const end = sense !== 'range' ? target.value : standing === 'exceeded' ? (target.high ?? target.value) : (target.low ?? target.value)
  const within = sense === 'range' && met
  const off = subtractAmounts(done, within ? done : { ...goalOf(target, sense), value: end })
  return {
    standing: open ? 'open' : met ? 'met' : 'missed',
    off: within ? { ...done, value: 0, low: null, high: null, bound: 'exact' } : off.kind === 'number' ? off : null,
    sense,
  }
}

/** What 100 % is: the stated number of a floor (30个以上 is 30) or ceiling (60次以内 is 60), the low end of a range. */
export function goalOf(target: NumberAmount, sense: Sense): NumberAmount {
  const value = sense === 'range' ? (target.low ?? target.value) : target.value
  return { ...target, value, low: null, high: null, bound: target.bound === 'about' || target.bound === 'almost' ? target.bound : 'exact' }
}

function standingOf(done: NumberAmount, target: NumberAmount, sense: Sense): Standing {
  const { low, high } = intervalOf(done)
  if (sense === 'floor') return low >= target.value ? 'met' : high < target.value || done.bound === 'exact' ? 'notMet' : 'uncertain'
  const top = sense === 'ceiling' ? target.value : (target.high ?? target.value)
  const bottom = sense === 'ceiling' ? -Infinity : (target.low ?? target.value)
  if (high <= top && low >= bottom) return 'within'
  if (low > top) return 'exceeded'
  return high < bottom ? 'below' : 'uncertain'
}

function paceOf(gap: Amount, sense: Sense): 'ahead' | 'behind' | 'level' | 'uncertain' {
  if (gap.kind === 'none') return 'uncertain'
  const { low, high } = intervalOf(gap)
  if (low === 0 && high === 0) return 'level'
  if (low >= 0) return sense === 'ceiling' ? 'behind' : 'ahead'
  if (high <= 0) return sense === 'ceiling' ? 'ahead' : 'behind'
  return 'uncertain'
}

/**
 * 双过半: half the time gone and half the task done. It isn't the schedule: 34 of 66 is 双过半 and still behind by day on 31 July.
 * Null where there is no completion; `taskHalf` null where bounds leave it open.
 */
export function doubleHalf(
  completion: Amount,
  timeShare: number,
): { readonly timeHalf: boolean; readonly taskHalf: boolean | null } | null {
  if (completion.kind === 'none') return null
  const { low, high } = intervalOf(completion)
  return { timeHalf: timeShare >= 0.5, taskHalf: low >= 0.5 ? true : high < 0.5 ? false : null }
}

/** How a target is meant: 60次以内 is a ceiling, 1-2个 a range, 30个以上 a floor; a bare number as the indicator favours. */
export function senseOf(target: Amount, favours: Favours): Sense {
  if (target.kind === 'number') {
    if (target.bound === 'range' && !target.conflict) return 'range'
    if (target.bound === 'atMost') return 'ceiling'
    if (target.bound === 'atLeast') return 'floor'
  }
  return favours === 'less' ? 'ceiling' : 'floor'
}

/**
 * The targets that a figure works towards: of the same key, for the periods that hold the figure's, the shortest first
 * (上半年计划 before 年度目标). June alone isn't on its way to the year's target: a sum counts only from where the target begins.
 */
export function targetsFor(dataset: Dataset, i: number): readonly (readonly number[])[] {
  const period = dataset.periods[dataset.period[i] as number]
  const key = keyOf(dataset, i)
  const find = (code: number) => groupAt(dataset, { ...key, period: code, measure: 'target' })
  if (period === undefined) return [find(-1)].filter((found) => found.length > 0)
  const adds = addsOverTime(dataset.indicators[key.indicator] as Indicator)
  const startsLater = (target: Period) => adds && target.kind === 'span' && period.kind === 'span' && period.start > target.start
  return periodIndexOf(dataset)
    .holding(period)
    .filter((code) => !startsLater(dataset.periods[code] as Period))
    .map(find)
    .filter((found) => found.length > 0)
}

/**
 * Progress of observation `i` against the target its sheets give, by a schedule rule, as of its own last day unless said.
 * A target that only stands under the sheet's date (任务总数 beside 已完成, 截至8月10日) is its year's task; one whose own label
 * says its period (上半年计划, 2025年目标) is that period's.
 *
 * By the rule `plan` the target is the longer one and the shorter is its plan: 900 of 2000 by the half year is 45 %.
 */
export function progressAt(dataset: Dataset, i: number, rule: ScheduleRule, favours: Favours, asOf?: Day, planned?: Amount): Progress {
  const [near = [], far = []] = targetsFor(dataset, i)
  const byPlan = rule === 'plan' && planned === undefined && far.length > 0
  const targets = byPlan ? far : near
  const target = amountOf(dataset, targets)
  const done = amountOf(dataset, lookupOf(dataset).all(keyOf(dataset, i)))
  const period = dataset.periods[dataset.period[i] as number]
  const [first] = targets
  const targetPeriod = first === undefined ? undefined : dataset.periods[dataset.period[first] as number]
  const day = asOf ?? (period === undefined ? null : endOf(period))
  const sense = senseOf(target, favours)
  if (first === undefined || targetPeriod === undefined || day === null)
    return progressOf(done, target, sense, { kind: 'none', why: 'noSpan' })
  if (byPlan) return progressOf(done, target, sense, planSchedule(amountOf(dataset, near), target, day))
  // A rate, a stock or an average follows no calendar: it is held to its target as it stands (`levelOf`).
  if (!hasCalendar(dataset.indicators[dataset.indicator[i] as number] as Indicator))
    return progressOf(done, target, sense, { kind: 'none', why: 'noCalendar' })
  const whole = targetPeriodAt(dataset, first) ?? targetPeriod
  return progressOf(done, target, sense, scheduleAt(rule, whole, day, planned))
}

/**
 * Whether the period stands in the label right at the figure, and isn't merely the sheet's or a group's. Of 2019年 上半年 the last
 * piece tells: the year may well be the title's.
 */
function saysItsPeriod(dataset: Dataset, i: number): boolean {
  const text = dataset.texts[dataset.periodText[i] as number]?.trim().split(/\s+/).pop() ?? ''
  if (text === '') return false
  const nearest = (path: number) => dataset.labelPaths[path]?.slice(-1)[0]?.text ?? ''
  return nearest(dataset.columnLabels[i] as number).includes(text) || nearest(dataset.rowLabels[i] as number).includes(text)
}

/**
 * The span that target `i` is for: what its own label says, else the year of the date it merely stands under.
 *
 *     1—7月计划                        1—7月
 *     任务总数 under 截至8月10日        the year
 *     应参训 under 2024年上半年         the half year
 *     任务总数 of a sheet without date  null
 */
export function targetPeriodAt(dataset: Dataset, i: number): Period | null {
  const period = dataset.periods[dataset.period[i] as number]
  if (period === undefined) return null
  const own = ((dataset.flags[i] as number) & observationFlags.ownSpan) !== 0
  return own || saysItsPeriod(dataset, i) ? period : taskPeriod(period)
}

/** The span a task has: what merely stands under a date, or under what ran from 1 January to one, is its year's task. */
function taskPeriod(target: Period): Period {
  const end = endOf(target)
  if (end === null || !(['toDate', 'half', 'point'] as const).some((grain) => grain === grainOf(target))) return target
  return grainOf(target) === 'half' && calendarOf(end).month > 6 ? target : year(calendarOf(end).year)
}
