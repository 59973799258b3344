import type { FileId } from '../model/sheet/cell'
import type { FileSummary } from '../worker/protocol'

/**
 * One file as the list shows it: of the document, or on its way there.
 *
 * waiting → reading → read | refused; stopped when 停下 came first. `trouble` is set when it isn't the sheet's fault:
 * gone from disk, no worker in this browser, or the worker broke on it.
 */
export interface FileEntry {
  readonly key: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly addedAt: Date
  /** Null where the bytes are lost. */
  readonly blob: Blob | null
  /** The hash of its bytes; null until it was read. */
  readonly file: FileId | null
  readonly state: 'waiting' | 'reading' | 'read' | 'refused' | 'stopped'
  /** 0…1 of the reading. */
  readonly share: number
  /** The sheet just read; null while the file is being opened. */
  readonly sheet: string | null
  readonly summary: FileSummary | null
  readonly trouble: 'gone' | 'cannotStart' | 'broke' | null
}

/** What is known of a file's reading. */
export type Reading = Pick<FileEntry, 'state' | 'share' | 'sheet' | 'summary' | 'trouble'>

export const unread: Reading = { state: 'waiting', share: 0, sheet: null, summary: null, trouble: null }

export function readAs(summary: FileSummary): Reading {
  return { state: 'read', share: 1, sheet: null, summary, trouble: null }
}

/** Share of all bytes under way that has been read, 0…1; a file of no bytes counts as one. */
export function shareRead(entries: readonly FileEntry[]): number {
  let total = 0
  let read = 0
  for (const entry of entries) {
    const weight = Math.max(1, entry.size)
    total += weight
    read += weight * (entry.state === 'waiting' ? 0 : entry.state === 'reading' ? entry.share : 1)
  }
  return total === 0 ? 0 : read / total
}
