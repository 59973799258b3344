import type { Basis } from '../../figures/selection'
import type { Dataset } from '../../model/dataset'
import { againstCodes } from '../settings/againstCodes'
import { factsOf } from '../../model/datasetFacts'
import { measures } from '../../model/observation'
import { previousPeriod, samePeriodLastYear } from '../../model/period'
import { yearsOf } from '../figure/yearsOf'

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
