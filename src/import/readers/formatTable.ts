import { generalFormat, type NumberFormat } from '../../model/sheet/sheet'
import { chineseFormats, chineseLongDate, systemDate } from '../lexicon/programs'
import { formattedText, numberFormatOf } from './numberFormat'

/** Built-in formats whose code no file states; in Chinese Excel and WPS those of `chineseFormats` go before. */
const common: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0;-#,##0',
  6: '#,##0;-#,##0',
  7: '#,##0.00;-#,##0.00',
  8: '#,##0.00;-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}
const han = /[\u4e00-\u9fff]/

/** What all sheets of a book share about number formats: the date system, and the language that built-in dates are shown in. */
export class BookFormats {
  private readonly isChinese: boolean

  constructor(
    readonly date1904: boolean,
    texts: Iterable<string>,
  ) {
    let isChinese = false
    for (const text of texts) {
      isChinese = han.test(text)
      if (isChinese) break
    }
    this.isChinese = isChinese
  }

  /** The code that SheetJS gives for a built-in date, in its American form; null for other formats. */
  foreignDate(id: number): string | null {
    return id === 14 || id === 22 ? (common[id] ?? null) : null
  }

  /** A code that leaves the look of a date to the system, as a system of the book's language shows it. */
  settled(code: string): string {
    return this.isChinese && systemDate.test(code) ? chineseLongDate : code
  }

  /** The code of a built-in format. Short dates (14, 22) look as the reader's own system shows them, whatever the book's language. */
  builtIn(id: number): string {
    const asHere = this.isChinese || id === 14 || id === 22 || id > 49 || (id >= 27 && id <= 36)
    return (asHere ? chineseFormats[id] : undefined) ?? common[id] ?? 'General'
  }
}

/** The number formats of one sheet, each classified once; index 0 is General. */
export class FormatTable {
  readonly formats: NumberFormat[] = [generalFormat]
  private readonly known = new Map<string, number>([
    ['General', 0],
    ['general', 0],
    ['', 0],
  ])
  private readonly texts: Map<number, string | null>[] = []

  constructor(readonly book: BookFormats) {}

  indexOf(code: string): number {
    const at = this.known.get(code)
    if (at !== undefined) return at
    const format = numberFormatOf(this.book.settled(code))
    const index = format.kind === 'general' ? 0 : this.formats.push(format) - 1
    this.known.set(code, index)
    return index
  }

  /** What SSF shows for a date or a format with text; null where `shownText` can write it. */
  shown(index: number, value: number): string | null {
    const format = this.formats[index] as NumberFormat
    if (format.kind === 'general' || format.kind === 'plain') return null
    const texts = (this.texts[index] ??= new Map<number, string | null>())
    const known = texts.get(value)
    if (known !== undefined) return known
    const text = formattedText(format.code, value, this.book.date1904)
    texts.set(value, text)
    return text
  }

  /** The serial in the 1900 system: 1462 days on for a date of a 1904 book. */
  serial(index: number, value: number): number {
    return this.book.date1904 && this.formats[index]?.kind === 'date' ? value + 1462 : value
  }
}
