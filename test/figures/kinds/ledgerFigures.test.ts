import { describe, expect, it } from 'vitest'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'

const head = '序号,交办事项,牵头单位,完成时限,办结时间,状态'
const dated = `2024年市委交办事项台账（截至2024年10月15日）
  ${head}
  1,信息平台升级,大数据局,2024年9月30日,2024年9月12日,办结
  2,河道清障,水利局,2024年8月31日,,推进中
  3,学校扩班,教育局,2024年10月10日,,推进中
  4,社区食堂,民政局,2024年11月30日,,推进中`
const worded = `交办事项台账（截至2024年10月15日）
  序号,交办事项,牵头单位,完成时限,办理情况
  1,信息平台升级,大数据局,2024年9月30日,已销号
  2,河道清障,水利局,2024年8月31日,超期
  3,学校扩班,教育局,2024年9月10日,超期办结
  4,社区食堂,民政局,2024年11月30日,进度滞后
  5,公园改造,住建局,长期坚持,正常推进`
const bare = `重点任务
  事项,责任单位,时限,状态
  写总结,办公室,2025-06-30,完成
  查安全,督查室,2025-07-31,办理中
  报数据,信息科,2025-05-31,逾期`

const kinds = ['statusBreakdown', 'schedule', 'burnDown'] as const
const cases: readonly (readonly [
  string,
  string,
  Partial<Record<(typeof kinds)[number], string>>,
  Partial<Record<(typeof kinds)[number], string>>,
])[] = [
  [
    'a ledger at the day of its title, two past their time',
    dated,
    {
      statusBreakdown: '台账任务4项，2项已过时限，办结1项，推进中3项',
      schedule: '4项任务2项已过时限未销号，河道清障最久',
      burnDown: '4项任务已销号1项，余3项，2项逾期',
    },
    { schedule: '4 items: 2 items past the deadline', burnDown: '3 items left, 2 items overdue' },
  ],
  [
    'statuses without dates close and call overdue themselves',
    worded,
    { statusBreakdown: '台账任务5项，超期1项，进度滞后1项，已销号1项', schedule: '5项任务1项已过时限未销号：河道清障' },
    { statusBreakdown: '超期 1 item, 进度滞后 1 item, 已销号 1 item', schedule: '5 items: 1 item past the deadline: 河道清障' },
  ],
  [
    'a small ledger without any day',
    bare,
    { statusBreakdown: '台账任务3项，逾期1项（信息科），完成1项', schedule: '3项任务，逾期1项，已销号1项' },
    { schedule: '3 items: 1 item overdue, 1 item struck off' },
  ],
]

describe.each(cases)('%s', (_, sheet, zh, en) => {
  it.each(Object.entries(zh))('%s says %s', (kind, headline) =>
    expect(headlineOf(kind as (typeof kinds)[number], selectionOfSheet(sheet))).toBe(headline),
  )
  it.each(Object.entries(en))('in English %s says %s', (kind, headline) =>
    expect(headlineOf(kind as (typeof kinds)[number], selectionOfSheet(sheet, { language: 'en' }))).toBe(headline),
  )
  it('has no number that is no fact', () => {
    const selection = selectionOfSheet(sheet)
    for (const kind of Object.keys(zh) as (typeof kinds)[number][]) {
      const figure = figureOf(kind, selection)
      expect([strayNumbers(figure, selection.dataset, selection.items), wrongFacts(figure), misprintedFacts(figure)]).toEqual([[], [], []])
    }
  })
})

it('one line is open in all three figures, or in none', () => {
  for (const sheet of [dated, worded]) {
    const selection = selectionOfSheet(sheet)
    const late = marksOf(figureOf('schedule', selection)).filter((mark) => mark.flags.includes('named-bad'))
    const said = figureOf('schedule', selection).sentence.text
    expect(said).toContain(`逾期${late.length}项`)
  }
})

describe('a ledger of more lines than are in sight', () => {
  const line = (k: number, due: string, status: string): string => `${k},任务${k},办公室,${due},${status}`
  const done = Array.from({ length: 16 }, (_, k) => line(k + 1, `2025-0${1 + (k % 4)}-${String(10 + k)}`, '已办结'))
  const open = [line(17, '2025-12-31', '正在办理'), line(18, '2025-05-20', '正在办理'), line(19, '2025-04-30', '正在办理')]
  const sheet = ['督办台账（截至2025年6月30日）', '序号,任务事项,责任单位,完成时限,办理状态', ...done, ...open].join('\n')
  it('shows what is overdue first, then what is open, then what is done', () => {
    const figure = figureOf('schedule', selectionOfSheet(sheet))
    expect(figure.headline.text).toBe('19项任务2项已过时限未销号，任务19最久')
    expect(figure.panels[0]?.series[0]?.marks.slice(0, 4).map(({ category }) => category)).toEqual(['任务19', '任务18', '任务17', '任务1'])
  })
  it('names nobody on a page where the latest isn’t drawn', () => {
    expect(headlineOf('schedule', { ...selectionOfSheet(sheet, { page: 2 }) })).toBe('19项任务2项已过时限未销号')
  })
})
