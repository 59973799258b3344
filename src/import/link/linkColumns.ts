import { marksName, shareOfWhole } from '../lexicon/measures/rates'
import { isRateName } from '../values/headers/rateName'
import { endOf } from '../../model/time/period'
import { plannedName, scheduleName } from '../lexicon/measures/progress'
import type { ChangeForm } from '../../model/dataset/observation'
import type { LineFacts, PeriodFact, TableFacts } from '../sheet/facts'
import { enoughRows, type Figures } from '../sheet/figures'
import { changesAddUp } from './sums/changesAddUp'
import { summedBy, summedByRun } from './sums/columnSums'
import { completedColumn } from './completedColumn'
import { namesAnother, calledAlike } from './calledAlike'
import { formByValues, countsApart, areFractions, formOfFit, fittingPair, isPlain } from './fittingForms'

/** What a column's figures speak of when it is a change, a target, a rank: the column it belongs to, and how. */
export interface ColumnLink {
  /** Position among the columns of values of the one whose indicator it speaks of; its own when it names its own. */
  readonly subject: number
  /** Position of the column whose period it has; its own when it has one. */
  readonly period: number
  readonly form: ChangeForm | null
  readonly periods: readonly PeriodFact[] | null
  /** Of a change proved by arithmetic: the column it starts from (-1 the row above), the one it arrives at, and whether 0.127 stands for 12.7 %. */
  readonly base: number | null
  readonly current: number
  readonly fraction: boolean
  /** The difference to a plan beside it (决算数 − 预算数), whatever the words of a change usually mean. */
  readonly toTarget: boolean
}

export const alone: ColumnLink = {
  subject: 0,
  period: 0,
  form: null,
  periods: null,
  base: null,
  current: 0,
  fraction: false,
  toTarget: false,
}

/**
 * Link columns of changes, targets, completions and ranks to the columns they speak of (rules A1–A3), by arithmetic first:
 * the pair of columns whose change the figures are, the score whose order the ranks follow; else the nearest on the left.
 */
export function linkColumns(
  facts: TableFacts,
  written: Figures,
  rowCount: number,
  ownPeriod: (column: LineFacts) => boolean,
  isRate: (column: number) => boolean = () => false,
): ColumnLink[] {
  const { columns } = facts
  const figures = withMinus(columns, written)
  const links: ColumnLink[] = columns.map((_, k) => ({ ...alone, subject: k, period: k }))
  // 序时进度 is what all are held to: no rate, change or place beside it is of it.
  const plain = columns.flatMap((column, k) => (isPlain(column) && !scheduleName.test(column.name) ? [k] : []))
  let sections: (string | null)[] | null = null
  columns.forEach((column, k) => {
    const measure = column.measure
    if (!measure || isPlain(column)) return
    const named = column.name === '' ? -1 : columns.findIndex((other, j) => j !== k && isPlain(other) && other.name === column.name)
    const left = nearest(countedAlike(beforeShares(plain, k, columns), k, columns), k, columns, ownPeriod)
    if (measure.measure === 'change') {
      // Of the columns of its own name where it has one.
      const namesakes = plain.filter((j) => (columns[j] as LineFacts).name === column.name)
      const fit =
        (named < 0 ? null : fittingPair(latestFirst(namesakes, columns), k, figures, rowCount)) ??
        (named < 0 || namesakes.length < 2 ? fittingPair(latestFirst(plain, columns), k, figures, rowCount) : null)
      const own = named < 0 && fit === null && namesAnother(column, plain, columns)
      // Population growth beside Fertility rate, total is of Population, total, wherever that stands.
      const alike = own || named >= 0 || fit !== null || column.name === '' ? -1 : calledAlike(column, k, left, plain, columns)
      // 累计 | 执行率 | 较序时: how far ahead of the schedule is of what the completion beside it is of.
      const done = columns[k - 1]?.measure?.measure === 'completion' && measure.against === 'target' ? (links[k - 1]?.subject ?? -1) : -1
      const of = alike >= 0 ? alike : done >= 0 && done !== k - 1 ? done : left
      const subject = own ? k : named >= 0 && fit === null ? named : (fit?.current ?? of)
      const ofCurrent = fit !== null && isPieceOfItsYear(columns[fit.current] as LineFacts, column)
      const periodFrom = (column.periods.length > 0 && !ofCurrent) || own ? k : (fit?.current ?? (named >= 0 ? named : of))
      const toTarget =
        fit !== null &&
        fit.base >= 0 &&
        isPlanned(columns[fit.base] as LineFacts) &&
        !isPlanned(columns[fit.current] as LineFacts) &&
        samePeriods(columns[fit.base] as LineFacts, columns[fit.current] as LineFacts)
      links[k] = {
        subject: subject < 0 ? k : subject,
        period: periodFrom < 0 ? k : periodFrom,
        form:
          formOfFit(fit, k, columns, figures, rowCount, isRate) ??
          measure.form ??
          (subject >= 0 &&
          subject !== k &&
          (isOfScore(column, columns[subject] as LineFacts) ||
            countsApart(k, subject, columns, figures, rowCount) ||
            (column.unit === null && changesAddUp(k, subject, rowsOf(facts), figures)))
            ? 'difference'
            : formByValues(k, figures, rowCount, columns[subject < 0 ? k : subject] as LineFacts)),
        periods: null,
        base: fit?.base ?? null,
        current: fit?.current ?? k,
        fraction: fit?.fraction ?? (fit === null && column.unit === null && !isRate(k) && areFractions(k, figures, rowCount)),
        toTarget,
      }
    } else if (measure.measure === 'rank') {
      const pool = named < 0 ? plain : plain.filter((j) => (columns[j] as LineFacts).name === column.name)
      const twin = links[k - 1]
      // 上季度排名 behind 总排名 is of what that is of, whatever order it happens to follow.
      const before = column.name === '' && isEarlier(column) && columns[k - 1]?.measure?.measure === 'rank' && twin?.subject !== k - 1
      const ofItsTime = isEarlier(column) ? pool.filter((j) => samePeriods(columns[j] as LineFacts, column)) : []
      const score = namesAnother(column, plain, columns)
        ? -1
        : before && ofItsTime.length === 0 && twin !== undefined
          ? twin.subject
          : scoreOfTimes(ofItsTime.length > 0 ? [ofItsTime] : [ofLatest(pool, columns), pool], (of) =>
              scoreOf(columns, of, k, figures, rowCount, (sections ??= groupsOf(rowsOf(facts)))),
            )
      const beside = columns[k - 1]?.measure?.measure === 'score' && column.name === '' ? k - 1 : -1
      const found = score >= 0 ? score : named >= 0 ? named : beside >= 0 ? beside : k
      const subject = column.periods.length > 0 || found === k ? found : ofThisTime(found, columns)
      links[k] = { ...alone, subject, period: column.periods.length > 0 ? k : subject }
    } else if (measure.measure === 'completion' && named >= 0) {
      // 招商引资完成率 is of 招商引资 of this time, in the unit of that.
      const namesakes = plain.filter((j) => (columns[j] as LineFacts).name === column.name && !isEarlier(columns[j] as LineFacts))
      const subject = namesakes.includes(named) && namesakes.length === 1 ? named : nearest(namesakes, k, columns, ownPeriod)
      if (subject >= 0) links[k] = { ...alone, subject, period: column.periods.length > 0 ? k : subject }
    } else if (column.name === '') {
      const completed = measure.measure === 'completion' ? completedColumn(k, columns, plain, figures, Math.min(rowCount, enoughRows)) : -1
      // What was to be done, and how much of it is, of nothing named is of what was done of it: 已完成 | 推进中 | 滞后 | 任务数.
      const nameless = ['target', 'completion', 'flag'].includes(measure.measure)
        ? nearest(
            plain.filter((j) => (columns[j] as LineFacts).name === ''),
            k,
            columns,
            ownPeriod,
          )
        : -1
      // What is done by now is of now, be last year's figure nearer: 1—7月累计 | 上年同期 | 占预算%.
      const ofNow = measure.measure === 'completion' && left >= 0 && isEarlier(columns[left] as LineFacts) ? plain.filter((j) => j < k) : []
      const current = nearest(
        ofNow.filter((j) => !isEarlier(columns[j] as LineFacts) && (columns[j] as LineFacts).name === (columns[left] as LineFacts).name),
        k,
        columns,
        ownPeriod,
      )
      const likewise = measure.measure === 'target' && left >= 0 ? ofOneUnit(k, left, plain, columns) : -1
      const beside = current >= 0 ? current : nameless >= 0 ? nameless : likewise >= 0 ? likewise : left
      const subject = completed >= 0 ? completed : beside < 0 ? (plain[0] ?? k) : beside
      // A target without a period of its own is the year's, whatever stands beside it.
      links[k] = { ...alone, subject, period: column.periods.length > 0 || measure.measure === 'target' ? k : subject }
    }
  })
  withRankTwins(columns, links)
  // What a clerk names speaks of what it is called, if only of itself.
  columns.forEach((column, k) => {
    if (column.said !== true || columns.some((other, j) => j !== k && isPlain(other) && other.name === column.name)) return
    links[k] = { ...(links[k] as ColumnLink), subject: k }
  })
  return withSummedPeriods(columns, links, figures, rowCount)
}

/** What a place is of, among the columns of the time it is probably of before any others: 采用数 | 上月采用数 | 排名 in one order is of this month. */
function scoreOfTimes(pools: readonly (readonly number[])[], scoreIn: (pool: readonly number[]) => number): number {
  for (const pool of pools) {
    const score = scoreIn(pool)
    if (score >= 0) return score
  }
  return -1
}

/** Columns that say of no time before, and of those of one name at several times the latest. */
function ofLatest(pool: readonly number[], columns: readonly LineFacts[]): readonly number[] {
  const endOf = (j: number): number => {
    const period = (columns[j] as LineFacts).periods[0]?.reading.period
    return period?.kind === 'span' ? period.end : Infinity
  }
  return pool.filter(
    (j) =>
      !isEarlier(columns[j] as LineFacts) &&
      !pool.some((other) => columns[other]?.name === columns[j]?.name && endOf(other) > endOf(j) && endOf(other) < Infinity),
  )
}

/** Columns of times by the latest first, where each says its own: of two pairs that give the same changes the later is meant. */
function latestFirst(plain: readonly number[], columns: readonly LineFacts[]): readonly number[] {
  const ends = new Map(
    plain.flatMap((j) => {
      const period = (columns[j] as LineFacts).periods[0]?.reading.period
      return period?.kind === 'span' ? [[j, period.end] as const] : []
    }),
  )
  return ends.size < plain.length ? plain : [...plain].sort((a, b) => (ends.get(b) as number) - (ends.get(a) as number))
}

/** 床位（位） | 目标（万元） | 投入（万元）: a goal without a name is of what is counted as it is, on its left or else on its right; -1 where that says nothing. */
function ofOneUnit(k: number, left: number, plain: readonly number[], columns: readonly LineFacts[]): number {
  const baseOf = (j: number): string => {
    const { unit, total } = columns[j] as LineFacts
    return unit === null || unit.share || total !== null ? '' : unit.base
  }
  const own = baseOf(k)
  if (own === '' || baseOf(left) === '' || baseOf(left) === own) return -1
  const alike = plain.filter((j) => baseOf(j) === own)
  return [...alike].reverse().find((j) => j < k) ?? alike[0] ?? -1
}

/** 减少数 44 is a change by −44: falls without their minus are what their figures compute as such. */
function withMinus(columns: readonly LineFacts[], figures: Figures): Figures {
  const falls = columns.map(({ measure }) => measure?.falls === true)
  return falls.includes(true) ? (r, c) => (falls[c] === true ? -Math.abs(figures(r, c)) : figures(r, c)) : figures
}

/** 较一季度 over +1.6 −0.4 beside a 总分 is so many points: nobody counts marks in percent without saying so. */
function isOfScore({ unit }: LineFacts, subject: LineFacts): boolean {
  return unit === null && subject.measure?.measure === 'score'
}

/** 2025年得分 | 2024年得分 | 全市位次: a place without a time is of the later of two that are called alike. */
function ofThisTime(found: number, columns: readonly LineFacts[]): number {
  const { name, measure } = columns[found] as LineFacts
  const until = (j: number): number => {
    const column = columns[j] as LineFacts
    const ends = column.periods.map(({ reading: { period } }) => (period === null ? null : endOf(period)) ?? Infinity)
    return isEarlier(column) ? -Infinity : Math.min(Infinity, ...ends)
  }
  const twins = columns.flatMap((column, j) => (column.name === name && column.measure?.measure === measure?.measure ? [j] : []))
  return twins.reduce((best, j) => (until(j) > until(best) ? j : best), found)
}

function isEarlier({ periods }: LineFacts): boolean {
  return periods.some(({ reading: { relative } }) => relative !== null && earlierWords.has(relative))
}

const earlierWords: ReadonlySet<string> = new Set(['samePeriodLastYear', 'lastYear', 'previousPeriod'])

/** Rows with figures, in their order: what `figures` counts. */
function rowsOf(facts: TableFacts): readonly LineFacts[] {
  return facts.rows.filter((row) => facts.rowKinds.get(row.at) === 'values')
}

/** The section or kind of each row, where several rows share one: what ranks may be within. */
function groupsOf(rows: readonly LineFacts[]): (string | null)[] {
  const groups = rows.map((row) => row.section ?? (row.breakdown.map((part) => part.value).join('\n') || null))
  return new Set(groups).size <= 0.67 * rows.length ? groups : rows.map((row) => row.section)
}

/** A place that follows no column is of what the place beside it is of: 本月排名 and 上月排名; or of what the only other one is of, where it says when. */
function withRankTwins(columns: readonly LineFacts[], links: ColumnLink[]): void {
  columns.forEach((column, k) => {
    const link = links[k] as ColumnLink
    if (column.measure?.measure !== 'rank' || column.name !== '' || link.subject !== k) return
    const isTwin = (j: number): boolean => columns[j]?.measure?.measure === 'rank' && links[j]?.subject !== j
    const others = columns.flatMap((_, j) => (j !== k && isTwin(j) && column.periods.length > 0 ? [j] : []))
    const twin = [k - 1, k + 1].find(isTwin) ?? (others.length === 1 ? others[0] : undefined)
    if (twin !== undefined)
      links[k] = {
        ...link,
        subject: (links[twin] as ColumnLink).subject,
        period: column.periods.length > 0 ? k : (links[twin] as ColumnLink).period,
      }
  })
}

function isPlanned(column: LineFacts): boolean {
  return column.measure?.measure === 'target' || plannedName.test(column.name)
}

function samePeriods(a: LineFacts, b: LineFacts): boolean {
  return a.periods.map((fact) => fact.text).join('|') === b.periods.map((fact) => fact.text).join('|')
}

/** 2025年比2024年 beside 2024年1—8月 and 2025年1—8月 is of the months it is computed from. */
function isPieceOfItsYear(current: LineFacts, column: LineFacts): boolean {
  const [said, of] = [column.periods[0]?.reading, current.periods[0]?.reading.period]
  if (column.periods.length !== 1 || said?.grain !== 'year' || said.period?.kind !== 'span' || of?.kind !== 'span') return false
  return of.code !== said.period.code && of.start >= said.period.start && of.end <= said.period.end
}

/** Where a change is so many 人, the columns it may be of: no rate, as long as any column on the left is counted in them too. */
function countedAlike(plain: readonly number[], k: number, columns: readonly LineFacts[]): readonly number[] {
  const { measure, unit } = columns[k] as LineFacts
  if (measure?.measure !== 'change' || unit === null || unit.base === '' || unit.share) return plain
  const alike = plain.filter((j) => j < k && columns[j]?.unit?.base === unit.base)
  return alike.length > 0 ? alike : plain
}

/** 受理量 | 占比 | 环比: a growth behind a share is of what the share is of, unless it is in points or follows nothing else. */
function beforeShares(plain: readonly number[], k: number, columns: readonly LineFacts[]): readonly number[] {
  const { measure, unit, name } = columns[k] as LineFacts
  if (measure?.measure !== 'change' || measure.form === 'points' || unit?.points === true || name !== '') return plain
  const isShare = (j: number): boolean => shareOfWhole.test((columns[j] as LineFacts).name)
  return plain.some((j) => j < k && !isShare(j)) ? plain.filter((j) => j > k || !isShare(j)) : plain
}

/** The nearest column on the left, and of those the one of the sheet's own period (a change speaks of the title's time). */
function nearest(plain: readonly number[], k: number, columns: readonly LineFacts[], ownPeriod: (column: LineFacts) => boolean): number {
  let best = -1
  let own = -1
  for (const j of plain) {
    const { total } = columns[j] as LineFacts
    // 合计 | 较去年同期: what stands right behind a total is of it.
    if (j < k && (total === null || total === 'average' || j === k - 1)) {
      best = j
      if (ownPeriod(columns[j] as LineFacts)) own = j
    }
  }
  // 7月 | 同比 | 1—7月 | 同比: the first has its change already.
  const against = columns[k]?.measure?.against
  const has = own >= 0 && columns.slice(own + 1, k).some(({ measure }) => measure?.measure === 'change' && measure.against === against)
  return own >= 0 && !has && (columns[best] as LineFacts).name === (columns[own] as LineFacts).name ? own : best
}

/** The column whose order the ranks follow, all or, where none does, all but one in five; of several the one others add up to, then the last. */
function scoreOf(
  columns: readonly LineFacts[],
  plain: readonly number[],
  k: number,
  figures: Figures,
  rowCount: number,
  sections: readonly (string | null)[],
): number {
  const followed = (j: number, misses: number, within: boolean, sign = 1): boolean => {
    const pairs: [number, number, string | null][] = []
    for (let r = 0; r < rowCount; r++) {
      const rank = figures(r, k)
      const score = figures(r, j)
      if (!Number.isNaN(rank) && !Number.isNaN(score)) pairs.push([rank, score, within ? (sections[r] ?? null) : null])
    }
    if (pairs.length < (misses > 0 ? 5 : sign > 0 ? 3 : 4)) return false
    // A block of a roll that goes on from another begins at a later place.
    const first = Math.min(...pairs.map(([rank]) => rank))
    const wrong = pairs.filter(
      ([rank, score, group]) =>
        rank !== Math.max(1, first) + pairs.filter(([, other, its]) => its === group && sign * other > sign * score).length,
    ).length
    return wrong <= misses * pairs.length
  }
  // PM2.5 浓度 同比 排名 beside 优良天数 天数 排名: of the one thing under its own head that it follows, be the least first.
  const own = plain.filter((j) => underOneHead(columns[j] as LineFacts, columns[k] as LineFacts))
  const follows = own.filter((j) => followed(j, 0, false) || followed(j, 0, false, -1))
  if (follows.length === 1) return follows[0] as number
  const grouped = new Set(sections).size > 1
  const falling = plain.filter((j) => followed(j, 0, false) || (grouped && followed(j, 0, true)))
  // Where less is better the first has the least.
  const exact = falling.length > 0 ? falling : plain.filter((j) => followed(j, 0, false, -1))
  const fits = exact.length > 0 ? exact : plain.filter((j) => followed(j, 0.2, false))
  // 位次 beside the mean it follows, under one word: 季度 over 平均分 位次.
  if (fits.includes(k - 1) && underOneHead(columns[k - 1] as LineFacts, columns[k] as LineFacts)) {
    // 平均分 | 及格率 | 名次: of the marks, where those give it too.
    const marks = fits.filter(
      (j) => marksName.test((columns[j] as LineFacts).name) && underOneHead(columns[j] as LineFacts, columns[k] as LineFacts),
    )
    return isRateName((columns[k - 1] as LineFacts).name) && marks.length === 1 ? (marks[0] as number) : k - 1
  }
  const scores = fits.filter((j) => (columns[j] as LineFacts).measure?.measure === 'score')
  const pool = scores.length > 0 ? scores : fits
  const isTotal = (j: number): boolean => summedBy(j, plain, figures, rowCount).length > 0 || summedByRun(j, plain, figures, rowCount)
  return pool.find(isTotal) ?? pool[pool.length - 1] ?? -1
}

function underOneHead(one: LineFacts, other: LineFacts): boolean {
  const [a, b] = [one.labels[0], other.labels[0]]
  return one.labels.length > 1 && other.labels.length > 1 && a !== undefined && a.row === b?.row && a.column === b.column
}

/** Beside 本月 and 累计, a column without period words has the period of the columns it adds up with (rule W5). */
function withSummedPeriods(columns: readonly LineFacts[], links: readonly ColumnLink[], figures: Figures, rowCount: number): ColumnLink[] {
  const relative = columns.filter((column) => column.periods.some((fact) => fact.reading.relative !== null))
  const kinds = new Set(relative.flatMap((column) => column.periods.map((fact) => fact.reading.relative)))
  if (kinds.size < 2) return [...links]
  const looked = Math.min(rowCount, enoughRows)
  const given = new Map<number, readonly PeriodFact[]>()
  const bare = columns.flatMap((column, k) => (isPlain(column) && column.periods.length === 0 ? [k] : []))
  columns.forEach((column, k) => {
    if (column.periods.length === 0 || !isPlain(column)) return
    for (const part of summedBy(k, bare, figures, looked)) given.set(part, column.periods)
  })
  bare.forEach((k) => {
    if (given.has(k)) return
    const spanner = (columns[k] as LineFacts).labels[0]
    for (const [other, periods] of given) {
      const label = (columns[other] as LineFacts).labels[0]
      if (
        spanner &&
        label &&
        label.row === spanner.row &&
        label.column === spanner.column &&
        (columns[other] as LineFacts).labels.length > 1
      ) {
        given.set(k, periods)
        break
      }
    }
  })
  return links.map((link, k) => (given.has(k) ? { ...link, periods: given.get(k) as readonly PeriodFact[] } : link))
}
