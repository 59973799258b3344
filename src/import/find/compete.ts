import type { LayoutName } from '../../model/correction'
import type { TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { doubtsOf } from './doubts/index'
import { evidenceOf, type Evidence, type Hint } from './evidence'
import type { TableShape } from './shapes/tableShape'

/** A way to read one table: the tables it then falls into, and what local rules say for it. */
export interface Candidate {
  readonly name: LayoutName
  readonly shapes: readonly TableShape[]
  readonly hints: readonly Hint[]
}

/** Where more than one layout is plausible: the column it is about, and the ways, as found first. */
export interface Doubt {
  readonly about: DoubtKind
  readonly column: number
  readonly candidates: readonly Candidate[]
}

export type DoubtKind = 'sideLabel' | 'onlyLabel' | 'years' | 'codes' | 'levels' | 'bands' | 'thingDates'

/** A doubt and how it was settled. */
export interface Contest {
  readonly about: DoubtKind
  /** Its heading's place, or the first cell of its body where nothing heads it. */
  readonly row: number
  readonly column: number
  readonly candidates: readonly { readonly name: LayoutName; readonly evidence: Evidence }[]
  /** The one that was kept. */
  readonly chosen: LayoutName
  /** By how much it is more coherent than the next. */
  readonly margin: number
  /** A clerk said so. */
  readonly told: boolean
}

/** Reads a table under a layout; asked once for each. */
export type ReadLines = (shape: TableShape) => TableFacts

/** What a clerk answered to a doubt, null where nobody did. */
export type Answered = (grid: Grid, row: number, column: number) => LayoutName | null

/** Below this margin two readings are as good as each other, and a person is asked. */
export const closeMargin = 1

/** Rows of a long table that a doubt is settled on. */
const sampleRows = 400

/**
 * Settle the doubts of a table (rule K10): read it in each plausible way, a long one by a sample of its rows, and keep the way whose result is
 * most coherent. A table without doubts costs the one reading it has anyway.
 */
export function settled(
  grid: Grid,
  shape: TableShape,
  read: ReadLines,
  answered: Answered,
): { readonly shapes: readonly TableShape[]; readonly contests: readonly Contest[] } {
  let shapes: readonly TableShape[] = [shape]
  const contests: Contest[] = []
  const seen = new Set<string>()
  // One doubt after the other, each seen with those before it settled: a right label may make a left code needless.
  for (let turn = 0; turn < 8; turn++) {
    const open = shapes.flatMap((one, k) => doubtsOf(grid, one, () => read(sampled(one))).map((doubt) => ({ doubt, k })))
    const next = open.find(({ doubt }) => !seen.has(`${doubt.about}|${doubt.column}`))
    if (!next) break
    const { doubt, k } = next
    seen.add(`${doubt.about}|${doubt.column}`)
    const contest = held(grid, shapes[k] as TableShape, doubt, read, answered)
    contests.push(contest)
    const chosen = doubt.candidates.find((candidate) => candidate.name === contest.chosen)
    if (chosen) shapes = [...shapes.slice(0, k), ...chosen.shapes, ...shapes.slice(k + 1)]
  }
  return { shapes, contests }
}

function held(grid: Grid, shape: TableShape, doubt: Doubt, read: ReadLines, answered: Answered): Contest {
  const place = placeOf(grid, shape, doubt.column)
  const candidates = doubt.candidates.map(({ name, shapes, hints }) => ({
    name,
    evidence: evidenceOf(
      grid,
      shapes.map((one) => {
        const part = sampled(one)
        return { shape: part, facts: read(part) }
      }),
      hints,
    ),
  }))
  const ranked = [...candidates].sort((a, b) => b.evidence.score - a.evidence.score)
  const answer = answered(grid, place.row, doubt.column)
  const told = answer !== null && candidates.some(({ name }) => name === answer)
  const [best, next] = ranked as [(typeof ranked)[0], (typeof ranked)[0] | undefined]
  return {
    about: doubt.about,
    ...place,
    candidates,
    chosen: told ? answer : best.name,
    margin: next ? best.evidence.score - next.evidence.score : Infinity,
    told,
  }
}

function placeOf(grid: Grid, shape: TableShape, column: number): { readonly row: number; readonly column: number } {
  const heads = shape.headerRows.filter((row) => grid.at(row, column) >= 0)
  const row = heads[heads.length - 1] ?? shape.bodyRows.find((at) => grid.at(at, column) >= 0) ?? shape.bodyRows[0] ?? 0
  return { row, column }
}

const samples = new WeakMap<TableShape, TableShape>()

/** A long table by rows from its beginning, its middle and its end, neighbours together; a short one as it is. */
function sampled(shape: TableShape): TableShape {
  const { bodyRows } = shape
  if (bodyRows.length <= 2 * sampleRows) return shape
  const known = samples.get(shape)
  if (known) return known
  const piece = Math.floor(sampleRows / 3)
  const middle = Math.floor((bodyRows.length - piece) / 2)
  const rows = [...bodyRows.slice(0, piece), ...bodyRows.slice(middle, middle + piece), ...bodyRows.slice(-piece)]
  const made = { ...shape, bodyRows: rows }
  samples.set(shape, made)
  return made
}
