import { colourOfFill } from '../../model/sheet/fillColour'
import { colourMeaning, legendWord } from '../lexicon/edges'
import { colourWords } from '../lexicon/status'
import type { Grid } from '../sheet/grid'

/** What a colour means on one sheet, as the sheet itself says: a legend in filled cells, or words in a note (rule J3). */
export interface Legend {
  /** What a status of this text and fill means by the legend; undefined where it says nothing of it. A fill is -1 for none. */
  meaningOf(text: string, fill: number): string | undefined
  readonly cells: readonly number[]
}

/**
 * The legend around lines `first` to `last` of a list.
 *
 *     绿：办结 in a green cell           that green, and the word 绿
 *     注：绿=已完成，红=逾期。单位为编造    已完成 of green fills and of 绿灯; 逾期 of red
 */
export function legendOf(grid: Grid, first: number, last: number): Legend {
  const byFill = new Map<number, string>()
  const byColour = new Map<string, string>()
  const cells: number[] = []
  for (const row of grid.rows) {
    if (row >= first && row <= last) continue
    const line = grid.rowCells(row)
    const found: number[] = []
    for (const cell of line.cells) {
      for (const { groups } of grid.textOf(cell).matchAll(colourMeaning)) {
        const colour = colourWords[groups?.['colour']?.toLowerCase() ?? '']
        const meaning = groups?.['meaning'] ?? ''
        if (colour === undefined || meaning === '') continue
        byColour.set(colour, meaning)
        const fill = grid.sheet.fill?.[cell] ?? -1
        if (fill >= 0) byFill.set(fill, meaning)
        found.push(cell)
      }
    }
    if (found.length > 0) cells.push(...Array.from(line.cells).filter((cell) => found.includes(cell) || legendWord.test(grid.textOf(cell))))
  }
  const meaningOf = (text: string, fill: number): string | undefined => {
    const named = fill < 0 ? undefined : colourOfFill(fill)
    return byFill.get(fill) ?? byColour.get(colourWords[text] ?? '') ?? (text.length > 1 ? undefined : byColour.get(named ?? ''))
  }
  return { meaningOf, cells }
}
