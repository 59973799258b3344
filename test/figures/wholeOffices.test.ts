import { describe, expect, it } from 'vitest'
import { wholeOffices } from '../../src/analysis/compare/wholeOffices'
import { membersOf } from '../../src/figures/members/members'
import { figureKinds } from '../../src/figures/registry'
import { makeDataset } from './makeDataset'
import { marksOf } from './numberScanner'
import { selectionOf } from './sheets'

const counties = (city: string) =>
  makeDataset([
    [
      { rows: 'office', columns: 'indicator', period: '2023' },
      `
  单位   | 发文（件） | 满意率（%）
  甲县   | 10        | 90
  乙县   | 20        | 80
  丙县   | 30        | 85
  ${city} | 60Σ       | 84Σ
`,
    ],
  ])

describe('the city among its counties', () => {
  const dataset = counties('示例市')
  it('is all of them together, whatever it is called', () => {
    expect([...wholeOffices(dataset)].map((code) => dataset.offices[code]?.name)).toEqual(['示例市'])
  })
  it('is first of nobody: neither in what adds up nor in rates', () => {
    for (const indicator of [0, 1]) {
      const figure = figureKinds.ranking.build(selectionOf(dataset, { indicators: [indicator] }))
      expect(marksOf(figure).map((mark) => mark.category)).not.toContain('示例市')
      expect(marksOf(figure)).toHaveLength(3)
    }
  })
  it('stays where its figure is not their sum', () => {
    const other = makeDataset([
      [{ rows: 'office', columns: 'indicator', period: '2023' }, '单位 | 发文（件）\n甲县 | 10\n乙县 | 20\n丙县 | 30\n丁局 | 61Σ'],
    ])
    expect(wholeOffices(other).size).toBe(0)
    expect(membersOf(selectionOf(other), 'value')).toHaveLength(4)
  })
})

it('甲市小计 and New South Wales (Total) are totals of others by their names', () => {
  for (const name of ['甲市小计', '市直部门（合计）', 'New South Wales (Total)']) {
    const members = membersOf(
      selectionOf(
        makeDataset([[{ rows: 'office', columns: 'indicator', period: '2023' }, `单位 | 发文（件）\n甲县 | 10\n乙县 | 20\n${name} | 70Σ`]]),
      ),
      'value',
    )
    expect(members, name).toHaveLength(2)
  }
})

it('sheets that only count are not ranked among each other', () => {
  const spec = { rows: 'breakdown', columns: 'indicator', period: '2023', breakdown: '表' } as const
  expect(
    figureKinds.ranking.unsuited(selectionOf(makeDataset([[spec, '表 | 到访（千人次）\nTable 1 | 3124\nTable 3 | 7095']])))?.code,
  ).toBe('notComparable')
  expect(figureKinds.ranking.unsuited(selectionOf(makeDataset([[spec, '表 | 收入（元）\n城镇 | 3124\n农村 | 7095']])))).toBeNull()
})
