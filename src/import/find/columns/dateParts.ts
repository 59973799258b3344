import { datePartHeading } from '../../lexicon/headings/headings'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/** Share of the rows that must have their day. */
const mostly = 0.8

/** Week, YearWeek, 周次 over whole numbers beside the days they are worked out from say once more when, and count nothing (rule L2). */
export function dateParts(uses: ColumnUse[], counts: readonly ColumnCounts[], heads: readonly string[], rows: number): void {
  if (!counts.some((count) => count.dates >= mostly * rows)) return
  uses.forEach((use, k) => {
    const { figures, whole, texts } = counts[k] as ColumnCounts
    const head = (heads[k] as string).replace(/[[(（][^\])）]*[\])）]/g, '').replace(/[\s_-]+/g, '')
    if (use === 'value' && texts === 0 && whole === figures && datePartHeading.test(head)) uses[k] = 'code'
  })
}
