import { growthEnding } from '../lexicon/types'
import type { Provenance } from '../../model/dataset/observation'
import { week, yearOf } from '../../model/time/period'
import type { Unit } from '../../model/unit'
import { besideSheets } from '../lexicon/programs'
import { assessingKey, dayKey, eachOfThem, indicatorKey, placeKey, tableKey, tableNumberIn, titleKeyed } from '../lexicon/edges'
import { readHeaderText } from '../values/headers/headerText'
import { completeOffice, officeEvidence } from '../values/names/officeName'
import type { OfficeFact, PeriodFact } from '../sheet/facts'
import { asWritten } from '../values/names/nameParts'
import { unitExceptions } from '../values/headers/unitNote'
import { readPeriod } from '../values/times/period'
import type { Surrounding } from './surroundings'
import { reportOf } from './reportTime'
import { titleName } from './title/titleName'
import { officeInName, withoutTime } from './names/nameOffice'
import { periodInName } from './names/namePeriod'
import { isOffice } from './names/officeHead'
import { officeIn } from './title/titleOffice'
import { foldText } from '../values/fold'

/** What holds for all figures of a table and stands outside it, nearest first, with where it was found. */
export interface SheetContext {
  readonly title: string | null
  readonly office: OfficeFact | null
  readonly periods: readonly PeriodFact[]
  readonly units: readonly Unit[]
  /** Units of some names alone: 单位：件（起草文稿为篇）. */
  readonly unitsByName: ReadonlyMap<string, Unit>
  /** Named by a title such as 指标：地区生产总值(亿元). */
  readonly indicator: { readonly name: string; readonly unit: Unit | null; readonly provenance: Provenance } | null
}

/** Texts about a table, and the names around it. */
export interface ContextSources {
  readonly around: readonly Surrounding[]
  readonly sheetName: string
  readonly fileName: string
  /** A csv's sheet has its file's name. */
  readonly sheetIsFile: boolean
  /** The workbook's sheets are named after bodies or places, one each (rule E8). */
  readonly sheetsAreOffices?: boolean
}

/** Gather a table's context (rules E1–E6): reporter, title, sheet name, file name, nearest first. */
export function sheetContext(sources: ContextSources): SheetContext {
  const { around } = sources
  const titles = around.filter((text) => text.role === 'title')
  const file = bareFileName(sources.fileName)
  const bare = titles.filter((text) => text.key === null && !text.heads && !isOnlyPeriod(text))
  const title =
    titles.find((text) => text.key !== null && titleKeyed.test(text.key) && text.says)?.says ??
    bare.find((text) => !isOnlyWho(text.text))?.text ??
    titles.find((text) => text.key !== null && tableKey.test(text.key))?.says ??
    null
  const names = sources.sheetIsFile ? [file] : [sources.sheetName, file]
  const evidence = [
    ...titles.map((text) => text.text),
    ...around.filter((text) => text.role === 'reporter').map((text) => text.says ?? ''),
    ...names,
  ]
  return {
    title,
    office: officeOf(sources, titles, file, evidence),
    periods: periodsOf(sources, titles, file),
    unitsByName: new Map(around.flatMap((text) => (text.units ? [...unitExceptions(text.text)] : []))),
    units: unitsOf(around, [...closers(bare, title ?? (sources.sheetIsFile ? null : sources.sheetName)), file]),
    indicator: indicatorOf(titles),
  }
}

/** The titles of a table from the nearest outwards, or what stands for one: 一、收文（件） beneath 上半年收发文情况 says in what the table counts. */
function closers(bare: readonly Surrounding[], title: string | null): readonly string[] {
  const below = [...bare].sort((a, b) => b.row - a.row).map((text) => text.text)
  return title === null || below.includes(title) ? below : [...below, title]
}

/** The units of the notes around a table, else the one that closes its nearest title or its sheet's name. */
function unitsOf(around: readonly Surrounding[], titles: readonly string[]): Unit[] {
  // Nearer goes before farther: the note of the table above speaks of that table (rule E6).
  const nearest = Math.max(...around.map((text) => (text.units ? text.row : -1)))
  const noted = around
    .flatMap((text) => (text.row >= nearest - 1 ? (text.units ?? []) : []))
    .filter((unit, k, all) => all.findIndex((other) => other.written === unit.written) === k)
  const closing = noted.length === 0 ? titles.flatMap((title) => titleName(title).unit ?? []) : []
  return closing.length === 0 ? noted : closing.slice(0, 1)
}

/** A file's name without its ending, its leading number and joining marks. */
export function bareFileName(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '')
  return base
    .replace(/^\d{1,3}[_\-\s.、]+/, '')
    .replace(/_+/g, ' ')
    .trim()
}

function isOnlyPeriod(text: Surrounding): boolean {
  return text.period !== null && text.period.rest.replace(/[()（）\s]/g, '') === ''
}

/** 县直各部门, 综合一处: the first of two title rows that says only whose the sheet is. */
function isOnlyWho(text: string): boolean {
  const plain = text.trim()
  return plain.replace(eachOfThem, '') === '' || isOffice(plain)
}

function indicatorOf(titles: readonly Surrounding[]): SheetContext['indicator'] {
  const head = titles.find((text) => text.heads?.kind === 'indicator')?.heads
  if (head) return { name: head.name, unit: head.unit, provenance: 'title' }
  const keyed = titles.find((text) => text.key !== null && indicatorKey.test(text.key) && text.says)
  if (!keyed?.says) return null
  const header = readHeaderText(keyed.says)
  // 指标：到位资金_比上年增长(%) is of how it grew: its figures are no funds.
  const grew = header.name !== '' && header.measure?.measure === 'change' && header.unit?.share === true
  const name = grew ? header.name + growthEnding(header.name) : header.name
  return { name: name === '' ? keyed.says : name, unit: header.unit, provenance: 'title' }
}

/** Whether sheets are named after bodies or places, one each: 秘书一处 行政处 机要处. */
export function areOffices(sheetNames: readonly string[]): boolean {
  // 汇总 and 填表说明 stand among the sheets of bodies.
  const names = sheetNames.map((name) => name.trim()).filter((name) => !besideSheets.test(name))
  // 2022年平原县 beside 2023年平原县: one body at two times.
  const evidence = names.map((name) => officeEvidence(withoutTime(name)))
  return (
    names.length >= 2 &&
    new Set(names).size === names.length &&
    evidence.every((share) => share >= 0.4) &&
    evidence.reduce((a, b) => a + b, 0) >= 0.55 * names.length
  )
}

function officeOf(sources: ContextSources, titles: readonly Surrounding[], file: string, evidence: readonly string[]): OfficeFact | null {
  const head = titles.find((text) => text.heads?.kind === 'office')?.heads
  if (head) return { name: fullOffice(head.name, evidence), text: head.name, provenance: 'title' }
  for (const text of sources.around) {
    // 考核单位 may be who assesses: a title that begins with a body says whose the sheet is.
    if (text.role === 'reporter' && assessingKey.test(text.key ?? '') && titles.some(({ text: title }) => officeIn(title) !== null))
      continue
    if (text.role === 'reporter' && text.says) return { name: fullOffice(text.says, evidence), text: text.says, provenance: 'reporter' }
  }
  for (const text of titles) {
    if (text.key !== null && placeKey.test(text.key) && text.says) return { name: text.says, text: text.says, provenance: 'title' }
  }
  const titled = titles.flatMap((text) => (text.key === null && !text.heads ? (officeIn(text.text) ?? []) : []))
  const name = withoutTime(sources.sheetName)
  if (sources.sheetsAreOffices && !besideSheets.test(sources.sheetName.trim()) && !titled.some((found) => found.includes(name))) {
    return { name: fullOffice(name, evidence), text: name, provenance: 'sheetName' }
  }
  const [found] = titled
  if (found !== undefined) return { name: fullOffice(found, evidence), text: found, provenance: 'title' }
  const places: [string, Provenance][] = sources.sheetIsFile ? [] : [[sources.sheetName, 'sheetName']]
  places.push([file, 'fileName'])
  for (const [text, provenance] of places) {
    const found = officeInName(text)
    if (found) return { name: fullOffice(found, evidence), text: found, provenance }
  }
  return null
}

/** A short name completed by rule, in the script it is written in: 濱州市委辦公室 → 中共濱州市委辦公室. */
function fullOffice(text: string, evidence: readonly string[]): string {
  const { name } = completeOffice(text, evidence)
  const folded = foldText(text)
  return folded !== text && name.endsWith(folded) ? name.slice(0, name.length - folded.length) + text : name
}

function periodsOf(sources: ContextSources, titles: readonly Surrounding[], file: string): PeriodFact[] {
  const facts: PeriodFact[] = []
  for (const text of titles)
    if (text.period)
      facts.push({
        reading: text.period,
        provenance: 'title',
        text: asWritten(text.text, text.period.matched),
        ...(text.heads?.kind === 'period' ? { block: true as const } : {}),
      })
  for (const text of sources.around)
    if (text.role === 'reporter' && text.period)
      facts.push({ reading: text.period, provenance: 'reporter', text: asWritten(text.text, text.period.matched) })
  // Where nothing above the table says when, the notes beneath do.
  const bare = facts.length === 0
  if (bare) facts.push(...notedTimes(sources.around))
  facts.push(...dayOfReport(sources, titles, file))
  const places: [string, Provenance][] = sources.sheetIsFile ? [] : [[sources.sheetName, 'sheetName']]
  places.push([file, 'fileName'])
  for (const [text, provenance] of places) {
    const reading = periodInName(text.replace(tableNumberIn, (mark) => ' '.repeat(mark.length)))
    if (reading && (reading.period || reading.week !== undefined))
      facts.push({ reading, provenance, text: asWritten(text, reading.matched) })
  }
  return withWeekDated([...(bare ? [] : notedDay(sources.around, facts)), ...facts])
}

/** The time that notes beneath a table give; none where they differ (rule E11). */
function notedTimes(around: readonly Surrounding[]): PeriodFact[] {
  const found = around.flatMap((text) =>
    text.role === 'note' && text.period
      ? [{ reading: text.period, provenance: 'title', text: asWritten(text.text, text.period.matched) } as const]
      : [],
  )
  return new Set(found.map(({ text }) => text)).size === 1 ? found.slice(0, 1) : []
}

/** The day a note beneath gives (rule E11), where nothing around says more than its year, or nothing at all. */
function notedDay(around: readonly Surrounding[], facts: readonly PeriodFact[]): PeriodFact[] {
  const noted = around.filter((text) => text.role === 'note' && text.period?.asOf === true)
  const [only] = noted
  const reading = only?.period
  if (noted.length !== 1 || !only || !reading?.period) return []
  const y = yearOf(reading.period)
  const yearOnly = facts.every(
    ({ reading: other }) => other.grain === 'year' && !other.asOf && other.period !== null && (y === null || yearOf(other.period) === y),
  )
  return yearOnly ? [{ reading, provenance: 'title', text: asWritten(only.text, reading.matched) }] : []
}

/** 日期：2024年6月3日 beside the title of a 日报 is the day it is of (rule E9). */
function dayOfReport(sources: ContextSources, titles: readonly Surrounding[], file: string): PeriodFact[] {
  if (reportOf([...titles.map((text) => text.text), sources.sheetName, file]) !== 'day') return []
  return sources.around.flatMap((text) => {
    const reading = text.role === 'note' && text.says !== null && text.key !== null && dayKey.test(text.key) ? readPeriod(text.says) : null
    return reading?.period != null && reading.rest.trim() === ''
      ? [{ reading, provenance: 'title' as const, text: asWritten(text.text, reading.matched) }]
      : []
  })
}

/** 第48周 as a sheet's name or over a block takes its year from what else stands around (rule Y6); without one it dates nothing. */
function withWeekDated(facts: readonly PeriodFact[]): PeriodFact[] {
  const at = facts.find((fact) => fact.reading.week !== undefined)
  const rest = facts.filter((fact) => fact.reading.week === undefined)
  const y = rest.flatMap((fact) => (fact.reading.period ? (yearOf(fact.reading.period) ?? []) : []))[0]
  const period = at && y !== undefined ? week(y, at.reading.week as number) : null
  return at && period ? [{ ...at, reading: { ...at.reading, period } }, ...rest] : rest
}
