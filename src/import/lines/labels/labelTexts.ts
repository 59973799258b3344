import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import type { LabelledBody, LabelRow } from './labelRows'

/** The different texts of one label column over the rows of a body, sections left out. */
export interface LabelTexts {
  /** In order of first appearance. */
  readonly texts: readonly string[]
  /** By text: how many rows of figures bear it. */
  readonly counts: readonly number[]
  /** Share of the column's own cells that look like codes. */
  readonly codes: number
}

/**
 * What stands in label column `k`: each text once, so that a long table, which says the same again and again, is judged by what it says.
 *
 *     甲县 甲县 乙县      texts 甲县 乙县, counts 2 1
 */
export function labelTexts(grid: Grid, body: LabelledBody, k: number): LabelTexts {
  return body.inPlace ? textsInPlace(grid, body, k) : textsOfRows(grid, body, k)
}

function textsOfRows(grid: Grid, body: LabelledBody, k: number): LabelTexts {
  const found = new Map<string, number>()
  let codes = 0
  let cells = 0
  for (const row of body.rows) {
    const label = row.kind === 'section' ? null : row.labels[k]
    if (!label) continue
    found.set(label.text, (found.get(label.text) ?? 0) + (row.kind === 'values' ? 1 : 0))
    if (label.row !== row.row) continue
    cells++
    if (grid.classAt(label.row, label.column) === cellClass.code) codes++
  }
  return { texts: [...found.keys()], counts: [...found.values()], codes: cells === 0 ? 0 : codes / cells }
}

/** The same by numbers of texts, where each label is the text of a cell in its place. */
function textsInPlace(grid: Grid, body: LabelledBody, k: number): LabelTexts {
  const { text } = grid.sheet
  const column = body.labelColumns[k] as number
  // One past the place in `texts` of each text of the sheet, by its number.
  const places = new Int32Array(grid.sheet.strings.length)
  // Texts that differ only in blanks around them, and numbers whose text isn't kept, are found by what they show.
  const found = new Map<string, number>()
  const counts: number[] = []
  const placeOf = (cell: number): number => {
    const shown = grid.textOf(cell)
    const known = found.get(shown)
    if (known !== undefined) return known
    found.set(shown, counts.length)
    return counts.push(0) - 1
  }
  let codes = 0
  let cells = 0
  for (let r = 0; r < body.rows.length; r++) {
    const row = body.rows[r] as LabelRow
    if (row.kind === 'section') continue
    const cell = grid.at(row.row, column)
    if (cell < 0 || !row.labels[k]) continue
    const number = text[cell] as number
    let place = number < 0 ? placeOf(cell) : (places[number] as number) - 1
    if (place < 0) places[number] = (place = placeOf(cell)) + 1
    if (row.kind === 'values') counts[place] = (counts[place] as number) + 1
    cells++
    if (grid.classes[cell] === cellClass.code) codes++
  }
  return { texts: [...found.keys()], counts, codes: cells === 0 ? 0 : codes / cells }
}
