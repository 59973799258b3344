import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import type { BreakdownPart } from '../../model/dataset/observation'
import { unnamed } from '../lexicon/headings/headings'
import { apart } from '../lines/labels/rowNames'
import type { LineFacts } from '../sheet/facts'
import type { ColumnPlan } from './plans'

/** What tells a cell's figure apart: the row's parts, made once a row, and the column's, once a column where the row has none. */
export class Breakdowns {
  private readonly known = new Map<string, number>()
  private ofThisRow = -1

  constructor(
    private readonly builder: DatasetBuilder,
    private readonly nameHeading: string,
  ) {}

  beginRow(row: LineFacts): void {
    this.ofThisRow = row.breakdown.length === 0 ? -1 : this.code(row.breakdown)
  }

  /** The row's own parts: those of its cells in every column that adds none. */
  get ofRow(): number {
    return this.ofThisRow
  }

  /** Whether a column's cells are told apart by their rows alone. */
  static byRowAlone({ facts }: ColumnPlan): boolean {
    return facts.breakdown.length === 0 && !facts.own
  }

  of(row: LineFacts, plan: ColumnPlan): number {
    const { facts: column } = plan
    if (Breakdowns.byRowAlone(plan)) return this.ofThisRow
    if (row.breakdown.length === 0 && !column.own) return (plan.breakdown ??= this.code(column.breakdown))
    const parts: BreakdownPart[] = [...row.breakdown]
    // 类别 beside a row and 类别 over a column are two.
    for (const part of column.breakdown) parts.push({ ...part, name: apart(part.name, row.breakdown) })
    if (column.own && row.name !== '' && row.total === null) parts.push({ name: this.nameHeading || unnamed.row, value: row.name })
    return parts.length === 0 ? -1 : this.code(parts)
  }

  private code(parts: readonly BreakdownPart[]): number {
    let key = ''
    for (const part of parts) key += `${part.name}\n${part.value}\n\n`
    const known = this.known.get(key)
    if (known !== undefined) return known
    const code = this.builder.breakdown(parts)
    this.known.set(key, code)
    return code
  }
}
