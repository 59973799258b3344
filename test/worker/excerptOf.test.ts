import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/worker/look/excerptOf'
import { unitCellOf } from '../../src/worker/look/unitCellOf'
import { rawSheet } from './rawSheet'

const sheet = rawSheet(
  [
    ['滨州市委办公室主要工作指标完成情况表', '', '', '', '', ''],
    ['填报单位:市委办公室', '', '', '(截至7月底)', '', '单位:篇、次'],
    ['序号', '指标名称', '单位', '2022年1—7月', '2023年1—7月', '同比增减(%)'],
    ['1', '起草综合文稿', '篇', '548', '600余', '9.5'],
    ['2', '开展各类督查', '次', '142', '160', '12.7'],
    ['3', '《督查专报》', '期', '31', '28', '-9.7'],
    ['4', '报送省信息', '篇', '498', '525', '5.4'],
  ],
  [
    { top: 0, left: 0, bottom: 0, right: 5 },
    { top: 1, left: 3, bottom: 1, right: 4 },
  ],
)

describe('the rows around a cell', () => {
  it('keep header and label, take the unit and last year on the left before the change on the right', () => {
    const piece = excerptOf(sheet, { row: 3, column: 4, keepRows: [2], keepColumns: [1], maxRows: 4, maxColumns: 4 })
    expect(piece.rows).toEqual([2, 3, 4, 5])
    expect(piece.columns).toEqual([1, 2, 3, 4])
    expect(piece.cells[1]).toEqual(['起草综合文稿', '篇', '548', '600余'])
  })

  it('show the last row with the rows above it, and what stands over the header last', () => {
    const piece = excerptOf(sheet, { row: 6, column: 4, keepRows: [2], keepColumns: [1], maxRows: 4, maxColumns: 3 })
    expect(piece.rows).toEqual([2, 4, 5, 6])
    expect(piece.columns).toEqual([1, 3, 4])
  })

  it('show a merged text once, where it first can be seen', () => {
    const piece = excerptOf(sheet, { row: 1, column: 4, keepRows: [], keepColumns: [], maxRows: 3, maxColumns: 3 })
    const line = piece.cells[piece.rows.indexOf(1)] ?? []
    expect(line.filter((text) => text === '(截至7月底)')).toHaveLength(1)
  })

  it('never lose the asked cell, however little room there is', () => {
    const piece = excerptOf(sheet, { row: 5, column: 3, keepRows: [0, 1, 2], keepColumns: [0, 1, 2], maxRows: 2, maxColumns: 2 })
    expect(piece.rows).toContain(5)
    expect(piece.columns).toContain(3)
    expect(piece.rows).toHaveLength(2)
  })
})

describe('where a unit is said', () => {
  it('in its own column of the row', () => expect(unitCellOf(sheet, 3, 4, '篇')).toEqual({ row: 3, column: 2 }))
  it('in a note above the table when the row says none', () =>
    expect(unitCellOf(rawSheet([['单位:万件'], ['受理'], ['12']]), 2, 0, '万件')).toEqual({ row: 0, column: 0 }))
  it('in the header of its column before a note elsewhere', () =>
    expect(
      unitCellOf(
        rawSheet([
          ['单位:件', ''],
          ['', '发文(件)'],
          ['', '12'],
        ]),
        2,
        1,
        '件',
      ),
    ).toEqual({ row: 1, column: 1 }))
  it('not elsewhere when the cell says it itself', () => expect(unitCellOf(rawSheet([['单位:篇'], ['600余篇']]), 1, 0, '篇')).toBeNull())
  it('nowhere when there is none', () => expect(unitCellOf(sheet, 3, 4, '')).toBeNull())
})
