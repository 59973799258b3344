import type { Correction } from '../model/correction'
import { unpackedMerged } from './packed/packedReading'
import type { Figure } from '../figures/figure'
import type { PostedBoard } from '../figures/board/postedBoard'
import type {
  BoardAsk,
  CellSurroundings,
  ExcerptAsk,
  FileSummary,
  FileToRead,
  KnownFile,
  Merged,
  PackedReading,
  PageAsk,
  WorkerReply,
  WorkerRequest,
} from './protocol'
import type { SheetAnswers, SheetAsk } from './look/sheetAsk'
import type { WorkerPort } from './workerPort'

/** What the page hears while files are read. */
export interface ImportEvents {
  progress(key: string, share: number, sheet: string | null): void
  /** `bytes` are those that were read, where the file was new to the worker. */
  file(key: string, summary: FileSummary, bytes: ArrayBuffer | null): void
  /** Files that were read before, at once: thirty told one by one would be shown thirty times. */
  known(files: readonly KnownFile[]): void
  gone(key: string): void
  /** `of` names the bytes, file names and corrections it was made from: a worker that replaced another may come to the same once more. */
  merged(merged: Merged, of: string): void
}

/** A reading under way. `done` settles once; it rejects with a `WorkerTrouble` only. */
export interface ImportJob {
  readonly done: Promise<{ readonly stopped: boolean }>
  stop(): void
}

/** Why there is no answer: the worker couldn't start, or it broke (memory, a mistake of ours) while reading `key`. */
export class WorkerTrouble extends Error {
  constructor(
    readonly code: 'cannotStart' | 'broke',
    readonly key: string | null,
    detail: string,
  ) {
    super(detail)
  }
}

export interface ImportClient {
  /** Be about these files, in this order, with these corrections; see `WorkerRequest`. */
  sync(files: readonly FileToRead[], corrections: readonly Correction[], events: ImportEvents): ImportJob
  /** Start the worker before there is anything to read; settles once it is there, or can't be. */
  warm(): Promise<void>
  excerpt(ask: ExcerptAsk): Promise<CellSurroundings | null>
  /** What the worker knows of a sheet it holds, null where it doesn't hold it. */
  look<What extends SheetAsk['what']>(ask: Extract<SheetAsk, { what: What }>): Promise<SheetAnswers[What] | null>
  /** The board of the files at hand, made by the worker; null where it is about other files by now. */
  board(ask: BoardAsk): Promise<PostedBoard | null>
  /** A figure of such a board on another page. */
  page(ask: PageAsk): Promise<Figure | null>
  /** The offices a file lists, in its order; the file isn't held. */
  listed(blob: Blob, name: string): Promise<readonly string[]>
  /** The reading of a file as bytes, to be kept; null where there is none, or it is too large to be worth it. */
  pack(key: string): Promise<PackedReading | null>
}

export interface ClientOptions {
  readonly create: () => Promise<WorkerPort>
  /** How long a new worker may take to say it is there. */
  readonly readyMs?: number
  /** How long 停下 waits for the file under way before the worker is replaced. */
  readonly stopMs?: number
}

interface Waiting {
  take(reply: WorkerReply): void
  fail(trouble: WorkerTrouble): void
  /** Put a question to the worker there is now: the one it was put to was replaced before it answered. */
  again?(): void
}

/**
 * The page's side of the import worker: `importWorkbook` over files, as a promise with progress and stop.
 *
 *     const job = client.sync(files, corrections, { progress, file, gone, merged })
 *     job.stop()                          // after the file under way, or by replacing the worker when that takes too long
 *     const { stopped } = await job.done
 *
 * A replaced worker is given the files already read again, so that 哪来的数 and corrections go on working.
 */
export function importClient(options: ClientOptions): ImportClient {
  const readyMs = options.readyMs ?? 15_000
  const stopMs = options.stopMs ?? 1_500
  const waiting = new Map<number, Waiting>()
  const kept = new Map<string, FileToRead>()
  let corrected: readonly Correction[] = []
  let worker: Promise<WorkerPort> | null = null
  let reading: string | null = null
  let tell: ImportEvents['merged'] = () => undefined
  let nextId = 1

  function started(): Promise<WorkerPort> {
    worker ??= start().catch((error: unknown) => {
      worker = null
      throw error
    })
    return worker
  }

  async function start(): Promise<WorkerPort> {
    let fresh: WorkerPort
    try {
      fresh = await options.create()
    } catch (error) {
      throw new WorkerTrouble('cannotStart', null, String(error))
    }
    let failed: (detail: string) => void = () => undefined
    fresh.listen(
      (reply) => waiting.get(reply.id)?.take(reply),
      (detail) => failed(detail),
    )
    await new Promise<void>((resolve, reject) => {
      const id = nextId++
      const refuse = (detail: string): void => {
        clearTimeout(timer)
        waiting.delete(id)
        fresh.terminate()
        reject(new WorkerTrouble('cannotStart', null, detail))
      }
      const timer = setTimeout(() => refuse(`no answer within ${readyMs} ms`), readyMs)
      failed = refuse
      waiting.set(id, {
        take: () => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve()
        },
        fail: (trouble) => refuse(trouble.message),
      })
      fresh.post({ kind: 'hello', id })
    })
    failed = broke
    return fresh
  }

  /** The worker is gone: every open request fails, the next one gets a new worker with the files read so far. */
  function broke(detail: string): void {
    const trouble = new WorkerTrouble('broke', reading, detail)
    const open = [...waiting.values()]
    waiting.clear()
    replace()
    for (const request of open) request.fail(trouble)
  }

  function replace(): void {
    void worker?.then(
      (old) => old.terminate(),
      () => undefined,
    )
    worker = null
    reading = null
    if (kept.size > 0)
      run((id) => ({ kind: 'sync', id, files: [...kept.values()], corrections: corrected }), { ...silent, merged: tell }).done.catch(
        () => undefined,
      )
    for (const request of waiting.values()) request.again?.()
  }

  function run(request: (id: number) => WorkerRequest, events: ImportEvents): ImportJob {
    const id = nextId++
    tell = events.merged
    let finished = false
    let settle: (result: { stopped: boolean }) => void = () => undefined
    const done = new Promise<{ stopped: boolean }>((resolve, reject) => {
      settle = resolve
      const finish = (end: () => void): void => {
        finished = true
        waiting.delete(id)
        reading = null
        end()
      }
      waiting.set(id, {
        take: (reply) => {
          if (reply.kind === 'progress') {
            reading = reply.key
            events.progress(reply.key, reply.share, reply.sheet)
          } else if (reply.kind === 'file') events.file(reply.key, reply.summary, reply.bytes)
          else if (reply.kind === 'known') events.known(reply.files)
          else if (reply.kind === 'gone') events.gone(reply.key)
          else if (reply.kind === 'merged') events.merged(unpackedMerged(reply.merged), reply.of)
          else if (reply.kind === 'done') finish(() => resolve({ stopped: reply.stopped }))
          else if (reply.kind === 'failed') finish(() => reject(new WorkerTrouble('broke', reading, reply.message)))
        },
        fail: (trouble) => finish(() => reject(trouble)),
      })
      started().then(
        (there) => there.post(request(id)),
        (error: unknown) =>
          finish(() => reject(error instanceof WorkerTrouble ? error : new WorkerTrouble('cannotStart', null, String(error)))),
      )
    })
    const stop = (): void => {
      if (finished) return
      void started().then(
        (there) => there.post({ kind: 'stop', id }),
        () => undefined,
      )
      setTimeout(() => {
        if (finished) return
        finished = true
        waiting.delete(id)
        replace()
        settle({ stopped: true })
      }, stopMs)
    }
    return { done, stop }
  }

  /** One question, one answer. */
  function asked<T>(request: (id: number) => WorkerRequest, answer: (reply: WorkerReply) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = nextId++
      const again = (): void => void started().then((there) => there.post(request(id)), reject)
      waiting.set(id, {
        take: (reply) => {
          waiting.delete(id)
          if (reply.kind === 'failed') reject(new WorkerTrouble('broke', null, reply.message))
          else resolve(answer(reply))
        },
        fail: reject,
        again,
      })
      again()
    })
  }

  return {
    sync(files, corrections, events) {
      const byKey = new Map(files.map((file) => [file.key, file]))
      const held = files.filter((file) => kept.has(file.key))
      kept.clear()
      for (const file of held) kept.set(file.key, file)
      corrected = corrections
      return run((id) => ({ kind: 'sync', id, files, corrections }), {
        ...events,
        file: (key, summary, bytes) => {
          const file = byKey.get(key)
          if (file && summary.status === 'read' && summary.sameAs === null) kept.set(key, file)
          else kept.delete(key)
          events.file(key, summary, bytes)
        },
        known: (files) => {
          for (const { key } of files) {
            const file = byKey.get(key)
            if (file) kept.set(key, file)
          }
          events.known(files)
        },
      })
    },
    warm: () =>
      started().then(
        () => undefined,
        () => undefined,
      ),
    excerpt: (ask) =>
      asked(
        (id) => ({ kind: 'excerpt', id, ask }),
        (reply) => (reply.kind === 'excerpt' ? reply.excerpt : null),
      ),
    look: <What extends SheetAsk['what']>(ask: Extract<SheetAsk, { what: What }>) =>
      asked(
        (id) => ({ kind: 'look', id, ask }),
        (reply) => (reply.kind === 'look' ? (reply.answer as SheetAnswers[What] | null) : null),
      ),
    board: (ask) =>
      asked(
        (id) => ({ kind: 'board', id, ask }),
        (reply) => (reply.kind === 'board' ? reply.board : null),
      ),
    page: (ask) =>
      asked(
        (id) => ({ kind: 'page', id, ask }),
        (reply) => (reply.kind === 'page' ? reply.figure : null),
      ),
    listed: (blob, name) =>
      asked(
        (id) => ({ kind: 'listed', id, blob, name }),
        (reply) => (reply.kind === 'listed' ? reply.offices : []),
      ),
    pack: (key) =>
      asked(
        (id) => ({ kind: 'pack', id, key }),
        (reply) => (reply.kind === 'packed' ? reply.packed : null),
      ),
  }
}

const silent: ImportEvents = {
  progress: () => undefined,
  file: () => undefined,
  known: () => undefined,
  gone: () => undefined,
  merged: () => undefined,
}
