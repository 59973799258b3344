import { utils, write, type CellObject } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { observationAt } from '../../../src/model/dataset/dataset'
import { importWorkbook } from '../../../src/import/importWorkbook'

type Cell = string | readonly [value: number, format: string]

/** A workbook of one sheet: texts, and numbers with the format that shows them. */
function bytesOf(rows: readonly (readonly Cell[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell[0]))))
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell !== 'string') (sheet[utils.encode_cell({ r, c })] as CellObject).z = cell[1]
    }),
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '数据')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

interface Read {
  readonly value: number | null
  readonly amount: number | null
  readonly places: number
  readonly shown: string
}

const figures = (bytes: Uint8Array, name: string): Read[] => {
  const { dataset } = importWorkbook(bytes, name)
  return Array.from({ length: dataset.count }, (_, i) => {
    const { value, amount, places, sources } = observationAt(dataset, i)
    return { value, amount, places, shown: sources[0]?.text ?? '' }
  })
}

const head: Cell[] = ['地区', '办件量(万件)']
const table = (cells: readonly Cell[]): Uint8Array => bytesOf([head, ...cells.map((cell, k): Cell[] => [`第${k + 1}县`, cell])])

describe('numbers a workbook stores', () => {
  // What is stored, in which format → the figure, what it amounts to, its decimals, and what the clerk sees.
  const kinds: [number, string, number, number, string][] = [
    [525, 'General', 525, 0, '525'],
    [56.7, 'General', 56.7, 1, '56.7'],
    [-3.25, 'General', -3.25, 2, '-3.25'],
    [3.2, '0.00', 3.2, 2, '3.20'],
    [12, '0', 12, 0, '12'],
    [0.5, '0.0', 0.5, 1, '0.5'],
    // Neighbours: what is shown isn't all that is stored, or not how numbers are written.
    [3.256, '0.00', 3.256, 2, '3.26'],
    [1867, '#,##0', 1867, 0, '1,867'],
    [0.1 + 0.2, 'General', 0.30000000000000004, 1, '0.3'],
    [0.0000001234, 'General', 1.234e-7, 0, '1.234e-7'],
    [12_345_678_901, 'General', 12_345_678_901, 0, '12345678901'],
  ]
  it('each keeps its value, its decimals and what it shows, in whatever format', () => {
    const read = figures(table(kinds.map(([value, format]) => [value, format] as const)), '2024年.xlsx')
    expect(read.map(({ value, places, shown }) => [value, places, shown])).toEqual(
      kinds.map(([, , value, places, shown]) => [value, places, shown]),
    )
    read.forEach(({ amount, value }) => expect(amount).toBeCloseTo((value as number) * 10_000, 4))
  })

  it('says the same of a number as a text table does', () => {
    const texts = kinds.slice(0, 6)
    const csv = ['地区,办件量(万件)', ...texts.map(([, , , , shown], k) => `第${k + 1}县,${shown}`)].join('\n')
    expect(figures(table(texts.map(([value, format]) => [value, format] as const)), '2024年.xlsx')).toEqual(
      figures(new TextEncoder().encode(csv), '2024年.csv'),
    )
  })

  it('a row of stored 1 2 3 numbers the columns, 1.4 2.2 3.1 that show as 1 2 3 do so too, and 1 2 4 are figures', () => {
    const under = (row: readonly (readonly [number, string])[]) =>
      importWorkbook(
        bytesOf([
          ['地区', '起草', '督查', '接访'],
          ['甲', ...row],
          ['东县', [12, 'General'], [30, 'General'], [7, 'General']],
          ['西县', [15, 'General'], [28, 'General'], [9, 'General']],
        ]),
        '2024年.xlsx',
      ).dataset.count
    expect(under([1, 2, 3].map((n) => [n, 'General'] as const))).toBe(6)
    expect(under([1.4, 2.2, 3.1].map((n) => [n, '0'] as const))).toBe(6)
    expect(under([1, 2, 4].map((n) => [n, 'General'] as const))).toBe(9)
  })

  it('a header said again is one, whether its years are stored in one format or in two', () => {
    const years = (format: string): Cell[] => ['地区', ...[2021, 2022, 2023].map((year) => [year, format] as const)]
    const body = (names: readonly string[]): Cell[][] =>
      names.map((name, k) => [name, ...[31, 42, 58].map((n) => [n + 7 * k, 'General'] as const)])
    const read = (format: string) =>
      importWorkbook(bytesOf([years('General'), ...body(['东县', '西县']), years(format), ...body(['南县', '北县'])]), '办件量.xlsx')
    expect(read('General').dataset.count).toBe(12)
    expect(read('0').dataset.count).toBe(12)
  })

  it('stored years in a run head their columns, and a long sheet of stored numbers is read whole', () => {
    const rows = Array.from({ length: 3000 }, (_, r): Cell[] => [
      `第${r + 1}站`,
      [r % 97, 'General'],
      [(r * 31) / 10, '0.0'],
      [r + 1, '#,##0'],
    ])
    const { dataset } = importWorkbook(bytesOf([['站点', '2022年', '2023年', '2024年'], ...rows]), '办件量.xlsx')
    expect(dataset.count).toBe(9000)
    expect([dataset.value[9 * 3], dataset.value[9 * 3 + 1], dataset.value[9 * 3 + 2]]).toEqual([9, 27.9, 10])
  })
})
