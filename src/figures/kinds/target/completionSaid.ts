import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { percentText, pointsNumber, pointsText } from '../../../i18n/numberFormat'
import { periodWords } from '../../../i18n/periodWords'
import { calendarOf, grainOf, yearOf, type Period } from '../../../model/time/period'
import { fitting } from '../../compose'
import { counterOf, variesOf } from '../../members/members'
import type { ProgressRow } from '../../colour/progressRows'
import { countFact, rateText, shareDerivation, valueFact, type Tell } from '../../tell/tell'
import { farthestOf, levelWords } from './completionLevels'

/** Totals don't count beside their parts. */
function counted(all: readonly ProgressRow[]): readonly ProgressRow[] {
  return all.some((row) => !row.total) ? all.filter((row) => !row.total) : all
}

/**
 * What tasks say together, who lags first; then the levels that miss their targets. Where two goals are given, the one that is due first
 * is named: 上半年目标4家中2家未达时序，丙县仅66.7%.
 */
export function headlineOf(tell: Tell, all: readonly ProgressRow[]): string {
  const { w } = tell
  const rows = counted(all)
  const [only] = rows
  if (only === undefined) return w.completion.plain('')
  const said = headlinesOf(tell, rows, only)
  const goal = dueGoal(tell, rows)
  // What next year asks for is never said to be missed without saying so.
  if (goal !== '' && isOfLaterYear(rows))
    return fitting(
      tell.book,
      said.map((one) => goal + one),
    )
  return fitting(tell.book, [...(goal === '' ? [] : said.slice(0, 1).map((one) => goal + one)), ...said])
}

/** What the goal is called that is due before another, or in a later year than the figures: 上半年目标, 2025年目标; '' of this year's one goal. */
export function dueGoal(tell: Tell, rows: readonly ProgressRow[]): string {
  const [first] = rows
  if (first?.of == null || rows.some((row) => row.of?.code !== first.of?.code)) return ''
  const { w, selection } = tell
  if (isOfLaterYear(rows)) return w.targets.of(periodWords(first.of, selection.settings.language, 'full'))
  return rows.every((row) => row.further !== null) ? goalName(tell, first.of) : ''
}

/** Whether all goals are of a year after the one the figures are of: what they ask for isn't missed yet. */
function isOfLaterYear(rows: readonly ProgressRow[]): boolean {
  return rows.every(({ of, asOf }) => {
    const y = of === null ? null : yearOf(of)
    return of !== null && y !== null && grainOf(of) === 'year' && asOf !== null && calendarOf(asOf).year < y
  })
}

/** 全年目标, 上半年目标. */
function goalName({ w, selection: { settings } }: Tell, of: Period): string {
  return grainOf(of) === 'year' ? w.targets.year : w.targets.of(periodWords(of, settings.language, 'short'))
}

/** 全年目标38.0% beside what is done of the half year's; '' of one goal. */
export function furtherWords(tell: Tell, row: ProgressRow): string {
  const { further } = row
  return further === null || further.completion.kind !== 'number' ? '' : goalName(tell, further.of) + rateText(tell, further.completion)
}

function headlinesOf(tell: Tell, rows: readonly ProgressRow[], only: ProgressRow): readonly string[] {
  const { w } = tell
  if (rows.length === 1) return oneOf(tell, only)
  const levels = rows.filter((row) => row.level !== null)
  const tasks = rows.filter((row) => row.level === null)
  const counter = counterOf(
    variesOf(
      tell.selection.dataset,
      rows.map((row) => row.member),
    ),
    w.counters,
  )
  if (levels.length === 0) return tasksOf(tell, tasks, counter)
  if (tasks.length === 0) return levelsOf(tell, levels, counter)
  return mixedOf(tell, tasks, levels, counter)
}

/** One task or one level. */
function oneOf(tell: Tell, row: ProgressRow): readonly string[] {
  const { w } = tell
  if (row.level !== null) {
    const value = valueFact(tell, row.done, row.display)
    return [w.completion.levelOne(row.name, value, levelWords(tell, row)), w.completion.plain(row.name)]
  }
  const rate = rateFact(tell, row)
  const ceiling = row.progress?.sense === 'ceiling'
  const said = ceiling ? w.completion.oneUsed(row.name, rate) : w.completion.one(row.name, rate)
  const gap = gapFact(tell, row)
  if (gap === null) return [said]
  const words = gap.value < 0 ? (ceiling ? w.completion.below : w.completion.behind) : ceiling ? w.completion.above : w.completion.ahead
  return [said + w.comma + (gap.value === 0 ? w.completion.level : words(gap.slot)), said]
}

function countOf(tell: Tell, list: readonly ProgressRow[], counter: string): string {
  return countFact(
    tell,
    list.map((row) => ({ text: row.name, observations: row.completion.observations })),
    counter,
  )
}

const surely = (row: ProgressRow, share: number): boolean =>
  row.completion.kind === 'number' &&
  (row.completion.bound === 'exact' || row.completion.bound === 'atLeast') &&
  row.completion.value >= share

function isCeiling(row: ProgressRow): boolean {
  return row.progress?.sense === 'ceiling'
}

/** All the time that a goal had is gone. */
function isDue({ progress }: ProgressRow): boolean {
  return progress?.schedule.kind === 'schedule' && progress.schedule.share >= 1
}

/** More used than there was, for sure: 102.5% of a ceiling. */
function isOver(row: ProgressRow): boolean {
  return isCeiling(row) && row.progress?.standing === 'exceeded'
}

/** Ceilings: whoever is over is the news; else who has used most. To have used little by now is no arrear. */
function ceilingsOf(tell: Tell, rows: readonly ProgressRow[], counter: string): readonly string[] {
  const { w } = tell
  const over = rows.filter(isOver)
  const most = mostUsed(rows)
  const used = most === null ? [] : [w.completion.used1(most.name, rateFact(tell, most))]
  if (over.length > 0) {
    const all = countOf(tell, rows, counter)
    const said = over.length === rows.length ? w.completion.allOver(all) : w.completion.someOver(all, countOf(tell, over, counter))
    // Where a long name leaves no room for both, who is over says more than how many are.
    return [...used.map((ending) => said + w.comma + ending), ...(over.length === 1 ? used : []), said]
  }
  if (rows.some((row) => row.progress?.standing !== 'within')) return [w.completion.allPlain(countOf(tell, rows, counter))]
  const said = w.completion.allWithin(countOf(tell, rows, counter))
  return [...(most === null ? [] : [said + w.comma + w.completion.usedMost(most.name, rateFact(tell, most))]), said]
}

/** Tasks beside ceilings: who is behind and who is over, each counted on its own. */
function besideCeilings(tell: Tell, rows: readonly ProgressRow[], floors: readonly ProgressRow[], counter: string): readonly string[] {
  const { w } = tell
  const behind = floors.filter((row) => row.progress?.pace === 'behind')
  const over = rows.filter(isOver)
  const all = countOf(tell, rows, counter)
  const parts = [
    ...(behind.length === 0 ? [] : [w.completion.partBehind(countOf(tell, behind, counter))]),
    ...(over.length === 0 ? [] : [w.completion.partOver(countOf(tell, over, counter))]),
  ]
  if (parts.length === 0) return [rows.every((row) => row.progress?.pace != null) ? w.completion.allKept(all) : w.completion.allPlain(all)]
  const said = w.completion.parts(all, parts)
  const worst = worstOf(behind)
  const most = mostUsed(over)
  return [
    ...(worst !== null ? [said + w.comma + w.completion.only(worst.name, rateFact(tell, worst))] : []),
    ...(most !== null ? [said + w.comma + w.completion.used1(most.name, rateFact(tell, most))] : []),
    said,
  ]
}

/** Whoever has used most of a ceiling, alone and by exact numbers. */
function mostUsed(rows: readonly ProgressRow[]): ProgressRow | null {
  if (rows.some(({ completion: rate }) => rate.kind === 'none' || rate.bound !== 'exact' || rate.conflict)) return null
  const rate = ({ completion: used }: ProgressRow) => (used.kind === 'number' ? used.value : 0)
  const [first, second] = [...rows].sort((a, b) => rate(b) - rate(a))
  return first === undefined || rate(first) === 0 || (second !== undefined && rate(first) === rate(second)) ? null : first
}

function tasksOf(tell: Tell, rows: readonly ProgressRow[], counter: string): readonly string[] {
  const { w } = tell
  const count = (list: readonly ProgressRow[]) => countOf(tell, list, counter)
  const floors = rows.filter((row) => !isCeiling(row))
  if (floors.length === 0) return ceilingsOf(tell, rows, counter)
  if (floors.length < rows.length) return besideCeilings(tell, rows, floors, counter)
  const behind = rows.filter((row) => row.progress?.pace === 'behind')
  const ahead = rows.filter((row) => row.progress?.pace === 'ahead' || row.progress?.pace === 'level')
  const worst = worstOf(behind)
  if (floors.length === rows.length && rows.every((row) => surely(row, 1))) {
    const aim = aimOf(tell, rows)
    return [aim === '' ? w.completion.allDone(count(rows)) : w.completion.allReached(count(rows), aim)]
  }
  if (floors.length === rows.length && rows.every((row) => surely(row, 0.5)) && behind.length === rows.length) {
    const least = leastBehind(tell, rows)
    const half = w.completion.allHalf(count(rows))
    return [
      ...(least === null ? [] : [half + w.comma + w.completion.stillBehindMost(least)]),
      half + w.comma + w.completion.stillBehind,
      half,
    ]
  }
  const named = worst === null ? [] : [w.comma + worstWords(tell, worst)]
  if (behind.length === rows.length) {
    const said = w.completion.allBehind(count(rows))
    return [...named.map((ending) => said + ending), said]
  }
  if (ahead.length === rows.length) return [w.completion.allAhead(count(rows))]
  // Where the time of a goal is over, who isn't done is late.
  if (behind.length > 0 && rows.every(isDue)) {
    const said = w.completion.someNotDone(count(rows), count(behind))
    return [...named.map((ending) => said + ending), said]
  }
  if (ahead.length + behind.length === rows.length) {
    const said = w.completion.someBehind(count(rows), count(behind))
    return [...named.map((ending) => said + ending), w.completion.mixed(count(rows), count(ahead), count(behind)), said]
  }
  const done = rows.filter((row) => surely(row, 1))
  const least = leastDone(rows)
  if (done.length > 0 && floors.length === rows.length) {
    const said = w.completion.doneOf(count(rows), count(done))
    return [...(least === null ? [] : [said + w.comma + w.completion.lowest(least.name, rateFact(tell, least))]), said]
  }
  if (behind.length > 0) {
    const said = w.completion.someBehind(count(rows), count(behind))
    return [...named.map((ending) => said + ending), said]
  }
  return [
    ...(least === null ? [] : [w.completion.lowestOf(count(rows), least.name, rateFact(tell, least))]),
    ...between(tell, rows, counter),
    w.completion.allPlain(count(rows)),
  ]
}

/** What all the targets are of, where that is less than a year: to have reached the half-year's plan is not to be done. '' otherwise. */
function aimOf(tell: Tell, rows: readonly ProgressRow[]): string {
  const [first] = rows
  const of = first?.of ?? null
  // Where a further goal is given the headline begins with the name of this one.
  if (of === null || dueGoal(tell, rows) !== '' || !rows.every((row) => row.of?.code === of.code)) return ''
  if (of.kind !== 'span' || of.plan || grainOf(of) === 'year') return ''
  return goalName(tell, of)
}

/** 3项完成60.0%—80.0%: of those whose last place is shared. */
function between(tell: Tell, rows: readonly ProgressRow[], counter: string): readonly string[] {
  const settled = rows.filter(({ completion: rate }) => rate.kind === 'number' && rate.bound === 'exact' && !rate.conflict)
  if (settled.length < rows.length || rows.some((row) => row.progress?.sense === 'ceiling')) return []
  const rate = ({ completion: done }: ProgressRow) => (done.kind === 'number' ? done.value : 0)
  const inOrder = [...rows].sort((a, b) => rate(a) - rate(b))
  const [first, last] = [inOrder[0], inOrder[inOrder.length - 1]]
  if (first === undefined || last === undefined) return []
  const count = countOf(tell, rows, counter)
  return rate(first) === rate(last)
    ? [tell.w.completion.allAlike(count, rateFact(tell, first))]
    : [tell.w.completion.between(count, rateFact(tell, first), rateFact(tell, last))]
}

/** Of tasks without a schedule whoever is least done, alone and by exact numbers. */
function leastDone(rows: readonly ProgressRow[]): ProgressRow | null {
  if (
    rows.some(
      (row) =>
        row.completion.kind === 'none' || row.completion.bound !== 'exact' || row.completion.conflict || row.progress?.sense === 'ceiling',
    )
  )
    return null
  const rate = (row: ProgressRow) => (row.completion.kind === 'number' ? row.completion.value : 0)
  const [first, second] = [...rows].sort((a, b) => rate(a) - rate(b))
  return first === undefined || second === undefined || rate(first) === rate(second) || rate(first) >= 1 ? null : first
}

function levelsOf(tell: Tell, rows: readonly ProgressRow[], counter: string): readonly string[] {
  const { w } = tell
  const count = (list: readonly ProgressRow[]) => countOf(tell, list, counter)
  const missed = rows.filter((row) => row.level?.standing === 'missed')
  const met = rows.filter((row) => row.level?.standing === 'met')
  if (missed.length + met.length < rows.length)
    return missed.length === 0 ? [w.completion.allPlain(count(rows))] : [w.completion.levelSome(count(rows), count(missed))]
  if (missed.length === 0) return [w.completion.levelAll(count(rows))]
  const worst = farthestOf(missed)
  const said = missed.length === rows.length ? w.completion.levelNone(count(rows)) : w.completion.levelSome(count(rows), count(missed))
  return [...(worst === null ? [] : [said + w.comma + w.completion.levelNamed(worst.name, levelWords(tell, worst))]), said]
}

/** Tasks and levels side by side: each counted on its own, the laggard named where there is room. */
function mixedOf(tell: Tell, tasks: readonly ProgressRow[], levels: readonly ProgressRow[], counter: string): readonly string[] {
  const { w } = tell
  const behind = tasks.filter((row) => row.progress?.pace === 'behind' && !isCeiling(row))
  const over = tasks.filter(isOver)
  const missed = levels.filter((row) => row.level?.standing === 'missed')
  const worst = worstOf(behind)
  const total = countOf(tell, [...tasks, ...levels], counter)
  const parts = [
    ...(behind.length === 0 ? [] : [w.completion.partBehind(countOf(tell, behind, counter))]),
    ...(over.length === 0 ? [] : [w.completion.partOver(countOf(tell, over, counter))]),
    ...(missed.length === 0 ? [] : [w.completion.partMissed(countOf(tell, missed, counter))]),
  ]
  if (parts.length === 0) {
    const open = levels.some((row) => row.level?.standing !== 'met') || tasks.some((row) => (row.progress?.pace ?? null) === null)
    return [open ? w.completion.allPlain(total) : w.completion.allKept(total)]
  }
  const said = w.completion.parts(total, parts)
  const farthest = behind.length + over.length === 0 ? farthestOf(missed) : null
  const ending =
    worst !== null ? worstWords(tell, worst) : farthest !== null ? w.completion.levelNamed(farthest.name, levelWords(tell, farthest)) : null
  return [...(ending === null ? [] : [said + w.comma + ending]), said]
}

/** The row furthest behind its schedule by exact numbers; null when the last place is shared or open. */
function worstOf(behind: readonly ProgressRow[]): ProgressRow | null {
  const gaps = behind.map((row) => ({ row, gap: row.progress?.gap }))
  if (gaps.some(({ gap }) => gap?.kind !== 'number' || gap.bound !== 'exact' || gap.conflict)) return null
  const size = (x: (typeof gaps)[number]) => (x.gap?.kind === 'number' ? Math.abs(x.gap.value) : 0)
  const [first, second] = [...gaps].sort((a, b) => size(b) - size(a))
  return first === undefined || (second !== undefined && size(second) === size(first)) ? null : first.row
}

/** Whom the headline names: it stands on every page. */
export function namedRow(all: readonly ProgressRow[]): ProgressRow | null {
  const rows = counted(all)
  const worst = worstOf(rows.filter((row) => row.progress?.pace === 'behind' && !isCeiling(row)))
  return (
    worst ??
    mostUsed(rows.filter(isOver)) ??
    (rows.every(isCeiling) ? mostUsed(rows) : null) ??
    farthestOf(rows.filter((row) => row.level?.standing === 'missed')) ??
    (rows.length > 1 && rows.every((row) => row.level === null && (row.progress?.pace ?? null) === null) ? leastDone(rows) : null)
  )
}

/** 乙县仅40.0% */
function worstWords(tell: Tell, row: ProgressRow): string {
  return tell.w.completion.only(row.name, rateFact(tell, row))
}

function rateFact(tell: Tell, row: ProgressRow): string {
  if (row.completion.kind === 'none') return ''
  const text = rateText(tell, row.completion)
  return row.stated || row.done.kind === 'none' || row.target.kind === 'none'
    ? tell.book.own(text, row.completion.value, row.completion.observations)
    : tell.book.derived(text, row.completion.value, shareDerivation(tell, row.done, row.target, row.completion, row.display, 'completion'))
}

function gapFact(tell: Tell, row: ProgressRow): { readonly slot: string; readonly value: number } | null {
  const { progress, completion: rate } = row
  if (progress?.gap?.kind !== 'number' || progress.schedule.kind !== 'schedule' || rate.kind === 'none' || progress.gap.bound !== 'exact')
    return null
  const { language } = tell.selection.settings
  const { value } = progress.gap
  const schedule = progress.schedule.share
  const operands = [
    { text: rateText(tell, rate), value: rate.value, observations: rate.observations },
    { text: percentText(schedule, language), value: schedule, observations: [] },
  ]
  const text = pointsText(value, language)
  const result = (value < 0 ? '−' : '') + text
  return {
    value,
    slot: tell.book.derived(text, value, {
      rule: 'gap',
      operands,
      result: value,
      text: tell.w.derivation.difference(operands[0]?.text ?? '', operands[1]?.text ?? '', result),
    }),
  }
}

/** The smallest gap of rows all behind, when its printed number isn't more than the true one (so that 以上 is true). */
function leastBehind(tell: Tell, rows: readonly ProgressRow[]): string | null {
  const gaps = rows
    .map((row) => ({ row, gap: row.progress?.gap }))
    .filter((x): x is { row: ProgressRow; gap: NumberAmount } => x.gap?.kind === 'number')
  const least = gaps.reduce<{ row: ProgressRow; gap: NumberAmount } | null>(
    (best, x) => (best === null || Math.abs(x.gap.value) < Math.abs(best.gap.value) ? x : best),
    null,
  )
  if (least === null || gaps.length < rows.length) return null
  const printed = Number(`${pointsNumber(least.gap.value, tell.selection.settings.language)}e-2`)
  return printed <= Math.abs(least.gap.value) ? (gapFact(tell, least.row)?.slot ?? null) : null
}

const sentenceRows = 4

export function sentenceOf(tell: Tell, rows: readonly ProgressRow[], asOf: string, office: string): string {
  const { w } = tell
  const items = rows
    .filter((row) => !row.total || rows.every((r) => r.total))
    .slice(0, sentenceRows)
    .map((row) => {
      if (row.level !== null && row.target.kind === 'number')
        return w.completion.sentenceLevel(
          row.name,
          valueFact(tell, row.target, row.display),
          valueFact(tell, row.done, row.display),
          levelWords(tell, row),
        )
      const item = row.progress?.sense === 'ceiling' ? w.completion.sentenceCeiling : w.completion.sentenceItem
      const said =
        row.done.kind === 'number' && row.target.kind === 'number'
          ? item(row.name, valueFact(tell, row.target, row.display), valueFact(tell, row.done, row.display), rateFact(tell, row))
          : w.completion.sentenceRate(row.name, rateFact(tell, row))
      const gap = gapFact(tell, row)
      const later =
        row.further === null || row.further.completion.kind !== 'number'
          ? ''
          : w.comma +
            goalName(tell, row.further.of) +
            tell.book.own(rateText(tell, row.further.completion), row.further.completion.value, row.further.completion.observations)
      return (gap === null || gap.value === 0 ? said : said + w.completion.sentenceGap(gap.value > 0, gap.slot)) + later
    })
  return w.completion.sentence(asOf, office + items.join(w.semicolon)) + w.stop
}
