import { bandEnd, bandStart, bandSpan } from '../../lexicon/headings/codes'
import { columnsFor } from '../tableShape'
import { cellsOf, withUse } from './columns'
import type { Proposer } from './index'

/** What a chain of bands weighs against figures that are ranges. */
const chained = 3

/** Bands of numbers that go on one behind the other, before all figures, name rows (rule L17): 500以下, 500-1000, 1000以上. */
export const bands: Proposer = (grid, shape) => {
  const [column] = columnsFor(shape, 'value')
  if (column === undefined || columnsFor(shape, 'value').length < 2 || columnsFor(shape, 'label').some((label) => label < column)) return []
  const { texts } = cellsOf(grid, shape, column)
  if (!areBands(texts)) return []
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
  const found = texts.map(band).filter((one) => one !== null)
  if (found.length < 2 || found.length < texts.length - 2) return false
  const steps = found.slice(1).map(([low], k) => low - (found[k] as Band)[1])
  return steps.every((step) => step >= 0 && step <= 1) && found.some(([low, high]) => Number.isFinite(low + high) && high > low)
}

type Band = readonly [low: number, high: number]

function band(text: string): Band | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const span = bandSpan.exec(plain)
  if (span) return [Number(span[1]), Number(span[2])]
  const under = bandStart.exec(plain)
  if (under) return [-Infinity, Number(under[1] ?? under[2])]
  const over = bandEnd.exec(plain)
  return over ? [Number(over[1] ?? over[2]), Infinity] : null
}
