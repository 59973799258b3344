import type { Mark, Series } from '../../figures/figure'
import { changeColor, markColors, meritColor } from '../parts/markColors'
import {
  categoryText,
  fillOf,
  plainFill,
  type ChartFill,
  type ChartLabel,
  type ChartLine,
  type SlideChart,
  type SlideForm,
  type SlidePlot,
} from './slideChart'

const lying = { kind: 'chart', plot: 'bars', lying: true, grouping: 'clustered', overlap: 0, gap: 60, lines: [], legend: false } as const

function linesOf(plot: SlidePlot): readonly ChartLine[] {
  return plot.references
    .filter((reference) => reference.axis !== 'x')
    .map(({ name, text, value, line }) => ({ value, text: `${name} ${text}`, dashed: line === 'dashed' }))
}

function axisOf(plot: SlidePlot): SlideChart['axis'] {
  const all = [plot.extent.min, plot.extent.max, ...plot.references.filter((r) => r.axis !== 'x').map((r) => r.value)]
  const max = Math.max(0, ...all)
  const min = Math.min(0, ...all)
  return { min, max: max === min ? 1 : max, shown: false }
}

function labelOf(plot: SlidePlot, mark: Mark, series: Series): ChartLabel | null {
  if (mark.value === null) return null
  const { text, strong } = markColors(plot, mark, series)
  const change = mark.change === null ? '' : arrowed(mark)
  const said =
    mark.label === '' || mark.label === mark.change?.text ? change || mark.label : [mark.label, change].filter(Boolean).join('  ')
  const color = mark.change && said === change ? changeColor(plot, mark.change) : text
  return said === '' ? null : { text: said, color, bold: strong, ...bounded(mark) }
}

/** 600余 and ranges are said in words that no number format has. */
function bounded(mark: Mark): { readonly fixed?: boolean } {
  return mark.bound === 'exact' ? {} : { fixed: true }
}

function arrowed(mark: Mark): string {
  if (!mark.change) return ''
  const arrow = mark.change.direction === 'up' ? '▲ ' : mark.change.direction === 'down' ? '▼ ' : ''
  return arrow + mark.change.text
}

/** One series of lying bars: rankings, changes. */
export const rowBars: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const { marks } = series
  const color = (mark: Mark) => markColors(plot, mark, series).fill
  // A change that can't be computed has no bar: what is said instead stands with the name.
  const said = (mark: Mark) =>
    categoryText(mark, mark.value === null && mark.change && mark.change.text !== mark.label ? mark.change.text : '')
  return {
    ...lying,
    categories: marks.map(said),
    series: [
      {
        name: series.name || plot.panel.title || plot.figure.subtitle,
        as: 'bar',
        values: marks.map((mark) => mark.value),
        fill: plainFill(plot.theme.color.other),
        fills: marks.map((mark) => fillOf(mark, color(mark), plot.theme)),
        labels: marks.map((mark) => labelOf(plot, mark, series)),
        labelAt: 'end',
      },
    ],
    axis: axisOf(plot),
    lines: linesOf(plot),
  }
}

/** Ours and the base, two bars a row, the base lighter. */
export const pairs: SlideForm = (plot) => {
  const { series } = plot.panel
  const [first] = series
  if (!first || series.length < 2 || plot.panel.rowScales === true) return { kind: 'shapes' }
  return {
    ...lying,
    gap: 45,
    categories: first.marks.map((mark) => categoryText(mark, mark.gap?.text ?? '')),
    series: series.map((one) => {
      const base = one.role === 'base' || one.role === 'ghost' || one.role === 'target'
      const color = (mark: Mark) => (base ? plot.theme.color.line : markColors(plot, mark, one).fill)
      return {
        name: one.name,
        as: 'bar' as const,
        values: one.marks.map((mark) => mark.value),
        fill: plainFill(base ? plot.theme.color.line : plot.theme.color.other),
        fills: one.marks.map((mark) => fillOf(mark, color(mark), plot.theme)),
        labels: one.marks.map((mark) => labelOf(plot, mark, one)),
        labelAt: 'end' as const,
      }
    }),
    axis: axisOf(plot),
    lines: linesOf(plot),
    legend: true,
  }
}

/** Upright columns of a few years, the comparable part drawn inside its whole. */
export const uprights: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const { marks } = series
  const color = (mark: Mark) => markColors(plot, mark, series).fill
  const inner = marks.map((mark) => mark.inner?.value ?? null)
  const standards = plot.references.filter((reference) => reference.axis !== 'x')
  const within = marks.find((mark) => mark.inner)?.inner?.detail
  return {
    ...lying,
    lying: false,
    overlap: 100,
    gap: 80,
    categories: marks.map((mark) => [mark.category, mark.detail, mark.value === null ? mark.label : ''].filter(Boolean).join(' ')),
    series: [
      {
        name: series.name || plot.figure.subtitle,
        as: 'bar',
        values: marks.map((mark) => mark.value),
        fill: plainFill(plot.theme.color.other),
        fills: marks.map((mark) => fillOf(mark, color(mark), plot.theme)),
        labels: marks.map((mark) => labelOf(plot, mark, series)),
        labelAt: 'end',
      },
      ...(within === undefined
        ? []
        : [
            {
              name: within,
              as: 'bar' as const,
              values: inner,
              fill: plainFill(plot.theme.color.otherStrong),
              labels: marks.map((mark) => (mark.inner ? { text: mark.inner.label, color: plot.theme.color.paper, bold: false } : null)),
              labelAt: 'inside' as const,
            },
          ]),
      ...standards.map((reference) => ({
        name: reference.name,
        as: 'line' as const,
        values: marks.map(() => reference.value),
        fill: plainFill(plot.theme.color.reference),
        line: { width: 1.5, dash: reference.line === 'dashed' ? ('dash' as const) : ('solid' as const), dots: false },
        labels: marks.map((_, k) =>
          k === marks.length - 1 ? { text: `${reference.name} ${reference.text}`, color: plot.theme.color.ink2, bold: false } : null,
        ),
        labelAt: 'above' as const,
      })),
    ],
    axis: axisOf(plot),
  }
}

/** Completion: the share done and what is left to the target, with 过半 and 时序 over them. */
export const tracks: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const { marks } = series
  const rest = marks.map((mark) => (mark.value === null ? (mark.target ?? 100) : Math.max(0, (mark.target ?? 100) - mark.value)))
  const axis = axisOf(plot)
  return {
    ...lying,
    grouping: 'stacked',
    overlap: 100,
    categories: marks.map((mark) => categoryText(mark, [mark.statusText ?? '', mark.gap?.text ?? ''].filter(Boolean).join('  '))),
    series: [
      {
        name: series.name || plot.figure.subtitle,
        as: 'bar',
        values: marks.map((mark) => mark.value),
        fill: plainFill(plot.theme.color.other),
        fills: marks.map((mark) => fillOf(mark, markColors(plot, mark, series).fill, plot.theme)),
        labels: marks.map((mark) =>
          mark.value === null ? null : { text: mark.label, color: meritOf(plot, mark), bold: true, ...bounded(mark) },
        ),
        labelAt: 'inside',
      },
      { name: plot.words.toTarget, as: 'bar', values: rest, fill: plainFill(plot.theme.color.hair) },
    ],
    axis: { ...axis, max: Math.max(axis.max, ...marks.map((mark, k) => (mark.value ?? 0) + (rest[k] ?? 0))) },
    lines: linesOf(plot),
  }
}

function meritOf(plot: SlidePlot, mark: Mark): string {
  return mark.gap?.merit === 'bad' && mark.flags.includes('named-bad') ? meritColor(plot, 'bad') : plot.theme.color.ink
}

/** Parts of a whole in rows: 四色 by their colours and words, compositions by the categories of the look. */
export function stacks(grouping: 'stacked' | 'percentStacked'): SlideForm {
  return (plot) => {
    const { series, rows } = plot.panel
    const [first] = series
    if (!first) return { kind: 'shapes' }
    const { color } = plot.theme
    const fill = (one: Series, k: number): string => {
      if (one.status) return color.status[one.status === 'rest' ? 'none' : one.status].fill
      return color.categories[k % color.categories.length] ?? color.other
    }
    const on = (one: Series): string => (one.status ? color.status[one.status === 'rest' ? 'none' : one.status].on : color.paper)
    const signs = { green: '●', blue: '■', yellow: '◆', orange: '⬟', red: '✕', rest: '○' } as const
    const ends = first.marks.map((mark, k) => {
      const row = rows?.find((one) => one.category === mark.category) ?? rows?.[k]
      return [row?.rank ?? '', mark.category, row?.detail ?? '', row?.end ?? ''].filter((part) => part !== '').join('  ')
    })
    const totals = first.marks.map((_, k) => series.reduce((sum, one) => sum + Math.max(0, one.marks[k]?.value ?? 0), 0))
    if (series.some((one) => one.marks.some((mark) => (mark.value ?? 0) < 0))) return { kind: 'shapes' }
    return {
      ...lying,
      grouping,
      overlap: 100,
      categories: ends,
      series: series.map((one, k) => ({
        name: one.status ? `${signs[one.status]} ${one.name}` : one.name,
        as: 'bar' as const,
        values: one.marks.map((mark) => mark.value),
        fill: plainFill(fill(one, k)) satisfies ChartFill,
        labels: one.marks.map((mark, r) =>
          mark.value === null || mark.value === 0 || mark.value < (totals[r] ?? 0) * 0.04
            ? null
            : { text: mark.label || String(mark.value), color: on(one), bold: false, ...bounded(mark) },
        ),
        labelAt: 'inside' as const,
      })),
      axis: { min: 0, max: grouping === 'percentStacked' ? 1 : Math.max(1, ...totals), shown: false },
      legend: true,
    }
  }
}

/** Contributions: what each bar stands on is a bar without a fill. Where bars cross zero, or are torn, shapes say it better. */
export const falls: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const { marks } = series
  const known = marks.filter((mark) => mark.value !== null)
  const start = known.find((mark) => mark.from === undefined)?.value ?? 0
  const most = Math.max(0, ...known.filter((mark) => mark.from !== undefined).map((mark) => Math.abs(mark.value as number)))
  const crossing = known.some((mark) => (mark.from ?? 0) < 0 || (mark.from ?? 0) + (mark.value as number) < 0)
  if (crossing || most < Math.abs(start) * 0.2 || known.length === 0) return { kind: 'shapes' }
  const of = (test: (mark: Mark) => boolean) => marks.map((mark) => (mark.value !== null && test(mark) ? Math.abs(mark.value) : null))
  const fills = (color: (mark: Mark) => string) => marks.map((mark) => fillOf(mark, color(mark), plot.theme))
  const labels = (test: (mark: Mark) => boolean) =>
    marks.map((mark) =>
      mark.value !== null && test(mark)
        ? { text: mark.label, color: plot.theme.color.ink, bold: mark.from === undefined, ...bounded(mark) }
        : null,
    )
  const total = (mark: Mark) => mark.from === undefined
  const rise = (mark: Mark) => mark.from !== undefined && (mark.value as number) >= 0
  const fall = (mark: Mark) => mark.from !== undefined && (mark.value as number) < 0
  const shade = (mark: Mark) => markColors(plot, mark, series).fill
  const part = (name: string, test: (mark: Mark) => boolean, color: (mark: Mark) => string) => ({
    name,
    as: 'bar' as const,
    values: of(test),
    fill: plainFill(plot.theme.color.other),
    fills: fills(color),
    labels: labels(test),
    labelAt: 'inside' as const,
  })
  return {
    ...lying,
    grouping: 'stacked',
    overlap: 100,
    categories: marks.map((mark) => categoryText(mark, mark.change ? arrowed(mark) : '')),
    series: [
      {
        name: plot.words.from,
        as: 'bar',
        values: marks.map((mark) => (mark.value === null || mark.from === undefined ? null : Math.min(mark.from, mark.from + mark.value))),
        fill: { color: plot.theme.color.paper, kind: 'none' },
      },
      part(plot.words.total, total, () => plot.theme.color.otherStrong),
      part(plot.words.rise, rise, shade),
      part(plot.words.fall, fall, shade),
    ],
    axis: { ...axisOf(plot), min: 0 },
  }
}
