import type { Figures } from '../../sheet/figures'

/** Whether four columns or more right beside a column add up to it: 总分 before 党建 | 经济 | 民生 | 加减分, or behind them. */
export function summedByRun(total: number, plain: readonly number[], figures: Figures, rowCount: number): boolean {
  const at = plain.indexOf(total)
  for (let length = 4; length < plain.length; length++) {
    const runs = [plain.slice(at + 1, at + 1 + length), plain.slice(Math.max(0, at - length), at)]
    if (runs.some((run) => run.length === length && addsUp(total, run, figures, rowCount))) return true
  }
  return false
}

/** Whether columns add up to another on every row with a figure, at least on three. */
function addsUp(total: number, group: readonly number[], figures: Figures, rowCount: number): boolean {
  let rows = 0
  for (let r = 0; r < rowCount; r++) {
    const want = figures(r, total)
    if (Number.isNaN(want)) continue
    let sum = 0
    let any = false
    for (const j of group) {
      const value = figures(r, j)
      if (!Number.isNaN(value)) {
        sum += value
        any = true
      }
    }
    if (!any) continue
    if (Math.abs(sum - want) > 1e-6 * Math.max(1, Math.abs(want))) return false
    if (want !== 0) rows++
  }
  return rows >= 3
}

/** Two or three columns that add up to a column on all rows with figures, at least three rows. */
export function summedBy(total: number, plain: readonly number[], figures: Figures, rowCount: number): number[] {
  const parts = plain.filter((j) => j !== total)
  const adds = (group: readonly number[]): boolean => addsUp(total, group, figures, rowCount)
  if (parts.length > 24) return []
  for (let a = 0; a < parts.length; a++) {
    for (let b = a + 1; b < parts.length; b++) {
      if (adds([parts[a] as number, parts[b] as number])) return [parts[a] as number, parts[b] as number]
      for (let c = b + 1; c < parts.length; c++) {
        const group = [parts[a] as number, parts[b] as number, parts[c] as number]
        if (adds(group)) return group
      }
    }
  }
  return []
}
