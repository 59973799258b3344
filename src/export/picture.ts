import { drawFigure } from '../drawing/drawFigure'
import { echartsOption } from '../drawing/echartsOption'
import { themeOf, type Paper } from '../drawing/theme'
import type { Figure } from '../figures/figure'
import { init } from './echartsCore'
import { lostShape } from './lostShape'

/** A picture for a deck: pixels, and from how far it is read. */
export interface PicturePreset {
  readonly width: number
  readonly height: number
  readonly distance: 'room' | 'slide'
}

/** A whole slide on a 1080p projector: 24 px is the smallest text. */
export const slidePicture: PicturePreset = { width: 1920, height: 1080, distance: 'room' }

export interface PictureOptions {
  readonly preset: PicturePreset
  readonly paper: Paper
  readonly language: 'zh-CN' | 'en'
  readonly convention: 'merit' | 'direction'
}

/** How long a drawing may take before the picture is given up. */
const finishedMs = 20_000

/**
 * Paint a figure with headline, subtitle, notes and source as a PNG of fixed pixels, whatever the window.
 *
 * Waits until ECharts says the drawing is finished, then looks for every bar and word on the canvas: a picture taken too
 * early is almost empty and nobody notices until the meeting. Rejects when it isn't whole.
 */
export async function pictureOf(figure: Figure, options: PictureOptions): Promise<Blob> {
  const { preset, paper } = options
  const theme = themeOf(paper, preset.distance)
  const scene = drawFigure(figure, theme, preset, { frame: true, language: options.language, convention: options.convention })
  const place = document.createElement('div')
  const chart = init(place, null, { renderer: 'canvas', width: preset.width, height: preset.height, devicePixelRatio: 1 })
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the drawing did not finish')), finishedMs)
      chart.on('finished', () => {
        clearTimeout(timer)
        resolve()
      })
      chart.setOption(echartsOption(scene, theme.font))
    })
    const canvas = chart.renderToCanvas({ pixelRatio: 1, backgroundColor: scene.background })
    const lost = lostShape(scene, canvas)
    if (lost !== null) throw new Error(`the picture is incomplete: ${lost}`)
    return await pngOf(canvas)
  } finally {
    chart.dispose()
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}
