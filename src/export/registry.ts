import type { Figure } from '../figures/figure'
import { pictureOf, slidePicture, type PictureOptions } from './picture'

/** One way a figure leaves the product. */
export interface FigureExport {
  /** Ending of the file, with its dot. */
  readonly ending: string
  readonly make: (figure: Figure, options: Omit<PictureOptions, 'preset'>) => Promise<Blob>
}

/** Every export of a figure. Adding one: a file beside this and a line here. */
export const figureExports = {
  png: { ending: '.png', make: (figure, options) => pictureOf(figure, { ...options, preset: slidePicture }) },
} satisfies Record<string, FigureExport>
export type FigureExportName = keyof typeof figureExports
