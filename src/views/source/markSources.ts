import type { Derivation, Figure, Mark } from '../../figures/figure'

/** The cells behind a mark, and how its number came about from them. */
export interface MarkSources {
  readonly mark: Mark
  /** Observations, the mark's own first, each once. */
  readonly observations: readonly { readonly index: number; readonly text: string }[]
  /** Of a figure that counts 台账 lines: indexes of the selection's items. */
  readonly items: readonly number[]
  readonly derivation: Derivation | null
}

/**
 * Find a mark of a figure and the observations behind it: its own, those its arithmetic names, and those of a piece drawn
 * inside it. Null when the figure has no such mark (it was drawn anew meanwhile).
 */
export function markSources(figure: Figure, id: string): MarkSources | null {
  for (const panel of figure.panels) {
    for (const series of panel.series) {
      const mark = series.marks.find((candidate) => candidate.id === id)
      if (mark) return { mark, observations: behind(mark), items: mark.items ?? [], derivation: mark.derivation }
    }
  }
  return null
}

/**
 * What can be said of a mark with no cell behind it: no sheet has that cell (a month nobody reported), or it counts 台账
 * lines and there are none.
 */
export function nothingBehind(
  figure: Figure,
  id: string,
): { readonly number: string; readonly about: readonly string[]; readonly counted: boolean } {
  const all = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.map((mark) => ({ panel, series, mark }))))
  const found = all.find(({ mark }) => mark.id === id)
  const about = found ? [found.panel.title, found.series.name, found.mark.category] : []
  return {
    number: found?.mark.label || '—',
    about: about.filter((text, k) => text !== '' && about.indexOf(text) === k),
    counted: found?.mark.missing === null && all.some(({ mark }) => (mark.items?.length ?? 0) > 0),
  }
}

function behind(mark: Mark): MarkSources['observations'] {
  const found = new Map<number, string>()
  const operands = mark.derivation?.operands ?? []
  const textOf = new Map<number, string>()
  for (const operand of operands) if (operand.observations.length === 1) textOf.set(operand.observations[0] as number, operand.text)
  for (const index of mark.observations) if (!found.has(index)) found.set(index, textOf.get(index) ?? '')
  for (const operand of operands) for (const index of operand.observations) if (!found.has(index)) found.set(index, textOf.get(index) ?? '')
  for (const index of mark.inner?.observations ?? []) if (!found.has(index)) found.set(index, mark.inner?.label ?? '')
  return [...found].map(([index, text]) => ({ index, text }))
}

/** The next mark of a figure in drawing order, `by` steps on; stays at the ends. */
export function nextMark(figure: Figure, id: string, by: 1 | -1): string {
  const all = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.map((mark) => mark.id)))
  const at = all.indexOf(id)
  return all[Math.min(all.length - 1, Math.max(0, at + by))] ?? id
}
