import { isOfFewCases } from '../../ground/casesBehind'
import { ofFewNote } from '../../tell/notes/ofFewNote'
import { addsOverOffices } from '../../../analysis/arithmetic/aggregation'
import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import { ranksOf, type Rank } from '../../../analysis/compare/rank'
import { isReporting } from '../../../i18n/names/isReporting'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { grainOf } from '../../../model/time/period'
import { compose, pageOf } from '../../compose'
import { displayOf, missingOf, mixedUnits, type Display } from '../../display'
import type { Figure, Mark, MarkFlag } from '../../figure'
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
} from '../../members/members'
import { isOwn } from '../../members/own'
import { rankGroupsOf } from '../../members/rankGroups'
import { periodAt } from '../../periods/periodAt'
import { latestWith } from '../../periods/periodChoice'
import type { FigureKindDefinition, Selection } from '../../selection'
import { accentSaid } from '../../tell/accentSaid'
import { drawn, emptyMark, flagsOf } from '../../tell/marks'
import { meanOf } from '../../tell/mean'
import { favoursOf } from '../../tell/merit'
import { memberName, rowName, sharedName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { countedOnce } from '../../tell/notes/statedTotal'
import { bookOf } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { fewerFirst, headlineOf, namedRows, placeOf, sentenceOf, type Context, type Row } from './rankingSaid'

/** Rows on one page: two columns of fifteen. */
const pageSize = 30

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
  // A rate of three cases has no place beside those of thousands.
  const few = members.map((member) => !(varies.office && isOwn(selection, member.office)) && isOfFewCases(dataset, member, periodCode))
  const ranks = ranksOf(
    amounts.map((amount, k) => ({ amount, group: groupOf(members[k] as Member), veto: few[k] === true })),
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
  // A mean of places is the middle of as many as there are.
  const mean =
    varies.office && indicator.type !== 'rank'
      ? meanOf(
          indicator,
          amounts.filter((_, k) => few[k] !== true),
          display,
          settings,
        )
      : null
  const book = bookOf(selection)
  const own = varies.office ? (rows.find((row) => isOwn(selection, row.member.office)) ?? null) : null
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  const none = rows.filter(({ amount }) => amount.kind === 'none' && amount.observations.some((i) => missingOf(dataset, i) === 'none'))
  const context: Context = { selection, display, indicator, indicatorCode, counter: counterOf(varies, w.counters), none }
  const named = own === null ? namedRows(context, ranked, groups.length) : new Set([own])
  const page = pageOf(rows, settings.top ?? pageSize, settings.page, (row) => named.has(row))
  const { counter } = context
  const marks = page.items.map((row) => markOf(context, row, row === own, named.has(row)))
  const shared = sharedName(dataset, members, varies)
  const missing = rows.filter((row) => row.amount.kind === 'none').length
  const uncertain = rows.some((row) => row.rank.kind === 'rank' && !row.rank.certain)
  const figure = compose(selection, {
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
      ofFewNote(
        selection,
        members.filter((_, k) => few[k] === true),
      ),
      fewerFirst(context) ? w.notes.fewerFirst : '',
      uncertain ? w.notes.rankByWritten : '',
      varies.office && addsOverOffices(indicator) ? countedOnce({ selection, book, w }, members, indicatorCode, periodCode) : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
  return accentSaid(figure, book, true)
}

function drawnValue(amount: NumberAmount, display: Display): number {
  return drawn(amount, display).value ?? 0
}

/** By place, ties in the sheet's order; what isn't ranked last. */
function byRank(a: Row, b: Row): number {
  return placeOf(a) - placeOf(b)
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
