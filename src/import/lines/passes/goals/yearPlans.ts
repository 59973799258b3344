import { doneThing, ofWholeYear } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'

type NumberAt = (row: number, column: number) => number

/** How much more than was planned for the year may be done of it. */
const mostDone = 1.5

/**
 * 年度投资 beside 已完成投资 of the same unit is what the year is to bring, and that what came of it, both of 投资 (rule H24): else a plan of
 * twelve months stands under a date of nine as if it had been done. Not where most rows have done far more than that.
 *
 *     项目 | 年度投资（万元） | 已完成投资（万元）
 */
export function withYearPlans(columns: readonly LineFacts[], bodyRows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  const isPlain = (column: LineFacts) => column.measure === null && column.total === null && column.office === null
  const pairs = columns.flatMap((plan) => {
    const [time, ...more] = plan.periods
    const ofYear = time?.reading.relative === 'wholeYear' && time.reading.period === null && ofWholeYear.test(time.text)
    if (!isPlain(plan) || !ofYear || more.length > 0 || plan.name === '') return []
    const done = columns.filter(
      (column) =>
        isPlain(column) &&
        column.periods.length === 0 &&
        doneThing.exec(column.name)?.[1] === plan.name &&
        column.unit?.written === plan.unit?.written,
    )
    const [only] = done
    return done.length === 1 && only !== undefined && isDoneOf(only, plan) ? [{ plan, done: only }] : []
  })
  if (pairs.length !== 1) return columns
  const [{ plan, done }] = pairs as [(typeof pairs)[number]]
  return columns.map((column) =>
    column === plan
      ? { ...column, measure: { measure: 'target', against: null, form: null, sense: 'floor', matched: column.name } }
      : column === done
        ? { ...column, name: plan.name }
        : column,
  )

  function isDoneOf(done: LineFacts, plan: LineFacts): boolean {
    const rows = bodyRows.filter((row) => numberAt(row, plan.at) > 0 && numberAt(row, done.at) >= 0)
    return rows.length > 0 && rows.every((row) => numberAt(row, done.at) <= mostDone * numberAt(row, plan.at))
  }
}
