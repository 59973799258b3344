import { isCalendarDay } from '../../../model/time/period'
import { shownText, type RawSheet } from '../../../model/sheet/sheet'
import { dateHeading } from '../../lexicon/headings/headings'
import { dayOfDate, dayOfMonths, dayWithoutYear, dayWithYear, surelyDays } from '../../lexicon/times/periods'
import { cellClass } from '../cellClass'
import { isPeriodHeading } from '../heading'
import type { TurnedCell } from './timeCells'

/** A day as one cell of a column writes it. */
interface Written {
  readonly cell: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 3.2: a month and a day that a point or a stroke parts. */
  readonly parted: boolean
  /** 3.1 stored as a number, which 3.10 is as well. */
  readonly cut: boolean
}

/** A leap year, for days of which nobody says the year. */
const anyYear = 2024

/**
 * Days of one column in several notations, or in points alone, under a heading of days (rule P21): 3月2日 | 3.15 | 2023/4/1 | 4-20. A number
 * whose zero was lost is read by the order of the column, and told; a column that no order settles stays as it is.
 */
export function writtenDays(sheet: RawSheet, classes: Uint8Array, turned: Map<number, TurnedCell>): void {
  const heads = sheet.strings.map((text) => text.length <= 12 && (isPeriodHeading(text) || dateHeading.test(text.replace(/\s+/g, ''))))
  if (!heads.includes(true)) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      if (sheet.kind[cell] !== 0 || heads[sheet.text[cell] as number] !== true) continue
      const heading = (sheet.strings[sheet.text[cell] as number] as string).replace(/\s+/g, '')
      const found = columnOfDays(sheet, classes, slot, sheet.column[cell] as number)
      const days = found === null ? null : settled(heading, found)
      if (days === null) continue
      for (const { cell: at, year, month, day, told } of days) {
        classes[at] = cellClass.date
        const text = year === null ? dayOfMonths(month, day) : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        if (text !== shownText(sheet, at).trim()) turned.set(at, { text, told })
      }
    }
  }
}

/** What stands beneath a heading, all of it days but words; null where anything else does. */
function columnOfDays(sheet: RawSheet, classes: Uint8Array, from: number, column: number): readonly Written[] | null {
  const found: Written[] = []
  for (let slot = from + 1; slot < sheet.rows.length; slot++) {
    const cell = cellIn(sheet, slot, column)
    if (cell < 0) continue
    const text = shownText(sheet, cell).trim()
    if (!/\d/.test(text)) {
      if (classes[cell] === cellClass.label && isPeriodHeading(text)) break
      continue
    }
    const one = writtenDay(sheet, cell, text)
    if (one === null) return null
    found.push(one)
  }
  return found
}

function writtenDay(sheet: RawSheet, cell: number, text: string): Written | null {
  const full = dayWithYear.exec(text)
  const plain = full ? null : (dayOfDate.exec(text) ?? dayWithoutYear.exec(text))
  const [year, month, day] = full ? [Number(full[1]), Number(full[2]), Number(full[3])] : [null, Number(plain?.[1]), Number(plain?.[2])]
  if ((!full && !plain) || !isCalendarDay(year ?? anyYear, month, day)) return null
  const parted = !full && !dayOfDate.test(text)
  return { cell, year, month, day, parted, cut: parted && sheet.kind[cell] === 1 && /\.[1-3]$/.test(text) }
}

/** The days of a column, each with whether it is told; null where they may be no days, or where two orders fit. */
function settled(heading: string, found: readonly Written[]): readonly (Written & { readonly told: boolean })[] | null {
  const parted = found.filter((one) => one.parted)
  if (found.length < 2 || parted.length === 0) return null
  const mixed = parted.length < found.length
  // 用时 3.2 is a length of time, and 1-2 under 日期 may be months.
  // 7.27 under 生日 or 购买日期 is of a thing, and no time of the figures beside it.
  const sure = isPeriodHeading(heading) && (parted.some(({ day }) => day > 12) || surelyDays.test(heading))
  if (!mixed && !sure) return null
  const whole = found.map((one) => ({ ...one, told: false }))
  if (!found.some(({ cut }) => cut) || inOrder(whole)) return whole
  const mended = [...whole]
  whole.forEach((one, k) => {
    const before = mended[k - 1]
    if (before && one.cut && rank(one) < rank(before) && isCalendarDay(anyYear, one.month, one.day * 10))
      mended[k] = { ...one, day: one.day * 10, told: true }
  })
  return inOrder(mended) ? mended : null
}

const rank = ({ month, day }: Written): number => month * 100 + day

function inOrder(days: readonly Written[]): boolean {
  return days.every((one, k) => k === 0 || rank(one) >= rank(days[k - 1] as Written))
}

/** The cell of a row in a column; -1 for none. */
function cellIn(sheet: RawSheet, slot: number, column: number): number {
  const end = sheet.rowStart[slot + 1] as number
  for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) if (sheet.column[cell] === column) return cell
  return -1
}
