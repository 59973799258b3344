import {
  attachmentMark,
  bodyKey,
  dataUpTo,
  dayOfFigures,
  untilKey,
  untilWord,
  fieldKey,
  issuedOn,
  madeBy,
  madeOn,
  leadsAway,
  periodKey,
  reporterKey,
  sealMark,
  sourceEnd,
  tableNumber,
  tableNumberIn,
  timeInProse,
  titleKey,
  unitPiece,
} from '../lexicon/edges'
import { internalMarks, reporterMarkers, secretMarks } from '../lexicon/headings/headers'
import { continuation, formBox, legendEntry, noteStart } from '../lexicon/headings/headings'
import { periodFillers, twoDigitYear } from '../lexicon/times/periods'
import { readPeriod } from '../values/times/period'
import type { PeriodReading } from '../values/types'
import { readUnit } from '../values/headers/unit'
import { readUnitNote, unitInProse } from '../values/headers/unitNote'
import type { Reason, Role } from '../../model/sheet/role'
import type { Unit } from '../../model/unit'
import { cellClass } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import type { BlockHeading } from './texts/blockHeadings'
import { isOffice } from './names/officeHead'
import { unitsInTitle } from './title/titleNotes'

/** A text outside the tables, and what it was taken for. */
export interface Surrounding {
  readonly row: number
  readonly column: number
  readonly cell: number
  readonly text: string
  readonly role: Role
  readonly reason: Reason
  /** reporter: the name after the colon; keyed: what stands after it; periods read in titles. */
  readonly says: string | null
  readonly key: string | null
  readonly units: readonly Unit[] | null
  readonly period: PeriodReading | null
  /** It heads this table alone, among others under the same header. */
  readonly heads?: BlockHeading
}

/** What a text says of a sheet it says at its start: of a longer one no more is looked at. */
const lookedAt = 400

/**
 * Read a text that stands outside the tables (rules E1–E4). `above` is whether a table follows it.
 *
 *     填报单位：市委办公室      reporter 市委办公室
 *     单位：万元               unitNote
 *     指标：地区生产总值(亿元)  title, keyed 指标
 *     （截至7月底）            title with a period
 *     注：…, 数据来源：…       note
 *     表号：QD-ZW-01          note
 */
export function readSurrounding(
  grid: Grid,
  row: number,
  column: number,
  cell: number,
  above: boolean,
  first: boolean,
  key = '',
  whole = grid.textOf(cell),
): Surrounding {
  // 填报单位 | 某县: the key stands in the cell before.
  const text = (key === '' ? whole : `${key}：${whole}`).slice(0, lookedAt)
  const base = { row, column, cell, text: whole, says: null, key: null, units: null, period: null }
  const plain = text.normalize('NFKC')
  if (secretMarks.includes(plain) || internalMarks.includes(plain)) return { ...base, role: 'note', reason: 'secrecyMark' }
  if (continuation.test(plain)) return { ...base, role: 'repeated', reason: 'continuation' }
  if (leadsAway.test(plain)) return { ...base, role: 'note', reason: 'attachmentMark' }
  if (legendEntry.test(plain)) return { ...base, role: 'legend', reason: 'legend' }
  const keyed = /^([^:]{1,16}):\s*(.*)$/s.exec(plain)
  // 检查单位情况表（单位：家）: the colon stands in a bracket of the title.
  if (keyed && formBox.test(plain) && !/\([^)]*$/.test(keyed[1] ?? '')) {
    const key = (keyed[1] ?? '').replace(/\s/g, '')
    const value = (keyed[2] ?? '').trim()
    const units = readUnitNote(text)
    if (units) return { ...base, role: 'unitNote', reason: 'unitNote', units }
    if ((isReporterKey(key) || (bodyKey.test(key) && isOffice(value))) && value !== '') {
      const period = periodIn(value)
      const name = (period ? value.replace(period.matched, ' ') : value).split(/\s{2,}|[;；]/)[0]?.trim() ?? ''
      return { ...base, role: 'reporter', reason: 'reporter', says: name === '' ? null : name, key, period }
    }
    if (above && issuedOn.test(plain)) return { ...base, role: 'note', reason: 'formBox', key, says: value }
    const when = above ? periodBehind(key, value) : null
    if (when !== null) return { ...base, role: 'title', reason: 'keyedPeriod', key, says: value, period: when }
    if (above && titleKey.test(key)) {
      return { ...base, role: 'title', reason: 'keyedTitle', key, says: value, period: periodKey.test(key) ? readPeriod(value) : null }
    }
    if (above && fieldKey.test(key)) return { ...base, role: 'note', reason: 'formBox', key, says: value }
    if (above && !noteStart.test(plain) && key.length <= 12 && !tableNumber.test(key) && value.length <= 40 && !first) {
      return { ...base, role: 'note', reason: 'formBox', key, says: value }
    }
  }
  const units = readUnitNote(text) ?? (above && column > 0 ? loneUnit(grid, row, text) : null)
  if (units && !first) return { ...base, role: 'unitNote', reason: 'unitNote', units }
  if (attachmentMark.test(plain)) return { ...base, role: 'note', reason: 'attachmentMark' }
  if (!above) {
    return {
      ...base,
      role: 'note',
      reason: noteStart.test(plain) ? 'footer' : 'afterTable',
      units: unitInProse(text),
      period: datedTo(text) ?? periodInProse(text) ?? periodBeneath(keyed),
    }
  }
  if ((noteStart.test(plain) || issuedOn.test(plain)) && !first)
    return { ...base, role: 'note', reason: 'footer', units: unitInProse(text), period: periodInProse(text) }
  if (!first && (sourceEnd.test(plain) || madeBy.test(plain) || /^\([a-z .]+\)$/i.test(plain)))
    return { ...base, role: 'note', reason: 'footer' }
  const code = grid.classes[cell] as number
  if (code === cellClass.prose && !first && text.length > 60)
    return { ...base, role: 'note', reason: 'proseAbove', units: unitInProse(text), period: saidAtHead(text) }
  return {
    ...base,
    role: 'title',
    reason: first ? 'firstText' : 'titleBlock',
    period: periodIn(text),
    units: unitsInTitle(text) ?? unitInProse(text),
  }
}

/**
 * A text that says in what its figures are and more besides, in two: 单位：个  填报单位：市水务局 is a note of units and a reporter. null for any
 * other text.
 */
export function unitApart(text: string): { readonly unit: string; readonly rest: string } | null {
  // 单位：人；‰ says nothing but units.
  if ((readUnitNote(text)?.length ?? 0) > 1) return null
  for (const match of text.matchAll(unitPiece)) {
    const unit = (match[1] ?? '').trim()
    const rest = `${text.slice(0, match.index)}  ${text.slice(match.index + match[0].length)}`.trim()
    if (rest !== '' && readUnitNote(unit) !== null) return { unit, rest }
  }
  return null
}

/** A unit alone in its row above a table: 万元. */
function loneUnit(grid: Grid, row: number, text: string): readonly Unit[] | null {
  const unit = grid.rowCells(row).cells.length === 1 ? readUnit(text) : null
  return unit === null ? null : [unit]
}

/** 统计时间：2023年7月: whatever the word, a period alone behind it says when, unless the word says when the sheet was made (rule Y1). */
function periodBehind(key: string, value: string): PeriodReading | null {
  if (madeOn.test(key) || issuedOn.test(`${key}:`)) return null
  const short = twoDigitYear.test(value)
  const said = short ? `20${value}` : value
  const until = untilKey.test(key) ? readPeriod(`${untilWord}${said}`) : null
  const found = until === null ? readPeriod(said) : { ...until, matched: until.matched.replace(untilWord, '') }
  if (!found?.period || found.rest.replace(periodFillers, '') !== '') return null
  const { period } = found
  const oneDay = (period.kind === 'span' && period.start === period.end) || (period.kind === 'partial' && period.days !== null)
  return oneDay && !dayOfFigures.test(key) ? null : short ? { ...found, matched: value } : found
}

/** 统计时间：2023-07-18 beneath a table: a key that speaks of the figures' time, and nothing but a time behind it. */
function periodBeneath(keyed: RegExpExecArray | null): PeriodReading | null {
  const key = (keyed?.[1] ?? '').replace(/\s/g, '')
  return (titleKey.test(key) && periodKey.test(key)) || dayOfFigures.test(key) ? periodBehind(key, (keyed?.[2] ?? '').trim()) : null
}

/** 注：截至2024年9月底…: a note that says up to which day of which year its table goes; null where it says no more than when it was made. */
function datedTo(text: string): PeriodReading | null {
  const said = dataUpTo.exec(text)
  const reading = said === null ? null : periodIn(text.slice(said.index))
  return reading?.asOf === true && reading.period !== null && reading.period.kind !== 'partial' ? reading : null
}

/** 截至8月底，全县新签约…: a sentence above a table that begins with up to when its figures go; null of any other. */
function saidAtHead(text: string): PeriodReading | null {
  const reading = periodIn((/^[^。；;，,\n]{1,24}/.exec(text.trim()) ?? [''])[0])
  return reading?.asOf === true && reading.period !== null && reading.rest.trim() === '' ? reading : null
}

/** When a sentence says the figures are of: 注：统计期为2024年1—5月, 说明：本表为2023年决算数; null for any other. */
function periodInProse(text: string): PeriodReading | null {
  const match = timeInProse.exec(text)
  if (!match) return null
  const rest = text.slice(match.index + match[0].length)
  const found = readPeriod((/^[^。；;，,\n（(]{1,24}/.exec(rest) ?? [''])[0])
  return found?.period != null && rest.trimStart().startsWith(found.matched.trim()) ? found : null
}

function isReporterKey(key: string): boolean {
  return reporterMarkers.some((marker) => key === marker || key === marker + sealMark) || reporterKey.test(key)
}

function periodIn(text: string): PeriodReading | null {
  if (issuedOn.test(text.trim())) return null
  const reading = readPeriod(text.replace(tableNumberIn, (mark) => ' '.repeat(mark.length)))
  return reading !== null && (reading.period !== null || reading.asOf || reading.cumulative) ? reading : null
}
