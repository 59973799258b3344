import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'
import { marksOf } from '../numberScanner'

const headlinesOf = (csv: string) => boardFrom(sheet(csv)).headlines
const figureOf = (csv: string, kind: string) => boardFrom(sheet(csv)).figures.find((one) => one.kind === kind)?.figure

describe('a rate of a few cases is held beside no rate of many', () => {
  const hotline = (offices: string) => `2025年各部门热线办理情况\n部门,二季度受理,二季度按时办结率,三季度受理,三季度按时办结率\n${offices}`
  const many = '住建局,1610,96.8%,1855,91.3%\n城管局,2340,98.8%,2405,99.0%\n公安局,1015,98.9%,1102,99.2%\n人社局,588,96.2%,702,97.5%'
  it('who fell and who is last are of many cases, and a note says who is left out', () => {
    const csv = hotline(`${many}\n档案馆,2,50.0%,3,33.3%`)
    expect(headlinesOf(csv)).toContain('按时办结率环比4家3增1降，只有住建局下降5.5个百分点')
    expect(figureOf(csv, 'ranking')?.headline.text).toBe('公安局按时办结率99.2%居4家之首，住建局91.3%居末')
    expect(figureOf(csv, 'ranking')?.notes).toContain('档案馆受理不足10，率不参与比较')
  })
  it('of windows as of offices', () => {
    const windows =
      '公安窗口,4210,96.4%,0.2%\n不动产窗口,2865,88.7%,1.3%\n社保窗口,3520,94.9%,0.4%\n税务窗口,5103,97.2%,0.1%\n烟草窗口,6,83.3%,16.7%'
    const { headlines } = boardFrom(sheet(`2025年10月窗口效能通报\n窗口,办件量,一次办结率,差评率\n${windows}`))
    expect(headlines.join()).not.toContain('烟草')
    expect(headlines.join()).toContain('不动产窗口')
  })
  it('a count of which the rates are no whole numbers is of something else', () =>
    expect(figureOf(hotline(`${many}\n档案馆,2,61.0%,3,61.0%`), 'ranking')?.notes.join()).not.toContain('不足'))
  it('where all have a few, each is compared', () =>
    expect(
      figureOf(hotline('甲所,5,80.0%,6,50.0%\n乙所,4,75.0%,5,80.0%\n丙所,8,75.0%,9,88.9%'), 'ranking')?.notes.join() ?? '',
    ).not.toContain('不足'))
})

describe('a change is said as one would say it', () => {
  it('a loss after a profit goes before how many percent others moved', () =>
    expect(
      headlinesOf(
        '2025年1—8月企业利润（万元）\n企业,利润总额,利润总额上年同期\n甲集团,6120,5980\n乙集团,-1850,320\n丙集团,2210,2050\n丁集团,-960,-1420\n合计,5520,6930',
      ),
    ).toContain('利润总额合计5520万元，同比下降20.3%，乙集团由正转负'))
  it('what is no more fell to nothing, not by 100 %', () =>
    expect(
      headlinesOf('县委办公室2025年1—9月工作\n指标,单位,2025年1—9月,2024年1—9月\n组织会议,次,73,61\n被采用信息,条,0,140').join(),
    ).toContain('由140条降为0'))
  it.each([
    ['far behind the others', 12.6, '丁县增长5.0%最慢'],
    ['hardly behind them', 13.1, '乙县增加3.9亿元最多'],
  ])('where all rose, whoever rose least is named, if %s', (_, value, said) =>
    expect(
      headlinesOf(
        `2025年1—9月税收收入（亿元）\n县区,2025年1—9月,2024年1—9月\n甲县,22.4,20\n乙县,33.9,30\n丙县,22.0,19\n丁县,${value},12`,
      ).join(),
    ).toContain(said),
  )
})

describe('a goal of growth is held to the growth', () => {
  const csv =
    '平湖县2025年主要指标（截至9月底）\n指标,单位,年度目标,1—9月完成,完成率\n一般公共预算收入,亿元,28,19.6,70%\n规模以上工业增加值增速,%,8,5.1,\n招商引资到位资金,亿元,60,33,55%'
  it('it counts among those missed, and stands in no list of what is left', () => {
    const { headlines } = boardFrom(sheet(csv))
    expect(headlines).toContain('3项中2项未达时序、1项未达标，招商引资到位资金仅55.0%')
    expect(headlines.join()).not.toMatch(/增加值目标|一览/)
  })
})

describe('sheets without a year beside dated ones', () => {
  it('the numbers on top are those that are dated', () => {
    const { figures } = boardFrom({
      'a.csv': '2025年1—9月信息工作\n县区,报送（条）\n甲县,92\n乙县,81\n丙县,70',
      'b.csv': '热线受理\n指标,1月,2月,3月\n受理量（件）,200,176,224\n满意率（%）,97.2,97.5,97.4',
    })
    expect(figures[0]?.figure.headline.text).toBe('3家合计总览')
    expect(figures[0]?.figure.subtitle).not.toContain('年份不明')
  })
})

describe('what nobody states is not said to stand in the sheet', () => {
  const gaps =
    '2024年各科室工作完成情况\n科室,起草文稿（篇）,,督查（次）,,办件（件）,\n,2023年,2024年,2023年,2024年,2023年,2024年\n秘书一科,120,131,—,,40,38\n秘书二科,未报,99,12,15,/,22\n信息科,77,无,8,9,31,33\n督查科,14,12,66,71,,'
  it('two with both years make no total of the sheet, and whoever lacks one is named', () => {
    const { figures } = boardFrom(sheet(gaps))
    const notes = figures.flatMap(({ figure }) => figure.notes)
    expect(notes.join()).not.toContain('表中合计')
    expect(notes).toContain('秘书二科没有可比的上期数')
    expect(notes).not.toContain('起草文稿没有可比的上期数')
  })
})

describe('a note of many with long names has the names that are drawn', () => {
  const rows = Array.from(
    { length: 12 },
    (_, k) => `示例市第${k + 1}生态工业新城管理委员会综合协调办公室,${80 + k},${k % 3 === 0 ? '' : 70 + 2 * k}`,
  )
  const { figures } = boardFrom(sheet(['2024年1—9月督查办理情况', '单位,办结率（%）,上年同期（%）', ...rows].join('\n')))
  const notes = figures.flatMap(({ figure }) => [...figure.notes, figure.subtitle])
  it('and counts offices as offices', () => expect(notes).toContain('第1生态、第4生态、第7生态等4家没有可比的上期数'))
  it('whatever it says', () => expect(notes.filter((note) => note.includes('综合协调办公室'))).toEqual([]))
})

describe('differences that a sheet gives alone', () => {
  const { figures } = boardFrom(
    sheet(`2024年各镇来信来访情况（截至2024年6月底）
      单位,来信来访（件）,比上年增减（件）
      东镇,61,5
      西镇,48,-9
      南镇,35,未报
      北镇,52,12
      中镇,40,-3`),
  )
  const found = figures.map(({ figure }) => figure).find(({ kind }) => kind === 'yearOverYear')
  const marks = found === undefined ? [] : marksOf(found).filter((mark) => !mark.flags.includes('aggregate'))
  it('the falls of what nobody calls better or worse come first, as those of rates do', () =>
    expect(marks.map((mark) => mark.category)).toEqual(['西镇', '中镇', '东镇', '北镇']))
})

describe('offices without a number now', () => {
  const notes = boardFrom(
    sheet('2024年办件情况\n单位,2023年,2024年\n甲局,80,91\n乙局,75,60\n丙局,未报,未报\n丁局,—,88\n戊局,40,66'),
  ).figures.flatMap(({ figure }) => figure.notes)
  it('are said to have none, and not to have none before', () => {
    expect(notes).toContain('丙局本期没有数')
    expect(notes).toContain('丁局没有可比的上期数')
  })
})

describe('two that are both said', () => {
  const { figures } = boardFrom(sheet('2024年工作情况\n指标,2023年,2024年\n调研报告（篇）,40,52\n决策参考（期）,30,24'))
  const found = figures.map(({ figure }) => figure).find(({ kind }) => kind === 'yearOverYear')
  it('both bear the accent', () => {
    expect(found?.headline.text).toBe('决策参考下降20.0%，调研报告增长30.0%')
    expect(found === undefined ? [] : marksOf(found).map((mark) => mark.flags.some((flag) => flag.startsWith('named')))).toEqual([
      true,
      true,
    ])
  })
})
