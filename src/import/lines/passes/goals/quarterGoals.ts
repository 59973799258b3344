import type { LineFacts, PeriodFact } from '../../../sheet/facts'

/**
 * A goal for a later quarter, beside figures that run from January into that quarter and none of the quarter alone, is for all that is to
 * be done by its end (rule W18), and so is what part of it is done.
 *
 *     三季度目标 | 1—8月完成 | 占三季度目标     the goal is for 1—9月
 *     三季度目标 | 三季度完成                 the quarter's
 */
export function withQuarterGoals(columns: readonly LineFacts[]): readonly LineFacts[] {
  const plain = columns.filter(({ measure }) => measure === null || measure.measure === 'value')
  const soFar = (last: number) =>
    plain.some(({ periods }) =>
      periods.some(({ reading }) => {
        if (reading.cumulative || reading.relative === 'cumulative') return true
        const months = monthsOf(reading)
        return months !== null && months[0] === 1 && months[1] > last - 3 && months[1] <= last
      }),
    )
  const alone = (quarter: readonly [number, number]) =>
    plain.some(({ periods }) => periods.some(({ reading }) => !reading.cumulative && monthsOf(reading)?.join() === quarter.join()))
  const held = (fact: PeriodFact): boolean => {
    const months = monthsOf(fact.reading)
    return months !== null && months[0] > 1 && months[0] % 3 === 1 && months[1] === months[0] + 2 && soFar(months[1]) && !alone(months)
  }
  return columns.map((column) => {
    const kind = column.measure?.measure
    if ((kind !== 'target' && kind !== 'completion') || !column.periods.some(held)) return column
    const periods = column.periods.map((fact) => (held(fact) ? { ...fact, reading: { ...fact.reading, cumulative: true } } : fact))
    return { ...column, periods }
  })
}

function monthsOf({ period }: PeriodFact['reading']): readonly [number, number] | null {
  return period?.kind === 'partial' && period.days === null && !period.point ? period.months : null
}
