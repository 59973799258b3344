import { describe, expect, it } from 'vitest'
import { boardFrom, type Sheets } from './fromSheets'
import { marksOf } from './numberScanner'

/** What a board says of one way of managing: a headline, and some of what is drawn under it, `category label`. */
type Case = readonly [layout: string, sheets: Sheets, headline: string, marks?: readonly string[]]

const one = (csv: string): Sheets => ({ '表.csv': csv })

/** Ways of managing as other offices keep them: other columns, other words, another year than in the five workspaces. */
function mechanism(name: string, cases: readonly Case[]): void {
  describe(name, () =>
    it.each(cases.map((row) => ({ layout: row[0], row })))('$layout', ({ row: [, sheets, headline, marks = []] }) => {
      const { figures } = boardFrom(sheets)
      expect(figures.map(({ figure }) => figure.headline.text)).toContain(headline)
      const figure = figures.find((one) => one.figure.headline.text === headline)?.figure
      const drawn = figure === undefined ? [] : marksOf(figure).map((mark) => `${mark.category} ${mark.label}`)
      for (const mark of marks) expect(drawn).toContain(mark)
    }),
  )
}

mechanism('承诺', [
  [
    'a ledger of pledges with a state each',
    one(`示例市档案局2024年公开承诺事项台账（截至2024年6月底）
      序号,承诺内容,牵头科室,完成时限,目前进展
      1,数字档案馆二期上线,技术科,2024年12月,实现双过半
      2,乡镇档案室达标验收20家,业务科,2024年11月,实现双过半
      3,红色档案巡展10场,宣教科,2024年10月,提前完成
      4,民生档案跨馆查询,利用科,2024年12月,实现双过半`),
    '台账任务4项，实现双过半3项，提前完成1项',
  ],
  [
    'states as columns under a total',
    one(`各科室承诺事项推进情况（2024年上半年）
      科室,承诺总数,超前完成,双过半,正在推进
      办公室,5,2,2,1
      业务科,4,1,3,0
      宣教科,3,0,2,1
      合计,12,3,7,2`),
    '承诺总数12，超前完成3，双过半7，正在推进2',
    ['办公室 2', '合计 7'],
  ],
])

mechanism('报送与采用', [
  [
    'months and their total',
    one(`示例区政府办2024年一季度信息工作情况（单位：条）
      月份,上报市政府办,市政府办采用,省政府办采用
      1月,62,14,3
      2月,48,9,2
      3月,70,22,4
      合计,180,45,9`),
    '上报市政府办180条，市政府办采用占25.0%',
  ],
  [
    'one row each',
    one(`示例县委办2024年信息报送采用情况
      项目,单位,数量
      上报省委信息,条,480
      其中：省委采用,条,60
      其中：中办采用,条,24`),
    '上报省委信息480条，省委采用占12.5%',
  ],
])

mechanism('督办按来源与状态', [
  [
    'a line for each source and state',
    one(`2024年1—9月督办事项
      来源,状态,件数
      常委会议定事项,已办结,40
      常委会议定事项,超期,3
      领导批示,已办结,150
      领导批示,超期,9`),
    '合计202件，超期12件，已办结190件',
    ['常委会议定事项 40', '合计 190'],
  ],
  [
    'states down, sources across, each with its total',
    one(`督办事项进展（截至2024年9月30日）
      进展,会议议定,领导批示,重点工程
      已办结,40,150,20
      正在办理,12,30,25
      逾期未办结,3,9,5
      合计,55,189,50`),
    '合计294，逾期未办结17，已办结210',
    ['领导批示 150', '合计 17'],
  ],
])

mechanism('频次', [
  [
    'a mark a month',
    one(`示例市发改委调度通报情况（2024年1—6月）
      事项,频次,1月,2月,3月,4月,5月,6月
      经济运行调度,每月1次,1,1,1,,1,1
      形势分析点评,每季1次,,,1,,,`),
    '经济运行调度应6次实5次；形势分析点评应2次实1次',
    ['4月 缺'],
  ],
  [
    'how many were due and how many there were',
    one(`2024年上半年简报编发情况
      单位,应编发期数,实编发期数
      督查室,6,5
      信访局,26,26
      研究室,2,2`),
    '实编发率：督查室83.3%最低',
    ['实编发率 83.3%'],
  ],
])

mechanism('环节', [
  [
    'how rules are made',
    one(`示例市2024年规范性文件制定进展（截至2024年9月底）
      序号,文件名称,起草单位,所处阶段
      1,物业管理办法,住建局,征求意见
      2,数据条例,大数据局,起草
      3,养老服务办法,民政局,合法性审查
      4,停车管理办法,城管局,印发
      5,招商奖励办法,商务局,印发
      6,河湖保护办法,水务局,征求意见`),
    '6项中2项已到印发，2项在征求意见，1项在合法性审查',
  ],
  [
    'from 寻标 to 创标',
    one(`对标创标推进表
      指标,标杆单位,阶段,完成时限
      政务公开,青岛市政府办,达标,2024年6月
      督查落实,苏州市政府办,对标,2024年9月
      信息工作,杭州市政府办,寻标,2024年12月
      建议提案,青岛市政府办,创标,2024年3月`),
    '4项中1项已到创标，1项在达标，1项在对标',
  ],
])

mechanism('登记', [
  [
    'honours by level',
    one(`示例县2024年获表彰情况登记
      序号,时间,荣誉名称,授予机关,级别
      1,2024年3月12日,全国信访工作先进集体,国家信访局,国家级
      2,2024年4月8日,省级文明单位,省文明委,省级
      3,2024年5月20日,市改革创新奖,市委改革委,市级`),
    '登记3项：国家级1项、省级1项、市级1项',
  ],
  [
    'who reported first, with whom',
    one(`首报认定登记表
      序号,信息标题,首报单位,联合报送单位,采用层级,采用时间
      1,强降雨灾情,应急局,水务局,省级,2024年7月3日
      2,企业停产苗头,工信局,,市级,2024年7月20日
      3,跨省输煤受阻,发改局,工信局、交通局,国办,2024年9月1日`),
    '登记3项：国办1项、省级1项、市级1项',
  ],
])

mechanism('评价并列', [
  [
    'stars beside two scores',
    one(`2024年度县区改革工作评价
      县区,星级,述职得分,社会评价得分
      甲县,★★★★★,95.2,88.1
      乙县,★★★★,96.0,90.3
      丙县,★★★,91.5,91.7`),
    '星级甲县，述职乙县，社会评价丙县居首',
    ['述职得分 96.0'],
  ],
  [
    'three scores',
    one(`2024年测评
      单位,领导评价得分,群众评价得分,互评得分
      甲局,95,92,97
      乙局,90,96,91
      丙局,93,94,92`),
    '领导评价甲局，群众评价乙局，互评甲局居首',
  ],
])

mechanism('一票否决', [
  [
    'with its reason',
    one(`2024年目标考核结果
      单位,得分,一票否决,名次
      甲局,96.5,,1
      乙局,94.0,,2
      丙局,97.8,是（安全事故）,不排名
      丁局,90.1,,3`),
    '甲局96.5分居首，丁局90.1分居末，丙局一票否决，不排名',
    ['丙局 97.8'],
  ],
  [
    'without a place, whatever the reason',
    one(`2024年目标考核结果
      单位,得分,名次,备注
      甲局,96.5,1,
      乙局,94.0,2,
      丙局,97.8,,发生安全事故
      丁局,90.1,3,`),
    '甲局96.5分居首，丁局90.1分居末，丙局表中未列名次',
    ['丙局 97.8'],
  ],
  [
    'a gap that the other places count in is no leaving out',
    one(`2024年目标考核结果
      单位,得分,名次
      甲局,96.5,2
      乙局,94.0,3
      丙局,97.8,
      丁局,90.1,4`),
    '丙局97.8分居首，丁局90.1分居末',
  ],
])

mechanism('较某一年', [
  [
    'as the sheet says it',
    one(`示例市商务局2022年通关时效
      指标,数值（小时）,较2017年压缩
      进口整体通关时间,36.5,58%
      出口整体通关时间,2.1,81%`),
    '较2017年：2项可比指标均下降',
    ['进口整体通关时间 58.0%'],
  ],
  [
    'two years that aren’t next to each other',
    one(`企业开办与施工许可办理用时（天）
      事项,2020年,2024年
      企业开办,3,0.5
      施工许可,40,18
      不动产登记,5,1`),
    '较2020年：3项可比指标均下降，施工许可下降55.0%',
    ['施工许可 55.0%'],
  ],
  [
    'of three offices',
    one('单位,2020年发文（件）,2024年发文（件）\n甲局,10,15\n乙局,20,18\n丙局,30,45'),
    '发文3家合计较2020年增长30.0%，丙局增加15件最多',
    ['3家合计 30.0%', '乙局 10.0%'],
  ],
])

mechanism('只写增减', [
  [
    'by how many, and no year before',
    one(`2025年上半年道路交通事故情况
      辖区,事故起数,同比增减（起）
      城关中队,42,-6
      东山中队,31,9
      西河中队,18,-4
      合计,91,-1`),
    '事故起数合计91起，同比减少1起，只有东山中队增加9起',
    ['东山中队 9起', '城关中队 6起'],
  ],
])

it('what a sheet gives by so many alone has bars of so many', () => {
  const { figures } = boardFrom(one('2025年事故\n辖区,事故起数,同比增减（起）\n甲中队,42,-6\n乙中队,31,9\n丙中队,18,-4'))
  const change = figures.find(({ kind }) => kind === 'yearOverYear')?.figure
  expect(change?.panels[0]?.unit).toBe('起')
  // Fewer is better, so that what rose is marked as the worse.
  expect(change === undefined ? [] : marksOf(change).map((mark) => [mark.category, mark.change?.direction, mark.change?.merit])).toEqual(
    expect.arrayContaining([
      ['乙中队', 'up', 'bad'],
      ['甲中队', 'down', 'good'],
    ]),
  )
  expect(change === undefined ? [] : marksOf(change).map(({ category, value }) => [category, value])).toEqual(
    expect.arrayContaining([
      ['乙中队', 9],
      ['丙中队', -4],
      ['甲中队', -6],
    ]),
  )
})

mechanism('销号与回头看', [
  [
    'struck off late and not yet',
    one(`示例区巡察整改任务台账（截至2024年8月31日）
      序号,整改任务,责任单位,整改时限,整改状态,销号日期
      1,规范公务接待,机关事务局,2024年5月31日,已销号,2024年5月20日
      2,清理超标用房,机关事务局,2024年6月30日,已销号,2024年6月28日
      3,补缴个税,税务局,2024年7月31日,未销号,
      4,完善合同管理,财政局,2024年12月31日,未销号,`),
    '4项任务已销号2项，余2项，1项逾期',
  ],
  [
    'looked at again',
    one(`督查事项回头看情况
      序号,事项,首次督查时间,回头看时间,回头看结果
      1,垃圾清运,2024年3月5日,2024年5月10日,已到位
      2,路灯维修,2024年3月5日,2024年5月10日,未到位
      3,河道清淤,2024年3月8日,,
      4,学校扩建,2024年3月8日,2024年5月12日,已到位`),
    '4项中3项已回头看，1项未到位，1项未回头看',
  ],
])

mechanism('双过半', [
  [
    'against the schedule',
    one(`2024年目标完成情况（1—6月）
      单位,全年目标（万元）,累计完成（万元）
      甲县,1200,760
      乙县,900,430
      丙县,1500,820
      丁县,800,500`),
    '4家中1家未达时序，乙县仅47.8%',
    ['丁县 62.5%'],
  ],
  [
    'and who is past half',
    one(`2024年目标完成情况（1—6月）
      单位,全年目标（万元）,累计完成（万元）
      甲县,1200,760
      乙县,900,430
      丙县,1500,820
      丁县,800,500`),
    '4家中3家实现双过半',
  ],
])

mechanism('对标', [
  [
    'two benchmarks, each with its value and the gap',
    one(`对标情况（2024年）
      指标,本局,省外标杆（杭州市）,,省内标杆（济南市）,
      ,,标杆值,差距,标杆值,差距
      按时办结率（%）,95,99,-4,97,-2
      网办率（%）,70,96,-26,90,-20
      平均办理时间（天）,3,1,2,2,1`),
    '3项均不及杭州市；3项均不及济南市',
  ],
])

mechanism('跨度不等', [
  [
    'seven months, a year, six months',
    {
      '甲.csv': '示例甲市委办2023年1—7月督查情况,\n开展督查（次）,160',
      '乙.csv': '示例乙市委办2023年全年督查情况,\n开展督查（次）,450',
      '丙.csv': '示例丙市委办2023年1—6月督查情况,\n开展督查（次）,72',
    },
    '按月均比，示例乙市委办公室37.5次，居3家之首',
    ['示例甲市委办公室 22.9　160次 ÷ 7', '示例丙市委办公室 12.0　72次 ÷ 6'],
  ],
])
