import type { ValueHints } from './types'

/** Remember readings by hints object and text: columns repeat their texts, and one hints object serves a column. */
export function memoised<T>(read: (hints: ValueHints, text: string) => T, limit = 20_000): (hints: ValueHints, text: string) => T {
  const byHints = new WeakMap<ValueHints, Map<string, T>>()
  return (hints, text) => {
    let known = byHints.get(hints)
    if (!known) byHints.set(hints, (known = new Map()))
    const found = known.get(text)
    if (found !== undefined) return found
    const fresh = read(hints, text)
    if (known.size >= limit) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
