import { sourcesOf, type Dataset } from '../../model/dataset/dataset'
import type { Favours, Indicator } from '../../model/indicator'
import { comparability, type Period } from '../../model/time/period'
import { noAmount, type Amount, type NumberAmount } from '../arithmetic/amount'
import { divideAmounts, intervalOf, subtractAmounts } from '../arithmetic/arithmetic'
import { changeFormOf } from '../arithmetic/change'
import { compareObservations, type Comparison } from './comparable'
import { keyOf } from './basis'
import { lookupOf, periodOrder } from '../query'

/**
 * 对标差距: own − benchmark, in 百分点 for rates, else in the unit with the share of the benchmark reached.
 * none when either side has no number, or the two may not be set side by side.
 */
export type Gap =
  | {
      readonly kind: 'gap'
      readonly form: 'points' | 'difference'
      readonly amount: NumberAmount
      /** own ÷ benchmark; none over zero, and not said of rates. */
      readonly reached: Amount | null
      readonly standing: 'ahead' | 'behind' | 'level' | 'uncertain' | 'unjudged'
      readonly observations: readonly number[]
    }
  | { readonly kind: 'none'; readonly why: Extract<Amount, { kind: 'none' }>['why']; readonly observations: readonly number[] }

/**
 * The gap between an own figure and a benchmark's.
 *
 *     62 % against 88 %, a rate   −26 points, behind
 *     12 against 10, less is better   2, behind
 */
export function gapBetween(own: Amount, benchmark: Amount, form: 'points' | 'difference', favours: Favours): Gap {
  const observations = [...new Set([...own.observations, ...benchmark.observations])]
  const gap = subtractAmounts(own, benchmark)
  if (gap.kind === 'none') return { kind: 'none', why: gap.why, observations }
  const reached = form === 'points' ? null : divideAmounts(own, benchmark)
  return { kind: 'gap', form, amount: gap, reached, standing: standingOf(gap, favours), observations }
}

function standingOf(gap: NumberAmount, favours: Favours): 'ahead' | 'behind' | 'level' | 'uncertain' | 'unjudged' {
  const { low, high } = intervalOf(gap)
  if (low === 0 && high === 0) return 'level'
  if (favours === 'neither') return 'unjudged'
  if (low > 0) return favours === 'more' ? 'ahead' : 'behind'
  if (high < 0) return favours === 'more' ? 'behind' : 'ahead'
  return 'uncertain'
}

/** One indicator against one benchmark office. */
export interface BenchmarkRow {
  readonly indicator: number
  readonly benchmark: number
  readonly own: number
  readonly other: number
  readonly comparison: Comparison
  readonly gap: Gap
}

/** Codes of the offices that a sheet or setting marks as benchmarks, in their order. */
export function benchmarkOffices(dataset: Dataset): number[] {
  return dataset.offices
    .map((office, code) => ({ office, code }))
    .filter(({ office }) => office.benchmark !== null)
    .sort((a, b) => a.office.order - b.office.order)
    .map(({ code }) => code)
}

/**
 * Gaps of own observations to the same figures of benchmark offices: of the same period, else of one that may be compared.
 * Where the periods differ there is no gap but the comparison says what would be fair.
 */
export function benchmarkGaps(
  dataset: Dataset,
  ownObservations: readonly number[],
  benchmarks: readonly number[],
  favours: (indicator: Indicator) => Favours,
): BenchmarkRow[] {
  return ownObservations.flatMap((i) =>
    benchmarks.flatMap((office) => {
      const indicator = dataset.indicators[dataset.indicator[i] as number] as Indicator
      const j = counterpart(dataset, i, office)
      if (j < 0 || office === dataset.office[i]) return []
      const comparison = besideEachOther(dataset, i, j) ? together : compareObservations(dataset, [i, j])
      const form = changeFormOf(indicator) === 'points' ? 'points' : 'difference'
      const lookup = lookupOf(dataset)
      const gap =
        comparison.grade === 'different'
          ? gapBetween(noAmount('notComparable', [i, j]), noAmount('notComparable'), form, 'neither')
          : gapBetween(lookup.amount(keyOf(dataset, i)), lookup.amount(keyOf(dataset, j)), form, favours(indicator))
      return [{ indicator: dataset.indicator[i] as number, benchmark: office, own: i, other: j, comparison, gap }]
    }),
  )
}

const together: Comparison = { grade: 'same', years: [], periods: [] }

/** Of one sheet that says no time at all: it sets the two side by side itself. */
function besideEachOther(dataset: Dataset, i: number, j: number): boolean {
  if (dataset.periods[dataset.period[i] as number] !== undefined || dataset.periods[dataset.period[j] as number] !== undefined) return false
  const [own, other] = [i, j].map((k) => sourcesOf(dataset, k)[0])
  return own !== undefined && own.sheet === other?.sheet
}

/** The same figure of another office: at the same period, else the most comparable one, the latest of equals; -1 for none. */
function counterpart(dataset: Dataset, i: number, office: number): number {
  const lookup = lookupOf(dataset)
  const key = { ...keyOf(dataset, i), office }
  const same = lookup.find(key)
  if (same >= 0) return same
  const own = dataset.periods[dataset.period[i] as number]
  const grades = { same: 0, near: 1, different: 2 } as const
  let best = -1
  let bestGrade = 3
  for (const period of periodOrder(dataset)) {
    const j = lookup.find({ ...key, period })
    if (j < 0 || dataset.missing[j]) continue
    const grade = own === undefined ? 2 : grades[comparability(own, dataset.periods[period] as Period)]
    // The later of equals: an office's last report is what it is measured by.
    if (grade <= bestGrade) {
      best = j
      bestGrade = grade
    }
  }
  return best
}
