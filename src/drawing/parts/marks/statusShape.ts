import type { StatusColour } from '../../../figures/figure'
import type { Plot } from '../../plot'
import type { StatusName } from '../../theme/theme'

/** The theme's name of a status colour: 其余 is drawn as none. */
export function statusName(status: StatusColour): StatusName {
  return status === 'rest' ? 'none' : status
}

/**
 * The shape that belongs to a colour, around (x, y): 绿 ● 蓝 ■ 黄 ◆ 橙 ⬟ 红 ✕ 其余 ○. No triangles: those mean change.
 * `on` is the colour of a shape drawn upon its own bar; else it has the status's fill and edge.
 */
export function drawStatusShape(
  plot: Pick<Plot, 'pen' | 'theme'>,
  status: StatusColour,
  x: number,
  y: number,
  r: number,
  on?: string,
): void {
  const { pen, theme } = plot
  const colors = theme.color.status[statusName(status)]
  const style = { fill: on ?? colors.fill, ...(on ? {} : { stroke: { color: colors.edge, width: theme.line.hair } }) }
  const points = (list: readonly (readonly [number, number])[]) =>
    pen.polygon(
      list.map(([a, b]) => [x + a * r, y + b * r] as const),
      style,
      'label',
    )
  if (status === 'green') pen.circle({ x, y, radius: r, ...style }, 'label')
  else if (status === 'rest')
    pen.circle(
      { x, y, radius: r * 0.9, ...(on ? { fill: theme.color.paper, stroke: { color: on, width: theme.line.hair } } : style) },
      'label',
    )
  else if (status === 'blue') pen.rect({ x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...style }, 'label')
  else if (status === 'yellow')
    points([
      [-1.2, 0],
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
    ])
  else if (status === 'orange')
    points([
      [0, -1.1],
      [1.05, -0.34],
      [0.65, 0.9],
      [-0.65, 0.9],
      [-1.05, -0.34],
    ])
  else
    points([
      [-1, -0.6],
      [-0.6, -1],
      [0, -0.4],
      [0.6, -1],
      [1, -0.6],
      [0.4, 0],
      [1, 0.6],
      [0.6, 1],
      [0, 0.4],
      [-0.6, 1],
      [-1, 0.6],
      [-0.4, 0],
    ])
}
