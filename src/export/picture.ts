import { drawFigure } from '../drawing/drawFigure'
import { echartsOption } from '../drawing/echartsOption'
import { themeOf, type Paper } from '../drawing/theme'
import type { Figure } from '../figures/figure'
import { init } from './echartsCore'

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
 * Waits until ECharts says the drawing is finished, then checks that something other than paper is there: a picture taken
 * too early is almost empty and nobody notices until the meeting. Rejects when it isn't whole.
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
    if (isBlank(canvas)) throw new Error('the picture is empty')
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

/** Whether every sampled pixel has the colour of the corner. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d')
  if (!context) return false
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  for (let i = 4; i < data.length; i += 4) {
    if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) return false
  }
  return true
}
