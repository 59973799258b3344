import type { LedgerItem } from '../../src/model/ledger'
import type { Relation } from '../../src/model/dataset/relation'
import type { Dataset } from '../../src/model/dataset/dataset'
import type { FigureKind } from '../../src/figures/registry'
import type { FigureSettings, Selection, Unsuited } from '../../src/figures/selection'
import { inputs, longNames, type Input } from '../drawing/cases'
import { idOf, makeDataset, officeIdOf, type DatasetOptions, type TableSpec } from './makeDataset'
import { ledger, selectionOf, statusLegend } from './sheets'

/**
 * A selection for every kind with every difficult input, from datasets such as sheets give. What a kind can't state of an input
 * is the reason, which the tests expect as it stands here.
 */
export type KindInput = { readonly kind: FigureKind; readonly input: Input; readonly selection: Selection }

const short = [
  '示例县甲',
  '示例县乙',
  '示例县丙',
  '示例区丁',
  '示例区戊',
  '市直己',
  '市直庚',
  '市直辛',
  '市直壬',
  '市直癸',
  '园区子',
  '园区丑',
]
/** Who lacks what: three have numbers, the rest each kind of absence. */
const missing: readonly (string | null)[] = [null, null, '', '—', '/', '…', '无', '未报', '无此项', '#DIV/0!', '#公式', null]
const bounds = ['60余', '60以内', '近60', '约60', '50-70']

/** How many members an input has, and what they are called. */
function namesOf(input: Input): readonly string[] {
  if (input === 'one') return ['中共滨州市委办公室']
  if (input === 'thirty') return longNames
  return short.slice(0, input === 'missing' ? 12 : 5)
}

/** The cell of member `k` in column `j` of `n`: plain numbers, with the difficulty in the last column (of `zeroBase`, in the first). */
function cellOf(input: Input, k: number, j: number, n: number): string {
  const plain = String(Math.max(1, 96 - k * 3 + ((k * 7 + j * 5) % 11) - (n - j) * 2))
  const last = j === n - 1
  switch (input) {
    case 'missing':
      return last ? (missing[k] ?? plain) : plain
    case 'bounds':
      return last ? (bounds[k] ?? plain) : String(50 + k)
    case 'negative':
      return String((j + 1) * 6 - k * 5)
    case 'zeroBase':
      return j === 0 ? '0' : k === 4 ? '0' : plain
    case 'conflict':
      return last && k === 3 ? `${plain}!` : plain
    default:
      return plain
  }
}

type Table = readonly [TableSpec, string]
function table(spec: TableSpec, head: readonly string[], rows: readonly (readonly string[])[]): Table {
  return [spec, [['-', ...head], ...rows].map((row) => row.join(' | ')).join('\n')]
}

/** Members × columns; an unsettled input has the fourth row's last cell in another file too. */
function grid(
  input: Input,
  spec: TableSpec,
  columns: readonly string[],
  names = namesOf(input),
  options: DatasetOptions = {},
  more: readonly Table[] = [],
): Dataset {
  const tables = [
    table(
      spec,
      columns,
      names.map((name, k) => [name, ...columns.map((_, j) => cellOf(input, k, j, columns.length))]),
    ),
    ...more,
  ]
  const second = names[3]
  if (input === 'conflict' && second !== undefined)
    tables.push(table({ ...spec, file: '另一张表.xlsx' }, columns.slice(-1), [[second, '53!']]))
  return makeDataset(tables, options)
}

const own = { own: officeIdOf(short[3] as string) } as const
const ofOne = { own: officeIdOf('中共滨州市委办公室') } as const
/** Own office: the fourth of several, or the one there is. */
function settingsOf(input: Input): Partial<FigureSettings> {
  return input === 'one' ? ofOne : input === 'thirty' ? { own: officeIdOf(longNames[16] as string) } : own
}

const report = '报送信息（篇）'
const halves = ['2022-H1', '2023-H1']
/** Two whole years, the months of this one so far, and the same months of last year. */
const years = ['2021', '2022', '2022-01/2022-07', '2023-01/2023-07']
const months = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06', '2023-07']

const overHalves = (input: Input): Selection =>
  selectionOf(grid(input, { rows: 'office', columns: 'period', indicator: report }, input === 'partYear' ? years : halves), {
    settings: settingsOf(input),
  })
const overMonths = (input: Input): Selection =>
  selectionOf(grid(input, { rows: 'office', columns: 'period', indicator: report }, input === 'partYear' ? years : months), {
    settings: settingsOf(input),
  })

/** A monthly meeting of offices, held once a month or left out; one office with few. */
function meetings(input: Input): Selection {
  const names = namesOf(input)
  const cell = (k: number, j: number) => {
    if (input === 'missing') return j === 3 ? (missing[k] ?? '1') : '1'
    if (input === 'bounds') return j === 6 ? (['2余', '2以内', '近2', '约2', '1-2'][k] ?? '1') : '1'
    if (input === 'zeroBase') return j === 0 || k === 4 ? '0' : '1'
    return `${(k * 5 + j) % 6 === 0 ? '' : 1 + ((k + j) % 2)}${input === 'conflict' && k === 3 && j === 2 ? '!' : ''}`
  }
  const spec = { rows: 'office', columns: 'period', indicator: '月例会（次）' } as const
  const tables = [
    table(
      spec,
      months,
      names.map((name, k) => [name, ...months.map((_, j) => cell(k, j))]),
    ),
  ]
  if (input === 'conflict') tables.push(table({ ...spec, file: '另一张表.xlsx' }, ['2023-03'], [[names[3] as string, '5!']]))
  return selectionOf(makeDataset(tables), { settings: settingsOf(input) })
}

/** One office's many indicators, as the commonest sheet is. */
function indicatorsOfOne(input: Input): Selection {
  const names = [
    '起草综合文稿（篇）',
    '开展各类督查（次）',
    '《督查专报》（期）',
    '报送省信息（篇）',
    '被省采用（篇）',
    '上报中办（篇）',
    '重要会议活动（次）',
    '培训班次（次）',
    '提出工作建议（条）',
    '《经济专报》（期）',
    '《动态分析》（期）',
    '答复提案（件）',
  ]
  const columns = input === 'partYear' ? years : halves
  const many =
    input === 'thirty'
      ? longNames.map((name) => `${name.split('（')[0] ?? name}承办的重点工作事项（含上级交办）（件）`)
      : names.slice(0, input === 'one' ? 1 : input === 'missing' ? 12 : 9)
  return selectionOf(grid(input, { rows: 'indicator', columns: 'period', office: '中共滨州市委办公室' }, columns, many), {
    settings: ofOne,
  })
}

/** Tasks with a year's target, done by the end of July; one task or thirty, of one office or of thirty. */
function tasks(input: Input): Selection {
  const names =
    input === 'one'
      ? ['省委改革任务']
      : input === 'thirty'
        ? longNames
        : [
            '省委改革任务',
            '自主创新改革事项',
            '市委重点改革任务',
            '区县试点任务',
            '专项改革任务',
            '己类任务',
            '庚类任务',
            '辛类任务',
            '壬类任务',
            '癸类任务',
            '子类任务',
            '丑类任务',
          ].slice(0, namesOf(input).length)
  const byOffice = input === 'thirty'
  const spec = byOffice
    ? ({ rows: 'office', columns: 'measure', indicator: '改革任务（项）' } as const)
    : ({ rows: 'breakdown', columns: 'measure', indicator: '改革任务（项）', office: '滨州市委政研室', breakdown: '任务类别' } as const)
  const targets = names.map((name, k) => [
    name,
    input === 'zeroBase' && k === 0
      ? '0'
      : input === 'bounds'
        ? (['100', '80以上', '90以内', '100', '90-120'][k] ?? '100')
        : String(100 + k * 4),
  ])
  return selectionOf(
    grid(input, { ...spec, period: '2023-01/2023-07' }, ['value'], names, {}, [
      table({ ...spec, period: '2023', measure: 'target' }, ['target'], targets),
    ]),
    { settings: byOffice ? settingsOf(input) : {} },
  )
}

const statuses = ['办结', '正常推进', '临近时限', '逾期']
function statusOf(input: Input): Selection {
  const names = namesOf(input)
  const cell = (k: number, s: number) => {
    if (input === 'missing') return (s === 3 ? missing[k] : null) ?? String(30 - k - s)
    if (input === 'bounds') return s === 1 ? (bounds[k] ?? '') : String(50 - s * 15)
    if (input === 'zeroBase') return k === 0 ? '0' : String(40 - s * 10)
    if (input === 'negative') return String(20 - s * 9 - k)
    return `${Math.max(1, 60 - k - s * 17)}${input === 'conflict' && k === 3 && s === 1 ? '!' : ''}`
  }
  const period = input === 'partYear' ? '2023-01/2023-07' : '2023'
  const spec = { rows: 'office', columns: 'breakdown', indicator: '督办事项（项）', breakdown: '督办状态', period } as const
  const tables = [
    table(
      spec,
      statuses,
      names.map((name, k) => [name, ...statuses.map((_, s) => cell(k, s))]),
    ),
  ]
  if (input === 'conflict') tables.push(table({ ...spec, file: '另一张表.xlsx' }, ['正常推进'], [[names[3] as string, '53!']]))
  return selectionOf(makeDataset(tables), { settings: { ...settingsOf(input), legend: statusLegend } })
}

const steps = ['报送省信息（篇）', '被省采用（篇）', '上报中办（篇）']
const stages: readonly Relation[] = steps
  .slice(1)
  .map((child) => ({ kind: 'partOf', child: idOf(child), parent: idOf(steps[0] as string), evidence: 'word' }))
function stepsOf(input: Input): Selection {
  const names = namesOf(input)
  const cell = (k: number, s: number) => {
    const plain = String(([525, 53, 35][s] as number) - k * [9, 1, 1][s]!)
    if (input === 'missing') return (s === 2 ? missing[k] : null) ?? plain
    if (input === 'bounds') return s === k % 3 ? `${plain}${['余', '以内', '余', '左右', '以上'][k] ?? ''}` : plain
    if (input === 'zeroBase') return s === 0 ? '0' : '0'
    return `${plain}${input === 'conflict' && k === 3 && s === 1 ? '!' : ''}`
  }
  const spec = { rows: 'office', columns: 'indicator', period: input === 'partYear' ? '2023-01/2023-07' : '2022' } as const
  const tables = [
    table(
      spec,
      steps,
      names.map((name, k) => [name, ...steps.map((_, s) => cell(k, s))]),
    ),
  ]
  if (input === 'conflict') tables.push(table({ ...spec, file: '另一张表.xlsx' }, ['被省采用（篇）'], [[names[3] as string, '61!']]))
  return selectionOf(makeDataset(tables), { relations: stages, settings: settingsOf(input) })
}

/** Us against benchmarks inside and outside the province. */
function benchmarks(input: Input): Selection {
  const names =
    input === 'thirty'
      ? longNames.map((name) => `${name.split('（')[0] ?? name}对口工作的全年完成数量（含区县）（件）`)
      : [
          '政务信息（篇）',
          '督查通报（期）',
          '调研报告（篇）',
          '网上办文率（%）',
          '党支部（个）',
          '培训（次）',
          '会议（次）',
          '文件（件）',
          '建议（条）',
          '简报（期）',
          '提案（件）',
          '接待（次）',
        ].slice(0, input === 'one' ? 1 : namesOf(input).length)
  const offices = ['日照市府办', '青岛市政府办公厅', '苏州市府办'].slice(0, input === 'one' ? 2 : 3)
  return selectionOf(
    grid(
      input,
      { rows: 'indicator', columns: 'office', period: input === 'partYear' ? '2023-01/2023-07' : '2022' },
      [...offices].reverse(),
      names,
      {
        offices: {
          日照市府办: { own: true },
          青岛市政府办公厅: { benchmark: 'insideProvince' },
          苏州市府办: { benchmark: 'outsideProvince' },
        },
      },
    ),
  )
}

/** Offices × indicators. */
const crossed = (input: Input): Selection =>
  selectionOf(
    grid(input, { rows: 'office', columns: 'indicator', period: input === 'partYear' ? '2023-01/2023-07' : '2022' }, [
      '报送信息（篇）',
      '督查督办（次）',
      '调研报告（篇）',
      '提出建议（条）',
      '省采用（条）',
    ]),
    { settings: settingsOf(input) },
  )

function scored(input: Input): Selection {
  const names = namesOf(input)
  const at = { rows: 'office', columns: 'indicator', period: '2022' } as const
  const total = (k: number) =>
    input === 'missing'
      ? (missing[k] ?? '90')
      : input === 'bounds'
        ? (bounds[k] ?? '')
        : input === 'negative'
          ? String(4.5 - k * 3)
          : input === 'zeroBase' && k === 4
            ? '0'
            : `${(97.5 - k * 1.5).toFixed(1)}${input === 'conflict' && k === 3 ? '!' : ''}`
  const parts = (k: number) =>
    input === 'negative' ? ['0', '5', String(0.5 + k * 3)] : ['90', (8.5 - k * 0.2).toFixed(1), (1 + k * 1.3).toFixed(1)]
  const tables: Table[] = [
    table(
      { ...at, measure: 'score' },
      ['基础分（分）', '加分（分）', '扣分（分）', '总分（分）'],
      names.map((name, k) => [
        name,
        ...(input === 'missing' || input === 'bounds' || input === 'zeroBase' ? ['', '', ''] : parts(k)),
        total(k),
      ]),
    ),
  ]
  if (input === 'conflict')
    tables.push(table({ ...at, measure: 'score', file: '另一张表.xlsx' }, ['总分（分）'], [[names[3] as string, '91.5!']]))
  if (input === 'five' || input === 'thirty') {
    tables.push(
      table(
        { ...at, measure: 'grade' },
        ['星级'],
        names.map((name, k) => [name, '★'.repeat(Math.max(1, 5 - Math.floor(k / 2)))]),
      ),
    )
    tables.push(table({ ...at, measure: 'flag' }, ['一票否决'], [[names[2] as string, '是']]))
  }
  return selectionOf(makeDataset(tables), { settings: settingsOf(input) })
}

/** What three raters say of the same offices, without a total. */
function rated(input: Input): Selection {
  const names = namesOf(input)
  const heads = ['述职评议得分（分）', '社会评判得分（分）', '民主测评得分（分）']
  const score = (k: number, j: number) =>
    input === 'conflict' && k === 3 && j === 2 ? '90!' : input === 'negative' ? cellOf(input, k, j, 3) : cellOf(input, k, j, 3)
  const at = { rows: 'office', columns: 'indicator', period: '2022', measure: 'score' } as const
  const tables = [
    table(
      at,
      heads,
      names.map((name, k) => [name, ...heads.map((_, j) => score(k, j))]),
    ),
  ]
  if (input === 'conflict') tables.push(table({ ...at, file: '另一张表.xlsx' }, [heads[2] as string], [[names[3] as string, '91.5!']]))
  if (input === 'five' || input === 'thirty')
    tables.push(
      table(
        { ...at, measure: 'grade' },
        ['亮星评级'],
        names.map((name, k) => [name, '★'.repeat(Math.max(1, 5 - Math.floor(k / 2)))]),
      ),
    )
  return selectionOf(makeDataset(tables), { settings: settingsOf(input) })
}

/** Figures of one office and what is part of them. */
function ofWhich(input: Input): Selection {
  const pairs = input === 'one' ? 2 : input === 'thirty' ? 10 : 4
  const long = input === 'thirty' ? '全市重点督办任务落实并按月报告进展情况的' : ''
  const names = Array.from({ length: pairs }, (_, k) => [`${long}综合文稿${k + 1}类（篇）`, `${long}获批示肯定的${k + 1}类（篇）`]).flat()
  const value = (k: number) => {
    const plain = String(k % 2 === 0 ? 40 + k : 3 + k)
    if (input === 'missing') return k === 3 ? '—' : plain
    if (input === 'bounds') return plain + ['余', '余', '以内', '', '', '余', '左右', '左右'][k % 8]!
    if (input === 'negative') return k === 1 ? '-3' : plain
    if (input === 'zeroBase') return k < 2 ? '0' : plain
    return input === 'conflict' && k === 3 ? `${plain}!` : plain
  }
  const at = { rows: 'indicator', columns: 'office', period: input === 'partYear' ? '2023-01/2023-07' : '2022' } as const
  const office = ['中共滨州市委办公室']
  const tables = [
    table(
      at,
      office,
      names.map((name, k) => [name, value(k)]),
    ),
  ]
  if (input === 'conflict') tables.push(table({ ...at, file: '另一张表.xlsx' }, office, [[names[3] as string, '9!']]))
  const relations = Array.from({ length: pairs }, (_, k): Relation => ({
    kind: 'partOf',
    parent: idOf(names[2 * k] as string),
    child: idOf(names[2 * k + 1] as string),
    evidence: 'word',
  }))
  return selectionOf(makeDataset(tables), { relations, settings: settingsOf(input) })
}

/** Ledger lines: one, five, thirty of long names, and lines that lack dates or state. */
function lines(input: Input): Selection {
  const all = ledger()
  const long = longNames.map((owner, k): LedgerItem => ({
    ...(all[k % all.length] as LedgerItem),
    key: `l${k}`,
    owners: [owner],
    text: `推进${owner}牵头的全市重点督办任务落实并按月报告进展情况`,
  }))
  const lacking = all.map((item, k): LedgerItem => ({
    ...item,
    ...(k % 3 === 0 ? { deadline: null } : {}),
    ...(k % 4 === 1 ? { status: null, statusFill: null } : {}),
    ...(k % 5 === 0 ? { owners: [] } : {}),
    ...(k % 2 === 0 ? { closedOn: null } : {}),
  }))
  const items = input === 'one' ? all.slice(0, 1) : input === 'thirty' ? long : input === 'missing' ? lacking : all.slice(5)
  return selectionOf(makeDataset([]), { items, settings: { legend: statusLegend, asOf: Date.UTC(2023, 6, 31) / 86_400_000 } })
}

/** Lines with a second look: settled, open again, not yet. */
function looked(input: Input): Selection {
  const { items = [], ...rest } = lines(input)
  return {
    ...rest,
    items: items.map((item, k) => ({
      ...item,
      recheckedOn: k % 3 === 2 || (input === 'missing' && k % 2 === 0) ? null : '2023-07-20',
      ...(k % 3 === 0 ? { recheck: k % 2 === 0 ? '已整改' : '未整改到位' } : {}),
    })),
  }
}

const stagesOfReform = ['改革立项', '方案研究', '专家论证', '审议决定', '组织实施', '督察考评', '结项验收']
/** Lines each at its stage; of one line there is no way to speak of. */
function staged(input: Input): Selection {
  const { items = [], ...rest } = lines(input)
  return {
    ...rest,
    items: items.map((item, k) => ({
      ...item,
      stage: input === 'missing' && k % 4 === 0 ? null : (stagesOfReform[(k * 3) % 7] as string),
      fields: { 任务来源: k % 3 === 0 ? '省委改革任务' : '自主创新改革事项' },
    })),
  }
}

/** A register of what happened, by level, credited and done together. */
function happened(input: Input): Selection {
  const { items = [], ...rest } = lines(input)
  return {
    ...rest,
    items: items.map((item, k) => ({
      ...item,
      deadline: null,
      closedOn: null,
      status: null,
      standing: null,
      statusFill: null,
      struckOff: null,
      supporting: k % 4 === 1 ? ['市财政局'] : [],
      happenedOn: input === 'missing' && k % 3 === 0 ? null : `2023-0${1 + (k % 7)}-1${k % 9}`,
      ...(input === 'missing' && k % 4 === 0 ? {} : { level: ['省级', '国家级', '市级'][k % 3] as string }),
    })),
  }
}

/** One indicator by the day, the month and the half-year. */
function layered(input: Input): Selection {
  const names = namesOf(input).slice(0, 12)
  const value = (k: number, j: number) => cellOf(input, k, j, 6)
  const at = { rows: 'office', indicator: report } as const
  const days = Array.from({ length: 5 }, (_, j) => `2023-07-0${j + 1}/2023-07-0${j + 1}`)
  const firstHalf = months.slice(0, 6)
  const tables = [
    table(
      { ...at, columns: 'period' },
      days,
      names.map((name, k) => [name, ...days.map((_, j) => String(2 + ((k + j) % 4)))]),
    ),
    table(
      { ...at, columns: 'period' },
      firstHalf,
      names.map((name, k) => [name, ...firstHalf.map((_, j) => value(k, j))]),
    ),
    table(
      { ...at, columns: 'period' },
      ['2023-H1'],
      names.map((name, k) => [name, String(500 + k)]),
    ),
  ]
  return selectionOf(makeDataset(tables), { settings: settingsOf(input) })
}

const byKind: Readonly<Record<FigureKind, (input: Input) => Selection>> = {
  yearOverYear: (input) => (input === 'one' || input === 'thirty' ? indicatorsOfOne(input) : overHalves(input)),
  ranking: overHalves,
  trend: overMonths,
  comparison: overHalves,
  completion: tasks,
  doubleHalf: tasks,
  statusBreakdown: statusOf,
  adoption: stepsOf,
  composition: overHalves,
  benchmarkGap: benchmarks,
  contribution: overHalves,
  rankShift: overMonths,
  matrix: crossed,
  scoreboard: scored,
  coverage: overMonths,
  cadence: meetings,
  burnDown: lines,
  schedule: lines,
  recheck: looked,
  stages: staged,
  events: happened,
  grains: layered,
  raters: rated,
  parts: ofWhich,
  profile: crossed,
  tiles: indicatorsOfOne,
  particulars: indicatorsOfOne,
  listing: indicatorsOfOne,
}

/** What has no meaning for a kind: ledger lines have dates, not numbers; a count of what stands where is of whole things at a day. */
const withoutMeaning: Readonly<Partial<Record<FigureKind, readonly Input[]>>> = {
  cadence: ['negative', 'partYear'],
  burnDown: ['bounds', 'partYear', 'negative', 'zeroBase', 'conflict'],
  schedule: ['bounds', 'partYear', 'negative', 'zeroBase', 'conflict'],
  recheck: ['bounds', 'partYear', 'negative', 'zeroBase', 'conflict'],
  stages: ['bounds', 'partYear', 'negative', 'zeroBase', 'conflict'],
  events: ['bounds', 'partYear', 'negative', 'zeroBase', 'conflict'],
  grains: ['partYear'],
  adoption: ['negative'],
  scoreboard: ['partYear'],
  raters: ['partYear'],
}

export const kindInputs: readonly KindInput[] = (Object.keys(byKind) as FigureKind[]).flatMap((kind) =>
  inputs
    .filter((input) => withoutMeaning[kind]?.includes(input) !== true)
    .map((input) => ({ kind, input, selection: byKind[kind](input) })),
)

/** What a kind refuses, and why: a code worded in i18n. */
export const unsuitedInputs: Readonly<Partial<Record<FigureKind, Partial<Record<Input, Unsuited['code']>>>>> = {
  ranking: { one: 'oneOffice' },
  comparison: { one: 'oneOffice' },
  statusBreakdown: { negative: 'noStatus' },
  composition: { one: 'noParts', bounds: 'noParts', negative: 'noParts', conflict: 'noParts' },
  contribution: { one: 'noParts', bounds: 'noBase' },
  rankShift: { one: 'tooFew' },
  burnDown: { one: 'tooFew' },
  matrix: { one: 'oneOffice' },
  scoreboard: { one: 'oneOffice' },
  raters: { one: 'noScores' },
  coverage: { one: 'oneOffice' },
  stages: { one: 'noTrack' },
  profile: { one: 'oneOffice', negative: 'tooFew' },
}
