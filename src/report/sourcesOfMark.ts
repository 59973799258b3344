import type { Figure, Mark } from '../figures/figure'
import { a1, type FileId } from '../model/sheet/cell'
import { sourcesOf, type Dataset } from '../model/dataset/dataset'
import type { LedgerItem } from '../model/ledger'

/** A cell that a number was read from. */
export interface CellSource {
  readonly file: string
  readonly sheet: string
  readonly cell: string
  /** The cell's own text. */
  readonly text: string
}

/** What the indexes of a figure stand for. */
export interface Behind {
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
  readonly fileNames: Readonly<Record<FileId, string>>
}

/** The cells that observations and 台账 lines stand in, each once, in their order. */
export function cellsOf(observations: readonly number[], items: readonly number[], behind: Behind): readonly CellSource[] {
  const { dataset } = behind
  const found = new Map<string, CellSource>()
  const add = (source: CellSource) => {
    const key = `${source.file} ${source.sheet} ${source.cell} ${source.text}`
    if (!found.has(key)) found.set(key, source)
  }
  for (const i of observations) {
    if (i < 0 || i >= dataset.count) continue
    for (const { sheet, row, column, text } of sourcesOf(dataset, i)) {
      const from = dataset.sheets[sheet]
      add({ file: from?.fileName ?? '', sheet: from?.sheet ?? '', cell: a1(row, column), text })
    }
  }
  for (const k of items) {
    const item = behind.items[k]
    if (!item) continue
    const { file, sheet, row, column } = item.source
    add({ file: behind.fileNames[file] ?? '', sheet, cell: a1(row, column), text: item.text || item.key })
  }
  return [...found.values()]
}

/** The cells a mark rests on: its own, and those of the piece drawn inside it. */
export function sourcesOfMark(mark: Mark, behind: Behind): readonly CellSource[] {
  return cellsOf([...mark.observations, ...(mark.inner?.observations ?? [])], mark.items ?? [], behind)
}

/** 01_表.xlsx · Sheet1!E8 */
export function placeText(source: CellSource): string {
  return [source.file, `${source.sheet === '' ? '' : `${source.sheet}!`}${source.cell}`].filter((part) => part !== '').join(' · ')
}

/** Every mark of a figure. */
export function everyMark(figure: Figure): readonly Mark[] {
  return figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
}
