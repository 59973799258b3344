import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'noIndicators'])
const lines = (sheet: string, name = '2024年情况.csv') => figureLines(importWorkbook(new TextEncoder().encode(`${sheet}\n`), name))

describe('累计 and 同比 beneath one another say what each row of a thing is (L26)', () => {
  const sheet = (one: string, other: string, heading = '') =>
    `指标,${heading},单位,2022年,2023年\n预算收入,${one},万元,18620,30145\n,${other},%,6.1,5.8\n用电量,${one},万千瓦时,9120,14385\n,${other},%,9.4,8.8`
  table([
    ['so far and growth', sheet('累计', '同比'), ['D2 预算收入 - 2022 18620万元', 'E3 预算收入 - 2023 5.8% change'], []],
    ['how much and growth', sheet('总量', '增速'), ['D4 用电量 - 2022 9120万千瓦时', 'E5 用电量 - 2023 8.8% change'], []],
    ['under a heading', sheet('绝对值', '同比', '口径'), ['D2 预算收入 - 2022 18620万元', 'D3 预算收入 - 2022 6.1% change'], []],
    ['done and growth', sheet('完成', '同比增长'), ['D2 预算收入 - 2022 18620万元', 'D3 预算收入 - 2022 6.1% change'], []],
    ['a sum and growth', sheet('总额', '同比'), ['E4 用电量 - 2023 14385万千瓦时', 'E5 用电量 - 2023 8.8% change'], []],
    ['neighbours: parts', sheet('城镇', '农村'), ['D2 预算收入 城镇 2022 18620万元'], []],
  ])
})

describe('a place of an earlier time is of what the place on its left is of (A3)', () => {
  const sheet = (earlier: string) =>
    `县区,项目得分,治理得分,总得分,总排名,${earlier}\n甲县,37,33,93,1,2\n乙县,38,31,92,2,1\n丙县,34,32,90,3,3\n丁县,31,30,81,4,5\n戊县,32,27,80,5,4`
  it.each(['上季度排名', '上月排名', '去年排名', '上年同期排名', '上期名次'])('%s', (earlier) => {
    const rank = lines(sheet(earlier), '2024年三季度情况.csv').find((line) => line.startsWith('F2 '))
    expect(rank).toMatch(/^F2 总得分 甲县 20\S+ 2 rank/)
  })
  it('neighbours: a place of now follows its own score', () =>
    expect(lines(sheet('项目排名'), '2024年三季度情况.csv').find((line) => line.startsWith('F2 '))).toMatch(/^F2 项目得分 甲县/))
})

describe('合计 in the column of groups is in none, and the groups stay sections (L14)', () => {
  const sheet = (total: string) =>
    `类别,考核指标,分值,得分\n业务,信息采用,15,15\n,专项督查,10,9.2\n机关,干部培训,5,4.8\n,矛盾化解,5,5\n${total},,35,34`
  it.each(['合计', '总计', '小计', '总 计', '合计：'])('%s', (total) => {
    const seen = lines(sheet(total))
    expect(seen).toContainEqual(expect.stringMatching(/^D2 信息采用 \S*得分 2024 15/))
    expect(seen.filter((line) => line.includes('业务'))).toEqual([])
  })
  it('neighbours: indicators that come back keep their groups', () =>
    expect(lines('类别,指标,2024年（件）\n城镇,受理,15\n城镇,办结,9\n农村,受理,5\n农村,办结,4')).toContain('C2 受理 城镇 2024 15件'))
})

describe('截止时间 above a table is up to when its figures go (Y1, W3)', () => {
  const sheet = (key: string) => `人员情况表,,\n${key},,\n单位,在编人数（名）,借调在外（名）\n甲局,79,3\n乙局,31,1`
  it.each([
    '截止时间：2024年6月30日',
    '截止日期：2024年6月30日',
    '截至日期：2024-06-30',
    '数据截至：2024年6月30日',
    '统计截止时间：2024.6.30',
  ])('%s', (key) => {
    const seen = lines(sheet(key), '情况.csv')
    expect(seen).toContain('B4 在编人数 甲局 @2024-06-30 79名')
    expect(seen).toContainEqual(expect.stringMatching(/^C4 借调在外 甲局 2024-(?:H1|01) ?\S* ?3名|^C4 借调在外 甲局 2024-H1 3名/))
  })
  it('neighbours: until when forms are taken', () =>
    expect(lines(sheet('报送截止时间：2024年6月30日'), '2023年情况.csv')).toContain('C4 借调在外 甲局 2023 3名'))
})

describe('较二季度 and 比6月底 are changes since then, and no time of a figure (P9, Q16)', () => {
  const sheet = (heading: string) =>
    `2024年第三季度情况,,\n栏目,发布信息（条）,${heading}\n政务公开,386,12.4\n办事服务,45,-3.1\n互动交流,128,5.6`
  it.each(['较二季度±%', '较上半年增长（%）', '比6月底增减%', '较一季度增长%', '较8月增长（%）'])('%s', (heading) => {
    expect(lines(sheet(heading), '情况.csv')).toContain('C3 发布信息 政务公开 2024-Q3 12.4% change')
  })
  it('neighbours: a figure of that time', () =>
    expect(lines(sheet('二季度发布（条）'), '情况.csv')).toContain('C3 发布 政务公开 2024-Q2 12.4条'))
})

describe('a total that says 余 over parts that say 余 is held against them as nearly as that (C2)', () => {
  const codes = (total: string) =>
    importWorkbook(
      new TextEncoder().encode(
        `日期,电话（个）,险情（起）,人员（人次）\n7月1日,26,1,45\n7月2日,41,3,210\n7月3日,73,8,600余\n合计,140,12,${total}\n`,
      ),
      '2024年情况.csv',
    ).notices.map((notice) => notice.code)
  it.each(['850余', '约860', '855余', '近870', '850多'])('%s', (total) => expect(codes(total)).not.toContain('totalDisagrees'))
  it.each(['1200余', '约600'])('neighbours: %s', (total) => expect(codes(total)).toContain('totalDisagrees'))
})

describe('区县平均 beside 部门平均 is the mean of either group, and no body (T6)', () => {
  it.each(['区县平均', '县区平均', '部门平均值', '乡镇平均', '镇街平均'])('%s', (mean) => {
    const seen = lines(`承办单位,满意率,办结率\n甲局,96%,98%\n乙局,94%,99%\n${mean},95%,98.5%`)
    expect(seen).toContainEqual(expect.stringMatching(new RegExp(`^B4 满意率 ${mean} 2024 95%`)))
    const offices = importWorkbook(
      new TextEncoder().encode(`承办单位,满意率,办结率\n甲局,96%,98%\n乙局,94%,99%\n${mean},95%,98.5%\n`),
      '2024年情况.csv',
    ).dataset.offices.map(({ name }) => name)
    expect(offices).toEqual(['甲局', '乙局'])
  })
})

describe('a change beside a score without a percent is so many points (A2)', () => {
  const sheet = (heading: string, cells = ['+1.6', '-0.4', '+3.2']) =>
    `2024年第二季度测评,,\n县,总分,${heading}\n甲县,91.8,${cells[0]}\n乙县,90.1,${cells[1]}\n丙县,86.8,${cells[2]}`
  const formOf = (text: string) => {
    const { dataset } = importWorkbook(new TextEncoder().encode(`${text}\n`), '测评.csv')
    const row = plainRows(dataset, true).find(({ cell }) => cell === 'C3')
    return [row?.indicator, row?.measure, row?.form, row?.value].join(' ')
  }
  it.each(['较一季度', '较上季度', '较上期增减', '较上年变化', '环比变化'])('%s', (heading) =>
    expect(formOf(sheet(heading))).toBe('总分 change difference 1.6'),
  )
  it('neighbours: in percent', () => expect(formOf(sheet('较上季度（%）'))).toBe('总分 change percent 1.6'))
  it('neighbours: cells in percent', () => expect(formOf(sheet('较上季度', ['1.6%', '-0.4%', '3.2%']))).toBe('总分 change percent 1.6'))
})
