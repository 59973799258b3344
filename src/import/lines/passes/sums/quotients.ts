import { quotientName } from '../../../lexicon/measures/rates'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { isRateName } from '../../../values/headers/rateName'
import { readUnit } from '../../../values/headers/unit'

/** Share of the columns in which a row must be what its name says of two others. */
const enough = 0.6

/** A row that says how much one row is of another, and by how many its quotient is multiplied. */
interface Quotient {
  readonly of: LineFacts
  readonly times: number
}

/**
 * A row that divides two others, or says a rate among bodies and places, is no body: an indicator of its own (rule A13).
 *
 *     东市 400 / 某省 1000 / 东市/某省 40       东市/某省 of 东市, 40%
 *     东市 400 / 全省 1000 / 东市占全省比重 0.4   东市占全省比重 of 东市, 0.4
 *     甲县 3 / 乙县 4 / 占比(%) 40             占比
 *     甲路/乙路 12                           stays: it divides nothing
 */
export function withQuotients(
  grid: Grid,
  valueColumns: readonly number[],
  rows: readonly LineFacts[],
  isValueRow: (row: number) => boolean,
): readonly LineFacts[] {
  const bodies = rows.filter((row) => row.office !== null && row.total === null && isValueRow(row.at))
  if (bodies.length < 3 || rows.some((row) => row.name !== '')) return rows
  const by = new Map<string, LineFacts>()
  for (const row of rows) by.set(textOf(row), row)
  const rates = bodies.filter((row) => row.measure === null && (quotientName.test(textOf(row)) || isRateName(textOf(row))))
  if (rates.length === 0 || rates.length > 0.5 * bodies.length) return rows
  const found = new Map<LineFacts, LineFacts>()
  for (const row of rates) {
    const match = quotientName.exec(textOf(row))
    const quotient = match ? quotientOf(grid, valueColumns, row, by.get(match[1] ?? ''), by.get(match[2] ?? '')) : null
    if (quotient === null && !isRateName(textOf(row))) continue
    const unit = row.unit ?? (quotient?.times === 100 ? readUnit('%') : null)
    found.set(row, { ...row, name: textOf(row), office: quotient?.of.office ?? null, unit, own: true })
  }
  return found.size === 0 ? rows : rows.map((row) => found.get(row) ?? row)
}

/** A row's own label, its unit and blanks off. */
function textOf(row: LineFacts): string {
  return (row.labels[row.labels.length - 1]?.text ?? '').replace(/\s+/g, '').replace(/[(（][%％][)）]$/, '')
}

function quotientOf(
  grid: Grid,
  columns: readonly number[],
  row: LineFacts,
  part: LineFacts | undefined,
  whole: LineFacts | undefined,
): Quotient | null {
  if (!part || !whole) return null
  const figure = (line: LineFacts, column: number): number => {
    const cell = grid.at(line.at, column)
    return cell < 0 ? NaN : numberIn(grid, cell)
  }
  for (const times of [100, 1]) {
    let judged = 0
    let right = 0
    for (const column of columns) {
      const [share, a, b] = [figure(row, column), figure(part, column), figure(whole, column)]
      if (Number.isNaN(share) || Number.isNaN(a) || Number.isNaN(b) || b === 0) continue
      judged++
      if (Math.abs((a / b) * times - share) <= 0.006 * times) right++
    }
    if (judged > 0 && right >= enough * judged) return { of: part, times }
  }
  return null
}

function numberIn(grid: Grid, cell: number): number {
  const plain = grid.plain.value[cell] as number
  return Number.isNaN(plain) ? (grid.sheet.number[cell] as number) : plain
}
