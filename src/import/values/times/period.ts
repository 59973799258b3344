import {
  calendarOf,
  monthEnd,
  partialDays,
  partialMonths,
  point,
  withYear,
  yearToDate,
  year,
  type Period,
} from '../../../model/time/period'
import { baseYear, endWords, eraYear, eraYears, fiscalYearWord, oneBefore, relativeWords, setAtStart } from '../../lexicon/times/periods'
import { foldText } from '../fold'
import { bareYear, hasEnglishMonth, hasPart, hasYear, numberOf, periodForms, shortYear, sinceYear, type PeriodHints } from './periodForms'
import type { PeriodReading, RelativePeriod } from '../types'

const relatives = [...relativeWords].sort((a, b) => b[0].length - a[0].length)
const anyRelative = new RegExp(relatives.map(([word]) => word).join('|'))
const anyEnd = new RegExp(Object.keys(endWords).join('|'))
const compared =
  /(?<!占)[比较与]于?(?:(?:19|20)\d\d年?|(?:上|去|前)年(?:第?[一二三四]季度|[上下]半年)|上年|去年|前年|上月|上期|上季度?|上周|年初|同期|计划|目标|第?[一二三四]季度|[上下]半年|\d{1,2}月份?(?=[增减升降±+末底]))(?:度|全年)?(?:同期|同月|同季|底|末)?|\b(?:on|over|from|than|vs\.?|against|since) (?:the )?(?:previous|prior|last) (?:year|quarter|month|week|period)\b/gi
const bracketedSince = /\((?:from|since|until|before|after) (?:19|20)\d\d\)/gi
const pointBefore = /(?:as of|as at|at end of|at the end of|at) *:? *$/i
const asOfBefore = /(?:截至|截止|截止到|截至到|截止至|up to|to end) *(?:到|至)? *:? *$/i
const endAfter = /^ *(?:年)?(?:底|末|止|为止)(?!前)/
const hasClue =
  /[\d年月季周日期累旬]|上半|下半|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|year|ytd|month|квартал|trimest|kwarta|目前|至今|同比基|[五〇]/i

/**
 * Read what a text says of a period, other words around it or not; null when it says nothing of one.
 *
 *     readPeriod('2023年1—7月')        2023-01/2023-07
 *     readPeriod('2020年第一季度')      2020-Q1
 *     readPeriod('Oct to Dec 2005')   2005-Q4
 *     readPeriod('二〇二三年十月')       2023-10
 *     readPeriod('截至6月底')           partial --01/--06, asOf, cumulative
 *     readPeriod('2019年末')           @2019-12-31
 *     readPeriod('2024年以来（截至9月20日）')   2024-01-01/2024-09-20
 *     readPeriod('Ⅲ季度')              partial --07/--09
 *     readPeriod('’23')               2023
 *     readPeriod('本年累计')            relative cumulative
 *     readPeriod('累计报送')            relative cumulative, rest 报送
 *     readPeriod('“十四五”累计')        2021/2025
 *     readPeriod('大干2023')           null: a name
 *     readPeriod('最近10年')           null: no calendar
 *
 * Column-wide doubts (2010-11, 2022/1) are settled by `hints`; without them the month is read.
 */
export function readPeriod(text: string, hints: PeriodHints = noHints): PeriodReading | null {
  if (text.length > 400 || !hasClue.test(text)) {
    const folded = foldText(text)
    if (text.length > 400 || !hasClue.test(folded)) return null
  }
  if (hints !== noHints) return parse(text, hints)
  const known = memo.get(text)
  if (known !== undefined) return known
  const reading = parse(text, hints)
  if (memo.size > 20_000) memo.clear()
  memo.set(text, reading)
  return reading
}

const noHints: PeriodHints = {}
const memo = new Map<string, PeriodReading | null>()

interface Found {
  readonly period: Period
  readonly grain: PeriodReading['grain']
  readonly start: number
  readonly end: number
  readonly asOf: boolean
  readonly cumulative: boolean
}

function parse(text: string, hints: PeriodHints): PeriodReading | null {
  const folded = foldText(text)
  // What stands in book-title marks is a name: 《问策2023》.
  // And 1978年=100 is what an index is measured in.
  // 0-7月 is an age: no month is the noughth.
  const named = !/[《〈=]|(?<![\d.])0 ?[-—~]/.test(folded)
    ? folded
    : folded
        .replace(/(?<![\d.])0 ?[-—~] ?\d{1,3} ?个?[月岁]/g, (age) => ' '.repeat(age.length))
        .replace(/[《〈][^》〉]*[》〉]|\([^()]*= *\d+[^()]*\)|\S{1,8} ?= ?100(?:\.0)?(?!\d)/g, (name) => ' '.repeat(name.length))
  // European Union (from 2020): since when a name has its meaning, not when its figures are of.
  const since = /\((?:from|since|until|before|after) /i.test(named)
    ? named.replace(bracketedSince, (words) => ' '.repeat(words.length))
    : named
  // at 2004-05 prices, 按2015年价格计算: what money is counted in, not when it was spent.
  const dated = /price|constant|base|价|基/i.test(since) ? since.replace(baseYear, (words) => ' '.repeat(words.length)) : since
  // 比2019年, 较上年同期, on previous year say what is compared with, not when.
  const searched = /[比较与]|previous|prior|last/i.test(dated) ? dated.replace(compared, (phrase) => '·'.repeat(phrase.length)) : dated
  const first = findPeriod(searched.replace(oneBefore, '·'), hints, false)
  let without = first ? blanked(searched, first) : searched
  // 2023年某市1—7月主要指标: a year and, apart from it, a piece of it.
  const piece =
    first?.period.kind === 'partial'
      ? hasYear.test(without)
        ? (findPeriod(without, hints, false) ?? yearSince(without))
        : null
      : first?.grain === 'year'
        ? findPeriod(without, hints, true)
        : null
  const joined = first && piece ? (first.period.kind === 'partial' ? inItsYear(piece, first) : inItsYear(first, piece)) : null
  const found = joined ?? first
  if (joined && piece) without = blanked(without, piece)
  const nearest = findRelative(without)
  // 上年1—9月累计: of which year counts, since 累计 only repeats where the stretch begins.
  const other = found?.period.kind === 'partial' && nearest?.relative === 'cumulative' ? findRelative(blanked(without, nearest)) : null
  const ofLastYear = other?.relative === 'lastYear' ? other : null
  const relative = ofLastYear ? { ...ofLastYear, cumulative: true } : nearest
  const end = found ? null : findEnd(without)
  if (!found && !relative && !end) return null
  const spans: [number, number][] = []
  if (first) spans.push([first.start, first.end])
  if (joined && piece) spans.push([piece.start, piece.end])
  for (const said of new Set([relative, nearest])) if (said) spans.push([said.start, said.end])
  if (end) spans.push([end.start, end.end])
  const once = [...spans]
  if (found?.grain === 'year') spans.push(...saidAgain(without, found.period))
  spans.sort((a, b) => a[0] - b[0])
  const head = spans[0] as [number, number]
  const tail = spans[spans.length - 1] as [number, number]
  const touching =
    once.length === spans.length &&
    spans.every(([start], i) => i === 0 || /^[ ()年的"]*$/.test(searched.slice((spans[i - 1] as [number, number])[1], start)))
  const matched = touching ? text.slice(head[0], tail[1]) : first ? text.slice(first.start, first.end) : text.slice(head[0], head[1])
  return {
    period: found?.period ?? null,
    relative: relative?.relative ?? null,
    grain: found?.grain ?? relative?.grain ?? end?.grain ?? null,
    cumulative: (found?.cumulative ?? false) || (relative?.cumulative ?? false),
    asOf: (found?.asOf ?? false) || end !== null,
    matched: matched.trim(),
    rest: restOf(text, spans),
  }
}

const blanked = (text: string, { start, end }: Pick<Found, 'start' | 'end'>) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

/** A piece of the calendar without a year, in the year that stands apart from it; null when it has none of its own to take. */
function inItsYear(whole: Found, piece: Found): Found | null {
  if (piece.period.kind !== 'partial' || whole.period.kind !== 'span' || whole.period.plan) return null
  const period = withYear(piece.period, calendarOf(whole.period.start).year)
  return period && { ...piece, period }
}

/** 平成25年度 and Fiscal year beside 2013: the same year said again, and no name. */
function saidAgain(text: string, period: Period): [number, number][] {
  const y = period.kind === 'span' ? calendarOf(period.start).year : NaN
  const of = (match: RegExpMatchArray): [number, number] => [match.index ?? 0, (match.index ?? 0) + match[0].length]
  const eras = [...text.matchAll(eraYear)].filter(
    (match) => (eraYears[match[1] ?? ''] ?? NaN) + (match[2] === '元' ? 1 : Number(match[2])) === y,
  )
  return [...eras, ...text.matchAll(fiscalYearWord), ...text.matchAll(new RegExp(`(?<!\\d)${y}(?!\\d)年?度?`, 'g'))].map(of)
}

/** 2024年以来 beside 截至9月20日: the year the piece is of. */
function yearSince(text: string): Found | null {
  const match = sinceYear.exec(text)
  return (
    match && {
      period: year(numberOf(match[1])),
      grain: 'year',
      start: match.index,
      end: match.index + match[0].length,
      asOf: false,
      cumulative: true,
    }
  )
}

function findPeriod(text: string, hints: PeriodHints, withoutYear: boolean): Found | null {
  const stands = { year: !withoutYear && hasYear.test(text), englishMonth: hasEnglishMonth.test(text), part: hasPart.test(text) }
  for (const form of periodForms) {
    if (!stands[form.needs]) continue
    const match = form.pattern.exec(text)
    if (!match) continue
    const period = form.read(match.slice(1), hints)
    if (!period) continue
    return dated(text, period, form.grain, match.index, match.index + match[0].length, form.grows)
  }
  const bare = stands.year ? bareYear.exec(text) : null
  const short = bare || withoutYear ? null : shortYear.exec(text)
  if (short) return dated(text, year(2000 + numberOf(short[1])), 'year', 0, text.length, false)
  if (!bare) return null
  const start = bare.index + bare[0].length - 4
  return dated(text, year(numberOf(bare[1])), 'year', start, start + 4, false)
}

/** 截至 in front makes a span from January; 底 or 末 behind makes a stock. */
function dated(text: string, period: Period, grain: PeriodReading['grain'], from: number, to: number, grows: boolean): Found {
  let start = from
  let end = to
  let result = period
  let asOf = false
  let cumulative = false
  const before = asOfBefore.exec(text.slice(0, start))
  const after = endAfter.exec(text.slice(end))
  const stock = before ? null : pointBefore.exec(text.slice(0, start))
  if (stock && period.kind === 'span' && grain === null && period.start === period.end)
    return { period: point(period.end), grain, start: stock.index, end, asOf: true, cumulative: false }
  if (after) end += after[0].length
  if (before) {
    start = before.index
    asOf = true
    cumulative = true
    if (grows) result = fromJanuary(period)
  } else if (after && !/^ *止|^ *为止/.test(after[0])) {
    asOf = true
    if (grows) result = atEnd(period)
  } else if (after) {
    asOf = true
    cumulative = true
    if (grows) result = fromJanuary(period)
  }
  return { period: result, grain, start, end, asOf, cumulative }
}

function fromJanuary(period: Period): Period {
  if (period.kind === 'span') return yearToDate(period.end)
  if (period.kind !== 'partial') return period
  const [, last] = period.months
  const day = period.days?.[1]
  return day === undefined ? partialMonths(1, last) : partialDays(1, 1, last, day)
}

function atEnd(period: Period): Period {
  if (period.kind === 'span') {
    const { year: y, month: m } = calendarOf(period.end)
    return point(Math.min(period.end, monthEnd(y, m)))
  }
  if (period.kind !== 'partial' || period.days) return period
  return partialMonths(period.months[1], period.months[1], true)
}

interface Relative {
  readonly relative: RelativePeriod
  readonly grain: PeriodReading['grain']
  readonly cumulative: boolean
  readonly start: number
  readonly end: number
}

function findRelative(text: string): Relative | null {
  const low = text.toLowerCase()
  if (!anyRelative.test(low)) return null
  let best: Relative | null = null
  for (const [word, relative, grain, cumulative] of relatives) {
    const start = low.indexOf(word)
    if (start < 0) continue
    const end = start + word.length
    if (best && word.length <= best.end - best.start) continue
    if (inOtherWord(low, word, relative, start, end)) continue
    best = { relative, grain, cumulative, start, end }
  }
  return best
}

/** 年度 in 年度目标 is a period, 上年 in 较上年 a comparison's, 同期 in 上年同期=100 an index's, 本期 in 基本期期 nothing, 累计 after a verb's 统 nothing. */
function inOtherWord(text: string, word: string, relative: RelativePeriod, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(end)
  if (/[较比与超]/.test(before)) return true
  // 基本期期, 基本月月: every time, nearly.
  if (before === '基' && word.startsWith('本')) return true
  if ((relative === 'yearStart' || relative === 'periodStart') && setAtStart.test(after)) return true
  if (relative !== 'cumulative' && relative !== 'inPeriod' && /^(?:=|可比|相比|增|减|下降|基数)/.test(after.trim())) return true
  if (/^[a-z]/.test(word)) return /[a-z]/.test(before) || /^[a-z]/.test(after)
  if (word === '全年' || word === '年度' || word === '当年' || word === '本年')
    return /^(?:级|鉴|会|度)/.test(after) || /[\d一二三四五六七八九十两几半]/.test(before)
  return false
}

function findEnd(text: string): { start: number; end: number; grain: PeriodReading['grain'] } | null {
  if (!anyEnd.test(text)) return null
  for (const [word, of] of Object.entries(endWords)) {
    const start = text.indexOf(word)
    if (start >= 0 && text.charAt(start + word.length) !== '前')
      return { start, end: start + word.length, grain: of === 'period' ? null : of }
  }
  return null
}

/** The text without what was read, trimmed of joining marks and of brackets left empty. */
function restOf(text: string, spans: readonly (readonly [number, number])[]): string {
  let rest = ''
  let at = 0
  for (const [start, end] of spans) {
    rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  rest += text.slice(at)
  return rest
    .replace(/[（([【]\s*[)）\]】]/g, '')
    .replace(/["“”]{2}/g, '')
    .replace(/^[\s,，、:：;；_\-—·.的/／|]+|[\s,，、:：;；_\-—·的>]+$/g, '')
    .trim()
}
