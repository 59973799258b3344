import type { CellRange } from '../../src/model/sheet/cell'
import { generalFormat, type RawSheet } from '../../src/model/sheet/sheet'

/** A raw sheet from rows of texts, '' for an empty cell. */
export function rawSheet(rows: readonly (readonly string[])[], merges: readonly CellRange[] = [], name = 'Sheet1'): RawSheet {
  const filled = rows.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [{ r, c, text }])))
  const rowNumbers = [...new Set(filled.map((cell) => cell.r))]
  const rowStart = [...rowNumbers.map((r) => filled.findIndex((cell) => cell.r === r)), filled.length]
  return {
    name,
    hidden: false,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rows: Int32Array.from(rowNumbers),
    rowStart: Int32Array.from(rowStart),
    column: Int32Array.from(filled.map((cell) => cell.c)),
    kind: new Uint8Array(filled.length),
    number: new Float64Array(filled.length).fill(NaN),
    text: Int32Array.from(filled.map((_, i) => i)),
    strings: filled.map((cell) => cell.text),
    format: new Uint16Array(filled.length),
    formats: [generalFormat],
    fill: null,
    formula: null,
    bold: null,
    indent: null,
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    attachments: [],
  }
}
