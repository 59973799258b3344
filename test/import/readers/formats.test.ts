import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { utils, write, type BookType } from 'xlsx'
import { readWorkbook, type ReadResult } from '../../../src/import/readers/readWorkbook'
import type { RawSheet } from '../../../src/model/sheet/sheet'
import { encodeGbk } from '../whole/pollution'
import { biff5Stream, inContainer } from './biff5'
import { cellsOf, shownOf } from './sheetText'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function sheetOf(result: ReadResult, index = 0): RawSheet {
  if (!result.ok) throw new Error(JSON.stringify(result.notice))
  const sheet = result.workbook.sheets[index]
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const rows = [
  ['主要工作指标', null, null],
  ['指标', '2022年', '2023年'],
  ['编发《督查专报》', 31, 28],
  ['批示率', 0.409, 0.5],
]

/** The table above in one of SheetJS's formats, merged title, a percent format, column C hidden. */
function bookAs(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = [utils.decode_range('A1:C1')]
  sheet['!cols'] = [{}, {}, { hidden: true }]
  sheet.B4.z = sheet.C4.z = '0.0%'
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '督查室')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['第二张', 1]]), '附表')
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer)
}

const shown = {
  A1: '主要工作指标',
  A2: '指标',
  B2: '2022年',
  C2: '2023年',
  A3: '编发《督查专报》',
  B3: '31',
  C3: '28',
  A4: '批示率',
  B4: '40.9%',
  C4: '50.0%',
}

describe('F1 every kind of workbook is told by its bytes and reads the same', () => {
  const kinds: [bookType: BookType, format: string][] = [
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsm'],
    ['xlsb', 'xlsb'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['xlml', 'spreadsheetml'],
  ]
  it.each(kinds)('%s, named .xls by mistake', (bookType, format) => {
    const result = readWorkbook(bookAs(bookType), '月报.xls')
    expect(result.ok && result.workbook.format).toBe(format)
    expect(result.ok && result.workbook.sheets.map((s) => s.name)).toEqual(['督查室', '附表'])
    // SheetJS puts bare numbers into an .ods, and gives every percent two decimals.
    expect(shownOf(sheetOf(result))).toEqual(bookType === 'ods' ? { ...shown, B4: '40.90%', C4: '50.00%' } : shown)
    expect(sheetOf(result).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }])
    expect(result.ok && result.notices).toEqual([])
  })

  it.each(['xlsx', 'xlsb', 'biff8'] as const)('%s keeps its hidden column', (bookType) => {
    expect([...sheetOf(readWorkbook(bookAs(bookType), 'a.xls')).hiddenColumns]).toEqual([2])
  })
})

describe('an .xls of the nineties in GBK', () => {
  const stream = biff5Stream('督查室', [
    ['主要指标', '2023年'],
    ['编发简报', 45],
    ['受理件', 133.8],
    ['报告月', 45139],
  ])
  const expected = { A1: '主要指标', B1: '2023年', A2: '编发简报', B2: '45', A3: '受理件', B3: '133.8万件', A4: '报告月', B4: '2023年8月' }

  it('F7 its names, its formats and its built-in dates are read in Chinese', () => {
    const result = readWorkbook(inContainer({ Book: stream }), '旧表.xls')
    expect(result.ok && result.workbook.format).toBe('xls')
    expect(sheetOf(result).name).toBe('督查室')
    expect(shownOf(sheetOf(result))).toEqual(expected)
    expect([...(sheetOf(result).bold ?? [])]).toEqual([1, 1, 0, 0, 0, 0, 0, 0])
  })

  it('also without its container', () => expect(shownOf(sheetOf(readWorkbook(stream, '旧表.xls')))).toEqual(expected))
})

describe('a page of HTML named .xls', () => {
  const page = (
    charset: string,
  ): string => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><table>
    <tr><th colspan="3">督查情况&nbsp;统计表</th></tr><tr><td rowspan="2">督查</td><td>2023-08</td><td>1-2</td></tr><tr><td>600余</td><td>&lt;5</td></tr></table></body></html>`
  const expected = { A1: '督查情况 统计表', A2: '督查', B2: '2023-08', C2: '1-2', B3: '600余', C3: '<5' }

  it('in GBK: dates and ranges stay as written', () => {
    const result = readWorkbook(encodeGbk(page('gb2312')), '导出.xls')
    expect(result.ok && [result.workbook.format, result.workbook.encoding]).toEqual(['html', 'gb18030'])
    expect(Object.fromEntries(Object.entries(shownOf(sheetOf(result))).map(([k, v]) => [k, v.replace(/\u00a0/g, ' ')]))).toEqual(expected)
    expect(sheetOf(result).merges).toContainEqual({ top: 1, left: 0, bottom: 2, right: 0 })
  })

  it('letters by number, cells never closed, scripts and comments', () => {
    const odd = `<html><script>var t = "<table><tr><td>no</td></tr></table>"</script><!-- <table><tr><td>no</td></tr></table> -->
      <table><tr><td>&#25209;&#x793A;<td>&#60;5<tr><td>编发<td>12</table></html>`
    expect(shownOf(sheetOf(readWorkbook(utf8(odd), '导出.xls')))).toEqual({ A1: '批示', B1: '<5', A2: '编发', B2: '12' })
  })

  it('in UTF-8, beginning with blank lines', () =>
    expect(Object.keys(shownOf(sheetOf(readWorkbook(utf8(`\n\n${page('utf-8')}`), '导出.xls'))))).toEqual(Object.keys(expected)))
})

describe('F9 formulas are never evaluated', () => {
  it('one with its result is that result, and known as a formula', () => {
    for (const bookType of ['xlsx', 'ods', 'xlml'] as const) {
      const sheet = utils.aoa_to_sheet([
        ['甲', 1],
        ['乙', 2],
      ])
      sheet.B3 = { t: 'n', f: 'B1+B2', v: 3 }
      sheet['!ref'] = 'A1:B3'
      const book = utils.book_new()
      utils.book_append_sheet(book, sheet, 'S')
      const cells = cellsOf(sheetOf(readWorkbook(new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer), 'a.x')))
      expect(cells.B3, bookType).toMatchObject({ kind: 'number', number: 3, formula: true })
    }
  })
})

describe('F9 formulas without a stored result', () => {
  it('are counted in one notice a sheet, and no zero is invented', () => {
    const sheet = utils.aoa_to_sheet([['甲', 1]])
    sheet.B2 = { t: 'n', f: 'B1*2', v: 2 }
    sheet['!ref'] = 'A1:B2'
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'S')
    const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
    const name = 'xl/worksheets/sheet1.xml'
    const xml = strFromU8(parts[name] as Uint8Array).replace('<f>B1*2</f><v>2</v>', '<f>B1*2</f>')
    const result = readWorkbook(zipSync({ ...parts, [name]: strToU8(xml) }), 'a.xlsx')
    expect(cellsOf(sheetOf(result)).B2).toEqual({ kind: 'uncachedFormula', shown: '', number: null, formula: true })
    expect(result.ok && result.notices).toEqual([
      { code: 'uncachedFormula', severity: 'warning', sheet: 'S', cells: ['B2'], facts: { count: 1 } },
    ])
  })
})

describe('an .ods', () => {
  const ods = (content: string): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
      'styles.xml': strToU8('<office:document-styles><office:styles/></office:document-styles>'),
      'content.xml': strToU8(
        `<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>`,
      ),
    })
  const text = (value: string): string => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
  const number = (value: number): string =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`

  it('hidden sheets, rows and columns, and texts in boxes are told', () => {
    const result = readWorkbook(
      ods(`<table:table table:name="一"><table:shapes><draw:frame><draw:text-box><text:p>2023年督查情况</text:p></draw:text-box></draw:frame></table:shapes>
      <table:table-column/><table:table-column table:visibility="collapse"/><table:table-row>${text('指标')}${text('值')}</table:table-row><table:table-row table:visibility="collapse">${text('编发')}${number(12)}</table:table-row></table:table>
      <table:table table:name="二" table:style-name="ta2"><table:table-row>${number(1)}</table:table-row></table:table>`),
      'a.ods',
    )
    const sheet = sheetOf(result)
    expect(shownOf(sheet)).toEqual({ A1: '指标', B1: '值', A2: '编发', B2: '12' })
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.hidden]).toEqual([[1], [1], false])
    expect(sheet.attachments).toEqual([{ kind: 'textBox', text: '2023年督查情况', row: null, column: null }])
    expect(sheetOf(result, 1).hidden).toBe(true)
  })

  it('F7 a number shows what the file says it shows', () => {
    const cells: [attributes: string, shown: string, read: string, kind: string][] = [
      ['office:value-type="percentage" office:value="0.409"', '40.9%', '40.9%', 'number'],
      ['office:value-type="float" office:value="2023.1"', '2023.10', '2023.10', 'number'],
      ['office:value-type="float" office:value="1867"', '1,867', '1,867', 'number'],
      ['office:value-type="float" office:value="525"', '525', '525', 'number'],
      ['office:value-type="currency" office:currency="CNY" office:value="1234.5"', '￥1,234.50', '￥1,234.50', 'number'],
      ['office:value-type="date" office:date-value="2023-08-01"', '2023年8月', '2023年8月', 'number'],
      ['office:value-type="float" table:formula="of:=1/0" office:value="0"', '#DIV/0!', '#DIV/0!', 'error'],
      [
        'office:value-type="string" table:formula="of:=1/0" office:string-value="" calcext:value-type="error"',
        '#DIV/0!',
        '#DIV/0!',
        'error',
      ],
      ['office:value-type="boolean" office:boolean-value="true"', 'TRUE', 'TRUE', 'boolean'],
    ]
    const row = cells.map(([attributes, shown]) => `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`).join('')
    const sheet = sheetOf(
      readWorkbook(ods(`<table:table table:name="一"><table:table-row>${row}</table:table-row></table:table>`), 'a.ods'),
    )
    expect(Object.values(cellsOf(sheet)).map(({ shown, kind }) => [shown, kind])).toEqual(cells.map(([, , shown, kind]) => [shown, kind]))
    expect(cellsOf(sheet).F1?.number).toBe(45139)
  })

  it('F10 blank rows repeated to the end of the grid cost nothing', () => {
    const sheet = sheetOf(
      readWorkbook(
        ods(
          `<table:table table:name="一"><table:table-row>${text('指标')}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
        ),
        'a.ods',
      ),
    )
    expect(shownOf(sheet)).toEqual({ A1: '指标' })
  })

  it('F13 a value repeated over a billion cells is refused', () => {
    const result = readWorkbook(
      ods(
        `<table:table table:name="一"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`,
      ),
      'a.ods',
    )
    expect(!result.ok && result.notice.code).toBe('tooManyCells')
  })
})
