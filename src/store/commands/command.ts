import type { WorkspaceDocument } from '../document'

/** What the list of steps says of a step: the numbers and names its words are made with. */
export type StepFacts = Readonly<Record<string, string | number>>

/** One way a document may change, one file each. */
export interface CommandDefinition<Args> {
  /** The document after it: pure and total. The very same document where there is nothing to change. */
  run(document: WorkspaceDocument, args: Args): WorkspaceDocument
  /** What to say of it, from the documents on its both sides. */
  facts(before: WorkspaceDocument, after: WorkspaceDocument, args: Args): StepFacts
  /** Steps in a row with one key are one step: thirty sheets of one drop, a filter clicked five times. Null for a step of its own. */
  joins(args: Args): string | null
}
