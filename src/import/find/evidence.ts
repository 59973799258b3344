import { cellClass, isQuantity } from '../sheet/cellClass'
import type { LineFacts, TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { isRemarkHeading } from '../sheet/heading'
import { unnamed } from '../lexicon/headings/headings'
import { headingOf } from './columns/columnHeading'
import { columnsFor, type TableShape } from './shapes/tableShape'

/** What speaks for or against a reading of one table, each part between 0 and 1, and what they come to. */
export interface Evidence {
  /** Share of figures that share their key with another. */
  readonly clashes: number
  /** Share of the cells of the body that say nothing in this reading. */
  readonly leftOver: number
  /** Share of the cells in columns of figures that are no figure, no mark and no blank. */
  readonly foreign: number
  /** What local rules say of this very reading: heads, runs, sums. */
  readonly hints: readonly Hint[]
  /** All of it in one number, most coherent highest. */
  readonly score: number
}

/** One thing a local rule saw, and how much it weighs; never the only evidence for a layout. */
export interface Hint {
  readonly saw: string
  readonly weight: number
}

/** How much each share counts: figures under one key are nearly proof of a mistake, words without a meaning a doubt. */
const weights = { clashes: 10, leftOver: 4, foreign: 4 } as const

/** How coherent the result is when a table, or the several it falls into, is read in one way. */
export function evidenceOf(
  grid: Grid,
  tables: readonly { readonly shape: TableShape; readonly facts: TableFacts }[],
  hints: readonly Hint[],
): Evidence {
  let figures = 0
  let clashing = 0
  let cells = 0
  let silent = 0
  let inColumns = 0
  let foreign = 0
  for (const { shape, facts } of tables) {
    const values = columnsFor(shape, 'value')
    const texts = columnsFor(shape, 'text').filter((column) => !isRemarkHeading(headingOf(grid, shape.headerRows, column)))
    const rows = facts.rows.filter((row) => facts.rowKinds.get(row.at) === 'values').length
    const alikeColumns = facts.columns.filter(isNumbered).length
    const alikeRows = facts.unnamedRows ? rows : facts.alikeRows.length
    figures += rows * values.length
    clashing += alikeRows * values.length + (rows - Math.min(rows, alikeRows)) * alikeColumns
    for (const row of shape.bodyRows) {
      for (const column of shape.uses.keys()) if (isSaid(shape, column) && grid.at(row, shape.band.left + column) >= 0) cells++
      for (const column of texts) if (grid.at(row, column) >= 0) silent++
      for (const column of values) {
        const code = grid.classAt(row, column)
        if (code === 0) continue
        inColumns++
        if (!isQuantity(code) && code !== cellClass.missing) foreign++
      }
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole))
  const parts = { clashes: share(clashing, figures), leftOver: share(silent, cells), foreign: share(foreign, inColumns) }
  const said = hints.reduce((sum, hint) => sum + hint.weight, 0)
  const score = said - weights.clashes * parts.clashes - weights.leftOver * parts.leftOver - weights.foreign * parts.foreign
  return { ...parts, hints, score }
}

function isSaid(shape: TableShape, k: number): boolean {
  const use = shape.uses[k]
  return use !== 'other' && use !== 'blank'
}

/** A column that nothing but its place tells from another. */
function isNumbered(column: LineFacts): boolean {
  return column.breakdown.some((part) => part.name === unnamed.column)
}
