import { describe, expect, it } from 'vitest'
import { readHeaderText } from '../../../src/import/values/headers/headerText'
import { figureKinds } from '../../../src/figures/registry'
import { boardFrom, sheet } from '../fromSheets'
import { boardOfSheets, selectionOfSheet } from '../readSheets'

const kindsOf = (csv: string) => boardFrom(sheet(csv)).figures.map(({ kind }) => kind)

describe('a score’s table and a ranking of its places are one finding', () => {
  it.each<readonly [string, string, boolean]>([
    [
      'places in the whole province follow the scores',
      '县区,综合得分,全省位次\n甲县,88.2,14\n乙县,91.5,6\n丙县,79.9,52\n丁县,84.0,33',
      false,
    ],
    ['places of growth are another thing', '县区,考核得分,GDP增速全省位次\n甲县,95,3\n乙县,92,12\n丙县,90,7\n丁县,88,1', true],
    ['places that are the score’s own', '乡镇,得分,排名\n东乡,92.5,2\n西乡,96.1,1\n南乡,88.0,4\n北乡,90.2,3', false],
    ['places in the city follow another order', '街道,测评总分,全市位次\n东街,90.1,8\n西街,93.3,11\n南街,85.0,40\n北街,88.4,30', true],
    ['places without any score', '县区,全省位次\n甲县,14\n乙县,6\n丙县,52\n丁县,33', true],
  ])('%s', (_, lines, ranked) => {
    const kinds = kindsOf(`2024年度评价结果\n${lines}`)
    expect(kinds.includes('ranking')).toBe(ranked)
  })
})

describe('a table and a ranking that name one number are one finding', () => {
  const rates = (solved: readonly number[]) =>
    `2025年9月热线办理\n单位,按期办结率（%）,解决率（%）\n${['东局', '西局', '南局', '北局'].map((name, k) => `${name},${[99, 99, 98, 99][k]},${solved[k]}`).join('\n')}`
  it('the table says who is lowest, and no ranking of the same rate beside it', () => {
    const { figures } = boardFrom(sheet(rates([91, 88, 86, 64])))
    expect(figures.find(({ kind }) => kind === 'matrix')?.figure.headline.text).toBe('解决率：北局64.0%最低')
    expect(figures.filter(({ kind, figure }) => kind === 'ranking' && figure.headline.text.includes('解决率'))).toEqual([])
  })
  it('a rate whose name stands in the other’s is another rate', () => {
    const csv = '2025年9月热线办理\n单位,一次解决率（%）,解决率（%）\n东局,91,97\n西局,88,96\n南局,86,90\n北局,64,99'
    const { figures } = boardFrom(sheet(csv))
    expect(figures.find(({ kind }) => kind === 'matrix')?.figure.headline.text).toBe('一次解决率：北局64.0%最低')
    expect(figures.filter(({ kind }) => kind === 'ranking').map(({ figure }) => figure.headline.text)).toEqual([
      '北局解决率99.0%居4家之首，南局90.0%居末',
    ])
  })
})

describe('places that a sheet states twice', () => {
  const month = '2025年9月环境考评\n镇,本月排名,上月排名\n'
  it.each<readonly [string, string, string]>([
    [
      'who rose and who fell are both said',
      '东风镇,1,2\n红旗镇,2,6\n双桥镇,3,1\n清河镇,4,3\n石门镇,5,4\n柳河镇,6,5',
      '环境考评排名环比：双桥镇后移2位最多，红旗镇前移4位最多',
    ],
    [
      'who alone rose, of two that fell as far nobody',
      '甲县,1,4\n乙县,2,1\n丙县,3,2\n丁县,4,3',
      '环境考评排名环比4家1升3降，只有甲县前移3位',
    ],
    [
      'places of a wider whole stay as they stand',
      '甲县,15,9\n乙县,3,8\n丙县,40,41\n丁县,22,20',
      '环境考评排名环比：甲县后移6位最多，乙县前移5位最多',
    ],
    ['nobody moved', '甲县,1,1\n乙县,2,2\n丙县,3,3\n丁县,4,4', ''],
  ])('%s', (_, lines, headline) => {
    const { figures } = boardFrom(sheet(month + lines))
    const [change] = figures.filter(({ kind }) => kind === 'yearOverYear')
    expect(change?.figure.headline.text ?? '').toBe(headline)
    expect(figures.filter(({ kind }) => kind === 'rankShift')).toEqual([])
  })
  it('the shift itself shows the places that are stated, not those among the listed', () => {
    const ranks = '2024年度综合评价\n县区,全省排名,上年全省排名\n甲县,15,9\n乙县,3,8\n丙县,40,41'
    const [found] = boardOfSheets([['表.csv', ranks]]).filter(({ kind }) => kind === 'ranking' || kind === 'yearOverYear')
    const figure = figureKinds.rankShift.build(found!.selection)
    expect(figure.headline.text).toBe('甲县下降6位最多，列第15')
    expect(figure.panels[0]?.series.map(({ marks }) => marks.map(({ value }) => value))).toEqual([
      [8, 3],
      [9, 15],
      [41, 40],
    ])
    expect(figure.notes).toContain('名次为表中所写')
  })
  it('of figures the places are worked out, as before', () => {
    const figure = figureKinds.rankShift.build(
      selectionOfSheet('各县固定资产投资（亿元）\n县,2022年,2023年,2024年\n甲县,50,60,70\n乙县,40,65,90\n丙县,30,31,32\n丁县,60,61,62'),
    )
    expect(figure.headline.text).toBe('丁县下降2位最多，列第3')
  })
})

it.each([
  ['GDP增速全省位次', 'rank'],
  ['投资增幅排名', 'rank'],
  ['同比增速位次', 'rank'],
  ['排名变化', 'change'],
  ['较上月位次变化', 'change'],
  ['GDP增速（%）', 'change'],
])('%s is a %s', (heading, measure) => expect(readHeaderText(heading).measure?.measure).toBe(measure))

describe('a ranking in which several are first together', () => {
  const of = (unit: string, values: readonly number[]) =>
    `2025年9月工作情况\n单位,${unit}\n${['东局', '西局', '南局', '北局', '中局'].map((name, k) => `${name},${values[k]}`).join('\n')}`
  it.each<readonly [string, string, string]>([
    ['names who is last alone', of('办结率（%）', [100, 100, 98, 75.6, 96]), '北局办结率75.6%，5家中最低'],
    ['of accidents who share the most', of('事故起数（起）', [0, 4, 5, 5, 0]), '南局、北局事故起数并列最多，均为5起'],
    ['neighbours: who is first alone stays', of('办结率（%）', [100, 99, 98, 75.6, 96]), '东局办结率100.0%居5家之首，北局75.6%居末'],
    ['all but one are first: who is not', of('办结率（%）', [100, 100, 100, 100, 96]), '中局办结率96.0%，5家中最低'],
    ['neighbours: most share the most', of('事故起数（起）', [5, 5, 5, 5, 0]), '中局事故起数0起，5家中最少'],
  ])('%s', (_, csv, headline) => {
    const figure = boardFrom(sheet(csv)).figures.find(({ kind }) => kind === 'ranking')?.figure
    expect(figure?.headline.text).toBe(headline)
  })
})

describe('changes are told once', () => {
  const yearOverYear = (files: readonly (readonly [string, string])[]) =>
    boardOfSheets(files).flatMap(({ kind, figure }) => (kind === 'yearOverYear' ? [figure.headline.text] : []))
  const own: readonly [string, string] = [
    '市委办2024年1—7月.csv',
    '市委办2024年1—7月工作情况\n指标,计量单位,2024年1—7月,2023年1—7月\n起草文稿,篇,120,100\n督查通报,期,31,28\n报送信息,条,525,498\n督查专报,期,28,31\n调研,次,16,12',
  ]
  it('one office’s indicators stand together, beside another’s sheet too, and none of them alone', () => {
    const other: readonly [string, string] = [
      '各县2024年7月.csv',
      '各县2024年7月信息报送情况\n单位,报送信息（条）,采用（条）\n东平县,30,4\n西宁县,41,6\n南安区,22,3\n北川县,37,9',
    ]
    expect(yearOverYear([own])).toEqual(['5项可比指标4增1降，只有督查专报下降9.7%'])
    expect(yearOverYear([own, other])).toEqual(['5项可比指标4增1降，只有督查专报下降9.7%'])
  })
  it('two rates of four offices are two figures, and no third of eight rows', () => {
    const rates: readonly [string, string] = [
      '办结率.csv',
      '2025年1—10月信访\n区县,按期办结率（%）,,满意率（%）,\n,2025年1—10月,2024年1—10月,2025年1—10月,2024年1—10月\n东区,99.2,97.5,95.1,93.0\n西区,96.4,97.0,91.8,92.6\n南县,98.8,96.9,94.4,93.8\n北县,94.1,96.2,89.9,92.0',
    ]
    const said = yearOverYear([rates])
    expect(said).toHaveLength(2)
    expect(said.join()).not.toContain('8项')
  })
})
