const lead = /^\s*-?[1-9]\d{0,2}$/
const group = /^\d{3}(?:\.\d+)?\s*$/
const numeric = /^\s*-?[\d.,]+%?\s*$/

/**
 * Put together the numbers that an unquoted thousands comma tore apart, in rows longer than their table. Changes `rows`.
 *
 *     北京,1,234,5     in a table of three columns of numbers  北京 | 1,234 | 5
 *     北京,1,234,567   in the same table                       left as it is: 1,234 | 567 or 1 | 234,567
 *
 * Only where the table is sure of its width (most rows of the block, three at least), one way of joining gives just that width, and
 * then numbers stand in columns of numbers and texts in columns of texts.
 */
export function joinThousands(rows: string[][]): void {
  let start = 0
  for (let r = 0; r <= rows.length; r++) {
    const row = rows[r]
    if (row && row.length > 1) continue
    if (r - start >= 4) joinInBlock(rows, start, r)
    start = r + 1
  }
}

function joinInBlock(rows: string[][], start: number, end: number): void {
  const lengths = new Map<number, number>()
  let longest = 0
  for (let r = start; r < end; r++) {
    const { length } = rows[r] as string[]
    lengths.set(length, (lengths.get(length) ?? 0) + 1)
    if (length > longest) longest = length
  }
  if (lengths.size === 1) return
  let width = 0
  for (const [length, count] of lengths) if (count > (lengths.get(width) ?? 0)) width = length
  if (longest <= width || (lengths.get(width) ?? 0) < Math.max(3, (end - start) / 2)) return
  const numbers = numericColumns(rows, start, end, width)
  for (let r = start; r < end; r++) {
    const row = rows[r] as string[]
    if (row.length <= width) continue
    const search: Search = { row, width, numbers, ways: [], steps: 0 }
    collectJoins(search, 0, [])
    if (search.ways.length === 1 && search.steps < mostSteps) rows[r] = search.ways[0] as string[]
  }
}

/** Which columns of the rows of full width hold numbers, by majority of their filled cells. */
function numericColumns(rows: readonly (readonly string[])[], start: number, end: number, width: number): boolean[] {
  const balance = new Int32Array(width)
  for (let r = start; r < end; r++) {
    const row = rows[r] as readonly string[]
    if (row.length !== width) continue
    row.forEach((cell, c) => {
      if (cell.trim() !== '') balance[c] = (balance[c] as number) + (numeric.test(cell) ? 1 : -1)
    })
  }
  return Array.from(balance, (b) => b > 0)
}

interface Search {
  readonly row: readonly string[]
  readonly width: number
  readonly numbers: readonly boolean[]
  readonly ways: string[][]
  steps: number
}

/** A row that offers more ways than this is left as it is. */
const mostSteps = 2000

function collectJoins(search: Search, at: number, made: readonly string[]): void {
  const { row, width, numbers, ways } = search
  if (ways.length > 1 || ++search.steps >= mostSteps) return
  if (at === row.length) {
    if (made.length === width) ways.push([...made])
    return
  }
  // Too few fields left to fill the width, or no column left for what remains.
  if (made.length + row.length - at < width || made.length >= width) return
  const cell = row[at] as string
  const number = numbers[made.length] as boolean
  if (cell.trim() === '' || numeric.test(cell) === number) collectJoins(search, at + 1, [...made, cell])
  if (!number || !lead.test(cell)) return
  let joined = cell
  for (let next = at + 1; next < row.length && group.test(row[next] as string) && !joined.includes('.'); next++) {
    joined += `,${row[next]}`
    collectJoins(search, next + 1, [...made, joined])
  }
}
