import type { RawSheet } from '../../../model/sheet/sheet'
import { minguoMonth, minguoQuarter, minguoStart, minguoWord, minguoYear, quarterOf } from '../../lexicon/times/eras'
import { onlyYears } from '../../lexicon/times/periods'
import { cellClass } from '../cellClass'
import type { PlainNumbers } from '../plainNumbers'
import type { TurnedCell } from './timeCells'

/** A cell that may be a year of 民國, a quarter or a month of one: months since its beginning, and what it is read as. */
interface Time {
  readonly cell: number
  readonly at: number
  readonly text: string
}

/** Years of the era that a sheet of our time may tell of. */
const [earliest, latest] = [60, 150]

/**
 * 105/6, 105年6月, 105Q2 and 105年 across or down, one after the other, are times of 民國: no other calendar counts so (rule P15). 104 105 106 under
 * 年度 are too. Where the era isn't named anywhere on the sheet a clerk is told.
 */
export function minguoYears(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers, turned: Map<number, TurnedCell>): void {
  const named = sheet.strings.some((text) => minguoWord.test(text))
  const times = sheet.strings.map((text) => (text.length <= 14 ? timeOf(text.normalize('NFKC').trim()) : null))
  const heads = sheet.strings.map((text) => text.length <= 8 && onlyYears.test(text.trim().replace(minguoWord, '')))
  if (!heads.includes(true) && times.filter((time) => time !== null).length < 2) return
  const columns = new Map<number, Time[]>()
  const years = new Map<number, Time[]>()
  const settle = (run: readonly Time[]): void => {
    if (run.length < 2 || !followsOn(run) || !(named || run.some(({ at }) => at >= 100 * 12))) return
    for (const { cell, text } of run) {
      classes[cell] = cellClass.period
      turned.set(cell, { text, told: !named, era: true })
    }
  }
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: Time[] = []
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const column = sheet.column[cell] as number
      const at = sheet.kind[cell] === 0 ? (sheet.text[cell] as number) : -1
      const number = plain.value[cell] as number
      const time = at < 0 ? null : (times[at] ?? null)
      if (time) {
        const found = { cell, ...time }
        row.push(found)
        columns.set(column, [...(columns.get(column) ?? []), found])
      } else if (at >= 0 && heads[at] === true) years.set(column, [])
      else if (years.has(column) && Number.isInteger(number) && number >= earliest && number <= latest)
        years.get(column)?.push({ cell, at: number * 12, text: String(number + minguoStart) })
      else if (years.has(column) && !Number.isNaN(number)) years.delete(column)
    }
    settle(row)
  }
  for (const run of columns.values()) settle(run)
  for (const run of years.values())
    if (run.length >= 3 && run.every(({ at }, k) => k === 0 || Math.abs(at - (run[k - 1] as Time).at) === 12)) settle(run)
}

function timeOf(text: string): Omit<Time, 'cell'> | null {
  const quarter = minguoQuarter.exec(text)
  if (quarter) {
    const [y, q] = [Number(quarter[1]), quarterOf((quarter[2] ?? quarter[3]) as string)]
    return y >= earliest && y <= latest ? { at: 12 * y + 3 * q - 2, text: `${y + minguoStart}-Q${q}` } : null
  }
  const month = minguoMonth.exec(text)
  const [y, m] = month ? [Number(month[1]), Number(month[2])] : [Number(minguoYear.exec(text)?.[1] ?? NaN), 0]
  if (!(y >= earliest && y <= latest) || (month && !(m >= 1 && m <= 12))) return null
  const full = y + minguoStart
  return month ? { at: 12 * y + m, text: `${full}-${String(m).padStart(2, '0')}` } : { at: 12 * y, text: String(full) }
}

/** One after the other, whichever way, by a year at most, or again from the first. */
function followsOn(run: readonly Time[]): boolean {
  const first = (run[0] as Time).at
  const steps = run.slice(1).map(({ at }, k) => at - (run[k] as Time).at)
  const way = Math.sign(steps.find((step) => step !== 0) ?? 0)
  return way !== 0 && steps.every((step, k) => step === 0 || (step * way > 0 && Math.abs(step) <= 12) || (run[k + 1] as Time).at === first)
}
