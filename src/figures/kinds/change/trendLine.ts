import { isPointsIndicator } from '../../../analysis/arithmetic/aggregation'
import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { periodWords } from '../../../i18n/periodWords'
import { yearOf, type Period } from '../../../model/time/period'
import type { Display } from '../../display'
import type { FormName } from '../../figure'
import type { Member, Varies } from '../../members/members'
import { isPartYear, type Rhythm } from '../../periods/timeline'
import type { Selection } from '../../selection'
import type { FactBook } from '../../tell/factBook'
import { amountLabel } from '../../tell/said'
import { wordsOf } from '../../tell/wordsOf'

/** What a line is drawn from, and its findings said. */
export interface Context {
  readonly selection: Selection
  readonly rhythm: Rhythm
  readonly periods: readonly Period[]
  readonly display: Display
  readonly book: FactBook
  readonly form: FormName
  readonly varies: Varies
  /** 家 or 项: what the members are counted in. */
  readonly counter: string
}

/** Whether figures are higher or lower, and not more or fewer: rates, averages, indices. */
export function isLevel({ selection }: Pick<Context, 'selection'>, member: Member): boolean {
  const indicator = selection.dataset.indicators[member.indicator]
  return indicator !== undefined && (indicator.isRate || isPointsIndicator(indicator))
}

/** What stands under a mark: the month alone when all are of one year. */
export function categoryOf(context: Context, period: Period): string {
  const { language } = context.selection.settings
  const oneYear = new Set(context.periods.map((p) => yearOf(p))).size === 1
  if (isPartYear(period) && context.rhythm.grain === 'year') return wordsOf(language).yearOf(String(yearOf(period) ?? ''))
  return periodWords(period, language, oneYear ? 'short' : 'full')
}

/** A number of the line as a fact. */
export function valueFact(context: Context, amount: NumberAmount): string {
  return context.book.own(
    amountLabel(context.selection.dataset, amount, context.display, context.selection.settings.language, true),
    amount.value,
    amount.observations,
  )
}

/** How many numbers of it there are of something. */
export function countFact(context: Context, amounts: readonly Amount[], what: string, unit = ''): string {
  const w = wordsOf(context.selection.settings.language)
  const operands = amounts.map((amount) => ({
    text:
      amount.kind === 'number'
        ? amountLabel(context.selection.dataset, amount, context.display, context.selection.settings.language, false)
        : '',
    value: amount.kind === 'number' ? amount.value : 0,
    observations: amount.observations,
  }))
  return context.book.derived(`${amounts.length}${unit}`, amounts.length, {
    rule: 'count',
    operands,
    result: amounts.length,
    text: w.derivation.count(what, String(amounts.length)),
  })
}

/** A number of a line at its period. */
export interface Point {
  readonly amount: NumberAmount
  readonly period: Period
}
