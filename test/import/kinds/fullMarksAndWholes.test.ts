import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines } from '../smallTable'

const read = (sheet: string, name = '2023年情况.csv') => importWorkbook(new TextEncoder().encode(`${sheet}\n`), name)
const lines = (sheet: string, name?: string) => figureLines(read(sheet, name))

describe('满分 above the bodies says how much there is to get, and is none of them (O1)', () => {
  const sheet = (word: string) => `科室,日常工作,重点任务,总分\n${word},40,60,100\n秘书科,38.5,33,71.5\n信息科,39,34,73`
  it.each(['满分', '满 分', '权重', '分值（分）', '标准分', '基准分'])('%s', (word) => {
    const reading = read(sheet(word))
    expect(reading.dataset.offices.map(({ name }) => name)).toEqual(['秘书科', '信息科'])
    expect(figureLines(reading)).toContain(`B2 日常工作 ${word.replace(' ', '').replace('（', '(').replace('）', ')')} 2023 40`)
  })
  it('neighbours: a body of a like name', () => expect(lines(sheet('分宜县'))).toContain('B2 日常工作 分宜县 2023 40'))
})

describe('全市 beside bodies that stand a row below is whose its column is (T6)', () => {
  const sheet = (whole: string) =>
    `指标,单位,${whole},东片,,西片,\n,,,临河县,东山区,西湖区,岭南县\n信息采用,条,312,74,81,66,91\n到位资金,亿元,41.7,9.6,12.1,10.3,9.7`
  it.each(['全市', '全县', '全区', '全省', '全市合计'])('%s', (whole) =>
    expect(lines(sheet(whole))).toContainEqual(expect.stringMatching(/^C3 信息采用 (?:全[市县区省](?:合计)?|-) 2023 312条 aggregate$/)),
  )
  it('neighbours: a part', () => expect(lines(sheet('机关'))).toContain('C3 信息采用 机关 2023 312条'))
})

describe('a body in the bracket that closes a title is whose the sheet is (Y5)', () => {
  const sheet = (title: string) => `${title},,\n月份,工单量（件）,办结（件）\n1月,112,110\n2月,88,88`
  it.each([
    ['2024年工单办理逐月情况（东湖街道）', '东湖街道'],
    ['2024年工单办理逐月情况（青山镇）', '青山镇'],
    ['2024年逐月办件情况（市教育局）', '市教育局'],
    ['2024年工单统计表（南漳县）', '南漳县'],
    ['12345工单逐月情况(2024年)（城北区）', '城北区'],
  ])('%s', (title, office) => expect(lines(sheet(title), '情况.csv')).toContain(`B3 工单量 ${office} 2024-01 112件`))
  it.each(['2024年工单办理逐月情况（各街道）', '2024年工单办理逐月情况（不含市区）', '2024年工单办理逐月情况（窗口）'])(
    'neighbours: %s',
    (title) => expect(lines(sheet(title), '情况.csv')).toContain('B3 工单量 - 2024-01 112件'),
  )
})

describe('分季度累计完成投资目标 over quarters is the goal of each (H23)', () => {
  const sheet = (over: string) =>
    `项目名称,总投资（万元）,${over},,\n,,一季度,二季度,三季度\n县医院,8200,1200,3600,6100\n新校区,5600,600,2100,4200`
  it.each(['分季度累计完成投资目标', '分季度投资计划', '各季度投资目标', '季度计划完成投资任务', '分季应完成投资目标'])('%s', (over) => {
    const seen = lines(sheet(over))
    expect(seen).toContainEqual(expect.stringMatching(/^C3 \S+ 县医院 2023-Q1 1200万?元? ?target|^C3 \S+ 县医院 2023-Q1 1200 target/))
    expect(seen).toContainEqual(expect.stringMatching(/^E4 .*target$/))
  })
  it('neighbours: what was done', () =>
    expect(lines(sheet('分季度完成投资'))).toContainEqual(expect.stringMatching(/^C3 [^ ]+ 县医院 2023-Q1 1200(?!.*target)/)))
})
