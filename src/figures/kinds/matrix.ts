import { periodWords } from '../../i18n/periodWords'
import { compose, pageOf } from '../compose'
import { displayOf, mixedUnits } from '../display'
import type { Figure, Mark, PanelRow, Series } from '../figure'
import { groupedBy } from '../members/memberGroups'
import { amountOfMember, distinct, memberKey, membersOf, type Member } from '../members/members'
import { indicatorName, officeName, rowName } from '../tell/naming'
import { isOwn } from '../members/own'
import { latestWith } from '../periods/periodChoice'
import { periodAt } from '../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../selection'
import { amountMark, countFact, tellOf } from '../tell/tell'
import { leaderHeadline, leaderOf } from './comparison'

const rowsOnPage = 30
const mostColumns = 12

/**
 * 单位×指标: offices down, indicators across, every number printed; shades compare within a column only, since units differ.
 */
export const matrix: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value').filter((m) => m.office >= 0)
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.office)).length < 2) return { code: 'oneOffice', facts: {} }
    return shownOf(selection) === null ? { code: 'tooFew', facts: { needed: 2 } } : null
  },
  build,
}

interface Shown {
  readonly period: number
  readonly columns: readonly number[]
}

/** Whether it suits and what it builds are the same question of every member, asked once per selection. */
const known = new WeakMap<Selection, Shown | null>()

/** The latest period in which two offices share two indicators. */
function shownOf(selection: Selection): Shown | null {
  let shown = known.get(selection)
  if (shown === undefined) {
    let columns: readonly number[] = []
    const period = latestWith(selection, (code) => (columns = columnsOf(selection, code)).length > 1)
    known.set(selection, (shown = period === null ? null : { period, columns }))
  }
  return shown
}

/**
 * Indicators (without breakdown) for the columns: those that most offices of the largest circle report, so that sheets of other
 * matters don't fill a matrix with holes. The circle is the offices of the indicator that most report.
 */
function columnsOf(selection: Selection, period: number): readonly number[] {
  const groups = groupedBy(membersAt(selection, period), 'indicator')
  const reporting = sharedIndicators(selection, groups, period)
  const officesOf = (indicator: number) => distinct((groups.get(indicator) ?? []).map((m) => m.office))
  const circle = new Set(
    reporting.map(officesOf).reduce<readonly number[]>((most, offices) => (offices.length > most.length ? offices : most), []),
  )
  return reporting.filter((indicator) => officesOf(indicator).filter((office) => circle.has(office)).length * 2 > circle.size)
}

/** Indicators that two offices report. */
function sharedIndicators(selection: Selection, groups: ReadonlyMap<number, readonly Member[]>, period: number): readonly number[] {
  return [...groups]
    .filter(([, members]) => {
      const amounts = members.map((m) => amountOfMember(selection.dataset, m, period))
      return (
        amounts.filter((amount) => amount.kind === 'number').length > 1 &&
        !mixedUnits(
          selection.dataset,
          amounts.flatMap((amount) => amount.observations),
        )
      )
    })
    .map(([indicator]) => indicator)
}

function membersAt(selection: Selection, period: number): readonly Member[] {
  return membersOf(selection, 'value', [period]).filter((m) => m.office >= 0 && m.breakdown === -1)
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const found = shownOf(selection)
  if (found === null) throw new Error('matrix is unsuited: no period with two indicators of two offices')
  const { period: periodCode, columns: all } = found
  const period = periodAt(dataset, periodCode)
  const columns = all.slice(0, mostColumns)
  const members = membersAt(selection, periodCode).filter((m) => columns.includes(m.indicator))
  // An office that reports less than half of the columns is of another circle.
  const offices = [...groupedBy(members, 'office')].filter(([, own]) => own.length * 2 >= columns.length).map(([office]) => office)
  const page = pageOf(offices, settings.top ?? rowsOnPage, settings.page, (office) => isOwn(selection, office))
  const cells = columns.map((indicator) => {
    const amounts = offices.map((office) => amountOfMember(dataset, { indicator, office, breakdown: -1 }, periodCode))
    const display = displayOf(
      dataset,
      amounts.flatMap((amount) => amount.observations),
    )
    const numbers = amounts.flatMap((amount) => (amount.kind === 'number' ? [amount.value] : []))
    return { indicator, amounts, display, low: Math.min(0, ...numbers), high: Math.max(0, ...numbers) }
  })
  const led = new Set(leaderOf(tell, columns, members, periodCode)?.firsts.flatMap(({ observations }) => observations))
  const series = page.items.map((office): Series => ({
    name: officeName(dataset, office),
    role: isOwn(selection, office) ? 'own' : 'peer',
    marks: cells.map((cell): Mark => {
      const amount =
        cell.amounts[offices.indexOf(office)] ?? amountOfMember(dataset, { indicator: cell.indicator, office, breakdown: -1 }, periodCode)
      const plain = amountMark(
        tell,
        memberKey({ indicator: cell.indicator, office, breakdown: -1 }),
        indicatorName(dataset, cell.indicator),
        amount,
        cell.display,
      )
      const mark = amount.observations.some((i) => led.has(i)) ? { ...plain, flags: [...plain.flags, 'named' as const] } : plain
      return amount.kind === 'number' && cell.high > cell.low
        ? { ...mark, shade: (amount.value - cell.low) / (cell.high - cell.low) }
        : mark
    }),
  }))
  const rows = page.items.map((office): PanelRow => ({
    ...rowName(officeName(dataset, office)),
    end: '',
    own: isOwn(selection, office),
    rank: '',
  }))
  const columnCount = (list: readonly number[]) =>
    countFact(
      tell,
      list.map((code) => ({ text: indicatorName(dataset, code), observations: [] })),
    )
  const headline = leaderHeadline(tell, columns, members, periodCode, offices.length)
  return compose(selection, {
    kind: 'matrix',
    form: 'heatmap',
    book: tell.book,
    current: period,
    headline,
    sentence: w.matrix.sentence(periodWords(period, settings.language), headline) + w.stop,
    subtitle: [w.matrix.subtitle, periodWords(period, settings.language), w.matrix.shade],
    panels: [
      {
        title: '',
        unit: '',
        own: false,
        series,
        rows,
        columns: cells.map((cell) => ({ title: indicatorName(dataset, cell.indicator), detail: cell.display.unit })),
      },
    ],
    notes: [
      all.length > columns.length ? w.matrix.columns(tell.book.plain(columnCount(columns)), tell.book.plain(columnCount(all))) : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: offices.length, page: page.page, pages: page.pages },
  })
}
