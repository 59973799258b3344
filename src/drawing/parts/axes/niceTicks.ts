const steps = [1, 2, 2.5, 5, 10]
const fineSteps = [1, 2, 2.5, 3, 4, 5, 6, 8, 10]

/**
 * Three to five round values that cover a range.
 *
 *     niceTicks(0, 27, 4)     [0, 10, 20, 30]
 *     niceTicks(-12, 20, 4)   [-20, -10, 0, 10, 20]
 *     niceTicks(0, 0, 4)      [0, 1]
 *
 * In low plots few ticks would leave half of them empty; `fine` takes less round steps that end nearer the range.
 *
 *     niceTicks(0, 102, 2)          [0, 100, 200]
 *     niceTicks(0, 102, 2, true)    [0, 60, 120]
 */
export function niceTicks(min: number, max: number, count: number, fine = false): number[] {
  if (!(max > min)) return min === 0 ? [0, 1] : [Math.min(0, min), Math.max(0, max)]
  const raw = (max - min) / Math.max(1, fine ? count : count - 0.5)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ((fine ? fineSteps : steps).find((n) => n * power >= raw * 0.999) ?? 10) * power
  const first = Math.floor(min / step + 1e-9)
  const last = Math.ceil(max / step - 1e-9)
  const ticks: number[] = []
  // Multiples by whole numbers, so that 0.1 × 3 stays 0.3.
  for (let k = first; k <= last; k++) ticks.push(Number((k * step).toPrecision(12)))
  return ticks
}
