import { calendarOf, dayOf, isCalendarDay, monthEnd, type Day } from '../../../model/time/period'
import { foldText } from '../fold'
import { numberOf } from './periodForms'
import { readPeriod } from './period'

/** What a text says of a day: a deadline, a day of closing, a re-check. */
export interface DateReading {
  /** The day, or the last day of the month, quarter or year that is said. */
  readonly day: Day
  /** How closely it is said. */
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'span'
  /** 8月底前, 年底前: by then at the latest. */
  readonly before: boolean
}

/**
 * The day of a spreadsheet's date serial (1900 system), by integer arithmetic; null outside 1900–2199.
 *
 *     serialDay(45139)  2023-08-01
 *     serialDay(60)     null: 29 February 1900 never was
 */
export function serialDay(serial: number): Day | null {
  const whole = Math.floor(serial)
  if (whole < 1 || whole > 109_574 || whole === 60) return null
  return whole > 60 ? whole - 25_569 : whole - 25_568
}

/** A day as yyyy-mm-dd. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = calendarOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const yearEnd = /^(?:(?:(?:今|本|当)?年)?(?:底|末|年底|年末)|(?:今|本|当)?年(?:度)?内|全年)(?:之?前|以前)?$/
/** What is to be done by then: 前报送, 前全部完成. */
const toBeDone = /(?:全部|全面|基本)?(?:完成|办结|报送|上报|报告|反馈|答复|销号|建成|竣工|投用|开工|出台|印发|整改到位|落实到位)$/
const behind = /(?:底|末)?(?:之前|以前|前|止)?$/
const atHour = / ?(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,2}[时点])(?:之?前|以前)?$/
/** Days known by their names: 五一前, 国庆节前. */
const namedDays: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:五一|劳动节)节?$/, 5, 1],
  [/^(?:七一|建党节)$/, 7, 1],
  [/^(?:八一|建军节)$/, 8, 1],
  [/^(?:十一|国庆)节?$/, 10, 1],
]

/**
 * Read a date in any form clerks write; null for a text that says no day (长期坚持).
 *
 *     readDate('2023-08-15', null)      2023-08-15
 *     readDate('2023.06', null)         2023-06-30, a month
 *     readDate('202310', null)          2023-10-31, a month
 *     readDate('二〇二三年十月', null)    2023-10-31, a month
 *     readDate('8月底前', 2023)          2023-08-31, before
 *     readDate('年底前', 2023)           2023-12-31, before
 *     readDate('45139', null)           2023-08-01, a serial
 *     readDate('1/22/18', null)         2018-01-22
 *     readDate('8月底前', null)          null: no year
 *
 * `year` fills a date without one. 3/4/18 could be two days and stays unread.
 */
export function readDate(text: string, year: number | null): DateReading | null {
  const folded = foldText(text).replace(/\s+/g, ' ').trim()
  if (folded === '' || folded.length > 40) return null
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(folded)
  if (serial) {
    const day = serialDay(Number(serial[1]))
    return day !== null && day >= 0 ? { day, precision: 'day', before: false } : null
  }
  const stamp = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})[ T]\d{1,2}:\d\d/.exec(folded)
  if (stamp) return onDay(Number(stamp[1]), Number(stamp[3]), Number(stamp[4]))
  const short = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(folded)
  if (short) return readShort(Number(short[1]), Number(short[3]), short[4] ?? '')
  const plain = folded.replace(atHour, '').replace(toBeDone, '')
  const before = plain.endsWith('前')
  if (yearEnd.test(plain)) return year === null ? null : { day: dayOf(year, 12, 31), precision: 'year', before }
  const bare = /^(\d{1,2})[./](\d{1,2})(?:前)?$/.exec(folded)
  if (bare && year !== null) return onDay(year, Number(bare[1]), Number(bare[2]), before)
  const core = plain
    .replace(behind, '')
    .replace(/^(?:于|在|截至|截止|计划|不晚于|不迟于|最迟|力争|确保)/, '')
    .replace(/^(?:今年|本年|当年) ?/, '')
  const named = namedDay(core, year, before)
  if (named) return named
  const dayOfMonth = /^(?:每月|本月)/.test(core)
  const reading = dayOfMonth ? null : readPeriod(core)
  const period = reading?.period
  if (!period || period.kind === 'open' || reading.rest.length > 2) return null
  // 2026年春节 is a day of that year nobody wrote.
  if (reading.grain === 'year' && !['', '年', '内'].includes(reading.rest)) return null
  if (period.kind === 'partial') {
    const m = period.months[1]
    if (year === null) return null
    if (!period.days) return { day: monthEnd(year, m), precision: precisionOf(reading.grain, period.months[0] === m), before }
    return onDay(year, m, period.days[1], before, period.months[0] !== m || period.days[0] !== period.days[1])
  }
  if (period.kind === 'point') return { day: period.at, precision: 'month', before }
  return {
    day: period.end,
    precision:
      period.start === period.end
        ? 'day'
        : precisionOf(reading.grain, calendarOf(period.start).month === calendarOf(period.end).month && period.end - period.start < 31),
    before,
  }
}

/** 五一 of the year said, else of `year`. */
function namedDay(core: string, year: number | null, before: boolean): DateReading | null {
  const [, said, word = ''] = /^(?:(\d{4})年)? ?(\D+)$/.exec(core) ?? []
  const y = said === undefined ? year : Number(said)
  const day = namedDays.find(([name]) => name.test(word))
  return day === undefined || y === null ? null : onDay(y, day[1], day[2], before)
}

function onDay(y: number, m: number, d: number, before = false, isSpan = false): DateReading | null {
  return isCalendarDay(y, m, d) ? { day: dayOf(y, m, d), precision: isSpan ? 'span' : 'day', before } : null
}

/** 22/1/18 and 1/22/18 are sure; 3/4/18 is two days. */
function readShort(a: number, b: number, y: string): DateReading | null {
  const year = y.length === 4 ? Number(y) : numberOf(y) + (numberOf(y) < 70 ? 2000 : 1900)
  if (a > 12 && b <= 12) return onDay(year, b, a)
  if (b > 12 && a <= 12) return onDay(year, a, b)
  return a === b ? onDay(year, a, b) : null
}

function precisionOf(grain: string | null, oneMonth: boolean): DateReading['precision'] {
  if (grain === 'quarter' || grain === 'half' || grain === 'year') return grain
  return grain === 'month' || oneMonth ? 'month' : 'span'
}
