import type { SheetLine } from '../../../worker/look/sheetAsk'

/** Points of what speaks for a line being the one that had another name: a name alike counts most. */
const points = { name: 3, unit: 1, before: 1, after: 1 } as const

/**
 * Where this month's sheet may hold what a correction was of last month, the likeliest first: lines that last month's sheet doesn't have,
 * by how alike the name is, whether the unit is the same, and whether the same lines stand before and behind.
 *
 *     last month 报送信息, 市级采用; this month 信息报送, 市级采用     信息报送
 *
 * Without last month's sheet only names can tell, and a name that has nothing of it is no candidate.
 */
export function nearestLines(path: string, then: readonly SheetLine[], now: readonly SheetLine[]): readonly SheetLine[] {
  const was = then.find((line) => line.path === path)
  const known = new Set(then.map((line) => `${line.axis} ${line.path}`))
  const scored = now
    .filter((line) => (was === undefined || line.axis === was.axis) && line.path !== path && !known.has(`${line.axis} ${line.path}`))
    .map((line) => ({ line, score: likeness(path, line.path) * points.name + (was ? standing(was, then, line, now) : 0) }))
  return scored
    .filter(({ score }) => was !== undefined || score > 0)
    .sort((a, b) => b.score - a.score || now.indexOf(a.line) - now.indexOf(b.line))
    .map(({ line }) => line)
}

/** How much of two names is the same characters, whatever their order: 0 nothing, 1 all. */
function likeness(a: string, b: string): number {
  const left = new Map<string, number>()
  for (const sign of a) left.set(sign, (left.get(sign) ?? 0) + 1)
  let shared = 0
  for (const sign of b) {
    const n = left.get(sign) ?? 0
    if (n === 0) continue
    left.set(sign, n - 1)
    shared++
  }
  const length = [...a].length + [...b].length
  return length === 0 ? 0 : (2 * shared) / length
}

function standing(was: SheetLine, then: readonly SheetLine[], line: SheetLine, now: readonly SheetLine[]): number {
  const beside = (list: readonly SheetLine[], one: SheetLine, by: 1 | -1): string | undefined => {
    const along = list.filter((other) => other.axis === one.axis)
    return along[along.indexOf(one) + by]?.path
  }
  const same = (by: 1 | -1): boolean => beside(then, was, by) === beside(now, line, by)
  return (was.unit === line.unit ? points.unit : 0) + (same(-1) ? points.before : 0) + (same(1) ? points.after : 0)
}
