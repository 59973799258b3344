import { endOf, grainOf } from '../../model/time/period'
import type { Measure } from '../../model/dataset/observation'
import { groupOf, membersOf, type Member } from '../members/members'
import { latestPeriods } from './periodChoice'
import { periodAt } from './periodAt'
import type { Selection } from '../selection'

/**
 * What one sheet means by its column: a span, and the stocks at its end. 2019年上半年 issues 55 papers and keeps 35 bulletins: the
 * first is of 2019-H1, the second of @2019-06-30, and both are of one moment.
 */
export interface Moment {
  /** The span, or the point where there is no span. */
  readonly period: number
  readonly periods: readonly number[]
}

/** Moments of a selection, latest first. */
export function momentsOf(selection: Selection, measure: Measure = 'value'): readonly Moment[] {
  const { dataset } = selection
  const latest = latestPeriods(selection, measure)
  const known = (code: number) => periodAt(dataset, code)
  const points = latest.filter((code) => known(code).kind === 'point')
  const spans = latest.filter((code) => !points.includes(code))
  const moments = spans.map((code): Moment => ({
    period: code,
    periods: [code, ...points.filter((point) => endOf(known(point)) === endOf(known(code)) && grainOf(known(code)) !== 'day')],
  }))
  const alone = points
    .filter((point) => !moments.some((moment) => moment.periods.includes(point)))
    .map((point): Moment => ({ period: point, periods: [point] }))
  // In the order of the current period: what few have yet, plans and shapes without a year come later.
  const place = new Map(latest.map((code, k) => [code, k]))
  return [...moments, ...alone].sort((a, b) => (place.get(a.period) ?? 0) - (place.get(b.period) ?? 0))
}

/** Members of a moment, each with the period its figure is of: the span's where it has one. */
export function membersAt(
  selection: Selection,
  moment: Moment,
  keep: (member: Member) => boolean = () => true,
  measure: Measure = 'value',
): readonly { readonly member: Member; readonly period: number }[] {
  return membersOf(selection, measure, moment.periods)
    .filter(keep)
    .map((member) => ({
      member,
      period: moment.periods.find((period) => groupOf(selection.dataset, member, period, measure).length > 0) ?? moment.period,
    }))
}
