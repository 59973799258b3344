import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { shownText } from '../../../src/model/sheet/sheet'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every cell's text, row by row; the code of the refusal where there is none. */
function textsOf(bytes: Uint8Array, name: string): readonly string[] | string {
  const result = readWorkbook(bytes, name)
  if (!result.ok) return result.notice.code
  return result.workbook.sheets.flatMap((sheet) => Array.from(sheet.column, (_, i) => shownText(sheet, i)))
}

const rows = [
  ['指标', '1月', '2月'],
  ['收文', 12, 15],
  ['办文', 7, 9],
]
const texts = rows.flat().map(String)

function bookAs(format: 'xlsx' | 'xlsb' | 'ods'): Record<string, Uint8Array> {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '表')
  return unzipSync(new Uint8Array(XLSX.write(book, { type: 'array', bookType: format }) as ArrayBuffer))
}

/** The parts of a package in another folder, every path to them changed. */
function moved(parts: Record<string, Uint8Array>, from: string, to: string): Uint8Array {
  const renamed: Record<string, Uint8Array> = {}
  for (const [name, bytes] of Object.entries(parts)) {
    const text = /\.(rels|xml)$/.test(name)
      ? strToU8(strFromU8(bytes).replaceAll(`"${from}`, `"${to}`).replaceAll(`"/${from}`, `"/${to}`))
      : bytes
    renamed[name.startsWith(from) ? to + name.slice(from.length) : name] = text
  }
  return zipSync(renamed)
}

const long = '收文,1,2\n办文,3,4\n'.repeat(20)

describe('F14 a few NULs in a text are no reason to refuse it', () => {
  it.each([
    ['behind the last line, as a fixed block leaves them', `指标,1月,2月\n${long}\0\0`],
    ['inside a cell', `指标,1月,2月\n收\0文,1,2\n${long.slice('收文,1,2\n'.length)}`],
    ['before the first cell', `\0指标,1月,2月\n${long}`],
    ['between two lines', `指标,1月,2月\n${long.slice(0, 18)}\0${long.slice(18)}`],
  ])('%s', (_, text) => expect(textsOf(ascii(text), '表.csv')).toEqual(textsOf(ascii(`指标,1月,2月\n${long}`), '表.csv')))
  it('in GB18030', () => {
    const gbk = Uint8Array.from([0xca, 0xd5, 0x2c, ...ascii('1\n'.repeat(120)), 0])
    expect(textsOf(gbk, '表.csv')).toEqual(['收', ...Array.from({ length: 120 }, () => '1')])
  })
  it('many are', () => expect(textsOf(ascii(`指标,值\n${'收文,\0\0\n'.repeat(40)}`), '表.csv')).toBe('corrupt'))
  it('UTF-16 without a mark stays UTF-16', () => {
    const bytes = new Uint8Array([...'a,b\n1,2\n'].flatMap((letter) => [letter.charCodeAt(0), 0]))
    expect(textsOf(bytes, '表.csv')).toEqual(['a', 'b', '1', '2'])
  })
})

describe('F14 a package is read wherever its parts lie', () => {
  it('.xlsx under another folder', () => expect(textsOf(moved(bookAs('xlsx'), 'xl/', 'daten/'), 'a.xlsx')).toEqual(texts))
  it('.xlsb under another folder', () => expect(textsOf(moved(bookAs('xlsb'), 'xl/', 'daten/'), 'a.xlsb')).toEqual(texts))
  it('.xlsb two folders down', () => expect(textsOf(moved(bookAs('xlsb'), 'xl/', 'a/b/'), 'a.xlsb')).toEqual(texts))
  it('an archive that only holds a workbook.bin is none', () =>
    expect(textsOf(zipSync({ 'alt/workbook.bin': Uint8Array.of(1, 2, 3) }), 'a.xlsb')).toBe('notASheet'))
  it('texts of the first .xlsx of all, each in an sstItem', () => {
    const parts = bookAs('xlsx')
    const cell = (place: string, inner: string): string => `<c r="${place}" ${inner}</c>`
    const sheet = `<worksheet><sheetData><row r="1">${cell('A1', 't="s"><v>0</v>')}${cell('B1', 't="s"><v>1</v>')}</row><row r="2">${cell('A2', 't="s"><v>2</v>')}${cell('B2', '><v>8</v>')}</row></sheetData></worksheet>`
    parts['xl/worksheets/sheet1.xml'] = strToU8(sheet)
    parts['xl/sharedStrings.xml'] = strToU8(
      '<sst xmlns="http://schemas.microsoft.com/office/excel/2006/2"><sstItem><t>指标</t></sstItem><sstItem><t>1月</t></sstItem><sstItem><t>收文</t></sstItem></sst>',
    )
    parts['xl/_rels/workbook.xml.rels'] = strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    )
    expect(textsOf(zipSync(parts), 'a.xlsx')).toEqual(['指标', '1月', '收文', '8'])
  })
  it('.ods without styles.xml, which the format allows', () => {
    const { 'styles.xml': _, ...parts } = bookAs('ods')
    expect(textsOf(zipSync(parts), 'a.ods')).toEqual(texts)
    expect(textsOf(zipSync(bookAs('ods')), 'a.ods')).toEqual(texts)
  })
  it('.ods without content.xml is refused', () => {
    const { 'content.xml': _, 'styles.xml': __, ...parts } = bookAs('ods')
    expect(textsOf(zipSync(parts), 'a.ods')).toBe('notASheet')
  })
})

// What grows with the square of these lengths would still be reading when the test's time is over.
describe('a text of a million letters costs what it is long, not what it is long times the cells that hold it', () => {
  const letters = '今天收到来信一封：'.repeat(60_000)
  const read = (cells: number, text: string): ReturnType<typeof importWorkbook> =>
    importWorkbook(ascii(`${text}\n`.repeat(cells)), '长文.csv', [])
  it.each([
    ['prose', letters],
    ['digits', '1'.repeat(500_000)],
    ['blanks between words', 'a  b'.repeat(150_000)],
    ['brackets', '（（'.repeat(200_000)],
    ['a unit note that never ends', `单位：${'万元、'.repeat(150_000)}`],
  ])('%s', (_, text) => {
    const reading = read(8, text)
    expect(reading.status).toBe('read')
    expect(reading.dataset.count).toBe(0)
  })
})

describe('F15 of a text longer than any name or note its beginning is read', () => {
  // More than a cell of Excel's may hold: put in its place in the list of texts.
  const report = `本季度受理12345件。${'情况说明'.repeat(250_000)}`
  const book = XLSX.utils.book_new()
  const body = Array.from({ length: 2000 }, (_, k) => [k % 2 === 0 ? '全文' : null, '全文'])
  const table = [['处室', '受理（件）'], ['一处', 5], ['二处', 3], [], ...body]
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(table), '2024年')
  const parts = unzipSync(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer))
  const texts = strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array)
  const bytes = zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(texts.replace('全文', report)) }, { level: 1 })
  it('one report in three thousand cells beneath a table takes no time, and the table is read', () => {
    const before = performance.now()
    const { dataset, sheets, status } = importWorkbook(bytes, '表.xlsx')
    expect({ status, read: [...dataset.value], told: sheets[0]?.ledger.nonEmpty }).toEqual({ status: 'read', read: [5, 3], told: 3006 })
    // Each rule that sees a cell would look at three billion signs.
    expect(performance.now() - before).toBeLessThan(10_000)
  }, 60_000)
})
