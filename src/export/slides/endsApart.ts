import type { ChartLabel, SlideChart } from '../../drawing/slide/slideChart'
import { spreadLabels } from '../../drawing/parts/lines/spreadLabels'
import { measureText } from '../../drawing/text/text'
import type { ChartPlace } from './chartXml'

const textOf = (label: ChartLabel): string => [label.text, label.end ?? ''].filter((part) => part !== '').join('  ')

/** Room in pt that the names at the ends of lines take at the right. */
export function widestEnd(chart: SlideChart, size: number): number {
  return Math.max(
    0,
    ...chart.series.flatMap((series) =>
      (series.labels ?? []).map((label) => (label === null || label.end === undefined ? 0 : measureText(textOf(label), size, 700))),
    ),
  )
}

/**
 * The labels at the ends of lines led apart, in the order of their values, all at the right end of the plot: where two lines end at one height
 * their numbers would stand on one another.
 */
export function endsApart(chart: SlideChart, place: ChartPlace, size: number): SlideChart {
  const width = place.width - place.left - place.right
  const height = place.height - place.top - place.bottom
  const { min, max, turned } = chart.axis
  const count = Math.max(1, chart.categories.length)
  const share = (value: number) => (value - min) / (max - min || 1)
  const yOf = (value: number) => (turned ? share(value) : 1 - share(value)) * height
  const ends = chart.series.flatMap((series, s) =>
    (series.labels ?? []).flatMap((label, k) => {
      const value = series.values[k]
      return label?.end === undefined || value === null || value === undefined ? [] : [{ s, k, y: yOf(value) }]
    }),
  )
  const sorted = ends.sort((a, b) => a.y - b.y || a.s - b.s)
  const gap = Math.min(size * 1.3, (height + size * 2) / Math.max(1, sorted.length))
  const spread = spreadLabels(
    sorted.map((end) => end.y),
    gap,
    -size,
    height + size * 0.4,
  )
  const shifts = new Map(
    sorted.map((end, n) => [
      `${end.s} ${end.k}`,
      { x: count > 1 ? ((count - 1 - end.k) * width) / (count - 1) : 0, y: (spread[n] as number) - end.y },
    ]),
  )
  return {
    ...chart,
    series: chart.series.map((series, s) => ({
      ...series,
      ...(series.labels
        ? {
            labels: series.labels.map((label, k) => {
              // The first number stands beside the axis, not on it.
              if (label !== null && label.end === undefined && k === 0)
                return { ...label, shift: { x: measureText(label.text, size, 700) / 2 + size * 0.3, y: 0 } }
              const shift = shifts.get(`${s} ${k}`)
              return label === null || shift === undefined || (shift.x === 0 && Math.abs(shift.y) < 0.5) ? label : { ...label, shift }
            }),
          }
        : {}),
    })),
  }
}
