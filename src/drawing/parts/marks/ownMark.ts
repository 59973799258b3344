import type { Mark } from '../../../figures/figure'

/**
 * Whether a mark is told apart as ours: it is, unless all of its neighbours are too.
 *
 *     ownMark(mark, marks)  true for our office among others, false in a figure of our office alone with several rows
 */
export function ownMark(mark: Mark, among: readonly Mark[]): boolean {
  return mark.flags.includes('own') && !(among.length > 1 && among.every((other) => other.flags.includes('own')))
}
