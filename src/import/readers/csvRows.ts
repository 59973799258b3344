import Papa from 'papaparse'
import type { Dialect } from './csvDialect'

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
  return { rows: Papa.parse<string[]>(withOrdinaryQuotes(plain, delimiter, quote, escape), settings).data, quotesBroken: true }
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
 * Quote again the cells whose opening quote isn't one, so that they stay as written and swallow nothing.
 *
 *     "甲" 组,5      the quote closes inside the cell: the cell is '"甲" 组'
 *     乙,"未闭,6     never closed: the cell is '"未闭'
 */
function withOrdinaryQuotes(text: string, delimiter: string, quote: string, escape: string): string {
  const pieces: string[] = []
  let from = 0
  let i = 0
  while (i < text.length) {
    if (text[i] === quote) {
      const end = quoteEnd(text, i + 1, quote, escape)
      let next = end
      while (text[next] === ' ') next++
      const closes = text[end - 1] === quote && end > i + 1 && (next >= text.length || text[next] === delimiter || text[next] === '\n')
      if (closes) i = next
      else {
        let cellEnd = i
        while (cellEnd < text.length && text[cellEnd] !== delimiter && text[cellEnd] !== '\n') cellEnd++
        pieces.push(
          text.slice(from, i),
          quote,
          text
            .slice(i, cellEnd)
            .split(quote)
            .join(escape + quote),
          quote,
        )
        from = i = cellEnd
      }
    }
    while (i < text.length && text[i] !== delimiter && text[i] !== '\n') i++
    i++
  }
  pieces.push(text.slice(from))
  return pieces.join('')
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
