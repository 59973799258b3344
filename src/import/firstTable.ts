import { readWorkbook } from './readers/readWorkbook'
import { readSheet } from './readSheet'

/**
 * The first table of a file as texts: header paths joined by one blank in the first row, then its body with total rows;
 * titles, notes and footers left out. Null for a file that is refused or has no table.
 */
export function firstTable(bytes: Uint8Array, name: string): string[][] | null {
  const result = readWorkbook(bytes, name)
  if (!result.ok) return null
  for (const sheet of result.workbook.sheets) {
    const { grid, tables } = readSheet(sheet)
    const table = tables[0]
    if (!table) continue
    const { shape } = table
    const columns: number[] = []
    for (let column = shape.band.left; column <= shape.band.right; column++) {
      if (shape.uses[column - shape.band.left] !== 'blank' || shape.headerRows.some((row) => grid.textAt(row, column) !== ''))
        columns.push(column)
    }
    const header = columns.map((column) => {
      const words: string[] = []
      for (const row of shape.headerRows) {
        const merge = grid.mergeAt(row, column)
        let text = merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
        if (text === '' && !merge && row !== shape.headerRows[shape.headerRows.length - 1])
          text = spanning(grid.textAt, row, column, shape.band.left, shape.headerRows)
        if (text !== '' && words[words.length - 1] !== text) words.push(text)
      }
      return words.join(' ')
    })
    const body = shape.bodyRows.map((row) => columns.map((column) => grid.textAt(row, column)))
    return [header, ...body]
  }
  return null
}

/** The spanner a blank header cell stands under: the nearest text on its left that has words beneath it here too. */
function spanning(
  textAt: (row: number, column: number) => string,
  row: number,
  column: number,
  left: number,
  headerRows: readonly number[],
): string {
  const below = headerRows.filter((other) => other > row)
  if (!below.some((other) => textAt(other, column) !== '')) return ''
  for (let c = column - 1; c >= left; c--) {
    const text = textAt(row, c)
    if (text !== '') return below.some((other) => textAt(other, c) !== '') ? text : ''
  }
  return ''
}
