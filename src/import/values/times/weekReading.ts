import { dottedDays, weekAlone, weekWithDays } from '../../lexicon/times/periods'
import { readPeriod } from './period'
import { numberOf } from './periodForms'
import type { PeriodReading } from '../types'

/**
 * A week of a year that stands elsewhere, alone in its text or with its days (rule Y6), which say more than its number; null for any other
 * text.
 *
 *     weekReading('第24周')                week 24
 *     weekReading('第36周（9.1—9.7）')      --09-01/--09-07
 *     weekReading('第60周')                null
 *     weekReading('第24周例会')             null
 */
export function weekReading(text: string): PeriodReading | null {
  const dated = weekWithDays.exec(text)
  if (dated) {
    const days = dottedDays(dated[2] ?? '')
    const read = readPeriod(`${dated[1] ?? ''}${days}`)
    const exact = read?.period?.kind === 'span' || (read?.period?.kind === 'partial' && read.period.days !== null)
    return read !== null && exact && read.rest === '' ? { ...read, matched: text } : null
  }
  const n = numberOf(weekAlone.exec(text)?.[1])
  return n >= 1 && n <= 53
    ? { period: null, relative: null, grain: 'week', week: n, cumulative: false, asOf: false, matched: text, rest: '' }
    : null
}
