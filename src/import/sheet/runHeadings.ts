import type { Unit } from '../../model/unit'
import { joinedYear, numberBeforeTime, periodFillers, twoDigitYear } from '../lexicon/times/periods'
import { listNumber } from '../lexicon/headings/codes'
import { bodyBeforeState, bodyBehindKey, headingBrackets, sheetEnding } from '../lexicon/headings/headings'
import { readHeaderText } from '../values/headers/headerText'
import { officeEvidence } from '../values/names/officeName'
import { readPeriod } from '../values/times/period'
import type { PeriodReading } from '../values/types'
import { weekReading } from '../values/times/weekReading'

/** What the headings over runs of rows of one table are, all of them together. */
export type RunKind = 'period' | 'office' | 'indicator' | 'part'

/** What one heading says: its name without numbering, brackets and unit. */
export interface RunHeading {
  readonly name: string
  readonly unit: Unit | null
  readonly period: PeriodReading | null
}

/**
 * Read a heading over a run of rows: a section row, or the line above a header said again (rule Y3).
 *
 *     一、督办单（份）     督办单, 份
 *     【滨城区】          滨城区
 *     （一）2024年        2024年, period 2024
 *     1.2018年          period 2018
 *     2.2016/03         period 2016-03
 *     第22周            a week without its year
 *     填报单位：邹平市      邹平市
 *     邹平市工作情况        邹平市
 */
export function readRunHeading(text: string): RunHeading {
  const plain = text
    .trim()
    .replace(headingBrackets, '$1')
    .replace(/[:：]$/, '')
    .trim()
  const header = readHeaderText(plain)
  const name = bodyIn(header.name === '' ? plain : header.name)
  return { name, unit: header.unit, period: wholePeriod(plain.replace(listNumber, '').replace(numberBeforeTime, '')) }
}

/** Whose the rows are, where a heading says so behind a key or before what they tell of it. */
function bodyIn(name: string): string {
  const [, told = ''] = bodyBehindKey.exec(name) ?? bodyBeforeState.exec(name) ?? []
  return told !== '' && officeEvidence(told) >= surelyBody ? told : name
}

/** How sure what stands there must be a body's name. */
const surelyBody = 0.6

/**
 * What a set of headings is: periods, else bodies or places, else, where nothing else names what is counted, indicators.
 *
 *     一、2023年 二、2024年          period
 *     滨城区 沾化区                 office
 *     一、整改问题（个） 二、督办单（份）  indicator, where `unnamed`
 */
export function kindOfHeadings(
  texts: readonly string[],
  { unnamed, offices }: { readonly unnamed: boolean; readonly offices: boolean },
): RunKind {
  if (texts.length === 0) return 'part'
  const read = texts.map(readRunHeading)
  if (read.every((heading) => heading.period !== null)) return 'period'
  const evidence = read.map((heading) => officeEvidence(heading.name))
  // 城北供电所, 河西供电所: one doubtful ending that all of them bear is none.
  const alike = texts.length >= 2 && new Set(read.map(({ name }) => name.slice(-1))).size === 1
  if (!offices && evidence.every((share) => share >= 0.3) && evidence.reduce((a, b) => a + b, 0) >= (alike ? 0.4 : 0.55) * texts.length)
    return 'office'
  const names = read.every(
    ({ name, period }) =>
      period === null &&
      name.length <= 20 &&
      !sheetEnding.test(name) &&
      readHeaderText(name).measure === null &&
      readHeaderText(name).total !== 'total',
  )
  return unnamed && names ? 'indicator' : 'part'
}

/** A text that says nothing but when: 2022年, 23年 among others of its kind. */
function wholePeriod(text: string): PeriodReading | null {
  if (text.length > 16) return null
  const week = weekReading(text)
  if (week) return week
  const short = twoDigitYear.test(text)
  const found = readPeriod(short ? `20${text}` : text)
  if (!found?.period || found.rest.replace(periodFillers, '').replace(joinedYear, '') !== '') return null
  return short ? { ...found, matched: text } : found
}
