import type { LineFacts, PeriodFact } from '../../../sheet/facts'
import { againstOf } from '../../../values/headers/change'
import { decideChangeForm } from '../../../values/decide/decideChangeForm'
import type { NumberAt } from '../goals/progressColumns'

/** Rows above a stated change among which its two may stand. */
const near = 3
/** Columns that must agree. */
const leastColumns = 2

/**
 * A row of changes beneath the two rows it compares (rule A17) is in what their figures give, percent, points or a difference, and against
 * the time that the earlier of them is of.
 *
 *     东城区  本月  32 21 145
 *             上月  40 18 151
 *             增减  -8  3  -6      by so many, against the month before
 */
export function withChangedRows(
  rows: readonly LineFacts[],
  columns: readonly number[],
  isValueRow: (row: number) => boolean,
  numberAt: NumberAt,
): readonly LineFacts[] {
  return rows.map((row, r) => {
    if (row.measure?.measure !== 'change' || row.measure.form !== null || !isValueRow(row.at)) return row
    const two = rows.slice(Math.max(0, r - near), r).filter((other) => other.measure === null && isSameBut(other, row))
    const [current, base] = two
    if (two.length !== 2 || !current || !base) return row
    const numbers = (line: LineFacts): number[] => columns.map((column) => numberAt(line.at, column)).map(orNone) as number[]
    const said = numbers(row)
    const forward = decideChangeForm(said, numbers(current), numbers(base))
    const backward = decideChangeForm(said, numbers(base), numbers(current))
    const [found, from] = (forward?.agree ?? 0) >= (backward?.agree ?? 0) ? [forward, base] : [backward, current]
    if (!found || found.agree < leastColumns || found.fraction) return row
    return {
      ...row,
      measure: {
        ...row.measure,
        form: found.form,
        against: againstOf(row.measure.matched) ?? sinceOf(from.periods) ?? row.measure.against,
      },
    }
  })
}

const orNone = (number: number): number | null => (Number.isNaN(number) ? null : number)

/** Of the same body, thing and part, but of another time. */
function isSameBut(one: LineFacts, other: LineFacts): boolean {
  return (
    one.name === other.name && one.section === other.section && one.office?.name === other.office?.name && partsOf(one) === partsOf(other)
  )
}

function partsOf({ breakdown }: LineFacts): string {
  return breakdown.map(({ name, value }) => `${name}=${value}`).join('|')
}

function sinceOf(periods: readonly PeriodFact[]): 'previousPeriod' | 'samePeriodLastYear' | null {
  const relative = periods.map(({ reading }) => reading.relative)
  if (relative.includes('previousPeriod')) return 'previousPeriod'
  return relative.includes('samePeriodLastYear') || relative.includes('lastYear') ? 'samePeriodLastYear' : null
}
