import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string): string => board(csv).headlines.join('\n')
/** Changes of the first tile, '' of none. */
const tileChange = (csv: string): string =>
  board(csv)
    .figures.find(({ kind }) => kind === 'tiles')
    ?.figure.panels.at(-1)?.series[0]?.marks[0]?.change?.text ?? ''
const rows = (csv: string, indicator = ''): readonly string[] =>
  board(csv)
    .figures.filter(({ kind, figure }) => kind === 'yearOverYear' && figure.subtitle.includes(indicator))
    .flatMap(({ figure }) => figure.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks.map(({ category }) => category))))

describe('sums of different parts are nothing to each other', () => {
  const halves = (third: string, total: string) =>
    `2025年上半年来件登记\n月份,2024年来件,2025年来件\n1月,50,52\n2月,40,41\n3月,60,${third}\n4月,55,58\n5月,52,50\n6月,61,66\n合计,318,${total}`
  it('a total of six months has a change', () => expect(tileChange(halves('63', '330'))).toBe('3.8%'))
  it.each([
    ['a month that is blank', halves('', '267')],
    ['a month under a dash', halves('—', '267')],
    ['a month not reported', halves('未报', '267')],
    [
      'a year across',
      `受理件数（件）\n年份,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月,全年\n2024年,30,28,31,33,30,29,35,36,30,31,33,30,376\n2025年,31,30,,35,33,30,37,38,33,34,,,301`,
    ],
    ['a row that 合计 lacks', '2025年1—10月来访登记\n类型,2024年1—10月,2025年1—10月\n来信,120,110\n走访,80,—\n网上,300,360\n合计,500,470'],
  ])('%s: its total has none', (_, csv) => {
    expect(tileChange(csv)).toBe('')
    expect(said(csv)).not.toMatch(/下降(?:16\.0|3\.8|6\.0)%/)
  })
  it('an office whose second quarter is missing is left out of all together', () => {
    const csv =
      '收件登记\n单位,年份,一季度,二季度,三季度,四季度,合计\n甲局,2024,10,12,11,13,46\n甲局,2025,11,,12,,23\n乙局,2024,20,22,21,23,86\n乙局,2025,21,23,22,,66\n丙局,2024,5,6,7,8,26\n丙局,2025,6,7,8,,21'
    expect(said(csv)).toContain('3家中2家合计')
    expect(rows(csv)).not.toContain('甲局')
  })
  it('a total so far isn’t held against a whole year', () =>
    expect(
      said(
        '用电登记（万千瓦时）\n镇,2024年一季度,2024年二季度,2024年三季度,2024年全年,2025年一季度,2025年二季度,2025年三季度,2025年累计\n东镇,100,110,120,440,105,115,125,345\n西镇,80,85,90,345,82,88,91,261\n南镇,60,61,66,250,59,62,70,191',
      ),
    ).not.toMatch(/下降2\d/))
})

describe('scores of two years differ in points, whatever the rows are called', () => {
  it.each([
    ['得分 by year, 位次 once without one', '2025年得分,2024年得分,全市位次,去年位次', '办理建筑许可下降2.6分'],
    ['no year anywhere', '得分,上年得分,全市位次,去年位次', '办理建筑许可下降2.6分'],
    ['the move is written too', '得分,上年得分,全市位次,去年位次,较上年变化', '办理建筑许可下降2.6分'],
    ['评价得分', '2025年评价得分,2024年评价得分,全省位次,去年位次', '办理建筑许可下降2.6分'],
    ['the year before first', '2024年得分,2025年得分,全市位次,去年位次', '办理建筑许可提高2.6分'],
  ])('%s', (_, head, headline) => {
    const more = head.includes('变化')
    const csv = `营商环境评价\n指标,${head}\n开办企业,92.1,90.3,2,3${more ? ',1' : ''}\n办理建筑许可,88.4,91.0,6,2${more ? ',-4' : ''}\n获得电力,95.2,95.0,1,1${more ? ',0' : ''}\n纳税,90.0,86.5,3,5${more ? ',2' : ''}`
    expect(said(csv)).toContain(headline)
    expect(board(csv).notices).not.toContain('figuresClash')
  })
  it('考核得分 beside 上年得分 changes too', () =>
    expect(said('2025年度考核\n单位,考核得分,上年得分\n甲县,92.5,90.1\n乙县,95.3,94.8\n丙县,88.0,91.2\n丁区,90.2,90.5')).toContain(
      '丙县下降3.2分',
    ))
})

describe('works are told by their own names', () => {
  const of = (heading: string, body: string, csv = '') =>
    said(
      `重点工作推进\n序号,${heading},${body},年度计划（万元）,完成投资（万元）\n1,污水厂扩建,住建局,5000,4200\n2,智慧园区,工信局,3000,1200\n3,县医院迁建,卫健局,9000,8800\n4,老旧小区,住建局,2000,900${csv}`,
    )
  it.each([
    ['项目名称', '责任单位'],
    ['项目名称', '牵头单位'],
    ['工程名称', '建设单位'],
    ['企业名称', '包保单位'],
    ['重点项目', '责任部门'],
  ])('%s beside %s', (heading, body) => expect(of(heading, body)).toMatch(/智慧园区(?:仅)?40\.0%/))
  it('each of a body of its own', () =>
    expect(
      said('招商进度（亿元）\n项目名称,包保单位,投资额,到位资金\n锂电材料,发改局,20,3.5\n智能装备,工信局,12,8\n冷链物流,商务局,5,4.6'),
    ).toContain('智能装备到位资金8.0亿元'))
  it('a class that each has is no name', () =>
    expect(said('投诉登记\n单位,类别,2024年,2025年\n甲局,经济,10,12\n乙局,经济,20,15\n丙局,社会,30,33\n丁局,社会,8,9')).toContain('乙局'))
})

describe('the whole of what a work costs is no goal of its year', () => {
  it.each(['总投资', '计划总投资', '项目总投资', '概算总投资', '投资总额'])('%s beside 本年计划', (whole) =>
    expect(
      said(
        `项目名称,责任单位,${whole},本年计划,1—10月完成投资,完成率\n甲厂房,开发区,30000,12000,6000,50%\n乙河治理,水利局,15000,7000,6300,90%\n丙线改造,供电公司,8000,4000,4100,102.5%\n丁路东延,交通局,22000,10000,3000,30%`,
      ),
    ).toContain('丁路东延30.0%'),
  )
})

describe('a plan beside what was done', () => {
  const budget = (head: string, row = '') =>
    `项目,${head}\n基本支出,386.4,352.7,-33.7,-8.7\n其中：人员经费,72,36,-36,-50\n公用经费,314.4,316.7,2.3,0.7\n项目支出,100,120,20,20${row}\n合计,486.4,472.7,-13.7,-2.8`
  it.each(['2023年决算,2024年预算,增减额,增减率', '2023年决算数,2024年预算数,增减,增减%', '2023年决算,2024年预算,增减额,增减幅度（%）'])(
    '%s: sums of rows don’t clash, the written change is no news of its own',
    (head) => {
      const { notices, figures } = board(`部门支出（万元）\n${budget(head)}`)
      expect(notices).not.toContain('figuresClash')
      expect(figures.map(({ kind }) => kind)).not.toContain('ranking')
      const planned = figures.find(({ kind }) => kind === 'yearOverYear')
      expect(planned?.figure.called).toMatch(/^2024年预算数?比2023年决算数?$/)
    },
  )
  it('what all did is counted once', () =>
    expect(said('部门预算（万元）\n项目,2024年决算,2025年预算\n收入,1000,1100\n拨款,900,980\n事业,100,120\n其他收入,40,41')).not.toContain(
      '0项',
    ))
  it('the tiles say of when once', () => {
    const tiles = board(
      '计划\n指标,单位,2024年完成,2025年计划\n粮食总产,万吨,56.2,57\n工业增加值,亿元,320,345\n零售额,亿元,280,300',
    ).figures.find(({ kind }) => kind === 'tiles')?.figure
    expect([tiles?.headline.text, tiles?.subtitle]).toEqual(['总览', '2024年'])
  })
})

describe('places of one figure', () => {
  it.each([
    ['two zeros of a format', '18.00,0.00', '由18万元降为0'],
    ['one zero of two', '165.70,82.80', '下降50.0%'],
    ['two that are needed', '18.25,9.10', '下降50.1%'],
  ])('%s', (_, pair, headline) => expect(said(`三公经费（万元）\n项目,2024年,2025年\n出国,${pair}\n接待,31.2,31.3`)).toContain(headline))
  it('a tile has no place that neither of its numbers needs', () => {
    const marks = board('三公经费（万元）\n项目,2024年,2025年\n用车,165.7,170.50\n接待,31.20,28.5').figures[0]?.figure.panels.map(
      ({ series }) => series[0]?.marks[0]?.label,
    )
    expect(marks).toEqual(['170.5', '28.5'])
  })
})

describe('two columns of labels', () => {
  const schools = (heading: string, parts: readonly string[]) =>
    `出勤登记\n学校,${heading},应到人数,实到人数\n${['一中', '二中', '三中']
      .flatMap((school, k) =>
        parts.map((part, p) => `${school},${part},${300 - 60 * k + 7 * p},${293 - 60 * k - (k === 1 ? 12 : 0) + 6 * p}`),
      )
      .join('\n')}`
  it.each([
    ['年级', ['七年级', '八年级', '九年级']],
    ['班级', ['一班', '二班']],
    ['学段', ['初中', '高中']],
    ['性别', ['男', '女']],
    ['校区', ['东校区', '西校区', '南校区']],
  ])('%s: the offices are compared', (heading, parts) => {
    const found = board(schools(heading, parts))
    expect(found.headlines.join('\n')).toMatch(/二中(?:实到率)?9\d\.\d%/)
    expect(found.figures.map(({ kind }) => kind)).not.toContain('listing')
  })
  it('a part that one lacks leaves all as they are', () =>
    expect(
      said('学校,年级,实到人数\n一中,七年级,295\n一中,八年级,\n二中,七年级,180\n二中,八年级,205\n三中,七年级,150\n三中,八年级,139'),
    ).not.toMatch(/合计|家中/))
  it('marks are averaged by nobody', () =>
    expect(said('学校,年级,平均分\n一中,七年级,85.2\n一中,八年级,83.1\n二中,七年级,80.2\n二中,八年级,82.5')).not.toMatch(/合计|均值/))
})

describe('a total among columns says of what', () => {
  it.each([
    ['合计,咨询,投诉', '咨询、投诉合计'],
    ['咨询,投诉,合计', '咨询、投诉合计'],
    ['总计,咨询,投诉', '咨询、投诉总计'],
  ])('%s', (head, name) => {
    const at = head.split(',')
    const row = (a: number, b: number) => at.map((one) => (one === '咨询' ? a : one === '投诉' ? b : a + b)).join(',')
    const tiles = board(`热线（件）\n单位,${head}\n甲局,${row(300, 200)}\n乙局,${row(200, 220)}\n丙局,${row(300, 80)}`).figures[0]?.figure
    expect(tiles?.panels.map(({ title }) => title)).toContain(name)
  })
  it('one of other columns keeps its name', () =>
    expect(
      board('热线（件）\n单位,合计,咨询,投诉\n甲局,510,300,200\n乙局,430,200,220\n丙局,390,300,80').figures[0]?.figure.panels.map(
        ({ title }) => title,
      ),
    ).toContain('合计'))
})

describe('three offices by three indicators make four figures', () => {
  it.each([
    ['growth alone', '县区,GDP增速,投资增速,消费增速\n甲县,5.2,8.1,6.0\n乙县,4.8,3.2,7.1\n丙县,6.1,-2.0,4.5\n丁县,3.9,5.5,5.0'],
    [
      'a score beside counts',
      '部门,满意度得分,办件量,平均时长（天）\n公安,95.2,1200,1.5\n人社,92.1,3200,2.0\n税务,97.5,5100,0.5\n医保,90.3,2100,2.5\n住建,88.8,900,5.0',
    ],
    ['a total and its parts', '单位,合计,咨询,投诉\n甲局,500,300,200\n乙局,420,200,220\n丙局,380,300,80'],
    ['air and water', '县区,空气优良率,PM2.5,水质达标率\n甲县,85.1%,35,100%\n乙县,78.9%,42,90%\n丙县,90.2%,28,95%'],
    ['plain counts', '单位,发文,会议,调研\n甲局,30,12,5\n乙局,28,15,8\n丙局,44,9,6'],
  ])('%s', (_, csv) => expect(board(csv).figures.length).toBeGreaterThanOrEqual(4))
  it.each(['PM2.5', 'PM10', 'AQI', '臭氧浓度', '平均气温'])('%s of several places is no sum', (name) =>
    expect(
      board(`县区,空气优良率,${name},水质达标率\n甲县,85.1%,35,100%\n乙县,78.9%,42,90%\n丙县,90.2%,28,95%`).figures[0]?.figure.panels.map(
        ({ series }) => series[0]?.marks[0]?.label,
      ),
    ).not.toContain('105'),
  )
})

describe('rates that came about differently', () => {
  it('are named in the line of tiles', () =>
    expect(
      board('县区,交办件,办结件,办结率,满意率\n甲县,100,90,90%,95.5%\n乙县,80,60,75%,88.2%\n丙县,120,118,98.3%,97.1%').figures[0]?.figure
        .notes,
    ).toEqual(expect.arrayContaining(['满意率不相加，为各家均值', '办结率按各家分子、分母之和算'])))
})
