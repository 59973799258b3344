import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv), csv.includes('目标') ? { basis: 'target' } : {})
const said = (csv: string) => {
  const made = board(csv)
  for (const { figure, selection } of made.figures) {
    expect(strayNumbers(figure, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(figure)).toEqual([])
    expect(misprintedFacts(figure)).toEqual([])
  }
  return made.figures.map(({ kind, figure }) => `${kind} ${figure.headline.text}`).join('\n')
}

describe('what one figure says no other says again', () => {
  it.each([
    [
      'how far each is from its goal, beside what of it is done',
      '2025年前三季度任务完成情况\n单位,全年目标（项）,累计完成（项）\n甲局,12,11\n乙局,9,7\n丙局,8,4\n丁局,10,7',
      /completion .*丙局/,
      /yearOverYear .*低于/,
    ],
    [
      'a rate of what was to be done, beside the part that is done',
      '2025年参保扩面情况\n村,目标（人）,已参保（人）,参保率（%）\n上湾村,100,31,31.0\n下湾村,120,96,80.0\n前湾村,90,85,94.4\n后湾村,80,70,87.5',
      /completion .*上湾村/,
      /ranking .*上湾村31\.0%/,
    ],
    [
      'who has most, beside the change of each and its line',
      '各园区税收（亿元）\n园区,2022年,2023年,2024年\n甲园,12.1,13.6,15.0\n乙园,9.8,10.0,8.1\n丙园,4.1,4.9,5.8\n丁园,1.6,1.7,1.9',
      /yearOverYear .*乙园下降19\.0%/,
      /ranking .*甲园/,
    ],
    [
      'who of three has most, beside the change of each',
      '2025年签约情况\n园区,2025年上半年签约（个）,2024年上半年签约（个）,2025年上半年落地（个）,2024年上半年落地（个）\n经开区,42,35,30,31\n高新区,55,41,18,22\n综保区,18,17,12,11',
      /yearOverYear .*高新区增长34\.1%/,
      /ranking/,
    ],
    [
      'who has a little more than equal parts',
      '2025年8月与上年同期热线（件）\n类别,2025年8月,2024年8月\n供水,1620,860\n物业,1210,1190\n噪声,980,1010\n停车,870,850\n劳动,760,700\n教育,720,690\n合计,6160,5300',
      /供水增长88\.4%/,
      /composition/,
    ],
    [
      'what came since last week, as if it were since last month',
      '2025年春季造林进度（截至4月30日）\n乡镇,全年任务（亩）,累计完成（亩）,比上周增加（亩）\n东坡镇,1200,1180,60\n西坡镇,900,450,30\n南岭乡,1500,0,0\n北岭乡,800,790,15',
      /completion .*南岭乡/,
      /环比/,
    ],
  ])('%s', (_, csv, there, gone) => {
    const all = said(csv)
    expect(all).toMatch(there)
    expect(all).not.toMatch(gone)
  })
})

describe('a finding of its own, or no place', () => {
  it('what was done of each task is no state that several are in', () => {
    const csv =
      '督察反馈问题整改台账\n截至2025年10月15日\n序号,反馈问题,责任单位,整改时限,整改进展,是否完成\n1,断面水质不达标,环境局,2025年6月30日,三季度仍为Ⅳ类,未完成\n2,采石场修复滞后,资源局,2025年8月31日,已修复六成,未完成\n3,餐饮油烟扰民,城管局,2025年5月31日,已装净化设施312套,已完成\n4,管网错接,住建局,2025年12月31日,完成改造18公里,推进中\n5,秸秆禁烧不力,农业局,2025年9月30日,已建立网格,已完成\n6,危废贮存不规范,环境局,2025年7月31日,台账已补齐,已完成'
    const all = said(csv)
    expect(all).toMatch(/schedule 6项任务2项已过时限未销号/)
    expect(all).not.toMatch(/statusBreakdown/)
  })
  it('who gave most of a rise gives way to who fell against it', () => {
    const csv =
      '2025年前三季度接待游客（万人次）\n县市,2025年前三季度,2024年前三季度\n云岭市,1820.5,1690.2\n雪山县,905.3,968.7\n茶江县,760.4,640.1\n古渡县,688.2,640.0\n松原县,691.6,575.0'
    const all = said(csv)
    expect(all).toMatch(/yearOverYear .*只有雪山县下降6\.5%/)
    expect(all).not.toMatch(/contribution/)
  })
  it('whoever fell while all together rose is said where the name of the thing is long', () => {
    const csv =
      '2024年各部门主动公开政府信息数量（条）\n部门,一季度,二季度,三季度,四季度\n发改委,62,58,71,66\n教育局,48,55,51,60\n民政局,33,41,38,36\n人社局,55,52,,58\n住建局,40,22,15,9\n交通局,28,31,35,33\n商务局,18,20,19,23\n卫健委,44,49,52,57'
    const all = said(csv)
    expect(all).toMatch(/住建局下降40\.0%/)
    expect(all).not.toMatch(/走势/)
  })
  it('how many stations fell is said with who rose most, not in a figure of its own', () => {
    const csv =
      '2025年三季度各站接警情况\n消防站,7月接警（起）,8月接警（起）,9月接警（起）\n城区站,62,70,58\n东郊站,41,44,61\n西郊站,38,40,39\n北郊站,27,29,28\n高铁站,33,35,30'
    const all = said(csv)
    expect(all).toMatch(/只有东郊站增长38\.6%/)
    expect(all).not.toMatch(/trend .*中\d项9月/)
  })
  it('two that went far apart are said, not the little that both together did', () => {
    const csv =
      '两县2024年与2023年\n指标,单位,白河县2024年,白河县2023年,青川县2024年,青川县2023年\n生猪出栏,万头,18.4,20.6,22.1,21.0\n新建高标准农田,万亩,3.2,2.0,1.1,2.4'
    expect(said(csv)).toMatch(/新建高标准农田：青川县下降54\.2%，白河县增长60\.0%/)
  })
  it('so much per million stays as it is written, and what one visit costs is never added', () => {
    const express = '全市快递业\n指标,2022年,2023年,2024年\n快递业务量（万件）,11890,14930,18760\n申诉率（件/百万件）,3.4,2.6,1.8'
    const marks = board(express).figures.flatMap(({ figure }) => figure.panels.flatMap(({ series }) => series.flatMap((one) => one.marks)))
    expect(marks.map(({ label }) => label)).toContain('1.8')
    expect(marks.map(({ aside }) => aside).join()).not.toContain('0.00')
    const visits =
      '县中医院2025年1—3月门诊情况\n月份,2025年门诊人次,2024年门诊人次,2025年次均费用（元）,2024年次均费用（元）\n1月,4100,3980,186,180\n2月,3660,3710,188,181\n3月,4520,4300,185,183'
    const all = board(visits).figures.flatMap(({ figure }) => figure.panels.flatMap(({ series }) => series.flatMap((one) => one.marks)))
    expect(all.map(({ label }) => label)).not.toContain('559')
  })
  it('the whole of what a sheet only gives changes of leads its parts', () => {
    const csv =
      '2025年1—9月全市用电情况\n单位：亿千瓦时\n项目,1—9月累计,累计同比±%\n全社会用电量,171.4,2.4\n第一产业,2.6,5.1\n第二产业,103.9,-1.2\n其中：工业,99.8,-1.5\n第三产业,33.5,7.9\n城乡居民生活,31.4,11.3'
    expect(said(csv)).toMatch(/yearOverYear 全社会用电量增长2\.4%/)
  })
})

describe('the whole is said with who it is of', () => {
  it('a sum of three of four offices says so in its line', () => {
    const csv =
      '各园区工业总产值（亿元）\n园区,2020年,2021年,2022年,2023年,2024年\n甲园,190.5,200.1,210.5,236.8,262.1\n乙园,170.2,180.4,185.2,190.4,171.3\n丙园,70.0,80.4,88.0,101.2,118.9\n丁园,30.1,35.2,40.2,42.5,'
    const made = board(csv)
    const trend = made.figures.find(({ kind }) => kind === 'trend')
    expect(trend?.figure.headline.text).toMatch(/^4家中3家合计工业总产值/)
    expect(trend?.figure.subtitle).toMatch(/4家中3家合计/)
  })
  it('leads where its part fell further, though it is shown in 亿元', () => {
    const rows =
      '一般公共预算收入,98200,104600\n税收收入,61300,74100\n增值税,26900,36200\n企业所得税,13100,15300\n非税收入,36900,30500\n一般公共预算支出,171500,168200\n教育支出,40100,39800'
    expect(said(`2025年1—7月财政收支\n单位：万元\n项目,1—7月累计,上年同期累计\n${rows}`)).toMatch(
      /yearOverYear 一般公共预算收入下降6\.1%，/,
    )
  })
})

describe('words of a column', () => {
  it.each([
    ['how long something takes', '企业开办时间（小时）', '4.0', '8.0', '3.5', /乙区企业开办时间8\.0小时，4家中最长/],
    ['how many there are', '涉企投诉（件）', '12', '61', '8', /乙区涉企投诉61件，4家中最多/],
    ['how high a rate is', '差评率（%）', '1.2', '6.1', '0.8', /乙区差评率6\.1%，4家中最高/],
  ])('%s', (_, name, a, b, c, words) => {
    expect(said(`2025年三季度\n单位,${name}\n甲区,${a}\n乙区,${b}\n丙区,${c}\n丁区,${a.replace(/\d$/, '5')}`)).toMatch(words)
  })
  it('months that have a number are counted once where one has none', () => {
    const months = (year: number, values: readonly string[]) => values.map((value, k) => `${year}年${k + 1}月,${value}`).join('\n')
    const csv = `信访局月度情况\n月份,按期答复率（%）\n${months(2024, ['96.1', '95.8', '96.4', '96', '95.5', '95.9', '96.3'])}\n${months(2025, ['96', '95.2', '94.1', '92.8', '', '89.9', '88.2'])}`
    expect(said(csv)).toMatch(/可比的6个月，按期答复率均低于上年/)
  })
  it('a rate’s rise under 增长% is its points, and no mistake of the sheet', () => {
    const csv =
      '开发区上半年指标\n单位,指标,计量单位,2025年上半年,2024年上半年,增长%\n甲区,签约项目,个,42,35,20\n甲区,落地率,%,61.9,57.1,4.8\n乙区,签约项目,个,55,41,34.1\n乙区,落地率,%,32.7,53.7,-21\n丙区,签约项目,个,18,17,5.9\n丙区,落地率,%,66.7,64.7,2'
    expect(board(csv).notices).not.toContain('statedChangeDisagrees')
    expect(board(csv.replace('61.9,57.1,4.8', '61.9,57.1,14.8')).notices).toContain('statedChangeDisagrees')
  })
})
