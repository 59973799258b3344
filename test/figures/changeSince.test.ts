import { describe, expect, it } from 'vitest'
import { board, boardSize } from '../../src/figures/board'
import type { Basis, FigureSettings } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'

const settings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}
const names = ['受理件', '办结件', '回访件', '转办件', '退回件']
/** A month's form with last year's beside it, so that there is a 同比 too. */
const form = (year: number, month: number, values: readonly number[], lastYear = true): readonly [string, string] => [
  `热线${year}年${month}月.csv`,
  [
    `示例县${year}年${month}月热线办理情况`,
    `指标,单位,${year}年${month}月${lastYear ? `,${year - 1}年${month}月` : ''}`,
    ...names.map((name, k) => `${name},件,${values[k]}${lastYear ? `,${(values[k] as number) - 7 - k}` : ''}`),
  ].join('\n'),
]
const boardOf = (files: readonly (readonly [string, string])[], basis: Basis = 'samePeriodLastYear') => {
  const readings = files.map(([name, text]) => importWorkbook(new TextEncoder().encode(text), name, []))
  const { dataset, relations } = reconcile(readings)
  return board(dataset, relations, { ...settings, basis }, { fileNames: {} })
}
const since = (files: readonly (readonly [string, string])[], basis?: Basis) =>
  boardOf(files, basis).filter(({ key }) => key.startsWith('sinceLastMonth'))
const june = form(2024, 6, [100, 80, 60, 40, 20])
const july = form(2024, 7, [120, 60, 66, 40, 21])

describe('本月 against 上月', () => {
  it('this month’s sheet after last month’s: one figure says what changed since, and the others stay as they are', () => {
    const [change, ...more] = since([june, july])
    expect(more).toEqual([])
    const marks = change?.figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks)) ?? []
    const said = Object.fromEntries(marks.map((mark) => [mark.category, mark.change?.text]))
    expect(said).toMatchObject({ 受理件: '20.0%', 办结件: '25.0%', 回访件: '10.0%', 退回件: '5.0%' })
    expect(marks.find((mark) => mark.category === '办结件')?.change?.direction).toBe('down')
    expect(change?.figure.subtitle).toContain('7月')
    const alone = boardOf([june, july]).filter(({ key }) => !key.startsWith('sinceLastMonth'))
    expect(alone.some(({ kind, selection }) => kind === 'yearOverYear' && selection.settings.basis === 'samePeriodLastYear')).toBe(true)
    expect(boardOf([june, july]).length).toBeLessThanOrEqual(boardSize)
  })

  it('under another basis it is there too, under 环比 the board says it anyway', () => {
    expect(since([june, july], 'target')).toHaveLength(1)
    expect(since([june, july], 'previousPeriod')).toEqual([])
  })

  it.each<[string, readonly (readonly [string, string])[]]>([
    ['the first month alone', [june]],
    ['two months that aren’t neighbours', [form(2024, 4, [90, 70, 50, 30, 10]), july]],
    ['the same month of two years', [form(2023, 7, [1, 2, 3, 4, 5], false), form(2024, 7, [2, 3, 4, 5, 6], false)]],
    [
      'two months as columns of one sheet',
      [
        [
          '两月.csv',
          ['示例县热线', '指标,单位,2024年6月,2024年7月', ...names.map((name, k) => `${name},件,${100 - k},${120 - k}`)].join('\n'),
        ],
      ],
    ],
    [
      'two years',
      [
        ['甲2022.csv', '单位,指标,2022年\n甲县,报送,3\n乙县,报送,4\n'],
        ['甲2023.csv', '单位,指标,2023年\n甲县,报送,5\n乙县,报送,6\n'],
      ],
    ],
  ])('%s have none', (_, files) => expect(since(files)).toEqual([]))

  it('December and January are neighbours', () => {
    expect(since([form(2023, 12, [100, 80, 60, 40, 20]), form(2024, 1, [120, 60, 66, 40, 21])])).toHaveLength(1)
  })
})
