import type { Panel } from '../figures/figure'

/**
 * The least and greatest number that any panel draws, zero included; `least` is the least without zero.
 *
 *     values 74, 96, 88   { min: 0, max: 96, least: 74 }
 *     no values           { min: 0, max: 0, least: 0 }
 */
export function extentOf(panels: readonly Panel[]): { readonly min: number; readonly max: number; readonly least: number } {
  let min = Infinity
  let max = -Infinity
  const take = (value: number | null | undefined) => {
    if (value === null || value === undefined || !Number.isFinite(value)) return
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  for (const panel of panels) {
    for (const series of panel.series) {
      for (const mark of series.marks) {
        take(mark.value === null ? null : mark.value + (mark.from ?? 0))
        take(mark.from)
        if (mark.bound === 'range') take(mark.high)
        take(mark.inner?.value)
        for (const other of mark.others ?? []) take(other)
      }
    }
  }
  if (min > max) return { min: 0, max: 0, least: 0 }
  return { min: Math.min(0, min), max: Math.max(0, max), least: min }
}
