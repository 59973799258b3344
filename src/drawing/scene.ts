import type { MissingKind } from '../model/quantity'

/**
 * A drawing as plain shapes in pixels: what a form makes of a Figure at one size on one paper. Forms place everything
 * themselves, so that the same scene is on the screen, in the picture and in the test that no two texts overlap;
 * `echartsOption` hands it to ECharts to paint and to tell which mark was pointed at.
 */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly items: readonly SceneItem[]
  /** One entry per mark, in the order the keys ↑ ↓ walk them: the box to outline and the item that a click on it means. */
  readonly marks: readonly SceneMark[]
  /** Where names stand, each with a mark of whom it names: a click there marks them, not the number. */
  readonly names: readonly SceneName[]
  /** Members of the figure that found no room; whoever can page the figure shows so many fewer on each. */
  readonly left: number
}

export interface SceneName {
  readonly mark: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SceneMark {
  readonly mark: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Read out by a screen reader. */
  readonly label: string
  readonly missing: MissingKind | null
}

interface Item {
  /** The Mark this belongs to: a click on it asks that mark. */
  readonly mark?: string
  /** Painted later, above smaller ones; 0 when left out. */
  readonly z?: number
}

export interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
}

export type SceneItem =
  | (Item & {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Fill
      readonly stroke?: Stroke
    })
  | (Item & { readonly kind: 'line'; readonly points: readonly (readonly [number, number])[]; readonly stroke: Stroke })
  | (Item & {
      readonly kind: 'polygon'
      readonly points: readonly (readonly [number, number])[]
      readonly fill?: Fill
      readonly stroke?: Stroke
    })
  | (Item & {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill?: Fill
      readonly stroke?: Stroke
    })
  | (Item & SceneText)
  | (Item & SceneCells)

/** Many cells painted at once: cell `i` is a box of `boxes` (four numbers each: x, y, width, height) in `colors[colorOf[i]]`. */
export interface SceneCells {
  readonly kind: 'cells'
  readonly boxes: readonly number[]
  readonly colorOf: readonly number[]
  readonly colors: readonly string[]
}

export interface SceneText {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly color: string
  readonly weight: 400 | 700
  readonly align: 'left' | 'center' | 'right'
  readonly baseline: 'top' | 'middle' | 'bottom'
  /** A paper-coloured back, so that a line under the text doesn't cross it. */
  readonly back?: string
}

/** A plain colour, or 45° hatching of one colour over another. */
export type Fill = string | { readonly hatch: string; readonly over: string; readonly gap: number; readonly width: number }
