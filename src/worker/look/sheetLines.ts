import { lastingWords, pathOfTexts } from '../../import/corrections/template'
import type { Dataset } from '../../model/dataset/dataset'
import type { FileReading } from '../../model/sheet/reading'
import type { SheetLine } from './sheetAsk'

/**
 * The rows and columns of a sheet that figures stand in, as corrections of the form know them, each once, in the order of the sheet.
 *
 *     编发简报 in A4, 篇   { axis: 'row', path: '编发简报', row: 3, column: 0, unit: '篇' }
 */
export function sheetLines(reading: FileReading, sheet: string): readonly SheetLine[] {
  const { dataset } = reading
  const code = dataset.sheets.findIndex((source) => source.sheet === sheet)
  const found = new Map<string, SheetLine>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.sourceSheet[dataset.sourceStart[i] as number] !== code) continue
    note(found, dataset, i, 'row')
    note(found, dataset, i, 'column')
  }
  return [...found.values()].sort((a, b) => a.axis.localeCompare(b.axis) || a.row - b.row || a.column - b.column)
}

function note(found: Map<string, SheetLine>, dataset: Dataset, i: number, axis: SheetLine['axis']): void {
  const labels = dataset.labelPaths[(axis === 'row' ? dataset.rowLabels[i] : dataset.columnLabels[i]) as number] ?? []
  const path = pathOfTexts(labels.map((label) => label.text))
  const key = `${axis} ${path}`
  if (path === '' || found.has(key)) return
  const named = [...labels].reverse().find((label) => lastingWords(label.text) !== '')
  if (named === undefined) return
  found.set(key, {
    axis,
    path,
    text: named.text,
    row: named.row,
    column: named.column,
    name: dataset.indicators[dataset.indicator[i] as number]?.name ?? '',
    unit: dataset.units[dataset.unit[i] as number] ?? '',
  })
}
