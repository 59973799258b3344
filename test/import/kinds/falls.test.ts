import { describe, expect, it } from 'vitest'
import { plainRows } from '../../samples/plainRows'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { boardFrom, sheet } from '../../figures/fromSheets'

const changes = (csv: string): string[] =>
  plainRows(importWorkbook(new TextEncoder().encode(csv), '表.csv', []).dataset, true)
    .filter((row) => row.measure === 'change')
    .map((row) => `${row.cell} ${row.indicator} ${row.value}${row.unit}`)

describe('A14 a plain number under 较上年下降 says how far it fell', () => {
  it.each([
    [
      '较2021年压缩',
      '项目,2021年,2024年,较2021年压缩\n办件时长（天）,10,6,40%\n等候时长（分钟）,30,12,60%',
      ['D2 办件时长 -40%', 'D3 等候时长 -60%'],
    ],
    ['同比降低（%）', '指标,2023年,2024年,同比降低（%）\n发文（件）,200,150,25\n会议（次）,80,60,25', ['D2 发文 -25%', 'D3 会议 -25%']],
    [
      '比上年减少, in numbers',
      '指标,2023年,2024年,比上年减少\n发文（件）,200,150,50\n会议（次）,80,60,20',
      ['D2 发文 -50件', 'D3 会议 -20次'],
    ],
    ['降幅', '指标,2024年,降幅\n能耗（吨）,320,4.5%\n用水（吨）,900,2.1%', ['C2 能耗 -4.5%', 'C3 用水 -2.1%']],
    ['in a row', '项目,发文（件）,会议（次）\n2023年,200,80\n2024年,150,60\n较上年下降,25%,25%', ['B4 发文 -25%', 'C4 会议 -25%']],
    ['nothing fell', '指标,2023年,2024年,同比压减\n发文（件）,200,150,25%\n会议（次）,80,80,0%', ['D2 发文 -25%', 'D3 会议 0%']],
  ])('%s', (_what, csv, lines) => expect(changes(csv)).toEqual(lines))

  it.each([
    [
      'a minus is written already',
      '指标,2023年,2024年,同比下降\n发文（件）,200,150,-25%\n会议（次）,80,88,-10%',
      ['D2 发文 -25%', 'D3 会议 -10%'],
    ],
    [
      'the cell says it in words',
      '指标,2023年,2024年,同比下降\n发文（件）,200,150,下降25%\n会议（次）,80,88,增长10%',
      ['D2 发文 -25%', 'D3 会议 10%'],
    ],
    ['同比增减', '指标,2023年,2024年,同比增减\n发文（件）,200,250,25%\n会议（次）,80,88,10%', ['D2 发文 25%', 'D3 会议 10%']],
    ['升降', '指标,2023年,2024年,同比升降\n发文（件）,200,250,25%\n会议（次）,80,88,10%', ['D2 发文 25%', 'D3 会议 10%']],
    ['涨跌幅', '品种,价格（元）,涨跌幅\n白菜,2.2,3%\n萝卜,1.9,5%', ['C2 价格 3%', 'C3 价格 5%']],
  ])('%s: as written', (_what, csv, lines) => expect(changes(csv)).toEqual(lines))

  it('and the board says it fell', () => {
    const { headlines } = boardFrom(sheet('2024年情况\n单位,发文（件）,同比压减\n甲局,150,25%\n乙局,60,20%\n丙局,90,10%'))
    expect(headlines.join('\n')).toMatch(/下降25\.0%/)
    expect(headlines.join('\n')).not.toMatch(/增长/)
  })
})
