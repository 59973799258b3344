import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { figureLines, smallTables } from '../smallTable'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '2026年表.csv', [])
const bodies = ['甲县', '乙县', '丙县', '丁县']

describe('places, those before and the moves between, however they are called (A12, A19, A20, L1)', () => {
  const before = ['上月排名', '上期位次', '去年同期排名', '上年同期位次', '上月名次']
  const moves = ['升降', '排名变化', '变化', '变动', '位次升降', '升降情况']
  it.each(['排名', '位次', '名次', '全市排名', '本月排名', '排序', '全省位次', '当前位次'])('%s', (place) => {
    for (const [thing, name] of [
      ['综合得分', '综合得分'],
      ['投诉量（件）', '投诉量'],
    ] as const)
      for (const last of before)
        for (const move of moves) {
          const rows = [
            [95.2, 1, 2, 1],
            [93.4, 2, 1, -1],
            [91, 3, 4, 1],
            [90, 4, 3, -1],
          ].map((figures, k) => `${bodies[k]},${figures.join(',')}`)
          const { dataset, notices } = read(`2026年9月各县区考核情况,,,,\n县区,${thing},${place},${last},${move}\n${rows.join('\n')}\n`)
          const seen = plainRows(dataset, true).filter(({ office }) => office === '甲县')
          const then = last.includes('年') ? '2025-09' : '2026-08'
          expect([thing, last, move, seen.map((row) => [row.measure, row.period, row.value])]).toEqual([
            thing,
            last,
            move,
            [
              [name === '投诉量' ? 'value' : 'score', '2026-09', 95.2],
              ['rank', '2026-09', 1],
              ['rank', then, 2],
              ['change', '2026-09', 1],
            ],
          ])
          expect(seen.slice(0, 3).map(({ indicator }) => indicator)).toEqual([name, name, name])
          expect(notices.map(({ code }) => code)).toEqual([])
        }
  })
  it.each([
    ['组内排名', '总排名', '组内', ''],
    ['全省位次', '全市位次', '全省', '全市'],
    ['片区内排名', '全市排名', '片区内', '全市'],
  ])('%s beside %s are places among two wholes', (one, other, ...wholes) => {
    const { dataset, notices } = read(
      `2026年9月考核情况\n县区,得分,${one},${other}\n甲县,95.2,1,1\n乙县,93.4,1,2\n丙县,91,2,3\n丁县,90,2,4\n`,
    )
    const places = plainRows(dataset, true).filter(({ office, measure }) => office === '乙县' && measure === 'rank')
    expect(places.map(({ indicator, value, breakdown }) => [indicator, value, Object.values(breakdown).join()])).toEqual([
      ['得分', 1, wholes[0]],
      ['得分', 2, wholes[1]],
    ])
    expect(notices.map(({ code }) => code)).toEqual([])
  })
})

describe('places whose order more than one column has are of the figures of their own time (A8)', () => {
  it.each(['上月报送', '去年同期', '上年同期采用数', '上期采用数'])('%s behind them', (last) => {
    const rows = bodies.map((body, k) => `${body},${20 - 2 * k},${10 - 2 * k},${k + 1},${18 - k}`)
    const { dataset } = read(`2026年9月信息报送采用情况\n县区,报送,采用数,排名,${last}\n${rows.join('\n')}\n`)
    const place = plainRows(dataset, true).find(({ cell }) => cell === 'D3')
    expect(place).toMatchObject({ indicator: '采用数', measure: 'rank', period: '2026-09', value: 1 })
  })
  it('years beside one another: of the later', () => {
    const rows = bodies.map((body, k) => `${body},${20 - 2 * k},${18 - k},${k + 1}`)
    for (const heads of ['2026年,2025年', '2025年,2026年']) {
      const { dataset } = read(`各县区信息采用情况（条）\n县区,${heads},排名\n${rows.join('\n')}\n`)
      expect(plainRows(dataset, true).find(({ cell }) => cell === 'D3')).toMatchObject({ measure: 'rank', period: '2026', value: 1 })
    }
  })
})

describe('a change that says neither of what nor since when is of the two columns whose difference it is (A19)', () => {
  it.each(['变化', '变动', '差', '差额', '增减', '增加', '升降', '增减变化', '变化情况', '净增'])('%s', (move) => {
    for (const [then, now, against] of [
      ['上月', '本月', 'previousPeriod'],
      ['去年同期', '今年', 'samePeriodLastYear'],
      ['2025年9月', '2026年9月', 'samePeriodLastYear'],
      ['2026年8月', '2026年9月', 'previousPeriod'],
    ]) {
      const { dataset } = read(`2026年9月各县区投诉情况（件）\n县区,${then},${now},${move}\n甲县,95,90,-5\n乙县,93,95,2\n丙县,91,80,-11\n`)
      const [, , change] = plainRows(dataset, true)
      expect([then, change?.indicator, change?.measure, change?.against, change?.form]).toEqual([
        then,
        '投诉',
        'change',
        against,
        'difference',
      ])
    }
  })
  it('of two pairs of years that give the same, the later is meant (A8)', () => {
    const { dataset } = read(
      '各县区投诉情况（件）\n县区,2024年,2025年,2026年,增减\n甲县,80,90,100,10\n乙县,83,93,103,10\n丙县,70,80,90,10\n',
    )
    expect(plainRows(dataset, true)[3]).toMatchObject({ indicator: '投诉', measure: 'change', period: '2026', value: 10 })
  })
  it('and of none where the figures say otherwise', () => {
    const { dataset } = read('2026年9月各县区用工情况（人）\n县区,上月,本月,变动\n甲县,95,90,7\n乙县,93,95,9\n丙县,91,80,8\n')
    expect(plainRows(dataset, true)[2]).toMatchObject({ indicator: '变动', measure: 'value' })
  })
})

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
describe('what was done of each month, with what it comes to (H18)', () => {
  table([
    [
      'with a total',
      '2026年各县投诉量（件）\n县,1月完成,2月完成,合计\n甲县,20,30,50\n乙县,30,40,70',
      ['B3 投诉量 甲县 2026-01 20件', 'D3 投诉量 甲县 2026-01/2026-02 50件 aggregate'],
      [],
      '表.csv',
    ],
    [
      'with a mean',
      '2026年各县投诉量（件）\n县,1月完成数,2月完成数,月均\n甲县,20,30,25\n乙县,30,40,35',
      ['C3 投诉量 甲县 2026-02 30件'],
      [],
      '表.csv',
    ],
    [
      'beside its goal',
      '2026年各县招商引资（亿元）\n县,全年目标,1月完成,2月完成\n甲县,200,30,25\n乙县,300,40,35',
      ['B3 招商引资 甲县 2026 200亿元 target', 'C3 招商引资 甲县 2026-01 30亿元'],
      [],
      '表.csv',
    ],
    [
      'not where another thing is counted beside it',
      '2026年各县案件（件）\n县,1月完成,2月完成,受理\n甲县,20,30,60\n乙县,30,40,70',
      ['B3 完成 甲县 2026-01 20件', 'D3 受理 甲县 2026 60件'],
      [],
      '表.csv',
    ],
    [
      'a unit behind a title, one blank apart',
      '2026年各县签约资金情况 单位:万元\n县,2026年,2025年\n甲县,20,30\n乙县,30,40',
      ['B3 签约资金 甲县 2026 20万元'],
      [],
      '表.csv',
    ],
  ])
})
