import {
  daysInMonth,
  dayOf,
  daySpan,
  half,
  isCalendarDay,
  month,
  monthEnd,
  monthSpan,
  partialDays,
  partialMonths,
  plan,
  quarter,
  week,
  year,
  type Period,
} from '../../../model/time/period'
import { englishMonths, eraYears, planOrdinals } from '../../lexicon/times/periods'
import { foreignQuarter } from '../../lexicon/times/months'
import { chineseNumeral } from '../numbers/chineseNumeral'

/** Column-wide decisions that tell apart what one text can't. */
export interface PeriodHints {
  /** 2010-11 and 2010/11: a school or fiscal year, or November. See `decideYearPairs`. */
  readonly pairs?: 'years' | 'months'
  /** 2022/1: the first quarter or January. See `decideSlashGrain`. */
  readonly slash?: 'quarters' | 'months'
}

type Grain = 'week' | 'month' | 'quarter' | 'half' | 'year'
/** A form periods are written in. Groups are handed over as text; null when they name no period after all. */
export interface PeriodForm {
  readonly pattern: RegExp
  readonly read: (groups: readonly (string | undefined)[], hints: PeriodHints) => Period | null
  readonly grain: Grain | null
  /** 截至 may turn it into a span from January. */
  readonly grows: boolean
  /** What must stand in a text before the form is tried at all. */
  readonly needs: 'year' | 'englishMonth' | 'part'
}

/** What stands in a text, so that most forms needn't be tried on it. */
export const hasYear = /(?:18|19|20)\d\d|[一二][〇零九一二三四五六七八]{3}|FY|平成|令和|昭和|大正|明治|民国/i
export const hasEnglishMonth = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
export const hasPart = /[月季半五QH]|кв|trim|art|çeyrek/i

const YY = '((?:18|19|20)\\d\\d|[一二][〇零九一二三四五六七八]{3})(?!\\d)'
/** What stands behind a year in Russian: 2010 г., 2011-2014 гг., 2010 года. */
const GOD = '(?:гг?\\.|год(?:а|у|ы|ов)?(?![а-яё]))'
// 正月 and 元月 are the first; 转正 | 月报 is neither.
const M = '(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十元]|(?<![转改修纠订补矫])正(?=月(?!报|度)))'
const D = '(3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])'
const TO = ' *(?:-{1,2}|~|至|到|一(?=\\d)) *'
const Q = '([1-4一二三四Ⅰ-Ⅳ]|IV|I{1,3})'
const NOT = '(?<![\\d.一二三四五六七八九十〇零])'
const MON =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![a-z])'
const ORDINAL: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  ⅰ: 1,
  ⅱ: 2,
  ⅲ: 3,
  ⅳ: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}

const monthNumbers = new Map(Object.entries(englishMonths))
const plans = new Map(Object.entries(planOrdinals))

/** A number in digits or characters. */
export function numberOf(text: string | undefined): number {
  if (text === undefined) return NaN
  if (/^\d+$/.test(text)) return Number(text)
  return text === '正' || text === '元' ? 1 : (chineseNumeral(text) ?? NaN)
}

const span = (y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): Period | null => {
  if (!isCalendarDay(y1, m1, d1) || !isCalendarDay(y2, m2, d2)) return null
  const first = dayOf(y1, m1, d1)
  const last = dayOf(y2, m2, d2)
  return last < first ? null : daySpan(first, last)
}
const partOfYear = (q: string | undefined): Period => {
  const n = ORDINAL[(q ?? '').toLowerCase()] ?? 1
  return partialMonths(n * 3 - 2, n * 3)
}
/** The first and last day of 上旬, 中旬, 下旬. */
const tenDays = (y: number, m: number, part: string | undefined): readonly [number, number] =>
  part === '上' ? [1, 10] : part === '中' ? [11, 20] : [21, m >= 1 && m <= 12 ? daysInMonth(y, m) : 0]
const oneDay = (y: number, m: number, d: number) => span(y, m, d, y, m, d)
const months = (y1: number, m1: number, y2: number, m2: number): Period | null => {
  if (!(m1 >= 1 && m1 <= 12 && m2 >= 1 && m2 <= 12)) return null
  if (y1 === y2 && m2 < m1) return monthSpan(y1, m1, m2)
  return y2 * 12 + m2 < y1 * 12 + m1 ? null : daySpan(dayOf(y1, m1, 1), monthEnd(y2, m2))
}
const bareMonths = (m1: number, m2: number): Period | null => (m1 >= 1 && m1 <= 12 && m2 >= 1 && m2 <= 12 ? partialMonths(m1, m2) : null)
const bareDays = (m1: number, d1: number, m2: number, d2: number): Period | null =>
  m1 >= 1 && m1 <= 12 && m2 >= 1 && m2 <= 12 && d1 <= daysInMonth(2024, m1) && d2 <= daysInMonth(2024, m2)
    ? partialDays(m1, d1, m2, d2)
    : null
const english = (name: string | undefined) => monthNumbers.get((name ?? '').slice(0, 3).toLowerCase()) ?? NaN
const longYear = (text: string | undefined) =>
  text === undefined ? NaN : text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : numberOf(text)
/** The year of a school, or a term of it: told, since no sheet says the day it begins. */
const schoolYear = (first: number, next: number, term: number | undefined) => {
  if (next !== first + 1) return null
  return term === 1 ? months(first, 7, first, 12) : term === 2 ? months(next, 1, next, 6) : months(first, 7, next, 6)
}
/** 2009-10: the second follows the first. */
const pair = (y: string | undefined, next: string | undefined) => {
  const first = numberOf(y)
  return next !== undefined && Number(next) === (first + 1) % 100 ? plan(first, first + 1) : null
}

/** An era and its year: 平成25, 令和元, 民国112. */
const ERA = '(?:中华)?(明治|大正|昭和|平成|令和|民国) *(\\d{1,3}|元)'
const yearOfEra = (era: string | undefined, n: string | undefined): number => (eraYears[era ?? ''] ?? NaN) + (n === '元' ? 1 : Number(n))

const form = (source: string, grain: Grain | null, read: PeriodForm['read'], grows = false): PeriodForm => ({
  // Blanks are bounded: several runs of them side by side would be tried in every split.
  pattern: new RegExp(source.replace(/ \*/g, ' {0,6}'), 'i'),
  read,
  grain,
  grows,
  needs: source.includes('jan') ? 'englishMonth' : source.includes('20)') || source.includes('平成') ? 'year' : 'part',
})

/** Every form, the longer and surer first: the first that reads decides. */
export const periodForms: readonly PeriodForm[] = [
  // weeks, with their days in brackets or without
  form(`${YY} *年? *第? *([\\d一二三四五六七八九十]{1,3}) *周`, 'week', ([y, w]) => {
    const n = numberOf(w)
    return n >= 1 ? week(numberOf(y), n) : null
  }),
  form(`${YY}-?W(\\d\\d?)(?!\\d)`, 'week', ([y, w]) => week(numberOf(y), Number(w))),
  form(`(?<![a-z])FY *'?((?:19|20)?\\d\\d)(?:[/-](\\d\\d))?(?!\\d)`, 'year', ([y, next]) => {
    const first = longYear(y)
    return next === undefined ? year(first) : pair(String(first), next)
  }),
  // from a day to a day
  form(`${YY} *年 *${M} *月 *${D} *[日号]?${TO}${YY} *年 *${M} *月 *${D} *[日号]?`, null, ([y, m, d, y2, m2, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y2), numberOf(m2), numberOf(d2)),
  ),
  form(`${YY} *年 *${M} *月 *${D} *[日号]?${TO}${M} *月 *${D} *[日号]`, null, ([y, m, d, m2, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y), numberOf(m2), numberOf(d2)),
  ),
  form(`${YY} *年 *${M} *月 *${D} *[日号]?${TO}${D} *[日号]`, null, ([y, m, d, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y), numberOf(m), numberOf(d2)),
  ),
  form(`${YY}([./-])${M}\\2${D}(?: *(?:-{1,2}|~|至|到|to) *)${YY}\\2${M}\\2${D}(?!\\d)`, null, ([y, , m, d, y2, m2, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y2), numberOf(m2), numberOf(d2)),
  ),
  form(`${YY}([./])${M}\\2${D}${TO}${M}\\2${D}(?!\\d)`, null, ([y, , m, d, m2, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y), numberOf(m2), numberOf(d2)),
  ),
  // 10月（1日—4日）: the days of it that the bracket says.
  form(`(?:${YY} *年 *)${M} *月份? *\\( *${D} *[日号]?${TO}${D} *[日号] *\\)`, null, ([y, m, d, d2]) =>
    span(numberOf(y), numberOf(m), numberOf(d), numberOf(y), numberOf(m), numberOf(d2)),
  ),
  form(`${NOT}${M} *月份? *\\( *${D} *[日号]?${TO}${D} *[日号] *\\)`, null, ([m, d, d2]) =>
    bareDays(numberOf(m), numberOf(d), numberOf(m), numberOf(d2)),
  ),
  form(`${NOT}${M} *月 *${D} *[日号]?${TO}(?:${M} *月 *)?${D} *[日号]`, null, ([m, d, m2, d2]) =>
    bareDays(numberOf(m), numberOf(d), numberOf(m2 ?? m), numberOf(d2)),
  ),
  form(
    `^ *((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d) *(?:-|~|至|到) *((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d) *$`,
    null,
    ([y, m, d, y2, m2, d2]) => span(numberOf(y), Number(m), Number(d), numberOf(y2), Number(m2), Number(d2)),
  ),
  // one day
  form(`${YY} *年 *${M} *月 *${D} *[日号]`, null, ([y, m, d]) => oneDay(numberOf(y), numberOf(m), numberOf(d)), true),
  // the first moment of a day, as programs write days
  form(`(?<!\\d)${YY}([/-])${M}\\2${D}[ T]+0?0:00(?::00(?:\\.0+)?)?(?: *(?:Z|[+]0[08]:?00))?$`, null, ([y, , m, d]) =>
    oneDay(numberOf(y), numberOf(m), numberOf(d)),
  ),
  form(`(?<!\\d)${YY}([./-])${M}\\2${D}(?![\\d.])`, null, ([y, , m, d]) => oneDay(numberOf(y), numberOf(m), numberOf(d)), true),
  form(`(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)`, null, ([a, , b, y]) =>
    readDayOrMonthFirst(Number(a), Number(b), numberOf(y)),
  ),
  // from a month to a month
  form(`${YY} *年 *${M} *(?:月份?)?${TO}${YY} *年 *${M} *月份?`, null, ([y, m, y2, m2]) =>
    months(numberOf(y), numberOf(m), numberOf(y2), numberOf(m2)),
  ),
  form(`${YY} *(?:年|[.]) *${M} *(?:月份?)?${TO}${M} *月份?`, null, ([y, m, m2]) =>
    months(numberOf(y), numberOf(m), numberOf(y), numberOf(m2)),
  ),
  form(`${YY} *年 *${M}${TO}${M}(?!\\d| *个?季)`, null, ([y, m, m2]) => months(numberOf(y), numberOf(m), numberOf(y), numberOf(m2))),
  form(`(?<!\\d)${YY}([./])${M}(?: *(?:-{1,2}|~|至|到|to) *)${YY}\\2${M}(?!\\d)`, null, ([y, , m, y2, m2]) =>
    months(numberOf(y), numberOf(m), numberOf(y2), numberOf(m2)),
  ),
  form(`(?<!\\d)${YY}-(0[1-9]|1[0-2])(?: *(?:~|至|到|/|to|--) *| +- +)${YY}-(0[1-9]|1[0-2])(?!\\d)`, null, ([y, m, y2, m2]) =>
    months(numberOf(y), numberOf(m), numberOf(y2), numberOf(m2)),
  ),
  form(`(?<!\\d)${YY}\\.${M}[-~]${M}(?![\\d.])`, null, ([y, m, m2]) => months(numberOf(y), numberOf(m), numberOf(y), numberOf(m2))),
  form(`${YY} *年? *前 *([\\d一二三四五六七八九十]{1,2}) *个?月`, null, ([y, m]) => months(numberOf(y), 1, numberOf(y), numberOf(m))),
  // ten days
  form(`${YY} *年 *${M} *月份? *([上中下])旬`, null, ([y, m, part]) => {
    const [a, b] = tenDays(numberOf(y), numberOf(m), part)
    return span(numberOf(y), numberOf(m), a, numberOf(y), numberOf(m), b)
  }),
  // quarters and halves
  form(`${YY} *年? *(?:前三|[1一][-~至][3三])个?季度?`, null, ([y]) => monthSpan(numberOf(y), 1, 9)),
  form(`${YY} *年? *(?:前二|前两|[1一][-~至][2二])个?季度?`, null, ([y]) => half(numberOf(y), 1)),
  form(`${YY} *[年-]? *Q([1-4])${TO}Q([1-4])(?!\\d)`, null, ([y, a, b]) =>
    Number(a) < Number(b) ? monthSpan(numberOf(y), Number(a) * 3 - 2, Number(b) * 3) : null,
  ),
  form(`(?<!\\d)([1-4])Q *((?:19|20)\\d\\d)`, 'quarter', ([q, y]) => quarter(numberOf(y), Number(q))),
  form(`${YY} *年? *第? *${Q} *(?:季度|季(?!度|报))`, 'quarter', ([y, q]) => quarter(numberOf(y), ORDINAL[(q ?? '').toLowerCase()] ?? 0)),
  form(`${YY} *[年-]? *(?:Q|Quarter ?)([1-4])(?!\\d)`, 'quarter', ([y, q]) => quarter(numberOf(y), Number(q))),
  form(`(?<![A-Za-z])(?:Q|Quarter ?)([1-4])[ ,/-]*${YY}`, 'quarter', ([q, y]) => quarter(numberOf(y), Number(q))),
  form(`(?<![a-z])(first|second|third|fourth|[1-4])(?:st|nd|rd|th)? quarter (?:of )?${YY}`, 'quarter', ([q, y]) =>
    quarter(numberOf(y), ORDINAL[(q ?? '').toLowerCase()] ?? 0),
  ),
  form(
    `(?<![\\d.])([1-4]|IV|I{1,3})(?:[.-]?(?:er|e|ème|eme|[ºª°.]|й|ий|ой))? *${foreignQuarter} *(?:de |del |of |/)?${YY}(?: *(?:г\\.?|года?))?`,
    'quarter',
    ([q, y]) => quarter(numberOf(y), ORDINAL[(q ?? '').toLowerCase()] ?? 0),
  ),
  form(`(?<![\\p{L}])${foreignQuarter} *([1-4])[ ,/-]*${YY}`, 'quarter', ([q, y]) => quarter(numberOf(y), Number(q))),
  // 2022中报, 2023年三季报: reports of companies run from January.
  form(`${YY} *年? *(?:中报|半年报)`, 'half', ([y]) => half(numberOf(y), 1)),
  form(`${YY} *年? *(?:年报|年度报告)(?![送表])`, 'year', ([y]) => year(numberOf(y))),
  form(`${YY} *年? *第?(一|三)季(?:度?报告|报)`, null, ([y, q]) => monthSpan(numberOf(y), 1, q === '一' ? 3 : 9)),
  form(`${YY} *年? *(上|下)半年`, 'half', ([y, h]) => half(numberOf(y), h === '上' ? 1 : 2)),
  form(`${YY} *[年-]? *H([12])(?!\\d)`, 'half', ([y, h]) => half(numberOf(y), h === '1' ? 1 : 2)),
  form(`(?<![A-Za-z])H([12])[ ,/-]*${YY}`, 'half', ([h, y]) => half(numberOf(y), h === '1' ? 1 : 2)),
  // 2021-2022学年, 2021/22学年第一学期: from summer to summer (rule P4)
  form(`${YY} *年?(?: *[/] *|${TO})(?:((?:19|20)\\d\\d)|(\\d\\d)) *学年度? *(?:第?([一二12])学期)?`, null, ([y, long, short, term]) =>
    schoolYear(numberOf(y), longYear(long ?? short), ORDINAL[term ?? '']),
  ),
  // months
  form(`${YY} *年 *${M} *月份?(?! *(?:第? *[\\d一二三四五]+ *周|[上中下]旬))`, 'month', ([y, m]) => month(numberOf(y), numberOf(m)), true),
  form(`(?<![\\d./-])${YY}([-/])(\\d{1,2})(?![\\d/.-])`, null, ([y, mark, n], hints) => readPairOrMonth(y, mark, n, hints), true),
  form(`(?<![\\d./-])${YY}${TO}${YY} *${GOD}`, null, ([y, y2]) => (numberOf(y2) > numberOf(y) ? plan(numberOf(y), numberOf(y2)) : null)),
  form(`(?<![\\d./-])${YY} *${GOD}`, 'year', ([y]) => year(numberOf(y))),
  form(`(?<![\\d./-])${YY}[-/]((?:19|20)\\d\\d)(?![\\d/.-]) *(?:学?年度?)?`, null, ([y, y2]) =>
    numberOf(y2) > numberOf(y) ? plan(numberOf(y), numberOf(y2)) : null,
  ),
  form(`(?<![\\d.])${YY}\\.(1[0-2]|0[1-9]|[1-9])(?![\\d.])`, 'month', ([y, m]) => month(numberOf(y), Number(m)), true),
  form(
    `(?<!\\d)((?:19|20)\\d\\d)[Mm](\\d\\d?)(?!\\d)`,
    'month',
    ([y, m]) => bareMonths(Number(m), Number(m)) && month(numberOf(y), Number(m)),
  ),
  form(`^ *((?:19|20)\\d\\d)(0[1-9]|1[0-2]) *$`, 'month', ([y, m]) => month(numberOf(y), Number(m))),
  form(`^ *((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d) *$`, null, ([y, m, d]) => oneDay(numberOf(y), Number(m), Number(d))),
  // 03/1998, 3-2024: no day has two parts
  form(`(?<![\\d./-])(0?[1-9]|1[0-2])[/-]((?:19|20)\\d\\d)(?![\\d./-])`, 'month', ([m, y]) => month(numberOf(y), Number(m))),
  // in English
  form(
    `(?<![/a-z])((?:quarter|half[ -]year)(?= end)|(?:three|six|nine|3|6|9) months) (?:ending|ended|to|up to) (?:\\d{1,2}(?:st|nd|rd|th)? )?${MON} *((?:19|20)\\d\\d)`,
    null,
    ([length, a, y]) => {
      const n = /^(?:quarter|three|3)/i.test(length ?? '') ? 3 : /^(?:nine|9)/i.test(length ?? '') ? 9 : 6
      const m = english(a)
      return m >= n ? months(numberOf(y), m - n + 1, numberOf(y), m) : months(numberOf(y) - 1, m - n + 13, numberOf(y), m)
    },
  ),
  form(`(?<!\\d)(\\d{1,2})-${MON}-'?((?:19|20)\\d\\d|\\d\\d)(?!\\d)`, null, ([d, a, y]) => oneDay(longYear(y), english(a), Number(d))),
  form(`(?:year|12 months|twelve months) (?:ending|ended|to|up to) (?:\\d{1,2} )?${MON} *((?:19|20)\\d\\d)`, 'year', ([a, y]) => {
    const m = english(a)
    return m === 12 ? year(numberOf(y)) : months(numberOf(y) - 1, m + 1, numberOf(y), m)
  }),
  form(`${MON} *((?:19|20)\\d\\d) *(?:-|to|–) *${MON} *((?:19|20)\\d\\d)`, null, ([a, y, b, y2]) =>
    months(numberOf(y), english(a), numberOf(y2), english(b)),
  ),
  form(
    `(\\d{1,2})(?:st|nd|rd|th)? +${MON} *(?:((?:19|20)\\d\\d) *)?(?:-|to) *(\\d{1,2})(?:st|nd|rd|th)? +${MON},? *((?:19|20)\\d\\d)`,
    null,
    ([d, a, y, d2, b, y2]) => span(numberOf(y ?? y2), english(a), Number(d), numberOf(y2), english(b), Number(d2)),
  ),
  form(`(\\d{1,2})(?:st|nd|rd|th)? +${MON},? *((?:19|20)\\d\\d)`, null, ([d, a, y]) => oneDay(numberOf(y), english(a), Number(d))),
  form(`(?<![a-z])${MON} +(\\d{1,2})(?:st|nd|rd|th)?, *((?:19|20)\\d\\d)`, null, ([a, d, y]) => oneDay(numberOf(y), english(a), Number(d))),
  form(`(?<![a-z])${MON} *(?:-|to|~) *${MON}[ ,]*((?:19|20)\\d\\d)`, null, ([a, b, y]) => {
    const m1 = english(a)
    const m2 = english(b)
    return m1 <= m2 ? months(numberOf(y), m1, numberOf(y), m2) : months(numberOf(y) - 1, m1, numberOf(y), m2)
  }),
  form(`(?<![a-z])${MON}(?:[ ,]*| ?[-–] ?)'?((?:19|20)\\d\\d)(?!\\d)`, 'month', ([a, y]) => month(numberOf(y), english(a))),
  form(`(?<![a-z\\d])${MON}[- ]'?(\\d\\d)(?!\\d)`, 'month', ([a, y]) => month(longYear(y), english(a))),
  form(`(?<!\\d)((?:19|20)\\d\\d)[ ,-]+${MON}(?![a-z])`, 'month', ([y, a]) => month(numberOf(y), english(a))),
  // years
  form(`${YY} *年?${TO}${YY} *学?年度?`, null, ([y, y2]) => (numberOf(y2) > numberOf(y) ? plan(numberOf(y), numberOf(y2)) : null)),
  form(
    `"(十[一二三四五六]?五|[六七八九]五)"(?:时期|期间)?|(十[一二三四五六]五)(?!个|[一二三四五六七八九十])(?:时期|期间)?|(十五|[六七八九]五)(?:时期|期间|规划)`,
    null,
    ([quoted, plain, followed]) => {
      const years = plans.get(quoted ?? plain ?? followed ?? '')
      return years ? plan(years[0], years[1]) : null
    },
  ),
  // 平成25年度, 民国112年, 民国112年7月
  form(`${ERA} *年 *${M} *月份?(?!\\d)`, 'month', ([era, n, m]) => month(yearOfEra(era, n), numberOf(m)), true),
  form(`${ERA} *年度?`, 'year', ([era, n]) => year(yearOfEra(era, n)), true),
  form(
    `${YY} *(?:财政|财务|学|自然|会计)?年度?(?! *(?:以来|至今|起(?!草|诉|重|降|火|步|飞|底)|以前|以后|之前|之后|前(?! *(?:[\\d一二三四五六七八九十两]+ *(?:个?月|个?季|周|天|名|位|家))|列|期|置|沿|端|台)|后(?!续|期|半|勤|备|台|方|进)))`,
    'year',
    ([y]) => year(numberOf(y)),
    true,
  ),
  // 23年7月: two digits are a year only with their month
  form(`(?<![\\d一二三四五六七八九十])([0-4]\\d) *年 *${M} *月份?(?!\\d)`, 'month', ([y, m]) => month(2000 + Number(y), numberOf(m)), true),
  // without a year
  form(`${NOT}${M} *月份?${TO}(?:次年|翌年|下年|第二年) *${M} *月份?`, null, ([m, m2]) =>
    numberOf(m2) < numberOf(m) ? bareMonths(numberOf(m), numberOf(m2)) : null,
  ),
  form(`${NOT}${M} *月份? *([上中下])旬`, null, ([m, part]) => {
    const [a, b] = tenDays(2023, numberOf(m), part)
    return bareDays(numberOf(m), a, numberOf(m), b)
  }),
  form(`(?<![\\d.一二三四五六七八九十])${M} *[,和] *${M} *月份?`, null, ([m, m2]) =>
    numberOf(m2) === numberOf(m) + 1 ? bareMonths(numberOf(m), numberOf(m2)) : null,
  ),
  form(`${NOT}${M} *月份?${TO}${M} *月份?(?!龄)`, null, ([m, m2]) => bareMonths(numberOf(m), numberOf(m2))),
  form(`(?<!\\d年)(?<![\\d./一二三四五六七八九十-])${M}${TO}${M} *月份?(?!龄)`, null, ([m, m2]) => bareMonths(numberOf(m), numberOf(m2))),
  form(`前 *([\\d一二三四五六七八九十]{1,2}) *个?月`, null, ([m]) => bareMonths(1, numberOf(m))),
  form(`(?:前三|[1一][-~至][3三])个?季度`, null, () => partialMonths(1, 9)),
  form(`(?:前二|前两|[1一][-~至][2二])个?季度`, null, () => partialMonths(1, 6)),
  form(`(?<![\\da-z一二三四五六七八九十])第? *${Q} *季度`, 'quarter', ([q]) => {
    const n = ORDINAL[(q ?? '').toLowerCase()] ?? 1
    return partialMonths(n * 3 - 2, n * 3)
  }),
  form(`(?:^|[ ,_(-]|(?<=[\\u4e00-\\u9fff]))Q([1-4])(?=$|[ ,_)-]|[\\u4e00-\\u9fff])`, 'quarter', ([q]) =>
    partialMonths(Number(q) * 3 - 2, Number(q) * 3),
  ),
  // I квартал, 2º trimestre, Quý 3 beneath a year
  form(`^ *([1-4]|IV|I{1,3})(?:[.-]?(?:er|e|ème|eme|[ºª°.]|й|ий|ой))? *${foreignQuarter} *$`, 'quarter', ([q]) => partOfYear(q)),
  form(`^ *${foreignQuarter} *([1-4]|IV|I{1,3}) *$`, 'quarter', ([q]) => partOfYear(q)),
  form(`^ *half *([12]) *$`, 'half', ([h]) => (h === '1' ? partialMonths(1, 6) : partialMonths(7, 12))),
  form(`(上|下)半年`, 'half', ([h]) => (h === '上' ? partialMonths(1, 6) : partialMonths(7, 12))),
  // A goal for half a year, beside the whole year's, is for the first; 半年以上 is a length of time.
  form(`(?<![上下近前后过大小多每第\\d一二三四五六七八九十])半年(?=度? *(?:目标|任务|计划|预算|完成|进度))度?`, 'half', () =>
    partialMonths(1, 6),
  ),
  form(`(?:^|[ ,_(-])H([12])(?=$|[ ,_)-])`, 'half', ([h]) => (h === '1' ? partialMonths(1, 6) : partialMonths(7, 12))),
  form(`${NOT}${M} *月 *${D} *[日号]`, null, ([m, d]) => bareDays(numberOf(m), numberOf(d), numberOf(m), numberOf(d)), true),
  form(
    `${NOT}${M} *月份?(?!龄|球|亮|饼|度[^\\d]| *(?:第? *[\\d一二三四五]+ *周|[上中下]旬))`,
    'month',
    ([m]) => bareMonths(numberOf(m), numberOf(m)),
    true,
  ),
  form(`(?<![a-z])${MON} *(?:-|to|~) *${MON}(?![a-z])`, null, ([a, b]) => bareMonths(english(a), english(b))),
  form(
    `^ *(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.? *[^a-z0-9]{0,3}$`,
    'month',
    ([a]) => bareMonths(english(a), english(a)),
  ),
]

/** 31/12/2022 and 12/31/2022 are sure; 3/4/2022 is two days. */
function readDayOrMonthFirst(a: number, b: number, y: number): Period | null {
  if (a > 12 || a === b) return oneDay(y, b, a)
  return b > 12 ? oneDay(y, a, b) : null
}

/** A year alone, where nothing touches it that would make it a count or part of a name. */
export const bareYear = /(?:^|[ _,;:(|-])(?<!\d[-/.]\d{1,2}-)((?:19|20)\d\d)(?=$|[ _,;:()/|]|[epr*]$| ?\([epr]\)$|-+>?$| *-+>)/

/** ’23 and nothing else. */
export const shortYear = /^ *['‘’]([0-4]\d)(?: *年度?)? *$/

/** A year that something goes on from: 2024年以来. */
export const sinceYear = /((?:19|20)\d\d) *年度? *(?:以来|至今)/

function readPairOrMonth(y: string | undefined, mark: string | undefined, n: string | undefined, hints: PeriodHints): Period | null {
  const value = Number(n)
  const years = pair(y, n?.length === 2 ? n : undefined)
  if (years && (hints.pairs === 'years' || value > 12 || value === 0)) return years
  if (mark === '/' && hints.slash === 'quarters' && value >= 1 && value <= 4 && n?.length === 1) return quarter(numberOf(y), value)
  // 2023-8 may stand for a range or a code, 2023-08 can't.
  return value >= 1 && value <= 12 ? month(numberOf(y), value) : null
}
