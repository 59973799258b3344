import type { FileId } from '../model/sheet/cell'
import { sourcesOf, type Dataset } from '../model/dataset/dataset'
import type { Reconciled } from '../model/sheet/reading'

/** Where a number stands, and whether it is all of its cell. */
export interface SaidAt {
  readonly file: FileId
  readonly fileName: string
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** Which of a cell's readings it is: 12/15 holds two. */
  readonly part: number
}

/** One of the numbers that sheets give for one thing. */
export interface Saying {
  readonly observation: number
  /** As its cell says it. */
  readonly text: string
  readonly at: readonly SaidAt[]
}

/** Sheets that say otherwise of the same figure: 53 here, 35 there. */
export interface Disagreement {
  readonly sayings: readonly Saying[]
}

/**
 * Two files that are one sheet sent twice, as far as can be told: three figures at least and six of ten in each are of the same thing.
 *
 *     7月.xlsx and 7月（修订）.xlsx    36 alike, 2 others, 1 more in the second
 *     7月.xlsx and 7月.csv           38 alike
 *
 * A summary that repeats an office's figures among others' is none.
 */
export interface Revision {
  /** In the order of the files. */
  readonly earlier: FileId
  readonly later: FileId
  readonly alike: number
  readonly changed: readonly Disagreement[]
  readonly onlyEarlier: number
  readonly onlyLater: number
}

const alikeLeast = 3
const shareLeast = 0.6

type Brought = Pick<Reconciled, 'dataset' | 'duplicates' | 'conflicts'>

export function disagreementsOf({ dataset, conflicts }: Omit<Brought, 'duplicates'>): readonly Disagreement[] {
  return conflicts.map((group) => {
    const byAmount = new Map<number, Saying>()
    for (const observation of group) {
      const amount = dataset.amount[observation] as number
      const before = byAmount.get(amount)
      const saying = sayingOf(dataset, observation)
      byAmount.set(amount, before ? { ...before, at: [...before.at, ...saying.at] } : saying)
    }
    return { sayings: [...byAmount.values()] }
  })
}

/** `figures` is how many figures each file gives, in the order of the files. */
export function revisionsOf(brought: Brought, figures: ReadonlyMap<FileId, number>): readonly Revision[] {
  const pairs = new Map<string, { alike: number; changed: Disagreement[] }>()
  const order = [...figures.keys()]
  const pairOf = (a: FileId, b: FileId) => {
    const key = [a, b].sort((one, other) => order.indexOf(one) - order.indexOf(other)).join(' ')
    let pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, (pair = { alike: 0, changed: [] }))
    return pair
  }
  for (const observation of brought.duplicates)
    for (const [a, b] of twos(filesOf(sayingOf(brought.dataset, observation)))) pairOf(a, b).alike++
  for (const disagreement of disagreementsOf(brought))
    for (const [one, other] of twos(disagreement.sayings.map(filesOf)))
      for (const a of one) for (const b of other) if (a !== b) pairOf(a, b).changed.push(disagreement)
  return [...pairs].flatMap(([key, { alike, changed }]) => {
    const [earlier, later] = key.split(' ') as [FileId, FileId]
    const [of, ofLater] = [figures.get(earlier) ?? 0, figures.get(later) ?? 0]
    const shared = alike + changed.length
    if (shared < alikeLeast || shared < shareLeast * Math.max(of, ofLater)) return []
    return [{ earlier, later, alike, changed, onlyEarlier: Math.max(0, of - shared), onlyLater: Math.max(0, ofLater - shared) }]
  })
}

function sayingOf(dataset: Dataset, observation: number): Saying {
  const sources = sourcesOf(dataset, observation)
  return {
    observation,
    text: sources[0]?.text.trim() ?? '',
    at: sources.flatMap(({ sheet, row, column, part }) => {
      const from = dataset.sheets[sheet]
      return from ? [{ file: from.file, fileName: from.fileName, sheet: from.sheet, row, column, part }] : []
    }),
  }
}

function filesOf({ at }: Saying): readonly FileId[] {
  return [...new Set(at.map(({ file }) => file))]
}

function twos<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, k) => list.slice(k + 1).map((other) => [one, other] as const))
}
