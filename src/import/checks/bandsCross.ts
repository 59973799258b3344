import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import { bandOfSizes } from '../lexicon/headings/bands'
import type { LineFacts } from '../sheet/facts'
import { readBand } from '../values/numbers/band'
import type { TableView } from './tableView'

interface SizeBand {
  readonly text: string
  readonly low: number
  readonly high: number
  readonly line: LineFacts
}

/** Lines looked through for bands: a table has few different ones, at its head. */
const linesLooked = 400

/**
 * Bands of sizes that cut into one another (rule C9): 18—30岁 31—45岁 46岁以上 beside 20岁以下 21—40岁 41岁以上 are two ways to part the same,
 * and no sum over them is one. One within another (35岁以下, 40岁以下) is a running count and no doubt.
 */
export function bandsCross(view: TableView): Notice[] {
  for (const lines of [view.columns, view.rows]) {
    const bands = new Map<string, SizeBand>()
    for (const line of lines.slice(0, linesLooked))
      for (const text of [line.name, ...line.breakdown.map((part) => part.value)]) {
        const band = bands.has(text) ? null : bandOf(text, line)
        if (band) bands.set(text, band)
      }
    const found = crossing([...bands.values()].sort((a, b) => a.low - b.low || a.high - b.high))
    if (found)
      return [
        notice(
          'bandsCross',
          'warning',
          { one: found[0].text, other: found[1].text },
          view.sheet,
          found.flatMap(({ line }) => cellOf(line)),
        ),
      ]
  }
  return []
}

function cellOf(line: LineFacts): string[] {
  const label = line.labels[line.labels.length - 1]
  return label ? [a1(label.row, label.column)] : []
}

function bandOf(text: string, line: LineFacts): SizeBand | null {
  const plain = text.replace(/\s+/g, '')
  const band = plain.length <= 16 && bandOfSizes.test(plain) ? readBand(plain) : null
  return band && band[1] > band[0] ? { text, low: band[0], high: band[1], line } : null
}

/** Two bands of which each holds what the other doesn't, and that share more than a limit. */
function crossing(bands: readonly SizeBand[]): readonly [SizeBand, SizeBand] | null {
  for (let a = 0; a < bands.length; a++)
    for (let b = a + 1; b < bands.length; b++) {
      const [one, other] = [bands[a] as SizeBand, bands[b] as SizeBand]
      if (other.low >= one.high) break
      if (other.low > one.low && other.high > one.high && one.high - other.low > 1) return [one, other]
    }
  return null
}
