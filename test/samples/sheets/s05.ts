import type { ExpectedItem, Sample } from '../sample'
import { type Content } from '../entry'
import { SheetTable } from '../table'

const sheet = new SheetTable('台账')
const fills = { 绿: 'FF00B050', 蓝: 'FF0070C0', 黄: 'FFFFFF00', 红: 'FFFF0000' } as const
type Colour = keyof typeof fills
const legend: Readonly<Record<Colour, string>> = { 绿: '办结', 蓝: '正常推进', 黄: '临近时限', 红: '逾期' }
sheet
  .put('A1', '2023年全市重点工作任务督查台账（256项）', 'title', {}, { kind: 'true', fact: '000_39ccb489142faca9.txt:17:35' })
  .row('A2', ['序号', '工作任务', '责任领导', '牵头单位', '配合单位', '完成时限', '进展情况', '督办状态', '是否销号'], 'header', {
    wrap: true,
  })
  .merge('A1:I1', 'C3:C5', 'D3:D5', 'A14:I14')
  .width({ A: 6, B: 28, C: 10, D: 14, E: 26, F: 14, G: 34, H: 10, I: 10 })
sheet.frozenRows = 2

const serialDate: Content = { number: 45153, format: 'yyyy-mm-dd', shown: '2023-08-15' }
type Line = {
  readonly task: string
  readonly leader?: string
  readonly lead?: string
  readonly owners: readonly string[]
  readonly with: string
  readonly supporting: readonly string[]
  readonly due: Content
  readonly deadline: string | null
  readonly progress: string
  readonly colour: Colour
  readonly struck?: string
}
const lines: readonly Line[] = [
  {
    task: '建筑工地扬尘治理',
    leader: '×××',
    lead: '市住建局',
    owners: ['市住建局'],
    with: '市生态环境局、市城管局',
    supporting: ['市生态环境局', '市城管局'],
    due: '2023.06',
    deadline: '2023-06-30',
    progress: '已整改工地42处，完成率95%',
    colour: '绿',
    struck: '√',
  },
  {
    task: '国省干线路域环境整治',
    owners: ['市住建局'],
    with: '市交通局/公路中心',
    supporting: ['市交通局', '公路中心'],
    due: serialDate,
    deadline: '2023-08-15',
    progress: '正按序时推进',
    colour: '蓝',
  },
  {
    task: '防汛备汛隐患排查',
    owners: ['市住建局'],
    with: '各县（市、区）',
    supporting: ['各县（市、区）'],
    due: '8月底前',
    deadline: '2023-08-31',
    progress: '隐患点137处，已完成121处',
    colour: '黄',
    struck: '×',
  },
  {
    task: '重点领域企业纳统',
    leader: '×××',
    lead: '市统计局',
    owners: ['市统计局'],
    with: '九类领域主管部门',
    supporting: ['九类领域主管部门'],
    due: '长期坚持',
    deadline: null,
    progress: '完成纳统培训2期，尚有3类领域未报计划',
    colour: '红',
    struck: '否',
  },
  {
    task: '“1+838”工作格局任务分解',
    leader: '×××',
    lead: '市委办公室',
    owners: ['市委办公室'],
    with: '市委改革办',
    supporting: ['市委改革办'],
    due: '年底前',
    deadline: '2023-12-31',
    progress: '任务已全部分解到科室',
    colour: '蓝',
  },
  {
    task: '政务服务事项“一件事”改革',
    leader: '×××',
    lead: '市行政审批局、市大数据局',
    owners: ['市行政审批局', '市大数据局'],
    with: '市直有关部门',
    supporting: ['市直有关部门'],
    due: '二〇二三年十月',
    deadline: '2023-10-31',
    progress: '上线15件，其余按计划推进',
    colour: '蓝',
  },
  {
    task: '老旧小区改造',
    leader: '×××',
    lead: '市住建局',
    owners: ['市住建局'],
    with: '各区',
    supporting: ['各区'],
    due: '202310',
    deadline: '2023-10-31',
    progress: '开工12个，完工7个',
    colour: '黄',
  },
  {
    task: '高标准农田建设',
    leader: '×××',
    lead: '市农业农村局',
    owners: ['市农业农村局'],
    with: '市水利局',
    supporting: ['市水利局'],
    due: 45139,
    deadline: '2023-08-01',
    progress: '完成验收',
    colour: '绿',
    struck: '是',
  },
  {
    task: '全民健身场地更新',
    leader: '×××',
    lead: '市体育局',
    owners: ['市体育局'],
    with: '市财政局',
    supporting: ['市财政局'],
    due: '2023年9月15日',
    deadline: '2023-09-15',
    progress: '招标流标一次，滞后20天',
    colour: '红',
    struck: '否',
  },
  {
    task: '农村改厕问题整改“回头看”',
    leader: '×××',
    lead: '市乡村振兴局',
    owners: ['市乡村振兴局'],
    with: '各县（市、区）',
    supporting: ['各县（市、区）'],
    due: '2023-11-30',
    deadline: '2023-11-30',
    progress: '抽查村庄31个，发现问题9个，整改8个',
    colour: '蓝',
  },
]
const items: ExpectedItem[] = lines.map((line, k) => {
  const at = k + 3
  sheet.put(`A${at}`, k + 1, 'serial').put(`B${at}`, line.task, 'text', { wrap: true })
  if (line.leader) sheet.put(`C${at}`, line.leader, 'text')
  if (line.lead) sheet.put(`D${at}`, line.lead, 'text')
  sheet
    .put(`E${at}`, line.with, 'text')
    .put(`F${at}`, line.due, 'text')
    .put(`G${at}`, line.progress, 'text', { wrap: true }, /\d/.test(line.progress) ? { kind: 'synthetic' } : null)
  sheet.put(`H${at}`, '■', 'text', { fill: fills[line.colour], align: 'center' })
  if (line.struck) sheet.put(`I${at}`, line.struck, 'text', { align: 'center' })
  return {
    key: String(k + 1),
    text: line.task,
    owners: line.owners,
    supporting: line.supporting,
    deadline: line.deadline,
    status: legend[line.colour],
    statusFill: Number.parseInt(fills[line.colour].slice(2), 16),
    struckOff: line.struck === undefined ? null : ['√', '是'].includes(line.struck),
    cell: `B${at}`,
  }
})
sheet.put('A13', '图例', 'legend')
;(Object.keys(fills) as Colour[]).forEach((colour, k) =>
  sheet.put(`${'BCDE'[k]}13`, `${colour}：${legend[colour]}`, 'legend', { fill: fills[colour] }),
)
sheet.put('A14', '注：本台账所列10项任务及进展为演示数据，标题中的256项为实数。', 'note')

/** A ledger of tasks: colours read by the sheet's own legend, dates in every form, numbers in prose that are nobody's figures. */
export const s05: Sample = {
  file: '05_督查任务台账.xlsx',
  format: 'xlsx',
  sheets: [sheet],
  relations: [],
  notices: [
    { code: 'noIndicators', severity: 'info', sheet: '台账', cells: [], facts: { kind: 'ledger' } },
    { code: 'countDisagrees', severity: 'warning', sheet: '台账', cells: ['A1'], facts: { stated: 256, computed: 10 } },
  ],
  items,
  drawn: {
    headline: [
      { says: '办结2项', printed: '2', cells: ['B3', 'B10'] },
      { says: '正常推进4项', printed: '4', cells: ['B4', 'B7', 'B8', 'B12'] },
      { says: '临近时限2项', printed: '2', cells: ['B5', 'B9'] },
      { says: '逾期2项', printed: '2', cells: ['B6', 'B11'] },
    ],
    suits: ['statusBreakdown', 'schedule'],
    never: ['一个月的台账没有销号走势', '序号不相加', '进展情况里的数不作指标', '一项任务有几个牵头单位时，按单位计数之和大于任务数'],
  },
  questions: [],
  proposals: [],
}
