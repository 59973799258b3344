import { importWorkbook } from '../import/importWorkbook'
import { officesListed } from '../import/officesListed'
import { fileIdOf } from '../import/readers/fileId'
import { readLimits, readWorkbook } from '../import/readers/readWorkbook'
import { withSheetJs } from '../import/readers/sheetJs/here'
import { reconcile } from '../import/reconcile/reconcile'
import type { FileId } from '../model/sheet/cell'
import type { Correction } from '../model/correction'
import { transferables, type Dataset } from '../model/dataset/dataset'
import { factsOf } from '../model/dataset/datasetFacts'
import type { FileReading, Reconciled } from '../model/sheet/reading'
import type { RawWorkbook } from '../model/sheet/sheet'
import { detachable } from './detachable'
import { excerptOf } from './look/excerptOf'
import { packLabels } from './packed/packedLabels'
import { packReading, unpackReading } from './packed/packedReading'
import type { BoardAsk, ExcerptAsk, FileSummary, FileToRead, KnownFile, PageAsk, WorkerReply, WorkerRequest } from './protocol'
import { placeLines } from './look/placeLines'
import { concerning, readerIsFixed, readingKey } from './readingKey'
import type { SheetAnswers, SheetAsk } from './look/sheetAsk'
import { outlineOf, rowsOf, searched } from './look/sheetView'
import { summaryOf, tooLargeSummary } from './summaryOf'
import { sheetLines } from './look/sheetLines'
import { Together } from './together'
import { readsOf, trialOf } from './look/trial'
import { unitCellOf } from './look/unitCellOf'

interface Held {
  readonly key: string
  readonly name: string
  /** Not loaded yet where the reading was kept: most are never asked about. */
  readonly bytes: Uint8Array | Blob
  readonly size: number
  readonly reading: FileReading
  /** The corrections it was read with. */
  readonly readWith: string
}

/** Workbooks kept parsed for 哪来的数; the bytes are kept anyway, so a dropped one costs one parse. */
const parsedKept = 3
/** Readings of files taken out that are kept. */
const asideMost = 60
/** From this size on a file may take seconds. */
const longBytes = 500_000
/** As much of a file that is too large as its id is made of. */
const headBytes = 65_536
/** A reading of more bytes isn't kept: what makes it is fast, and it would fill the room of many. */
const packedMost = 12_000_000
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
  private readonly held = new Map<string, Held>()
  /** Readings of files taken out, by hash: whoever thinks better of it has them back at once. */
  private readonly aside = new Map<FileId, Held>()
  private order: readonly string[] = []
  private readonly parsed = new Map<FileId, RawWorkbook>()
  private readonly stopped = new Set<number>()
  private turn: Promise<void> = Promise.resolve()
  private readonly together = new Together()
  /** Syncs asked for and not at their end. */
  private ahead = 0
  /** Who asks for a file that may still come, woken after each. */
  private awaiting: (() => void)[] = []

  constructor(
    private readonly post: (reply: WorkerReply, transfer: ArrayBuffer[]) => void,
    private readonly pause: () => Promise<void>,
  ) {}

  /**
   * Take one request. 停下 and excerpts are answered at once, everything that changes the files in the order asked. An excerpt of a file that
   * is still being read waits for it: a worker that replaced another is asked before it has read again what the page knows.
   */
  take(request: WorkerRequest): Promise<void> {
    if (request.kind === 'hello') return this.answer(request.id, () => this.reply({ kind: 'ready', id: request.id }))
    if (request.kind === 'stop') return this.answer(request.id, () => void this.stopped.add(request.id))
    if (request.kind === 'excerpt') return this.answer(request.id, () => this.excerpt(request.id, request.ask))
    if (request.kind === 'look')
      return this.answer(request.id, async () => this.reply({ kind: 'look', id: request.id, answer: await this.look(request.ask) }))
    if (request.kind === 'board' || request.kind === 'page') return this.answer(request.id, () => this.make(request))
    if (request.kind === 'listed')
      return this.answer(request.id, async () => this.reply({ kind: 'listed', id: request.id, offices: await listedOffices(request) }))
    if (request.kind === 'pack') return this.answer(request.id, () => this.pack(request.id, request.key))
    this.ahead++
    this.turn = this.turn
      .then(() => this.answer(request.id, () => this.sync(request.id, request.files, request.corrections)))
      .finally(() => {
        this.ahead--
        this.wake()
      })
    return this.turn
  }

  private async answer(id: number, job: () => void | Promise<void>): Promise<void> {
    try {
      await job()
    } catch (error) {
      this.reply({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
    }
  }

  private async sync(id: number, files: readonly FileToRead[], corrections: readonly Correction[]): Promise<void> {
    const before = this.state()
    this.order = files.map((file) => file.key)
    this.drop(new Set(this.order))
    let merged = Date.now()
    let read = 0
    /** What was brought together in this turn. */
    let mergedOf: string | null = null
    const merge = (): void => {
      this.merge(id)
      mergedOf = this.state()
      merged = Date.now()
      read = 0
    }
    const known: KnownFile[] = []
    const tellKnown = (): void => {
      const told = known.splice(0)
      if (told.length > 0) this.reply({ kind: 'known', id, files: told })
    }
    for (const file of files) {
      const held = this.held.get(file.key)
      if (held && held.readWith === concerning(held.reading.file, corrections)) continue
      const back = held ? null : (this.again(file, corrections) ?? this.recall(file, corrections))
      if (back) {
        known.push({ key: file.key, summary: summaryOf(back, null) })
        continue
      }
      tellKnown()
      if (read > 0 && file.blob.size > longBytes) {
        // A long reading begins: what is ready can be used meanwhile, and survives if it has to be stopped.
        merge()
      }
      await this.pause()
      if (this.stopped.has(id)) break
      read++
      if (held) await this.readAgain(id, file, held, corrections)
      else await this.load(id, file, corrections)
      this.wake()
      if (Date.now() - merged >= mergeEveryMs) merge()
    }
    tellKnown()
    if ((read > 0 || before !== this.state()) && mergedOf !== this.state()) merge()
    this.reply({ kind: 'done', id, stopped: this.stopped.delete(id) })
  }

  private async load(id: number, file: FileToRead, corrections: readonly Correction[]): Promise<void> {
    // What is too large is refused before it is loaded: a film dropped by mistake must not fill the memory.
    const head = file.blob.size > readLimits.textBytes ? file.blob.slice(0, headBytes) : file.blob
    if (file.blob.size > longBytes) this.together.expect()
    const bytes = await bytesOf(head)
    if (bytes && head !== file.blob) this.tell(id, file.key, tooLargeSummary(file, fileIdOf(bytes)))
    else if (bytes) await this.read(id, file, bytes, corrections, true)
    else this.reply({ kind: 'gone', id, key: file.key })
  }

  private async read(id: number, file: FileToRead, bytes: Uint8Array, corrections: readonly Correction[], fresh: boolean): Promise<void> {
    const hash = fileIdOf(bytes)
    const same = [...this.held.values()].find((held) => held.reading.file === hash && held.key !== file.key)
    if (same) return this.tell(id, file.key, summaryOf(same.reading, same.key))
    const progress = this.progress(id, file.key)
    const reading = await withSheetJs(() => importWorkbook(bytes, file.name, corrections, progress))
    // Nothing is kept of a file that was refused: a sheet marked secret least of all.
    if (reading.status === 'read')
      this.held.set(file.key, {
        key: file.key,
        name: file.name,
        bytes,
        size: bytes.length,
        reading,
        readWith: concerning(hash, corrections),
      })
    else this.held.delete(file.key)
    this.tell(id, file.key, summaryOf(reading, null), fresh && file.file === undefined && reading.status === 'read' ? bytes.slice() : null)
  }

  /** Take a file that was dropped a while ago back as it was read then; null where that can't be done. */
  private again(file: FileToRead, corrections: readonly Correction[]): FileReading | null {
    const known = file.file === undefined ? undefined : this.aside.get(file.file)
    if (!known || known.name !== file.name || known.readWith !== concerning(known.reading.file, corrections)) return null
    this.aside.delete(known.reading.file)
    this.held.set(file.key, { ...known, key: file.key })
    return known.reading
  }

  private async readAgain(id: number, file: FileToRead, held: Held, corrections: readonly Correction[]): Promise<void> {
    const bytes = await loaded(held.bytes)
    if (bytes) await this.read(id, file, bytes, corrections, false)
    else this.reply({ kind: 'gone', id, key: file.key })
  }

  /** Take a reading that was kept for what it is, where it is one of these very bytes, this name, these corrections and this reader. */
  private recall(file: FileToRead, corrections: readonly Correction[]): FileReading | null {
    const packed = file.kept
    if (packed === undefined || file.file === undefined || [...this.held.values()].some((held) => held.reading.file === file.file))
      return null
    const readWith = concerning(file.file, corrections)
    const reading = unpackReading(readingKey(file.file, file.name, readWith), packed)
    if (!reading || reading.file !== file.file || reading.bytes !== file.blob.size) return null
    this.held.set(file.key, { key: file.key, name: file.name, bytes: file.blob, size: file.blob.size, reading, readWith })
    return reading
  }

  private pack(id: number, key: string): void {
    const held = this.held.get(key)
    const most = held ? 40 * held.reading.dataset.count : 0
    const packedKey = held ? readingKey(held.reading.file, held.name, held.readWith) : ''
    const bytes = held && readerIsFixed && most <= packedMost ? packReading(packedKey, held.reading) : null
    if (!held || bytes === null || bytes.byteLength > packedMost) this.reply({ kind: 'packed', id, packed: null })
    else this.post({ kind: 'packed', id, packed: { key: packedKey, bytes, summary: summaryOf(held.reading, null) } }, [bytes])
  }

  private drop(wanted: ReadonlySet<string>): void {
    for (const [key, held] of this.held) {
      if (wanted.has(key)) continue
      this.held.delete(key)
      this.parsed.delete(held.reading.file)
      this.aside.delete(held.reading.file)
      if (held.size <= longBytes) this.aside.set(held.reading.file, held)
    }
    for (const file of this.aside.keys()) {
      if (this.aside.size <= asideMost) break
      this.aside.delete(file)
    }
  }

  /** What the next bringing together would be of. */
  private state(): string {
    return this.inOrder()
      .map((held) => `${held.reading.file} ${held.name} ${held.readWith}`)
      .join('\n')
  }

  private inOrder(): Held[] {
    return this.order.flatMap((key) => this.held.get(key) ?? [])
  }

  private merge(id: number): void {
    // In the order asked for, also when one was taken out and put back: the same sheets make the same board.
    const readings = this.inOrder().map((held) => held.reading)
    const reconciled = reconcile(readings)
    const of = this.state()
    const stays = this.together.hold(
      of,
      reconciled,
      readings.some((reading) => reading.dataset === reconciled.dataset),
    )
    const kept: Dataset[] = [...readings.map((reading) => reading.dataset), ...(stays ? [reconciled.dataset] : [])]
    const { labelPaths, ...dataset } = detachable(reconciled.dataset, kept)
    const labels = packLabels(labelPaths)
    const { start, text, row, column } = labels
    this.post({ kind: 'merged', id, of, merged: { ...reconciled, dataset, labels, facts: factsOf(reconciled.dataset) } }, [
      ...transferables({ ...dataset, labelPaths }),
      ...[start, text, row, column].map((part) => part.buffer as ArrayBuffer),
    ])
  }

  /** The board of the files at hand, or one of its figures on another page. */
  private async make(request: Extract<WorkerRequest, { kind: 'board' | 'page' }>): Promise<void> {
    const again = (): Reconciled => reconcile(this.inOrder().map((held) => held.reading))
    const { id, kind, ask } = request
    // Files may have come or gone since: what is at hand then isn't what was handed over.
    const asked = { ...ask, of: ask.of === this.state() ? ask.of : '' }
    if (kind === 'board') this.reply({ kind, id, board: await this.together.board(asked as BoardAsk, again) })
    else this.reply({ kind, id, figure: await this.together.page(asked as PageAsk, again) })
  }

  private async excerpt(id: number, ask: ExcerptAsk): Promise<void> {
    const sheet = (await this.workbook(ask.file))?.sheets.find((candidate) => candidate.name === ask.sheet)
    this.reply({
      kind: 'excerpt',
      id,
      excerpt: sheet ? { ...excerptOf(sheet, ask), unitCell: unitCellOf(sheet, ask.row, ask.column, ask.unit) } : null,
    })
  }

  /** What is known of a sheet that is held; null where it isn't. */
  private async look(ask: SheetAsk): Promise<SheetAnswers[SheetAsk['what']] | null> {
    const held = await this.heldOf(ask.file)
    if (!held) return null
    if (ask.what === 'place') return placeLines(held.reading, ask.sheet, ask)
    if (ask.what === 'lines') return sheetLines(held.reading, ask.sheet)
    if (ask.what === 'trial' || ask.what === 'reads') {
      const bytes = await loaded(held.bytes)
      const again = bytes && (await withSheetJs(() => importWorkbook(bytes, held.name, ask.corrections)))
      return again && (ask.what === 'trial' ? trialOf(held.reading, again) : readsOf(again, ask.sheet))
    }
    const sheet = (await this.workbook(ask.file))?.sheets.find((candidate) => candidate.name === ask.sheet)
    const ledger = held.reading.sheets.find((candidate) => candidate.name === ask.sheet)?.ledger
    if (!sheet || !ledger) return null
    if (ask.what === 'outline') return outlineOf(sheet)
    return ask.what === 'rows' ? rowsOf(sheet, ledger, ask.from, ask.to) : searched(sheet, ask.text)
  }

  private async workbook(file: FileId): Promise<RawWorkbook | null> {
    const known = this.parsed.get(file)
    if (known) return known
    const held = await this.heldOf(file)
    if (!held) return null
    const bytes = await loaded(held.bytes)
    const read = bytes ? await withSheetJs(() => readWorkbook(bytes, held.name)) : null
    if (!read?.ok) return null
    const oldest = this.parsed.keys().next()
    if (this.parsed.size >= parsedKept && !oldest.done) this.parsed.delete(oldest.value)
    this.parsed.set(file, read.workbook)
    return read.workbook
  }

  /** The file of these bytes, which a sync under way may still bring. */
  private async heldOf(file: FileId): Promise<Held | null> {
    for (;;) {
      const held = [...this.held.values()].find((candidate) => candidate.reading.file === file)
      if (held || this.ahead === 0) return held ?? null
      await new Promise<void>((resolve) => void this.awaiting.push(resolve))
    }
  }

  private wake(): void {
    for (const resolve of this.awaiting.splice(0)) resolve()
  }

  /** Says that a file is being opened, then how far it is. */
  private progress(id: number, key: string): (share: number, sheet: string | null) => void {
    this.reply({ kind: 'progress', id, key, share: 0, sheet: null })
    return (share, sheet) => this.reply({ kind: 'progress', id, key, share, sheet })
  }

  private tell(id: number, key: string, summary: FileSummary, bytes: Uint8Array | null = null): void {
    const buffer = bytes ? (bytes.buffer as ArrayBuffer) : null
    this.post({ kind: 'file', id, key, summary, bytes: buffer }, buffer ? [buffer] : [])
  }

  private reply(reply: WorkerReply): void {
    this.post(reply, [])
  }
}

function loaded(bytes: Uint8Array | Blob): Uint8Array | Promise<Uint8Array | null> {
  return bytes instanceof Uint8Array ? bytes : bytesOf(bytes)
}

async function listedOffices({ blob, name }: { readonly blob: Blob; readonly name: string }): Promise<readonly string[]> {
  const bytes = blob.size > readLimits.textBytes ? null : await bytesOf(blob)
  return bytes ? withSheetJs(() => officesListed(bytes, name)) : []
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}
