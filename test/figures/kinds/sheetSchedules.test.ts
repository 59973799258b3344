import { describe, expect, it } from 'vitest'
import { isScheduleName } from '../../../src/i18n/names/isScheduleName'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const figure = (of: FromSheets, kind: string) => of.figures.find((one) => one.kind === kind)?.figure

function expectTrueNumbers(of: FromSheets): void {
  for (const { figure: one, selection } of of.figures) {
    expect(strayNumbers(one, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(one)).toEqual([])
    expect(misprintedFacts(one)).toEqual([])
  }
}

describe('a schedule the sheet states is what all are held to, and no figure of its own', () => {
  it.each([
    [
      'beside targets and figures',
      '2025年财政收入完成情况\n县区,预算数（万元）,1-9月完成（万元）,完成率,序时进度\n金县,210000,151200,72.0%,75.0%\n银县,185000,145800,78.8%,75.0%\n铜区,160000,96400,60.3%,75.0%',
      '3家中2家未达时序，铜区仅60.3%',
    ],
    [
      'without any date',
      '重点项目投资完成情况\n项目,年度计划（亿元）,完成投资（亿元）,完成率（%）,时序进度（%）\n甲项目,20,12,60.0,66.7\n乙项目,15,11,73.3,66.7\n丙项目,30,15,50.0,66.7',
      '3项中2项未达时序，丙项目仅50.0%',
    ],
    [
      'beside completions alone',
      '2025年1-8月一般公共预算收入\n县区,完成率（%）,序时进度要求（%）,快于序时（百分点）\n金县,72.0,66.7,5.3\n银县,58.8,66.7,-7.9\n铜区,60.3,66.7,-6.4',
      '3家中2家未达时序，银县仅58.8%',
    ],
    [
      'as a row among the offices',
      '2025年重点工作完成率\n县区,完成率（%）\n序时进度,66.7\n金县,72.0\n银县,58.8\n铜区,60.3',
      '3家中2家未达时序，银县仅58.8%',
    ],
    [
      'each task by its own',
      '2025年重点任务（截至9月30日）\n任务,年度目标（个）,累计完成（个）,应达进度（%）\n新建公园,20,12,80\n改造小区,40,18,40\n新增车位,900,600,70',
      '3项中2项未达时序，新建公园仅60.0%',
    ],
  ])('%s', (_, csv, headline) => {
    const found = board(csv)
    const done = figure(found, 'completion')
    expect(done?.headline.text).toBe(headline)
    expect(done?.notes.join()).not.toContain('没有起止日期')
    for (const { figure: one } of found.figures) expect(one.headline.text + one.subtitle).not.toMatch(/序时进度|时序进度|应达进度/)
    const tiles = figure(found, 'tiles')
    expect(tiles?.panels.map(({ title }) => title).join() ?? '').not.toMatch(/序时|时序|应达/)
    expectTrueNumbers(found)
  })
  it('says that it is the sheet’s', () =>
    expect(
      figure(board('2025年情况\n县区,预算数（万元）,1-9月完成（万元）,序时进度\n金县,210,151,70.0%\n银县,185,145,70.0%'), 'completion')
        ?.subtitle,
    ).toContain('时序为表中所写'))
  it.each([
    ['序时进度', true],
    ['时间进度（%）', true],
    ['序时进度要求', true],
    ['应完成进度', true],
    ['工程进度', false],
    ['快于序时', false],
    ['时间', false],
    ['完成时间', false],
    ['目标进度差', false],
  ])('%s is one: %s', (name, is) => expect(isScheduleName(name)).toBe(is))
  // neighbour: without such a column it is the calendar
  it('by the calendar elsewhere', () =>
    expect(
      figure(board('2025年情况（截至9月30日）\n任务,年度目标（个）,累计完成（个）\n甲,20,12\n乙,40,38'), 'completion')?.subtitle,
    ).toContain('时序按日计，273/365天'))
  it('how far works have come is a figure', () =>
    expect(board('2025年8月底\n项目,工程进度（%）\n甲项目,60\n乙项目,73\n丙项目,50').headlines.join()).toContain('工程进度'))
})

describe('completions without a schedule say their finding', () => {
  const of = (rows: string) => figure(board(`任务完成情况\n任务,目标（个）,完成（个）\n${rows}`), 'completion')?.headline.text
  it.each([
    ['the last place is shared', '甲,10,6\n乙,20,12\n丙,40,32', '3项完成率60.0%—80.0%'],
    ['all alike', '甲,10,6\n乙,20,12\n丙,40,24', '3项完成率均为60.0%'],
    ['one is last', '甲,10,6\n乙,20,13\n丙,40,32', '3项中甲60.0%最低'],
    ['some done', '甲,10,10\n乙,20,12\n丙,40,24', '3项中1项已完成'],
    ['all done', '甲,10,10\n乙,20,22\n丙,40,40', '3项均已完成'],
  ])('%s', (_, rows, words) => expect(of(rows)).toBe(words))
})

describe('nothing moved from one month to the next', () => {
  const staff = (rows: string, heads = '1月,2月') => `2025年队伍情况\n指标,单位,${heads}\n${rows}`
  it.each([
    ['all still', staff('编制数,人,30,30\n在编人数,人,28,28\n内设机构,个,5,5')],
    ['three months', staff('编制数,人,30,30,30\n在编人数,人,28,28,28\n内设机构,个,5,5,5', '1月,2月,3月')],
  ])('%s is no news', (_, csv) => expect(board(csv).headlines.join()).not.toContain('均持平'))
  it.each([
    ['one moved', staff('编制数,人,30,30\n在编人数,人,28,27\n内设机构,个,5,5'), '在编人数减少1人|在编人数下降'],
    ['nothing in a year is', staff('编制数,人,30,30\n在编人数,人,28,28\n内设机构,个,5,5', '2024年,2025年'), '均持平'],
  ])('%s', (_, csv, words) => expect(board(csv).headlines.join()).toMatch(new RegExp(words)))
  it('posts held aren’t added over months', () => {
    const tiles = figure(board(staff('编制数,人,30,30\n在编人数,人,28,28\n内设机构,个,5,5')), 'tiles')
    expect(tiles?.panels.map(({ series }) => series[0]?.marks[0]?.label)).toEqual(['30', '28', '5'])
  })
})
