import type { LineFacts } from '../../../sheet/facts'
import { onlyEarlier } from '../../../lexicon/times/periods'

/**
 * A row that says only which time before is of the named row above it, in that one's unit (rule W16).
 *
 *     受理来电 20.1 17.6
 *     去年同期 18.9 16.2       受理来电 of a year before
 */
export function withEarlierRows(rows: readonly LineFacts[]): readonly LineFacts[] {
  let above: LineFacts | null = null
  return rows.map((row) => {
    const said = row.labels[row.labels.length - 1]?.text.replace(/\s+/g, '') ?? ''
    if (!onlyEarlier.test(said) || row.periods.length === 0) {
      above = row.name !== '' && row.total === null && row.measure === null ? row : null
      return row
    }
    if (above === null || (row.name !== '' && row.name !== said)) return row
    return {
      ...row,
      name: above.name,
      office: row.office ?? above.office,
      unit: row.unit ?? above.unit,
      unitText: row.unitText ?? above.unitText,
      breakdown: above.breakdown,
      section: above.section,
    }
  })
}
