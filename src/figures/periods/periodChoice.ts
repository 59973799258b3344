import { calendarOf, grainOf, month, orderPeriods, previousPeriod } from '../../model/time/period'
import { periodsOf, reportedAt } from '../members/members'
import type { Selection } from '../selection'
import { periodAt } from './periodAt'
import type { Measure } from '../../model/dataset/observation'

/** How many earlier periods of its shape a period is held against. */
const heldAgainst = 3

/**
 * Periods of a selection that hold a measure, latest first: the first is the current one, for every kind alike. What few have yet (two of
 * ten offices' July) comes after those that most have, plans and shapes without a year after them, figures without any period last (-1).
 */
export function latestPeriods(selection: Selection, measure: Measure = 'value'): readonly number[] {
  const { dataset } = selection
  const codes = periodsOf(selection, measure)
  const known = (code: number) => periodAt(dataset, code)
  const scraps = scrapsOf(selection, codes, measure)
  const months = new Set(codes.map(known).flatMap((period) => (grainOf(period) === 'month' ? [period.code] : [])))
  // The first days of October behind nine whole months are where the tenth has come to.
  const isBegun = (code: number) => {
    const period = known(code)
    if (period.kind !== 'span' || grainOf(period) === 'month') return false
    const { year, month: of } = calendarOf(period.start)
    const whole = month(year, of)
    const before = previousPeriod(whole)
    return whole.kind === 'span' && period.start === whole.start && period.end < whole.end && before !== null && months.has(before.code)
  }
  const lesser = (code: number) => {
    const period = known(code)
    if (code < 0) return 3
    return period.kind === 'partial' || (period.kind === 'span' && period.plan) ? 2 : scraps.has(code) || isBegun(code) ? 1 : 0
  }
  return [...codes].sort((a, b) => lesser(a) - lesser(b) || orderPeriods(known(b), known(a)))
}

/** Periods later than one of their shape that most had, which fewer than half of those have: what has only begun to come in. */
function scrapsOf(selection: Selection, codes: readonly number[], measure: Measure = 'value'): ReadonlySet<number> {
  const { dataset } = selection
  const byShape = new Map<string, number[]>()
  for (const code of codes) {
    const period = dataset.periods[code]
    if (period === undefined || period.kind === 'partial' || (period.kind === 'span' && period.plan)) continue
    const shape = grainOf(period)
    byShape.set(shape, [...(byShape.get(shape) ?? []), code])
  }
  const scraps = new Set<number>()
  for (const list of byShape.values()) {
    if (list.length < 2) continue
    const inOrder = [...list].sort((a, b) => orderPeriods(periodAt(dataset, a), periodAt(dataset, b)))
    const counts = inOrder.map((code) => reportedAt(selection, code, measure))
    // From the end, as long as there are scraps: a thin year in the middle is history.
    for (let k = inOrder.length - 1; k > 0; k--) {
      const most = Math.max(...counts.slice(Math.max(0, k - heldAgainst), k))
      if ((counts[k] as number) * 2 >= most) break
      scraps.add(inOrder[k] as number)
    }
  }
  return scraps
}

/** The latest period for which a question has an answer; null when none has. */
export function latestWith(selection: Selection, answers: (period: number) => boolean, measure: Measure = 'value'): number | null {
  return latestPeriods(selection, measure).find(answers) ?? null
}
