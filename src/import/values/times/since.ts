import type { Against } from '../../../model/dataset/observation'
import { samePeriodLastYear, yearOf, type Period } from '../../../model/time/period'

/**
 * What a change from one time to another is against.
 *
 *     2025年1—9月, 2026年1—9月     samePeriodLastYear
 *     2020年, 2026年              base:2020
 *     2026年8月, 2026年9月         previousPeriod
 */
export function againstBetween(before: Period, after: Period): Against {
  if (samePeriodLastYear(after)?.code === before.code) return 'samePeriodLastYear'
  const from = yearOf(before)
  return from !== null && from !== yearOf(after) ? `base:${from}` : 'previousPeriod'
}
