import type { FileId } from '../model/sheet/cell'
import { applied, factsOf, joinsOf, type Command, type CommandName } from './commands/registry'
import type { StepFacts } from './commands/command'
import { without } from './commands/sheets/remove'
import { frozen, type WorkspaceDocument } from './document'

/** A step somebody took, with the document it led to. */
export interface Step {
  readonly id: string
  /** ISO time. */
  readonly when: string
  readonly name: CommandName
  readonly facts: StepFacts
  /** Steps in a row with one key are one step. */
  readonly joins: string | null
  readonly after: WorkspaceDocument
}

/** The documents of a workspace in order, and which of them is the present one. They share their unchanged parts. */
export interface History {
  /** The document before the first step. */
  readonly start: WorkspaceDocument
  readonly steps: readonly Step[]
  /** How many of the steps are done; those behind can be done again. */
  readonly at: number
}

/** What was done since something was saved, as data: it can be done once more on what another page saved meanwhile. */
export type Operation =
  | { readonly kind: 'do'; readonly id: string; readonly when: string; readonly command: Command }
  /** Be just after this step; null for before the first. */
  | { readonly kind: 'goTo'; readonly step: string | null }
  /** A choice the page made by itself, no step: the present document takes it in. */
  | { readonly kind: 'settle'; readonly command: Command }
  /** A file that may not be kept is gone from every document. */
  | { readonly kind: 'forget'; readonly file: FileId }

/** Steps kept; older ones become part of the start. */
export const stepsMost = 200

export function historyOf(start: WorkspaceDocument): History {
  return frozen({ start, steps: [], at: 0 })
}

/** The present document. */
export function present(history: History): WorkspaceDocument {
  return documentAt(history, history.at)
}

function documentAt(history: History, at: number): WorkspaceDocument {
  return at === 0 ? history.start : (history.steps[at - 1] as Step).after
}

/** The history after an operation: pure; the very same where it changes nothing. */
export function operated(history: History, operation: Operation): History {
  switch (operation.kind) {
    case 'do':
      return done(history, operation)
    case 'goTo':
      return wentTo(history, operation.step)
    case 'settle':
      return settled(history, operation.command)
    case 'forget':
      return changedAll(history, (document) => without(document, operation.file))
  }
}

function done(history: History, { id, when, command }: Extract<Operation, { kind: 'do' }>): History {
  const before = present(history)
  const after = applied(before, command)
  if (after === before) return history
  const joins = joinsOf(command)
  const top = history.steps[history.at - 1]
  const joined = top !== undefined && joins !== null && top.joins === joins && history.at === history.steps.length
  const from = joined ? documentAt(history, history.at - 1) : before
  const step: Step = { id: joined ? top.id : id, when, name: command.name, facts: factsOf(from, after, command), joins, after }
  const steps = [...history.steps.slice(0, joined ? history.at - 1 : history.at), step]
  const over = Math.max(0, steps.length - stepsMost)
  const start = over === 0 ? history.start : (steps[over - 1] as Step).after
  return frozen({ start, steps: over === 0 ? steps : steps.slice(over), at: steps.length - over })
}

function wentTo(history: History, step: string | null): History {
  const at = step === null ? 0 : history.steps.findIndex((one) => one.id === step) + 1
  if ((step !== null && at === 0) || at === history.at) return history
  return frozen({ ...history, at })
}

function settled(history: History, command: Command): History {
  const before = present(history)
  const after = applied(before, command)
  if (after === before) return history
  if (history.at === 0) return frozen({ ...history, start: after })
  return frozen({ ...history, steps: history.steps.map((step, k) => (k === history.at - 1 ? { ...step, after } : step)) })
}

function changedAll(history: History, change: (document: WorkspaceDocument) => WorkspaceDocument): History {
  return frozen({
    ...history,
    start: change(history.start),
    steps: history.steps.map((step) => ({ ...step, after: change(step.after) })),
  })
}

/** The step before the present one's, to undo it; undefined where there is nothing to undo. */
export function undone(history: History): Operation | undefined {
  if (history.at === 0) return undefined
  return { kind: 'goTo', step: history.steps[history.at - 2]?.id ?? null }
}

export function redone(history: History): Operation | undefined {
  const next = history.steps[history.at]
  return next && { kind: 'goTo', step: next.id }
}

/** Every file and board that some document of the history knows: their bytes must stay. */
export function filesOf(history: History): ReadonlySet<FileId> {
  const files = new Set<FileId>()
  let last: WorkspaceDocument['files'] | null = null
  for (const document of [history.start, ...history.steps.map((step) => step.after)]) {
    if (document.carried) files.add(document.carried.file)
    if (document.files === last) continue
    last = document.files
    for (const { file } of document.files) files.add(file)
  }
  return files
}
