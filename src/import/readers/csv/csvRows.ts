import Papa from 'papaparse'
import type { Dialect } from './csvDialect'
import { usualLength } from './csvScore'

export interface ParsedRows {
  readonly rows: string[][]
  /** A quote was opened and never closed, or closed inside a cell: such a quote was taken for an ordinary sign. */
  readonly quotesBroken: boolean
}

/**
 * Rows of fields by Papa Parse, in one dialect; lines are ended by LF.
 *
 * What Papa doesn't know is brought to what it knows first: blanks before an opening quote are dropped, runs of blanks become tabs.
 */
export function parseRows(text: string, dialect: Dialect): ParsedRows {
  const { quote, escape } = dialect
  const blanks = dialect.delimiter === 'blank' || dialect.delimiter === 'blanks'
  const delimiter = blanks || dialect.delimiter === 'tabs' ? '\t' : dialect.delimiter
  let plain = text
  if (dialect.padded) plain = withoutPadding(text, delimiter, quote, escape)
  else if (blanks) plain = withTabs(text, dialect.delimiter === 'blanks' ? /[ \t\u3000]{2,}/g : /[ \t\u3000]+/g, quote)
  else if (dialect.delimiter === 'tabs') plain = withTabs(text, /\t+/g, quote)
  const quoting = quote === '' ? { fastMode: true } : { quoteChar: quote, escapeChar: escape }
  const settings = { delimiter, newline: '\n', ...quoting } as const
  const { data, errors } = Papa.parse<string[]>(plain, settings)
  if (!errors.some((e) => e.type === 'Quotes')) return { rows: data, quotesBroken: false }
  const mended = (usual: number): string[][] =>
    Papa.parse<string[]>(withOrdinaryQuotes(plain, delimiter, quote, escape, usual), settings).data
  const rows = mended(0)
  const usual = usualLength(rows)
  return { rows: usual > 2 && rows.some((row) => row.length > usual) ? mended(usual) : rows, quotesBroken: true }
}

/** Drop the blanks between a delimiter (or line start) and an opening quote, outside quoted cells only. */
function withoutPadding(text: string, delimiter: string, quote: string, escape: string): string {
  const pieces: string[] = []
  let from = 0
  let i = 0
  while (i < text.length) {
    // at the start of a cell
    let k = i
    while (text[k] === ' ' || text[k] === '\u3000') k++
    if (text[k] === quote) {
      pieces.push(text.slice(from, i))
      from = k
      i = quoteEnd(text, k + 1, quote, escape)
    }
    while (i < text.length && text[i] !== delimiter && text[i] !== '\n') i++
    i++
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/**
 * Quote again the cells whose opening quote isn't one, so that they stay as written and swallow nothing. Where the cell's last quote on
 * its line gives the line its `usual` number of fields, that one closes it, and those before it are ordinary signs.
 *
 *     "甲" 组,5          the quote closes inside the cell: the cell is '"甲" 组'
 *     乙,"未闭,6         never closed: the cell is '"未闭'
 *     丙,"称"一,二",7    of three fields elsewhere: the cell is '称"一,二'
 */
function withOrdinaryQuotes(text: string, delimiter: string, quote: string, escape: string, usual: number): string {
  const pieces: string[] = []
  let from = 0
  let i = 0
  let field = 0
  while (i < text.length) {
    if (text[i] === quote) {
      const end = quoteEnd(text, i + 1, quote, escape)
      if (closesAt(text, end, i, delimiter, quote)) i = pastBlanks(text, end)
      else {
        const lenient = usual > 0 ? closingQuote(text, i, delimiter, quote, escape, usual - field) : -1
        let cellEnd = lenient < 0 ? i : lenient + 1
        while (cellEnd < text.length && text[cellEnd] !== delimiter && text[cellEnd] !== '\n') cellEnd++
        const inner = lenient < 0 ? text.slice(i, cellEnd) : text.slice(i + 1, lenient)
        pieces.push(text.slice(from, i), quote, inner.split(quote).join(escape + quote), quote)
        from = i = cellEnd
      }
    }
    while (i < text.length && text[i] !== delimiter && text[i] !== '\n') i++
    field = text[i] === delimiter ? field + 1 : 0
    i++
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** Whether the quote before `end` ends the cell that opened at `start`: a delimiter or line end comes next. */
function closesAt(text: string, end: number, start: number, delimiter: string, quote: string): boolean {
  const next = pastBlanks(text, end)
  return text[end - 1] === quote && end > start + 1 && (next >= text.length || text[next] === delimiter || text[next] === '\n')
}

function pastBlanks(text: string, at: number): number {
  while (text[at] === ' ') at++
  return at
}

/** The quote on the line of `start` that ends the cell and leaves `fields` fields from it on; −1 where none does. */
function closingQuote(text: string, start: number, delimiter: string, quote: string, escape: string, fields: number): number {
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd < 0 ? text.length : lineEnd
  for (let at = text.indexOf(quote, start + 2); at >= 0 && at < end; at = text.indexOf(quote, at + 1)) {
    if (closesAt(text, at + 1, start, delimiter, quote) && fieldsFrom(text, at + 1, end, delimiter, quote, escape) === fields) return at
  }
  return -1
}

/** How many fields the rest of a line holds, the one that ends at `at` with it. */
function fieldsFrom(text: string, at: number, end: number, delimiter: string, quote: string, escape: string): number {
  let fields = 1
  while (at < end) {
    if (text[at] === delimiter) {
      fields++
      if (text[at + 1] === quote) {
        at = quoteEnd(text, at + 2, quote, escape)
        continue
      }
    }
    at++
  }
  return fields
}

/** Past the closing quote of a cell that opened before `i`. */
function quoteEnd(text: string, i: number, quote: string, escape: string): number {
  while (i < text.length) {
    if (escape !== quote && text[i] === escape && text[i + 1] === quote) i += 2
    else if (text[i] !== quote) i++
    else if (escape === quote && text[i + 1] === quote) i += 2
    else return i + 1
  }
  return i
}

/** Runs of blanks become one tab, outside quoted cells; blanks at the ends of a line go. */
function withTabs(text: string, run: RegExp, quote: string): string {
  return text
    .split('\n')
    .map((line) => {
      const trimmed = line.replace(/^[ \t\u3000]+|[ \t\u3000]+$/g, '')
      if (quote === '' || !trimmed.includes(quote)) return trimmed.replace(run, '\t')
      return trimmed
        .split(quote)
        .map((piece, k) => (k % 2 === 0 ? piece.replace(run, '\t') : piece))
        .join(quote)
    })
    .join('\n')
}
