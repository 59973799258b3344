import type { Fill, Scene, SceneItem, Stroke } from '../../drawing/scene'
import { textBox } from '../../drawing/textBox'

/** A slide as pptxgenjs takes it: shapes and texts in inches. */
export interface ShapeTarget {
  addShape: (shape: never, options: Record<string, unknown>) => unknown
  addText: (text: string, options: Record<string, unknown>) => unknown
}

/** Names that the mending of the deck looks for: pieces of a plot are brought together, hatched ones get their pattern. */
const pieceName = (plot: number, piece: number, fill?: Fill): string =>
  `plot ${plot} piece ${piece}${fill !== undefined && typeof fill !== 'string' ? ` hatch ${plain(fill.hatch)} ${plain(fill.over)}` : ''}`

const plain = (color: string): string => color.replace('#', '').toUpperCase()
const inch = (pt: number): number => Math.round((pt / 72) * 100000) / 100000

/**
 * A drawing as shapes and texts that a slide keeps and a person can move, at its place in pt. What is drawn on the screen is what lies on
 * the slide: the same boxes, lines, circles and words.
 */
export function sceneShapes(
  slide: ShapeTarget,
  scene: Scene,
  at: { readonly x: number; readonly y: number },
  font: string,
  plot: number,
): void {
  let piece = 0
  for (const item of scene.items) {
    if (item.kind === 'cells') {
      item.colorOf.forEach((color, i) => {
        const [x = 0, y = 0, width = 0, height = 0] = item.boxes.slice(i * 4, i * 4 + 4)
        const fill = item.colors[color] ?? scene.background
        box(slide, 'rect', at.x + x, at.y + y, width, height, fill, undefined, pieceName(plot, piece++))
      })
    } else draw(slide, item, at, font, pieceName(plot, piece++, 'fill' in item ? item.fill : undefined))
  }
}

function draw(
  slide: ShapeTarget,
  item: Exclude<SceneItem, { kind: 'cells' }>,
  at: { readonly x: number; readonly y: number },
  font: string,
  name: string,
): void {
  switch (item.kind) {
    case 'rect':
      return box(slide, 'rect', at.x + item.x, at.y + item.y, item.width, item.height, item.fill, item.stroke, name)
    case 'circle': {
      const { x, y, radius } = item
      return box(slide, 'ellipse', at.x + x - radius, at.y + y - radius, radius * 2, radius * 2, item.fill, item.stroke, name)
    }
    case 'line':
      return path(slide, item.points, false, at, undefined, item.stroke, name)
    case 'polygon':
      return path(slide, item.points, true, at, item.fill, item.stroke, name)
    case 'text': {
      if (item.text.trim() === '') return
      const { x, width } = textBox(item)
      const height = item.size * 1.3
      const middle = item.y + { top: item.size / 2, middle: 0, bottom: -item.size / 2 }[item.baseline]
      // Room on the side the text may grow to in another font.
      const spare = item.size
      const left = item.align === 'left' ? x : item.align === 'right' ? x - spare : x - spare / 2
      slide.addText(item.text, {
        x: inch(at.x + left),
        y: inch(at.y + middle - height / 2),
        w: inch(width + spare),
        h: inch(height),
        margin: 0,
        wrap: false,
        align: item.align,
        valign: 'middle',
        fontFace: font,
        fontSize: Math.round(item.size * 10) / 10,
        bold: item.weight === 700,
        color: plain(item.color),
        objectName: name,
      })
    }
  }
}

function strokeOf(stroke: Stroke | undefined): Record<string, unknown> {
  if (!stroke) return {}
  const dashed = stroke.dash !== undefined && stroke.dash.length > 0
  return { line: { color: plain(stroke.color), width: Math.max(0.25, stroke.width), dashType: dashed ? 'dash' : 'solid' } }
}

/** A hatched piece is laid down in its own colour, pale, and gets its pattern when the deck is mended. */
function fillOf(fill: Fill | undefined): Record<string, unknown> {
  if (fill === undefined || fill === 'none') return {}
  return { fill: { color: plain(typeof fill === 'string' ? fill : fill.over) } }
}

function box(
  slide: ShapeTarget,
  shape: 'rect' | 'ellipse',
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  objectName: string,
): void {
  if (width <= 0 || height <= 0) return
  slide.addShape(shape as never, {
    x: inch(x),
    y: inch(y),
    w: inch(width),
    h: inch(height),
    ...fillOf(fill),
    ...strokeOf(stroke),
    objectName,
  })
}

function path(
  slide: ShapeTarget,
  list: readonly (readonly [number, number])[],
  closed: boolean,
  at: { readonly x: number; readonly y: number },
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  objectName: string,
): void {
  if (list.length < 2) return
  const xs = list.map((point) => point[0])
  const ys = list.map((point) => point[1])
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  // A shape of no width or height is none to some programs.
  const width = Math.max(0.05, Math.max(...xs) - left)
  const height = Math.max(0.05, Math.max(...ys) - top)
  const points: Record<string, unknown>[] = list.map(([x, y], k) => ({
    x: inch(x - left),
    y: inch(y - top),
    ...(k === 0 ? { moveTo: true } : {}),
  }))
  if (closed) points.push({ close: true })
  slide.addShape('custGeom' as never, {
    x: inch(at.x + left),
    y: inch(at.y + top),
    w: inch(width),
    h: inch(height),
    points,
    ...fillOf(closed ? fill : undefined),
    ...strokeOf(stroke),
    objectName,
  })
}
