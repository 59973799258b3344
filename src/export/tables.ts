import type { Figure } from '../figures/figure'
import { messagesOf, type Messages } from '../i18n/messages'
import { minusSign } from '../i18n/numberFormat'
import { figureTable, type TableCell } from '../report/figureTable'
import { markingsOf } from '../report/marking'
import { everyMark, placeText, sourcesOfMark } from '../report/sourcesOfMark'
import { tableCsv } from '../report/tableCsv'
import { harmlessText } from '../report/harmlessText'
import { bookBytes, widthOf, type BookCell, type BookSheet } from './book'
import { step, type ExportRequest, type TakenFigure } from './request'

/** The most cells a row of a table names before it says how many more there are. */
const mostPlaces = 4

/**
 * A workbook: a sheet a figure, as its data table stands on the screen with the cells each row came from, and a last sheet with one line
 * a number and cell, for whoever works on with them.
 */
export async function xlsxExport(request: ExportRequest): Promise<Blob> {
  const words = messagesOf(request.language)
  const sheets: BookSheet[] = []
  for (const [k, taken] of joined(request.figures).entries()) {
    await step(request, k, request.figures.length)
    sheets.push(figureSheet(taken, words))
  }
  const head = words.screens.takeOut.tidyHead
  sheets.push({
    name: words.screens.takeOut.sources,
    rows: [Object.values(head), ...request.figures.flatMap((taken) => tidyRows(taken))],
    bold: [0],
    widths: [36, 24, 16, 16, 12, 8, 34, 14, 8, 16],
  })
  return new Blob([bookBytes(sheets) as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

/** The data table of a figure, or the numbers of a board one a line, as CSV that Excel opens with its Chinese (UTF-8 with BOM). */
export async function csvExport(request: ExportRequest): Promise<Blob> {
  const words = messagesOf(request.language)
  const figures = joined(request.figures)
  await step(request, 0, 1)
  const only = figures.length === 1 ? figures[0] : undefined
  const rows: readonly (readonly BookCell[])[] = only
    ? tableRows(only, words)
    : [Object.values(words.screens.takeOut.tidyHead), ...figures.flatMap((taken) => tidyRows(taken))]
  const said = markingsOf(request.figures)
  const lines = [...said.map((marking) => [marking]), ...rows]
  return new Blob([`\ufeff${tableCsv(lines.map((row) => row.map(csvText)))}`], { type: 'text/csv;charset=utf-8' })
}

/** Pages of one figure stand under each other in one table. */
function joined(figures: readonly TakenFigure[]): readonly (TakenFigure & { readonly pages: readonly Figure[] })[] {
  const found: (TakenFigure & { pages: Figure[] })[] = []
  for (const taken of figures) {
    const last = found[found.length - 1]
    const same =
      last !== undefined && taken.figure.shown.page > 1 && last.figure.kind === taken.figure.kind && last.figure.form === taken.figure.form
    if (same) last.pages.push(taken.figure)
    else found.push({ ...taken, pages: [taken.figure] })
  }
  return found
}

function figureSheet(taken: TakenFigure & { readonly pages: readonly Figure[] }, words: Messages): BookSheet {
  const { figure } = taken
  const said = markingsOf([taken])
  const above: BookCell[][] = [...said.map((marking) => [marking]), [figure.headline.text], [figure.subtitle]]
  const rows = tableRows(taken, words)
  const below: BookCell[][] = [...figure.notes.map((note) => [note]), [figure.source]]
  return {
    name: figure.headline.text,
    rows: [...above, [], ...rows, [], ...below],
    bold: [said.length, above.length + 1],
    widths: (rows[0] ?? []).map((_, c) => Math.min(60, Math.max(10, ...rows.map((row) => widthOf(row[c] ?? null) + 2)))),
  }
}

/** Head and rows of the data table, the cells each row came from at its end. */
function tableRows(taken: TakenFigure & { readonly pages: readonly Figure[] }, words: Messages): readonly (readonly BookCell[])[] {
  const tables = taken.pages.map((page) => figureTable(page, words.screens.table))
  const titles = tables.reduce<string[]>((all, table) => {
    const now = table.columns.map((column) => column.title)
    return now.length > all.length ? now : all
  }, [])
  const marks = new Map(taken.pages.flatMap(everyMark).map((mark) => [mark.id, mark]))
  const body = tables.flatMap((table) => {
    const column = table.columns.map((one) => titles.indexOf(one.title))
    return table.rows.map((row) => {
      const cells: BookCell[] = titles.map(() => null)
      row.forEach((cell, c) => {
        const to = column[c] ?? -1
        cells[to < 0 ? c : to] = bookCell(cell)
      })
      return [...cells, placesOf(row, marks, taken, words)]
    })
  })
  return [[...titles, words.screens.takeOut.sources], ...body]
}

function placesOf(
  row: readonly TableCell[],
  marks: ReadonlyMap<string, Parameters<typeof sourcesOfMark>[0]>,
  taken: TakenFigure,
  words: Messages,
): string {
  const found = new Set<string>()
  for (const cell of row) {
    const mark = cell.mark === null ? undefined : marks.get(cell.mark)
    if (mark) for (const source of sourcesOfMark(mark, taken)) found.add(placeText(source))
  }
  const all = [...found]
  const first = all.slice(0, mostPlaces).join(words.screens.takeOut.between)
  return all.length > mostPlaces ? first + words.screens.takeOut.andMore(all.length - mostPlaces) : first
}

/** One line a number and the cell it came from. */
function tidyRows(taken: TakenFigure): readonly (readonly BookCell[])[] {
  const { figure } = taken
  return figure.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.marks.flatMap((mark) => {
        const head: BookCell[] = [
          figure.headline.text,
          mark.detail === '' ? mark.category : `${mark.category} ${mark.detail}`,
          panel.title,
          series.name,
          mark.value === null ? null : { value: mark.value },
          mark.value === null ? null : panel.unit,
          mark.label,
        ]
        const sources = sourcesOfMark(mark, taken)
        return sources.length === 0
          ? [head]
          : sources.map((source): BookCell[] => [...head, source.file, source.sheet, source.cell, source.text])
      }),
    ),
  )
}

/** A text of the table as what it is to a spreadsheet: 525 and 12.7% are numbers with their places, 600余 and 未报 are texts. */
function bookCell(cell: TableCell): BookCell {
  const text = (cell.copied ?? cell.text).replace(minusSign, '-')
  const number = /^-?\d+(?:\.(\d+))?(%?)$/.exec(text)
  if (!number) return cell.text
  const places = (number[1] ?? '').length
  return number[2] === '%' ? { value: Number(`${text.slice(0, -1)}e-2`), format: 'percent', places } : { value: Number(text), places }
}

function csvText(cell: BookCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return harmlessText(cell)
  if ('marked' in cell) return harmlessText(cell.marked)
  const { value, format, places } = cell
  if (format !== 'percent') return places === undefined ? String(value) : value.toFixed(places)
  return `${(value * 100).toFixed(places ?? 0)}%`
}
