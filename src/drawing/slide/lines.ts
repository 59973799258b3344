import type { Series } from '../../figures/figure'
import { placesOf, lineStyles, type LineStyle } from '../parts/lines/lineSeries'
import { namesWithin } from '../parts/names/namesWithin'
import { niceTicks } from '../parts/axes/niceTicks'
import { markColors } from '../parts/marks/markColors'
import { splitName } from '../parts/names/splitName'
import { valueAxis } from '../parts/axes/valueAxis'
import { plainFill, type ChartLabel, type SlideForm } from './slideChart'

const base = { kind: 'chart', lying: false, grouping: 'clustered', overlap: 0, gap: 60, lines: [] } as const

/** Lines that find room for their names at the end, one under the other. */
const mostNamed = 20
/** Height in pt that lines have on a slide, and the widest a name at the end may be. */
const heightOfLines = 330
const widestName = 240

/**
 * Lines over periods as the screen draws them: ours in the accent, last year dotted, targets dashed, gaps where there is no figure; each named
 * at its end with its last value, the first value printed over the start of ours; of
 * places (`turned`) the axis says it.
 */
export function overPeriods(turned: boolean): SlideForm {
  return (plot) => {
    const { series } = plot.panel
    const categories = placesOf(series)
    const values = series.flatMap((one) => one.marks.flatMap((mark) => (mark.value === null ? [] : [mark.value])))
    if (values.length === 0) return { kind: 'shapes' }
    const styles = lineStyles(plot, series)
    const standards = plot.references.filter((reference) => reference.axis !== 'x')
    const short = series.map((one) => splitName(one.name).name)
    const told = new Set(short).size === short.length ? short : series.map((one) => one.name)
    const names = namesWithin(told, widestName, plot.theme.size.source)
    const known = series.map((one) => one.marks.flatMap((mark, at) => (mark.value === null ? [] : [at])))
    // Where not all find room, those of most weight are named.
    const named = new Set(
      plot.small
        ? []
        : series
            .map((_, k) => k)
            .filter((k) => (known[k] as number[]).length > 0)
            .sort((a, b) => (styles[b] as LineStyle).priority - (styles[a] as LineStyle).priority || a - b)
            .slice(0, mostNamed - standards.length),
    )
    const unnamed = plot.small ? 0 : known.filter((places, k) => places.length > 0 && !named.has(k)).length
    const labelsOf = (one: Series, s: number) => {
      const style = styles[s] as LineStyle
      const places = known[s] as number[]
      const [first] = places
      const last = places[places.length - 1]
      const quiet = plot.small && (one.role === 'ghost' || one.role === 'base' || one.role === 'target')
      return categories.map((_, k): ChartLabel | null => {
        const mark = one.marks[k]
        if (!mark || mark.value === null || quiet) return null
        const label = {
          text: mark.label || String(mark.value),
          color: style.text,
          bold: style.strong,
          ...(mark.bound === 'exact' ? {} : { fixed: true }),
        }
        if (k === last && (plot.small || named.has(s))) return { ...label, end: plot.small ? '' : (names[s] as string) }
        return !turned && k === first && k !== last && style.strong ? label : null
      })
    }
    const axis = valueAxis(plot, heightOfLines, true)
    const cut = !turned && axis.min > 0
    return {
      ...base,
      plot: 'lines',
      categories,
      series: [
        ...series.map((one, s) => {
          const style = styles[s] as LineStyle
          const ghost = one.role === 'ghost' || one.role === 'base'
          return {
            name: one.name || plot.panel.title || plot.figure.subtitle,
            as: 'line' as const,
            values: categories.map((_, k) => one.marks[k]?.value ?? null),
            fill: plainFill(style.color),
            line: {
              width: Math.max(1.25, style.width),
              dash: ghost ? ('dot' as const) : one.role === 'target' || style.dash !== null ? ('dash' as const) : ('solid' as const),
              dots: !ghost && one.role !== 'target',
            },
            labels: labelsOf(one, s),
            labelAt: 'above' as const,
          }
        }),
        ...standards.map((reference) => ({
          name: reference.name,
          as: 'line' as const,
          values: categories.map(() => reference.value),
          fill: plainFill(plot.theme.color.reference),
          line: { width: 1.5, dash: reference.line === 'dashed' ? ('dash' as const) : ('solid' as const), dots: false },
          labels: categories.map((_, k) =>
            k === categories.length - 1 ? { text: reference.text, color: plot.theme.color.ink2, bold: false, end: reference.name } : null,
          ),
          labelAt: 'above' as const,
        })),
      ],
      axis: turned
        ? { min: 1, max: Math.max(2, ...values), step: 1, turned, shown: true }
        : { min: axis.min, max: axis.max, step: (axis.ticks[1]?.value ?? axis.max) - axis.min, shown: true },
      said: [cut ? plot.words.scaleFrom(axis.ticks[0]?.text ?? '') : '', unnamed > 0 ? plot.words.unnamed(unnamed) : '']
        .filter((part) => part !== '')
        .join('  '),
      legend: plot.small && series.length + standards.length > 1,
    }
  }
}

/** Points by two measures, with the boundaries as lines of two points. */
export const byTwo: SlideForm = (plot) => {
  const [series] = plot.panel.series
  if (!series) return { kind: 'shapes' }
  const marks = plot.panel.series.flatMap((one) => one.marks).filter((mark) => mark.value !== null && mark.at !== undefined)
  if (marks.length === 0) return { kind: 'shapes' }
  const [up = '', right = ''] = plot.panel.heads ?? []
  const whole = plot.panel.unit === '%' ? 100 : 1
  const uprights = plot.references.filter((reference) => reference.axis === 'x')
  const levels = plot.references.filter((reference) => reference.axis !== 'x')
  const range = (values: readonly number[]) => {
    const ticks = niceTicks(Math.min(0, ...values), Math.max(whole, ...values), 4)
    return { min: ticks[0] ?? 0, max: ticks[ticks.length - 1] ?? whole }
  }
  const axis = range([...marks.map((mark) => mark.value as number), ...levels.map((reference) => reference.value)])
  const across = range([...marks.map((mark) => mark.at?.[0] ?? 0), ...uprights.map((reference) => reference.value)])
  const line = (name: string, text: string, dashed: boolean, xs: readonly number[], ys: readonly number[]) => ({
    name: `${name} ${text}`,
    as: 'point' as const,
    across: xs,
    values: ys,
    fill: plainFill(plot.theme.color.reference),
    line: { width: 1.5, dash: dashed ? ('dash' as const) : ('solid' as const), dots: false },
    labels: [null, { text: `${name} ${text}`, color: plot.theme.color.ink2, bold: false }],
    labelAt: 'above' as const,
  })
  return {
    ...base,
    plot: 'points',
    categories: marks.map((mark) => mark.category),
    series: [
      {
        name: series.name || plot.figure.subtitle,
        as: 'point',
        across: marks.map((mark) => mark.at?.[0] ?? null),
        values: marks.map((mark) => mark.value),
        fill: plainFill(plot.theme.color.otherStrong),
        fills: marks.map((mark) => plainFill(markColors(plot, mark, series).fill)),
        labels: marks.map((mark) => ({ text: `${mark.category} ${mark.label}`.trim(), color: plot.theme.color.ink, bold: false })),
        labelAt: 'right',
      },
      ...uprights.map((r) => line(r.name, r.text, r.line === 'dashed', [r.value, r.value], [axis.min, axis.max])),
      ...levels.map((r) => line(r.name, r.text, r.line === 'dashed', [across.min, across.max], [r.value, r.value])),
    ],
    axis: { ...axis, shown: true, title: up },
    across: { ...across, title: right },
    legend: false,
  }
}
