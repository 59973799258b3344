import { divideDecimals } from '../../model/decimal'
import { calendarOf, daysIn, daysInMonth, monthsIn, type Day, type Period } from '../../model/time/period'
import type { Amount } from '../arithmetic/amount'
import { divideAmounts } from '../arithmetic/arithmetic'

export type ScheduleRule = 'byDay' | 'byMonth' | 'half' | 'plan'

/** How much should be done by a date, with the arithmetic to print: elapsed ÷ whole. */
export type Schedule =
  | {
      readonly kind: 'schedule'
      /** stated: by the sheet's own column of it. */
      readonly rule: ScheduleRule | 'stated'
      readonly share: number
      readonly asOf: Day
      readonly elapsed: number
      readonly whole: number
    }
  | { readonly kind: 'none'; readonly why: 'noSpan' | 'notBegun' | 'noPlan' | 'noCalendar' }

/**
 * 时序进度 of a target's period at a date.
 *
 *     byDay    2023 at 31 July 2023    212 ÷ 365 = 58.1 %
 *     byMonth  2023 at 31 July 2023    7 ÷ 12 = 58.3 %  (whole months done; 10 August too)
 *     half     50 %, whatever the date
 *     plan     the sheet's own plan by then over the target: pass `planned` as that share
 *
 * After the period's end it is 100 %.
 */
export function scheduleAt(rule: ScheduleRule, period: Period, asOf: Day, planned?: Amount): Schedule {
  if (rule === 'plan') {
    if (planned?.kind !== 'number') return { kind: 'none', why: 'noPlan' }
    return { kind: 'schedule', rule, share: planned.value, asOf, elapsed: planned.value, whole: 1 }
  }
  if (period.kind !== 'span') return { kind: 'none', why: 'noSpan' }
  if (asOf < period.start) return { kind: 'none', why: 'notBegun' }
  if (rule === 'half') return { kind: 'schedule', rule, share: 0.5, asOf, elapsed: 1, whole: 2 }
  const months = monthsIn(period)
  const [elapsed, whole] =
    rule === 'byMonth' && months !== null
      ? [Math.min(months, wholeMonths(period.start, asOf)), months]
      : [Math.min(asOf, period.end) - period.start + 1, daysIn(period) as number]
  return { kind: 'schedule', rule, share: divideDecimals(elapsed, whole), asOf, elapsed, whole }
}

/** The plan by a date over the whole target: 900 of 2000 is 45 %. */
export function planSchedule(planned: Amount, target: Amount, asOf: Day): Schedule {
  const share = divideAmounts(planned, target)
  if (planned.kind === 'none' || target.kind === 'none' || share.kind === 'none') return { kind: 'none', why: 'noPlan' }
  return { kind: 'schedule', rule: 'plan', share: share.value, asOf, elapsed: planned.value, whole: target.value }
}

/** Months wholly gone from the first day of one to a day. */
function wholeMonths(start: Day, asOf: Day): number {
  const a = calendarOf(start)
  const b = calendarOf(asOf)
  return (b.year - a.year) * 12 + b.month - a.month + (b.day === daysInMonth(b.year, b.month) ? 1 : 0)
}

/** The schedule as a sheet states it: 序时进度 66.7%. */
export function scheduleStated(share: number, asOf: Day): Schedule {
  return { kind: 'schedule', rule: 'stated', share, asOf, elapsed: share, whole: 1 }
}
