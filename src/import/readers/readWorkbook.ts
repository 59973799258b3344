import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import type { FileFormat, RawSheet, RawWorkbook } from '../../model/sheet/sheet'
import { plainHtml } from './html/plainHtml'
import { installCodePages } from './codePages'
import { decodeText } from './decodeText'
import { fileIdOf } from './fileId'
import { fromSheetJs } from './fromSheetJs'
import { withDecimalCommas } from './csv/decimalComma'
import { scanPlain } from './csv/plainScan'
import { readCsv } from './csv/readCsv'
import { kindCode } from './rawSheetBuilder'
import { isLockedOds, odsCellCount, withOdsFacts } from './ods/odsFacts'
import { withEmptyStyles } from './ods/emptyStyles'
import { NeedsSheetJs } from './sheetJs/later'
import { sheetJs } from './sheetJs/here'
import { markupFormat, sniffFormat } from './sniffFormat'
import { Unreadable } from './unreadable'
import { readBiffLooks } from './xls/biffLooks'
import { openCompoundFile } from './xls/compoundFile'
import { readTextBoxes } from './xlsx/attachments'
import { declaresEntities, OfficePackage } from './xlsx/package'
import { readXlsx } from './xlsx/readXlsx'
import { inflateEntry, zipEntries } from './zipEntries'

/** What a file gave: its sheets, or the one notice that says why it has none. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice }

/**
 * The largest text and the largest workbook read, the most a workbook's parts may inflate to, and the most cells of a file (or that an .ods
 * repeats): bombs are refused before they're parsed.
 */
export const readLimits = {
  textBytes: 200 * 1024 * 1024,
  workbookBytes: 100 * 1024 * 1024,
  inflatedBytes: 480 * 1024 * 1024,
  cells: 16_000_000,
} as const

/**
 * Read a file's bytes to raw sheets: formats told apart by the bytes, encodings and dialects decided on the whole file.
 *
 *     readWorkbook(bytes of an .xlsx, …)              { ok: true, workbook, notices: [] }
 *     readWorkbook(new Uint8Array(0), 'a.csv')        { ok: false, notice: empty }
 *     readWorkbook(bytes of a picture, 'a.xlsx')      { ok: false, notice: notASheet, found: image }
 *     readWorkbook(bytes, '~$月报.xlsx')              { ok: false, notice: temporaryFile }
 *
 * Never throws, whatever the bytes: one notice says why a file is refused. The sheets are not interpreted here. Only where SheetJS is still to
 * be fetched it says so, to whoever asked by `withSheetJs`.
 */
export function readWorkbook(bytes: Uint8Array, name: string): ReadResult {
  try {
    return readBytes(bytes, name)
  } catch (error) {
    if (error instanceof NeedsSheetJs) throw error
    if (/password/i.test(String(error))) return refused(notice('passwordProtected', 'refused', {}))
    return refused(notice('corrupt', 'refused', { detail: error instanceof Unreadable ? error.detail : 'unreadable' }))
  }
}

function readBytes(bytes: Uint8Array, name: string): ReadResult {
  if (/(^|[/\\])(~\$|\.~)/.test(name)) return refused(notice('temporaryFile', 'refused', {}))
  if (bytes.length === 0) return refused(notice('empty', 'refused', {}))
  if (bytes.length > readLimits.textBytes)
    return refused(notice('tooLarge', 'refused', { bytes: bytes.length, limit: readLimits.textBytes }))
  const sniffed = sniffFormat(bytes)
  if (sniffed.kind !== 'text' && sniffed.kind !== 'foreign' && bytes.length > readLimits.workbookBytes)
    return refused(notice('tooLarge', 'refused', { bytes: bytes.length, limit: readLimits.workbookBytes }))
  switch (sniffed.kind) {
    case 'foreign':
      return refused(notice('notASheet', 'refused', { found: sniffed.found }))
    case 'corrupt':
      return refused(notice('corrupt', 'refused', { detail: sniffed.detail }))
    case 'zip':
      return readZip(bytes, name, sniffed.format)
    case 'ole':
      return readOle(bytes, name)
    case 'biff':
      return readBiff(bytes, name, bytes)
    case 'text':
      return readText(bytes, name)
  }
}

function readZip(bytes: Uint8Array, name: string, format: FileFormat): ReadResult {
  const entries = zipEntries(bytes) ?? []
  const inflated = entries.reduce((sum, e) => sum + e.inflated, 0)
  if (inflated > readLimits.inflatedBytes)
    return refused(notice('tooLarge', 'refused', { bytes: inflated, limit: readLimits.inflatedBytes }))
  const pack = new OfficePackage(bytes, entries)
  if (format === 'xlsx' || format === 'xlsm') {
    const sheets = readXlsx(pack)
    if (sheets) return accepted(bytes, name, takesMacros(pack) ? 'xlsm' : format, sheets)
  }
  // SheetJS inflates every part without counting: each is tried here first.
  for (const entry of entries) {
    if (entry.inflated > 0 && inflateEntry(bytes, entry) === null) throw new Unreadable('brokenPart', entry.name)
  }
  if (format === 'ods') return readOds(bytes, name, pack)
  const result = readBook(bytes, name, format)
  return result.ok ? { ...result, notices: [...result.notices, ...unreadDrawings(pack, format)] } : result
}

/** A book declared to take macros is an .xlsm, whether it has any or not. */
function takesMacros(pack: OfficePackage): boolean {
  return /(sheet|template)\.macroEnabled\.main\+xml/i.test(pack.text('[Content_Types].xml') ?? '')
}

/** A drawing with words in it that no reader here looks at (.xlsb, and .xlsx left to SheetJS). */
function unreadDrawings(pack: OfficePackage, format: FileFormat): readonly Notice[] {
  const drawings = pack.names.filter((name) => /(^|\/)drawings\/drawing\d*\.xml$/.test(name))
  const worded = drawings.some((name) => readTextBoxes(pack.text(name) ?? '').length > 0)
  return worded ? [notice('attachmentsNotRead', 'info', { format })] : []
}

function readOds(bytes: Uint8Array, name: string, pack: OfficePackage): ReadResult {
  if (isLockedOds(pack.text('META-INF/manifest.xml') ?? '')) return refused(notice('passwordProtected', 'refused', {}))
  const content = pack.text('content.xml') ?? ''
  const cells = odsCellCount(content)
  if (cells > readLimits.cells) return refused(notice('tooManyCells', 'refused', { cells, limit: readLimits.cells }))
  const whole = pack.names.includes('styles.xml') ? bytes : withEmptyStyles(pack)
  const sheets = fromSheetJs(sheetJs().read(whole, { type: 'array', ...sheetJsOptions, cellText: true }), null, true)
  return accepted(bytes, name, 'ods', withOdsFacts(sheets, content))
}

/** What SheetJS is asked for, whatever the format. Formulas only to know that there is one. */
const sheetJsOptions = { dense: true, cellHTML: false, cellText: false, cellNF: true, cellStyles: true } as const

function readBook(bytes: Uint8Array, name: string, format: FileFormat): ReadResult {
  return accepted(bytes, name, format, fromSheetJs(sheetJs().read(bytes, { type: 'array', ...sheetJsOptions })))
}

function readOle(bytes: Uint8Array, name: string): ReadResult {
  const content = openCompoundFile(bytes)
  if (content.kind === 'locked') return refused(notice('passwordProtected', 'refused', {}))
  if (content.kind === 'foreign') return refused(notice('notASheet', 'refused', { found: content.found }))
  return readBiff(bytes, name, content.stream)
}

function readBiff(bytes: Uint8Array, name: string, stream: Uint8Array): ReadResult {
  const looks = readBiffLooks(stream)
  if (!looks) return refused(notice('passwordProtected', 'refused', {}))
  installCodePages()
  // The stream was taken out of its container once; its formulas are told by its records.
  return accepted(bytes, name, 'xls', fromSheetJs(sheetJs().read(stream, { type: 'array', ...sheetJsOptions, cellFormula: false }), looks))
}

function readText(bytes: Uint8Array, name: string): ReadResult {
  const plain = scanPlain(bytes)
  if (plain) return accepted(bytes, name, 'csv', [{ ...withDecimalCommas(plain.sheet), name: sheetName(name) }], 'utf-8', plain.delimiter)
  const decoded = decodeText(bytes)
  if (isBinary(bytes)) return refused(notice('notASheet', 'refused', { found: 'unknown' }))
  if (!decoded) throw new Unreadable('nulBytes')
  const format = markupFormat(decoded.text)
  if (format === null) return refused(notice('notASheet', 'refused', { found: 'markup' }))
  // Named .xls, but a page without a table: the log-in page that an expired session exports.
  if (format === 'html' && !/<table[\s>]/i.test(decoded.text)) return refused(notice('notASheet', 'refused', { found: 'markup' }))
  if (format !== 'csv') {
    if (format === 'spreadsheetml' && declaresEntities(decoded.text.slice(0, 4096))) throw new Unreadable('entities')
    const text = format === 'html' ? plainHtml(decoded.text) : decoded.text
    const book = sheetJs().read(text, { type: 'string', raw: true, ...sheetJsOptions })
    return accepted(bytes, name, format, fromSheetJs(book), decoded.encoding)
  }
  if (decoded.text.trim() === '') return refused(notice('empty', 'refused', {}))
  const { sheet, dialect } = readCsv(decoded.text)
  return accepted(bytes, name, 'csv', [{ ...sheet, name: sheetName(name) }], decoded.encoding, shownDelimiter(dialect.delimiter))
}

/** Control signs that no text holds, in more than one byte of a hundred (NUL apart, which UTF-16 is full of). */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536)
  let control = 0
  for (const b of head)
    if (
      b > 0 &&
      b < 32 &&
      b !== 9 &&
      b !== 10 &&
      b !== 13 &&
      b !== 12 &&
      b !== 26 &&
      b !== 27 &&
      b !== 28 &&
      b !== 29 &&
      b !== 30 &&
      b !== 31
    )
      control++
  return control * 100 > head.length && !looksUtf16(head)
}

/** UTF-16 text has low bytes of any value beside the high bytes of Chinese. */
function looksUtf16(head: Uint8Array): boolean {
  return decodeText(head.length % 2 === 0 ? head : head.subarray(0, -1))?.encoding.startsWith('utf-16') ?? false
}

/** Runs of blanks or tabs are told as one. */
function shownDelimiter(delimiter: string): string {
  return delimiter.startsWith('blank') ? ' ' : delimiter === 'tabs' ? '\t' : delimiter
}

/** A text file's one sheet is named as the file without its extension. */
function sheetName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}

function accepted(
  bytes: Uint8Array,
  name: string,
  format: FileFormat,
  sheets: readonly RawSheet[],
  encoding: string | null = null,
  delimiter: string | null = null,
): ReadResult {
  if (sheets.length === 0) throw new Unreadable('noSheets')
  const cells = sheets.reduce((sum, sheet) => sum + sheet.column.length, 0)
  if (cells > readLimits.cells) return refused(notice('tooManyCells', 'refused', { cells, limit: readLimits.cells }))
  const workbook: RawWorkbook = { file: fileIdOf(bytes), name, bytes: bytes.length, format, encoding, delimiter, sheets }
  return { ok: true, workbook, notices: sheets.flatMap(uncachedFormulas) }
}

/** One notice a sheet for formulas whose result the file doesn't hold: a program wrote it, and no spreadsheet has opened it since. */
function uncachedFormulas(sheet: RawSheet): Notice[] {
  if (sheet.formula === null) return []
  const cells: string[] = []
  let count = 0
  sheet.rows.forEach((row, k) => {
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) {
      if (sheet.kind[i] !== kindCode.uncachedFormula) continue
      count++
      if (cells.length < 200) cells.push(a1(row, sheet.column[i] as number))
    }
  })
  return count === 0 ? [] : [notice('uncachedFormula', 'warning', { count }, sheet.name, cells)]
}

function refused(why: Notice): ReadResult {
  return { ok: false, notice: why }
}
