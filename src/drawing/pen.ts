import type { MissingKind } from '../model/quantity'
import type { Scene, SceneItem, SceneMark, SceneName, SceneText, Stroke } from './scene'
import { boxesOverlap, textBox, type Box } from './text/textBox'

/** Painting order: later layers over earlier ones. Lines go over bars and under labels. */
export const layers = { wash: 0, grid: 1, mark: 2, line: 3, label: 4 } as const
export type Layer = keyof typeof layers

type TextInput = Omit<SceneText, 'kind' | 'baseline' | 'weight' | 'align'> & Partial<Pick<SceneText, 'baseline' | 'weight' | 'align'>>
type Kind<K extends SceneItem['kind']> = Extract<SceneItem, { kind: K }>
type Input<K extends SceneItem['kind']> = Omit<Kind<K>, 'kind' | 'mark' | 'z'>

/** Collects the shapes of a drawing. What is drawn between `begin(id)` and `end()` belongs to that mark. */
export class Pen {
  private readonly items: SceneItem[] = []
  private readonly marks: SceneMark[] = []
  private readonly texts: Box[] = []
  private readonly segments: (readonly [readonly [number, number], readonly [number, number]])[] = []
  private current: string | undefined
  private bounds: Box
  private left = 0
  private readonly names: SceneName[] = []

  constructor(
    readonly width: number,
    readonly height: number,
    readonly background: string,
  ) {
    this.bounds = { x: 0, y: 0, width, height }
  }

  /** Where `tryText` may write from now on: one panel of several must not write into the next. */
  within(bounds: Box): void {
    this.bounds = bounds
  }

  begin(mark: string): void {
    this.current = mark
  }

  end(): void {
    this.current = undefined
  }

  rect(input: Input<'rect'>, layer: Layer = 'mark'): void {
    this.push({ kind: 'rect', ...input }, layer)
  }

  polygon(points: readonly (readonly [number, number])[], style: Pick<Kind<'polygon'>, 'fill' | 'stroke'>, layer: Layer = 'mark'): void {
    this.push({ kind: 'polygon', points, ...style }, layer)
  }

  circle(input: Input<'circle'>, layer: Layer = 'mark'): void {
    this.push({ kind: 'circle', ...input }, layer)
  }

  line(points: readonly (readonly [number, number])[], stroke: Stroke, layer: Layer = 'line'): void {
    this.push({ kind: 'line', points, stroke }, layer)
    if (layer === 'mark' || layer === 'line')
      points.slice(1).forEach((point, k) => this.segments.push([points[k] as readonly [number, number], point]))
  }

  cells(input: Input<'cells'>, layer: Layer = 'mark'): void {
    this.push({ kind: 'cells', ...input }, layer)
  }

  text(input: TextInput): void {
    if (input.text === '') return
    const text = full(input)
    this.texts.push(textBox(text))
    this.push(text, 'label')
  }

  /** Draw a text only where it overlaps no other and stays inside its panel. */
  tryText(input: TextInput, gap = 1): boolean {
    if (input.text === '' || !this.fits(input, gap)) return false
    this.text(input)
    return true
  }

  /** Whether `tryText` would draw it. */
  fits(input: TextInput, gap = 1): boolean {
    const box = textBox(full(input))
    const { x, y, width, height } = this.bounds
    if (box.x < x - 0.5 || box.y < y - 0.5 || box.x + box.width > x + width + 0.5 || box.y + box.height > y + height + 0.5) return false
    return !this.texts.some((other) => boxesOverlap(box, other, -gap))
  }

  /** Whether a text would stand on a line that was drawn before it, grid lines aside. */
  crosses(input: TextInput): boolean {
    const { x, y, width, height } = textBox(full(input))
    return this.segments.some(([a, b]) => segmentMeets(a, b, x, y, x + width, y + height))
  }

  /** Keep later texts of `tryText` off a place (a dot, an arrow). */
  reserve(box: Box): void {
    this.texts.push(box)
  }

  /** Say which place means a mark: the box to outline, and what is read out. */
  place(mark: string, box: Box, label: string, missing: MissingKind | null): void {
    this.marks.push({ mark, ...box, label, missing })
  }

  /** Say that a text stands for whom a mark is of. */
  name(mark: string, text: TextInput): void {
    if (text.text !== '') this.names.push({ mark, ...textBox(full(text)) })
  }

  /** Say that so many members of the figure found no room and are not drawn. */
  leaveOut(count: number): void {
    this.left += count
  }

  /** The scene, its shapes in painting order and its marks in the order given (ids unknown to it last). */
  done(reading: readonly string[] = []): Scene {
    const rank = new Map(reading.map((id, k) => [id, k]))
    const marks = [...this.marks].sort((a, b) => (rank.get(a.mark) ?? rank.size) - (rank.get(b.mark) ?? rank.size))
    const order = this.items.map((item, index) => ({ item, index }))
    order.sort((a, b) => (a.item.z ?? 0) - (b.item.z ?? 0) || a.index - b.index)
    return {
      width: this.width,
      height: this.height,
      background: this.background,
      items: order.map((entry) => entry.item),
      marks,
      left: this.left,
      names: this.names,
    }
  }

  private push(item: SceneItem, layer: Layer): void {
    const z = layers[layer]
    this.items.push({ ...item, ...(this.current === undefined ? {} : { mark: this.current }), ...(z === 0 ? {} : { z }) })
  }
}

/** Whether a segment passes through a box (Liang–Barsky). */
function segmentMeets(
  a: readonly [number, number],
  b: readonly [number, number],
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  let from = 0
  let to = 1
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  for (const [p, q] of [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const) {
    if (p === 0) {
      if (q < 0) return false
    } else if (p < 0) from = Math.max(from, q / p)
    else to = Math.min(to, q / p)
  }
  return from <= to
}

function full(input: TextInput): SceneText {
  return { kind: 'text', baseline: 'middle', weight: 400, align: 'left', ...input }
}
