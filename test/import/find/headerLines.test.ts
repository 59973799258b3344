import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { roles } from '../../../src/model/sheet/role'
import { plainRows } from '../../samples/plainRows'

/** Rows of a sheet (from 1) that hold a header's cell, cells parted by |, and its figures as the tidy rows tell them. */
function read(sheet: string) {
  const text = sheet
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
        .join(','),
    )
    .join('\n')
  const bytes = new TextEncoder().encode(`${text}\n`)
  const reading = importWorkbook(bytes, '表.csv', [])
  const book = readWorkbook(bytes, '表.csv')
  const headers = new Set<number>()
  if (book.ok) {
    const [raw] = book.workbook.sheets
    raw?.rows.forEach((row, k) => {
      for (let i = raw.rowStart[k] as number; i < (raw.rowStart[k + 1] as number); i++)
        if (roles[reading.sheets[0]?.ledger.role[i] as number] === 'header') headers.add(row + 1)
    })
  }
  const rows = plainRows(reading.dataset, true)
  return { headers: [...headers], rows, at: (cell: string) => rows.find((row) => row.cell === cell) }
}

const body = '收文|145|161|174\n发文|80|85|110\n督办|98|96|97'

describe('K3 years with a unit behind each are a header', () => {
  it.each([
    ['a base', '|2005 (1997=100)|2006 (1997=100)|2007 (1997=100)', '2006'],
    ['a unit in brackets', '|2005 (件)|2006 (件)|2007 (件)', '2006'],
    ['full-width brackets', '|2005（件）|2006（件）|2007（件）', '2006'],
    ['a percent sign', '|1991%|1996%|2001%', '1996'],
    ['a named corner', '类别|2005 (kilometres)|2006 (kilometres)|2007 (kilometres)', '2006'],
    ['years that fall', '|2007 (persons)|2006 (persons)|2005 (persons)', '2006'],
  ])('%s', (_, head, period) => {
    const { headers, rows, at } = read(`${head}\n${body}`)
    expect({ headers, figures: rows.length, period: at('C2')?.period }).toEqual({ headers: [1], figures: 9, period })
  })
  it('of two things beside one another', () => {
    const { headers, rows } = read(
      `|奶牛|奶牛|产奶|产奶\n|2006 (千头)|2007 (千头)|2006 (吨)|2007 (吨)\n甲省|18|19|38|40\n乙省|12|13|24|25\n丙省|6|7|11|12`,
    )
    expect({ headers, figures: rows.length }).toEqual({ headers: [1, 2], figures: 12 })
  })
  it('figures with differing notes are none', () => {
    const { headers, rows } = read('单位|甲类|乙类\n一县|1500|1600\n二县|2010（含代办5）|1990（含代办3）\n三县|1700|1800')
    expect({ headers, figures: rows.filter(({ cell }) => cell === 'B3' || cell === 'C3').length }).toEqual({ headers: [1], figures: 2 })
  })
})

describe('K3 years alone under spanners are a header, however far apart', () => {
  const lines = '甲省|61|58|41|38\n乙省|62|60|40|37\n丙省|56|50|47|39'
  it.each([
    ['two years come back', '|抚养比||少儿比|\n|2000|2008|2000|2008'],
    ['ten years apart', '|抚养比||少儿比|\n|1990|2010|1990|2010'],
    ['years that fall', '|抚养比||少儿比|\n|2010|1990|2010|1990'],
    ['a named corner above', '地区|抚养比||少儿比|\n|2000|2008|2000|2008'],
    ['four years far apart', '|抚养比|||\n|1970|1980|1995|2010'],
  ])('%s', (_, head) => {
    const { headers, rows } = read(`${head}\n${lines}`)
    expect({ headers, figures: rows.length }).toEqual({ headers: [1, 2], figures: 12 })
  })
  it('a place with figures like years is a row of the body', () => {
    const { headers, rows } = read('地区|甲类|乙类|丙类\n一县|2000|2008|2015\n二县|1990|2004|2011\n三县|1,950|2,040|2,077')
    expect({ headers, figures: rows.length }).toEqual({ headers: [1], figures: 9 })
  })
})

describe("K3 a corner's name on a line of its own belongs to the header", () => {
  const lines = '甲省|61|58|41\n乙省|62|60|40\n丙省|56|50|47'
  it.each([
    ['between spanners and years', `人口抚养比表\n|总抚养比|总抚养比|少儿比\n地区|||\n|2000|2008|2000\n${lines}`, [2, 3, 4]],
    ['above the years, a heading word', `人口抚养比表\n\n地区|||\n|2000年|2008年|2015年\n${lines}`, [3, 4]],
    ['above the years, a few Latin words', `Table 5. Dependency\n\nAge group|||\n|2000|2008|2009\n${lines}`, [3, 4]],
    ['between two lines of names', `表五\n|总抚养|总抚养|少儿\n项目|||\n|上年|本年|本年\n${lines}`, [2, 3, 4]],
    ['below a spanner of one cell', `Table 6. Dependency of places\n|Ratio||\nState|||\n|2000|2008|2009\n${lines}`, [2, 3, 4]],
  ])('%s', (_, sheet, headers) => expect(read(sheet).headers).toEqual(headers))
  it.each([
    ['an office over its own table', `各科室工作量\n\n督查室|||\n|2021年|2022年|2023年\n${lines}`, [4]],
    ['a note above the header', `Table 7. Dependency\n\nSee notes|||\n\n|2000|2008|2009\n${lines}`, [5]],
    ['a title right above the years', `人口抚养情况\n|2000年|2008年|2015年\n${lines}`, [2]],
    ['a unit note', `人口表\n\n单位：人|||\n|2000年|2008年|2015年\n${lines}`, [4]],
  ])('none: %s', (_, sheet, headers) => expect(read(sheet).headers).toEqual(headers))
})

describe('K2 figures with marks behind them head nothing', () => {
  const rows = (marked: string): string =>
    `家庭|2006年|2007年|2008年\n甲类|408|393|440\n乙类|647|653|434\n${marked}\n丁类|505|491|513\n戊类|466|464|470`
  it.each([
    ['a letter', '丙类|4,409E|435|460E'],
    ['a letter each', '丙类|409E|435E|460F'],
    ['two letters', '丙类|409ab|435|460cd'],
    ['a star', '丙类|409*|435*|460'],
    ['a blank before the letter', '丙类|409 p|435|460 p'],
  ])('%s', (_, marked) => {
    const { headers, rows: found } = read(rows(marked))
    expect(headers).toEqual([1])
    expect(found.filter(({ cell }) => cell?.startsWith('B')).length).toBeGreaterThanOrEqual(4)
  })
  it('words over the columns still do', () => expect(read(rows('类别|收入|支出|结余')).headers).toEqual([1, 4]))
})
