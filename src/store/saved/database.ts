import { Dexie, type Table } from 'dexie'
import type { FileId } from '../../model/cell'
import { filesOf } from '../history'
import { historyFormat, historyFrom, type KeptHistory } from './formats'
import { NewerVersion, type Cleared, type Keeper, type KeptWorkspace } from './keeper'

/** Name of the database, and the version of its tables; what stands in a history has a format of its own (`formats.ts`). */
export const databaseName = 'duibiao'
export const databaseVersion = 1

interface KeptBytes {
  readonly file: FileId
  readonly blob: Blob
}

/** The tables. A change of them is a new `version(n)` below the last, which Dexie runs on what it finds. */
class Database extends Dexie {
  readonly workspaces!: Table<KeptWorkspace, string>
  readonly histories!: Table<KeptHistory, string>
  readonly bytes!: Table<KeptBytes, FileId>

  constructor() {
    super(databaseName)
    this.version(1).stores({ workspaces: 'id', histories: 'id', bytes: 'file' })
  }
}

/** Keeps workspaces in this browser, in IndexedDB. Rejects where that can't be had, with `NewerVersion` where it isn't ours to touch. */
export async function databaseKeeper(): Promise<Keeper> {
  const database = new Database()
  await database.open()
  // Dexie opens a newer one too, and keeps its versions as tens.
  const found = database.backendDB().version / 10
  if (found > databaseVersion) {
    database.close()
    throw new NewerVersion(`database version ${found}, known ${databaseVersion}`)
  }
  const { workspaces, histories, bytes } = database
  const all = [workspaces, histories, bytes]

  /** Inside a transaction: drop bytes that no history names. */
  async function sweep(): Promise<void> {
    const named = new Set<FileId>()
    for (const kept of await histories.toArray()) for (const file of filesOf(historyFrom(kept))) named.add(file)
    await bytes.bulkDelete((await bytes.toCollection().primaryKeys()).filter((file) => !named.has(file)))
  }

  return {
    lasting: true,
    list: () => workspaces.toArray(),
    open: (id) =>
      database.transaction('r', all, async () => {
        const [workspace, kept] = [await workspaces.get(id), await histories.get(id)]
        if (!workspace || !kept) return null
        const history = historyFrom(kept)
        const found = await bytes.bulkGet([...filesOf(history)])
        return { workspace, history, bytes: found.flatMap((one) => (one ? [[one.file, one.blob] as const] : [])) }
      }),
    save: (workspace, history, blobs) =>
      database.transaction('rw', all, async () => {
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
      }),
    note: async (id, change) => void (await workspaces.update(id, change)),
    tidy: (before) =>
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
    close: () => database.close(),
  }
}
