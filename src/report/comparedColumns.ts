import { isPointsIndicator } from '../analysis/arithmetic/aggregation'
import { changeColumn, changeStatus, rankColumn } from '../analysis/columns'
import type { Dataset } from '../model/dataset/dataset'
import type { Indicator } from '../model/indicator'
import type { Beside } from './tidyCsv'

const reasons = Object.fromEntries(Object.entries(changeStatus).map(([name, code]) => [code, name]))

/**
 * 同比 and the place among the offices, beside every plain value.
 *
 *     yearOnYear   0.2 against the same period last year; else why there is none: noBase, missing, baseZero, baseNegative, bounded; points for
 *                  rates, whose change is no percent; '' for totals and other measures
 *     rank         1, 2, 2, 4 among two offices or more of one period, where better is known; else ''
 */
export function comparedColumns(dataset: Dataset): Beside[] {
  const { change, status } = changeColumn(dataset, { kind: 'samePeriodLastYear' })
  const ranks = rankColumn(dataset, (indicator) => dataset.indicators[indicator]?.favours === 'less')
  const points = dataset.indicators.map(isPointsIndicator)
  const group = (i: number): string => `${dataset.indicator[i]}|${dataset.breakdown[i]}|${dataset.period[i]}`
  const offices = new Map<string, Set<number>>()
  for (let i = 0; i < dataset.count; i++)
    if (ranks[i] !== 0) offices.set(group(i), (offices.get(group(i)) ?? new Set()).add(dataset.office[i] as number))
  const yearOnYear = (i: number): string => {
    const why = status[i] as number
    if (why === changeStatus.notAsked) return ''
    if (points[dataset.indicator[i] as number] === true) return 'points'
    return why === changeStatus.percent ? String(Number((change[i] as number).toPrecision(12))) : (reasons[why] ?? '')
  }
  const rank = (i: number): string => {
    const known = (dataset.indicators[dataset.indicator[i] as number] as Indicator).favours !== 'neither'
    return known && ranks[i] !== 0 && (offices.get(group(i))?.size ?? 0) > 1 ? String(ranks[i]) : ''
  }
  return [
    { name: 'yearOnYear', at: yearOnYear },
    { name: 'rank', at: rank },
  ]
}
