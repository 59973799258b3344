import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { FileId } from '../model/sheet/cell'
import { WorkerTrouble, type ImportClient, type ImportEvents, type ImportJob } from '../worker/client'
import { pageClient } from '../worker/pageClient'
import type { Figure } from '../figures/figure'
import type { PostedBoard } from '../figures/board/postedBoard'
import type { BoardAsk, CellSurroundings, ExcerptAsk, FileSummary, FileToRead, Merged, PageAsk } from '../worker/protocol'
import type { BytesRoom } from './saved/bytes'
import type { KeptFile } from './document'
import type { useDocument } from './documentStore'
import { readAs, unread, type FileEntry, type Reading } from './fileEntry'
import type { Incoming } from './intake'
import { newId } from './newId'
import { shelfRoom, type ShelfRoom } from './saved/shelf'

export interface ReadingsRoom {
  /** Files of the document and those on their way there, in the order of the document. */
  readonly files: ComputedRef<readonly FileEntry[]>
  readonly merged: ShallowRef<Merged | null>
  /** Names of files dropped again with the very same bytes. */
  readonly repeated: ShallowRef<readonly string[]>
  readonly busy: ComputedRef<boolean>
  /** Whether the figures at hand are those of all files: nothing is being read, or it was kept. */
  readonly whole: ComputedRef<boolean>
  /** Keys of the files of the reading under way. */
  readonly underWay: Ref<ReadonlySet<string>>
  take(files: readonly Incoming[]): Promise<void>
  stop(): void
  resume(): Promise<void>
  /** Take out what isn't of the document yet: refused, stopped or waiting. */
  dismiss(keys: readonly string[]): Promise<void>
  /** Another workspace: nothing on its way goes with it. */
  leave(): void
  /** Until what was asked so far is read. */
  settled(): Promise<void>
  /** Have the worker started before there is a file. */
  warm(): Promise<void>
  excerpt(ask: ExcerptAsk): Promise<CellSurroundings | null>
  /** The board of the figures at hand, made by the worker; null where it doesn't hold just these, or reads on and is late. */
  board(ask: Omit<BoardAsk, 'of'>): Promise<PostedBoard | null>
  /** A figure of such a board on another page. */
  page(ask: Omit<PageAsk, 'of'>): Promise<Figure | null>
  /** What the worker knows of a sheet. */
  look: ImportClient['look']
  listed: ImportClient['listed']
  /** What was read on an earlier visit. */
  readonly shelf: Pick<ShelfRoom, 'use' | 'keysOf' | 'take'>
  /** Keep what was read and isn't on the shelf yet. */
  shelve(workspace: string): Promise<void>
  useClient(client: ImportClient): void
}

/**
 * What the worker makes of the document: the readings of its files and the dataset of all. A dropped file becomes part of the
 * document when it has been read, so that a crash in the middle leaves whole files only.
 *
 *     dropped ─► arrivals ─► worker ─► add ─► document
 *                              ▲                 │ files, corrections changed
 *                              └──── sync ◄──────┘
 *
 * Readings are kept on a shelf from one visit to the next (`shelf.ts`), so that thirty sheets open at once; they are asked for by all they
 * hang on (bytes, name, corrections, reader), and a missing or damaged one is read again.
 */
export function readingsRoom(current: ReturnType<typeof useDocument>, bytes: BytesRoom): ReadingsRoom {
  const arrivals = shallowRef<readonly FileEntry[]>([])
  const readings = shallowRef<ReadonlyMap<FileId, Reading>>(new Map())
  const merged = shallowRef<Merged | null>(null)
  const repeated = shallowRef<readonly string[]>([])
  const jobs = shallowRef<readonly ImportJob[]>([])
  const underWay = shallowRef<ReadonlySet<string>>(new Set())
  const keys = new Map<FileId, string>()
  const batches = new Map<string, string>()
  const shelf = shelfRoom(current, readings, merged)
  /** What the figures at hand were made from, where the worker said it. */
  let mergedOf: string | null = null
  let client: ImportClient | null = null
  /** The board asked for last. */
  let boardAsked: { readonly key: string; readonly made: Promise<PostedBoard | null> } | null = null
  let nextKey = 1
  /** True while a file just read joins the document: the worker holds it already. */
  let joining = false
  let last: Promise<void> = Promise.resolve()

  const files = computed<readonly FileEntry[]>(() => {
    const all = current.document.files.map(entryOf)
    for (const arrival of arrivals.value) {
      const before = all.findIndex((entry) => Number(entry.key) > Number(arrival.key))
      all.splice(before < 0 ? all.length : before, 0, arrival)
    }
    return all
  })

  function entryOf(kept: KeptFile): FileEntry {
    const { file, name, size, addedAt } = kept
    const blob = bytes.get(file)
    const reading = blob ? (readings.value.get(file) ?? unread) : ({ ...unread, state: 'refused', trouble: 'gone' } as const)
    return { key: keyOf(file), file, name, size, addedAt: new Date(addedAt), blob, ...reading }
  }

  function keyOf(file: FileId): string {
    const known = keys.get(file)
    if (known !== undefined) return known
    const key = String(nextKey++)
    keys.set(file, key)
    return key
  }

  function read(file: FileId, to: Partial<Reading>): void {
    readings.value = new Map(readings.value).set(file, { ...(readings.value.get(file) ?? unread), ...to })
  }

  /** What is heard of a file, wherever it stands by now. */
  function change(key: string, to: Partial<Reading>): void {
    if (arrivals.value.some((entry) => entry.key === key))
      arrivals.value = arrivals.value.map((entry) => (entry.key === key ? { ...entry, ...to } : entry))
    else {
      const kept = current.document.files.find(({ file }) => keys.get(file) === key)
      if (kept) read(kept.file, to)
    }
  }

  const events: ImportEvents = {
    progress: (key, part, sheet) => change(key, { state: 'reading', share: part, sheet }),
    file: (key, summary, read) => {
      const arrival = arrivals.value.find((entry) => entry.key === key)
      if (arrival) arrived(arrival, summary, read)
      else again(key, summary)
    },
    known: (files) => {
      const all = new Map(readings.value)
      let fresh = false
      for (const { key, summary } of files) {
        const kept = current.document.files.find(({ file }) => keys.get(file) === key)
        if (!kept || shelf.unpacked(kept.file)) continue
        all.set(kept.file, readAs(summary))
        fresh = true
      }
      // What was foretold stands as it is: the list and the board made from it aren't made again.
      if (fresh) readings.value = all
    },
    gone: (key) => {
      shelf.fall()
      change(key, { state: 'refused', share: 1, trouble: 'gone' })
    },
    // What was kept of these very files is the same, and so is what a replaced worker makes of them: a board made from it stays.
    merged: (next, of) => {
      if (merged.value && (shelf.stands() || of === mergedOf)) return
      shelf.fall()
      mergedOf = of
      merged.value = Object.freeze(next)
    },
  }

  function arrived(arrival: FileEntry, summary: FileSummary, read: ArrayBuffer | null): void {
    const known = summary.sameAs !== null || current.document.files.some(({ file }) => file === summary.file)
    if (summary.status === 'read' && !known && read) {
      bytes.put(summary.file, new Blob([read]))
      keys.set(summary.file, arrival.key)
      readings.value = new Map(readings.value).set(summary.file, readAs(summary))
      const file = { file: summary.file, name: arrival.name, size: arrival.size, addedAt: arrival.addedAt.toISOString() }
      joining = true
      current.run({ name: 'add', args: { file, batch: batches.get(arrival.key) ?? arrival.key } })
      joining = false
      arrivals.value = arrivals.value.filter((entry) => entry !== arrival)
    } else if (known) {
      repeated.value = [...repeated.value, arrival.name]
      arrivals.value = arrivals.value.filter((entry) => entry.key !== arrival.key)
    } else change(arrival.key, { state: 'refused', share: 1, summary, trouble: null })
  }

  /** A file of the document was read again. One that turned out to be secret is kept nowhere. */
  function again(key: string, summary: FileSummary): void {
    const kept = current.document.files.find(({ file }) => keys.get(file) === key)
    if (!kept) return
    shelf.unpacked(kept.file)
    shelf.fall()
    if (summary.status === 'read') return read(kept.file, readAs(summary))
    if (summary.reason === 'secret') {
      arrivals.value = [...arrivals.value, { ...entryOf(kept), file: null, blob: null, state: 'refused', share: 1, summary, trouble: null }]
      keys.delete(kept.file)
      bytes.drop(kept.file)
      current.forget(kept.file)
    } else read(kept.file, { state: 'refused', share: 1, summary, trouble: null })
  }

  async function take(incoming: readonly Incoming[]): Promise<void> {
    repeated.value = []
    if (incoming.length === 0) return
    const batch = newId()
    const fresh = incoming.map<FileEntry>((file) => {
      const key = String(nextKey++)
      batches.set(key, batch)
      return { key, file: null, name: file.name, size: file.blob.size, addedAt: new Date(), blob: file.blob, ...unread }
    })
    arrivals.value = [...arrivals.value, ...fresh]
    await sync()
  }

  /** Whether a file's figures are still to come. */
  function isOpen({ state, file }: FileEntry): boolean {
    return state === 'waiting' || state === 'reading' || (state === 'read' && file !== null && shelf.isForetold(file))
  }

  function postedOf({ key, name, blob, file }: FileEntry): FileToRead {
    const kept = file === null ? undefined : shelf.kept(file)
    return { key, name, blob: blob as Blob, ...(file === null ? {} : { file }), ...(kept ? { kept } : {}) }
  }

  /** Have the worker be about the document and what is on its way. */
  function sync(): Promise<void> {
    last = Promise.all([last.catch(() => undefined), synced()]).then(() => undefined)
    return last
  }

  async function synced(): Promise<void> {
    for (;;) {
      // Only where something is to be fetched: what was asked last must reach the worker last.
      if (shelf.mustFetch()) await shelf.fetch()
      const asked = files.value.filter(isWanted)
      const open = new Set(asked.filter((entry) => entry.state !== 'read' || isOpen(entry)).map((entry) => entry.key))
      if (open.size > 0) underWay.value = new Set([...underWay.value, ...open])
      const trouble = await follow(there().sync(asked.map(postedOf), current.corrections, events))
      const left = files.value.filter((entry) => open.has(entry.key) && isOpen(entry) && entry.trouble === null)
      // A file the worker broke on is told apart; the others go on with a new worker.
      const broken = trouble?.code === 'broke' ? left.find((entry) => entry.key === trouble.key) : undefined
      if (broken) {
        change(broken.key, { state: 'refused', share: 1, trouble: 'broke' })
        continue
      }
      for (const { key } of left) {
        if (trouble === null) change(key, { state: 'stopped', share: 0 })
        else change(key, { state: 'refused', share: 1, trouble: trouble.code })
      }
      break
    }
    if (!busy.value) underWay.value = new Set()
  }

  /** Wait for a job; null when it ended as it should. */
  async function follow(job: ImportJob): Promise<WorkerTrouble | null> {
    jobs.value = [...jobs.value, job]
    try {
      await job.done
      return null
    } catch (error) {
      if (error instanceof WorkerTrouble) return error
      throw error
    } finally {
      jobs.value = jobs.value.filter((other) => other !== job)
    }
  }

  function there(): ImportClient {
    client ??= pageClient()
    return client
  }

  /** Nothing, where the worker still reads on by then and the page can make the board itself; else what the worker makes. */
  async function late(made: Promise<PostedBoard | null>): Promise<PostedBoard | null> {
    await new Promise((resolve) => setTimeout(resolve, patience))
    return busy.value && (merged.value?.dataset.count ?? 0) <= lightMost ? null : made
  }

  const busy = computed(() => jobs.value.length > 0)

  // What a file says hangs on its bytes and the corrections; everything else of the document is no business of the worker's.
  watch(
    [() => current.document.files, () => current.corrections],
    ([now], [before]) => {
      if (now !== before) {
        const here = new Set(now.map(({ file }) => file))
        readings.value = new Map([...readings.value].filter(([file]) => here.has(file)))
      }
      if (!joining) void sync()
    },
    { flush: 'sync' },
  )

  return {
    files,
    merged,
    repeated,
    busy,
    whole: computed(() => !busy.value || shelf.stands()),
    underWay,
    take,
    stop: () => jobs.value.forEach((job) => job.stop()),
    async resume() {
      for (const { key } of files.value.filter((entry) => entry.state === 'stopped')) change(key, { state: 'waiting', share: 0 })
      await sync()
    },
    async dismiss(these) {
      const out = new Set(these)
      if (!arrivals.value.some((entry) => out.has(entry.key))) return
      arrivals.value = arrivals.value.filter((entry) => !out.has(entry.key))
      await sync()
    },
    leave() {
      for (const job of jobs.value) job.stop()
      arrivals.value = []
      repeated.value = []
      shelf.clear()
      readings.value = new Map()
      merged.value = null
      mergedOf = null
      boardAsked = null
    },
    async settled() {
      for (let seen = last; ; seen = last) {
        await seen
        if (seen === last) return
      }
    },
    warm: () => there().warm(),
    async excerpt(ask) {
      await shelf.allUnpacked()
      return there().excerpt(ask)
    },
    async board(ask) {
      const of = mergedOf
      if (of === null || client === null) return null
      const key = JSON.stringify({ ...ask, of })
      // Asked ahead, and asked for when it is opened: made once.
      if (boardAsked?.key !== key) boardAsked = { key, made: there().board({ ...ask, of }) }
      const { made } = boardAsked
      const forget = () => void (boardAsked = boardAsked?.made === made ? null : boardAsked)
      made.then((board) => board ?? forget(), forget)
      return busy.value ? Promise.race([made, late(made)]) : made
    },
    async page(ask) {
      return mergedOf === null || client === null ? null : there().page({ ...ask, of: mergedOf })
    },
    async look(ask) {
      await shelf.allUnpacked()
      return there().look(ask)
    },
    listed: (blob, name) => there().listed(blob, name),
    shelf,
    shelve: (workspace) =>
      shelf.keep(
        workspace,
        () => busy.value,
        (file) => there().pack(keyOf(file)),
      ),
    useClient: (other) => void (client = other),
  }
}

/** ms a board waits for a worker that is reading, and how many figures the page can make one of by itself without being held up for long. */
const patience = 1500
const lightMost = 200_000

/** What the worker is asked to be about: not what it refused, nor what was stopped before it was read. */
function isWanted(entry: FileEntry): boolean {
  if (entry.blob === null || entry.trouble !== null) return false
  return entry.state === 'read' || entry.state === 'waiting' || entry.state === 'reading' || entry.summary?.status === 'read'
}
