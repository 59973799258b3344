import type { Mark, Series } from '../../figures/figure'
import { changeColor, markColors, meritColor } from '../parts/marks/markColors'
import {
  categoryText,
  fillOf,
  plainFill,
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
export function bounded(mark: Mark): { readonly fixed?: boolean } {
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

/** Ours and the base, two bars a row, the base lighter; of one series the accent is an office's, never the whole series'. */
export const pairs: SlideForm = (plot) => {
  const { series } = plot.panel
  const [first] = series
  if (!first || series.length < 2 || plot.panel.rowScales === true) return { kind: 'shapes' }
  const isBase = (one: Series) => one.role === 'base' || one.role === 'ghost' || one.role === 'target'
  const mains = series.filter((one) => !isBase(one))
  const hues = mains.length > 1 && mains.every((one) => one.role !== 'own') ? plot.theme.color.categories : []
  return {
    ...lying,
    gap: 45,
    categories: first.marks.map((mark) => categoryText(mark, mark.gap?.text ?? '')),
    series: series.map((one) => {
      const base = isBase(one)
      const seen: Series = mains.length === 1 && !base ? { ...one, role: 'peer' } : one
      const quiet = base ? plot.theme.color.line : (hues[mains.indexOf(one)] ?? plot.theme.color.otherStrong)
      const color = (mark: Mark) => {
        const { fill } = markColors(plot, mark, seen)
        return base || fill === plot.theme.color.other ? quiet : fill
      }
      const fills = one.marks.map((mark) => fillOf(mark, color(mark), plot.theme))
      const [lead] = fills
      const alike = lead !== undefined && fills.every((fill) => fill.color === lead.color)
      return {
        name: one.name,
        as: 'bar' as const,
        values: one.marks.map((mark) => mark.value),
        // The legend shows what most bars are.
        fill: plainFill(alike ? lead.color : quiet),
        fills,
        labels: one.marks.map((mark) => labelOf(plot, mark, seen)),
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

/** Completion: the share done over the whole way to the target, with 过半 and 时序 over them. */
export const tracks: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const { marks } = series
  const targets = marks.map((mark) => mark.target ?? 100)
  const axis = axisOf(plot)
  return {
    ...lying,
    overlap: 100,
    categories: marks.map((mark) => categoryText(mark, [mark.statusText ?? '', mark.gap?.text ?? ''].filter(Boolean).join('  '))),
    series: [
      { name: plot.words.toTarget, as: 'bar', values: targets, fill: plainFill(plot.theme.color.hair) },
      {
        name: series.name || plot.figure.subtitle,
        as: 'bar',
        values: marks.map((mark) => mark.value),
        fill: plainFill(plot.theme.color.other),
        fills: marks.map((mark) => fillOf(mark, markColors(plot, mark, series).fill, plot.theme)),
        labels: marks.map((mark) =>
          mark.value === null ? null : { text: mark.label, color: meritOf(plot, mark), bold: true, ...bounded(mark) },
        ),
        labelAt: 'end',
      },
    ],
    axis: { ...axis, max: Math.max(axis.max, ...targets) },
    lines: linesOf(plot),
  }
}

function meritOf(plot: SlidePlot, mark: Mark): string {
  return mark.gap?.merit === 'bad' && mark.flags.includes('named-bad') ? meritColor(plot, 'bad') : plot.theme.color.ink
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
