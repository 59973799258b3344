import type { Mark, Series } from '../../../figures/figure'
import { calendarOf } from '../../../model/time/calendar'
import type { Measured } from '../../plot'

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
export function lineStyles(plot: Pick<Measured, 'theme' | 'panel' | 'small' | 'selected'>, series: readonly Series[]): LineStyle[] {
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
    if (plot.small && !plot.panel.own && named.length === 0)
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

/** What stands at each place of the axis, by its number: mark `k` of every series stands at place `k`, whatever the places are called. */
export function placesOf(series: readonly Series[]): string[] {
  const longest = series.reduce<readonly Mark[]>((most, { marks }) => (marks.length > most.length ? marks : most), [])
  return longest.map((mark) => mark.category)
}

/** A mark at its place of the axis. */
export interface Placed {
  readonly mark: Mark
  readonly place: number
}

/**
 * A line in pieces: it breaks at every missing figure, where periods were left out between two neighbours (July 2023, January 2024),
 * and beside a part of a period, which is never joined to whole ones.
 */
export function unbrokenRuns(marks: readonly Mark[]): (readonly Placed[])[] {
  const runs: Placed[][] = []
  let run: Placed[] = []
  const stop = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const parts = marks.every((m) => m.value === null || m.flags.includes('partPeriod'))
  const apart = gapsOf(marks)
  marks.forEach((mark, place) => {
    const alone = mark.flags.includes('partPeriod') && !parts
    if (mark.value === null || alone || apart.has(place)) stop()
    if (mark.value !== null) run.push({ mark, place })
    if (alone) stop()
  })
  stop()
  return runs
}

/** Places before which periods were left out: more days lie between two neighbours than half of the shorter is long. */
function gapsOf(marks: readonly Mark[]): ReadonlySet<number> {
  return new Set(
    marks.flatMap((mark, k) => {
      const before = marks[k - 1]?.at
      if (k === 0 || before === undefined || mark.at === undefined) return []
      const length = Math.min(before[1] - before[0], mark.at[1] - mark.at[0]) + 1
      // Days and stocks have no length of their own: between them the usual step is what lies between most.
      const usual = length > 1 ? length * 0.5 : stepOf(marks) * 1.5
      return mark.at[0] - before[1] - 1 > usual ? [k] : []
    }),
  )
}

/** The commonest number of days between two neighbours. */
function stepOf(marks: readonly Mark[]): number {
  const steps = marks
    .flatMap((mark, k) => {
      const before = marks[k - 1]?.at
      return k === 0 || before === undefined || mark.at === undefined ? [] : [mark.at[0] - before[1]]
    })
    .sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? Infinity
}

/** Places that begin a year, where every mark says its days: a later month, quarter or week is told by the year it stands in. */
export function yearStarts(marks: readonly Mark[]): ReadonlySet<number> {
  if (!marks.every((mark) => mark.at !== undefined)) return new Set()
  const years = marks.map((mark) => calendarOf(Math.floor(((mark.at?.[0] ?? 0) + (mark.at?.[1] ?? 0)) / 2)).year)
  return new Set(years.flatMap((year, k) => (k > 0 && year !== years[k - 1] ? [k] : k === 0 && isStart(marks[0] as Mark) ? [0] : [])))
}

function isStart(mark: Mark): boolean {
  const { month, day } = calendarOf(mark.at?.[0] ?? 0)
  return month === 1 && day <= 7
}
