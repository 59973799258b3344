import type { CellRange } from '../../../model/sheet/cell'
import type { RawSheet } from '../../../model/sheet/sheet'
import { BookFormats, FormatTable } from '../formatTable'
import { kindCode, RawSheetBuilder } from '../rawSheetBuilder'
import { Unreadable } from '../unreadable'
import { readAttachments, readPrintTexts } from './attachments'
import { isoSerial } from './isoSerial'
import { declaresEntities, type OfficePackage } from './package'
import { plainXml } from './plainXml'
import { readSharedStrings } from './sharedStrings'
import { scannedTypes, scanSheet, type CellSink } from './sheetScanner'
import { readStyles, type CellStyle } from './styles'
import { attribute, saysTrue, tags } from './xml'

const decoder = new TextDecoder('utf-8')

/**
 * Read an .xlsx or .xlsm straight from its parts; null when a part is written in a way left to SheetJS.
 *
 * The cells come out the same as by SheetJS (a test holds it), in a fraction of the time, and with what SheetJS doesn't tell: bold,
 * indent, fills by theme colour, text boxes, page headers. Throws on a broken part: the file is corrupt.
 */
export function readXlsx(pack: OfficePackage): readonly RawSheet[] | null {
  const bookPath = pack.relations('').find((r) => r.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const book = pack.text(bookPath)
  if (book === null) return null
  const relations = pack.relations(bookPath)
  const pathOf = (type: string): string | undefined => relations.find((r) => r.type === type)?.target
  const strings = readSharedStrings(partText(pack, pathOf('sharedStrings')) ?? '')
  const styles = readStyles(partText(pack, pathOf('styles')) ?? '', partText(pack, pathOf('theme')))
  const date1904 = tags(book, 'workbookPr').some((tag) => saysTrue(attribute(tag, 'date1904'), false))
  const formats = new BookFormats(date1904, strings)

  const sheets: RawSheet[] = []
  for (const tag of tags(book, 'sheet')) {
    const relation = relations.find((r) => r.id === attribute(tag, 'id')) ?? {
      type: 'worksheet',
      target: `xl/worksheets/sheet${sheets.length + 1}.xml`,
    }
    const name = attribute(tag, 'name') ?? ''
    const hidden = /hidden/i.test(attribute(tag, 'state') ?? '')
    const sheet = readSheet(pack, relation.type === 'worksheet' ? relation.target : null, name, hidden, strings, styles, formats)
    if (!sheet) return null
    sheets.push(sheet)
  }
  return sheets.length > 0 ? sheets : null
}

function partText(pack: OfficePackage, path: string | undefined): string | null {
  return path === undefined ? null : pack.text(path)
}

/** A chart sheet has no part with cells and comes out empty. */
function readSheet(
  pack: OfficePackage,
  path: string | null,
  name: string,
  hidden: boolean,
  strings: readonly string[],
  styles: readonly CellStyle[],
  book: BookFormats,
): RawSheet | null {
  const xml = path === null ? null : pack.bytes(path)
  let builder = new RawSheetBuilder(Math.max(64, Math.ceil((xml?.length ?? 0) / 32)), true)
  const formats = new FormatTable(book)
  if (path === null)
    return builder.finish({ name, hidden, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), attachments: [] }, formats.formats)
  if (!xml) throw new Unreadable('missingPart', path)
  if (declaresEntities(decoder.decode(xml.subarray(0, 4096)))) throw new Unreadable('entities', path)
  let sink = new BuilderSink(builder, formats, strings, styles)
  let cells = scanSheet(xml, sink)
  if (!cells) {
    builder = new RawSheetBuilder(64, true)
    cells = scanSheet(plainXml(xml), (sink = new BuilderSink(builder, formats, strings, styles)))
  }
  if (!cells) return null
  const head = decoder.decode(cells.xml.subarray(0, cells.start))
  const tail = decoder.decode(cells.xml.subarray(cells.end))
  return builder.finish(
    {
      name,
      hidden,
      merges: mergesOf(tail),
      hiddenRows: sink.hiddenRows,
      hiddenColumns: hiddenColumns(head),
      attachments: [...readAttachments(pack, pack.relations(path)), ...readPrintTexts(tail)],
    },
    formats.formats,
  )
}

class BuilderSink implements CellSink {
  readonly hiddenRows = new Set<number>()
  /** Index in the sheet's table of a shared string, by its number in the book. */
  private readonly textOfShared: Int32Array
  private readonly formatOfStyle: Int32Array

  constructor(
    private readonly builder: RawSheetBuilder,
    private readonly formats: FormatTable,
    private readonly strings: readonly string[],
    private readonly styles: readonly CellStyle[],
  ) {
    this.textOfShared = new Int32Array(strings.length).fill(-1)
    this.formatOfStyle = new Int32Array(Math.max(1, styles.length)).fill(-1)
  }

  row(row: number, hidden: boolean): void {
    if (hidden) this.hiddenRows.add(row)
  }

  blank(row: number, column: number, style: number): void {
    const fill = this.styles[style]?.fill ?? -1
    if (fill >= 0 && row >= 0 && column >= 0) this.builder.blank(row, column, fill)
  }

  cell(row: number, column: number, type: number, number: number, text: string, style: number, formula: boolean): void {
    const { builder } = this
    let at = -1
    switch (type) {
      case scannedTypes.number:
        at = this.number(row, column, number, style, formula)
        break
      case scannedTypes.shared:
        at = this.shared(row, column, number, formula)
        break
      case scannedTypes.boolean:
        at = builder.add(row, column, kindCode.boolean, number, -1, 0, formula)
        break
      case scannedTypes.error:
        at = builder.add(row, column, kindCode.error, NaN, builder.textIndex(text), 0, formula)
        break
      case scannedTypes.none:
        at = builder.add(row, column, kindCode.uncachedFormula, NaN, -1, 0, true)
        break
      case scannedTypes.date: {
        const serial = isoSerial(text)
        at = serial === null ? this.text(row, column, text, formula) : this.number(row, column, serial, style, formula)
        break
      }
      default:
        at = this.text(row, column, text, formula)
    }
    const look = this.styles[style]
    if (at < 0) this.blank(row, column, style)
    else if (look && (look.fill >= 0 || look.bold || look.indent > 0)) builder.look(at, look)
  }

  private number(row: number, column: number, value: number, style: number, formula: boolean): number {
    const { builder, formats } = this
    let format = this.formatOfStyle[style] ?? 0
    if (format < 0) {
      const own = this.styles[style]
      format = own === undefined ? 0 : formats.indexOf(own.formatCode ?? formats.book.builtIn(own.formatId))
      this.formatOfStyle[style] = format
    }
    if (format === 0) return builder.add(row, column, kindCode.number, value, -1, 0, formula)
    const text = formats.shown(format, value)
    return builder.add(
      row,
      column,
      kindCode.number,
      formats.serial(format, value),
      text === null ? -1 : builder.textIndex(text),
      format,
      formula,
    )
  }

  private shared(row: number, column: number, index: number, formula: boolean): number {
    const { builder, strings, textOfShared } = this
    const known = textOfShared[index]
    if (known === undefined) throw new Unreadable('brokenPart', `shared string ${index}`)
    if (known >= 0) return builder.add(row, column, kindCode.text, NaN, known, 0, formula)
    const text = strings[index] as string
    if (!formula && text.trim() === '') return -1
    return builder.add(row, column, kindCode.text, NaN, (textOfShared[index] = builder.textIndex(text)), 0, formula)
  }

  private text(row: number, column: number, text: string, formula: boolean): number {
    if (!formula && text.trim() === '') return -1
    return this.builder.add(row, column, kindCode.text, NaN, this.builder.textIndex(text), 0, formula)
  }
}

function mergesOf(tail: string): CellRange[] {
  return tags(tail, 'mergeCell').flatMap((tag) => {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(attribute(tag, 'ref') ?? '')
    if (!match) return []
    return [{ top: Number(match[2]) - 1, left: columnOf(match[1] ?? ''), bottom: Number(match[4]) - 1, right: columnOf(match[3] ?? '') }]
  })
}

function columnOf(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Hidden columns, and those of no width. */
function hiddenColumns(head: string): Set<number> {
  const hidden = new Set<number>()
  for (const tag of tags(head, 'col')) {
    if (!saysTrue(attribute(tag, 'hidden'), false) && attribute(tag, 'width') !== '0') continue
    const last = Math.min(Number(attribute(tag, 'max')), 16_384)
    for (let column = Number(attribute(tag, 'min')) - 1; column < last; column++) hidden.add(column)
  }
  return hidden
}
