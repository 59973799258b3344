import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../model/sheet/cell'
import { escapeXml } from '../report/escapeXml'
import { harmlessText } from '../report/harmlessText'

/** A cell of a workbook we write: a text, a marked text, a number with the places it is shown with and the formula behind it, or nothing. */
export type BookCell = string | null | BookNumber | { readonly marked: string }

interface BookNumber {
  readonly value: number
  readonly format?: 'plain' | 'percent'
  readonly places?: number
  /** Without its =: SUM(B3:B9). */
  readonly formula?: string
}

export interface BookSheet {
  readonly name: string
  readonly rows: readonly (readonly BookCell[])[]
  /** Rows in bold: the heads. */
  readonly bold?: readonly number[]
  /** Widths of the columns, in characters. */
  readonly widths?: readonly number[]
  /** Rows above and columns left that stay while the others move. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Cells that are one: A2:A3. */
  readonly merged?: readonly string[]
}

/** Formats by code, beside the general one: 0, 0.0, 0.00 …, then the same as percent. */
const mostPlaces = 6
/** After the plain style, the bold one and those of numbers: a text to look at, on a light ground. */
const markedStyle = 2 + 2 * (mostPlaces + 1)

/**
 * A workbook as bytes, without author, path or date, the same for the same sheets. Texts are kept as texts: one that a spreadsheet
 * would run gets an apostrophe.
 *
 *     bookBytes([{ name: 'Sheet1', rows: [['指标', '2023年'], ['督查', { value: 160 }]], bold: [0] }])
 */
export function bookBytes(sheets: readonly BookSheet[], level: 0 | 6 = 6): Uint8Array {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const list = (of: (k: number) => string) => sheets.map((_, k) => of(k + 1)).join('')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
      list((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`) +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
      list((n) => `<sheet name="${escapeXml(names[n - 1] as string)}" sheetId="${n}" r:id="rId${n}"/>`) +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packaged}/relationships">` +
      list((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`) +
      `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(main),
  }
  sheets.forEach((sheet, k) => void (files[`xl/worksheets/sheet${k + 1}.xml`] = sheetXml(sheet, main)))
  return zipped(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xmlHead + xml)])), level)
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Files as a zip with no date of their own: the same files make the same bytes. */
export function zipped(files: Readonly<Record<string, Uint8Array>>, level: 0 | 1 | 6 = 6): Uint8Array {
  return zipSync({ ...files }, { level, mtime: new Date(1980, 0, 1) })
}

/** Names that Excel takes: at most 31 signs, none of \ / ? * [ ] :, no two alike. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean =
      Array.from(name.replace(/[\\/?*[\]:\u0000-\u001f]+/g, ' ').trim())
        .slice(0, 28)
        .join('')
        .replace(/^'+|'+$/g, '') || 'Sheet'
    let unique = clean
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${Array.from(clean).slice(0, 25).join('')} ${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

function sheetXml(sheet: BookSheet, main: string): string {
  const bold = new Set(sheet.bold ?? [])
  const columns = (sheet.widths ?? []).map((width, k) => `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`).join('')
  const rows = sheet.rows.map((cells, r) => {
    const written = cells.map((cell, c) => cellXml(cell, `${columnLetters(c)}${r + 1}`, bold.has(r))).join('')
    return `<row r="${r + 1}">${written}</row>`
  })
  const merged = sheet.merged ?? []
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
  return (
    `<worksheet xmlns="${main}">${frozenXml(sheet)}${columns === '' ? '' : `<cols>${columns}</cols>`}` +
    `<sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`
  )
}

function frozenXml({ frozen }: BookSheet): string {
  if (frozen === undefined) return ''
  const first = `${columnLetters(frozen.columns)}${frozen.rows + 1}`
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${first}" ` +
    'activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
  )
}

function cellXml(cell: BookCell, place: string, bold: boolean): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'string') return textXml(cell, place, bold ? 1 : 0)
  if ('marked' in cell) return textXml(cell.marked, place, markedStyle)
  const places = Math.min(cell.places ?? -1, mostPlaces)
  const style = places < 0 && cell.format !== 'percent' ? 0 : 2 + Math.max(0, places) + (cell.format === 'percent' ? mostPlaces + 1 : 0)
  const formula = cell.formula === undefined ? '' : `<f>${escapeXml(cell.formula)}</f>`
  return `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}>${formula}<v>${cell.value}</v></c>`
}

function textXml(text: string, place: string, style: number): string {
  const styled = style === 0 ? '' : ` s="${style}"`
  return `<c r="${place}" t="inlineStr"${styled}><is><t xml:space="preserve">${escapeXml(harmlessText(text))}</t></is></c>`
}

/** Characters a cell takes, a Chinese one for two. */
export function widthOf(cell: BookCell): number {
  const text = cell === null ? '' : typeof cell === 'string' ? cell : 'marked' in cell ? cell.marked : String(cell.value)
  return Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0)
}

function stylesXml(main: string): string {
  const code = (places: number) => `0${places > 0 ? '.' : ''}${'0'.repeat(places)}`
  const codes = ['', '%'].flatMap((sign) => Array.from({ length: mostPlaces + 1 }, (_, places) => code(places) + sign))
  const formats = codes.map((text, k) => `<numFmt numFmtId="${164 + k}" formatCode="${text}"/>`).join('')
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  const cells = codes
    .map((_, k) => `<xf numFmtId="${164 + k}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
    .join('')
  return (
    `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${formats}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Microsoft YaHei"/></font><font><b/><sz val="11"/><name val="Microsoft YaHei"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}</cellStyleXfs>` +
    `<cellXfs count="${codes.length + 3}">${plain}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${cells}` +
    '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}
