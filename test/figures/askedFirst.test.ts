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
      const { figures, headlines: said } = boardFrom(sheet(csv), /环比/.test(headlines.join('')) ? { basis: 'previousPeriod' } : {})
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
