import { describe, expect, it } from 'vitest'
import { selectionOfSheets } from '../../figures/readSheets'

/** What the first row's figures were read as: measure, indicator, period and number. */
function firstRow(lines: string): readonly string[] {
  const { dataset } = selectionOfSheets([['表.csv', lines]])
  const found: string[] = []
  for (let i = 0; i < dataset.count; i++)
    if (dataset.office[i] === dataset.office[0])
      found.push(
        [
          ...(dataset.measure[i] === 0 ? [] : ['other']),
          dataset.indicators[dataset.indicator[i] as number]?.name,
          dataset.periods[dataset.period[i] as number]?.code ?? '',
          dataset.value[i],
        ].join(' '),
      )
  return found
}

describe('blanks in the lower row of a head without merges (H1)', () => {
  it.each([
    [
      '2024年上半年各镇信访情况\n镇街,信访总量（件）,,越级访（件）,按期答复率（%）\n,本期,上年同期,,\n城关街道,128,151,6,98.4\n柳河镇,76,69,2,100',
      ['信访总量 2024-H1 128', '信访总量 2023-H1 151', '越级访 2024-H1 6', '按期答复率 2024-H1 98.4'],
    ],
    [
      '2024年1—9月各局收文情况\n部门,收文（件）,,督办（件）,办结（件）,,满意率（%）\n,本期,去年同期,,本期,去年同期,\n财政局,60,52,7,58,50,97\n教育局,44,49,3,40,47,95',
      [
        '收文 2024-01/2024-09 60',
        '收文 2023-01/2023-09 52',
        '督办 2024-01/2024-09 7',
        '办结 2024-01/2024-09 58',
        '办结 2023-01/2023-09 50',
        '满意率 2024-01/2024-09 97',
      ],
    ],
    [
      '2024年7月热线情况\n单位,受理量（件）,,投诉量（件）,表扬量（件）\n,本月,上月,,\n市住建局,412,388,31,2\n市公安局,300,311,12,5',
      ['受理量 2024-07 412', '受理量 2024-06 388', '投诉量 2024-07 31', '表扬量 2024-07 2'],
    ],
    [
      '2023年部门接访\n单位,接访（批）,,来信（件）,来电（个）\n,本年,上年,,\n发改局,12,15,30,44\n民政局,9,8,21,35',
      ['接访 2023 12', '接访 2022 15', '来信 2023 30', '来电 2023 44'],
    ],
    [
      '2024年一季度\n乡镇,植树（株）,,清淤（米）,拆违（处）\n,实绩,上年同期,,\n东关镇,1200,900,350,6\n南坪镇,800,870,420,9',
      ['植树 2024-Q1 1200', '植树 2023-Q1 900', '清淤 2024-Q1 350', '拆违 2024-Q1 6'],
    ],
  ])('%s', (lines, expected) => {
    expect(firstRow(lines)).toEqual(expected)
  })

  it('a time that stands over several columns of one name still does', () => {
    const lines = '单位,2024年,,2023年,\n,编发,批示,编发,批示\n综合科,20,8,18,6\n督查科,12,5,10,4'
    expect(firstRow(lines)).toEqual(['编发 2024 20', '批示 2024 8', '编发 2023 18', '批示 2023 6'])
  })
})
