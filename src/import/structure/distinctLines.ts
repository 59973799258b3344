import type { BreakdownPart } from '../../model/observation'
import { unnamed } from '../lexicon/headings'
import type { LineFacts } from './facts'
import type { Grid } from './grid'
import { columnsFor, type TableShape } from './tableShape'

/** Rows and columns made distinct, and how many rows shared all their labels with another. */
export interface Distinct {
  readonly rows: readonly LineFacts[]
  readonly columns: readonly LineFacts[]
  readonly alikeRows: number
  readonly unnamedRows: boolean
}

/**
 * Keys must not clash (rule L16): rows that say the same are told apart by their codes where the sheet has them, and where
 * most rows are alike (records, or rows without any label) by their number; alike columns by their place.
 */
export function distinctLines(grid: Grid, shape: TableShape, rows: readonly LineFacts[], columns: readonly LineFacts[], isValueRow: (row: number) => boolean): Distinct {
  const values = rows.filter((row) => isValueRow(row.at))
  const alike = alikeOf(values)
  const unnamedRows = values.length > 1 && values.every((row) => row.labels.length === 0)
  let told: readonly LineFacts[] = rows
  if (alike.size > 0) {
    const codes = columnsFor(shape, 'code')
    const byCode = codes.map((column) => withPart(grid, values, alike, column)).find((list) => alikeOf(list).size === 0)
    const many = alike.size > 0.1 * values.length || unnamedRows
    const made = byCode ?? (many ? values.map((row, k) => ({ ...row, breakdown: [...row.breakdown, { name: unnamed.row, value: String(k + 1) }] })) : null)
    if (made) {
      const by = new Map(made.map((row) => [row.at, row]))
      told = rows.map((row) => by.get(row.at) ?? row)
    }
  }
  return { rows: told, columns: distinctColumns(columns), alikeRows: alike.size, unnamedRows }
}

function alikeOf(rows: readonly LineFacts[]): Set<number> {
  const seen = new Map<string, number>()
  const alike = new Set<number>()
  for (const row of rows) {
    const key = rowKey(row)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, row.at)
    else {
      alike.add(first)
      alike.add(row.at)
    }
  }
  return alike
}

function rowKey(row: LineFacts): string {
  return [row.name, row.office?.name ?? '', row.periods.map((fact) => fact.text).join('|'), partsKey(row.breakdown), row.unit?.written ?? '', row.measure?.measure ?? '', row.measure?.matched ?? ''].join('\u0001')
}

function partsKey(parts: readonly BreakdownPart[]): string {
  return parts.map((part) => `${part.name}=${part.value}`).join('|')
}

function withPart(grid: Grid, rows: readonly LineFacts[], alike: ReadonlySet<number>, column: number): LineFacts[] {
  return rows.map((row) => {
    if (!alike.has(row.at)) return row
    const text = grid.textAt(row.at, column)
    return text === '' ? row : { ...row, breakdown: [...row.breakdown, { name: unnamed.row, value: text }] }
  })
}

function distinctColumns(columns: readonly LineFacts[]): LineFacts[] {
  const groups = new Map<string, number>()
  const key = (column: LineFacts): string =>
    [column.name, column.office?.name ?? '', column.periods.map((fact) => fact.text).join('|'), partsKey(column.breakdown), column.measure?.measure ?? '', column.measure?.against ?? '', column.measure?.form ?? '', column.unit?.written ?? ''].join('\u0001')
  for (const column of columns) groups.set(key(column), (groups.get(key(column)) ?? 0) + 1)
  const counted = new Map<string, number>()
  return columns.map((column) => {
    const own = key(column)
    if ((groups.get(own) ?? 0) < 2 || (column.measure !== null && column.measure.measure !== 'value' && column.measure.measure !== 'score')) return column
    const n = (counted.get(own) ?? 0) + 1
    counted.set(own, n)
    return { ...column, breakdown: [...column.breakdown, { name: unnamed.column, value: String(n) }] }
  })
}
