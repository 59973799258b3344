import type { Series } from '../../figures/figure'
import { categoryColors } from '../parts/marks/categoryColors'
import { readableOn } from '../parts/marks/colorMix'
import { measureText } from '../text/text'
import { bounded } from './bars'
import { plainFill, type ChartFill, type SlideForm } from './slideChart'

/** Width in pt that the bars of a slide have at the least. */
const roomOfBars = 500
/** Thin parts of a row whose numbers its name still takes. */
const mostBeside = 2
const signs = { green: '●', blue: '■', yellow: '◆', orange: '⬟', red: '✕', rest: '○' } as const

/**
 * Parts of a whole in rows: 四色 by their colours and words, compositions by the categories of the look. Rows of states fill the width, as
 * shares do (`whole`): what is compared is how far each is, and 合计 isn't twenty times as long. A part too thin for its number has it beside
 * the row's name; of many such their count is said.
 */
export function stacks(whole: boolean): SlideForm {
  return (plot) => {
    const { series, rows } = plot.panel
    const [first] = series
    if (!first || series.some((one) => one.marks.some((mark) => (mark.value ?? 0) < 0))) return { kind: 'shapes' }
    const { color, size } = plot.theme
    const shares = whole || series.some((one) => one.status !== undefined)
    const tone = (one: Series) => (one.status ? color.status[one.status === 'rest' ? 'none' : one.status] : null)
    const plain = categoryColors(plot.theme, series)
    const fill = (one: Series, k: number): ChartFill => {
      const state = tone(one)
      if (state) return { ...plainFill(state.fill), ...(state.edge === state.fill ? {} : { edge: state.edge }) }
      return plainFill(plain[k] ?? color.other)
    }
    const on = (one: Series, k: number): string => tone(one)?.on ?? readableOn(fill(one, k).color, color.ink, color.paper)
    const nameOf = (one: Series) => (one.status ? `${signs[one.status]} ${one.name}` : one.name)
    const totals = first.marks.map((_, k) => series.reduce((sum, one) => sum + (one.marks[k]?.value ?? 0), 0))
    const longest = Math.max(1e-9, ...totals)
    const said = (one: Series, r: number): string => {
      const mark = one.marks[r]
      return mark === undefined || mark.value === null || mark.value === 0 ? '' : mark.label || String(mark.value)
    }
    const fits = (one: Series, r: number): boolean =>
      measureText(said(one, r), size.source, 400) < ((one.marks[r]?.value ?? 0) / ((shares ? totals[r] : longest) || 1)) * roomOfBars
    const thin = first.marks.map((_, k) => series.filter((one) => said(one, k) !== '' && !fits(one, k)))
    const ends = first.marks.map((mark, k) => {
      const row = rows?.find((one) => one.category === mark.category) ?? rows?.[k]
      const few = thin[k] ?? []
      const beside = (few.length > mostBeside ? [] : few).map((one) => `${nameOf(one)} ${said(one, k)}`)
      return [row?.rank ?? '', mark.category, row?.detail ?? '', row?.end ?? '', ...beside].filter((part) => part !== '').join('  ')
    })
    const unprinted = thin.reduce((sum, list) => sum + (list.length > mostBeside ? list.length : 0), 0)
    return {
      kind: 'chart',
      plot: 'bars',
      lying: true,
      grouping: shares ? 'percentStacked' : 'stacked',
      overlap: 100,
      // One or two rows are no wall of colour.
      gap: first.marks.length < 3 ? 240 : 60,
      lines: [],
      categories: ends,
      series: series.map((one, k) => ({
        name: nameOf(one),
        as: 'bar' as const,
        values: one.marks.map((mark) => mark.value),
        fill: fill(one, k),
        labels: one.marks.map((mark, r) =>
          said(one, r) === '' || !fits(one, r) ? null : { text: said(one, r), color: on(one, k), bold: false, ...bounded(mark) },
        ),
        labelAt: 'inside' as const,
      })),
      axis: { min: 0, max: shares ? 1 : longest, shown: false },
      said: unprinted > 0 ? plot.words.unprinted(unprinted) : '',
      legend: true,
    }
  }
}
