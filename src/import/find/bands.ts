import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { rowRuns } from '../sheet/rowRuns'
import { rolledBands } from './rolledBands'

/** Columns that belong together, from `left` to `right`, both included. */
export interface Band {
  readonly left: number
  readonly right: number
}

interface Block extends Band {
  quantities: number
  texts: number
  top: number
  /** First row with a quantity. */
  body: number
  firstIsText: boolean
  /** What stands right over its first column's figures, where names stand in its second: 序号, 名次. */
  numbered: string
}

/**
 * Split a sheet at wholly blank columns into tables that stand side by side (rule K1).
 *
 * A blank column is a spacer of one table unless what stands to the right of it brings its own labels: a first column of
 * names and figures after it (a second table), or only words that begin beneath the header (a key beside the table).
 *
 *     labels 1 2 _ 3 4         one band: the right block has figures only
 *     labels 1 2 _ names 3 4   two bands
 *     名次 单位 得分 _ 名次 单位 得分   two bands, numbered alike
 */
export function columnBands(grid: Grid): Band[] {
  const blocks = blocksOf(grid)
  const bands: (Block & Band)[] = []
  for (const block of blocks) {
    const last = bands[bands.length - 1]
    if (!last || standsAlone(last, block) || (block.numbered !== '' && block.numbered === last.numbered)) {
      bands.push({ ...block })
      continue
    }
    bands[bands.length - 1] = {
      left: last.left,
      right: block.right,
      quantities: last.quantities + block.quantities,
      texts: last.texts + block.texts,
      top: Math.min(last.top, block.top),
      body: Math.min(last.body, block.body),
      firstIsText: last.firstIsText,
      numbered: last.numbered,
    }
  }
  return bands.flatMap(({ left, right }) => rolledBands(grid, { left, right }))
}

function standsAlone(before: Block, block: Block): boolean {
  if (before.quantities < 2) return block.quantities >= 2 && block.firstIsText && before.quantities > 0 && before.texts >= 4
  if (block.quantities === 0) return block.top > before.body && block.texts >= 2
  return block.firstIsText && block.quantities >= 2
}

function blocksOf(grid: Grid): Block[] {
  const width = grid.columnCount
  const quantities = new Int32Array(width)
  const texts = new Int32Array(width)
  const top = new Int32Array(width).fill(0x7fffffff)
  const body = new Int32Array(width).fill(0x7fffffff)
  const { rows, classes, lineStart, lineCells, lineColumns } = grid
  const { starts } = rowRuns(grid)
  for (let run = 0; run + 1 < starts.length; run++) {
    const slot = starts[run] as number
    const alike = (starts[run + 1] as number) - slot
    const row = rows[slot] as number
    const end = lineStart[slot + 1] as number
    for (let k = lineStart[slot] as number; k < end; k++) {
      const column = lineColumns[k] as number
      const code = classes[lineCells[k] as number] as number
      if (row < (top[column] as number)) top[column] = row
      // Years alone name rows; they make no block of figures.
      if (isQuantity(code) && code !== cellClass.year) {
        quantities[column] = (quantities[column] as number) + alike
        if (row < (body[column] as number)) body[column] = row
      } else if (isText(code) || code === cellClass.date) texts[column] = (texts[column] as number) + alike
    }
  }
  const named = (column: number): boolean => (texts[column] ?? 0) >= 3 && (texts[column] as number) > 2 * (quantities[column] as number)
  const over = (column: number): string =>
    (body[column] as number) > 0 ? grid.textAt((body[column] as number) - 1, column).replace(/\s+/g, '') : ''
  const blocks: Block[] = []
  for (let column = 0; column < width; column++) {
    if (top[column] === 0x7fffffff) continue
    const previous = blocks[blocks.length - 1]
    const q = quantities[column] as number
    const t = texts[column] as number
    if (previous && previous.right === column - 1) {
      blocks[blocks.length - 1] = {
        ...previous,
        right: column,
        quantities: previous.quantities + q,
        texts: previous.texts + t,
        top: Math.min(previous.top, top[column] as number),
        body: Math.min(previous.body, body[column] as number),
      }
    } else {
      blocks.push({
        left: column,
        right: column,
        quantities: q,
        texts: t,
        top: top[column] as number,
        body: body[column] as number,
        firstIsText: named(column),
        numbered: q >= 2 && named(column + 1) ? over(column) : '',
      })
    }
  }
  return blocks
}
