import { noBoardEdits } from '../../figures/board/edits'
import { noEdits } from '../../model/bulletinEdits'
import { defaultSettings, frozen, noFilters, type WorkspaceDocument } from '../document'
import type { History } from '../history'
import { NewerVersion } from './keeper'

/** Format of histories as this version writes them. */
export const historyFormat = 4

export interface KeptHistory {
  readonly id: string
  readonly format: number
  readonly history: unknown
}

/**
 * What each older format takes to become the next: `upgrades[1]` makes 2 of 1. Each has a history of its own in
 * test/store/saved/formats.
 */
const upgrades: Readonly<Record<number, (history: never) => unknown>> = {
  // 2: a workspace may be a carried board.
  1: (history: History) => eachDocument(history, (document) => ({ ...document, carried: null })),
  // 3: steps may be of the 通报. What none wrote stands at its beginning, as `completed` puts it.
  2: (history: History) => history,
  // 4: a board may be edited.
  3: (history: History) => eachDocument(history, (document) => ({ ...document, board: noBoardEdits })),
}

/** A history with each of its documents changed; one that several steps share is changed once. */
function eachDocument(history: History, change: (document: WorkspaceDocument) => WorkspaceDocument): History {
  const known = new Map<WorkspaceDocument, WorkspaceDocument>()
  const changed = (document: WorkspaceDocument): WorkspaceDocument => {
    const after = known.get(document) ?? change(document)
    known.set(document, after)
    return after
  }
  return { ...history, start: changed(history.start), steps: history.steps.map((step) => ({ ...step, after: changed(step.after) })) }
}

/** A history as it was kept, brought to this version and frozen. Throws `NewerVersion` for one this version doesn't know. */
export function historyFrom(kept: KeptHistory): History {
  if (kept.format > historyFormat) throw new NewerVersion(`history format ${kept.format}, known ${historyFormat}`)
  let history = kept.history
  for (let format = kept.format; format < historyFormat; format++) {
    const upgrade = upgrades[format]
    if (!upgrade) throw new Error(`no upgrade from history format ${format}`)
    history = upgrade(history as never)
  }
  return completed(history as History)
}

/** Choices that were added since, at their defaults: for those no new format is needed. */
function completed(history: History): History {
  const known = new Map<WorkspaceDocument['settings'], WorkspaceDocument['settings']>()
  const whole = (document: WorkspaceDocument): WorkspaceDocument => {
    const settings = known.get(document.settings) ?? { ...defaultSettings, ...document.settings }
    known.set(document.settings, settings)
    const { board, analysis } = document.view
    return {
      ...document,
      settings,
      view: { board: board ?? noFilters, analysis: analysis ?? null },
      bulletin: document.bulletin ?? noEdits,
    }
  }
  return frozen({ ...history, start: whole(history.start), steps: history.steps.map((step) => ({ ...step, after: whole(step.after) })) })
}
