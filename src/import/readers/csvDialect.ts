import Papa from 'papaparse'

/** How a text table is written. `quote` '' means quotes are ordinary signs. */
export interface Dialect {
  readonly delimiter: string
  readonly quote: string
  readonly escape: string
}

/**
 * Choose the dialect of a text table (lines ended by LF) by the table each candidate yields.
 */
export function chooseDialect(text: string): Dialect {
  const candidates = [',', '\t', ';', '|'].filter((d) => text.includes(d))
  let best: Dialect = { delimiter: ',', quote: '"', escape: '"' }
  let bestScore = -1
  for (const delimiter of candidates) {
    const rows = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: 400 }).data
    const score = tableScore(rows)
    if (score > bestScore) {
      bestScore = score
      best = { delimiter, quote: '"', escape: '"' }
    }
  }
  return best
}

function tableScore(rows: readonly (readonly string[])[]): number {
  const lengths = new Map<number, number>()
  let used = 0
  for (const row of rows) {
    if (row.length < 2) continue
    used++
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1)
  }
  let score = 0
  for (const [length, count] of lengths) score += (count * count * (length - 1)) / length
  return used === 0 ? 0 : score / used / rows.length
}
