import type { CustomSeriesOption } from 'echarts/charts'
import type { ComposeOption } from 'echarts/core'
import { hatchLines } from './parts/bars/hatchLines'
import type { Fill, Scene, SceneItem, Stroke } from './scene'

export type SceneOption = ComposeOption<CustomSeriesOption>

type Shape = Record<string, unknown>

/**
 * A scene as an ECharts option: two custom series without axes, one of decoration that answers no pointer and one with a
 * data item per mark that has shapes of its own, named by the mark's id (thousands of cells share a path: `markAt` knows them). Nothing moves and nothing is painted piecemeal, so a picture taken after
 * `finished` is whole. `font` is the theme's font stack.
 */
export function echartsOption(scene: Scene, font: string): SceneOption {
  const decoration: Shape[] = []
  // In the order marks are read, whatever is painted first.
  const painted = new Set(scene.items.map((item) => item.mark))
  const marks = new Map<string, Shape[]>(scene.marks.filter((place) => painted.has(place.mark)).map((place) => [place.mark, []]))
  scene.items.forEach((item, order) => {
    const target = item.mark === undefined ? decoration : (marks.get(item.mark) ?? marks.set(item.mark, []).get(item.mark))
    for (const shape of shapesOf(item, font)) target?.push({ ...shape, z2: order })
  })
  const series = (name: string, groups: readonly (readonly [string, readonly Shape[]])[], silent: boolean): CustomSeriesOption => ({
    type: 'custom',
    id: name,
    coordinateSystem: 'none',
    animation: false,
    progressive: 0,
    silent,
    clip: false,
    data: groups.map(([id], index) => ({ name: id, value: index })),
    // By index, ECharts would keep the old children of a group that has none now: lines of a drawing that is gone.
    renderItem: (params) => ({ type: 'group', children: (groups[params.dataIndex]?.[1] ?? []) as never, $mergeChildren: false }),
  })
  return {
    animation: false,
    backgroundColor: scene.background,
    series: [series('decoration', [['', decoration]], true), series('marks', [...marks], false)],
  }
}

function shapesOf(item: SceneItem, font: string): Shape[] {
  switch (item.kind) {
    case 'rect': {
      const { x, y, width, height } = item
      return filled({ type: 'rect', shape: { x, y, width, height } }, item.fill, item.stroke, { x, y, width, height })
    }
    case 'circle':
      return filled({ type: 'circle', shape: { cx: item.x, cy: item.y, r: item.radius } }, item.fill, item.stroke, null)
    case 'polygon':
      return filled({ type: 'polygon', shape: { points: item.points } }, item.fill, item.stroke, null)
    case 'line':
      return [{ type: 'polyline', shape: { points: item.points }, style: { fill: 'none', ...strokeStyle(item.stroke) } }]
    case 'cells':
      return cellShapes(item)
    case 'text':
      return [
        {
          type: 'text',
          style: {
            text: item.text,
            x: item.x,
            y: item.y,
            fill: item.color,
            font: `${item.weight} ${item.size}px ${font}`,
            align: item.align,
            verticalAlign: item.baseline,
            ...(item.back === undefined
              ? {}
              : { backgroundColor: item.back, padding: [0, item.size * 0.2], x: item.x + shiftOfBack(item.align, item.size * 0.2) }),
          },
        },
      ]
  }
}

/** The padding of a back moves the text; move it back. */
function shiftOfBack(align: 'left' | 'center' | 'right', padding: number): number {
  return align === 'left' ? -padding : align === 'right' ? padding : 0
}

function filled(
  shape: Shape,
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  box: { x: number; y: number; width: number; height: number } | null,
): Shape[] {
  if (fill === undefined || typeof fill === 'string') return [{ ...shape, style: { fill: fill ?? 'none', ...strokeStyle(stroke) } }]
  const lines = box ? hatchLines(box, fill.gap) : []
  const path = lines.map(([a, b]) => `M${round(a[0])} ${round(a[1])}L${round(b[0])} ${round(b[1])}`).join('')
  const hatch =
    path === '' ? [] : [{ type: 'path', shape: { pathData: path }, style: { fill: 'none', stroke: fill.hatch, lineWidth: fill.width } }]
  const edge = stroke ? [{ ...shape, style: { fill: 'none', ...strokeStyle(stroke) } }] : []
  return [{ ...shape, style: { fill: fill.over } }, ...hatch, ...edge]
}

/** All cells of one colour are one path: a few paths paint far sooner than thousands of rectangles. */
function cellShapes(item: Extract<SceneItem, { kind: 'cells' }>): Shape[] {
  const paths = item.colors.map(() => [] as string[])
  item.colorOf.forEach((color, i) => {
    const at = i * 4
    const width = round(item.boxes[at + 2] as number)
    paths[color]?.push(
      `M${round(item.boxes[at] as number)} ${round(item.boxes[at + 1] as number)}h${width}v${round(item.boxes[at + 3] as number)}h${-width}z`,
    )
  })
  return paths.flatMap((parts, color) =>
    parts.length === 0 ? [] : [{ type: 'path', shape: { pathData: parts.join('') }, style: { fill: item.colors[color] } }],
  )
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}

function strokeStyle(stroke: Stroke | undefined): Shape {
  return stroke
    ? { stroke: stroke.color, lineWidth: stroke.width, lineDash: stroke.dash ? [...stroke.dash] : null, lineCap: 'butt', lineJoin: 'miter' }
    : {}
}
