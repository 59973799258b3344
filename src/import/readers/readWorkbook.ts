import { read } from 'xlsx'
import { notice, type Notice } from '../../model/notice'
import type { FileFormat, RawSheet, RawWorkbook } from '../../model/sheet'
import { installCodePages } from './codePages'
import { decodeText } from './decodeText'
import { fileIdOf } from './fileId'
import { fromSheetJs } from './fromSheetJs'
import { readCsv } from './readCsv'
import { markupFormat, sniffFormat } from './sniffFormat'
import { readBiffLooks } from './xls/biffLooks'
import { openCompoundFile } from './xls/compoundFile'
import { OfficePackage } from './xlsx/package'
import { readXlsx } from './xlsx/readXlsx'
import { inflateEntry, zipEntries } from './zipEntries'

/** What a file gave: its sheets, or the one notice that says why it has none. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notice: Notice }

/** The largest file read, and the most its parts may inflate to (a bomb is refused before it is parsed). */
export const readLimits = { fileBytes: 50 * 1024 * 1024, inflatedBytes: 256 * 1024 * 1024 } as const

/**
 * Read a file's bytes to raw sheets: formats told apart by the bytes, encodings and dialects decided on the whole file.
 *
 *     readWorkbook(bytes of an .xlsx, …)              { ok: true, workbook, notices: [] }
 *     readWorkbook(new Uint8Array(0), 'a.csv')        { ok: false, notice: empty }
 *     readWorkbook(bytes of a picture, 'a.xlsx')      { ok: false, notice: notASheet, found: image }
 *     readWorkbook(bytes, '~$月报.xlsx')              { ok: false, notice: temporaryFile }
 *
 * Never throws, whatever the bytes: one notice says why a file is refused. The sheets are not interpreted here.
 */
export function readWorkbook(bytes: Uint8Array, name: string): ReadResult {
  try {
    return readBytes(bytes, name)
  } catch (error) {
    return refused(notice('corrupt', 'refused', { detail: error instanceof Error ? error.message : String(error) }))
  }
}

function readBytes(bytes: Uint8Array, name: string): ReadResult {
  if (/(^|[/\\])(~\$|\.~)/.test(name)) return refused(notice('temporaryFile', 'refused', {}))
  if (bytes.length === 0) return refused(notice('empty', 'refused', {}))
  if (bytes.length > readLimits.fileBytes) return refused(notice('tooLarge', 'refused', { bytes: bytes.length, limit: readLimits.fileBytes }))
  const sniffed = sniffFormat(bytes)
  switch (sniffed.kind) {
    case 'foreign': return refused(notice('notASheet', 'refused', { found: sniffed.found }))
    case 'corrupt': return refused(notice('corrupt', 'refused', { detail: sniffed.detail }))
    case 'zip': return readZip(bytes, name, sniffed.format)
    case 'ole': return readOle(bytes, name)
    case 'biff': return readBiff(bytes, name, bytes)
    case 'text': return readText(bytes, name)
  }
}

function readZip(bytes: Uint8Array, name: string, format: FileFormat): ReadResult {
  const entries = zipEntries(bytes) ?? []
  const inflated = entries.reduce((sum, e) => sum + e.inflated, 0)
  if (inflated > readLimits.inflatedBytes) return refused(notice('tooLarge', 'refused', { bytes: inflated, limit: readLimits.inflatedBytes }))
  if (format === 'xlsx' || format === 'xlsm') {
    const sheets = readXlsx(new OfficePackage(bytes, entries))
    if (sheets) return accepted(bytes, name, format, sheets)
  }
  // SheetJS inflates every part without counting: each is tried here first.
  for (const entry of entries) {
    if (entry.inflated > 0 && inflateEntry(bytes, entry) === null) return refused(notice('corrupt', 'refused', { detail: entry.name }))
  }
  return readBook(bytes, name, format)
}

/** What SheetJS is asked for, whatever the format. Formulas only to know that there is one. */
const sheetJsOptions = { dense: true, cellHTML: false, cellText: false, cellNF: true, cellStyles: true } as const

function readBook(bytes: Uint8Array, name: string, format: FileFormat): ReadResult {
  return accepted(bytes, name, format, fromSheetJs(read(bytes, { type: 'array', ...sheetJsOptions })))
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
  return accepted(bytes, name, 'xls', fromSheetJs(read(bytes, { type: 'array', ...sheetJsOptions }), looks))
}

function readText(bytes: Uint8Array, name: string): ReadResult {
  const decoded = decodeText(bytes)
  if (!decoded) return refused(notice('corrupt', 'refused', { detail: 'nulBytes' }))
  const format = markupFormat(decoded.text)
  if (format === null) return refused(notice('notASheet', 'refused', { found: 'xml' }))
  if (format !== 'csv') {
    const book = read(decoded.text, { type: 'string', raw: true, ...sheetJsOptions })
    return accepted(bytes, name, format, fromSheetJs(book), decoded.encoding)
  }
  if (decoded.text.trim() === '') return refused(notice('empty', 'refused', {}))
  const { sheet, dialect } = readCsv(decoded.text)
  return accepted(bytes, name, 'csv', [{ ...sheet, name: sheetName(name) }], decoded.encoding, dialect.delimiter.startsWith('blank') ? ' ' : dialect.delimiter)
}

/** A text file's one sheet is named as the file without its extension. */
function sheetName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
}

function accepted(
  bytes: Uint8Array, name: string, format: FileFormat, sheets: readonly RawSheet[], encoding: string | null = null, delimiter: string | null = null,
): ReadResult {
  const workbook: RawWorkbook = { file: fileIdOf(bytes), name, bytes: bytes.length, format, encoding, delimiter, sheets }
  return { ok: true, workbook, notices: [] }
}

function refused(why: Notice): ReadResult {
  return { ok: false, notice: why }
}
