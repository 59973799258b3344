import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { tidyRow } from '../../../src/report/tidy'
import { plainRows } from '../../samples/plainRows'

/** Small kinds met in sheets nobody had seen: what the figures say, and what is told. */
const sheets: readonly [says: string, sheet: string, figures: readonly string[], told: readonly string[]][] = [
  [
    'a half-year report among years is the half-year',
    '年份,营业收入（万元）\n2020年报,930\n2021年报,977\n2022中报,411',
    ['营业收入 2020 930', '营业收入 2021 977', '营业收入 2022-H1 411'],
    [],
  ],
  [
    'reports of quarters run from January',
    '报告期,净利润（万元）\n2023年一季报,12\n2023年中报,25\n2023年三季报,39\n2023年年报,50',
    ['净利润 2023-Q1 12', '净利润 2023-H1 25', '净利润 2023-01/2023-09 39', '净利润 2023 50'],
    [],
  ],
  ['a time that nobody can read is told', '时间,客流（人）\n春耕前,20266\n夏收中,20539\n冬闲时,20891', [], ['periodsNotRead']],
  [
    'years of an era that is not named are told',
    '时间,客流（人）\n105/6,20266\n105/12,20539\n106/6,20891',
    ['客流 2016-06 20266', '客流 2016-12 20539', '客流 2017-06 20891'],
    ['eraYearsRead'],
  ],
  [
    'one row without a time among years is told',
    '年份,产量（吨）\n2019年,10\n2020年,12\n2021年,13\n历史最好,15',
    ['产量 2019 10', '产量 2020 12', '产量 2021 13'],
    ['periodsNotRead'],
  ],
  [
    'a name said twice in two rows of a header is said once',
    ',东县新增就业（人）,东县失业率（%）\n指标,东县新增就业（人）,东县失业率（%）\n2022年,310,3.1\n2023年,322,3.0',
    ['东县新增就业 2022 310', '东县新增就业 2023 322'],
    [],
  ],
  [
    'two numbers with a plus are no name',
    '姓名,旷课（节）,迟到（次）\n王某,7+0,2\n李某,0+1,3\n赵某,4+2,0',
    ['迟到 - 2', '迟到 - 3', '迟到 - 0'],
    ['unread'],
  ],
]

it.each(sheets)('%s', (_, sheet, figures, told) => {
  const reading = importWorkbook(new TextEncoder().encode(`${sheet}\n`), '表.csv')
  const rows = plainRows(reading.dataset, true).map(
    (row) => `${row.indicator.replace(/^东县失业率$/, '失业率')} ${row.period ?? '-'} ${row.value}`,
  )
  for (const figure of figures) expect(rows).toContain(figure)
  const codes = reading.notices.map((notice) => notice.code).filter((code) => !['officeUnknown', 'periodUnknown'].includes(code))
  expect([...new Set(codes)]).toEqual([...told])
})

it('one long name among names of bodies beside their codes leaves them all names', () => {
  const sheet = [
    'ProviderCode,ProviderName,Patients,Admissions',
    '5C1,Enfield PCT,2,11',
    'RRP,"Barnet, Enfield and Haringey Mental Health and Community Services NHS Foundation Trust",41,57',
    '5K5,Brent Teaching PCT,3,9',
    'RT1,Cambridgeshire and Peterborough NHS Foundation Trust,17,23',
  ].join('\n')
  const { dataset } = importWorkbook(new TextEncoder().encode(`${sheet}\n`), 'table.csv')
  const names = Array.from({ length: dataset.count }, (_, i) => tidyRow(dataset, i)).map(({ cell, labels }) => [
    cell,
    ...labels.row.map(({ text }) => text),
  ])
  expect(names.find(([cell]) => cell === 'C2')).toContain('Enfield PCT')
  expect(names.find(([cell]) => cell === 'D5')).toContain('Cambridgeshire and Peterborough NHS Foundation Trust')
})

it('a label says what its cell says, whatever time that was read as', () => {
  const rows = Array.from({ length: 8 }, (_, k) => `North,${2021 + Math.floor(k / 4)}/${1 + (k % 4)},${30 + k}`)
  const { dataset } = importWorkbook(new TextEncoder().encode(`Region,Quarter,Lodgements\n${rows.join('\n')}\n`), 'table.csv')
  const fourth = Array.from({ length: dataset.count }, (_, i) => tidyRow(dataset, i)).find(({ cell }) => cell === 'C5')
  expect(fourth?.period).toBe('2021-Q4')
  expect(fourth?.labels.row.map(({ text }) => text)).toEqual(['North', '2021/4'])
})
