import { week, withYear as withYearOf, year, yearOf, type Period } from '../../../../model/time/period'
import { weeksHeading } from '../../../lexicon/times/periods'
import type { LineFacts, PeriodFact, TableFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { withRunSums } from '../sums/runSums'

/**
 * 第24周 takes its year as a month does (rule Y6): from a year on its own line, else from around the table. Without one it tells figures
 * apart as a part, and nothing is dated; and so does a week that lies outside the time of its sheet, for it is the first of a month.
 *
 *     第24周 in 2023年…统计表      2023-W24
 *     2023年 | 第24周            2023-W24
 *     第一周 in 2023年9月         a part of 2023-09
 */
export function withWeeksDated(facts: TableFacts, around: readonly PeriodFact[], grid: Grid, bodyRows: readonly number[]): TableFacts {
  if (!facts.rows.some(hasWeek) && !facts.columns.some(hasWeek)) return facts
  const own = around.flatMap((fact) => (fact.reading.period ? (yearOf(fact.reading.period) ?? []) : []))[0] ?? null
  const said = around.flatMap((fact) => fact.reading.period ?? [])[0] ?? null
  // 9月份 in a title, its year in the sheet's name.
  const whole = said?.kind === 'partial' && own !== null ? withYearOf(said, own) : said
  const across = new Set(
    [...facts.rows, ...facts.columns].flatMap((line) =>
      line.periods.filter((fact) => isYear(fact)).map((fact) => yearOf(fact.reading.period as never)),
    ),
  )
  const only = across.size === 1 ? ([...across][0] ?? null) : null
  const dated = (line: LineFacts): LineFacts => (hasWeek(line) ? withYear(line, own ?? only, whole) : line)
  // 四周合计 behind weeks that have their days now.
  return { ...facts, rows: facts.rows.map(dated), columns: withRunSums(grid, facts.columns.map(dated), bodyRows) }
}

function hasWeek(line: LineFacts): boolean {
  return line.periods.length > 0 && line.periods.some((fact) => fact.reading.week !== undefined)
}

function isYear(fact: PeriodFact): boolean {
  return (
    fact.reading.period?.kind === 'span' &&
    yearOf(fact.reading.period) !== null &&
    fact.reading.period.code === year(yearOf(fact.reading.period) as number).code
  )
}

function withYear(line: LineFacts, around: number | null, whole: Period | null): LineFacts {
  const beside = line.periods.find(isYear)
  const y = beside ? yearOf(beside.reading.period as never) : around
  const at = line.periods.find((fact) => fact.reading.week !== undefined) as PeriodFact
  const dated = y === null ? null : week(y, at.reading.week as number)
  const period = dated !== null && whole?.kind === 'span' && (dated.end < whole.start || dated.start > whole.end) ? null : dated
  const others = line.periods.filter((fact) => fact !== at)
  // 第27周 beside its own days says no more than they do.
  if (others.some((fact) => !isYear(fact))) return { ...line, periods: others }
  return period === null
    ? { ...line, periods: others, breakdown: [...line.breakdown, { name: weeksHeading, value: at.text }] }
    : { ...line, periods: [...others, { ...at, reading: { ...at.reading, period } }] }
}
