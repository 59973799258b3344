import {
  callsHeading,
  callsSomebody,
  channelHeading,
  countingHeading,
  dateKeyHeading,
  legendHeading,
  lineNumberHeading,
  openingHours,
  serialWord,
  timeNumberHeading,
} from '../../lexicon/headings/codes'
import { addressHeading } from '../../lexicon/headings/columnHeadings'
import {
  dateHeading,
  dayCountHeading,
  deductionWord,
  kindHeading,
  numberedGroup,
  personHeading,
  reasonHeading,
  weekdayHeading,
} from '../../lexicon/headings/headings'
import {
  isCodeHeading,
  isGlobeHeading,
  isPeriodHeading,
  isRemarkHeading,
  isSerialHeading,
  ledgerPart,
  plainHeading,
} from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

export function firstGuess(count: ColumnCounts, heading: string, serial: boolean, place: number, rows: number): ColumnUse {
  const all = count.figures + count.texts + count.periods + count.dates + count.missing
  if (all === 0) return 'blank'
  if (
    serial ||
    (isSerialHeading(heading) &&
      // 县区 | 得分 | 排序: a place, be the best first.
      (place === 0 || readHeaderText(heading).measure?.measure !== 'rank') &&
      count.whole === count.figures &&
      count.figures > 0 &&
      (place <= 2 ? count.ones >= 0.5 * count.steps || shuffled(count) : count.ones >= 0.8 * count.steps && count.steps >= 3))
  )
    return 'serial'
  if (place === 0 && serialWord.test(plainHeading(heading)) && numbersLines(count, rows)) return 'serial'
  if (
    isCodeHeading(heading) &&
    !countsWhatIsCalled(heading, count) &&
    !countingHeading.test(plainHeading(heading).replace(/[(（].*[)）]$/, '')) &&
    count.whole >= 0.9 * count.figures &&
    count.figures >= count.texts
  )
    return 'code'
  // KPI序号 1, 1.1, 6.1.2: numbers of lines, however deep.
  if (lineNumberHeading.test(heading.trim()) && count.figures > 0) return 'code'
  // MonthNo, WeekNumber, 月份序号: the number of a time, however it is called.
  if (dateKeyHeading.test(heading.trim()) && count.figures > 0) return 'code'
  if (timeNumberHeading.test(heading.trim()) && count.figures > 0 && count.whole === count.figures && count.most <= 366) return 'code'
  // Phone 5551234567, Zip 60601: what finds somebody is counted by nobody.
  if (callsSomebody.test(heading.trim()) && count.figures > 0 && count.whole === count.figures && count.least >= 1000) return 'code'
  // 开馆时间 9, 8:30-17:30: when a place is open is no figure, and no part of its name.
  if (openingHours.test(heading.trim()) && readHeaderText(heading).unit === null && count.most <= 2400) return 'text'
  // 经度 118.02 says where a thing lies and is never counted.
  if (isGlobeHeading(heading) && count.figures > 0) return 'code'
  if (
    isRemarkHeading(heading) ||
    (addressHeading.test(heading.trim()) && count.texts > 0) ||
    weekdayHeading.test(heading.trim()) ||
    (reasonHeading.test(heading.trim()) && count.plain === 0 && count.texts > 0)
  )
    return 'text'
  if (namesPeople(heading) && count.plain === 0) return 'label'
  if (numberedGroup.test(heading.replace(/\s+/g, '')) && count.figures >= 2 && count.whole === count.figures && count.most < 1000)
    return 'label'
  const plainHead = heading.replace(/\s+/g, '')
  if (dayCountHeading.test(plainHead) && countsUp(count)) return 'label'
  if (kindHeading.test(plainHead) && count.texts === 0 && count.figures >= 2 && count.whole === count.figures && count.most < 100)
    return 'code'
  if (
    legendHeading.test(plainHead) &&
    readHeaderText(heading).measure?.measure !== 'flag' &&
    count.texts === 0 &&
    count.whole === count.figures &&
    count.figures > 0
  )
    return 'code'
  // 办结时间 2023.9, 2023.11: dates in a column of their own.
  if (dateHeading.test(heading.replace(/\s+/g, '')) && count.figures > 0 && count.whole + count.dotted >= count.figures && mayBeDays(count))
    return 'label'
  // Numbers all of one great length, telephones and identity numbers, count nothing.
  if (count.figures >= 2 && count.whole === count.figures && count.digits >= 11) return 'code'
  if (takesOff(count, heading)) return 'value'
  const named = count.texts + count.periods + count.dates
  // A remark merged over the side of its table.
  if (count.prose === 1 && named === 1 && count.figures === 0 && rows >= 2) return 'text'
  // 12/15 under 起草/审核, and never the name of a row.
  if (count.paired > 0 && count.paired >= 0.6 * named && heading !== '' && !isPeriodHeading(heading) && !dateHeading.test(heading))
    return 'value'
  if (count.figures > 0 && count.figures >= named) return 'value'
  if (count.figures > 0 && count.plain >= 0.3 * named && count.texts > 0 && count.years < count.figures && count.prose < count.figures)
    return 'value'
  if (named > 0) return 'label'
  return count.missing >= Math.max(2, 0.5 * rows) ? 'value' : 'text'
}

/** A number that names something is long: what a heading counts in a unit of its own (值班电话（个）, 换发车牌（块）), and calls, are not (rule L1). */
function countsWhatIsCalled(heading: string, { most }: ColumnCounts): boolean {
  if (callsHeading.test(heading.trim()) || readHeaderText(heading).unit !== null) return most < 100_000
  return channelHeading.test(heading.trim()) && most < 100
}

/** Numbers in brackets fill a column whose heading states a change or what is taken off (rule L5). */
function takesOff(count: ColumnCounts, heading: string): boolean {
  return (
    count.bracketed > 0 &&
    count.bracketed === count.texts &&
    count.periods + count.dates === 0 &&
    (readHeaderText(heading).measure?.measure === 'change' || deductionWord.test(heading))
  )
}

/** 责任人, 配合单位, 路线图: words, though ××× stands for each. */
function namesPeople(heading: string): boolean {
  const part = ledgerPart(heading)
  return part === 'owner' || part === 'supporting' || part === 'milestone' || personHeading.test(heading.replace(/\s+/g, ''))
}

/** 一 二 1 2 三 under 序号: groups and what is in them, each numbered from one. */
function numbersLines({ whole, plain, least, most }: ColumnCounts, rows: number): boolean {
  return whole > 0 && whole === plain && least >= 1 && most <= rows
}

/** As many whole numbers as there are from the least to the most, from 1: serial numbers in another order. */
function shuffled({ figures, least, most }: ColumnCounts): boolean {
  return figures >= 2 && least === 1 && most === figures
}

/** 1 1 1 2 2 2 3 …, from 1 to the last by steps of one. */
function countsUp({ figures, whole, least, most, ones }: ColumnCounts): boolean {
  return figures >= 3 && whole === figures && least === 1 && most > 1 && ones === most - least
}

/** 企业开办时间 52 is a length of time: a date begins with its year, or is a serial. */
function mayBeDays({ whole, least }: ColumnCounts): boolean {
  return whole === 0 || least >= 1900
}
