import type { Figure, Panel, Reference } from '../figures/figure'
import type { DrawingWords } from '../i18n/zh-CN/drawing'
import type { Pen } from './pen'
import type { Box } from './text/textBox'
import type { Theme } from './theme/theme'

/** What a form is given: one panel, the place to draw it, and the range that panels of one unit share. */
export interface Plot {
  readonly figure: Figure
  readonly panel: Panel
  /** References of this panel. */
  readonly references: readonly Reference[]
  readonly box: Box
  /** Least and greatest number over all panels of the panel's unit, zero included; `least` is the least without zero. */
  readonly extent: { readonly min: number; readonly max: number; readonly least: number }
  readonly theme: Theme
  readonly pen: Pen
  readonly words: DrawingWords
  readonly language: 'zh-CN' | 'en'
  /** The mark that takes the accent, when a person chose one. */
  readonly selected: string | null
  readonly convention: 'merit' | 'direction'
  /** Pixels per unit along bars: never more than `most`, so that several panels share one scale; `seen` is the least any panel needed. */
  readonly pixels: { readonly most: number; seen: number }
  /** Whether this is one of several panels: names and legends are shorter then. */
  readonly small: boolean
  /** One column of row names that serves panels side by side: `width` px, drawn by the first of them. Null where each panel names its rows. */
  readonly names: { readonly width: number; readonly drawn: boolean } | null
}

/** What measuring sees: all but the pen. A layout is numbers, worked out before anything is drawn. */
export type Measured = Omit<Plot, 'pen'>

/** Draws one panel of a figure, everything placed. */
export type Form = (plot: Plot) => void
