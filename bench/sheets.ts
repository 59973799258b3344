import { utils, write } from 'xlsx'

/** Files made for measuring, whole offices' worth of indicators; the same every time. */
type Cell = string | number

const value = (r: number, c: number): number => ((r * 7919 + c * 104729) % 99991) / 10

/** Two labels (200 offices, as many indicators as it takes), then so many years. */
export function yearTable(rows: number, years: number): Cell[][] {
  return [
    ['单位', '指标', ...Array.from({ length: years }, (_, c) => `${2004 + c}年`)],
    ...Array.from({ length: rows }, (_, r) => [
      `第${(r % 200) + 1}县`,
      `指标${Math.floor(r / 200) + 1}`,
      ...Array.from({ length: years }, (__, c) => value(r, c)),
    ]),
  ]
}

/** The same of 50 offices with seven years and a target. */
export function targetTable(rows: number): Cell[][] {
  return [
    ['单位', '指标', ...Array.from({ length: 7 }, (_, c) => `${2017 + c}年`), '2023年目标'],
    ...Array.from({ length: rows }, (_, r) => [
      `第${(r % 50) + 1}县`,
      `指标${Math.floor(r / 50) + 1}`,
      ...Array.from({ length: 7 }, (__, c) => value(r, c)),
      value(r, 1) + 100,
    ]),
  ]
}

/** A long table: one figure a row, with its target and how far it is. */
export function longTable(rows: number): Cell[][] {
  return [
    ['单位', '指标', '计量单位', '期间', '数值', '目标', '完成率', '备注'],
    ...Array.from({ length: rows }, (_, r) => {
      const done = ((r * 7919) % 9973) + 1
      const [office, indicator, year] = [r % 50, Math.floor(r / 50) % 200, 2014 + Math.floor(r / 10_000)]
      return [`第${office + 1}县`, `指标${indicator + 1}`, '件', `${year}年`, done, 10_000, `${(done / 100).toFixed(2)}%`, '']
    }),
  ]
}

export const csvOf = (table: readonly (readonly Cell[])[]): Uint8Array =>
  new TextEncoder().encode(table.map((row) => row.join(',')).join('\r\n'))

export function xlsxOf(table: readonly (readonly Cell[])[]): Uint8Array {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(
    table.map((row) => [...row]),
    { dense: true },
  )
  utils.book_append_sheet(book, sheet, '数据')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer)
}
