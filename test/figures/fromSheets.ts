import { board, type BoardFigure } from '../../src/figures/board'
import type { FigureSettings, Selection } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { plainSettings } from './sheets'

/** Sheets as a clerk drops them: a name and its csv, blanks around cells and lines left out. */
export type Sheets = Readonly<Record<string, string>>

export interface FromSheets {
  readonly selection: Selection
  readonly figures: readonly BoardFigure[]
  readonly headlines: readonly string[]
  /** Codes of the notices the reading gave. */
  readonly notices: readonly string[]
}

/** One sheet without a name of its own. */
export function sheet(csv: string): Sheets {
  return { '表.csv': csv }
}

/** From bytes to a board, as the page makes it. */
export function boardFrom(sheets: Sheets, settings: Partial<FigureSettings> = {}): FromSheets {
  const readings = Object.entries(sheets).map(([name, csv]) => importWorkbook(new TextEncoder().encode(plain(csv)), name, []))
  const merged = reconcile(readings)
  const all = { ...plainSettings, ...settings }
  const items = readings.flatMap((reading) => reading.items)
  const figures = board(merged.dataset, merged.relations, all, items.length === 0 ? {} : { items })
  return {
    selection: { dataset: merged.dataset, relations: merged.relations, indicators: [], offices: [], periods: [], settings: all },
    figures,
    headlines: figures.map(({ figure }) => figure.headline.text),
    notices: readings.flatMap((reading) => reading.notices.map((notice) => notice.code)),
  }
}

function plain(csv: string): string {
  return csv
    .split('\n')
    .map((line) => line.trim().replace(/\s*,\s*/g, ','))
    .filter((line) => line !== '')
    .join('\n')
}
