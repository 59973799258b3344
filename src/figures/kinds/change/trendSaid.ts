import { noAmount, type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { changeOf } from '../../../analysis/compare/basis'
import { changeBetween, changeFormOf, type Change } from '../../../analysis/arithmetic/change'
import { periodWords } from '../../../i18n/periodWords'
import type { Indicator } from '../../../model/indicator'
import { daySpan, grainOf, partialMonths, yearOf, type Period } from '../../../model/time/period'
import { fitting } from '../../compose'
import { amountOfMember, type Member } from '../../members/members'
import { favoursOf } from '../../tell/merit'
import { memberName } from '../../tell/naming'
import { amountLabel, sayChange, type SaidChange } from '../../tell/said'
import { amountsOver, followsIn, isPartYear, lastYearOf } from '../../periods/timeline'
import { wordsOf } from '../../tell/wordsOf'
import { categoryOf, countFact, isLevel, valueFact, type Context, type Point } from './trendLine'
import { runOf, type Away } from './trendRun'
import { turnOf, turnWords } from './trendTurn'
import { longRun, seasonal, exactly } from './trendLongRun'

/** The whole stretch: 2023年1—7月, 2021年至2023年1—7月. */
export function spanWords(context: Context): string {
  const {
    periods,
    selection: {
      settings: { language },
    },
  } = context
  const first = periods[0] as Period
  const last = periods[periods.length - 1] as Period
  const whole =
    first.kind === 'span' && last.kind === 'span' && grainOf(first) === grainOf(last) && ['month', 'year'].includes(grainOf(first))
  if (whole) return periodWords(daySpan(first.start, last.end), language)
  if (first.kind === 'partial' && last.kind === 'partial' && first.months[0] <= last.months[1])
    return periodWords(partialMonths(first.months[0], last.months[1]), language)
  return wordsOf(language).trend.span(periodWords(first, language), periodWords(last, language))
}

/** What one line says, most telling first: above last year throughout, a part-year's change, a run, the peak. */
export function singleHeadline(context: Context, member: Member, name: string): string {
  const { selection, periods, rhythm } = context
  const w = wordsOf(selection.settings.language)
  const { language } = selection.settings
  const amounts = amountsOver(selection, member, rhythm.periods)
  const all = amounts
    .map((amount, k) => ({ amount, period: periods[k] as Period }))
    .filter((x): x is { amount: NumberAmount; period: Period } => x.amount.kind === 'number')
  // 1—2月合并 is two months: it is drawn, and never said to be the highest month.
  const numbers = context.form === 'columns' ? all : all.filter(({ period }) => grainOf(period) === rhythm.grain)
  const last = numbers[numbers.length - 1]
  if (last === undefined || numbers.length < 2) return w.trend.plain(name)
  if (selection.dataset.indicators[member.indicator]?.type === 'rank' && exactly(numbers))
    return fitting(context.book, [...placesWay(context, name, numbers), w.trend.plain(name)])
  if (context.form === 'columns') {
    const before = lastYearOf(selection, member, last.period)
    const indicator = selection.dataset.indicators[member.indicator] as Indicator
    const change = isPartYear(last.period) ? changeBetween(last.amount, before.amount, changeFormOf(indicator)) : null
    const since = change?.kind === 'none' ? sinceYear(context, member, last.amount) : null
    const latest = w.trend.latest(name, periodWords(last.period, language), valueFact(context, last.amount))
    if (since !== null) {
      const verb = since.said.verb(context.book)
      return fitting(context.book, [
        latest + w.comma + w.trend.comparedWith(w.yearOf(String(since.year)), verb),
        w.trend.latest(name, '', valueFact(context, last.amount)) + w.comma + w.trend.comparedWith(w.yearOf(String(since.year)), verb),
        latest,
      ])
    }
    if (change === null || change.kind === 'none') {
      // A level of half a year stands beside those of whole years as it is; a sum doesn't.
      const way = isLevel(context, member) && exactly(numbers) ? fromTo(context, name, numbers, 2) : []
      return fitting(context.book, [...way, latest, w.trend.plain(name)])
    }
    const said = sayChange(change, {
      dataset: selection.dataset,
      settings: { ...selection.settings, basis: 'previousPeriod' },
      current: last.amount,
      base: before.amount,
      display: context.display,
      favours: null,
    })
    return fitting(context.book, [
      latest + w.comma + w.trend.comparedWithLastYear(said.verb(context.book)),
      w.trend.latest(name, '', valueFact(context, last.amount)) + w.comma + w.trend.comparedWithLastYear(said.verb(context.book)),
      latest,
    ])
  }
  const long = longRun(context, member, numbers)
  if (long !== null) return fitting(context.book, [long(name), w.trend.plain(name)])
  const versus = new Set(periods.map((p) => yearOf(p))).size === 1 ? versusLastYear(context, member, name) : null
  // What adds is as the season is, where it is no more and no less than the year before.
  if (versus === '') return w.trend.plain(name)
  if (versus !== null) return fitting(context.book, [versus, w.trend.plain(name)])
  // What adds up from January is more each time, and the last the most.
  if (rhythm.grain === 'toDate' && !isLevel(context, member) && new Set(numbers.map(({ period }) => yearOf(period))).size === 1)
    return w.trend.plain(name)
  return stretchHeadline(context, member, name, numbers, all.length === amounts.length && unbroken(periods))
}

/** How far a figure is from a year's, as the sheet itself states it: 较2017年压缩50%. */
export function sinceYear(
  { selection, display }: Context,
  member: Member,
  current: NumberAmount,
): { readonly year: number; readonly said: SaidChange; readonly observations: readonly number[] } | null {
  const { dataset, settings } = selection
  const favours = favoursOf(dataset, settings, member.indicator, member.office)
  const say = (year: number, change: Change, base: Amount) => ({
    year,
    observations: change.observations,
    said: sayChange(change, { dataset, settings: { ...settings, basis: 'base', baseYear: year }, current, base, display, favours }),
  })
  const [i] = current.observations
  for (const against of i === undefined ? [] : dataset.againsts) {
    const year = Number(/^base:(\d{4})$/.exec(against)?.[1] ?? NaN)
    if (Number.isNaN(year)) continue
    const { change } = changeOf(dataset, i as number, { kind: 'base', year })
    if (change.kind !== 'none') return say(year, change, noAmount('absent'))
  }
  return null
}

/** What a line says by itself: a run up to now, the peak. `whole`: no period lies between that has no number, known or not. */
function stretchHeadline(context: Context, member: Member, name: string, numbers: readonly Point[], whole: boolean): string {
  const w = wordsOf(context.selection.settings.language)
  const last = numbers[numbers.length - 1] as Point
  const values = numbers.map(({ amount }) => amount.value)
  const exact = exactly(numbers)
  const plain = w.trend.plain(name)
  const counted = (list: readonly Point[]) =>
    countFact(
      context,
      list.map(({ amount }) => amount),
      w.derivation.members,
    )
  if (exact && values.every((v) => v === values[0])) {
    const value = valueFact(context, last.amount)
    return fitting(context.book, [whole ? w.trend.flat(name, value) : w.trend.flatKnown(name, counted(numbers), value), plain])
  }
  const season = exact ? beforeWords(context, member, name, numbers) : []
  if (season.length > 0) return fitting(context.book, [...season, plain])
  const run = runOf(numbers)
  const turn = exact ? turnOf(context, member, numbers, run.length) : null
  if (turn !== null) return fitting(context.book, [...turnWords(context, name, turn, last), plain])
  if (run.length >= 2 && run.sign !== 0 && numbers.slice(-run.length - 1).every(({ amount }) => amount.bound === 'exact')) {
    const count = counted(numbers.slice(-run.length))
    const words = run.sign > 0 ? w.trend.rising : w.trend.falling
    return fitting(context.book, [words(name, count, valueFact(context, last.amount)), plain])
  }
  const back = exact ? broken(numbers) : null
  if (back !== null) {
    const say = back.sign > 0 ? w.trend.fellAfter : w.trend.roseAfter
    const said = say(name, counted(back.points), categoryOf(context, last.period), valueFact(context, last.amount))
    return fitting(context.book, [said, plain])
  }
  const peak = numbers.reduce((best, x) => (x.amount.value > best.amount.value ? x : best))
  // Two that are printed alike are both the highest.
  const printed = ({ amount }: Point) =>
    amountLabel(context.selection.dataset, amount, context.display, context.selection.settings.language, false)
  const alone = numbers.filter((one) => printed(one) === printed(peak)).length === 1
  // What was highest at the beginning has only gone down since: the way says it.
  if (exact && alone && last.amount.value >= 0 && (peak !== numbers[0] || numbers.length < longWay)) {
    const [at, value] = [categoryOf(context, peak.period), valueFact(context, peak.amount)]
    return fitting(context.book, [whole ? w.trend.peak(name, at, value) : w.trend.peakKnown(name, counted(numbers), at, value), plain])
  }
  const latest = w.trend.latest(name, categoryOf(context, last.period), valueFact(context, last.amount))
  const ends = exact ? fromTo(context, name, numbers) : []
  return fitting(context.book, [...ends, latest, plain])
}

/** Steps one way before one the other way is told as a turn. */
const leastBefore = 3

/** A line that went one way from its beginning until the last step went the other way. */
function broken(numbers: readonly Point[]): { readonly sign: number; readonly points: readonly Point[] } | null {
  const [last, before] = [numbers[numbers.length - 1], numbers[numbers.length - 2]]
  const run = runOf(numbers.slice(0, -1))
  if (last === undefined || before === undefined || run.sign === 0 || run.length < leastBefore || run.length < numbers.length - 2)
    return null
  const step = Math.sign(last.amount.value - before.amount.value)
  return step === -run.sign ? { sign: run.sign, points: numbers.slice(1, -1) } : null
}

/** So many times in a row the other way before make one a first. */
const leastOther = 4

/**
 * 国内生产总值2020年一季度20.7万亿元，比上年同期下降5.3%: over more than a year of months or quarters the highest is the season, and so is a run; what
 * says something is the same piece of the year before, and where it went the other way for long, that it is the first.
 */
function beforeWords(context: Context, member: Member, name: string, numbers: readonly Point[]): readonly string[] {
  const { selection, rhythm } = context
  const indicator = selection.dataset.indicators[member.indicator] as Indicator
  const last = numbers[numbers.length - 1] as Point
  if (indicator.type !== 'flow' || !seasonal.has(rhythm.grain) || new Set(numbers.map(({ period }) => yearOf(period))).size < 2) return []
  const changeAt = ({ amount, period }: Point) =>
    changeBetween(amount, lastYearOf(selection, member, period).amount, changeFormOf(indicator))
  const change = changeAt(last)
  if (change.kind !== 'percent' || change.turned !== null || change.direction === 'unknown') return []
  const w = wordsOf(selection.settings.language)
  const said = sayChange(change, {
    dataset: selection.dataset,
    settings: { ...selection.settings, basis: 'previousPeriod' },
    current: last.amount,
    base: lastYearOf(selection, member, last.period).amount,
    display: context.display,
    favours: null,
  })
  const verb = w.trend.comparedWithLastYear(said.verb(context.book))
  const at = periodWords(last.period, selection.settings.language)
  const value = valueFact(context, last.amount)
  const others: Point[] = []
  for (let k = numbers.length - 2; k >= 0; k--) {
    const before = changeAt(numbers[k] as Point)
    if (before.kind !== 'percent' || before.direction === change.direction || before.direction === 'unknown') break
    others.push(numbers[k] as Point)
  }
  const first =
    others.length >= leastOther
      ? w.comma +
        w.trend.firstIn(
          countFact(
            context,
            [...others, last].map(({ amount }) => amount),
            w.derivation.members,
          ),
          change.direction === 'down',
        )
      : ''
  const short = w.trend.latest(name, '', value) + w.comma + verb
  return [
    ...(first === '' ? [] : [w.trend.latest(name, at, value) + w.comma + verb + first, short + first]),
    w.trend.latest(name, at, value) + w.comma + verb,
    short,
  ]
}

/** 2019年上半年 beside 2017年, of which the mark says 2019年. */
function nameOf(context: Context, period: Period): string {
  return isPartYear(period) ? periodWords(period, context.selection.settings.language) : categoryOf(context, period)
}

/** How many figures a way is told of from end to end, and how far apart these have to lie. */
const [longWay, farApart] = [4, 0.1]

/** 下发提醒事项由1月的41项增至7月的48项: where neither a run nor a peak stands out, the way from the first to the last. */
function fromTo(context: Context, name: string, numbers: readonly Point[], least = longWay): readonly string[] {
  const [first, last] = [numbers[0] as Point, numbers[numbers.length - 1] as Point]
  const [a, b] = [first.amount.value, last.amount.value]
  if (numbers.length < least || !regular.has(grainOf(last.period)) || a <= 0 || Math.abs(b - a) < farApart * a) return []
  const w = wordsOf(context.selection.settings.language).trend
  const say = b > a ? w.upFromTo : w.downFromTo
  const [from, to] = [valueFact(context, first.amount), valueFact(context, last.amount)]
  return [say(name, [nameOf(context, first.period), from], [nameOf(context, last.period), to]), say(name, ['', from], ['', to])]
}

/** 全省排名由2022年的第6位前移至2024年的第3位: a smaller place is further in front, and none rose or fell. */
function placesWay(context: Context, name: string, numbers: readonly Point[]): readonly string[] {
  const w = wordsOf(context.selection.settings.language).trend
  const [first, last] = [numbers[0] as Point, numbers[numbers.length - 1] as Point]
  const [from, to] = [valueFact(context, first.amount), valueFact(context, last.amount)]
  const [a, b] = [first.amount.value, last.amount.value]
  if (a === b) return [w.samePlace(name, to)]
  const say = b < a ? w.placesUp : w.placesDown
  return [say(name, [nameOf(context, first.period), from], [nameOf(context, last.period), to]), say(name, ['', from], ['', to])]
}

/** Whether periods really come one after another. Days and spans at any distance leave out nothing that anybody asked for. */
function unbroken(periods: readonly Period[]): boolean {
  const follows = followsIn(periods)
  return periods.every((period, k) => {
    const before = periods[k - 1]
    return before === undefined || !regular.has(grainOf(period)) || follows(before, period)
  })
}

const regular: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year', 'week', 'partial', 'point'])

/** 月月多于上年, or in how many periods; null when fewer than two can be compared, '' where about as many are more as are less. */
function versusLastYear(context: Context, member: Member, name: string): string | null {
  const { selection, periods, rhythm } = context
  const w = wordsOf(selection.settings.language)
  const pairs = amountsOver(selection, member, rhythm.periods).map((amount, k) => ({
    amount,
    before: lastYearOf(selection, member, periods[k] as Period).amount,
  }))
  const sides = pairs
    .filter(({ amount, before }) => amount.kind === 'number' && before.kind === 'number')
    .map((pair) => ({ ...pair, change: changeBetween(pair.amount, pair.before, 'points') }))
  if (sides.length < 2) return null
  const words = isLevel(context, member) ? w.trend.higher : w.trend
  const above = sides.filter(({ change }) => change.kind === 'points' && change.direction === 'up')
  const below = sides.filter(({ change }) => change.kind === 'points' && change.direction === 'down')
  const first = periods[0]
  const fromJanuary = rhythm.grain === 'month' && first?.kind === 'span' && first.code.endsWith('-01')
  const counted = (list: typeof sides, what: string) =>
    countFact(
      context,
      list.map(({ amount }) => amount),
      what,
    )
  const count = counted(sides, w.derivation.members)
  const each = rhythm.grain === 'month' ? w.trend.months : w.trend.periods
  const { language } = selection.settings
  const span = w.trend.span(
    periodWords(periods[0] as Period, language, 'short'),
    periodWords(periods[periods.length - 1] as Period, language, 'short'),
  )
  const whole = sides.length === periods.length && unbroken(periods)
  if (above.length === sides.length && whole) return fromJanuary ? words.monthsAbove(count, name) : words.allAbove(span, name)
  if (below.length === sides.length && whole) return fromJanuary ? words.monthsBelow(count, name) : words.allBelow(span, name)
  // 6个月中6个月 asks which six: where some have no number, those that have one are counted once.
  if (above.length === sides.length) return words.knownAbove(count, name, each)
  if (below.length === sides.length) return words.knownBelow(count, name, each)
  // More in five months of nine and less in four: neither is a finding.
  if (Math.max(above.length, below.length) * 3 < sides.length * 2) return isLevel(context, member) ? null : ''
  return above.length >= below.length
    ? words.someAbove(count, name, counted(above, w.derivation.countOf.up), each)
    : words.someBelow(count, name, counted(below, w.derivation.countOf.down), each)
}

/** 龙泉镇督办件办结数连续6期下降，至2件: whoever went the worse way step by step, where the others did not. */
function awayWords(context: Context, { member, points, rising }: Away, name: string): string {
  const w = wordsOf(context.selection.settings.language)
  const count = countFact(
    context,
    points.slice(1).map(({ amount }) => amount),
    w.derivation.members,
  )
  const say = rising ? w.trend.rising : w.trend.falling
  const own = memberName(context.selection.dataset, member, context.varies)
  // Latin words would run into each other.
  return say(
    (/[A-Za-z0-9]$/.test(own) ? own + w.space : own) + name,
    count,
    valueFact(context, (points[points.length - 1] as Point).amount),
  )
}

/** What small multiples say: who went the worse way all along; else how many fell from the period before, or how many rose. */
export function severalHeadline(context: Context, members: readonly Member[], name: string, away: Away | null): string {
  if (away !== null) return fitting(context.book, [awayWords(context, away, name), awayWords(context, away, '')])
  return countedHeadline(context, members, name)
}

function countedHeadline(context: Context, members: readonly Member[], name: string): string {
  const { selection, periods, rhythm } = context
  const w = wordsOf(selection.settings.language)
  if (context.rhythm.periods.length < 2) return w.trend.plain(name)
  const [before, last] = rhythm.periods.slice(-2) as [number, number]
  const lastPeriod = periods[periods.length - 1] as Period
  // What adds up from January is always more than a month earlier: it is held against the same span of last year.
  const toDate = grainOf(lastPeriod) === 'toDate' && !isLevel(context, members[0] as Member)
  const beforeOf = (member: Member) =>
    toDate ? lastYearOf(selection, member, lastPeriod).amount : amountOfMember(selection.dataset, member, before)
  if (toDate && members.every((member) => beforeOf(member).kind === 'none')) return w.trend.plain(name)
  const moves = members.map((member) => ({
    amount: amountOfMember(selection.dataset, member, last),
    change: changeBetween(amountOfMember(selection.dataset, member, last), beforeOf(member), 'points'),
  }))
  const down = moves.filter(({ change }) => change.kind === 'points' && change.direction === 'down')
  const up = moves.filter(({ change }) => change.kind === 'points' && change.direction === 'up')
  const [earlier, later] = [
    toDate ? w.trend.sameSpan : categoryOf(context, periods[periods.length - 2] as Period),
    categoryOf(context, lastPeriod),
  ]
  if (isPartYear(periods[periods.length - 1] as Period) && rhythm.grain === 'year') return w.trend.plain(name)
  // A few of many, the others unknown, are no finding.
  if (Math.max(down.length, up.length) * 2 < members.length) return w.trend.plain(name)
  const most = down.length > up.length ? down : up
  const counted = (list: typeof moves) =>
    countFact(
      context,
      list.map(({ amount }) => amount),
      w.derivation.members,
      context.counter,
    )
  const words = isLevel(context, members[0] as Member) ? w.trend.higher : w.trend
  const all = counted(moves)
  const text =
    most.length === moves.length
      ? (most === down ? words.allFewer : words.allMore)(all, later, name, earlier)
      : (most === down ? words.fewerThanBefore : words.moreThanBefore)(all, counted(most), later, name, earlier)
  return fitting(context.book, [text, w.trend.plain(name)])
}

export function singleSentence(context: Context, member: Member, name: string): string {
  const { selection, periods, rhythm } = context
  const w = wordsOf(selection.settings.language)
  const numbers = amountsOver(selection, member, rhythm.periods)
    .map((amount, k) => ({ amount, period: periods[k] as Period }))
    .filter((x): x is { amount: NumberAmount; period: Period } => x.amount.kind === 'number' && grainOf(x.period) === rhythm.grain)
  const span = spanWords(context)
  if (numbers.length < 2) return w.trend.plain(name) + w.stop
  const high = numbers.reduce((best, x) => (x.amount.value > best.amount.value ? x : best))
  const low = numbers.reduce((best, x) => (x.amount.value < best.amount.value ? x : best))
  if (high.amount.value === low.amount.value)
    return w.trend.sentence(span, name, w.trend.sentenceFlat(valueFact(context, high.amount))) + w.stop
  return (
    w.trend.sentence(
      span,
      name,
      w.trend.sentenceRange(
        valueFact(context, high.amount),
        categoryOf(context, high.period),
        valueFact(context, low.amount),
        categoryOf(context, low.period),
      ),
    ) + w.stop
  )
}
