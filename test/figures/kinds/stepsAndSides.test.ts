import { describe, expect, it } from 'vitest'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string, language: 'zh-CN' | 'en' = 'zh-CN'): FromSheets => boardFrom(sheet(csv), { language })
const figure = (of: FromSheets, kind: string) => of.figures.find((one) => one.kind === kind)?.figure
const changes = (csv: string) => figure(board(csv), 'yearOverYear')

function expectTrueNumbers(of: FromSheets): void {
  for (const { figure: one, selection } of of.figures) {
    expect(strayNumbers(one, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(one)).toEqual([])
    expect(misprintedFacts(one)).toEqual([])
  }
}

describe('a place moves forward or back, it isn’t more or less', () => {
  it.each([
    ['months without a year', '路长制排名通报\n乡镇,4月排名,5月排名\n东集镇,6,2\n西塘镇,1,1\n南桥乡,2,3\n北岭乡,3,4', '只有东集镇前移4位'],
    ['two years', '营商环境评价位次\n县区,2023年位次,2024年位次\n金县,9,4\n银县,3,3\n铜区,4,6\n铁区,2,5', '只有金县前移5位'],
    ['all went back', '2024年与2023年排名\n县区,2023年排名,2024年排名\n金县,1,4\n银县,3,5\n铜区,2,9', '3家均下降，铜区后移7位最多'],
  ])('%s', (_, csv, words) => {
    const found = changes(csv)
    expect(found?.headline.text).toContain(words)
    expect(found?.headline.text).not.toMatch(/%|增|减少|居首/)
    expectTrueNumbers(board(csv))
  })
  it('a mark says from where to where, forward drawn as better', () => {
    const found = changes('排名通报\n乡镇,2023年排名,2024年排名\n东集镇,6,2\n西塘镇,1,1\n南桥乡,2,3')
    expect(
      found && marksOf(found).map(({ category, label, aside, value, change }) => [category, label, aside, value, change?.merit]),
    ).toEqual([
      ['南桥乡', '1位', '2 → 3', -1, 'bad'],
      ['西塘镇', '持平', '1 → 1', 0, 'neutral'],
      ['东集镇', '4位', '6 → 2', 4, 'good'],
    ])
  })
  it('in English', () =>
    expect(
      figure(board('环境整治排名通报\n乡镇,2023年排名,2024年排名\n东集镇,6,2\n西塘镇,5,5\n南桥乡,2,3', 'en'), 'yearOverYear')?.sentence
        .text,
    ).toContain('东集镇, up 4 places'))
  // neighbour: what is counted still grows
  it('上榜数 is a count', () =>
    expect(
      changes('2024年上榜情况\n县区,2023年上榜项目（个）,2024年上榜项目（个）\n金县,20,25\n银县,30,33\n铜区,41,40')?.headline.text,
    ).toMatch(/增长25.0%/))
})

describe('a score rises and falls by points of it', () => {
  const years = (rows: string) => `市直单位考核得分\n单位,2023年度得分,2024年度得分\n${rows}`
  it.each([
    [
      'two years',
      years('办公室,91.2,92.0\n信访局,88.5,84.1\n司法局,90.1,90.6\n档案馆,87.0,86.5'),
      '得分：信访局下降4.4分最多，办公室提高0.8分最多',
    ],
    ['one without a year before', years('办公室,91.2,92.0\n信访局,,84.1\n司法局,90.1,87.6\n档案馆,87.0,86.5'), '司法局下降2.5分最多'],
    ['all rose', years('办公室,91.2,92.0\n信访局,83.5,84.1\n司法局,86.1,87.6\n档案馆,86.0,86.5'), '得分4家均上升'],
    [
      '满意度得分 by half years',
      '单位,2024年上半年满意度得分,2025年上半年满意度得分\n甲街道,81.5,88.0\n乙街道,90.2,90.0\n丙街道,79.4,79.9',
      '分',
    ],
  ])('%s', (_, csv, words) => {
    const found = changes(csv)
    expect(found?.headline.text).toContain(words)
    expect(found?.headline.text).not.toMatch(/%|增长/)
    expectTrueNumbers(board(csv))
  })
  it('one year has no change, and its score stays the scoreboard’s', () => {
    const kinds = board('2024年考核得分\n单位,得分,排名\n办公室,92.0,1\n信访局,84.1,3\n司法局,90.6,2').figures.map(({ kind }) => kind)
    expect(kinds).toEqual(['scoreboard'])
  })
  it('beside counts, the counts keep their percent and the score is left out and said', () => {
    const found = board(
      '办公室情况\n指标,单位,2023年,2024年\n制发文件,件,80,60\n召开会议,次,40,38\n调研报告,篇,12,15\n群众满意度得分,分,88.5,90.1',
    )
    expect(figure(found, 'yearOverYear')?.headline.text).toMatch(/25.0%/)
    expectTrueNumbers(found)
  })
})

describe('a total is compared with one of the same offices', () => {
  const table = (rows: string, total: string) => `2024年信访情况\n县区,2023年来访批次（批）,2024年来访批次（批）\n${rows}\n合计,${total}`
  it.each([
    ['one sent nothing this year', '金县,50,45\n银县,40,44\n铜区,30,—\n铁区,20,18', '140,107', '4家中3家合计下降2.7%'],
    ['one is new', '金县,50,45\n银县,40,44\n铜区,,30\n铁区,20,18', '110,137', '4家中3家合计下降2.7%'],
    ['未报', '金县,50,60\n银县,40,44\n铜区,30,未报', '120,104', '3家中2家合计增长15.6%'],
    ['a whole place instead of 合计', '金县,50,45\n银县,40,44\n铜区,30,—', '120,89', '3家中2家合计'],
  ])('%s', (what, rows, total, words) => {
    const csv = table(rows, total)
    const found = board(what.startsWith('a whole') ? csv.replace('合计,', '全市,') : csv)
    expect(found.headlines.join('\n')).toContain(words)
    expect(found.figures.find(({ kind }) => kind === 'tiles')?.figure.notes.join()).toMatch(/铜区.*未计入/)
    expectTrueNumbers(found)
  })
  it.each([
    ['all at both ends', '金县,50,45\n银县,40,44\n铜区,30,31', '120,120', '同比持平'],
    ['zero is a number', '金县,50,45\n银县,40,44\n铜区,30,0', '120,89', '合计下降25.8%'],
    ['a total of more than those listed', '金县,50,45\n银县,40,44\n铜区,30,—', '300,290', '合计下降3.3%'],
  ])('as the sheet states it: %s', (_, rows, total, words) => {
    const text = board(table(rows, total)).headlines.join('\n')
    expect(text).toContain(words)
    expect(text).not.toMatch(/家中\d家合计(?:下降|增长)/)
  })
})

describe('双过半 at the end of June', () => {
  const at = (date: string) =>
    `2025年重点任务完成情况（截至${date}）\n任务,年度目标（个）,累计完成（个）\n新建口袋公园,20,11\n改造小区,40,18\n新增车位,900,500`
  it.each([
    ['2025年6月30日', '3项中2项实现双过半', '50.0%'],
    ['2024年6月30日', '3项中2项实现双过半', '50.0%'],
    ['2025年6月29日', '时间未过半，3项中2项任务已过半', '49.3%'],
    ['2025年6月20日', '时间未过半，3项中2项任务已过半', '46.8%'],
  ])('%s', (date, headline, time) => {
    const found = board(at(date).replace('2025年重点', `${date.slice(0, 4)}年重点`))
    const both = figure(found, 'doubleHalf')
    expect(both?.headline.text).toBe(headline)
    expect(both?.subtitle).toContain(`时间已过${time}`)
    expectTrueNumbers(found)
  })
  it.each(['2025年5月31日', '2025年7月31日'])('%s: what is done against its schedule says it', (date) => {
    const found = board(at(date))
    expect(figure(found, 'completion')).toBeDefined()
    expect(figure(found, 'doubleHalf')).toBeUndefined()
  })
})

describe('steps beside each other are no ladder', () => {
  const table = (heads: string, rows: string) => `2024年信息报送采用情况\n单位,${heads}\n${rows}`
  const notes = (csv: string) => board(csv).figures.flatMap(({ kind, figure: one }) => (kind === 'adoption' ? one.notes : []))
  it.each([
    ['省 and 市', table('报送（篇）,省采用（篇）,市采用（篇）', '金县,90,12,40\n银县,70,9,33\n铜区,50,3,21')],
    [
      'three receivers',
      table('报送（条）,中办采用（条）,省办采用（条）,市办采用（条）', '金县,90,2,12,40\n银县,70,1,9,33\n铜区,50,0,3,21'),
    ],
    ['equal', table('报送（篇）,省采用（篇）,市采用（篇）', '金县,90,12,12\n银县,70,9,9\n铜区,50,3,3')],
    ['one larger for one office only', table('报送（篇）,省采用（篇）,市采用（篇）', '金县,90,12,10\n银县,70,9,33\n铜区,50,3,1')],
  ])('%s: nobody is asked to check', (_, csv) => {
    expect(notes(csv)).not.toEqual([])
    expect(notes(csv).join()).not.toContain('请核对')
  })
  it('more taken than sent isn’t nested at all', () =>
    expect(notes(table('报送（篇）,省采用（篇）', '金县,12,90\n银县,9,70\n铜区,3,50')).join()).not.toContain('请核对'))
})

it('a growth that changed is said once: 固定资产投资同比变化, not 同比同比', () => {
  const { figures } = boardFrom(
    sheet('县区,固定资产投资增速（%）,\n,2024年1—9月,2023年1—9月\n安平县,6.2,8.1\n宁远县,-3.4,4.2\n丰南县,9.8,7.7\n清河县,1.9,9.3'),
  )
  const subtitles = figures.map(({ figure }) => figure.subtitle)
  expect(subtitles.some((text) => /^固定资产投资(同比|增速)变化/.test(text))).toBe(true)
  expect(subtitles.join()).not.toMatch(/同比同比/)
})
