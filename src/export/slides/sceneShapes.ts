import type { Fill, Scene, SceneItem, SceneText, Stroke } from '../../drawing/scene'
import { textBox } from '../../drawing/text/textBox'

/** A slide as pptxgenjs takes it: shapes and texts in inches. */
export interface ShapeTarget {
  addShape: (shape: never, options: Record<string, unknown>) => unknown
  addText: (text: unknown, options: Record<string, unknown>) => unknown
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
  const joined = joinedTexts(scene.items)
  for (const item of scene.items) {
    if (item.kind === 'text') {
      const run = joined.get(item) ?? [item]
      if (run[0] === item) words(slide, run, at, font, pieceName(plot, piece++))
    } else if (item.kind === 'cells') {
      item.colorOf.forEach((color, i) => {
        const [x = 0, y = 0, width = 0, height = 0] = item.boxes.slice(i * 4, i * 4 + 4)
        const fill = item.colors[color] ?? scene.background
        box(slide, 'rect', at.x + x, at.y + y, width, height, fill, undefined, pieceName(plot, piece++))
      })
    } else draw(slide, item, at, pieceName(plot, piece++, 'fill' in item ? item.fill : undefined))
  }
}

function draw(
  slide: ShapeTarget,
  item: Exclude<SceneItem, { kind: 'cells' | 'text' }>,
  at: { readonly x: number; readonly y: number },
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
  }
}

/** Text boxes of one run of texts: one box, so that a wider font pushes the unit along instead of writing it into its number. */
function words(
  slide: ShapeTarget,
  run: readonly SceneText[],
  at: { readonly x: number; readonly y: number },
  font: string,
  objectName: string,
): void {
  const said = run.filter((item) => item.text.trim() !== '')
  const [first] = said
  if (!first) return
  const boxes = said.map(textBox)
  const largest = said.reduce((most, item) => (item.size > most.size ? item : most), first)
  const left = Math.min(...boxes.map((one) => one.x))
  const width = Math.max(...boxes.map((one) => one.x + one.width)) - left
  const height = largest.size * 1.3
  const middle = largest.y + { top: largest.size / 2, middle: 0, bottom: -largest.size / 2 }[largest.baseline]
  // Room on the side the text may grow to in another font.
  const spare = largest.size
  const x = first.align === 'left' ? left : first.align === 'right' ? left - spare : left - spare / 2
  const look = ({ size, weight, color }: SceneText) => ({
    fontFace: font,
    fontSize: Math.round(size * 10) / 10,
    bold: weight === 700,
    color: plain(color),
  })
  const gap = { ...look(said.reduce((least, item) => (item.size < least.size ? item : least), first)), bold: false }
  const runs = said.flatMap((item, k) => [...(k > 0 ? [{ text: ' ', options: gap }] : []), { text: item.text, options: look(item) }])
  slide.addText(said.length === 1 ? first.text : runs, {
    x: inch(at.x + x),
    y: inch(at.y + middle - height / 2),
    w: inch(width + spare),
    h: inch(height),
    margin: 0,
    wrap: false,
    align: first.align,
    valign: 'middle',
    ...look(first),
    objectName,
  })
}

/** Texts drawn this near one another in the list may be of one line. */
const nearby = 6

/** Texts of different looks that follow one another on a line (99 and 篇, 占报送省信息 and 10.0%), from left to right; each text once. */
function joinedTexts(items: readonly SceneItem[]): ReadonlyMap<SceneText, readonly SceneText[]> {
  const runs = new Map<SceneText, SceneText[]>()
  const texts = items.filter((item): item is SceneText => item.kind === 'text' && item.text.trim() !== '')
  texts.forEach((item, k) => {
    if (item.align === 'center') return
    for (const other of texts.slice(k + 1, k + 1 + nearby)) {
      const [left, right] = item.align === 'left' ? [item, other] : [other, item]
      const run = runs.get(item) ?? [item]
      const end = item.align === 'left' ? run[run.length - 1] === left : run[0] === right
      if (!end || runs.has(other) || !follows(left, right)) continue
      if (item.align === 'left') run.push(other)
      else run.unshift(other)
      for (const one of run) runs.set(one, run)
    }
  })
  return runs
}

function follows(left: SceneText, right: SceneText): boolean {
  if (left.align !== right.align || (left.size === right.size && left.weight === right.weight)) return false
  const [a, b] = [textBox(left), textBox(right)]
  const most = Math.max(left.size, right.size)
  const between = b.x - (a.x + a.width)
  const apart = Math.abs(a.y + a.height / 2 - (b.y + b.height / 2))
  return between > -1 && between < Math.min(left.size, right.size) * 0.75 && apart < most * 0.4
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
