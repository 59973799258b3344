import type { Figure } from '../figures/figure'
import { figureKinds } from '../figures/registry'
import type { Selection } from '../figures/selection'
import { suggest } from '../figures/suggest'

/** A figure with what rebuilds it on another page. */
export interface BoardFigure {
  readonly key: string
  readonly figure: Figure
}

/** The figures of a board for a selection; `pages` tells which page each stands on. */
export function boardFigures(selection: Selection, pages: Readonly<Record<string, number>>): readonly BoardFigure[] {
  return suggest(selection).filter((suggestion) => suggestion.unsuited === null).map(({ kind }) => ({
    key: kind,
    figure: figureKinds[kind].build({ ...selection, settings: { ...selection.settings, page: pages[kind] ?? 1 } }),
  }))
}
