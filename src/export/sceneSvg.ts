import { drawFigure } from '../drawing/drawFigure'
import { hatchLines } from '../drawing/parts/bars/hatchLines'
import type { Fill, Scene, SceneItem, Stroke } from '../drawing/scene'
import { themeOf } from '../drawing/theme/theme'
import type { Figure } from '../figures/figure'
import { escapeXml } from '../report/escapeXml'
import type { ExportRequest } from './request'

/** A figure with its frame as a vector picture of 1920×1080, on paper. */
export async function svgExport(request: ExportRequest): Promise<Blob> {
  const { figure } = request.figures[0] ?? {}
  if (!figure) throw new Error('no figure to draw')
  return new Blob([figureSvg(figure, request, 1920, 1080)], { type: 'image/svg+xml' })
}

/** A figure with headline, notes and source as SVG, at the room's sizes: 24 px is the smallest text of 1920×1080. */
export function figureSvg(
  figure: Figure,
  { language, convention }: Pick<ExportRequest, 'language' | 'convention'>,
  width: number,
  height: number,
  unit = Math.min(width / 1920, height / 1080),
): string {
  const theme = themeOf('light', 'room')
  return sceneSvg(drawFigure(figure, theme, { width, height }, { frame: true, language, convention, unit }), theme.font, figure.alt)
}

/**
 * A scene as SVG: plain shapes and texts with attributes only, no style sheet, no script, nothing fetched.
 *
 *     sceneSvg(scene, 'sans-serif', '督查160次')   '<svg …><title>督查160次</title><rect …/>…</svg>'
 */
export function sceneSvg(scene: Scene, font: string, title: string): string {
  const size = `width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(font)}">` +
    `<title>${escapeXml(title)}</title><rect width="${scene.width}" height="${scene.height}" fill="${scene.background}"/>` +
    `${scene.items.map(itemSvg).join('')}</svg>`
  )
}

function itemSvg(item: SceneItem): string {
  switch (item.kind) {
    case 'rect': {
      const shape = `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(Math.max(0, item.width))}" height="${n(Math.max(0, item.height))}"`
      return filled(shape, item.fill, item.stroke, item)
    }
    case 'circle':
      return filled(`<circle cx="${n(item.x)}" cy="${n(item.y)}" r="${n(item.radius)}"`, item.fill, item.stroke, null)
    case 'polygon':
      return filled(`<polygon points="${points(item.points)}"`, item.fill, item.stroke, null)
    case 'line':
      return `<polyline points="${points(item.points)}" fill="none"${stroked(item.stroke)}/>`
    case 'cells':
      return item.colorOf
        .map((color, i) => {
          const [x = 0, y = 0, width = 0, height = 0] = item.boxes.slice(i * 4, i * 4 + 4)
          return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${item.colors[color] ?? 'none'}"/>`
        })
        .join('')
    case 'text': {
      const anchor = { left: 'start', center: 'middle', right: 'end' }[item.align]
      // Baselines are placed by hand: office programs don't know `dominant-baseline`.
      const y = item.y + item.size * { top: 0.86, middle: 0.36, bottom: -0.14 }[item.baseline]
      const back =
        item.back === undefined
          ? ''
          : ` stroke="${item.back}" stroke-width="${n(item.size * 0.3)}" stroke-linejoin="round" paint-order="stroke"`
      return `<text x="${n(item.x)}" y="${n(y)}" font-size="${n(item.size)}" font-weight="${item.weight}" text-anchor="${anchor}" fill="${item.color}"${back}>${escapeXml(item.text)}</text>`
    }
  }
}

function filled(
  shape: string,
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null,
): string {
  if (fill === undefined || typeof fill === 'string') return `${shape} fill="${fill ?? 'none'}"${stroked(stroke)}/>`
  const path = (box ? hatchLines(box, fill.gap) : []).map(([a, b]) => `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`).join('')
  return (
    `${shape} fill="${fill.over}"/>` +
    (path === '' ? '' : `<path d="${path}" fill="none" stroke="${fill.hatch}" stroke-width="${n(fill.width)}"/>`) +
    (stroke ? `${shape} fill="none"${stroked(stroke)}/>` : '')
  )
}

function stroked(stroke: Stroke | undefined): string {
  if (!stroke) return ''
  const dash = stroke.dash && stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"` : ''
  return ` stroke="${stroke.color}" stroke-width="${n(stroke.width)}"${dash}`
}

function points(list: readonly (readonly [number, number])[]): string {
  return list.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
