import type { Sample } from '../sample'
import { blank, der, n, percent, plain, shownPercent, syn, tru, w, type Entry, type Fields, type UnitOf } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const fact = '003_36af5d82ee7d9f21.txt'
const office: Fields = { office: '青岛市人民政府办公厅', officeText: '青岛市人民政府办公厅', fromOffice: 'reporter' }

const summary = new SheetTable('汇总')
const half = { period: '2019-H1', periodText: '2019年 截至6月底', fromPeriod: 'title' } as const
summary.defaults = { ...office, ...half, fromIndicator: 'header' }
summary
  .put('A1', '2019年市办实事共10件27项', 'title', {}, { kind: 'true', fact: `${fact}:12:97` })
  .put('A2', '填报单位：青岛市人民政府办公厅', 'reporter')
  .put('C2', '截至6月底', 'title', { align: 'right' })
  .row('A3', ['进展分类', '项数', '占比'], 'header')
  .merge('A1:C1', 'A2:B2')
  .width({ A: 30, B: 12, C: 14 })
const shares: readonly GridColumn[] = [
  { at: 'B', labels: ['B3'], indicator: '项数', unit: plain('项') },
  { at: 'C', labels: ['C3'], indicator: '占比', unit: percent },
]
const states: readonly (readonly [name: string, count: Entry, share: Entry])[] = [
  ['完成年度目标', tru(`${fact}:12:147`, n(3)), der('3÷27', shownPercent(0.111, 1))],
  ['超额完成上半年计划', tru(`${fact}:12:156`, n(13)), der('13÷27', shownPercent(0.481, 1))],
  ['其余（进展顺利）', der('27-3-13', n(11)), der('11÷27', shownPercent(0.407, 1))],
]
states.forEach(([name, count, share], k) => {
  const at = k + 4
  summary.put(`A${at}`, name, 'label')
  summary.grid(shares, [[{ at, labels: [`A${at}`], breakdown: { 进展分类: name } }, [count, share]]])
})
summary.put('A7', '合计', 'label')
summary.grid(shares, [[{ at: 7, labels: ['A7'], flags: ['aggregate'] }, [tru(`${fact}:12:97`, n(27)), der('27÷27', shownPercent(1, 0))]]])

const detail = new SheetTable('明细')
detail.defaults = office
detail
  .put('A1', '2019年市办实事进度明细', 'title')
  .put('A2', '填报单位：青岛市人民政府办公厅', 'reporter')
  .row('A3', ['序号', '实事', '年度目标', '上半年计划', '上半年完成', '完成年度目标%', '完成上半年计划%', '亮灯'], 'header')
  .merge('A1:H1', 'A2:D2', 'A7:H7')
  .width({ A: 6, B: 24, C: 12, D: 12, E: 12, F: 14, G: 16, H: 8 })
const year = { period: '2019', periodText: '2019年 年度', fromPeriod: 'title' } as const
const firstHalf = { period: '2019-H1', periodText: '2019年 上半年', fromPeriod: 'title' } as const
const columns: readonly GridColumn[] = [
  { at: 'C', labels: ['C3'], measure: 'target', ...year },
  { at: 'D', labels: ['D3'], measure: 'target', ...firstHalf },
  { at: 'E', labels: ['E3'], measure: 'value', ...firstHalf },
  { at: 'F', labels: ['F3'], measure: 'completion', unit: percent, ...year },
  { at: 'G', labels: ['G3'], measure: 'completion', unit: percent, ...firstHalf },
]
const tenth = (value: number) => n(value, '0.0', value.toFixed(1))
const lines: readonly (readonly [label: string, name: string, unit: UnitOf, light: string, entries: readonly Entry[], bound?: 'atMost'])[] =
  [
    ['新增床位', '新增床位', plain('张'), '绿', [w('2000张', 2000), w('900张', 900), w('1012张', 1012), tenth(50.6), tenth(112.4)]],
    ['改造小区', '改造小区', plain('个'), '黄', [w('30个以上', 30, { bound: 'atLeast' }), n(12), n(9), tenth(30), tenth(75)]],
    ['城镇登记失业率低于(%)', '城镇登记失业率', percent, '绿', [n(4.3), n(4.3), n(3.57), blank, blank], 'atMost'],
  ]
lines.forEach(([label, indicator, unit, light, entries, bound], k) => {
  const at = k + 4
  detail
    .put(`A${at}`, k + 1, 'serial')
    .put(`B${at}`, label, 'label')
    .put(`H${at}`, light, 'text', { fill: light === '绿' ? 'FF92D050' : 'FFFFFF00', align: 'center' })
  detail.grid(columns, [
    [
      { at, labels: [`B${at}`], indicator, unit, ...(bound ? { bound } : {}) },
      entries.map((entry) => (entry.content === null ? entry : syn(entry))),
    ],
  ])
})
detail.put('A7', '注：本表三行为演示数据。', 'note')

/** A compound total in the title, shares that round to 99.9, completion over 100 %, a floor, a ceiling. */
export const s09: Sample = {
  file: '09_市办实事进度_2019.xlsx',
  format: 'xlsx',
  sheets: [summary, detail],
  relations: [],
  notices: [],
  drawn: {
    headline: [
      { says: '27项中完成年度目标3项、超额完成上半年计划13项、其余11项', printed: '27项', cells: ['B7', 'B4', 'B5', 'B6'] },
      { says: '新增床位完成上半年计划的112.4%', printed: '112.4%', cells: ['E4', 'D4', 'G4'] },
      { says: '改造小区完成年度目标的30.0%，目标为30个以上', printed: '30.0%', cells: ['E5', 'C5', 'F5'] },
      { says: '城镇登记失业率3.57%，低于4.3%的上限', printed: '3.57%', cells: ['E6', 'C6', 'D6'] },
    ],
    suits: ['statusBreakdown', 'completion', 'tiles'],
    never: ['112.4%不截断', '张、个、%不在同一坐标轴', '汇总与明细说的是同一批实事，不相加'],
    favours: { 城镇登记失业率: 'less' },
  },
  questions: [],
  proposals: [],
}
