import type { Sample } from '../sample'
import { gone, n, parts, percent, plain, points, said, shownPercent, syn, tru, type Entry, type UnitOf } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const sheet = new SheetTable('对标分析')
sheet.defaults = { period: '2017', periodText: '2017年', fromPeriod: 'title' }
sheet
  .put('A1', '日照市政府办公室2017年对标分析表', 'title')
  .row(
    'A2',
    ['对标内容', '本单位现状', '省内标杆：青岛市政府办公厅', '省外标杆：苏州市府办', '差距', '达标路径', '责任人', '时间表', '路线图'],
    'header',
    { wrap: true },
  )
  .merge('A1:I1', 'A10:I10')
  .width({ A: 30, B: 12, C: 16, D: 16, E: 16, F: 26, G: 10, H: 14, I: 26 })
const own = { office: '日照市人民政府办公室', officeText: '日照市政府办公室', fromOffice: 'title' } as const
const [inside, outside] = ['青岛市政府办公厅', '苏州市府办']
const columns: readonly GridColumn[] = [
  { at: 'B', labels: ['B2'], ...own },
  { at: 'C', labels: ['C2'], office: inside, officeText: inside, fromOffice: 'header' },
  { at: 'D', labels: ['D2'], office: outside, officeText: outside, fromOffice: 'header' },
  { at: 'E', labels: ['E2'], ...own, measure: 'change', against: 'benchmark' },
]
const slash = gone('/', 'slash')
const gap = (text: string, near: number, far: number, unit: UnitOf, form: 'points' | 'difference'): Entry =>
  parts(text, { value: near, unit, form, breakdown: { 标杆: inside } }, { value: far, unit, form, breakdown: { 标杆: outside } })
const rate = (a: number, b: number, c: number): Entry[] => [a, b, c].map((value) => shownPercent(value, 0))
const none = [slash, slash, slash, slash]
const lines: readonly (readonly [
  label: string,
  name: string,
  unit: UnitOf,
  entries: readonly Entry[],
  words: readonly [string, string, string, string],
])[] = [
  ['四加二机制', '四加二机制', plain(''), none, ['制定结对共建方案', '×××', '2017年9月底前', '先试点后推开']],
  ['大科室制', '大科室制', plain(''), none, ['整合职能相近科室', '×××', '2017.10', '调研、方案、实施']],
  ['大财务管理体制', '大财务管理体制', plain(''), none, ['统一核算、分户管理', '×××', '2017年底前', '分三步实施']],
  [
    '信息化建设：网上办文率',
    '信息化建设：网上办文率',
    percent,
    [...rate(0.62, 0.88, 0.95), gap('26/33个百分点', 26, 33, points('个百分点'), 'points')].map(syn),
    ['上线办文系统', '×××', '2017-12-31', '培训、试运行、切换'],
  ],
  [
    '政务信息：报送采用率',
    '政务信息：报送采用率',
    percent,
    [...rate(0.41, 0.58, 0.66), gap('17/25个百分点', 17, 25, points('个百分点'), 'points')].map(syn),
    ['建立信息约稿制度', '×××', '长期坚持', '月调度、季通报'],
  ],
  [
    '机关党建：党支部(个)',
    '机关党建：党支部',
    plain('个'),
    [tru('004_c64146a158ca7244.txt:22:74', n(13)), slash, slash, slash],
    ['开展支部评星定级', '×××', '2017年11月', '每月晒、半年展'],
  ],
  [
    '应急管理：信息报告用时(分钟)',
    '应急管理：信息报告用时',
    plain('分钟'),
    [n(28), n(18), n(15), gap('10/13分钟', 10, 13, plain('分钟'), 'difference')].map(syn),
    ['优化值班流程', '×××', '2017年8月', '演练、评估、固化'],
  ],
]
lines.forEach(([label, indicator, unit, entries, words], k) => {
  const at = k + 3
  sheet.put(`A${at}`, label, 'label')
  sheet.grid(columns, [[{ at, labels: [`A${at}`], indicator, unit }, entries]])
  words.forEach((word, c) => sheet.entry(said(word, 'text'), { at }, { at: 'FGHI'[c] as string }, { wrap: true }))
})
sheet.put('A10', '注：除党支部数外，表中数字均为演示数据。', 'note')

/** Offices across, two of them benchmarks; gaps in one cell for both; most rows have nothing to count. */
export const s10: Sample = {
  file: '10_对标分析表_日照.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [],
  notices: [],
  drawn: {
    headline: [
      { says: '网上办文率62%，比省内标杆低26个百分点', printed: '26', cells: ['B6', 'C6', 'E6'] },
      { says: '网上办文率62%，比省外标杆低33个百分点', printed: '33', cells: ['B6', 'D6', 'E6'] },
      { says: '信息报告用时28分钟，比省内标杆多10分钟', printed: '10', cells: ['B9', 'C9', 'E9'] },
    ],
    suits: ['benchmarkGap'],
    never: ['没有数字的对标内容不进图', '率与分钟不在同一坐标轴'],
    favours: { '应急管理：信息报告用时': 'less' },
  },
  questions: [],
  proposals: [],
}
