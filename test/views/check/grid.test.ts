import { describe, expect, it } from 'vitest'
import { notice } from '../../../src/model/sheet/notice'
import type { OpenQuestion } from '../../../src/store/workspace'
import { checkAddress } from '../../../src/views/check/checkAddress'
import { doubtsOf, numbersOf } from '../../../src/views/check/doubtsOf'
import { copiedCells, movedBy, rangeBetween } from '../../../src/views/check/grid/gridKeys'
import { columnStarts, columnWidths, textRun } from '../../../src/views/check/grid/gridSize'

const size = { rows: 100, columns: 7 }
const from = { row: 3, column: 4 }

describe('keys walk through the sheet', () => {
  it.each<[string, string, boolean, number, number]>([
    ['down', 'ArrowDown', false, 4, 4],
    ['up', 'ArrowUp', false, 2, 4],
    ['to the first row', 'ArrowUp', true, 0, 4],
    ['a screen on', 'PageDown', false, 23, 4],
    ['no farther than the first row', 'PageUp', false, 0, 4],
    ['to the end of the row', 'End', false, 3, 6],
    ['to the first cell', 'Home', true, 0, 0],
    ['to the last cell', 'End', true, 99, 6],
    ['right to the edge', 'ArrowRight', true, 3, 6],
  ])('%s', (_, key, control, row, column) => expect(movedBy(key, control, from, size)).toEqual({ row, column }))
  it('a letter leads nowhere', () => expect(movedBy('a', false, from, size)).toBeNull())
})

it('copied cells are lines and tabs for WPS, and a table; marks of either are told from text', () => {
  const texts = [
    ['指标', '2023年'],
    ['R&D <1>', 'a"b'],
  ]
  const { text, html } = copiedCells(rangeBetween({ row: 1, column: 1 }, { row: 0, column: 0 }), (r, c) => texts[r]?.[c] ?? '')
  expect(text).toBe('指标\t2023年\nR&D <1>\t"a""b"')
  expect(html).toBe('<table><tr><td>指标</td><td>2023年</td></tr><tr><td>R&amp;D &lt;1&gt;</td><td>a"b</td></tr></table>')
})

describe('what there is to look at', () => {
  const question = { question: { sheet: '甲', cells: ['B2'] } } as unknown as OpenQuestion
  const other = { question: { sheet: '乙', cells: ['C9'] } } as unknown as OpenQuestion
  const notices = [
    notice('unread', 'warning', { text: '已核', count: 2 }, '甲', ['C3', 'B2']),
    notice('unread', 'warning', { text: '已核', count: 1 }, '乙', ['C3']),
    notice('officeUnknown', 'info', {}, null),
  ]
  const { doubts, told } = doubtsOf('甲', [question, other], notices)
  it('questions first, then what is told, of this sheet only; what needs no look stands apart', () => {
    expect(doubts.map((doubt) => [doubt.n, doubt.kind, ...doubt.cells])).toEqual([
      [1, 'question', 'B2'],
      [2, 'notice', 'C3', 'B2'],
    ])
    expect(told.map((one) => one.code)).toEqual(['officeUnknown'])
  })
  it('a cell bears the number of the first', () =>
    expect([...numbersOf(doubts)]).toEqual([
      ['B2', 1],
      ['C3', 2],
    ]))
})

it('a text runs on over empty cells, as in a spreadsheet, and stops at a filled one', () => {
  const outline = { rowCount: 1, columnCount: 4, widths: [4, 4, 4, 4], merges: [], hiddenRows: [], hiddenColumns: [] }
  const starts = columnStarts(columnWidths(outline))
  const own = starts[1] as number
  expect(textRun('甲市委办公室主要工作', 0, starts, () => true)).toBeGreaterThan(own)
  expect(textRun('甲市委办公室主要工作', 0, starts, (column) => column !== 1)).toBe(own)
  expect(textRun('甲', 0, starts, () => true)).toBe(own)
})

it('an address names file, sheet and cell', () => {
  expect(checkAddress('ab' as never, '7月 表', 'E4')).toBe('#/check/ab?s=7%E6%9C%88%20%E8%A1%A8&c=E4')
  expect(checkAddress('ab' as never, null)).toBe('#/check/ab')
})
