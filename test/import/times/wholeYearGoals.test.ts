import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/model/dataset/observation'
import { selectionOfSheets } from '../../figures/readSheets'

/** The first row's figures: measure, period and number. */
function firstRow(lines: string): readonly string[] {
  const { dataset } = selectionOfSheets([['表.csv', lines]])
  return Array.from({ length: dataset.count }, (_, i) => i)
    .filter((i) => dataset.office[i] === dataset.office[0])
    .map((i) => `${measures[dataset.measure[i] as number]} ${dataset.periods[dataset.period[i] as number]?.code ?? ''} ${dataset.value[i]}`)
}

describe('a goal for the whole year beside months of a year nobody states (W13, W14)', () => {
  it.each([
    [
      '1—7月重点工作完成情况\n单位,指标,年度目标,1—7月完成\n甲乡,植树（株）,1200,800\n乙乡,植树（株）,900,420',
      ['target --01/--12 1200', 'value --01/--07 800'],
    ],
    ['上半年任务完成情况\n镇街,全年任务（件）,完成（件）\n东关镇,60,41\n南坪镇,50,22', ['target --01/--12 60', 'value --01/--06 41']],
    ['三季度收文情况\n科室,本年计划（篇）,完成（篇）\n综合科,120,31\n信息科,90,24', ['target --01/--12 120', 'value --07/--09 31']],
    ['2024年1—7月完成情况\n镇街,年度目标（件）,完成（件）\n东关镇,60,41\n南坪镇,50,22', ['target 2024 60', 'value 2024-01/2024-07 41']],
    ['单位,1—7月目标（件）,1—7月完成（件）\n东关镇,60,41\n南坪镇,50,22', ['target --01/--07 60', 'value --01/--07 41']],
  ])('%s', (lines, expected) => {
    expect(firstRow(lines)).toEqual(expected)
  })

  it('本年 beside 上年同期 is as far as the sheet goes', () => {
    const lines = '1—7月收文情况\n科室,本年（件）,上年同期（件）\n综合科,120,131\n信息科,90,84'
    expect(firstRow(lines).map((text) => text.split(' ')[1])).toEqual(['--01/--07', expect.stringContaining('--01/--07~1')])
  })
})
