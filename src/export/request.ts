import type { Figure } from '../figures/figure'
import type { Language } from '../i18n/messages'
import type { FileId } from '../model/sheet/cell'
import type { Dataset } from '../model/dataset/dataset'
import type { Bulletin } from '../report/bulletin'
import type { LedgerItem } from '../model/ledger'

/** A figure with what its indexes of observations and 台账 lines stand for. */
export interface TakenFigure {
  readonly figure: Figure
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
  readonly fileNames: Readonly<Record<FileId, string>>
}

/** What a person asked to take out: one figure with its pages, or all figures of a board in their order. */
export interface ExportRequest {
  readonly figures: readonly TakenFigure[]
  /** The headline of the figure, or the name of the board: what the file is called and a title page says. */
  readonly title: string
  /** ISO day. */
  readonly madeOn: string
  readonly language: Language
  readonly convention: 'merit' | 'direction'
  /** Told after each step, so that whoever waits sees how far it is. */
  readonly progress: (done: number, of: number) => void
  readonly signal: AbortSignal
  /** The 通报 as a person made it, and whether figures are appended to it. */
  readonly bulletin?: Bulletin
  readonly appended?: boolean
}

/** Thrown where a person stopped an export. */
export class Stopped extends Error {}

/** ms an export may work before the page breathes: a frame. */
const mostWork = 16
let breathed = 0

/** Between two steps of an export: says how far it is, lets the page breathe once a frame, and stops when asked to. */
export async function step(request: ExportRequest, done: number, of: number): Promise<void> {
  request.progress(done, of)
  if (performance.now() - breathed > mostWork) {
    await new Promise<void>((resolve) => setTimeout(resolve, 0))
    breathed = performance.now()
  }
  if (request.signal.aborted) throw new Stopped('stopped')
}

/** Where the menus list it: pictures, documents of an office suite, numbers. */
export type ExportGroup = 'picture' | 'office' | 'numbers'

/** One way out of the product: how its file ends, what it can take and how it is made. Its name stands in `screens.takeOut.names`. */
export interface ExportDefinition {
  /** Ending of the file, with its dot. */
  readonly ending: `.${string}`
  readonly of: readonly ('figure' | 'board')[]
  readonly group: ExportGroup
  readonly make: (request: ExportRequest) => Promise<Blob>
}
