import type { Plot } from '../../plot'

/** Reference lines across an upright plot, name and value on the line's end: above it at the right, else below, else where it covers no data line. */
export function drawHorizontalReferences(plot: Plot, y: (value: number) => number, left: number, right: number): void {
  const { pen, theme } = plot
  const size = theme.size.axis
  for (const reference of plot.references) {
    if (reference.axis === 'x') continue
    const at = y(reference.value)
    pen.line(
      [
        [left, at],
        [right, at],
      ],
      { color: theme.color.reference, width: theme.line.ref, ...(reference.line === 'dashed' ? { dash: theme.dash.ref } : {}) },
      'line',
    )
    const text = reference.text === '' ? reference.name : `${reference.name} ${reference.text}`
    const input = { text, size, color: theme.color.ink2, back: theme.color.paper }
    const third = (right - left) / 3
    const places = [
      { x: right, y: at - size * 0.3, align: 'right', baseline: 'bottom' },
      { x: right, y: at + size * 0.3, align: 'right', baseline: 'top' },
      { x: left + size * 0.3, y: at - size * 0.3, align: 'left', baseline: 'bottom' },
      { x: left + size * 0.3, y: at + size * 0.3, align: 'left', baseline: 'top' },
      { x: right - third, y: at - size * 0.3, align: 'right', baseline: 'bottom' },
      { x: left + third, y: at - size * 0.3, align: 'right', baseline: 'bottom' },
    ] as const
    const possible = places.filter((place) => pen.fits({ ...input, ...place }, 2))
    const free = possible.find((place) => !pen.crosses({ ...input, ...place })) ?? possible[0]
    if (free) pen.text({ ...input, ...free })
  }
}
