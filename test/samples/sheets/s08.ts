import type { Sample } from '../sample'
import { bare, blank, gone, n, percent, points, syn, tenThousand, tru, w, type Entry } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('08_热线受理分月')
sheet.defaults = { fromIndicator: 'header' }
sheet.row('A1', ['月份', '受理量(万件)', '办结率', '满意率', '环比', '同比增减(百分点:满意率)'], 'header')

const columns: readonly GridColumn[] = [
  { at: 'B', labels: ['B1'], indicator: '受理量', unit: tenThousand('件') },
  { at: 'C', labels: ['C1'], indicator: '办结率', unit: percent },
  { at: 'D', labels: ['D1'], indicator: '满意率', unit: bare },
  { at: 'E', labels: ['E1'], indicator: '受理量', measure: 'change', against: 'previousPeriod', form: 'percent', unit: percent },
  { at: 'F', labels: ['F1'], indicator: '满意率', measure: 'change', against: 'samePeriodLastYear', form: 'points', unit: points() },
]
const cell = (text: string): Entry => w(text, Number(text.replace('%', '')))
const months: readonly (readonly [string, string, string, string | null, string])[] = [
  ['20.1', '98.6%', '0.972', null, '0.4'],
  ['17.6', '98.9%', '0.975', '-12.4%', '0.6'],
  ['22.4', '99.0%', '0.974', '27.3%', '0.2'],
  ['23.0', '98.7%', '0.978', '2.7%', '-0.1'],
  ['25.2', '98.8%', '0.979', '9.6%', '0.3'],
  ['25.5', '99.1%', '0.981', '1.2%', '0.5'],
]
months.forEach(([accepted, completed, content, change, pointsUp], k) => {
  const at = k + 2
  const month = `${k + 1}月`
  sheet.put(`A${at}`, month, 'label')
  sheet.grid(columns, [
    [
      { at, labels: [`A${at}`], period: `--0${k + 1}`, periodText: month, fromPeriod: 'cell' },
      [accepted, completed, content, change, pointsUp].map((text) => (text === null ? gone('—', 'dash') : syn(cell(text)))),
    ],
  ])
})
sheet.put('A8', '上半年合计', 'label')
sheet.grid(columns, [
  [
    { at: 8, labels: ['A8'], period: '--01/--06', periodText: '上半年', fromPeriod: 'cell', flags: ['aggregate'] },
    [tru('003_36af5d82ee7d9f21.txt:12:195', n(133.8)), syn(cell('98.9%')), syn(cell('0.977')), blank, blank],
  ],
])
sheet.put('A9', '注：各月数据及上半年办结率、满意率为演示数据，上半年受理量133.8万件为实数。', 'note')

const cellsOfMonths = ['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']
/** Months down without a year, rates in two scales, a total of the half-year, changes in percent and in points. */
export const s08: Sample = {
  file: '08_热线受理分月.csv',
  format: 'csv-utf8',
  sheets: [sheet],
  relations: [],
  notices: [
    { code: 'yearUnknown', severity: 'question', sheet: '', cells: cellsOfMonths, facts: {} },
    { code: 'officeUnknown', severity: 'info', sheet: null, cells: [], facts: {} },
  ],
  drawn: {
    headline: [
      { says: '上半年受理133.8万件', printed: '133.8万件', cells: ['B8'] },
      { says: '6月受理25.5万件，环比增长1.2%', printed: '1.2%', cells: ['B7', 'B6'] },
      { says: '满意率97.2%到98.1%', printed: '98.1%', cells: ['D2', 'D7'] },
    ],
    suits: ['trend', 'tiles'],
    never: ['上半年合计不是第七个月', '两个率不相加，合计行的率不是各月之和', '满意率的增减用百分点'],
    favours: { 受理量: 'neither', 办结率: 'more', 满意率: 'more' },
  },
  questions: [{ kind: 'year', sheet: '', cells: cellsOfMonths }],
  proposals: [],
  answered: {
    correction: { kind: 'year', sheet: '', after: 2019 },
    periods: {
      '--01': '2019-01',
      '--02': '2019-02',
      '--03': '2019-03',
      '--04': '2019-04',
      '--05': '2019-05',
      '--06': '2019-06',
      '--01/--06': '2019-H1',
    },
  },
}
