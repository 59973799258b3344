import { describe, expect, it } from 'vitest'
import { messagesOf } from '../../../src/i18n/messages'
import { rangeActsAt, rangeDrafts, rangeSaidText, type CheckedRange, type RangeSaid } from '../../../src/views/check/change/rangeDrafts'

const place: CheckedRange = {
  file: 'f' as CheckedRange['file'],
  sheet: '月报',
  range: { top: 2, left: 1, bottom: 9, right: 3 },
  rowCount: 12,
  signature: 'form',
  columns: [
    { path: '计划项目', role: 'value', name: '计划项目', unit: '' },
    { path: '已开工', role: 'value', name: '已开工', unit: '个' },
    { path: '备用', role: 'text', name: '', unit: '' },
  ],
}
const said: RangeSaid = { heads: 1, across: false, use: 'value', name: '', unit: '' }
const zh = messagesOf('zh-CN')

describe('several columns are said something of in one go', () => {
  it.each([
    [
      'columns',
      { use: 'is:target' },
      ['计划项目 measure target', '已开工 measure target', '备用 measure target'],
      'B3:D10 这几列是目标、计划数',
    ],
    ['columns', { use: 'value' }, ['备用 role value'], 'B3:D10 这几列是数据'],
    ['unit', { unit: ' 个 ' }, ['计划项目 unit 个', '备用 unit 个'], 'B3:D10 这几列的单位是个'],
    [
      'name',
      { name: '开工数' },
      ['计划项目 indicator 开工数', '已开工 indicator 开工数', '备用 indicator 开工数'],
      'B3:D10 这几列数的是开工数',
    ],
    ['unit', { unit: ' ' }, [], null],
  ] as const)('%s %j', (act, more, expected, text) => {
    const all = { ...said, ...more }
    expect(rangeDrafts(place, act, all).map((one) => ('path' in one ? `${one.path} ${one.kind} ${String(one.after)}` : one.kind))).toEqual(
      expected,
    )
    if (text !== null) expect(rangeSaidText(place, act, all, zh)).toBe(text)
  })

  it('a block outside every table is a table, or left out', () => {
    expect(rangeActsAt({ ...place, columns: [] })).toEqual(['table', 'leave'])
  })
})
