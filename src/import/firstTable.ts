import { shownText, type RawSheet } from '../model/sheet/sheet'
import type { Grid } from './sheet/grid'
import { readWorkbook } from './readers/readWorkbook'
import { readSheet } from './readSheet'
import { withTextsCut } from './sheet/longTexts'
import { recordTable, withEmptyColumns, withoutTornTitle, withSameRows } from './find/shapes/recordTable'
import type { TableShape } from './find/shapes/tableShape'
import { textTable } from './find/shapes/textTable'

/** Share of a file's records that a reading must hold. */
const enough = 0.8

/**
 * The first table of a file as texts, each as it is written: header paths joined by one blank in the first row, where it has a header, then
 * its body with total rows; titles, notes and footers left out. A table of words alone is one too. No rows for an empty file; null for a file
 * that is refused otherwise or has no table.
 *
 *     表一 / 指标,2023年,_ / _,1月,2月 / 编发,3,5    [['指标', '2023年 1月', '2023年 2月'], ['编发', '3', '5']]
 *     甲,3 / 乙,5                                   [['甲', '3'], ['乙', '5']]
 */
export function firstTable(bytes: Uint8Array, name: string): string[][] | null {
  const result = readWorkbook(bytes, name)
  if (!result.ok) return result.notice.code === 'empty' ? [] : null
  for (const sheet of result.workbook.sheets) {
    const { grid, tables } = readSheet(withTextsCut(sheet))
    const first = tables[0]
    const text = result.workbook.format === 'csv'
    const found = first ? asWritten(first.grid, first.shape, text ? tables.map(({ shape }) => shape) : []) : textTable(grid)
    // A program's file is records throughout: where the sheet's reading leaves most of them out they are the table.
    const records = text ? recordTable(grid) : null
    if (records && (!found || found.bodyRows.length < enough * records.bodyRows.length)) return textsOf(sheet, grid, records)
    if (found) return textsOf(sheet, first ? first.grid : grid, found)
  }
  return null
}

/** A table with all the columns that its rows have, and without what only stands over it. */
function asWritten(grid: Grid, first: TableShape, all: readonly TableShape[]): TableShape {
  return withEmptyColumns(grid, withoutTornTitle(grid, withSameRows(grid, first, all)))
}

function textsOf(sheet: RawSheet, grid: Grid, shape: TableShape): string[][] {
  const written = writtenIn(sheet, grid)
  const columns: number[] = []
  for (let column = shape.band.left; column <= shape.band.right; column++) {
    if (shape.uses[column - shape.band.left] !== 'blank' || shape.headerRows.some((row) => grid.textAt(row, column) !== ''))
      columns.push(column)
  }
  const body = shape.bodyRows.map((row) => columns.map((column) => written(row, column)))
  return shape.headerRows.length === 0 ? body : [columns.map((column) => headerOver(written, grid, shape, column)), ...body]
}

type Written = (row: number, column: number) => string

/** A sheet's cells as they are written, whatever their place has them read as. */
function writtenIn(sheet: RawSheet, grid: Grid): Written {
  return (row, column) => {
    const cell = grid.at(row, column)
    return cell < 0 ? '' : shownText(sheet, cell).trim()
  }
}

/** The texts over a column, outermost first; one that is merged downwards is said once, one that is written twice is said twice. */
function headerOver(written: Written, grid: Grid, shape: TableShape, column: number): string {
  const words: string[] = []
  let before = -1
  for (const row of shape.headerRows) {
    const merge = grid.mergeAt(row, column)
    const cell = merge ? grid.at(merge.top, merge.left) : grid.at(row, column)
    const own = merge ? written(merge.top, merge.left) : written(row, column)
    const lowest = row === shape.headerRows[shape.headerRows.length - 1]
    const text = own === '' && !merge && !lowest ? spanning(written, row, column, shape.band.left, shape.headerRows) : own
    if (text !== '' && (cell < 0 || cell !== before)) words.push(text)
    before = cell
  }
  return words.join(' ')
}

/** The spanner a blank header cell stands under: the nearest text on its left that has words beneath it here too. */
function spanning(textAt: Written, row: number, column: number, left: number, headerRows: readonly number[]): string {
  const below = headerRows.filter((other) => other > row)
  if (!below.some((other) => textAt(other, column) !== '')) return ''
  for (let c = column - 1; c >= left; c--) {
    const text = textAt(row, c)
    if (text !== '') return below.some((other) => textAt(other, c) !== '') ? text : ''
  }
  return ''
}
