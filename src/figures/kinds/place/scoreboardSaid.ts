import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import type { Rank } from '../../../analysis/compare/rank'
import { periodWords } from '../../../i18n/periodWords'
import type { Measure } from '../../../model/dataset/observation'
import type { Period } from '../../../model/time/period'
import { fitting } from '../../compose'
import type { Display } from '../../display'
import { isOwn } from '../../members/own'
import { groupEndsOf, groupEndsSaid } from '../../tell/groupEnds'
import { indicatorName, officeName } from '../../tell/naming'
import { countFact, operandOf, valueFact, type Tell } from '../../tell/tell'

/** An office with its score, its place and all that stands beside it. */
export interface Row {
  readonly office: number
  readonly score: Amount
  readonly rank: Rank
  /** As the sheet states it; null when it states none. */
  readonly stated: number | null
  readonly veto: boolean
  /** Without a place on a sheet that places the others as they stand. */
  readonly unplaced: boolean
  readonly stars: number | null
  readonly grade: string
  readonly cells: readonly string[]
  /** 县市区: what it is ranked in; null where all are ranked together. */
  readonly group: string | null
  readonly observations: readonly number[]
}

/** The scores of one period. */
export interface Found {
  readonly period: number
  readonly total: number
  readonly cells: readonly { readonly indicator: number; readonly measure: Measure }[]
  readonly rows: readonly Row[]
  readonly display: Display
}

/** 分 where the sheet has no unit. */
export function unitOf(tell: Tell, display: Display): string {
  return display.unit === '' ? tell.w.scoreboard.unit : display.unit
}

/** 97.5分 */
function scoreFact(tell: Tell, amount: Amount, display: Display): string {
  return valueFact(tell, amount, display.unit === '' ? { ...display, unit: tell.w.scoreboard.unit } : display)
}

function countOf(tell: Tell, rows: readonly Row[]): string {
  return countFact(
    tell,
    rows.map((row) => ({ text: officeName(tell.selection.dataset, row.office), observations: row.score.observations })),
  )
}

/** How many offices that stand apart are named. */
const mostNamedApart = 2

/** 甲镇、乙镇一票否决; 5家一票否决: who stands apart from the others, by name where they are few; '' where nobody does. */
function someSaid(tell: Tell, rows: readonly Row[], named: (names: string) => string, many: (count: string) => string): string {
  if (rows.length === 0) return ''
  return rows.length > mostNamedApart
    ? many(countOf(tell, rows))
    : named(tell.w.list(rows.map((row) => officeName(tell.selection.dataset, row.office))))
}

/** Who is first and who is last, of each group where they are ranked apart; our place. */
export function headlineOf(tell: Tell, found: Found): string {
  const {
    w,
    selection,
    selection: { dataset },
  } = tell
  const { rows, display } = found
  const name = (row: Row) => officeName(dataset, row.office)
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  const own = ranked.find((row) => isOwn(selection, row.office))
  const [first] = ranked
  const veto = someSaid(
    tell,
    rows.filter((row) => row.veto),
    w.scoreboard.veto,
    w.scoreboard.vetoMany,
  )
  const left = someSaid(
    tell,
    rows.filter((row) => row.unplaced),
    w.scoreboard.unplaced,
    w.scoreboard.unplacedMany,
  )
  const ending = [veto, left].map((one) => (one === '' ? '' : w.comma + one)).join('')
  const groups = [...new Set(ranked.map((row) => row.group))].filter((group) => group !== null)
  if (groups.length > 1) {
    const ends = groupEndsOf(ranked, groups)
    const words =
      ends === null ? [w.scoreboard.apart(groups.length)] : groupEndsSaid(w, ends, name, (row) => scoreFact(tell, row.score, display))
    return fitting(tell.book, ending === '' ? words : [...words.map((one) => one + ending), ...words])
  }
  if (first === undefined || first.rank.kind !== 'rank' || !first.rank.certain)
    return veto === '' ? w.scoreboard.plain(indicatorName(dataset, found.total)) : veto
  if (own !== undefined && own.rank.kind === 'rank' && own.rank.rank > 1 && own.rank.certain) {
    const place = rankFact(tell, ranked, own, display)
    const said = w.scoreboard.own(name(own), scoreFact(tell, own.score, display), countOf(tell, ranked), place)
    return fitting(tell.book, [said + ending, said])
  }
  const tied = ranked.filter((row) => row.rank.kind === 'rank' && row.rank.rank === 1)
  const said =
    tied.length > 1
      ? w.scoreboard.tied(countOf(tell, tied), scoreFact(tell, first.score, display))
      : w.scoreboard.top(name(first), scoreFact(tell, first.score, display))
  // Whoever is last, where one is alone.
  const last = ranked[ranked.length - 1]
  const lastOnly = ranked.filter((row) => row.rank.kind === 'rank' && last?.rank.kind === 'rank' && row.rank.rank === last.rank.rank)
  const close =
    last === undefined || last === first || lastOnly.length !== 1 || last.rank.kind !== 'rank' || !last.rank.certain || tied.length > 1
      ? []
      : [said + w.comma + w.scoreboard.last(name(last), scoreFact(tell, last.score, display)) + ending]
  return fitting(tell.book, [...close, said + ending, said])
}

function rankFact(tell: Tell, ranked: readonly Row[], row: Row, display: Display): string {
  if (row.rank.kind !== 'rank') return ''
  const { rank } = row.rank
  const before = ranked.filter((other) => other.group === row.group && other.rank.kind === 'rank' && other.rank.rank < rank)
  return tell.book.derived(String(rank), rank, {
    rule: 'rank',
    operands: [...before, row].map((other) => operandOf(tell, other.score, display)),
    result: rank,
    text: tell.w.derivation.rank(String(before.length), String(rank)),
  })
}

/** The leaders, and who isn't ranked. */
export function sentenceOf(tell: Tell, found: Found, period: Period | null): string {
  const {
    w,
    selection: { dataset, settings },
  } = tell
  const leaders = found.rows
    .filter((row): row is Row & { score: NumberAmount } => row.rank.kind === 'rank' && row.score.kind === 'number')
    .slice(0, 3)
  const vetoed = found.rows.filter((row) => row.veto)
  return (
    [
      w.scoreboard.sentence(
        period === null ? '' : periodWords(period, settings.language) + w.comma,
        indicatorName(dataset, found.total),
        w.list(leaders.map((row) => w.scoreboard.sentenceItem(officeName(dataset, row.office), scoreFact(tell, row.score, found.display)))),
      ),
      ...(vetoed.length > 0 ? [w.scoreboard.sentenceVeto(w.list(vetoed.map((row) => officeName(dataset, row.office))))] : []),
    ].join(w.stop + w.gap) + w.stop
  )
}
