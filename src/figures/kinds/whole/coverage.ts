import { amountOf } from '../../../analysis/arithmetic/amount'
import { saidAmount } from '../../../analysis/arithmetic/saidAmount'
import { coverageOf, missingUnits, type Cadence, type CoverageState } from '../../../analysis/compare/coverage'
import { isReporting, isReportingUnit } from '../../../i18n/names/isReporting'
import { numberText } from '../../../i18n/numberFormat'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { missingKinds } from '../../../model/quantity'
import { grainOf, orderPeriods, yearOf, type Period } from '../../../model/time/period'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark, PanelRow, Series } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { groupedBy } from '../../members/memberGroups'
import { distinct, isBenchmark, membersOf, observationsOf, periodsOf, type Member } from '../../members/members'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { periodAt } from '../../periods/periodAt'
import { amountLabel } from '../../tell/said'
import type { FigureKindDefinition, Selection } from '../../selection'
import { countFact, tellOf, type Tell } from '../../tell/tell'

const rowsOnPage = 30
/** Code of a column nobody reported; -1 is figures without a period. */
const gap = -2
const mostColumns = 14

/** A column: a period of the data, or a unit of the cadence nobody reported. */
interface Column {
  readonly period: Period
  readonly code: number
}

/**
 * 报送情况: offices down, periods across; a dashed frame where nothing came, a solid one for a zero report. A month that nobody reported between
 * two that somebody did stands as an empty column.
 *
 *     2023年7月8家中6家已报，示例区丁未报
 */
export const coverage: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value').filter((m) => m.office >= 0 && !isBenchmark(selection.dataset, m))
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.office)).length < 2) return { code: 'oneOffice', facts: {} }
    const columns = columnsOf(selection)
    if (columns.length === 0) return { code: 'onePeriod', facts: {} }
    return columns.some(({ code }) =>
      isRoster(
        selection,
        members.map((m) => m.office),
        code,
      ),
    )
      ? null
      : { code: 'notComparable', facts: {} }
  },
  build,
}

/** As many rows as are taken in at a glance. */
const glance = 8

/** Whether most offices report one and the same thing at a period: without that nobody knows who should have reported. */
function isRoster(selection: Selection, offices: readonly number[], period: number): boolean {
  const all = distinct(offices).length
  const here = membersOf(selection, 'value', [period]).filter((m) => m.office >= 0)
  return [...groupedBy(here, 'indicator').values()].some((members) => {
    const reporting = distinct(members.map((m) => m.office)).length
    return reporting > 1 && reporting * 2 > all
  })
}

const cadences = ['week', 'month', 'quarter', 'half', 'year'] as const

/** Periods of the commonest cadence; without any, the latest period alone. */
function columnsOf(selection: Selection): readonly Column[] {
  const { dataset } = selection
  const codes = periodsOf(selection, 'value')
  const known = codes
    .map((code) => ({ code, period: periodAt(dataset, code) }))
    .filter(({ period }) => period.kind !== 'partial' && !(period.kind === 'span' && period.plan))
  const groups = cadences
    .map((cadence) => ({ cadence, list: known.filter(({ period }) => grainOf(period) === cadence) }))
    .sort((a, b) => b.list.length - a.list.length)
  const best = groups[0]
  if (best === undefined || best.list.length === 0) return [...known].sort((a, b) => orderPeriods(b.period, a.period)).slice(0, 1)
  const spans = best.list.map(({ period }) => period).filter((period) => period.kind === 'span')
  const gaps = missingUnits(
    best.cadence satisfies Cadence,
    spans,
    Math.min(...spans.map((p) => p.start)),
    Math.max(...spans.map((p) => p.end)),
  )
  const inOrder = [...best.list, ...gaps.map((period) => ({ period, code: gap }))].sort((a, b) => orderPeriods(a.period, b.period))
  // Behind the last of which anybody says anything nothing is due yet: months that a sheet keeps empty for later.
  const said = saidAt(selection)
  const end = inOrder.reduce((last, { code }, k) => (said.has(code) ? k + 1 : last), 0)
  return inOrder.slice(0, end === 0 ? inOrder.length : end).slice(-mostColumns)
}

/** Periods of which anybody has a number, or a word where one would stand (未报, 无): a blank cell says nothing. */
function saidAt(selection: Selection): ReadonlySet<number> {
  const { dataset } = selection
  const saysAny = (code: number): boolean => {
    for (const i of observationsOf(selection, 'value', [code])) if (isSaid(dataset, i)) return true
    return false
  }
  return new Set(periodsOf(selection, 'value').filter(saysAny))
}

function isSaid({ missing }: Dataset, i: number): boolean {
  const kind = missingKinds[(missing[i] as number) - 1]
  return kind === undefined || kind === 'none' || kind === 'notApplicable' || kind === 'notReported' || kind === 'words'
}

/** 未报 in words: it was due. */
function isOwed({ missing }: Dataset, i: number): boolean {
  return missingKinds[(missing[i] as number) - 1] === 'notReported'
}

/**
 * The column that is spoken of: the last of which most say something, or of which somebody is said not to have reported. What four of thirty-six have of a new year is no default of the others;
 * where most say nothing of any, the last of which anybody does.
 */
function spokenOf(dataset: Dataset, offices: number, columns: number, state: (row: number, column: number) => CoverageState): number {
  const owed = new Set<number>()
  const saying = Array.from({ length: columns }, (_, k) => {
    let count = 0
    for (let row = 0; row < offices; row++) {
      const cell = state(row, k)
      if (cell.kind === 'absent') continue
      if (cell.observations.some((i) => isSaid(dataset, i))) count++
      if (cell.observations.some((i) => isOwed(dataset, i))) owed.add(k)
    }
    return count
  })
  const most = saying.reduce((last, count, k) => (count * 2 > offices || owed.has(k) ? k : last), -1)
  return most >= 0 ? most : saying.reduce((last, count, k) => (count > 0 ? k : last), columns - 1)
}

/** Who is asked: offices of the indicators that anybody reports by these periods. An office of other sheets hasn't failed to report. */
function askedOf(selection: Selection, columns: readonly Column[]): readonly Member[] {
  const own = (m: Member) => m.office >= 0 && !isBenchmark(selection.dataset, m)
  const codes = columns.map(({ code }) => code).filter((code) => code !== gap)
  const asked = new Set(
    membersOf(selection, 'value', codes)
      .filter(own)
      .map((m) => m.indicator),
  )
  return membersOf(selection, 'value').filter((m) => own(m) && asked.has(m.indicator))
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const columns = columnsOf(selection)
  const members = askedOf(selection, columns)
  const offices = distinct(members.map((m) => m.office))
  const indicators = distinct(members.map((m) => m.indicator))
  const found = coverageOf(
    dataset,
    offices,
    columns.map((column) => column.code),
    selection.indicators.length === 0 ? undefined : selection.indicators,
  )
  const state = (row: number, column: number): CoverageState => found.states[row]?.[column] ?? { kind: 'absent' }
  const everyRow = offices.map((_, k) => k)
  const speaks = (row: number) =>
    isOwn(selection, offices[row] as number) || columns.some((_, k) => !isPlainlyReported(dataset, state(row, k)))
  const told = everyRow.filter(speaks)
  // Of many who all reported at one time a line says enough: 23 rows of 1/1 hide who misses.
  const few = settings.top === undefined && columns.length === 1 && offices.length > glance && told.length > 0
  const page = pageOf(few ? told : everyRow, settings.top ?? rowsOnPage, settings.page, (k) => isOwn(selection, offices[k] as number))
  const single = indicators.length === 1
  const reportedIn = (row: number) => columns.filter((_, k) => cameIn(state(row, k))).length
  const rows = page.items.map((row): PanelRow => ({
    ...rowName(officeName(dataset, offices[row] as number)),
    end: w.coverage.rowEnd(String(reportedIn(row)), String(columns.length)),
    own: isOwn(selection, offices[row] as number),
    rank: '',
  }))
  const last = spokenOf(dataset, offices.length, columns.length, state)
  const list = (test: (s: CoverageState) => boolean) =>
    offices.flatMap((office, row) => {
      const s = state(row, last)
      return test(s) ? [{ office, text: officeName(dataset, office), observations: s.kind === 'absent' ? [] : s.observations }] : []
    })
  const reported = list(cameIn)
  const missing = list((s) => !cameIn(s))
  const zero = list((s) => s.kind === 'zeroReport' && isHandedIn(dataset, s.observations))
  const inPart = list((s) => cameIn(s) && saysNotReported(dataset, s))
  const absent = new Set(missing.map(({ office }) => office))
  // Heads of two years bear theirs: 6月 of 2023 and 6月 of 2024 are two columns.
  const severalYears =
    new Set(columns.map((column) => yearOf(column.period))).size > 1 && columns.some(({ period }) => grainOf(period) !== 'year')
  const yearWords = (of: Period) => (yearOf(of) === null ? '' : w.yearOf(String(yearOf(of))))
  // One scale for all of them, where they are numbers of one indicator.
  const display = single
    ? displayOf(
        dataset,
        page.items.flatMap((row) =>
          columns.flatMap((_, k) => {
            const cell = state(row, k)
            return cell.kind === 'absent' ? [] : cell.observations
          }),
        ),
        settings.language,
      )
    : null
  const series = page.items.map((row): Series => ({
    name: officeName(dataset, offices[row] as number),
    role: isOwn(selection, offices[row] as number) ? 'own' : 'peer',
    marks: columns.map((column, k): Mark => {
      const mark = stateMark(
        tell,
        `${offices[row]}@${column.period.code}`,
        periodWords(column.period, settings.language, severalYears ? 'full' : 'short'),
        state(row, k),
        display,
      )
      // Who has not reported is what the headline says, by name or number.
      return k === last && absent.has(offices[row] as number) ? { ...mark, flags: [...mark.flags, 'named-bad'] } : mark
    }),
  }))
  const all = countFact(
    tell,
    offices.map((office) => ({ text: officeName(dataset, office), observations: [] })),
  )
  const period = columns[last]?.period as Period
  const said = periodWords(period, settings.language)
  const base =
    missing.length > 0
      ? w.coverage.some(said, all, countFact(tell, reported))
      : inPart.length > 0
        ? w.coverage.inFull(
            said,
            all,
            countFact(
              tell,
              reported.filter(({ office }) => !inPart.some((other) => other.office === office)),
            ),
          )
        : w.coverage.all(said, all)
  const names = (items: readonly { readonly text: string }[]) => w.list(items.map((item) => item.text))
  const sentences = [
    w.coverage.sentence(said, all, countFact(tell, reported)),
    ...(missing.length > 0 ? [w.coverage.sentenceMissing(names(missing))] : []),
    ...(inPart.length > 0 ? [w.coverage.sentenceInPart(names(inPart))] : []),
    ...(zero.length > 0 ? [w.coverage.sentenceZero(names(zero))] : []),
  ]
  return compose(selection, {
    kind: 'coverage',
    form: 'calendar',
    book: tell.book,
    current: period,
    headline: fitting(tell.book, [
      ...(missing.length > 0 ? [base + w.comma + w.coverage.missing(names(missing))] : []),
      ...(missing.length > 2 ? [base + w.comma + w.coverage.missingMany(countFact(tell, missing))] : []),
      ...(missing.length === 0 && inPart.length > 0 ? [base + w.comma + w.coverage.inPart(names(inPart))] : []),
      ...(missing.length === 0 && inPart.length > 2 ? [base + w.comma + w.coverage.inPartMany(countFact(tell, inPart))] : []),
      ...(missing.length === 0 && inPart.length === 0 && zero.length > 0 ? [base + w.comma + w.coverage.zero(names(zero))] : []),
      base,
    ]),
    sentence: sentences.join(w.stop + w.gap) + w.stop,
    subtitle: [
      w.coverage.subtitle,
      single
        ? indicatorName(dataset, indicators[0] as number)
        : w.coverage.indicators(
            tell.book.plain(
              countFact(
                tell,
                indicators.map((code) => ({ text: indicatorName(dataset, code), observations: [] })),
              ),
            ),
          ),
      w.coverage.rest,
    ],
    panels: [
      {
        title: '',
        unit: '',
        own: false,
        series,
        rows,
        columns: columns.map((column) => ({
          title: periodWords(column.period, settings.language, 'short'),
          detail: severalYears ? yearWords(column.period) : '',
        })),
      },
    ],
    notes: [
      few && told.length < offices.length
        ? w.coverage.others(
            tell.book.plain(
              countFact(
                tell,
                everyRow.flatMap((row) =>
                  told.includes(row) ? [] : [{ text: officeName(dataset, offices[row] as number), observations: [] }],
                ),
              ),
            ),
          )
        : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: offices.length, page: page.page, pages: page.pages },
  })
}

/** Whether there is nothing to say of a cell but that it came in. */
function isPlainlyReported(dataset: Dataset, state: CoverageState): boolean {
  return cameIn(state) && state.kind !== 'zeroReport' && !saysNotReported(dataset, state)
}

/** Whether an office reported: 无 and 无此项 are answers, and what the sheet can't show was handed in; a blank and 未报 are not. */
function cameIn(state: CoverageState): boolean {
  return (
    state.kind === 'reported' ||
    state.kind === 'zeroReport' ||
    (state.kind === 'missing' && state.missingKind !== 'blank' && state.missingKind !== 'notReported')
  )
}

/** Whether an office that came in wrote 未报 for something: it reported, but not all. */
function saysNotReported(dataset: Dataset, state: CoverageState): boolean {
  const code = 1 + missingKinds.indexOf('notReported')
  return state.kind !== 'absent' && state.observations.some((i) => dataset.missing[i] === code)
}

/** Whether any of an office's numbers counts what is handed in: 报送 0 is a zero report, 罚款 0 an amount like any other. */
function isHandedIn(dataset: Dataset, observations: readonly number[]): boolean {
  return observations.some((i) => {
    const indicator = dataset.indicator[i] as number
    return isReporting(indicatorName(dataset, indicator)) || isReportingUnit(dataset.indicators[indicator]?.unit ?? '')
  })
}

function stateMark(tell: Tell, id: string, category: string, state: CoverageState, display: Display | null): Mark {
  const single = display !== null
  const {
    w,
    selection: { dataset, settings },
  } = tell
  const base = emptyMark(id, category)
  if (state.kind === 'absent') return { ...base, missing: 'notReported', label: w.coverage.absent }
  if (state.kind === 'missing')
    return { ...base, missing: state.missingKind, label: w.missing[state.missingKind], observations: state.observations }
  const numbers = state.observations.filter((i) => dataset.missing[i] === 0)
  const amount = saidAmount(dataset, dataset.indicator[numbers[0] ?? -1] ?? -1, amountOf(dataset, numbers))
  const label =
    display !== null && amount.kind === 'number'
      ? amountLabel(dataset, amount, display, settings.language, false)
      : w.coverage.count(numberText(state.numbers, 0, settings.language))
  const value = single && amount.kind === 'number' ? amount.value : state.numbers
  if (state.kind === 'zeroReport' && isHandedIn(dataset, state.observations))
    return {
      ...base,
      value: single ? 0 : state.numbers,
      label: single ? label : w.coverage.zeroReport,
      flags: ['zeroReport'],
      observations: state.observations,
    }
  return {
    ...base,
    value,
    label,
    observations: state.observations,
    flags: single && amount.kind === 'number' && amount.conflict ? ['conflict'] : [],
  }
}
