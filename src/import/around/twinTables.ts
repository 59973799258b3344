import { unnamed } from '../lexicon/headings/headings'
import type { LineFacts, TableFacts } from '../sheet/facts'
import type { Surrounding } from './surroundings'

/** A table's facts with the texts that stand between it and the table before. */
export interface TwinTable {
  readonly facts: TableFacts
  readonly own: readonly Surrounding[]
  /** A heading of its own says whose, when or of what it is. */
  readonly headed?: boolean
}

/** Share of the columns of the narrower of two tables that are the other's too. */
const commonShare = 0.6

/**
 * Tables of one sheet whose columns say the same and some of whose rows do too would speak of the same figures twice
 * (rule L15): such rows are told apart by the heading of their names where those differ, else all rows by what stands over their table,
 * else by its number, which alone is a doubt. A heading that says when needs no help, and rows of tables that only go on (续表) differ.
 *
 *     甲组 over 一班 二班, 乙组 over 一班 三班   一班 甲组, 二班 甲组, 一班 乙组, 三班 乙组
 */
export function withTwinsApart(tables: readonly TwinTable[]): readonly TableFacts[] {
  if (tables.length < 2 || tables.length > 60) return tables.map((table) => table.facts)
  const columns = tables.map(({ facts }) => facts.columns.map(lineKey).sort())
  const heads = columns.map((keys) => keys.join('\n'))
  const titles = tables.map(({ own }) => titleOf(own))
  const times = tables.map(({ own }) => own.flatMap((text) => text.period?.matched ?? []).join('\n'))
  // 交办 已答复 A类 满意率 under 建议 beside 交办 已答复 满意率 under 提案: most columns of the one are the other's too.
  const sharesColumns = (j: number, k: number): boolean => {
    const [one, other] = [columns[j] as string[], columns[k] as string[]]
    const shared = one.filter((key) => other.includes(key)).length
    return shared >= 2 && shared >= commonShare * Math.min(one.length, other.length)
  }
  const alike = (j: number, k: number): boolean =>
    j !== k &&
    !(tables[j]?.headed && tables[k]?.headed) &&
    (heads[j] === heads[k] || (titles[j] !== '' && titles[k] !== '' && titles[j] !== titles[k] && sharesColumns(j, k))) &&
    (times[j] === times[k] || times[j] === '' || times[k] === '')
  const rowsOf = tables.map(({ facts }) => facts.rows.filter((row) => facts.rowKinds.get(row.at) === 'values'))
  // 合计 under 收入项目 and under 支出项目: the heading of the names says of which.
  const headings = rowsOf.map((rows) => rows.find((row) => row.breakdown.length > 0)?.breakdown.slice(-1)[0]?.name ?? '')
  return tables.map((table, k) => {
    const others = new Set(tables.flatMap((_, j) => (alike(j, k) ? (rowsOf[j] as LineFacts[]).map(lineKey) : [])))
    const twins = (rowsOf[k] as LineFacts[]).filter((row) => others.has(lineKey(row)))
    if (twins.length === 0) return table.facts
    const isOwn = (texts: readonly string[]): boolean => texts[k] !== '' && tables.every((_, j) => !alike(j, k) || texts[j] !== texts[k])
    const headed = isOwn(headings)
    const titled = !headed && isOwn(titles)
    const part = { name: unnamed.table, value: (headed ? headings[k] : titled ? titles[k] : null) ?? String(k + 1) }
    const parted = new Set(titled ? rowsOf[k] : twins)
    return {
      ...table.facts,
      alikeRows: headed || titled ? table.facts.alikeRows : withRows(table.facts.alikeRows, twins),
      rows: table.facts.rows.map((row) => (parted.has(row) ? { ...row, breakdown: [...row.breakdown, part] } : row)),
    }
  })
}

/** What stands over a table, the nearest: a sheet's title stands over all of them. '' where nothing does. */
function titleOf(own: TwinTable['own']): string {
  const titles = own.filter((text) => text.role === 'title')
  return (titles[titles.length - 1]?.text ?? '').replace(/\s+/g, ' ').trim()
}

function withRows(alike: readonly number[], twins: readonly LineFacts[]): readonly number[] {
  return [...new Set([...alike, ...twins.map(({ at }) => at)])].sort((a, b) => a - b)
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
