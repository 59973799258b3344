import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { subtractAmounts } from '../../../analysis/arithmetic/arithmetic'
import type { Rank } from '../../../analysis/compare/rank'
import { isPointsIndicator } from '../../../analysis/arithmetic/aggregation'
import { isReporting } from '../../../i18n/names/isReporting'
import type { Indicator } from '../../../model/indicator'
import { fitting } from '../../compose'
import { amountText, missingOf, type Display } from '../../display'
import type { Member } from '../../members/members'
import type { Selection } from '../../selection'
import type { FactBook } from '../../tell/factBook'
import type { Mean } from '../../tell/mean'
import { endsOf as endNames } from './ends'
import { groupEndsOf, groupEndsSaid, type GroupEnd } from '../../tell/groupEnds'
import { favoursOf, favoursOfSize } from '../../tell/merit'
import { rowName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { wordsOf } from '../../tell/wordsOf'

/** A member as it stands in a ranking. */
export interface Row {
  readonly member: Member
  readonly name: string
  readonly full: string
  readonly amount: Amount
  readonly rank: Rank
  /** 县市区: what it is ranked in; null where all are ranked together. */
  readonly group: string | null
}

/** What the words of a ranking are about. */
export interface Context {
  readonly selection: Selection
  readonly display: Display
  readonly indicator: Indicator
  readonly indicatorCode: number
  readonly counter: string
  /** Who has none of it, as the sheet says in words (无): no place among numbers, but one of those who are compared. */
  readonly none: readonly Row[]
}

export function placeOf(row: Row): number {
  return row.rank.kind === 'rank' ? row.rank.rank : Number.MAX_SAFE_INTEGER
}

/** The first, when it alone is first for sure and of all. */
function leadOf(rows: readonly Row[]): Row | null {
  if (new Set(rows.map((row) => row.group)).size > 1) return null
  const [first] = rows
  return first?.rank.kind === 'rank' && !first.rank.tied && first.rank.certain ? first : null
}

/** The place of a row as a fact: how many stand before it. */
function rankFact(context: Context, rows: readonly Row[], row: Row, book: FactBook): string {
  const {
    selection: { dataset, settings },
    display,
  } = context
  const w = wordsOf(settings.language)
  if (row.rank.kind !== 'rank') return ''
  const { rank } = row.rank
  const before = rows.filter((other) => other.group === row.group && other.rank.kind === 'rank' && other.rank.rank < rank)
  const operands = [...before, row].map((other) => ({
    text: other.amount.kind === 'number' ? amountLabel(dataset, other.amount, display, settings.language, false) : '',
    value: other.amount.kind === 'number' ? other.amount.value : 0,
    observations: other.amount.observations,
  }))
  return book.derived(String(rank), rank, {
    rule: 'rank',
    operands,
    result: rank,
    text: w.derivation.rank(String(before.length), String(rank)),
  })
}

function countFact(context: Context, rows: readonly Row[], book: FactBook, what: string, unit = context.counter): string {
  const w = wordsOf(context.selection.settings.language)
  const operands = rows.map((row) => ({
    text: row.name,
    value: row.amount.kind === 'number' ? row.amount.value : 0,
    observations: row.amount.observations,
  }))
  return book.derived(`${rows.length}${unit}`, rows.length, {
    rule: 'count',
    operands,
    result: rows.length,
    text: w.derivation.count(what, String(rows.length)),
  })
}

function valueFact(context: Context, row: Row, book: FactBook): string {
  if (row.amount.kind === 'none') return ''
  const {
    selection: { dataset, settings },
    display,
  } = context
  return book.own(amountLabel(dataset, row.amount, display, settings.language, true), row.amount.value, row.amount.observations)
}

/** What a ranking found: our place, or who is first and who is last. */
export function headlineOf(
  context: Context,
  rows: readonly Row[],
  own: Row | null,
  mean: Mean | null,
  book: FactBook,
  indicator: string,
): string {
  const {
    selection: { settings },
  } = context
  const w = wordsOf(settings.language).ranking
  const all = wordsOf(settings.language)
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  const plain = w.plain(indicator)
  const [first] = ranked
  if (first === undefined) return plain
  const count = countFact(
    context,
    own?.group == null ? (fewerFirst(context) ? [...ranked, ...context.none] : ranked) : ranked.filter((row) => row.group === own.group),
    book,
    all.derivation.members,
  )
  const value = (row: Row) => valueFact(context, row, book)
  const values = new Set(ranked.map((row) => (row.amount.kind === 'number' ? row.amount.value : null)))
  if (own !== null && own.rank.kind === 'notRanked') {
    const missing = own.amount.observations[0] === undefined ? null : missingOf(context.selection.dataset, own.amount.observations[0])
    return missing === null ? plain : w.ownNotRanked(own.name, all.missing[missing])
  }
  if (values.size === 1 && ranked.length > 1) {
    const many = countFact(context, ranked, book, all.derivation.members)
    return fitting(book, [w.equal(indicator, many, value(first)), w.equal('', many, value(first))])
  }
  const groups = [...new Set(ranked.map((row) => row.group))].filter((group) => group !== null)
  if (groups.length > 1 && own === null) {
    const ends = groupEnds(context, ranked)
    return fitting(book, ends === null ? [all.scoreboard.apart(groups.length)] : groupEndsSaid(all, ends, (row) => row.name, value))
  }
  if (own !== null && own.rank.kind === 'rank') {
    if (!own.rank.certain) return fitting(book, [w.latest(own.name, indicator, value(own)), w.latest(own.name, '', value(own))])
    const place = rankFact(context, rows, own, book)
    const versus = mean === null ? '' : versusMean(context, own, mean, book)
    // A bracketed second name gives way to what is said of the place.
    const short = rowName(own.name).category
    if (own.rank.tied)
      return fitting(book, [
        ...(versus === ''
          ? []
          : [
              w.ownTied(own.name, indicator, value(own), place) + all.comma + versus,
              w.ownTied(own.name, '', value(own), place) + all.comma + versus,
              w.ownTied(short, indicator, value(own), place) + all.comma + versus,
            ]),
        w.ownTied(own.name, '', value(own), place),
        w.ownTied(short, '', value(own), place),
      ])
    if (own.rank.rank === 1)
      return fitting(book, [
        w.top(own.name, indicator, value(own), count),
        w.top(short, indicator, value(own), count),
        w.top(own.name, '', value(own), count),
      ])
    return fitting(book, [
      w.own(own.name, indicator, value(own), count, place),
      w.own(short, indicator, value(own), count, place),
      w.own(own.name, '', value(own), count, place),
    ])
  }
  if (first.rank.kind !== 'rank' || !first.rank.certain) return plain
  return fitting(book, endsOf(context, ranked, first, book, indicator, count))
}

/** Whom a headline without an own office names: the first and the last where either is alone; where less is better, the last. */
export function namedRows(context: Context, ranked: readonly Row[], groups: number): ReadonlySet<Row> {
  const [first, last] = [leadOf(ranked), mostOf(ranked)]
  if (groups > 1)
    return new Set((groupEnds(context, ranked) ?? []).flatMap(({ first: one, last: other }) => (other === null ? [one] : [one, other])))
  const together = worstTogether(context, ranked)
  if (together !== null) return new Set(together)
  const told = fewerFirst(context) && last !== null ? [last] : first === null ? [last] : [first, last]
  return new Set(told.filter((row): row is Row => row !== null))
}

type OfAll = readonly [name: string, indicator: string, value: string, count: string]

/** The first and the last in less and less words, of what it speaks going last of all; the worst alone where less is better. */
function endsOf(context: Context, ranked: readonly Row[], first: Row, book: FactBook, indicator: string, count: string): readonly string[] {
  const { dataset, settings } = context.selection
  const all = wordsOf(settings.language)
  const w = all.ranking
  const value = (row: Row) => valueFact(context, row, book)
  const { most, least } = endNames(context.indicator)
  const brief = (row: Row, end: Parameters<typeof w.brief>[3]) => w.brief(row.name, indicator, value(row), end)
  const mostOfAll = (...said: OfAll) => w.ofAll(most, ...said)
  const leastOfAll = (...said: OfAll) => w.ofAll(least, ...said)
  const last = mostOf(ranked)
  if (context.indicator.type === 'rank' && last !== null) return [w.lastPlace(last.name, indicator, value(last), count)]
  if (fewerFirst(context) && last !== null && ranked.length + context.none.length > 2)
    return [mostOfAll(last.name, indicator, value(last), count), brief(last, most), mostOfAll(last.name, '', value(last), count)]
  const worst = worstTogether(context, ranked)
  if (worst !== null)
    return [w.worstTied(all.list(worst.map((row) => row.name)), indicator, value(worst[0] as Row), most), w.plain(indicator)]
  if (first.rank.kind === 'rank' && first.rank.tied) {
    const tied = ranked.filter((row) => row.rank.kind === 'rank' && row.rank.rank === 1)
    // Of many who are first together nobody stands out; who is last alone does.
    const favours = favoursOfSize(dataset, settings, context.indicatorCode)
    if (last !== null && favours === 'more')
      return [leastOfAll(last.name, indicator, value(last), count), brief(last, least), leastOfAll(last.name, '', value(last), count)]
    const together = (name: string): string =>
      w.topTied(
        all.list(tied.slice(0, 2).map((row) => row.name)),
        name,
        countFact(context, tied, book, all.derivation.members),
        value(first),
        tied.length,
      )
    return [together(indicator), together(''), w.plain(indicator)]
  }
  const favours = favoursOfSize(dataset, settings, context.indicatorCode)
  const top = (name: string) =>
    fewerFirst(context)
      ? leastOfAll(first.name, name, value(first), count)
      : favours === 'more'
        ? w.top(first.name, name, value(first), count)
        : mostOfAll(first.name, name, value(first), count)
  const topBrief = brief(first, fewerFirst(context) ? least : favours === 'more' ? 'first' : most)
  if (last === null || fewerFirst(context)) return [top(indicator), topBrief, top('')]
  const said = [last.name, value(last)] as const
  const ends = (name: string) =>
    ranked.length === 2
      ? w.both(name, [first.name, value(first)], said)
      : w.ends([first.name, name, value(first)], count, said, favours === 'more' ? 'first' : [most, least])
  // Where a line has room for one of them, whoever is worst is the news before whoever is best.
  const bottom = (name: string) => leastOfAll(last.name, name, value(last), count)
  return favours === 'more' && ranked.length > 2
    ? [ends(indicator), bottom(indicator), brief(last, least), ends(''), bottom('')]
    : [ends(indicator), top(indicator), topBrief, ends(''), top('')]
}

/** How many who share the worst place are named. */
const mostWorst = 3

/** Where fewer is better and several share the worst place: who they are is the news, not who has none. Null where they are too many. */
function worstTogether(context: Context, ranked: readonly Row[]): readonly Row[] | null {
  if (!fewerFirst(context) || context.indicator.type === 'rank' || ranked.length < 3 || mostOf(ranked) !== null) return null
  const worst = ranked.filter((row) => placeOf(row) === placeOf(ranked[ranked.length - 1] as Row))
  const sure = worst.every((row) => row.rank.kind === 'rank' && row.rank.certain)
  return sure && worst.length <= mostWorst && worst.length * 2 < ranked.length ? worst : null
}

/** Whether the fewest stand first. */
export function fewerFirst({ selection: { dataset, settings }, indicatorCode }: Context): boolean {
  return favoursOf(dataset, settings, indicatorCode, -1) === 'less'
}

/** Of rows in their order the last, when it alone is last for sure. */
function mostOf(ranked: readonly Row[]): Row | null {
  const [last, before] = [ranked[ranked.length - 1], ranked[ranked.length - 2]]
  const alone = last?.rank.kind === 'rank' && last.rank.certain && placeOf(last) !== (before === undefined ? -1 : placeOf(before))
  return alone ? (last ?? null) : null
}

/** The ends of each group that is ranked by itself: who has fewest of what nobody judges is no last. */
function groupEnds(context: Context, ranked: readonly Row[]): readonly GroupEnd<Row>[] | null {
  const { dataset, settings } = context.selection
  const groups = [...new Set(ranked.map((row) => row.group))].filter((group) => group !== null)
  const ends = groupEndsOf(ranked, groups)
  const judged = favoursOfSize(dataset, settings, context.indicatorCode) !== 'neither'
  return ends === null || judged ? ends : ends.map(({ first }) => ({ first, last: null }))
}

/** 比均值少2.0篇 */
function versusMean(context: Context, own: Row, mean: Mean, book: FactBook): string {
  const {
    selection: { settings },
    display,
    indicator,
  } = context
  const all = wordsOf(settings.language)
  const difference = subtractAmounts(own.amount, mean.amount)
  if (difference.kind === 'none' || difference.bound !== 'exact' || difference.value === 0 || isPointsIndicator(indicator)) return ''
  const places = Math.max(1, display.places)
  const text = amountText(Math.abs(difference.value), display, settings.language, true, places)
  const own1 = own.amount as NumberAmount
  const operands = [
    { text: amountText(own1.value, display, settings.language), value: own1.value, observations: own1.observations },
    { text: mean.text, value: mean.amount.value, observations: mean.amount.observations },
  ]
  const fact = book.derived(text, difference.value, {
    rule: 'difference',
    operands,
    result: difference.value,
    text: all.derivation.difference(
      operands[0]?.text ?? '',
      mean.text,
      amountText(difference.value, display, settings.language, false, places),
    ),
  })
  return difference.value > 0 ? all.ranking.aboveMean(fact) : all.ranking.belowMean(fact)
}

/** How many leaders a sentence names. */
const namedLeaders = 3

/** The leaders, and who reported nothing. */
export function sentenceOf(context: Context, rows: readonly Row[], book: FactBook, period: string, indicator: string): string {
  const { selection } = context
  const w = wordsOf(selection.settings.language)
  const value = (row: Row) => valueFact(context, row, book)
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  // Ties at the last named place are all named, so that nobody is left out by the sheet's order.
  const lastPlace = placeOf(ranked[Math.min(namedLeaders, ranked.length) - 1] as Row)
  const leaders = ranked.filter((row) => placeOf(row) <= lastPlace)
  const count = countFact(context, leaders, book, w.derivation.members, '')
  const parts = [
    leaders.length > namedLeaders * 2 || leaders.some((row) => row.rank.kind === 'rank' && !row.rank.certain)
      ? w.ranking.sentenceList(
          period,
          indicator,
          w.list(ranked.slice(0, namedLeaders).map((row) => w.ranking.sentenceItem(row.name, value(row)))),
        )
      : w.ranking.sentenceTop(period, indicator, count, w.list(leaders.map((row) => w.ranking.sentenceItem(row.name, value(row))))),
  ]
  const zero = ranked.filter((row) => row.amount.kind === 'number' && row.amount.value === 0 && row.amount.bound === 'exact')
  if (zero.length > 0 && isReporting(indicator)) parts.push(w.ranking.sentenceZero(w.list(zero.map((row) => row.name))))
  const missing = rows.filter((row) => row.rank.kind === 'notRanked' && isUnreported(context, row))
  if (missing.length > 0) parts.push(w.ranking.sentenceMissing(w.list(missing.map((row) => row.name))))
  return parts.join(w.stop + w.gap) + w.stop
}

function isUnreported(context: Context, row: Row): boolean {
  const [first] = row.amount.observations
  const missing = first === undefined ? 'blank' : missingOf(context.selection.dataset, first)
  return missing === 'blank' || missing === 'notReported'
}
