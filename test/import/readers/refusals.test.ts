import { constants, deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import * as officeCrypto from 'officecrypto-tool'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { pollutedFiles } from '../whole/pollution'
import { biff5Stream, inContainer, lockedBiff8 } from './biff5'

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)

function codeOf(bytes: Uint8Array, name: string): string {
  const result = readWorkbook(bytes, name)
  return result.ok ? 'read' : result.notice.code
}

async function plainBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('表').addRows([
    ['指标', '值'],
    ['编发', 12],
  ])
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A package whose one sheet is given. */
function packageOf(sheet: Uint8Array, more: Record<string, Uint8Array> = {}, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': sheet,
      ...more,
    },
    { level },
  )
}

describe('F14 a file that is no sheet gives one clear reason', () => {
  it('an empty file', () => expect(codeOf(new Uint8Array(0), '月报.xlsx')).toBe('empty'))
  it('a file of blank lines', () => expect(codeOf(ascii('\n \n\n'), '月报.csv')).toBe('empty'))
  it('an owner file that Excel or WPS leaves beside an open sheet', () => {
    expect(codeOf(ascii('x'), '~$月报.xlsx')).toBe('temporaryFile')
    expect(codeOf(ascii('x'), '报送/.~月报.et')).toBe('temporaryFile')
  })
  it('a picture renamed .xlsx', () => expect(codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '图.xlsx')).toBe('notASheet'))
  it('a PDF', () => expect(codeOf(ascii('%PDF-1.7\n'), '通报.pdf')).toBe('notASheet'))
  it('a document', () => {
    const result = readWorkbook(zipSync({ 'word/document.xml': strToU8('<w:document/>') }), '通知.docx')
    expect(!result.ok && result.notice).toMatchObject({ code: 'notASheet', facts: { found: 'docx' } })
    expect(codeOf(inContainer({ WordDocument: new Uint8Array(600) }), '通知.doc')).toBe('notASheet')
  })
  it('a log-in page saved as .xls', () =>
    expect(codeOf(ascii('<!DOCTYPE html><html><body><form>user</form></body></html>'), '导出.xls')).toBe('notASheet'))
  it('a web archive', () =>
    expect(codeOf(ascii('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n<table>'), '表.xls')).toBe('notASheet'))
  it('a text of more cells than the limit, within its size', () => {
    const bytes = ascii(`${'1,'.repeat(999)}1\n`.repeat(16_100))
    expect(bytes.length).toBeLessThan(200 * 1024 * 1024)
    expect(codeOf(bytes, '大.csv')).toBe('tooManyCells')
  }, 60_000)
  it('a text of 210 MB, and a workbook of 110 MB', () => {
    const bytes = new Uint8Array(210 * 1024 * 1024)
    expect(codeOf(bytes, '大.csv')).toBe('tooLarge')
    bytes.set([0x50, 0x4b, 3, 4])
    const result = readWorkbook(bytes.subarray(0, 110 * 1024 * 1024), '大.xlsx')
    expect(!result.ok && result.notice).toMatchObject({ code: 'tooLarge', facts: { limit: 100 * 1024 * 1024 } })
  })
  it('a csv with NUL bytes', () => expect(codeOf(ascii('指标,值\n编发,\0\0\0\n'), '坏.csv')).toBe('corrupt'))
  it('noise', () =>
    expect(
      codeOf(
        Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255),
        'a.xls',
      ),
    ).toBe('notASheet'))
  it('a word beginning with BM is no bitmap', () => expect(codeOf(ascii('BM,2023\n1,2\n'), '表.csv')).toBe('read'))
})

describe('F14 a locked file asks for its password', () => {
  it('.xlsx', async () => {
    const locked = officeCrypto.encrypt(Buffer.from(await plainBook()), { password: '1234' })
    expect(codeOf(new Uint8Array(locked), '密.xlsx')).toBe('passwordProtected')
  })
  it('.xls', () => expect(codeOf(inContainer({ Workbook: lockedBiff8() }), '密.xls')).toBe('passwordProtected'))
  it('.ods', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>'
    expect(
      codeOf(
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'META-INF/manifest.xml': strToU8(manifest),
          'content.xml': new Uint8Array(500).fill(9),
        }),
        '密.ods',
      ),
    ).toBe('passwordProtected')
  })
})

describe('F14 a broken file is refused, wherever it is broken', () => {
  it('a zip cut short at any place', async () => {
    const whole = await plainBook()
    for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      expect(codeOf(whole.slice(0, Math.floor(whole.length * share)), '断.xlsx')).toBe('corrupt')
  })
  it('a sheet cut short inside a whole zip', () =>
    expect(codeOf(packageOf(ascii('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2')), 'a.xlsx')).toBe('corrupt'))
  it('a sheet that the book names and the zip lacks', () => {
    expect(
      codeOf(
        zipSync({
          '_rels/.rels': strToU8('<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
          'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
          'xl/_rels/workbook.xml.rels': strToU8(
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          ),
        }),
        'a.xlsx',
      ),
    ).toBe('corrupt')
  })
  it('a container cut short inside its workbook', () => {
    const rows = Array.from({ length: 400 }, (_, k) => [`事项${k}`, k])
    const whole = inContainer({ Workbook: biff5Stream('表', rows) })
    expect(codeOf(whole, '断.xls')).toBe('read')
    for (const share of [0.4, 0.7, 0.9]) expect(codeOf(whole.slice(0, Math.floor(whole.length * share)), '断.xls')).toBe('corrupt')
  })
  it('a container of nothing', () =>
    expect(codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2), 'a.xls')).toBe('corrupt'))
})

describe('F13 a bomb is refused before it goes off', () => {
  const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const cell = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>'

  it('entities in the sheet', () => expect(codeOf(packageOf(ascii(`${entities}${cell}`)), 'a.xlsx')).toBe('corrupt'))
  it('entities in the shared texts', () =>
    expect(codeOf(packageOf(ascii(cell), { 'xl/sharedStrings.xml': strToU8(`${entities}<sst><si><t>&b;</t></si></sst>`) }), 'a.xlsx')).toBe(
      'corrupt',
    ))
  it('entities in SpreadsheetML', () => {
    expect(
      codeOf(ascii(`${entities}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>`), 'a.xls'),
    ).toBe('corrupt')
  })

  it('a zip that inflates to 3 GB, told by its directory or lying about it, never stands in memory whole', () => {
    const part = deflateRawSync(Buffer.alloc(100_000_000, ' '), { level: 1, finishFlush: constants.Z_FULL_FLUSH })
    const packed = Buffer.concat([...Array.from({ length: 30 }, () => part), deflateRawSync(Buffer.alloc(0))])
    for (const [declared, code] of [
      [3_000_000_000, 'tooLarge'],
      [1_000_000, 'corrupt'],
    ] as const) {
      const bytes = withPackedSheet(packed, declared)
      expect(bytes.length).toBeLessThan(16e6)
      const before = process.memoryUsage().rss
      expect(codeOf(bytes, '炸弹.xlsx')).toBe(code)
      expect(process.memoryUsage().rss - before).toBeLessThan(1.5e9)
    }
  })
})

/** A package whose sheet's deflated bytes and declared size are given: a stored stand-in of the same length is swapped for them. */
function withPackedSheet(packed: Uint8Array, declared: number): Uint8Array {
  const zip = packageOf(new Uint8Array(packed.length), {}, 0)
  const view = new DataView(zip.buffer)
  for (let i = 0; i + 46 < zip.length; i++) {
    const signature = view.getUint32(i, true)
    const sizes = signature === 0x04034b50 ? i + 18 : signature === 0x02014b50 ? i + 20 : 0
    if (sizes === 0 || view.getUint32(sizes, true) !== packed.length) continue
    view.setUint16(sizes - 10, 8, true)
    view.setUint32(sizes + 4, declared, true)
    if (signature === 0x04034b50) {
      const at = i + 30 + view.getUint16(i + 26, true) + view.getUint16(i + 28, true)
      zip.set(packed, at)
      i = at + packed.length - 1
    }
  }
  return zip
}

describe('F14 reading never throws', () => {
  it('over random bytes behind every beginning a sheet can have', () => {
    const beginnings = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x09, 0x08, 0x10, 0x00],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [...ascii('<html><table>')],
      [...ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ]
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 600 }), (start, rest) => {
        const result = readWorkbook(Uint8Array.from([...start, ...rest]), '任意.xls')
        return result.ok ? result.workbook.sheets.length > 0 : result.notice.severity === 'refused'
      }),
      { seed: 511, numRuns: 400 },
    )
  })

  it('over a book with any one byte changed', async () => {
    const whole = await plainBook()
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const bytes = whole.slice()
        bytes[at] = byte
        return typeof readWorkbook(bytes, 'a.xlsx').ok === 'boolean'
      }),
      { seed: 28, numRuns: 150 },
    )
  })

  it('and reading twice is equal', () => {
    for (const file of pollutedFiles().slice(0, 20))
      expect(readWorkbook(file.bytes, file.fileName)).toEqual(readWorkbook(file.bytes, file.fileName))
  })
})
