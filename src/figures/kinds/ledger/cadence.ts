import { unitsWithin } from '../../../analysis/compare/coverage'
import { periodWords } from '../../../i18n/periodWords'
import { containsPeriod, grainOf, orderPeriods, yearOf, type Period, type Span } from '../../../model/time/period'
import { compose, fitting, pageOf } from '../../compose'
import type { Derivation, Figure, Mark, PanelRow, Series } from '../../figure'
import { distinct, memberKey, periodsOf } from '../../members/members'
import { isOwn } from '../../members/own'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { periodAt } from '../../periods/periodAt'
import { emptyMark } from '../../tell/marks'
import type { FigureKindDefinition, Selection } from '../../selection'
import { tellOf, type Tell } from '../../tell/tell'
import { pieceGrains, type Row, rowsOf, isSettled, isShort, lackingOf } from './cadenceRows'

const rowsOnPage = 20

const mostColumns = 31

/** So many rows are said each by its own numbers. */
const mostSaid = 3

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
