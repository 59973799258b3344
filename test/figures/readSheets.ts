import { board } from '../../src/figures/board'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { FigureSettings, Selection } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import type { FileReading } from '../../src/model/sheet/reading'
import { plainSettings } from './sheets'

/** One csv as a clerk saves it: its name, and its lines. */
export type CsvFile = readonly [name: string, lines: string]

export function readCsv([name, lines]: CsvFile): FileReading {
  const text = lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  return importWorkbook(new TextEncoder().encode(text), name, [])
}

/** Sheets read as bytes and brought together, as the page does: what every kind may be asked of them. */
export function selectionOfSheets(files: readonly CsvFile[], settings: Partial<FigureSettings> = {}): Selection {
  const readings = files.map(readCsv)
  const { dataset, relations } = reconcile(readings)
  const items = readings.flatMap((reading) => reading.items)
  return {
    dataset,
    relations,
    indicators: [],
    offices: [],
    periods: [],
    settings: { ...plainSettings, ...settings },
    ...(items.length === 0 ? {} : { items }),
  }
}

/** One sheet's selection, of one indicator where it is named. */
export function selectionOfSheet(lines: string, settings: Partial<FigureSettings> = {}, indicator?: string): Selection {
  const selection = selectionOfSheets([['表.csv', lines]], settings)
  if (indicator === undefined) return selection
  const code = selection.dataset.indicators.findIndex((x) => x.name === indicator)
  if (code < 0) throw new Error(`no indicator ${indicator}: ${selection.dataset.indicators.map((x) => x.name).join()}`)
  return { ...selection, indicators: [code] }
}

/** The figure of a kind; its headline says why where it is unsuited. */
export function figureOf(kind: FigureKind, selection: Selection): Figure {
  const unsuited = figureKinds[kind].unsuited(selection)
  if (unsuited !== null) throw new Error(`${kind}: ${unsuited.code}`)
  return figureKinds[kind].build(selection)
}

/** The headline of a kind over a sheet, or the reason it has none. */
export function headlineOf(kind: FigureKind, selection: Selection): string {
  return figureKinds[kind].unsuited(selection)?.code ?? figureKinds[kind].build(selection).headline.text
}

/** The board of sheets, as the page makes it. */
export function boardOfSheets(files: readonly CsvFile[], settings: Partial<FigureSettings> = {}): ReturnType<typeof board> {
  const { dataset, relations, items, settings: all } = selectionOfSheets(files, settings)
  return board(dataset, relations, all, items === undefined ? {} : { items })
}
