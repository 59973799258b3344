import type { Against } from '../../../../model/dataset/observation'
import { changeAlone, fallHeading } from '../../../lexicon/measures/changes'
import type { LineFacts } from '../../../sheet/facts'
import type { RelativePeriod } from '../../../values/types'
import { againstBetween } from '../../../values/times/since'
import { headWords } from '../heads/headWords'
import type { NumberAt } from '../goals/progressColumns'

/** Columns on the left that are looked through, rows that must tell, what rounding may take of a difference and of a percentage. */
const proof = { columns: 4, rows: 2, slack: 0.011, percent: 0.06 } as const
/** Rows of a long table that are looked at. */
const looked = 400

/**
 * A column headed 变化, 变动, 差, 增减 or the like that is, in every row, what one thing on its left at one time is more than at an earlier one,
 * is the change between those, and against that time (rule A19).
 *
 *     上月 本月 变化          95 1 −94: a change since the month before
 *     排名 上月排名 变化      1 2 1: by how many places
 *     去年 今年 减少          30 20 10: a fall since last year
 *     收入 支出 差额          two things at one time: rule A16
 */
export function withProvenChanges(columns: readonly LineFacts[], bodyRows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  const rows = bodyRows.slice(0, looked)
  return columns.map((column, k) => {
    const word = headWords(column).replace(/[(（][^()（）]*[)）]|\s+/g, '')
    if (column.office !== null || column.periods.length > 0 || !changeAlone.test(word)) return column
    if (column.measure !== null && column.measure.measure !== 'change') return column
    const pair = pairBefore(columns, k, rows, numberAt, fallHeading.test(word))
    if (pair === null) return column
    const against = againstOf(pair.before, pair.after)
    if (column.measure !== null) return against === null ? column : { ...column, measure: { ...column.measure, against } }
    const { measure } = pair.after
    const place = measure?.measure === 'rank'
    return {
      ...column,
      name: place ? placeName(pair.after) : '',
      periods: pair.after.periods.some(({ reading }) => reading.relative === null) ? [] : column.periods,
      measure: { measure: 'change', against, form: pair.form, sense: null, matched: word },
    }
  })
}

/** 得分 beside 排名: a move is of the place, by its own word. */
function placeName({ name, measure }: LineFacts): string {
  const word = measure?.matched ?? ''
  return name === '' || name === word ? word : name + word
}

interface Pair {
  readonly before: LineFacts
  readonly after: LineFacts
  readonly form: 'difference' | 'percent'
}

function pairBefore(columns: readonly LineFacts[], k: number, rows: readonly number[], numberAt: NumberAt, falls: boolean): Pair | null {
  const near = columns.slice(Math.max(0, k - proof.columns), k).filter(({ office, total }) => office === null && total !== 'average')
  for (const before of near)
    for (const after of near) {
      if (before === after || !isEarlier(before, after) || !isAlike(before, after)) continue
      const signs = after.measure?.measure === 'rank' ? [-1, 1] : [falls ? -1 : 1]
      const form = signs.map((sign) => formOf(rows, sign, numberAt, before.at, after.at, columns[k]?.at ?? 0)).find((one) => one !== null)
      if (form != null) return { before, after, form }
    }
  return null
}

function isAlike(one: LineFacts, other: LineFacts): boolean {
  const kind = (line: LineFacts): string => line.measure?.measure ?? 'value'
  return (
    one.name === other.name && kind(one) === kind(other) && ['value', 'rank', 'score'].includes(kind(one)) && one.section === other.section
  )
}

const earlier: ReadonlySet<RelativePeriod | null> = new Set([
  'previousPeriod',
  'samePeriodLastYear',
  'lastYear',
  'yearStart',
  'periodStart',
])

function isEarlier(before: LineFacts, after: LineFacts): boolean {
  const relative = (line: LineFacts): boolean => line.periods.some(({ reading }) => earlier.has(reading.relative))
  if (relative(before)) return !relative(after)
  const [from, to] = [before, after].map((line) => line.periods.find(({ reading }) => reading.period?.kind === 'span')?.reading.period)
  return from?.kind === 'span' && to?.kind === 'span' && from.end < to.end
}

/** Against which time the change of two columns is; null where the sheet's words say nothing a change can be against. */
function againstOf(before: LineFacts, after: LineFacts): Against | null {
  const said = before.periods.find(({ reading }) => earlier.has(reading.relative))?.reading.relative
  if (said === 'previousPeriod') return 'previousPeriod'
  if (said === 'samePeriodLastYear' || said === 'lastYear') return 'samePeriodLastYear'
  const [from, to] = [before, after].map((line) => line.periods.find(({ reading }) => reading.period?.kind === 'span')?.reading.period)
  return from && to ? againstBetween(from, to) : null
}

/** Whether every row's figure is the one less the other, or that in percent of the other; null where it isn't, or too few tell. */
function formOf(
  rows: readonly number[],
  sign: number,
  numberAt: NumberAt,
  before: number,
  after: number,
  change: number,
): Pair['form'] | null {
  let [told, differences, percents] = [0, true, true]
  for (const row of rows) {
    const [from, to, said] = [numberAt(row, before), numberAt(row, after), numberAt(row, change)]
    if (Number.isNaN(said)) continue
    if (Number.isNaN(from) || Number.isNaN(to)) return null
    const moved = sign * (to - from)
    if (moved !== 0 || said !== 0) told++
    if (Math.abs(said - moved) > proof.slack) differences = false
    if (from === 0 || Math.abs(said - (moved / Math.abs(from)) * 100) > proof.percent) percents = false
    if (!differences && !percents) return null
  }
  return told < proof.rows ? null : differences ? 'difference' : 'percent'
}
