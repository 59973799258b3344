import { daysInMonth } from '../../../model/time/period'
import { englishMonths } from '../../lexicon/times/periods'
import { foldText } from '../fold'

/**
 * The month of a number that is a year and a month, in months since the year 0; null for any other.
 *
 *     monthOfCode(202301)    24277
 *     monthOfCode(202313)    null
 */
export function monthOfCode(value: number): number | null {
  const month = value % 100
  return Number.isInteger(value) && value >= 190001 && value <= 209912 && month >= 1 && month <= 12
    ? Math.floor(value / 100) * 12 + month
    : null
}

/**
 * The month of a number that is a year of this century in one or two digits and a month, in months since the year 0; null for any other.
 *
 *     monthOfShortCode(909)     24117
 *     monthOfShortCode(2313)    null
 */
export function monthOfShortCode(value: number): number | null {
  const month = value % 100
  return Number.isInteger(value) && value >= 101 && value <= 4912 && month >= 1 && month <= 12
    ? (2000 + Math.floor(value / 100)) * 12 + month
    : null
}

/**
 * What a span of months says with its sign; null for what can be none.
 *
 *     spanOfMonths('1-6')      1—6月
 *     spanOfMonths('1-8月')    1—8月
 *     spanOfMonths('3-14')     null
 */
export function spanOfMonths(text: string): string | null {
  const match = /^ *(\d{1,2}) *(?:-|~|至|到) *(\d{1,2}) *(?:月份?)? *$/.exec(foldText(text))
  const [from, to] = [Number(match?.[1]), Number(match?.[2])]
  return from >= 1 && from < to && to <= 12 ? `${from}—${to}月` : null
}

/**
 * The month whose last day a text is in English; null for any other text.
 *
 *     monthOfLastDay('July 31')    July
 *     monthOfLastDay('Feb. 29')    Feb
 *     monthOfLastDay('July 12')    null
 */
export function monthOfLastDay(text: string): string | null {
  const match = /^ *([a-z]{3,9})\.? +(28|29|30|31) *$/i.exec(text)
  const month = englishMonths[(match?.[1] ?? '').slice(0, 3).toLowerCase()]
  if (!match || month === undefined) return null
  const day = Number(match[2])
  return day === daysInMonth(2024, month) || day === daysInMonth(2023, month) ? (match[1] as string) : null
}
