import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('what stands behind a run of times is of the whole of it (W20)', () => {
  table([
    [
      'three years together, over two things that are counted',
      '各镇信息情况\n镇,2021年,,2022年,,2023年,,三年合计,\n,上报,采用,上报,采用,上报,采用,上报,采用\n河西镇,12,3,14,4,16,5,42,12\n河东镇,9,2,8,1,7,3,24,6',
      ['H4 上报 河西镇 2021-01/2023-12 42 aggregate', 'I5 采用 河东镇 2021-01/2023-12 6 aggregate'],
      [],
      '近年.csv',
    ],
    [
      'a sum so far of three years and the mean of a year',
      '科室,2022年,2023年,2024年,近三年累计,年均\n秘书科,20,26,23,69,23\n信息科,11,14,14,39,13',
      ['E2 信息报送 秘书科 2022-01/2024-12 69 aggregate', 'F3 信息报送 信息科/年均 2022-01/2024-12 13 aggregate'],
      [],
      '信息报送.csv',
    ],
    [
      'months, their sum and their mean',
      '科室,1月,2月,3月,合计,月均\n秘书科,8,6,10,24,8\n信息科,5,4,6,15,5',
      ['E2 督查 秘书科 2023-Q1 24 aggregate', 'F3 督查 信息科/月均 2023-Q1 5 aggregate'],
      [],
      '2023年督查.csv',
    ],
    [
      'the mean of the quarters, printed to one place',
      '科室,一季度,二季度,三季度,季均\n秘书科,8,6,11,8.3\n信息科,5,4,6,5.0',
      ['E2 督查 秘书科 2023-01/2023-09 8.3 aggregate'],
      [],
      '2023年督查.csv',
    ],
    [
      'rates whose mean it is',
      '科室,2022年,2023年,两年平均\n秘书科,90%,94%,92%\n信息科,80%,90%,85%',
      ['D2 办结率 秘书科 2022-01/2023-12 92% aggregate'],
      [],
      '办结率.csv',
    ],
    [
      'neighbours: a figure that is no mean of them keeps its name',
      '科室,1月,2月,3月,人均\n秘书科,8,6,10,1.2\n信息科,5,4,6,0.9',
      ['E2 人均 秘书科 2023 1.2'],
      [],
      '2023年督查.csv',
    ],
    [
      'neighbours: means that stand alone are what is counted',
      '科室,月均办件（件）,年均办件（件）\n秘书科,8,96\n信息科,5,60',
      ['B2 月均办件 秘书科 2023 8件', 'C3 年均办件 信息科 2023 60件'],
      [],
      '2023年情况.csv',
    ],
  ])
})

describe('a row that is the mean of those above is no body and no name (T6)', () => {
  table([
    ['平均分 beneath sections', '科室,党建,业务\n秘书科,18,40\n信息科,16,44\n平均分,17,42', ['C4 业务 - 2023 42 aggregate'], []],
    ['均分', '单位,得分\n东镇,88\n西镇,92\n均分,90', ['B4 得分 - 2023 90 score aggregate'], []],
    ['日均 beneath days', '日期,来电（件）\n5月1日,30\n5月2日,34\n日均,32', ['B4 来电 - 2023 32件 aggregate'], []],
    ['月均值 beneath months', '月份,来电（件）\n1月,30\n2月,34\n3月,32\n月均值,32', ['B5 来电 - 2023-Q1 32件 aggregate'], []],
    [
      'beside the sum of the same rows',
      '日期,来电（件）\n5月1日,30\n5月2日,34\n合计,64\n日均,32',
      ['B4 来电 - 2023 64件 aggregate', 'B5 来电 日均 2023 32件 aggregate'],
      [],
    ],
    ['neighbours: 平均分 among what is counted', '指标,数值\n最高分,98\n平均分,86\n及格率,90%', ['B3 平均分 - 2023 86'], []],
    ['neighbours: 平均分 over a column', '学校,平均分\n一中,86\n二中,88', ['B2 平均分 一中 2023 86'], []],
  ])
})

describe('weeks with their days, and weeks of a month (Y6)', () => {
  table([
    [
      'days in brackets, with dots',
      '周次,收文（件）\n第20周（5.15—5.21）,30\n第21周（5.22—5.28）,34',
      ['B2 收文 - 2023-W20 30件', 'B3 收文 - 2023-W21 34件'],
      [],
    ],
    [
      'days in words that run over a month',
      '周次,收文（件）\n第22周（5月29日—6月4日）,30\n第23周（6月5日—11日）,34',
      ['B2 收文 - 2023-W22 30件', 'B3 收文 - 2023-W23 34件'],
      [],
    ],
    [
      'over columns',
      '科室,第20周（5/15-5/21）,第21周（5/22-5/28）\n秘书科,3,4\n信息科,5,6',
      ['C3 收文 信息科 2023-W21 6'],
      [],
      '2023年收文.csv',
    ],
    [
      'with its year',
      '周次,收文（件）\n2024年第2周（1月8日—1月14日）,30\n2024年第3周（1月15日—1月21日）,34',
      ['B2 收文 - 2024-W02 30件'],
      [],
    ],
    [
      'an office counts its weeks by its own days',
      '周次,收文（件）\n第1周（1.3—1.9）,30\n第2周（1.10—1.16）,34',
      ['B2 收文 - 2023-01-03/2023-01-09 30件'],
      [],
    ],
    [
      'the first and second week of a month',
      '科室,第一周,第二周\n秘书科,3,4\n信息科,5,6',
      ['B2 收文 秘书科/第一周 2023-09 3', 'C3 收文 信息科/第二周 2023-09 6'],
      [],
      '2023年9月收文.csv',
    ],
    ['neighbours: weeks of a year', '科室,第24周,第25周\n秘书科,3,4\n信息科,5,6', ['B2 收文 秘书科 2023-W24 3'], [], '2023年收文.csv'],
    [
      'neighbours: weeks of the month they lie in',
      '科室,第36周,第37周\n秘书科,3,4\n信息科,5,6',
      ['B2 收文 秘书科 2023-W36 3'],
      [],
      '2023年9月收文.csv',
    ],
  ])
})

describe('what was found of a body is no part of who it is (L23)', () => {
  table([
    [
      'three findings before the points taken off',
      '单位,电话,值班记录,领导在岗,扣分\n东镇,正常,规范,在岗,0\n西镇,无人接听,不规范,在岗,3\n南镇,正常,规范,不在岗,1',
      ['E3 扣分 西镇 2023 3 score'],
      [],
    ],
    ['已 and 未', '村,是否建档,户数\n李村,已建档,30\n王村,未建档,25\n张村,已建档,41', ['C3 户数 王村 2023 25户'], []],
    ['达标 and 不达标', '街道,水质,投诉量（件）\n东街道,达标,3\n西街道,不达标,9\n南街道,达标,2', ['C3 投诉量 西街道 2023 9件'], []],
    ['有 and 无', '村,卫生室,人口（人）\n李村,有,300\n王村,无,250', ['C2 人口 李村 2023 300人'], []],
    ['one finding for all', '单位,材料,份数（份）\n东镇,齐全,3\n西镇,齐全,5\n南镇,齐全,4', ['C3 份数 西镇 2023 5份'], []],
    [
      'neighbours: rows that only their finding tells apart',
      '街道,水质,点位（个）\n东街道,达标,3\n东街道,不达标,1\n西街道,达标,4',
      ['C3 点位 东街道/不达标 2023 1个'],
      [],
    ],
    ['neighbours: kinds are kinds', '单位,类别,份数（份）\n东局,一类,3\n西局,二类,5\n南局,一类,4', ['C3 份数 西局/二类 2023 5份'], []],
  ])
})

describe('the one district beside those around it (H7)', () => {
  table([
    [
      'this district over two years, others beside it',
      '指标,本区,,周边县区,\n,2022年,2023年,东湖区,西湖区\n开办时间（小时）,4,3,5,6\n环节（个）,3,2,4,5',
      ['B3 开办时间 - 2022 4小时', 'C4 环节 - 2023 2个', 'D3 开办时间 东湖区 2023 5小时', 'E4 环节 西湖区 2023 5个'],
      [],
    ],
    [
      'cities of the like',
      '指标,我市,兄弟城市,\n,,青州市,寿光市\n开办时间（小时）,4,5,6\n环节（个）,3,4,5',
      ['B3 开办时间 - 2023 4小时', 'C3 开办时间 青州市 2023 5小时'],
      [],
    ],
    ['all counties over their names', '指标,各县区,\n,惠民县,阳信县\n受理（件）,4,5\n办结（件）,3,4', ['C4 办结 阳信县 2023 4件'], []],
    ['streets over their names', '指标,街道,\n,东街道,西街道\n受理（件）,4,5\n办结（件）,3,4', ['B3 受理 东街道 2023 4件'], []],
    ['departments over their names', '指标,其他部门,\n,财政局,民政局\n受理（件）,4,5\n办结（件）,3,4', ['C3 受理 民政局 2023 5件'], []],
    [
      'neighbours: groups that say of which kind stay',
      '指标,城区,,山区,\n,东湖区,西湖区,云山县,石山县\n受理（件）,4,5,6,7\n办结（件）,3,4,5,6',
      ['B3 受理 东湖区/城区 2023 4件'],
      [],
    ],
  ])
})

describe('a unit in the title of a block (E7)', () => {
  table([
    [
      'two blocks beside one another',
      '2023年收发文情况\n一、收文（件）,,,二、发文（件）,\n科室,来文,,文种,数量\n秘书科,20,,通知,6\n信息科,30,,意见,2\n人事科,10,,函,9',
      ['B4 来文 秘书科 2023 20件', 'E5 意见 - 2023 2件'],
      [],
      '表.csv',
    ],
    [
      'blocks one beneath the other',
      '2023年情况\n一、接待（批次）\n科室,省级,市级\n秘书科,2,5\n信息科,3,1\n\n二、用餐（人次）\n科室,工作餐,会议餐\n秘书科,20,50\n信息科,30,10',
      ['B4 省级 秘书科 2023 2批次', 'C9 会议餐 秘书科 2023 50人次'],
      [],
      '表.csv',
    ],
    ['a second title row', '某某区2023年情况\n信息采用（条）\n单位,省级,市级\n东镇,2,5\n西镇,3,1', ['C5 市级 西镇 2023 1条'], [], '表.csv'],
    ['the first title row alone', '2023年信息采用情况（条）\n单位,省级,市级\n东镇,2,5\n西镇,3,1', ['C4 市级 西镇 2023 1条'], [], '表.csv'],
    [
      'neighbours: a note goes before a title',
      '2023年投资情况（万元）\n单位：亿元\n单位名称,工业,农业\n东镇,2,5\n西镇,3,1',
      ['C5 农业 西镇 2023 1亿元'],
      [],
      '表.csv',
    ],
    [
      'neighbours: columns with units of their own keep them',
      '2023年收文（件）\n科室,收文,用时（小时）\n秘书科,20,4\n信息科,30,5',
      ['C3 用时 秘书科 2023 4小时'],
      [],
      '表.csv',
    ],
  ])
})

describe('J2 of which year a limit is that says none', () => {
  const until = (heads: string, lines: readonly string[], name: string, title = '督办台账') =>
    importWorkbook(new TextEncoder().encode([title, heads, ...lines].join('\n')), name, []).items.map((item) => item.deadline)
  it('of the file’s name', () =>
    expect(
      until(
        '序号,事项,责任单位,完成时限,进展',
        ['1,修路,交通局,8月底前,推进中', '2,修桥,住建局,9.20,办结'],
        '台账（截至2024年7月31日）.csv',
      ),
    ).toEqual(['2024-08-31', '2024-09-20']))
  it('of the day its line was handed out', () =>
    expect(
      until(
        '序号,事项,交办时间,责任单位,完成时限,进展',
        ['1,修路,2024-03-05,交通局,4月底前,推进中', '2,修桥,2023-06-01,住建局,9月,办结'],
        '台账.csv',
      ),
    ).toEqual(['2024-04-30', '2023-09-30']))
  it('and never before that day', () =>
    expect(
      until(
        '序号,事项,交办日期,责任单位,办理时限,进展',
        ['1,修路,2024-11-20,交通局,1月底,推进中', '2,修桥,2024-11-20,住建局,12月底,办结'],
        '2024年台账.csv',
      ),
    ).toEqual(['2025-01-31', '2024-12-31']))
  it('a year that is said stays', () =>
    expect(
      until(
        '序号,事项,交办日期,责任单位,办理时限,进展',
        ['1,修路,2024-11-20,交通局,2024年10月底,推进中', '2,修桥,2024-11-20,住建局,2025年3月,办结'],
        '台账.csv',
      ),
    ).toEqual(['2024-10-31', '2025-03-31']))
  it('and none is made up where nothing says one', () =>
    expect(until('序号,事项,责任单位,完成时限,进展', ['1,修路,交通局,8月底前,推进中', '2,修桥,住建局,长期,推进中'], '台账.csv')).toEqual([
      null,
      null,
    ]))
  it('the day of an answer closes a line', () =>
    expect(
      importWorkbook(
        new TextEncoder().encode(
          '建议办理台账\n序号,案由,主办单位,答复时限,答复日期,办理情况\n1,修路,交通局,2024-06-30,2024-06-12,已办结\n2,修桥,住建局,2024-06-30,,办理中',
        ),
        '台账.csv',
        [],
      ).items.map((item) => item.closedOn),
    ).toEqual(['2024-06-12', null]))
})
