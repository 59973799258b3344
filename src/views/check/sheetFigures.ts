import type { FileId } from '../../model/sheet/cell'
import type { Dataset } from '../../model/dataset/dataset'

/** The figures read from one sheet. */
export interface SheetFigures {
  /** Observations in the order of their cells. */
  readonly all: readonly number[]
  at(row: number, column: number): readonly number[]
}

const wide = 20_000

/** Which observations of a dataset come from a sheet, and from which of its cells. */
export function sheetFigures(dataset: Dataset | null, file: FileId, sheet: string): SheetFigures {
  const byCell = new Map<number, number[]>()
  const code = dataset ? dataset.sheets.findIndex((source) => source.file === file && source.sheet === sheet) : -1
  if (dataset && code >= 0)
    for (let i = 0; i < dataset.count; i++) {
      const end = dataset.sourceStart[i + 1] as number
      for (let k = dataset.sourceStart[i] as number; k < end; k++) {
        if (dataset.sourceSheet[k] !== code) continue
        const place = (dataset.sourceRow[k] as number) * wide + (dataset.sourceColumn[k] as number)
        const known = byCell.get(place)
        if (known) known.push(i)
        else byCell.set(place, [i])
      }
    }
  const all = [...byCell].sort(([a], [b]) => a - b).flatMap(([, these]) => these)
  return { all, at: (row, column) => byCell.get(row * wide + column) ?? [] }
}
