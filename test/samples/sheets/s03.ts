import type { Sample } from '../sample'
import { bare, blank, der, empty, gone, n, percent, plain, shownPercent, syn, tru, w, type Entry } from '../entry'
import { SheetTable, type GridColumn, type GridRow } from '../table'

const sheet = new SheetTable('刊物')
sheet.defaults = { office: '中共宿迁市委办公室', officeText: '宿迁市委办', fromOffice: 'fileName', fromIndicator: 'header' }
sheet
  .put('A1', '刊物编发与批示情况统计表', 'title')
  .put('A2', '单位：期、%', 'unitNote', { align: 'right' })
  .put('A3', '序号', 'header')
  .put('B3', '刊物类别', 'header')
  .put('C3', '刊物名称', 'header')
  .merge('A1:L1', 'A2:L2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:I3', 'J3:L3', 'B5:B8', 'B10:B11', 'A14:L14')
  .width({ A: 6, B: 10, C: 18, D: 8, E: 8, F: 9, G: 8, H: 8, I: 10, J: 8, K: 8, L: 9 })
sheet.frozenRows = 4

const columns: GridColumn[] = []
for (const [year, letters] of [
  ['2015年', 'DEF'],
  ['2016年', 'GHI'],
  ['2017年', 'JKL'],
] as const) {
  const [first, second, third] = [...letters] as [string, string, string]
  sheet.put(`${first}3`, year, 'header').row(`${first}4`, ['编发', '批示', '批示率'], 'header')
  const when = { period: year.slice(0, 4), periodText: year, fromPeriod: 'header' } as const
  columns.push({ at: first, labels: [`${first}3`, `${first}4`], indicator: '编发', unit: plain('期'), ...when })
  columns.push({ at: second, labels: [`${first}3`, `${second}4`], indicator: '批示', unit: plain('期'), ...when })
  columns.push({ at: third, labels: [`${first}3`, `${third}4`], indicator: '批示率', unit: percent, ...when })
}

const fact = '002_15f921fbecdec588.txt'
const dash = gone('—', 'dash')
// 批示 2016 holds no number in any row, so a blank there isn't missing a figure: nobody fills that column.
type Year = readonly [Entry, Entry, Entry]
const only = (entry: Entry, middle: Entry = blank): Year => [entry, middle, blank]
const line = (...years: readonly Year[]): Entry[] => years.flat()
const members: readonly (readonly [at: number, category: string, name: string, entries: Entry[]])[] = [
  [5, '信息类', '信息快报', line([syn(n(41)), dash, dash], [tru(`${fact}:6:414`, n(45)), dash, dash], [syn(n(48)), dash, dash])],
  [
    6,
    '信息类',
    '信息专报',
    line(
      [syn(n(72)), syn(n(64)), syn(shownPercent(0.889, 1))],
      [tru(`${fact}:6:424`, n(79)), empty, tru(`${fact}:6:471`, w('90%以上', 90, { bound: 'atLeast' }))],
      [syn(n(83)), syn(n(76)), syn(shownPercent(0.916, 1))],
    ),
  ],
  [7, '信息类', '信息快报（专刊）', line(only(syn(n(6))), only(tru(`${fact}:6:438`, n(8)), empty), only(syn(n(9))))],
  [8, '信息类', '领导参考', line(only(syn(n(4))), only(tru(`${fact}:6:447`, n(5)), empty), only(syn(n(6))))],
  [
    10,
    '督查类',
    '督查专报',
    line(
      only(syn(n(96))),
      [
        tru(`${fact}:7:314`, n(109)),
        empty,
        tru(`${fact}:7:329`, {
          content: '基本期期',
          role: 'unread',
          reads: [{ missing: 'words', measure: 'words', unit: bare }],
          origin: null,
        }),
      ],
      only(syn(n(112))),
    ),
  ],
  [11, '督查类', '督查通报', line(only(syn(n(38))), only(tru(`${fact}:7:325`, n(41)), empty), only(syn(n(44))))],
]
const totals: readonly (readonly [at: number, category: string | null, entries: Entry[]])[] = [
  [9, '信息类', line(only(syn(n(123))), only(der('45+79+8+5', n(137)), empty), only(syn(n(146))))],
  [12, '督查类', line(only(syn(n(134))), only(der('109+41', n(150)), empty), only(syn(n(156))))],
  [13, null, line(only(syn(n(257))), only(der('137+150', n(287)), empty), only(syn(n(302))))],
]
sheet.put('B5', '信息类', 'label').put('B10', '督查类', 'label').put('B13', '合计', 'label')
members.forEach(([at, category, name, entries], k) => {
  sheet.put(`A${at}`, k + 1, 'serial').put(`C${at}`, name, 'label')
  const row: GridRow = { at, labels: [category === '信息类' ? 'B5' : 'B10', `C${at}`], breakdown: { 刊物类别: category, 刊物名称: name } }
  sheet.grid(columns, [[row, entries]])
})
for (const [at, category, entries] of totals) {
  if (category) sheet.put(`C${at}`, '小计', 'label')
  // 小计 stands right below the merged category, in the column of names; only the category still tells it apart.
  const labels = category ? [`C${at}`] : [`B${at}`]
  sheet.grid(columns, [
    [
      {
        at,
        labels: category === null ? labels : [category === '信息类' ? 'B5' : 'B10', ...labels],
        flags: ['aggregate'],
        ...(category ? { breakdown: { 刊物类别: category } } : {}),
      },
      entries,
    ],
  ])
}
sheet.put('A14', '注：2015年、2017年数据为演示数据，2016年数据取自工作总结。', 'note')

/** Two-level merged header, subtotals, a rate with a bound and one told in words. */
export const s03: Sample = {
  file: '03_宿迁市委办刊物编发与批示_三年.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'rateOf', child: '批示率', parent: '批示', denominator: '编发', evidence: 'both' },
    { kind: 'stageOf', child: '批示', parent: '编发', evidence: 'both' },
  ],
  notices: [
    { code: 'officeFromFileName', severity: 'info', sheet: null, cells: [], facts: { office: '中共宿迁市委办公室' } },
    { code: 'unread', severity: 'warning', sheet: '刊物', cells: ['I10'], facts: { text: '基本期期', count: 1 } },
  ],
  drawn: {
    headline: [
      { says: '2016年编发《信息专报》79期，同比增长9.7%', printed: '9.7%', cells: ['G6', 'D6'] },
      { says: '2016年共编发287期', printed: '287期', cells: ['G13'] },
      { says: '信息专报批示率90%以上', printed: '%以上', cells: ['I6'] },
    ],
    suits: ['yearOverYear', 'trend', 'composition'],
    never: ['批示率不相加、不堆叠', '小计、合计不再计入总和', '信息快报与信息快报（专刊）是两种刊物'],
  },
  questions: [],
  proposals: [],
}
