import type { Sample } from '../sample'
import { gone, plain, syn, type Content, type Entry, type Origin } from '../entry'
import { SheetTable, type GridColumn } from '../table'

const branches = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'].map((count) => `示例第${count}党支部`)
const measures = ['每日报', '每月晒', '半年展', '年终评'] as const
const synthetic: Origin = { kind: 'synthetic' }

const ledger = new SheetTable('台账')
ledger.defaults = { fromIndicator: 'header' }
const heads = ['序号', '支部', '月份', ...measures]
ledger
  .put('A1', '2017年度党支部党建工作台账', 'title')
  .put('G2', '单位：次', 'unitNote', { align: 'right' })
  .put('L2', '党建督查（7月14日至28日）', 'title')
  .row('A3', heads, 'header')
  .row('L3', ['支部', '问题数(个)', '整改数(个)', '整改率'], 'header')
  .merge('A1:G1', 'L2:O2', 'A31:G31')
  .width({ A: 6, B: 20, C: 8, D: 9, E: 9, F: 9, G: 9, L: 20, M: 11, N: 11, O: 9 })
ledger.frozenRows = 3
ledger.autoFilter = 'A3:G44'
ledger.hiddenRows.add(10)
ledger.hiddenColumns.add('G')

const hidden = (row: number, column = ''): { readonly flags?: readonly string[] } =>
  row === 10 || column === 'G' ? { flags: ['hidden'] } : {}
const counted = (value: number): Entry => syn({ content: value, role: 'value', reads: [{ value }], origin: null })
/** The columns under the header of row 3, or under the same header said again in row 32. */
const columnsUnder = (head: number): readonly GridColumn[] =>
  measures.map((indicator, k) => {
    const at = 'DEFG'[k] as string
    return { at, labels: [`${at}${head}`], indicator, unit: plain('次'), ...hidden(0, at) }
  })
/** Figures made by rule, so that the summary can be added up from them: daily reports, monthly shows, half-year and year-end reviews. */
const figures = (branch: number, month: number) => [
  18 + ((branch * 7 + month * 3) % 5),
  1 + ((branch + month) % 3),
  (branch * month) % 2,
  branch % 4 === 0 ? 1 : 0,
]
let at = 4
let serial = 0
const lastOf = new Map<string, number[]>()
for (const [m, month] of ['7月', '8月', '9月'].entries()) {
  branches.forEach((branch, b) => {
    if (at === 31) {
      ledger.put('A31', '续表', 'repeated').row('A32', heads, 'repeated', { bold: true })
      at = 33
    }
    ledger.put(`A${at}`, ++serial, 'serial').put(`B${at}`, branch, 'label').put(`C${at}`, month, 'label')
    const row = {
      at,
      labels: [`B${at}`, `C${at}`],
      office: branch,
      officeText: branch,
      fromOffice: 'cell',
      period: `2017-0${m + 7}`,
      periodText: `2017年度 ${month}`,
      fromPeriod: 'title',
      ...hidden(at),
    } as const
    const values = figures(b + 1, m + 7)
    ledger.grid(columnsUnder(at > 32 ? 32 : 3), [[row, values.map(counted)]])
    const sums = lastOf.get(branch) ?? [0, 0, 0, 0]
    lastOf.set(
      branch,
      sums.map((sum, k) => sum + (values[k] as number)),
    )
    at++
  })
}
const last = at - 1

const dash = gone('—', 'dash')
const inspection = { period: '2017-07-14/2017-07-28', periodText: '2017年度 7月14日至28日', fromPeriod: 'title' } as const
const checks: readonly GridColumn[] = [
  { at: 'M', labels: ['M3'], indicator: '问题数', unit: plain('个'), ...inspection },
  { at: 'N', labels: ['N3'], indicator: '整改数', unit: plain('个'), ...inspection },
  { at: 'O', labels: ['O3'], indicator: '整改率', unit: { unit: '%', baseUnit: '', scale: 0.01 }, ...inspection },
]
const rate = (done: number, found: number): Entry => {
  if (found === 0) return dash
  const number = Number((done / found).toFixed(6))
  return syn({
    content: { number, format: '0.0%', shown: `${((done / found) * 100).toFixed(1)}%` },
    role: 'value',
    reads: [{ value: Number((number * 100).toPrecision(15)) }],
    origin: null,
  })
}
let foundAll = 0
let doneAll = 0
branches.forEach((branch, b) => {
  const row = b + 4
  const found = (b * 3) % 7
  const done = found - (b % 3 === 1 && found > 0 ? 1 : 0)
  foundAll += found
  doneAll += done
  ledger.put(`L${row}`, branch, 'label')
  ledger.grid(checks, [
    [
      { at: row, labels: [`L${row}`], office: branch, officeText: branch, fromOffice: 'cell', ...hidden(row) },
      [counted(found), counted(done), rate(done, found)],
    ],
  ])
})
ledger.put('L17', '合计', 'label', { bold: true })
ledger.grid(checks, [[{ at: 17, labels: ['L17'], flags: ['aggregate'] }, [counted(foundAll), counted(doneAll), rate(doneAll, foundAll)]]])
ledger.put(`A${last + 1}`, '注：支部名称及各项数字均为演示数据。', 'note')

const summary = new SheetTable('汇总')
summary.defaults = {
  fromIndicator: 'header',
  period: '2017-Q3',
  periodText: '2017年三季度',
  fromPeriod: 'title',
  flags: ['aggregate'],
  unit: plain('次'),
}
summary
  .put('A1', '2017年三季度党建工作汇总', 'title')
  .put('E2', '单位：次', 'unitNote', { align: 'right' })
  .row('A3', ['支部', ...measures], 'header')
  .merge('A1:E1')
  .width({ A: 22, B: 10, C: 10, D: 10, E: 10 })
const formula = (text: string, result: number): Entry => {
  const content: Content = { formula: text, result, shown: String(result) }
  return { content, role: 'value', reads: [{ value: result }], origin: synthetic }
}
const sums: readonly GridColumn[] = measures.map((indicator, k) => ({ at: 'BCDE'[k] as string, labels: [`${'BCDE'[k]}3`], indicator }))
branches.forEach((branch, b) => {
  const row = b + 4
  summary.put(`A${row}`, branch, 'label')
  const values = lastOf.get(branch) ?? []
  summary.grid(sums, [
    [
      { at: row, labels: [`A${row}`], office: branch, officeText: branch, fromOffice: 'cell' },
      values.map((value, k) => formula(`SUMIF(台账!$B$4:$B$${last},A${row},台账!${'DEFG'[k]}$4:${'DEFG'[k]}$${last})`, value)),
    ],
  ])
})
summary.put('A17', '合计', 'label', { bold: true })
summary.grid(sums, [
  [
    { at: 17, labels: ['A17'] },
    measures.map((_, k) =>
      formula(
        `SUM(${'BCDE'[k]}4:${'BCDE'[k]}16)`,
        [...lastOf.values()].reduce((sum, values) => sum + (values[k] as number), 0),
      ),
    ),
  ],
])

/** Two tables side by side, a header said again, hidden parts, and a sheet that only adds up the first. */
export const s13: Sample = {
  file: '13_党支部党建工作台账.xlsx',
  format: 'xlsx',
  sheets: [ledger, summary],
  relations: [
    { kind: 'stageOf', child: '整改数', parent: '问题数', evidence: 'both' },
    { kind: 'rateOf', child: '整改率', parent: '整改数', denominator: '问题数', evidence: 'both' },
  ],
  notices: [
    { code: 'hiddenParts', severity: 'info', sheet: '台账', cells: [], facts: { rows: 1, columns: 1 } },
    { code: 'copiedSheet', severity: 'info', sheet: '汇总', cells: [], facts: { of: '台账' } },
  ],
  drawn: {
    headline: [
      { says: '示例第三党支部查出问题6个，并列最多', printed: '6', cells: ['M6'] },
      { says: '示例第三党支部整改率100.0%', printed: '100', cells: ['O6', 'N6', 'M6'] },
    ],
    suits: ['coverage', 'ranking', 'matrix'],
    never: ['汇总表与台账是同一批数字，不相加', '13个党支部只计一次', '整改率不相加'],
  },
  questions: [],
  proposals: [],
}
