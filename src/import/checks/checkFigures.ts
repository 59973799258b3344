import { notice, type Notice } from '../../model/sheet/notice'
import { widerRank } from '../lexicon/headings/headings'
import { forEach, rateName, rateStem } from '../lexicon/measures/rates'
import type { ChangeForm } from '../../model/dataset/observation'
import type { Span } from '../../model/time/period'
import type { LineFacts } from '../sheet/facts'
import { isNeverSummedName, isRateName } from '../values/headers/rateName'
import type { TableView } from './tableView'

/**
 * Arithmetic that holds on most cells of a table and fails on one finds the slip (rules C1–C4). Nothing is said where it
 * doesn't hold on most: then the cells weren't meant so.
 */
export function checkFigures(view: TableView, once: string | null = null): Notice[] {
  if (view.rows.length > 20000) return []
  return [...changes(view), ...totals(view, once), ...ranks(view), ...rates(view), ...completions(view), ...growthsOfTotals(view)]
}

/** So many changes tell what a column means; fewer are held against their figures one by one. */
const manyChanges = 4

/** Cells a notice quotes, at most. */
const quoted = 20

/** Places of a percent beyond which nothing is held against it. */
const percentPlaces = 2

/** How far a printed figure may be from what it was rounded from: whole counts are exact, what has decimals or a scale is not. */
function roundingOf(view: TableView, r: number, c: number): number {
  const places = view.placesAt(r, c)
  const scaled = ((view.columns[c] as LineFacts).unit ?? (view.rows[r] as LineFacts | undefined)?.unit)?.scale ?? 1
  return places > 0 || scaled > 1 ? 0.5 * 10 ** -places : 0
}

/**
 * C1: a stated change against the one computed, within one unit of its last printed place and what the two figures may have lost when they
 * were rounded: 10.1 and 10.3 are anything from 1.0 % to 3.0 % apart.
 */
function changes(view: TableView): Notice[] {
  const found: Notice[] = []
  view.columns.forEach((column, c) => {
    const link = view.links[c]
    if (column.measure?.measure !== 'change' || column.measure.against === 'benchmark' || !link) return
    const pair = link.base === null ? pairBeside(view, c, link.subject) : { base: link.base, current: link.current, proved: true }
    if (pair === null) return
    const forms: readonly ChangeForm[] = pair.proved || link.form !== null ? [link.form ?? 'percent'] : ['percent', 'difference', 'ratio']
    const [best] = forms
      .map((form) => judgeChanges(view, c, { ...pair, form, fraction: link.fraction }))
      .sort((a, b) => a.wrong.length - b.wrong.length)
    if (!best || best.wrong.length === 0) return
    // Where most of many differ they weren't meant so: growth at constant prices never follows from the figures beside it. That is told once.
    const most = best.wrong.length > 0.5 * best.judged
    if (!most || (pair.proved && best.judged < manyChanges))
      found.push(
        ...best.wrong.map(({ r, stated, computed, form }) =>
          notice('statedChangeDisagrees', 'warning', { stated, computed, form }, view.sheet, [view.cellAt(r, c)]),
        ),
      )
    else
      found.push(
        notice(
          'changesDisagree',
          'warning',
          { count: best.wrong.length, of: best.judged },
          view.sheet,
          best.wrong.slice(0, quoted).map(({ r }) => view.cellAt(r, c)),
        ),
      )
  })
  return found
}

interface ChangePair {
  readonly base: number
  readonly current: number
  /** Whether the figures themselves showed that it is these two. */
  readonly proved: boolean
}

interface WrongChange {
  readonly r: number
  readonly stated: number
  readonly computed: number
  readonly form: ChangeForm
}

/** The changes of a column that don't follow from two columns under one form, and how many could be held against them. */
function judgeChanges(
  view: TableView,
  c: number,
  { base, current, form: columnForm, fraction }: ChangePair & { readonly form: ChangeForm; readonly fraction: boolean },
): { judged: number; wrong: WrongChange[] } {
  const wrong: WrongChange[] = []
  let judged = 0
  for (let r = 0; r < view.rows.length; r++) {
    // 减少数 44 states −44.
    const said = view.figures(r, c)
    const stated = view.columns[c]?.measure?.falls === true ? -Math.abs(said) : said
    const before = base >= 0 ? view.figures(r, base) : view.figures(r - 1, current)
    const now = view.figures(r, current)
    if (Number.isNaN(stated) || Number.isNaN(before) || Number.isNaN(now) || before === 0 || (base < 0 && r === 0)) continue
    if (view.boundedAt(r, current) || (base >= 0 && view.boundedAt(r, base))) continue
    const own = view.formAt(r, c)
    const form = own !== null && own !== 'percent' ? own : columnForm
    const scale = fraction ? 1 : 100
    const computed =
      form === 'difference' || form === 'points'
        ? now - before
        : form === 'ratio'
          ? (now / before) * scale
          : ((now - before) / Math.abs(before)) * scale
    const places = view.placesAt(r, c)
    const relative = form !== 'difference' && form !== 'points'
    const [lostNow, lostBefore] = [roundingOf(view, r, current), base >= 0 ? roundingOf(view, r, base) : roundingOf(view, r - 1, current)]
    const lost = relative ? (scale * (lostNow + (Math.abs(now) * lostBefore) / Math.abs(before))) / Math.abs(before) : lostNow + lostBefore
    const printed = relative ? Math.min(places, scale === 1 ? percentPlaces + 2 : percentPlaces) : places
    judged++
    // 61.9 % after 57.1 % is 4.8 more: under 增长% too, that is how much a rate went.
    if (
      relative &&
      form !== 'ratio' &&
      isRateAt(view, r, current) &&
      Math.abs(now - before - stated) <= 1.001 * 10 ** -places + lostNow + lostBefore
    )
      continue
    if (Math.abs(computed - stated) > 1.001 * 10 ** -printed + 1.001 * lost)
      wrong.push({ r, stated, computed: rounded(computed, Math.max(places, 1)), form })
  }
  return { judged, wrong }
}

/** Whether a figure is a rate by its column's unit or its row's. */
function isRateAt(view: TableView, r: number, c: number): boolean {
  return (view.columns[c]?.unit ?? view.rows[r]?.unit)?.share === true
}

const earlierWords: ReadonlySet<string | null> = new Set(['samePeriodLastYear', 'lastYear', 'previousPeriod'])

/** Where no pair follows from the figures: the only two columns of the change's own thing on its left, one of them of an earlier time. */
function pairBeside(view: TableView, c: number, subject: number): ChangePair | null {
  const name = view.columns[subject]?.name
  const two = view.columns.flatMap((column, k) =>
    k < c && column.name === name && (column.measure === null || column.measure.measure === 'value') && column.total === null ? [k] : [],
  )
  const [a, b] = two
  if (a === undefined || b === undefined || two.length > 2 || c > b + 2) return null
  const order = timeOrder(view.columns[a] as LineFacts, view.columns[b] as LineFacts)
  if (order === 0) return null
  return order < 0 ? { base: a, current: b, proved: false } : { base: b, current: a, proved: false }
}

/** Which of two columns is of the earlier time: below 0 the first, 0 where nothing tells. */
function timeOrder(a: LineFacts, b: LineFacts): number {
  const before = (column: LineFacts): boolean => column.periods.some(({ reading }) => earlierWords.has(reading.relative))
  if (before(a) !== before(b)) return before(a) ? -1 : 1
  const [first, second] = [onlySpan(a), onlySpan(b)]
  // Nine months of a year against the whole of the one before tell nothing of a change.
  if (first === null || second === null || Math.abs(first.end - first.start - (second.end - second.start)) > likeMonths) return 0
  return first.start - second.start
}

/** Days by which two months or two quarters differ. */
const likeMonths = 3

function onlySpan(column: LineFacts): Span | null {
  const spans = column.periods.flatMap(({ reading: { period } }) => (period?.kind === 'span' ? [period] : []))
  return spans.length === 1 ? (spans[0] as Span) : null
}

/** C2, C7: a total against its parts, and less than they are where the sheet says that it counts once what several share (`once`); the parts are the rows that add up in most of its columns. */
function totals(view: TableView, once: string | null): Notice[] {
  const found: Notice[] = []
  const fewer: { readonly stated: number; readonly computed: number; readonly cell: string }[] = []
  const countable = view.columns.flatMap((column, c) => {
    const measure = column.measure?.measure ?? 'value'
    return (measure === 'value' || measure === 'target' || measure === 'score') &&
      column.unit?.share !== true &&
      !forEach.test(column.unit?.base ?? (view.axis === 'columns' ? view.unitOf(c) : '')) &&
      !isNeverSummedName(column.name) &&
      !view.percentColumn(c)
      ? [c]
      : []
  })
  view.rows.forEach((row, r) => {
    if (
      row.total === null ||
      row.total === 'average' ||
      (view.axis === 'rows' && (isNeverSummedName(row.name) || forEach.test(row.unit?.base ?? '')))
    )
      return
    const best = partsOf(view, r)
      .map((parts) => ({ parts, ...tally(view, parts, r, countable) }))
      .sort((a, b) => b.hits - a.hits)[0]
    const alone = countable.length === 1 && isSumOfOffices(view, row, best?.parts ?? [])
    if (!best || (!alone && (best.hits < 2 || best.misses.length >= best.hits))) return
    for (const { stated, computed, column } of best.misses) {
      const cell = view.cellAt(r, column)
      if (once !== null && stated < computed) fewer.push({ stated, computed, cell })
      else found.push(notice('totalDisagrees', 'warning', { stated, computed }, view.sheet, [cell]))
    }
  })
  const [first] = fewer
  if (once === null || first === undefined) return found
  const { stated, computed } = first
  const cells = fewer.map(({ cell }) => cell)
  return [...found, notice('totalCountsOnce', 'info', { stated, computed, said: once, count: fewer.length }, view.sheet, cells)]
}

/** 合计 beneath three offices or more, none of them within another: one column is enough to hold it against them. */
function isSumOfOffices(view: TableView, row: LineFacts, parts: readonly number[]): boolean {
  const rows = parts.map((part) => view.rows[part] as LineFacts)
  return (
    row.total === 'total' &&
    row.office === null &&
    row.periods.length === 0 &&
    parts.length >= 3 &&
    view.nesting.ofWhich.size + view.nesting.parents.size === 0 &&
    rows.every((part) => part.office !== null && part.section === row.section && part.indent === rows[0]?.indent && part.measure === null)
  )
}

/** C4: the completion of a row is what is done of what was to be done, where most rows agree: neither the sum nor the mean of the others. */
function completions(view: TableView): Notice[] {
  const found: Notice[] = []
  view.columns.forEach((column, c) => {
    if (column.measure?.measure !== 'completion') return
    const done = view.links[c]?.subject ?? c
    const target = view.columns.findIndex((other) => other.measure?.measure === 'target' && other.name === column.name)
    if (done === c || target < 0) return
    const judged = view.rows.flatMap((_, r) => {
      const [rate, a, b] = [view.figures(r, c), view.figures(r, done), view.figures(r, target)]
      return Number.isNaN(rate) || Number.isNaN(a) || Number.isNaN(b) || b === 0 || view.boundedAt(r, c)
        ? []
        : [{ r, rate, computed: (a / b) * 100 }]
    })
    const wrong = judged.filter(({ r, rate, computed }) => Math.abs(rate - computed) > 1.001 * 10 ** -view.placesAt(r, c))
    if (judged.length < 4 || wrong.length === 0 || wrong.length > 0.25 * judged.length) return
    for (const { r, rate, computed } of wrong)
      found.push(
        notice('rateDisagrees', 'warning', { stated: rate, computed: rounded(computed, Math.max(1, view.placesAt(r, c))) }, view.sheet, [
          view.cellAt(r, c),
        ]),
      )
  })
  return found
}

/** C1: the growth of a total, where no base is there to compute it, lies among the growths of its parts. */
function growthsOfTotals(view: TableView): Notice[] {
  const found: Notice[] = []
  view.columns.forEach((column, c) => {
    const link = view.links[c]
    if (
      column.measure?.measure !== 'change' ||
      !link ||
      link.base !== null ||
      (link.form ?? column.measure.form ?? 'percent') !== 'percent'
    )
      return
    const subject = view.columns[link.subject]
    if (subject === undefined || subject.unit?.share === true || isRateName(subject.name)) return
    view.rows.forEach((row, r) => {
      const stated = view.figures(r, c)
      if (row.total !== 'total' || Number.isNaN(stated)) return
      const [parts] = partsOf(view, r)
      if (!parts || tally(view, parts, r, [link.subject]).hits === 0) return
      const growths = parts.map((part) => view.figures(part, c))
      if (growths.length < 2 || growths.some(Number.isNaN)) return
      const nearest = Math.min(Math.max(stated, Math.min(...growths)), Math.max(...growths))
      if (Math.abs(nearest - stated) <= 1.001 * 10 ** -view.placesAt(r, c)) return
      found.push(
        notice('statedChangeDisagrees', 'warning', { stated, computed: nearest, form: 'percent' }, view.sheet, [view.cellAt(r, c)]),
      )
    })
  })
  return found
}

function partsOf(view: TableView, r: number): number[][] {
  const since: number[] = []
  const all: number[] = []
  const subtotals: number[] = []
  let open = true
  for (let k = r - 1; k >= 0; k--) {
    const row = view.rows[k] as LineFacts
    if (row.total !== null) {
      open = false
      if (row.total === 'subtotal') subtotals.push(k)
      continue
    }
    if (view.nesting.ofWhich.has(k)) continue
    all.push(k)
    if (open) since.push(k)
  }
  const below: number[] = []
  for (let k = r + 1; k < view.rows.length; k++)
    if ((view.rows[k] as LineFacts).total === null && !view.nesting.ofWhich.has(k)) below.push(k)
  return [since, all, subtotals, ...(all.length === 0 ? [below] : [])].filter((parts) => parts.length >= 2)
}

function isNearEnough(view: TableView, r: number, parts: readonly number[], c: number, gap: number): boolean {
  const bounded = view.boundedAt(r, c) || parts.some((part) => view.boundedAt(part, c))
  return bounded && Math.abs(gap) <= nearEnough * Math.abs(view.figures(r, c))
}

/** 1330余 over parts of 1331, one of them 600余: by so much a total may differ where it or a part is no exact number. */
const nearEnough = 0.05

function tally(
  view: TableView,
  parts: readonly number[],
  r: number,
  columns: readonly number[],
): { hits: number; misses: { column: number; stated: number; computed: number }[] } {
  let hits = 0
  const misses: { column: number; stated: number; computed: number }[] = []
  for (const c of columns) {
    const stated = view.figures(r, c)
    if (Number.isNaN(stated)) continue
    const terms = parts.map((part) => view.figures(part, c)).filter((value) => !Number.isNaN(value))
    if (terms.length < 2) continue
    const sum = terms.reduce((a, b) => a + b, 0)
    const places = Math.max(view.placesAt(r, c), ...parts.map((part) => view.placesAt(part, c)))
    const tolerance = 0.5 * 10 ** -places * (places > 0 ? terms.length + 1 : 0) + 1e-9 * Math.abs(stated) + (places > 0 ? 0 : 1e-6)
    if (Math.abs(sum - stated) <= tolerance) {
      if (stated !== 0) hits++
    } else if (!isNearEnough(view, r, parts, c, sum - stated)) misses.push({ column: c, stated, computed: rounded(sum, places) })
  }
  return { hits, misses }
}

/** C3: ranks against the order of their score, where that holds for all but one in five. */
function ranks(view: TableView): Notice[] {
  const found: Notice[] = []
  view.columns.forEach((column, c) => {
    const subject = view.links[c]?.subject ?? c
    if (column.measure?.measure !== 'rank' || subject === c) return
    // 全省排名 beside dimensions of one city is a place among cities that stand elsewhere.
    if (column.labels.some((label) => widerRank.test(label.text)) && view.rows.every((row) => row.office === null)) return
    // 开办企业 and 获得电力 are no rivals: a place of each is among others who stand elsewhere.
    if (view.rows.every((row) => row.office === null && row.name !== '')) return
    // Ranks that begin anew in each section are places within it.
    if (view.rows.filter((_, r) => view.figures(r, c) === 1).length > 1 && new Set(view.rows.map((row) => row.section)).size > 1) return
    const rows = view.rows.flatMap((row, r) =>
      row.total === null && !Number.isNaN(view.figures(r, c)) && !Number.isNaN(view.figures(r, subject)) ? [r] : [],
    )
    const first = Math.max(1, Math.min(...rows.map((r) => view.figures(r, c))))
    // Of equal figures each may have any of their places: what told them apart wasn't printed.
    const wrong = rows.filter((r) => {
      const above = first + rows.filter((other) => view.figures(other, subject) > view.figures(r, subject)).length
      const equal = rows.filter((other) => view.figures(other, subject) === view.figures(r, subject)).length
      return view.figures(r, c) < above || view.figures(r, c) >= above + equal
    })
    if (rows.length < 5 || wrong.length === 0 || wrong.length > 0.2 * rows.length) return
    for (const r of wrong) {
      const computed = first + rows.filter((other) => view.figures(other, subject) > view.figures(r, subject)).length
      found.push(notice('rankDisagrees', 'warning', { stated: view.figures(r, c), computed }, view.sheet, [view.cellAt(r, c)]))
    }
  })
  return found
}

/** C4: a rate against its two counts, named after the numerator, where most rows agree. */
function rates(view: TableView): Notice[] {
  const found: Notice[] = []
  view.columns.forEach((column, c) => {
    const stem = rateStem.exec(column.name)?.[1]
    if (stem === undefined || view.axis !== 'columns') return
    const numerator = view.columns.findIndex(
      (other, k) => k !== c && other.name.startsWith(stem) && !rateName.test(other.name) && samePeriod(other, column),
    )
    if (numerator < 0) return
    for (let d = 0; d < view.columns.length; d++) {
      const other = view.columns[d] as LineFacts
      if (d === c || d === numerator || !samePeriod(other, column) || other.measure !== null) continue
      const judged = view.rows.flatMap((_, r) => {
        const [rate, a, b] = [view.figures(r, c), view.figures(r, numerator), view.figures(r, d)]
        return Number.isNaN(rate) || Number.isNaN(a) || Number.isNaN(b) || b === 0 || view.boundedAt(r, c)
          ? []
          : [{ r, rate, computed: (a / b) * 100 }]
      })
      const wrong = judged.filter(({ r, rate, computed }) => Math.abs(rate - computed) > 1.001 * 10 ** -view.placesAt(r, c))
      if (judged.length < 4 || wrong.length === 0 || wrong.length > 0.25 * judged.length) continue
      for (const { r, rate, computed } of wrong)
        found.push(
          notice('rateDisagrees', 'warning', { stated: rate, computed: rounded(computed, view.placesAt(r, c)) }, view.sheet, [
            view.cellAt(r, c),
          ]),
        )
      return
    }
  })
  return found
}

function samePeriod(a: LineFacts, b: LineFacts): boolean {
  return a.periods.map((fact) => fact.text).join('|') === b.periods.map((fact) => fact.text).join('|')
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(Math.min(10, places)))
}
