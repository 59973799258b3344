import { parseRows, type ParsedRows } from './csvRows'
import { tableScore } from './csvScore'

/** How a text table is written. */
export interface Dialect {
  /** One sign; `blank` for runs of one or more blanks, `blanks` for runs of two or more, `tabs` for runs of tabs. */
  readonly delimiter: string
  /** '' means quotes are ordinary signs. */
  readonly quote: '"' | "'" | ''
  readonly escape: '"' | "'" | '\\'
  /** Blanks stand between delimiter and opening quote, and belong to neither. */
  readonly padded: boolean
}

/** Tried in this order; of equal scores the first wins. */
export const delimiters = [',', '\t', ';', '|', '\u001f', '\u001e'] as const
export const rareDelimiters = ['，', '^', '~'] as const
/** Texts up to this length are judged whole; of longer ones, this much at the start, in the middle and at the end. */
const wholeLength = 400_000

/**
 * Choose the dialect of a text table (its lines ended by LF) by the table each candidate yields.
 *
 *     '指标,一月\n编发,12'                 comma
 *     '指标;一月\n编发;1,5'                semicolon: under a comma the row would hold '编发;1'
 *     "'指标','一月,累计'\n'编发','12'"    comma, single quotes
 *     '指标  一月\n编发  12\n批示  3'      runs of blanks
 *     'sep=;'                              as the first line says, the way Excel takes it
 *
 * Candidates are scored over the file by equal row lengths and by cells that look like one thing (after CleverCSV: van den Burg,
 * Nazábal and Sutton 2019, "Wrangling messy CSV files by detecting row and type patterns"). Total: prose is a table of one column.
 */
export function chooseDialect(text: string): Dialect {
  const told = /^\uFEFF?"?sep=([^\n"])"?[ \t]*(?:\n|$)/i.exec(text)?.[1]
  const present = told === undefined ? delimiters.filter((d) => text.includes(d)) : [told]
  // A list of one column may be quoted too.
  const candidates = (present.length > 0 ? present : [',']).flatMap((delimiter) => quotings(text, delimiter))
  const first = candidates[0]

  let best: Dialect = first ?? plainComma
  let bestScore = first ? -1 : 0
  const consider = (candidate: Dialect, weight: number, least: number): void => {
    const score = weight * scoreOf(text, candidate)
    if (score > Math.max(bestScore, least)) {
      best = candidate
      bestScore = score
    }
  }
  for (const candidate of candidates) consider(candidate, 1, -1)
  // Columns lined up by one tab or two, by hand; where tabs in a row are empty cells, joining them leaves ragged rows.
  if (told === undefined && text.includes('\t\t')) for (const candidate of quotings(text, 'tabs')) consider(candidate, 0.95, 0.5)
  // These stand in sentences too: they're delimiters only of tables that no other sign explains.
  if (told === undefined && bestScore < 0.6) {
    for (const delimiter of rareDelimiters) {
      if (!text.includes(delimiter)) continue
      for (const candidate of quotings(text, delimiter)) consider(candidate, 0.9, 0.5)
    }
    if (/\S[ \u3000]+\S/.test(text.slice(0, wholeLength))) {
      for (const delimiter of ['blanks', 'blank']) {
        for (const candidate of quotings(text, delimiter)) consider(candidate, 0.9, 0.5)
      }
    }
  }
  return best
}

const plainComma: Dialect = { delimiter: ',', quote: '', escape: '"', padded: false }

/** The ways of quoting that a text could have under a delimiter, the usual first. */
function quotings(text: string, delimiter: string): Dialect[] {
  const found: Dialect[] = []
  const edge = delimiter.startsWith('blank') ? '[ \\u3000]' : escaped(delimiter === 'tabs' ? '\t' : delimiter)
  for (const quote of ['"', "'"] as const) {
    if (!text.includes(quote)) continue
    const padded = new RegExp(`(?:^|\\n|${edge})[ \\u3000]+${quote}`).test(text) && !delimiter.startsWith('blank')
    const opens = padded || new RegExp(`(?:^|\\n|${edge})${quote}`).test(text)
    if (!opens) continue
    const escapes = text.includes(`\\${quote}`) ? ([quote, '\\'] as const) : ([quote] as const)
    for (const escape of escapes) {
      found.push({ delimiter, quote, escape, padded: false })
      if (padded) found.push({ delimiter, quote, escape, padded: true })
    }
  }
  // Quotes are ordinary signs only where no quoting works out.
  const sample = text.slice(0, wholeLength)
  if (found.every((dialect) => parseRows(sample, dialect).quotesBroken)) found.push({ delimiter, quote: '', escape: '"', padded: false })
  return found
}

function scoreOf(text: string, dialect: Dialect): number {
  if (text.length <= wholeLength) return scoreOfRows(parseRows(text, dialect), dialect.delimiter)
  const third = wholeLength / 3
  const starts = [0, Math.floor(text.length / 2), text.length - third]
  let sum = 0
  for (const at of starts) {
    const from = at === 0 ? 0 : lineOutsideQuotes(text, at, dialect.quote)
    const to = text.indexOf('\n', from + third)
    sum += scoreOfRows(parseRows(text.slice(from, to < 0 ? text.length : to), dialect), dialect.delimiter)
  }
  return sum / starts.length
}

/** Broken quotes count against a quoting. */
function scoreOfRows({ rows, quotesBroken }: ParsedRows, delimiter: string): number {
  return tableScore(rows, delimiter) * (quotesBroken ? 0.8 : 1)
}

/**
 * The first line start at or after a place that isn't inside a quoted cell: an even number of quotes stands before it.
 * Where none comes soon, a quote was left open somewhere, and the next line start has to do.
 */
function lineOutsideQuotes(text: string, at: number, quote: string): number {
  if (quote === '') return text.indexOf('\n', at) + 1
  let odd = false
  for (let q = text.indexOf(quote); q >= 0 && q < at; q = text.indexOf(quote, q + 1)) odd = !odd
  for (let i = at; i < Math.min(text.length, at + 20_000); i++) {
    if (text[i] === quote) odd = !odd
    else if (text[i] === '\n' && !odd) return i + 1
  }
  return text.indexOf('\n', at) + 1
}

function escaped(sign: string): string {
  return sign.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&')
}
