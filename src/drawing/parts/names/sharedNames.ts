import type { Panel } from '../../../figures/figure'
import { measureText } from '../../text/text'
import type { Theme } from '../../theme/theme'

/** The names take at most this part of the width they share with the panels. */
const most = 0.34

/**
 * Width in px of one column of names, with the gap to the marks, for panels that list the same rows in the same order; 0 where
 * their rows differ. Named once, the rows leave each panel's width to its marks.
 *
 *     two panels of 督查、信息、文稿    26 px and a gap
 *     督查、信息 beside 信息、文稿      0
 */
export function sharedNameWidth(theme: Theme, panels: readonly Panel[], width: number): number {
  const [first, ...others] = panels.map((panel) => (panel.series[0]?.marks ?? []).map((mark) => mark.category))
  if (!first || first.length === 0 || others.length === 0) return 0
  if (!others.every((names) => names.length === first.length && names.every((name, k) => name === first[k]))) return 0
  const size = theme.size.label
  return Math.min(width * most, Math.max(...first.map((name) => measureText(name, size, 700))) + size * 0.9)
}
