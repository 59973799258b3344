import {
  daySpan,
  endOf,
  grainOf,
  openBefore,
  openTo,
  calendarOf,
  partialMonths,
  pointAtEnd,
  previousPeriod,
  samePeriodLastYear,
  unstated,
  withYear,
  yearOf,
  yearToDate,
  type Period,
  type PieceUnit,
} from '../../../model/time/period'
import type { Provenance } from '../../../model/dataset/observation'
import { wholeYearWords } from '../../lexicon/headings/headings'
import { monthSoFar, saysSinceWhen } from '../../lexicon/times/periods'
import type { RelativePeriod } from '../../values/types'
import { stretchSaid, type StretchOfYear } from './yearsOfStretch'
import type { PeriodFact } from '../../sheet/facts'
import { isYearWord, inYearSaid, lengthOf, reaches, toDate, relativeTo, pieceBefore, fromJanuary, pieceAt } from './wordsOfTime'

/** What a sheet says of its own time: nearest facts first (title, reporter, sheet name, file name, answer). */
export interface SheetTime {
  readonly facts: readonly PeriodFact[]
  /** A column says 本月: then 累计 begins in January. */
  readonly hasInPeriod: boolean
  readonly hasCumulative: boolean
  /** A column says 上年同期: then 本年 beside it is the same stretch of this year. */
  readonly hasSamePeriod: boolean
  /** A figure without a time stands beside the same of last year: 得分 | 上年得分. */
  readonly besideLastYear: boolean
  /** The one year that the rows' own times are of. */
  readonly yearOfRows: number | null
  /** 今年 beside 去年, of the same stretch when the sheet says one. */
  readonly hasYearPair: boolean
  /** 今年 beside 去年 of one thing, where another has the months of both years (rule W22). */
  readonly isPairOfOwn: boolean
  /** 2024年 beside 2023年 in a report of some months of 2024: those months of either (rule W7); null where they are years. */
  readonly stretches: StretchOfYear | null
  /** What 本月 is beside 上月 or 上年同月, 受理 beside 上月受理: a month that may have no date; null where none stands beside another. */
  readonly piece: PieceUnit | null
  /** The last of the periods its own columns name: what 去年 is before. */
  readonly own: Period | null
}

export interface ResolvedPeriod {
  readonly period: Period | null
  readonly text: string | null
  readonly from: Provenance | null
  /** 截至…, 年末: a stock holds at its end. */
  readonly asOf: boolean
}

const nothing: ResolvedPeriod = { period: null, text: null, from: null, asOf: false }

const distance: readonly Provenance[] = ['cell', 'header', 'title', 'reporter', 'sheetName', 'fileName', 'asked', 'correction']

/**
 * Bring together what row, column and sheet say of a period (rules W1–W4): the nearest absolute one holds, a month takes
 * its year from farther out, 本月 and 累计 are measured from the sheet's own time.
 *
 *     2018 · Jan                       2018-01
 *     2016 · 全年                      2016
 *     本年累计 in a report of 2019年6月  2019-H1
 *     2020年第一季度 · 累计值           2020-Q1 from January
 *     1月 and no year anywhere          --01
 */
export function resolvePeriod(near: readonly PeriodFact[], sheet: SheetTime): ResolvedPeriod {
  if (near.length === 0) {
    const own = ownTime(sheet)
    // Beside its own of 上月, without a time anywhere, a figure is this month's.
    if (own.period === null && sheet.piece !== null && sheet.own === null && !sheet.hasInPeriod)
      return { ...own, period: unstated(sheet.piece, 0) }
    // Beside 上年同期, or beside its own of 上年, a figure without a time anywhere is this year's, whichever that is (rule W16).
    return own.period === null && (sheet.hasSamePeriod || sheet.besideLastYear) && sheet.own === null
      ? { ...own, period: partialMonths(1, 12) }
      : own
  }
  const absolute = near.filter((fact) => fact.reading.period !== null && fact.reading.period.kind !== 'partial')
  const partial = narrowestPartial(near)
  const relatives = near.filter((fact) => fact.reading.relative !== null && fact.reading.period === null)
  // 累计 | 今年 | 去年: how far is said along one side, of which year along the other.
  const stretch = relatives.find((fact) => fact.reading.relative === 'cumulative' || fact.reading.relative === 'inPeriod')
  const ofYear =
    stretch && relatives.find((fact) => fact !== stretch && fact.reading.relative !== null && isYearWord(fact.reading.relative))
  const relative = stretch ?? relatives[0]
  const within = sheet.stretches === null ? undefined : stretchSaid(near, sheet.stretches)
  if (within) return told(within, near, false)
  const same = near.length === 1 ? sameStretchIn(near[0] as PeriodFact, ownTime(sheet).period) : null
  if (same !== null) return told(same, near, false)
  const cumulative = near.some((fact) => fact.reading.cumulative)
  const asOf = near.some((fact) => fact.reading.asOf)
  if (absolute.length > 0) {
    const narrow = narrowest(absolute)
    const y = yearOf(narrow)
    let period: Period = narrow
    if (partial && partial.reading.period?.kind === 'partial' && y !== null) {
      const dated = withYear(partial.reading.period, y) ?? narrow
      period = partial.reading.relative === 'lastYear' ? inYearSaid('lastYear', dated) : dated
    }
    const soFar = cumulative || relative?.reading.relative === 'cumulative' ? ofDays(period, near) : null
    if (soFar !== null) return told(soFar, near, asOf)
    const stretched = partial !== undefined || (relative !== undefined && grainOf(period) !== 'year' && !wholeYearWords.test(relative.text))
    if (stretched && relative?.reading.relative && isYearWord(relative.reading.relative))
      period = inYearSaid(relative.reading.relative, period)
    else if (relative?.reading.relative)
      period = relativeTo(relative.reading.relative, period, cumulative, sheet, relative.reading.grain) ?? period
    else if (cumulative && reaches(period)) period = toDate(period)
    return told(period, near, asOf)
  }
  if (partial && partial.reading.period?.kind === 'partial') {
    const bare = partial.reading.period
    // 上年三季度 says of which year in the same words.
    const said = [relative, partial].map((fact) => fact?.reading.relative ?? null).find((word) => word !== null && isYearWord(word)) ?? null
    const own = yearFact(sheet) ?? (said === null ? null : yearOfOwn(sheet, partial))
    // 1月 under 本年 and 上年 in a sheet of no year: the same month of two years.
    if (own === null) return told(said === null ? bare : inYearSaid(said, bare), near, asOf)
    let period: Period = withYear(bare, own.year) ?? bare
    const soFar = cumulative || relative?.reading.relative === 'cumulative' ? ofDays(period, near) : null
    if (soFar !== null) return told(soFar, own.fact === partial ? near : [...near, own.fact], asOf)
    if (cumulative && reaches(period) && !relative) period = toDate(period)
    if (said !== null) period = inYearSaid(said, period)
    else if (relative?.reading.relative) period = relativeTo(relative.reading.relative, period, cumulative, sheet) ?? period
    return told(period, own.fact === partial ? near : [...near, own.fact], asOf)
  }
  if (relative?.reading.relative) {
    if (sheet.own !== null) return told(ofColumns(relative, sheet.own, cumulative, sheet), near, asOf)
    const own = ownTime(sheet)
    if (own.period === null || own.period.kind === 'partial') {
      const shifted = own.period ?? null
      if (relative.reading.relative === 'wholeYear' && (shifted === null || isWholeYear(relative, sheet)))
        return told(partialMonths(1, 12), near, asOf)
      const pair = shifted === null ? ofPair(relatives, cumulative, sheet) : null
      if (pair !== null) return told(pair, near, asOf)
      if (
        shifted === null &&
        (relative.reading.relative === 'lastYear' || (relative.reading.relative === 'samePeriodLastYear' && !cumulative))
      )
        return told(partialMonths(1, 12, false, 1), near, asOf)
      if (shifted === null)
        return cumulative || relative.reading.relative === 'cumulative' ? told(openTo(null), near, asOf) : told(null, near, asOf)
      const before = relative.reading.relative === 'lastYear' || relative.reading.relative === 'samePeriodLastYear'
      const { grain } = relative.reading
      const stretch =
        cumulative || relative.reading.relative === 'cumulative'
          ? fromJanuary(shifted)
          : relative.reading.relative === 'inPeriod' && grain === 'month'
            ? lastMonthOf(shifted)
            : shifted
      const other = before ? samePeriodLastYear(stretch) : relative.reading.relative === 'previousPeriod' ? pieceBefore(stretch) : stretch
      return told(other ?? stretch, [...near, ...ownFacts(sheet)], asOf)
    }
    const { relative: word } = relative.reading
    const ofThisYear = word === 'wholeYear' && !wholeYearWords.test(relative.text)
    const soFar = ofThisYear && (sheet.hasSamePeriod || sheet.hasYearPair)
    const ends = endOf(own.period)
    // 当年 beside 当月 in a month's report is the year so far; 本月累计 in a day's is the month so far.
    if (ofThisYear && !soFar && sheet.hasInPeriod && ends !== null && reaches(own.period))
      return told(yearToDate(ends), [...near, ...ownFacts(sheet)], asOf || own.asOf)
    // 本月 and 上月 in a sheet that goes to a day, 截至7月31日, are the month that day lies in and the one before.
    const piece = own.asOf && (word === 'inPeriod' || word === 'previousPeriod') ? pieceAt(ends, relative.reading.grain) : null
    if (piece !== null) return told(word === 'inPeriod' ? piece : previousPeriod(piece), [...near, ...ownFacts(sheet)], false)
    if (word === 'cumulative' && grainOf(own.period) === 'day' && ends !== null && monthSoFar.test(relative.text))
      return told(daySpan(ends - calendarOf(ends).day + 1, ends), [...near, ...ownFacts(sheet)], asOf || own.asOf)
    // 今年 | 去年 in a report of some months: those months of either year.
    if (word === 'lastYear' && sheet.hasYearPair && !wholeYearWords.test(relative.text) && grainOf(own.period) !== 'year') {
      return told(samePeriodLastYear(own.period), [...near, ...ownFacts(sheet)], asOf || own.asOf)
    }
    if (relative.reading.relative === 'cumulative' && startsNowhere(relative.text, own.period, sheet))
      return told(openTo(endOf(own.period)), [...near, ...ownFacts(sheet)], asOf)
    const period = soFar
      ? own.period
      : (relativeTo(relative.reading.relative, own.period, cumulative, sheet, relative.reading.grain) ?? own.period)
    return told(
      ofYear?.reading.relative ? inYearSaid(ofYear.reading.relative, period) : period,
      [...near, ...ownFacts(sheet)],
      asOf || own.asOf,
    )
  }
  const own = ownTime(sheet)
  return { ...own, asOf: own.asOf || asOf }
}

/** 本月 of 1—10月 of a year nobody states is October. */
function lastMonthOf(period: Period): Period {
  return period.kind === 'partial' && period.days === null && period.months[0] < period.months[1]
    ? partialMonths(period.months[1], period.months[1])
    : period
}

/** What a word says of the last time that the columns name: 去年 beside 2024年 is 2023. */
function ofColumns({ reading, text }: PeriodFact, own: Period, cumulative: boolean, sheet: SheetTime): Period | null {
  const word = reading.relative as RelativePeriod
  if (sheet.isPairOfOwn && !wholeYearWords.test(text)) {
    if (word === 'wholeYear') return own
    if (word === 'lastYear') return samePeriodLastYear(own)
  }
  return relativeTo(word, own, cumulative, sheet, reading.grain)
}

/**
 * 本月 and 上月, 本期 and 上年同期, 累计 and 上年累计 of a table that has no date anywhere: two times, one before the other (rule W19). Null of
 * any other.
 */
function ofPair(relatives: readonly PeriodFact[], cumulative: boolean, sheet: SheetTime): Period | null {
  const words = relatives.map((fact) => fact.reading.relative)
  const ofYearBefore = words.some((word) => word === 'lastYear' || word === 'samePeriodLastYear')
  if (cumulative || words.includes('cumulative')) return ofYearBefore ? openBefore() : null
  if (sheet.piece === null || words.length !== 1) return null
  if (words[0] === 'inPeriod') return unstated(sheet.piece, 0)
  if (words[0] === 'previousPeriod') return unstated(sheet.piece, 1)
  return words[0] === 'samePeriodLastYear' && sheet.hasInPeriod && !sheet.hasCumulative ? unstated(sheet.piece, 0, 1) : null
}

/** 年度目标 and 全年 beside months of a year nobody states: all of it, while 本年 beside 上年同期 is as far as the sheet goes. */
function isWholeYear(fact: PeriodFact, sheet: SheetTime): boolean {
  return wholeYearWords.test(fact.text) || !(sheet.hasSamePeriod || sheet.hasYearPair || sheet.hasInPeriod)
}

/**
 * 累计 of a day in a list of days: this month's or this year's where its words say so, else since nobody knows when (rule W6). Null of any
 * longer stretch.
 */
function ofDays(day: Period, near: readonly PeriodFact[]): Period | null {
  const end = grainOf(day) === 'day' ? endOf(day) : null
  const words = near.filter(({ reading }) => reading.cumulative || reading.relative === 'cumulative').map(({ text }) => text)
  if (end === null || words.some((text) => saysSinceWhen.test(text))) return null
  return words.some((text) => monthSoFar.test(text)) ? daySpan(end - calendarOf(end).day + 1, end) : openTo(end)
}

/** 累计 in a month's table without 本年, 1—N月 or a 本月 beside it: nobody says since when (rule W6). */
function startsNowhere(words: string, own: Period, sheet: SheetTime): boolean {
  const grain = grainOf(own)
  return (
    (grain === 'month' || grain === 'week' || grain === 'day') && !sheet.hasInPeriod && !sheet.hasSamePeriod && !saysSinceWhen.test(words)
  )
}

/** The sheet's own time, with the year from farther out where the nearest words have none. */
/** 2023年同期 in a sheet of 2024年1—10月 is January to October of 2023 (rule W21); null where the sheet is of a whole year, or of none. */
function sameStretchIn({ reading }: PeriodFact, own: Period | null): Period | null {
  if (reading.relative !== 'samePeriodLastYear' || reading.period === null || grainOf(reading.period) !== 'year') return null
  const [before, now] = [yearOf(reading.period), own === null ? null : yearOf(own)]
  if (own === null || own.kind === 'partial' || before === null || now === null || before >= now || now - before > mostYearsBack)
    return null
  let same: Period | null = own
  for (let k = before; k < now && same !== null; k++) same = samePeriodLastYear(same)
  return same
}

/** Years a stretch is followed back. */
const mostYearsBack = 20

export function ownTime(sheet: Pick<SheetTime, 'facts' | 'yearOfRows'>): ResolvedPeriod {
  const facts = ownFacts(sheet)
  const first = facts[0]
  if (!first?.reading.period) return nothing
  const second = facts[1]
  let period: Period = first.reading.period
  if (period.kind === 'partial' && second?.reading.period) {
    const y = yearOf(second.reading.period)
    if (y !== null) period = withYear(period, y) ?? period
  }
  // 7月份 in a title over days of 2024.
  if (period.kind === 'partial' && sheet.yearOfRows !== null) period = withYear(period, sheet.yearOfRows) ?? period
  return told(period, facts, first.reading.asOf)
}

function ownFacts(sheet: Pick<SheetTime, 'facts'>): PeriodFact[] {
  const first = sheet.facts.find((fact) => fact.reading.period !== null)
  if (!first) return []
  // A year in the title and 截至6月底 beneath it belong together.
  if (first.reading.period !== null && grainOf(first.reading.period) === 'year' && first.provenance === 'title') {
    const part = sheet.facts.find(
      (fact) => fact.reading.period?.kind === 'partial' && (fact.provenance === 'title' || fact.provenance === 'sheetName'),
    )
    if (part) return [part, first]
    const y = yearOf(first.reading.period)
    const narrower = sheet.facts.find(
      (fact) =>
        fact !== first &&
        fact.provenance === 'title' &&
        fact.reading.period !== null &&
        fact.reading.period.kind !== 'partial' &&
        yearOf(fact.reading.period) === y,
    )
    if (narrower) return [narrower]
  }
  if (first.reading.period?.kind !== 'partial') return [first]
  const second = sheet.facts.find((fact) => fact !== first && fact.reading.period !== null && yearOf(fact.reading.period) !== null)
  return second ? [first, second] : [first]
}

function yearFact(sheet: SheetTime): { year: number; fact: PeriodFact } | null {
  for (const fact of sheet.facts) {
    const y = fact.reading.period === null ? null : yearOf(fact.reading.period)
    if (y !== null) return { year: y, fact }
  }
  return null
}

/** The year of the periods that the sheet's own columns name: 2024年9月 beside 去年9月. */
function yearOfOwn(sheet: SheetTime, fact: PeriodFact): { year: number; fact: PeriodFact } | null {
  const y = sheet.own === null ? null : yearOf(sheet.own)
  return y === null ? null : { year: y, fact }
}

/** Of several absolute periods the one inside the others: 2016 over 2016年一季度 is the quarter. */
function narrowest(facts: readonly PeriodFact[]): Period {
  const periods = facts.map((fact) => fact.reading.period as Period)
  return periods.reduce((best, period) => (lengthOf(period) < lengthOf(best) ? period : best))
}

/** Of 一季度 over 1月 the month; the first of several that no other lies in. */
function narrowestPartial(near: readonly PeriodFact[]): PeriodFact | undefined {
  const partials = near.filter((fact) => fact.reading.period?.kind === 'partial')
  const [first] = partials
  const monthsOf = ({ reading: { period } }: PeriodFact) => (period?.kind === 'partial' && period.days === null ? period.months : null)
  const outer = first && monthsOf(first)
  if (!outer) return first
  const inside = partials.find((fact) => {
    const inner = monthsOf(fact)
    return inner !== null && inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0]
  })
  return inside ?? first
}

function told(period: Period | null, facts: readonly PeriodFact[], asOf: boolean): ResolvedPeriod {
  const ordered = [...facts]
    .map((fact, k) => ({ fact, k }))
    .sort((a, b) => distance.indexOf(b.fact.provenance) - distance.indexOf(a.fact.provenance) || outer(b.fact) - outer(a.fact) || a.k - b.k)
  const words: string[] = []
  for (const { fact } of ordered) if (fact.text !== '' && !words.includes(fact.text)) words.push(fact.text)
  return { period, text: words.length > 0 ? words.join(' ') : null, from: ordered[0]?.fact.provenance ?? null, asOf }
}

/** In one place a year stands before the months it is the year of. */
function outer(fact: PeriodFact): number {
  return fact.provenance !== 'cell' &&
    fact.provenance !== 'header' &&
    fact.reading.period !== null &&
    fact.reading.period.kind !== 'partial'
    ? 1
    : 0
}

/**
 * A year that the sheet says isn't over: 2025年 under 数据截至2025年9月底 is 2025-01/2025-09 (rule W12). Null where it says nothing of it.
 */
export function soFarInYear(period: Period, sheet: SheetTime): Period | null {
  const y = yearOf(period)
  if (y === null || grainOf(period) !== 'year') return null
  const said = sheet.facts.find((fact) => fact.reading.asOf && fact.reading.cumulative && fact.reading.period !== null)?.reading.period
  if (!said) return null
  const own = yearFact(sheet)
  const dated = said.kind === 'partial' && own !== null ? (withYear(said, own.year) ?? said) : said
  const end = endOf(dated)
  return end !== null && yearOf(dated) === y && end < (endOf(period) ?? 0) ? yearToDate(end) : null
}

/** A month of more days than this is nearly over: offices close theirs on the 25th. */
const fewDays = 20

/**
 * A month that the sheet's own stretch has only begun: 10月 in one of 1月1日—10月4日 is its first four days (rule W23). Null where the sheet
 * goes to the end of it, or nearly.
 */
export function begunMonth(period: Period, sheet: SheetTime): Period | null {
  if (period.kind !== 'span' || grainOf(period) !== 'month') return null
  const year = yearFact(sheet)?.year
  for (const { reading } of sheet.facts) {
    const said = reading.period
    if (said === null) continue
    const dated = said.kind === 'partial' && year !== undefined ? withYear(said, year) : said
    if (dated?.kind !== 'span' || dated.plan || dated.end < period.start || dated.end >= period.end) continue
    if ((dated.start <= period.start || reading.asOf) && dated.end !== dated.start && calendarOf(dated.end).day <= fewDays)
      return daySpan(period.start, dated.end)
  }
  return null
}

/** 截至6月底 of things done is the span from January; of a stock the point. */
export function settleAsOf(resolved: ResolvedPeriod, stock: boolean): Period | null {
  const { period } = resolved
  if (period === null) return null
  if (stock) return pointAtEnd(period) ?? period
  if (!resolved.asOf) return period
  // 年末 and 6月底 without 截至 are dates, whatever is counted at them.
  if (period.kind === 'point') return period
  if (period.kind === 'partial' && period.point) return period
  return reaches(period) ? toDate(period) : period
}
