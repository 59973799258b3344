import type { Amount } from '../../../analysis/arithmetic/amount'
import { periodWords } from '../../../i18n/periodWords'
import { yearOf, type Period } from '../../../model/time/period'
import { compose, pageOf } from '../../compose'
import { displayOf, mixedUnits } from '../../display'
import type { Figure, FormName, Mark, Panel, Series } from '../../figure'
import { atDays } from '../../periods/atDays'
import { drawn, emptyMark } from '../../tell/marks'
import { meanOf } from '../../tell/mean'
import { totalOf } from '../../ground/ground'
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
} from '../../members/members'
import { memberName, sharedName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountsOver, isPartYear, lastYearOf, rhythmOf, type Rhythm } from '../../periods/timeline'
import { bookOf } from '../../tell/tell'
import { wordsOf } from '../../tell/wordsOf'
import { columnsPanel, pointMark, targetLine } from './trendColumns'
import { categoryOf, countFact, type Context } from './trendLine'
import { awayOf, type Away } from './trendRun'
import { severalHeadline, singleHeadline, singleSentence, spanWords } from './trendSaid'

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

/** Whether one of several went the worse way step by step: a figure of their lines says who. */
export function wentAway(selection: Selection): boolean {
  const rhythm = rhythmOf(selection)
  if (rhythm === null) return false
  const members = membersOf(selection, 'value', rhythm.periods)
  const periods = rhythm.periods.map((code) => periodAt(selection.dataset, code))
  return awayOf({ selection, rhythm, periods }, members) !== null
}

/** How many numbers a member has over periods. */
function numbersOver(selection: Selection, member: Member, periods: readonly number[]): number {
  return amountsOver(selection, member, periods).filter((amount) => amount.kind === 'number').length
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
  const display = displayOf(
    dataset,
    members.flatMap((member) => amountsOver(selection, member, useful).flatMap((amount) => amount.observations)),
    settings.language,
  )
  const part = asColumns
  const isMean = alone !== undefined && dataset.indicators[alone.indicator]?.type === 'average'
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
  const away = single === null ? awayOf(context, members) : null
  const page = pageOf(members, settings.top ?? pageSize, settings.page, (member) => member === away?.member)
  const headline =
    single === null ? severalHeadline(context, members, shared.indicator, away) : partHeadline(context, single, shared.indicator)
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
            ? [linesPanel(context, members, mean, away)]
            : multiples(context, page.items, mean, away),
    references: form === 'columns' && single !== null ? targetLine(context, single) : [],
    notes: [
      part
        ? (isMean ? w.notes.partMean : w.notes.partPeriod)(periodWords(periods.find(isPartYear) as Period, settings.language, 'short'))
        : '',
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

/** 4家中3家合计, before the name of what is a sum that leaves somebody out, and 3家均值 of what no sheet gives of all; '' of any other. */
function partWords(context: Context, { indicator, office }: Member): string {
  const { selection } = context
  const total = totalOf(selection.dataset, indicator)
  if (total === null || total.office !== office || total.stated) return ''
  const w = wordsOf(selection.settings.language)
  const count = (offices: readonly number[]) =>
    countFact(
      context,
      offices.map((one) => amountOfMember(selection.dataset, { indicator, office: one, breakdown: -1 }, total.period)),
      w.derivation.members,
    )
  if (total.how === 'mean') return w.yearOverYear.meanOf(count(total.members)) + w.gap
  return total.members.length === total.roster.length ? '' : w.yearOverYear.togetherPart(count(total.roster), count(total.members)) + w.gap
}

/** What one line says; of a sum of some with how many, where it says anything. */
function partHeadline(context: Context, member: Member, name: string): string {
  const w = wordsOf(context.selection.settings.language).trend
  const whole = partWords(context, member) + name
  const said = singleHeadline(context, member, whole)
  return said === w.plain(whole) ? w.plain(name) : said
}

function nameOf(context: Context, member: Member): string {
  return memberName(context.selection.dataset, member, context.varies)
}

function ownFirst(selection: Selection, members: readonly Member[]): readonly Member[] {
  const own = (member: Member) => (isOwn(selection, member.office) ? 0 : 1)
  return [...members].sort((a, b) => own(a) - own(b))
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

/** The last mark of whoever the headline names is named. */
function told(series: Series, member: Member, away: Away | null): Series {
  if (member !== away?.member) return series
  const last = series.marks.reduce((found, mark, k) => (mark.value === null ? found : k), -1)
  return {
    ...series,
    marks: series.marks.map((mark, k) => (k === last ? { ...mark, flags: [...mark.flags, 'named-bad' as const] } : mark)),
  }
}

/** Few members on one plot: lines that can be told apart by their ends. */
function linesPanel(context: Context, members: readonly Member[], mean: Series | null, away: Away | null): Panel {
  const lines = members.map((member) =>
    told(memberSeries(context, member, nameOf(context, member), isOwn(context.selection, member.office) ? 'own' : 'peer'), member, away),
  )
  return { title: '', unit: context.display.unit, own: false, series: mean === null ? lines : [...lines, mean] }
}

function multiples(context: Context, members: readonly Member[], mean: Series | null, away: Away | null): readonly Panel[] {
  const { selection, display } = context
  return members.map((member, k): Panel => {
    const own = isOwn(selection, member.office)
    const name = nameOf(context, member)
    const ghost = mean === null ? [] : [{ ...mean, marks: mean.marks.map((mark) => ({ ...mark, id: `${mark.id}#${k}` })) }]
    return {
      title: name,
      unit: display.unit,
      own,
      series: [told(memberSeries(context, member, name, own ? 'own' : 'peer'), member, away), ...ghost],
    }
  })
}
