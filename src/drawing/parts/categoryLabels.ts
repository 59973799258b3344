import type { Plot } from '../plot'
import { measureText } from '../text'
import { shortenText } from '../shortenText'
import { wrapText } from '../wrapText'

/** A label under an axis: its text and the place it stands at. */
export interface CategoryLabel {
  readonly text: string
  readonly x: number
  /** A quieter line under it: the part of the period that is counted. */
  readonly detail?: string
  readonly own?: boolean
}

/**
 * Write labels under a horizontal axis. Labels that would touch are thinned evenly, the first and the last kept; with
 * `every`, each is kept and wrapped to two lines or cut to its slot instead.
 */
export function drawCategoryLabels(plot: Plot, labels: readonly CategoryLabel[], y: number, slot: number, every: boolean): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  if (labels.length === 0) return
  if (every) {
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
    return
  }
  const halves = labels.map((label) => measureText(label.text, size, 400) / 2)
  const places = labels.map((label, k) =>
    Math.max(plot.box.x + (halves[k] as number), Math.min(plot.box.x + plot.box.width - (halves[k] as number), label.x)),
  )
  const clear = (a: number, b: number) =>
    (places[b] as number) - (places[a] as number) >= (halves[a] as number) + (halves[b] as number) + size * 0.5
  const last = labels.length - 1
  let kept: number[] = []
  for (let step = 1; step <= Math.max(1, last); step++) {
    kept = labels.map((_, k) => k).filter((k) => k % step === 0)
    if (kept[kept.length - 1] !== last) kept.push(last)
    // The last label stays; the one before it gives way.
    while (kept.length > 2 && !clear(kept[kept.length - 2] as number, last)) kept.splice(kept.length - 2, 1)
    if (kept.every((k, n) => n === 0 || clear(kept[n - 1] as number, k))) break
  }
  for (const k of kept) {
    pen.tryText(
      { text: labels[k]?.text ?? '', x: places[k] as number, y, size, align: 'center', baseline: 'top', color: theme.color.ink3 },
      size * 0.2,
    )
  }
}
