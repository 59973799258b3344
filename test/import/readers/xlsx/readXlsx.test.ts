import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { read, utils, write, type CellObject, type WorkSheet } from 'xlsx'
import { fromSheetJs } from '../../../../src/import/readers/fromSheetJs'
import { readWorkbook } from '../../../../src/import/readers/readWorkbook'
import { OfficePackage } from '../../../../src/import/readers/xlsx/package'
import { readXlsx } from '../../../../src/import/readers/xlsx/readXlsx'
import { zipEntries } from '../../../../src/import/readers/zipEntries'
import type { RawSheet } from '../../../../src/model/sheet/sheet'
import { cellsOf, shownOf } from '../sheetText'

function scanned(bytes: Uint8Array): readonly RawSheet[] {
  const sheets = readXlsx(new OfficePackage(bytes, zipEntries(bytes) ?? []))
  if (!sheets) throw new Error('left to SheetJS')
  return sheets
}

function bySheetJs(bytes: Uint8Array): readonly RawSheet[] {
  return fromSheetJs(read(bytes, { type: 'array', dense: true, cellHTML: false, cellText: false, cellNF: true, cellStyles: true }))
}

/** What both readers must agree on. */
function comparable(sheets: readonly RawSheet[]): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    cells: cellsOf(sheet),
    merges: sheet.merges,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns].filter((c) => c < sheet.columnCount),
  }))
}

function bookOf(sheet: WorkSheet): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '表一')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer)
}

const formats = [
  'General',
  '0',
  '0.0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '0%',
  '0.0%',
  'yyyy"年"m"月"',
  'yyyy-mm-dd',
  '0"余"',
  '#,##0_ ;[Red]\\-#,##0\\ ',
  '@',
]
const cell: fc.Arbitrary<CellObject> = fc.oneof(
  fc
    .record({
      t: fc.constant('n' as const),
      v: fc.oneof(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 60000 }),
      ),
      z: fc.constantFrom(...formats),
    })
    .filter(({ v, z }) => !/y/.test(z) || (v >= 1 && v < 60000)),
  fc.record({
    t: fc.constant('s' as const),
    v: fc.oneof(
      fc.constantFrom('600余', '  其中:被省采用', 'A&B<C>"d"', "'x'", '第1行\n第2行', '　', '—', 'x_x000D_y'.slice(0, 1), '😀件'),
      fc.string({ maxLength: 12 }).filter((s) => !/[\u0000-\u001f\ufffe\uffff_]/.test(s) && !/[\ud800-\udfff]/.test(s)),
    ),
  }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({ t: fc.constant('e' as const), v: fc.constantFrom(0x07, 0x2a, 0x0f, 0x17) }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.integer({ min: 0, max: 999 }),
    f: fc.constantFrom('1+1', 'SUM(A1:A3)', 'IF(A1<B1,"甲","乙")'),
  }),
)

describe('an .xlsx read from its parts', () => {
  it('gives the same cells as SheetJS, for random sheets', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 30 }), cell), { minLength: 1, maxLength: 60 }), (places) => {
        const sheet: WorkSheet = { '!ref': 'A1:AE41' }
        for (const [row, column, content] of places) sheet[utils.encode_cell({ r: row, c: column })] = content
        const bytes = bookOf(sheet)
        expect(comparable(scanned(bytes))).toEqual(comparable(bySheetJs(bytes)))
      }),
      { seed: 20230801, numRuns: 80 },
    )
  })

  it('gives the same cells as SheetJS for a book of exceljs: merges, hidden parts, formulas with and without a result, rich text', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('督查 & 落实')
    sheet.addRow(['主要工作指标', null, null])
    sheet.mergeCells('A1:C1')
    sheet.addRow(['指标', '2022年', '2023年'])
    sheet.addRow(['编发', 12, { formula: 'B3+3', result: 15 }])
    sheet.addRow([{ richText: [{ text: '批示' }, { text: '率', font: { bold: true } }] }, 0.409, { formula: 'B4*2' }])
    sheet.addRow(['空公式', { formula: 'IF(B3>1,"","x")', result: '' }, true])
    sheet.getCell('B4').numFmt = '0.0%'
    sheet.getRow(3).hidden = true
    sheet.getColumn(2).hidden = true
    book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['x'])
    const bytes = new Uint8Array(await book.xlsx.writeBuffer())
    expect(comparable(scanned(bytes))).toEqual(comparable(bySheetJs(bytes)))
    expect(cellsOf(scanned(bytes)[0] as RawSheet)).toMatchObject({
      B4: { kind: 'number', shown: '40.9%', number: 0.409 },
      C3: { number: 15, formula: true },
      C4: { kind: 'uncachedFormula', number: null, formula: true },
      A4: { shown: '批示率' },
    })
  })

  it('F11 tells fills by theme colour and tint, bold and indent', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('台账')
    sheet.addRow(['红灯', '黄灯', '主题', '粗体', '缩进', '白底'])
    sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } }
    sheet.getCell('B1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }
    sheet.getCell('C1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.5999938962981048 } as never }
    sheet.getCell('D1').font = { bold: true }
    sheet.getCell('E1').alignment = { indent: 2 }
    sheet.getCell('F1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFFF' } }
    const [read1] = scanned(new Uint8Array(await book.xlsx.writeBuffer()))
    const fills = [...(read1?.fill ?? [])]
    expect(fills.map((rgb, c) => (c === 2 ? 'theme' : rgb.toString(16)))).toEqual(['ff0000', 'ffff00', 'theme', '-1', '-1', '-1'])
    // exceljs writes the Office 2007 theme: accent 1 is 4F81BD, 60 % lighter is B8CCE4 in Excel, which rounds its lightness to 1/240.
    const channels = (rgb: number): number[] => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255]
    channels(fills[2] ?? -1).forEach((channel, k) => expect(Math.abs(channel - (channels(0xb8cce4)[k] as number))).toBeLessThanOrEqual(2))
    expect([...(read1?.bold ?? [])]).toEqual([0, 0, 0, 1, 0, 0])
    expect([...(read1?.indent ?? [])]).toEqual([0, 0, 0, 0, 2, 0])
  })

  it('F12 reads comments, text boxes and page headers as attachments, page numbers as none', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Sheet1')
    sheet.addRow(['指标', 12])
    sheet.getCell('B1').note = '含上月补报3件'
    sheet.headerFooter.oddHeader = '&L&"宋体,常规"填报单位:督查室&R&D'
    sheet.headerFooter.oddFooter = '&C第 &P 页,共 &N 页'
    const [read1] = scanned(new Uint8Array(await book.xlsx.writeBuffer()))
    expect(read1?.attachments).toEqual([
      { kind: 'comment', text: '含上月补报3件', row: 0, column: 1 },
      { kind: 'printHeader', text: '填报单位:督查室', row: null, column: null },
    ])
  })
})

/** A book by hand, for what no writer here writes. */
function handmade(parts: Record<string, string>, sheet: string, rest: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
    ...rest,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

function shownIn(bytes: Uint8Array): Record<string, string> {
  const result = readWorkbook(bytes, 'a.xlsx')
  if (!result.ok) throw new Error(JSON.stringify(result.notice))
  return shownOf(result.workbook.sheets[0] as RawSheet)
}

describe('an .xlsx as other programs write it', () => {
  it('cells and rows without places follow one another', () => {
    expect(
      shownIn(
        handmade(
          {},
          '<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>',
        ),
      ),
    ).toEqual({ A1: '1', B1: '2', A2: '甲' })
  })

  it('cells out of order come back in order', () => {
    const bytes = handmade(
      {},
      '<worksheet><sheetData><row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    )
    expect(Object.keys(shownIn(bytes))).toEqual(['A1', 'A3', 'B3'])
  })

  it('prefixed names are read too', () => {
    const sheet = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(shownIn(handmade({}, sheet))).toEqual({ A1: '5' })
  })

  const plainly =
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲&amp;乙</t></is></c><c r="B1"><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>'
  const written: [name: string, sheet: string | Uint8Array][] = [
    ['in single quotes', plainly.replace(/"/g, "'")],
    ['with blanks around every =', plainly.replace(/="/g, ' = "')],
    ['with comments among its cells', plainly.replace('<row', '<!-- <c r="Z9"><v>1</v></c> --><row')],
    ['with CDATA', plainly.replace('甲&amp;乙', '<![CDATA[甲&乙]]>')],
    ['with a prefix', plainly.replace(/<(\/?)(?=\w)/g, '<$1x:')],
    ['with a mark at its start', `\uFEFF${plainly}`],
    ['in UTF-16', new Uint8Array(Uint16Array.from(`\uFEFF${plainly}`, (sign) => sign.charCodeAt(0)).buffer)],
  ]
  it.each(written)('a sheet %s reads the same', (_, sheet) => {
    const parts = { ...unzipSync(handmade({}, '')), 'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet }
    const result = readWorkbook(zipSync(parts), 'a.xlsx')
    expect(result.ok && shownOf(result.workbook.sheets[0] as RawSheet)).toEqual({ A1: '甲&乙', B1: '5' })
    expect(result.ok && result.workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }])
  })

  it('every type of cell: texts in runs, results of formulas, booleans, errors, ISO dates, and what is no number', () => {
    const cells: [xml: string, shown: string, kind: string][] = [
      ['<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>', '甲乙', 'text'],
      ['<c t="str"><f>A1&amp;"x"</f><v>甲乙x</v></c>', '甲乙x', 'text'],
      ['<c t="b"><v>1</v></c>', 'TRUE', 'boolean'],
      ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', 'error'],
      ['<c t="d" s="1"><v>2023-08-01</v></c>', '2023年8月', 'number'],
      ['<c><v> 5 </v></c>', '5', 'number'],
      ['<c><v>NaN</v></c>', 'NaN', 'text'],
      ['<c><v>1E400</v></c>', '1E400', 'text'],
      ['<c><v>1,5</v></c>', '1,5', 'text'],
      ['<c><f t="shared" si="0"/></c>', '', 'uncachedFormula'],
    ]
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    const result = readWorkbook(
      handmade(
        { 'xl/styles.xml': styles },
        `<worksheet><sheetData><row r="1">${cells.map(([xml]) => xml).join('')}</row></sheetData></worksheet>`,
      ),
      'a.xlsx',
    )
    expect(result.ok && Object.values(cellsOf(result.workbook.sheets[0] as RawSheet)).map(({ shown, kind }) => [shown, kind])).toEqual(
      cells.map(([, shown, kind]) => [shown, kind]),
    )
  })

  it('F8 dates of a 1904 book are moved to the 1900 system, its other numbers are not', () => {
    const bytes = handmade(
      {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
      '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>43677</v></c><c r="B1"><v>43677</v></c></row></sheetData></worksheet>',
    )
    const result = readWorkbook(bytes, 'a.xlsx')
    expect(result.ok && [...(result.workbook.sheets[0]?.number ?? [])]).toEqual([45139, 43677])
  })

  it('hidden and very hidden sheets are flagged, a chart sheet is empty, strict names and paths from the root are followed', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    const bytes = handmade(
      {
        'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" state="hidden" r:id="rId2"/><sheet name="C" sheetId="3" state="veryHidden" r:id="rId2"/><sheet name="图" sheetId="4" r:id="rId3"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${strict}/worksheet" Target="./worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${strict}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet2.xml': plainly,
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      },
      plainly,
    )
    const result = readWorkbook(bytes, 'a.xlsx')
    expect(result.ok && result.workbook.sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.column.length])).toEqual([
      ['A', false, 2],
      ['B', true, 2],
      ['C', true, 2],
      ['图', false, 0],
    ])
  })

  it('F10 a merge over the whole grid and a million empty cells with a look cost what they hold', () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => `<row r="${r + 1}">${'<c s="1"/>'.repeat(100)}</row>`).join('')
    const result = readWorkbook(
      handmade(
        {},
        `<worksheet><sheetData>${rows}<row r="10001"><c r="A10001"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      ),
      'a.xlsx',
    )
    expect(result.ok && [result.workbook.sheets[0]?.column.length, result.workbook.sheets[0]?.merges.length]).toEqual([1, 1])
  })

  it('paths with backslashes, and the end mark of a zip inside its comment', () => {
    const parts = unzipSync(handmade({}, plainly))
    const back = zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name.replace(/\//g, '\\'), bytes])))
    expect(shownIn(back)).toEqual({ A1: '甲&乙', B1: '5' })
    const zip = zipSync(parts)
    const comment = strToU8('made by PK\u0005\u0006, with sixteen bytes and more behind it')
    const commented = Uint8Array.from([...zip, ...comment])
    commented[zip.length - 2] = comment.length
    expect(shownIn(commented)).toEqual({ A1: '甲&乙', B1: '5' })
  })

  it('an empty text in the shared table keeps the others in their places', () => {
    const sst =
      '<sst><si><t>甲</t></si><si/><si><r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si></sst>'
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row></sheetData></worksheet>'
    expect(shownIn(handmade({ 'xl/sharedStrings.xml': sst }, sheet))).toEqual({ A1: '甲', C1: '乙 丙' })
  })

  it('F7 built-in dates look as Chinese Excel shows them, the long ones in a Chinese book', () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="31"/></cellXfs></styleSheet>'
    const rows = (label: string): string =>
      `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45139</v></c><c r="C1" s="2"><v>45139</v></c><c r="D1" s="3"><v>45139</v></c></row></sheetData></worksheet>${label}`
    const sst = (text: string): string => `<sst><si><t>${text}</t></si></sst>`
    expect(shownIn(handmade({ 'xl/styles.xml': styles, 'xl/sharedStrings.xml': sst('日期') }, rows('')))).toEqual({
      A1: '日期',
      B1: '2023/8/1',
      C1: '2023年8月',
      D1: '2023年8月1日',
    })
    expect(shownIn(handmade({ 'xl/styles.xml': styles, 'xl/sharedStrings.xml': sst('Date') }, rows('')))).toMatchObject({ B1: '2023/8/1' })
  })

  it("F8 a 1904 book's dates are moved to the 1900 system and shown right", () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>'
    const book = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'
    const bytes = handmade(
      { 'xl/styles.xml': styles, 'xl/workbook.xml': book },
      '<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>43677</v></c></row></sheetData></worksheet>',
    )
    const result = readWorkbook(bytes, 'a.xlsx')
    expect(result.ok && result.workbook.sheets[0]?.number[0]).toBe(45139)
    expect(shownIn(bytes)).toEqual({ A1: '2023-08-01' })
  })

  it('dates written as ISO text', () => {
    expect(
      shownIn(handmade({}, '<worksheet><sheetData><row r="1"><c r="A1" t="d"><v>2023-08-01</v></c></row></sheetData></worksheet>')),
    ).toEqual({ A1: '45139' })
  })

  it('hidden rows and columns are told only among the cells, columns of no width too', () => {
    const sheet =
      '<worksheet><cols><col min="2" max="2" width="0" customWidth="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="9" hidden="1"/></sheetData></worksheet>'
    const result = readWorkbook(handmade({}, sheet), 'a.xlsx')
    const read1 = result.ok ? result.workbook.sheets[0] : undefined
    expect([[...(read1?.hiddenRows ?? [])], [...(read1?.hiddenColumns ?? [])]]).toEqual([[0], [1]])
  })

  it('numbers of any spelling', () => {
    const spelt = ['-0.5', '1E-3', '12345678901234567', '0.40899999999999997', '1.2.3'.slice(0, 3), '.5', '1e21']
    const cells = spelt.map((v, c) => `<c r="${utils.encode_col(c)}1"><v>${v}</v></c>`).join('')
    const result = readWorkbook(handmade({}, `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`), 'a.xlsx')
    expect(result.ok && [...(result.workbook.sheets[0]?.number ?? [])]).toEqual(spelt.map(Number))
  })

  it('F12 a text box is tied to the cell under its corner', () => {
    const anchor =
      '<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>2023年</a:t></a:r><a:r><a:t>督查情况</a:t></a:r></a:p><a:p><a:r><a:t>(截至7月底)</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>'
    const bytes = handmade(
      {},
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="d1"/></worksheet>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="d1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        'xl/drawings/drawing1.xml': `<xdr:wsDr>${anchor}</xdr:wsDr>`,
      },
    )
    const result = readWorkbook(bytes, 'a.xlsx')
    expect(result.ok && result.workbook.sheets[0]?.attachments).toEqual([
      { kind: 'textBox', text: '2023年督查情况\n(截至7月底)', row: 1, column: 2 },
    ])
  })

  it('F10 a declared range of 17 billion cells with 20 real ones costs 20, also far from the corner', () => {
    const cells = Array.from(
      { length: 20 },
      (_, k) => `<row r="${1 + k * 55000}"><c r="${utils.encode_col(k * 860)}${1 + k * 55000}"><v>${k}</v></c></row>`,
    ).join('')
    const bytes = handmade({}, `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${cells}</sheetData></worksheet>`)
    const result = readWorkbook(bytes, 'a.xlsx')
    expect(result.ok && result.workbook.sheets[0]?.column.length).toBe(20)
  })
})
