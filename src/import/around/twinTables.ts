import { unnamed } from '../lexicon/headings'
import type { LineFacts, TableFacts } from '../sheet/facts'
import type { Surrounding } from './surroundings'

/** A table's facts with the texts that stand between it and the table before. */
export interface TwinTable {
  readonly facts: TableFacts
  readonly own: readonly Surrounding[]
  /** A heading of its own says whose, when or of what it is. */
  readonly headed?: boolean
}

/**
 * Tables of one sheet whose columns say the same and some of whose rows do too would speak of the same figures twice
 * (rule L15): such rows are told apart by the heading of their names where those differ, by the heading over their table, else by its number. A heading that says when needs
 * no help, and rows of tables that only go on (续表) differ.
 */
export function withTwinsApart(tables: readonly TwinTable[]): readonly TableFacts[] {
  if (tables.length < 2 || tables.length > 60) return tables.map((table) => table.facts)
  const heads = tables.map(({ facts }) => facts.columns.map(lineKey).sort().join('\n'))
  const times = tables.map(({ own }) => own.flatMap((text) => text.period?.matched ?? []).join('\n'))
  const alike = (j: number, k: number): boolean =>
    j !== k &&
    !(tables[j]?.headed && tables[k]?.headed) &&
    heads[j] === heads[k] &&
    (times[j] === times[k] || times[j] === '' || times[k] === '')
  const rowsOf = tables.map(({ facts }) => facts.rows.filter((row) => facts.rowKinds.get(row.at) === 'values'))
  // 合计 under 收入项目 and under 支出项目: the heading of the names says of which.
  const headings = rowsOf.map((rows) => rows.find((row) => row.breakdown.length > 0)?.breakdown.slice(-1)[0]?.name ?? '')
  return tables.map((table, k) => {
    const others = new Set(tables.flatMap((_, j) => (alike(j, k) ? (rowsOf[j] as LineFacts[]).map(lineKey) : [])))
    const twins = (rowsOf[k] as LineFacts[]).filter((row) => others.has(lineKey(row)))
    if (twins.length === 0) return table.facts
    // The nearest: a sheet's title stands over all of them.
    const title = table.own
      .filter((text) => text.role === 'title')
      .pop()
      ?.text.replace(/\s+/g, ' ')
      .trim()
    const heading = headings[k] ?? ''
    const own = heading !== '' && tables.every((_, j) => !alike(j, k) || headings[j] !== heading)
    const part = { name: unnamed.table, value: own ? heading : (title ?? String(k + 1)) }
    return {
      ...table.facts,
      alikeRows: own ? table.facts.alikeRows : [...new Set([...table.facts.alikeRows, ...twins.map(({ at }) => at)])].sort((a, b) => a - b),
      rows: table.facts.rows.map((row) => (twins.includes(row) ? { ...row, breakdown: [...row.breakdown, part] } : row)),
    }
  })
}

function lineKey(line: LineFacts): string {
  return [
    line.name,
    line.office?.name ?? '',
    line.periods.map((fact) => fact.text).join('|'),
    line.breakdown.map((part) => `${part.name}=${part.value}`).join('|'),
    line.measure?.measure ?? '',
    line.measure?.against ?? '',
    line.unit?.written ?? '',
  ].join('\u0001')
}
