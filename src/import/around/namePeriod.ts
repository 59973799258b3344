import { nameYear } from '../lexicon/periods'
import { readPeriod } from '../values/period'
import type { PeriodReading } from '../values/types'

/**
 * The period that a file's or a sheet's name says, with 年 or without (rule Y8); null where none is.
 *
 *     periodInName('2023年督查统计表')     2023
 *     periodInName('2022督查工作统计表')    2022
 *     periodInName('城乡建设（201907）')    2019-07
 *     periodInName('报表 202507')        2025-07
 *     periodInName('工业经济-2018-03')     2018-03
 */
export function periodInName(name: string): PeriodReading | null {
  const whole = readPeriod(name)
  if (whole?.period) return whole
  const month = /(?<![\dA-Za-z])((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(name)
  const bare = month ?? nameYear.exec(name)
  if (!bare) return whole
  const reading = readPeriod(month ? `${month[1]}-${month[2]}` : (bare[1] as string))
  return reading?.period ? { ...reading, matched: bare[0], rest: name.replace(bare[0], ' ').trim() } : whole
}
