import { describe, expect, it } from 'vitest'
import type { FigureKind } from '../../../src/figures/registry'
import { boardFrom, sheet } from '../fromSheets'

const made = (kind: FigureKind, csv: string) => boardFrom(sheet(csv)).figures.find((one) => one.kind === kind)?.figure
/** A row an office: its cells as printed, each with its place. */
const table = (csv: string) =>
  made('raters', csv)?.panels[0]?.series.map(({ name, marks }) => [name, ...marks.map(({ label, rank }) => `${label}(${rank})`)])

describe('several raters of the same offices', () => {
  it('stars, a report and the public stand beside each other, each in its own order', () => {
    const csv = `2023年上半年三评价情况表
      县区,亮星评级,述职评议得分,社会评判得分,承担事项（项）
      甲县,★★★★★,96.5,92.3,14
      乙县,★★★★☆,94,95.1,12
      丙县,★★★☆☆,90.1,88.8,11`
    expect(made('raters', csv)?.headline.text).toBe('亮星甲县，述职评议甲县，社会评判乙县居首')
    expect(table(csv)).toEqual([
      ['甲县', '★★★★★(1)', '96.5(1)', '92.3(2)'],
      ['乙县', '★★★★☆(2)', '94.0(2)', '95.1(1)'],
      ['丙县', '★★★☆☆(3)', '90.1(3)', '88.8(3)'],
    ])
    // Each rating is dark by its own order: five stars are not pale because others count to a hundred.
    const shades = made('raters', csv)?.panels[0]?.series.map(({ marks }) => marks.map(({ shade }) => shade))
    expect(shades?.[0]).toEqual([0, 0, expect.closeTo(2.8 / 6.3)])
    expect(shades?.[2]).toEqual([1, 1, 1])
    expect(made('raters', csv)?.notes).toContain('表中没有权重和总分，各项评价不相加')
    expect(made('scoreboard', csv)).toBeUndefined()
  })
  it('another layout: three appraisals, ties, another year', () => {
    const csv = `2020年科室民主测评、互评和群众满意度评价
      科室,民主测评得分,科室互评得分,群众评价得分
      综合科,91,95,90
      文秘科,93,95,88
      督查科,90,92,94`
    expect(made('raters', csv)?.headline.text).toBe('民主测评文秘科，科室互评综合科、文秘科，群众评价督查科居首')
    expect(table(csv)?.[1]).toEqual(['文秘科', '93(1)', '95(1)', '88(3)'])
  })
  it('stars right of the figures', () => {
    expect(
      made('raters', '2022年评议\n乡镇,服务对象评议得分,星级\n东镇,88,★★★★\n西镇,92,★★★\n南镇,80,★★★★')?.panels[0]?.columns?.length,
    ).toBe(2)
  })
  it('where the sheet adds them up, or they are parts of a reckoning, nothing is beside', () => {
    const total = '2022年考核\n科室,量化评分得分,民主评议得分,总分\n综合科,56,38,94\n信息科,58,39,97'
    expect(made('raters', total)).toBeUndefined()
    expect(made('scoreboard', total)?.headline.text).toBe('信息科97分居首，综合科94分居末')
    expect(made('raters', '2022年考核\n科室,加分得分,发文得分\n综合科,5,38\n信息科,8,39')).toBeUndefined()
  })
})

describe('what is part of a figure stands inside it', () => {
  /** Part, of what, both as printed, the share. */
  const rows = (csv: string) => {
    const [whole, part] = made('parts', csv)?.panels[0]?.series ?? []
    return part?.marks.map((mark, k) => [mark.category, mark.detail, mark.label, whole?.marks[k]?.label, mark.gap?.text])
  }
  it('其中 rows of several figures', () => {
    const csv = `临江市委政研室2022年工作统计（截至9月底）
      指标,单位,完成数
      起草各类文稿,篇,400余
      其中：重要会议材料,篇,150余
      起草对上报告,篇,20
      其中：获领导批示,篇,5
      重点课题,个,60
      其中：领导领衔,个,12
      其中：部门专项,个,48`
    expect(made('parts', csv)?.headline.text).toBe('重点课题60个，其中领导领衔12个、部门专项48个')
    expect(rows(csv)).toEqual([
      ['重要会议材料', '起草各类文稿', '150余篇', '400余篇', undefined],
      ['获领导批示', '起草对上报告', '5篇', '20篇', '25.0%'],
      ['领导领衔', '重点课题', '12个', '60个', '20.0%'],
      ['部门专项', '重点课题', '48个', '60个', '80.0%'],
    ])
  })
  it('a goal inside a goal', () => {
    const csv = `东山县2024年改革任务（截至6月底）
      指标,单位,年度目标,完成数
      自主创新事项,项,80,41
      其中：破零事项,项,30,`
    expect(made('parts', csv)?.headline.text).toBe('自主创新事项目标80项，其中破零事项目标30项')
    expect(rows(csv)).toEqual([['破零事项目标', '自主创新事项目标', '30项', '80项', '37.5%']])
  })
  it('steps of one figure stay steps, and shares of offices are no parts', () => {
    expect(made('parts', '2023年信息报送\n指标,单位,数量\n报送信息,篇,500\n被采用,篇,60')).toBeUndefined()
    expect(made('parts', '2023年情况\n单位,发文（件）,督查（次）\n甲局,5,6\n乙局,7,8')).toBeUndefined()
  })
})
