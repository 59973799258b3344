import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { measures } from '../../../src/model/dataset/observation'
import { readHeaderText } from '../../../src/import/values/headers/headerText'

/** One line for each indicator, measure and period of a csv: 事故 target 2025 12 8. */
function readings(csv: string): readonly string[] {
  const { dataset } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  const lines = new Map<string, string[]>()
  for (let i = 0; i < dataset.count; i++) {
    const period = dataset.periods[dataset.period[i] as number]?.code ?? '-'
    const key = `${dataset.indicators[dataset.indicator[i] as number]?.name} ${measures[dataset.measure[i] as number]} ${period}`
    lines.set(key, [...(lines.get(key) ?? []), String(dataset.value[i])])
  }
  return [...lines].map(([key, values]) => `${key} ${values.join(' ')}`)
}

function favours(csv: string): readonly string[] {
  return importWorkbook(new TextEncoder().encode(csv), '表.csv', []).dataset.indicators.map((one) => `${one.name} ${one.favours}`)
}

describe('what part of a goal is done, whatever the goal is for (T4)', () => {
  it.each<readonly [string, string | null, string]>([
    ['占上半年目标（%）', 'completion', ''],
    ['完成上半年目标（%）', 'completion', ''],
    ['占三季度任务', 'completion', ''],
    ['占年度控制数', 'completion', ''],
    ['占1—9月计划（%）', 'completion', ''],
    ['投资占全年计划（%）', 'completion', '投资'],
    ['为调整预算（%）', 'completion', ''],
    ['占比（%）', null, '占比'],
    ['第三产业占GDP比重（%）', null, '第三产业占GDP比重'],
    ['完成任务', null, '完成任务'],
    ['上半年目标', 'target', ''],
    ['占地面积（亩）', null, '占地面积'],
  ])('%s', (text, measure, name) => {
    const reading = readHeaderText(text)
    expect([reading.measure?.measure ?? null, reading.name]).toEqual([measure, name])
  })
  it('two goals of a row stay apart, each with its part', () => {
    expect(
      readings(
        '2025年1—5月重点工作完成情况\n县区,全年目标,上半年目标,1—5月完成,占上半年目标（%）,占全年目标（%）\n甲县,100,50,38,76.0,38.0\n乙县,80,40,36,90.0,45.0\n丙县,120,60,40,66.7,33.3',
      ),
    ).toEqual([
      '重点工作 target 2025 100 80 120',
      '重点工作 target 2025-H1 50 40 60',
      '重点工作 value 2025-01/2025-05 38 36 40',
      '重点工作 completion 2025-H1 76 90 66.7',
      '重点工作 completion 2025 38 45 33.3',
    ])
  })
  it('a goal for half a year beside the whole year’s is for the first half', () => {
    expect(
      readings(
        '2025年6月底指标情况\n指标,单位,年度目标,半年目标,1-6月完成\n投资,亿元,60,30,27.3\n税收,亿元,40,20,21.2\n到位资金,亿元,25,12,7.5',
      ),
    ).toContain('投资 target 2025-H1 30')
  })
})

describe('a goal for a later quarter (W18)', () => {
  const sheet = (head: string, done: string) =>
    `2025年就业情况\n镇,年度目标,${head},${done}\n城关镇,1200,900,810\n北山镇,800,600,420\n南湖镇,600,450,460`
  it.each([
    ['beside months since January is for all until its end', '三季度目标', '1-8月完成', '就业 target 2025-01/2025-09 900 600 450'],
    ['beside what was done in all is, too', '三季度目标', '累计完成', '就业 target 2025-01/2025-09 900 600 450'],
    ['beside the quarter alone is the quarter’s', '三季度目标', '三季度完成', '就业 target 2025-Q3 900 600 450'],
    ['of the first quarter is the quarter’s', '一季度目标', '1-2月完成', '就业 target 2025-Q1 900 600 450'],
    ['beside months that end before it is the quarter’s', '四季度目标', '1-8月完成', '就业 target 2025-Q4 900 600 450'],
  ])('%s', (_, head, done, line) => expect(readings(sheet(head, done))).toContain(line))
})

describe('what is spent is held to what may be (H8)', () => {
  it.each<readonly [string, string, string]>([
    [
      'a budget for each kind of spending',
      '2025年1—6月支出\n单位,会议费预算（万元）,会议费支出（万元）,培训费预算（万元）,培训费支出（万元）\n教育局,10,3.2,8,2.0\n卫健局,12,7.8,6,3.3',
      '会议费支出 target 2025 10 12',
    ],
    [
      'of two budgets the adjusted one, though nothing divides them, and beside it the one before',
      '2025年1—10月支出情况（万元）\n部门,年初预算,调整预算,累计支出\n教育局,86500,88210,76120\n卫健局,42300,43900,36100',
      '支出 target 2025 86500 88210 42300 43900',
    ],
    [
      'of two budgets the one that the rate divides by',
      '2025年1—10月支出情况（万元）\n部门,年初预算,追加后预算,累计支出,执行率（%）\n教育局,86500,88210,76120,86.3\n卫健局,42300,43900,36100,82.2\n交通局,28400,28000,22010,78.6',
      '支出 target 2025 88210 43900 28000',
    ],
    [
      'a goal of another name that the rate divides by',
      '2025年1—8月能源情况\n县区,能耗总量控制目标（吨）,1—8月能耗（吨）,占目标（%）\n甲县,120,78,65.0\n乙县,90,65,72.2\n丙县,150,93,62.0',
      '能耗 target 2025 120 90 150',
    ],
    [
      'neighbours: a total of things received is no goal',
      '2025年8月办件\n单位,受理总量,办结量,办结率（%）\n东局,120,78,65.0\n西局,90,65,72.2\n南局,150,93,62.0',
      '受理总量 value 2025-08 120 90 150',
    ],
    [
      'neighbours: a budget of something else stays itself',
      '2024年情况（万元）\n单位,教育预算,卫生支出\n东县,120,78\n西县,90,65\n南县,150,93',
      '教育预算 value 2024 120 90 150',
    ],
  ])('%s', (_, csv, line) => expect(readings(csv)).toContain(line))
})

describe('fewer is better of what is held to a ceiling (G5)', () => {
  it.each<readonly [string, string, string]>([
    [
      'a ceiling for the year',
      '2025年控制指标\n县区,全年控制数（次）,1—10月出警次数（次）\n甲县,12,9\n乙县,8,9\n丙县,15,7',
      '出警次数 less',
    ],
    ['a limit, by its part', '2025年1—6月用房\n单位,面积（平方米）,占限额（%）\n东局,1200,80\n西局,900,110\n南局,600,60', '面积 less'],
    ['spending that is to be held down', '2025年支出（万元）\n单位,公务接待费,办公费\n东局,12,8\n西局,9,11\n南局,6,6', '公务接待费 less'],
    [
      'whatever is spent under such a title',
      '2025年1—6月“三公”经费情况（万元）\n部门,预算,支出\n东局,48,31\n西局,60,42\n南局,22,17',
      '支出 less',
    ],
    [
      'neighbours: a goal to be reached',
      '2025年1—6月签约\n县区,年度目标（个）,签约数（个）\n甲县,12,9\n乙县,8,9\n丙县,15,7',
      '签约数 more',
    ],
    ['neighbours: guests come as they come', '2025年接待情况\n单位,接待批次（批）\n东局,12\n西局,9\n南局,6', '接待批次 neither'],
    [
      'a target of 350件以内 in a sheet of work done',
      '市政府办2025年1—10月主要工作完成情况\n指标,计量单位,全年目标,1—10月\n制发公文,件,350以内,290\n督查事项,件,230,241',
      '制发公文 less',
    ],
    [
      'its neighbour in that sheet',
      '市政府办2025年1—10月主要工作完成情况\n指标,计量单位,全年目标,1—10月\n制发公文,件,350以内,290\n督查事项,件,230,241',
      '督查事项 more',
    ],
    [
      '召开会议 of 不超过12次',
      '2025年重点工作完成情况\n事项,单位,年度目标,累计完成\n召开全市性会议,次,不超过12,8\n调研,次,20,16',
      '召开全市性会议 less',
    ],
    ['信息采用 of 80条以上', '2025年重点工作完成情况\n事项,单位,年度目标,累计完成\n信息采用,条,80以上,71\n调研,次,20,16', '信息采用 more'],
    [
      'a name that says otherwise',
      '2025年重点工作完成情况\n事项,单位,年度目标,累计完成\n群众满意度,分,100以内,96\n调研,次,20,16',
      '群众满意度 more',
    ],
  ])('%s', (_, csv, found) => expect(favours(csv)).toContain(found))
})

describe('a rate of what was done of the year’s goal is its completion (H8)', () => {
  const of = (goal: string, done: string, rate: string) =>
    readings(
      `2025年三季度末情况\n县区,${goal},${done},${rate}\n东县,24000,22100,92.1\n西县,41000,26500,64.6\n南县,15000,15600,104.0\n北县,52000,40800,78.5`,
    )
  it.each([
    ['年度化债任务（万元）', '已化解（万元）', '化解率（%）', '已化解'],
    ['全年清欠目标（万元）', '已清欠（万元）', '清欠率（%）', '已清欠'],
    ['年度植树计划（亩）', '实际植树（亩）', '植树率（%）', '实际植树'],
    ['全年消化目标（万元）', '已消化（万元）', '消化率（%）', '已消化'],
    ['年度募集目标（万元）', '已募集（万元）', '募集率（%）', '已募集'],
  ])('%s', (goal, done, rate, name) => {
    expect(of(goal, done, rate)).toContain(`${name} completion 2025-01/2025-09 92.1 64.6 104 78.5`)
    expect(of(goal, done, rate)).toContain(`${name} target 2025 24000 41000 15000 52000`)
  })
  it('what was handed out so far is no year’s goal', () =>
    expect(of('督查任务（项）', '已办结（项）', '办结率（%）').some((line) => line.includes('target'))).toBe(false))
  it('a rate of something else is none', () =>
    expect(
      readings(
        '2025年三季度末情况\n县区,年度化债任务（万元）,已化解（万元）,化解率（%）\n东县,24000,22100,9.1\n西县,41000,26500,6.6\n南县,15000,15600,10.0\n北县,52000,40800,7.5',
      ).some((line) => line.includes('completion')),
    ).toBe(false))
})

describe('a budget is held to this year’s spending, whatever stands beside it (H8)', () => {
  const of = (before: string) =>
    readings(
      `2025年前三季度支出\n单位,全年预算（万元）,支出数（万元）,${before}（万元）\n教育局,35,33.9,22.4\n卫健局,30,31.2,26.8\n住建局,40,36.6,30.2`,
    )
  it.each(['上年同期支出', '去年同期支出', '上年同期', '上期支出数', '同期支出'])('%s', (before) =>
    expect(of(before)).toContain('支出数 target 2025 35 30 40'),
  )
  it('two spendings of now leave it open', () => expect(of('专项支出').some((line) => line.startsWith('支出数 target'))).toBe(true))
})

describe('a change of so many is of what is counted in them, never of the rate beside it (A2)', () => {
  const of = (done: string, rate: string, change: string) =>
    readings(
      `2025年10月情况\n乡镇,${done},${rate},${change}\n青峰镇,31200,97.5,210\n白马镇,25100,89.6,-860\n清河镇,40600,99.0,330\n高桥乡,12300,82.0,-940`,
    )
  it.each([
    ['参保人数（人）', '参保率（%）', '较上年同期（人）', '参保人数'],
    ['入库税收（万元）', '入库率（%）', '比上年同期增减（万元）', '入库税收'],
    ['植树面积（亩）', '成活率（%）', '同比增减（亩）', '植树面积'],
    ['办件量（件）', '满意率（%）', '较上年同期（件）', '办件量'],
    ['培训人数（人次）', '合格率（%）', '较去年同期（人次）', '培训人数'],
  ])('%s beside %s', (done, rate, change, name) => {
    const found = of(done, rate, change).filter((line) => line.includes(' change '))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${name} change`))
  })
  it('points are the rate’s', () =>
    expect(of('参保人数（人）', '参保率（%）', '较上年同期（百分点）').find((line) => line.includes(' change '))).toMatch(/^参保率/))
})
