import { readBand, type Band } from '../../values/numbers/band'
import { columnsFor } from '../shapes/tableShape'
import { cellsOf, withUse } from './columns'
import type { Proposer } from './index'

/** What a chain of bands weighs against figures that are ranges. */
const chained = 3

/**
 * Bands of numbers that go on one behind the other, before all figures, name rows (rule L17): 500以下, 500-1000, 1000以上. So do such bands
 * behind names, coming back beneath each of them, or among words (Male, Female).
 */
export const bands: Proposer = (grid, shape) => {
  const [column] = columnsFor(shape, 'value')
  if (column === undefined || columnsFor(shape, 'value').length < 2) return []
  const { texts } = cellsOf(grid, shape, column)
  const behindNames = columnsFor(shape, 'label').some((label) => label < column)
  if (!(areBands(texts) && !behindNames) && !comeBack(texts)) return []
  return [
    {
      about: 'bands',
      column,
      candidates: [
        { name: 'value', shapes: [shape], hints: [] },
        { name: 'label', shapes: [withUse(grid, shape, column, 'label')], hints: [{ saw: 'bandsFollow', weight: chained }] },
      ],
    },
  ]
}

/**
 * Whether texts are bands of one scale: two or more, each beginning where the one before ends, or one further.
 *
 *     0-4 5-9 10-14          yes
 *     500以下 500-1000 1000以上   yes
 *     1-2 3-5 2-4            no: ranges
 */
function areBands(texts: readonly string[]): boolean {
  const found = texts.map(readBand).filter((one) => one !== null)
  return found.length >= texts.length - 2 && followOn(found)
}

/** How many of a column's texts may be words beside its bands. */
const wordsMost = 0.5

/**
 * Whether texts are a few bands of one scale that come back, or that stand among words, and nothing but those.
 *
 *     18-30 31-45 46以上 18-30 31-45 46以上    yes
 *     Below 19, 20-29, 30 and above, Male, Female  yes
 *     15-24 15-24 25-34 25-34                yes
 *     1-2 3-5 2-4 1-2                        no
 */
function comeBack(texts: readonly string[]): boolean {
  const words = texts.filter((text) => !/\d/.test(text)).length
  const found = texts.map(readBand).filter((one) => one !== null)
  if (found.length + words < texts.length || words > wordsMost * texts.length) return false
  const different = new Map(found.map((one) => [one.join(), one]))
  if (different.size === found.length && words === 0) return false
  // Two will do where each stands over a run of rows: 15-24 15-24 25-34 25-34 beside finer bands.
  const inRuns = words === 0 && found.every((one, k) => k === 0 || one[0] >= (found[k - 1] as Band)[0])
  // A band that nobody fell into may be left out.
  return (
    different.size >= (inRuns ? 2 : 3) &&
    followOn(
      [...different.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      Infinity,
    )
  )
}

function followOn(found: readonly Band[], gap = 1): boolean {
  if (found.length < 2) return false
  const steps = found.slice(1).map(([low], k) => low - (found[k] as Band)[1])
  // 20岁以下 and 20-29岁; 19 and 20.
  return (
    steps.every((step) => step >= 0 && step <= gap) &&
    steps.some((step) => step <= 1) &&
    found.some(([low, high]) => Number.isFinite(low + high) && high > low)
  )
}
