import { cellShape } from '../values/shape'
import type { RawSheet } from '../../model/sheet/sheet'
import type { PlainNumbers } from './plainNumbers'

/**
 * First classification of a cell, cheap enough for every cell of a big sheet: what it looks like, before anyone asks
 * what it means. `year` is a whole number 1900-2100 without decimals, which may be a header or a count.
 */
export const cellClass = {
  blank: 0,
  number: 1,
  year: 2,
  percent: 3,
  words: 4,
  missing: 5,
  date: 6,
  period: 7,
  label: 8,
  prose: 9,
  code: 10,
} as const
export type CellClass = (typeof cellClass)[keyof typeof cellClass]

/** number, year, percent and numbers with words: what a value may be. */
export function isQuantity(code: number): boolean {
  return code >= 1 && code <= 4
}

/** Names, prose, codes and period words: what a label may be. */
export function isText(code: number): boolean {
  return code >= 7
}

const decimal = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
const percentage = /^[-+]?\d+(?:\.\d+)?\s*[%％]$/

/**
 * Classify all cells of a sheet, each distinct text once.
 *
 *     525, '1,867'   number        2019, '2019'   year          40.9%, '50 %'  percent
 *     '600余'        words         '—', 'x'       missing       2023/8/1 in a date format: date
 *     '2019年', 'Q1' period        '北京市'        label         a sentence: prose     'MV6L': code
 */
export function classifyCells(sheet: RawSheet, plain: PlainNumbers): Uint8Array {
  const n = sheet.column.length
  const classes = new Uint8Array(n)
  const known = new Uint8Array(sheet.strings.length)
  const dateFormat = sheet.formats.map((format) => format.kind === 'date')
  const percentFormat = sheet.formats.map((format) => format.percent)
  const plainFormat = sheet.formats.map(
    (format) => format.kind === 'general' || (format.kind === 'plain' && format.decimals <= 0 && !format.thousands),
  )
  const worded = (at: number): boolean => {
    if (known[at] === 0) known[at] = classifyText(sheet.strings[at] as string) + 1
    return (known[at] as number) - 1 === cellClass.words
  }
  for (let i = 0; i < n; i++) {
    const number = plain.value[i] as number
    if (!Number.isNaN(number)) {
      classes[i] = number >= 1900 && number < 2100 && plain.places[i] === 0 ? cellClass.year : cellClass.number
      continue
    }
    const kind = sheet.kind[i] as number
    if (kind === 1) {
      const format = sheet.format[i] as number
      if (dateFormat[format]) classes[i] = cellClass.date
      else if (percentFormat[format]) classes[i] = cellClass.percent
      else {
        // 12天, ¥1,250.00: a format that writes a unit.
        const at = sheet.text[i] as number
        if (at >= 0 && worded(at)) {
          classes[i] = cellClass.words
          continue
        }
        const value = sheet.number[i] as number
        classes[i] = value >= 1900 && value <= 2100 && Number.isInteger(value) && plainFormat[format] ? cellClass.year : cellClass.number
      }
    } else if (kind === 3 || kind === 4) {
      classes[i] = cellClass.missing
    } else if (kind === 2) {
      classes[i] = cellClass.label
    } else {
      const at = sheet.text[i] as number
      if (at < 0) {
        classes[i] = cellClass.label
        continue
      }
      const before = known[at] as number
      if (before > 0) classes[i] = before - 1
      else {
        const code = classifyText(sheet.strings[at] as string)
        known[at] = code + 1
        classes[i] = code
      }
    }
  }
  return classes
}

/** Classify one text. */
function classifyText(raw: string): CellClass {
  const text = raw.trim()
  const first = text.charCodeAt(0)
  if ((first >= 48 && first <= 57) || first === 45 || first === 43) {
    if (decimal.test(text)) return /^(19|20)\d\d$/.test(text) ? cellClass.year : cellClass.number
    if (percentage.test(text)) return cellClass.percent
  }
  switch (cellShape(text)) {
    case 'blank':
      return cellClass.label
    case 'number':
      return /^(19|20)\d\d$/.test(text.normalize('NFKC')) ? cellClass.year : cellClass.number
    case 'percent':
      return cellClass.percent
    case 'numberWithWords':
      return cellClass.words
    case 'dateLike':
      return cellClass.date
    case 'periodLike':
      return cellClass.period
    case 'missing':
      return cellClass.missing
    case 'prose':
      return cellClass.prose
    case 'codeLike':
      return cellClass.code
    default:
      return cellClass.label
  }
}
