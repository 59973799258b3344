import { importWorkbook } from '../import/importWorkbook'
import { fileIdOf } from '../import/readers/fileId'
import { readLimits, readWorkbook } from '../import/readers/readWorkbook'
import { reconcile } from '../import/reconcile/reconcile'
import type { FileId } from '../model/cell'
import type { Correction } from '../model/correction'
import { transferables, type Dataset } from '../model/dataset'
import type { FileReading } from '../model/reading'
import type { RawWorkbook } from '../model/sheet'
import { detachable } from './detachable'
import { excerptOf } from './excerptOf'
import { packLabels } from './packedLabels'
import type { ExcerptAsk, FileToRead, WorkerReply, WorkerRequest } from './protocol'
import { summaryOf, tooLargeSummary } from './summaryOf'
import { unitCellOf } from './unitCellOf'

interface Held {
  readonly key: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly reading: FileReading
}

/** Workbooks kept parsed for 哪来的数; the bytes are kept anyway, so a dropped one costs one parse. */
const parsedKept = 3
/** From this size on a file may take seconds. */
const longBytes = 500_000
/** As much of a file that is too large as its id is made of. */
const headBytes = 65_536
/** While files are still to be read, what is ready is brought together at most this often. */
const mergeEveryMs = 1500

/**
 * The worker's work, apart from how messages travel, so that a test can drive it in Node.
 *
 *     const bench = new Workbench((reply, transfer) => self.postMessage(reply, transfer), pause)
 *     self.onmessage = (event) => bench.take(event.data)
 *
 * `pause` lets waiting messages in between two files: that is when 停下 is heard.
 */
export class Workbench {
  private readonly held: Held[] = []
  private readonly parsed = new Map<FileId, RawWorkbook>()
  private readonly stopped = new Set<number>()
  private turn: Promise<void> = Promise.resolve()

  constructor(
    private readonly post: (reply: WorkerReply, transfer: ArrayBuffer[]) => void,
    private readonly pause: () => Promise<void>,
  ) {}

  /** Take one request. 停下 and excerpts are answered at once, everything that changes the files in the order asked. */
  take(request: WorkerRequest): Promise<void> {
    if (request.kind === 'hello') return this.answer(request.id, () => this.reply({ kind: 'ready', id: request.id }))
    if (request.kind === 'stop') return this.answer(request.id, () => void this.stopped.add(request.id))
    if (request.kind === 'excerpt') return this.answer(request.id, () => this.excerpt(request.id, request.ask))
    this.turn = this.turn.then(() => this.answer(request.id, () => this.work(request)))
    return this.turn
  }

  private async answer(id: number, job: () => void | Promise<void>): Promise<void> {
    try {
      await job()
    } catch (error) {
      this.reply({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  private async work(request: Extract<WorkerRequest, { kind: 'import' | 'remove' | 'correct' }>): Promise<void> {
    const { id, corrections } = request
    if (request.kind === 'import') await this.readAll(id, request.files, corrections)
    if (request.kind === 'remove') this.remove(request.keys)
    if (request.kind === 'correct') await this.readAgain(id, corrections, request.only)
    this.merge(id)
    this.reply({ kind: 'done', id, stopped: this.stopped.delete(id) })
  }

  private async readAll(id: number, files: readonly FileToRead[], corrections: readonly Correction[]): Promise<void> {
    let merged = Date.now()
    let read = 0
    for (const file of files) {
      if (read > 0 && file.blob.size > longBytes) {
        // A long reading begins: what is ready can be used meanwhile, and survives if it has to be stopped.
        this.merge(id)
        merged = Date.now()
        read = 0
      }
      await this.pause()
      if (this.stopped.has(id)) return
      read++
      // What is too large is refused before it is loaded: a film dropped by mistake must not fill the memory.
      const head = file.blob.size > readLimits.fileBytes ? file.blob.slice(0, headBytes) : file.blob
      const bytes = await bytesOf(head)
      if (bytes && head !== file.blob) this.reply({ kind: 'file', id, key: file.key, summary: tooLargeSummary(file, fileIdOf(bytes)) })
      else if (bytes) this.readOne(id, file, bytes, corrections)
      else this.reply({ kind: 'gone', id, key: file.key })
      if (Date.now() - merged < mergeEveryMs) continue
      this.merge(id)
      merged = Date.now()
      read = 0
    }
  }

  private readOne(id: number, file: FileToRead, bytes: Uint8Array, corrections: readonly Correction[]): void {
    const hash = fileIdOf(bytes)
    const same = this.held.find((held) => held.reading.file === hash)
    if (same) {
      this.reply({ kind: 'file', id, key: file.key, summary: summaryOf(same.reading, same.key) })
      return
    }
    const reading = importWorkbook(bytes, file.name, corrections, this.progress(id, file.key))
    // Nothing is kept of a file that was refused: a sheet marked secret least of all.
    if (reading.status === 'read') this.held.push({ key: file.key, name: file.name, bytes, reading })
    this.reply({ kind: 'file', id, key: file.key, summary: summaryOf(reading, null) })
  }

  private async readAgain(id: number, corrections: readonly Correction[], only: FileId | null): Promise<void> {
    for (const [at, held] of this.held.entries()) {
      if (only !== null && held.reading.file !== only) continue
      await this.pause()
      const reading = importWorkbook(held.bytes, held.name, corrections, this.progress(id, held.key))
      this.held[at] = { ...held, reading }
      this.reply({ kind: 'file', id, key: held.key, summary: summaryOf(reading, null) })
    }
  }

  private remove(keys: readonly string[]): void {
    for (const key of keys) {
      const at = this.held.findIndex((held) => held.key === key)
      if (at < 0) continue
      this.parsed.delete((this.held[at] as Held).reading.file)
      this.held.splice(at, 1)
    }
  }

  private merge(id: number): void {
    // In the order they first came in, also when one was taken out and put back: the same sheets make the same board.
    const readings = [...this.held].sort((a, b) => Number(a.key) - Number(b.key)).map((held) => held.reading)
    const reconciled = reconcile(readings)
    const kept: Dataset[] = readings.map((reading) => reading.dataset)
    const { labelPaths, ...dataset } = detachable(reconciled.dataset, kept)
    const labels = packLabels(labelPaths)
    const { start, text, row, column } = labels
    this.post({ kind: 'merged', id, merged: { ...reconciled, dataset, labels } }, [
      ...transferables({ ...dataset, labelPaths }),
      ...[start, text, row, column].map((part) => part.buffer as ArrayBuffer),
    ])
  }

  private excerpt(id: number, ask: ExcerptAsk): void {
    const sheet = this.workbook(ask.file)?.sheets.find((candidate) => candidate.name === ask.sheet)
    this.reply({
      kind: 'excerpt',
      id,
      excerpt: sheet ? { ...excerptOf(sheet, ask), unitCell: unitCellOf(sheet, ask.row, ask.column, ask.unit) } : null,
    })
  }

  private workbook(file: FileId): RawWorkbook | null {
    const known = this.parsed.get(file)
    if (known) return known
    const held = this.held.find((candidate) => candidate.reading.file === file)
    if (!held) return null
    const read = readWorkbook(held.bytes, held.name)
    if (!read.ok) return null
    const oldest = this.parsed.keys().next()
    if (this.parsed.size >= parsedKept && !oldest.done) this.parsed.delete(oldest.value)
    this.parsed.set(file, read.workbook)
    return read.workbook
  }

  /** Says that a file is being opened, then each sheet that is done. */
  private progress(id: number, key: string): (done: number, of: number, sheet: string) => void {
    this.reply({ kind: 'progress', id, key, share: 0, sheet: null })
    return (done, of, sheet) => this.reply({ kind: 'progress', id, key, share: of > 0 ? done / of : 1, sheet })
  }

  private reply(reply: WorkerReply): void {
    this.post(reply, [])
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}
