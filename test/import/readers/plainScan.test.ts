import { describe, expect, it } from 'vitest'
import { scanPlain } from '../../../src/import/readers/csv/plainScan'
import { readCsv } from '../../../src/import/readers/csv/readCsv'
import { decodeText } from '../../../src/import/readers/decodeText'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What the general way makes of the same bytes. */
function generally(bytes: Uint8Array) {
  const { sheet, dialect } = readCsv(decodeText(bytes)?.text ?? '')
  return { sheet, delimiter: dialect.delimiter }
}

/** The same numbers every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

describe('a text table that can be read one way only', () => {
  it.each([
    ['commas and LF', '单位,一月,二月\n甲县,12,3.50\n乙县,-4,0\n'],
    ['CRLF, the last line without an end', '单位,一月\r\n甲县,12\r\n乙县,7'],
    ['LF and CRLF', '单位,一月\n甲县,12\r\n乙县,7\n'],
    ['tabs', '单位\t一月\n甲县\t12\n'],
    ['semicolons', '单位;一月\n甲县;12\n'],
    ['a mark of UTF-8', '\uFEFF单位,一月\n甲县,12\n'],
    ['one column', '单位\n甲县\n12\n'],
    ['empty cells and lines', '单位,一月,二月\n\n甲县,,12\n乙县,3,\n,,\n'],
    ['numbers that are none', '单位,一月\n甲县,007\n乙县,1.\n丙县,-0\n丁县,1234567890123456\n戊县,.5\n己县,1.1234567890123\n'],
    ['marks and percents', '单位,一月\n甲县,—\n乙县,12%\n丙县,…\n'],
    ['rows of other lengths under semicolons', '单位;一月\n甲县;12;3\n乙县\n'],
  ])('%s: read from its bytes as from its text', (_, text) => {
    const found = scanPlain(bytesOf(text))
    expect(found).not.toBeNull()
    expect(found).toEqual(generally(bytesOf(text)))
  })

  it.each([
    ['quotes', '单位,一月\n"甲县",12\n'],
    ['single quotes', "单位,一月\n'甲县',12\n"],
    ['another delimiter', '单位,一月\n甲县;乙县,12\n'],
    ['a rare delimiter', '单位,一月\n甲县，乙县,12\n'],
    ['blanks', '单位,一月\n甲 县,12\n'],
    ['wide blanks', '单位,一月\n甲\u3000县,12\n'],
    ['a cell of blanks alone', '单位,一月\n\u00a0,12\n'],
    ['CR alone', '单位,一月\r甲县,12\r'],
    ['CR within a cell', '单位,一月\n甲\r县,12\n'],
    ['tabs in a row', '单位\t一月\n甲县\t\t12\n'],
    ['torn rows', '单位,一月\n甲县,1,234\n乙县,12\n'],
    ['its delimiter named', 'sep=,\n单位,一月\n甲县,12\n'],
    ['markup', '<table><tr><td>12</td></tr></table>'],
    ['the end sign of DOS', '单位,一月\n甲县,12\n\u001a'],
    ['nothing', '\n\n'],
  ])('%s: left to the general way', (_, text) => {
    expect(scanPlain(bytesOf(text))).toBeNull()
  })

  it('leaves other encodings, in the first line or far below it', () => {
    const lines = Array.from({ length: 5000 }, (_, k) => `甲${k}县,12`).join('\n')
    expect(scanPlain(Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x31, 0x0a]))).toBeNull()
    expect(scanPlain(Uint8Array.from([...bytesOf(lines), 0x0a, 0xb5, 0xa5, 0x2c, 0x31]))).toBeNull()
    expect(scanPlain(bytesOf(lines))?.sheet.strings.join(' ')).toBe(generally(bytesOf(lines)).sheet.strings.join(' '))
  })

  it('gives what the general way gives, or nothing, whatever the cells', () => {
    const cells = [
      '',
      '12',
      '-3.50',
      '0',
      '007',
      '1e3',
      '甲县',
      '合计',
      '—',
      '12.5%',
      '12,5',
      '1.234',
      ' 7',
      '甲;乙',
      '"1"',
      '^',
      '２',
      '\u00a0',
      '1-2',
    ]
    let plain = 0
    for (let seed = 1; seed <= 400; seed++) {
      const below = numbersFrom(seed * 7919)
      const delimiter = [',', '\t', ';', '|'][below(4)] as string
      const feed = ['\n', '\r\n'][below(2)] as string
      // Most tables are of the first, ordinary cells only.
      const known = below(4) === 0 ? cells.length : 10
      const width = 1 + below(6)
      const rows = Array.from({ length: 1 + below(40) }, () =>
        Array.from({ length: below(60) === 0 ? 1 + below(7) : width }, () => cells[below(known)]).join(delimiter),
      )
      const bytes = bytesOf(rows.join(feed))
      const found = scanPlain(bytes)
      if (found === null) continue
      plain++
      expect(found, rows.join(feed)).toEqual(generally(bytes))
    }
    expect(plain).toBeGreaterThan(100)
  })

  it('tells the encoding and the delimiter of the file', () => {
    const result = readWorkbook(bytesOf('单位\t一月\n甲县\t12\n'), '表.csv')
    expect(result.ok && [result.workbook.encoding, result.workbook.delimiter, result.workbook.sheets[0]?.strings]).toEqual([
      'utf-8',
      '\t',
      ['单位', '一月', '甲县'],
    ])
  })
})
