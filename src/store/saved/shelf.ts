import { shallowRef, type ShallowRef } from 'vue'
import type { FileId } from '../../model/sheet/cell'
import type { Correction } from '../../model/correction'
import { packMerged, unpackMerged } from '../../worker/packed/packedReading'
import type { Merged, PackedReading } from '../../worker/protocol'
import { concerning, readerIsFixed, readingKey, togetherKey } from '../../worker/readingKey'
import type { KeptFile } from '../document'
import type { useDocument } from '../documentStore'
import { readAs, type Reading } from '../fileEntry'
import { present, type History } from '../history'
import type { FoundReading, Keeper } from './keeper'

/** Where readings are kept from one visit to the next, by what they hang on. Not to be relied on: what isn't there is read again. */
export type ReadingShelf = Pick<Keeper, 'recall' | 'shelve'>
type Found = ReadonlyMap<string, FoundReading>

export interface ShelfRoom {
  use(shelf: ReadingShelf): void
  /** What a workspace's readings, and all of them together, are kept under; and what was found of them: opening it takes both at once. */
  keysOf(history: History, workspace: string): readonly string[]
  take(history: History, workspace: string, found: Found): void
  /** Fetch what there is of the files nobody read yet. */
  fetch(): Promise<void>
  readonly mustFetch: () => boolean
  kept(file: FileId): ArrayBuffer | undefined
  /** Whether a file is told of only, its reading not unpacked yet; and that it is now. */
  isForetold(file: FileId): boolean
  unpacked(file: FileId): boolean
  /** Until every reading told of is unpacked. */
  allUnpacked(): Promise<void>
  /** Whether the figures at hand are those that were kept for just these files: what the worker makes of them is the same. */
  readonly stands: () => boolean
  fall(): void
  /** Keep what was read, and all together, as far as it isn't kept yet. */
  keep(workspace: string, busy: () => boolean, pack: (file: FileId) => Promise<PackedReading | null>): Promise<void>
  clear(): void
}

/** More than so many bytes together aren't kept: they would push out what many are made of. */
const togetherMost = 12_000_000
const togetherUnder = (workspace: string): string => `together-${workspace}`

/**
 * What was read on an earlier visit, so that a workspace of thirty sheets opens at once: of each file its reading, packed, with what the list
 * says of it, and the dataset of all of them. The list and the board begin with what was kept, while the worker unpacks the readings; what
 * is missing, damaged or of another reader is read again, and what was kept of all together then counts no more.
 */
export function shelfRoom(
  current: ReturnType<typeof useDocument>,
  readings: ShallowRef<ReadonlyMap<FileId, Reading>>,
  merged: ShallowRef<Merged | null>,
): ShelfRoom {
  /** Kept readings of files not read yet, and the keys of those known to be kept. */
  const recalled = new Map<FileId, ArrayBuffer>()
  const known = new Set<string>()
  const foretold = new Set<FileId>()
  let waiting: (() => void)[] = []
  /** What the figures at hand were kept under; null where the worker made them. */
  const standing = shallowRef<string | null>(null)
  let shelf: ReadingShelf | null = null

  function keyOf({ file, name }: KeptFile, corrections: readonly Correction[] = current.corrections): string {
    return readingKey(file, name, concerning(file, corrections))
  }

  /** The files of a history's present document by what their readings are kept under. */
  function keyed(history: History): ReadonlyMap<string, FileId> {
    const { files, answered } = present(history)
    const corrections = answered.map((one) => one.correction)
    return new Map(files.map((kept) => [keyOf(kept, corrections), kept.file] as const))
  }

  function remember(files: ReadonlyMap<string, FileId>, found: Found): void {
    const told = new Map(readings.value)
    for (const [key, { bytes, summary }] of found) {
      const file = files.get(key)
      if (file === undefined) continue
      recalled.set(file, bytes)
      known.add(key)
      if (summary?.file !== file) continue
      told.set(file, readAs(summary))
      foretold.add(file)
    }
    if (foretold.size > 0) readings.value = told
  }

  const isNew = ({ file }: KeptFile): boolean => !readings.value.has(file) && !recalled.has(file)
  const together = (): string => togetherKey(current.document.files.map((kept) => keyOf(kept)))

  function letGo(): void {
    for (const go of waiting.splice(0)) go()
  }

  async function keepTogether(workspace: string): Promise<void> {
    const [first] = current.document.files
    const all = first && current.document.files.every(({ file }) => readings.value.get(file)?.state === 'read' && !foretold.has(file))
    if (!all || !merged.value || !readerIsFixed || shelf === null) return
    const key = together()
    if (known.has(key)) return
    const bytes = packMerged(key, merged.value, togetherMost)
    if (bytes && (await shelf.shelve({ key: togetherUnder(workspace), file: first.file, bytes }))) known.add(key)
  }

  return {
    use: (other) => void (shelf = other),
    keysOf: (history, workspace) => [...keyed(history).keys(), togetherUnder(workspace)],
    take(history, workspace, found) {
      const files = keyed(history)
      remember(files, found)
      const packed = found.get(togetherUnder(workspace))
      const key = togetherKey([...files.keys()])
      const all = packed && files.size === foretold.size ? unpackMerged(key, packed.bytes) : null
      if (!all) return
      known.add(key)
      merged.value = Object.freeze(all)
      standing.value = key
    },
    mustFetch: () => shelf !== null && current.document.files.some(isNew),
    async fetch() {
      const wanted = new Map(current.document.files.filter(isNew).map((kept) => [keyOf(kept), kept.file] as const))
      remember(wanted, (await shelf?.recall([...wanted.keys()]).catch(() => null)) ?? new Map())
    },
    kept: (file) => recalled.get(file),
    isForetold: (file) => foretold.has(file),
    unpacked(file) {
      const was = foretold.delete(file)
      if (foretold.size === 0) letGo()
      return was
    },
    allUnpacked: () => (foretold.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    stands: () => standing.value !== null && standing.value === together(),
    fall: () => void (standing.value = null),
    async keep(workspace, busy, pack) {
      for (const kept of current.document.files) {
        if (shelf === null || busy() || !current.document.files.includes(kept)) return
        const key = keyOf(kept)
        if (known.has(key) || readings.value.get(kept.file)?.state !== 'read') continue
        known.add(key)
        try {
          const packed = await pack(kept.file)
          const done = packed && (await shelf.shelve({ ...packed, file: kept.file }))
          if (done === false) known.delete(key)
        } catch {
          // It is read again next time.
        }
      }
      if (!busy()) await keepTogether(workspace).catch(() => undefined)
    },
    clear() {
      recalled.clear()
      known.clear()
      foretold.clear()
      letGo()
      standing.value = null
    },
  }
}
