import type { Sample } from '../sample'
import { der, gone, n, percent, plain, syn, tru, w, type Entry } from '../entry'
import { SheetTable, type GridRow } from '../table'

const sheet = new SheetTable('Sheet1')
sheet.defaults = { office: '中共滨州市委办公室', officeText: '市委办公室', fromOffice: 'reporter' }
sheet
  .put('A1', '滨州市委办公室主要工作指标完成情况表', 'title')
  .put('A2', '填报单位：市委办公室', 'reporter')
  .put('D2', '（截至7月底）', 'title', { align: 'center' })
  .put('G2', '单位：篇、次、期、条', 'unitNote', { align: 'right' })
  .row('A3', ['序号', '指标名称', '单位', '2022年1—7月', '2023年1—7月', '同比增减（%）', '备注'], 'header')
  .merge('A1:G1', 'A2:C2', 'D2:F2', 'A15:G15', 'A16:G16')
  .width({ A: 6, B: 22, C: 6, D: 14, E: 14, F: 14, G: 22 })
sheet.frozenRows = 3

const now = { period: '2023-01/2023-07', periodText: '2023年1—7月', fromPeriod: 'header' } as const
const columns = [
  { at: 'D', labels: ['D3'], period: '2022-01/2022-07', periodText: '2022年1—7月', fromPeriod: 'header' },
  { at: 'E', labels: ['E3'], ...now },
  { at: 'F', labels: ['F3'], ...now, measure: 'change', against: 'samePeriodLastYear', form: 'percent', unit: percent },
] as const

const fact = '000_39ccb489142faca9.txt'
const lines: readonly (readonly [label: string, name: string, unit: string, before: Entry, now: Entry, change: Entry, remark?: string])[] =
  [
    [
      '起草综合文稿',
      '起草综合文稿',
      '篇',
      syn(n(548)),
      tru(`${fact}:7:200`, w('600余', 600, { bound: 'atLeast' })),
      der('(600-548)/548', n(9.5)),
    ],
    ['开展各类督查', '开展各类督查', '次', syn(n(142)), tru(`${fact}:18:100`, n(160)), der('(160-142)/142', n(12.7)), '原文160个次'],
    ['《督查专报》', '《督查专报》', '期', syn(n(31)), tru(`${fact}:18:114`, n(28)), der('(28-31)/31', n(-9.7))],
    ['报送省信息', '报送省信息', '篇', syn(n(498)), tru(`${fact}:9:14`, n(525)), der('(525-498)/498', n(5.4))],
    ['其中：被省采用', '被省采用', '篇', syn(n(47)), tru(`${fact}:9:23`, n(53)), der('(53-47)/47', n(12.8))],
    ['      上报中办', '上报中办', '篇', syn(n(29)), tru(`${fact}:9:31`, n(35)), der('(35-29)/29', n(20.7))],
    ['重要会议活动', '重要会议活动', '次', syn(n(198)), tru(`${fact}:13:145`, n(215)), der('(215-198)/198', n(8.6))],
    ['培训班次', '培训班次', '次', syn(n(11)), tru(`${fact}:22:89`, n(13)), syn(n(28.2))],
    ['《经济专报》', '《经济专报》', '期', syn(n(8)), tru(`${fact}:8:178`, n(8)), der('8-8', w('持平', 0))],
    ['《动态分析》', '《动态分析》', '期', syn(n(33)), tru(`${fact}:8:192`, n(37)), der('(37-33)/33', n(12.1))],
    ['提出工作建议', '提出工作建议', '条', syn(n(0)), tru(`${fact}:8:202`, n(53)), gone('—', 'dash')],
  ]
/** A line that 其中 lines stand under holds their figures too. */
const isParent = (k: number) => lines[k + 1]?.[0].startsWith('其中') ?? false
let serial = 0
sheet.grid(
  columns,
  lines.map(([label, indicator, unit, before, after, change, remark], k) => {
    const at = k + 4
    const ofWhich = /^其中|^ /.test(label)
    if (!ofWhich) sheet.put(`A${at}`, ++serial, 'serial')
    sheet.put(`B${at}`, label, 'label').put(`C${at}`, unit, 'unitNote', { align: 'center' })
    if (remark) sheet.put(`G${at}`, remark, 'remark')
    const row: GridRow = {
      at,
      labels: [`B${at}`],
      indicator,
      unit: plain(unit),
      ...(ofWhich ? { flags: ['ofWhich'] } : isParent(k) ? { flags: ['aggregate'] } : {}),
    }
    return [row, [before, after, change]] as const
  }),
)
sheet
  .put('A15', '注：1.带“余”的为约数。2.2022年数据及培训班次的同比为演示数据，其余同比由此算得。', 'note', { wrap: true })
  .put('A16', '制表人：×××    审核：×××    2023年8月2日', 'note')

/** Classic office sheet: reporter, unit column, stated changes, one of them wrong. */
export const s01: Sample = {
  file: '01_滨州市委办公室主要工作指标_2023.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [
    { kind: 'partOf', child: '被省采用', parent: '报送省信息', evidence: 'word' },
    { kind: 'partOf', child: '上报中办', parent: '报送省信息', evidence: 'word' },
  ],
  notices: [
    {
      code: 'statedChangeDisagrees',
      severity: 'warning',
      sheet: 'Sheet1',
      cells: ['F11'],
      facts: { stated: 28.2, computed: 18.2, form: 'percent' },
    },
  ],
  drawn: {
    headline: [
      { says: '开展各类督查160次，同比增长12.7%', printed: '12.7%', cells: ['E5', 'D5'] },
      { says: '起草综合文稿600余篇，同比增长不低于9.5%', printed: '≥9.5%', cells: ['E4', 'D4'] },
      { says: '《督查专报》同比下降9.7%', printed: '9.7%', cells: ['E6', 'D6'] },
      { says: '培训班次同比增长18.2%，表中所填28.2%不符', printed: '18.2%', cells: ['E11', 'D11'] },
      { says: '《经济专报》持平', printed: '持平', cells: ['E12', 'D12'] },
      { says: '提出工作建议上年为0，增加53条', printed: '53条', cells: ['E14', 'D14'] },
      { says: '报送省信息525篇，被省采用53篇，采用率10.1%', printed: '10.1%', cells: ['E7', 'E8'] },
      { says: '上报中办35篇，占报送的6.7%', printed: '6.7%', cells: ['E7', 'E9'] },
    ],
    suits: ['yearOverYear', 'adoption', 'tiles'],
    never: ['被省采用、上报中办不与报送省信息相加', '不同计量单位不在同一坐标轴', '只有一家单位，不排名'],
    favours: { 重要会议活动: 'neither' },
  },
  questions: [],
  proposals: [],
}
