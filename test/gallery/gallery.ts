import { CustomChart } from 'echarts/charts'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf, type Distance, type Paper } from '../../src/drawing/theme'
import { gallery } from '../drawing/figureOf'

/**
 * Every form with every difficult input, in development only: `vite dev`, then /test/gallery/index.html.
 * The address chooses: ?form=rankedBars&input=thirty&paper=dark&distance=room&width=960&height=540&frame=0
 */
use([CustomChart, CanvasRenderer])
const query = new URLSearchParams(location.search)
const paper = (query.get('paper') ?? 'light') as Paper
const distance = (query.get('distance') ?? 'desk') as Distance
const width = Number(query.get('width') ?? (distance === 'desk' ? 560 : 960))
const height = Number(query.get('height') ?? (distance === 'desk' ? 338 : 540))
document.documentElement.dataset.paper = paper

let pending = 0
for (const { form, input, figure } of gallery) {
  if (query.get('form') && !query.get('form')?.split(',').includes(form)) continue
  if (query.get('input') && !query.get('input')?.split(',').includes(input)) continue
  const cell = document.createElement('div')
  cell.className = 'cell'
  const name = document.createElement('b')
  name.textContent = `${form} ${input}`
  const canvas = document.createElement('div')
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  cell.append(name, canvas)
  document.body.append(cell)
  const theme = themeOf(paper, distance)
  const scene = drawFigure(figure, theme, { width, height }, { frame: query.get('frame') !== '0', selected: query.get('selected') })
  const chart = init(canvas, null, { renderer: 'canvas' })
  pending++
  chart.on('finished', () => {
    pending--
    if (pending === 0) document.title = '图样 完'
  })
  chart.setOption(echartsOption(scene, theme.font))
}
