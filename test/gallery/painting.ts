import { CustomChart, HeatmapChart } from 'echarts/charts'
import { GridComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf } from '../../src/drawing/theme/theme'
import { pictureOf, pictures } from '../../src/export/picture'
import { figure, mark, panel, series } from '../drawing/figure'

use([CustomChart, HeatmapChart, GridComponent, VisualMapComponent, CanvasRenderer])

const rows = 200
const columns = 60
const value = (row: number, column: number) => (row * 7919 + column * 104729) % 9973
const theme = themeOf('light', 'room')

/** A heatmap of 12,000 cells as a Figure and as ECharts' own series with its default settings. */
const ours = figure('heatmap', [
  panel(
    Array.from({ length: rows }, (_, r) =>
      series(
        `单位${r}`,
        r === 7 ? 'own' : 'peer',
        Array.from({ length: columns }, (_, c) => mark(`r${r}c${c}`, `指标${c}`, value(r, c))),
      ),
    ),
    { columns: Array.from({ length: columns }, (_, c) => ({ title: `指标${c}`, detail: '' })) },
  ),
])
const theirs = () => ({
  xAxis: { type: 'category' as const, data: Array.from({ length: columns }, (_, c) => `指标${c}`) },
  yAxis: { type: 'category' as const, data: Array.from({ length: rows }, (_, r) => `单位${r}`) },
  visualMap: { min: 0, max: 9973, show: false },
  series: [
    {
      type: 'heatmap' as const,
      data: Array.from({ length: rows * columns }, (_, k) => [
        k % columns,
        Math.floor(k / columns),
        value(Math.floor(k / columns), k % columns),
      ]),
    },
  ],
})

/** Milliseconds from nothing to a finished picture, and the share of its pixels that are painted. */
async function paint(which: 'ours' | 'theirs'): Promise<{ ms: number; painted: number }> {
  const host = document.createElement('div')
  host.style.width = '1920px'
  host.style.height = '1080px'
  document.body.append(host)
  const started = performance.now()
  const chart = init(host, null, { renderer: 'canvas', devicePixelRatio: 1 })
  const finished = new Promise<void>((resolve) => chart.on('finished', () => resolve()))
  if (which === 'ours') chart.setOption(echartsOption(drawFigure(ours, theme, { width: 1920, height: 1080 }), theme.font))
  else chart.setOption(theirs())
  await finished
  const ms = performance.now() - started
  const canvas = host.querySelector('canvas')
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  let painted = 0
  for (let k = 0; k < data.length; k += 4)
    if ((data[k + 3] ?? 0) > 0 && ((data[k] ?? 255) < 250 || (data[k + 1] ?? 255) < 250 || (data[k + 2] ?? 255) < 250)) painted++
  chart.dispose()
  host.remove()
  return { ms, painted: painted / (data.length / 4 || 1) }
}

/**
 * The same heatmap as the picture a clerk takes out, decoded again: its size, and how many of its cells have the colour the drawing gives
 * them where they stand.
 */
async function picture(): Promise<{ size: readonly [number, number]; cells: number; whole: number }> {
  const preset = pictures.slide
  const said = { paper: 'light', language: 'zh-CN', convention: 'merit' } as const
  const blob = await pictureOf(ours, { ...said, preset })
  const bitmap = await createImageBitmap(blob)
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const scene = drawFigure(ours, theme, preset, { frame: true, language: said.language, convention: said.convention, unit: preset.unit })
  let cells = 0
  let whole = 0
  for (const item of scene.items) {
    if (item.kind !== 'cells') continue
    item.colorOf.forEach((color, k) => {
      const [x = 0, y = 0, width = 0, height = 0] = item.boxes.slice(k * 4, k * 4 + 4)
      const at = (Math.floor(y + height / 2) * canvas.width + Math.floor(x + width / 2)) * 4
      const wanted = item.colors[color] ?? scene.background
      cells++
      if ([1, 3, 5].every((from, c) => Math.abs((data[at + c] ?? -9) - parseInt(wanted.slice(from, from + 2), 16)) <= 2)) whole++
    })
  }
  return { size: [bitmap.width, bitmap.height], cells, whole }
}

declare global {
  interface Window {
    paintHeatmap?: typeof paint
    heatmapPicture?: typeof picture
  }
}
window.paintHeatmap = paint
window.heatmapPicture = picture
