import { bareChange } from '../../lexicon/measures/changes'
import type { LineFacts, PeriodFact } from '../../sheet/facts'
import { againstBetween } from '../../values/times/since'

const isDated = (fact: PeriodFact): boolean => fact.reading.period?.kind === 'span' || fact.reading.period?.kind === 'partial'

/** 变化 beside 2022年 and 2023年 of one thing is the change between the last two (rule H12). */
export function withBareChanges(columns: LineFacts[]): LineFacts[] {
  const isBare = (column: LineFacts): boolean => column.measure === null && column.periods.length === 0 && bareChange.test(column.name)
  const dated = columns.filter((column) => column.measure === null && column.periods.some(isDated))
  if (dated.length < 2 || new Set(dated.map((column) => column.name)).size > 1) return columns
  const [before, after] = dated.slice(-2).map((column) => column.periods.find(isDated)?.reading.period ?? null)
  if (!before || !after) return columns
  const against = againstBetween(before, after)
  return columns.map((column) =>
    isBare(column)
      ? { ...column, name: '', measure: { measure: 'change', against, form: null, sense: null, matched: column.name } }
      : column,
  )
}
