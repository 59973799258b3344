import { periodWords } from '../../i18n/periodWords'
import type { Favours } from '../../model/indicator'
import type { Period } from '../../model/period'
import { isTotalOfOthers } from '../../i18n/isTotalName'
import { basePeriod } from '../../analysis/basis'
import { impliedBase } from '../../analysis/impliedBase'
import { changeFormOf, type ChangeForm } from '../../analysis/change'
import { baseName, basisName, compareMember, targetName, timeBasis, type Compared } from '../tell/basisOf'
import { badness, changeLead, furthestOtherWay, directionOfRow, turnedWorse } from '../tell/changeLead'
import { compose, fitting, pageOf } from '../compose'
import { displayOf, missingOf, type Display } from '../display'
import { totalOf } from '../ground/ground'
import { sumsTo } from '../ground/totals'
import type { FactBook } from '../tell/factBook'
import type { Figure, Mark, MarkFlag } from '../figure'
import { drawn, emptyMark, flagsOf } from '../tell/marks'
import { mixedFavours } from '../tell/merit'
import { counterOf, distinct, memberKey, membersOf, variesOf, type Varies } from '../members/members'
import { indicatorName, memberName, officeName, rowName, sharedName } from '../tell/naming'
import { membersAt, momentsOf, type Moment } from '../periods/moments'
import { isOwn } from '../members/own'
import { latestWith } from '../periods/periodChoice'
import { amountLabel, sayChange } from '../tell/said'
import { periodAt } from '../periods/periodAt'
import type { FigureKindDefinition, Selection, Unsuited } from '../selection'
import { bookOf } from '../tell/tell'
import { wordsOf } from '../tell/wordsOf'
import { countOf, currentFact, currentText, headlineOf, sentenceOf, unknownNote, type Row, type TotalRow } from './yearOverYearSaid'

/** Rows on one page. */
const pageSize = 16

/**
 * 同比: what rose and what fell, against the chosen basis. A bar a row, its length the change; many indicators of one office
 * or one indicator of many offices.
 *
 *     10项可比指标8增1平1降，上报中办增长20.7%居首
 *
 * Rates change in 百分点 and don't share an axis with percent: the fewer of the two are left out and said so. A base of zero or
 * less has no bar, only its difference.
 */
export const yearOverYear: FigureKindDefinition = {
  unsuited: (selection) => {
    if (latestWith(selection, () => true) === null) return { code: 'noNumbers', facts: {} }
    return currentMoment(selection) === null ? withoutBase(selection) : null
  },
  build: (selection) => {
    const moment = currentMoment(selection)
    if (moment === null) throw new Error('yearOverYear is unsuited: no figure has a base')
    return build(selection, moment)
  },
}

function withoutBase(selection: Selection): Unsuited {
  const { settings, dataset } = selection
  const w = wordsOf(settings.language)
  if (settings.basis === 'target') return withoutTarget(selection)
  if (settings.basis === 'benchmark') return { code: 'noBenchmark', facts: {} }
  const latest = latestWith(selection, () => true)
  const member = membersOf(selection, 'value', latest === null ? [] : [latest])[0]
  const wanted = latest === null || member === undefined ? null : wantedPeriod(selection, periodAt(dataset, latest))
  return {
    code: 'noBase',
    facts: { period: wanted === null ? '' : periodWords(wanted, settings.language), basis: w.basis[settings.basis] },
  }
}

/** No target at all, or only such as the figures aren't compared with. */
function withoutTarget(selection: Selection): Unsuited {
  for (const moment of momentsOf(selection)) {
    const apart = membersAt(selection, moment)
      .map(({ member, period }) => compareMember(selection, member, period))
      .filter((c) => c.apart)
    if (apart.length === 0 || moment.period < 0) continue
    const current = periodAt(selection.dataset, moment.period)
    return {
      code: 'targetApart',
      facts: { current: periodWords(current, selection.settings.language), target: targetName(selection, apart, current) },
    }
  }
  return { code: 'noTarget', facts: {} }
}

function wantedPeriod(selection: Selection, period: Period): Period | null {
  const time = timeBasis(selection.settings)
  return time === null ? null : basePeriod(period, time)
}

/** The latest moment in which anything has a base. */
function currentMoment(selection: Selection): Moment | null {
  return (
    momentsOf(selection).find((moment) =>
      membersAt(selection, moment).some(({ member, period }) => compareMember(selection, member, period).change.kind !== 'none'),
    ) ?? null
  )
}

function build(selection: Selection, moment: Moment): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const all = membersAt(selection, moment).map(({ member, period }) => compareMember(selection, member, period))
  const withBase = all.filter((c) => c.change.kind !== 'none' || (c.current.kind === 'none' && c.base.kind === 'number'))
  const scale = mostOf(withBase.map((c) => scaleOf(selection, c)))
  const [based, kept] = [new Set(withBase), withBase.filter((c) => scaleOf(selection, c) === scale)]
  const varies = variesOf(
    dataset,
    kept.map((c) => c.member),
  )
  const favours = kept.map((c) => c.favours)
  const mixed = settings.convention === 'merit' && mixedFavours(favours)
  const everyRow = kept.map((compared, k) => rowOf(selection, compared, varies, favours[k] as Favours, mixed)).sort(byChange)
  const whole = wholeRow(selection, everyRow, varies)
  const rows = whole === null ? everyRow : everyRow.filter((row) => row !== whole)
  const only = rows[0]
  if (
    rows.length === 1 &&
    only !== undefined &&
    only.compared.basePeriod !== null &&
    only.compared.base.kind === 'number' &&
    only.compared.current.kind === 'number'
  ) {
    return single(
      selection,
      only.compared.current.observations[0] === undefined
        ? moment.period
        : (dataset.period[only.compared.current.observations[0]] as number),
      only,
    )
  }
  const book = bookOf(selection)
  const named = namedRows(rows)
  const own = (row: Row) => isOwn(selection, row.compared.member.office) && rowsVaryByOffice(selection)
  const page = pageOf(rows, settings.top ?? pageSize, settings.page, (row) => named.has(row) || own(row))
  const shared = sharedName(
    dataset,
    kept.map((c) => c.member),
    varies,
  )
  const total = whole === null ? totalRow(selection, moment, rows, varies, book) : { ...whole, complete: true }
  const marks = [
    ...(total === null ? [] : [{ ...markOf(selection, { ...total, name: book.plain(total.name) }, named), flags: ['aggregate' as const] }]),
    ...page.items.map((row) => markOf(selection, row, named)),
  ]
  const period = periodAt(dataset, moment.period)
  const unit = scaleWord(selection, scale, rows)
  const current = periodWords(period, settings.language)
  const base = baseName(selection, kept, period)
  const basis = basisName(selection, kept, period)
  const left = (list: readonly Compared[]) =>
    book.plain(
      countOf(
        book,
        list.map((c) => ({ text: memberName(dataset, c.member, varies), observations: c.current.observations })),
        w.derivation.members,
        selection,
      ),
    )
  const unsure = rows.filter((row) => row.said.value !== null && row.said.mark.direction === 'none')
  const notes = [
    mixed ? w.notes.mixedFavours : '',
    !mixed && settings.convention === 'merit' ? unknownNote(selection, rows, book) : '',
    ...rows
      .filter((row) => row.compared.current.kind === 'number' && row.compared.current.bound === 'atLeast' && row.said.bound !== 'exact')
      .map((row) => w.notes.atLeast(row.name, currentText(selection, row, true))),
    ...baselessNotes(
      selection,
      all.filter((c) => !based.has(c)),
      period,
      left,
    ),
    ...(['percent', 'points', 'places', 'score'] as const).map((other) => {
      const apart = other === scale ? [] : withBase.filter((c) => scaleOf(selection, c) === other)
      return apart.length === 0 ? '' : w.notes.ratesApart(left(apart), other)
    }),
    unsure.length > 0 ? w.notes.unsure(left(unsure.map((row) => row.compared)) + counterOf(varies, w.counters)) : '',
    rows.some((row) => row.compared.near) ? w.notes.nearBase : '',
    rows.some((row) => impliedOf(selection, row) !== null) ? w.notes.impliedBase : '',
    page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
  ]
  return compose(selection, {
    kind: 'yearOverYear',
    form: 'changeBars',
    book,
    notes,
    current: period,
    headline: headlineOf(selection, rows, total, book, varies, shared, basis, period),
    sentence: sentenceOf(selection, rows, book, current, shared, basis),
    subtitle: [
      shared.office,
      w.named(w.yearOverYear.subtitle(shared.indicator === '' ? w.yearOverYear.all : shared.indicator, basis), unit),
      base === '' ? current : w.yearOverYear.with(current, base),
    ],
    panels: [{ title: '', unit, own: false, series: [{ name: basis, role: 'own', marks }] }],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
}

/** What is left out for want of a base: how many, and of a target whether there is none or one of another span. */
function baselessNotes(
  selection: Selection,
  without: readonly Compared[],
  period: Period,
  count: (list: readonly Compared[]) => string,
): readonly string[] {
  const { basis, language } = selection.settings
  const w = wordsOf(language)
  const apart = without.filter((c) => c.apart)
  const none = without.filter((c) => !c.apart)
  const said = basis === 'target' ? w.notes.withoutTarget : basis === 'benchmark' ? w.notes.withoutBenchmark : null
  return [
    apart.length > 0 ? w.notes.targetApart(count(apart), targetName(selection, apart, period)) : '',
    none.length === 0 ? '' : said === null ? withoutBefore(selection, none) : said(count(none)),
  ]
}

/** How many that have no figure before are named. */
const namedWithout = 3

/** 解决率、满意率没有可比的上期数: what has none, of several indicators these, of one the offices; never a bare number of rows. */
function withoutBefore({ dataset, settings }: Selection, none: readonly Compared[]): string {
  const w = wordsOf(settings.language)
  const indicators = distinct(none.map(({ member }) => member.indicator))
  const offices = distinct(none.map(({ member }) => member.office))
  const names =
    indicators.length > 1 || offices.length < 2
      ? indicators.map((code) => indicatorName(dataset, code))
      : offices.map((code) => officeName(dataset, code))
  return w.notes.notComparable(w.list(names.slice(0, namedWithout)), names.length > namedWithout ? String(names.length) : '')
}

/** What a change is measured in; of one that can't be told, what its indicator's would be. */
function scaleOf({ dataset }: Selection, { change, member }: Compared): ChangeForm {
  if (change.kind === 'points') return 'points'
  if (change.kind === 'steps') return change.of
  const indicator = dataset.indicators[member.indicator]
  return change.kind !== 'none' || indicator === undefined ? 'percent' : indicator.unit === '%' ? 'points' : changeFormOf(indicator)
}

/** The scale of most changes: they share one axis, and the others are left out of it. Percent before the others where as many have it. */
function mostOf(scales: readonly ChangeForm[]): ChangeForm {
  const found = [...new Set(scales)].map((scale) => ({ scale, count: scales.filter((other) => other === scale).length }))
  return found.sort((a, b) => b.count - a.count || Number(b.scale === 'percent') - Number(a.scale === 'percent'))[0]?.scale ?? 'percent'
}

function scaleWord({ settings }: Selection, scale: ChangeForm, rows: readonly Row[]): string {
  const w = wordsOf(settings.language)
  const [written = ''] = rows.map((row) => row.display.unit).filter((unit) => unit !== '')
  return { percent: '%', points: w.points, places: w.change.place, score: written === '' ? w.change.point : written }[scale]
}

function rowOf(selection: Selection, compared: Compared, varies: Varies, favours: Favours, mixed: boolean): Row {
  const { dataset, settings } = selection
  const { current, base, change, member } = compared
  const display = displayOf(dataset, [...current.observations, ...base.observations], settings.language)
  const said = sayChange(change, { dataset, settings, current, base, display, favours: mixed ? null : favours })
  return { compared, display, favours, said, name: memberName(dataset, member, varies) }
}

/** The worst first, the best last; what has no rate after, in the sheet's order. */
function byChange(a: Row, b: Row): number {
  const [x, y] = [badness(a), badness(b)]
  return (x === null ? 1 : 0) - (y === null ? 1 : 0) || (y ?? 0) - (x ?? 0)
}

/**
 * All offices of a figure's one indicator together, as the sheet states it or as the ground added it up; null where rows are of several
 * indicators, where the indicator doesn't add, and against anything but another time.
 */
function totalRow(selection: Selection, moment: Moment, rows: readonly Row[], varies: Varies, book: FactBook): TotalRow | null {
  const { dataset, settings } = selection
  const indicator = rows[0]?.compared.member.indicator ?? -1
  const total = totalOf(dataset, indicator)
  if (total === null || total.how === 'mean' || varies.indicator || varies.breakdown || !varies.office || timeBasis(settings) === null)
    return null
  const everywhere = { ...selection, offices: [] }
  const member = { indicator, office: total.office, breakdown: -1 }
  const found = moment.periods.map((period) => compareMember(everywhere, member, period)).find(({ change }) => change.kind !== 'none')
  if (found === undefined || selection.offices.length > 0) return null
  const w = wordsOf(settings.language)
  const of = (offices: readonly number[]) =>
    countOf(
      book,
      offices.map((office) => ({ text: dataset.offices[office]?.name ?? '', observations: [] })),
      w.derivation.members,
      selection,
    )
  const stated = dataset.offices[total.office]?.shortName ?? w.total
  const name = total.stated
    ? stated
    : total.members.length === total.roster.length
      ? w.yearOverYear.together(of(total.members))
      : w.yearOverYear.togetherPart(of(total.roster), of(total.members))
  const row = rowOf(selection, found, varies, found.favours, false)
  return { ...row, name, complete: total.stated || total.members.length === total.roster.length }
}

/** 合计 among the indicators of one office: the whole of the others, which is said first and leads none of them. */
function wholeRow(selection: Selection, rows: readonly Row[], varies: Varies): Row | null {
  if (!varies.indicator || varies.office || varies.breakdown || timeBasis(selection.settings) === null) return null
  const found = rows.filter((row) => isTotalOfOthers(indicatorName(selection.dataset, row.compared.member.indicator)))
  const [only] = found
  if (found.length !== 1 || only === undefined || directionOfRow(only) === 'none') return null
  const counted = rows.filter((row) => directionOfRow(row) !== 'none')
  // Of what no unit is said, the sums have to say that these are parts of one whole.
  const known = counted.filter((row) => row.display.unit !== '').length > 2
  return known || (counted.length > 2 && addsUp(only, rows)) ? only : null
}

/** Whether a row's numbers are the sums of the others' at both ends. */
function addsUp(whole: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((row) => row !== whole)
  return (['current', 'base'] as const).every((end) => {
    const amounts = others.map((row) => row.compared[end])
    return amounts.every((amount) => amount.kind === 'number') && sumsTo(whole.compared[end], amounts)
  })
}

function conflicted(compared: Compared): boolean {
  return (compared.current.kind === 'number' && compared.current.conflict) || (compared.base.kind === 'number' && compared.base.conflict)
}

/** The row the headline names, in the colour of the worse where it turned worse, and the only one that did, if one alone did. */
function namedRows(rows: readonly Row[]): ReadonlyMap<Row, MarkFlag> {
  const flags = new Map<Row, MarkFlag>()
  const painted = (row: Row) => turnedWorse(row) && row.said.mark.merit !== 'neutral'
  const found = changeLead(rows)
  const several = new Set(rows.map((row) => row.compared.member.indicator)).size > 1
  const lead = found !== null && (found.only || found.furthest !== null || several) ? found.row : undefined
  for (const row of [lead, furthestOtherWay(rows, found)]) if (row) flags.set(row, painted(row) ? 'named-bad' : 'named')
  const worse = rows.filter(painted)
  const [one] = worse
  if (worse.length === 1 && one !== undefined) flags.set(one, 'named-bad')
  return flags
}

function markOf(selection: Selection, row: Row, named: ReadonlyMap<Row, MarkFlag>): Mark {
  const { dataset } = selection
  const { compared, said } = row
  const { current, base, member } = compared
  const flag = named.get(row)
  const observations = [...new Set([...compared.change.observations, ...current.observations, ...base.observations])]
  const flags: MarkFlag[] = [
    ...flagsOf(dataset, current.observations).filter((f) => f !== 'demonstration'),
    ...(isOwn(selection, member.office) && rowsVaryByOffice(selection) ? (['own'] as const) : []),
    ...(flag === undefined ? [] : [flag]),
    ...(impliedOf(selection, row) === null ? [] : (['derived'] as const)),
    ...(conflicted(compared) ? (['conflict'] as const) : []),
  ]
  // A change the sheet states beside a missing figure is still a change.
  const missing =
    current.kind === 'none' && current.observations[0] !== undefined && compared.change.kind === 'none'
      ? missingOf(dataset, current.observations[0])
      : null
  return {
    ...emptyMark(memberKey(member), ''),
    ...rowName(row.name),
    value: said.value,
    low: said.low,
    high: said.high,
    bound: said.bound,
    flags,
    missing,
    label: missing === null ? said.mark.text : wordsOf(selection.settings.language).missing[missing],
    aside: asideOf(selection, row),
    change: missing === null ? said.mark : null,
    observations,
    derivation: said.derivation(),
  }
}

function rowsVaryByOffice(selection: Selection): boolean {
  return selection.offices.length !== 1 && selection.dataset.offices.length > 1
}

/** What a stated change of a count leaves for the figure before, which no sheet gives. */
function impliedOf({ dataset }: Selection, { compared }: Row): number | null {
  const { current, base, change, member } = compared
  const type = dataset.indicators[member.indicator]?.type
  if (base.kind === 'number' || change.kind !== 'percent' || (type !== 'flow' && type !== 'stock')) return null
  return impliedBase(current, change.amount)
}

/** 548 → 600余篇 */
function asideOf(selection: Selection, row: Row): string {
  const {
    dataset,
    settings: { language },
  } = selection
  const { current, base } = row.compared
  if (base.kind !== 'number') {
    const implied = impliedOf(selection, row)
    const text = current.kind === 'number' ? currentText(selection, row, true) : ''
    const { change } = wordsOf(language)
    return implied === null ? text : change.fromTo(change.implied(String(implied)), text)
  }
  const from = amountLabel(dataset, base, row.display, language, current.kind !== 'number' && row.display.unit !== '%')
  return current.kind === 'number' ? wordsOf(language).change.fromTo(from, currentText(selection, row, true)) : from
}

/** One figure and its base: two bars, the base above, the change beside the current one. */
function single(selection: Selection, periodCode: number, row: Row): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const book = bookOf(selection)
  const { current, base, member, basePeriod: before } = row.compared
  if (current.kind !== 'number' || base.kind !== 'number' || before === null) throw new Error('a single change needs two numbers')
  const period = periodAt(dataset, periodCode)
  const { display } = row
  const bar = (id: string, p: Period, amount: typeof current): Mark => ({
    ...emptyMark(id, periodWords(p, settings.language)),
    ...drawn(amount, display),
    label: labelWithDerived(selection, amount, display),
    flags: [...flagsOf(dataset, amount.observations), ...(amount.conflict ? (['conflict'] as const) : [])],
  })
  const name = memberName(dataset, member, { indicator: true, office: false, breakdown: true, dimension: null })
  const own = bar('current', period, current)
  const marks: Mark[] = [
    bar('base', before, base),
    { ...own, flags: [...own.flags, 'named'], change: row.said.mark, derivation: row.said.derivation() },
  ]
  const value = currentFact(selection, row, book)
  const verb = row.said.verb(book)
  const shared = sharedName(dataset, [member], variesOf(dataset, [member]))
  const basis = w.basis[settings.basis]
  return compose(selection, {
    kind: 'yearOverYear',
    form: 'rankedBars',
    book,
    current: period,
    headline: fitting(book, [w.yearOverYear.one(name, value, basis, verb)]),
    sentence:
      w.yearOverYear.sentenceLead(periodWords(period, settings.language), shared.office) +
      w.yearOverYear.sentenceItem(name, value, basis, verb) +
      w.stop,
    subtitle: [
      shared.office,
      w.named(name, display.unit),
      w.basisFull(basis, periodWords(period, settings.language), periodWords(before, settings.language)),
      favourWords(selection, row),
    ],
    panels: [{ title: '', unit: display.unit, own: false, series: [{ name, role: 'own', marks }] }],
    notes: [
      current.bound === 'atLeast' ? w.notes.atLeast(name, currentText(selection, row, true)) : '',
      row.compared.near ? w.notes.nearBase : '',
      impliedOf(selection, row) === null ? '' : w.notes.impliedBase,
    ],
    shown: { members: 1, of: 1, page: 1, pages: 1 },
  })
}

function labelWithDerived(selection: Selection, amount: Extract<Compared['current'], { kind: 'number' }>, display: Display): string {
  const w = wordsOf(selection.settings.language)
  const text = amountLabel(selection.dataset, amount, display, selection.settings.language, false)
  return flagsOf(selection.dataset, amount.observations).includes('derived') ? w.derivedLabel(text) : text
}

function favourWords(selection: Selection, row: Row): string {
  const w = wordsOf(selection.settings.language)
  return w.favours[row.favours]
}
