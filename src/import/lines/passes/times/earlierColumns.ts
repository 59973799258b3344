import { grainOf, previousPeriod, samePeriodLastYear, yearOf, type Period } from '../../../../model/time/period'
import type { LineFacts, PeriodFact } from '../../../sheet/facts'
import { countedAs, monthWord, nowWord, wholeBefore } from '../../../lexicon/times/periods'
import { doneName, doneThing, partSoFar, scheduleName, thingDone } from '../../../lexicon/measures/progress'
import type { RelativePeriod } from '../../../values/types'
import { wholeOf } from '../sums/runSubtotals'

const earlier: ReadonlySet<RelativePeriod> = new Set(['samePeriodLastYear', 'previousPeriod', 'lastYear'])

/**
 * A column that says only which time before (上年同期, 上年三季度, 上月) is of the named column on its left, in that one's unit (rule W16).
 *
 *     受理量 | 上年同月 | 办结率                受理量 of this month, 受理量 of a year before, 办结率
 *     1—8月完成 | 完成率 | 序时进度 | 去年同期   完成 of January to August of either year: a schedule has no year before
 *     当前办件量 | 去年同期办件量               办件量 of either
 *     2024年三季度收文 | 2023年三季度            收文 of either year
 *     本年 | 上年                               name nothing, and stay as they are
 */
export function withEarlierColumns(columns: readonly LineFacts[]): readonly LineFacts[] {
  return withStretches(withNamesakes(withNamesOf(withoutNow(columns))))
}

/**
 * A column of a time before whose name is the end of one name of this time, or that name without its 数, is that one's: 去年同期得分 beside 总得分,
 * 上年期数 beside 编发期数, 去年发文 beside 发文数, 上年位次 beside 全市位次. Of several scores only the whole one is meant.
 */
function withNamesakes(columns: readonly LineFacts[]): readonly LineFacts[] {
  const now = columns.filter((column) => !isOnlyEarlier(column) && column.office === null)
  return columns.map((column, k) => {
    const measure = column.measure?.measure ?? 'value'
    if (column.office !== null || !isOnlyEarlier(column) || (column.name === '' && measure !== 'rank')) return column
    const done = doneBefore(columns, k)
    if (done !== null) return { ...column, name: done.name, unit: column.unit ?? done.unit }
    const alike = now.filter((other) => (other.measure?.measure ?? 'value') === measure)
    if (alike.some(({ name }) => name === column.name)) return column
    const longer = alike.filter(({ name }) => isNameOf(name, column.name, measure === 'score' && alike.length > 1))
    const [only] = longer
    return new Set(longer.map(({ name }) => name)).size === 1 && only ? { ...column, name: only.name } : column
  })
}

/**
 * 上年同期完成 says that something was done and not what: the one thing of this time, or of several that which was done, the nearest on its left;
 * where none is called 完成 alone.
 */
function doneBefore(columns: readonly LineFacts[], k: number): LineFacts | null {
  const { name, measure } = columns[k] as LineFacts
  if (measure !== null || !doneName.test(name)) return null
  const now = columns.filter((column) => column.office === null && !isOnlyEarlier(column))
  if (now.some((column) => doneName.test(column.name))) return null
  const before = columns
    .slice(0, k)
    .filter((column) => now.includes(column) && column.name !== '' && (column.measure?.measure ?? 'value') === 'value')
  const [only] = before
  if (only !== undefined && new Set(before.map((column) => column.name)).size === 1) return only
  return before.reverse().find((column) => doneThing.test(column.name) || thingDone.test(column.name)) ?? null
}

function isNameOf(name: string, end: string, ofWhole: boolean): boolean {
  if (countedAs.test(name.slice(end.length)) && name.startsWith(end)) return true
  if (!name.endsWith(end)) return false
  // 已发文 beside 上年同期发文 is 发文 done: see `withDoneColumns`.
  return wholeBefore.test(name.slice(0, name.length - end.length)) || (!ofWhole && doneThing.exec(name)?.[1] !== end)
}

function withNamesOf(columns: readonly LineFacts[]): readonly LineFacts[] {
  let left: LineFacts | null = null
  let between = false
  return columns.map((column, k) => {
    const sums = saysOnlyEarlier(column) && column.periods.some(isSumBefore) ? columns.filter(isSum) : []
    const [sum] = sums
    if (sum !== undefined)
      return sums.every(({ name }) => name === sum.name) ? { ...column, name: sum.name, unit: column.unit ?? sum.unit } : column
    // 1月 | 2月 | 3月 | 小计 | 去年同期: of what the months count, whatever the total is called.
    const run = runOfTotal(columns, k)
    if (run !== null) {
      left = isFigure(run) ? run : null
      between = false
      return column
    }
    if (isBetween(column)) {
      between = true
      return column
    }
    // 涨跌幅 and the figures of a time before stand between too.
    if (left !== null && !between && isOfLeft(column, left)) return column
    const dated = left !== null && ((!between && saysEarlierDate(column, left)) || saysOneDate(columns, k, left))
    if (!saysOnlyEarlier(column) && !dated) {
      left = isFigure(column) ? column : null
      between = false
      return column
    }
    // Behind a rate of what is done only the time tells whose it is.
    const of: LineFacts | null = !dated && between && left !== null && !isDated(left) ? null : left
    return of === null ? column : { ...column, name: of.name, unit: column.unit ?? of.unit, unitText: column.unitText ?? of.unitText }
  })
}

/** 上月累计 is of what 累计 is of, wherever that stands: 全年预算 | 上月累计 | 本月支出 | 累计支出. */
const isSumBefore = ({ reading }: PeriodFact): boolean => reading.relative === 'previousPeriod' && reading.cumulative

function isSum(column: LineFacts): boolean {
  return column.measure === null && column.periods.some(({ reading }) => reading.relative === 'cumulative')
}

/** The change of the figures on the left, or those figures of an earlier time: nothing else is named since. */
function isOfLeft(column: LineFacts, left: LineFacts): boolean {
  if (column.measure?.measure === 'change') return column.name === '' || column.name === left.name
  return column.name !== '' && column.name === left.name && column.measure === null && isOnlyEarlier(column)
}

/** How much is done, and how much should be by now: they stand between a figure and its year before. */
function isBetween(column: LineFacts): boolean {
  return (
    column.measure?.measure === 'completion' || (column.measure === null && (scheduleName.test(column.name) || partSoFar.test(column.name)))
  )
}

/** A named figure of this time: the sheet's own, or what its header says. */
function isFigure(column: LineFacts): boolean {
  return (
    column.name !== '' &&
    (column.measure === null || column.measure.measure === 'value') &&
    column.office === null &&
    column.breakdown.length === 0 &&
    (isDated(column) || column.periods.every(({ reading }) => reading.relative !== null && !earlier.has(reading.relative)))
  )
}

/** Whether a header says itself which stretch it is of: 1—8月, 2024年6月. */
function isDated(column: LineFacts): boolean {
  return (
    column.periods.length > 0 &&
    column.periods.every(({ reading }) => reading.period !== null && (reading.relative === null || reading.relative === 'wholeYear'))
  )
}

const isOnlyEarlier = (column: LineFacts): boolean =>
  column.periods.length > 0 &&
  column.periods.every(({ reading }) => saysItself(reading) && reading.relative !== null && earlier.has(reading.relative))

/** 上年同期 without a stretch, 上年三季度 with one of last year's: no date of its own. */
const saysItself = ({ period, relative }: PeriodFact['reading']): boolean =>
  period === null || (period.kind === 'partial' && relative === 'lastYear')

function saysOnlyEarlier(column: LineFacts): boolean {
  return isUnnamed(column) && isOnlyEarlier(column)
}

function isUnnamed(column: LineFacts): boolean {
  return column.name === '' && column.measure === null && column.office === null && column.breakdown.length === 0 && column.total === null
}

/** 2023年三季度 behind 2024年三季度收文: a date and nothing else, of the same stretch of an earlier year. */
function saysEarlierDate(column: LineFacts, left: LineFacts): boolean {
  const [own, beside] = [onlyPeriod(column), onlyPeriod(left)]
  if (own?.kind !== 'span' || beside?.kind !== 'span' || own.end >= beside.start) return false
  const [year, before] = [yearOf(beside), yearOf(own)]
  if (year === null || before === null || before >= year || !isUnnamed(column)) return false
  let same: Period | null = beside
  for (let k = before; k < year && same !== null; k++) same = samePeriodLastYear(same)
  return same?.code === own.code
}

/**
 * 2025年1—10月, 2025年同期 behind 累计完成投资, 1—10月到位资金: a date alone beside what says when it is in other words, or that it was done. Not
 * where another date alone follows, nor beside what says nothing of time: 面积 | 2025年.
 */
function saysOneDate(columns: readonly LineFacts[], k: number, left: LineFacts): boolean {
  const isDate = (column: LineFacts | undefined): boolean =>
    column !== undefined && isUnnamed(column) && column.periods.length === 1 && column.periods[0]?.reading.period?.kind === 'span'
  const own = columns[k] as LineFacts
  const reading = own.periods[0]?.reading
  if (!isDate(own) || isDate(columns[k + 1]) || !columns.slice(columns.indexOf(left) + 1, k).every(isBetween)) return false
  if (left.periods.some(({ reading: { period } }) => period !== null && period.kind !== 'partial')) return false
  const same = reading?.relative === 'samePeriodLastYear'
  const saysWhen = left.periods.some(({ reading }) => reading.relative !== null || reading.cumulative || reading.period?.kind === 'partial')
  return same || saysWhen || doneThing.test(left.name)
}

function onlyPeriod(column: LineFacts): Period | null {
  const [fact] = column.periods
  return column.periods.length === 1 && fact !== undefined && fact.reading.relative === null ? fact.reading.period : null
}

/** Whether a header says its stretch, be it a run up to then: 1—8月, 1—3月累计, 一季度合计. */
function saysStretch(column: LineFacts): boolean {
  return (
    isDated(column) ||
    (column.periods.length > 0 && column.periods.every(({ reading }) => reading.period !== null && reading.relative === 'cumulative'))
  )
}

/** 累计, 本年累计: up to the sheet's end, and nothing else. */
function isSoFar(column: LineFacts): boolean {
  return column.periods.length > 0 && column.periods.every(({ reading }) => reading.period === null && reading.relative === 'cumulative')
}

/**
 * 去年同期 behind 1—8月完成 is of January to August, whatever stretch the sheet's title says, and behind 累计 of as much of last year; 上月
 * behind 8月 is July.
 */
function withStretches(columns: readonly LineFacts[]): readonly LineFacts[] {
  let stretch: readonly PeriodFact[] = []
  const first = columns.find((column) => column.periods.length > 0 && !isOnlyEarlier(column))
  return columns.map((column, k) => {
    if (column.measure !== null && column.measure.measure !== 'value') return column
    const run = runOfTotal(columns, k)
    if (run !== null) {
      stretch = run.periods
      return column
    }
    if (!isOnlyEarlier(column)) {
      // 8月 | 7月 | 去年同期: last month stands between, and the year before is that of this one.
      if (column.periods.length > 0 && !isPieceBefore(column.periods, stretch))
        stretch = saysStretch(column) || (isSoFar(column) && column.total === null) ? column.periods : []
      return column
    }
    // 去年同期 | 1—8月完成: the one that follows says it.
    const next = columns[k + 1]
    const near = stretch.length > 0 ? stretch : next !== undefined && next === first && isDated(next) ? next.periods : []
    return near.length > 0 && column.periods.every((fact) => mayFollow(fact, near))
      ? { ...column, periods: [...near, ...column.periods] }
      : column
  })
}

/** 7月 beside 8月, 一季度 beside 二季度, with a year or without. */
function isPieceBefore([own, ...more]: readonly PeriodFact[], [other, ...others]: readonly PeriodFact[]): boolean {
  const [piece, next] = [own?.reading, other?.reading]
  if (more.length + others.length > 0 || piece?.period == null || next?.period == null) return false
  if (piece.relative !== null || next.relative !== null) return false
  if (piece.period.kind === 'partial' && next.period.kind === 'partial') {
    const [[from, to], [first, last]] = [piece.period.months, next.period.months]
    return to + 1 === first && to - from === last - first && last - first < 3
  }
  const grain = grainOf(next.period)
  return (grain === 'month' || grain === 'quarter') && previousPeriod(next.period)?.code === piece.period.code
}

/** 小计 or 合计 without a time, right behind two columns or more that follow one another in time: as one column of the whole of them; else null. */
function runOfTotal(columns: readonly LineFacts[], k: number): LineFacts | null {
  const column = columns[k] as LineFacts
  if (column.total === null || column.total === 'average' || column.measure !== null || column.periods.length > 0) return null
  const run: LineFacts[] = []
  for (let j = k - 1; j >= 0; j--) {
    const before = columns[j] as LineFacts
    if (!isDated(before) || before.measure !== null || before.total !== null || before.name !== (columns[k - 1] as LineFacts).name) break
    run.unshift(before)
  }
  const [first, last] = [run[0], run[run.length - 1]]
  const whole = wholeOf(run.flatMap((one) => onlyPeriod(one) ?? []))
  const [from, to] = [first?.periods[0], last?.periods[0]]
  if (run.length < 2 || first === undefined || whole === null || from === undefined || to === undefined) return null
  return { ...first, periods: [{ ...from, text: `${from.text}—${to.text}`, reading: { ...from.reading, period: whole, grain: null } }] }
}

function mayFollow({ reading, text }: PeriodFact, stretch: readonly PeriodFact[]): boolean {
  if (reading.cumulative) return false
  // 上年同月 behind 累计 is a month all the same.
  if (stretch.some((fact) => fact.reading.period === null)) return reading.relative === 'samePeriodLastYear' && !monthWord.test(text)
  if (reading.relative === 'samePeriodLastYear') return true
  const [only] = stretch
  return (
    reading.relative === 'previousPeriod' &&
    stretch.length === 1 &&
    only?.reading.period != null &&
    previousPeriod(only.reading.period) !== null
  )
}

/** 当前办件量 beside 去年同期办件量 is 办件量. */
function withoutNow(columns: readonly LineFacts[]): readonly LineFacts[] {
  const before = new Set(columns.filter(isOnlyEarlier).map((column) => column.name))
  return columns.map((column) => {
    const name = column.name.replace(nowWord, '')
    return column.periods.length === 0 && name !== column.name && before.has(name) ? { ...column, name } : column
  })
}
