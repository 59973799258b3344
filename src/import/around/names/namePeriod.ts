import { nameShortYear, nameYear } from '../../lexicon/times/periods'
import { readPeriod } from '../../values/times/period'
import type { PeriodReading } from '../../values/types'
import { weekReading } from '../../values/times/weekReading'

/**
 * The period that a file's or a sheet's name says, with 年 or without (rule Y8); null where none is.
 *
 *     periodInName('2023年督查统计表')     2023
 *     periodInName('2022督查工作统计表')    2022
 *     periodInName('城乡建设（201907）')    2019-07
 *     periodInName('报表 202507')        2025-07
 *     periodInName('工业经济-2018-03')     2018-03
 *     periodInName('16年党建工作')         2016
 *     periodInName('第48周')             a week without its year
 *     periodInName('Q1_NetworkFlow')     null: the first question, or the first of anything
 */
export function periodInName(name: string): PeriodReading | null {
  const whole = readPeriod(name)
  // Q1_ColumnGeneration: of a name of a machine a piece, and no quarter without its year.
  if (whole?.period?.kind === 'partial' && identifier.test(name.trim())) return null
  if (whole?.period) return whole
  const week = weekReading(name.trim())
  if (week) return week
  const short = nameShortYear.exec(name)
  const years = short ? readPeriod(`20${short[1]}`) : null
  if (short && years) return { ...years, matched: short[0], rest: name.replace(short[0], ' ').trim() }
  const month = /(?<![\dA-Za-z])((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(name)
  const bare = month ?? nameYear.exec(name)
  if (!bare) return whole
  const reading = readPeriod(month ? `${month[1]}-${month[2]}` : (bare[1] as string))
  return reading?.period ? { ...reading, matched: bare[0], rest: name.replace(bare[0], ' ').trim() } : whole
}

const identifier = /^Q[1-4]_[A-Za-z]+(?:[A-Z_][A-Za-z]*)+$/
