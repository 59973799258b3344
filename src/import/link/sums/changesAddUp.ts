import type { LineFacts } from '../../sheet/facts'
import type { Figures } from '../../sheet/figures'

/**
 * Whether a column of changes says of each total what it says of the rows that the total adds up, as only amounts do: −1.4, 10.2, −0.6, 0 and
 * in all 8.2 (rule A2). Of three rows or more, two of them not nought; percents add up to nothing.
 */
export function changesAddUp(change: number, subject: number, rows: readonly LineFacts[], figures: Figures): boolean {
  const totals = rows.flatMap(({ total }, r) => (total === 'total' || total === 'subtotal' ? [r] : []))
  // Totals stand behind what they add up, or all before it.
  const before = totals[0] === 0
  let held = 0
  for (const [k, r] of totals.entries()) {
    const first = before ? r + 1 : (totals[k - 1] ?? -1) + 1
    const end = before ? (totals[k + 1] ?? rows.length) : r
    const members = Array.from({ length: end - first }, (_, i) => first + i)
    const said = members.filter((row) => !Number.isNaN(figures(row, change)))
    if (Number.isNaN(figures(r, change)) || said.length < 3 || said.filter((row) => figures(row, change) !== 0).length < 2) continue
    if (!isSum(r, members, subject, figures) || !isSum(r, said, change, figures)) return false
    held++
  }
  return held > 0
}

/** Whether a row's figure is the sum of others', each rounded as it is written. */
function isSum(total: number, members: readonly number[], column: number, figures: Figures): boolean {
  let sum = 0
  let places = 0
  for (const row of [...members, total]) {
    const value = figures(row, column)
    if (Number.isNaN(value)) continue
    places = Math.max(places, (String(value).split('.')[1] ?? '').length)
    if (row !== total) sum += value
  }
  return Math.abs(sum - figures(total, column)) < 0.5 * 10 ** -places * (places === 0 ? 1 : members.length)
}
