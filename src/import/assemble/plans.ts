import { unnamed } from '../lexicon/headings/headings'
import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import { observationFlags, type Measure } from '../../model/dataset/observation'
import type { LineFacts, PeriodFact } from '../sheet/facts'
import type { ColumnLink } from '../link/linkColumns'
import type { Line, Lines } from './lines'
import type { FoundOffice } from './offices'
import { placed, type Table } from './table'

/** What is the same for all cells of a column, so that a big body asks for it once. */
export interface ColumnPlan {
  readonly c: number
  readonly at: number
  readonly facts: LineFacts
  readonly path: number
  readonly flags: number
  readonly measure: Measure | null
  readonly periods: readonly PeriodFact[]
  /** Same for columns whose periods are written alike. */
  readonly periodKey: number
  /** The two indicators of a column of pairs (12/15 under 起草/审核). */
  readonly parts: readonly Line[] | null
  /** The indicator it names whatever the rows name. */
  readonly own: Line | null
  office: FoundOffice | null
  breakdown: number | null
}

export function planColumns(builder: DatasetBuilder, table: Table, lines: Lines): ColumnPlan[] {
  const { grid, columns } = table
  const hidden = grid.transposed ? grid.sheet.hiddenRows : grid.sheet.hiddenColumns
  const keys = new Map<string, number>()
  return columns.map((facts, c) => {
    const at = table.valueColumns[c] as number
    const link = table.links[c] as ColumnLink
    const periods = link.periods ?? (columns[link.period] as LineFacts).periods
    const words = wordsOf(periods)
    if (!keys.has(words)) keys.set(words, keys.size)
    return {
      c,
      at,
      facts,
      path: builder.labelPath(placed(grid, facts.labels)),
      measure: facts.measure?.measure ?? null,
      periods,
      periodKey: keys.get(words) as number,
      flags:
        (facts.total !== null || table.totalColumns.has(c) ? observationFlags.aggregate : 0) |
        (facts.ofWhich ? observationFlags.ofWhich : 0) |
        (isMeanOfTimes(facts) ? observationFlags.meanOfTimes : 0) |
        (facts.sameSpan === true ? observationFlags.ownSpan : 0) |
        (hidden.has(at) ? observationFlags.hidden : 0),
      own: lines.ofColumns.get(c) ?? null,
      parts: lines.pairsOfColumns.get(c) ?? null,
      office: null,
      breakdown: null,
    }
  })
}

/** 月均 behind months, 平均 beneath them: a mean that says of which time it is, and isn't told apart already. */
export function isMeanOfTimes(line: LineFacts): boolean {
  return isMean(line) && line.periods.length > 0
}

/** A line of means that its name doesn't tell apart from what it is the mean of (rule W20). */
export function isMean({ total, breakdown }: LineFacts): boolean {
  return total === 'average' && !breakdown.some((part) => part.name === unnamed.mean)
}

/** The words of some periods as one key; a time that a clerk said without any is another than none. */
export function wordsOf(facts: readonly PeriodFact[]): string {
  return facts.map(({ text, reading }) => text || `\0${reading.relative}`).join('\n')
}
