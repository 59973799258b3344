import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string) => board(csv).headlines.join('\n')
const notes = (of: FromSheets) => of.figures.flatMap(({ figure }) => figure.notes)
const asides = (of: FromSheets) =>
  of.figures.flatMap(({ figure }) =>
    figure.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks.map((mark) => mark.aside ?? ''))),
  )

function expectTrueNumbers(of: FromSheets): void {
  for (const { figure: one, selection } of of.figures) {
    expect(strayNumbers(one, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(one)).toEqual([])
    expect(misprintedFacts(one)).toEqual([])
  }
}

describe('what was due and what came of it is a rate, written or not', () => {
  it.each([
    ['应到 and 实到', '2025年三季度会议出席\n单位,应到人次,实到人次\n甲局,48,47\n乙局,42,31\n丙局,40,38', '实到率：乙局73.8%最低'],
    ['发现 and 已整改', '2025年检查情况\n镇,发现问题（个）,已整改（个）\n东镇,12,12\n西镇,20,9\n南镇,15,14', '整改率：西镇45.0%最低'],
    ['提案 and 已答复', '2025年提案办理\n单位,提案数,已答复\n甲局,18,18\n乙局,11,9\n丙局,9,9', '答复率：乙局81.8%最低'],
    [
      '承办 and 已办结 under a heading each',
      '2025年办理,,,,\n单位,人大建议,,政协提案,\n,承办数,已办结,承办数,已办结\n甲局,18,18,6,6\n乙局,3,1,9,8\n丙局,9,9,2,2',
      '乙局人大建议办结率33.3%',
    ],
    [
      '发现 and 整改 before one noun',
      '2025年检查\n镇,排查隐患（处）,整改隐患（处）\n东镇,12,12\n西镇,20,9\n南镇,15,14',
      '隐患整改率：西镇45.0%最低',
    ],
    ['抽查 and 未接听', '2025年9月值班抽查\n单位,抽查次数,未接听次数\n甲局,6,0\n乙局,4,2\n丙局,5,1', '乙局未接听率50.0%'],
  ])('%s', (_, csv, words) => {
    const made = board(csv)
    expect(made.headlines.join('\n')).toContain(words)
    expect(notes(made).join()).toContain('表中未写')
    expectTrueNumbers(made)
  })
  it('a rate the sheet has is not made again', () => {
    const csv = '2025年热线\n县,受理（件）,办结（件）,办结率（%）\n甲县,120,118,98.3\n乙县,90,71,78.9\n丙县,60,58,96.7'
    expect(notes(board(csv)).join()).not.toContain('表中未写')
    expect(said(csv)).toContain('乙县')
  })
  it('what is dealt with under one heading is no part of what came under another', () =>
    expect(said('2025年办理,,\n单位,人大建议,政协提案\n,承办数,已办结\n甲局,18,16\n乙局,13,9\n丙局,9,9')).not.toContain('办结率'))
  it('a part that is larger than its whole somewhere is none', () =>
    expect(said('2025年\n单位,发现问题,已整改\n甲局,5,6\n乙局,8,4\n丙局,9,9')).not.toContain('整改率'))
  it('answers of a survey are ranked by who is not content', () => {
    const csv = '2025年满意度调查（份）\n街道,非常满意,满意,一般,不满意\n东街,228,121,39,12\n西街,171,132,57,40\n南街,201,104,36,9'
    expect(said(csv)).toContain('西街不满意占比10.0%')
    expect(said(csv)).not.toMatch(/(非常满意|一般)\d+/)
    expectTrueNumbers(board(csv))
  })
})

describe('grades and flags that nothing scores are told, the worst by name', () => {
  it.each([
    [
      'grades',
      '2024年支部评定\n支部,党员数,评定等次\n红旗村支部,45,好\n前进村支部,38,较好\n胜利村支部,29,较差\n光明村支部,33,好',
      '较差1家（胜利村支部）',
    ],
    ['yes and no', '2025年积案清零\n单位,积案数,是否达标\n甲局,12,是\n乙局,20,否\n丙局,8,是', '否1家（乙局）'],
    [
      'of projects of one office',
      '2025年项目\n项目,责任单位,计划投资（亿元）,已完成投资（亿元）,是否开工\n东路,交通局,3.5,3.6,是\n西路,交通局,1.6,0,否\n新校区,教育局,2.5,1.4,是',
      '否1项（西路）',
    ],
  ])('%s', (_, csv, words) => expect(said(csv)).toContain(words))
  it('beside a score they stand in its table alone', () =>
    expect(said('2024年考核\n镇,得分,等次\n甲镇,93.7,优秀\n乙镇,72.5,较差\n丙镇,85.1,良好')).not.toContain('等次：'))
})

describe('what a board says once and rightly', () => {
  it('无 beside numbers takes nothing from who has most', () =>
    expect(said('2025年三季度\n窗口,差评（件）\n甲窗口,3\n乙窗口,7\n丙窗口,无')).toContain('乙窗口差评7件，3项中最多'))
  it('a change that the sheet states otherwise is told on its tile', () => {
    const csv =
      '2025年1—8月指标\n指标名称,单位,1—8月累计,去年同期,累计增长(%)\n工业总产值,亿元,412.6,388.1,5.1\n固定资产投资,亿元,156.2,149.8,4.3'
    expect(asides(board(csv)).join()).toContain('◆表中写5.1%')
  })
  it('months filled with 0 ahead of their time are said to be left out', () => {
    const csv = `2025年报送情况\n单位,7月,8月,9月,10月,11月,12月\n甲局,12,10,11,0,0,0\n乙局,8,9,7,0,0,0\n丙局,6,5,7,0,0,0`
    expect(notes(board(csv)).join()).toMatch(/四季度全为0，按未到期不计/)
  })
  it('rates of a thousand are printed as written and change in points', () => {
    const csv = '省份,2020年,2021年\n指标：人口自然增长率（‰）\n甲省,3.02,0.05\n乙省,-2.49,-4.18\n丙省,5.84,4.98'
    expect(said(csv)).not.toContain('0.00')
  })
  it('the only one that went the wrong way leads where all others went far the right one', () => {
    const csv =
      '许可事项平均办理用时（天）\n单位,2023年,2024年\n住房和城乡建设局,40,18\n市场监督管理局,3,0.5\n自然资源和规划局,22,9\n人力资源和社会保障局,15,6\n生态环境局,30,31\n交通运输局,12,5'
    expect(said(csv)).toContain('许可事项平均办理用时：只有生态环境局增长3.3%')
    expectTrueNumbers(board(csv))
  })
  it('what was done all year is held to its own goal, not to last year’s', () => {
    const csv = '2025年1—10月文件精简\n部门,全年发文控制数,已发文,上年同期发文\n甲办,60,44,58\n乙部,36,38,35\n丙局,50,29,41'
    expect(said(csv)).toMatch(/1家超控制数，乙部.*105\.6%/)
    expectTrueNumbers(board(csv))
  })
  it('a rate beside a rate is of no other', () => {
    const csv =
      '县区,年份,完成率(%),满意率(%)\n甲区,2023,88.2,91.0\n甲区,2024,90.5,92.2\n乙区,2023,79.5,88.4\n乙区,2024,74.1,86.0\n丙区,2023,91.2,94.1\n丙区,2024,93.3,93.8'
    expect(said(csv)).toMatch(/完成率.*乙区下降5\.4个百分点/)
    expectTrueNumbers(board(csv))
  })
})
