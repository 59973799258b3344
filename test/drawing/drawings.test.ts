import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf, type Theme } from '../../src/drawing/theme/theme'
import { faults } from './faults'
import { gallery as all } from './figureOf'
import { svgOf } from './svgOf'

interface Paper {
  readonly name: string
  readonly theme: Theme
  readonly width: number
  readonly height: number
  readonly frame: boolean
  readonly unit?: number
}

const papers: readonly Paper[] = [
  { name: 'card', theme: themeOf('light', 'desk'), width: 560, height: 240, frame: false },
  { name: 'small card', theme: themeOf('light', 'desk'), width: 380, height: 240, frame: false },
  { name: 'desk picture', theme: themeOf('dark', 'desk'), width: 720, height: 420, frame: true },
  { name: 'room', theme: themeOf('light', 'room'), width: 1920, height: 1080, frame: true },
  { name: '4K room', theme: themeOf('dark', 'room'), width: 3840, height: 2160, frame: true },
  { name: 'half slide', theme: themeOf('light', 'room'), width: 960, height: 1080, frame: true, unit: 1 },
  { name: '4:3', theme: themeOf('dark', 'room'), width: 1600, height: 1200, frame: true },
  { name: 'thumbnail', theme: themeOf('light', 'desk'), width: 240, height: 150, frame: false },
  { name: 'slide', theme: themeOf('light', 'slide'), width: 960, height: 540, frame: true },
]
describe.each(papers)('on a $name', ({ theme, width, height, frame, unit }) => {
  const options = { frame, ...(unit === undefined ? {} : { unit }) }

  it.each(all)('$form with $input: no two texts overlap and none leaves the drawing', ({ figure }) => {
    expect(faults(drawFigure(figure, theme, { width, height }, options))).toEqual([])
  })

  it.each(all)('$form with $input: no text is smaller than the smallest allowed, no shape has a broken number', ({ figure }) => {
    const scene = drawFigure(figure, theme, { width, height }, options)
    const least = theme.size.source * (unit ?? (theme.distance === 'room' ? Math.min(width / 1920, height / 1080) : 1)) - 0.001
    for (const item of scene.items) if (item.kind === 'text') expect(item.size, item.text).toBeGreaterThanOrEqual(least)
    expect(JSON.stringify(scene)).not.toMatch(/null,|NaN|Infinity/)
  })
})

describe('marks', () => {
  it.each(all)('$form with $input: every place to point at is a mark of the figure and says something', ({ figure }) => {
    const ids = new Set(figure.panels.flatMap((panel) => panel.series.flatMap((s) => s.marks.map((mark) => mark.id))))
    const scene = drawFigure(figure, themeOf('light', 'room'), { width: 1920, height: 1080 })
    expect(scene.marks.length).toBeGreaterThan(0)
    for (const place of scene.marks) {
      expect(ids.has(place.mark), place.mark).toBe(true)
      expect(place.label).not.toBe('')
    }
  })
})

describe('recorded drawings', () => {
  const recorded = all.flatMap((one) => [
    { ...one, paper: papers[0] as Paper },
    ...(one.input === 'bounds' || one.input === 'thirty' ? [{ ...one, paper: papers[3] as Paper }] : []),
    ...(one.input === 'five' ? [{ ...one, paper: papers[4] as Paper }] : []),
  ])
  it.each(recorded)('$form with $input on a $paper.name', async ({ form, input, figure, paper }) => {
    const scene = drawFigure(figure, paper.theme, paper, { frame: paper.frame })
    await expect(svgOf(echartsOption(scene, paper.theme.font), scene)).toMatchFileSnapshot(
      `__drawings__/${form}/${input}-${paper.name.replace(' ', '-')}.svg`,
    )
  })
})
