import type { Figures } from '../../sheet/figures'

/** Rows added up for one parent at most. */
const mostParts = 80
/** A sum of parts none of which is negative, so far beyond the parent, is no longer looked at. */
const overshoot = 1.5
/** In a longer table the first figure of a row says where to look, not its two greatest. */
const longTable = 2000
/** Columns that must add up, and digits they must agree on, all together, before chance is ruled out. */
const leastColumns = 3
const leastDigits = 6
/** Share of a parent's columns that may not add up: rates and codes that nothing calls so. */
const mostAgainst = 0.34

/**
 * Rows that are the sum of the rows right beneath them, or right above, found by arithmetic alone: parents without the word total (rule A5).
 * What a parent adds up counts once: parents of parents add up parents.
 *
 *     全国 10 20 30        the sum of 东部 and 西部
 *     东部 4 12 18         the sum of 甲省 and 乙省
 *     甲省 1 5 8
 *     乙省 3 7 10
 *     西部 6 8 12
 *
 * Three columns at least must agree to what is printed: two rows that add up to a third in one column are chance.
 */
export function parentRows(rowCount: number, columnCount: number, figures: Figures): Set<number> {
  const found = new Set<number>()
  if (columnCount < leastColumns) return found
  for (const r of parentsOver(rowCount, columnCount, figures)) found.add(r)
  const upward: Figures = (r, c) => figures(rowCount - 1 - r, c)
  for (const r of parentsOver(rowCount, columnCount, upward)) found.add(rowCount - 1 - r)
  return found
}

/** Parents that stand over their parts, from the last row to the first: `items` are the rows beneath that no parent has added up yet, nearest last. */
function parentsOver(rowCount: number, columnCount: number, figures: Figures): number[] {
  const found: number[] = []
  const items: number[] = []
  // Room for the pivots of one row, and no list a row.
  const pivots = new Int32Array(2)
  for (let r = rowCount - 1; r >= 0; r--) {
    const count = rowCount > longTable ? firstFigure(pivots, r, columnCount, figures) : greatest(pivots, r, columnCount, figures)
    const parts = partsOf(r, pivots, count, items, columnCount, figures)
    if (parts > 0) {
      found.push(r)
      items.length -= parts
    }
    items.push(r)
  }
  return found
}

/** How many of the items nearest to row `r` add up to it, looked for in the first `count` columns of `pivots`; 0 for none. */
function partsOf(r: number, pivots: Int32Array, count: number, items: readonly number[], columnCount: number, figures: Figures): number {
  for (let p = 0; p < count; p++) {
    const column = pivots[p] as number
    const stated = figures(r, column)
    let sum = 0
    let negative = false
    const most = Math.min(mostParts, items.length)
    for (let parts = 1; parts <= most; parts++) {
      const value = figures(items[items.length - parts] as number, column)
      if (!Number.isNaN(value)) sum += value
      if (value < 0) negative = true
      if (!negative && sum > overshoot * stated && sum > stated + slack(stated, parts)) break
      if (parts >= 2 && Math.abs(sum - stated) <= allowed(stated, parts) && addsUp(r, items, parts, columnCount, figures)) return parts
    }
  }
  return 0
}

/** The column of a row's first figure; how many there are, none or one. */
function firstFigure(pivots: Int32Array, r: number, columnCount: number, figures: Figures): number {
  for (let c = 0; c < columnCount; c++) {
    const value = figures(r, c)
    if (Number.isNaN(value) || value === 0) continue
    pivots[0] = c
    return 1
  }
  return 0
}

/** The columns of a row's two greatest figures; how many there are. */
function greatest(pivots: Int32Array, r: number, columnCount: number, figures: Figures): number {
  let first = -1
  let second = -1
  let most = 0
  let next = 0
  for (let c = 0; c < columnCount; c++) {
    const size = Math.abs(figures(r, c))
    if (size > most) {
      second = first
      next = most
      first = c
      most = size
    } else if (size > next) {
      second = c
      next = size
    }
  }
  pivots[0] = first
  pivots[1] = second
  return first < 0 ? 0 : second < 0 ? 1 : 2
}

function addsUp(r: number, items: readonly number[], parts: number, columnCount: number, figures: Figures): boolean {
  let agreeing = 0
  let against = 0
  let digits = 0
  for (let c = 0; c < columnCount; c++) {
    const stated = figures(r, c)
    if (Number.isNaN(stated) || stated === 0) continue
    let sum = 0
    let filled = 0
    for (let k = 1; k <= parts; k++) {
      const value = figures(items[items.length - k] as number, c)
      if (Number.isNaN(value)) continue
      sum += value
      if (value !== 0) filled++
    }
    // One part alone says only that the others are nothing; none, that nobody reported.
    if (filled < 2) continue
    if (Math.abs(sum - stated) > allowed(stated, parts)) against++
    else {
      agreeing++
      digits += Math.log10(Math.max(1, Math.abs(stated) / slack(stated, parts)))
    }
  }
  return agreeing >= leastColumns && digits >= leastDigits && against <= mostAgainst * (agreeing + against)
}

/** Whole numbers below this are counts, which nobody rounds: their sum is exact. */
const countsBelow = 1000

/** How far the sum may be off the figure stated. */
function allowed(stated: number, parts: number): number {
  return Number.isInteger(stated) && Math.abs(stated) < countsBelow ? 1e-6 : slack(stated, parts)
}

/** How far a sum of printed figures may be off: half of the last place for each of them. */
function slack(stated: number, parts: number): number {
  let place = 1
  for (let k = 0; k < 4 && Math.abs(stated / place - Math.round(stated / place)) > 1e-6; k++) place /= 10
  return Math.max(0.5 * place * Math.min(10, parts + 1), 1e-9 * Math.abs(stated))
}
