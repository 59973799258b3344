import { orderPeriods, type Period } from '../model/period'
import { periodsOf } from './members'
import type { Selection } from './selection'
import type { Measure } from '../model/observation'

/** Periods of a selection that hold a measure, latest first; plans, and shapes without a year, come last. */
export function latestPeriods(selection: Selection, measure: Measure = 'value'): readonly number[] {
  const { dataset } = selection
  const codes = periodsOf(selection, measure).filter((code) => code >= 0)
  const known = (code: number) => dataset.periods[code] as Period
  const lesser = (code: number) => {
    const period = known(code)
    return period.kind === 'partial' || (period.kind === 'span' && period.plan) ? 1 : 0
  }
  return [...codes].sort((a, b) => lesser(a) - lesser(b) || orderPeriods(known(b), known(a)))
}

/** The latest period for which a question has an answer; null when none has. */
export function latestWith(selection: Selection, answers: (period: number) => boolean, measure: Measure = 'value'): number | null {
  return latestPeriods(selection, measure).find(answers) ?? null
}
