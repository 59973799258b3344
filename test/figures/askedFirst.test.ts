import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from './fromSheets'
import { marksOf } from './numberScanner'

/** What a board says of a sheet first, what it draws under it (`category label`), and what none of its headlines may say. */
interface Case {
  readonly layout: string
  readonly csv: string
  readonly headlines: readonly string[]
  readonly marks?: readonly string[]
  readonly never?: RegExp
}

function asked(name: string, cases: readonly Case[]): void {
  describe(name, () =>
    it.each(cases)('$layout', ({ csv, headlines, marks = [], never }) => {
      const { figures, headlines: said } = boardFrom(
        sheet(csv),
        headlines.every((one) => one.includes('环比')) && headlines.length > 0 ? { basis: 'previousPeriod' } : {},
      )
      for (const headline of headlines) expect(said).toContain(headline)
      if (never !== undefined) for (const one of said) expect(one).not.toMatch(never)
      const drawn = figures
        .filter(({ figure }) => headlines.includes(figure.headline.text))
        .flatMap(({ figure }) => marksOf(figure).map((mark) => `${mark.category} ${mark.label}`))
      for (const mark of marks) expect(drawn).toContain(mark)
    }),
  )
}

asked('a month of a few days is no month to compare (W23)', [
  {
    layout: 'the title says how far the sheet goes',
    csv: `示例区2024年热线受理情况（截至10月4日）
      月份,受理量（件）
      7月,1410
      8月,1380
      9月,1290
      10月,160`,
    headlines: ['受理量1290件，环比下降6.5%'],
    never: /160|87\.6/,
  },
  {
    layout: 'the month says its days',
    csv: `示例区2024年热线受理情况
      月份,受理量（件）
      7月,1410
      8月,1380
      9月,1290
      10月（1日—4日）,160`,
    headlines: ['受理量1290件，环比下降6.5%'],
    never: /160|87\.6/,
  },
  {
    layout: 'nearly over it is one',
    csv: `示例区2024年热线受理情况（截至10月28日）
      月份,受理量（件）
      8月,1380
      9月,1290
      10月,1161`,
    headlines: ['受理量1161件，环比下降10.0%'],
  },
])

asked('what stands in which state is one figure of all', [
  {
    layout: 'states as columns, no total beside them',
    csv: `示例市2024年事项办理情况
      类别,已办结（件）,正在办理（件）,未办理（件）
      领导批示,140,12,3
      会议决定事项,90,20,1
      督查交办事项,60,8,0`,
    headlines: ['合计334件，已办结290件，正在办理40件，未办理4件'],
    marks: ['会议决定事项 20', '合计 290'],
    never: /居3项之首|占50\.0%/,
  },
  {
    layout: 'source and state in two columns',
    csv: `示例市2024年督办事项办理情况
      来源,状态,件数
      领导批示,已办结,140
      领导批示,在办,12
      会议决定,已办结,90
      会议决定,在办,20`,
    headlines: ['合计262件，已办结230件，在办32件'],
    marks: ['领导批示 140', '会议决定 20'],
    never: /领导批示·已办结/,
  },
  {
    layout: 'overdue ones may lie within those going on: nothing is added up',
    csv: `示例市2024年事项办理情况
      类别,已办结（件）,正在办理（件）,逾期（件）
      领导批示,140,12,3
      会议决定事项,90,20,1`,
    headlines: [],
    never: /合计26[26]/,
  },
])

asked('stages without a total', [
  {
    layout: 'one row each',
    csv: `2024年规范性文件办理进度
      环节,件数
      起草,5
      征求意见,4
      合法性审查,3
      印发,9`,
    headlines: ['起草5件，征求意见4件，合法性审查3件，印发9件'],
    marks: ['征求意见 4', '印发 9'],
    never: /21件|占42/,
  },
])

asked('by how many more or fewer, and nothing else', [
  {
    layout: 'three kinds over counties',
    csv: `示例市2024年1—9月事故增减情况
      县区,事故起数增减（起）,死亡人数增减（人）,受伤人数增减（人）
      甲县,-3,1,-12
      乙县,2,0,4
      丙区,-5,-1,-20`,
    headlines: ['乙县事故起数增减2起，3家中最多', '甲县死亡人数增减1人，3家中最多'],
    marks: ['丙区 −5', '甲县 −3'],
  },
])

asked('a place among all', [
  {
    layout: 'of one office over years',
    csv: `示例市综合考核全省位次
      年份,全省位次,得分
      2022年,第6,88.2
      2023年,第4,90.1
      2024年,第3,91.5`,
    headlines: ['全省排名第3，同比前移1位', '全省排名由2022年的第6前移至2024年的第3位'],
    never: /下降/,
  },
])

asked('points that a heading only says who gave (述职评议) (L30)', [
  {
    layout: 'two raters side by side',
    csv: `2024年度述职评议
      单位,述职评议,社会评价
      甲局,92.5,88.1
      乙局,90.1,91.0
      丙局,85.0,80.2`,
    headlines: ['述职评议甲局92.5分居首，社会评价乙局91.0分居首'],
    marks: ['社会评价 80.2'],
  },
  {
    layout: 'counts of meetings stay counts',
    csv: `2024年活动情况
      支部,民主评议,走访（户）
      第一支部,4,22
      第二支部,2,31
      第三支部,3,18`,
    headlines: ['民主评议：第一支部4最多'],
    never: /分居首/,
  },
])

asked('of several columns that say the same the first of the sheet leads', [
  {
    layout: 'accidents before the injured',
    csv: `示例市2024年安全事故情况
      县区,事故起数（起）,受伤人数（人）,直接经济损失（万元）
      甲县,12,30,40
      乙县,9,22,31
      丙区,20,41,90
      丁区,7,9,12`,
    headlines: ['丙区事故起数20起，4家中最多'],
  },
])

asked('the span a leader thinks in', [
  {
    layout: 'the three months of a quarter of two years, and no others',
    csv: `示例市商品房销售情况
      指标,2023年7月,2023年8月,2023年9月,2024年7月,2024年8月,2024年9月
      销售面积（万平方米）,22.4,24.1,30.5,19.6,21.0,27.8`,
    headlines: ['销售面积68.4万平方米，同比下降11.2%'],
  },
  {
    layout: 'from February on the month stays what is compared',
    csv: `示例市商品房销售情况
      指标,2023年5月,2023年8月,2023年9月,2024年5月,2024年8月,2024年9月
      销售面积（万平方米）,22.4,24.1,30.5,19.6,21.0,27.8`,
    headlines: ['销售面积27.8万平方米，同比下降8.9%'],
  },
])

asked('goals', [
  {
    layout: 'what a year is to bring beside what came of it (H24)',
    csv: `2024年县政府民生实事进展（截至9月底）
      项目,责任单位,年度投资（万元）,已完成投资（万元）
      新建幼儿园,教育局,3200,3200
      农村公路改造,交通局,5600,4700
      农贸市场升级,商务局,1800,738`,
    headlines: ['3项中1项未达时序，农贸市场升级仅41.0%'],
    marks: ['农村公路改造 83.9%'],
    never: /投资5600/,
  },
  {
    layout: 'next year’s goal isn’t missed without its year',
    csv: `示例市生态园林城市创建指标
      指标,单位,2023年,2024年,2025年目标
      森林覆盖率,%,34.1,35.3,35
      建成区绿化覆盖率,%,41.6,42.3,43
      城市污水处理率,%,97.0,97.8,98`,
    headlines: ['2025年目标3项中2项未达标'],
  },
])

asked('rates', [
  {
    layout: 'the mean of three is called one',
    csv: `东湖区人口情况
      街道,2022年,,2023年,,2024年,
      ,户籍人口（人）,60岁以上占比（%）,户籍人口（人）,60岁以上占比（%）,户籍人口（人）,60岁以上占比（%）
      南街街道,45210,26.1,44870,27.3,44390,28.4
      北街街道,51880,21.5,52140,22.2,52600,22.8
      湖滨街道,38640,18.9,39520,19.1,40810,19.6`,
    headlines: ['3家均值60岁以上占比连续2期上升，达23.6%'],
  },
  {
    layout: 'a mean that comes back to where it was has no highest year',
    csv: `示例市高校毕业生去向落实率（%）
      学校,2022年,2023年,2024年
      理工大学,92.4,93.1,94.0
      师范学院,88.6,86.9,84.1
      职业技术学院,90.3,91.7,92.5
      艺术学院,84.8,83.9,85.2`,
    headlines: ['高校毕业生去向落实率：只有师范学院下降2.8个百分点'],
    never: /最高，/,
  },
  {
    layout: 'what was dealt with in time of all is the rate in time',
    csv: `2024年度督查事项办理情况统计表
      承办单位,交办事项（项）,按期办结,超期办结,未办结
      发改局,52,48,3,1
      交通局,46,33,6,7
      住建局,49,40,4,5
      文旅局,24,20,2,2
      合计,171,141,15,15`,
    headlines: ['交通局3项均居末', '按期办结141项，超期办结15项，未办结15项'],
    marks: ['按期办结率 71.7%'],
  },
  {
    layout: 'what changes by points has a figure of its own behind that of percent',
    csv: `示例区人民法院审判工作情况
      指标,2023年,2024年
      受理案件（件）,3880,4120
      审结案件（件）,3740,3927
      结案率（%）,96.4,95.3`,
    headlines: ['审结案件增长5.0%，受理案件增长6.2%', '结案率95.3%，同比下降1.1个百分点'],
  },
])

asked('places of several over quarters', [
  {
    layout: 'who passed whom, and no mean of places',
    csv: `2024年重点工作考核季度名次
      县区,一季度,二季度,三季度
      甲县,2,2,1
      乙县,7,4,2
      丙县,1,3,6
      丁县,3,1,3
      戊县,4,5,4
      己区,5,6,5
      庚区,6,8,8
      辛区,8,7,7`,
    headlines: ['丙县下降5位最多，列第6'],
    marks: ['一季度 1', '三季度 6'],
    never: /少于|均值|居末/,
  },
])

asked('both changes of a sheet that states both', [
  {
    layout: 'from last month as well as from last year',
    csv: `2024年11月12345热线诉求分类情况
      类别,本月（件）,上月（件）,环比（%）,同比（%）
      噪音扰民,812,845,-3.9,5.1
      供暖问题,760,190,300.0,-12.3
      物业管理,655,640,2.3,8.8
      违章停车,540,566,-4.6,-6.2
      合计,2767,2241,23.5,-1.2`,
    headlines: ['合计下降1.2%，供暖问题下降12.3%，降幅最大', '合计环比增长23.5%，供暖问题增长300.0%最多'],
  },
])

asked('a benchmark that changes between the years (H25)', [
  {
    layout: 'is added to nobody and followed into no other',
    csv: `示例市对标情况
      年份,示例市GDP（亿元）,对标城市,对标城市GDP（亿元）
      2022年,2100,苏州市,23958
      2023年,2250,苏州市,24653
      2024年,2400,青岛市,16719`,
    headlines: ['GDP 2400亿元，同比增长6.7%', 'GDP比青岛市低1.43万亿元'],
    marks: ['GDP 1.67'],
    never: /合计|28\.9|32\.2/,
  },
])
