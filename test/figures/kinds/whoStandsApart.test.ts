import { describe, expect, it } from 'vitest'
import { isGoalName } from '../../../src/i18n/names/goalHeadings'
import { boardFrom, sheet } from '../fromSheets'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'
import { marksOf } from '../numberScanner'

const headlines = (csv: string): readonly string[] => boardFrom(sheet(csv)).headlines
const kinds = (csv: string): readonly string[] => boardFrom(sheet(csv)).figures.map(({ kind }) => kind)

describe('where groups are ranked apart, the last of each is named as well as the first', () => {
  const scores = (rows: string) => `2025年三季度营商环境评价\n组别,单位,得分\n${rows}`
  it.each([
    [
      'two groups',
      '县区组,怀县,93\n县区组,望县,84\n开发区组,高新区,95\n开发区组,临港区,82',
      '县区组怀县、开发区组高新区各居组首，望县、临港区居末',
    ],
    [
      'three groups',
      'A组,怀县,93\nA组,望县,84\nB组,桐县,95\nB组,枞县,82\nC组,宿县,77\nC组,太县,70',
      'A组怀县、B组桐县、C组宿县各居组首，望县、枞县、太县居末',
    ],
    [
      'a last place that two share',
      '甲组,怀县,93\n甲组,望县,84\n甲组,宿县,84\n乙组,桐县,95\n乙组,枞县,82',
      '甲组怀县93分、乙组桐县95分，各居首位',
    ],
    ['a first place that two share', '甲组,怀县,93\n甲组,望县,93\n甲组,宿县,84\n乙组,桐县,95\n乙组,枞县,82', '两类单位分别排名'],
    ['one group only', '甲组,怀县,93\n甲组,望县,90\n甲组,宿县,84', '怀县93分居首，宿县84分居末'],
  ])('%s', (_, rows, expected) => expect(headlineOf('scoreboard', selectionOfSheet(scores(rows)))).toBe(expected))
  it('whoever is named bears the mark of it, and stands on the board', () => {
    const csv = scores('县区组,怀县,93\n县区组,桐县,90\n县区组,望县,84\n开发区组,高新区,95\n开发区组,临港区,82')
    const flagged = marksOf(figureOf('scoreboard', selectionOfSheet(csv))).filter(({ flags }) =>
      flags.some((flag) => flag.startsWith('named')),
    )
    expect(flagged.map(({ category }) => category)).toEqual(['怀县', '望县', '高新区', '临港区'])
    expect(kinds(csv)).toContain('scoreboard')
  })
  it('who has fewest of what nobody judges is no last', () =>
    expect(
      headlineOf(
        'ranking',
        selectionOfSheet('2024年辖区人口\n组别,单位,人口（万人）\n甲组,怀县,93\n甲组,望县,84\n乙组,桐县,95\n乙组,枞县,82'),
      ),
    ).not.toContain('居末'))
})

describe('one or two that went the other way than all others are named', () => {
  const rates = (rows: string) => `2025年一季度群众满意率\n县,满意率（%）,上年同期（%）\n${rows}`
  const risers = '乙县,91,87.5\n丙县,90,89\n丁县,96,95\n戊县,94,93\n己县,92,91\n庚县,93,92'
  it.each([
    [
      'one that rose beside one that fell far',
      '甲县,93,92.8\n乙县,81,87.5\n丙县,88,89\n丁县,94,95\n戊县,92,93',
      '满意率：只有甲县提高，乙县下降6.5个百分点',
    ],
    ['two of eight', `甲县,93,93.1\n辛县,90,90.2\n${risers}`, '满意率：只有辛县、甲县下降，乙县提高3.5个百分点'],
    ['one that fell is the lead itself', `甲县,89,93\n${risers}`, '满意率7家6增1降，只有甲县下降4.0个百分点'],
  ])('%s', (_, rows, expected) => expect(headlineOf('yearOverYear', selectionOfSheet(rates(rows)))).toContain(expected))
  it.each([
    ['three of six are too many', '甲县,93,94\n乙县,91,92\n丙县,90,91\n丁县,96,95\n戊县,94,93\n己县,92,87'],
    ['one of three is a third', '甲县,93,92.8\n乙县,91,87.5\n丙县,88,89'],
    ['where one stood still nobody is the only one left', '甲县,93,93\n乙县,91,87.5\n丙县,88,89\n丁县,96,95\n戊县,94,93'],
  ])('%s', (_, rows) => expect(headlineOf('yearOverYear', selectionOfSheet(rates(rows)))).not.toMatch(/只有.*，/))
  it('they are drawn in the accent as they are named', () => {
    const rows = '甲县,93,92.8\n乙县,81,87.5\n丙县,88,89\n丁县,94,95\n戊县,92,93'
    const named = marksOf(figureOf('yearOverYear', selectionOfSheet(rates(rows)))).filter(({ flags }) =>
      flags.some((f) => f.startsWith('named')),
    )
    expect(named.map(({ category }) => category).sort()).toEqual(['乙县', '甲县'])
  })
})

describe('what nobody told yet of an indicator is told, be it the third of one office', () => {
  const four = `2025年上半年各镇重点工作
    镇,信息报送（篇）,上年同期,督查反馈（件）,上年同期,提案办理（件）,上年同期,宣传稿件（篇）,上年同期
    红旗镇,41,62,8,15,12,20,15,33
    丰收镇,55,51,14,13,18,17,29,27
    团结镇,63,60,16,16,22,19,35,31
    曙光镇,48,44,12,11,15,16,26,25
    前进镇,70,66,19,17,25,22,40,37`
  it.each(['信息报送', '督查反馈', '提案办理', '宣传稿件'])('%s of the one that fell in all four', (name) =>
    expect(headlines(four)).toContainEqual(expect.stringMatching(new RegExp(`^${name}.*红旗镇下降`))),
  )
  it('but two headlines of one indicator name nobody twice more', () =>
    expect(headlines(four).filter((text) => text.includes('红旗镇')).length).toBeLessThanOrEqual(5))
})

describe('a table in which nobody leads or lags gives way', () => {
  const sizes = `2025年1—9月交易情况
    区,项目数（个）,上年同期,交易额（亿元）,上年同期
    江岸区,86,92,31.2,36.5
    桥口区,71,64,22.7,20.1
    青园区,54,60,15.4,19.8
    东湖区,97,81,48.6,40.3
    沙湖区,40,39,9.8,9.1`
  it('who has most of what nobody judges is no headline beside the changes of the same', () =>
    expect(headlines(sizes).join()).not.toMatch(/占(交易额|项目数)/))
  it('where nothing changed it stands', () =>
    expect(kinds(sizes.replaceAll('上年同期', '合同数').replace('亿元）,合同数', '亿元）,人数'))).toContain('matrix'))
  it.each([
    ['城东所,120,96,80.0%\n城西所,40,40,100.0%\n河口所,60,45,75.0%', '办结率：河口所75.0%最低'],
    ['城东所,90,81,90.0%\n城西所,30,28,93.3%\n河口所,66,44,66.7%', '办结率：河口所66.7%最低'],
  ])('who had least to do is no last of what was done: %s', (rows, expected) =>
    expect(headlineOf('matrix', selectionOfSheet(`2025年三季度案件办理\n单位,受理（件）,办结（件）,办结率\n${rows}`))).toBe(expected),
  )
})

describe('a few things are chance', () => {
  const of = (rows: string) => `2025年9月信息采用\n单位,报送（篇）,批示（次）\n${rows}`
  it('who has three of five gives way to the ranking of what is many', () => {
    const told = headlines(of('民政局,14,1\n人社局,31,1\n环境局,27,0\n交通局,20,0\n文旅局,19,0\n应急局,21,3')).join('\n')
    expect(told).not.toMatch(/批示3次/)
  })
  it('a sheet of nothing but few is ranked all the same', () =>
    expect(headlines('2025年9月批示\n单位,批示（次）\n民政局,1\n人社局,2\n环境局,0\n应急局,4').join()).toMatch(/应急局批示4次/))
  it('of what there should be fewer of each is one too many', () =>
    expect(headlines('2025年安全情况\n单位,检查（次）,事故（起）\n甲局,40,0\n乙局,38,0\n丙局,51,3\n丁局,46,1').join()).toMatch(/丙局.*3起/))
})

describe('零报 is said of what is handed in', () => {
  const of = (head: string) => `2025年三季度情况\n单位,${head}\n柳河镇,12,3\n双沟镇,7,2\n清水乡,0,0\n古塘乡,9,1`
  it.each([
    ['报送信息（篇）,采用（篇）', true],
    ['简报（期）,专报（期）', true],
    ['上报材料（件）,退回（件）', true],
    ['罚款（万元）,处罚（起）', false],
    ['新增投资（亿元）,项目（个）', false],
  ])('%s', (head, expected) => expect(headlineOf('coverage', selectionOfSheet(of(head))).includes('零报')).toBe(expected))
})

describe('a difference beside 万亿元 is told in 亿元', () => {
  it.each([
    ['苏省,137008,128222\n粤省,141634,135673\n鲁省,98566,92069', /增加8786亿元最多/],
    ['苏省,23700.5,22100.5\n粤省,14163,13567\n鲁省,9856,9206', /增加1600亿元最多/],
  ])('%s', (rows, expected) => {
    const text = headlineOf(
      'contribution',
      selectionOfSheet(`地区生产总值\n地区,2024年地区生产总值（亿元）,2023年地区生产总值（亿元）\n${rows}`),
    )
    expect(text).toMatch(expected)
    expect(text).not.toContain('万万')
  })
})

describe('whoever alone got slower is named, however long its indicator is called', () =>
  it.each([
    ['秘书科,8.8,9.9\n综合科,6.2,5.8\n信息科,4.1,4.0\n督查科,9.0,8.6\n会议科,5.6,5.4', '只有秘书科增长12.5%'],
    ['秘书科,8.8,8.1\n综合科,6.2,5.8\n信息科,4.1,4.0\n督查科,9.0,9.4\n会议科,5.6,5.4', '只有督查科'],
  ])('%s', (rows, expected) =>
    expect(headlineOf('yearOverYear', selectionOfSheet(`各科室公文平均办理时长（小时）\n科室,2024年,2025年\n${rows}`))).toContain(expected),
  ))

describe('a sheet of 所, 企业 or 水库 has its own 合计 on the board', () => {
  const stations = (head: string, rows: string) => `2025年上半年各所执法情况\n所别,${head}\n${rows}`
  it.each([
    [
      'counts and their rate',
      '抽检（批次）,不合格（批次）,不合格率',
      '云台所,400,4,1.0%\n港口所,210,11,5.2%\n新港所,390,9,2.3%\n合计,1000,24,2.4%',
      ['1000', '24', '2.4%'],
    ],
    ['an amount', '立案（件）,罚没款（万元）', '云台所,1,1.2\n港口所,13,38.6\n新港所,9,12.4\n合计,23,52.2', ['23', '52.2']],
  ])('%s', (_, head, rows, labels) => {
    const { figures } = boardFrom(sheet(stations(head, rows)))
    const [first] = figures
    expect(first?.kind).toBe('tiles')
    expect(first?.figure.headline.text).toBe('合计总览')
    expect(first === undefined ? [] : marksOf(first.figure).map(({ label }) => label)).toEqual(
      expect.arrayContaining(labels.map((label) => expect.stringContaining(label))),
    )
  })
  it('a row that is no sum of the others is none', () => {
    const csv = stations('立案（件）,罚没款（万元）', '云台所,1,1.2\n港口所,13,38.6\n新港所,9,12.4\n平均,7.7,17.4')
    expect(boardFrom(sheet(csv)).headlines.join()).not.toContain('合计总览')
  })
  it('the change of the whole goes before whoever moved most', () => {
    const csv = `2025年1—9月用电情况\n线路,用电量（万千瓦时）,上年同期\n甲线,212,205\n乙线,158,229\n丙线,304,271\n丁线,418,342\n合计,1092,1047`
    expect(boardFrom(sheet(csv)).headlines).toContainEqual(expect.stringMatching(/^用电量合计.*增长4\.3%.*乙线下降31\.0%/))
  })
})

describe('a month that stood out is the news of a line that has come back from it', () => {
  const of = (name: string, values: string) =>
    `2025年逐月情况\n月份,${name}\n${values
      .split(' ')
      .map((value, k) => `${k + 1}月,${value}`)
      .join('\n')}`
  const said = (csv: string): string => headlineOf('trend', selectionOfSheet(csv))
  it.each([
    ['来电（件）', '3120 2480 3350 3410 3290 3560 4870 5230 3940 3480', '来电8月最高，5230件，10月回落到3480件'],
    ['投诉（件）', '12 15 14 40 16 13 12', '投诉4月最高，40件，7月回落到12件'],
    ['按期办结率（%）', '97.2 97.8 97.0 96.5 96.1 95.4 91.8 90.6 93.9 95.2', '按期办结率8月最低，90.6%，10月回升到95.2%'],
    ['用电量（万千瓦时）', '30 31 29 30 48 33 31 30', '用电量5月最高，48万千瓦时，8月回落到30万千瓦时'],
  ])('%s %s', (name, values, expected) => expect(said(of(name, values))).toBe(expected))
  it.each([
    ['a long run up to now goes before', '来电（件）', '30 52 31 28 33 36 39 42', '连续4期上升'],
    ['where nothing stands out the run is said', '来电（件）', '30 31 32 33 34 33 32', '连续2期下降'],
    ['of few months too', '来电（件）', '30 52 33 31', '连续2期下降'],
    ['what stood out long ago is history', '来电（件）', '30 52 31 30 29 31 33 32 34 33 32', '连续2期下降'],
    ['the highest of now is no turn', '来电（件）', '30 31 29 30 32 31 30 55', '最高，55'],
  ])('%s', (_, name, values, expected) => expect(said(of(name, values))).toContain(expected))
})

describe('what is to be done ranks nobody', () => {
  const of = (head: string) => `2025年国土绿化情况（截至8月底）
    乡镇,造林任务（亩）,完成造林（亩）,完成率,${head},完成抚育（亩）
    青山乡,1200,1260,105.0%,800,620
    石桥镇,1800,700,38.9%,1000,410
    清溪镇,1500,1080,72.0%,900,700
    白塔镇,1600,1010,63.1%,700,480
    罗岭乡,2000,1650,82.5%,1200,1100
    高店镇,1500,1120,74.7%,600,450`
  it.each(['森林抚育任务（亩）', '抚育计划数（亩）', '应抚育面积（亩）', '抚育目标（亩）'])('%s', (head) => {
    const told = headlines(of(head)).join('\n')
    // Where the second task is a goal too, the list is of both.
    expect(told).toMatch(/石桥镇(?:·完成造林)?仅38\.9%/)
    expect(told).not.toMatch(/罗岭乡3项均居首|(?:任务|计划数|应抚育面积|目标)1200/)
  })
  it.each([
    ['森林抚育任务', true],
    ['计划投资', true],
    ['任务完成数', false],
    ['完成任务率', false],
    ['应急演练', false],
    ['应届毕业生', false],
    ['计划生育服务', false],
  ])('%s is a goal: %s', (name, expected) => expect(isGoalName(name)).toBe(expected))
})

describe('a change that nobody judges and in which nobody moved far gives way', () => {
  const of = (name: string) => `2025年9月办件情况
    部门,${name},上年同期,差评数（条）,上年同期
    不动产中心,1904,1890,15,6
    医保中心,2388,2410,6,5
    公积金中心,1012,1000,4,2
    车管所,1987,2020,7,4`
  it.each(['办件量（件）', '来电量（个）', '登记数（件）'])('%s', (name) => {
    const changes = boardFrom(sheet(of(name))).figures.filter(({ kind }) => kind === 'yearOverYear')
    expect(changes.map(({ figure }) => figure.headline.text).join()).toMatch(/差评数/)
    expect(changes).toHaveLength(1)
  })
  it('a few points of a rate are far', () =>
    expect(
      headlines(
        of('占比（%）')
          .replace(/,1904,1890,/, ',6.8,5.9,')
          .replace(',2388,2410,', ',5.2,5.6,')
          .replace(',1012,1000,', ',3.1,4.9,')
          .replace(',1987,2020,', ',7.4,6.6,'),
      ).join('\n'),
    ).toMatch(/占比.*百分点/))
  it('alone on its sheet it stands', () =>
    expect(kinds('2025年办件情况\n部门,办件量（件）,上年同期\n不动产中心,1904,1890\n医保中心,2388,2410\n公积金中心,1012,1000')).toContain(
      'yearOverYear',
    ))
})

describe('a rate that the sheet gives is said once', () => {
  it.each([
    ['受理（件）,办结（件）,办结率', '甲所,120,96,80.0%\n乙所,40,38,95.0%\n丙所,60,45,75.0%', false],
    ['报送（篇）,采用（篇）', '甲所,120,96\n乙所,40,38\n丙所,60,45', true],
  ])('%s', (head, rows, expected) => expect(kinds(`2025年三季度情况\n单位,${head}\n${rows}`).includes('adoption')).toBe(expected))
  it('how well places do goes before how large they are', () => {
    const csv =
      '2025年调解情况\n司法所,调解（件）,成功率,法律援助（人次）\n城关所,312,98.1%,140\n东岭所,204,97.5%,66\n西河所,186,91.4%,22\n柳林所,122,99.2%,38'
    const rankings = boardFrom(sheet(csv)).figures.filter(({ kind }) => kind === 'ranking')
    expect(rankings[0]?.figure.headline.text).toMatch(/成功率.*西河所91\.4%/)
  })
})
