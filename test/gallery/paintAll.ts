import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf, type Distance, type Paper } from '../../src/drawing/theme/theme'
import { init } from '../../src/export/echartsCore'
import type { Figure } from '../../src/figures/figure'
import { faults } from '../drawing/faults'

/**
 * What every gallery page takes from its address: ?paper=dark&distance=room&width=960&height=540&frame=0&lang=en&selected=<mark>
 */
export const query = new URLSearchParams(location.search)
export const paper = (query.get('paper') ?? 'light') as Paper
export const language = query.get('lang') === 'en' ? 'en' : 'zh-CN'
const distance = (query.get('distance') ?? 'desk') as Distance
const size = {
  width: Number(query.get('width') ?? (distance === 'desk' ? 560 : 960)),
  height: Number(query.get('height') ?? (distance === 'desk' ? 338 : 540)),
}
document.documentElement.dataset.paper = paper

/** Whether the address asks for a value: ?form=bullet,lines; without the key everything is asked for. */
export function asked(key: string, value: string): boolean {
  const list = query.get(key)
  return list === null || list.split(',').includes(value)
}

/** Paint a figure under its name, with what is wrong with the drawing in words beside it. Resolves when it stands there. */
export async function paint(name: string, figure: Figure): Promise<void> {
  const theme = themeOf(paper, distance)
  const scene = drawFigure(figure, theme, size, { frame: query.get('frame') !== '0', selected: query.get('selected'), language })
  const cell = document.createElement('div')
  cell.className = 'cell'
  const title = document.createElement('b')
  title.textContent = [name, ...faults(scene)].join(' ！')
  const place = document.createElement('div')
  place.style.width = `${size.width}px`
  place.style.height = `${size.height}px`
  cell.append(title, place)
  document.body.append(cell)
  const chart = init(place, null, { renderer: 'canvas' })
  await new Promise<void>((resolve) => {
    chart.on('finished', () => resolve())
    chart.setOption(echartsOption(scene, theme.font))
  })
}

/** A name without a figure: what a kind can't state, and why. */
export function say(text: string): void {
  const cell = document.createElement('div')
  cell.className = 'cell'
  const title = document.createElement('b')
  title.textContent = text
  cell.append(title)
  document.body.append(cell)
}
