import { groupedBy } from './members/memberGroups'
import { observationsOf, distinct, membersOf, amountOfMember } from './members/members'
import type { Dataset } from '../model/dataset'
import type { LedgerItem } from '../model/ledger'
import type { Relation } from '../model/relation'
import type { Figure } from './figure'
import { ownOffice } from './members/own'
import { latestPeriods } from './periods/periodChoice'
import { progressRows } from './colour/progressRows'
import { groundFor } from './ground/ground'
import { figureKinds, type FigureKind } from './registry'
import type { FigureSettings, Selection } from './selection'
import { rhythmOf } from './periods/timeline'

/** Most figures a board makes by itself. */
export const boardSize = 12

/** What a board is narrowed to, and which page each of its figures stands on. Empty lists mean all. */
export interface BoardScope {
  readonly indicators?: readonly number[]
  readonly offices?: readonly number[]
  readonly periods?: readonly number[]
  readonly items?: readonly LedgerItem[]
  readonly fileNames?: Selection['fileNames']
  readonly pages?: Readonly<Record<string, number>>
}

/** A figure of a board; `key` stays the same when the board is rebuilt, `selection` builds it again (on another page, in another kind). */
export interface BoardFigure {
  readonly key: string
  readonly kind: FigureKind
  readonly selection: Selection
  readonly figure: Figure
}

/** A figure a board might show: several of one kind compete, the earlier goes first. */
interface Candidate {
  readonly key: string
  readonly kind: FigureKind
  readonly selection: Selection
  /** What the figure must show to be worth a place. */
  readonly accepts?: (figure: Figure) => boolean
}

/** How many indicators are tried for each kind of one indicator: the sheets' first, so that a workbook of a thousand costs no more. */
const triedIndicators = 40
/** Members a trend on a board may have. */
const mostMultiples = 60

/**
 * The board made by itself: at most twelve figures, the same for the same data whatever was imported in between.
 *
 * Tiles, the largest comparable changes, rankings, steps, the own office's completion, status, trends, then what else the sheets
 * can state: scores, unequal spans made fair, benchmark gaps, composition, sources of change, coverage, ledgers. Each kind has its
 * own number of places; a kind that can't state its selection is passed over. Every figure follows the one basis of the settings.
 */
export function board(
  dataset: Dataset,
  relations: readonly Relation[],
  settings: FigureSettings,
  scope: BoardScope = {},
): readonly BoardFigure[] {
  const whole: Selection = {
    dataset: groundFor(dataset, relations, settings).dataset,
    relations,
    indicators: scope.indicators ?? [],
    offices: scope.offices ?? [],
    periods: scope.periods ?? [],
    settings,
    ...(scope.items === undefined ? {} : { items: scope.items }),
    ...(scope.fileNames === undefined ? {} : { fileNames: scope.fileNames }),
  }
  const figures: BoardFigure[] = []
  const seen = new Set<string>()
  for (const { candidates, most } of plan(whole)) {
    let placed = 0
    for (const candidate of candidates()) {
      if (placed >= most || figures.length >= boardSize) break
      const { kind, key } = candidate
      const selection = { ...candidate.selection, settings: { ...settings, page: scope.pages?.[key] ?? 1 } }
      if (seen.has(key) || figureKinds[kind].unsuited(selection) !== null) continue
      const figure = figureKinds[kind].build(selection)
      if (candidate.accepts?.(figure) === false) continue
      seen.add(key)
      figures.push({ key, kind, selection, figure })
      placed++
    }
  }
  return figures
}

interface Place {
  readonly candidates: () => Iterable<Candidate>
  readonly most: number
}

/** The places of a board in order. Candidates are made when their turn comes. */
function plan(whole: Selection): readonly Place[] {
  const own = ownOffice(whole)
  const mine = own >= 0 && (whole.offices.length === 0 || whole.offices.includes(own)) ? { ...whole, offices: [own] } : null
  const one = (kind: FigureKind, selection: Selection | null): Place => ({
    most: 1,
    candidates: () => (selection === null ? [] : [{ key: kind, kind, selection }]),
  })
  const each = (kind: FigureKind, most: number, order: () => readonly number[], within = whole): Place => ({
    most,
    candidates: function* () {
      for (const indicator of order())
        yield {
          key: `${kind}:${whole.dataset.indicators[indicator]?.id ?? indicator}`,
          kind,
          selection: { ...within, indicators: [indicator] },
        }
    },
  })
  let offices: readonly number[] | null = null
  const ranked = () => (offices ??= byOffices(whole))
  return [
    one('tiles', whole),
    { most: 2, candidates: () => changes(whole, mine, ranked) },
    each('ranking', 2, ranked),
    one('adoption', whole),
    { most: 1, candidates: () => owned('completion', whole, mine) },
    one('statusBreakdown', whole),
    { most: 2, candidates: () => trends(whole, mine) },
    one('scoreboard', whole),
    each('comparison', 1, () => byUnequalSpans(whole)),
    one('benchmarkGap', whole),
    { most: 1, candidates: () => owned('doubleHalf', whole, mine) },
    each('composition', 1, () => indicatorsOf(whole)),
    one('burnDown', whole),
    one('coverage', whole),
    each('contribution', 1, ranked),
    one('matrix', whole),
    each('rankShift', 1, ranked),
    one('schedule', whole),
    // One office's figures by class, when nothing else of the kind stands there.
    each('ranking', 1, () => indicatorsOf(whole).filter((indicator) => !ranked().includes(indicator))),
  ]
}

/** The own office's tasks; else those of one office, or of one indicator over offices, whichever has most. */
function* owned(kind: FigureKind, whole: Selection, mine: Selection | null): Iterable<Candidate> {
  if (mine !== null) yield { key: kind, kind, selection: mine }
  const rows = progressRows(whole)
  const groups = [
    ...distinct(rows.map((row) => row.member.office)).map((office) => ({
      rows: rows.filter((row) => row.member.office === office).length,
      selection: office < 0 ? whole : { ...whole, offices: [office] },
    })),
    ...distinct(rows.map((row) => row.member.indicator)).map((indicator) => ({
      rows: rows.filter((row) => row.member.indicator === indicator).length,
      selection: { ...whole, indicators: [indicator] },
    })),
  ].sort((a, b) => b.rows - a.rows)
  for (const { selection } of groups) yield { key: kind, kind, selection }
}

/** The indicators of a selection in the order of the sheets. */
function indicatorsOf(selection: Selection): readonly number[] {
  return distinct(membersOf(selection, 'value').map((m) => m.indicator)).slice(0, triedIndicators)
}

/** Indicators that several offices report at one period, those of most offices first. */
function byOffices(selection: Selection): readonly number[] {
  const counts = indicatorsOf(selection).map((indicator) => {
    const narrowed = { ...selection, indicators: [indicator] }
    const offices = latestPeriods(narrowed)
      .slice(0, 6)
      .map(
        (period) =>
          distinct(
            membersOf(narrowed, 'value', [period])
              .filter((m) => m.office >= 0 && amountOfMember(selection.dataset, m, period).kind === 'number')
              .map((m) => m.office),
          ).length,
      )
    return { indicator, offices: Math.max(0, ...offices), told: differ(narrowed) }
  })
  // Where all offices stand equal there is no rank to tell; such indicators come last.
  return counts
    .filter(({ offices }) => offices > 1)
    .sort((a, b) => Number(b.told) - Number(a.told) || b.offices - a.offices)
    .map(({ indicator }) => indicator)
}

/** Whether the figures of an indicator's latest period differ at all. */
function differ(narrowed: Selection): boolean {
  const [latest] = latestPeriods(narrowed)
  if (latest === undefined) return false
  const values = membersOf(narrowed, 'value', [latest])
    .map((m) => amountOfMember(narrowed.dataset, m, latest))
    .flatMap((amount) => (amount.kind === 'number' ? [amount.value] : []))
  return new Set(values).size > 1
}

/** Indicators that several offices report, never two at the same period. */
function byUnequalSpans(selection: Selection): readonly number[] {
  return indicatorsOf(selection).filter((indicator) => {
    const narrowed = { ...selection, indicators: [indicator] }
    return (
      distinct(membersOf(narrowed, 'value').map((m) => m.office)).filter((office) => office >= 0).length > 1 &&
      figureKinds.ranking.unsuited(narrowed)?.code === 'notComparable'
    )
  })
}

/**
 * Changes of the own office's indicators; without one, of the office with most indicators; then one indicator of all offices.
 * An office's figure first, since one sheet of one office is what most boards begin with.
 */
function* changes(whole: Selection, mine: Selection | null, ranked: () => readonly number[]): Iterable<Candidate> {
  const { dataset } = whole
  const key = (office: number) => `yearOverYear:${dataset.offices[office]?.id ?? ''}`
  if (mine !== null) yield { key: key(mine.offices[0] as number), kind: 'yearOverYear', selection: mine }
  const members = membersOf(whole, 'value')
  const offices = [...groupedBy(members, 'office')]
    .map(([office, of]) => ({ office, indicators: distinct(of.map((m) => m.indicator)).length }))
    .sort((a, b) => b.indicators - a.indicators)
  const [fullest] = offices
  // One office's many indicators say more than many offices' one, unless every office has just a few.
  if (mine === null && fullest !== undefined && (offices.length === 1 || fullest.indicators > 3)) {
    yield {
      key: key(fullest.office),
      kind: 'yearOverYear',
      selection: fullest.office < 0 ? whole : { ...whole, offices: [fullest.office] },
    }
  }
  const several = (figure: Figure) => figure.shown.of > 2
  for (const indicator of ranked())
    yield {
      key: `yearOverYear:${dataset.indicators[indicator]?.id ?? indicator}`,
      kind: 'yearOverYear',
      selection: { ...whole, indicators: [indicator] },
      accepts: several,
    }
  if (mine === null)
    for (const { office, indicators } of offices.slice(0, 4))
      if (office >= 0 && indicators > 1) yield { key: key(office), kind: 'yearOverYear', selection: { ...whole, offices: [office] } }
}

/** Lines of the own office, or of the only one; of many offices as small multiples. Those with most points first. */
function* trends(whole: Selection, mine: Selection | null): Iterable<Candidate> {
  const { dataset } = whole
  // Hundreds of small multiples are an appendix, not a figure for a board.
  const few = (within: Selection, indicator: number) => membersOf({ ...within, indicators: [indicator] }, 'value').length <= mostMultiples
  const lines = (within: Selection) =>
    indicatorsOf(within)
      .filter((indicator) => few(within, indicator))
      .map((indicator) => ({ indicator, points: rhythmOf({ ...within, indicators: [indicator] })?.periods.length ?? 0 }))
      .filter(({ points }) => points > 2)
      .sort((a, b) => b.points - a.points)
  const within = mine !== null && observationsOf(mine, 'value').length > 0 ? mine : whole
  for (const { indicator } of lines(within))
    yield {
      key: `trend:${dataset.indicators[indicator]?.id ?? indicator}`,
      kind: 'trend',
      selection: { ...within, indicators: [indicator] },
    }
}
