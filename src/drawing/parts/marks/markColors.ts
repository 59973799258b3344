import type { Mark, MarkChange, Series } from '../../../figures/figure'
import type { Measured, Plot } from '../../plot'
import { ownMark } from './ownMark'

export interface MarkColors {
  /** Bar, dot or line. */
  readonly fill: string
  /** Name and value. */
  readonly text: string
  readonly strong: boolean
}

/**
 * The one accent: a selected mark has it alone; else our own office, else the mark the headline names.
 * A bar is red only when it turned worse and the headline says so. Where every mark is ours the accent would say nothing, and
 * only the named one has it.
 */
export function markColors(plot: Pick<Measured, 'theme' | 'panel' | 'small' | 'selected'>, mark: Mark, series: Series): MarkColors {
  const { color } = plot.theme
  const has = (flag: Mark['flags'][number]) => mark.flags.includes(flag)
  const own = ownMark(mark, series.marks) || (plot.small && plot.panel.own) || (series.role === 'own' && plot.panel.series.length > 1)
  const strong = own || has('named') || has('named-bad') || mark.id === plot.selected
  if (has('named-bad') && (plot.selected === null || mark.id !== plot.selected)) return { fill: color.bad, text: color.ink, strong: true }
  const led = has('named') && !series.marks.some((other) => ownMark(other, series.marks))
  const accent = plot.selected === null ? own || led : mark.id === plot.selected
  return { fill: accent ? color.focus : color.other, text: own && accent ? color.focus : color.ink, strong }
}

/** Colour of a change label by the chosen convention: merit (绿好红差) or direction (红涨绿跌). */
export function changeColor(plot: Pick<Plot, 'theme' | 'convention'>, change: Pick<MarkChange, 'direction' | 'merit'>): string {
  const { color } = plot.theme
  if (change.direction === 'flat' || change.direction === 'none') return color.ink2
  if (plot.convention === 'direction') return change.direction === 'up' ? color.rise : color.fall
  return meritColor(plot, change.merit)
}

/** Colour of a merit, whatever the direction: a gap behind schedule is bad. */
export function meritColor(plot: Pick<Plot, 'theme'>, merit: MarkChange['merit']): string {
  const { color } = plot.theme
  return merit === 'good' ? color.good : merit === 'bad' ? color.bad : color.neutral
}
