import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { shortenText } from '../../text/shortenText'
import { wrapText } from '../../text/wrapText'

/** A label under an axis: its text and the place it stands at. */
export interface CategoryLabel {
  readonly text: string
  readonly x: number
  /** A quieter line under it: the part of the period that is counted. */
  readonly detail?: string
  readonly own?: boolean
  /** Whether a year begins here: where labels give way, these stay. */
  readonly first?: boolean
}

/**
 * Write labels under a horizontal axis. Labels that would touch are thinned in even steps, counted from the last; of several years those
 * at which a year begins stay, and the last where there is room. With `every`, each is kept and wrapped to two lines or cut to its slot.
 *
 *     18 quarters in 500 px   2016年一季度  2018年一季度  2020年一季度, not every third quarter
 *     19 years in 400 px      2009年 2014年 2019年 2024年, not 2006 2011 2016 … 2024
 */
export function drawCategoryLabels(plot: Plot, labels: readonly CategoryLabel[], y: number, slot: number, every: boolean): void {
  if (labels.length === 0) return
  if (every) drawEvery(plot, labels, y, slot)
  else drawThinned(plot, labels, y)
}

function drawEvery(plot: Plot, labels: readonly CategoryLabel[], y: number, slot: number): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  for (const label of labels) {
    const weight = label.own ? 700 : 400
    const detail = label.detail ? [label.detail] : []
    const lines = [...wrapText(label.text, size, weight, slot - size * 0.3, 2 - detail.length), ...detail]
    lines.forEach((text, k) =>
      pen.text({
        text: shortenText(text, size, weight, slot - size * 0.3),
        x: label.x,
        y: y + k * size * 1.25,
        size,
        weight,
        align: 'center',
        baseline: 'top',
        color: label.own ? theme.color.focus : theme.color.ink2,
      }),
    )
  }
}

function drawThinned(plot: Plot, labels: readonly CategoryLabel[], y: number): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  const halves = labels.map((label) => measureText(label.text, size, 400) / 2)
  const places = labels.map((label, k) =>
    Math.max(plot.box.x + (halves[k] as number), Math.min(plot.box.x + plot.box.width - (halves[k] as number), label.x)),
  )
  const clear = (a: number, b: number) =>
    (places[b] as number) - (places[a] as number) >= (halves[a] as number) + (halves[b] as number) + size * 0.5
  for (const k of keptLabels(labels, clear)) {
    pen.tryText(
      { text: labels[k]?.text ?? '', x: places[k] as number, y, size, align: 'center', baseline: 'top', color: theme.color.ink3 },
      size * 0.2,
    )
  }
}

/** Fewest beginnings of years that make an axis by themselves. */
const fewestYears = 3

/** Which labels are written: all, else the beginnings of years, else every so many counted from the last; none nearer than `clear` allows. */
export function keptLabels(labels: readonly CategoryLabel[], clear: (a: number, b: number) => boolean): readonly number[] {
  const all = labels.map((_, k) => k)
  const apart = (list: readonly number[]) => list.every((k, n) => n === 0 || clear(list[n - 1] as number, k))
  if (apart(all)) return all
  const years = all.filter((k) => labels[k]?.first === true)
  if (years.length >= fewestYears && years.length < labels.length) {
    const kept = evenly(years, apart)
    const last = labels.length - 1
    return kept[kept.length - 1] !== last && clear(kept[kept.length - 1] as number, last) ? [...kept, last] : kept
  }
  return evenly(all, apart)
}

/**
 * Every second, third … of a list, counted from its last, as many as stand apart; a step or two wider where that has the first among
 * them too.
 */
function evenly(list: readonly number[], apart: (list: readonly number[]) => boolean): readonly number[] {
  const every = (step: number) => list.filter((_, n) => (list.length - 1 - n) % step === 0)
  const steps = list.map((_, n) => n).slice(1)
  const least = steps.find((step) => apart(every(step)))
  if (least === undefined) return list.slice(-1)
  const whole = [least, least + 1, least + 2].find((step) => (list.length - 1) % step === 0)
  return every(whole ?? least)
}
