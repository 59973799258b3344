import { decideChangeForm } from '../values/decide/decideChangeForm'
import { isRateName } from '../values/headers/rateName'
import { pointsWord } from '../lexicon/measures/points'
import { measuredUnit } from '../lexicon/measures/units'
import type { ChangeForm } from '../../model/dataset/observation'
import type { LineFacts } from '../sheet/facts'
import { type Figures } from '../sheet/figures'

/** Without arithmetic: near 100 throughout it is a ratio; many large whole numbers are differences (rule A2). */
export function formByValues(k: number, figures: Figures, rowCount: number, subject: LineFacts): ChangeForm | null {
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
export function countsApart(k: number, subject: number, columns: readonly LineFacts[], figures: Figures, rowCount: number): boolean {
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
export function areFractions(k: number, figures: Figures, rowCount: number): boolean {
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
export function formOfFit(
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
export function fittingPair(
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

export function isPlain(column: LineFacts): boolean {
  const measure = column.measure?.measure
  return measure === undefined || measure === 'value' || measure === 'score'
}
