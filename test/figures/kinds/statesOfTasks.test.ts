import { describe, expect, it } from 'vitest'
import { board } from '../../../src/figures/board'
import type { FigureKind } from '../../../src/figures/registry'
import { stateIn } from '../../../src/i18n/words/statusWords'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import { writeXlsx } from '../../samples/write/xlsx'
import { columnName, SheetTable } from '../../samples/table'
import { boardFrom, sheet, type Sheets } from '../fromSheets'
import { plainSettings } from '../sheets'

const found = (kind: FigureKind, sheets: Sheets) => boardFrom(sheets).figures.filter((one) => one.kind === kind)
const headlines = (kind: FigureKind, sheets: Sheets) => found(kind, sheets).map(({ figure }) => figure.headline.text)
/** Each row's numbers by state. */
const drawn = (sheets: Sheets, at = 0) =>
  found('statusBreakdown', sheets)[at]?.figure.panels[0]?.series.map(({ name, marks }) => [name, ...marks.map(({ value }) => value ?? 0)])

/** [what the sheet is, the sheet, the headline, what is drawn] */
const layouts: readonly (readonly [string, string, string, readonly (readonly (string | number)[])[]])[] = [
  [
    'columns of states behind the total',
    `2024年1—9月督办件办理情况统计表
    填报单位：清河市政府督查室,,,,,单位：件
    来源,交办总数,办结,在办,临近时限,逾期
    常务会议定事项,40,25,10,3,2
    领导批示件,90,60,20,4,6
    合计,130,85,30,7,8`,
    '交办总数130件，逾期8件，办结85件',
    [
      ['办结', 25, 60, 85],
      ['在办', 10, 20, 30],
      ['临近时限', 3, 4, 7],
      ['逾期', 2, 6, 8],
    ],
  ],
  [
    'states before the total, two offices, another year',
    `2021年重点任务推进情况
    单位,已办结,推进中,滞后,交办事项（项）
    发改局,12,5,1,18
    教育局,7,6,2,15`,
    '交办事项33项，滞后3项，已办结19项',
    [
      ['已办结', 12, 7, 19],
      ['推进中', 5, 6, 11],
      ['滞后', 1, 2, 3],
    ],
  ],
  [
    'lines of one office',
    `临江县政府办公室2022年承诺事项完成情况（截至6月底）
    指标,单位,数量
    承诺事项,项,9
    超前完成,项,2
    实现双过半,项,6
    未过半,项,1`,
    '承诺事项9项，超前完成2项，实现双过半6项，未过半1项',
    [
      ['超前完成', 2],
      ['实现双过半', 6],
      ['未过半', 1],
    ],
  ],
  [
    'a line a state, with its share',
    `东山市2023年为民实事进展分类（截至6月底）
    进展分类,项数,占比
    提前完成,4,20%
    进展顺利,15,75%
    进展缓慢,1,5%
    合计,20,100%`,
    '合计20项，提前完成4项，进展顺利15项，进展缓慢1项',
    [
      ['提前完成', 4],
      ['进展顺利', 15],
      ['进展缓慢', 1],
    ],
  ],
]

describe('tasks by their state, however the sheet lays it out', () => {
  it.each(layouts.map(([says, csv, headline, rows]) => ({ says, csv, headline, rows })))('$says', ({ csv, headline, rows }) => {
    expect(headlines('statusBreakdown', sheet(csv))).toEqual([headline])
    expect(drawn(sheet(csv))).toEqual(rows)
  })
  it('each state stands before the total it is printed with', () => {
    const { figures, selection } = boardFrom(sheet((layouts[0] as (typeof layouts)[number])[1]))
    const figure = figures.find(({ kind }) => kind === 'statusBreakdown')?.figure
    const [first] = figure?.panels[0]?.series[0]?.marks ?? []
    expect(first?.observations.map((i) => selection.dataset.amount[i])).toEqual([25, 40])
  })
  it.each([
    ['a rate and money beside the total are no states', '单位,总数（件）,办结率,完成投资\n发改局,18,80%,12\n教育局,15,90%,9'],
    ['states that don’t add up to anything', '单位,办结（件）,在办（件）,来信（件）\n发改局,18,3,40\n教育局,15,4,52'],
  ])('%s', (_, csv) => expect(headlines('statusBreakdown', sheet(`2023年情况\n${csv}`))).toEqual([]))
  it('a state is known behind what it is of, and never a rate', () => {
    expect(['督办状态办结', '实现双过半', '临近时限', '办结率', '完成投资', '超期次数', '在办件'].map(stateIn)).toEqual([
      '办结',
      '实现双过半',
      '临近时限',
      null,
      null,
      null,
      null,
    ])
  })
})

/** A ledger of twelve lines whose last column but one is filled: 绿 × 6, 黄 × 4, 红 × 2. */
async function filled({ text = '', note = '', everywhere = false, colours = ['FF92D050', 'FFFFFF00', 'FFFF0000'], head = '四色督办' }) {
  const table = new SheetTable('清单')
  const rows = [
    ['北川县2025年改革事项清单（截至2025年5月31日）'],
    ['序号', '改革事项', '牵头单位', '完成时限', head, '备注'],
    ...Array.from({ length: 12 }, (_, k) => [
      String(k + 1),
      `改革事项${'甲乙丙丁戊己庚辛壬癸子丑'[k]}`,
      ['县教育局', '县民政局'][k % 2] as string,
      '2025年12月底',
      text,
      '',
    ]),
    ...(note === '' ? [] : [[note]]),
  ]
  rows.forEach((cells, r) =>
    cells.forEach((content, c) => {
      const k = r - 2
      const fill = k < 0 || k > 11 ? undefined : (colours[k < 6 ? 0 : k < 10 ? 1 : 2] as string)
      const painted = fill !== undefined && (c === 4 || everywhere)
      if (content !== '' || painted) table.put(columnName(c) + String(r + 1), content, r === 1 ? 'header' : 'text', painted ? { fill } : {})
    }),
  )
  const reading = importWorkbook(await writeXlsx([table]), '改革清单.xlsx', [])
  const { dataset, relations } = reconcile([reading])
  const figure = board(dataset, relations, plainSettings, { items: reading.items }).find(({ kind }) => kind === 'statusBreakdown')?.figure
  return {
    states: figure?.panels[0]?.series.map(({ name, status, marks }) => [name, status, marks[marks.length - 1]?.value]),
    notes: figure?.notes ?? [],
    roles: reading.items.map(({ status }) => status),
  }
}

describe('四色 by the fills of cells', () => {
  it('of empty cells, by what a note says they mean (J8)', async () => {
    const { states } = await filled({ note: '注：绿=已完成，黄=进度滞后，红=逾期。事项为编造。' })
    expect(states).toEqual([
      ['已完成', 'green', 6],
      ['进度滞后', 'yellow', 4],
      ['逾期', 'red', 2],
    ])
  })
  it('under a heading of its own, told in words', async () => {
    const { states } = await filled({ head: '督办灯色', note: '说明：绿灯表示正常，黄灯表示预警，红灯表示超期' })
    expect(states?.map(([name]) => name)).toEqual(['正常', '预警', '超期'])
  })
  it('without a legend the colours stay colours: what they mean is not made up', async () => {
    const { states, notes, roles } = await filled({})
    expect(states).toEqual([
      ['绿', 'green', 6],
      ['黄', 'yellow', 4],
      ['红', 'red', 2],
    ])
    expect(notes).toContain('颜色按表内填色，表内没有图例，各色含义未写')
    expect(new Set(roles)).toEqual(new Set([null]))
  })
  it('of signs, and of whole lines under one word', async () => {
    expect((await filled({ text: '■' })).states?.map(([name, , value]) => [name, value])).toEqual([
      ['绿', 6],
      ['黄', 4],
      ['红', 2],
    ])
    expect((await filled({ text: '推进中', head: '进展情况', everywhere: true })).states?.map(([name, , value]) => [name, value])).toEqual([
      ['绿', 6],
      ['黄', 4],
      ['红', 2],
    ])
  })
  it('grey bands between lines are none', async () => {
    const { states } = await filled({ text: '推进中', head: '进展情况', everywhere: true, colours: ['FFF2F2F2', 'FFFFFFFF', 'FFF2F2F2'] })
    expect(states).toEqual([['推进中', undefined, 12]])
  })
})

describe('several ledgers', () => {
  const works = `清河市2024年挂图作战表（截至2024年9月30日）
    序号,作战内容,责任科室,启动时间,完成时限,状态
    1,信息化建设,信息科,2024年3月1日,2024年12月20日,正常推进
    2,应急管理,应急科,2024年3月1日,2024年9月10日,逾期
    3,机关党建,党办,2024年3月1日,2024年8月10日,已完成`
  const earlier = `北山县2021年督办台账（截至2021年6月30日）
    序号,督办事项,承办单位,办结时限,办理情况
    1,道路修复,住建局,2021年12月底,正在办理
    2,学校扩建,教育局,2021年12月底,正在办理
    3,河道清淤,水务局,2021年12月底,正在办理
    4,老旧改造,住建局,2021年5月底,已办结`
  it('are told each by itself, each at its own day', () => {
    expect(headlines('schedule', { '挂图.csv': works, '督办.csv': earlier })).toEqual(
      expect.arrayContaining(['3项任务1项已过时限未销号：应急管理', '4项任务，已销号1项']),
    )
    expect(headlines('statusBreakdown', { '挂图.csv': works, '督办.csv': earlier })).toEqual(
      expect.arrayContaining(['台账任务3项，逾期1项（应急科），正常推进1项', '台账任务4项，正在办理3项，已办结1项']),
    )
  })
  it('one form filled in by two offices is one ledger', () => {
    const part = (office: string) => `${office}2021年督办台账（截至2021年6月30日）
      序号,督办事项,承办单位,办结时限,办理情况
      1,${office}道路修复,住建科,2021年12月底,正在办理
      2,${office}河道清淤,水务科,2021年5月底,已办结`
    expect(headlines('statusBreakdown', { '甲.csv': part('北山县'), '乙.csv': part('南河县') })).toEqual([
      '台账任务4项，正在办理2项，已办结2项',
    ])
  })
})
