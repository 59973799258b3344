import { orderPeriods } from '../../model/period'
import { periodsOf } from '../members/members'
import type { Selection } from '../selection'
import { periodAt } from './periodAt'
import type { Measure } from '../../model/observation'

/** Periods of a selection that hold a measure, latest first; plans and shapes without a year come after, figures without any period last (-1). */
export function latestPeriods(selection: Selection, measure: Measure = 'value'): readonly number[] {
  const { dataset } = selection
  const codes = periodsOf(selection, measure)
  const known = (code: number) => periodAt(dataset, code)
  const lesser = (code: number) => {
    const period = known(code)
    if (code < 0) return 2
    return period.kind === 'partial' || (period.kind === 'span' && period.plan) ? 1 : 0
  }
  return [...codes].sort((a, b) => lesser(a) - lesser(b) || orderPeriods(known(b), known(a)))
}

/** The latest period for which a question has an answer; null when none has. */
export function latestWith(selection: Selection, answers: (period: number) => boolean, measure: Measure = 'value'): number | null {
  return latestPeriods(selection, measure).find(answers) ?? null
}
