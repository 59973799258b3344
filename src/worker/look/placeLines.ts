import { pathOfTexts } from '../../import/corrections/template'
import type { Dataset } from '../../model/dataset/dataset'
import type { FileReading } from '../../model/sheet/reading'
import type { Place, PlaceLines } from './sheetAsk'

/**
 * The lines a place stands in, as corrections of the form know them: the column by where the place is in its table; failing that, and the
 * row, by the labels of the figure there, of the first figure a heading or a name governs, or of the first in the column.
 *
 *     C4 (12) under 完成数 in the row 编发简报   { column: '完成数', row: '编发简报' }
 *     A4 (编发简报) under 事项                  { column: '事项', row: '编发简报' }
 */
export function placeLines(reading: FileReading, sheet: string, place: Place): PlaceLines {
  const { dataset } = reading
  const read = reading.sheets.find((one) => one.name === sheet)
  const signature = read?.signature ?? ''
  const within = read?.columnLines.find(
    ({ across, at, from, to }) => (across ? place.row : place.column) === at && isWithin(across ? place.column : place.row, from, to),
  )
  const code = dataset.sheets.findIndex((source) => source.sheet === sheet)
  const own = firstOf(dataset, code, (k) => dataset.sourceRow[k] === place.row && dataset.sourceColumn[k] === place.column)
  if (own !== null) {
    const column = within?.path ?? pathOf(dataset, dataset.columnLabels[own])
    return { signature, column, row: pathOf(dataset, dataset.rowLabels[own]) }
  }
  const column = firstNamed(dataset, code, dataset.columnLabels, place)
  const row = column === null ? firstNamed(dataset, code, dataset.rowLabels, place) : null
  const inColumn = column === null && row === null ? firstOf(dataset, code, (k) => dataset.sourceColumn[k] === place.column) : null
  return {
    signature,
    column: within?.path ?? pathOf(dataset, column ?? (inColumn === null ? undefined : dataset.columnLabels[inColumn])),
    row: pathOf(dataset, row ?? undefined),
  }
}

function isWithin(line: number, from: number, to: number): boolean {
  return line >= from && line <= to
}

/** The first observation of a sheet with a source that fits. */
function firstOf(dataset: Dataset, sheet: number, fits: (source: number) => boolean): number | null {
  for (let i = 0; i < dataset.count; i++) {
    const k = dataset.sourceStart[i] as number
    if (dataset.sourceSheet[k] === sheet && fits(k)) return i
  }
  return null
}

/** The label path of the first observation of a sheet that is named by this cell. */
function firstNamed(dataset: Dataset, sheet: number, paths: Int32Array, place: Place): number | null {
  const named = new Set<number>()
  dataset.labelPaths.forEach((path, code) => {
    if (path.some((label) => label.row === place.row && label.column === place.column)) named.add(code)
  })
  if (named.size === 0) return null
  for (let i = 0; i < dataset.count; i++) {
    const code = paths[i] as number
    if (named.has(code) && dataset.sourceSheet[dataset.sourceStart[i] as number] === sheet) return code
  }
  return null
}

function pathOf(dataset: Dataset, code: number | undefined): string | null {
  if (code === undefined || code < 0) return null
  return pathOfTexts((dataset.labelPaths[code] ?? []).map((label) => label.text))
}
