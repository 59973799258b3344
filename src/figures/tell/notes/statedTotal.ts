import { amountAt, type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { observationFlags } from '../../../model/dataset/observation'
import { displayOf, shown } from '../../display'
import { amountOfMember, observationsOf, type Member } from '../../members/members'
import type { Selection } from '../../selection'
import { amountLabel } from '../said'
import { operandOf, type Tell } from '../tell'

/**
 * The total a sheet itself states for an indicator, office and period: its figure without a breakdown, or the one row among its
 * breakdowns that is a total (合计). Null when it states none, or several (小计 beside 合计).
 */
export function statedTotal(selection: Selection, indicator: number, office: number, period: number): Amount | null {
  const { dataset } = selection
  const plain = amountOfMember(dataset, { indicator, office, breakdown: -1 }, period)
  if (plain.kind === 'number') return plain
  const totals = [...observationsOf(selection, 'value', [period])].filter(
    (i) =>
      dataset.indicator[i] === indicator &&
      dataset.office[i] === office &&
      ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0,
  )
  const [one] = totals
  const amount =
    one === undefined || totals.length > 1
      ? null
      : amountOfMember(dataset, { indicator, office, breakdown: dataset.breakdown[one] as number }, period)
  return amount?.kind === 'number' ? amount : null
}

/** The total of all offices that a sheet states for an indicator at a period: of none of `parts`, whose own sums (合计 of months) are theirs. */
export function totalOfOffices(selection: Selection, indicator: number, period: number, parts: ReadonlySet<number> = new Set()): Amount {
  const { dataset } = selection
  const i = [...observationsOf({ ...selection, offices: [] }, 'value', [period])].find(
    (k) =>
      dataset.indicator[k] === indicator &&
      dataset.breakdown[k] === -1 &&
      !parts.has(dataset.office[k] as number) &&
      ((dataset.flags[k] as number) & observationFlags.aggregate) !== 0,
  )
  return amountAt(dataset, i ?? -1)
}

/**
 * 表中合计102篇，各家相加103篇: what a sheet's total says that is less than its offices together, as where one thing of several is counted once;
 * '' where both are one, where any of them isn't known exactly, or where it is more.
 */
export function countedOnce(tell: Tell, members: readonly Member[], indicator: number, period: number): string {
  const { selection, w } = tell
  const { dataset, settings } = selection
  const total = totalOfOffices(selection, indicator, period, new Set(members.map(({ office }) => office)))
  const parts = members.map((member) => amountOfMember(dataset, member, period))
  const numbers = parts.filter((part): part is NumberAmount => part.kind === 'number')
  // 143 of the two that have both years is no total of the sheet's.
  if (total.observations.some((i) => ((dataset.flags[i] as number) & observationFlags.derived) !== 0)) return ''
  if (total.kind === 'none' || numbers.length < 2 || [total, ...numbers].some(({ bound }) => bound !== 'exact')) return ''
  const sum = sumAmounts(numbers)
  const display = displayOf(dataset, [...total.observations, ...numbers.flatMap(({ observations }) => observations)], settings.language)
  if (sum.kind === 'none' || shown(sum.value, display) - shown(total.value, display) < leastMore) return ''
  const text = (amount: NumberAmount) => amountLabel(dataset, amount, display, settings.language, true)
  const derivation = {
    rule: 'sum' as const,
    operands: numbers.map((part) => operandOf(tell, part, display)),
    result: sum.value,
    text: w.derivation.sumOfMany(String(numbers.length), text(sum)),
  }
  const stated = tell.book.own(text(total), total.value, total.observations)
  return tell.book.plain(w.notes.countedOnce(stated, tell.book.derived(text(sum), sum.value, derivation)))
}

/** Less than one of what is counted is what rounding made. */
const leastMore = 1
