import { namesHeading } from '../../lexicon/headings/headings'
import { isOfficeHeading } from '../../sheet/heading'
import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/** Rows and numbers from which on numbers that come back may be names, and how many rows each has on average. */
const least = { rows: 6, names: 2, each: 2 } as const

/**
 * Whole numbers under a heading that says names, beside years and no names in words, name the rows: each comes back, in one run of rows
 * (rule L22). Elsewhere they stay figures.
 *
 *     城市名称  年份   常住人口
 *     1         2020   306
 *     1         2021   337
 *     2         2020   581
 */
export function numberedNames(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: readonly ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): number {
  if (bodyRows.length < least.rows || uses.some((use, k) => use === 'label' && (counts[k] as ColumnCounts).texts > 0)) return -1
  if (!uses.includes('label') || uses.filter((use) => use === 'value').length < 2) return -1
  return uses.findIndex((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || count.whole < bodyRows.length || count.texts > 0) return false
    const heading = heads[k] as string
    if (!isOfficeHeading(heading) && !namesHeading.test(heading.replace(/\s+/g, ''))) return false
    return inRuns(bodyRows.map((row) => grid.textAt(row, band.left + k)))
  })
}

function inRuns(texts: readonly string[]): boolean {
  const runs = texts.filter((text, k) => k === 0 || text !== texts[k - 1])
  return runs.length >= least.names && new Set(runs).size === runs.length && texts.length >= least.each * runs.length
}
