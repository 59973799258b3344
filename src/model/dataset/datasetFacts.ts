import type { Dataset } from './dataset'
import { measures } from './observation'

/** What the page asks of all observations at once: the worker goes through them and posts it beside the columns. */
export interface DatasetFacts {
  /** How many have a number. */
  readonly numbers: number
  /** Codes of the measures that have a number, of the periods with a value, score, rank or grade that is one, and of what stated changes are against. */
  readonly measured: readonly number[]
  readonly periods: readonly number[]
  readonly against: readonly number[]
}

/** By a column: a dataset whose dictionaries alone were changed says the same of its observations. */
const known = new WeakMap<Uint8Array, DatasetFacts>()

export function factsOf(dataset: Dataset): DatasetFacts {
  let facts = known.get(dataset.measure)
  if (facts === undefined) known.set(dataset.measure, (facts = gathered(dataset)))
  return facts
}

/** The facts of a dataset as they were gathered elsewhere. */
export function keepFacts(dataset: Pick<Dataset, 'measure'>, facts: DatasetFacts): void {
  known.set(dataset.measure, facts)
}

/** Codes in order of first appearance. */
function gathered({ count, missing, measure, period, against, periods }: Dataset): DatasetFacts {
  const counted = new Set([measures.indexOf('value'), measures.indexOf('score'), measures.indexOf('rank'), measures.indexOf('grade')])
  const [measured, timed, stated] = [new Uint8Array(256), new Uint8Array(periods.length + 1), new Uint8Array(256)]
  const found = { measured: [] as number[], periods: [] as number[], against: [] as number[] }
  let numbers = 0
  for (let i = 0; i < count; i++) {
    if (stated[against[i] as number] === 0) {
      stated[against[i] as number] = 1
      found.against.push(against[i] as number)
    }
    if (missing[i] !== 0) continue
    numbers++
    if (measured[measure[i] as number] === 0) {
      measured[measure[i] as number] = 1
      found.measured.push(measure[i] as number)
    }
    const slot = (period[i] as number) + 1
    if (timed[slot] === 0 && counted.has(measure[i] as number)) {
      timed[slot] = 1
      found.periods.push(period[i] as number)
    }
  }
  return { numbers, ...found }
}
