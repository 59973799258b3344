import { calendarOf, month, partialMonths, type Period } from '../../../model/time/period'
import { serialDay } from '../times/date'
import { foldText } from '../fold'
import { readPeriod } from '../times/period'

/** What a cell held before the sheet turned it into a date. */
export interface TurnedDate {
  /** The text as it must have been typed. */
  readonly guess: string
  readonly period: Period | null
  /** The two ends when it was a range of numbers. */
  readonly range: readonly [number, number] | null
  /** Whether the neighbours bear it out. */
  readonly sure: boolean
}

/**
 * What a date serial was before a spreadsheet turned it into a date, by the texts beside it; null when it may well be a date.
 *
 *     decideDateSerial(45299, ['1-6月', '1-7月'])        1-8月 (8 January 2024 typed as 1-8)
 *     decideDateSerial(45139, ['2023-06', '2023-07'])   2023-08
 *     decideDateSerial(45293, ['3-5', '10-20'])         1-2, a range
 *     decideDateSerial(45139, ['2023-06-03'])           null: a date among dates
 *     decideDateSerial(45299, ['12', '30余'])            1-8 among figures: a guess, not sure
 */
export function decideDateSerial(serial: number, neighbours: readonly string[]): TurnedDate | null {
  const day = serialDay(serial)
  if (day === null || !Number.isInteger(serial)) return null
  const date = calendarOf(day)
  let spans = 0
  let months = 0
  let ranges = 0
  let dates = 0
  let figures = 0
  for (const text of neighbours) {
    const folded = foldText(text).trim()
    if (folded === '') continue
    if (/^(?:\d{4}年?)?\d{1,2} *[-~至] *\d{1,2} *月/.test(folded)) spans++
    else if (/^\d{1,3} *[-~至] *\d{1,3}$/.test(folded)) ranges++
    else if (/\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(folded)) dates++
    else if (/^(?:19|20)\d\d(?:年\d{1,2}月?|[-./]\d{1,2})$/.test(folded) || readPeriod(folded)?.grain === 'month') months++
    else if (/^[<>≥≤约近]? *\d/.test(folded)) figures++
  }
  if (dates > 0 && dates >= spans + months + ranges) return null
  const rising = date.month < date.day && date.day <= 12
  if (spans > 0 && rising)
    return { guess: `${date.month}-${date.day}月`, period: partialMonths(date.month, date.day), range: null, sure: true }
  if (months > 0 && date.day === 1)
    return { guess: `${date.year}-${String(date.month).padStart(2, '0')}`, period: month(date.year, date.month), range: null, sure: true }
  if (ranges > 0 && date.month < date.day)
    return { guess: `${date.month}-${date.day}`, period: null, range: [date.month, date.day], sure: true }
  if (figures > 0 && date.month < date.day)
    return { guess: `${date.month}-${date.day}`, period: null, range: [date.month, date.day], sure: false }
  return null
}
