import { generalFormat, type NumberFormat } from '../../model/sheet'
import { formattedText, numberFormatOf } from './numberFormat'

/** The number formats of one sheet, each classified once; index 0 is General. */
export class FormatTable {
  readonly formats: NumberFormat[] = [generalFormat]
  private readonly known = new Map<string, number>([['General', 0], ['general', 0], ['', 0]])
  private readonly texts = new Map<number, Map<number, string | null>>()

  constructor(private readonly date1904: boolean) {}

  indexOf(code: string): number {
    const at = this.known.get(code)
    if (at !== undefined) return at
    const format = numberFormatOf(code)
    const index = format.kind === 'general' ? 0 : this.formats.push(format) - 1
    this.known.set(code, index)
    return index
  }

  /** What SSF shows for a date or a format with text; null where `shownText` can write it. */
  shown(index: number, value: number): string | null {
    const format = this.formats[index] as NumberFormat
    if (format.kind === 'general' || format.kind === 'plain') return null
    let texts = this.texts.get(index)
    if (!texts) this.texts.set(index, texts = new Map<number, string | null>())
    const known = texts.get(value)
    if (known !== undefined) return known
    const text = formattedText(format.code, value, this.date1904)
    texts.set(value, text)
    return text
  }

  /** The serial in the 1900 system: 1462 days on for a date of a 1904 book. */
  serial(index: number, value: number): number {
    return this.date1904 && this.formats[index]?.kind === 'date' ? value + 1462 : value
  }
}
