import type { Amount } from '../../../analysis/arithmetic/amount'
import { ranksOverTime, type Rank } from '../../../analysis/compare/rank'
import { periodWords } from '../../../i18n/periodWords'
import { yearOf, type Period } from '../../../model/time/period'
import { compose, fitting } from '../../compose'
import { displayOf, missingOf, mixedUnits } from '../../display'
import type { Figure, Mark, MarkFlag, Series } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { favoursOf } from '../../tell/merit'
import { amountOfMember, distinct, memberKey, membersOf, observationsOf, reportedAt, type Member } from '../../members/members'
import { indicatorName, officeName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { tellOf, type Tell } from '../../tell/tell'
import { atDays } from '../../periods/atDays'
import { isPartYear, rhythmOf, type Rhythm } from '../../periods/timeline'

/** Lines that can still be followed. */
const mostOffices = 12

/**
 * 位次变化: the places of offices over time, the first at the top. Places are by the numbers of each period alone, or as the sheet
 * states them where it gives places and nothing else (全省排名 41 stays 41 of whatever offices are listed); a period an office didn't
 * report breaks its line.
 *
 *     示例区丁由第6位升至第4位
 */
export const rankShift: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value').filter((m) => m.office >= 0)
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.indicator)).length > 1 || distinct(members.map((m) => m.breakdown)).length > 1)
      return { code: 'severalIndicators', facts: {} }
    if (mixedUnits(selection.dataset, [...observationsOf(selection, 'value')])) return { code: 'mixedUnits', facts: {} }
    if (members.length < 3) return { code: 'tooFew', facts: { needed: 3 } }
    return wholePeriods(selection) === null ? { code: 'onePeriod', facts: {} } : null
  },
  build,
}

interface Row {
  readonly member: Member
  readonly ranks: readonly Rank[]
}

/** How many that are left out are named. */
const namedLeft = 3

/** Places that can still be followed. */
const mostPeriods = 12

/** Whoever has a number at both ends: a place among ten is no place among the two that have reported since. All, where hardly any has. */
function atBothEnds(selection: Selection, members: readonly Member[], periods: readonly number[]): readonly Member[] {
  const ends = [periods[0] ?? -1, periods[periods.length - 1] ?? -1]
  const both = members.filter(
    (member) =>
      isOwn(selection, member.office) || ends.every((period) => amountOfMember(selection.dataset, member, period).kind === 'number'),
  )
  return both.length >= 3 ? both : members
}

/** The last periods of one length: a place after seven months doesn't follow one of a whole year. */
function wholePeriods(selection: Selection): Rhythm | null {
  const rhythm = rhythmOf(selection)
  if (rhythm === null) return null
  const whole = rhythm.grain === 'year' ? rhythm.periods.filter((code) => !isPartYear(periodAt(selection.dataset, code))) : rhythm.periods
  // What only a few have reported yet ends no comparison of places.
  const reported = (code: number) => reportedAt(selection, code, 'value')
  const most = Math.max(...whole.map(reported))
  const last = whole.reduce((found, code, k) => (reported(code) * 2 >= most ? k : found), whole.length - 1)
  const periods = whole.slice(0, last + 1).slice(-mostPeriods)
  return periods.length < 2 ? null : { ...rhythm, periods }
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rhythm = wholePeriods(selection)
  if (rhythm === null) throw new Error('rankShift is unsuited: no rhythm of periods')
  const all = membersOf(selection, 'value', rhythm.periods).filter((m) => m.office >= 0)
  const members = atBothEnds(selection, all, rhythm.periods)
  const left = all.filter((member) => !members.includes(member))
  const indicator = members[0]?.indicator ?? -1
  const less = favoursOf(dataset, settings, indicator, -1) === 'less'
  const times = rhythm.periods.map((period) => members.map((member) => ({ amount: amountOfMember(dataset, member, period) })))
  const stated = dataset.indicators[indicator]?.type === 'rank'
  const ranked = stated
    ? members.map((_, k) => ({ ranks: times.map((time) => statedPlace(time[k]?.amount, members.length)) }))
    : ranksOverTime(times, less ? 'less' : 'more')
  const rows = ranked.map(({ ranks }, k): Row => ({ member: members[k] as Member, ranks })).sort((a, b) => lastPlace(a) - lastPlace(b))
  const own = rows.find((row) => isOwn(selection, row.member.office)) ?? null
  const mover = own === null ? soleMover(rows) : null
  const shownRows = withKept(rows, settings.top ?? mostOffices, own ?? mover?.row ?? null)
  const periods = rhythm.periods.map((code) => periodAt(dataset, code))
  const oneYear = new Set(periods.map((period) => yearOf(period))).size === 1
  const display = displayOf(
    dataset,
    times.flatMap((time) => time.flatMap(({ amount }) => amount.observations)),
    settings.language,
  )
  const series = shownRows.map((row): Series => ({
    name: officeName(dataset, row.member.office),
    role: row === own ? 'own' : 'peer',
    marks: row.ranks.map((rank, k): Mark => {
      const amount = times[k]?.[members.indexOf(row.member)]?.amount
      const period = periods[k] as Period
      const named = row !== mover?.row ? [] : mover.up < 0 ? (['named-bad'] as const) : (['named'] as const)
      const mark = atDays(
        {
          ...emptyMark(`${memberKey(row.member)}@${period.code}`, periodWords(period, settings.language, oneYear ? 'short' : 'full')),
          flags: named,
        },
        period,
      )
      const observations = amount?.observations ?? []
      if (rank.kind === 'notRanked') {
        const missing = observations[0] === undefined ? 'blank' : (missingOf(dataset, observations[0]) ?? 'blank')
        return { ...mark, missing, label: w.missing[missing], rank: '—', flags: [...named, 'notRanked'], observations }
      }
      const detail = amount?.kind === 'number' && !stated ? amountLabel(dataset, amount, display, settings.language, true) : ''
      const flags: readonly MarkFlag[] = amount?.kind === 'number' && amount.conflict ? [...named, 'conflict'] : named
      return { ...mark, value: rank.rank, label: String(rank.rank), rank: String(rank.rank), detail, observations, flags }
    }),
  }))
  const name = indicatorName(dataset, indicator)
  const first = periods[0] as Period
  const last = periods[periods.length - 1] as Period
  const finding = headlineOf(tell, rows, own, name, stated, rhythm.periods)
  return compose(selection, {
    kind: 'rankShift',
    form: 'bump',
    book: tell.book,
    current: last,
    headline: finding,
    sentence:
      w.rankShift.sentence(periodWords(last, settings.language), finding.includes(name) ? finding : name + w.comma + finding) + w.stop,
    subtitle: [
      stated ? name : w.named(name, w.rankShift.unit),
      w.trend.span(periodWords(first, settings.language), periodWords(last, settings.language)),
      w.rankShift.first,
    ],
    panels: [{ title: '', unit: w.rankShift.unit, own: false, series }],
    notes: [
      stated ? w.rankShift.stated : less ? w.rankShift.fewer : '',
      left.length === 0
        ? ''
        : w.rankShift.left(w.list(left.slice(0, namedLeft).map((member) => officeName(dataset, member.office))), left.length > namedLeft),
      shownRows.length < rows.length ? w.rankShift.topShown(String(shownRows.length), String(rows.length)) : '',
      rows.some((row) => row.ranks.some((rank) => rank.kind === 'rank' && rank.tied)) ? w.notes.tiesSkip : '',
      rows.some((row) => row.ranks.some((rank) => rank.kind === 'rank' && !rank.certain)) ? w.notes.rankByWritten : '',
    ],
    shown: { members: shownRows.length, of: rows.length, page: 1, pages: 1 },
  })
}

/** A place that a sheet gives out, as it stands: whoever else is ranked may not be listed. */
function statedPlace(amount: Amount | undefined, of: number): Rank {
  if (amount === undefined || amount.kind === 'none') return { kind: 'notRanked', why: amount?.why ?? 'absent' }
  const { value } = amount
  return { kind: 'rank', rank: value, tied: false, certain: amount.bound === 'exact' && !amount.conflict, best: value, worst: value, of }
}

function lastPlace(row: Row): number {
  const last = row.ranks[row.ranks.length - 1]
  return last?.kind === 'rank' ? last.rank : Number.MAX_SAFE_INTEGER
}

/** First and last place of a row, when both are sure. */
function ends(row: Row): { readonly from: number; readonly to: number } | null {
  const first = row.ranks[0]
  const last = row.ranks[row.ranks.length - 1]
  return first?.kind === 'rank' && last?.kind === 'rank' && first.certain && last.certain ? { from: first.rank, to: last.rank } : null
}

interface Moved {
  readonly row: Row
  readonly e: { readonly from: number; readonly to: number }
  /** Places gained. */
  readonly up: number
}

/** Rows whose first and last place are sure, who gained most first. */
function movedOf(rows: readonly Row[]): readonly Moved[] {
  return rows
    .flatMap((row) => {
      const e = ends(row)
      return e === null ? [] : [{ row, e, up: e.from - e.to }]
    })
    .sort((a, b) => b.up - a.up)
}

/** Who gained more places than anybody else; null where two did or nobody. */
function soleRiser(rows: readonly Row[]): Moved | null {
  const [best, next] = movedOf(rows)
  return best === undefined || best.up <= 0 || best.up === next?.up ? null : best
}

/** Who lost more places than anybody else; null where two did or nobody. */
function soleFaller(rows: readonly Row[]): Moved | null {
  const [worst, next] = [...movedOf(rows)].reverse()
  return worst === undefined || worst.up >= 0 || worst.up === next?.up ? null : worst
}

/** Whom the headline names: who fell before who rose, unless that one rose by more. */
function soleMover(rows: readonly Row[]): Moved | null {
  const [riser, faller] = [soleRiser(rows), soleFaller(rows)]
  return faller !== null && -faller.up >= (riser?.up ?? 0) ? faller : riser
}

/** The first rows, with the one the headline names in place of the last where it stands further down. */
function withKept(rows: readonly Row[], most: number, kept: Row | null): readonly Row[] {
  const top = rows.slice(0, most)
  return kept === null || top.includes(kept) ? top : [...top.slice(0, -1), kept]
}

function headlineOf(tell: Tell, rows: readonly Row[], own: Row | null, name: string, stated: boolean, periods: readonly number[]): string {
  const {
    w,
    selection: { dataset },
    book,
  } = tell
  const title = (row: Row) => officeName(dataset, row.member.office)
  const periodOf = (at: 'from' | 'to', { ranks }: Row) => periods[at === 'from' ? 0 : ranks.length - 1] ?? -1
  const cellsOf = (row: Row, at: 'from' | 'to') => amountOfMember(dataset, row.member, periodOf(at, row)).observations
  const place = (row: Row, rank: number, at: 'from' | 'to') => {
    const period = at === 'from' ? 0 : row.ranks.length - 1
    if (stated) return book.own(String(rank), rank, cellsOf(row, at))
    // A place is how many stand before it and itself.
    const before = rows.filter((other) => {
      const r = other.ranks[period]
      return r?.kind === 'rank' && r.rank < rank
    })
    const operands = [...before, row].map((other) => ({ text: title(other), value: 1, observations: cellsOf(other, at) }))
    return book.derived(String(rank), rank, {
      rule: 'rank',
      operands,
      result: rank,
      text: w.derivation.rank(String(rank - 1), String(rank)),
    })
  }
  if (own !== null) {
    const e = ends(own)
    if (e === null) return w.rankShift.plain(name)
    if (e.from === e.to) return w.rankShift.same(title(own), place(own, e.to, 'to'))
    return (e.to < e.from ? w.rankShift.up : w.rankShift.down)(title(own), place(own, e.from, 'from'), place(own, e.to, 'to'))
  }
  const moved = movedOf(rows)
  const best = soleMover(rows)
  if (best === null)
    return moved.length === rows.length && moved.every((x) => x.up === 0) ? w.rankShift.still(name) : w.rankShift.plain(name)
  const far = Math.abs(best.up)
  const places = book.derived(String(far), best.up, {
    rule: 'difference',
    result: best.up,
    operands: [
      { text: String(best.e.from), value: best.e.from, observations: cellsOf(best.row, 'from') },
      { text: String(best.e.to), value: best.e.to, observations: cellsOf(best.row, 'to') },
    ],
    text: w.derivation.difference(String(best.e.from), String(best.e.to), String(best.up).replace('-', '−')),
  })
  // However long a name is, who moved is the finding and what is drawn is none.
  return fitting(book, [(best.up < 0 ? w.rankShift.faller : w.rankShift.riser)(title(best.row), places, place(best.row, best.e.to, 'to'))])
}
