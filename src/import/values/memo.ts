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

/** So many different texts are kept: a column of nothing but different ones would keep them all for nobody. */
const mostKept = 20_000

/** What a text alone decides, asked once for each text: long tables say the same again and again. What is found is shared by all who ask. */
export function onceAText<T extends NonNullable<unknown> | null>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = ask(text)
    if (known.size < mostKept) known.set(text, found)
    return found
  }
}
