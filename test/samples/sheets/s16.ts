import type { ExpectedNotice, Sample } from '../sample'
import {
  blank,
  gone,
  n,
  parts,
  percent,
  plain,
  said,
  syn,
  tenThousand,
  tru,
  w,
  type Content,
  type Entry,
  type Read,
  type UnitOf,
} from '../entry'
import { SheetTable, type GridColumn } from '../table'

const reports = {
  滨州: '000_39ccb489142faca9.txt',
  政研: '001_7216735246fe9c6a.txt',
  宿迁: '002_15f921fbecdec588.txt',
  青岛: '003_36af5d82ee7d9f21.txt',
} as const
const over: Read = { bound: 'atLeast' }
const [pieces, times, days, sets, tasks] = [plain('篇'), plain('次'), plain('天'), plain('件'), plain('项')]
/** A period column that Excel turned into the day 8 January: someone typed 1-8月 and lost the 月. */
const turned: Content = { number: 44934, format: 'm"月"d"日"', shown: '1月8日' }

const dash = gone('—', 'dash')
const slash = gone('/', 'slash')
type Line = {
  readonly label: string
  readonly name?: string
  readonly unit: string
  readonly reads: readonly UnitOf[]
  readonly done: Entry
  readonly later?: Entry
  readonly target?: Entry
  readonly change?: Entry
  readonly closed?: Content
  readonly remark?: string
  readonly flags?: readonly string[]
  readonly onlyIn?: 'xlsx'
  readonly hiddenRow?: true
  readonly comment?: string
}
const true_ = (report: keyof typeof reports, places: string, entry: Entry): Entry =>
  tru(
    places
      .split(' ')
      .map((place) => `${reports[report]}:${place}`)
      .join(' '),
    entry,
  )
/** The lines of the sheet; `formula` says whether the total is one without a cached value. */
function linesOf(formula: boolean): readonly Line[] {
  return [
    {
      label: '起草综合文稿',
      unit: '篇',
      reads: [pieces],
      done: true_('滨州', '7:200', w('600余', 600, over)),
      later: dash,
      target: syn(n(1000)),
      closed: '2023.9',
    },
    {
      label: '开展各类督查',
      unit: '次',
      reads: [times],
      done: true_('滨州', '18:100', w('160個次', 160, { unit: plain('個次', '次') })),
      later: slash,
      change: syn(w('▲12.7', 12.7)),
      closed: { number: 2023.1, format: 'General', shown: '2023.1' },
      remark: '办结时间应为2023.10',
    },
    {
      label: '《督查专报》',
      unit: '期',
      reads: [plain('期')],
      done: true_('滨州', '18:114', n(28)),
      later: gone('…', 'ellipsis'),
      change: syn(w('▼9.7', -9.7)),
      closed: '2023.11',
    },
    {
      label: '报送省信息',
      unit: '篇',
      reads: [pieces],
      done: true_('滨州', '9:14', w(' 525\u00A0', 525)),
      later: gone('无', 'none'),
      change: syn(w('(12)', -12)),
      flags: ['aggregate'],
    },
    {
      label: '  其中：被省采用',
      name: '被省采用',
      unit: '篇',
      reads: [pieces],
      done: true_('滨州', '9:23', w('53', 53)),
      later: gone('未报', 'notReported'),
      flags: ['ofWhich'],
    },
    { label: '批示率', unit: '%', reads: [percent], done: true_('宿迁', '6:471', w('90%以上', 90, over)), later: gone('#DIV/0!', 'error') },
    {
      label: '每人年度选题',
      unit: '个',
      reads: [plain('个')],
      done: true_('宿迁', '5:205', w('1-2', 1, { bound: 'range', low: 1, high: 2 })),
      later: syn(n(0)),
      ...(formula ? { comment: '每人1至2个' } : {}),
    },
    {
      label: '市办实事',
      unit: '件/项',
      reads: [sets, tasks],
      done: true_('青岛', '12:97', parts('10件27项', { value: 10, unit: sets }, { value: 27, unit: tasks })),
    },
    {
      label: '领导到基层调研',
      unit: '次/天',
      reads: [times, days],
      done: true_('青岛', '9:46 9:51', parts('389次/238天', { value: 389, unit: times }, { value: 238, unit: days })),
    },
    {
      label: '文件精简比例',
      unit: '%',
      reads: [percent],
      done: true_('青岛', '7:69', w('４０．９％', 40.9)),
      later: said('已核', 'unread'),
    },
    {
      label: '网络点击量',
      unit: '次',
      reads: [times],
      done: true_('政研', '5:303', w('突破210万', 210, { ...over, unit: tenThousand('次') })),
    },
    { label: '热线受理来电', unit: '件', reads: [sets], done: true_('青岛', '12:195', w('133.8万件', 133.8, { unit: tenThousand('件') })) },
    { label: '转办问题', unit: '个', reads: [plain('个')], done: true_('青岛', '12:295', w('1,867', 1867)) },
    {
      label: '为企业让利',
      unit: '万元',
      reads: [tenThousand('元')],
      done: true_('青岛', '13:107', w('近4000', 4000, { bound: 'almost' })),
    },
    { label: '政府信息公开申请', unit: '件', reads: [sets], done: true_('青岛', '8:115', n(1560)) },
    { label: '突发事件', unit: '起', reads: [plain('起')], done: true_('青岛', '8:201', n(235)), later: syn(n(251)) },
    {
      label: '预警信息',
      unit: '起',
      reads: [plain('起')],
      done: true_('青岛', '8:220', n(126)),
      later: { content: '同上', role: 'value', reads: [{ value: 251, flags: ['copied'] }], origin: { kind: 'synthetic' } },
    },
    {
      label: '修建蔬菜大棚',
      unit: '个',
      reads: [plain('个')],
      done: true_('青岛', '16:145', n(21)),
      ...(formula ? { hiddenRow: true } : {}),
    },
    { label: '签订《责任书》', unit: '份', reads: [plain('份')], done: true_('青岛', '17:111', n(54)) },
    { label: '签订《承诺书》', unit: '份', reads: [plain('份')], done: true_('青岛', '17:120', n(203)) },
    {
      label: '两书合计',
      unit: '份',
      reads: [plain('份')],
      flags: ['aggregate'],
      done: formula
        ? {
            content: { formula: 'SUM(E28:E29)', result: null, shown: '' },
            role: 'missing',
            reads: [{ missing: 'uncachedFormula' }],
            origin: { kind: 'derived', how: '54+203，未存结果' },
          }
        : { content: 257, role: 'value', reads: [{ value: 257 }], origin: { kind: 'derived', how: '54+203' } },
    },
  ]
}

function sheetOf(formula: boolean): SheetTable {
  const sheet = new SheetTable('Sheet1')
  sheet.defaults = { office: '示例市人民政府办公厅', officeText: '示例市政府办公厅', fromOffice: 'reporter', fromPeriod: 'header' }
  sheet
    .put('A1', '二〇二三年重点工作完成情况', 'title')
    .put('A2', '（截止2023年7月31日）', 'title', { align: 'center' })
    .put('A3', '填报单位：示例市政府办公厅', 'reporter')
    .merge('A1:K1', 'A2:K2', 'A3:E3')
    .width({ A: 5, B: 22, C: 8, D: 2, E: 14, F: 12, G: 10, H: 2, I: 10, J: 10, K: 22 })
  const head = (top: number, corner: string, second: Content, role: 'header' | 'repeated') => {
    const at = (letter: string, k = 0) => `${letter}${top + k}`
    sheet
      .put(at('A'), '序\n号', role)
      .put(at('B'), corner, role)
      .put(at('C'), '计量\n单位', role)
      .put(at('E'), '二〇二三年', role)
      .put(at('E', 1), '1—7月', role)
      .put(at('F', 1), second, role)
      .put(at('G', 1), '全　年', role)
      .put(at('E', 2), '完 成\n数', role)
      .put(at('F', 2), '完 成\n数', role)
      .put(at('G', 2), '目 标\n数', role)
      .put(at('I'), '同比\n增减(%)', role)
      .put(at('J'), '办结\n时间', role)
      .put(at('K'), '备  注', role)
      .merge(...['A', 'B', 'C', 'I', 'J', 'K'].map((letter) => `${at(letter)}:${at(letter, 2)}`), `${at('E')}:${at('G')}`)
  }
  head(4, '单位＼指标', turned, 'header')
  const now = { period: '2023-01/2023-07', periodText: '二〇二三年 1—7月' } as const
  const columnsUnder = (top: number, second: string): readonly GridColumn[] => [
    { at: 'E', labels: [`E${top}`, `E${top + 1}`, `E${top + 2}`], ...now },
    { at: 'F', labels: [`E${top}`, `F${top + 1}`, `F${top + 2}`], period: '2023-01/2023-08', periodText: `二〇二三年 ${second}` },
    { at: 'G', labels: [`E${top}`, `G${top + 1}`, `G${top + 2}`], period: '2023', periodText: '二〇二三年 全　年', measure: 'target' },
    { at: 'I', labels: [`I${top}`], ...now, measure: 'change', against: 'samePeriodLastYear', form: 'percent', unit: percent },
  ]
  let at = 7
  let columns = columnsUnder(4, '1月8日')
  linesOf(formula).forEach((line, k) => {
    if (k === 10) {
      head(at, '指  标\n名 称', '1-8月', 'repeated')
      columns = columnsUnder(at, '1-8月')
      at += 3
    }
    sheet
      .put(`A${at}`, k + 1, 'serial')
      .put(`B${at}`, line.label, 'label')
      .put(`C${at}`, line.unit, 'unitNote', { align: 'center' })
    if (line.closed !== undefined) sheet.put(`J${at}`, line.closed, 'text')
    if (line.remark) sheet.put(`K${at}`, line.remark, 'remark')
    // An uncached total holds no value, so its row's blanks are nobody's missing figures.
    const alone = line.done.role !== 'value'
    const nothing: Entry = alone ? { ...blank, reads: [] } : { ...blank, reads: line.reads.map((unit) => ({ missing: 'blank', unit })) }
    const noChange: Entry = alone ? nothing : { ...blank, reads: line.reads.map(() => ({ missing: 'blank' })) }
    const row = {
      at,
      labels: [`B${at}`],
      indicator: line.name ?? line.label,
      unit: line.reads[0] as UnitOf,
      flags: [...(line.flags ?? []), ...(line.hiddenRow ? ['hidden'] : [])],
    }
    const [done, later, target, change] = [line.done, line.later ?? nothing, line.target ?? nothing, line.change ?? noChange]
    sheet.entry(done, row, columns[0] as GridColumn, line.comment ? { comment: line.comment } : {})
    sheet.grid(columns.slice(1), [[row, [later, target, change]]])
    if (line.hiddenRow) sheet.hiddenRows.add(at)
    at++
  })
  for (const text of [
    '注：①本表为演示，数字取自五份工作报告，不属同一单位。②目标数、1-8月数、同比增减为演示数据。',
    '数据来源：各处室',
    '报：市政府领导  送：各区市政府',
    '制表人：×××    审核：×××    2023年8月2日',
    '第1页 共2页',
  ]) {
    sheet.put(`A${at++}`, text, 'note')
  }
  return sheet
}

const notices = (formula: boolean): readonly ExpectedNotice[] => [
  { code: 'dateTurnedName', severity: 'warning', sheet: 'Sheet1', cells: ['F5'], facts: { shown: '1月8日', guess: '1-8月' } },
  { code: 'unread', severity: 'warning', sheet: 'Sheet1', cells: ['F16'], facts: { text: '已核', count: 1 } },
  ...(formula
    ? ([
        { code: 'uncachedFormula', severity: 'warning', sheet: 'Sheet1', cells: ['E30'], facts: { count: 1 } },
        { code: 'attachmentFound', severity: 'info', sheet: 'Sheet1', cells: ['E13'], facts: { kind: 'comment', text: '每人1至2个' } },
        { code: 'hiddenParts', severity: 'info', sheet: 'Sheet1', cells: [], facts: { rows: 1, columns: 0 } },
      ] as const)
    : [{ code: 'attachmentsNotRead', severity: 'info', sheet: null, cells: [], facts: { format: 'xls' } } as const]),
]
const common: Pick<Sample, 'relations' | 'drawn' | 'questions' | 'proposals'> = {
  relations: [
    { kind: 'partOf', child: '被省采用', parent: '报送省信息', evidence: 'word' },
    { kind: 'partOf', child: '签订《责任书》', parent: '两书合计', evidence: 'both' },
    { kind: 'partOf', child: '签订《承诺书》', parent: '两书合计', evidence: 'both' },
  ],
  drawn: {
    headline: [
      { says: '起草综合文稿600余篇', printed: '600余', cells: ['E7'] },
      { says: '热线受理来电133.8万件', printed: '133.8万', cells: ['E21'] },
      { says: '批示率90%以上', printed: '%以上', cells: ['E12'] },
    ],
    suits: ['tiles', 'completion'],
    never: ['1—7月与1-8月不比', '率不相加', '1-2是范围，不取平均'],
  },
  questions: [],
  proposals: [],
}

/** Everything at once, in BIFF8: line breaks in headers, spacer columns, a header said again, every way to write a number or its absence. */
export const s16: Sample = { ...common, file: '16_最乱的一张表.xls', format: 'xls', sheets: [sheetOf(false)], notices: notices(false) }
/**
 * Its twin with what no library here writes to .xls: a formula without a cached value, a hidden row, a comment. It lies with the
 * tests: among the examples it would be the same sheet twice.
 */
export const s16x: Sample = {
  ...common,
  file: '16_最乱的一张表.xlsx',
  folder: 'test/import/fixtures',
  format: 'xlsx',
  sheets: [sheetOf(true)],
  notices: notices(true),
  // Without a cached total nothing shows what its parts are.
  relations: common.relations.filter((relation) => relation.parent !== '两书合计'),
}
