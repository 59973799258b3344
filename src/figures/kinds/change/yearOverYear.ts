import { isOfFewCases } from '../../ground/casesBehind'
import { ofFewNote } from '../../tell/notes/ofFewNote'
import { statedApart } from '../../tell/notes/statedApart'
import { periodWords } from '../../../i18n/periodWords'
import type { Favours } from '../../../model/indicator'
import type { Period } from '../../../model/time/period'
import { basePeriod } from '../../../analysis/compare/basis'
import { changeFormOf, type ChangeForm } from '../../../analysis/arithmetic/change'
import { baseName, basisName, compareMember, targetName, timeBasis, type Compared } from '../../tell/basisOf'
import { badness, changeLead, directionOfRow, furthestOtherWay, rowsApart, turnedWorse } from '../../tell/changeLead'
import { accentSaid } from '../../tell/accentSaid'
import { compose, pageOf } from '../../compose'
import { missingOf, type Display } from '../../display'
import type { Figure, Mark, MarkFlag } from '../../figure'
import { emptyMark, flagsOf } from '../../tell/marks'
import { mixedFavours } from '../../tell/merit'
import { counterOf, distinct, memberKey, membersOf, variesOf, type Varies } from '../../members/members'
import { indicatorName, memberName, officeName, rowName, sharedName } from '../../tell/naming'
import { membersAt, momentsOf, type Moment } from '../../periods/moments'
import { isOwn } from '../../members/own'
import { latestWith } from '../../periods/periodChoice'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection, Unsuited } from '../../selection'
import { bookOf } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { countOf, currentText, headlineOf, sentenceOf, unknownNote, type Row } from './yearOverYearSaid'
import { badnessOf, barsOfDifferences, endsOf } from './yearOverYearDifferences'
import { partsOf } from './yearOverYearWholes'
import { rowOf, totalRow, wholeRow } from './yearOverYearRows'
import { plannedChange, plannedOf } from './plannedChange'
import { impliedOf, single } from './yearOverYearSingle'

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
    return currentMoment(selection) === null && plannedHere(selection) === null ? withoutBase(selection) : null
  },
  build: (selection) => {
    const moment = currentMoment(selection)
    const planned = moment === null ? plannedHere(selection) : null
    if (planned !== null) return plannedChange(selection, planned)
    if (moment === null) throw new Error('yearOverYear is unsuited: no figure has a base')
    return build(selection, moment)
  },
}

/** Where nothing has a year before it, next year's plan is held against what there is. */
function plannedHere(selection: Selection): ReturnType<typeof plannedOf> {
  return selection.settings.basis === 'samePeriodLastYear' ? plannedOf(selection) : null
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
  const others = whole === null ? everyRow : everyRow.filter((row) => row !== whole)
  const bars = barsOfDifferences(others)
  const rows = bars === null ? others : [...others].sort((a, b) => badnessOf(b) - badnessOf(a))
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
  const total = whole === null ? totalRow(selection, moment, rows, varies, book) : { ...whole, complete: true }
  // 66.7% of three cases is said of nobody beside rates of thousands.
  const few = rows.filter(
    ({ compared: { member } }) => !(varies.office && isOwn(selection, member.office)) && isOfFewCases(dataset, member, moment.period),
  )
  const told = rows.length - few.length > 1 ? rows.filter((row) => !few.includes(row)) : rows
  const named = namedRows(told, total, timeBasis(settings) !== null)
  const own = (row: Row) => isOwn(selection, row.compared.member.office) && rowsVaryByOffice(selection)
  const page = pageOf(rows, settings.top ?? pageSize, settings.page, (row) => named.has(row) || own(row))
  const shared = sharedName(
    dataset,
    kept.map((c) => c.member),
    varies,
  )
  const marks = [
    ...(total === null
      ? []
      : [{ ...markOf(selection, { ...total, name: book.plain(total.name) }, named, bars), flags: ['aggregate' as const] }]),
    ...page.items.map((row) => markOf(selection, row, named, bars)),
  ]
  const period = periodAt(dataset, moment.period)
  const unit = bars === null ? scaleWord(selection, scale, rows) : bars.unit
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
      varies,
      left,
    ),
    ...(['percent', 'points', 'places', 'score'] as const).map((other) => {
      const apart = other === scale ? [] : withBase.filter((c) => scaleOf(selection, c) === other)
      return apart.length === 0 ? '' : w.notes.ratesApart(left(apart), other)
    }),
    unsure.length > 0 ? w.notes.unsure(left(unsure.map((row) => row.compared)) + counterOf(varies, w.counters)) : '',
    told === rows
      ? ''
      : ofFewNote(
          selection,
          few.map(({ compared }) => compared.member),
        ),
    rows.some((row) => row.compared.near) ? w.notes.nearBase : '',
    rows.some((row) => impliedOf(selection, row) !== null) ? w.notes.impliedBase : '',
    statedApart(selection, total === null ? rows : [total, ...rows], moment.period, book),
    page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
  ]
  const figure = compose(selection, {
    kind: 'yearOverYear',
    form: 'changeBars',
    book,
    notes,
    current: period,
    headline: headlineOf(selection, told, total, book, varies, shared, basis, period),
    sentence: sentenceOf(selection, rows, book, current, shared, basis),
    subtitle: [
      shared.office,
      w.named(w.yearOverYear.subtitle(shared.indicator === '' ? w.yearOverYear.all : shared.indicator, basis), unit),
      base === '' ? current : w.yearOverYear.with(current, base),
    ],
    panels: [{ title: '', unit, own: false, series: [{ name: basis, role: 'own', marks }] }],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
  return accentSaid(figure, book)
}

/** What is left out for want of a base: how many, and of a target whether there is none or one of another span. */
function baselessNotes(
  selection: Selection,
  without: readonly Compared[],
  period: Period,
  varies: Varies,
  count: (list: readonly Compared[]) => string,
): readonly string[] {
  const { basis, language } = selection.settings
  const w = wordsOf(language)
  const apart = without.filter((c) => c.apart)
  // Who has no number now has none to hold against any other.
  const missing = without.filter((c) => !c.apart && c.current.kind === 'none')
  const none = without.filter((c) => !c.apart && c.current.kind !== 'none')
  const said = basis === 'target' ? w.notes.withoutTarget : basis === 'benchmark' ? w.notes.withoutBenchmark : null
  return [
    apart.length > 0 ? w.notes.targetApart(count(apart), targetName(selection, apart, period)) : '',
    none.length === 0 ? '' : said === null ? w.notes.notComparable(...namesOf(selection, none, varies)) : said(count(none)),
    missing.length === 0 ? '' : w.notes.withoutNumber(...namesOf(selection, missing, varies)),
  ]
}

/** How many of those left out are named. */
const namedWithout = 3

/** 解决率、满意率: of several indicators these, of one the offices, and how many they are in all; never a bare number of rows. */
function namesOf({ dataset, settings }: Selection, left: readonly Compared[], varies: Varies): [names: string, all: string] {
  const w = wordsOf(settings.language)
  const indicators = distinct(left.map(({ member }) => member.indicator))
  const offices = distinct(left.map(({ member }) => member.office))
  const ofIndicators = indicators.length > 1 || (offices.length < 2 && !varies.office)
  const names = ofIndicators ? indicators.map((code) => indicatorName(dataset, code)) : offices.map((code) => officeName(dataset, code))
  const all = names.length > namedWithout ? w.notes.inAll(String(names.length), !ofIndicators) : ''
  return [w.list(names.slice(0, namedWithout)), all]
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

/** The worst first, the best last; what has no rate after, in the sheet's order. */
function byChange(a: Row, b: Row): number {
  const [x, y] = [badness(a), badness(b)]
  return (x === null ? 1 : 0) - (y === null ? 1 : 0) || (y ?? 0) - (x ?? 0)
}

function conflicted(compared: Compared): boolean {
  return (compared.current.kind === 'number' && compared.current.conflict) || (compared.base.kind === 'number' && compared.base.conflict)
}

/** The rows the headline names, in the colour of the worse where they turned worse, and the only one that did, if one alone did. Without a total with who went the other way. */
function namedRows(rows: readonly Row[], total: Row | null, inTime: boolean): ReadonlyMap<Row, MarkFlag> {
  const flags = new Map<Row, MarkFlag>()
  const painted = (row: Row) => turnedWorse(row) && row.said.mark.merit !== 'neutral'
  const found = changeLead(rows, total, partsOf(rows))
  const several = new Set(rows.map((row) => row.compared.member.indicator)).size > 1
  const lead = found !== null && (found.only || found.furthest !== null || several) ? found.row : undefined
  // Of two both are said.
  const both = inTime && rows.length === 2 ? rows.filter((row) => directionOfRow(row) !== 'none') : []
  for (const row of [lead, furthestOtherWay(rows, found), ...both, ...(inTime && total === null ? rowsApart(rows, found) : [])])
    if (row) flags.set(row, painted(row) ? 'named-bad' : 'named')
  const worse = rows.filter(painted)
  const [one] = worse
  if (worse.length === 1 && one !== undefined) flags.set(one, 'named-bad')
  return flags
}

function markOf(selection: Selection, row: Row, named: ReadonlyMap<Row, MarkFlag>, bars: Display | null): Mark {
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
    ...(bars !== null && compared.change.kind === 'difference'
      ? endsOf(compared.change.amount, bars)
      : { value: said.value, low: said.low, high: said.high, bound: said.bound }),
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
