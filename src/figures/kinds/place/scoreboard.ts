import { missingOf } from '../../display'
import { pointsEach } from '../../../i18n/names/pointsEach'
import { amountOf, noAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { ranksOf, type Rank } from '../../../analysis/compare/rank'
import { isStarGrade } from '../../../i18n/names/isStarGrade'
import { isTotalScoreName } from '../../../i18n/names/isTotalName'
import { minusSign } from '../../../i18n/numberFormat'
import { periodWords } from '../../../i18n/periodWords'
import type { Dataset } from '../../../model/dataset/dataset'
import type { Measure } from '../../../model/dataset/observation'
import { sourcesOf } from '../../../model/dataset/dataset'
import { compose, pageOf } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Figure, Mark, MarkFlag } from '../../figure'
import { distinct, observationsOf, type Member } from '../../members/members'
import { rankGroupsOf } from '../../members/rankGroups'
import { indicatorName, officeName, rowName } from '../../tell/naming'
import { ratedOf } from './raters'
import { isOwn } from '../../members/own'
import { latestPeriods } from '../../periods/periodChoice'
import { accentSaid } from '../../tell/accentSaid'
import { groupEndsOf } from '../../tell/groupEnds'
import { amountLabel } from '../../tell/said'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { amountMark, tellOf, type Tell } from '../../tell/tell'
import { headlineOf, sentenceOf, unitOf, type Found, type Row } from './scoreboardSaid'

const rowsOnPage = 30
const mostCells = 6

/**
 * 考核得分: scores with their places, grades and stars; the parts of the score in columns. 一票否决 is drawn hollow with its reason
 * and has no place; nobody moves up for it silently, since ranks are those of who is ranked.
 *
 *     一处97.5分居首，三处一票否决，不排名
 */
export const scoreboard: FigureKindDefinition = {
  unsuited: (selection) => {
    const found = ratedOf(selection) === null ? foundOf(selection) : null
    if (found === null) return { code: 'noScores', facts: {} }
    return found.rows.length < 2 ? { code: 'oneOffice', facts: {} } : null
  },
  build,
}

function foundOf(selection: Selection): Found | null {
  const { dataset } = selection
  const periods = [...latestPeriods(selection, 'score'), -1]
  for (const period of periods) {
    const here = (measure: Measure) =>
      [...observationsOf(selection, measure)].filter((i) => dataset.period[i] === period && (dataset.office[i] as number) >= 0)
    const scores = here('score')
    if (scores.length === 0) continue
    const indicators = distinct(scores.map((i) => dataset.indicator[i] as number))
    const total = totalOf(dataset, indicators, scores)
    // A column in which nobody has anything says nothing.
    const written = (indicator: number) =>
      scores.some((i) => dataset.indicator[i] === indicator && (dataset.missing[i] === 0 || textOf(dataset, i) !== ''))
    const cells = indicators
      .filter((indicator) => indicator !== total && written(indicator))
      .map((indicator) => ({ indicator, measure: 'score' as const }))
      .slice(0, mostCells)
    const display = displayOf(
      dataset,
      scores.filter((i) => dataset.indicator[i] === total),
      selection.settings.language,
    )
    return { period, total, cells, display, rows: rowsOf(selection, here, total, cells) }
  }
  return null
}

/**
 * Which score the others are parts of: the one whose column says so; else, of those that differ between offices, the largest in
 * sum. 100 for everybody less what is deducted isn't the score, though it is more.
 */
function totalOf(dataset: Dataset, indicators: readonly number[], scores: readonly number[]): number {
  const amounts = (indicator: number) =>
    scores.filter((i) => dataset.indicator[i] === indicator && dataset.missing[i] === 0).map((i) => dataset.amount[i] as number)
  const named = indicators.filter((indicator) => isTotalScoreName(indicatorName(dataset, indicator)) && amounts(indicator).length > 0)
  const differing = indicators.filter((indicator) => new Set(amounts(indicator)).size > 1)
  const sumOf = (indicator: number) => amounts(indicator).reduce((sum, amount) => sum + amount, 0)
  const among = named.length > 0 ? named : differing.length > 0 ? differing : indicators
  return among.reduce((best, indicator) => (sumOf(indicator) > sumOf(best) ? indicator : best))
}

function rowsOf(selection: Selection, here: (measure: Measure) => number[], total: number, cells: Found['cells']): readonly Row[] {
  const { dataset } = selection
  const of = (measure: Measure, office: number) => here(measure).filter((i) => dataset.office[i] === office)
  const offices = distinct(
    here('score')
      .filter((i) => dataset.indicator[i] === total)
      .map((i) => dataset.office[i] as number),
  )
  const scores = offices.map((office) =>
    amountOf(
      dataset,
      of('score', office).filter((i) => dataset.indicator[i] === total),
    ),
  )
  const vetoes = offices.map((office) => of('flag', office).some((i) => dataset.missing[i] === 0 && dataset.value[i] === 1))
  const members = offices.map((office): Member => {
    const own = here('score').find((i) => dataset.office[i] === office && dataset.indicator[i] === total)
    return { indicator: total, office, breakdown: own === undefined ? -1 : (dataset.breakdown[own] as number) }
  })
  const groupOf = rankGroupsOf(selection, members)
  const groups = members.map(groupOf)
  // The place of this very score: 业务名次 beside it is another's, and 组内排名 is among others.
  const stated = offices.map((office, k) =>
    of('rank', office).find(
      (i) => dataset.missing[i] === 0 && dataset.indicator[i] === total && dataset.breakdown[i] === members[k]?.breakdown,
    ),
  )
  const ranked = (out: readonly boolean[]) =>
    ranksOf(
      scores.map((amount, k) => ({ amount, veto: out[k] === true, group: groups[k] ?? null })),
      'more',
    )
  const unplaced = withoutPlace(
    scores,
    vetoes,
    stated.map((i) => (i === undefined ? null : (dataset.value[i] as number))),
    ranked,
  )
  const ranks = ranked(vetoes.map((veto, k) => veto || unplaced[k] === true))
  return offices
    .map((office, k): Row => {
      const grades = of('grade', office).filter((i) => dataset.missing[i] === 0 || missingOf(dataset, i) === 'words')
      const star = grades.find((i) => isStarGrade(textOf(dataset, i)))
      const word = grades.find((i) => i !== star)
      const place = stated[k]
      const score = scores[k] ?? noAmount('absent')
      const others = cells.map(({ indicator, measure }) => of(measure, office).find((i) => dataset.indicator[i] === indicator))
      return {
        office,
        score,
        rank: ranks[k] as Rank,
        stated: place === undefined ? null : (dataset.value[place] as number),
        veto: vetoes[k] === true,
        unplaced: unplaced[k] === true,
        group: groups[k] ?? null,
        stars: star === undefined ? null : (dataset.value[star] as number),
        grade: word === undefined ? '' : textOf(dataset, word),
        cells: others.map((i) => (i === undefined ? '' : textOf(dataset, i).replace(/^-(?=[\d.])/, minusSign))),
        observations: distinct([
          ...score.observations,
          ...[star, word, place, ...others].filter((i): i is number => i !== undefined),
          ...of('flag', office),
        ]),
      }
    })
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || placeOf(a) - placeOf(b))
}

/**
 * Whom the sheet leaves without a place though they have a score: there where the places it gives are those of the others alone. 97.8 without
 * a place above 96.5 on place 1 is first of nobody.
 */
function withoutPlace(
  scores: readonly Amount[],
  vetoes: readonly boolean[],
  stated: readonly (number | null)[],
  ranked: (out: readonly boolean[]) => readonly Rank[],
): readonly boolean[] {
  const out = scores.map((score, k) => score.kind === 'number' && stated[k] === null && vetoes[k] !== true)
  const placed = stated.filter((place) => place !== null).length
  if (placed < 2 || !out.includes(true)) return scores.map(() => false)
  const ranks = ranked(scores.map((_score, k) => vetoes[k] === true || out[k] === true))
  const theirs = stated.every((place, k) => place === null || (ranks[k]?.kind === 'rank' && ranks[k].rank === place))
  return theirs ? out : scores.map(() => false)
}

function textOf(dataset: Dataset, i: number): string {
  return sourcesOf(dataset, i)[0]?.text.trim() ?? ''
}

function placeOf(row: Row): number {
  return row.rank.kind === 'rank' ? row.rank.rank : row.veto || row.unplaced ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { dataset, settings } = selection
  const found = foundOf(selection)
  if (found === null) throw new Error('scoreboard is unsuited: no scores')
  const { rows, display } = found
  const ends = endsOfRows(rows)
  const page = pageOf(
    rows,
    settings.top ?? rowsOnPage,
    settings.page,
    (row) => row === rows[0] || row.veto || row.unplaced || ends.has(row) || isOwn(selection, row.office),
  )
  const period = found.period < 0 ? null : periodAt(dataset, found.period)
  const graded = rows.some((row) => row.grade !== '')
  const marks = page.items.map((row) => markOf(tell, row, display, { graded, end: ends.get(row) }))
  const disagreeing = rows.filter((row) => row.stated !== null && row.rank.kind === 'rank' && row.stated !== row.rank.rank)
  const stated = rows.some((row) => row.stated !== null)
  const figure = compose(selection, {
    kind: 'scoreboard',
    form: 'scoreTable',
    book: tell.book,
    current: period,
    headline: headlineOf(tell, found),
    sentence: sentenceOf(tell, found, period),
    subtitle: [
      w.named(indicatorName(dataset, found.total), unitOf(tell, display)),
      period === null ? '' : periodWords(period, settings.language),
    ],
    panels: [
      {
        title: '',
        unit: unitOf(tell, display),
        own: false,
        series: [{ name: indicatorName(dataset, found.total), role: 'peer', marks }],
        columns: [
          ...found.cells.map(({ indicator }) => ({ title: indicatorName(dataset, indicator), detail: '' })),
          ...(graded ? [{ title: w.scoreboard.grade, detail: '' }] : []),
        ],
      },
    ],
    notes: [
      stated && disagreeing.length === 0 ? w.scoreboard.statedRank : w.scoreboard.computedRank,
      rows.some((row) => row.group !== null)
        ? w.scoreboard.rankedApart(w.list([...new Set(rows.flatMap((row) => (row.group === null ? [] : [row.group])))]))
        : '',
      rows.some((row) => row.rank.kind === 'rank' && !row.rank.certain) ? w.notes.rankByWritten : '',
      pointsNote(tell, found),
      ...disagreeing
        .slice(0, 3)
        .map((row) =>
          w.scoreboard.disagrees(
            officeName(dataset, row.office),
            String(row.stated),
            String(row.rank.kind === 'rank' ? row.rank.rank : ''),
          ),
        ),
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: rows.length, page: page.page, pages: page.pages },
  })
  return accentSaid(figure, tell.book)
}

/** Whom the headline may name: the first and the last, of each group where groups are ranked apart. */
function endsOfRows(rows: readonly Row[]): ReadonlyMap<Row, MarkFlag> {
  const ranked = rows.filter((row) => row.rank.kind === 'rank')
  const groups = [...new Set(ranked.map((row) => row.group))].filter((group) => group !== null)
  const flags = new Map<Row, MarkFlag>()
  if (groups.length < 2) for (const row of [ranked[0], ranked[ranked.length - 1]]) if (row !== undefined) flags.set(row, 'named')
  for (const { first, last } of (groups.length > 1 ? groupEndsOf(ranked, groups) : null) ?? []) {
    flags.set(first, 'named')
    if (last !== null) flags.set(last, 'named-bad')
  }
  return flags
}

/** 市级采用(10分/篇)、省级采用(20分/篇): what each thing brings, as the headings of the score's parts say. */
function pointsNote({ w, selection: { dataset } }: Tell, { cells }: Found): string {
  const headings = cells.flatMap(({ indicator }) => pointsEach(dataset.indicators[indicator]?.name ?? '')?.heading ?? [])
  return headings.length === 0 ? '' : w.scoreboard.pointsEach(w.list([...new Set(headings)]))
}

function markOf(
  tell: Tell,
  row: Row,
  display: Display,
  { graded, end }: { readonly graded: boolean; readonly end: MarkFlag | undefined },
): Mark {
  const {
    w,
    selection,
    selection: { dataset, settings },
  } = tell
  const mark = amountMark(tell, `score.${row.office}`, '', row.score, display)
  const name = rowName(officeName(dataset, row.office))
  const own = isOwn(selection, row.office)
  const label = row.score.kind === 'number' ? amountLabel(dataset, row.score, display, settings.language, false) : mark.label
  return {
    ...mark,
    ...name,
    observations: row.observations,
    stars: row.stars,
    cells: [...row.cells, ...(graded ? [row.grade] : [])],
    rank: rankText(row),
    label,
    detail: [row.group ?? '', row.veto ? w.scoreboard.vetoReason : row.unplaced ? w.scoreboard.unplacedReason : name.detail]
      .filter((part) => part !== '')
      .join(w.space),
    flags: [
      ...mark.flags,
      ...(own ? (['own'] as const) : []),
      ...(end === undefined ? [] : [end]),
      ...(row.veto ? (['veto', 'notRanked'] as const) : row.rank.kind === 'rank' ? [] : (['notRanked'] as const)),
    ],
  }
}

/** The place by the score, beside the sheet's own where that is another: 1◆2. */
function rankText(row: Row): string {
  if (row.rank.kind !== 'rank') return '—'
  return row.stated !== null && row.stated !== row.rank.rank ? `${row.rank.rank}◆${row.stated}` : String(row.rank.rank)
}
