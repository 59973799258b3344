import type { Mark } from '../../figures/figure'
import { placesOf, lineStyles } from '../parts/lineSeries'
import { niceTicks } from '../parts/niceTicks'
import { markColors } from '../parts/markColors'
import { plainFill, type SlideForm } from './slideChart'

const base = { kind: 'chart', lying: false, grouping: 'clustered', overlap: 0, gap: 60, lines: [] } as const

/** Lines over periods: last year dotted, targets dashed, gaps where there is no figure; first and last values printed. */
export function overPeriods(turned: boolean): SlideForm {
  return (plot) => {
    const { series } = plot.panel
    const categories = placesOf(series)
    if (categories.length === 0) return { kind: 'shapes' }
    const styles = lineStyles(plot, series)
    const values = series.flatMap((one) => one.marks.flatMap((mark) => (mark.value === null ? [] : [mark.value])))
    if (values.length === 0) return { kind: 'shapes' }
    const standards = plot.references.filter((reference) => reference.axis !== 'x')
    const all = [...values, ...standards.map((reference) => reference.value)]
    const ticks = niceTicks(Math.min(0, ...all), Math.max(...all, turned ? 1 : 0), 4)
    // Grey lines that only their ends would tell apart have no such words here: they take the colours of categories.
    const greys = series.filter((one, k) => one.role === 'peer' && styles[k]?.color === plot.theme.color.otherStrong)
    const colorOf = (one: (typeof series)[number], k: number): string => {
      const { categories: hues } = plot.theme.color
      const grey = greys.indexOf(one)
      return grey >= 0 && greys.length > 1 && greys.length < hues.length ? (hues[grey + 1] as string) : (styles[k]?.color as string)
    }
    const printed = (marks: readonly Mark[], k: number) => {
      const known = marks.flatMap((mark, at) => (mark.value === null ? [] : [at]))
      return k === known[known.length - 1] || (k === known[0] && series.length <= 3)
    }
    return {
      ...base,
      plot: 'lines',
      categories,
      series: [
        ...series.map((one, s) => {
          const style = styles[s] as (typeof styles)[number]
          const ghost = one.role === 'ghost' || one.role === 'base'
          return {
            name: one.name || plot.panel.title || plot.figure.subtitle,
            as: 'line' as const,
            values: categories.map((_, k) => one.marks[k]?.value ?? null),
            fill: plainFill(colorOf(one, s)),
            line: {
              width: Math.max(1.25, style.width),
              dash: ghost ? ('dot' as const) : one.role === 'target' || style.dash !== null ? ('dash' as const) : ('solid' as const),
              dots: !ghost && one.role !== 'target',
            },
            labels: categories.map((_, k) => {
              const mark = one.marks[k]
              if (!mark || mark.value === null || ghost || !printed(one.marks, k)) return null
              return {
                text: mark.label || String(mark.value),
                color: style.text,
                bold: style.strong,
                ...(mark.bound === 'exact' ? {} : { fixed: true }),
              }
            }),
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
            k === categories.length - 1 ? { text: `${reference.name} ${reference.text}`, color: plot.theme.color.ink2, bold: false } : null,
          ),
          labelAt: 'above' as const,
        })),
      ],
      axis: turned
        ? { min: 1, max: Math.max(2, ...values), turned, shown: true }
        : { min: ticks[0] ?? 0, max: ticks[ticks.length - 1] ?? 1, shown: true },
      legend: series.length + standards.length > 1,
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
