import type { Layer } from '../../pen'
import type { Plot } from '../../plot'

/** ◆, a mark that isn't settled; `r` from its centre to a corner. */
export function drawDiamond(plot: Plot, x: number, y: number, r: number, layer: Layer = 'label'): void {
  const { yellow } = plot.theme.color.status
  plot.pen.polygon(
    [
      [x - r, y],
      [x, y - r],
      [x + r, y],
      [x, y + r],
    ],
    { fill: yellow.fill, stroke: { color: yellow.edge, width: plot.theme.line.hair * 1.2 } },
    layer,
  )
}
