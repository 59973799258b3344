import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows, foldedRows } from '../../samples/plainRows'
import type { Sample } from '../../samples/sample'
import { s01 } from '../../samples/sheets/s01'
import { s06 } from '../../samples/sheets/s06'
import type { ExpectedObservation, SheetTable } from '../../samples/table'
import { reordered, reworded, transposed, withColumn, type Body } from '../../samples/vary'
import { writeXlsx } from '../../samples/write/xlsx'

/** What doesn't depend on where a figure stands on its sheet. */
function said(o: ExpectedObservation): string {
  const breakdown = Object.entries(o.breakdown)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return [
    o.indicator,
    o.office,
    o.period,
    ...breakdown,
    o.measure,
    o.against,
    o.form,
    o.value ?? o.missing,
    o.unit,
    o.amount,
    o.bound,
    ...o.flags,
  ].join(' | ')
}
/** Members of one list that the other lacks, counting repeats. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((member) => {
    const at = left.indexOf(member)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
async function compare(sample: Sample, sheet: SheetTable): Promise<void> {
  const got = plainRows(importWorkbook(await writeXlsx([sheet]), sample.file, []).dataset, false).map(said)
  const want = foldedRows(
    sample.sheets.flatMap((table) => table.observations),
    [sheet.name],
  ).map(said)
  expect({ notRead: without(want, got), shouldNotBeRead: without(got, want) }).toEqual({ notRead: [], shouldNotBeRead: [] })
}
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k)

describe('the classic office sheet, otherwise arranged', () => {
  const [table] = s01.sheets as [SheetTable]
  const body: Body = { top: 2, headRows: 1, bottom: 13 }
  it('indicators across and periods down', () => compare(s01, transposed(table, body)))
  it('an empty column in the middle', () => compare(s01, withColumn(table, body, 3, null, null)))
  it('a column of contacts before the figures', () => compare(s01, withColumn(table, body, 3, '联系人', '张×')))
  it('a column of contacts after the figures', () => compare(s01, withColumn(table, body, 6, '联系人', '张×')))
  it('rows from last to first, 其中 still below its row', () =>
    compare(
      s01,
      reordered(table, body, [
        ...rows(9, 13)
          .reverse()
          .map((row) => [row]),
        [6, 7, 8],
        [5],
        [4],
        [3],
      ]),
    ))
  it('headers in other words', () =>
    compare(
      s01,
      reworded(table, {
        序号: '编号',
        指标名称: '项目',
        单位: '计量单位',
        '2022年1—7月': '2022年1至7月',
        '2023年1—7月': '2023年1-7月份',
        '同比增减（%）': '比上年同期增长(%)',
        备注: '说明',
      }),
    ))
  it('headers as a statistician writes them', () =>
    compare(
      s01,
      reworded(table, {
        序号: '行号',
        指标名称: '指标',
        单位: '单 位',
        '2022年1—7月': '上年同期',
        '2023年1—7月': '2023年1~7月',
        '同比增减（%）': '同比±%',
        备注: '备  注',
      }),
    ))
})

describe('the ranking, otherwise arranged', () => {
  const [table] = s06.sheets as [SheetTable]
  const body: Body = { top: 2, headRows: 2, bottom: 12 }
  it('offices across and measures down', () => compare(s06, transposed(table, body)))
  it('an empty column in the middle', () => compare(s06, withColumn(table, body, 4, null, null)))
  it('a column of contacts before the figures', () => compare(s06, withColumn(table, body, 2, '联系人', '李×')))
  it('offices in another order', () => compare(s06, reordered(table, body, [[7], [4], [11], [5], [9], [6], [10], [8], [12]])))
  it('the total row first', () => compare(s06, reordered(table, body, [[12], ...rows(4, 11).map((row) => [row])])))
  it('headers in other words', () =>
    compare(
      s06,
      reworded(table, {
        排名: '名次',
        单位: '报送单位',
        本月报送: '当月报送',
        累计报送: '本年累计报送',
        本月得分: '当月得分',
        累计得分: '本年累计得分',
        备注: '说明',
        合计: '总  计',
      }),
    ))
})
