import type { Figure } from './figure'

/** What figures rest on: indexes of observations and of 台账 lines, each once, ascending. */
export function cited(figures: readonly Figure[]): { readonly observations: readonly number[]; readonly items: readonly number[] } {
  const observations = new Set<number>()
  const items = new Set<number>()
  for (const figure of figures) {
    recited(
      figure,
      (i) => (observations.add(i), i),
      (i) => (items.add(i), i),
    )
  }
  const ascending = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b)
  return { observations: ascending(observations), items: ascending(items) }
}

/** A figure whose observations and 台账 lines have other indexes. They stand in marks, facts, references and derivations. */
export function recited(figure: Figure, observation: (index: number) => number, item: (index: number) => number): Figure {
  const walked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walked)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        if (name === 'observations') return [name, (part as readonly number[]).map(observation)]
        if (name === 'items') return [name, (part as readonly number[]).map(item)]
        return [name, walked(part)]
      }),
    )
  }
  return walked(figure) as Figure
}
