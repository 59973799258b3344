import { draw, settled, type Plan } from './plan'
import { Random } from './random'

export { bookOf } from './sheet'
export { bytesOf, delimited } from './write'
export { constructsOf } from './constructs'
export { differences, type Read } from './compare'
export { shrunk } from './shrink'
export type { Plan } from './plan'

/** The plan of a sheet: the `k`th of a seed. */
export function planOf(seed: number, k: number): Plan {
  const own = (seed * 100_003 + k) >>> 0
  return settled(draw(own % 1_000_000_007, new Random(own)))
}
