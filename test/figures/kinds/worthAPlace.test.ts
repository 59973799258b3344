import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string) => board(csv).headlines.join('\n')

function expectTrueNumbers(of: FromSheets): void {
  for (const { figure: one, selection } of of.figures) {
    expect(strayNumbers(one, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(one)).toEqual([])
    expect(misprintedFacts(one)).toEqual([])
  }
}

describe('who is largest has no place beside who does well and who lags', () => {
  const rates = '单位,交办量（件）,按期办结率（%）,解决率（%）,满意率（%）'
  const rows = '公安局,612,100,96.2,98.1\n税务局,188,98.9,97.5,97.0\n交通局,455,99.6,90.3,93.8\n住建局,1104,92.3,66.9,74.5'
  it.each([
    ['calls beside rates', `2025年9月热线办理情况\n${rates}\n${rows}`, '交办量1104'],
    [
      'budgets beside their execution',
      '2025年1—10月预算执行\n单位：万元\n部门,年初预算,调整预算,累计支出,执行率,序时进度\n教育局,86500,88210,76120,86.3%,83.3%\n卫健局,42300,43900,36100,82.2%,83.3%\n住建局,31800,39600,24150,61.0%,83.3%\n民政局,17900,18350,16280,88.7%,83.3%',
      '教育局(年初|调整)预算',
    ],
    [
      'sites beside scores',
      '2024年检查得分情况\n镇,检查点位（个）,问题（个）,群众满意率（%）,得分\n甲镇,28,36,94,88\n乙镇,26,33,90,79\n丙镇,64,30,84,91\n丁镇,27,35,92,85',
      '点位64',
    ],
  ])('%s', (_, csv, words) => {
    expect(said(csv)).not.toMatch(new RegExp(words))
    expectTrueNumbers(board(csv))
  })
  it.each([
    ['alone it stands', '2025年9月\n单位,交办量（件）\n公安局,612\n税务局,188\n交通局,455', '公安局交办量612件'],
    [
      'among few others one does',
      '2025年9月\n单位,交办量（件）,座谈会（场）\n公安局,612,3\n税务局,188,2\n交通局,455,7',
      '座谈会：交通局7场最多',
    ],
  ])('%s', (_, csv, words) => expect(said(csv)).toContain(words))
})

describe('a place given out beside what it is of says nothing more', () => {
  it.each([
    [
      'of a rate',
      '2025年执行进度通报\n部门,支出（万元）,执行率（%）,排名\n教育局,7612,86.3,2\n卫健局,3610,82.2,3\n住建局,2415,61.0,4\n民政局,1628,88.7,1',
    ],
    ['of a count', '2025年通报\n镇,采用（篇）,批示（次）,排名\n甲镇,28,3,2\n乙镇,26,1,3\n丙镇,34,5,1\n丁镇,7,0,4'],
  ])('%s', (_, csv) => expect(said(csv)).not.toMatch(/排名[^，\n]*\d+最多|排名[^，\n]*最[高低少]/))
  it('places alone are still counted', () =>
    expect(said('单位,信息工作排名,督查工作排名,综合排名\n甲局,3,1,2\n乙局,1,2,1\n丙局,2,4,3\n丁局,4,3,4')).toContain('丁局3项中2项居末'))
  it('of two months they move', () => {
    const csv =
      '2025年9月热线办理排名通报\n排名,单位,解决率,综合得分,上月排名\n1,公安局,96.2%,98.4,2\n2,税务局,97.5%,98.1,1\n3,交通局,90.3%,94.6,5\n4,人社局,88.7%,93.2,3\n5,教育局,85.1%,91.0,4'
    expect(said(csv)).toContain('交通局前移2位')
    expectTrueNumbers(board(csv))
  })
  it('scores given out twice with their places change by points', () => {
    const csv =
      '乡镇考核结果\n单位,2023年得分,2023年名次,2024年得分,2024年名次\n城关,96.2,1,95.8,2\n石桥,94.1,3,96.4,1\n青山,91.8,4,87.6,4\n柳林,94.9,2,93.0,3'
    expect(said(csv)).toContain('青山下降4.2分最多')
    expectTrueNumbers(board(csv))
  })
})

describe('a mean of shares that are neither better nor worse is on no tile', () => {
  const shares = (heads: string) => `2024年各区情况\n区,${heads}\n新城区,0.8,3.1,91\n老城区,0.1,4.2,88\n郊区,18.6,3.6,94`
  const titles = (csv: string) =>
    board(csv)
      .figures.filter(({ kind }) => kind === 'tiles')
      .flatMap(({ figure: one }) => one.panels.map(({ title }) => title))
  it.each([
    ['第一产业占比（%）,城镇登记失业率（%）,满意率（%）', '第一产业占比'],
    ['农业人口比重（%）,城镇登记失业率（%）,满意率（%）', '农业人口比重'],
  ])('%s', (heads, gone) => {
    const found = titles(shares(heads))
    expect(found).not.toContain(gone)
    expect(found).toContain('满意率')
  })
})

describe('each indicator of 事项 is compared among its own', () => {
  const csv =
    '区行政审批局办理情况（2025年1—9月）\n事项,办件量（件）,,平均办理时长（天）,\n,本年,上年同期,本年,上年同期\n企业登记,4120,3655,0.5,0.9\n食品许可,1875,1990,3.2,4.0\n施工许可,96,121,5.5,4.8\n不动产登记,640,702,2.0,3.0'
  it('the only one that became slower is said', () => {
    expect(said(csv)).toContain('只有施工许可增长14.6%')
    expectTrueNumbers(board(csv))
  })
})

describe('a change of those with both ends isn’t one of all', () => {
  const of = (rows: string) => said(`2024年信访情况\n县区,2023年信访总量（件）,2024年信访总量（件）\n${rows}`)
  const sources = (text: string) =>
    text
      .split('\n')
      .filter((line) => /(增加|减少)\d+件，/.test(line))
      .join()
  it('one not reported', () => {
    const text = sources(of('临江区,452,500\n河东区,390,351\n清源县,205,231\n武安县,163,149\n双塔区,318,未报'))
    if (text !== '') expect(text).toContain('5家中4家合计')
  })
  it('all reported', () => expect(sources(of('临江区,452,500\n河东区,390,351\n清源县,205,231\n武安县,163,149'))).not.toContain('家中'))
})
