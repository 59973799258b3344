import type { NumberFormat, RawSheet } from '../../../model/sheet/sheet'

const commaNumber = /^[-+−–]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/
/** Not a thousands mark: other than three digits behind it, a zero before it, or a dot that groups. */
const surely = /^[-+−–]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+)$/
const dotNumber = /^[-+−–]?\d+\.\d+$/
const grouped = /^[-+−–]?\d{1,3}(?:,\d{3})+\.\d+$|^[-+−–]?\d{1,3}(?:,\d{3}){2,}$/

const numberKind = { none: 1, whole: 2, maybe: 3, surely: 4, pointed: 5 } as const

function kindOf(text: string): number {
  const first = text.charCodeAt(0)
  if (!((first >= 48 && first <= 57) || first === 32 || first === 43 || first === 45 || first === 0x2212 || first === 0x2013))
    return numberKind.none
  const written = text.trim()
  if (dotNumber.test(written) || grouped.test(written)) return numberKind.pointed
  if (commaNumber.test(written)) return surely.test(written) ? numberKind.surely : numberKind.maybe
  return /^[-+]?\d+$/.test(written) && !/^(?:19|20)\d\d$/.test(written) ? numberKind.whole : numberKind.none
}

/** The text is kept, since no number format shows a comma for the point. */
const asWritten: NumberFormat = { code: 'decimal comma', kind: 'other', decimals: -1, percent: false, thousands: false }

/**
 * Where a whole text table writes decimals with a comma, take such cells for numbers; their text stays as written.
 *
 *     12,5  9,75  101,3  in all columns, and no 12.5 or 1,234.5 anywhere     12.5, 9.75, 101.3
 *     –0,4 beside 12,5 and 9,75                                          −0.4
 *     35,371.28                                                             left alone: the comma groups
 *
 * Decided over the whole table: three sure cells at least, a third of all that look like numbers, none against it.
 */
export function withDecimalCommas(sheet: RawSheet): RawSheet {
  let sure = 0
  let numbers = 0
  const found: number[] = []
  const { strings, text } = sheet
  const kinds = new Uint8Array(strings.length)
  for (let i = 0; i < text.length; i++) {
    const at = text[i] as number
    if (at < 0) {
      // A plain number, whose text isn't kept.
      if ((sheet.formats[sheet.format[i] as number]?.decimals ?? 0) > 0) return sheet
      const value = sheet.number[i] as number
      if (value < 1900 || value > 2099) numbers++
      continue
    }
    const kind = kinds[at] === 0 ? (kinds[at] = kindOf(strings[at] as string)) : (kinds[at] as number)
    if (kind === numberKind.pointed) return sheet
    if (kind === numberKind.none) continue
    numbers++
    if (kind === numberKind.whole) continue
    found.push(i)
    if (kind === numberKind.surely) sure++
  }
  if (sure < 3 || sure * 3 < numbers || sure * 2 < found.length) return sheet
  const kind = sheet.kind.slice()
  const number = sheet.number.slice()
  const format = sheet.format.slice()
  for (const i of found) {
    kind[i] = 1
    format[i] = sheet.formats.length
    number[i] = Number((strings[text[i] as number] as string).trim().replace(/\./g, '').replace(',', '.').replace(/[−–]/, '-'))
  }
  return { ...sheet, kind, number, format, formats: [...sheet.formats, asWritten] }
}
