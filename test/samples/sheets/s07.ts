import type { Sample } from '../sample'
import { blank, der, gone, n, parts, percent, plain, said, syn, tenThousand, tru, type Entry, type UnitOf } from '../entry'
import { SheetTable, type GridColumn, type GridRow } from '../table'

const sheet = new SheetTable('月报')
sheet.defaults = { office: '青岛市人民政府办公厅', officeText: '青岛市人民政府办公厅', fromOffice: 'reporter' }
sheet
  .put('A1', '办公厅政务运行月报', 'title')
  .put('F1', '表    号：QD-ZW-01', 'note')
  .put('A2', '填报单位：青岛市人民政府办公厅        2019年6月', 'reporter')
  .row('A3', ['指标名称', '计量单位', '代码', '本月', '本年累计', '上年同期累计', '同比±%'], 'header')
  .row('A4', ['甲', '乙', '丙', '1', '2', '3', '4'], 'code')
  .merge('A1:E1', 'F1:G1', 'A2:G2', 'A17:G17')
  .width({ A: 24, B: 10, C: 8, D: 10, E: 12, F: 14, G: 10 })

const month = { period: '2019-06', periodText: '2019年6月 本月', fromPeriod: 'reporter' } as const
const now = { period: '2019-H1', periodText: '2019年6月 本年累计', fromPeriod: 'reporter' } as const
const before = { period: '2018-H1', periodText: '2019年6月 上年同期累计', fromPeriod: 'reporter' } as const
const columns: readonly GridColumn[] = [
  { at: 'D', labels: ['D3'], ...month },
  { at: 'E', labels: ['E3'], ...now },
  { at: 'F', labels: ['F3'], ...before },
  { at: 'G', labels: ['G3'], ...now, measure: 'change', against: 'samePeriodLastYear', form: 'percent', unit: percent },
]

const fact = '003_36af5d82ee7d9f21.txt'
const dash = gone('—', 'dash')
const dots = gone('…', 'ellipsis')
const times = plain('次')
const days = plain('天')
const silentDash = said('—', 'missing')
type Line = readonly [name: string, unit: string, code: string, reads: UnitOf, entries: readonly [Entry, Entry, Entry, Entry]]
const sections: readonly (readonly [section: string, lines: readonly Line[]])[] = [
  [
    '一、文件会议',
    [
      [
        '制发文件',
        '件',
        '01',
        plain('件'),
        [syn(n(9)), tru(`${fact}:7:61`, n(55)), der('55÷(1-0.409)', n(93)), tru(`${fact}:7:69`, n(-40.9))],
      ],
      [
        '全市性工作会议',
        '次',
        '02',
        times,
        [syn(n(2)), tru(`${fact}:7:84`, n(12)), der('12÷(1-0.40)', n(20)), tru(`${fact}:7:90`, n(-40, '0.0', '-40.0'))],
      ],
      ['市政府常务会议', '次', '03', times, [syn(n(2)), tru(`${fact}:4:138`, n(12)), syn(n(11)), syn(n(9.1))]],
      ['  研究议题', '个', '04', plain('个'), [syn(n(24)), tru(`${fact}:4:148`, n(149)), syn(n(131)), syn(n(13.7))]],
      ['办公厅党组会议', '次', '05', times, [syn(n(2)), tru(`${fact}:15:74`, n(12)), syn(n(10)), syn(n(20, '0.0', '20.0'))]],
    ],
  ],
  [
    '二、政务服务',
    [
      ['政府信息公开申请', '件', '06', plain('件'), [syn(n(248)), tru(`${fact}:8:115`, n(1560)), syn(n(1498)), syn(n(4.1))]],
      ['热线受理来电', '万件', '07', tenThousand('件'), [syn(n(25.5)), tru(`${fact}:12:195`, n(133.8)), syn(n(121.4)), syn(n(10.2))]],
      ['突发事件', '起', '08', plain('起'), [syn(n(41)), tru(`${fact}:8:201`, n(235)), dots, dots]],
      ['预警信息', '起', '09', plain('起'), [syn(n(19)), tru(`${fact}:8:220`, n(126)), syn(n(0)), dash]],
      [
        '市政府领导调研',
        '次/天',
        '10',
        times,
        [
          syn(parts('64/40', { value: 64, unit: times }, { value: 40, unit: days })),
          tru(`${fact}:9:46 ${fact}:9:51`, parts('389/238', { value: 389, unit: times }, { value: 238, unit: days })),
          {
            ...blank,
            reads: [
              { missing: 'blank', unit: times },
              { missing: 'blank', unit: days },
            ],
          },
          { ...blank, reads: [{ missing: 'blank' }, { missing: 'blank' }] },
        ],
      ],
    ],
  ],
]
let at = 5
const sectionOf: Record<string, string> = {}
for (const [section, lines] of sections) {
  const head = `A${at}`
  sheet.put(head, section, 'label').put(`B${at}`, '—', 'unitNote').put(`C${at}`, '—', 'code')
  sheet.grid(columns, [[{ at, silent: true }, [silentDash, silentDash, silentDash, silentDash]]])
  at++
  for (const [name, unit, code, reads, entries] of lines) {
    sheet.put(`A${at}`, name, 'label').put(`B${at}`, unit, 'unitNote').put(`C${at}`, code, 'code')
    const row: GridRow = { at, labels: [head, `A${at}`], indicator: name.trim(), unit: reads }
    sheet.grid(columns, [[row, entries]])
    sectionOf[name.trim()] = section
    at++
  }
}
sheet.put('A17', '注：本月数、上年同期数为演示数据（制发文件、全市性工作会议的上年同期由公布的降幅推算），其余同比由此算得。', 'note')

/** Statutory form in BIFF8: code row and code column, sections, month beside cumulative, two units in one cell. */
export const s07: Sample = {
  file: '07_青岛办公厅政务运行月报_201906.xls',
  format: 'xls',
  sheets: [sheet],
  relations: [],
  notices: [{ code: 'attachmentsNotRead', severity: 'info', sheet: null, cells: [], facts: { format: 'xls' } }],
  sections: sectionOf,
  drawn: {
    headline: [
      { says: '制发文件55件，同比下降40.9%', printed: '40.9%', cells: ['E6', 'F6'] },
      { says: '全市性工作会议12次，同比下降40.0%', printed: '40.0%', cells: ['E7', 'F7'] },
      { says: '热线受理来电133.8万件，同比增长10.2%', printed: '133.8万', cells: ['E13', 'F13'] },
      { says: '预警信息上年同期为0，增加126起', printed: '126起', cells: ['E15', 'F15'] },
      { says: '市政府领导调研389次、238天', printed: '389次', cells: ['E16'] },
    ],
    suits: ['yearOverYear', 'tiles'],
    never: ['三个12次是三项指标', '本月与本年累计不相加', '突发事件无上年同期数，不算同比'],
    favours: { 突发事件: 'neither', 热线受理来电: 'neither', 政府信息公开申请: 'neither' },
  },
  questions: [],
  proposals: [],
}
