import { numberHeading } from '../../lexicon/headings/codes'
import type { Grid } from '../../sheet/grid'
import { plainHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import { columnsFor, type TableShape } from '../shapes/tableShape'
import type { Hint } from '../evidence'
import { cellsOf, headOf, namesIn, withUse, wholesOf } from './columns'
import type { Proposer } from './index'

/** What each sign of a code weighs; figures begin with this much trust. */
const weight = { figures: 2.5, heading: 4, zeros: 4, shared: 3, length: 1, beforeNames: 1, ordered: 0.5 } as const

/** Whole numbers that are all different and stand before names are codes or figures, by all that can be seen of them (rule L3). */
export const codes: Proposer = (grid, shape) => {
  const values = columnsFor(shape, 'value')
  const labels = columnsFor(shape, 'label')
  const lastLabel = labels[labels.length - 1]
  if (lastLabel === undefined || values.length < 2) return []
  return values.flatMap((column) => {
    if (column > lastLabel + 1 || !values.some((other) => other > column)) return []
    const hints = signsOf(grid, shape, column)
    if (hints.length === 0) return []
    return [
      {
        about: 'codes' as const,
        column,
        candidates: [
          { name: 'value' as const, shapes: [shape], hints: [{ saw: 'countsAsFigures', weight: weight.figures }] },
          { name: 'code' as const, shapes: [withUse(grid, shape, column, 'code')], hints },
        ],
      },
    ]
  })
}

function signsOf(grid: Grid, shape: TableShape, column: number): Hint[] {
  const cells = cellsOf(grid, shape, column)
  const numbers = wholesOf(cells)
  const heading = headOf(grid, shape, column)
  if (numbers === null || readHeaderText(heading).unit !== null) return []
  const digits = cells.texts.filter((text) => /^\d+$/.test(text))
  const zeros = digits.some((text) => text.length > 1 && text.startsWith('0'))
  const beside = namesIn(cellsOf(grid, shape, column + 1)) >= 0.8
  // One head over a number and its name, merged or left blank over the name.
  const shared = beside && isShared(grid, shape, column)
  const named = numberHeading.test(plainHeading(heading))
  const distinct = new Set(numbers).size === numbers.length
  // Codes come back only with their names: 学院代码 beside 学院.
  if (!named && !zeros && !shared && !distinct) return []
  const hints: Hint[] = []
  if (named) hints.push({ saw: 'headingNumbers', weight: weight.heading })
  if (zeros) hints.push({ saw: 'leadingZeros', weight: weight.zeros })
  if (shared) hints.push({ saw: 'oneHeadOverNumberAndName', weight: weight.shared })
  const first = digits[0] ?? ''
  if (first.length >= 3 && digits.every((text) => text.length === first.length)) hints.push({ saw: 'oneLength', weight: weight.length })
  if (beside && distinct) hints.push({ saw: 'beforeNames', weight: weight.beforeNames })
  if (distinct && numbers.every((n, k) => k === 0 || n > (numbers[k - 1] as number))) hints.push({ saw: 'rising', weight: weight.ordered })
  // Length, place and order alone are too little to look further.
  return hints.reduce((sum, hint) => sum + hint.weight, 0) >= weight.figures - 0.5 ? hints : []
}

function isShared(grid: Grid, shape: TableShape, column: number): boolean {
  return shape.headerRows.some((row) => {
    const merge = grid.mergeAt(row, column)
    if (merge) return merge.left === column && merge.right === column + 1
    return grid.at(row, column) >= 0 && grid.at(row, column + 1) < 0 && shape.headerRows.length === 1
  })
}
