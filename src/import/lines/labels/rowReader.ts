import type { BreakdownPart, LabelText } from '../../../model/dataset/observation'
import { rollingTotal } from '../../lexicon/headings/headers'
import { fullMarksRow, groupOfBodies, ownWords, unnamed } from '../../lexicon/headings/headings'
import { averageStart, countOfParts, meanOfGroup, totalOfGroup, wholeTotal } from '../../lexicon/measures/totals'
import type { LineFacts, OfficeFact, PeriodFact } from '../../sheet/facts'
import { isBareTotal, isPeriodHeading } from '../../sheet/heading'
import { readRunHeading } from '../../sheet/runHeadings'
import { readHeaderText } from '../../values/headers/headerText'
import { readUnit, statedUnit } from '../../values/headers/unit'
import { asWritten } from '../../values/names/nameParts'
import { officeEvidence } from '../../values/names/officeName'
import { cellShape } from '../../values/shape'
import { midnight, stampOf } from '../../values/times/stamp'
import { withItsNumber } from '../heads/numberedHeads'
import type { LabelRow } from './labelRows'
import type { LabelColumn, RowReading } from './readLabels'
import { saysAmount, saysDone } from './sides'
import { apart, atEdge, bracketed, cleanName, labelHeader, leading, saysMean, saysNothing, wholeName, withoutSigns } from './rowNames'

/** A unit in a unit's own place: any word but a mark for none and a list of several (rule U4). */
function unitOfPlace(text: string): LineFacts['unit'] {
  const known = readUnit(text)
  return known !== null || text.length > 20 || /[、,，;；/／]/.test(text) || cellShape(text.trim()) === 'missing' ? known : statedUnit(text)
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** A row while its labels are read: the facts of its line, the groups it stands in, and a goal it claims to have met. */
interface RowSaid {
  readonly facts: Writable<LineFacts>
  grouped: string[] | null
  claim: { readonly text: string; readonly period: PeriodFact | null } | null
}

/** What one label adds to what its row says. */
type SayLabel = (said: RowSaid, text: string) => void

/** What the rows of a table say, given which axis names the indicator. A long table says the same again and again: what a text gives is made once and shared. */
export function rowReader(
  reading: RowReading,
  indicatorColumn: LabelColumn | null,
  sectionKeys: boolean,
  groups: ReadonlySet<LabelColumn>,
): (row: LabelRow) => LineFacts {
  const { columns } = reading
  const says = columns.map((column): SayLabel => {
    if (column.role === 'unit') return sayUnit
    if (column.role === 'code') return sayCode
    if (column.role === 'definition') return () => {}
    if (column.role === 'period') return periodSayer(column)
    return nameSayer(column, {
      indicator: column === indicatorColumn,
      grouping: groups.has(column),
      // 第27周 beside its days says no more than they do.
      besidePeriods: isPeriodHeading(column.heading) && columns.some((other) => other.role === 'period'),
    })
  })
  const isLabel = columns.map((column) => column.role !== 'unit')
  const labelsAreAll = !isLabel.includes(false)
  return (row) => {
    const shared = labelsAreAll && row.sections.length === 0 && !row.labels.includes(null)
    const labels: LabelText[] = shared ? (row.labels as LabelText[]) : [...row.sections]
    const facts: Writable<LineFacts> = {
      at: row.row,
      name: '',
      breakdown: none,
      office: null,
      periods: none,
      unit: null,
      unitText: null,
      measure: null,
      total: null,
      ofWhich: false,
      section: null,
      indent: 0,
      labels,
    }
    const said: RowSaid = { facts, grouped: null, claim: null }
    for (let k = 0; k < columns.length; k++) {
      const label = row.labels[k]
      if (!label) continue
      if (!shared && isLabel[k]) labels.push(label)
      says[k]?.(said, label.text)
    }
    withoutClaim(said)
    withoutCounts(facts)
    if (said.grouped !== null) facts.section = said.grouped.join(' / ')
    if (row.sections.length > 0) saySections(said, row, reading, sectionKeys)
    return facts
  }
}

const sayUnit: SayLabel = ({ facts }, text) => {
  facts.unitText = text
  facts.unit = unitOfPlace(text)
}

const sayCode: SayLabel = ({ facts }, text) => {
  if (isBareTotal(text)) facts.total = readHeaderText(text).total
}

/** A column of times: years, months, days with their hour; 月均 and 同比 among them are a mean and a measure. */
function periodSayer(column: LabelColumn): SayLabel {
  // 2024年 in the corner over 1月, 2月: whose months they are (rule W15).
  const corner = column.heading.length <= 8 ? column.reader(column.heading) : null
  const yearOf: PeriodFact | null = corner?.grain === 'year' ? { reading: corner, provenance: 'header', text: column.heading.trim() } : null
  const known = new Map<string, readonly PeriodFact[]>()
  return ({ facts }, text) => {
    if (column.clock) {
      const time = stampOf(text)?.time ?? ''
      facts.breakdown = [...facts.breakdown, { name: unnamed.hour, value: time === '' ? midnight : time }]
    }
    const before = known.get(text)
    if (before) {
      facts.periods = facts.periods.length === 0 ? before : [...facts.periods, ...before]
      return
    }
    const found = column.reader(text)
    const header = found ? null : readHeaderText(text)
    if (found === null && saysMean(text)) facts.total = 'average'
    else if (header?.measure && header.name === '') {
      facts.measure = header.measure
      // 2024年目标 beneath 2022年 and 2023年: what it is, and when.
      if (header.period)
        facts.periods = [...facts.periods, { reading: header.period, provenance: 'cell', text: asWritten(text, header.period.matched) }]
    } else if (found) {
      const own: PeriodFact = { reading: found, provenance: 'cell', text: text.trim() }
      const said: readonly PeriodFact[] = found.period?.kind === 'partial' && yearOf !== null ? [own, yearOf] : [own]
      remember(known, text, said)
      facts.periods = [...facts.periods, ...said]
    } else if (header) sayOtherTime(facts, text, header, column)
  }
}

/** A member of a column of times that is none by itself: a time among words, a total, or a part. */
function sayOtherTime(facts: Writable<LineFacts>, text: string, header: ReturnType<typeof readHeaderText>, column: LabelColumn): void {
  if (column.sides && (saysDone(text) || saysAmount(text))) return
  if (header.period)
    facts.periods = [...facts.periods, { reading: header.period, provenance: 'cell', text: asWritten(text, header.period.matched) }]
  else if ((header.total === null || rollingTotal.test(text.trim())) && header.name !== '')
    facts.breakdown = [...facts.breakdown, { name: column.heading || unnamed.row, value: header.name }]
  if (header.total !== null) facts.total = header.total
}

/** What a column of names is to its table, beside its own role. */
interface NamePlace {
  readonly indicator: boolean
  readonly grouping: boolean
  readonly besidePeriods: boolean
}

/** A column of names: indicators, offices, groups, or parts of the figures. */
function nameSayer(column: LabelColumn, { indicator, grouping, besidePeriods }: NamePlace): SayLabel {
  const offices = new Map<string, OfficeFact>()
  const parts = new Map<string, readonly BreakdownPart[]>()
  return (said, text) => {
    const { facts } = said
    const inBrackets = indicator && column.bracketOffice ? bracketed.exec(text.trim()) : null
    if (inBrackets) facts.office = { name: inBrackets[2] ?? '', text: inBrackets[2] ?? '', provenance: 'cell' }
    const plain = labelHeader(inBrackets ? (inBrackets[1] ?? text) : text, column.whole)
    const header = column.numbered.has(text) ? withItsNumber(plain) : plain
    if (!indicator && saysMean(text)) {
      facts.total = 'average'
      return
    }
    if (column.role === 'office' && fullMarksRow.test(text.replace(/\s+/g, ''))) {
      // 满分 above the bodies says how much there is to get, and is none of them.
      facts.breakdown = [...facts.breakdown, { name: column.heading || unnamed.row, value: cleanName(text) }]
      return
    }
    if (column.role === 'office' && header.total === 'average' && groupOfBodies.test(meanOfGroup.exec(text.trim())?.[1] ?? '')) {
      // 区县平均 beside 部门平均 is the mean of either group, and no body.
      facts.total = 'average'
      facts.breakdown = [...facts.breakdown, { name: unnamed.mean, value: cleanName(text) }]
      return
    }
    if (header.total !== null) facts.total = header.total
    if (header.ofWhich) facts.ofWhich = true
    if (header.unit && !facts.unit) facts.unit = header.unit
    const nobody =
      (header.total !== null && (header.name === '' || isBareTotal(text) || (column.role === 'office' && wholeTotal.test(text.trim())))) ||
      saysNothing(text)
    if (column.role === 'office') {
      // 我市位次 under the cities: where the sheet's own office stands.
      if (header.measure !== null && (header.name === '' || ownWords.test(header.name))) {
        facts.measure = header.measure
        if (header.measure.against === 'benchmark') facts.total = null
      } else if (!nobody)
        facts.office =
          offices.get(text) ?? remember(offices, text, { name: withoutSigns(cleanName(text)), text: text.trim(), provenance: 'cell' })
    } else if (indicator) sayIndicator(said, text, header)
    else if (besidePeriods) return
    else if (grouping) (said.grouped ??= []).push(cleanName(text))
    else if (!nobody && !(header.total !== null && wholeTotal.test(text.trim()))) sayPart(facts, text, header, column, parts)
  }
}

function sayIndicator(said: RowSaid, text: string, header: ReturnType<typeof readHeaderText>): void {
  const { facts } = said
  const inside = header.period !== null && header.period.period === null && header.measure === null && !atEdge(text, header.period.matched)
  facts.name = header.name === '' ? cleanName(text) : inside ? wholeName(text, header.unit !== null) : header.name
  const own: PeriodFact | null =
    header.period && !inside ? { reading: header.period, provenance: 'cell', text: asWritten(text, header.period.matched) } : null
  if (own) facts.periods = [...facts.periods, own]
  if (header.measure) facts.measure = header.measure
  if (header.measure?.measure === 'completion') said.claim = { text, period: own }
  facts.indent = leading(text)
}

/** A part of the figures by the column's heading; what the first such column of a row gives is made once a text. */
function sayPart(
  facts: Writable<LineFacts>,
  text: string,
  header: ReturnType<typeof readHeaderText>,
  column: LabelColumn,
  known: Map<string, readonly BreakdownPart[]>,
): void {
  const first = facts.breakdown.length === 0
  const before = first ? known.get(text) : undefined
  facts.breakdown = before ?? [
    ...facts.breakdown,
    {
      name: apart(column.heading || unnamed.group, facts.breakdown),
      value: memberOf(text, header),
    },
  ]
  if (first && !before) remember(known, text, facts.breakdown)
}

/** 计2个 beside 小计 says how many it adds up. */
function withoutCounts(facts: Writable<LineFacts>): void {
  if (facts.total !== null && facts.breakdown.some(({ value }) => countOfParts.test(value)))
    facts.breakdown = facts.breakdown.filter(({ value }) => !countOfParts.test(value))
}

/** 城北小计 is of 城北. */
function memberOf(text: string, header: ReturnType<typeof readHeaderText>): string {
  if (header.total !== null) return totalOfGroup.exec(cleanName(text))?.[1] ?? cleanName(text)
  return header.name === '' || header.measure || header.period ? cleanName(text) : header.name
}

/** 完成年度目标 3 项 counts those that did; 完成率 is never in 项. */
function withoutClaim({ facts, claim }: RowSaid): void {
  if (claim === null || !isCounted(facts.unit)) return
  facts.measure = null
  facts.name = wholeName(claim.text, readHeaderText(claim.text).unit !== null)
  facts.periods = facts.periods.filter((fact) => fact !== claim.period)
}

/** What the headings over a row's run say of it: a measure, a mean, a time, an office, an indicator, or a part. */
function saySections({ facts, grouped }: RowSaid, row: LabelRow, reading: RowReading, sectionKeys: boolean): void {
  const heading = row.sections[row.sections.length - 1] as LabelText
  // A section may say what its rows are: 同比增减, Average for 3 months up to.
  const header = readHeaderText(heading.text.replace(/([A-Za-z])\d{1,2}(?=\s|$)/g, '$1'))
  if (header.measure && facts.measure === null) facts.measure = header.measure
  if (averageStart.test(heading.text.trim()) && facts.total === null && reading.sectionKinds[row.sections.length - 1] !== 'indicator')
    facts.total = 'average'
  facts.section = [...row.sections.map((label) => label.text.trim()), ...(grouped ?? [])].join(' / ')
  const parts: BreakdownPart[] = []
  row.sections.forEach((label, level) => {
    const kind = reading.sectionKinds[level] ?? 'part'
    const said = readRunHeading(label.text)
    if (said.period !== null) facts.periods = [...facts.periods, { reading: said.period, provenance: 'cell', text: label.text.trim() }]
    else if (kind === 'office' && facts.office === null && (sectionKeys || officeEvidence(said.name) >= 0.6))
      facts.office = { name: cleanName(said.name), text: said.name, provenance: 'cell' }
    else if (kind === 'indicator' && sectionKeys && facts.name === '') {
      facts.name = said.name
      facts.unit ??= said.unit
    } else if (sectionKeys)
      parts.push({ name: parts.length === 0 ? unnamed.section : `${unnamed.section}${parts.length + 1}`, value: cleanName(said.name) })
  })
  if (parts.length > 0) facts.breakdown = [...parts.reverse(), ...facts.breakdown]
}

function isCounted(unit: LineFacts['unit']): boolean {
  return unit !== null && !unit.share && !unit.points && unit.base !== ''
}

const none: readonly never[] = Object.freeze([])

/** Keep what a text gives; a column of nothing but different texts keeps no more than this many. */
function remember<T>(known: Map<string, T> | undefined, text: string, what: T): T {
  if (known && known.size < 20000) known.set(text, what)
  return what
}
