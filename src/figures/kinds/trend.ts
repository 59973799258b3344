import type { Amount, NumberAmount } from '../../analysis/amount'
import { isPointsIndicator } from '../../analysis/aggregation'
import { changeBetween, changeFormOf } from '../../analysis/change'
import { periodWords } from '../../i18n/periodWords'
import type { Indicator } from '../../model/indicator'
import { daySpan, grainOf, partialMonths, yearOf, type Period } from '../../model/period'
import { compose, fitting, pageOf } from '../compose'
import { displayOf, missingOf, mixedUnits, type Display } from '../display'
import type { FactBook } from '../tell/factBook'
import type { Figure, FormName, Mark, Panel, Reference, Series } from '../figure'
import { atDays } from '../periods/atDays'
import { drawn, emptyMark, flagsOf } from '../tell/marks'
import { meanOf } from '../tell/mean'
import { favoursOf } from '../tell/merit'
import {
  amountOfMember,
  distinct,
  memberKey,
  counterOf,
  membersOf,
  observationsOf,
  onlyCounted,
  variesOf,
  type Member,
  type Varies,
} from '../members/members'
import { memberName, sharedName } from '../tell/naming'
import { isOwn } from '../members/own'
import { amountLabel, sayChange } from '../tell/said'
import { periodAt } from '../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../selection'
import { amountsOver, followsIn, isPartYear, lastYearOf, rhythmOf, type Rhythm } from '../periods/timeline'
import { bookOf } from '../tell/tell'
import { wordsOf } from '../tell/wordsOf'

/** Small multiples on one page, and columns a figure may have before it becomes a line. */
const pageSize = 8
const mostColumns = 8
/** Lines on one plot before they become small multiples. */
const mostLines = 5

/**
 * 走势: one indicator over the periods of one rhythm, last year as a ghost; a few members on one plot, more as small multiples on
 * one scale, with their mean as the ghost. A few years with a part-year become columns: the part-year hatched, the same part of last year inside last year's.
 *
 *     前7个月，开展各类督查月月多于上年
 */
export const trend: FigureKindDefinition = {
  unsuited: (selection) => {
    const members = membersOf(selection, 'value')
    if (members.length === 0) return { code: 'noNumbers', facts: {} }
    if (distinct(members.map((m) => m.indicator)).length > 1) return { code: 'severalIndicators', facts: {} }
    if (mixedUnits(selection.dataset, [...observationsOf(selection, 'value')])) return { code: 'mixedUnits', facts: {} }
    const rhythm = rhythmOf(selection)
    // Several members are lines, and a part-year isn't on them.
    const whole =
      rhythm !== null && rhythm.grain === 'year' && members.length > 1
        ? rhythm.periods.filter((code) => !isPartYear(periodAt(selection.dataset, code))).length
        : 2
    // Two periods of two offices are no line of either.
    return rhythm === null || whole < 2 || !members.some((member) => numbersOver(selection, member, rhythm.periods) > 1)
      ? { code: 'onePeriod', facts: {} }
      : null
  },
  build: (selection) => {
    const rhythm = rhythmOf(selection)
    if (rhythm === null) throw new Error('trend is unsuited: no rhythm of periods')
    return build(selection, rhythm)
  },
}

/** How many numbers a member has over periods. */
function numbersOver(selection: Selection, member: Member, periods: readonly number[]): number {
  return amountsOver(selection, member, periods).filter((amount) => amount.kind === 'number').length
}

interface Context {
  readonly selection: Selection
  readonly rhythm: Rhythm
  readonly periods: readonly Period[]
  readonly display: Display
  readonly book: FactBook
  readonly form: FormName
  readonly varies: Varies
  /** 家 or 项: what the members are counted in. */
  readonly counter: string
}

function build(selection: Selection, rhythm: Rhythm): Figure {
  const { dataset, settings } = selection
  const w = wordsOf(settings.language)
  const all = membersOf(selection, 'value', rhythm.periods)
  // A member with no number at all has no line.
  const members = ownFirst(
    selection,
    all.filter((member) => amountsOver(selection, member, rhythm.periods).some((amount) => amount.kind === 'number')),
  )
  const years = distinct(rhythm.periods.map((code) => yearOf(periodAt(dataset, code)) ?? 0))
  // Two years of one rhythm lie over each other; more run on as one line.
  const [alone] = members
  const overlaid =
    years.length === 2 &&
    rhythm.grain !== 'year' &&
    members.length === 1 &&
    alone !== undefined &&
    sharedPlaces(selection, alone, rhythm) >= 2
  const shownPeriods = overlaid ? rhythm.periods.filter((code) => yearOf(periodAt(dataset, code)) === Math.max(...years)) : rhythm.periods
  // What lies after the last month of this year has no place over it, and isn't left out without a word.
  const undrawn = overlaid
    ? rhythm.periods.length - shownPeriods.length - (alone === undefined ? 0 : sharedPlaces(selection, alone, rhythm))
    : 0
  const enough = shownPeriods.length >= 2 ? shownPeriods : rhythm.periods
  const asColumns =
    rhythm.grain === 'year' &&
    members.length === 1 &&
    enough.length <= mostColumns &&
    enough.some((code) => isPartYear(periodAt(dataset, code)))
  // Seven months on a line of whole years would read as a fall: only columns can show them for what they are.
  const useful = rhythm.grain === 'year' && !asColumns ? enough.filter((code) => !isPartYear(periodAt(dataset, code))) : enough
  const periods = useful.map((code) => periodAt(dataset, code))
  const page = pageOf(members, settings.top ?? pageSize, settings.page)
  const display = displayOf(
    dataset,
    members.flatMap((member) => amountsOver(selection, member, useful).flatMap((amount) => amount.observations)),
    settings.language,
  )
  const part = asColumns
  const form: FormName = asColumns ? 'columns' : 'lines'
  const varies = variesOf(dataset, members)
  const counter = counterOf(varies, w.counters)
  const context: Context = {
    selection,
    rhythm: { ...rhythm, periods: useful },
    periods,
    display,
    book: bookOf(selection),
    form,
    varies,
    counter,
  }
  const shared = sharedName(dataset, members, varies)
  const single = members.length === 1 ? (members[0] as Member) : null
  const headline = single === null ? severalHeadline(context, members, shared.indicator) : singleHeadline(context, single, shared.indicator)
  const last = periods[periods.length - 1] as Period
  const mean = single === null ? meanSeries(context, members) : null
  const together = single === null && members.length <= mostLines
  const ghost = mean !== null ? w.trend.mean(`${members.length}${counter}`) : ''
  return compose(selection, {
    kind: 'trend',
    form,
    book: context.book,
    current: last,
    headline,
    sentence: single === null ? headline + w.stop : singleSentence(context, single, shared.indicator),
    subtitle: [
      shared.office,
      w.named(shared.indicator, display.unit),
      rhythmWords(context),
      single !== null ? '' : together ? (ghost === '' ? '' : w.trend.dotted(ghost)) : w.trend.sameScale(ghost),
    ],
    panels:
      form === 'columns' && single !== null
        ? [columnsPanel(context, single)]
        : single !== null
          ? [linePanel(context, single)]
          : together
            ? [linesPanel(context, members, mean)]
            : multiples(context, page.items, mean),
    references: form === 'columns' && single !== null ? targetLine(context, single) : [],
    notes: [
      part ? w.notes.partPeriod(periodWords(periods.find(isPartYear) as Period, settings.language, 'short')) : '',
      ghost === '' || members.every((member) => numbersOver(selection, member, useful) === useful.length)
        ? ''
        : w.notes.meanWithoutMissing(`${members.length}${counter}`),
      undrawn > 0 ? w.trend.undrawn(String(undrawn)) : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: members.length, page: page.page, pages: page.pages },
  })
}

/** At how many places of the later year a member has a figure of the year before too. */
function sharedPlaces(selection: Selection, member: Member, rhythm: Rhythm): number {
  const latest = Math.max(...rhythm.periods.map((code) => yearOf(periodAt(selection.dataset, code)) ?? 0))
  return rhythm.periods
    .map((code) => periodAt(selection.dataset, code))
    .filter((period) => yearOf(period) === latest && lastYearOf(selection, member, period).amount.kind === 'number').length
}

/** Whether figures are higher or lower, and not more or fewer: rates, averages, indices. */
function isLevel({ selection }: Context, member: Member): boolean {
  const indicator = selection.dataset.indicators[member.indicator]
  return indicator !== undefined && (indicator.isRate || isPointsIndicator(indicator))
}

function nameOf(context: Context, member: Member): string {
  return memberName(context.selection.dataset, member, context.varies)
}

function ownFirst(selection: Selection, members: readonly Member[]): readonly Member[] {
  const own = (member: Member) => (isOwn(selection, member.office) ? 0 : 1)
  return [...members].sort((a, b) => own(a) - own(b))
}

/** The whole stretch: 2023年1—7月, 2021年至2023年1—7月. */
function spanWords(context: Context): string {
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

/** 逐月, 逐年 */
function rhythmWords(context: Context): string {
  const w = wordsOf(context.selection.settings.language).trend
  const { language } = context.selection.settings
  const span = spanWords(context)
  const each =
    { month: w.monthly, partial: w.monthly, quarter: w.quarterly, year: w.yearly, week: w.weekly }[context.rhythm.grain as 'month'] ??
    w.each
  return wordsOf(language).trend.rhythm(span, each)
}

/** What stands under a mark: the month alone when all are of one year. */
function categoryOf(context: Context, period: Period): string {
  const { language } = context.selection.settings
  const oneYear = new Set(context.periods.map((p) => yearOf(p))).size === 1
  if (isPartYear(period) && context.rhythm.grain === 'year') return wordsOf(language).yearOf(String(yearOf(period) ?? ''))
  return periodWords(period, language, oneYear ? 'short' : 'full')
}

function pointMark(context: Context, id: string, category: string, amount: Amount): Mark {
  const {
    selection: { dataset, settings },
    display,
  } = context
  const w = wordsOf(settings.language)
  const base = emptyMark(id, category)
  if (amount.kind === 'none') {
    const missing = amount.observations[0] === undefined ? 'blank' : (missingOf(dataset, amount.observations[0]) ?? 'blank')
    return { ...base, missing, label: w.missing[missing], observations: amount.observations }
  }
  const flags = flagsOf(dataset, amount.observations).filter((flag) => flag !== 'demonstration' && flag !== 'aggregate')
  return {
    ...base,
    ...drawn(amount, display),
    label: amountLabel(dataset, amount, display, settings.language, false),
    flags: amount.conflict ? [...flags, 'conflict'] : flags,
  }
}

function memberSeries(context: Context, member: Member, name: string, role: Series['role']): Series {
  const amounts = amountsOver(context.selection, member, context.rhythm.periods)
  return {
    name,
    role,
    marks: amounts.map((amount, k) =>
      atDays(
        pointMark(
          context,
          `${memberKey(member)}@${context.periods[k]?.code ?? k}`,
          categoryOf(context, context.periods[k] as Period),
          amount,
        ),
        context.periods[k],
      ),
    ),
  }
}

/** One member: its line, and last year's where it has been reported. */
function linePanel(context: Context, member: Member): Panel {
  const {
    selection: { settings },
    periods,
    display,
  } = context
  const w = wordsOf(settings.language)
  const oneYear = new Set(periods.map((p) => yearOf(p))).size === 1 && context.rhythm.grain !== 'year'
  const year = yearOf(periods[periods.length - 1] as Period)
  const name = oneYear && year !== null ? w.yearOf(String(year)) : ''
  const series: Series[] = [memberSeries(context, member, name, 'own')]
  const before = oneYear ? periods.map((period) => lastYearOf(context.selection, member, period)) : []
  if (before.filter(({ amount }) => amount.kind === 'number').length >= 2 && year !== null) {
    series.push({
      name: w.yearOf(String(year - 1)),
      role: 'ghost',
      marks: before.map(({ amount }, k) =>
        atDays(
          pointMark(context, `${memberKey(member)}@before@${periods[k]?.code ?? k}`, categoryOf(context, periods[k] as Period), amount),
          periods[k],
        ),
      ),
    })
  }
  return { title: '', unit: display.unit, own: isOwn(context.selection, member.office), series }
}

/** The mean of all members at each period; null for rates. */
function meanSeries(context: Context, members: readonly Member[]): Series | null {
  const { selection, rhythm, periods, display } = context
  const indicator = selection.dataset.indicators[members[0]?.indicator ?? -1]
  // A mean over publications, gases or tables is of nothing.
  if (indicator === undefined || members.length < 3 || !context.varies.office || onlyCounted(selection.dataset, members)) return null
  const w = wordsOf(selection.settings.language)
  const marks = rhythm.periods.map((_, k): Mark => {
    const category = categoryOf(context, periods[k] as Period)
    const mean = meanOf(
      indicator,
      members.map((member) => amountsOver(selection, member, rhythm.periods)[k] as Amount),
      display,
      selection.settings,
    )
    const base = atDays(emptyMark(`mean@${periods[k]?.code ?? k}`, category), periods[k])
    return mean === null
      ? { ...base, missing: 'blank' }
      : { ...base, ...drawn(mean.amount, display), label: mean.text, derivation: mean.derivation }
  })
  return marks.filter((mark) => mark.value !== null).length < 2
    ? null
    : { name: w.trend.mean(`${members.length}${context.counter}`), role: 'ghost', marks }
}

/** Few members on one plot: lines that can be told apart by their ends. */
function linesPanel(context: Context, members: readonly Member[], mean: Series | null): Panel {
  const lines = members.map((member) =>
    memberSeries(context, member, nameOf(context, member), isOwn(context.selection, member.office) ? 'own' : 'peer'),
  )
  return { title: '', unit: context.display.unit, own: false, series: mean === null ? lines : [...lines, mean] }
}

function multiples(context: Context, members: readonly Member[], mean: Series | null): readonly Panel[] {
  const { selection, display } = context
  return members.map((member, k): Panel => {
    const own = isOwn(selection, member.office)
    const name = nameOf(context, member)
    const ghost = mean === null ? [] : [{ ...mean, marks: mean.marks.map((mark) => ({ ...mark, id: `${mark.id}#${k}` })) }]
    return { title: name, unit: display.unit, own, series: [memberSeries(context, member, name, own ? 'own' : 'peer'), ...ghost] }
  })
}

/** Years as columns, the part-year hatched, the same part of the year before inside that year's column. */
function columnsPanel(context: Context, member: Member): Panel {
  const { selection, rhythm, periods, display } = context
  const { language } = selection.settings
  const amounts = amountsOver(selection, member, rhythm.periods)
  const indicator = selection.dataset.indicators[member.indicator] as Indicator
  const marks = amounts.map((amount, k): Mark => {
    const period = periods[k] as Period
    const mark = pointMark(context, `${memberKey(member)}@${period.code}`, categoryOf(context, period), amount)
    if (!isPartYear(period)) return mark
    const before = lastYearOf(selection, member, period).amount
    const change = changeBetween(amount, before, changeFormOf(indicator))
    const said =
      change.kind === 'none'
        ? null
        : sayChange(change, {
            dataset: selection.dataset,
            settings: { ...selection.settings, basis: 'previousPeriod' },
            current: amount,
            base: before,
            display,
            favours: favoursOf(selection.dataset, selection.settings, member.indicator, member.office),
          })
    return {
      ...mark,
      detail: periodWords(period, language, 'short'),
      flags: [...mark.flags, 'partPeriod', 'named'],
      change: said?.mark ?? null,
      derivation: said?.derivation ?? null,
    }
  })
  const part = marks.findIndex((mark) => mark.flags.includes('partPeriod'))
  const partPeriod = periods[part]
  if (partPeriod !== undefined) {
    const before = lastYearOf(selection, member, partPeriod)
    const host = periods.findIndex((period) => !isPartYear(period) && yearOf(period) === (yearOf(partPeriod) ?? 0) - 1)
    const column = marks[host]
    if (column !== undefined && column.value !== null && before.amount.kind === 'number') {
      const inside = drawn(before.amount, display)
      marks[host] = {
        ...column,
        inner: {
          value: inside.value ?? 0,
          label: amountLabel(selection.dataset, before.amount, display, language, false),
          detail: periodWords(partPeriod, language, 'short'),
          joins: marks[part]?.id ?? '',
          observations: before.amount.observations,
        },
      }
    }
  }
  return { title: '', unit: display.unit, own: isOwn(selection, member.office), series: [{ name: '', role: 'own', marks }] }
}

/** The target of a year to come, as a line over the columns. */
function targetLine(context: Context, member: Member): readonly Reference[] {
  const { selection, display } = context
  const w = wordsOf(selection.settings.language)
  return selection.dataset.periods
    .flatMap((period, code): Reference[] => {
      const amount = amountOfMember(selection.dataset, member, code, 'target')
      if (amount.kind !== 'number') return []
      const text = amountLabel(selection.dataset, amount, display, selection.settings.language, false)
      return [
        {
          name: w.trend.targetOf(periodWords(period, selection.settings.language)),
          value: drawn(amount, display).value ?? 0,
          text,
          line: 'dashed',
          derivation: null,
          observations: amount.observations,
        },
      ]
    })
    .slice(0, 1)
}

function valueFact(context: Context, amount: NumberAmount): string {
  return context.book.own(
    amountLabel(context.selection.dataset, amount, context.display, context.selection.settings.language, true),
    amount.value,
    amount.observations,
  )
}

function countFact(context: Context, amounts: readonly Amount[], what: string, unit = ''): string {
  const w = wordsOf(context.selection.settings.language)
  const operands = amounts.map((amount) => ({
    text:
      amount.kind === 'number'
        ? amountLabel(context.selection.dataset, amount, context.display, context.selection.settings.language, false)
        : '',
    value: amount.kind === 'number' ? amount.value : 0,
    observations: amount.observations,
  }))
  return context.book.derived(`${amounts.length}${unit}`, amounts.length, {
    rule: 'count',
    operands,
    result: amounts.length,
    text: w.derivation.count(what, String(amounts.length)),
  })
}

/** What one line says, most telling first: above last year throughout, a part-year's change, a run, the peak. */
function singleHeadline(context: Context, member: Member, name: string): string {
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
  if (context.form === 'columns') {
    const before = lastYearOf(selection, member, last.period)
    const indicator = selection.dataset.indicators[member.indicator] as Indicator
    const change = isPartYear(last.period) ? changeBetween(last.amount, before.amount, changeFormOf(indicator)) : null
    const latest = w.trend.latest(name, periodWords(last.period, language), valueFact(context, last.amount))
    if (change === null || change.kind === 'none') return fitting(context.book, [latest, w.trend.plain(name)])
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
  const versus = new Set(periods.map((p) => yearOf(p))).size === 1 ? versusLastYear(context, member, name) : null
  if (versus !== null) return fitting(context.book, [versus, w.trend.plain(name)])
  // What adds up from January is more each time, and the last the most.
  if (rhythm.grain === 'toDate' && !isLevel(context, member) && new Set(numbers.map(({ period }) => yearOf(period))).size === 1)
    return w.trend.plain(name)
  return stretchHeadline(context, name, numbers, all.length === amounts.length && unbroken(periods))
}

interface Point {
  readonly amount: NumberAmount
  readonly period: Period
}

/** What a line says by itself: a run up to now, the peak. `whole`: no period lies between that has no number, known or not. */
function stretchHeadline(context: Context, name: string, numbers: readonly Point[], whole: boolean): string {
  const w = wordsOf(context.selection.settings.language)
  const last = numbers[numbers.length - 1] as Point
  const values = numbers.map(({ amount }) => amount.value)
  const exact = numbers.every(({ amount }) => amount.bound === 'exact')
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
  const run = runOf(numbers)
  if (run.length >= 2 && run.sign !== 0 && numbers.slice(-run.length - 1).every(({ amount }) => amount.bound === 'exact')) {
    const count = counted(numbers.slice(-run.length))
    const words = run.sign > 0 ? w.trend.rising : w.trend.falling
    return fitting(context.book, [words(name, count, valueFact(context, last.amount)), plain])
  }
  const peak = numbers.reduce((best, x) => (x.amount.value > best.amount.value ? x : best))
  const alone = values.filter((v) => v === peak.amount.value).length === 1
  if (exact && alone && last.amount.value >= 0) {
    const [at, value] = [categoryOf(context, peak.period), valueFact(context, peak.amount)]
    return fitting(context.book, [whole ? w.trend.peak(name, at, value) : w.trend.peakKnown(name, counted(numbers), at, value), plain])
  }
  return fitting(context.book, [w.trend.latest(name, categoryOf(context, last.period), valueFact(context, last.amount)), plain])
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

/** How many steps up to the last go the same way, each from the period just before: a year without a number ends a run. */
function runOf(numbers: readonly Point[]): { readonly length: number; readonly sign: number } {
  const follows = followsIn(numbers.map(({ period }) => period))
  let sign = 0
  let length = 0
  for (let k = numbers.length - 1; k > 0; k--) {
    const [before, after] = [numbers[k - 1] as Point, numbers[k] as Point]
    const step = Math.sign(after.amount.value - before.amount.value)
    if (!follows(before.period, after.period) || (length > 0 && step !== sign)) break
    sign = step
    length++
  }
  return { length, sign }
}

/** 月月多于上年, or in how many periods; null when fewer than two can be compared. */
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
  if (above.length === 0 && below.length === 0) return null
  return above.length >= below.length
    ? words.someAbove(count, name, counted(above, w.derivation.countOf.up), each)
    : words.someBelow(count, name, counted(below, w.derivation.countOf.down), each)
}

/** What small multiples say: how many fell from the period before, or how many rose. */
function severalHeadline(context: Context, members: readonly Member[], name: string): string {
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

function singleSentence(context: Context, member: Member, name: string): string {
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
