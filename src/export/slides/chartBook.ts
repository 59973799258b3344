import type { SlideChart } from '../../drawing/slide/slideChart'
import { columnLetters } from '../../model/sheet/cell'
import { bookBytes, type BookCell } from '../book'

/** Where the numbers of a chart stand in its own workbook. */
const chartSheet = 'Sheet1'

/** Columns a series takes: points have one across and one up. */
const wide = (chart: SlideChart): number => (chart.plot === 'points' ? 2 : 1)

/** The range of a series' numbers, up or across, as the chart refers to it. */
export function rangeOf(chart: SlideChart, series: number, what: 'name' | 'values' | 'across'): string {
  const at = 1 + series * wide(chart) + (what === 'across' || wide(chart) === 1 ? 0 : 1)
  const column = columnLetters(at)
  return what === 'name' ? `${chartSheet}!$${column}$1` : `${chartSheet}!$${column}$2:$${column}$${rowsOf(chart, series) + 1}`
}

/** The range of the categories. */
export function categoryRange(chart: SlideChart): string {
  return `${chartSheet}!$A$2:$A$${chart.categories.length + 1}`
}

function rowsOf(chart: SlideChart, series: number): number {
  return chart.series[series]?.values.length ?? 0
}

/**
 * The workbook behind a chart, which 编辑数据 opens: categories down, a column a series (two for points), plotted numbers only.
 *
 *     督查次数 and 起草文稿 over two years   [['', '2022年', '2023年'], ['督查次数', 142, 160], ['起草文稿', 548, 600]]
 */
export function chartBook(chart: SlideChart): Uint8Array {
  const number = (value: number | null | undefined): BookCell => (value === null || value === undefined ? null : { value })
  const points = chart.plot === 'points'
  const longest = Math.max(chart.categories.length, ...chart.series.map((series) => series.values.length))
  const rows: BookCell[][] = [
    ['', ...chart.series.flatMap((series) => (points ? [chart.across?.title || 'x', series.name] : [series.name]))],
  ]
  for (let k = 0; k < longest; k++) {
    rows.push([
      chart.categories[k] ?? null,
      ...chart.series.flatMap((series) => (points ? [number(series.across?.[k]), number(series.values[k])] : [number(series.values[k])])),
    ])
  }
  // Packed once, with the deck around it.
  return bookBytes([{ name: chartSheet, rows }], 0)
}
