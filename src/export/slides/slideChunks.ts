import type { ChartSeries, SlideChart, SlidePart, SlideTable } from '../../drawing/slide/slideChart'
import { measureText } from '../../drawing/text/text'
import { layTable } from './layTable'

/** A part of a figure on a slide, and the panel it is of. */
export interface ChunkPart {
  readonly part: SlidePart
  readonly panel: number
}

/** Height in pt of a lying bar and of a pair of them with words of 12 pt. */
const barHeight = 23.5
const pairHeight = 34
/** The widest part of a frame that names of bars may take. */
const mostNames = 0.44

/**
 * What stands on each slide of a figure: more rows than a slide holds go on beside, or on the next one, none is left out or drawn smaller;
 * panels side by side whose names would be cut have a slide each.
 *
 *     30 bars    one slide, two charts of 15
 *     40 rows    three slides of a table, each with its head
 */
export function slideChunks(
  parts: readonly SlidePart[],
  room: { readonly width: number; readonly height: number },
  size: number,
): readonly (readonly ChunkPart[])[] {
  const [only] = parts
  const whole = parts.map((part, panel) => ({ part, panel }))
  if (!only) return [whole]
  if (parts.length > 1) return parts.some((part) => isCut(part, room, parts.length, size)) ? whole.map((one) => [one]) : [whole]
  const cutOf = (list: readonly SlidePart[]): readonly ChunkPart[] => list.map((part) => ({ part, panel: 0 }))
  if (only.kind === 'table') return tablePieces(only, room, size).map(([from, to]) => cutOf([rowsOf(only, from, to)]))
  if (only.kind === 'chart' && only.plot === 'bars' && only.lying) {
    const pair = only.grouping === 'clustered' && only.overlap < 100 && only.series.length > 1
    const most = Math.max(1, Math.floor(room.height / (pair ? pairHeight : barHeight)))
    const charts = cut(only.categories.length, most).map(([from, to]) => barsOf(only, from, to))
    return cut(charts.length, 2).map(([from, to]) => cutOf(charts.slice(from, to)))
  }
  return [whole]
}

/** Whether the names of a slide's lying bars find room beside them, where more rows than one chart holds stand in two. */
export function namesFit(part: SlidePart, room: { readonly width: number; readonly height: number }, size: number): boolean {
  if (part.kind !== 'chart' || part.plot !== 'bars' || !part.lying) return true
  const columns = part.categories.length > Math.floor(room.height / barHeight) ? 2 : 1
  return part.categories.every((name) => measureText(name, size, 700) <= (room.width / columns) * mostNames)
}

/** Whether the names of many bars don't find room where panels stand side by side. */
function isCut(part: SlidePart, { width }: { readonly width: number }, panels: number, size: number): boolean {
  if (part.kind !== 'chart' || !part.lying || part.categories.length <= 4) return false
  const each = width / Math.min(3, panels)
  return part.categories.some((name) => measureText(name, size, 700) > each * mostNames)
}

/** Even pieces of at most so many. */
function cut(count: number, most: number): readonly (readonly [number, number])[] {
  const pieces = Math.max(1, Math.ceil(count / most))
  const each = Math.ceil(count / pieces)
  return Array.from({ length: pieces }, (_, k) => [k * each, Math.min(count, (k + 1) * each)])
}

/** Pieces of a table that fit their slides, as even as names of two lines let them be. */
function tablePieces(
  table: SlideTable,
  room: { readonly width: number; readonly height: number },
  size: number,
): readonly (readonly [number, number])[] {
  const { heights, head } = layTable(table, room.width, size)
  const budget = room.height - head
  const least = Math.max(1, Math.ceil(heights.reduce((sum, one) => sum + one, 0) / budget))
  for (let pieces = least; pieces < heights.length; pieces++) {
    const tried = cut(heights.length, Math.ceil(heights.length / pieces))
    if (tried.every(([from, to]) => heights.slice(from, to).reduce((sum, one) => sum + one, 0) <= budget)) return tried
  }
  return cut(heights.length, 1)
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
