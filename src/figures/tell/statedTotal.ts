import type { Amount } from '../../analysis/amount'
import { observationFlags } from '../../model/observation'
import { amountOfMember, observationsOf } from '../members/members'
import type { Selection } from '../selection'

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
