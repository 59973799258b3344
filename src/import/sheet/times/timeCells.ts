import { calendarOf, dayOf, isCalendarDay } from '../../../model/time/period'
import { shownText, type RawSheet } from '../../../model/sheet/sheet'
import { dayHeading } from '../../lexicon/times/periods'
import { serialDay } from '../../values/times/date'
import { monthOfCode, monthOfLastDay, monthOfShortCode, spanOfMonths } from '../../values/times/timeOfNumber'
import { cellClass, isQuantity } from '../cellClass'
import { isHeaderPlace } from '../headerPlace'
import { isPeriodHeading } from '../heading'
import type { PlainNumbers } from '../plainNumbers'
import { letteredYears } from './letteredYears'
import { selectedYears } from './selectedYears'
import { minguoYears } from './minguoYears'
import { monthsAcross } from './monthsAcross'
import { monthWords } from './monthWords'
import { dayHeads } from './dayHeads'
import { twoDigitYears } from './twoDigitYears'
import { writtenDays } from './writtenDays'
import { type Candidate, type Verdict, type Line, isMarkedYear, isSerial, underHeading, inRun } from './timeRuns'

/** A cell that is read as something else than it shows, because its place says that it is a time. */
export interface TurnedCell {
  /** What it is read as. */
  readonly text: string
  /** Whether a clerk is told: a number that nothing but its place makes a date. */
  readonly told: boolean
  /** Whether its year is counted from 1912. */
  readonly era?: boolean
}

/**
 * Give the numbers of a sheet that are times by their place the class of times (rules P11–P15): a run in a row that heads
 * columns, or what stands under 年份, 月份, 日期. Gives what such cells are read as where they show something else.
 *
 *     年份 over 2,021.00 2,022.00              2021 2022
 *     月份 over 45658 45689                   2025-01 2025-02, and told
 *     月份 over 2016.8 2016.9 2016.1 2016.11   the third is 2016-10
 *     期间 over 1-3 1-6 1-9                    1—3月 1—6月 1—9月
 *     时间 over 2021/1 … 2021/4 2022/1         2021Q1 …
 *     月份 over 1 2 3                          1月 2月 3月
 */
export function timeCells(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers): ReadonlyMap<number, TurnedCell> {
  const turned = new Map<number, TurnedCell>()
  const settle = (candidates: readonly Candidate[], verdict: Verdict | null): void => {
    if (verdict === null) return
    candidates.forEach(({ cell, text }, k) => {
      classes[cell] = verdict.is
      const said = verdict.turned[k] ?? null
      if (said !== null && said !== text) turned.set(cell, { text: said, told: verdict.told })
    })
  }
  for (const [slot, cell] of headingsOf(sheet)) {
    const heading = (sheet.strings[sheet.text[cell] as number] as string).trim()
    const below = columnBelow(sheet, classes, plain, slot, sheet.column[cell] as number)
    if (below) settle(below.candidates, underHeading(heading, below))
    else if (!wordedDays(sheet, classes, turned, slot, sheet.column[cell] as number))
      daysInOrder(sheet, classes, turned, slot, sheet.column[cell] as number, heading)
  }
  writtenDays(sheet, classes, turned)
  monthEnds(sheet, classes, turned)
  monthWords(sheet, classes, (cell, text) => turned.set(cell, { text, told: false }))
  shortYears(sheet, classes, turned)
  twoDigitYears(sheet, classes)
  letteredYears(sheet, classes, turned)
  selectedYears(sheet, classes, plain, turned)
  dayHeads(sheet, classes)
  minguoYears(sheet, classes, plain, turned)
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row = rowOfNumbers(sheet, classes, plain, slot)
    if (row && isHeaderPlace(sheet, classes, slot, row.candidates)) settle(row.candidates, inRun(row))
    else if (slot < deepestHead)
      for (const { cell, text } of monthsAcross(sheet, classes, slot)) {
        classes[cell] = cellClass.period
        turned.set(cell, { text, told: false })
      }
  }
  return turned
}

/** Rows from the top that may head the columns of a sheet's first table. */
const deepestHead = 12

/** July 31, Aug 31, Sept 30 over columns: months by their last days, not years of two digits. */
function monthEnds(sheet: RawSheet, classes: Uint8Array, turned: Map<number, TurnedCell>): void {
  const ends = sheet.strings.map((text) => (text.length <= 14 ? monthOfLastDay(text) : null))
  if (ends.filter((end) => end !== null).length < 3) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const found: { cell: number; month: string }[] = []
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const month = sheet.kind[cell] === 0 ? (ends[sheet.text[cell] as number] ?? null) : null
      if (month !== null) found.push({ cell, month })
    }
    if (new Set(found.map(({ month }) => month)).size < 3) continue
    for (const { cell, month } of found) {
      classes[cell] = cellClass.period
      turned.set(cell, { text: month, told: false })
    }
  }
}

/** A date whose format shows a year of two digits: 1/2/26 is the day that is stored. */
function shortYears(sheet: RawSheet, classes: Uint8Array, turned: Map<number, TurnedCell>): void {
  const short = sheet.formats.map(({ kind, code }) => kind === 'date' && /d/i.test(code) && /m/i.test(code) && /(?<!y)yy?(?!y)/i.test(code))
  if (!short.includes(true)) return
  for (let cell = 0; cell < classes.length; cell++) {
    if (classes[cell] !== cellClass.date || sheet.kind[cell] !== 1 || short[sheet.format[cell] as number] !== true) continue
    const text = shownText(sheet, cell).trim()
    const day = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text) ? serialDay(sheet.number[cell] as number) : null
    if (day === null) continue
    turned.set(cell, { text: isoDay(day), told: false })
  }
}

function isoDay(day: number): string {
  const { year, month, day: date } = calendarOf(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Of what three numbers with strokes between them are a day, and which orders one column may be written in. */
const dayText = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/

const orders = [
  [2, 0, 1],
  [2, 1, 0],
  [0, 1, 2],
] as const

/** 1/22/20 1/23/20 …, 02-01-2025 15-01-2025 … under 日期: the one order in which all of a column are days; false where none is, or two are. */
function wordedDays(sheet: RawSheet, classes: Uint8Array, turned: Map<number, TurnedCell>, from: number, column: number): boolean {
  const found: { cell: number; parts: readonly [number, number, number] }[] = []
  let unsure = false
  for (let slot = from + 1; slot < sheet.rows.length; slot++) {
    const cell = cellIn(sheet, slot, column)
    if (cell < 0 || sheet.kind[cell] !== 0) continue
    const match = dayText.exec(shownText(sheet, cell).trim())
    if (!match) {
      if (classes[cell] === cellClass.date) return false
      continue
    }
    // A year in front says the order; one behind doesn't.
    if (match[1]?.length !== 4) unsure = true
    found.push({ cell, parts: [Number(match[1]), Number(match[3]), Number(match[4])] })
  }
  if (found.length < 3 || !unsure) return false
  // Days in any case, though nobody may know which.
  for (const { cell } of found) classes[cell] = cellClass.date
  // 5.3.2025 is nobody's May 3.
  const pointed = found.every(({ cell }) => shownText(sheet, cell).includes('.'))
  const fitting = (pointed ? orders.slice(1) : orders).flatMap((order) => {
    const days = found.map(({ parts }) => dayIn(parts, order))
    return days.every((day): day is number => day !== null) ? [days] : []
  })
  // 9/1/21 10/1/21 22/1/21 3/2/21: of two orders the one in which days go on.
  const running = fitting.filter((days) => days.length > 3 && days.every((day, k) => k === 0 || day >= (days[k - 1] as number)))
  const [days] = fitting.length === 1 ? fitting : running
  if ((fitting.length !== 1 && running.length !== 1) || days === undefined) return false
  found.forEach(({ cell }, k) => turned.set(cell, { text: isoDay(days[k] as number), told: false }))
  return true
}

function dayIn(parts: readonly [number, number, number], [y, m, d]: (typeof orders)[number]): number | null {
  const written = parts[y]
  if (written >= 100 && (written < 1900 || written > 2100)) return null
  const year = written >= 100 ? written : written < 70 ? 2000 + written : 1900 + written
  return isCalendarDay(year, parts[m], parts[d]) ? dayOf(year, parts[m], parts[d]) : null
}

/** The cell of a row in a column; -1 for none. */
function cellIn(sheet: RawSheet, slot: number, column: number): number {
  const end = sheet.rowStart[slot + 1] as number
  let cell = sheet.rowStart[slot] as number
  while (cell < end && (sheet.column[cell] as number) < column) cell++
  return cell < end && sheet.column[cell] === column ? cell : -1
}

/** Days shown without their year under 日期, one after the other past the twelfth: the days that are stored. 1-1 1-2 1-3 may be months. */
function daysInOrder(
  sheet: RawSheet,
  classes: Uint8Array,
  turned: Map<number, TurnedCell>,
  from: number,
  column: number,
  heading: string,
): void {
  const found: { cell: number; day: number }[] = []
  for (let slot = from + 1; slot < sheet.rows.length; slot++) {
    const cell = cellIn(sheet, slot, column)
    if (cell < 0) continue
    const day = classes[cell] === cellClass.date && sheet.kind[cell] === 1 ? serialDay(sheet.number[cell] as number) : null
    if (day === null || turned.has(cell) || /\d{4}/.test(shownText(sheet, cell))) break
    found.push({ cell, day })
  }
  const steps = found.slice(1).map(({ day }, k) => Math.abs(day - (found[k]?.day ?? 0)))
  const inOrder = found.length > 12 && steps.filter((step) => step === 1).length >= 0.8 * steps.length
  // 1月30日 under 日期 is no span of months: the day that is stored, where all are of one year.
  const surely =
    dayHeading.test(heading) &&
    found.some(({ day }) => calendarOf(day).day > 12) &&
    new Set(found.map(({ day }) => calendarOf(day).year)).size === 1
  if (!inOrder && !surely) return
  for (const { cell, day } of found) turned.set(cell, { text: isoDay(day), told: false })
}

/** Cells that hold a word for a time and nothing else, with the slot of their row. */
function* headingsOf(sheet: RawSheet): Iterable<readonly [slot: number, cell: number]> {
  const said = sheet.strings.map((text) => text.length <= 12 && isPeriodHeading(text))
  if (!said.includes(true)) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const at = sheet.text[cell] as number
      if (at >= 0 && said[at] === true && sheet.kind[cell] === 0) yield [slot, cell]
    }
  }
}

/** What stands in a column beneath its heading, as far as the next heading; null where a number there can be no time. */
function columnBelow(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers, from: number, column: number): Line | null {
  const candidates: Candidate[] = []
  let times = 0
  let place = 0
  let parted = false
  for (let slot = from + 1; slot < sheet.rows.length; slot++) {
    const start = sheet.rowStart[slot] as number
    const end = sheet.rowStart[slot + 1] as number
    if ((sheet.rows[slot] as number) - (sheet.rows[slot - 1] as number) > 1) parted = true
    let cell = start + place
    if (!(cell < end && sheet.column[cell] === column)) {
      cell = start
      while (cell < end && (sheet.column[cell] as number) < column) cell++
      if (cell === end || sheet.column[cell] !== column) continue
      place = cell - start
    }
    const code = classes[cell] as number
    if (code === cellClass.year || code === cellClass.period || code === cellClass.date) {
      if (code !== cellClass.year && !/^\s*\d{4}\/\d{1,2}\s*$/.test(shownText(sheet, cell))) {
        times++
        continue
      }
    } else if (code === cellClass.percent) return null
    else if (!isQuantity(code)) {
      const at = sheet.text[cell] as number
      // Words beneath a gap head another table.
      if (code === cellClass.label && candidates.length > 0 && parted) break
      if (code === cellClass.label && at >= 0 && isPeriodHeading(sheet.strings[at] as string)) break
      continue
    }
    candidates.push(candidateAt(sheet, plain, cell))
  }
  return candidates.length === 0 ? null : { candidates, times }
}

function candidateAt(sheet: RawSheet, plain: PlainNumbers, cell: number): Candidate {
  const own = plain.value[cell] as number
  const stored = sheet.number[cell] as number
  const text = shownText(sheet, cell).trim()
  const value = !Number.isNaN(own)
    ? own
    : !Number.isNaN(stored)
      ? stored
      : /^\d[\d,]*(\.\d+)?$/.test(text)
        ? Number(text.replace(/,/g, ''))
        : NaN
  return { cell, text, value }
}

/** The numbers of a row, where all of them may be times; null for nearly every row of figures, at its first. */
function rowOfNumbers(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers, slot: number): Line | null {
  const candidates: Candidate[] = []
  let times = 0
  const end = sheet.rowStart[slot + 1] as number
  for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
    const code = classes[cell] as number
    if (code === cellClass.period || code === cellClass.date) times++
    if (!isQuantity(code)) continue
    const known = plain.value[cell] as number
    // By far most rows: a number too small or too large for any time ends it.
    if (known === known && !mayBeTime(known)) return null
    const candidate = candidateAt(sheet, plain, cell)
    if (!mayBeTime(candidate.value) && spanOfMonths(candidate.text) === null) return null
    candidates.push(candidate)
  }
  return candidates.length === 0 || candidates.length + times < 2 ? null : { candidates, times }
}

function mayBeTime(value: number): boolean {
  return (
    (value >= 1900 && value < 2101) ||
    isSerial(value) ||
    isMarkedYear(value) ||
    monthOfCode(value) !== null ||
    monthOfShortCode(value) !== null
  )
}
