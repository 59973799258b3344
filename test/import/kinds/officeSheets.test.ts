import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'noIndicators'])
const told = (sheet: string) =>
  importWorkbook(new TextEncoder().encode(`${sheet}\n`), '2023年情况.csv').notices.flatMap((one) =>
    one.code === 'figuresInText' ? [`${one.facts.count} ${one.facts.text} ${one.cells.join(',')}`] : [],
  )

describe('sentences around a table that say figures of their own are told, rules of counting are not (E12)', () => {
  const rows = '镇,办件（件）\n甲镇,3\n乙镇,4\n合计,7'
  it.each([
    ['above it', `情况通报\n全年编发简报120余期，其中市级采用31期。\n${rows}`, ['2 全年编发简报120余期 A2']],
    ['beneath it', `${rows}\n全镇共接待群众58批次，同比下降12.5%。`, ['2 全镇共接待群众58批次 A5']],
    ['with what it is called before a colon', `${rows}\n注：发出问卷：210份；收回有效问卷 198份`, ['2 发出问卷:210份 A5']],
    [
      'without any table',
      '工作小结\n一、文稿。起草讲话稿46篇，约9.2万字。\n二、督查。督办事项73项，办结率97.3%。',
      ['3 起草讲话稿46篇 A2,A3'],
    ],
    ['pieces with no name of their own', `通报\n本季度共接待来宾41批次，386人次。\n${rows}`, ['1 本季度共接待来宾41批次 A2']],
    ['with thousands marks', `${rows}\n"本月受理来电1,286件"`, ['1 本月受理来电1,286件 A5']],
  ])('%s', (_, sheet, expected) => expect(told(sheet)).toEqual(expected))
  it.each([
    '注：约稿每条加2分，满分100分。',
    '填表说明：1.每月5日前报送；2.保留2位小数；3.本表一式2份。',
    '（第23期）',
    '备注：迟报1次扣0.5分，排名前3名的不扣分。',
    '（截至6月30日，时序进度50%）',
    '注：2023年含新设单位1家。',
    '注：表中数据为演示数据；合计办件7件、甲镇3件为实数。',
  ])('no figure: %s', (text) => expect(told(`${text}\n${rows}\n${text}`)).toEqual([]))
})

describe('numbered rolls beside a blank column are two (K1)', () => {
  const halves = (head: string, gap = ',,') =>
    `${head}${gap}${head}\n1,甲县,98.6${gap}11,己县,86.4\n2,乙县,97.9${gap}12,庚县,85.7\n3,丙县,97.5${gap}13,辛县,84.1`
  table([
    ['places', halves('名次,单位,得分'), ['C2 得分 甲县 2023 98.6 score', 'G4 得分 辛县 2023 84.1 score', 'E4 得分 辛县 2023 13 rank'], []],
    ['serial numbers', halves('序号,县区,办件（件）'), ['C4 办件 丙县 2023 97.5件', 'G2 办件 己县 2023 86.4件'], []],
    ['a wider gap', halves('序号,县区,办件（件）', ',,,'), ['H2 办件 己县 2023 86.4件'], []],
    [
      'a note of the unit over both, a title over each',
      `通报,,,,,,\n单位：件,,,,,,\n前三名,,,,后三名,,\n${halves('名次,县区,办件')}`,
      ['C5 办件 甲县 2023 98.6件', 'G5 办件 己县 2023 86.4件'],
      [],
    ],
    ['figures alone go on with the table', '序号,县区,来文,,发文\n1,甲县,3,,4\n2,乙县,5,,6\n3,丙县,7,,8', ['E4 发文 丙县 2023 8'], []],
  ])
})

describe('who does it does not name what is done (L11)', () => {
  const rows = (heads: string, who: string) =>
    `${heads},年度目标,已完成,完成率\n驿站改造（个）,${who},40,26,65%\n老旧管网更新（公里）,${who},12,9,75%\n数字乡村试点（个）,${who},8,2,25%`
  const task = ['D2 驿站改造', 'E3 老旧管网更新']
  it.each([
    ['names with units first', rows('任务名称,牵头单位,责任单位', '市民政局,市财政局、市住建局')],
    ['one who leads', rows('重点工作,责任部门,配合部门', '市城管局,各县区')],
    ['a project', rows('项目名称,牵头单位,参加单位', '市数据局,市公安局')],
  ])('%s', (_, sheet) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(sheet), '2024年情况.csv'))
    for (const name of task) expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true)
  })
  it.each([
    ['without units', '事项,牵头单位,责任单位,目标,完成,完成率\n修路,甲局,乙局,4,2,50%\n建桥,丙局,丁局,3,3,100%'],
    ['who leads at the end', '牵头单位,事项,责任单位,目标,完成,完成率\n甲局,修路,乙局,4,2,50%\n丙局,建桥,丁局,3,3,100%'],
  ])('%s', (_, sheet) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(sheet), '2024年情况.csv'))
    expect(lines.some((line) => line.startsWith('E2 修路 '))).toBe(true)
    expect(lines.some((line) => line.startsWith('D3 建桥 '))).toBe(true)
  })
})

describe('本月 in a sheet that goes to a day is the month of that day (W2)', () => {
  const rows = (heads: string) => `单位,${heads}\n甲县,12,88\n乙县,15,97\n丙县,6,70`
  table([
    [
      '截至 above',
      `（截至2023年7月31日）,,\n${rows('本月报送,累计报送')}`,
      ['B3 报送 甲县 2023-07 12', 'C3 报送 甲县 2023-01/2023-07 88'],
      [],
      '通报.csv',
    ],
    ['in the middle of it', `截至2023年9月18日,,\n${rows('本月办结,累计办结')}`, ['B4 办结 乙县 2023-09 15'], [], '通报.csv'],
    ['上月', `截至2023年9月30日,,\n${rows('上月受理,本月受理')}`, ['B3 受理 甲县 2023-08 12', 'C3 受理 甲县 2023-09 88'], [], '通报.csv'],
    ['本季度', `截至2023年5月15日,,\n${rows('本季度受理,累计受理')}`, ['B3 受理 甲县 2023-Q2 12'], [], '通报.csv'],
    ['two rows of heads', `（截至7月31日）,,\n单位,报送,\n,本月,累计\n甲县,12,88\n乙县,15,97`, ['B4 报送 甲县 2023-07 12'], []],
  ])
})

describe('what a staff is made of holds at the day the sheet says (W3)', () => {
  const day = '截至2024年6月30日,,,'
  table([
    ['性别', `${day}\n科室,实有人数,性别,\n,,男,女\n甲科,11,7,4\n乙科,9,6,3`, ['C4 实有人数 甲科/男 @2024-06-30 7人'], []],
    ['年龄', `${day}\n科室,实有人数,年龄,\n,,35岁以下,36岁以上\n甲科,11,7,4\n乙科,9,6,3`, ['C4 年龄35岁以下 甲科 @2024-06-30 7'], []],
    ['学历', `${day}\n科室,实有人数,学历,\n,,研究生,本科\n甲科,11,7,4\n乙科,9,6,3`, ['D5 学历本科 乙科 @2024-06-30 3'], []],
    ['职称', `${day}\n科室,实有人数,职称,\n,,高级,中级\n甲科,11,7,4\n乙科,9,6,3`, ['C5 职称高级 乙科 @2024-06-30 6'], []],
    ['what was done beside it', `${day}\n科室,在编,培训\n甲科,11,7\n乙科,9,6`, ['C3 培训 甲科 2024-H1 7'], []],
  ])
})

describe('a note of the unit that names what is counted otherwise (U5)', () => {
  const rows = ',2022年,2023年\n收文,312,290\n起草文稿,42,48\n会议,7,6'
  table([
    ['为', `情况表,,单位：件（起草文稿为篇）\n${rows}`, ['B3 收文 - 2022 312件', 'B4 起草文稿 - 2022 42篇', 'C5 会议 - 2023 6件'], []],
    ['two names', `情况表,,单位：件（起草文稿为篇，会议为次）\n${rows}`, ['B4 起草文稿 - 2022 42篇', 'C5 会议 - 2023 6次'], []],
    ['按 … 计', `情况表,,单位：件（会议按次计）\n${rows}`, ['C4 起草文稿 - 2023 48件', 'C5 会议 - 2023 6次'], []],
    ['a colon', `情况表,,计量单位：件（起草文稿：篇；会议：次）\n${rows}`, ['B4 起草文稿 - 2022 42篇', 'C5 会议 - 2023 6次'], []],
    ['first of all', `单位：件（起草文稿为篇）\n${rows}`, ['B3 收文 - 2022 312件', 'B4 起草文稿 - 2022 42篇'], []],
  ])
})

describe('上半年合计 is of what it says where others have figures later (W12)', () => {
  const rows = (last: string) =>
    `月份,收件（份）,差错（次）\n1月,18,无\n2月,13,无\n3月,20,1\n4月,19,无\n5月,21,无\n6月,20,无\n${last},111,1`
  table([
    ['上半年合计', rows('上半年合计'), ['C8 差错 - 2023-H1 1次 aggregate', 'B8 收件 - 2023-H1 111份 aggregate'], []],
    ['1—6月合计', rows('1—6月合计'), ['C8 差错 - 2023-H1 1次 aggregate'], []],
    [
      'across',
      '县区,一季度,二季度,三季度,前三季度合计\n甲县,5,3,2,10\n乙县,6,7,,13',
      ['E2 2023年情况 甲县 2023-01/2023-09 10 aggregate', 'E3 2023年情况 乙县 2023-01/2023-09 13 aggregate'],
      [],
    ],
    [
      'where nobody has any yet, those that are filled',
      '县区,一季度,二季度,三季度,前三季度合计\n甲县,5,3,/,8\n乙县,6,7,/,13',
      ['E2 2023年情况 甲县 2023-H1 8 aggregate'],
      [],
    ],
    [
      '合计 says nothing: those that are filled',
      rows('合计')
        .replace(/20,无\n合计/, ',\n合计')
        .replace('111', '91'),
      ['B8 收件 - 2023-01/2023-05 91份 aggregate'],
      [],
    ],
  ])
})

describe('a row of changes beneath a total of times is of those times (W16)', () => {
  const rows = (total: string, change: string) => `月份,会议（次）,文件（件）\n1月,3,4\n2月,2,5\n${total},5,9\n${change},-20.0,3.6`
  table([
    ['比上年同期±%', rows('1—2月累计', '比上年同期±%'), ['B5 会议 - 2023-01/2023-02 -20% change'], []],
    ['同比（%）', rows('1—2月合计', '同比（%）'), ['C5 文件 - 2023-01/2023-02 3.6% change aggregate'], []],
    ['同比增长(%)', rows('累计', '同比增长(%)'), ['C5 文件 - 2023-01/2023-02 3.6% change'], []],
    ['较上年同期增减%', rows('1至2月累计', '较上年同期增减%'), ['B5 会议 - 2023-01/2023-02 -20% change'], []],
    ['合计', rows('合计', '比去年同期±%'), ['B5 会议 - 2023-01/2023-02 -20% change aggregate'], []],
  ])
})

describe('the corner’s word over other columns heads a table of its own (K2)', () => {
  const first = '事项,新立（件）,废止（件）,有效（件）\n规章,0,0,3\n规范性文件,14,3,62'
  table([
    ['one row', `${first}\n第（五）项,,,\n事项,办理数量（件）,,\n行政许可,1286,,`, ['B6 办理数量 行政许可 2023 1286件'], []],
    ['two rows', `${first}\n第（六）项,,,\n事项,办理数量（件）,,\n行政处罚,347,,\n行政强制,29,,`, ['B7 办理数量 行政强制 2023 29件'], []],
    [
      'two of them',
      `${first}\n五、许可情况,,,\n事项,许可（件）,,\n甲类,12,,\n六、处罚情况,,,\n事项,处罚（件）,,\n乙类,7,,`,
      ['B6 许可 甲类 2023 12件', 'B9 处罚 乙类 2023 7件'],
      [],
    ],
    [
      'another corner: words among figures stay so',
      `${first}\n附,,,\n说明事项,另附名单,,\n行政许可,12,,`,
      ['B6 新立 行政许可 2023 12件'],
      ['unread'],
    ],
    ['the same header is a header', `${first}\n续表,,,\n事项,新立（件）,废止（件）,有效（件）\n章程,1,0,2`, ['B6 新立 章程 2023 1件'], []],
  ])
})

describe('近百 is nearly a hundred (Q5)', () => {
  table([
    [
      'by itself, with a unit, a thousand, and not alone',
      '材料,完成（篇）\n汇报,近百篇\n讲话,近千\n信息,近百余\n简报,30余篇\n要情,百余篇',
      ['B2 汇报 - 2023 100篇 almost', 'B3 讲话 - 2023 1000篇 almost', 'B5 简报 - 2023 30篇 atLeast', 'B6 要情 - 2023 100篇 atLeast'],
      [],
    ],
  ])
})

describe('months beneath their quarter are months (W1)', () => {
  const rows = (heads: string) => `类别,一季度,,,,二季度,,,\n,${heads}\n收文,21,15,23,59,20,22,19,61\n发文,3,2,3,8,3,3,2,8`
  const says = [
    'B3 收文 - 2023-01 21',
    'D4 发文 - 2023-03 3',
    'E3 收文 - 2023-Q1 59 aggregate',
    'G3 收文 - 2023-05 22',
    'I4 发文 - 2023-Q2 8 aggregate',
  ]
  table([
    ['小计', rows('1月,2月,3月,小计,4月,5月,6月,小计'), says, []],
    ['合计', rows('1月,2月,3月,合计,4月,5月,6月,合计'), says, []],
    ['in characters', rows('一月,二月,三月,小计,四月,五月,六月,小计'), says, []],
    [
      'halves over quarters',
      '类别,上半年,,下半年,\n,一季度,二季度,三季度,四季度\n收文,21,15,23,59\n发文,3,2,3,8',
      ['B3 收文 - 2023-Q1 21', 'E4 发文 - 2023-Q4 8'],
      [],
    ],
    [
      'down',
      '季度,月份,收文（件）\n一季度,1月,21\n一季度,2月,15\n二季度,4月,20\n二季度,5月,22',
      ['C2 收文 - 2023-01 21件', 'C5 收文 - 2023-05 22件'],
      [],
    ],
  ])
})

describe('a place beside a mean under one word is of that mean (A3)', () => {
  const rows = (last: string) =>
    `县区,1月,,2月,,${last}\n,得分,名次,得分,名次,平均分,位次\n甲县,95.2,1,93.1,2,94.2,2\n乙县,92.6,3,91.5,3,92,3\n丙县,94.8,2,95.5,1,95.1,1\n丁县,88.1,4,90.2,4,89.2,4`
  it.each(['季度,', '1—2月,', '综合,', '累计,', '小结,'])('%s', (last) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(last)), '2024年情况.csv'))
    const of = (cell: string) =>
      lines
        .find((line) => line.startsWith(`${cell} `))
        ?.split(' ')
        .slice(1, 4)
    expect(of('G3')).toEqual(of('F3'))
    expect(lines).toContain('E3 得分 甲县 2024-02 2 rank')
  })
})

describe('no grade is 0 (L5)', () => {
  table([
    ['counts of who has none', '科室,人数（人）,未定等次\n甲科,9,0\n乙科,8,1', ['C3 未定等次 乙科 2023 1'], []],
    ['all of them none', '科室,人数（人）,不确定等次\n甲科,9,0\n乙科,8,0', ['C2 不确定等次 甲科 2023 0'], []],
    ['grades by number', '断面,等级,流量（吨）\n甲断面,2,12\n乙断面,3,14', ['B2 等级 甲断面 2023 2 grade'], []],
    ['points', '甲,评级,数量\n子,7.9,4\n丑,8.1,5', ['B2 评级 子 2023 7.9 score'], []],
    ['in words', '科室,得分,考核等次\n甲科,95,优秀\n乙科,88,合格', ['B2 得分 甲科 2023 95 score'], []],
  ])
})

describe('合计 in a column of codes leaves them codes (L13)', () => {
  const rows = (head: string) => `${head},名称,收件（件）,发件（件）\n001,甲处,120,43\n002,乙处,98,51\n017,丙处,66,20\n合计,,284,114`
  it.each(['全宗号', '编号', '窗口号', '单位代码', '柜台编号'])('%s', (head) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(head)), '2023年情况.csv'))
    expect(lines.filter((line) => line.startsWith('A'))).toEqual([])
    expect(lines).toContain('C4 收件 丙处 2023 66件')
    expect(lines).toContain('C5 收件 - 2023 284件 aggregate')
  })
})

describe('平均 among bodies is none of them (T6)', () => {
  const rows = (mean: string) => `单位,采用（篇）,总分\n甲县,2,398\n乙县,1,364\n丙县,3,200\n${mean},2,320.67`
  table([
    ['平均', rows('平均'), ['B5 采用 - 2023 2篇 aggregate'], []],
    ['平均值', rows('平均值'), ['B5 采用 - 2023 2篇 aggregate'], []],
    ['平 均', rows('平 均'), ['C5 总分 - 2023 320.67 score aggregate'], []],
    ['平均数', rows('平均数'), ['B5 采用 - 2023 2篇 aggregate'], []],
    ['平均分', rows('平均分'), ['C5 总分 - 2023 320.67 score aggregate'], []],
  ])
})

describe('a title’s month takes the year its rows say (W1)', () => {
  const rows = (day: (k: number) => string) => `7月份接报登记,,\n时间,地点,受伤（人）\n${day(3)},新华路,1\n${day(8)},石桥镇,4\n合计,,5`
  table([
    [
      'days with a time',
      rows((k) => `2024-07-0${k} 14:20`),
      ['C3 受伤 新华路 2024-07-03 1人', 'C5 受伤 - 2024-07 5人 aggregate'],
      [],
      '登记.csv',
    ],
    ['days', rows((k) => `2024-07-0${k}`), ['C5 受伤 - 2024-07 5人 aggregate'], [], '登记.csv'],
    ['days with strokes', rows((k) => `2024/7/${k}`), ['C5 受伤 - 2024-07 5人 aggregate'], [], '登记.csv'],
    ['days in Chinese', rows((k) => `2024年7月${k}日`), ['C5 受伤 - 2024-07 5人 aggregate'], [], '登记.csv'],
    ['of two years: asked', rows((k) => `202${k === 3 ? 3 : 4}年7月${k}日`), ['C5 受伤 - --07 5人 aggregate'], ['yearUnknown'], '登记.csv'],
  ])
})

describe('how things stand beneath 本市, beside cities, is our own (H7)', () => {
  const rows = (own: string, gap: string, unit = '条') =>
    `指标,计量单位,标杆城市,,${own},,${gap}\n,,苏州,青岛,现状,2025年目标,\n信息采用,${unit},142,118,64,90,-78\n上网事项,项,2140,1986,1530,1900,-610`
  const says = [
    'C3 信息采用 苏州 2023 142条',
    'E3 信息采用 - 2023 64条',
    'F4 上网事项 - 2025 1900项 target',
    'G3 信息采用 - 2023 -78条 change',
  ]
  table([
    ['本市', rows('本市', '与最优差距'), says, []],
    ['我市', rows('我市', '差距'), says, []],
    ['本单位', rows('本单位', '与先进差距'), says, []],
    ['本区', rows('本区', '与第一差距'), says, []],
    ['实绩', rows('我县', '与最高差距').replace('现状', '实绩'), says, []],
  ])
})

describe('how far money is spent is a completion, of the time it was spent in (H8)', () => {
  const rows = (head: string) =>
    `单位：万元,,,,\n项目,2024年预算数,2024年1-10月执行数,${head},比上年同期增减额\n出国,20,9.75,48.8,-4.1\n接待,33,21.08,63.9,-6.3\n用车,98,71.94,73.4,-15.3`
  it.each(['执行进度(%)', '预算执行进度（%）', '支出进度（%）', '执行率（%）', '预算执行率（%）'])('%s', (head) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(head)), '执行.csv'))
    expect(lines).toContain('D3 出国 - 2024-01/2024-10 48.8% completion')
    expect(lines).toContain('E4 接待 - 2024-01/2024-10 -6.3万元 change')
  })
})

describe('whom a form is about, its key with a colon in a cell of its own (E1)', () => {
  const rows = (key: string) =>
    `2024年度办公室工作考评表,,,\n${key},青田县政府办公室,考评时间：,2025年1月8日\n指标,分值,自评分,考评分\n文稿质量,20,19,18.5\n信息报送,15,15,14`
  it.each(['被考评单位：', '被考核单位:', '填报单位：', '受评单位：', '被评价单位：'])('%s', (key) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(key)), '考评.csv'))
    expect(lines).toContain('C4 文稿质量 青田县人民政府办公室/自评分 2024 19 score')
  })
})

describe('what is kept and what it is worth hold at a date, and are money where a note says money (B4, A7)', () => {
  const rows = (head: string) => `截止日期：2024年12月31日,,单位：台、元\n类别,数量,${head}\n通用设备,862,5128300.5\n专用设备,74,883150.2`
  it.each(['账面原值', '净值', '资产净值', '资产原值', '账面价值'])('%s', (head) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(head)), '资产.csv'))
    expect(lines.some((line) => /^C3 .*通用设备 @2024-12-31 5128300.5元/.test(line))).toBe(true)
    expect(lines.some((line) => /^B3 数量 通用设备 \S+ 862台/.test(line))).toBe(true)
  })
})

describe('a notice’s title names what it is about (E7)', () => {
  it.each([
    ['县督查室关于1—10月重点工作推进情况的通报', '重点工作'],
    ['关于2024年10月信息采用情况的通报', '信息采用'],
    ['市府办公室关于2024年上半年热线办理情况的通报', '热线'],
    ['关于2024年一季度公文差错情况的通报', '公文差错'],
    ['县委办关于2024年督查事项的通报', '督查事项'],
  ])('%s', (title, name) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(`${title},\n单位,2024年\n甲县,3\n乙县,4`), '附件.csv'))
    expect(lines[0]).toMatch(new RegExp(`^B3 ${name}\\S* 甲县 `))
  })
})

describe('bodies over columns beside rows of the same are those who judge (L24)', () => {
  const rows = (corner: string, title = '2024年度科室互评得分') =>
    `${title},,,,\n${corner},秘书科,信息科,督查科,平均分\n秘书科,—,96,95,95.5\n信息科,94,—,93,93.5\n督查科,92,91,—,91.5`
  it.each(['被评科室＼评分科室', '科室', '单位', '部门', '被测评科室'])('%s', (corner) => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode(rows(corner)), '互评.csv'))
    expect(lines).toContainEqual(expect.stringMatching(/^B4 科室互评得分 信息科\/秘书科 2024 94/))
    expect(lines).toContainEqual(expect.stringMatching(/^E5 平均分 督查科 2024 91.5/))
  })
  it('columns of things beside bodies stay so', () => {
    const lines = figureLines(importWorkbook(new TextEncoder().encode('单位,发文,会议\n甲局,3,4\n乙局,5,6'), '2024年情况.csv'))
    expect(lines).toContain('B2 发文 甲局 2024 3')
  })
})

describe('a form of pairs beneath keys of two times (K8)', () => {
  const rows = (keys: string) => `${keys}\n报送条数,18条,县采用,7条,市采用,2条\n领导批示,1次,约稿完成,3篇,迟报次数,4次`
  table(
    [
      '填报单位,浦阳镇政府,统计月份,2024年5月,填报日期,2024年6月2日',
      '填报单位,浦阳镇政府,统计时间,2024年5月,填报日期,2024年6月3日',
      '报送单位,浦阳镇政府,统计期间,2024年5月,填报时间,2024-06-02',
      '单位名称,浦阳镇政府,报告期,2024年5月,制表日期,2024年6月2日',
      '填报单位,浦阳镇政府,统计月份,2024年5月,联系电话,88210',
    ].map((keys): [string, string, string[], string[], string] => [
      keys,
      rows(keys),
      ['B2 报送条数 浦阳镇政府 2024-05 18条', 'F3 迟报次数 浦阳镇政府 2024-05 4次'],
      [],
      '月报单.csv',
    ]),
  )
})
