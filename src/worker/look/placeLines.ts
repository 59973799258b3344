import { pathOfTexts } from '../../import/corrections/template'
import { observationAt, type Dataset } from '../../model/dataset/dataset'
import type { NameRole } from '../../model/correction'
import { observationFlags } from '../../model/dataset/observation'
import type { ColumnLine, FileReading } from '../../model/sheet/reading'
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
  const names = namesOf(dataset, code, place)
  const times = timesOf(dataset, code, read?.columnLines ?? [])
  const own = firstOf(dataset, code, (k) => dataset.sourceRow[k] === place.row && dataset.sourceColumn[k] === place.column)
  if (own !== null) {
    const column = within?.path ?? pathOf(dataset, dataset.columnLabels[own])
    return { signature, column, row: pathOf(dataset, dataset.rowLabels[own]), names: null, first: firstAt(dataset, own), times }
  }
  const column = firstNamed(dataset, code, dataset.columnLabels, place)
  const row = column === null ? firstNamed(dataset, code, dataset.rowLabels, place) : null
  const inColumn = column === null && row === null ? firstOf(dataset, code, (k) => dataset.sourceColumn[k] === place.column) : null
  return {
    signature,
    column: within?.path ?? pathOf(dataset, column === null ? inColumn && dataset.columnLabels[inColumn] : dataset.columnLabels[column]),
    row: pathOf(dataset, row === null ? null : dataset.rowLabels[row]),
    names,
    first: firstAt(dataset, column ?? row ?? inColumn),
    times,
  }
}

/** What the names in the place's column are of the first figure that one of them names. */
function namesOf(dataset: Dataset, sheet: number, { column }: Place): NameRole | null {
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.sourceSheet[dataset.sourceStart[i] as number] !== sheet) continue
    const label = dataset.labelPaths[dataset.rowLabels[i] as number]?.find((one) => one.column === column)
    if (label === undefined || ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0) continue
    const { text } = label
    if (observationAt(dataset, i).officeText === text || dataset.offices[dataset.office[i] as number]?.name === text) return 'office'
    return (dataset.breakdowns[dataset.breakdown[i] as number] ?? []).some(({ value }) => value === text) ? 'part' : 'indicator'
  }
  return null
}

/** The times of columns; of a path that stands over several times no column can be told. */
function timesOf(dataset: Dataset, sheet: number, lines: readonly ColumnLine[]): PlaceLines['times'] {
  const upright = lines.filter((line) => !line.across)
  const found = new Map<ColumnLine, string>()
  for (let i = 0; i < dataset.count && found.size < upright.length; i++) {
    const k = dataset.sourceStart[i] as number
    if (dataset.sourceSheet[k] !== sheet) continue
    const line = upright.find(({ at, from, to }) => dataset.sourceColumn[k] === at && isWithin(dataset.sourceRow[k] as number, from, to))
    const period = dataset.periods[dataset.period[i] as number]
    if (line && period && !found.has(line)) found.set(line, period.code)
  }
  const paths = new Map<string, Set<string>>()
  for (const [{ path }, period] of found) paths.set(path, (paths.get(path) ?? new Set()).add(period))
  return [...paths].flatMap(([path, periods]) => (periods.size === 1 ? [{ path, period: [...periods][0] as string }] : []))
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

/** The first observation of a sheet that is named by this cell. */
function firstNamed(dataset: Dataset, sheet: number, paths: Int32Array, place: Place): number | null {
  const named = new Set<number>()
  dataset.labelPaths.forEach((path, code) => {
    if (path.some((label) => label.row === place.row && label.column === place.column)) named.add(code)
  })
  if (named.size === 0) return null
  for (let i = 0; i < dataset.count; i++) {
    const code = paths[i] as number
    if (named.has(code) && dataset.sourceSheet[dataset.sourceStart[i] as number] === sheet) return i
  }
  return null
}

function firstAt(dataset: Dataset, i: number | null): PlaceLines['first'] {
  if (i === null) return null
  const { indicator, unit } = observationAt(dataset, i)
  return { name: dataset.indicators[indicator]?.name ?? '', unit }
}

function pathOf(dataset: Dataset, code: number | null | undefined): string | null {
  if (code === undefined || code === null || code < 0) return null
  return pathOfTexts((dataset.labelPaths[code] ?? []).map((label) => label.text))
}
