import { calendarOf, daysInMonth } from '../../../model/time/period'
import { monthAlone, monthOf, quarterAlone, quarterOf, onlyYears, yearAndMonth, yearHeading } from '../../lexicon/times/periods'
import { serialDay } from '../../values/times/date'
import { decideDotMonths } from '../../values/decide/decideDotMonths'
import { decideSlashGrain } from '../../values/decide/decideSlashGrain'
import { decideSpanMonths } from '../../values/decide/decideSpanMonths'
import { monthOfCode, monthOfShortCode, spanOfMonths } from '../../values/times/timeOfNumber'
import { cellClass } from '../cellClass'

/** A number that may be a time, and what it shows. */
export interface Candidate {
  readonly cell: number
  readonly text: string
  readonly value: number
}

/** What some cells of one row or column are, together. */
export interface Verdict {
  readonly is: number
  /** By candidate: what it is read as where that differs from what it shows. */
  readonly turned: readonly (string | null)[]
  readonly told: boolean
}

/** The numbers of a row or column, and how many words for times stand among them. */
export interface Line {
  readonly candidates: Candidate[]
  readonly times: number
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

/** A year that a heading has to say is one. */
const isEarlyYear = (value: number): boolean => Number.isInteger(value) && value >= 1600 && value <= 2100

const runsOneWay = (run: readonly Candidate[]): boolean =>
  [1, -1].some((way) => run.every(({ value }, k) => k === 0 || way * (value - (run[k - 1] as Candidate).value) > 0))

/** Whole serials from 2000 to 2050. */
export const isSerial = (value: number): boolean => Number.isInteger(value) && value >= 36526 && value <= 55153

/** What the numbers under a word for a time are; null where they are figures. */
export function underHeading(heading: string, { candidates, times }: Line): Verdict | null {
  const every = (test: (value: number) => boolean): boolean => candidates.every(({ value }) => test(value))
  const texts = candidates.map(({ text }) => text)
  if (every(isYear)) return yearHeading.test(heading) ? asYears(candidates) : null
  // 1820 1850 1912 under 年份: years of long ago, where they run one way.
  if (onlyYears.test(heading) && candidates.length >= 3 && every(isEarlyYear) && runsOneWay(candidates)) return asYears(candidates)
  if (every(isSerial) && candidates.length + times >= 2) return asSerials(candidates, true)
  if (candidates.length >= 2 && every((value) => monthOfCode(value) !== null)) return null
  const short = shortMonths(candidates, monthAlone.test(heading) || yearAndMonth.test(heading))
  if (short) return short
  const months = dotted(candidates)
  if (months) return months
  if (decideSpanMonths(texts) === 'months') return asSpans(texts)
  if (decideSlashGrain(texts) === 'quarters') return { is: cellClass.period, turned: texts.map(asQuarter), told: false }
  const small = (most: number): boolean => every((value) => Number.isInteger(value) && value >= 1 && value <= most)
  if (monthAlone.test(heading) && small(12))
    return { is: cellClass.period, turned: texts.map((text) => monthOf(Number(text))), told: false }
  if (quarterAlone.test(heading) && small(4))
    return { is: cellClass.period, turned: texts.map((text) => quarterOf(Number(text))), told: false }
  return null
}

/** What a row of numbers over columns is by their steps; null where they are figures. */
export function inRun({ candidates, times }: Line): Verdict | null {
  const values = candidates.map(({ value }) => value)
  const texts = candidates.map(({ text }) => text)
  if (values.every(isYear)) return candidates.length >= 2 && inSteps(values) ? asYears(candidates) : null
  const marked = markedYears(candidates)
  if (marked) return asYears(marked)
  if (values.every(isSerial)) {
    const months = values.map(monthNumber)
    const whole = months.every((month): month is number => month !== null)
    return whole && (times > 0 || inSteps(months as number[])) ? asSerials(candidates, false) : null
  }
  if (candidates.length < 2) return null
  const codes = values.map(monthOfCode)
  if (codes.every((month): month is number => month !== null))
    return inSteps(codes) ? { is: cellClass.period, turned: texts.map((text) => text), told: false } : null
  const months = shortMonths(candidates, false) ?? dotted(candidates)
  if (months) return months
  return decideSpanMonths(texts) === 'months' ? asSpans(texts) : null
}

/** Years in a row from which on the next may bear a mark. */
const plainYears = 3

/** 2004 2005 2006 20071 20081: years that go on, the last of them with the sign of a footnote (rule P15). */
function markedYears(candidates: readonly Candidate[]): readonly Candidate[] | null {
  const years = candidates.map((one) => (isMarkedYear(one.value) ? { ...one, value: Math.floor(one.value / 10) } : one))
  const values = years.map(({ value }) => value)
  const plain = candidates.filter(({ value }) => isYear(value)).length
  return plain >= plainYears && plain < candidates.length && values.every(isYear) && inSteps(values) ? years : null
}

/** A year with one digit behind it that is no part of it. */
export function isMarkedYear(value: number): boolean {
  return Number.isInteger(value) && value > 19000 && value < 21010 && value % 10 !== 0
}

/** One step apart throughout, or a run that begins anew. */
function inSteps(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, k) => value - (values[k] as number))
  const step = steps.find((by) => by !== 0) ?? 0
  return step !== 0 && Math.abs(step) <= 12 && steps.every((by, k) => by === step || by === 0 || values[k + 1] === values[0])
}

/** Months since the year 0 of a serial that is the first or the last day of its month. */
function monthNumber(serial: number): number | null {
  const day = serialDay(serial)
  if (day === null) return null
  const date = calendarOf(day)
  return date.day === 1 || date.day === daysInMonth(date.year, date.month) ? date.year * 12 + date.month : null
}

function asYears(candidates: readonly Candidate[]): Verdict {
  return { is: cellClass.year, turned: candidates.map(({ value }) => String(value)), told: false }
}

/** Serials as the months they begin, or where one doesn't begin a month as days. */
function asSerials(candidates: readonly Candidate[], days: boolean): Verdict | null {
  const dates = candidates.map(({ value }) => calendarOf(serialDay(value) ?? 0))
  const pad = (n: number): string => String(n).padStart(2, '0')
  const months = dates.every(({ day }) => day === 1) || !days
  return {
    is: cellClass.date,
    turned: dates.map(({ year, month, day }) => (months ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`)),
    told: true,
  }
}

/** Months without their century from which on a run of them is sure. */
const shortMonthsLeast = 4

/**
 * 909 910 911 912 1001: months without their century, where they follow one another from one year into the next, or under 月份 where no day
 * of a month could be meant (2301 2302 2303 2304).
 */
function shortMonths(candidates: readonly Candidate[], heading: boolean): Verdict | null {
  const months = candidates.map(({ value }) => monthOfShortCode(value))
  if (new Set(months).size < shortMonthsLeast || !months.every((month): month is number => month !== null) || !inSteps(months)) return null
  const years = months.map((month) => Math.floor((month - 1) / 12))
  const ran = months.every((month, k) => k === 0 || Math.abs(month - (months[k - 1] as number)) <= 1 || month === months[0])
  if (!ran || !(new Set(years).size > 1 || (heading && years.every((year) => year > 2012)))) return null
  return {
    is: cellClass.period,
    turned: months.map((month, k) => `${years[k] as number}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`),
    told: true,
  }
}

/** 2016.8 2016.9 2016.1: months, where all are and they follow one another. */
function dotted(candidates: readonly Candidate[]): Verdict | null {
  const shown = candidates.map(({ text }) => text)
  // 2016.90 in two places is 2016.9.
  const texts = shown.some((text) => /^\d{4}\.(?:[2-9]0|1[3-9]|[2-9]\d)$/.test(text)) ? candidates.map(({ value }) => String(value)) : shown
  const periods = texts.every((text) => /^(?:19|20)\d\d\.\d{1,2}$/.test(text)) ? decideDotMonths(texts) : []
  const months = periods.map((period) => (period?.kind === 'span' ? calendarOf(period.start) : null))
  if (months.length < 2 || months.includes(null)) return null
  const numbers = months.map((date) => (date ? date.year * 12 + date.month : 0))
  if (!inSteps(numbers)) return null
  return {
    is: cellClass.period,
    turned: months.map((date, k) =>
      date && `${date.year}.${date.month}` !== texts[k] ? `${date.year}-${String(date.month).padStart(2, '0')}` : null,
    ),
    told: false,
  }
}

function asSpans(texts: readonly string[]): Verdict {
  return { is: cellClass.period, turned: texts.map((text) => spanOfMonths(text)), told: false }
}

function asQuarter(text: string): string {
  return text.replace(/^\s*(\d{4})\/(\d)\s*$/, '$1Q$2')
}
