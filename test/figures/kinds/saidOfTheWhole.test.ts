import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string): string => board(csv).headlines.join('\n')
const kinds = (csv: string): readonly string[] => board(csv).figures.map(({ kind }) => kind)

const places = ['东山', '西山', '南山', '北山', '中山', '云山', '雨山', '风山', '雷山', '电山', '石山', '水山']

describe('a whole among many parts, one of them blank or rounded, is no peer of them', () => {
  const of = (head: string, name: string, off: number, blank = -1) => {
    const areas = places.map((_, k) => 1000 + 37 * k)
    const isles = places.map((_, k) => 200 + 11 * k)
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
    const rows = places.map((place, k) => `${place},${areas[k]},${k === blank ? '' : isles[k]}`)
    return `${head}\n${rows.join('\n')}\n${name},${sum(areas)},${sum(isles) + off}`
  }
  it.each([
    ['exact', of('地区,面积（平方公里）,岛屿数', '大山', 0)],
    ['rounded', of('地区,面积（平方公里）,岛屿数', '大山', 2)],
    ['rounded down', of('地区,面积（平方公里）,岛屿数', '大山', -2)],
    ['in English', of('Region,Area (km2),Islands', 'Mountania', 2)],
    ['without a unit', of('地区,面积,岛屿', '大山', 1)],
  ])('%s', (_, csv) => expect(said(csv)).not.toMatch(/(?:大山|Mountania)(?!总览)/))
  it('one of few that is as large as the rest together stays', () =>
    expect(said('地区,面积（平方公里）,岛屿数\n甲岛,60,12\n乙岛,30,6\n丙岛,30,7')).toContain('甲岛'))
})

describe('what a title says grew is a growth', () => {
  it.each([
    ['指标：到位资金_比上年增长(%)', '到位资金增速'],
    ['指标：利用外资比上年增长（%）', '利用外资增速'],
    ['指标：技改投资_同比增长(%)', '技改投资增速'],
    ['指标名称：民间投资增长(%)', '民间投资增速'],
    ['指标：商品房销售额_比上年增长(%)', '商品房销售额增速'],
  ])('%s', (title, name) => {
    const csv = `${title}\n地区,2024年,2023年\n甲市,-4.7,4.0\n乙市,1.1,3.3\n丙市,9.9,-2.9\n丁市,-18.6,-11.5`
    expect(
      board(csv)
        .figures.map(({ figure }) => figure.subtitle)
        .join('\n'),
    ).toContain(name)
    // Nobody's growth is the mean of theirs.
    expect(kinds(csv)).not.toContain('tiles')
  })
})

describe('a completion of two years changes by points', () => {
  it.each([
    ['执行率', '上年同期执行率', '支出执行率'],
    ['完成率', '上年同期完成率', '支出完成率'],
    ['支出进度', '上年同期支出进度', '支出进度'],
    ['执行率（%）', '上年同期执行率（%）', '支出执行率'],
    ['完成率（%）', '去年同期完成率（%）', '支出完成率'],
  ])('%s beside %s', (now, before, name) => {
    const csv = `2025年1—10月部门预算执行\n单位：万元\n部门,年初预算,累计支出,${now},${before}\n教育局,54300,46155,85%,86%\n卫健局,22800,15276,67%,80%\n水利局,15600,7020,45%,71%\n交通局,18000,16020,89%,82%`
    expect(said(csv)).toMatch(new RegExp(`${name}.*水利局下降26\\.0个百分点`))
  })
  it('of one year it stays a completion', () =>
    expect(
      said('部门预算执行（万元）\n部门,年初预算,累计支出,执行率\n教育局,54300,46155,85%\n卫健局,22800,15276,67%\n水利局,15600,7020,45%'),
    ).not.toContain('百分点'))
})

describe('how many a sample asked is no change', () => {
  it.each([
    '人口数(人口抽样调查)(人)',
    '65岁及以上人口数（人口抽样调查）（人）',
    '家庭户数（抽样调查）',
    '调查样本数（户）',
    'Sampled households',
  ])('%s', (name) => {
    const csv = `指标：${name}\n地区,2024年,2023年,2022年\n甲省,22470,23018,22372\n乙省,14037,14362,13959\n丙省,75943,77846,76002\n丁省,35463,36496,35655`
    expect(said(csv)).not.toMatch(/下降|增长|减少/)
  })
  it('a rate found by a sample changes', () =>
    expect(
      said('指标：总抚养比(人口抽样调查)(%)\n地区,2024年,2023年\n甲省,44.1,42.0\n乙省,47.5,45.2\n丙省,39.0,40.1\n丁省,41.0,40.2'),
    ).toMatch(/提高|下降/))
})
