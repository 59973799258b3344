import type { Figure, Panel } from '../figures/figure'
import type { Form, Measured, Plot } from './plot'
import type { Theme } from './theme/theme'

/** How much width a figure wants on a board: the least px it can be read at, and its share of a row of 24 columns (24 is a row of its own). */
export interface Need {
  readonly least: number
  readonly share: number
}

/** A form: how it draws a panel, and what whoever lays out figures must know of it. Nobody asks a form by its name. */
export interface FormDefinition {
  readonly draw: Form
  readonly need: Need
  /** Whether a figure with several panels gives them all to one drawing (tiles) instead of one each. */
  readonly allPanels?: boolean
  /** What stands in a row of its own, so that a panel needs the height of its rows and the width of its names; forms upright between two axes have none. */
  readonly rows?: { readonly are: 'marks' | 'series'; readonly height: number }
  /** With more rows, or columns, than `most`, it needs another width. */
  readonly wider?: { readonly over: 'rows' | 'columns'; readonly most: number; readonly need: Need }
  /** With no more columns than `most` it takes less width, so that two columns of numbers don't lie alone in a wide card. */
  readonly slimmer?: { readonly most: number; readonly need: Need }
  /** More rows than this stand in two columns. */
  readonly folds?: number
  /** px of one column that names the rows of panels side by side which list the same, left of all; 0 where they don't. */
  readonly sharedColumn?: (theme: Theme, panels: readonly Panel[], width: number) => number
  /** Whether it stands on a board without headline, notes and source of its own. */
  readonly bare?: boolean
  /** What the pointer reads: the mark it is on, or all marks of the place it is over (lines: the whole month). */
  readonly reads?: 'column'
  /** Whether its rows may stand in another order, or some of them alone: not where one begins where another ended. */
  readonly sorts?: boolean
  /** px at a width, where neither rows nor the usual height say it. */
  readonly height?: (figure: Figure, width: number) => number
}

/** A form in two steps: numbers first, then shapes. Null numbers mean that there is nothing to draw. */
export function inTwo<L>(measure: (plot: Measured) => L | null, paint: (plot: Plot, layout: L) => void): Form {
  return (plot) => {
    const layout = measure(plot)
    if (layout !== null) paint(plot, layout)
  }
}
