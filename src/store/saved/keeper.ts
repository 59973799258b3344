import type { FileId } from '../../model/sheet/cell'
import type { FileSummary } from '../../worker/protocol'
import type { History } from '../history'

/** Name of the database of this browser. */
export const databaseName = 'duibiao'

/** When a workspace was last saved as a file, and the step it stood at; null for before the first. */
export interface Backup {
  readonly when: string
  readonly step: string | null
}

/** What a workspace holds, for the list: known without opening it. */
export interface About {
  readonly files: number
  readonly offices: number
  readonly items: number
  /** Figures of a carried board; 0 where it holds sheets. */
  readonly figures: number
  /** First and last year of its figures; null for none. */
  readonly years: readonly [number, number] | null
  readonly bytes: number
}

/** A workspace as the list knows it. Times are ISO. */
export interface KeptWorkspace {
  readonly id: string
  /** '' until somebody named it. */
  readonly name: string
  /** The samples, which are nobody's. */
  readonly sample: boolean
  readonly createdAt: string
  readonly changedAt: string
  readonly openedAt: string
  /** Taken away, and for a while still to be had back. */
  readonly removedAt: string | null
  readonly backup: Backup | null
  readonly about: About
  /** Counts savings: whoever saves says which one they know. */
  readonly revision: number
}

export interface OpenedWorkspace {
  readonly workspace: KeptWorkspace
  readonly history: History
  readonly bytes: readonly (readonly [FileId, Blob])[]
  /** Readings that were kept, by their keys, of those asked for. */
  readonly readings?: ReadonlyMap<string, FoundReading>
}

/** A reading of a file, packed: what it hangs on is its key (`worker/readingKey`). */
export interface KeptReading extends FoundReading {
  readonly key: string
  readonly file: FileId
}

/** A kept reading as it is found. */
export interface FoundReading {
  /** Not a blob: thirty small files opened one by one cost more than what they hold. */
  readonly bytes: ArrayBuffer
  /** What the list says of the file; left out by older versions. */
  readonly summary?: FileSummary
}

/** What was cleared. */
export interface Cleared {
  readonly workspaces: number
  readonly files: number
  readonly bytes: number
}

/**
 * Where workspaces are kept. `save` is one transaction: all of it or nothing, and only if nobody saved since the revision the
 * saver knows. It rejects when it couldn't (`isFull` tells whether for want of room) and then has changed nothing.
 */
export interface Keeper {
  /** Whether it outlasts the visit. */
  readonly lasting: boolean
  list(): Promise<readonly KeptWorkspace[]>
  /** With the readings its documents ask for, in the same go: what they are asked under is told by the history. */
  open(id: string, readings?: (history: History) => readonly string[]): Promise<OpenedWorkspace | null>
  /** 'newer': somebody else saved it meanwhile; 'gone': it isn't there any more. */
  save(workspace: KeptWorkspace, history: History, bytes: readonly (readonly [FileId, Blob])[]): Promise<'saved' | 'newer' | 'gone'>
  /** Change what the list says of a workspace, without a new revision. */
  note(id: string, change: Partial<Pick<KeptWorkspace, 'name' | 'openedAt' | 'removedAt' | 'backup' | 'about'>>): Promise<void>
  /** Readings that were kept, by their keys: what isn't there is read again. */
  recall(keys: readonly string[]): Promise<ReadonlyMap<string, FoundReading>>
  /** Keep a reading of a file that is kept; the oldest make room. False where it isn't (no longer) wanted. Never the only truth. */
  shelve(reading: KeptReading): Promise<boolean>
  /** Really drop workspaces that were removed before a time, and bytes that no history names. */
  tidy(removedBefore: string): Promise<void>
  /** Really drop everything. */
  clear(): Promise<Cleared>
  close(): void
}

/** What is kept was written by a newer version of the product: it is left as it is. */
export class NewerVersion extends Error {}

/** Whether a saving failed for want of room. */
export function isFull(error: unknown): boolean {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 4; depth++) {
    const { name, message, inner } = at as { name?: unknown; message?: unknown; inner?: unknown }
    if (name === 'QuotaExceededError' || /quota/i.test(String(message))) return true
    at = inner
  }
  return false
}
