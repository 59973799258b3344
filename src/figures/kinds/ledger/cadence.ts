import { dueUnits, type CadenceRule, type DueUnit } from '../../../analysis/plan/cadence'
import { missingUnits, unitsWithin } from '../../../analysis/compare/coverage'
import { noAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { cadenceIn, cadenceOfName, countsTimes, isDueName, isFrequencyName } from '../../../i18n/cadenceWords'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { containsPeriod, grainOf, orderPeriods, yearOf, type Day, type Period, type Span } from '../../../model/time/period'
import { compose, fitting, pageOf } from '../../compose'
import type { Derivation, Figure, Mark, PanelRow, Series } from '../../figure'
import { isAddedOverTime } from '../../ground/appended'
import { amountOfMember, distinct, isTotal, memberKey, membersOf, observationsOf, periodsOf, type Member } from '../../members/members'
import { isOwn } from '../../members/own'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { periodAt } from '../../periods/periodAt'
import { emptyMark } from '../../tell/marks'
import type { FigureKindDefinition, Selection } from '../../selection'
import { tellOf, type Tell } from '../../tell/tell'

const rowsOnPage = 20
const mostColumns = 31
const pieceGrains = ['week', 'month', 'quarter', 'half', 'year'] as const
/** So many rows are said each by its own numbers. */
const mostSaid = 3

interface Piece {
  readonly period: Span
  readonly amount: Amount
}

/** What is to be done so often, by one office: how often it was due, how often it was done, and the units of time that lack it. */
interface Row {
  readonly member: Member
  readonly rule: CadenceRule
  readonly pieces: readonly Piece[]
  /** Null where only a total is known, or pieces longer than a unit. */
  readonly units: readonly DueUnit[] | null
  readonly due: number
  readonly held: number
  readonly span: Span
  /** What due and held are counted from. */
  readonly stated: readonly number[]
  readonly observations: readonly number[]
}

/**
 * 应几次、实几次: what is to be done every week, month or quarter, by a column of the sheet or by its name, how often it was done, and which
 * units of time lack it. Whole units only: by the end of July two quarters are over.
 *
 *     月提醒应7次实6次，缺2月；季点评应2次实1次，缺2季度
 */
export const cadence: FigureKindDefinition = {
  unsuited: (selection) => (rowsOf(selection).length > 0 ? null : { code: 'noCadence', facts: {} }),
  build,
}

/** Indicators that a figure of cadence speaks of: their line over the months says nothing else. */
export function cadenceIndicators(selection: Selection): ReadonlySet<number> {
  return new Set(rowsOf(selection).map(({ member }) => member.indicator))
}

/** How often a member is due: as a cell of its row says, else by its name. */
function ruleOf(
  dataset: Dataset,
  member: Member,
  rowLabels: readonly string[],
  byName: (indicator: number) => CadenceRule | null,
): CadenceRule | null {
  if (member.breakdown < 0 && rowLabels.length === 0) return byName(member.indicator)
  for (const text of [...(dataset.breakdowns[member.breakdown] ?? []).map((part) => part.value), ...rowLabels]) {
    const found = cadenceIn(text)
    if (found !== null) return found
  }
  return member.breakdown >= 0 ? null : byName(member.indicator)
}

const noLabels: readonly string[] = []

function rowsOf(selection: Selection): readonly Row[] {
  const { dataset } = selection
  const said = dataset.breakdowns.some((parts) => parts.some((part) => isFrequencyName(part.name)))
  const labels = said ? rowLabelsOf(selection) : new Map<string, readonly string[]>()
  // Each name is asked once, whoever's figures bear it.
  const names = new Map<number, CadenceRule | null>()
  const byName = (code: number): CadenceRule | null => {
    let rule = names.get(code)
    if (rule === undefined) {
      const indicator = dataset.indicators[code]
      rule = indicator !== undefined && countsTimes(indicator.writtenUnit || indicator.unit) ? cadenceOfName(indicator.name) : null
      names.set(code, rule)
    }
    return rule
  }
  const due: { readonly member: Member; readonly rule: CadenceRule }[] = []
  for (const member of membersOf(selection, 'value')) {
    const rule = ruleOf(dataset, member, (said && labels.get(memberKey(member))) || noLabels, byName)
    if (rule !== null && !isTotal(dataset, member)) due.push({ member, rule })
  }
  if (due.length === 0) return []
  const spans = spansOfSheets(selection)
  return due.flatMap(({ member, rule }) => rowOf(selection, member, rule, spans) ?? [])
}

/** The texts left of each member's figures, as its sheet has them. */
function rowLabelsOf(selection: Selection): ReadonlyMap<string, readonly string[]> {
  const { dataset } = selection
  const labels = new Map<string, readonly string[]>()
  for (const i of observationsOf(selection, 'value')) {
    const [indicator, office, breakdown] = [dataset.indicator[i] as number, dataset.office[i] as number, dataset.breakdown[i] as number]
    const key = memberKey({ indicator, office, breakdown })
    if (!labels.has(key))
      labels.set(
        key,
        (dataset.labelPaths[dataset.rowLabels[i] as number] ?? []).map(({ text }) => text),
      )
  }
  return labels
}

/** First and last day that a sheet's figures of a grain reach over, the last by its numbers: months to come aren't due. */
type SheetSpans = ReadonlyMap<string, { readonly first: Day; readonly last: Day }>

function spansOfSheets(selection: Selection): SheetSpans {
  const { dataset } = selection
  const spans = new Map<string, { first: Day; last: Day }>()
  for (const i of observationsOf(selection, 'value')) {
    const period = periodAt(dataset, dataset.period[i] as number)
    if (period.kind !== 'span' || period.plan) continue
    const key = spanKey(dataset, i, period)
    const known = spans.get(key) ?? { first: period.start, last: -Infinity }
    spans.set(key, {
      first: Math.min(known.first, period.start),
      last: dataset.missing[i] === 0 ? Math.max(known.last, period.end) : known.last,
    })
  }
  return spans
}

function spanKey(dataset: Dataset, i: number, period: Span): string {
  return `${dataset.sourceSheet[dataset.sourceStart[i] as number] as number}|${grainOf(period)}`
}

function rowOf(selection: Selection, member: Member, rule: CadenceRule, spans: SheetSpans): Row | null {
  const { dataset } = selection
  const within = { ...selection, indicators: [member.indicator], offices: member.office < 0 ? selection.offices : [member.office] }
  const all = periodsOf(within, 'value').flatMap((code): readonly Piece[] => {
    const period = periodAt(dataset, code)
    const amount = amountOfMember(dataset, member, code)
    const stated = amount.observations.length > 0 && !amount.observations.some((i) => isAddedOverTime(dataset, i))
    return period.kind === 'span' && !period.plan && stated ? [{ period, amount }] : []
  })
  const groups = pieceGrains.map((grain) => all.filter(({ period }) => grainOf(period) === grain)).filter((list) => list.length > 1)
  const given = groups.sort((a, b) => b.length - a.length)[0] ?? []
  const [first] = given
  if (first === undefined) return ofTotal(selection, member, rule, all)
  const reach = spans.get(spanKey(dataset, first.amount.observations[0] as number, first.period))
  if (reach === undefined || !Number.isFinite(reach.last)) return null
  const pieces = withGaps(given, reach.first, reach.last)
  const counted = pieces.map(({ period, amount }) => ({ period, held: amount.kind === 'number' ? amount.value : null }))
  const units = dueUnits(rule, counted, reach.first, reach.last)
  const over = pieces.filter(({ period }) => period.end <= reach.last)
  const held = over.reduce((sum, { amount }) => sum + (amount.kind === 'number' ? amount.value : 0), 0)
  const span = { ...first.period, start: reach.first, end: reach.last }
  const stated = statedDue(selection, member, span)
  const due = stated?.value ?? (units ?? []).reduce((sum, unit) => sum + unit.due, 0)
  if (due <= 0) return null
  return {
    member,
    rule,
    pieces: over,
    units,
    due,
    held,
    span,
    stated: stated?.observations ?? [],
    observations: over.flatMap(({ amount }) => (amount.kind === 'number' ? amount.observations : [])),
  }
}

/** Pieces in order, those among them too that the sheet has no figure of: a month in which nobody did anything may be left out altogether. */
function withGaps(pieces: readonly Piece[], first: Day, last: Day): readonly Piece[] {
  const grain = pieceGrains.find((one) => pieces.every(({ period }) => grainOf(period) === one))
  const periods = pieces.map(({ period }) => period)
  const gaps = grain === undefined ? [] : missingUnits(grain, periods, first, last)
  return [
    ...pieces,
    ...gaps.flatMap((period): readonly Piece[] => (period.kind === 'span' ? [{ period, amount: noAmount('absent') }] : [])),
  ].sort((a, b) => orderPeriods(a.period, b.period))
}

/** 月提醒6次 of 1—7月, with nothing by the month. */
function ofTotal(selection: Selection, member: Member, rule: CadenceRule, all: readonly Piece[]): Row | null {
  const last = [...all].filter(({ amount }) => amount.kind === 'number').sort((a, b) => orderPeriods(b.period, a.period))[0]
  if (last === undefined || last.amount.kind !== 'number') return null
  const { period: span, amount } = last
  const stated = statedDue(selection, member, span)
  const due = stated?.value ?? unitsWithin(rule.unit, span.start, span.end).length * rule.times
  if (due <= 0) return null
  const { observations, value: held } = amount
  return { member, rule, pieces: [], units: null, due, held, span, stated: stated?.observations ?? [], observations }
}

/** How often the sheet itself says it was due: a target of the same time, or 应开展 beside it. */
function statedDue(
  selection: Selection,
  member: Member,
  { start, end }: Span,
): { readonly value: number; readonly observations: readonly number[] } | null {
  const { dataset } = selection
  for (const measure of ['target', 'value'] as const) {
    for (const i of observationsOf({ ...selection, indicators: [member.indicator] }, measure)) {
      const period = periodAt(dataset, dataset.period[i] as number)
      const same = dataset.office[i] === member.office && dataset.missing[i] === 0 && period.kind === 'span' && !period.plan
      if (!same || period.start > start || period.end !== end) continue
      const parts = dataset.breakdowns[dataset.breakdown[i] as number] ?? []
      if (
        measure === 'target'
          ? dataset.breakdown[i] === member.breakdown
          : parts.some((part) => isDueName(part.value) || isDueName(part.name))
      )
        return { value: dataset.amount[i] as number, observations: [i] }
    }
  }
  return null
}

/** Whether how often is settled: not where two sheets differ, or where one says 2以内. */
const isSettled = ({ pieces }: Row): boolean =>
  pieces.every(({ amount }) => amount.kind === 'none' || (!amount.conflict && (amount.bound === 'exact' || amount.bound === 'atLeast')))
const isShort = (row: Row): boolean => row.held < row.due || lackingOf(row).length > 0
const lackingOf = ({ units }: Row): readonly DueUnit[] => (units ?? []).filter(({ lacking }) => lacking)

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const all = rowsOf(selection)
  const rows = all.filter(isSettled)
  const nameOf = namesOf(selection, all)
  // Where all are ours nobody is set apart.
  const several = all.some(({ member }) => !isOwn(selection, member.office))
  const columns = columnsOf(all)
  const page = pageOf(all, settings.top ?? rowsOnPage, settings.page, ({ member }) => isOwn(selection, member.office))
  const short = [...rows].filter(isShort)
  const latest = [...all].sort((a, b) => orderPeriods(b.span, a.span))[0] as Row
  const current = columns.length > 0 ? (columns[columns.length - 1] as Span) : latest.span
  const span = spanWords(all, settings.language)
  const said = (row: Row) => sayRow(tell, row, nameOf(row))
  const lacks = short.map((row) => ({ row, text: w.cadence.lacking(w.list(lackingWords(row, settings.language))) }))
  const named = (one: (typeof lacks)[number]) => said(one.row) + (lackingOf(one.row).length > 0 ? w.comma + one.text : '')
  const namedOf = (row: Row) => {
    const lack = lacks.find((one) => one.row === row)
    return lack === undefined ? said(row) : named(lack)
  }
  const total = countOf(tell, rows, nameOf)
  const [worst] = [...lacks].sort((a, b) => b.row.due - b.row.held - (a.row.due - a.row.held))
  return compose(selection, {
    kind: 'cadence',
    form: 'calendar',
    book: tell.book,
    current,
    headline: fitting(tell.book, [
      ...(rows.length === 0 ? [w.cadence.subtitle] : []),
      ...(short.length === 0 && rows.length > 0
        ? rows.length === 1
          ? [w.cadence.oneKept(said(rows[0] as Row))]
          : [w.cadence.allKept(total)]
        : []),
      ...(short.length > 0 && short.length <= mostSaid
        ? [lacks.map(named).join(w.semicolon), lacks.map(({ row }) => said(row)).join(w.semicolon)]
        : []),
      ...(worst === undefined ? [] : [w.cadence.some(total, countOf(tell, short, nameOf)) + w.comma + named(worst)]),
      ...(worst === undefined ? [] : [w.cadence.some(total, countOf(tell, short, nameOf)) + w.comma + said(worst.row)]),
      ...(worst === undefined ? [] : [w.cadence.some(total, countOf(tell, short, nameOf))]),
    ]),
    sentence:
      w.cadence.sentence(
        span,
        rows.length === 0
          ? w.cadence.subtitle
          : rows
              .slice(0, rowsOnPage)
              .map((row) => namedOf(row))
              .join(w.semicolon),
      ) + w.stop,
    subtitle: [w.cadence.subtitle, span, columns.length > 0 ? w.cadence.rest : ''],
    panels: [
      {
        title: '',
        unit: '',
        own: false,
        series: page.items.map((row): Series => ({
          name: nameOf(row),
          role: isOwn(selection, row.member.office) && several ? 'own' : 'peer',
          marks: columns.length === 0 ? [totalMark(tell, row)] : columns.map((column) => markOf(tell, row, column)),
        })),
        rows: page.items.map((row): PanelRow => ({
          ...rowName(nameOf(row)),
          end: isSettled(row) ? w.coverage.rowEnd(String(row.held), String(row.due)) : '',
          own: isOwn(selection, row.member.office) && several,
          rank: '',
        })),
        columns:
          columns.length === 0
            ? [{ title: span, detail: '' }]
            : columns.map((period) => ({
                title: periodWords(period, settings.language, 'short'),
                detail: new Set(columns.map(yearOf)).size > 1 ? String(yearOf(period)) : '',
              })),
      },
    ],
    notes: [
      rows.some(({ stated, units }) => stated.length === 0 && units !== null) ? w.cadence.wholeUnits : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: all.length, page: page.page, pages: page.pages },
  })

  function spanWords(list: readonly Row[], language: typeof settings.language): string {
    const given = periodsOf(selection, 'value')
      .map((code) => periodAt(dataset, code))
      .find((period) => period.kind === 'span' && list.every(({ span: of }) => of.start === period.start && of.end === period.end))
    if (given !== undefined) return periodWords(given, language)
    const [from, to] = [columns[0], columns[columns.length - 1]]
    return from === undefined || to === undefined
      ? periodWords(latest.span, language)
      : w.cadence.over(periodWords(from, language), periodWords(to, language, yearOf(from) === yearOf(to) ? 'short' : 'full'))
  }
}

/** The pieces of time in which rows are given, the finest grain most of them have; none where only totals are known. */
function columnsOf(rows: readonly Row[]): readonly Span[] {
  const byCode = new Map<string, Span>()
  for (const { pieces } of rows) for (const { period } of pieces) byCode.set(period.code, period)
  const all = [...byCode.values()]
  const finest = pieceGrains.find((grain) => all.some((period) => grainOf(period) === grain))
  return all
    .filter((period) => grainOf(period) === finest)
    .sort(orderPeriods)
    .slice(-mostColumns)
}

function namesOf({ dataset }: Selection, rows: readonly Row[]): (row: Row) => string {
  const offices = distinct(rows.map(({ member }) => member.office)).length > 1
  const indicators = distinct(rows.map(({ member }) => member.indicator)).length > 1
  const separate = (parts: readonly string[]) => parts.filter((part) => part !== '').join('·')
  return ({ member }) =>
    separate([offices ? officeName(dataset, member.office) : '', indicators || !offices ? indicatorName(dataset, member.indicator) : ''])
}

function lackingWords(row: Row, language: Selection['settings']['language']): readonly string[] {
  return lackingOf(row).map(({ period }) => periodWords(period, language, 'short'))
}

function unitOf({ dataset }: Selection, { member }: Row): string {
  return dataset.indicators[member.indicator]?.writtenUnit ?? ''
}

function sayRow(tell: Tell, row: Row, name: string): string {
  const { w, selection } = tell
  const unit = unitOf(selection, row) || w.cadence.unit
  const amount = (n: number) => w.cadence.times(String(n), unit)
  const due =
    row.stated.length > 0
      ? tell.book.own(amount(row.due), row.due, row.stated)
      : tell.book.derived(amount(row.due), row.due, dueDerivation(tell, row))
  const held =
    row.pieces.length === 0
      ? tell.book.own(amount(row.held), row.held, row.observations)
      : tell.book.derived(amount(row.held), row.held, heldDerivation(tell, row))
  return w.cadence.row(name, due, held)
}

/** Each unit of time once, or so often. */
function dueDerivation(tell: Tell, { rule, span, due, observations }: Row): Derivation {
  const { language } = tell.selection.settings
  const operands = unitsWithin(rule.unit, span.start, span.end).map((unit: Period) => ({
    text: periodWords(unit, language, 'short'),
    value: rule.times,
    observations,
  }))
  return { rule: 'sum', operands, result: due, text: tell.w.cadence.dueText(String(operands.length), String(rule.times), String(due)) }
}

function heldDerivation(tell: Tell, row: Row): Derivation {
  const operands = row.pieces.flatMap(({ amount }) =>
    amount.kind === 'number' ? [{ text: String(amount.value), value: amount.value, observations: amount.observations }] : [],
  )
  return {
    rule: 'sum',
    operands,
    result: row.held,
    text: tell.w.derivation.sum(operands.map(({ text }) => text).join(' + '), String(row.held)),
  }
}

function countOf(tell: Tell, rows: readonly Row[], nameOf: (row: Row) => string): string {
  const operands = rows.map((row) => ({ text: nameOf(row), value: 1, observations: row.observations }))
  return tell.book.derived(tell.w.cadence.rows(String(rows.length)), rows.length, {
    rule: 'count',
    operands,
    result: rows.length,
    text: tell.w.derivation.count(tell.w.derivation.members, String(rows.length)),
  })
}

function markOf(tell: Tell, row: Row, column: Span): Mark {
  const { w, selection } = tell
  const id = `${memberKey(row.member)}@${column.code}`
  const base = emptyMark(id, periodWords(column, selection.settings.language, 'short'))
  const at = row.pieces.findIndex(
    ({ period }) => period.code === column.code || (containsPeriod(period, column) && period.end === column.end),
  )
  const amount = row.pieces[at]?.amount
  const value = amount?.kind === 'number' && amount.value > 0 ? amount.value : null
  const observations = amount?.observations ?? []
  const unit = lackingOf(row).find(({ pieces }) => pieces[pieces.length - 1] === at)
  const unsettled = amount?.kind === 'number' && amount.conflict
  const given: Mark = {
    ...base,
    ...(unsettled ? { flags: ['conflict'] } : {}),
    observations,
    value,
    label: value === null ? '' : w.cadence.times(String(value), unitOf(selection, row)),
  }
  if (at < 0 || unit === undefined) return given
  const behind = unit.pieces.flatMap((k) => row.pieces[k]?.amount.observations ?? [])
  const lost: Mark = { ...given, observations: [...new Set([...observations, ...behind])], flags: [...given.flags, 'named-bad'] }
  return unit.held === 0
    ? { ...lost, missing: 'notReported', label: w.cadence.none }
    : { ...lost, label: w.cadence.fewer(String(unit.held), String(unit.due)) }
}

/** Of a total alone: how often of how often. */
function totalMark(tell: Tell, row: Row): Mark {
  const short = row.held < row.due
  return {
    ...emptyMark(`${memberKey(row.member)}@total`, ''),
    value: row.held,
    label: tell.w.coverage.rowEnd(String(row.held), String(row.due)),
    observations: row.observations,
    flags: short ? ['named-bad'] : [],
  }
}
