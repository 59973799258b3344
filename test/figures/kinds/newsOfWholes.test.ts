import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { marksOf } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string): string => board(csv).headlines.join('\n')
const figureOf = (csv: string, kind: string) => board(csv).figures.find((one) => one.kind === kind)?.figure

describe('where all together went the worse way, who took them there is the news', () => {
  it.each([
    [
      'a total that fell',
      '采用信息情况（条）\n单位,2023年,2024年\n教育局,120,96\n财政局,98,92\n民政局,88,80\n司法局,12,41\n交通局,140,92',
      '交通局下降34.3%',
      '241.7',
    ],
    [
      'a total of the sheet’s own',
      '各镇信息报送情况（篇）\n乡镇,2023年,2024年\n东山镇,120,101\n西山镇,17,90\n南山镇,240,150\n北山镇,130,118\n合计,507,459',
      '南山镇下降37.5%',
      '429.4',
    ],
    [
      'more of what should be less',
      '各区投诉件数（件）\n区,2023年,2024年\n城东区,320,402\n城西区,280,300\n城南区,210,245\n新港区,14,2\n高新区,160,171\n合计,984,1120',
      '城东区增长25.6%最多',
      '85.7',
    ],
    [
      'what nobody judges',
      '单位,指标,2023年,2024年\n一科,督查件,167,118\n二科,督查件,123,118\n三科,督查件,16,54\n四科,督查件,103,90\n五科,督查件,86,77',
      '一科下降29.3%',
      '237.5',
    ],
    [
      'money',
      '各镇招商到位资金（万元）\n镇,2023年,2024年\n青山镇,5200,4100\n黄坡镇,4100,3900\n石桥镇,3600,3500\n马家镇,160,620\n龙泉镇,2800,2700',
      '青山镇下降21.2%',
      '287.5',
    ],
  ])('%s', (_, csv, worst, extreme) => {
    expect(said(csv)).toContain(worst)
    expect(said(csv)).not.toContain(extreme)
    expect(
      marksOf(figureOf(csv, 'yearOverYear') as never).filter(({ flags }) => flags.some((flag) => flag.startsWith('named'))),
    ).toHaveLength(1)
  })
  it('a total that went the better way leaves the news to whoever did not', () =>
    expect(said('各镇信息报送情况（篇）\n乡镇,2023年,2024年\n东山镇,120,141\n西山镇,100,130\n南山镇,150,120\n北山镇,130,158')).toContain(
      '只有南山镇下降20.0%',
    ))
})

describe('a part never leads before its whole', () => {
  it.each([
    [
      'rows below it that add up',
      '指标,2023年,2024年\n地区生产总值（亿元）,320,336\n第一产业,40,46\n第二产业,150,141\n第三产业,130,149',
      /^地区生产总值增长5\.0%，只有第二产业下降6\.0%$/,
    ],
    [
      'called alike',
      '指标,2023年上半年,2024年上半年\n增值税（万元）,5200,4100\n企业所得税（万元）,3100,3500\n税收收入（万元）,9800,9200\n一般公共预算收入（万元）,15200,15900\n非税收入（万元）,5400,6700',
      /^一般公共预算收入增长4\.6%/,
    ],
    [
      '其中 of a rate',
      '项目,2024年3月,2024年4月\n居民消费价格同比涨幅（%）,0.1,0.3\n其中：翘尾因素,-0.6,-0.2\n新涨价因素,0.7,0.5',
      /^居民消费价格同比0\.3%，环比提高0\.2个百分点/,
    ],
    [
      'parts in 百分点 before it',
      '指标,2023年,2024年\n翘尾因素（百分点）,0.9,-0.6\n新涨价因素（百分点）,0.3,0.8\n居民消费价格涨幅（%）,1.2,0.2',
      /^居民消费价格.*下降1\.0个百分点/,
    ],
  ])('%s', (_, csv, whole) => expect(figureOf(csv, 'yearOverYear')?.headline.text).toMatch(whole))

  it('figures in 百分点 are as they are written', () => {
    const tiles = figureOf(
      '指标,2023年,2024年\n翘尾因素（百分点）,0.9,-0.6\n新涨价因素（百分点）,0.3,0.8\n居民消费价格涨幅（%）,1.2,0.2',
      'tiles',
    )
    expect(tiles?.panels.slice(0, 1).flatMap((panel) => marksOf({ ...tiles, panels: [panel] } as never).map(({ label }) => label))).toEqual(
      ['−0.6'],
    )
  })
  const prices =
    '指标,2024年3月,2024年4月\n居民消费价格指数（上年同月=100）,100.1,100.3\n其中：食品,97.3,97.9\n鲜菜,98.7,101.3\n猪肉,97.6,101.4'
  it('parts of a price index are indices as well, and no share of it (rule B7)', () => {
    const { figures } = board(prices)
    expect(figures.map(({ kind }) => kind)).not.toContain('adoption')
    const tiles = figures.find(({ kind }) => kind === 'tiles')?.figure
    expect(tiles?.panels.map(({ series }) => series[0]?.marks[0]?.label)).toEqual(['涨0.3%', '降2.1%', '涨1.3%', '涨1.4%'])
  })
  it('one 其中 of a sheet that has more to say is no figure of its own', () =>
    expect(
      board('指标,2023年,2024年\n外出务工人数（人）,5200,5600\n其中：女性,2100,2350\n外出务工收入（万元）,8200,9100').figures.map(
        ({ kind }) => kind,
      ),
    ).not.toContain('adoption'))
})

describe('six steps one way and more are the news of two years of months', () => {
  const months = (head: string, values: readonly number[]): string =>
    `月份,${head}\n` + values.map((value, k) => `${2023 + Math.floor(k / 12)}年${(k % 12) + 1}月,${value}`).join('\n')
  const usual = [52, 48, 55, 50, 53, 49, 51, 54, 50, 52, 49, 53]
  it.each([
    ['fewer', months('信访件数（件）', [...usual, 50, 54, 51, 56, 58, 55, 52, 48, 45, 41, 38, 36]), '信访件数连续7期下降，至36件'],
    [
      'a rate that rises',
      months('空置率（%）', [...usual, 50, 52, 51, 53.1, 54, 55, 56.2, 57, 58, 59, 60, 61]),
      '空置率连续9期上升，达61.0%',
    ],
    [
      'across the turn of the year',
      months('报送篇数（篇）', [...usual, 52, 51, 50, 48, 47, 46, 44, 43, 42, 40, 39, 38]),
      '报送篇数连续12期下降，至38篇',
    ],
    ['eleven months', months('来电（件）', [...usual, 42, 39, 35, 36, 34, 33, 31, 28, 26, 25, 22]), '来电连续7期下降，至22件'],
  ])('%s', (_, csv, words) => expect(said(csv)).toContain(words))
  it.each([
    ['five steps', months('信访件数（件）', [...usual, 50, 54, 51, 56, 50, 51, 52, 48, 45, 41, 38, 36])],
    [
      'as the year before at the same time',
      months('游客（万人）', [10, 12, 15, 18, 22, 26, 30, 33, 20, 16, 12, 11, 9, 12, 14, 19, 23, 27, 31, 36]),
    ],
  ])('not %s', (_, csv) => expect(said(csv)).not.toMatch(/连续/))
})

describe('a board says what there is', () => {
  const towns = Array.from({ length: 12 }, (_, k) => `第${k + 1}镇`)
  it('of many towns one did not report: only that one is listed, and how many did', () => {
    const csv =
      '2025年1—10月信息情况\n乡镇,报送信息（篇）,采用信息（篇）\n' +
      towns.map((town, k) => `${town},${k === 4 ? '未报,未报' : `${20 + k},${6 + k}`}`).join('\n')
    const coverage = figureOf(csv, 'coverage')
    expect(coverage?.panels[0]?.rows?.map(({ category }) => category)).toEqual(['第5镇'])
    expect(coverage?.notes).toContain('其余11家各期均已报，不列')
  })
  it('over several months everybody’s row stands', () => {
    const csv =
      '乡镇,指标,2025年1月,2025年2月\n' + towns.map((town, k) => `${town},报送信息（篇）,${20 + k},${k === 4 ? '未报' : 22 + k}`).join('\n')
    expect(figureOf(csv, 'coverage')?.panels[0]?.rows).toHaveLength(12)
  })
  it.each([
    ['meetings', '单位,来访批次（批）,召开会议（次）,下发文件（件）\n城关镇,42,87,30\n河西镇,31,40,89\n龙门镇,80,22,20\n白水乡,76,13,41'],
    ['three sections', '科室,办件数（件）,咨询量（人次）,归档（卷）\n一科,120,88,30\n二科,95,140,42\n三科,133,71,25'],
    [
      'people',
      '县,户数（户）,常住人口（人）,流动人口（人）\n甲县,52000,161000,8200\n乙县,48000,150200,9300\n丙县,61000,190500,7100\n丁县,39000,120300,5600',
    ],
    [
      'one time of two',
      '单位,指标,2024年一季度,2024年二季度\n城关镇,召开会议（次）,12,38\n城关镇,下发文件（件）,40,31\n城关镇,接待人数（人）,22,60\n河西镇,召开会议（次）,25,27\n河西镇,下发文件（件）,33,35\n河西镇,接待人数（人）,41,40\n龙门镇,召开会议（次）,19,26\n龙门镇,下发文件（件）,28,18\n龙门镇,接待人数（人）,30,35',
    ],
  ])('three things and more that nobody judges make four figures: %s', (_, csv) => {
    const { figures, headlines } = board(csv)
    expect(figures.length).toBeGreaterThanOrEqual(4)
    expect(new Set(headlines).size).toBe(headlines.length)
  })
  it('who found no room in the headline has no accent', () => {
    const csv =
      '医保运行情况\n指标,2023年,2024年\n基本医保参保人数（人）,5200,5294\n居民医保（人）,3100,2990\n职工医保（人）,2100,2304\n统筹基金支出（万元）,8200,9143\n统筹基金收入（万元）,9100,9600\n定点机构（家）,55,58'
    for (const { figure } of board(csv).figures)
      for (const { category, flags } of figure.kind === 'yearOverYear' ? marksOf(figure) : [])
        if (flags.some((flag) => flag.startsWith('named'))) expect(figure.headline.text).toContain(category)
  })
})

describe('benchmarks of a sheet that says no time stand beside ours, and what they lack is told', () => {
  const rows = '单位,督查办结率（%）,信息采用（篇）,网上办理率（%）\n'
  it.each([
    ['in rows', `${rows}我办,92,41,62\n标杆：甲市政府办公室,98,,88\n标杆：乙市政府办公室,97,62,95`],
    [
      'in columns',
      '指标,单位,本单位现状,标杆（甲市政府办公室）,标杆（乙市政府办公室）\n督查办结率,%,92,98,97\n信息采用,篇,41,,62\n网上办理率,%,62,88,95',
    ],
    ['beside others', `${rows}我办,92,41,62\n丙县政府办公室,90,38,60\n标杆：甲市政府办公室,98,,88\n标杆：乙市政府办公室,97,62,95`],
    [
      'of a named office',
      '填报单位：丁市政府办公室\n' +
        '指标,单位,本单位,标杆（甲市政府办公室）,标杆（乙市政府办公室）\n督查办结率,%,92,98,97\n信息采用,篇,41,,62\n网上办理率,%,62,88,95',
    ],
  ])('%s', (_, csv) => {
    const gaps = figureOf(csv, 'benchmarkGap')
    expect(gaps?.headline.text).toMatch(/不及甲市政府办公室；2项均不及乙市政府办公室/)
    expect(gaps?.notes.join()).toContain('甲市政府办公室没有信息采用的数，未比')
    expect(said(csv)).not.toMatch(/[甲乙]市政府办公室\D*居/)
  })
})

describe('what isn’t a goal of a figure’s time holds it to nothing', () => {
  it.each([
    [
      'a final account beside next year’s budget',
      '2025年经费情况（万元）\n项目,2024年决算,2025年预算\n公务接待费,38.6,30.0\n公务用车运行费,112.4,108.0\n会议费,20.5,18.0',
    ],
    ['a year’s sum beside the next year’s goal', '指标,2024年完成,2025年目标\n招商签约（个）,42,60\n新开工（个）,18,20\n竣工（个）,11,15'],
  ])('%s', (_, csv) => expect(board(csv).figures.map(({ kind }) => kind)).not.toContain('completion'))
  it.each([
    [
      '完成 behind the thing',
      '2025年1—8月任务完成情况\n镇,植树造林目标（亩）,植树造林完成（亩）,户厕改造目标（户）,户厕改造完成（户）\n东镇,1200,1130,420,420\n西镇,900,310,380,352\n南镇,1500,1480,300,250',
      '西镇·植树造林仅34.4%',
    ],
    ['完成数', '2025年1—8月任务完成情况\n镇,造林目标（亩）,造林完成数（亩）\n东镇,1200,1130\n西镇,900,310\n南镇,1500,1480', '西镇仅34.4%'],
    ['实绩', '2025年1—8月任务完成情况\n镇,造林目标（亩）,造林实绩（亩）\n东镇,1200,1130\n西镇,900,310\n南镇,1500,1480', '西镇仅34.4%'],
  ])('a goal and what is done of it: %s (rule H8)', (_, csv, words) => expect(said(csv)).toContain(words))
  it('three months that don’t follow each other are no line', () =>
    expect(
      board(
        '类别,2024年8月,2025年7月,2025年8月\n城市管理（件）,820,905,1012\n住房保障（件）,410,460,455\n环境保护（件）,180,233,296',
      ).figures.map(({ kind }) => kind),
    ).not.toContain('trend'))
  it('benchmarks alone are ranked by nothing', () =>
    expect(
      said('2025年对标情况\n指标,单位,我市,标杆城市（甲市）,标杆城市（乙市）\n开办时间,天,1.5,0.5,1\n政策兑现率,%,76.5,92,90.1'),
    ).not.toMatch(/[甲乙]市\d/))
})
