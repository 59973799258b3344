import { decideChangeForm } from '../values/decide/decideChangeForm'
import { isRateName } from '../values/headers/rateName'
import { pointsWord } from '../lexicon/measures/points'
import { shareOfWhole } from '../lexicon/measures/rates'
import { plannedName, scheduleName } from '../lexicon/measures/progress'
import { measuredUnit } from '../lexicon/measures/units'
import type { ChangeForm } from '../../model/dataset/observation'
import type { LineFacts, PeriodFact, TableFacts } from '../sheet/facts'
import { enoughRows, type Figures } from '../sheet/figures'
import { changesAddUp } from './changesAddUp'
import { summedBy, summedByRun } from './columnSums'
import { completedColumn } from './completedColumn'

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

const alone: ColumnLink = { subject: 0, period: 0, form: null, periods: null, base: null, current: 0, fraction: false, toTarget: false }

/**
 * Link columns of changes, targets, completions and ranks to the columns they speak of (rules A1–A3), by arithmetic first:
 * the pair of columns whose change the figures are, the score whose order the ranks follow; else the nearest on the left.
 */
export function linkColumns(
  facts: TableFacts,
  figures: Figures,
  rowCount: number,
  ownPeriod: (column: LineFacts) => boolean,
  isRate: (column: number) => boolean = () => false,
): ColumnLink[] {
  const { columns } = facts
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
        (named < 0 ? null : fittingPair(namesakes, k, figures, rowCount)) ??
        (named < 0 || namesakes.length < 2 ? fittingPair(plain, k, figures, rowCount) : null)
      const own = named < 0 && fit === null && namesAnother(column, plain, columns)
      // Population growth beside Fertility rate, total is of Population, total, wherever that stands.
      const alike = own || named >= 0 || fit !== null || column.name === '' ? -1 : calledAlike(column, k, left, plain, columns)
      const of = alike >= 0 ? alike : left
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
          (countsApart(k, subject, columns, figures, rowCount) ||
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
      const score = namesAnother(column, plain, columns)
        ? -1
        : scoreOf(columns, pool, k, figures, rowCount, (sections ??= groupsOf(rowsOf(facts))))
      const beside = columns[k - 1]?.measure?.measure === 'score' && column.name === '' ? k - 1 : -1
      const subject = score >= 0 ? score : named >= 0 ? named : beside >= 0 ? beside : k
      links[k] = { ...alone, subject, period: column.periods.length > 0 ? k : subject }
    } else if (column.name === '') {
      const completed = measure.measure === 'completion' ? completedColumn(k, columns, plain, figures, Math.min(rowCount, enoughRows)) : -1
      // What was to be done, and how much of it is, of nothing named is of what was done of it: 已完成 | 推进中 | 滞后 | 任务数.
      const nameless = ['target', 'completion'].includes(measure.measure)
        ? nearest(
            plain.filter((j) => (columns[j] as LineFacts).name === ''),
            k,
            columns,
            ownPeriod,
          )
        : -1
      const beside = nameless >= 0 ? nameless : left
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

/** A header names a thing that no column of figures is called after: 投资 over 增速 and 位次 alone, 综合指数排名 (rule A8). */
function namesAnother(column: LineFacts, plain: readonly number[], columns: readonly LineFacts[]): boolean {
  const { name } = column
  if (name.length < 2) return false
  return !plain.some((j) => areAlike(name, (columns[j] as LineFacts).name))
}

function areAlike(name: string, other: string): boolean {
  if (other === '') return true
  // Latin letters stand in many words in any order: there a name begins with the other, word by word.
  if (latinName.test(name)) return begins(name, other) || begins(other, name)
  // CPI in both says little where each has Chinese words of its own: 居民消费价格指数CPI, CPI_翘尾因素.
  const [words, others] = [withoutLatin(name), withoutLatin(other)]
  if (words.length >= 2 && others.length >= 2) return isNamedAfter(words, others) || isNamedAfter(others, words)
  return isNamedAfter(name, other) || isNamedAfter(other, name)
}

function withoutLatin(name: string): string {
  return name.replace(/[\p{Script=Latin}_]+/gu, '')
}

const latinName = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u

function begins(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(short.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(long.slice(short.length))
}

/** The column called like a change where the one on its left isn't: the last before it, else the first behind; -1 for none. */
function calledAlike(column: LineFacts, k: number, left: number, plain: readonly number[], columns: readonly LineFacts[]): number {
  const alike = (j: number): boolean => areAlike(column.name, (columns[j] as LineFacts).name)
  if (left >= 0 && alike(left)) return left
  const others = plain.filter((j) => (columns[j] as LineFacts).name !== '' && alike(j))
  return others.filter((j) => j < k).pop() ?? others[0] ?? -1
}

/** Share of a name's pairs of letters that another has, from which on they speak of one thing: 规模以上工业 and 规上工业增加值, not 煤矿库存 and 全社会库存. */
const shared = 0.4

function isNamedAfter(name: string, other: string): boolean {
  const letters = [...name]
  let at = 0
  for (const letter of other) if (letter === letters[at]) at++
  if (at === letters.length) return true
  const pairs = letters.length - 1
  return pairs > 0 && letters.filter((_, i) => i < pairs && other.includes(name.slice(i, i + 2))).length >= shared * pairs
}

/** Without arithmetic: near 100 throughout it is a ratio; many large whole numbers are differences (rule A2). */
function formByValues(k: number, figures: Figures, rowCount: number, subject: LineFacts): ChangeForm | null {
  const values: number[] = []
  for (let r = 0; r < rowCount; r++) if (!Number.isNaN(figures(r, k))) values.push(figures(r, k))
  if (values.length < 2) return null
  if (subject.unit?.share && pointsWord.test(subject.name)) return 'points'
  if (decideChangeForm(values)?.form === 'ratio') return 'ratio'
  const whole = values.filter((value) => Number.isInteger(value) && Math.abs(value) >= 1000).length
  return whole >= 0.3 * values.length && values.every(Number.isInteger) ? 'difference' : null
}

/**
 * Whole numbers beside small counts that no percent can be, for nothing counted before would give them: 37 篇, +5 is 32 before; 5 percent
 * would be 35.2. Each must leave something of the count before it.
 */
function countsApart(k: number, subject: number, columns: readonly LineFacts[], figures: Figures, rowCount: number): boolean {
  const { unit } = columns[subject] as LineFacts
  if (columns[k]?.unit != null || (unit !== null && (unit.share || unit.scale !== 1 || measuredUnit.test(unit.base)))) return false
  let all = 0
  let never = 0
  for (let r = 0; r < rowCount; r++) {
    const [said, now] = [figures(r, k), figures(r, subject)]
    if (Number.isNaN(said) || Number.isNaN(now)) continue
    if (!Number.isInteger(said) || !Number.isInteger(now) || now - said < 0) return false
    all++
    // A whole percent is within a half of what it was.
    const [low, high] = [now / (1 + (said + 0.5) / 100), now / (1 + (said - 0.5) / 100)]
    if (said !== 0 && (said <= -100 || Math.floor(high) < Math.ceil(low))) never++
  }
  return all >= 2 && never >= 1
}

/** 0.129760314 0.064514844 -0.1032 under 同比: all below 1.5 and to four places and more, as no percent is printed. */
function areFractions(k: number, figures: Figures, rowCount: number): boolean {
  let all = 0
  let long = 0
  for (let r = 0; r < rowCount; r++) {
    const value = figures(r, k)
    if (Number.isNaN(value) || value === 0) continue
    if (Math.abs(value) > 1.5) return false
    all++
    if ((String(value).split('.')[1] ?? '').length >= 4) long++
  }
  return all >= 3 && long >= 0.6 * all
}

function isPlain(column: LineFacts): boolean {
  const measure = column.measure?.measure
  return measure === undefined || measure === 'value' || measure === 'score'
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

/**
 * Whether the figures of a column, all without a sign, are by how much the earlier of two columns is larger (a minus) or the
 * later (a rise); null where no two columns tell. `ends` is when the time of a column ends.
 */
export function signOfDifference(
  k: number,
  columns: readonly LineFacts[],
  figures: Figures,
  rowCount: number,
  ends: (column: LineFacts) => number | null,
): 'minus' | 'up' | null {
  const plain = columns.flatMap((column, j) => (j !== k && isPlain(column) ? [j] : []))
  const fit = fittingPair(plain, k, figures, rowCount)
  if (fit === null || fit.base < 0) return null
  const larger = ends(columns[fit.current] as LineFacts)
  const smaller = ends(columns[fit.base] as LineFacts)
  return larger === null || smaller === null || larger === smaller ? null : larger < smaller ? 'minus' : 'up'
}

/** Between two rates a percent that is also points is points (rule Q16). */
function formOfFit(
  fit: { readonly current: number; readonly base: number; readonly form: ChangeForm } | null,
  k: number,
  columns: readonly LineFacts[],
  figures: Figures,
  rowCount: number,
  isRate: (column: number) => boolean,
): ChangeForm | null {
  if (fit === null || fit.base < 0) return fit?.form ?? null
  const { unit, name } = columns[fit.current] as LineFacts
  if (unit?.share !== true && !isRateName(name) && !isRate(fit.current)) return fit.form
  const numbers = (c: number): (number | null)[] =>
    Array.from({ length: rowCount }, (_, r) => (Number.isNaN(figures(r, c)) ? null : figures(r, c)))
  return decideChangeForm(numbers(k), numbers(fit.current), numbers(fit.base), true)?.form ?? fit.form
}

/** The two columns (or, down the rows, one) whose change a column states on most of its rows. */
function fittingPair(
  plain: readonly number[],
  k: number,
  figures: Figures,
  rowCount: number,
): { current: number; base: number; form: ChangeForm; fraction: boolean } | null {
  let best: { current: number; base: number; form: ChangeForm; fraction: boolean; hits: number } | null = null
  const stated: number[] = []
  for (let r = 0; r < rowCount; r++) if (!Number.isNaN(figures(r, k))) stated.push(r)
  if (stated.length < 2) return null
  const need = Math.max(2, 0.6 * stated.length)
  for (const current of plain) {
    for (const base of plain) {
      if (base === current) continue
      for (const form of ['percent', 'ratio', 'difference'] as const) {
        let hits = 0
        let fractions = 0
        let tried = 0
        for (const r of stated) {
          const a = figures(r, base)
          const b = figures(r, current)
          if (Number.isNaN(a) || Number.isNaN(b) || (form !== 'difference' && a === 0)) continue
          tried++
          const computed = form === 'percent' ? ((b - a) / Math.abs(a)) * 100 : form === 'ratio' ? (b / a) * 100 : b - a
          const want = figures(r, k)
          if (Math.abs(computed - want) <= 0.06 + 0.004 * Math.abs(want)) hits++
          else if (form === 'percent' && Math.abs(computed / 100 - want) <= 0.0006) {
            hits++
            fractions++
          }
        }
        if (tried >= 2 && hits >= need && (best === null || hits > best.hits))
          best = { current, base, form, fraction: fractions > 0.5 * hits, hits }
      }
    }
  }
  if (best) return best
  // Down the rows: each figure against the one above it (环比 by months).
  for (const current of plain) {
    let hits = 0
    let tried = 0
    for (const r of stated) {
      if (r === 0) continue
      const a = figures(r - 1, current)
      const b = figures(r, current)
      if (Number.isNaN(a) || Number.isNaN(b) || a === 0) continue
      // What stayed as it was fits a percent as well as a difference.
      if (a === b && figures(r, k) === 0) continue
      tried++
      if (Math.abs(((b - a) / Math.abs(a)) * 100 - figures(r, k)) <= 0.06) hits++
    }
    if (tried >= 2 && hits >= 0.6 * tried && (best === null || hits > (best as { hits: number }).hits))
      best = { current, base: -1, form: 'percent', fraction: false, hits }
  }
  return best
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
  const grouped = new Set(sections).size > 1
  const falling = plain.filter((j) => followed(j, 0, false) || (grouped && followed(j, 0, true)))
  // Where less is better the first has the least.
  const exact = falling.length > 0 ? falling : plain.filter((j) => followed(j, 0, false, -1))
  const fits = exact.length > 0 ? exact : plain.filter((j) => followed(j, 0.2, false))
  // 位次 beside the mean it follows, under one word: 季度 over 平均分 位次.
  if (fits.includes(k - 1) && underOneHead(columns[k - 1] as LineFacts, columns[k] as LineFacts)) return k - 1
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
