import type { FileFormat } from '../../model/sheet/sheet'
import type { UnreadableDetail } from './unreadable'
import { zipEntries } from './zipEntries'

/** What a file is by its bytes: a format we read, or what was found instead. */
export type Sniffed =
  | { readonly kind: 'zip'; readonly format: 'xlsx' | 'xlsm' | 'xlsb' | 'ods' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'biff' }
  | { readonly kind: 'text' }
  | { readonly kind: 'foreign'; readonly found: string }
  | { readonly kind: 'corrupt'; readonly detail: UnreadableDetail }

/** First bytes of what people rename to a sheet. */
const signatures: readonly (readonly [found: string, bytes: readonly number[], at?: number])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** The first record of a BIFF stream (its type and length), from BIFF2 to BIFF8. */
const streamBeginnings = [
  [0x09, 0, 4, 0],
  [0x09, 2, 6, 0],
  [0x09, 4, 6, 0],
  [0x09, 8, 8, 0],
  [0x09, 8, 16, 0],
] as const

/**
 * Tell a file's kind by its bytes, never by its name.
 *
 *     50 4B 03 04, holding xl/workbook.bin   zip, xlsb
 *     D0 CF 11 E0                            ole (xls, or a locked xlsx)
 *     09 08 …                                biff (a bare BIFF stream, as old exporters write it)
 *     %PDF                                   foreign, pdf
 *     a zip with word/document.xml           foreign, docx
 *     else                                   text
 */
export function sniffFormat(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b])) return sniffZip(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'ole' }
  if (streamBeginnings.some((beginning) => startsWith(bytes, beginning))) return { kind: 'biff' }
  for (const [found, signature, at = 0] of signatures) {
    if (!startsWith(bytes, signature, at)) continue
    // BM also begins words: a bitmap has its size in the next four bytes.
    if (found === 'image' && signature[0] === 0x42 && !isBitmap(bytes)) continue
    return { kind: 'foreign', found }
  }
  return { kind: 'text' }
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = zipEntries(bytes)
  if (!entries) return bytes[2] === 3 && bytes[3] === 4 ? { kind: 'corrupt', detail: 'zipCutShort' } : { kind: 'text' }
  const names = new Map(entries.map((e) => [e.name.toLowerCase(), e]))
  // The parts of a package may lie in any folder: [Content_Types].xml says that it is one.
  if (names.has('xl/workbook.bin') || (names.has('[content_types].xml') && [...names.keys()].some((n) => /(^|\/)workbook\.bin$/.test(n))))
    return { kind: 'zip', format: 'xlsb' }
  if (names.has('xl/workbook.xml') || [...names.keys()].some((n) => /(^|\/)workbook\d*\.xml$/.test(n))) {
    return { kind: 'zip', format: names.has('xl/vbaproject.bin') ? 'xlsm' : 'xlsx' }
  }
  if ([...names.keys()].some((n) => /^word\/document\d*\.xml$/.test(n))) return { kind: 'foreign', found: 'docx' }
  if (names.has('ppt/presentation.xml')) return { kind: 'foreign', found: 'pptx' }
  if (names.has('content.xml') && names.has('mimetype')) return { kind: 'zip', format: 'ods' }
  return { kind: 'foreign', found: 'archive' }
}

/** The format of a text that is markup: HTML or SpreadsheetML 2003; csv for plain text; null for other markup, web archives among it. */
export function markupFormat(text: string): FileFormat | null {
  if (/^\s*MIME-Version:/i.test(text) && /multipart\/related/i.test(text.slice(0, 2048))) return null
  const start = /^[\s\uFEFF]*</.exec(text)
  if (!start) return 'csv'
  const head = text.slice(0, 65536)
  if (/<(?:\w+:)?Workbook[\s>]/.test(head) && /urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'spreadsheetml'
  if (/<(!doctype\s+html|html|head|body|table|meta|div|style)[\s>]/i.test(head)) return 'html'
  if (/^[\s\uFEFF]*<(\?xml|!doctype)/i.test(head)) return null
  // Other markup is one element that closes at the end; a first cell with a sign or a tag in it is a cell.
  const root = /^[\s\uFEFF]*<([a-z][\w:.-]*)(?:\s[^<>]*)?>/i.exec(head)?.[1]
  return root !== undefined && text.trimEnd().toLowerCase().endsWith(`</${root.toLowerCase()}>`) ? null : 'csv'
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((b, i) => bytes[at + i] === b)
}

function isBitmap(bytes: Uint8Array): boolean {
  const size = (bytes[2] ?? 0) + (bytes[3] ?? 0) * 256 + (bytes[4] ?? 0) * 65536 + (bytes[5] ?? 0) * 16777216
  return Math.abs(size - bytes.length) < 16 && bytes.indexOf(0) >= 0
}
