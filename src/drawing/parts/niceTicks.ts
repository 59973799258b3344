/**
 * Three to five round values that cover a range.
 *
 *     niceTicks(0, 27, 4)     [0, 10, 20, 30]
 *     niceTicks(-12, 20, 4)   [-20, -10, 0, 10, 20]
 *     niceTicks(0, 0, 4)      [0, 1]
 */
export function niceTicks(min: number, max: number, count: number): number[] {
  if (!(max > min)) return min === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)]
  const raw = (max - min) / Math.max(1, count - 0.5)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 2.5, 5, 10].find((n) => n * power >= raw * 0.999) ?? 10) * power
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(max / step - 1e-9)
  const ticks: number[] = []
  // Multiples by whole numbers, so that 0.1 × 3 stays 0.3.
  for (let k = first; k <= last; k++) ticks.push(Number((k * step).toPrecision(12)))
  return ticks
}
