import type { Mark, Series } from '../../figures/figure'
import type { Plot } from '../plot'

export interface LineStyle {
  readonly color: string
  /** Colour of its words at the end. */
  readonly text: string
  readonly width: number
  readonly dash: readonly number[] | null
  readonly dots: boolean
  readonly strong: boolean
  /** Labelled first when not all find room. */
  readonly priority: number
}

/** Dashes that tell category lines apart beside their colours, in line widths of the desk. */
const categoryDashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 4], [12, 3], [1.5, 4], [6, 2, 1.5, 2]]

/**
 * How each line is drawn: our own in the accent, last year and means as a dotted ghost, targets dashed; the others grey
 * beside our own, in category colours and dashes when nobody is ours and they are eight at most.
 */
export function lineStyles(plot: Plot, series: readonly Series[]): LineStyle[] {
  const { theme } = plot
  const { color, line } = theme
  const plain = series.filter((s) => s.role === 'own' || s.role === 'peer')
  const chosen = (s: Series) => s.marks.some((mark) => mark.id === plot.selected)
  const owns = plain.filter((s) => s.role === 'own' || s.marks.some((mark) => mark.flags.includes('own')))
  const named = plain.filter((s) => s.marks.some((mark) => mark.flags.includes('named') || mark.flags.includes('named-bad')))
  const accents = plain.some(chosen)
    ? plain.filter(chosen)
    : owns.length > 0
      ? owns
      : plain.length === 1
        ? plain
        : named.length === 1
          ? named
          : []
  let category = 0
  return series.map((s): LineStyle => {
    if (s.role === 'ghost' || s.role === 'base')
      return {
        color: color.otherStrong,
        text: color.ink2,
        width: line.ghost,
        dash: theme.dash.ghost,
        dots: false,
        strong: false,
        priority: 1,
      }
    if (s.role === 'target')
      return { color: color.reference, text: color.ink2, width: line.ref, dash: theme.dash.ref, dots: false, strong: false, priority: 2 }
    if (plot.small && !plot.panel.own)
      return { color: color.ink2, text: color.ink, width: line.series, dash: null, dots: false, strong: true, priority: 3 }
    if (accents.includes(s))
      return { color: color.focus, text: color.focus, width: line.series * 1.15, dash: null, dots: true, strong: true, priority: 4 }
    if (accents.length > 0 || plain.length > 8)
      return { color: color.otherStrong, text: color.ink2, width: line.series * 0.8, dash: null, dots: false, strong: false, priority: 0 }
    const k = category++
    const dash = categoryDashes[k] ?? []
    const scale = line.series / 2
    return {
      color: color.categories[k] ?? color.otherStrong,
      text: color.ink,
      width: line.series,
      dash: dash.length > 0 ? dash.map((d) => d * scale) : null,
      dots: true,
      strong: false,
      priority: 3,
    }
  })
}

/** Every category of the panel once, in the order the series give them. */
export function categoriesOf(series: readonly Series[]): string[] {
  const longest = [...series].sort((a, b) => b.marks.length - a.marks.length)[0]
  const list = (longest?.marks ?? []).map((mark) => mark.category)
  for (const s of series) for (const mark of s.marks) if (!list.includes(mark.category)) list.push(mark.category)
  return list
}

/** A line in pieces: it breaks at every missing figure and beside a part of a period, which is never joined to whole ones. */
export function unbrokenRuns(marks: readonly Mark[]): (readonly Mark[])[] {
  const runs: Mark[][] = []
  let run: Mark[] = []
  for (const mark of marks) {
    const alone = mark.flags.includes('partPeriod') && !marks.every((m) => m.value === null || m.flags.includes('partPeriod'))
    if (mark.value === null || alone) {
      if (run.length > 0) runs.push(run)
      run = []
      if (mark.value !== null) runs.push([mark])
    } else run.push(mark)
  }
  if (run.length > 0) runs.push(run)
  return runs
}
