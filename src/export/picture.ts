import { drawFigure } from '../drawing/drawFigure'
import { echartsOption } from '../drawing/echartsOption'
import { themeOf, type Paper } from '../drawing/theme/theme'
import type { Figure } from '../figures/figure'
import { init } from './echartsCore'
import { lostShape } from './lostShape'
import type { ExportRequest } from './request'

/** A picture for a deck or a page: its pixels, how many of them a px of the room's sizes is, and whether the paper is left out. */
export interface PicturePreset {
  readonly width: number
  readonly height: number
  readonly unit: number
  readonly transparent?: boolean
}

/** Where 24 px is the smallest text of a whole slide at 1080p; half a slide and 4:3 keep that size, A4 has 9 pt at 200 dots an inch. */
export const pictures = {
  slide: { width: 1920, height: 1080, unit: 1 },
  slide4k: { width: 3840, height: 2160, unit: 2 },
  half: { width: 960, height: 1080, unit: 1 },
  fourThree: { width: 1440, height: 1080, unit: 1 },
  a4: { width: 2339, height: 1654, unit: 1.1 },
  clear: { width: 1920, height: 1080, unit: 1, transparent: true },
} satisfies Record<string, PicturePreset>
export type PictureName = keyof typeof pictures

/** One figure as a picture on white. */
export async function pngExport(request: ExportRequest, name: PictureName): Promise<Blob> {
  const taken = request.figures[0]
  if (!taken) throw new Error('no figure to draw')
  return pictureOf(taken.figure, { ...request, paper: 'light', preset: pictures[name] })
}

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
  const theme = themeOf(paper, 'room')
  const scene = drawFigure(figure, theme, preset, {
    frame: true,
    language: options.language,
    convention: options.convention,
    unit: preset.unit,
  })
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
    if (!preset.transparent) return await pngOf(canvas)
    // Looked at on its paper first: what is clear can't be told from what is lost.
    chart.setOption({ backgroundColor: 'transparent' })
    return await pngOf(chart.renderToCanvas({ pixelRatio: 1, backgroundColor: 'transparent' }))
  } finally {
    chart.dispose()
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}
