import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])
const read = (sheet: string, name = '2023年情况.csv') => importWorkbook(new TextEncoder().encode(`${sheet}\n`), name)

describe('rows whose figures run over into columns of words (K9)', () => {
  const rows = Array.from({ length: 9 }, (_, k) => `景点${k},${k + 1}0,${(k * 7) % 10}5,东街${k}号,近河第${k}段,山水相依`)
  table([
    [
      'slid by two: left out and told',
      `名称,价格（元）,销量（件）,地址,位置,简介\n${rows.join('\n')}\n末点,0,0,4.4,58,山清水秀`,
      ['B2 价格 景点0 2023 10元', 'C10 销量 景点8 2023 65件'],
      ['rowsShifted'],
    ],
    [
      'one number among words is a word there',
      `名称,价格（元）,销量（件）,地址,位置,简介\n${rows.join('\n')}\n末点,70,9,108,近河,山清水秀`,
      ['C11 销量 末点 2023 9件'],
      [],
    ],
  ])
})

describe('a dash that the sheet’s own legend calls zero (Q11)', () => {
  table([
    ['绝对数值为零', '镇,办件（件）\n甲镇,3\n乙镇,-\n# 保密资料　- 绝对数值为零', ['B3 办件 乙镇 2023 0件'], []],
    ['表示0', '镇,办件（件）\n甲镇,3\n乙镇,—\n注：“—”表示0。', ['B3 办件 乙镇 2023 0件'], []],
    ['nil', 'Town,Visits\nNorth Town,3\nSouth Town,-\nNote: - nil', ['B3 Visits SouthTown 2023 0'], []],
  ])
  it.each(['注：—表示无数据。', '注：-表示不足0.5件。', ''])('no zero: %s', (note) => {
    const { dataset } = read(`镇,办件（件）\n甲镇,3\n乙镇,—\n${note}`)
    expect(dataset.missing[1]).not.toBe(0)
  })
})

describe('days that end a month or a year (P20)', () => {
  table([
    [
      'of each month',
      '日期,社会用电量（亿千瓦时）\n2023-01-31,78\n2023-02-28,71\n2023-03-31,80',
      ['B2 社会用电量 - 2023-01 78亿千瓦时', 'B4 社会用电量 - 2023-03 80亿千瓦时'],
      ['firstDaysRead'],
    ],
    [
      'of each year',
      '代码,日期,现金流入（元）\nA1,2020-12-31,5\nA1,2021-12-31,6\nA1,2022-12-31,7',
      ['C2 现金流入 - 2020 5元', 'C4 现金流入 - 2022 7元'],
      ['firstDaysRead'],
    ],
    [
      'a quarter’s last days may close the year so far: days',
      '日期,现金流入（元）\n2023-03-31,5\n2023-06-30,9\n2023-09-30,12',
      ['B3 现金流入 - 2023-06-30 9元'],
      [],
    ],
  ])
})

describe('what a name that ends like a total’s is beside (A4)', () => {
  table([
    [
      'no part of it: a figure of its own',
      '公司,流入小计（元）,支付职工现金（元）,购买商品现金（元）\n甲公司,500,120,90\n乙公司,300,70,60\n丙公司,410,80,70',
      ['B2 流入小计 甲公司 2023 500元'],
      [],
    ],
    [
      'its parts: a total',
      '县,税收收入（万元）,非税收入（万元）,收入合计（万元）\n甲县,10,5,15\n乙县,8,4,12\n丙县,7,6,13',
      ['D2 收入合计 甲县 2023 15万元 aggregate'],
      [],
    ],
    ['累计总额 where no other 总额 stands', '年,累计总额（万元）\n2021,10\n2022,20', ['B2 累计总额 - 2021 10万元'], []],
    [
      '合计 whose row leaves the names empty',
      '类别,指标,单位,权重,得分\n经济,投资,亿元,15,14\n经济,消费,亿元,10,9\n合计,,,25,23',
      ['E4 合计 得分 2023 23 score aggregate'],
      [],
    ],
  ])
})

describe('headings that say of what, when and whose', () => {
  table([
    [
      'an index’s base and Latin letters make no kin (A8)',
      '月份,居民消费价格指数CPI_同比（上年同月=100）,CPI_翘尾因素（%）\n2023年1月,102.1,0.5\n2023年2月,101.0,0.4\n2023年3月,100.7,0.2',
      ['B2 居民消费价格指数CPI - 2023-01 102.1上年同月=100 change', 'C2 CPI_翘尾因素 - 2023-01 0.5%'],
      [],
    ],
    [
      'a title says by what its columns group answers under each year (L29)',
      '2022—2023年按学历分的满意度（%）\n年份,回答,小学,初中,高中\n2022,满意,54,57,58\n2022,不满意,46,43,42\n2023,满意,55,58,59\n2023,不满意,45,42,41',
      ['C3 满意度 满意/小学 2022 54%', 'E6 满意度 不满意/高中 2023 41%'],
      [],
    ],
    [
      'a time in the corner heads no names',
      '时间,2023年1月,2023年2月\n工资（元）,10,12\n奖金（元）,3,4',
      ['B2 工资 - 2023-01 10元', 'C3 奖金 - 2023-02 4元'],
      [],
    ],
    [
      'years over two, behind a name (P4)',
      'State,GSDP 2019-20,GSDP 2020-21\nKerala,81,77\nGoa,74,71',
      ['B2 GSDP Kerala 2019-07/2020-06 81', 'C3 GSDP Goa 2020-07/2021-06 71'],
      ['yearsStraddle'],
    ],
    [
      'bands of age name nobody’s indicator: the file does',
      'Age group,2022,2023\n0-7m,3,4\n8-17m,5,6',
      ['B2 Measlescases 0-7m 2022 3', 'C3 Measlescases 8-17m 2023 6'],
      [],
      'Measles cases.csv',
    ],
    ['a short code keeps its number (T7)', 'name,ccm1,f2\nMr Black,4,1\nMiss New,0,2', ['B2 ccm1 MrBlack 2023 4'], []],
    [
      '计 over 男 and 女 is of the name it stands under (H17)',
      '縣,人口數,人口數,人口數\n縣,計,男,女\n甲縣,7,3,4\n乙縣,9,4,5',
      ['B3 人口數 甲縣 2023 7 aggregate', 'C3 人口數 甲縣/男 2023 3'],
      [],
    ],
    [
      'a move is of the time of the place it leads to (A12)',
      '2024年5月招商\n镇,到位资金（万元）,全年位次,全年位次\n镇,到位资金（万元）,本月,较上月\n甲镇,30,1,+1\n乙镇,20,2,-1\n丙镇,10,3,0',
      ['D4 位次 甲镇 2024-05 1 change', 'C4 到位资金 甲镇 2024-05 1 rank'],
      [],
    ],
    [
      'two units under one title are two indicators',
      '2024年1—10月信访总量\n县,件次,人次\n甲县,84,136\n乙县,51,80',
      ['B3 信访总量 甲县 2024-01/2024-10 84件次', 'C3 信访总量 甲县 2024-01/2024-10 136人次'],
      [],
    ],
    [
      'two lengths of time in one cell are no two figures (Q8)',
      '产品,期限,规模（万元）\n甲,3个月/6个月,100\n乙,6个月,200\n丙,3个月,50',
      ['C2 规模 甲 2023 100万元'],
      ['unread'],
    ],
  ])

  table([
    [
      'Week beside its day counts nothing (L2)',
      'Date,Week,Visits\n2024-03-04,10,3\n2024-03-05,10,4\n2024-03-12,11,5',
      ['C2 Visits - 2024-03-04 3'],
      [],
    ],
    [
      'a row that leaves the finer names empty bears the coarser',
      '项目,项目,养老,失业\n缴费单位,,1,2\n缴费人数,在职,5,6\n缴费人数,退休,3,4',
      ['C2 缴费单位 养老 2023 1'],
      [],
    ],
  ])

  table([
    [
      'figures under other words of the same header go on (K2)',
      '2023年\n地块,黄豆,黑豆,水稻,白菜,萝卜,芹菜\nA1,1,2,3,,,\nA2,4,5,6,,,\nD1,,,,7,8,9\nD2,,,,3,2,1',
      ['B3 黄豆 A1 2023 1', 'G6 芹菜 D2 2023 1', 'E5 白菜 D1 2023 7'],
      [],
    ],
    [
      'a small percent among wide ones is one (Q21)',
      '菜,损耗率（%）\n甲菜,4.4\n乙菜,0.18\n丙菜,29.3\n丁菜,2.1',
      ['B3 损耗率 乙菜 2023 0.18%'],
      [],
    ],
    [
      'zeros throughout are figures (L3)',
      '仓库,产品,税费（元）,单价（元）\nY1,甲,0,3\nY1,乙,0,4\nY2,丙,0,5\nY2,丁,0,6\nY3,戊,0,7\nY3,己,0,8',
      ['C2 税费 Y1/甲 2023 0元'],
      [],
    ],
    [
      'vs last year names nothing',
      'Date,Visits,% Change vs Last Year\n2023-01,10,4.5\n2023-02,12,4.1\n2023-03,11,3.9',
      ['C2 Visits - 2023-01 4.5% change'],
      [],
    ],
  ])

  it('件次 and 人次 of one office and time don’t disagree', () => {
    const { dataset } = read('2024年信访总量\n县,件次,人次\n甲县,84,136\n乙县,51,80')
    expect(new Set(dataset.indicator).size).toBe(2)
  })

  it('milestones with their owner, day and status are items', () => {
    const { items } = read(
      'Milestone,Owner,Due Date,Status\nSite survey done,Roads Office,2024-03-15,Completed\nTender issued,Works Office,2024-05-31,In progress',
    )
    expect(items.map(({ text }) => text)).toEqual(['Site survey done', 'Tender issued'])
  })

  it('months that a format shows as 2020/09 are told nobody', () => {
    expect(read('时间,2020/08,2020/09,2020/10\n工资（元）,1,2,3').notices.map(({ code }) => code)).not.toContain('dateTurnedName')
  })
})
