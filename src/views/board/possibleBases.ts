import type { Basis } from '../../figures/selection'
import type { Dataset } from '../../model/dataset'
import { againstCodes } from '../settings/againstCodes'
import { measures } from '../../model/observation'
import { previousPeriod, samePeriodLastYear } from '../../model/period'
import { yearsOf } from '../figure/yearsOf'

const value = measures.indexOf('value')
const target = measures.indexOf('target')
const completion = measures.indexOf('completion')

/**
 * The bases a board can be compared with, as far as the sheets go: an earlier period of the right shape (or a change the
 * sheet states), a target, a benchmark office, a second year. In the order of the switch.
 */
export function possibleBases(dataset: Dataset): readonly Basis[] {
  const codes = new Set<string>()
  const measured = new Set<number>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0) continue
    measured.add(dataset.measure[i] as number)
    const period = dataset.periods[dataset.period[i] as number]
    if (dataset.measure[i] === value && period) codes.add(period.code)
  }
  const periods = dataset.periods.filter((period) => codes.has(period.code))
  const stated = againstCodes(dataset)
  const earlier = (step: typeof previousPeriod): boolean =>
    periods.some((period) => {
      const before = step(period)
      return before !== null && codes.has(before.code)
    })
  const found: Basis[] = []
  if (earlier(samePeriodLastYear) || stated.has('samePeriodLastYear')) found.push('samePeriodLastYear')
  if (earlier(previousPeriod) || stated.has('previousPeriod')) found.push('previousPeriod')
  if (measured.has(target) || measured.has(completion)) found.push('target')
  if (dataset.offices.some((office) => office.benchmark !== null)) found.push('benchmark')
  if (yearsOf(dataset).length > 1) found.push('base')
  return found
}

/** What the switch stands on when the chosen basis isn't possible: the first that is, 同比 when none is. */
export function basisDefault(possible: readonly Basis[]): Basis {
  return possible[0] ?? 'samePeriodLastYear'
}
