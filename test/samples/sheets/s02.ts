import type { Sample } from '../sample'
import { der, gone, n, percent, plain, shownPercent, tru, w, type Entry } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('Sheet1')
sheet.defaults = { office: '青岛市人民政府办公厅', officeText: '青岛市政府办公厅', fromOffice: 'fileName' }
sheet
  .put('A1', '精简文件会议简报情况(截至6月底)', 'title')
  .row('A2', ['指标', '2018年上半年', '2019年上半年', '同比', '去年排名'], 'header')
  .merge('A1:E1', 'A6:E6')
  .width({ A: 24, B: 14, C: 14, D: 12, E: 10 })

const now = { period: '2019-H1', periodText: '2019年上半年', fromPeriod: 'header' } as const
const columns: readonly GridColumn[] = [
  { at: 'B', labels: ['B2'], period: '2018-H1', periodText: '2018年上半年', fromPeriod: 'header' },
  { at: 'C', labels: ['C2'], ...now },
  { at: 'D', labels: ['D2'], ...now, measure: 'change', against: 'samePeriodLastYear', form: 'percent', unit: percent },
  { at: 'E', labels: ['E2'], period: '2018', periodText: '去年', fromPeriod: 'header', measure: 'rank', unit: plain('') },
]
const fact = '003_36af5d82ee7d9f21.txt'
const slash = gone('/', 'slash')
/** The stock of 简报 stands at the half-year's last day, not over the half-year. */
const standing = (entry: Entry, period: string): Entry => ({ ...entry, reads: entry.reads.map((read) => ({ ...read, period })) })
const lines: readonly (readonly [label: string, name: string, unit: string, entries: readonly [Entry, Entry, Entry, Entry]])[] = [
  [
    '制发文件(件)',
    '制发文件',
    '件',
    [der('55÷(1-0.409)', n(93)), tru(`${fact}:7:61`, n(55)), tru(`${fact}:7:69`, w('下降40.9%', -40.9)), slash],
  ],
  [
    '召开全市性工作会议(次)',
    '召开全市性工作会议',
    '次',
    [der('12÷(1-0.40)', n(20)), tru(`${fact}:7:84`, n(12)), tru(`${fact}:7:90`, shownPercent(-0.4, 0)), slash],
  ],
  [
    '保留简报(份)',
    '保留简报',
    '份',
    [
      standing(der('35÷(1-0.43)', n(61)), '@2018-06-30'),
      standing(tru(`${fact}:7:100`, n(35)), '@2019-06-30'),
      standing(tru(`${fact}:7:108`, w('↓43', -43)), '@2019-06-30'),
      slash,
    ],
  ],
]
lines.forEach(([label, indicator, unit, entries], k) => {
  const at = k + 3
  sheet.put(`A${at}`, label, 'label')
  sheet.grid(columns, [[{ at, labels: [`A${at}`], indicator, unit: plain(unit) }, entries]])
})
sheet.put('A6', '注：2018年上半年数按公布的降幅推算。', 'note')

/** Lower is better; one change written three ways; a column without any figure; the office only in the file name. */
export const s02: Sample = {
  file: '02_青岛市政府办公厅精文简会_2019上半年.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [],
  notices: [{ code: 'officeFromFileName', severity: 'info', sheet: null, cells: [], facts: { office: '青岛市人民政府办公厅' } }],
  drawn: {
    headline: [
      { says: '制发文件55件，同比下降40.9%', printed: '40.9%', cells: ['C3', 'B3'] },
      { says: '召开全市性工作会议12次，同比下降40.0%', printed: '40.0%', cells: ['C4', 'B4'] },
      { says: '保留简报35份，同比下降42.6%', printed: '42.6%', cells: ['C5', 'B5'] },
    ],
    suits: ['yearOverYear', 'tiles'],
    never: ['保留简报是时点数，不与累计数相加', '去年排名无数据，不画成0'],
    favours: { 制发文件: 'less', 召开全市性工作会议: 'less', 保留简报: 'less' },
  },
  questions: [],
  proposals: [],
}
