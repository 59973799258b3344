import type { Basis } from '../../../figures/selection'
import type { Dataset } from '../../../model/dataset/dataset'
import { againstCodes } from '../../settings/againstCodes'
import { factsOf } from '../../../model/dataset/datasetFacts'
import { measures } from '../../../model/dataset/observation'
import { orderPeriods, previousPeriod, samePeriodLastYear } from '../../../model/time/period'
import { yearsOf } from '../../figure/yearsOf'

const target = measures.indexOf('target')
const completion = measures.indexOf('completion')

/**
 * The bases a board can be compared with, as far as the sheets go: an earlier period of the right shape (or a change the
 * sheet states), a target, a benchmark office, a second year. In the order of the switch.
 */
export function possibleBases(dataset: Dataset): readonly Basis[] {
  const facts = factsOf(dataset)
  const codes = new Set(facts.periods.flatMap((code) => dataset.periods[code]?.code ?? []))
  const measured = new Set(facts.measured)
  const periods = dataset.periods.filter((period) => codes.has(period.code))
  const stated = againstCodes(dataset)
  const earlier = (step: typeof previousPeriod): boolean =>
    periods.some((period) => {
      const before = step(period)
      return before !== null && codes.has(before.code)
    })
  const found: Basis[] = []
  if (earlier(samePeriodLastYear) || stated.has('samePeriodLastYear') || wasDoneBefore(dataset)) found.push('samePeriodLastYear')
  if (earlier(previousPeriod) || stated.has('previousPeriod')) found.push('previousPeriod')
  if (measured.has(target) || measured.has(completion)) found.push('target')
  if (dataset.offices.some((office) => office.benchmark !== null)) found.push('benchmark')
  if (yearsOf(dataset).length > 1) found.push('base')
  return found
}

/** 执行率 beside 上年同期执行率: how much was done a year before, though not of what. */
function wasDoneBefore(dataset: Dataset): boolean {
  const codes = new Set<string>()
  for (let i = 0; i < dataset.count; i++) {
    const period = dataset.measure[i] === completion && dataset.missing[i] === 0 ? dataset.periods[dataset.period[i] as number] : undefined
    if (period !== undefined) codes.add(period.code)
  }
  return dataset.periods.some((period) => codes.has(period.code) && codes.has(samePeriodLastYear(period)?.code ?? ''))
}

/**
 * What the switch stands on when the chosen basis isn't possible: the first that is and shows something, 同比 when none is. From one month to
 * the next nothing may have moved, and then the board would open on nothing compared; and in which quarter more of a task was done says
 * less than how much of it is.
 */
export function basisDefault(possible: readonly Basis[], dataset: Dataset): Basis {
  return possible.find((basis) => basis !== 'previousPeriod' || moved(dataset)) ?? possible[0] ?? 'samePeriodLastYear'
}

/** Whether any figure of what has no goal differs from the one just before it, each at the latest time that has one before. */
function moved(dataset: Dataset): boolean {
  if (againstCodes(dataset).has('previousPeriod')) return true
  const value = measures.indexOf('value')
  const aimed = new Set<number>()
  for (let i = 0; i < dataset.count; i++)
    if (dataset.measure[i] === target && dataset.missing[i] === 0) aimed.add(dataset.indicator[i] as number)
  const byMember = new Map<string, Map<string, number>>()
  for (let i = 0; i < dataset.count; i++) {
    const period = dataset.periods[dataset.period[i] as number]
    if (dataset.measure[i] !== value || dataset.missing[i] !== 0 || period === undefined || aimed.has(dataset.indicator[i] as number))
      continue
    const member = `${dataset.indicator[i]}|${dataset.office[i]}|${dataset.breakdown[i]}`
    byMember.set(member, (byMember.get(member) ?? new Map<string, number>()).set(period.code, dataset.amount[i] as number))
  }
  const latest = [...dataset.periods].sort(orderPeriods).reverse()
  return [...byMember.values()].some((of) => {
    for (const period of latest) {
      const before = of.has(period.code) ? previousPeriod(period) : null
      if (before !== null && of.has(before.code)) return of.get(before.code) !== of.get(period.code)
    }
    return false
  })
}
