import { Dexie, type Table } from 'dexie'
import type { FileId } from '../../model/sheet/cell'
import { filesOf, type History } from '../history'
import { historyFormat, historyFrom, type KeptHistory } from './formats'
import {
  databaseName,
  isFull,
  NewerVersion,
  type Cleared,
  type FoundReading,
  type Keeper,
  type KeptReading,
  type KeptWorkspace,
} from './keeper'

export { databaseName }
/** The version of the tables; what stands in a history has a format of its own (`formats.ts`). */
export const databaseVersion = 2

interface ShelvedReading extends KeptReading {
  readonly keptAt: number
  readonly size: number
}

interface KeptBytes {
  readonly file: FileId
  readonly blob: Blob
}

/** Bytes of readings kept; beyond it the oldest make room. */
const shelfBytes = 64_000_000

/** The tables. A change of them is a new `version(n)` below the last, which Dexie runs on what it finds. */
class Database extends Dexie {
  readonly workspaces!: Table<KeptWorkspace, string>
  readonly histories!: Table<KeptHistory, string>
  readonly bytes!: Table<KeptBytes, FileId>
  readonly readings!: Table<ShelvedReading, string>

  constructor() {
    // Never opened by itself: where a newer page took it over meanwhile, Dexie would change its tables back to these.
    super(databaseName, { autoOpen: false })
    this.version(1).stores({ workspaces: 'id', histories: 'id', bytes: 'file' })
    // Readings kept, and what the list says of a carried board.
    this.version(2)
      .stores({ readings: 'key, file, [keptAt+size]' })
      .upgrade((transaction) =>
        transaction
          .table<{ about: { figures?: number } }>('workspaces')
          .toCollection()
          .modify((workspace) => void (workspace.about.figures ??= 0)),
      )
  }
}

/** The version of the database as it stands, which is left as it is; 0 where there is none. */
async function versionThere(): Promise<number> {
  const found = new Dexie(databaseName)
  try {
    await found.open()
    return found.verno
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return 0
    throw error
  } finally {
    found.close()
  }
}

/** Throws `NewerVersion` where the database isn't ours to touch. Dexie adds tenths of its own (2.1): they count as the whole. */
async function looked(): Promise<void> {
  const found = await versionThere()
  if (Math.floor(found) > databaseVersion) throw new NewerVersion(`database version ${found}, known ${databaseVersion}`)
}

/** Keeps workspaces in this browser, in IndexedDB. Rejects where that can't be had, with `NewerVersion` where it isn't ours to touch. */
export async function databaseKeeper(): Promise<Keeper> {
  // Looked at before it is opened with our tables: Dexie would give a newer one those that it lacks.
  await looked()
  const database = new Database()
  await database.open()
  let ended = false

  /** Another page may have taken it over or deleted it, or the browser let go of it: it is opened again where it is still ours. */
  async function ready(): Promise<void> {
    if (database.isOpen() || ended) return
    await looked()
    await database.open()
  }

  const ours = tablesKeeper(database)
  const awake =
    <Given extends unknown[], Found>(act: (...given: Given) => Promise<Found>) =>
    async (...given: Given): Promise<Found> => {
      await ready()
      return act(...given)
    }
  return {
    lasting: true,
    list: awake(ours.list),
    open: awake(ours.open),
    save: awake(ours.save),
    note: awake(ours.note),
    recall: awake(ours.recall),
    shelve: awake(ours.shelve),
    tidy: awake(ours.tidy),
    clear: awake(ours.clear),
    close: () => {
      ended = true
      database.close()
    },
  }
}

/** What a keeper does with tables that are open. */
function tablesKeeper(database: Database): Omit<Keeper, 'lasting' | 'close'> {
  const { workspaces, histories, bytes, readings } = database
  const all = [workspaces, histories, bytes, readings]

  /** Inside a transaction: drop bytes that no history names, and readings of them. */
  async function sweep(): Promise<void> {
    const named = new Set<FileId>()
    for (const kept of await histories.toArray()) for (const file of filesOf(historyFrom(kept))) named.add(file)
    await bytes.bulkDelete((await bytes.toCollection().primaryKeys()).filter((file) => !named.has(file)))
    await readings
      .where('file')
      .noneOf([...named])
      .delete()
  }

  async function saveNow(
    workspace: KeptWorkspace,
    history: History,
    blobs: readonly (readonly [FileId, Blob])[],
  ): ReturnType<Keeper['save']> {
    const known = await workspaces.get(workspace.id)
    if (!known && workspace.revision > 1) return 'gone'
    if ((known?.revision ?? 0) !== workspace.revision - 1) return 'newer'
    const there = new Set(
      await bytes
        .where('file')
        .anyOf(blobs.map(([file]) => file))
        .primaryKeys(),
    )
    await bytes.bulkPut(blobs.flatMap(([file, blob]) => (there.has(file) ? [] : [{ file, blob }])))
    await histories.put({ id: workspace.id, format: historyFormat, history })
    await workspaces.put(workspace)
    return 'saved'
  }

  async function recalled(keys: readonly string[]): Promise<ReadonlyMap<string, FoundReading>> {
    if (keys.length === 0) return new Map()
    const found = await readings.bulkGet([...keys])
    return new Map(found.flatMap((one) => (one ? [[one.key, one] as const] : [])))
  }

  /** Inside a transaction: the oldest readings make room for `size` bytes. */
  async function makeRoom(size: number): Promise<void> {
    const held = (await readings.orderBy('[keptAt+size]').keys()) as unknown as readonly (readonly [number, number])[]
    let total = held.reduce((sum, [, bytes]) => sum + bytes, size)
    for (const entry of held) {
      if (total <= shelfBytes) return
      await readings
        .where('[keptAt+size]')
        .equals([...entry])
        .delete()
      total -= entry[1]
    }
  }

  return {
    list: async () => workspaces.toArray(),
    open: async (id, keysOf) =>
      database.transaction('r', all, async () => {
        const [workspace, kept] = await Promise.all([workspaces.get(id), histories.get(id)])
        if (!workspace || !kept) return null
        const history = historyFrom(kept)
        const [found, packed] = await Promise.all([
          bytes.bulkGet([...filesOf(history)]),
          recalled(keysOf?.(history) ?? []).catch(() => new Map()),
        ])
        return { workspace, history, bytes: found.flatMap((one) => (one ? [[one.file, one.blob] as const] : [])), readings: packed }
      }),
    async save(...what) {
      const saving = () => database.transaction('rw', [workspaces, histories, bytes], () => saveNow(...what))
      try {
        return await saving()
      } catch (error) {
        if (!isFull(error) || (await readings.count()) === 0) throw error
        // What can be read again makes room for what can't.
        await readings.clear()
        return saving()
      }
    },
    recall: recalled,
    shelve: async ({ key, file, bytes: packed, summary }) =>
      database.transaction('rw', [bytes, readings], async () => {
        const size = packed.byteLength
        if (size > shelfBytes / 4 || (await bytes.where('file').equals(file).count()) === 0) return false
        await makeRoom(size)
        await readings.put({ key, file, bytes: packed, ...(summary && { summary }), size, keptAt: Date.now() })
        return true
      }),
    note: async (id, change) => void (await workspaces.update(id, change)),
    tidy: async (before) =>
      database.transaction('rw', all, async () => {
        const out = (await workspaces.toArray()).filter(({ removedAt }) => removedAt !== null && removedAt < before).map(({ id }) => id)
        await workspaces.bulkDelete(out)
        await histories.bulkDelete(out)
        await sweep()
      }),
    async clear() {
      const cleared = await database.transaction('r', all, async (): Promise<Cleared> => {
        let size = 0
        await bytes.each(({ blob }) => void (size += blob.size))
        return { workspaces: await workspaces.count(), files: await bytes.count(), bytes: size }
      })
      // Emptied first: deleting waits for other pages to let go, and must not leave anything till then.
      await database.transaction('rw', all, async () => {
        for (const table of all) await table.clear()
      })
      return cleared
    },
  }
}
