import type { Sample } from '../sample'
import { blank, der, gone, n, plain, pub, syn, tru, w, type Entry } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('十四五')
sheet
  .put('A1', '“十四五”主要指标年度表', 'title')
  .row('A2', ['指标', '单位', '2019年', '2020年', '2021年', '2022年', '2023年1—7月', '2025年目标', '“十四五”累计'], 'header')
  .merge('A1:I1', 'A7:I7')
  .width({ A: 28, B: 8, C: 10, D: 10, E: 10, F: 10, G: 14, H: 12, I: 14 })
sheet.defaults = { fromPeriod: 'header' }
const columns: readonly GridColumn[] = [
  ...['2019', '2020', '2021', '2022'].map((year, k) => ({
    at: 'CDEF'[k] as string,
    labels: [`${'CDEF'[k]}2`],
    period: year,
    periodText: `${year}年`,
  })),
  { at: 'G', labels: ['G2'], period: '2023-01/2023-07', periodText: '2023年1—7月' },
  { at: 'H', labels: ['H2'], period: '2025', periodText: '2025年', measure: 'target' },
  { at: 'I', labels: ['I2'], period: '2021/2025', periodText: '“十四五”累计', flags: ['aggregate'] },
]
const dash = gone('—', 'dash')
const qingdao = '003_36af5d82ee7d9f21.txt'
const lines: readonly (readonly [label: string, name: string, office: string, unit: string, entries: readonly Entry[]])[] = [
  [
    '改革“破零”事项（滨州）',
    '改革“破零”事项',
    '滨州',
    '项',
    [dash, dash, dash, pub('齐鲁网·闪电新闻 2023-08-10', n(60)), tru('001_7216735246fe9c6a.txt:15:130', n(50)), dash, der('60+50', n(110))],
  ],
  [
    '市办实事（青岛）',
    '市办实事',
    '青岛',
    '件',
    [
      tru(`${qingdao}:12:97`, n(10)),
      pub('青岛日报 2020-12-11 转载', n(12)),
      syn(n(15)),
      pub('2022年市办实事一季度进展情况', n(16)),
      pub('2023年6月底进展新闻（双过半）', n(16)),
      pub('青岛新闻网 2025-12-19', n(15)),
      blank,
    ],
  ],
  [
    '建议提案（青岛）',
    '建议提案',
    '青岛',
    '件',
    [tru(`${qingdao}:7:137`, n(1078)), syn(n(1120)), syn(n(1095)), syn(n(1083)), dash, pub('青岛新闻网 2025-12-19', n(1046)), blank],
  ],
  [
    '起草综合文稿（滨州）',
    '起草综合文稿',
    '滨州',
    '篇',
    [
      dash,
      dash,
      syn(n(930)),
      syn(n(985)),
      tru('000_39ccb489142faca9.txt:7:200', w('600余', 600, { bound: 'atLeast' })),
      syn(n(1000)),
      blank,
    ],
  ],
]
lines.forEach(([label, indicator, office, unit, entries], k) => {
  const at = k + 3
  sheet.put(`A${at}`, label, 'label').put(`B${at}`, unit, 'unitNote', { align: 'center' })
  sheet.grid(columns, [[{ at, labels: [`A${at}`], indicator, office, officeText: office, fromOffice: 'cell', unit: plain(unit) }, entries]])
})
sheet.put(
  'A7',
  '注：1.2025年目标列中青岛两项为当年实际数。2.破零事项2023年50项为全年批次。3.市办实事2021年，建议提案2020—2022年，起草综合文稿2021年、2022年和目标为演示数据。',
  'note',
  { wrap: true },
)

/** Years across with a part year, a target year and a term's total; offices in brackets of the names. */
export const s15: Sample = {
  file: '15_十四五指标年度表.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [],
  notices: [],
  drawn: {
    headline: [
      { says: '建议提案2022年1083件，同比下降1.1%', printed: '1.1%', cells: ['F5', 'E5'] },
      { says: '起草综合文稿2022年985篇，同比增长5.9%', printed: '5.9%', cells: ['F6', 'E6'] },
    ],
    suits: ['trend', 'yearOverYear'],
    never: ['2023年1—7月不与2022年全年算同比，画斜线', '“十四五”累计不是一年', '2025年目标另画', '两地不同指标不排名'],
  },
  questions: [],
  proposals: [],
}
