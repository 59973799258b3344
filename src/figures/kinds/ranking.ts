import type { Amount, NumberAmount } from '../../analysis/amount'
import { subtractAmounts } from '../../analysis/arithmetic'
import { ranksOf, type Rank } from '../../analysis/rank'
import { isPointsIndicator } from '../../analysis/aggregation'
import { isReporting } from '../../i18n/isReporting'
import { periodWords } from '../../i18n/periodWords'
import { grainOf } from '../../model/period'
import type { Indicator } from '../../model/indicator'
import { compose, fitting, pageOf } from '../compose'
import { amountText, displayOf, missingOf, mixedUnits, type Display } from '../display'
import type { FactBook } from '../tell/factBook'
import type { Figure, Mark, MarkFlag } from '../figure'
import { drawn, emptyMark, flagsOf } from '../tell/marks'
import { meanOf, type Mean } from '../tell/mean'
import { favoursOf, favoursOfSize } from '../tell/merit'
import {
  amountOfMember,
  counterOf,
  distinct,
  memberKey,
  membersOf,
  observationsOf,
  onlyCounted,
  variesOf,
  type Member,
} from '../members/members'
import { rankGroupsOf } from '../members/rankGroups'
import { memberName, rowName, sharedName } from '../tell/naming'
import { isOwn } from '../members/own'
import { latestWith } from '../periods/periodChoice'
import { amountLabel } from '../tell/said'
import { periodAt } from '../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../selection'
import { bookOf } from '../tell/tell'
import { wordsOf } from '../tell/wordsOf'

/** Rows on one page: two columns of fifteen. */
const pageSize = 30

interface Row {
  readonly member: Member
  readonly name: string
  readonly full: string
  readonly amount: Amount
  readonly rank: Rank
  /** 县市区: what it is ranked in; null where all are ranked together. */
  readonly group: string | null
}

/**
 * 横向排名: one indicator of many offices at one period, largest first (smallest where less is better), with their mean.
 *
 *     示例区丁74篇，8家中居第4
 *
 * Competition ranks; what isn't reported has none and stands last with the kind of its absence; 0 is a number and ranks.
 */
export const ranking: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value')
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.indicator)).length > 1) return { code: 'severalIndicators', facts: {} }
    if (members.length < 2) return { code: 'oneOffice', facts: {} }
    if (mixedUnits(selection.dataset, [...observationsOf(selection, 'value')])) return { code: 'mixedUnits', facts: {} }
    const varies = variesOf(selection.dataset, members)
    if (varies.office && varies.breakdown) return { code: 'severalIndicators', facts: {} }
    // Sheets told apart by their numbers speak of other things, and none is first among them.
    if (onlyCounted(selection.dataset, members)) return { code: 'notComparable', facts: {} }
    return periodOf(selection) === null ? { code: 'notComparable', facts: {} } : null
  },
  build: (selection) => {
    const period = periodOf(selection)
    if (period === null) throw new Error('ranking is unsuited: no period has two numbers')
    return build(selection, period)
  },
}

/** The latest period with at least two numbers. */
function periodOf(selection: Selection): number | null {
  return latestWith(
    selection,
    (period) =>
      membersOf(selection, 'value', [period]).filter((member) => amountOfMember(selection.dataset, member, period).kind === 'number')
        .length > 1,
  )
}

function build(selection: Selection, periodCode: number): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const members = membersOf(selection, 'value', [periodCode])
  const varies = variesOf(dataset, members)
  const indicatorCode = members[0]?.indicator ?? -1
  const indicator = dataset.indicators[indicatorCode] as Indicator
  const period = periodAt(dataset, periodCode)
  const amounts = members.map((member) => amountOfMember(dataset, member, periodCode))
  const groupOf = rankGroupsOf(selection, members)
  const groups = [...new Set(members.map(groupOf))]
  const ranks = ranksOf(
    amounts.map((amount, k) => ({ amount, group: groupOf(members[k] as Member) })),
    favoursOf(dataset, settings, indicatorCode, -1) === 'less' ? 'less' : 'more',
  )
  const display = displayOf(
    dataset,
    amounts.flatMap((amount) => amount.observations),
    settings.language,
  )
  const rows = members
    .map((member, k): Row => ({
      member,
      name: memberName(dataset, member, varies),
      full: varies.office ? (dataset.offices[member.office]?.name ?? '') : '',
      amount: amounts[k] as Amount,
      rank: ranks[k] as Rank,
      group: groupOf(member),
    }))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || byRank(a, b))
  const mean = varies.office ? meanOf(indicator, amounts, display, settings) : null
  const book = bookOf(selection)
  const own = varies.office ? (rows.find((row) => isOwn(selection, row.member.office)) ?? null) : null
  const context: Context = { selection, display, indicator, indicatorCode, counter: counterOf(varies, w.counters) }
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  const named = own === null ? namedRows(context, ranked, groups.length) : new Set([own])
  const page = pageOf(rows, settings.top ?? pageSize, settings.page, (row) => named.has(row))
  const { counter } = context
  const marks = page.items.map((row) => markOf(context, row, row === own, named.has(row)))
  const shared = sharedName(dataset, members, varies)
  const missing = rows.length - ranked.length
  const uncertain = rows.some((row) => row.rank.kind === 'rank' && !row.rank.certain)
  return compose(selection, {
    kind: 'ranking',
    form: 'rankedBars',
    book,
    current: period,
    headline: headlineOf(context, rows, own, mean, book, shared.indicator),
    sentence: sentenceOf(context, rows, book, periodWords(period, settings.language), shared.indicator),
    subtitle: [
      shared.office,
      w.named(shared.indicator, display.unit),
      grainOf(period) === 'toDate' ? w.ranking.cumulative(periodWords(period, settings.language)) : periodWords(period, settings.language),
    ],
    panels: [{ title: '', unit: display.unit, own: false, series: [{ name: shared.indicator, role: 'peer', marks }] }],
    references:
      mean === null
        ? []
        : [{ name: w.mean, value: drawnValue(mean.amount, display), text: mean.text, line: 'dashed', derivation: mean.derivation }],
    notes: [
      mean === null ? '' : missing > 0 ? w.notes.meanWithoutMissing(`${mean.count}${counter}`) : '',
      ranked.some((row) => row.rank.kind === 'rank' && row.rank.tied) ? w.notes.tiesSkip : '',
      groups.length > 1 ? w.scoreboard.rankedApart(w.list(groups.filter((group) => group !== null))) : '',
      fewerFirst(context) ? w.notes.fewerFirst : '',
      uncertain ? w.notes.rankByWritten : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
}

function drawnValue(amount: NumberAmount, display: Display): number {
  return drawn(amount, display).value ?? 0
}

/** By place, ties in the sheet's order; what isn't ranked last. */
function byRank(a: Row, b: Row): number {
  return placeOf(a) - placeOf(b)
}

function placeOf(row: Row): number {
  return row.rank.kind === 'rank' ? row.rank.rank : Number.MAX_SAFE_INTEGER
}

/** The first, when it alone is first for sure and of all. */
function leadOf(rows: readonly Row[]): Row | null {
  if (new Set(rows.map((row) => row.group)).size > 1) return null
  const [first] = rows
  return first?.rank.kind === 'rank' && !first.rank.tied && first.rank.certain ? first : null
}

interface Context {
  readonly selection: Selection
  readonly display: Display
  readonly indicator: Indicator
  readonly indicatorCode: number
  readonly counter: string
}

function markOf(context: Context, row: Row, own: boolean, named: boolean): Mark {
  const {
    selection: { dataset, settings },
    display,
    indicator,
  } = context
  const w = wordsOf(settings.language)
  const { amount, rank } = row
  const name = rowName(row.name)
  const bracket = rowName(row.full).detail
  const base = { ...emptyMark(memberKey(row.member), name.category), detail: row.group ?? (name.detail === '' ? bracket : name.detail) }
  const flags: MarkFlag[] = [...(own ? (['own'] as const) : []), ...(named && !own ? (['named'] as const) : [])]
  if (amount.kind === 'none') {
    const missing = amount.observations[0] === undefined ? 'blank' : (missingOf(dataset, amount.observations[0]) ?? 'blank')
    return {
      ...base,
      missing,
      flags: [...flags, 'notRanked'],
      rank: '—',
      label: w.notRanked(w.missing[missing]),
      observations: amount.observations,
    }
  }
  const zero = amount.value === 0 && amount.bound === 'exact'
  const label = amountLabel(dataset, amount, display, settings.language, false)
  return {
    ...base,
    ...drawn(amount, display),
    flags: [
      ...flags,
      ...flagsOf(dataset, amount.observations).filter((f) => f !== 'demonstration'),
      ...(zero ? (['zeroReport'] as const) : []),
      ...(amount.conflict ? (['conflict'] as const) : []),
    ],
    rank: rank.kind === 'rank' ? String(rank.rank) : '—',
    label: zero && isReporting(indicator.name) ? w.zeroReport(label) : label,
  }
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

function headlineOf(context: Context, rows: readonly Row[], own: Row | null, mean: Mean | null, book: FactBook, indicator: string): string {
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
    own?.group == null ? ranked : ranked.filter((row) => row.group === own.group),
    book,
    all.derivation.members,
  )
  const value = (row: Row) => valueFact(context, row, book)
  const values = new Set(ranked.map((row) => (row.amount.kind === 'number' ? row.amount.value : null)))
  if (own !== null && own.rank.kind === 'notRanked') {
    const missing = own.amount.observations[0] === undefined ? null : missingOf(context.selection.dataset, own.amount.observations[0])
    return missing === null ? plain : w.ownNotRanked(own.name, all.missing[missing])
  }
  if (values.size === 1 && ranked.length > 1) return w.equal(countFact(context, ranked, book, all.derivation.members), value(first))
  const groups = [...new Set(ranked.map((row) => row.group))].filter((group) => group !== null)
  if (groups.length > 1 && own === null) return fitting(book, groupsOf(context, ranked, groups, value))
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
function namedRows(context: Context, ranked: readonly Row[], groups: number): ReadonlySet<Row> {
  const [first, last] = [leadOf(ranked), mostOf(ranked)]
  if (groups > 1) return new Set()
  const told = fewerFirst(context) && last !== null ? [last] : first === null ? [last] : [first, last]
  return new Set(told.filter((row): row is Row => row !== null))
}

/** The first and the last in less and less words, of what it speaks going last of all; the worst alone where less is better. */
function endsOf(context: Context, ranked: readonly Row[], first: Row, book: FactBook, indicator: string, count: string): readonly string[] {
  const { dataset, settings } = context.selection
  const all = wordsOf(settings.language)
  const w = all.ranking
  const value = (row: Row) => valueFact(context, row, book)
  const points = context.indicator.isRate || isPointsIndicator(context.indicator)
  const last = mostOf(ranked)
  if (context.indicator.type === 'rank' && last !== null) return [w.lastPlace(last.name, indicator, value(last), count)]
  if (fewerFirst(context) && last !== null && ranked.length > 2) {
    const most = points ? w.highest : w.mostOfAll
    return [most(last.name, indicator, value(last), count), most(last.name, '', value(last), count)]
  }
  if (fewerFirst(context) && last === null && ranked.length > 2) {
    // Several share the worst place: who they are is the news, not who has none.
    const worst = ranked.filter((row) => placeOf(row) === placeOf(ranked[ranked.length - 1] as Row))
    const sure = worst.every((row) => row.rank.kind === 'rank' && row.rank.certain)
    if (sure && worst.length <= mostWorst && worst.length * 2 < ranked.length)
      return [w.worstTied(all.list(worst.map((row) => row.name)), indicator, value(worst[0] as Row), points), w.plain(indicator)]
  }
  if (first.rank.kind === 'rank' && first.rank.tied) {
    const tied = ranked.filter((row) => row.rank.kind === 'rank' && row.rank.rank === 1)
    // Of many who are first together nobody stands out; who is last alone does.
    const favours = favoursOfSize(dataset, settings, context.indicatorCode)
    if (last !== null && favours === 'more' && tied.length < ranked.length - 1)
      return [
        (points ? w.lowest : w.fewest)(last.name, indicator, value(last), count),
        (points ? w.lowest : w.fewest)(last.name, '', value(last), count),
      ]
    return [
      w.topTied(
        all.list(tied.slice(0, 2).map((row) => row.name)),
        countFact(context, tied, book, all.derivation.members),
        value(first),
        tied.length,
      ),
      w.plain(indicator),
    ]
  }
  const favours = favoursOfSize(dataset, settings, context.indicatorCode)
  const top = (name: string) =>
    fewerFirst(context)
      ? (points ? w.lowest : w.fewest)(first.name, name, value(first), count)
      : favours === 'more'
        ? w.top(first.name, name, value(first), count)
        : (points ? w.highest : w.mostOfAll)(first.name, name, value(first), count)
  if (last === null || fewerFirst(context)) return [top(indicator), top('')]
  const said = [last.name, value(last)] as const
  const ends = (name: string) =>
    ranked.length === 2
      ? w.both(name, [first.name, value(first)], said)
      : w.ends([first.name, name, value(first)], count, said, favours === 'more' ? 'first' : points ? 'highest' : 'most')
  return [ends(indicator), top(indicator), ends(''), top('')]
}

/** How many who share the worst place are named. */
const mostWorst = 3

/** Whether the fewest stand first. */
function fewerFirst({ selection: { dataset, settings }, indicatorCode }: Context): boolean {
  return favoursOf(dataset, settings, indicatorCode, -1) === 'less'
}

/** Of rows in their order the last, when it alone is last for sure. */
function mostOf(ranked: readonly Row[]): Row | null {
  const [last, before] = [ranked[ranked.length - 1], ranked[ranked.length - 2]]
  const alone = last?.rank.kind === 'rank' && last.rank.certain && placeOf(last) !== (before === undefined ? -1 : placeOf(before))
  return alone ? (last ?? null) : null
}

/** The first of each group, where each has one for sure. */
function groupsOf(context: Context, ranked: readonly Row[], groups: readonly string[], value: (row: Row) => string): readonly string[] {
  const w = wordsOf(context.selection.settings.language)
  const firsts = groups.map((group) => ranked.filter((row) => row.group === group && row.rank.kind === 'rank' && row.rank.rank === 1))
  if (firsts.some((rows) => rows.length !== 1 || (rows[0]?.rank.kind === 'rank' && !rows[0].rank.certain)))
    return [w.scoreboard.apart(groups.length)]
  const said = (print: (row: Row) => string) =>
    w.scoreboard.firsts(
      w.list(firsts.flatMap(([row]) => (row === undefined ? [] : [w.scoreboard.inGroup(row.group ?? '', row.name, print(row))]))),
    )
  return [said(value), said(() => ''), w.scoreboard.apart(groups.length)]
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

function sentenceOf(context: Context, rows: readonly Row[], book: FactBook, period: string, indicator: string): string {
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
