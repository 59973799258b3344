import type { Messages } from '../../i18n/messages'
import type { Theme } from '../../drawing/theme/theme'
import type { ExportRequest } from '../request'
import type { ChartParts, PlaceholderPlaces } from './mendDeck'
import type { ShapeTarget } from './sceneShapes'

/** The English name of 微软雅黑, which every office program knows. */
export const font = 'Microsoft YaHei'
/** Height of a slide in pt, of either shape. */
export const heightPt = 540

/** A slide as pptxgenjs takes it. */
export interface Slide extends ShapeTarget {
  addChart: (type: never, data: readonly unknown[], options: Record<string, unknown>) => unknown
  addTable: (rows: readonly unknown[], options: Record<string, unknown>) => unknown
  addNotes: (text: string) => unknown
}

/** What is gathered while slides are laid down, for the mending. */
export interface Gathered {
  readonly charts: ChartParts[]
  readonly alts: Record<string, string>
  /** Of the slides so far, where the placeholders of each stand; slides that keep their master's places have none. */
  readonly places: Record<number, PlaceholderPlaces>
  plots: number
  slides: number
}

/** What all slides of a deck share. */
export interface Paper {
  readonly width: number
  readonly theme: Theme
  readonly words: Messages
  readonly request: ExportRequest
}

/** A place on a slide in pt. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const inch = (pt: number): number => Math.round((pt / 72) * 100000) / 100000
export const plain = (color: string): string => color.replace('#', '').toUpperCase()
export const at = ({ x, y, width, height }: Place) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) })
