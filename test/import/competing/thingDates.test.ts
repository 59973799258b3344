import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

const days = ['2021-03-04', '2020-11-19', '2022-01-30', '2019-07-08', '2021-10-12']
const table = (head: string, row: (k: number) => string) => `${head}\n${days.map((_, k) => row(k)).join('\n')}\n`
const companies = ['东岭实业', '西塘股份', '南渡电器', '北岸食品', '中原物流']

/** A table with a column of days, and the period its first figure is of. */
const sheets: readonly [says: string, sheet: string, period: string | null][] = [
  ['when each company was listed', table('公司名称,上市日期,营业收入（万元）', (k) => `${companies[k]},${days[k]},${120 + 7 * k}`), null],
  [
    'the same written together, in English',
    table('name,list_date,revenue', (k) => `${companies[k]},${days[k]?.replace(/-/g, '')},${120 + 7 * k}`),
    null,
  ],
  [
    'when each bridge was opened',
    table('桥名,通车时间,长度（米）', (k) => `${companies[k]?.slice(0, 2)}大桥,${days[k]},${300 + 11 * k}`),
    null,
  ],
  [
    'when each was founded, beside its year of figures',
    `2024年各企业用工情况\n${table('企业,成立日期,用工（人）', (k) => `${companies[k]},${days[k]},${50 + k}`)}`,
    '2024',
  ],
  [
    'the days of a log are when its figures are of',
    table('日期,受理（件）,办结（件）', (k) => `2024-05-0${k + 1},${10 + k},${9 + k}`),
    '2024-05-01',
  ],
  [
    'a day that all rows share is when they are of',
    table('网点,统计日期,存款（万元）', (k) => `${companies[k]?.slice(0, 2)}支行,2024-06-30,${200 + k}`),
    '2024-06-30',
  ],
  [
    'names that come back each day are a log',
    ['单位,填报时间,报送（篇）', ...days.flatMap((_, k) => ['甲局', '乙局'].map((n) => `${n},2024-05-0${k + 1},${k + 3}`))].join('\n') +
      '\n',
    '2024-05-01',
  ],
]

it.each(sheets)('%s (L21)', (_, sheet, period) => {
  const reading = importWorkbook(new TextEncoder().encode(sheet), '名录.csv')
  const rows = plainRows(reading.dataset, true).filter((row) => row.value !== null)
  expect(rows.length).toBeGreaterThan(4)
  expect(new Set(rows.map((row) => row.indicator)).size).toBeLessThanOrEqual(2)
  const [first] = rows
  expect(first?.period?.replace(/^@/, '') ?? null).toBe(period)
})
