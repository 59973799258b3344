import { wordsOf } from '../figures/tell/wordsOf'
import { messagesOf, type Language, type Messages } from '../i18n/messages'
import { periodWords } from '../i18n/periodWords'
import { a1, columnLetters } from '../model/sheet/cell'
import { plainText, sourcesOf, type Dataset } from '../model/dataset/dataset'
import { measures } from '../model/dataset/observation'
import type { CollectedCell, CollectedColumn, CollectedSheet } from '../report/collected'
import { bookBytes, widthOf, type BookCell, type BookSheet } from './book'

/** The most figures that the page of sources lists; a spreadsheet of more is slow to open. */
const mostListed = 100_000

/** A 汇总表 as a workbook, and how many places of it want a look. */
export interface CollectedBook {
  readonly bytes: Uint8Array
  readonly doubts: number
}

/** Where a figure stands in the workbook: by observation, 2024年1—7月!C5. */
type Stands = Map<number, string>

/**
 * The 汇总表 as a workbook: a sheet a period with offices below each other, indicators beside each other and totals as formulas; then
 * what wants a look (缺报, numbers that disagree, no exact number, a total that isn't the sum), and every figure with its cell.
 */
export function collectedBook(sheets: readonly CollectedSheet[], dataset: Dataset, language: Language): CollectedBook {
  const words = messagesOf(language)
  const stands: Stands = new Map()
  const pages = sheets.map((sheet) => periodPage(sheet, dataset, language, stands))
  const w = words.screens.takeOut.collected
  const doubts = sheets.flatMap((sheet) => doubtsOf(sheet, dataset, language))
  const list: BookSheet[] = doubts.length === 0 ? [] : [page(w.doubtSheet, [w.doubtHead, ...doubts])]
  const sources = page(words.screens.takeOut.sources, [w.sourceHead, ...sourceRows(dataset, language, stands)])
  return { bytes: bookBytes([...pages, ...list, sources]), doubts: doubts.length }
}

function page(name: string, rows: readonly (readonly BookCell[])[]): BookSheet {
  return { name, rows, bold: [0], widths: widthsOf(rows), frozen: { rows: 1, columns: 0 } }
}

function widthsOf(rows: readonly (readonly BookCell[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  return Array.from({ length: columns }, (_, c) =>
    Math.min(40, Math.max(8, ...rows.slice(0, 200).map((row) => widthOf(row[c] ?? null) + 2))),
  )
}

function periodPage(sheet: CollectedSheet, dataset: Dataset, language: Language, stands: Stands): BookSheet {
  const words = messagesOf(language)
  const w = words.screens.takeOut.collected
  const name = periodName(dataset, sheet.period, language)
  const said = internalOf(dataset)
  const deep = sheet.columns.some(({ breakdown }) => breakdown >= 0)
  const heads = headRows(sheet, dataset, words, deep)
  const top = said.length + 1 + heads.length
  const last = top + sheet.offices.length
  const rowOf = (cells: (column: CollectedColumn) => CollectedCell | undefined, label: string, row: number): BookCell[] => [
    label,
    ...sheet.columns.map((column, c) => {
      const cell = cells(column)
      for (const i of cell?.observations ?? []) stands.set(i, `${name}!${columnLetters(c + 1)}${row}`)
      return bookCell(cell)
    }),
  ]
  const rows: (readonly BookCell[])[] = [
    ...said.map((marking) => [marking]),
    [w.title(name)],
    ...heads,
    ...sheet.offices.map((office, k) => rowOf(({ cells }) => cells[k], officeName(dataset, office, w.noOffice), top + 1 + k)),
  ]
  if (sheet.columns.some(({ sum }) => sum !== null))
    rows.push([w.sum, ...sheet.columns.map((column, c) => sumCell(column, c, top + 1, last))])
  for (const [k, office] of sheet.wholes.entries())
    rows.push(rowOf(({ stated }) => stated[k], officeName(dataset, office, w.statedSum), rows.length + 1))
  return {
    name,
    rows,
    bold: Array.from({ length: top }, (_, k) => k),
    widths: widthsOf(rows.slice(said.length + 1)),
    frozen: { rows: top, columns: 1 },
    merged: mergedHeads(sheet, deep, said.length + 2),
  }
}

/** 内部资料, as any of the sheets says of itself: whatever leaves carries it. */
function internalOf(dataset: Dataset): readonly string[] {
  return [...new Set(dataset.sheets.flatMap(({ internal }) => internal || []))]
}

function sumCell({ sum }: CollectedColumn, c: number, first: number, last: number): BookCell {
  if (sum === null) return null
  const letters = columnLetters(c + 1)
  return { value: sum.value, places: sum.places, formula: `SUM(${letters}${first}:${letters}${last})` }
}

function bookCell(cell: CollectedCell | undefined): BookCell {
  if (cell === undefined) return null
  if (cell.value !== null) return { value: cell.value, places: cell.places }
  return cell.text === '' ? null : { marked: cell.text }
}

/** One row of indicators with their units; a second one of parts where there are any. */
function headRows(sheet: CollectedSheet, dataset: Dataset, words: Messages, deep: boolean): readonly (readonly BookCell[])[] {
  const w = words.screens.takeOut.collected
  const names = sheet.columns.map((column) => columnName(dataset, column, words))
  if (!deep) return [[w.office, ...names]]
  const parts = sheet.columns.map(({ breakdown }, c) => {
    const alone = sheet.columns.filter(({ indicator }) => indicator === sheet.columns[c]?.indicator).length === 1
    return breakdown < 0 ? (alone ? null : w.whole) : partName(dataset, breakdown)
  })
  const firstOf = (c: number) => c === 0 || sheet.columns[c - 1]?.indicator !== sheet.columns[c]?.indicator
  return [
    [w.office, ...names.map((name, c) => (firstOf(c) ? name : null))],
    [null, ...parts],
  ]
}

/** Heads that are one, the upper of their two rows counted from 1. */
function mergedHeads(sheet: CollectedSheet, deep: boolean, row: number): readonly string[] {
  if (!deep) return []
  const merged = [`A${row}:A${row + 1}`]
  for (let c = 0; c < sheet.columns.length;) {
    let end = c + 1
    while (end < sheet.columns.length && sheet.columns[end]?.indicator === sheet.columns[c]?.indicator) end++
    if (end - c > 1) merged.push(`${columnLetters(c + 1)}${row}:${columnLetters(end)}${row}`)
    else if ((sheet.columns[c]?.breakdown ?? -1) < 0) merged.push(`${columnLetters(c + 1)}${row}:${columnLetters(c + 1)}${row + 1}`)
    c = end
  }
  return merged
}

function columnName(dataset: Dataset, { indicator, unit }: CollectedColumn, words: Messages): string {
  const name = dataset.indicators[indicator]?.name ?? ''
  return unit === '' ? name : name + words.screens.takeOut.bracketed(unit)
}

function partName(dataset: Dataset, breakdown: number): string {
  return (dataset.breakdowns[breakdown] ?? []).map(({ value }) => value).join('·')
}

function officeName(dataset: Dataset, office: number, none: string): string {
  return dataset.offices[office]?.name || none
}

function periodName(dataset: Dataset, period: number, language: Language): string {
  const known = dataset.periods[period]
  return known === undefined ? messagesOf(language).screens.takeOut.collected.noPeriod : periodWords(known, language)
}

/** What wants a look on a page, each a line with the cells it is about. */
function doubtsOf(sheet: CollectedSheet, dataset: Dataset, language: Language): readonly (readonly BookCell[])[] {
  const words = messagesOf(language)
  const w = words.screens.takeOut.collected
  const period = periodName(dataset, sheet.period, language)
  const line = (office: string, indicator: string, what: string, text: string, observations: readonly number[]): readonly BookCell[] => [
    period,
    office,
    indicator,
    what,
    text,
    placesOf(dataset, observations, words),
  ]
  const rows: (readonly BookCell[])[] = sheet.silent.map((office) =>
    line(officeName(dataset, office, w.noOffice), '', w.doubtsOf.silent, '', []),
  )
  for (const column of sheet.columns) {
    const indicator = [columnName(dataset, column, words), partName(dataset, column.breakdown)].filter(Boolean).join('·')
    column.cells.forEach(({ doubt, text, observations }, k) => {
      if (doubt === null) return
      const what = doubt === 'conflict' || doubt === 'bounded' || doubt === 'absent' ? w.doubtsOf[doubt] : wordsOf(language).missing[doubt]
      rows.push(line(officeName(dataset, sheet.offices[k] as number, w.noOffice), indicator, what, text, observations))
    })
    const { sum, disputed, stated, usual } = column
    if (sum !== null && usual && sum.of < sheet.offices.length)
      rows.push(line(w.sum, indicator, w.doubtsOf.partial(sum.of, sheet.offices.length), '', []))
    if (sum !== null && disputed) {
      const texts = stated.map(({ text }) => text).filter(Boolean)
      const behind = stated.flatMap(({ observations }) => observations)
      rows.push(line(w.statedSum, indicator, w.doubtsOf.disputed(plainText(sum.value, sum.places)), texts.join('｜'), behind))
    }
  }
  return rows
}

/** Files, sheets and cells of figures. */
function placesOf(dataset: Dataset, observations: readonly number[], words: Messages): string {
  const found = observations.flatMap((i) =>
    sourcesOf(dataset, i).map(({ sheet, row, column }) => {
      const known = dataset.sheets[sheet]
      return `${known?.fileName ?? ''} ${known?.sheet ?? ''}!${a1(row, column)}`
    }),
  )
  return [...new Set(found)].join(words.screens.takeOut.between)
}

/** Every figure of the sheets, whatever it measures: a line a cell. */
function sourceRows(dataset: Dataset, language: Language, stands: Stands): readonly (readonly BookCell[])[] {
  const w = messagesOf(language).screens.takeOut.collected
  const rows: (readonly BookCell[])[] = []
  const listed = Math.min(dataset.count, mostListed)
  for (let i = 0; i < listed; i++)
    for (const source of sourcesOf(dataset, i)) {
      const known = dataset.sheets[source.sheet]
      rows.push([
        periodName(dataset, dataset.period[i] as number, language),
        officeName(dataset, dataset.office[i] as number, ''),
        dataset.indicators[dataset.indicator[i] as number]?.name ?? '',
        partName(dataset, dataset.breakdown[i] as number),
        w.measures[measures[dataset.measure[i] as number] ?? 'value'],
        source.text,
        dataset.missing[i] === 0 ? { value: dataset.value[i] as number, places: Math.max(0, dataset.places[i] as number) } : null,
        dataset.units[dataset.unit[i] as number] ?? '',
        known?.fileName ?? '',
        known?.sheet ?? '',
        a1(source.row, source.column),
        stands.get(i) ?? null,
      ])
    }
  return listed < dataset.count ? [...rows, [w.rest(dataset.count - listed)]] : rows
}
