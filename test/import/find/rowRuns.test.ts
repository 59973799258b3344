import { describe, expect, it } from 'vitest'
import { countColumns } from '../../../src/import/find/columns/columnCounts'
import { rowProfiles } from '../../../src/import/find/rowProfile'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { cellClass, isQuantity } from '../../../src/import/sheet/cellClass'
import { ColumnFigures } from '../../../src/import/sheet/columnFigures'
import { gridOf, transposedGrid, type Grid } from '../../../src/import/sheet/grid'
import { rowRuns } from '../../../src/import/sheet/rowRuns'

const odd = ['', '—', '12%', '600余', '2023年', '2021', '1949', '202312', '1-2', '(3)', '甲县', '2023.5', '1,234', '增长3%']

/** Tables of long runs of rows alike, with rows of their own among them; the same every time. */
function gridFrom(seed: number): Grid {
  let state = seed * 7919
  const below = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * most)
  }
  const width = 2 + below(5)
  const rate = [0, 4, 20][below(3)] as number
  const row = (at: number): string =>
    [
      '县' + String(at),
      ...Array.from({ length: width }, () => (below(100) < rate ? odd[below(odd.length)] : String(below(1800) / [1, 10][below(2)]!))),
    ].join(';')
  const lines = [
    '单位;' + Array.from({ length: width }, (_, k) => `${2019 + k}年`).join(';'),
    ...Array.from({ length: 30 + below(600) }, (_, at) => row(at)),
  ]
  const read = readWorkbook(new TextEncoder().encode(lines.join('\n')), '表.csv')
  if (!read.ok) throw new Error('not read')
  return gridOf(read.workbook.sheets[0]!)
}

const grids = Array.from({ length: 24 }, (_, seed) => gridFrom(seed + 1)).flatMap((grid) => [grid, transposedGrid(grid, 0, 40)])

describe('rows alike', () => {
  it('have the same columns and classes as the first of their run, and the next row has others', () => {
    for (const grid of grids) {
      const { of, starts } = rowRuns(grid)
      const said = Array.from(grid.rows, (row) => {
        const { cells, columns } = grid.rowCells(row)
        return Array.from(cells, (cell, k) => `${columns[k]}:${grid.classes[cell]}:${Number.isNaN(grid.plain.value[cell])}`).join(' ')
      })
      for (let slot = 0; slot < said.length; slot++) {
        expect(said[slot]).toBe(said[starts[of[slot]!]!])
        if (slot > 0 && of[slot] !== of[slot - 1]) expect(said[slot]).not.toBe(said[slot - 1])
      }
    }
    expect(grids.some((grid) => rowRuns(grid).starts.length < 4)).toBe(true)
  })

  it.each([
    ['all columns', 0, Infinity],
    ['some columns', 1, 3],
  ])('have the profiles that each has by itself: %s', (_, left, right) => {
    const serial = new Set([2])
    for (const grid of grids) {
      const profiles = rowProfiles(grid, { left, right }, serial)
      const found = Array.from({ length: profiles.length }, (__, k) => {
        const { row, quantities, years, texts, missing, periods } = profiles.at(k)
        return [row, quantities, years, texts, missing, periods]
      })
      const counted = Array.from(grid.rows).flatMap((row) => {
        const { cells, columns } = grid.rowCells(row)
        const inside = Array.from(cells).filter((___, k) => columns[k]! >= left && columns[k]! <= right)
        const count = (test: (code: number, cell: number) => boolean) => inside.filter((cell) => test(grid.classes[cell]!, cell)).length
        const unnumbered = (cell: number) => columns[Array.from(cells).indexOf(cell)] !== 2
        return inside.length === 0
          ? []
          : [
              [
                row,
                count((code, cell) => isQuantity(code) && unnumbered(cell)),
                count((code, cell) => code === cellClass.year && unnumbered(cell)),
                count((code) => code > cellClass.missing && code !== cellClass.period && code !== cellClass.date),
                count((code) => code === cellClass.missing),
                count((code) => code === cellClass.period || code === cellClass.date),
              ],
            ]
      })
      expect(found).toEqual(counted)
    }
  })

  it('are counted column by column as they are one by one', () => {
    for (const grid of grids) {
      const band = { left: 0, right: grid.columnCount - 1 }
      const body = Array.from(grid.rows).slice(1)
      // A row that holds nothing stands between any two.
      const apart = body.flatMap((row, k) => [row, 1_000_000 + k])
      expect(countColumns(grid, band, body)).toEqual(countColumns(grid, band, apart))
    }
  })

  it('add their figures as the first of them did', () => {
    const [alike, each] = [new ColumnFigures(), new ColumnFigures()]
    for (const [run, columns] of [
      [0, [2, 3]],
      [0, [2, 3]],
      [1, [40]],
      [1, [40]],
      [2, []],
      [2, []],
      [0, [3]],
    ] as const) {
      if (!alike.addAlike(run)) {
        const before = alike.total
        for (const column of columns) alike.add(column)
        alike.endRow(run, before)
      }
      for (const column of columns) each.add(column)
    }
    expect([alike.size, alike.total, alike.first, alike.has(3), alike.has(4), alike.has(99)]).toEqual([3, 7, 2, true, false, false])
    expect([each.size, each.total, each.first]).toEqual([3, 7, 2])
  })
})
