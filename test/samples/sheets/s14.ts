import type { Sample } from '../sample'
import { blank, gone, n, percent, plain, shownPercent, syn, w, type Entry } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('考核')
sheet.defaults = { period: '2023', periodText: '2023年度', fromPeriod: 'title', fromIndicator: 'header' }
sheet
  .put('A1', '2023年度考核得分表', 'title')
  .row('A2', ['序号', '单位', '基础分', '加分', '扣分', '总分', '名次', '等次', '星级', '一票否决', '信息任务完成率'], 'header', {
    wrap: true,
  })
  .merge('A1:K1', 'A7:K7')
  .width({ A: 6, B: 12, C: 9, D: 9, E: 9, F: 9, G: 8, H: 10, I: 12, J: 10, K: 14 })
const score = (at: string, indicator: string): GridColumn => ({ at, labels: [`${at}2`], indicator, measure: 'score' })
const columns: readonly GridColumn[] = [
  score('C', '基础分'),
  score('D', '加分'),
  score('E', '扣分'),
  score('F', '总分'),
  { at: 'G', labels: ['G2'], indicator: '总分', measure: 'rank' },
  { at: 'H', labels: ['H2'], indicator: '等次' },
  { at: 'I', labels: ['I2'], indicator: '星级', measure: 'grade' },
  { at: 'J', labels: ['J2'], indicator: '一票否决', measure: 'flag', unit: plain('') },
  { at: 'K', labels: ['K2'], indicator: '信息任务', measure: 'completion', unit: percent },
]
/** A grade in words, on no scale. */
const graded = (content: string): Entry => ({
  content,
  role: 'value',
  reads: [{ missing: 'words', measure: 'grade', unit: plain('') }],
  origin: null,
})
const taken = (text: string, value: number) => w(text, value)
const lines: readonly (readonly [office: string, entries: readonly Entry[]])[] = [
  ['一处', [n(90), n(8.5), taken('(1)', -1), n(97.5), n(1), graded('优秀'), w('★★★★★', 5), blank, shownPercent(1.2, 0)]],
  ['二处', [n(90), n(6), n(0), n(96), n(2), graded('优秀'), w('★★★★☆', 4), blank, shownPercent(1.05, 0)]],
  [
    '三处',
    [n(90), n(3), taken('(2.5)', -2.5), n(90.5), gone('—', 'dash'), graded('不评优'), w('★★★☆☆', 3), w('是', 1), shownPercent(0.82, 0)],
  ],
  ['四处', [n(88), n(2.5), n(0), n(90.5), n(3), graded('良好'), w('四星', 4), blank, shownPercent(1, 0)]],
]
lines.forEach(([office, entries], k) => {
  const at = k + 3
  sheet.put(`A${at}`, k + 1, 'serial').put(`B${at}`, office, 'label')
  sheet.grid(columns, [
    [
      { at, labels: [`B${at}`], office, officeText: office, fromOffice: 'cell' },
      entries.map((entry) => (entry.content === null ? entry : syn(entry))),
    ],
  ])
})
sheet.put('A7', '注：本表为演示数据。', 'note')

/** Scores with deductions in brackets, a veto that takes the rank away, stars in two spellings. */
export const s14: Sample = {
  file: '14_年度考核得分表.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'partOf', child: '基础分', parent: '总分', evidence: 'both' },
    { kind: 'partOf', child: '加分', parent: '总分', evidence: 'both' },
    { kind: 'partOf', child: '扣分', parent: '总分', evidence: 'both' },
  ],
  notices: [],
  drawn: {
    headline: [
      { says: '一处97.5分，居首', printed: '97.5', cells: ['F3'] },
      { says: '三处一票否决，不排名', printed: '—', cells: ['C5', 'D5', 'E5', 'F5', 'G5', 'H5', 'I5', 'J5', 'K5'] },
    ],
    suits: ['scoreboard'],
    never: ['各处得分不相加', '被否决的单位空心画出，不占名次', '名次轴倒置', '星级是等级，不求平均'],
  },
  questions: [],
  proposals: [],
}
