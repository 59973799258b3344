import { periodWords } from '../../../i18n/periodWords'
import { compose, pageOf } from '../../compose'
import { displayOf, mixedUnits } from '../../display'
import type { Figure, Mark, PanelRow, Series } from '../../figure'
import { groupedBy } from '../../members/memberGroups'
import { amountOfMember, distinct, groupOf, memberKey, membersOf, type Member } from '../../members/members'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { favoursInTable } from '../../ground/pairRates'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountMark, countFact, tellOf } from '../../tell/tell'
import { standingOf } from './standingOf'
import { namedIn, standingsHeadline, standingsOf } from './standings'

const rowsOnPage = 30
const mostColumns = 12

/**
 * 单位×指标: offices down, indicators across, every number printed with its place; a column is the darker the further behind its best.
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
      const { dataset } = selection
      const figures: number[] = []
      let reporting = 0
      for (const member of members) {
        const numbers = groupOf(dataset, member, period).filter((i) => dataset.missing[i] === 0)
        if (numbers.length > 0) reporting++
        figures.push(...numbers)
      }
      return reporting > 1 && !mixedUnits(dataset, figures)
    })
    .map(([indicator]) => indicator)
}

function membersAt(selection: Selection, period: number): readonly Member[] {
  return membersOf(selection, 'value', [period]).filter((m) => m.office >= 0 && m.breakdown === -1)
}

/** Ours first, then who is among the last most often; the sheet's order among equals. */
function worstFirst(selection: Selection, offices: readonly number[], lasts: ReadonlyMap<number, number>): readonly number[] {
  const own = (office: number) => Number(isOwn(selection, office))
  return [...offices].sort((a, b) => own(b) - own(a) || (lasts.get(b) ?? 0) - (lasts.get(a) ?? 0))
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
  const circle = [...groupedBy(members, 'office')].filter(([, own]) => own.length * 2 >= columns.length).map(([office]) => office)
  const standings = standingsOf(tell, columns, members, periodCode, circle)
  const offices = worstFirst(selection, circle, standings.lastCounts)
  const page = pageOf(offices, settings.top ?? rowsOnPage, settings.page, (office) => isOwn(selection, office))
  const cells = columns.map((indicator) => {
    const amounts = offices.map((office) => amountOfMember(dataset, { indicator, office, breakdown: -1 }, periodCode))
    const display = displayOf(
      dataset,
      amounts.flatMap((amount) => amount.observations),
      settings.language,
    )
    return { indicator, amounts, display, standing: standingOf(amounts, favoursInTable(dataset, settings, indicator)) }
  })
  const led = namedIn(standings)
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
      return amount.kind === 'number' ? { ...mark, ...cell.standing(amount) } : mark
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
  const headline = standingsHeadline(tell, standings)
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
