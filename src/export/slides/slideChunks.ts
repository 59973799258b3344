import type { ChartSeries, SlideChart, SlidePart, SlideTable } from '../../drawing/slide/slideChart'

/** Rows of lying bars a column holds with words of 12 pt, columns side by side, and rows of a table on a slide. */
const mostBars = 16
const mostRows = 15
/** Bars of two series a row need more height. */
const mostPairs = 11

/**
 * What stands on each slide of a figure: more rows than a slide holds go on beside, or on the next one, none is left out or drawn smaller.
 *
 *     30 bars    one slide, two charts of 15
 *     40 rows    three slides of a table, each with its head
 */
export function slideChunks(parts: readonly SlidePart[]): readonly (readonly SlidePart[])[] {
  const [only] = parts
  if (parts.length !== 1 || !only) return [parts]
  if (only.kind === 'table') return cut(only.rows.length, mostRows).map(([from, to]) => [rowsOf(only, from, to)])
  if (only.kind === 'chart' && only.plot === 'bars' && only.lying) {
    const most = only.grouping === 'clustered' && only.series.length > 1 ? mostPairs : mostBars
    const charts = cut(only.categories.length, most).map(([from, to]) => barsOf(only, from, to))
    return cut(charts.length, 2).map(([from, to]) => charts.slice(from, to))
  }
  return [parts]
}

/** Even pieces of at most so many. */
function cut(count: number, most: number): readonly (readonly [number, number])[] {
  const pieces = Math.max(1, Math.ceil(count / most))
  const each = Math.ceil(count / pieces)
  return Array.from({ length: pieces }, (_, k) => [k * each, Math.min(count, (k + 1) * each)])
}

function rowsOf(table: SlideTable, from: number, to: number): SlideTable {
  return { ...table, rows: table.rows.slice(from, to) }
}

function barsOf(chart: SlideChart, from: number, to: number): SlideChart {
  const piece = <T>(list: readonly T[] | undefined) => list?.slice(from, to)
  return {
    ...chart,
    categories: chart.categories.slice(from, to),
    series: chart.series.map((series): ChartSeries => {
      const fills = piece(series.fills)
      const labels = piece(series.labels)
      return { ...series, values: series.values.slice(from, to), ...(fills ? { fills } : {}), ...(labels ? { labels } : {}) }
    }),
  }
}
