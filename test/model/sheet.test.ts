import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cellIndex,
  cellKinds,
  generalFormat,
  nonEmptyCount,
  rowSlot,
  shownText,
  type CellKind,
  type NumberFormat,
  type RawSheet,
} from '../../src/model/sheet/sheet'

interface Cell {
  row: number
  column: number
  kind?: CellKind
  number?: number
  text?: string
  format?: NumberFormat
}

function sheetOf(cells: readonly Cell[]): RawSheet {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column)
  const rows = [...new Set(sorted.map((cell) => cell.row))]
  const strings: string[] = []
  const formats = [generalFormat, ...sorted.flatMap((cell) => (cell.format ? [cell.format] : []))]
  return {
    name: 'S',
    hidden: false,
    rowCount: (rows[rows.length - 1] ?? -1) + 1,
    columnCount: Math.max(-1, ...sorted.map((cell) => cell.column)) + 1,
    rows: Int32Array.from(rows),
    rowStart: Int32Array.from([...rows.map((row) => sorted.findIndex((cell) => cell.row === row)), sorted.length]),
    column: Int32Array.from(sorted, (cell) => cell.column),
    kind: Uint8Array.from(sorted, (cell) => cellKinds.indexOf(cell.kind ?? (cell.text === undefined ? 'number' : 'text'))),
    number: Float64Array.from(sorted, (cell) => cell.number ?? NaN),
    text: Int32Array.from(sorted, (cell) => (cell.text === undefined ? -1 : strings.push(cell.text) - 1)),
    strings,
    format: Uint16Array.from(sorted, (cell) => (cell.format ? formats.indexOf(cell.format) : 0)),
    formats,
    fill: null,
    formula: null,
    bold: null,
    indent: null,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    attachments: [],
  }
}
const plain = (decimals: number, more: Partial<NumberFormat> = {}): NumberFormat => ({
  code: 'x',
  kind: 'plain',
  decimals,
  percent: false,
  thousands: false,
  ...more,
})
const shown = (number: number, format?: NumberFormat, kind?: CellKind) =>
  shownText(sheetOf([{ row: 0, column: 0, number, ...(format ? { format } : {}), ...(kind ? { kind } : {}) }]), 0)

describe('finding a cell', () => {
  it('finds every cell and nothing else, however the rows and columns lie', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })), { selector: ([r, c]) => r * 100 + c, maxLength: 60 })
    fc.assert(
      fc.property(places, fc.constantFrom(1, 1000), (list, stretch) => {
        const sheet = sheetOf(list.map(([row, column]) => ({ row: row * stretch, column, number: row * 100 + column })))
        expect(nonEmptyCount(sheet)).toBe(list.length)
        for (let row = -1; row < 14; row++) {
          for (let column = -1; column < 14; column++) {
            const i = cellIndex(sheet, row * stretch, column)
            if (list.some(([r, c]) => r === row && c === column)) expect(sheet.number[i]).toBe(row * 100 + column)
            else expect(i).toBe(-1)
          }
        }
      }),
      { seed: 2, numRuns: 200 },
    )
  })
  it('an empty sheet has none', () => {
    const sheet = sheetOf([])
    expect([cellIndex(sheet, 0, 0), rowSlot(sheet, 0), nonEmptyCount(sheet)]).toEqual([-1, -1, 0])
  })
  it('a far cell costs what it is', () => {
    const sheet = sheetOf([
      { row: 0, column: 0, number: 1 },
      { row: 1048575, column: 16383, number: 2 },
    ])
    expect(cellIndex(sheet, 1048575, 16383)).toBe(1)
    expect(cellIndex(sheet, 500, 5)).toBe(-1)
  })
})

describe('the text a person sees', () => {
  const rows: [number, NumberFormat | undefined, string][] = [
    [0.409, plain(1, { percent: true }), '40.9%'],
    [0.57, plain(0, { percent: true }), '57%'],
    [1.12, plain(1, { percent: true }), '112.0%'],
    [0.285, plain(0, { percent: true }), '29%'],
    [-0.097, plain(1, { percent: true }), '-9.7%'],
    [2023.1, plain(2), '2023.10'],
    [1867, plain(0, { thousands: true }), '1,867'],
    [1234567.891, plain(2, { thousands: true }), '1,234,567.89'],
    [-1867, plain(0, { thousands: true }), '-1,867'],
    [999, plain(0, { thousands: true }), '999'],
    [12.65, plain(1), '12.7'],
    [23.45, plain(1), '23.5'],
    [1.005, plain(2), '1.01'],
    [2.5, plain(0), '3'],
    [-2.5, plain(0), '-3'],
    [-0.04, plain(1), '0.0'],
    [0, plain(2), '0.00'],
    [0.1 + 0.2, plain(1), '0.3'],
    [1e-7, plain(3), '0.000'],
    [5e-7, plain(6), '0.000001'],
    [1e15, plain(0), '1000000000000000'],
    [525, undefined, '525'],
    [0.1 + 0.2, undefined, '0.3'],
    [133.8, undefined, '133.8'],
    [-0.5, undefined, '-0.5'],
    [1e14 + 0.25, undefined, '100000000000000'],
    [45139, undefined, '45139'],
  ]
  it.each(rows)('%d in %j is %s', (number, format, text) => expect(shown(number, format)).toBe(text))
  it('what the format shows and no number could tell is kept as text', () => {
    expect(shownText(sheetOf([{ row: 0, column: 0, number: 45139, text: '2023年8月', kind: 'number' }]), 0)).toBe('2023年8月')
    expect(shownText(sheetOf([{ row: 0, column: 0, text: ' 525 ' }]), 0)).toBe(' 525 ')
  })
  it('booleans, and a formula that was never worked out', () => {
    expect([shown(1, undefined, 'boolean'), shown(0, undefined, 'boolean'), shown(NaN, undefined, 'uncachedFormula')]).toEqual([
      'TRUE',
      'FALSE',
      '',
    ])
  })
  it('a printed number is never off by more than half its last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat({ max: 4 }), (value, decimals) => {
        const text = shown(value, plain(decimals))
        expect(text).toMatch(decimals ? new RegExp(`^-?\\d+\\.\\d{${decimals}}$`) : /^-?\d+$/)
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
        expect(shown(value, plain(decimals, { thousands: true })).replace(/,/g, '')).toBe(text)
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})
