import { strFromU8, unzlibSync } from 'fflate'
import { cited, recited } from '../figures/cited'
import type { Figure } from '../figures/figure'
import type { FigureSettings } from '../figures/selection'
import type { FileId } from '../model/sheet/cell'
import type { Dataset } from '../model/dataset/dataset'
import type { LedgerItem } from '../model/ledger'
import type { SheetExcerpt } from '../model/sheet/reading'
import { someObservations } from '../model/dataset/someObservations'

/** A figure of the board, all its pages. */
export interface CarriedFigure {
  readonly key: string
  readonly pages: readonly Figure[]
}

/** The rows around a cell, as 哪来的数 shows them. */
export interface CarriedExcerpt extends SheetExcerpt {
  readonly unitCell: { readonly row: number; readonly column: number } | null
}

/** 只含图表: a board with what it plots and where each number stands. No sheet. */
export interface CarriedBoard {
  readonly format: 'duibiao-board'
  readonly version: 1
  readonly name: string
  /** ISO day. */
  readonly madeOn: string
  readonly settings: Pick<FigureSettings, 'language' | 'convention'>
  readonly figures: readonly CarriedFigure[]
  /** How many of the first figures stand where a person put them; left out for none. */
  readonly fixed?: number
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
  readonly fileNames: Readonly<Record<FileId, string>>
  /** By `placeKey`. */
  readonly excerpts: Readonly<Record<string, CarriedExcerpt>>
}

/** A cell's name among the excerpts. */
export function placeKey(place: { readonly file: FileId; readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${place.file} ${place.row} ${place.column} ${place.sheet}`
}

/** Figures with only what they rest on: observations and 台账 lines nobody plots stay at home. */
export function carriedParts(
  figures: readonly CarriedFigure[],
  dataset: Dataset,
  items: readonly LedgerItem[],
): Pick<CarriedBoard, 'figures' | 'dataset' | 'items'> {
  const used = cited(figures.flatMap((figure) => figure.pages))
  const observation = new Map(used.observations.map((i, k) => [i, k]))
  const item = new Map(used.items.map((i, k) => [i, k]))
  return {
    figures: figures.map(({ key, pages }) => ({
      key,
      pages: pages.map((page) =>
        recited(
          page,
          (i) => observation.get(i) as number,
          (i) => item.get(i) as number,
        ),
      ),
    })),
    dataset: someObservations(dataset, used.observations),
    items: used.items.flatMap((i) => items[i] ?? []),
  }
}

const columnTypes = { Int32Array, Uint8Array, Float64Array, Int8Array, Uint16Array } as const
const mark = '$column'

/** The board as text that may stand in a page: columns as lists, and no `<` that could end the script it stands in. */
export function boardText(board: CarriedBoard): string {
  return JSON.stringify(board, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value
    const list = Array.from(value as Float64Array, (n) => (Number.isNaN(n) ? null : n))
    return { [mark]: value.constructor.name, list }
  }).replace(/</g, '\\u003c')
}

/** The board a page carries; null where it carries none. */
export function boardFrom(text: string): CarriedBoard | null {
  const found: unknown = JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(mark in value)) return value
    const { [mark]: name, list } = value as { [mark]: keyof typeof columnTypes; list: readonly (number | null)[] }
    return columnTypes[name].from(list.map((n) => n ?? Number.NaN))
  })
  const board = found as CarriedBoard | null
  return board?.format === 'duibiao-board' && board.version === 1 ? board : null
}

const emptyBoard = '<script type="application/json" id="board">null</script>'

/** 看板网页: the viewer, carried as packed text, with the board in it. */
export function boardPage(packedViewer: string, title: string, board: CarriedBoard): string {
  const viewer = strFromU8(unzlibSync(Uint8Array.from(atob(packedViewer), (sign) => sign.charCodeAt(0))))
  if (!viewer.includes(emptyBoard)) throw new Error('the viewer has no place for a board')
  const text = title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return viewer
    .replace(/<title>[^<]*<\/title>/, () => `<title>${text}</title>`)
    .replace(emptyBoard, () => emptyBoard.replace('null', () => boardText(board)))
}
