import type { Sample } from '../sample'
import { blank, gone, n, plain, syn, tru, type Entry } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('2023年7月')
sheet.defaults = { fromIndicator: 'header' }
sheet
  .put('A1', '信息报送采用情况通报（2023年7月）', 'title')
  .put('A2', '单位：条、分', 'unitNote', { align: 'right' })
  .row('A3', ['排名', '单位', '本月报送', '累计报送', '省采用', null, '中办采用', null, '本月得分', '累计得分', '备注'], 'header')
  .row('E4', ['条数', '得分', '条数', '得分'], 'header')
  .merge('A1:K1', 'A2:K2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:H3', 'I3:I4', 'J3:J4', 'K3:K4', 'A14:K14')
  .width({ A: 6, B: 14, C: 10, D: 10, E: 8, F: 8, G: 8, H: 8, I: 10, J: 10, K: 12 })
sheet.frozenRows = 4

const month = { period: '2023-07', periodText: '2023年7月 本月', fromPeriod: 'title' } as const
const toDate = { period: '2023-01/2023-07', periodText: '2023年7月 累计', fromPeriod: 'title' } as const
const pieces = plain('条')
const score = { unit: plain('分'), measure: 'score' } as const
const columns: readonly GridColumn[] = [
  // The ranks follow the cumulative score: 640, 480, 480, 410 … are 1, 2, 2, 4 …
  { at: 'A', labels: ['A3'], indicator: '得分', measure: 'rank', ...toDate },
  { at: 'C', labels: ['C3'], indicator: '报送', unit: pieces, ...month },
  { at: 'D', labels: ['D3'], indicator: '报送', unit: pieces, ...toDate },
  { at: 'E', labels: ['E3', 'E4'], indicator: '省采用条数', unit: pieces, ...toDate },
  { at: 'F', labels: ['E3', 'F4'], indicator: '省采用得分', ...score, ...toDate },
  { at: 'G', labels: ['G3', 'G4'], indicator: '中办采用条数', unit: pieces, ...toDate },
  { at: 'H', labels: ['G3', 'H4'], indicator: '中办采用得分', ...score, ...toDate },
  { at: 'I', labels: ['I3'], indicator: '得分', ...score, ...month },
  { at: 'J', labels: ['J3'], indicator: '得分', ...score, ...toDate },
]
const made = (...numbers: readonly (number | Entry)[]) => numbers.map((entry) => syn(typeof entry === 'number' ? n(entry) : entry))
const dash = gone('—', 'dash')
const offices: readonly (readonly [name: string, entries: Entry[], remark?: string])[] = [
  ['示例县甲', made(1, 12, 96, 12, 240, 8, 400, 60, 640)],
  ['示例县乙', made(2, 10, 88, 9, 180, 6, 300, 40, 480)],
  ['示例县丙', made(2, 11, 81, 9, 180, 6, 300, 45, 480), '并列'],
  ['示例区丁', made(4, blank, 74, 8, 160, 5, 250, 0, 410)],
  ['示例区戊', made(5, 8, 69, 6, 120, 4, 200, 20, 320)],
  ['市直己', made(6, dash, 61, 5, 100, 3, 150, dash, 250)],
  ['市直庚', made(7, 7, 56, 4, 80, 3, 150, 20, 230)],
  ['市直辛', made(8, 0, 0, 0, 0, 0, 0, 0, 0), '零报送'],
]
offices.forEach(([name, entries, remark], k) => {
  const at = k + 5
  sheet.put(`B${at}`, name, 'label')
  if (remark) sheet.put(`K${at}`, remark, 'remark')
  sheet.grid(columns, [[{ at, labels: [`B${at}`], office: name, officeText: name, fromOffice: 'cell' }, entries]])
})
const fact = '000_39ccb489142faca9.txt'
sheet.put('B13', '合计', 'label', { bold: true })
sheet.grid(columns, [
  [
    { at: 13, labels: ['B13'], office: null, officeText: null, fromOffice: null, flags: ['aggregate'] },
    [
      blank,
      blank,
      tru(`${fact}:9:14`, n(525)),
      tru(`${fact}:9:23`, n(53)),
      syn(n(1060)),
      tru(`${fact}:9:31`, n(35)),
      syn(n(1750)),
      blank,
      syn(n(2810)),
    ],
  ],
])
sheet.put('A14', '注：各县区、市直单位名称及数据为演示数据；合计的报送525条、省采用53条、中办采用35条为实数。', 'note')

/** Ranking with a repeated header word, ties, and three kinds of nothing: blank, dash and zero. */
export const s06: Sample = {
  file: '06_信息报送采用情况通报_2023年7月.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'stageOf', child: '省采用条数', parent: '报送', evidence: 'both' },
    { kind: 'stageOf', child: '中办采用条数', parent: '报送', evidence: 'both' },
    { kind: 'partOf', child: '省采用得分', parent: '得分', evidence: 'arithmetic' },
    { kind: 'partOf', child: '中办采用得分', parent: '得分', evidence: 'arithmetic' },
  ],
  notices: [],
  drawn: {
    headline: [
      { says: '示例县甲累计得分640分，居首', printed: '640', cells: ['J5'] },
      { says: '示例县丙与示例县乙并列第2', printed: '2', cells: ['A7', 'F7', 'H7', 'I7', 'J7'] },
      { says: '省采用率10.1%', printed: '10.1%', cells: ['E13', 'D13'] },
      { says: '中办采用率6.7%', printed: '6.7%', cells: ['G13', 'D13'] },
    ],
    suits: ['ranking', 'adoption', 'coverage', 'matrix'],
    never: ['合计不参与排名', '排名不相加，轴向倒置', '空白、—、0是三种情况', '零报送的采用率0÷0没有值，不是0%'],
  },
  questions: [],
  proposals: [],
}
