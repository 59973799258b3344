import { standingOf } from './standingOf'
import { amountOf, noAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { isRatingName } from '../../../i18n/names/isRatingName'
import { isTotalScoreName } from '../../../i18n/names/isTotalName'
import { periodWords } from '../../../i18n/periodWords'
import { sourcesOf, type Dataset } from '../../../model/dataset/dataset'
import { compose, fitting, pageOf } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark, PanelRow, Series } from '../../figure'
import { distinct, memberKey, observationsOf } from '../../members/members'
import { isOwn } from '../../members/own'
import { latestPeriods } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { amountMark, tellOf, valueFact, type Tell } from '../../tell/tell'

const rowsOnPage = 30
const mostRaters = 8

/** One rater's marks for all offices, each with its place among them. */
interface Rater {
  readonly indicator: number
  readonly stars: boolean
  readonly amounts: readonly Amount[]
  /** Of each office its place and how far it lies behind; null where it has no number. */
  readonly standings: readonly ({ readonly shade: number; readonly rank: string } | null)[]
  readonly display: Display
}

interface Rated {
  readonly period: number
  readonly offices: readonly number[]
  readonly raters: readonly Rater[]
}

/**
 * 评价并列: what several raters say of the same offices, a column each in its own order, nothing added up: a sheet that gives no weights and no
 * total score leaves them side by side.
 *
 *     亮星评级滨城区、邹平市居首，述职评议滨城区居首，社会评判沾化区居首
 */
export const raters: FigureKindDefinition = {
  unsuited: (selection) => (ratedOf(selection) === null ? { code: 'noScores', facts: {} } : null),
  build,
}

const known = new WeakMap<Selection, Rated | null>()

/** The ratings of the latest time that has two raters and two offices; null where a total score or a place says how they count together. */
export function ratedOf(selection: Selection): Rated | null {
  let found = known.get(selection)
  if (found === undefined) known.set(selection, (found = findRated(selection)))
  return found
}

function findRated(selection: Selection): Rated | null {
  const { dataset } = selection
  for (const period of [...latestPeriods(selection, 'score'), -1]) {
    const scores = observationsAt(selection, 'score', period)
    if (scores.length === 0) continue
    const indicators = distinct(scores.map((i) => dataset.indicator[i] as number))
    const names = indicators.map((code) => indicatorName(dataset, code))
    if (names.some((name) => isTotalScoreName(name)) || observationsAt(selection, 'rank', period).length > 0) continue
    const grades = observationsAt(selection, 'grade', period).filter((i) => dataset.missing[i] === 0 && isStars(dataset, i))
    const starred = distinct(grades.map((i) => dataset.indicator[i] as number))
    const offices = distinct(scores.map((i) => dataset.office[i] as number))
    const asked = [...starred.map((code) => ({ code, stars: true })), ...indicators.map((code) => ({ code, stars: false }))]
    if (!names.every((name) => isRatingName(name)) || asked.length < 2 || asked.length > mostRaters || offices.length < 2) continue
    const all = [...grades, ...scores]
    return {
      period,
      offices,
      raters: asked
        .sort((a, b) => firstOf(dataset, all, a.code) - firstOf(dataset, all, b.code))
        .map(({ code, stars }) => raterOf(selection, code, stars, offices, stars ? grades : scores)),
    }
  }
  return null
}

function observationsAt(selection: Selection, measure: 'score' | 'grade' | 'rank', period: number): readonly number[] {
  const { dataset } = selection
  return [...observationsOf(selection, measure)].filter((i) => dataset.period[i] === period && (dataset.office[i] as number) >= 0)
}

function isStars(dataset: Dataset, i: number): boolean {
  return /[★☆⭐]/.test(textOf(dataset, i))
}

function textOf(dataset: Dataset, i: number): string {
  return sourcesOf(dataset, i)[0]?.text.trim() ?? ''
}

function firstOf(dataset: Dataset, all: readonly number[], indicator: number): number {
  return Math.min(...all.filter((i) => dataset.indicator[i] === indicator))
}

function raterOf(selection: Selection, indicator: number, stars: boolean, offices: readonly number[], all: readonly number[]): Rater {
  const { dataset, settings } = selection
  const amounts = offices.map((office): Amount => {
    const own = all.filter((i) => dataset.office[i] === office && dataset.indicator[i] === indicator)
    return own.length === 0 ? noAmount('absent') : amountOf(dataset, own)
  })
  const standing = standingOf(amounts, 'more')
  const standings = amounts.map((amount) => (amount.kind === 'number' ? standing(amount) : null))
  const display = displayOf(
    dataset,
    amounts.flatMap(({ observations }) => observations),
    settings.language,
  )
  return { indicator, stars, amounts, standings, display }
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const rated = ratedOf(selection)
  if (rated === null) throw new Error('raters is unsuited: no raters')
  const { offices } = rated
  const order = [...offices.keys()].sort(
    (a, b) => Number(isOwn(selection, offices[b] as number)) - Number(isOwn(selection, offices[a] as number)) || a - b,
  )
  const page = pageOf(order, settings.top ?? rowsOnPage, settings.page, (k) => isOwn(selection, offices[k] as number))
  const period = rated.period < 0 ? null : periodAt(dataset, rated.period)
  const when = period === null ? '' : periodWords(period, settings.language)
  const said = rated.raters.map((rater) => firstWords(tell, rated, rater, true)).filter((words) => words !== '')
  const bare = rated.raters.map((rater) => firstWords(tell, rated, rater, false)).filter((words) => words !== '')
  const count = tell.book.derived(w.raters.count(String(rated.raters.length)), rated.raters.length, {
    rule: 'count',
    operands: rated.raters.map(({ indicator }) => ({ text: indicatorName(dataset, indicator), value: 1, observations: [] })),
    result: rated.raters.length,
    text: w.derivation.count(w.derivation.members, String(rated.raters.length)),
  })
  return compose(selection, {
    kind: 'raters',
    form: 'heatmap',
    book: tell.book,
    current: period,
    headline: fitting(tell.book, [
      ...(said.length > 0
        ? [w.raters.apart(count) + w.semicolon + said.join(w.comma), said.join(w.comma), w.raters.firsts(bare.join(w.comma))]
        : []),
      ...(said.length > 2 ? [said.slice(0, 2).join(w.comma)] : []),
      ...(said.length > 0 ? [said[0] as string] : []),
      w.raters.apart(count),
    ]),
    sentence: w.raters.sentence(when, count, said.join(w.comma)) + w.stop,
    subtitle: [w.raters.subtitle, when, w.raters.places],
    panels: [
      {
        title: '',
        unit: '',
        own: false,
        series: page.items.map((k): Series => ({
          name: officeName(dataset, offices[k] as number),
          role: isOwn(selection, offices[k] as number) ? 'own' : 'peer',
          marks: rated.raters.map((rater) => markOf(tell, rated, rater, k)),
        })),
        rows: page.items.map((k): PanelRow => ({
          ...rowName(officeName(dataset, offices[k] as number)),
          end: '',
          own: isOwn(selection, offices[k] as number),
          rank: '',
        })),
        columns: rated.raters.map((rater) => ({ title: indicatorName(dataset, rater.indicator), detail: unitOf(tell, rater) })),
      },
    ],
    notes: [w.raters.noWeights, page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : ''],
    shown: { members: page.items.length, of: offices.length, page: page.page, pages: page.pages },
  })
}

function unitOf({ w }: Tell, { stars, display }: Rater): string {
  return stars ? w.raters.stars : display.unit === '' ? w.scoreboard.unit : display.unit
}

function markOf(tell: Tell, { offices }: Rated, rater: Rater, k: number): Mark {
  const { dataset } = tell.selection
  const amount = rater.amounts[k] as Amount
  const id = memberKey({ indicator: rater.indicator, office: offices[k] as number, breakdown: -1 })
  const mark = amountMark(tell, id, indicatorName(dataset, rater.indicator), amount, rater.display)
  if (amount.kind === 'none') return mark
  const [first] = amount.observations
  return {
    ...mark,
    ...rater.standings[k],
    ...(rater.stars && first !== undefined ? { label: textOf(dataset, first) } : {}),
    ...(rater.standings[k]?.rank === '1' ? { flags: [...mark.flags, 'named' as const] } : {}),
  }
}

/** 述职评议滨城区96.5分居首; of two first ones both, of more how many; nobody where all are alike. */
function firstWords(tell: Tell, { offices }: Rated, rater: Rater, valued: boolean): string {
  const {
    w,
    selection: { dataset },
  } = tell
  const at = rater.standings.flatMap((standing, k) => (standing?.rank === '1' ? [k] : []))
  const [one] = at
  if (one === undefined || at.length > 2 || at.length === rater.standings.length) return ''
  const names = w.list(at.map((k) => officeName(dataset, offices[k] as number)))
  const name = w.raters.name(indicatorName(dataset, rater.indicator))
  if (!valued) return name + names
  const amount = rater.amounts[one] as Amount
  const unit = unitOf(tell, rater)
  return w.raters.first(name, names, valueFact(tell, amount, { ...rater.display, unit: rater.stars ? w.raters.star : unit }))
}
