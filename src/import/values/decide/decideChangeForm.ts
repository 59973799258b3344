import type { ChangeForm } from '../../../model/dataset/observation'

/** How a column writes its changes, and how surely. */
export interface ChangeColumnReading {
  readonly form: ChangeForm
  /** 0.127 instead of 12.7. */
  readonly fraction: boolean
  /** Rows whose stated number is the one computed, of the rows that could be. */
  readonly agree: number
  readonly of: number
}

type Numbers = readonly (number | null | undefined)[]
const candidates: readonly { readonly form: ChangeForm; readonly fraction: boolean; readonly of: (c: number, b: number) => number }[] = [
  { form: 'percent', fraction: false, of: (c, b) => ((c - b) / Math.abs(b)) * 100 },
  { form: 'difference', fraction: false, of: (c, b) => c - b },
  { form: 'ratio', fraction: false, of: (c, b) => (c / b) * 100 },
  { form: 'percent', fraction: true, of: (c, b) => (c - b) / Math.abs(b) },
  { form: 'points', fraction: false, of: (c, b) => (c - b) * 100 },
  { form: 'ratio', fraction: true, of: (c, b) => c / b },
]

/**
 * Decide over a column whether stated changes are percents, ratios, points or differences, by computing them from the columns
 * they speak of (numbers as written, in the same rows); null when the column doesn't tell.
 *
 *     decideChangeForm([9.5, 12.7, -9.7], [600, 160, 28], [548, 142, 31])     percent, 3 of 3
 *     decideChangeForm([109.5, 112.7], [600, 160], [548, 142])                ratio, 2 of 2
 *     decideChangeForm([52, 18], [600, 160], [548, 142])                      difference
 *     decideChangeForm([102.1, 98.7, 101.5])                                  ratio by its values alone
 *     decideChangeForm([2.1, -1.3, 4])                                        null: percent or difference
 *
 * Points: current and base are fractions (0.975 − 0.972 is 0.3 points), or `rates` says they are rates written in percent.
 * A stated number agrees within one unit of the column's last printed place.
 */
export function decideChangeForm(stated: Numbers, current: Numbers = [], base: Numbers = [], rates = false): ChangeColumnReading | null {
  const values = stated.filter((n): n is number => typeof n === 'number' && Number.isFinite(n))
  if (values.length === 0) return null
  const tolerance = 1.001 * 10 ** -Math.max(...values.map(decimals))
  const readings = candidates.map((candidate): ChangeColumnReading => {
    let agree = 0
    let of = 0
    stated.forEach((said, i) => {
      const c = current[i]
      const b = base[i]
      if (typeof said !== 'number' || typeof c !== 'number' || typeof b !== 'number' || b === 0) return
      of++
      if (Math.abs(candidate.of(c, b) - said) <= tolerance) agree++
    })
    return { form: candidate.form, fraction: candidate.fraction, agree, of }
  })
  const most = Math.max(...readings.map((reading) => reading.agree))
  const of = readings[0]?.of ?? 0
  if (most === 0 || most * 2 <= of) return byValues(values, of)
  const best = readings.filter((reading) => reading.agree === most)
  // Near 1 and near 100 a percent and a point are the same number; of two rates it is points that are stated.
  const [first, other] = best
  if (best.length === 2 && first?.form === 'percent' && (other?.form === 'points' || (rates && other?.form === 'difference')))
    return { ...first, form: 'points' }
  if (best.length > 1 || !first) return null
  return rates && first.form === 'difference' ? { ...first, form: 'points' } : first
}

/** Near 100, never negative, and not a column of round counts: a ratio. */
function byValues(values: readonly number[], of: number): ChangeColumnReading | null {
  if (of > 0 || values.length < 2 || values.some((n) => n <= 0)) return null
  const sorted = [...values].sort((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const near = values.filter((n) => n >= 60 && n <= 160).length
  return median >= 85 && median <= 125 && near * 10 >= values.length * 8 ? { form: 'ratio', fraction: false, agree: 0, of: 0 } : null
}

function decimals(n: number): number {
  const text = String(n)
  const dot = text.indexOf('.')
  return dot < 0 || text.includes('e') ? 0 : Math.min(text.length - dot - 1, 4)
}
