import { describe, expect, it } from 'vitest'
import { surelyHolds } from '../../../src/i18n/names/isTotalName'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { marksOf } from '../numberScanner'
import { headlineOf, selectionOfSheet } from '../readSheets'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string): string => board(csv).headlines.join('\n')
const kinds = (csv: string): readonly string[] => board(csv).figures.map(({ kind }) => kind)

describe('a sheet’s own 合计 among its indicators is the whole and goes first', () => {
  const of = (name: string) => `各行业用电量（万千瓦时）
    行业,2023年,2024年
    第一产业,820,861
    第二产业,15400,15120
    第三产业,6900,7340
    ${name},23120,23321`
  it.each(['合计', '全社会合计', '总计'])('%s', (name) => {
    const { figures, headlines } = board(of(name))
    const changes = figures.find(({ kind }) => kind === 'yearOverYear')?.figure
    expect(changes?.headline.text).toMatch(new RegExp(`^${name}.*增长0.9%.*第三产业增长6.4%`))
    const [first] = changes === undefined ? [] : marksOf(changes)
    expect(first).toMatchObject({ category: name, flags: ['aggregate'] })
    expect(headlines.join()).not.toMatch(/4项可比指标/)
  })
  it('a column that sums nothing is one among the others', () => expect(said(of('居民生活'))).toMatch(/4项可比指标3增1降/))
  it.each([
    ['sums at both ends', '网站,540,488\n热线,1280,1311\n来访,118,140\n合计,1938,1939', /^合计1938，同比下降0\.1%/],
    ['no sum of them', '网站,540,488\n热线,1280,1311\n来访,118,140\n合计,2100,1990', /^4项可比指标/],
  ])('without a unit where it is the sum: %s', (_, rows, expected) => {
    const { headlines } = boardFrom(sheet(`2024年10月投诉办理情况\n渠道,1—10月,去年同期\n${rows}`))
    expect(headlines.find((text) => expected.test(text))).toBeDefined()
  })

  it('its trend comes before its parts’', () => {
    const months = '2024年税收（万元）\n月份,增值税,所得税,合计\n1月,40,30,70\n2月,22,9,31\n3月,28,10,38\n4月,33,27,60'
    const trends = board(months).figures.filter(({ kind }) => kind === 'trend')
    expect(trends[0]?.figure.subtitle).toMatch(/^合计/)
  })
})

describe('few accidents that became more are news by their number', () => {
  const of = (name: string, rows: string) => `2024年情况\n县区,2023年${name},2024年${name}\n${rows}`
  it.each([
    ['事故（起）', '金县,12,9\n银县,8,8\n铜县,15,11\n铁县,3,6', '铁县增加3起'],
    ['逾期（件）', '金县,12,9\n银县,2,7\n铜县,15,11\n铁县,6,6', '银县增加5件'],
    ['投诉（件）', '金县,40,38\n银县,4,9\n铜县,30,31\n铁县,22,22', '银县增加5件最多'],
  ])('%s', (name, rows, words) => expect(said(of(name, rows))).toContain(words))
  it('few of what should be more don’t lead', () =>
    expect(said(of('采用信息（篇）', '金县,120,90\n银县,80,81\n铜县,150,152\n铁县,1,4'))).toContain('金县下降25.0%'))
})

describe('who moved most goes furthest by some number, or isn’t said', () => {
  it.each([
    ['by percent', '甲,45,61\n乙,138,160\n丙,99,120\n丁,72,70', '甲增长35.6%居首'],
    ['by difference where percents are of small figures', '甲,1,3\n乙,100,130\n丙,90,92\n丁,80,81', '乙增加30篇最多'],
  ])('%s', (_, rows, words) => expect(said(`单位,2023年采用信息（篇）,2024年采用信息（篇）\n${rows}`)).toContain(words))
})

describe('the fewest of a count is no first place', () => {
  const table = (heads: string) => `2024年情况\n单位,${heads}\n甲局,40,12\n乙局,80,30\n丙局,97,33\n丁局,101,36`
  it.each([
    ['counts', '投诉（件）,事故（起）', /居首/, false],
    ['counts of what should be more', '采用信息（篇）,表彰（次）', /丁局2项居首/, true],
    ['rates', '差错率（%）,失业率（%）', /甲局2项居首/, true],
  ])('%s', (_, heads, words, is) => expect(words.test(headlineOf('matrix', selectionOfSheet(table(heads))))).toBe(is))
})

describe('places by what surely holds them', () => {
  it.each([
    ['江西省', ['南昌市', '九江市', '赣州市'], true],
    ['示例县', ['柳河镇', '马桥乡', '永安街道'], true],
    ['全国', ['北京市', '河北省', '山西省'], true],
    ['示例市', ['柳河镇', '马桥镇'], true],
    ['河北省', ['北京市', '天津市'], false],
    ['邹平市', ['惠民县', '滨城区'], false],
    ['示例县', ['示例区', '柳河镇'], false],
    ['江西省', ['南昌市', '教育局'], false],
  ])('%s over %j: %s', (name, others, holds) => expect(surelyHolds(name, others)).toBe(holds))
  it('a province isn’t ranked among its cities though its figures are another count', () => {
    const text = said(
      '2024年种植业排放（吨）\n地区,2023年,2024年\n江西省,700,690\n南昌市,430,422\n九江市,250,260\n赣州市,310,330\n吉安市,205,214',
    )
    expect(text).not.toMatch(/江西省[^，\n]*(居|最多)/)
    expect(text).toContain('江西省')
  })
})

describe('days of a place are no sum of places', () => {
  it.each(['优良天数（天）', '降雨日数（天）', '污染天数（天）'])('%s', (name) => {
    const { figures } = board(`2024年10月\n区,${name},扬尘投诉（件）\n东区,27,5\n西区,25,8\n南区,28,3`)
    const tiles = figures.find(({ kind }) => kind === 'tiles')?.figure
    expect(tiles && marksOf(tiles).map(({ category }) => category)).not.toContain(name.replace('（天）', ''))
  })
})

describe('a rate of all goes by its two sums', () => {
  it.each([
    ['已整改,应整改图斑,整改率（%）', '96,120,80.0\n51,85,60.0\n60,64,93.8', '77.0%'],
    ['实际办结,受理,办结率（%）', '90,100,90.0\n40,80,50.0\n30,30,100.0', '76.2%'],
  ])('%s', (heads, rows, rate) => {
    const lines = rows.split('\n').map((row, k) => `${['甲乡', '乙乡', '丙镇'][k]},${row}`)
    const { figures, headlines } = board(`2024年情况\n乡镇,${heads}\n${lines.join('\n')}`)
    const tiles = figures.find(({ kind }) => kind === 'tiles')?.figure
    expect(tiles && marksOf(tiles).map(({ label }) => label)).toContain(rate)
    expect(headlines.join('\n')).not.toMatch(/应整改图斑\d/)
  })
})

describe('what a title says of bare columns', () => {
  it.each([
    [
      'parts of a score',
      '2024年考核得分\n镇,清洁,管护,总分\n甲镇,28,36,64\n乙镇,26,33,59\n丙镇,24,30,54\n丁镇,27,35,62',
      '丙镇2项均居末，甲镇2项居首',
    ],
    [
      'classes under a rate',
      '2024年体质测试合格率（%）\n学校,一年级,二年级\n一小,96,95\n二小,94,93\n三小,97,98',
      '二小2项均居末，三小2项居首',
    ],
    ['classes under a rate nobody wants', '2024年缺课差错率（%）\n学校,一年级,二年级\n一小,6,5\n二小,4,3\n三小,7,8', ''],
  ])('%s', (_, csv, words) => {
    const headline = headlineOf('matrix', selectionOfSheet(csv))
    if (words === '') expect(headline).not.toMatch(/居首|居末/)
    else expect(headline).toBe(words)
  })
})

describe('what only fills a board', () => {
  it('双过半 is no measure in autumn', () => {
    const of = (month: number) =>
      `2024年任务（截至${month}月底）\n单位,全年任务（亿元）,1—${month}月完成（亿元）\n甲镇,8,6.4\n乙镇,8,4.1\n丙镇,10,9.7`
    expect(kinds(of(10))).not.toContain('doubleHalf')
    expect(kinds(of(10))).toContain('completion')
    expect(kinds(of(6))).toContain('doubleHalf')
  })
  it('one day against the same day of a year before', () => {
    const days = Array.from({ length: 20 }, (_, k) => [`2023/5/${k + 1},${k % 5}`, `2024/5/${k + 1},${k % 3}`])
    expect(kinds(`日期,来访（人次）\n${days.flat().sort().join('\n')}`)).not.toContain('yearOverYear')
  })
  it('both of two indicators again in one figure', () => {
    const csv = '单位,2023年发文,2024年发文,2023年会议,2024年会议\n甲局,210,188,62,55\n乙局,305,290,81,84\n丙局,96,80,34,30'
    expect(board(csv).figures.filter(({ kind }) => kind === 'yearOverYear')).toHaveLength(2)
  })
})

describe('a list of problems to be put right is a ledger', () => {
  it.each(['反馈问题', '存在问题', '巡察问题', '检查事项', '整改任务', '审计问题描述'])('%s', (head) =>
    expect(
      said(
        `整改进度表（截至2024年8月20日）\n序号,${head},责任单位,整改时限,整改状态\n1,车辆管理不规范,机关事务局,2024年7月31日,已整改\n2,招标把关不严,住建局,2024年6月30日,整改中\n3,资金滞留,财政局,2024年9月15日,整改中`,
      ),
    ).toContain('3项任务1项已过时限未销号'),
  )
  it('问题率 is none', () =>
    expect(kinds('2024年情况\n单位,问题率（%）,检查次数（次）\n甲局,3.2,14\n乙局,1.1,20\n丙局,2.0,9')).not.toContain('schedule'))
})

describe('a tile of fewer offices than the line above says how many it is of', () => {
  const of = (rows: string) =>
    board(`2024年10月情况\n乡镇,企业数（家）,产值（万元）\n${rows}`).figures.find(({ kind }) => kind === 'tiles')?.figure
  it.each([
    ['one lacks a number of one', '甲镇,22,315\n乙镇,17,未报\n丙镇,9,86\n丁镇,31,442', ['', '3家']],
    ['all have all', '甲镇,22,315\n乙镇,17,120\n丙镇,9,86\n丁镇,31,442', ['', '']],
  ])('%s', (_, rows, asides) => {
    const figure = of(rows)
    expect(
      figure &&
        marksOf(figure)
          .slice(0, 2)
          .map(({ aside }) => aside),
    ).toEqual(asides)
  })
  it('who has no number at all is left out by name, without two ends where there is one time', () =>
    expect(of('甲镇,22,315\n乙镇,未报,未报\n丙镇,9,86\n丁镇,31,442')?.notes.join()).toContain('乙镇没有数，未计入'))
})

describe('parts of a rate aren’t ranked beside it, whoever they are of', () => {
  it('网格', () => {
    const text = said(
      '处置情况\n网格,上报（件）,办结（件）,办结率（%）,超时（件）\n东一,61,60,98.4,1\n东二,47,41,87.2,5\n西一,85,82,96.5,2\n南,72,63,87.5,8',
    )
    expect(text).toContain('南超时8件')
    expect(text).not.toMatch(/办结\d/)
  })
})
