import type { Dataset } from '../../model/dataset/dataset'
import { addDecimals, subtractDecimals } from '../../model/decimal'
import type { Indicator } from '../../model/indicator'
import { observationFlags } from '../../model/dataset/observation'
import type { Day, Period, Span } from '../../model/time/period'
import { bounds } from '../../model/quantity'
import { addsOverTime } from './aggregation'
import { amountOf, exactAmount, type Amount, type NumberAmount } from './amount'
import { groupAt, periodCodeOf, seriesOf, type Key } from '../query'

/**
 * A figure for a period: as reported, or derived from others, or why neither.
 *
 * sum                months added to a quarter
 * remainder          1—6月 minus 1—5月 is June
 * negativeRemainder  1—6月 is less than 1—5月: the sheets disagree, which is something to know and no value
 */
export type PeriodFigure =
  | { readonly kind: 'reported'; readonly amount: Amount; readonly observations: readonly number[] }
  | {
      readonly kind: 'derived'
      readonly rule: 'sum' | 'remainder'
      readonly amount: NumberAmount
      readonly observations: readonly number[]
    }
  | { readonly kind: 'negativeRemainder'; readonly value: number; readonly observations: readonly number[] }
  | { readonly kind: 'none'; readonly why: 'notAdditive' | 'notExact' | 'missing' | 'otherSource' | 'otherUnit' | 'notReported' }

/**
 * The figure of a key at a period, reported or derived.
 *
 * Derived only from exact numbers of one indicator (so one unit and 口径) that adds over time, written in one unit, from one
 * family of sheets, nothing missing, unsettled or derived itself. What is reported always goes first; then the sum of the
 * fewest pieces; then a remainder.
 */
export function figureAt(dataset: Dataset, key: Omit<Key, 'period'>, period: Period): PeriodFigure {
  const code = periodCodeOf(dataset, period)
  // -1 would find what was reported without a period.
  const reported = code < 0 ? [] : groupAt(dataset, { ...key, period: code })
  if (reported.length > 0) return { kind: 'reported', amount: amountOf(dataset, reported), observations: reported }
  if (period.kind !== 'span' || period.plan) return { kind: 'none', why: 'notReported' }
  if (!addsOverTime(dataset.indicators[key.indicator] as Indicator)) return { kind: 'none', why: 'notAdditive' }
  const pieces = piecesOf(dataset, key)
  const sum = checked(dataset, tiling(pieces, period.start, period.end))
  if (sum?.kind === 'good') {
    return derived('sum', addDecimals(sum.list.map((i) => dataset.amount[i] as number)), sum.list)
  }
  const remainder = remainderAt(dataset, pieces, period)
  if (remainder?.kind === 'derived' || remainder?.kind === 'negativeRemainder') return remainder
  const why = sum?.why ?? (remainder?.kind === 'bad' ? remainder.why : 'notReported')
  return { kind: 'none', why }
}

function derived(rule: 'sum' | 'remainder', value: number, observations: readonly number[]): PeriodFigure {
  return { kind: 'derived', rule, amount: exactAmount(value, observations), observations }
}

interface Piece {
  readonly start: Day
  readonly end: Day
  readonly i: number
}

function piecesOf(dataset: Dataset, key: Omit<Key, 'period'>): Piece[] {
  const pieces: Piece[] = []
  for (const i of seriesOf(dataset, key)) {
    const period = dataset.periods[dataset.period[i] as number]
    if (period?.kind === 'span' && !period.plan) pieces.push({ start: period.start, end: period.end, i })
  }
  return pieces
}

/** The fewest pieces that lie end to end from first to last; usable ones before others. Null when there is no such row. */
function tiling(pieces: readonly Piece[], first: Day, last: Day): number[] | null {
  const inside = pieces.filter((piece) => piece.start >= first && piece.end <= last).sort((a, b) => a.end - b.end)
  const best = new Map<Day, number[]>([[first, []]])
  for (const piece of inside) {
    const before = best.get(piece.start)
    if (before === undefined) continue
    const known = best.get(piece.end + 1)
    if (known === undefined || known.length > before.length + 1) best.set(piece.end + 1, [...before, piece.i])
  }
  return best.get(last + 1) ?? null
}

type Checked =
  | { readonly kind: 'good'; readonly list: readonly number[]; readonly why?: undefined }
  | { readonly kind: 'bad'; readonly why: 'notExact' | 'missing' | 'otherSource' | 'otherUnit' }

function checked(dataset: Dataset, list: readonly number[] | null): Checked | null {
  if (list === null) return null
  const [first] = list
  if (first === undefined) return null
  for (const i of list) {
    if (dataset.missing[i]) return { kind: 'bad', why: 'missing' }
    const loose = observationFlags.conflict | observationFlags.derived
    if (bounds[dataset.bound[i] as number] !== 'exact' || ((dataset.flags[i] as number) & loose) !== 0)
      return { kind: 'bad', why: 'notExact' }
    if (dataset.unit[i] !== dataset.unit[first]) return { kind: 'bad', why: 'otherUnit' }
  }
  const families = list.map((i) => familiesOf(dataset, i))
  const shared = [...(families[0] ?? [])].some((family) => families.every((set) => set.has(family)))
  return shared ? { kind: 'good', list } : { kind: 'bad', why: 'otherSource' }
}

/** Sheets of one family: the same sheet, or files and sheets whose names differ in their digits only (a month's report and the next). */
function familiesOf(dataset: Dataset, i: number): ReadonlySet<string> {
  const families = new Set<string>()
  const end = dataset.sourceStart[i + 1] as number
  for (let k = dataset.sourceStart[i] as number; k < end; k++) {
    const source = dataset.sheets[dataset.sourceSheet[k] as number]
    if (source) families.add(`${source.fileName}\n${source.sheet}`.normalize('NFKC').replace(/\d+/g, '#'))
  }
  return families
}

function remainderAt(
  dataset: Dataset,
  pieces: readonly Piece[],
  wanted: Span,
): PeriodFigure | { readonly kind: 'bad'; readonly why: 'notExact' | 'missing' | 'otherSource' | 'otherUnit' } | null {
  let bad: Extract<Checked, { kind: 'bad' }> | null = null
  for (const whole of pieces) {
    const front = whole.end === wanted.end && whole.start < wanted.start
    const back = whole.start === wanted.start && whole.end > wanted.end
    if (!front && !back) continue
    const rest = pieces.find((piece) =>
      front ? piece.start === whole.start && piece.end === wanted.start - 1 : piece.start === wanted.end + 1 && piece.end === whole.end,
    )
    if (rest === undefined) continue
    const result = checked(dataset, [whole.i, rest.i])
    if (result?.kind === 'bad') bad = result
    if (result?.kind !== 'good') continue
    const value = subtractDecimals(dataset.amount[whole.i] as number, dataset.amount[rest.i] as number)
    return value < 0 ? { kind: 'negativeRemainder', value, observations: result.list } : derived('remainder', value, result.list)
  }
  return bad
}
