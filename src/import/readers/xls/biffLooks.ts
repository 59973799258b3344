import type { Attachment } from '../../../model/sheet/sheet'
import { decodeCodePage } from '../codePages'
import type { CellStyle } from '../xlsx/styles'
import { printedWords } from '../xlsx/attachments'
import { indexedColour } from '../xlsx/styles'

/**
 * How the cells of a BIFF book look: bold, indent and fill, which SheetJS doesn't tell, and number formats, which it mixes up with those of
 * books read before; and which of them are formulas, which SheetJS tells only with the words of each, at a third of its time.
 */
export interface BiffLooks {
  styleOf(sheet: number, row: number, column: number): CellStyle | undefined
  isFormula(sheet: number, row: number, column: number): boolean
  /** Words printed above and below each page of a sheet. */
  printTexts(sheet: number): readonly Attachment[]
}

const records = {
  bof: 0x0809,
  eof: 0x000a,
  boundSheet: 0x0085,
  filePass: 0x002f,
  font: 0x0031,
  xf: 0x00e0,
  palette: 0x0092,
  codePage: 0x0042,
  format: 0x041e,
  header: 0x0014,
  footer: 0x0015,
  mulRk: 0x00bd,
} as const
const formulaRecords: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406])
/** Set in a cell's number of its style where it is a formula. */
const formulaBit = 0x10000
/** Records of one cell that begin with row, column, format: label, number, boolean or error, formula, RK, shared and rich text. */
const cellRecords: ReadonlySet<number> = new Set([0x0203, 0x0204, 0x0205, ...formulaRecords, 0x027e, 0x00fd, 0x00d6])

/**
 * Walk the records of a workbook stream (MS-XLS 2.3; BIFF8, and BIFF5 without its fills); null when the stream is locked by a password.
 *
 * Total: a stream cut short ends the walk.
 */
export function readBiffLooks(stream: Uint8Array): BiffLooks | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const styles: CellStyle[] = []
  const bold: boolean[] = []
  const palette: number[] = []
  const starts: number[] = []
  const rawStyles: RawStyle[] = []
  const codes = new Map<number, string>()
  let codePage = 1252
  const byStart = new Map<number, Map<number, number>>()
  const printed = new Map<number, Attachment[]>()
  let cells: Map<number, number> | null = null
  let sheetStart = -1
  let depth = 0
  let biff8 = true
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const body = at + 4
    if (body + length > stream.length) break
    if (type === records.filePass) return null
    if (type === records.bof) {
      if (depth++ === 0) {
        if (at === 0) biff8 = length >= 4 && view.getUint16(body, true) === 0x0600
        else byStart.set((sheetStart = at), (cells = new Map()))
      }
    } else if (type === records.eof) {
      if (--depth === 0) cells = null
    } else if (depth === 1 && cells) {
      if (cellRecords.has(type) && length >= 6)
        cells.set(
          placeKey(view.getUint16(body, true), view.getUint16(body + 2, true)),
          view.getUint16(body + 4, true) | (formulaRecords.has(type) ? formulaBit : 0),
        )
      else if ((type === records.header || type === records.footer) && length > 2) {
        const text = printedWords(readText(stream.subarray(body, body + length), biff8, codePage))
        const kind = type === records.header ? 'printHeader' : 'printFooter'
        if (text !== '') printed.set(sheetStart, [...(printed.get(sheetStart) ?? []), { kind, text, row: null, column: null }])
      } else if (type === records.mulRk) {
        const row = view.getUint16(body, true)
        const first = view.getUint16(body + 2, true)
        for (let k = 0; 4 + k * 6 + 6 <= length - 2; k++) cells.set(placeKey(row, first + k), view.getUint16(body + 4 + k * 6, true))
      }
    } else if (type === records.codePage && length >= 2) codePage = view.getUint16(body, true)
    else if (type === records.format && length >= 4) {
      const [id, code] = readFormat(stream.subarray(body, body + length), biff8, codePage)
      codes.set(id, code)
    } else if (type === records.boundSheet && length >= 6) starts.push(view.getUint32(body, true))
    else if (type === records.font && length >= 8) bold.push(view.getUint16(body + 6, true) >= 600)
    else if (type === records.palette && length >= 2) {
      const count = Math.min(view.getUint16(body, true), Math.floor((length - 2) / 4))
      for (let k = 0; k < count; k++)
        palette.push(
          (stream[body + 2 + k * 4] as number) * 65536 + (stream[body + 3 + k * 4] as number) * 256 + (stream[body + 4 + k * 4] as number),
        )
    } else if (type === records.xf && length >= 16) rawStyles.push(readStyle(view, body, length, biff8))
    at = body + length
  }
  for (const raw of rawStyles) {
    // Font 4 is left out of the file by tradition.
    const isBold = bold[raw.font > 4 ? raw.font - 1 : raw.font] ?? false
    const colour = raw.solid ? (palette[raw.colour - 8] ?? indexedColour(raw.colour)) : -1
    styles.push({
      formatId: raw.formatId,
      formatCode: codes.get(raw.formatId) ?? null,
      bold: isBold,
      indent: raw.indent,
      fill: colour === 0xffffff ? -1 : colour,
    })
  }
  const cellAt = (sheet: number, row: number, column: number): number | undefined =>
    byStart.get(starts[sheet] ?? -1)?.get(placeKey(row, column))
  return {
    styleOf(sheet, row, column) {
      const cell = cellAt(sheet, row, column)
      return cell === undefined ? undefined : styles[cell & ~formulaBit]
    },
    isFormula: (sheet, row, column) => ((cellAt(sheet, row, column) ?? 0) & formulaBit) !== 0,
    printTexts: (sheet) => printed.get(starts[sheet] ?? -1) ?? [],
  }
}

interface RawStyle {
  readonly font: number
  readonly formatId: number
  readonly indent: number
  readonly solid: boolean
  readonly colour: number
}

function readStyle(view: DataView, body: number, length: number, biff8: boolean): RawStyle {
  const fill = biff8 && length >= 20
  const colour = fill ? view.getUint16(body + 18, true) & 0x7f : 0
  return {
    font: view.getUint16(body, true),
    formatId: view.getUint16(body + 2, true),
    indent: fill ? view.getUint8(body + 8) & 0x0f : 0,
    solid: fill && view.getUint32(body + 14, true) >>> 26 === 1 && colour < 64,
    colour,
  }
}

/** A number format's id and code. */
function readFormat(record: Uint8Array, biff8: boolean, codePage: number): [id: number, code: string] {
  return [(record[0] as number) + (record[1] as number) * 256, readText(record.subarray(2), biff8, codePage)]
}

/** A counted text: UTF-16 or Latin in BIFF8, the book's code page in BIFF5. */
function readText(bytes: Uint8Array, biff8: boolean, codePage: number): string {
  if (!biff8) return decodeCodePage(codePage, bytes.subarray(1, 1 + (bytes[0] ?? 0)))
  const count = (bytes[0] ?? 0) + (bytes[1] ?? 0) * 256
  const wide = ((bytes[2] ?? 0) & 1) === 1
  return decodeCodePage(wide ? 1200 : 28591, bytes.subarray(3, 3 + count * (wide ? 2 : 1)))
}

function placeKey(row: number, column: number): number {
  return row * 16384 + column
}
