import type { BreakdownPart, LabelText } from '../../model/dataset/observation'
import { rollingTotal } from '../lexicon/headings/headers'
import { anyName, contactHeading, kindEnding, ofWhichHead, ownWords, personName, unnamed, untilHeading } from '../lexicon/headings/headings'
import { averageStart, meanOfRows } from '../lexicon/measures/totals'
import { readHeaderText } from '../values/headers/headerText'
import { officeEvidence } from '../values/names/officeName'
import { missingKind } from '../values/numbers/marks'
import { cellShape } from '../values/shape'
import { midnight, stampOf } from '../values/times/stamp'
import { areStamps, dayReader } from './labels/stampedDays'
import { decideDotMonths } from '../values/decide/decideDotMonths'
import { readUnit, statedUnit, unitBehindNumber } from '../values/headers/unit'
import { headingOf } from '../find/columns/columnHeading'
import type { LabelRole, LineFacts, OfficeFact, PeriodFact } from '../sheet/facts'
import { asWritten } from '../values/names/nameParts'
import type { Grid } from '../sheet/grid'
import {
  isBareTotal,
  isCodeHeading,
  isDefinitionHeading,
  isGroupHeading,
  isIndicatorHeading,
  isOfficeHeading,
  isPeriodHeading,
  isUnitHeading,
} from '../sheet/heading'
import { kindOfHeadings, readRunHeading, type RunKind } from '../sheet/runHeadings'
import { commaNames } from './labels/commaNames'
import { besideOneAnother } from './labels/labelColumns'
import { labelRows, type LabelRow } from './labels/labelRows'
import { labelTexts } from './labels/labelTexts'
import { numberedTexts, withItsNumber } from './heads/numberedHeads'
import { periodReader, type PeriodReader } from './labels/periodMembers'
import type { TableShape } from '../find/tableShape'

/** A label column with what its members are, all together. */
export interface LabelColumn {
  readonly column: number
  readonly heading: string
  readonly role: LabelRole
  /** Different names in it, totals left out. */
  readonly members: number
  /** Share of its members that say of which kind something is: 综合类, 甲级. */
  readonly kindShare: number
  readonly reader: PeriodReader
  /** Some of its names carry a unit in brackets, or the column says so. */
  readonly unitShare: number
  /** Its names end in brackets with the office they are of: 市办实事（青岛）. */
  readonly bracketOffice: boolean
  /** Mean evidence that its names are bodies or places. */
  readonly officeShare: number
  /** Names that differ from others of the column by the number behind their word. */
  readonly numbered: ReadonlySet<string>
  /** What stands behind a comma belongs to the name. */
  readonly whole: boolean
  /** Its members are days with their time of the day, several of one day: 2023-04-01 08:00, 2023-04-01 09:00. */
  readonly clock: boolean
}

export interface RowReading {
  readonly columns: readonly LabelColumn[]
  readonly rows: readonly LabelRow[]
  readonly hasSections: boolean
  /** What the section rows of each level are, outermost first. */
  readonly sectionKinds: readonly RunKind[]
}

/** Read the label columns of a table and say what each is (rules L8, L9, L12). `unnamed`: no header names what is counted. */
export function readLabels(grid: Grid, shape: TableShape, unnamed: boolean): RowReading {
  const body = labelRows(grid, shape)
  const { labelColumns, rows, hasSections } = body
  const columns = labelColumns.map((column, k): LabelColumn => {
    const heading = spaced(headingOf(grid, shape.headerRows, column))
    const { texts, counts, codes } = labelTexts(grid, body, k)
    const members = texts.filter((text) => text.length > 12 || (readHeaderText(text).total === null && !saysMean(text)))
    const stamped = areStamps(members)
    const clock = stamped && new Set(members.map((text) => stampOf(text)?.day)).size < members.length
    const reader = stamped ? dayReader : memberReader(members, heading)
    const known = members.length > 2000 ? members.filter((_, i) => i % Math.ceil(members.length / 2000) === 0) : members
    const share = (test: (text: string) => boolean): number => (known.length === 0 ? 0 : known.filter(test).length / known.length)
    const unitShare = share((text) => text.length <= 10 && (isUnitHeading(heading) ? unitBehindNumber(text) : readUnit(text)) !== null)
    const officeShare = known.length === 0 ? 0 : known.reduce((sum, text) => sum + officeEvidence(nameWithoutUnit(text)), 0) / known.length
    const role = labelRole(heading, {
      period: share((text) => reader(text) !== null),
      unit: unitShare,
      office: officeShare,
      code: codes,
      words: share((text) => wordsOnly.test(text)),
      persons: anyName.test(heading.trim()) ? share((text) => personName.test(text.trim())) : 0,
    })
    const whole = role === 'office' || commaNames(known)
    return {
      column,
      heading,
      role,
      officeShare,
      members: members.length,
      reader,
      unitShare: share((text) => labelHeader(text, whole).unit !== null),
      kindShare: share((text) => kindEnding.test(text.trim())),
      bracketOffice: endsInOffices(texts, counts),
      numbered: numberedTexts(texts),
      whole,
      clock,
    }
  })
  const settledColumns = besideOneAnother(withoutContacts(withTelling(settled(columns), rows), rows), rows)
  return { columns: settledColumns, rows, hasSections, sectionKinds: hasSections ? sectionKinds(settledColumns, rows, unnamed) : none }
}

/** What the headings over runs of rows are, level by level, all of a level together (rule Y3). */
function sectionKinds(columns: readonly LabelColumn[], rows: readonly LabelRow[], unnamed: boolean): RunKind[] {
  const levels: Set<string>[] = []
  for (const row of rows) if (row.kind === 'values') row.sections.forEach((label, level) => (levels[level] ??= new Set()).add(label.text))
  const says = (role: LabelRole): boolean => columns.some((column) => column.role === role)
  // 城乡 and 类型 beside the names of bodies group figures and name nothing (rule Y10).
  const names = (column: LabelColumn): boolean =>
    column.role === 'indicator' || (column.role === 'name' && !(says('office') && isGroupHeading(column.heading)))
  let [offices, bare] = [says('office'), unnamed && !columns.some(names)]
  return levels.map((texts) => {
    const kind = kindOfHeadings([...texts], { unnamed: bare && texts.size >= 2, offices })
    // Half of them places, and the same rows under each: offices all the same.
    const evidence = [...texts].reduce((sum, text) => sum + officeEvidence(readRunHeading(text).name), 0)
    const found = kind === 'part' && !offices && texts.size >= 2 && evidence >= 0.3 * texts.size ? 'office' : kind
    if (found === 'office') offices = true
    if (found === 'indicator') bare = false
    return found
  })
}

/** A column of 口径 or the like is a key after all where rows say the same without it and differ with it. */
function withTelling(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const telling = columns.filter((column) => column.role === 'definition' && !untilHeading.test(column.heading.replace(/\s+/g, '')))
  if (telling.length === 0) return columns
  const keys = (left: (column: LabelColumn) => boolean): number =>
    new Set(
      rows.flatMap((row) =>
        row.kind === 'values'
          ? [row.labels.map((label, k) => (left(columns[k] as LabelColumn) ? '' : (label?.text ?? ''))).join('\n')]
          : [],
      ),
    ).size
  const values = rows.filter((row) => row.kind === 'values').length
  const without = keys((column) => telling.includes(column))
  return without < values && keys(() => false) === values && telling.some((column) => column.members < values)
    ? columns.map((column) => (telling.includes(column) ? { ...column, role: 'name' } : column))
    : columns
}

/** People whom no figure counts (联系人) are no key where the other labels tell all rows apart. */
function withoutContacts(columns: readonly LabelColumn[], rows: readonly LabelRow[]): readonly LabelColumn[] {
  const contacts = columns.filter((column) => column.role === 'name' && contactHeading.test(column.heading.replace(/\s+/g, '')))
  if (contacts.length === 0 || contacts.length === columns.length) return columns
  const keys = rows.flatMap((row) =>
    row.kind === 'values'
      ? [
          row.labels.map((label, k) => (contacts.includes(columns[k] as LabelColumn) ? '' : (label?.text ?? ''))).join('\n') +
            row.sections.map((label) => label.text).join('\n'),
        ]
      : [],
  )
  return new Set(keys).size < keys.length
    ? columns
    : columns.map((column) => (contacts.includes(column) ? { ...column, role: 'definition' } : column))
}

const bracketed = /^(.+?)\s*[(（]([\u4e00-\u9fa5]{2,10})[)）]$/

/** Most names of a column end in brackets, the words in them come back, and none is a unit (rule L12). */
function endsInOffices(texts: readonly string[], counts: readonly number[]): boolean {
  const words = new Set<string>()
  let inBrackets = 0
  let names = 0
  texts.forEach((text, i) => {
    const count = counts[i] as number
    names += count
    const word = count > 0 && /[)）]$/.test(text) ? bracketed.exec(text)?.[2] : undefined
    if (word === undefined) return
    inBrackets += count
    words.add(word)
  })
  return (
    inBrackets >= 3 &&
    inBrackets >= 0.7 * names &&
    words.size >= 2 &&
    words.size < inBrackets &&
    ![...words].some((word) => readUnit(word) !== null)
  )
}

/** Months whose zero was lost (2016.1 after 2016.09) are read in their order (rule P12). */
function memberReader(members: readonly string[], heading: string): PeriodReader {
  const inner = periodReader(members, heading)
  const dotted = members.filter((text) => /^(19|20)\d\d\.\d{1,2}$/.test(text))
  if (dotted.length < 2 || dotted.length < 0.5 * members.length) return inner
  const months = decideDotMonths(dotted)
  const by = new Map(dotted.map((text, k) => [text, months[k]?.code ?? text]))
  return (text) => inner(by.get(text) ?? text)
}

function nameWithoutUnit(text: string): string {
  const header = text.length > 30 ? null : readHeaderText(text)
  return header && header.name !== '' ? header.name : text
}

/** 分　组 and 分  组 are one heading: blanks between Chinese letters only spread them. */
function spaced(heading: string): string {
  return heading.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
}

// AFG, CHN are codes of something, whatever letters they have.
const wordsOnly = /^(?![A-Z]{2,3}$)[^\d\s]{2,}$/

/** What is said of the members of a column: how many of them are periods, units, codes, words, persons, and how sure they are bodies. */
interface MemberShares {
  readonly period: number
  readonly unit: number
  readonly office: number
  readonly code: number
  readonly words: number
  readonly persons: number
}

function labelRole(heading: string, share: MemberShares): LabelRole {
  if (isDefinitionHeading(heading) || untilHeading.test(heading.replace(/\s+/g, ''))) return 'definition'
  if (isUnitHeading(heading) && share.unit >= 0.4) return 'unit'
  // 科目代码 over 人员经费: words are names whatever heads them.
  if (isCodeHeading(heading) && share.words < 0.8) return 'code'
  if (share.period >= 0.6 || (isPeriodHeading(heading) && share.period >= 0.3)) return 'period'
  if (share.unit >= 0.9 && heading === '') return 'unit'
  if (share.code >= 0.8) return 'code'
  if (isIndicatorHeading(heading)) return 'indicator'
  if (isOfficeHeading(heading) && !(anyName.test(heading.trim()) && share.persons >= 0.8)) return 'office'
  return share.office >= 0.5 ? 'office' : 'name'
}

/** One column says whose figures they are, the one with the most names; one says what, the first called so. */
function settled(columns: readonly LabelColumn[]): LabelColumn[] {
  const offices = columns.filter((column) => column.role === 'office')
  const office = offices.reduce<LabelColumn | null>(
    (best, column) => (best === null || column.members > best.members ? column : best),
    null,
  )
  const onlyCodes = !columns.some((column) => ['office', 'indicator', 'name', 'period'].includes(column.role))
  // Names under an empty corner that look like places, and nothing else says whose figures they are.
  const corner =
    office === null
      ? columns.find((column) => column.role === 'name' && column.heading === '' && column.officeShare >= 0.3 && column.members >= 2)
      : undefined
  return columns.map((column) => {
    if (column === corner) return { ...column, role: 'office' }
    if (column.role === 'office' && column !== office) return { ...column, role: 'name' }
    if (column.role === 'code' && onlyCodes) return { ...column, role: 'name' }
    return column
  })
}

/** A unit in a unit's own place: any word but a mark for none and a list of several (rule U4). */
function unitOfPlace(text: string): LineFacts['unit'] {
  const known = readUnit(text)
  return known !== null || text.length > 20 || /[、,，;；/／]/.test(text) || cellShape(text.trim()) === 'missing' ? known : statedUnit(text)
}

/** What the rows of a table say, given which axis names the indicator. A long table says the same again and again: what a text gives is made once and shared. */
export function rowReader(
  reading: RowReading,
  indicatorColumn: LabelColumn | null,
  sectionKeys: boolean,
  groups: ReadonlySet<LabelColumn>,
): (row: LabelRow) => LineFacts {
  const { columns } = reading
  const labelsAreAll = columns.every((column) => column.role !== 'unit')
  // 第27周 beside its days says no more than they do.
  const besidePeriods = columns.map((column) => isPeriodHeading(column.heading) && columns.some((other) => other.role === 'period'))
  // 2024年 in the corner over 1月, 2月: whose months they are (rule W15).
  const yearsOf = columns.map((column): PeriodFact | null => {
    const found = column.role === 'period' && column.heading.length <= 8 ? column.reader(column.heading) : null
    return found?.grain === 'year' ? { reading: found, provenance: 'header', text: column.heading.trim() } : null
  })
  const offices = new Map<string, OfficeFact>()
  const partsOf = columns.map(() => new Map<string, readonly BreakdownPart[]>())
  const periodsOf = columns.map(() => new Map<string, readonly PeriodFact[]>())
  return (row) => {
    let name = ''
    let breakdown: readonly BreakdownPart[] = none
    let periods: readonly PeriodFact[] = none
    let office: OfficeFact | null = null
    let unit: LineFacts['unit'] = null
    let unitText: string | null = null
    let measure: LineFacts['measure'] = null
    let total: LineFacts['total'] = null
    let ofWhich = false
    let indent = 0
    let grouped: string[] | null = null
    let claim: { readonly text: string; readonly period: PeriodFact | null } | null = null
    const shared = labelsAreAll && row.sections.length === 0 && !row.labels.includes(null)
    const labels: LabelText[] = shared ? (row.labels as LabelText[]) : [...row.sections]
    for (let k = 0; k < columns.length; k++) {
      const label = row.labels[k]
      if (!label) continue
      const column = columns[k] as LabelColumn
      const text = label.text
      if (column.role === 'unit') {
        unitText = text
        unit = unitOfPlace(text)
        continue
      }
      if (!shared) labels.push(label)
      if (column.role === 'code') {
        if (isBareTotal(text)) total = readHeaderText(text).total
        continue
      }
      if (column.role === 'definition') continue
      if (column.role === 'period' && column.clock) {
        const time = stampOf(text)?.time ?? ''
        breakdown = [...breakdown, { name: unnamed.hour, value: time === '' ? midnight : time }]
      }
      if (column.role === 'period') {
        const before = periodsOf[k]?.get(text)
        if (before) {
          periods = periods.length === 0 ? before : [...periods, ...before]
          continue
        }
        const found = column.reader(text)
        const said = found ? null : readHeaderText(text)
        if (found === null && saysMean(text)) total = 'average'
        else if (said?.measure && said.name === '') measure = said.measure
        else if (found) {
          const of = found.period?.kind === 'partial' ? (yearsOf[k] ?? null) : null
          const own: PeriodFact = { reading: found, provenance: 'cell', text: text.trim() }
          const facts: readonly PeriodFact[] = of === null ? [own] : [own, of]
          remember(periodsOf[k], text, facts)
          periods = [...periods, ...facts]
        } else {
          const header = readHeaderText(text)
          if (header.period)
            periods = [...periods, { reading: header.period, provenance: 'cell', text: asWritten(text, header.period.matched) }]
          else if ((header.total === null || rollingTotal.test(text.trim())) && header.name !== '')
            breakdown = [...breakdown, { name: column.heading || unnamed.row, value: header.name }]
          if (header.total !== null) total = header.total
        }
        continue
      }
      const inBrackets = column === indicatorColumn && column.bracketOffice ? bracketed.exec(text.trim()) : null
      if (inBrackets) office = { name: inBrackets[2] ?? '', text: inBrackets[2] ?? '', provenance: 'cell' }
      const plain = labelHeader(inBrackets ? (inBrackets[1] ?? text) : text, column.whole)
      const header = column.numbered.has(text) ? withItsNumber(plain) : plain
      if (column !== indicatorColumn && saysMean(text)) {
        total = 'average'
        continue
      }
      if (header.total !== null) total = header.total
      if (header.ofWhich) ofWhich = true
      if (header.unit && !unit) unit = header.unit
      const bare = header.total !== null && isBareTotal(text)
      if (column.role === 'office' && header.measure !== null && (header.name === '' || ownWords.test(header.name))) {
        // 我市位次 under the cities: where the sheet's own office stands.
        measure = header.measure
        continue
      }
      if (column.role === 'office') {
        if (!bare && !saysNothing(text))
          office =
            offices.get(text) ?? remember(offices, text, { name: withoutSigns(cleanName(text)), text: text.trim(), provenance: 'cell' })
        continue
      }
      if (column === indicatorColumn) {
        const inside =
          header.period !== null && header.period.period === null && header.measure === null && !atEdge(text, header.period.matched)
        name = header.name === '' ? cleanName(text) : inside ? wholeName(text, header.unit !== null) : header.name
        const own: PeriodFact | null =
          header.period && !inside ? { reading: header.period, provenance: 'cell', text: asWritten(text, header.period.matched) } : null
        if (own) periods = [...periods, own]
        if (header.measure) measure = header.measure
        if (header.measure?.measure === 'completion') claim = { text, period: own }
        indent = leading(text)
        continue
      }
      if (besidePeriods[k]) continue
      if (groups.has(column)) {
        if (grouped) grouped.push(cleanName(text))
        else grouped = [cleanName(text)]
        continue
      }
      if (bare || saysNothing(text)) continue
      const first = breakdown.length === 0
      const before = first ? partsOf[k]?.get(text) : undefined
      if (before) {
        breakdown = before
        continue
      }
      breakdown = [
        ...breakdown,
        {
          name: apart(column.heading || unnamed.group, breakdown),
          value: header.name === '' || header.measure || header.period ? cleanName(text) : header.name,
        },
      ]
      if (first) remember(partsOf[k], text, breakdown)
    }
    if (claim !== null && isCounted(unit)) {
      // 完成年度目标 3 项 counts those that did; 完成率 is never in 项.
      const { text, period } = claim
      measure = null
      name = wholeName(text, readHeaderText(text).unit !== null)
      periods = periods.filter((fact) => fact !== period)
    }
    let section: string | null = grouped ? grouped.join(' / ') : null
    if (row.sections.length > 0) {
      const heading = row.sections[row.sections.length - 1] as LabelText
      // A section may say what its rows are: 同比增减, Average for 3 months up to.
      const header = readHeaderText(heading.text.replace(/([A-Za-z])\d{1,2}(?=\s|$)/g, '$1'))
      if (header.measure && measure === null) measure = header.measure
      if (averageStart.test(heading.text.trim()) && total === null && reading.sectionKinds[row.sections.length - 1] !== 'indicator')
        total = 'average'
      section = [...row.sections.map((label) => label.text.trim()), ...(grouped ?? [])].join(' / ')
      const parts: BreakdownPart[] = []
      row.sections.forEach((label, level) => {
        const kind = reading.sectionKinds[level] ?? 'part'
        const said = readRunHeading(label.text)
        if (said.period !== null) periods = [...periods, { reading: said.period, provenance: 'cell', text: label.text.trim() }]
        else if (kind === 'office' && office === null && (sectionKeys || officeEvidence(said.name) >= 0.6))
          office = { name: cleanName(said.name), text: said.name, provenance: 'cell' }
        else if (kind === 'indicator' && sectionKeys && name === '') {
          name = said.name
          unit ??= said.unit
        } else if (sectionKeys)
          parts.push({ name: parts.length === 0 ? unnamed.section : `${unnamed.section}${parts.length + 1}`, value: cleanName(said.name) })
      })
      breakdown = parts.length === 0 ? breakdown : [...parts.reverse(), ...breakdown]
    }
    return { at: row.row, name, breakdown, office, periods, unit, unitText, measure, total, ofWhich, section, indent, labels }
  }
}

/** 平均分 beneath offices, 日均 beneath days: the mean of the rows above, and no name (rule T6). */
function saysMean(text: string): boolean {
  return meanOfRows.test(text.replace(/\s+|[:：]$/g, ''))
}

function isCounted(unit: LineFacts['unit']): boolean {
  return unit !== null && !unit.share && !unit.points && unit.base !== ''
}

/** A label taken apart; of a name that is whole with its comma, MT is no unit. */
function labelHeader(text: string, whole: boolean): ReturnType<typeof readHeaderText> {
  const header = readHeaderText(text)
  return whole && header.unit !== null && text.includes(',') && !/[(（[]/.test(text)
    ? { ...header, name: cleanName(text), unit: null, measure: null }
    : header
}

const none: readonly never[] = Object.freeze([])

/** Keep what a text gives; a column of nothing but different texts keeps no more than this many. */
function remember<T>(known: Map<string, T> | undefined, text: string, what: T): T {
  if (known && known.size < 20000) known.set(text, what)
  return what
}

/**
 * Columns left of the indicators' that gather them in groups (经济发展 over 地区生产总值 and 城镇化率): where no indicator comes
 * back under another, the group is its section and no part of its key (rule L14).
 */
export function groupColumns(reading: RowReading, indicatorColumn: LabelColumn | null): ReadonlySet<LabelColumn> {
  const at = indicatorColumn ? reading.columns.indexOf(indicatorColumn) : -1
  if (at <= 0) return new Set()
  const names = new Set<string>()
  for (const row of reading.rows) {
    if (row.kind !== 'values') continue
    const name = row.labels[at]?.text ?? ''
    if (name === '' || names.has(name)) return new Set()
    names.add(name)
  }
  const rows = reading.rows.filter((row) => row.kind === 'values')
  return new Set(
    reading.columns
      .slice(0, at)
      .filter(
        (column, k) =>
          (column.role === 'name' || column.role === 'indicator') &&
          column.members < rows.length &&
          rows.every((row) => row.labels[k] !== null),
      ),
  )
}

/** Andhra Pradesh #, 甲县*: a sign behind a body's name points to a note. */
function withoutSigns(name: string): string {
  return name.replace(/(?<=[^\s*＊#†‡※]) *[*＊#†‡※]{1,3}$/, '')
}

/** Two label columns under one heading are told apart by number: 项目, 项目2. */
function apart(name: string, parts: readonly BreakdownPart[]): string {
  const same = parts.filter((part) => part.name === name || part.name.replace(/\d+$/, '') === name).length
  return same === 0 ? name : `${name}${same + 1}`
}

/** 累计值 at a name's end and 本月 at its head say when; 年度 inside 每人年度选题 is part of the name. */
function atEdge(text: string, matched: string): boolean {
  const plain = text.trim().replace(/\s*[(（][^()（）]*[)）]$/, '')
  const found = asWritten(plain, matched)
  return plain.startsWith(found) || plain.endsWith(found)
}

function wholeName(text: string, unit: boolean): string {
  const name = cleanName(text).replace(ofWhichHead, '')
  return unit ? name.replace(/\s*[(（][^()（）]*[)）]$/, '') : name
}

function cleanName(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

/** A mark in a label's place: — / … name nobody and tell nothing apart. */
function saysNothing(text: string): boolean {
  const kind = text.trim().length > 4 ? null : missingKind(text)
  return kind === 'dash' || kind === 'slash' || kind === 'ellipsis'
}
