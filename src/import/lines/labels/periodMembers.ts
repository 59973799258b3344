import { month, monthSpan, quarter, week, year, type Period } from '../../../model/time/period'
import { untilHeading } from '../../lexicon/headings/headings'
import {
  monthHeading,
  periodFillers,
  quarterHeading,
  twoDigitYear,
  weekAlone,
  weekHeading,
  weekWithDays,
  schoolYearWords,
} from '../../lexicon/times/periods'
import { decideYearPairs } from '../../values/decide/decideYearPairs'
import { readPeriod } from '../../values/times/period'
import type { PeriodReading } from '../../values/types'
import { weekReading } from '../../values/times/weekReading'
import { boundedBy, periodBy } from './firstDays'

/** Reads a text of one column or header row as a period that is all it says; null otherwise. */
export type PeriodReader = (text: string) => PeriodReading | null

const yearOnly = /^(1[6-9]|20)\d\d$/

/**
 * A reader of periods for the members of one column or header row, decided on all of them together (rules P1, P11, P12, P20).
 *
 *     2009-10, 2010-11, 2011-12     years that run over two calendar years, not months
 *     2015.12, 2016.1, … 2016.1     the second 2016.1 after 2016.9 is October
 *     2008/4 under Quarter          the fourth quarter
 *     2019                          the year
 */
export function periodReader(members: readonly string[], heading: string): PeriodReader {
  const texts = members.map(cleaned)
  const pairs = !monthHeading.test(heading) && yearPairs(texts)
  const quarters = quarterHeading.test(heading)
  const weeks = weekHeading.test(heading)
  const shorts = shortYears(texts)
  const bounded = untilHeading.test(heading.replace(/\s+/g, '')) ? null : boundedBy(texts)
  // 1601 beside 901 is no year.
  const old = !texts.some((text) => /^\d{3,4}$/.test(text) && !yearOnly.test(text))
  const school = schoolYearWords.test(heading) || texts.some((text) => schoolYearWords.test(text))
  const cache = new Map<string, PeriodReading | null>()
  return (raw) => {
    const known = cache.get(raw)
    if (known !== undefined) return known
    const text = cleaned(raw)
    let reading: PeriodReading | null = null
    const part = /^((?:1[6-9]|20)\d\d)\s*[/.-]\s*(\d{1,2})$/.exec(text)
    if (yearOnly.test(text) && (old || /^(?:1[89]|20)/.test(text))) reading = of(year(Number(text)), text, 'year')
    else if (shorts.has(text)) reading = of(year(2000 + Number(text.slice(0, 2))), text, 'year')
    else if (school && isLongPair(text)) reading = of(monthSpan(Number(text.slice(0, 4)), 7, 6), text, null)
    else if (pairs && part) reading = of(monthSpan(Number(part[1]), 7, 6), text, null)
    else if (part && quarters && Number(part[2]) >= 1 && Number(part[2]) <= 4)
      reading = of(quarter(Number(part[1]), Number(part[2])), text, 'quarter')
    else if (part && weeks && week(Number(part[1]), Number(part[2])))
      reading = of(week(Number(part[1]), Number(part[2])) as Period, text, 'week')
    else if (part && Number(part[2]) >= 1 && Number(part[2]) <= 12) reading = of(month(Number(part[1]), Number(part[2])), text, 'month')
    else if (weekAlone.test(text) || weekWithDays.test(text)) reading = weekReading(text)
    else {
      const read = readPeriod(text)
      reading = read !== null && isWhole(read, text) ? read : saidTwice(text)
      const whole = bounded !== null && reading?.period?.kind === 'span' ? periodBy(reading.period.code, bounded) : null
      if (whole !== null && reading !== null && bounded !== null) reading = of(whole, reading.matched, bounded.grain)
    }
    cache.set(raw, reading)
    return reading
  }
}

/** 2021-2022, the second year right behind the first. */
function isLongPair(text: string): boolean {
  const match = /^((?:19|20)\d\d) *[-–—/~] *((?:19|20)\d\d)$/.exec(text)
  return match !== null && Number(match[2]) === Number(match[1]) + 1
}

/** Ocak over January, 一月 / Jan: one time in two languages. */
function saidTwice(text: string): PeriodReading | null {
  const pieces = text.split(/\s*[\n/／]\s*|\s+[-–—]\s+|\s+/)
  if (pieces.length !== 2) return null
  const [first, second] = pieces.map((piece) => {
    const read = readPeriod(piece)
    return read?.period && isWhole(read, piece) ? read : null
  })
  if (!first || !second || JSON.stringify(first.period) !== JSON.stringify(second.period)) return null
  return { ...first, matched: text, rest: '' }
}

/** 22年 23年 24年: two digits are years where two or more of them follow one another, whichever way they run. */
function shortYears(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const text of texts) if (text.length <= 4 && twoDigitYear.test(text)) found.add(text)
  const numbers = [...found].map((text) => Number(text.slice(0, 2))).sort((a, b) => a - b)
  return numbers.length >= 2 && numbers.every((n, k) => k === 0 || n === (numbers[k - 1] as number) + 1) ? found : new Set()
}

/** Footnote and revision marks off a period: 2016 ->, Dec†, 2023(P). */
function cleaned(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/\s*(->|→|[†‡*¹²³]+|\([a-z]\)|\((?:R|P|r|p)\))$/, '')
    .trim()
}

function isWhole(reading: PeriodReading, text: string): boolean {
  const rest = reading.rest.replace(periodFillers, '')
  return rest === '' || (rest.length <= 1 && text.length >= 5)
}

function of(period: Period, matched: string, grain: PeriodReading['grain']): PeriodReading {
  return { period, relative: null, grain, cumulative: false, asOf: false, matched, rest: '' }
}

/** 2009-10, 2010-11: years that run over two; a lone one too, since nothing else stands beside it. */
function yearPairs(texts: readonly string[]): boolean {
  const verdict = decideYearPairs(texts)
  return verdict === 'years' || (verdict === null && texts.some((text) => isYearPair(text)) && texts.every((text) => isYearPair(text)))
}

function isYearPair(text: string): boolean {
  const part = /^((?:19|20)\d\d)\s*[-/–]\s*(\d\d)$/.exec(text)
  return part !== null && (Number(part[1]) + 1) % 100 === Number(part[2])
}
