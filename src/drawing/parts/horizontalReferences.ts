import type { Plot } from '../plot'

/** Reference lines across an upright plot, name and value on the line's end: above it at the right, else below, else at the left. */
export function drawHorizontalReferences(plot: Plot, y: (value: number) => number, left: number, right: number): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  for (const reference of plot.references) {
    if (reference.axis === 'x') continue
    const at = y(reference.value)
    pen.line([[left, at], [right, at]], { color: theme.color.reference, width: theme.line.ref, ...(reference.line === 'dashed' ? { dash: theme.dash.ref } : {}) }, 'line')
    const text = reference.text === '' ? reference.name : `${reference.name} ${reference.text}`
    const input = { text, size, color: theme.color.ink2, back: theme.color.paper }
    const places = [
      { x: right, y: at - size * 0.3, align: 'right', baseline: 'bottom' },
      { x: right, y: at + size * 0.3, align: 'right', baseline: 'top' },
      { x: left + size * 0.3, y: at - size * 0.3, align: 'left', baseline: 'bottom' },
      { x: left + size * 0.3, y: at + size * 0.3, align: 'left', baseline: 'top' },
    ] as const
    const free = places.find((place) => pen.fits({ ...input, ...place }, 2))
    if (free) pen.text({ ...input, ...free })
  }
}
