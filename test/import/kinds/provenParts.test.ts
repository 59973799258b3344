import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { figureLines, smallTables } from '../smallTable'

const goals = ['年度目标', '计划投资', '下达任务', '年初预算', '市下达目标', '责任目标', '计划完成投资', '目标任务数']
const dones = ['累计完成', '1—10月完成', '完成数', '实绩', '已完成', '1—10月完成投资', '目前完成', '累计完成数']
const parts = ['完成率', '投资完成率', '进度', '完成年度目标', '占全年任务比重', '任务完成率', '达成率']

describe('what is so much of what is a goal and its completion by the figures, however a clerk calls them (H8)', () => {
  it.each(goals)('%s', (goal) => {
    for (const done of dones)
      for (const part of parts) {
        const csv = `2026年1—10月固定资产投资情况（亿元）\n县区,${goal},${done},${part}\n甲县,40,30,75.0%\n乙县,50,45,90.0%\n丙县,20,21,105.0%\n`
        const { dataset, notices } = importWorkbook(new TextEncoder().encode(csv), '2026年表.csv', [])
        const seen = plainRows(dataset, true).flatMap((row) => (row.office === '甲县' ? [`${row.measure} ${row.value}`] : []))
        expect([done, part, ...seen]).toEqual([done, part, 'target 40', 'value 30', 'completion 75'])
        expect(notices.map(({ code }) => code)).toEqual([])
        expect(new Set(plainRows(dataset, true).map(({ indicator }) => indicator)).size).toBe(1)
      }
  })
})

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('figures that do not divide prove nothing (H8)', () => {
  table([
    [
      'one row differs',
      '县区,下达任务,完成数,进度\n甲县,40,30,75.0%\n乙县,50,45,80.0%\n丙县,20,21,105.0%',
      ['B2 下达任务 甲县 2023 40', 'D2 进度 甲县 2023 75%'],
      [],
    ],
    ['two rows are too few', '县区,下达任务,完成数,进度\n甲县,40,30,75.0%\n乙县,50,45,90.0%', ['B2 下达任务 甲县 2023 40'], []],
    [
      'last year’s share is not this year’s',
      '县区,发文计划,上年完成,进度\n甲县,40,30,75.0%\n乙县,50,45,90.0%\n丙县,20,21,105.0%',
      ['D2 进度 甲县 2023 75%'],
      [],
    ],
  ])
})
