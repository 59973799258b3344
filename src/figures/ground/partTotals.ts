import { addsOverOffices } from '../../analysis/arithmetic/aggregation'
import type { Indicator } from '../../model/indicator'
import { observationFlags } from '../../model/dataset/observation'
import { amountOfMember, distinct, groupOf, observationsOf, type Member } from '../members/members'
import type { Selection } from '../selection'
import { sumsTo } from './totals'

/**
 * What a sheet's own 合计 of parts that are no offices (所, 企业, 水库) says at a period, in the order of its columns: every number that is the
 * sum of its parts, and beside one of these the rates of the same row. Nothing where no number is such a sum: the row may be a mean.
 *
 *     港口所 13, 云台所 1, 合计 14; 不合格率 5.2 %, 0.9 %, 2.5 %      立案数 14, 不合格率 2.5 %
 */
export function partTotals(selection: Selection, office: number, period: number): readonly Member[] {
  const { dataset } = selection
  const here = [...observationsOf(selection, 'value', [period])].filter((i) => dataset.office[i] === office)
  const isSum = (i: number) => ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
  const stated = distinct(here.filter((i) => isSum(i) && dataset.breakdown[i] === -1).map((i) => dataset.indicator[i] as number))
  const adds = (indicator: number) => addsOverOffices(dataset.indicators[indicator] as Indicator)
  const members = stated
    .map((indicator): Member => ({ indicator, office, breakdown: -1 }))
    .filter((member) => groupOf(dataset, member, period).length === 1)
    .filter((member) => {
      const parts = distinct(
        here
          .filter((i) => dataset.indicator[i] === member.indicator && !isSum(i) && (dataset.breakdown[i] as number) >= 0)
          .map((i) => dataset.breakdown[i] as number),
      ).map((breakdown) => amountOfMember(dataset, { ...member, breakdown }, period))
      return parts.length > 1 && (!adds(member.indicator) || sumsTo(amountOfMember(dataset, member, period), parts))
    })
  return members.some(({ indicator }) => adds(indicator)) ? members : []
}
