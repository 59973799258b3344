import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../../src/drawing/drawFigure'
import { themeOf } from '../../../src/drawing/theme/theme'
import type { Figure } from '../../../src/figures/figure'
import { boardFrom, sheet } from '../fromSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const made = (csv: string) => boardFrom(sheet(csv))
/** What stands on the tiles: a name, its number or words, further numbers of the cell, what stands beneath. */
const tilesOf = (figure: Figure | undefined) =>
  (figure?.panels ?? []).map(({ title, series }) =>
    [
      title,
      ...series.filter(({ role }) => role !== 'ghost' && role !== 'target').flatMap(({ marks }) => marks.map(({ label }) => label)),
      series[0]?.marks[0]?.aside ?? '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  )
const of = (csv: string, kind: 'particulars' | 'tiles') => made(csv).figures.find((one) => one.kind === kind)?.figure
const plain = ['起草文稿,篇,44', '下发通知,件,31', '接待来访,批,52', '开展督查,次,19', '召开会议,次,12', '印发简报,期,8', '办理提案,件,27']
const office = (head: string, rows: readonly string[]) =>
  `平湖县人民政府办公室2024年1—6月工作情况\n${head}\n${[...plain, ...rows].join('\n')}`

describe('single figures that no other figure shows', () => {
  it.each([
    [
      'two numbers of one cell stand on one tile',
      office('指标,单位,数值', ['县领导调研,次/天,46次、31天']),
      '县领导调研46次、31天',
      ['办理提案 27件', '县领导调研 46次 31天'],
    ],
    [
      'a compound total, and another one',
      office('事项,计量单位,完成情况', ['民生实事,件/项,6件18项', '走访,家/人,40家、95人']),
      '民生实事6件、18项，走访40家、95人',
      ['办理提案 27件', '民生实事 6件 18项', '走访 40家 95人'],
    ],
    [
      'a place in the province',
      office('指标,单位,数值', ['政务公开全省名次,位,第4名']),
      '政务公开全省排名第4',
      ['办理提案 27件', '政务公开全省排名 第4'],
    ],
    [
      'words are kept as words',
      office('指标,单位,数值', ['专报领导批示,,几乎每期', '培训,期,3']),
      '专报领导批示几乎每期',
      ['办理提案 27件', '专报领导批示 几乎每期', '培训 3期'],
    ],
    [
      'a goal that nobody has done anything of yet',
      `某市委办2025年工作情况\n指标,单位,年度目标,本年累计\n${plain.map((row) => row.replace(/,(\d+)$/, ',,$1')).join('\n')}\n分解落实任务,项,180,`,
      '分解落实任务180项',
      ['办理提案 27件', '分解落实任务 180项'],
    ],
    [
      'what is claimed of a figure against a plan stands beneath it, in its words',
      office('指标,单位,数值', ['上报典型案例,篇,9', '上报典型案例超序时任务,%,20%']),
      '上报典型案例9篇，超序时任务20%',
      ['办理提案 27件', '上报典型案例 9篇 超序时任务20%'],
    ],
    [
      'levels without what was sent',
      office('指标,单位,数值', ['信息被中办采用,篇,10余', '信息被省委办采用,篇,90余', '获领导批示,条,14', '转办问题,个,1203', '回访,次,5']),
      '办理提案27件，信息被中办采用10余篇',
      ['办理提案 27件', '信息被中办采用 10余篇', '信息被省委办采用 90余篇', '获领导批示 14条', '转办问题 1203个', '回访 5次'],
    ],
  ])('%s', (_, csv, headline, tiles) => {
    const found = made(csv)
    const figure = found.figures.find(({ kind }) => kind === 'particulars')!
    expect(figure.figure.headline.text).toBe(headline)
    expect(tilesOf(figure.figure).map((tile) => tile.replace(/ 20\d\d年$/, ''))).toEqual(tiles)
    expect(strayNumbers(figure.figure, figure.selection.dataset)).toEqual([])
    expect(wrongFacts(figure.figure)).toEqual([])
    expect(misprintedFacts(figure.figure)).toEqual([])
    expect(found.figures[found.figures.length - 1]?.kind).toBe('listing')
  })
  it('the values behind the tiles are those of the cells, and words have none', () => {
    const figure = of(office('指标,单位,数值', ['县领导调研,次/天,46次、31天', '专报批示,,基本期期']), 'particulars')!
    expect(figure.panels.map(({ series }) => series.flatMap(({ marks }) => marks.map(({ value }) => value)))).toEqual([
      [27],
      [46, 31],
      [null],
    ])
    expect(figure.notes).toEqual(['文字表述照原文，不折成数'])
  })
  it.each([
    [
      'a goal alone of one to two',
      `某市委办2025年目标\n序号,指标,单位,年度目标,完成情况\n1,专报,期,,12\n2,快报,期,,9\n3,每人选题,个,1-2,`,
      '每人选题目标 1—2',
    ],
    [
      'all branches were looked at',
      `某县府办2025年党建情况\n指标,单位,数量\n现有党支部,个,9\n党建督查覆盖党支部,个,9\n督查,次,3`,
      '党建督查覆盖党支部 9 占现有党支部9个的100.0%',
    ],
    [
      'most of the villages',
      `某镇2025年情况\n指标,单位,数量\n村级网格总数,个,40\n巡查覆盖村级网格,个,36\n巡查,次,3`,
      '巡查覆盖村级网格 36 占村级网格总数40个的90.0%',
    ],
    ['a covered rate is none', `某镇2025年情况\n指标,单位,数量\n村级网格总数,个,40\n网格覆盖率,%,90\n巡查,次,3`, '网格覆盖率 90.0%'],
    [
      'more covered than there are says nothing',
      `某镇2025年情况\n指标,单位,数量\n现有网格,个,40\n巡查覆盖网格,个,43\n巡查,次,3`,
      '巡查覆盖网格 43',
    ],
  ])('%s, on the tiles of the first figures', (_, csv, tile) => expect(tilesOf(of(csv, 'tiles'))).toContain(tile))
  it.each([
    ['six numbers', `平湖县人民政府办公室2024年1—6月工作情况\n指标,单位,数值\n${plain.slice(0, 6).join('\n')}`],
    ['one number more, plain', office('指标,单位,数值', [])],
    ['counties side by side', '2024年情况\n县区,收文（件）,发文（件）\n金县,12,9\n银县,8,7\n铜县,15,11'],
  ])('none of %s', (_, csv) => expect(of(csv, 'particulars')).toBeUndefined())
  it.each([1856, 1318, 640])('words and second numbers are written whole on %s px', (width) => {
    const figure = of(office('指标,单位,数值', ['县领导调研,次/天,46次、31天', '专报批示,,基本期期']), 'particulars')!
    const scene = drawFigure(figure, themeOf('light', 'desk'), { width, height: 240 }, { frame: false })
    const written = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    expect(written).toEqual(expect.arrayContaining(['46', '31天', '基本期期']))
  })
})

describe('rates that a sheet states beside what was done and the goal', () => {
  const rows = ['人员经费', '公用经费', '信息化运维', '会议培训', '课题调研', '设备购置', '值班保障']
  const rates = [74, 72.3, 58.2, 49.3, 81, 66.7, 70]
  const lines = (goal: number) => rows.map((name, k) => `${name},${goal},${((goal * (rates[k] as number)) / 100).toFixed(1)},${rates[k]}%`)
  it.each([
    ['of a budget', '项目,全年预算数（万元）,1—9月累计支出（万元）,执行率'],
    ['of tasks', '项目,年度目标（万元）,1—9月完成（万元）,完成率'],
    ['with the time in the title', '项目,年度计划（万元）,累计完成（万元）,完成率（%）'],
  ])('stand on the figure of the goals, so no tile says again what the others show: %s', (_, head) => {
    const board = made(`区政府办公室2024年1—9月预算执行情况\n${head}\n${lines(200).join('\n')}`)
    expect(board.figures.map(({ kind }) => kind)).toContain('completion')
    expect(board.figures.map(({ kind }) => kind)).not.toContain('particulars')
    expect(board.figures.map(({ kind }) => kind)).not.toContain('listing')
  })
})
