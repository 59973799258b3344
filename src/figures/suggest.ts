import { figureKinds, type FigureKind } from './registry'
import type { Selection, Unsuited } from './selection'

/** What a kind makes of a selection: nothing against it, or the reason it can't state it. */
export interface Suggestion {
  readonly kind: FigureKind
  readonly unsuited: Unsuited | null
}

/** Every kind for a selection: those that can state it truthfully first, in the registry's order, then the others with their reason. */
export function suggest(selection: Selection): readonly Suggestion[] {
  const all = (Object.keys(figureKinds) as FigureKind[]).map((kind): Suggestion => ({
    kind,
    unsuited: figureKinds[kind].unsuited(selection),
  }))
  return [...all.filter((s) => s.unsuited === null), ...all.filter((s) => s.unsuited !== null)]
}
