import type { BoardScope } from '../figures/board'
import type { PostedBoard, PostedFigure } from '../figures/board/postedBoard'
import type { Figure } from '../figures/figure'
import type { FigureSettings } from '../figures/selection'
import type { FileId } from '../model/sheet/cell'
import type { Correction } from '../model/correction'
import type { Dataset } from '../model/dataset/dataset'
import type { DatasetFacts } from '../model/dataset/datasetFacts'
import type { FileReading, Reconciled, SheetExcerpt, SheetReading } from '../model/sheet/reading'
import type { Role } from '../model/sheet/role'
import type { Chosen } from '../model/dataset/chosenDataset'
import type { PackedLabels } from './packed/packedLabels'
import type { SheetAnswers, SheetAsk } from './look/sheetAsk'

/**
 * What page and worker say to each other: one union each way, every message with the id of the request it belongs to, so
 * that a late reply can't land on a newer file.
 *
 *     page    sync(1)                                   stop
 *     worker            known(1) progress(1)* file(1)* merged(1)*     done(1)
 *
 * A file is named by the page's own `key` until its bytes are hashed: two files may hold the same bytes.
 */
export type WorkerRequest =
  | { readonly kind: 'hello'; readonly id: number }
  /**
   * Be about these files, in this order, with these corrections: what is held already stays, what was read with other corrections
   * is read again, the rest is dropped, and all are brought together. Asking twice changes nothing.
   */
  | { readonly kind: 'sync'; readonly id: number; readonly files: readonly FileToRead[]; readonly corrections: readonly Correction[] }
  /** Stop after the file that is being read. */
  | { readonly kind: 'stop'; readonly id: number }
  /** A file's reading as bytes, to be kept. */
  | { readonly kind: 'pack'; readonly id: number; readonly key: string }
  /** The rows around a cell. */
  | { readonly kind: 'excerpt'; readonly id: number; readonly ask: ExcerptAsk }
  /** The board that the figures of all files make. */
  | { readonly kind: 'board'; readonly id: number; readonly ask: BoardAsk }
  | { readonly kind: 'page'; readonly id: number; readonly ask: PageAsk }
  /** Something about a sheet that is held. */
  | { readonly kind: 'look'; readonly id: number; readonly ask: SheetAsk }
  /** The offices that a file lists, which is no sheet of figures and isn't held. */
  | { readonly kind: 'listed'; readonly id: number; readonly name: string; readonly blob: Blob }

export type WorkerReply =
  | { readonly kind: 'ready'; readonly id: number }
  /** 0…1 of the file, and the sheet just read; null while the file is being opened. */
  | { readonly kind: 'progress'; readonly id: number; readonly key: string; readonly share: number; readonly sheet: string | null }
  /** What became of a file; `bytes` are those that were read, where it was new to the worker. */
  | { readonly kind: 'file'; readonly id: number; readonly key: string; readonly summary: FileSummary; readonly bytes: ArrayBuffer | null }
  /** Files that needn't be read, all at once: as they were read before. */
  | { readonly kind: 'known'; readonly id: number; readonly files: readonly KnownFile[] }
  /** The bytes couldn't be had: moved, deleted or changed on disk since it was dropped. */
  | { readonly kind: 'gone'; readonly id: number; readonly key: string }
  /** All files brought together; `of` names the bytes, file names and corrections they were made from, in their order. */
  | { readonly kind: 'merged'; readonly id: number; readonly of: string; readonly merged: PostedMerged }
  /** Null where other files are at hand than asked about. */
  | { readonly kind: 'board'; readonly id: number; readonly board: PostedBoard | null }
  | { readonly kind: 'page'; readonly id: number; readonly figure: Figure | null }
  | { readonly kind: 'packed'; readonly id: number; readonly packed: PackedReading | null }
  | { readonly kind: 'excerpt'; readonly id: number; readonly excerpt: CellSurroundings | null }
  /** Null where the file or sheet isn't held. */
  | { readonly kind: 'look'; readonly id: number; readonly answer: SheetAnswers[SheetAsk['what']] | null }
  | { readonly kind: 'listed'; readonly id: number; readonly offices: readonly string[] }
  | { readonly kind: 'done'; readonly id: number; readonly stopped: boolean }
  /** Our mistake, not the sheet's: the message names the value that broke a rule. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** A figure of a board on another page, or with another number of rows on it. */
export interface PageAsk extends Omit<BoardAsk, 'scope'> {
  readonly scope: Pick<BoardScope, 'items' | 'fileNames'>
  readonly one: Omit<PostedFigure, 'figure' | 'key' | 'pinned'>
  readonly change: { readonly page?: number; readonly top?: number }
}

/** What a board is asked of. */
export interface BoardAsk {
  /** Of which files, as `merged` named them: of others it isn't made. */
  readonly of: string
  /** What the clerk decided about offices and indicators. */
  readonly chosen: Chosen
  readonly settings: FigureSettings
  readonly scope: BoardScope
}

export interface FileToRead {
  readonly key: string
  readonly name: string
  /** The file itself: a handle that costs nothing to post, read by the worker when its turn comes. */
  readonly blob: Blob
  /** The hash of its bytes, where it is known: what was read under it needn't be loaded again. */
  readonly file?: FileId
  /** A reading of it that was kept. What it says of itself is checked: another's, an older reader's or a damaged one is passed over. */
  readonly kept?: ArrayBuffer
}

/** A reading as bytes, and all it hangs on as a key (`readingKey`). */
export interface PackedReading {
  readonly key: string
  readonly bytes: ArrayBuffer
  /** What the page needs of it, so that the list says it before the worker has unpacked the rest. */
  readonly summary: FileSummary
}

export interface KnownFile {
  readonly key: string
  readonly summary: FileSummary
}

/** What the page keeps of a file: the reading without its observations and cells. */
export interface FileSummary extends Omit<FileReading, 'dataset' | 'sheets'> {
  readonly sheets: readonly SheetSummary[]
  readonly observations: number
  /** Names in order of appearance. */
  readonly offices: readonly string[]
  /** Codes in order of appearance. */
  readonly periods: readonly string[]
  /** The key of a file with the very same bytes; this one isn't counted again. */
  readonly sameAs: string | null
}

export interface SheetSummary extends Omit<SheetReading, 'ledger'> {
  readonly nonEmpty: number
  readonly roles: Partial<Record<Role, number>>
}

/** All files of the worker brought together. */
export interface Merged extends Reconciled {
  readonly dataset: Dataset
}

/** What stands around a cell, and where its unit is said. */
export interface CellSurroundings extends SheetExcerpt {
  readonly unitCell: { readonly row: number; readonly column: number } | null
}

/** The same as it is posted: label paths in columns. */
export interface PostedMerged extends Omit<Merged, 'dataset'> {
  readonly dataset: Omit<Dataset, 'labelPaths'>
  readonly labels: PackedLabels
  readonly facts: DatasetFacts
}

export interface ExcerptAsk {
  readonly file: FileId
  readonly sheet: string
  readonly row: number
  readonly column: number
  /** Rows and columns wanted around it; headers above it are kept in. */
  readonly keepRows: readonly number[]
  readonly keepColumns: readonly number[]
  /** The unit as written, whose place is looked for. */
  readonly unit: string
  readonly maxRows: number
  readonly maxColumns: number
}
