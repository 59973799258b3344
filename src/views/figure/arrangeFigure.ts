import type { Figure, Mark, Panel } from '../../figures/figure'

/** How a person wants the rows of a figure: in which order, and how many of them. */
export interface Arrangement {
  readonly order: 'asMade' | 'high' | 'low'
  readonly show: 'all' | 'first' | 'ends' | 'around'
}

export const asMade: Arrangement = { order: 'asMade', show: 'all' }

/** Rows shown of a figure with `first` and at each end with `ends`; on each side with `around`. */
export const firstShown = 5
export const aroundShown = 3

/**
 * A figure of rows in another order, or with some of its rows only; headline, scale and numbers stay. Every series of a panel goes with the
 * first, so that what stands beside a row stays beside it. `isKept` tells the rows that `around` keeps its sides of.
 *
 *     { order: 'low', show: 'first' }    the five least
 *     { order: 'high', show: 'ends' }    the five most and the five least
 *     { show: 'around' }                 ours with three on either side
 */
export function arrangeFigure(figure: Figure, arrangement: Arrangement, isKept: (mark: Mark) => boolean): Figure {
  if (arrangement.order === 'asMade' && arrangement.show === 'all') return figure
  const panels = figure.panels.map((panel) => arrangePanel(panel, arrangement, isKept))
  const members = panels[0]?.series[0]?.marks.length ?? 0
  return { ...figure, panels, shown: { ...figure.shown, members, page: 1, pages: 1 } }
}

function arrangePanel(panel: Panel, arrangement: Arrangement, isKept: (mark: Mark) => boolean): Panel {
  const lead = panel.series[0]?.marks ?? []
  const order = rowsShown(lead, arrangement, isKept)
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((k) => list.slice(k, k + 1))
  return {
    ...panel,
    series: panel.series.map((series) => ({ ...series, marks: pick(series.marks) })),
    ...(panel.rows === undefined ? {} : { rows: pick(panel.rows) }),
  }
}

/** Which rows stand, by their number before, in their new order. Rows without a number come last, whichever way they are sorted. */
export function rowsShown(marks: readonly Mark[], arrangement: Arrangement, isKept: (mark: Mark) => boolean): readonly number[] {
  const all = marks.map((_, k) => k)
  const valueOf = (k: number) => marks[k]?.value ?? null
  const sign = arrangement.order === 'low' ? 1 : -1
  const sorted =
    arrangement.order === 'asMade'
      ? all
      : [...all].sort((a, b) => {
          const [x, y] = [valueOf(a), valueOf(b)]
          return x === null || y === null ? Number(x === null) - Number(y === null) || a - b : sign * (x - y) || a - b
        })
  if (arrangement.show === 'first') return sorted.slice(0, firstShown)
  if (arrangement.show === 'ends' && sorted.length > 2 * firstShown) {
    const known = sorted.filter((k) => valueOf(k) !== null)
    return known.length <= 2 * firstShown ? known : [...known.slice(0, firstShown), ...known.slice(-firstShown)]
  }
  if (arrangement.show === 'around') {
    const at = sorted.findIndex((k) => isKept(marks[k] as Mark))
    return at < 0 ? sorted : sorted.slice(Math.max(0, at - aroundShown), at + aroundShown + 1)
  }
  return sorted
}
