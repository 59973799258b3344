import { weekAlone } from '../lexicon/periods'
import { numberOf } from './periodForms'
import type { PeriodReading } from './types'

/**
 * A week of a year that stands elsewhere, alone in its text (rule Y6); null for any other text.
 *
 *     weekReading('第24周')      week 24
 *     weekReading('第60周')      null
 *     weekReading('第24周例会')   null
 */
export function weekReading(text: string): PeriodReading | null {
  const n = numberOf(weekAlone.exec(text)?.[1])
  return n >= 1 && n <= 53
    ? { period: null, relative: null, grain: 'week', week: n, cumulative: false, asOf: false, matched: text, rest: '' }
    : null
}
