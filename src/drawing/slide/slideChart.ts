import type { Figure, Panel } from '../../figures/figure'
import type { Measured } from '../plot'
import type { Theme } from '../theme/theme'

/** How a bar or point is filled: plain, hatched over a colour (part of a period), hollow (veto), or not at all (what a bar stands on). */
export interface ChartFill {
  readonly color: string
  readonly kind: 'plain' | 'hatched' | 'hollow' | 'none'
  /** Under a hatching. */
  readonly over?: string
  /** Of a fill as pale as the paper: its outline. */
  readonly edge?: string
}

/** A number beside its mark, as it is printed there. */
export interface ChartLabel {
  readonly text: string
  readonly color: string
  readonly bold: boolean
  /** Its words are part of it (600余): they don't follow an edited number. */
  readonly fixed?: boolean
  /** At the end of its line, with the line's name ('' for none): ends are led apart so that no two stand on one another. */
  readonly end?: string
  /** How far it stands from its usual place, in pt. */
  readonly shift?: { readonly x: number; readonly y: number }
}

/** A row of numbers of the chart's own workbook; entry `k` belongs to category `k`. */
export interface ChartSeries {
  readonly name: string
  readonly as: 'bar' | 'line' | 'point'
  readonly values: readonly (number | null)[]
  /** Of points: where they stand across. */
  readonly across?: readonly (number | null)[]
  readonly fill: ChartFill
  /** Of lines: their width in pt, their dash, whether they have dots. */
  readonly line?: { readonly width: number; readonly dash: 'solid' | 'dash' | 'dot'; readonly dots: boolean }
  /** What differs from the series, by entry. */
  readonly fills?: readonly (ChartFill | null)[]
  readonly labels?: readonly (ChartLabel | null)[]
  readonly labelAt?: 'end' | 'inside' | 'above' | 'right'
}

/** A standard or boundary over lying bars: charts can't draw one there, so that it is a line of its own over the plot. */
export interface ChartLine {
  readonly value: number
  readonly text: string
  readonly dashed: boolean
}

/** A chart that office programs draw and edit: what of a Figure goes in, no more. */
export interface SlideChart {
  readonly kind: 'chart'
  readonly plot: 'bars' | 'lines' | 'points'
  /** Bars that lie: categories from the top down. */
  readonly lying: boolean
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked'
  /** Share of a bar its neighbour covers, −100 … 100, and the gap between categories in percent of a bar. */
  readonly overlap: number
  readonly gap: number
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly step?: number
    readonly turned?: boolean
    readonly shown: boolean
    readonly title?: string
  }
  /** Said over the plot: an axis that leaves zero, lines without a name. */
  readonly said?: string
  /** Of points: the axis across. */
  readonly across?: { readonly min: number; readonly max: number; readonly title: string }
  readonly lines: readonly ChartLine[]
  readonly legend: boolean
}

/** A table of real cells. */
export interface SlideTable {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly SlideCell[])[]
}

export interface SlideCell {
  readonly text: string
  /** Small before the text: a place. */
  readonly lead?: string
  readonly fill?: string
  readonly color?: string
  readonly bold?: boolean
  readonly align: 'left' | 'center' | 'right'
}

/** What a panel becomes on a slide; `shapes` is its drawing in editable shapes. */
export type SlidePart = SlideChart | SlideTable | { readonly kind: 'shapes' }

/** What a panel is made into, with what colours need to know. */
export type SlidePlot = Pick<
  Measured,
  'figure' | 'panel' | 'theme' | 'references' | 'extent' | 'language' | 'selected' | 'small' | 'convention' | 'words'
>

/** How a form leaves: natively in every case it can, `shapes` where it says so for a figure. */
export type SlideForm = (plot: SlidePlot) => SlidePart

export const asShapes: SlideForm = () => ({ kind: 'shapes' })

/** A category with what stands beside it: its place, its second line, its two numbers, and 未报 where there is no bar to print it on. */
export function categoryText(mark: Figure['panels'][number]['series'][number]['marks'][number], more = ''): string {
  const absent = mark.value === null ? mark.label : ''
  return [mark.rank, mark.category, detailBeside(mark.category, mark.detail), mark.aside, absent, more]
    .filter((part) => part !== '')
    .join('  ')
}

/** The second line of a name that isn't part of the name already: 市教育局（教育工委） doesn't say 教育工委 twice. */
export function detailBeside(name: string, detail: string): string {
  return name.includes(detail) ? '' : detail
}

export function plainFill(color: string): ChartFill {
  return { color, kind: 'plain' }
}

/** The fill of a mark by its flags: hatched for part of a period, hollow for a veto. */
export function fillOf(mark: Panel['series'][number]['marks'][number], color: string, theme: Theme): ChartFill {
  if (mark.flags.includes('veto')) return { color, kind: 'hollow' }
  if (mark.flags.includes('partPeriod')) return { color, kind: 'hatched', over: theme.color.paper }
  return plainFill(color)
}
