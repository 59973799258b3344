import type { ColourRule, RuleColour } from '../../figures/selection'

const colours: readonly string[] = ['green', 'blue', 'yellow', 'orange', 'red'] satisfies readonly RuleColour[]
/** More ranges than anyone's rule has. */
const mostRanges = 20

/**
 * A colour rule as it was kept, or null: for nothing kept, an older shape, or nonsense. A rule is kept whole or not at all, since
 * half of one would colour what the other half meant otherwise.
 */
export function keptColourRule(found: unknown): ColourRule | null {
  if (!isRecord(found)) return null
  const { measure, ranges } = found
  if ((measure !== 'schedule' && measure !== 'completion') || !Array.isArray(ranges) || ranges.length > mostRanges) return null
  const read = ranges.map(readRange)
  return read.every((range) => range !== null) ? { measure, ranges: read } : null
}

function readRange(found: unknown): ColourRule['ranges'][number] | null {
  if (!isRecord(found)) return null
  const { name, from, fromIncluded, to, toIncluded } = found
  if (typeof name !== 'string' || !colours.includes(name) || !isEnd(from) || !isEnd(to)) return null
  if (typeof fromIncluded !== 'boolean' || typeof toIncluded !== 'boolean') return null
  if (from === null && to === null) return null
  if (from !== null && to !== null && (from > to || (from === to && !(fromIncluded && toIncluded)))) return null
  return { name: name as RuleColour, from, fromIncluded, to, toIncluded }
}

function isEnd(found: unknown): found is number | null {
  return found === null || (typeof found === 'number' && Number.isFinite(found))
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
