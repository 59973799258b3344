import type { RawSheet } from '../../../model/sheet/sheet'
import { anyArrow, downMark, triangleStart, trianglesFall, trianglesRise } from '../../lexicon/measures/changes'
import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { LineFacts } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'

/** What △ and ▲ before a table's numbers are: a minus, an arrow that says it rose, or either. */
export type Triangles = 'minus' | 'up' | 'undecided'

/** What a sheet's texts say of its triangles, null where it has none before a number. */
interface SheetTriangles {
  /** What a note says (▲表示减少), or marks that point down beside them. */
  readonly said: 'minus' | 'up' | null
}

const known = new WeakMap<RawSheet, SheetTriangles | null>()

function trianglesIn(sheet: RawSheet): SheetTriangles | null {
  const before = known.get(sheet)
  if (before !== undefined) return before
  let marked = false
  let down = false
  let note: 'minus' | 'up' | null = null
  for (const text of sheet.strings) {
    // By far most texts hold none of them: no other pattern is tried on those.
    if (!anyArrow.test(text)) continue
    if (!marked && triangleStart.test(text)) marked = true
    if (!down && downMark.test(text)) down = true
    if (note === null && text.length > 3) note = trianglesFall.test(text) ? 'minus' : trianglesRise.test(text) ? 'up' : null
  }
  const found = marked ? { said: note ?? (down ? ('up' as const) : null) } : null
  known.set(sheet, found)
  return found
}

/**
 * Decide over a table what △ and ▲ before its numbers are (rule Q19); null where it has none.
 *
 *     注：▲表示减少                     minus
 *     ▲12.7 beside ▼3.1                up
 *     △19.2 beside 4.3 in a column     minus: what rose bears no mark
 *     ▲12.7 beside -3.1                up
 *     △19.2 △8.2 alone                 undecided, unless `computed` tells from the columns they compare
 */
export function trianglesOf(
  grid: Grid,
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  computed: (column: number) => 'minus' | 'up' | null,
): Triangles | null {
  const sheet = trianglesIn(grid.sheet)
  if (sheet === null) return null
  if (sheet.said !== null) return sheet.said
  const marked: number[] = []
  let mixed: 'minus' | 'up' | null = null
  const look = (line: Marks) => {
    if (line.triangles > 0 && mixed !== 'minus') mixed = line.positive > 0 ? 'minus' : line.negative > 0 ? 'up' : mixed
  }
  columns.forEach((column, c) => {
    const line: Marks = { triangles: 0, positive: 0, negative: 0 }
    for (const row of rows) if (row.measure === null) count(grid, grid.at(row.at, column.at), line)
    if (line.triangles > 0) marked.push(c)
    look(line)
  })
  for (const row of rows) {
    if (row.measure === null) continue
    const line: Marks = { triangles: 0, positive: 0, negative: 0 }
    for (const column of columns) count(grid, grid.at(row.at, column.at), line)
    look(line)
  }
  if (mixed !== null) return mixed
  for (const c of marked) {
    const told = computed(c)
    if (told !== null) return told
  }
  return 'undecided'
}

interface Marks {
  triangles: number
  positive: number
  negative: number
}

function count(grid: Grid, cell: number, line: Marks): void {
  if (cell < 0) return
  const code = grid.classes[cell] as number
  if (!isQuantity(code)) return
  const text = grid.textOf(cell)
  if (triangleStart.test(text)) line.triangles++
  else if (code === cellClass.words) return
  else if (/^[-－−]/.test(text)) line.negative++
  else if (/[1-9]/.test(text)) line.positive++
}
