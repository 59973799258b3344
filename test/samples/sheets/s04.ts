import type { Sample } from '../sample'
import { blank, der, gone, n, percent, plain, shownPercent, tru, w, type Entry, type Fields, type Read } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('双过半')
sheet.defaults = { office: '滨州市委改革办', officeText: '滨州市委改革办', fromOffice: 'reporter' }
sheet
  .put('A1', '改革任务“双过半”完成情况', 'title')
  .put('A2', '填报单位：滨州市委改革办', 'reporter')
  .put('E2', '截至2023年8月10日', 'title', { align: 'right' })
  .row('A3', ['任务类别', '任务总数(项)', '已完成(项)', '完成率', '时序进度', '是否双过半'], 'header')
  .merge('A1:F1', 'A2:D2', 'E2:F2', 'A9:F9')
  .width({ A: 26, B: 14, C: 24, D: 10, E: 10, F: 12 })

const toDate = { period: '2023-01-01/2023-08-10', periodText: '截至2023年8月10日', fromPeriod: 'title' } as const
const columns: readonly GridColumn[] = [
  { at: 'B', labels: ['B3'], ...toDate, period: '2023', measure: 'target' },
  { at: 'C', labels: ['C3'], ...toDate, measure: 'value' },
  { at: 'D', labels: ['D3'], ...toDate, measure: 'completion', unit: percent },
  { at: 'E', labels: ['E3'], ...toDate, measure: 'value', unit: percent },
  { at: 'F', labels: ['F3'], ...toDate, measure: 'flag', unit: plain('') },
]
const own = '001_7216735246fe9c6a.txt'
const office = '000_39ccb489142faca9.txt'
const schedule = (): Entry => der('212÷365（7月31日）', shownPercent(0.581, 1))
const yes = (how: string): Entry => der(how, w('是', 1))
const dots = gone('…', 'ellipsis')
const lines: readonly (readonly [label: string, name: string, entries: readonly Entry[], row?: Fields])[] = [
  [
    '省委改革任务',
    '省委改革任务',
    [tru(`${own}:15:103`, n(66)), tru(`${own}:15:142`, n(34)), der('34÷66', shownPercent(0.515, 1)), schedule(), yes('34÷66≥50%')],
  ],
  [
    '自主创新改革事项',
    '自主创新改革事项',
    [tru(`${own}:15:117`, n(95)), tru(`${own}:15:146`, n(49)), der('49÷95', shownPercent(0.516, 1)), schedule(), yes('49÷95≥50%')],
    { flags: ['aggregate'] },
  ],
  ['  其中：改革“破零”事项', '改革“破零”事项', [tru(`${own}:15:130`, n(50)), dots, dots, blank, blank], { flags: ['ofWhich'] }],
  [
    '合计',
    '合计',
    [der('66+95', n(161)), der('34+49', n(83)), der('83÷161', shownPercent(0.516, 1)), blank, blank],
    { flags: ['aggregate'] },
  ],
  [
    '市委办承诺重点任务',
    '市委办承诺重点任务',
    [tru(`${office}:4:93`, n(13)), tru(`${office}:4:107`, w('3（另10项已实现双过半）', 3)), blank, blank, yes('原文已实现双过半')],
  ],
]
lines.forEach(([label, indicator, entries, more = {}], k) => {
  const at = k + 4
  sheet.put(`A${at}`, label, 'label')
  // 时序进度 is a rate of its own beside target and completion: the row is what it is broken down by, a total is broken down by nothing.
  const rate: Read = { indicator: '时序进度', fromIndicator: 'header', breakdown: indicator === '合计' ? {} : { 任务类别: indicator } }
  const read = entries.map((entry, c) => (c === 3 ? { ...entry, reads: entry.reads.map((r) => ({ ...r, ...rate })) } : entry))
  sheet.grid(columns, [[{ at, labels: [`A${at}`], indicator, unit: plain('项'), ...more }, read]])
})
sheet.put('A9', '注：时序进度按7月31日计（212天÷365天）。', 'note')

/** Targets and what is done, a subset inside a row, a total that leaves the subset out, two rules of schedule. */
export const s04: Sample = {
  file: '04_滨州改革任务双过半_202307.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'partOf', child: '改革“破零”事项', parent: '自主创新改革事项', evidence: 'word' },
    { kind: 'partOf', child: '省委改革任务', parent: '合计', evidence: 'both' },
    { kind: 'partOf', child: '自主创新改革事项', parent: '合计', evidence: 'both' },
  ],
  notices: [],
  drawn: {
    headline: [
      { says: '省委改革任务完成34项，完成率51.5%，实现双过半', printed: '51.5%', cells: ['C4', 'B4', 'D4'] },
      { says: '按7月31日时序58.1%，省委改革任务慢6.6个百分点', printed: '6.6', cells: ['C4', 'B4', 'D4', 'E4'], asOf: '2023-07-31' },
      { says: '按7月31日时序58.1%，自主创新改革事项慢6.5个百分点', printed: '6.5', cells: ['C5', 'B5', 'D5', 'E5'], asOf: '2023-07-31' },
      { says: '按8月10日时序60.8%，省委改革任务慢9.3个百分点', printed: '9.3', cells: ['C4', 'B4', 'D4'], asOf: '2023-08-10' },
      { says: '市委办承诺重点任务完成3项', printed: '3项', cells: ['C8'] },
    ],
    suits: ['completion', 'doubleHalf', 'tiles'],
    never: ['破零事项在自主创新改革事项之内，合计161不加50', '两种时序规则各印规则与日期'],
  },
  questions: [],
  proposals: [],
}
