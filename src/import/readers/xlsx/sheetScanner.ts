import { richText, unescapeXml } from './xml'

/** What a scanned cell says of its value. `none`: nothing but a formula, or nothing at all. */
export const scannedTypes = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, none: 5, date: 6 } as const

/** Told of each cell that holds a value or a formula, in the order of the file. */
export interface CellSink {
  row(row: number, hidden: boolean): void
  /** `number` for number, shared (index) and boolean; `text` for text, error and date (ISO 8601), else ''. */
  cell(row: number, column: number, type: number, number: number, text: string, style: number, formula: boolean): void
  /** A cell that holds nothing and has a style. */
  blank(row: number, column: number, style: number): void
}

const LT = 60,
  GT = 62,
  SLASH = 47,
  QUOTE = 34,
  APOSTROPHE = 39,
  EQUALS = 61
const isBlank = (b: number): boolean => b === 32 || b === 10 || b === 13 || b === 9
const decoder = new TextDecoder('utf-8')

export interface ScannedSheet {
  readonly xml: Uint8Array
  /** Where its cells begin and end. */
  readonly start: number
  readonly end: number
}

/**
 * Scan a sheet's XML by its bytes, without making a tree or a string of it.
 *
 * Reads `<row>`, `<c>`, `<v>`, `<f>`, `<is>` as ECMA-376 part 1, 18.3.1 lays them down. Returns where the cells stand, so that the head
 * and the tail can be read as text; null when the sheet isn't written plainly (prefixed names, comments, another encoding): `plainXml` first.
 */
export function scanSheet(xml: Uint8Array, sink: CellSink): ScannedSheet | null {
  const start = find(xml, '<sheetData', 0)
  if (start < 0) return find(xml, '<worksheet', 0) >= 0 ? { xml, start: xml.length, end: xml.length } : null
  const scanner = new Scanner(xml, sink)
  const end = scanner.run(start + 10)
  return end < 0 ? null : { xml, start, end }
}

class Scanner {
  private at = 0
  private row = -1
  private column = -1

  constructor(
    private readonly xml: Uint8Array,
    private readonly sink: CellSink,
  ) {}

  /** Position after the cells, -1 when they can't be followed. */
  run(from: number): number {
    const { xml } = this
    this.at = this.tagEnd(from)
    if (this.at < 0) return -1
    if (xml[this.at - 2] === SLASH) return this.at
    for (;;) {
      const lt = xml.indexOf(LT, this.at)
      if (lt < 0) return -1
      const next = xml[lt + 1] as number
      this.at = lt + 1
      if (next === 114 && xml[lt + 2] === 111) {
        // <row
        if (!this.readRow()) return -1
      } else if (next === 99 && !isName(xml[lt + 2] as number)) {
        // <c
        if (!this.readCell()) return -1
      } else if (next === SLASH) {
        if (xml[lt + 2] === 115) return lt // </sheetData>
      } else if (next === 33 || next === 63)
        return -1 // a comment or an instruction among cells: leave it to SheetJS
      else if (isPrefixed(xml, lt + 1)) return -1
    }
  }

  private readRow(): boolean {
    const { xml } = this
    const end = this.tagEnd(this.at)
    if (end < 0) return false
    let row = this.row + 1
    let hidden = false
    for (let i = this.at; i < end; i++) {
      if (xml[i] === EQUALS && isBlank(xml[i - 1] as number)) return false
      if (!isBlank(xml[i] as number)) continue
      const a = xml[i + 1]
      if (a === 114 && xml[i + 2] === EQUALS)
        row = integerAt(xml, i + 4) - 1 // r=
      else if (a === 104 && xml[i + 2] === 105 && xml[i + 7] === EQUALS)
        hidden = saysYes(xml, i + 9) // hidden=
      else if (
        a === 104 &&
        xml[i + 2] === 116 &&
        xml[i + 3] === EQUALS &&
        xml[i + 5] === 48 &&
        (xml[i + 6] === QUOTE || xml[i + 6] === APOSTROPHE)
      )
        hidden = true // ht="0"
    }
    this.row = row
    this.column = -1
    this.at = end
    this.sink.row(row, hidden)
    return true
  }

  private readCell(): boolean {
    const { xml } = this
    let i = this.at + 1
    let column = this.column + 1
    let row = this.row
    let style = 0
    let type = 110 // n
    let second = 0
    // attributes: r="AB12" s="3" t="s", in any order
    for (;;) {
      const b = xml[i]
      if (b === undefined) return false
      if (b === GT) break
      // Blanks around the sign: legal, and never written.
      if (b === EQUALS && (isBlank(xml[i - 1] as number) || isBlank(xml[i + 1] as number))) return false
      if (isBlank(b) && xml[i + 2] === EQUALS && !isBlank(xml[i + 3] as number)) {
        const value = i + 4
        const quote = xml[i + 3]
        switch (xml[i + 1]) {
          case 114: {
            column = 0
            let k = value
            for (; ; k++) {
              const letter = xml[k] as number
              if (letter >= 65 && letter <= 90) column = column * 26 + letter - 64
              else if (letter >= 97 && letter <= 122) column = column * 26 + letter - 96
              else break
            }
            column--
            if (xml[k] !== quote) row = integerAt(xml, k) - 1
            break
          }
          case 115:
            style = integerAt(xml, value)
            break
          case 116:
            type = xml[value] as number
            second = xml[value + 1] as number
            break
        }
        i = value
        while (xml[i] !== quote) {
          if (xml[i] === undefined) return false
          i++
        }
      }
      i++
    }
    this.column = column
    this.at = i + 1
    if (xml[i - 1] === SLASH) {
      if (style > 0) this.sink.blank(row, column, style)
      return true
    }
    if (column < 0 || row < 0) return false
    return this.readContent(row, column, style, type, second)
  }

  private readContent(row: number, column: number, style: number, type: number, second: number): boolean {
    const { xml } = this
    let formula = false
    let valueStart = -1
    let valueEnd = -1
    let inline = ''
    for (;;) {
      const lt = xml.indexOf(LT, this.at)
      if (lt < 0) return false
      const next = xml[lt + 1]
      const after = xml[lt + 2] as number
      if (next === SLASH && after === 99 && !isName(xml[lt + 3] as number)) {
        // </c>
        this.at = lt + 4
        break
      }
      const tagEnd = this.tagEnd(lt + 1)
      if (tagEnd < 0) return false
      const empty = xml[tagEnd - 2] === SLASH
      this.at = tagEnd
      if (next === 118 && !isName(after)) {
        // <v>
        if (empty) continue
        valueStart = tagEnd
        valueEnd = xml.indexOf(LT, tagEnd)
        if (valueEnd < 0 || xml[valueEnd + 1] === 33) return false
        this.at = valueEnd
      } else if (next === 102 && !isName(after)) {
        // <f>
        if (!empty && xml[tagEnd] !== LT) formula = true
        else if (find(xml, 'shared', lt, tagEnd) >= 0) formula = true
      } else if (next === 105 && after === 115 && !isName(xml[lt + 3] as number)) {
        // <is>
        if (empty) continue
        const end = find(xml, '</is>', tagEnd)
        if (end < 0) return false
        inline = richText(decoder.decode(xml.subarray(tagEnd, end)))
        this.at = end + 5
      } else if (next === 33 || isPrefixed(xml, lt + 1)) return false
    }
    this.emit(row, column, style, type, second, formula, valueStart, valueEnd, inline)
    return true
  }

  private emit(
    row: number,
    column: number,
    style: number,
    type: number,
    second: number,
    formula: boolean,
    from: number,
    to: number,
    inline: string,
  ): void {
    const { sink, xml } = this
    const blank = from < 0 || from === to
    if (type === 105)
      sink.cell(row, column, scannedTypes.text, NaN, inline, style, formula) // inlineStr
    else if (type === 115 && second === 116)
      sink.cell(row, column, scannedTypes.text, NaN, blank ? '' : textOf(xml, from, to), style, formula) // str
    else if (blank) {
      if (formula) sink.cell(row, column, scannedTypes.none, NaN, '', style, true)
      else if (style > 0) sink.blank(row, column, style)
    } else if (type === 110) this.emitNumber(row, column, style, formula, from, to)
    else if (type === 115) sink.cell(row, column, scannedTypes.shared, integerAt(xml, from), '', style, formula)
    else if (type === 98) sink.cell(row, column, scannedTypes.boolean, saysYes(xml, from) ? 1 : 0, '', style, formula)
    else if (type === 101) sink.cell(row, column, scannedTypes.error, NaN, textOf(xml, from, to), style, formula)
    else if (type === 100) sink.cell(row, column, scannedTypes.date, NaN, textOf(xml, from, to), style, formula)
  }

  /** What stands in a number's place and is none, or none that a double holds, is kept as its text. */
  private emitNumber(row: number, column: number, style: number, formula: boolean, from: number, to: number): void {
    const number = numberOf(this.xml, from, to)
    if (Math.abs(number) < 1e300) this.sink.cell(row, column, scannedTypes.number, number, '', style, formula)
    else this.sink.cell(row, column, scannedTypes.text, NaN, textOf(this.xml, from, to), style, formula)
  }

  /** Past the `>` of the tag that holds a position; -1 when it never ends. Quoted values may hold `>`. */
  private tagEnd(from: number): number {
    const { xml } = this
    let quote = 0
    for (let i = from; i < xml.length; i++) {
      const b = xml[i] as number
      if (quote !== 0) {
        if (b === quote) quote = 0
      } else if (b === GT) return i + 1
      else if (b === QUOTE || b === APOSTROPHE) quote = b
    }
    return -1
  }
}

const isName = (b: number): boolean => (b >= 97 && b <= 122) || (b >= 65 && b <= 90) || b === 58 || (b >= 48 && b <= 57)

function isPrefixed(xml: Uint8Array, from: number): boolean {
  for (let i = xml[from] === SLASH ? from + 1 : from; i < xml.length; i++) {
    const b = xml[i] as number
    if (b === 58) return true
    if (!isName(b)) return false
  }
  return false
}

function saysYes(xml: Uint8Array, at: number): boolean {
  return xml[at] === 49 || xml[at] === 116 || xml[at] === 84
}

function integerAt(xml: Uint8Array, at: number): number {
  let n = 0
  for (let i = at; ; i++) {
    const digit = (xml[i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return n
    n = n * 10 + digit
  }
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

/**
 * A number's text as a double, the same as `Number` of it.
 *
 * Up to 15 digits without exponent, digits and power of ten are both exact doubles, so one division rounds as `Number` does.
 */
function numberOf(xml: Uint8Array, from: number, to: number): number {
  let i = from
  const negative = xml[i] === 45
  if (negative) i++
  let digits = 0
  let point = -1
  let value = 0
  for (; i < to; i++) {
    const b = xml[i] as number
    if (b >= 48 && b <= 57) {
      value = value * 10 + b - 48
      digits++
    } else if (b === 46 && point < 0) point = digits
    else return numberOfText(latin(xml, from, to))
  }
  if (digits === 0 || digits > 15) return numberOfText(latin(xml, from, to))
  if (point >= 0) value /= powers[digits - point] as number
  return negative ? -value : value
}

/** NaN for what isn't a number as a whole, blanks around it allowed. */
function numberOfText(text: string): number {
  return text.trim() === '' ? NaN : Number(text)
}

function latin(xml: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...xml.subarray(from, to))
}

function textOf(xml: Uint8Array, from: number, to: number): string {
  return unescapeXml(decoder.decode(xml.subarray(from, to)))
}

/** Position of an ASCII word, -1 when it isn't there before `to`. */
function find(xml: Uint8Array, word: string, from: number, to = xml.length): number {
  const first = word.charCodeAt(0)
  outer: for (let at = xml.indexOf(first, from); at >= 0 && at < to; at = xml.indexOf(first, at + 1)) {
    for (let k = 1; k < word.length; k++) if (xml[at + k] !== word.charCodeAt(k)) continue outer
    return at
  }
  return -1
}
