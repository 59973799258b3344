import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import type { Period } from '../../model/time/period'
import type { LineFacts } from '../sheet/facts'
import type { TableView } from './tableView'

/** Lines of one thing at so many times before another may be their sum, and figures of it that must be. */
const [leastTimes, leastSums] = [2, 3]
/** Lines beyond which none is looked for, and rows looked at. */
const [mostLines, mostLooked] = [400, 2000]
/** How much longer one stretch may be than another that it is held against: months differ in days, a quarter and a year don't. */
const longer = 1.5

/**
 * A look at times by arithmetic alone (rule C11): a line that adds up the times of one thing and isn't known as their sum, and a change between two
 * columns that came to be of stretches unlike in length. Told, never mended.
 *
 *     第40周 第41周 第42周 | 本月共 over 12 15 9 | 36      told where 本月共 is an indicator of its own
 *     1—9月 312.5 | 2023年 298.1 | 4.8                   told where 2023年 is the whole year
 */
export function timesApart(view: TableView): Notice[] {
  return [...sumsOfTimes(view), ...unlikeStretches(view)]
}

function sumsOfTimes(view: TableView): Notice[] {
  const columns = sumsAmong(view.columns, view.rows, (c, r) => view.figures(r, c))
  const rows = sumsAmong(view.rows, view.columns, (r, c) => view.figures(r, c))
  const found = [...columns.map((c) => view.columns[c] as LineFacts), ...rows.map((r) => view.rows[r] as LineFacts)]
  if (found.length === 0) return []
  const labels = found.flatMap((line) => line.labels[line.labels.length - 1] ?? [])
  return [
    notice(
      'sumNotTold',
      'warning',
      { name: labels[0]?.text.trim() ?? '', count: found.length },
      view.sheet,
      labels.map((label) => a1(label.row, label.column)),
    ),
  ]
}

/** Lines of another name without a time that are the sum of all lines of one thing that each have one, wherever they have figures. */
function sumsAmong(lines: readonly LineFacts[], across: readonly LineFacts[], figure: (line: number, at: number) => number): number[] {
  if (lines.length > mostLines || lines.length <= leastTimes) return []
  const groups = new Map<string, number[]>()
  lines.forEach((line, k) => {
    if (!isPlain(line) || line.periods.length !== 1 || line.periods[0]?.reading.period == null) return
    const key = [line.name, line.office?.name ?? '', ...line.breakdown.map(({ value }) => value)].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), k])
  })
  const runs = [...groups.values()].filter((run) => run.length >= leastTimes)
  if (runs.length === 0) return []
  const counted = across
    .map((line, at) => (isPlain(line) && !line.unit?.share ? at : -1))
    .filter((at) => at >= 0)
    .slice(0, mostLooked)
  return lines.flatMap((line, k) =>
    mayBeSum(line) && runs.some((run) => line.name !== (lines[run[0] as number] as LineFacts).name && isSum(k, run, counted, figure))
      ? [k]
      : [],
  )
}

/** A line of no time and of another name than those it adds up: known as a total, it is of all that they count, and bears their name or none. */
function mayBeSum(line: LineFacts): boolean {
  const isFigure = line.measure === null || line.measure.measure === 'value'
  return isFigure && line.name !== '' && line.total !== 'average' && !line.unit?.share && line.periods.length === 0
}

function isPlain(line: LineFacts): boolean {
  return line.total === null && (line.measure === null || line.measure.measure === 'value')
}

function isSum(line: number, run: readonly number[], across: readonly number[], figure: (line: number, at: number) => number): boolean {
  let hits = 0
  for (const at of across) {
    const stated = figure(line, at)
    if (Number.isNaN(stated)) continue
    let sum = 0
    let parts = 0
    for (const part of run) {
      const value = figure(part, at)
      if (Number.isNaN(value) || value === 0) continue
      sum += value
      parts++
    }
    if (Math.abs(sum - stated) > 1e-6 * Math.max(1, Math.abs(stated))) return false
    // One part alone, or nothing at all, says nothing.
    if (parts >= 2) hits++
  }
  return hits >= leastSums
}

function unlikeStretches(view: TableView): Notice[] {
  const found = view.columns.flatMap((column, c) => {
    const link = view.links[c]
    if (column.measure?.measure !== 'change' || !link || link.base === null || link.base < 0 || link.toTarget) return []
    const [base, current] = [view.spanOf(link.base), view.spanOf(link.current)]
    const [one, other] = [daysOf(base), daysOf(current)]
    return one > 0 && other > 0 && Math.max(one, other) > longer * Math.min(one, other) ? [column] : []
  })
  const [column] = found
  if (column === undefined) return []
  const labels = found.flatMap((one) => one.labels[one.labels.length - 1] ?? [])
  return [
    notice(
      'stretchesUnlike',
      'warning',
      { name: labels[0]?.text.trim() ?? '' },
      view.sheet,
      labels.map((label) => a1(label.row, label.column)),
    ),
  ]
}

/** How long a stretch is, 0 for a day at which something stood and for none. */
function daysOf(period: Period | null): number {
  return period?.kind === 'span' ? period.end - period.start + 1 : 0
}
