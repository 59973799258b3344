import type { Reference } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

interface Placed {
  readonly reference: Reference
  readonly text: string
  readonly x: number
  readonly left: number
  readonly width: number
  row: number
}

/**
 * Where the names of upright reference lines stand above the plot: centred on their line, two that would meet aligned away
 * from each other, a third one row higher.
 */
function placeNames(references: readonly Reference[], size: number, at: (value: number) => number, left: number, right: number): Placed[] {
  const sorted = [...references].sort((a, b) => a.value - b.value)
  const texts = sorted.map((r) => shortenText(nameOf(r), size, 400, right - left))
  const widths = texts.map((text) => measureText(text, size, 400))
  const placed: Placed[] = []
  sorted.forEach((reference, k) => {
    const x = at(reference.value)
    const width = widths[k] as number
    const next = sorted[k + 1]
    const before = sorted[k - 1]
    const meets = (other: Reference | undefined, w: number | undefined) =>
      other !== undefined && Math.abs(at(other.value) - x) < (width + (w ?? 0)) / 2 + size * 0.6
    const meetsNext = meets(next, widths[k + 1])
    const meetsBefore = meets(before, widths[k - 1])
    let from = x - width / 2
    if (meetsNext && !meetsBefore) from = Math.min(from, x + size * 0.3 - width)
    else if (meetsBefore && !meetsNext) from = Math.max(from, x - size * 0.35)
    from = Math.max(left, Math.min(right - width, from))
    let row = 0
    while (placed.some((p) => p.row === row && p.left < from + width + size * 0.5 && from < p.left + p.width + size * 0.5)) row++
    placed.push({ reference, text: texts[k] as string, x, left: from, width, row })
  })
  return placed
}

function nameOf(reference: Reference): string {
  return reference.text === '' ? reference.name : `${reference.name} ${reference.text}`
}

/** How high the names of these reference lines stand above the plot. */
export function referenceHeight(
  plot: Pick<Plot, 'theme'>,
  references: readonly Reference[],
  at: (value: number) => number,
  left: number,
  right: number,
): number {
  if (references.length === 0) return 0
  const size = plot.theme.size.axis
  const rows = Math.max(...placeNames(references, size, at, left, right).map((p) => p.row)) + 1
  return rows * size * 1.25 + size * 0.35
}

/** Upright reference lines from `top` to `bottom`, over bars and under labels, their names above. */
export function drawReferences(
  plot: Plot,
  references: readonly Reference[],
  at: (value: number) => number,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  for (const { reference, text, x, left, row } of placeNames(references, size, at, area.left, area.right)) {
    const y = area.top - size * 0.35 - row * size * 1.25
    const stroke = { color: theme.color.reference, width: theme.line.ref, ...(reference.line === 'dashed' ? { dash: theme.dash.ref } : {}) }
    pen.line(
      [
        [x, y + size * 0.15],
        [x, area.bottom],
      ],
      stroke,
      'line',
    )
    pen.text({ text, x: left, y, size, baseline: 'bottom', color: theme.color.ink2, back: theme.color.paper })
  }
}
