import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { markAt } from '../../src/drawing/markAt'
import { contrastOf, washScale } from '../../src/drawing/parts/marks/colorMix'
import { hatchLines } from '../../src/drawing/parts/bars/hatchLines'
import type { Scene, SceneItem } from '../../src/drawing/scene'
import { themeOf } from '../../src/drawing/theme/theme'
import { faults } from './faults'
import { members } from './cases'
import { figure, mark, panel, series } from './figure'
import { figureOf, gallery, multiples } from './figureOf'

const desk = themeOf('light', 'desk')
const card = { width: 560, height: 240 }
const plot = (f: Parameters<typeof drawFigure>[0], options: Parameters<typeof drawFigure>[3] = {}) =>
  drawFigure(f, desk, card, { frame: false, ...options })
type Rect = Extract<SceneItem, { kind: 'rect' }>
const bars = (scene: Scene, id: string, fill?: string) =>
  scene.items.filter(
    (item): item is Rect => item.kind === 'rect' && item.mark === id && (fill === undefined || item.fill === fill) && item.z === 2,
  )
const texts = (scene: Scene) => scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('bars', () => {
  it('end at the stated number: all on one scale from one zero', () => {
    const scene = plot(figureOf('rankedBars', 'five'))
    const [first, second] = [bars(scene, 'm0')[0], bars(scene, 'm4')[0]]
    expect(first?.x).toBeCloseTo(second?.x ?? NaN)
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(96 / 69)
  })
  it('600余 ends at 600 and has its chevrons beyond the bar', () => {
    const scene = plot(figureOf('rankedBars', 'bounds'))
    const exact = bars(scene, 'm0')[0] as Rect
    const bound = bars(scene, 'm1')[0] as Rect
    expect(bound.width / exact.width).toBeCloseTo(70 / 80)
    const chevrons = scene.items.filter((item) => item.kind === 'line' && item.mark === 'm1' && item.points.length === 3)
    expect(chevrons).toHaveLength(2)
    for (const item of chevrons) if (item.kind === 'line') for (const [x] of item.points) expect(x).toBeGreaterThan(bound.x + bound.width)
  })
  it('a range is solid to its low end and washed to its high end', () => {
    const scene = plot(figureOf('rankedBars', 'bounds'))
    const [solid, wash] = bars(scene, 'm5')
    expect(solid?.fill).toBe(desk.color.other)
    expect(wash?.fill).toBe(desk.color.focusSoft)
    expect((wash?.x ?? 0) + (wash?.width ?? 0) - (solid?.x ?? 0)).toBeCloseTo((solid?.width ?? 0) * 2, -1)
  })
  it('a conflict is solid to the smaller figure, washed to the larger, with a diamond', () => {
    const scene = plot(figureOf('rankedBars', 'conflict'))
    const [solid, wash] = bars(scene, 'm1')
    expect((solid?.width ?? 0) / (bars(scene, 'm0')[0]?.width ?? 1)).toBeCloseTo(35 / 96)
    expect(wash?.fill).toBe(desk.color.focusSoft)
    expect(scene.items.some((item) => item.kind === 'polygon' && item.mark === 'm1' && item.fill === desk.color.status.yellow.fill)).toBe(
      true,
    )
  })
  it('a part of a period is hatched, a veto hollow, a missing figure dashed and never a filled bar', () => {
    expect(bars(plot(figureOf('rankedBars', 'partYear')), 'm2')[0]?.fill).toMatchObject({ hatch: desk.color.focus })
    expect(bars(plot(figureOf('rankedBars', 'bounds')), 'm7')[0]?.fill).toBe(desk.color.paper)
    const missing = bars(plot(figureOf('rankedBars', 'missing')), 'm2')[0]
    expect(missing?.fill).toBeUndefined()
    expect(missing?.stroke?.dash).toBeDefined()
  })
  it('zero is a tick on the axis, not nothing', () => {
    const tick = bars(plot(figureOf('rankedBars', 'missing')), 'm1')[0]
    expect(tick?.width).toBeGreaterThanOrEqual(2)
    expect(tick?.width).toBeLessThan(4)
  })
  it('one bar is as thick as one of many at most', () => {
    expect(bars(plot(figureOf('rankedBars', 'one')), 'm0')[0]?.height).toBeLessThanOrEqual(22)
  })
  it('more than 15 rows stand in two columns on one scale, the mean line in both', () => {
    const scene = drawFigure(figureOf('rankedBars', 'thirty'), themeOf('light', 'room'), { width: 1920, height: 1080 })
    const left = bars(scene, 'm0')[0] as Rect
    const right = bars(scene, 'm15')[0] as Rect
    expect(right.x).toBeGreaterThan(left.x + left.width)
    expect(left.width / right.width).toBeCloseTo(96 / 61)
    expect(texts(scene).filter((text) => text === '均值 61.0')).toHaveLength(2)
    expect(scene.marks).toHaveLength(30)
  })
  it('rows without room are counted, and our own is never among them', () => {
    const scene = plot(figureOf('rankedBars', 'thirty'), {})
    const drawn = new Set(scene.marks.map((place) => place.mark))
    expect(drawn.has('m16')).toBe(true)
    if (drawn.size < 30) expect(texts(scene)).toContain(`另有${30 - drawn.size}项未画出`)
    const narrow = drawFigure(figureOf('rankedBars', 'thirty'), desk, { width: 380, height: 240 }, { frame: false })
    expect(narrow.marks.map((place) => place.mark)).toContain('m16')
    expect(texts(narrow)).toContain(`另有${30 - narrow.marks.length}项未画出`)
    expect(
      texts(drawFigure(figureOf('rankedBars', 'thirty'), desk, { width: 380, height: 240 }, { frame: false, language: 'en' })),
    ).toContain(`${30 - narrow.marks.length} more not drawn`)
  })
  it('a selected mark takes the accent over', () => {
    const scene = plot(figureOf('rankedBars', 'five'), { selected: 'm1' })
    expect(bars(scene, 'm1', desk.color.focus)).toHaveLength(1)
    expect(bars(scene, 'm3', desk.color.focus)).toHaveLength(0)
  })
  it('where every row is ours, only the named one has the accent', () => {
    const marks = members('five').map((m, k) => ({ ...m, flags: k === 1 ? ['own' as const, 'named' as const] : ['own' as const] }))
    const scene = plot(figure('rankedBars', [panel([series('', 'own', marks)])]))
    expect(marks.filter((m) => bars(scene, m.id, desk.color.focus).length > 0).map((m) => m.id)).toEqual(['m1'])
  })
})

describe('lines', () => {
  it('break at a missing figure and never bridge it', () => {
    const scene = plot(figureOf('lines', 'missing'))
    const own = scene.items.filter((item) => item.kind === 'line' && item.stroke.color === desk.color.focus)
    expect(own.map((item) => (item.kind === 'line' ? item.points.length : 0))).toEqual([2, 3])
  })
  it('a missing figure stands hollow below the axis, with its kind', () => {
    const scene = plot(figureOf('lines', 'missing'))
    const zero = scene.items.find((item) => item.kind === 'line' && item.stroke.color === desk.color.ink)
    const at = zero?.kind === 'line' ? (zero.points[0]?.[1] ?? 0) : 0
    for (const item of scene.items) if (item.kind === 'circle' && item.stroke?.dash) expect(item.y).toBeGreaterThan(at)
    expect(texts(scene)).toContain('未报')
  })
  it('1—2月 is one mark that spans both months', () => {
    const days: readonly (readonly [string, number, number])[] = [
      ['1—2月', 0, 58],
      ['3月', 59, 89],
      ['4月', 90, 119],
      ['5月', 120, 150],
    ]
    const scene = plot(
      figure('lines', [
        panel([
          series(
            '2023年',
            'own',
            days.map(([name, from, to], k) => mark(`d${k}`, name, 20 + k, { at: [from, to] })),
          ),
        ]),
      ]),
    )
    const wide = scene.items.filter((item) => item.kind === 'line' && item.mark === 'd0')
    expect(wide).toHaveLength(1)
    expect(scene.items.filter((item) => item.kind === 'line' && item.mark === 'd1')).toHaveLength(0)
    expect(scene.marks).toHaveLength(4)
  })
  it.each(['lines', 'rankedBars'] as const)(
    'eight small multiples of %s all stand in a card, and what a smaller one leaves out is counted',
    (form) => {
      const names = (size: { width: number; height: number }) => {
        const shown = texts(drawFigure(multiples(form), desk, size, { frame: false }))
        const titles = multiples(form).panels.filter(({ title }) => shown.includes(title)).length
        return { titles, told: shown.flatMap((text) => [...text.matchAll(/另有(\d+)项未画出/g)].map((found) => Number(found[1]))) }
      }
      for (const size of [card, { width: 520, height: 270 }, { width: 580, height: 420 }])
        expect(names(size), JSON.stringify(size)).toEqual({ titles: 8, told: [] })
      const few = names({ width: 380, height: 240 })
      expect(few.titles).toBeLessThan(8)
      expect(few.told).toEqual([8 - few.titles])
    },
  )
  it('small multiples share one scale', () => {
    const scene = drawFigure(multiples('lines'), desk, { width: 1380, height: 700 })
    const zeros = scene.items.flatMap((item) =>
      item.kind === 'line' && item.stroke.color === desk.color.ink && item.points.length === 2 && item.stroke.width === desk.line.axis
        ? [item.points[0]?.[1] ?? 0]
        : [],
    )
    const tops = scene.items.flatMap((item) => (item.kind === 'text' && item.text === '20' ? [item.y] : []))
    expect(new Set(zeros.map(Math.round)).size).toBe(2)
    expect(tops).toHaveLength(8)
    expect(new Set(tops.map((top, k) => Math.round((zeros[k] ?? 0) - top))).size).toBe(1)
  })
  it('panels of different units have scales of their own', () => {
    const make = (unit: string, value: number) => panel([series('', 'peer', [mark(`u${unit}`, '示例县甲', value)])], { title: unit, unit })
    const scene = drawFigure(figure('rankedBars', [make('件', 9000), make('%', 12)]), desk, { width: 720, height: 300 })
    const [large, little] = [bars(scene, 'u件')[0], bars(scene, 'u%')[0]]
    expect(little?.width ?? 0).toBeGreaterThan((large?.width ?? 0) * 0.5)
  })
})

describe('marks', () => {
  it('a pointer at a bar, at a point and at a cell of a merged heatmap finds its mark', () => {
    for (const form of ['rankedBars', 'lines', 'heatmap', 'quadrant', 'stackedBars'] as const) {
      const scene = plot(figureOf(form, 'five'))
      for (const place of scene.marks.slice(0, 12)) {
        const found = markAt(scene, place.x + place.width / 2, place.y + place.height / 2)
        expect(scene.marks.some((other) => other.mark === found)).toBe(true)
        if (form === 'heatmap' || form === 'rankedBars') expect(found).toBe(place.mark)
      }
    }
    expect(markAt(plot(figureOf('rankedBars', 'one')), 1, 239)).toBeNull()
  })
  it.each(gallery)('$form with $input: the keys walk the marks as the figure lists them', ({ figure: f }) => {
    const order = f.panels.flatMap((p) => p.series.flatMap((s) => s.marks.map((m) => m.id)))
    const walked = drawFigure(f, themeOf('light', 'room'), { width: 1920, height: 1080 }).marks.map((place) => order.indexOf(place.mark))
    expect(walked).toEqual([...walked].sort((a, b) => a - b))
  })
  it('an option has one data item a mark, named by its id, and a silent series for the rest', () => {
    const option = echartsOption(plot(figureOf('rankedBars', 'five')), desk.font)
    const list = Array.isArray(option.series) ? option.series : []
    expect(list.map((s) => [s.id, s.silent])).toEqual([
      ['decoration', true],
      ['marks', false],
    ])
    expect(JSON.stringify(list[1]?.data)).toBe(JSON.stringify(['m0', 'm1', 'm2', 'm3', 'm4'].map((name, value) => ({ name, value }))))
  })
  it('a heatmap of 12,000 cells is one shape a colour', () => {
    const big = figure('heatmap', [
      panel(
        Array.from({ length: 200 }, (_, r) =>
          series(
            `r${r}`,
            'peer',
            Array.from({ length: 60 }, (_, c) => mark(`r${r}c${c}`, `c${c}`, r * c)),
          ),
        ),
      ),
    ])
    const scene = drawFigure(big, themeOf('light', 'room'), { width: 1920, height: 1080 })
    expect(scene.marks).toHaveLength(12_000)
    expect(scene.items.filter((item) => item.kind === 'cells')).toHaveLength(1)
    expect(scene.items.length).toBeLessThan(200)
  })
})

describe('colours', () => {
  it.each(['light', 'dark'] as const)('ink reads on every wash of a heatmap on %s paper', (paper) => {
    const { color } = themeOf(paper, 'desk')
    for (const hue of [color.focus, color.good, color.bad])
      for (const wash of washScale(color.paper, hue, color.ink, 24)) expect(contrastOf(wash, color.ink)).toBeGreaterThanOrEqual(4.5)
  })
  it('the colour of a change is merit, or direction where that is the convention', () => {
    const less = figureOf('changeBars', 'negative')
    const of = (convention: 'merit' | 'direction') =>
      drawFigure(less, desk, card, { frame: false, convention }).items.flatMap((item) =>
        item.kind === 'text' && item.text === '9.7%' ? [item.color] : [],
      )
    expect(of('merit')).toEqual([desk.color.bad])
    expect(of('direction')).toEqual([desk.color.fall])
  })
  it('hatching stays inside its box', () => {
    for (const [a, b] of hatchLines({ x: 10, y: 20, width: 33, height: 12 }, 5)) {
      for (const [x, y] of [a, b]) {
        expect(x).toBeGreaterThanOrEqual(10 - 1e-9)
        expect(x).toBeLessThanOrEqual(43 + 1e-9)
        expect(y).toBeGreaterThanOrEqual(20 - 1e-9)
        expect(y).toBeLessThanOrEqual(32 + 1e-9)
      }
    }
  })
})

describe('frames', () => {
  it('a picture carries headline, subtitle, notes and source; a card only its plot', () => {
    const f = { ...figureOf('rankedBars', 'five'), notes: ['均值不含未报'] }
    const picture = texts(drawFigure(f, themeOf('light', 'room'), { width: 1920, height: 1080 })).join('')
    for (const text of [f.headline.text, f.subtitle, '均值不含未报', f.source]) expect(picture).toContain(text)
    expect(texts(plot(f)).join('')).not.toContain(f.headline.text)
  })
  it('4K is the same picture twice as large', () => {
    const f = figureOf('changeBars', 'zeroBase')
    const sizes = (width: number, height: number) =>
      drawFigure(f, themeOf('light', 'room'), { width, height }).items.flatMap((item) =>
        item.kind === 'text' ? [[item.text, Math.round(item.x), item.size]] : [],
      )
    const small = sizes(1920, 1080)
    const large = sizes(3840, 2160)
    expect(large.map(([text]) => text)).toEqual(small.map(([text]) => text))
    large.forEach(([, x, size], k) => {
      expect(Math.abs(Number(x) - 2 * Number(small[k]?.[1]))).toBeLessThanOrEqual(2)
      expect(Number(size)).toBeCloseTo(2 * Number(small[k]?.[2]))
    })
  })
  it('the test that looks for overlaps would find one', () => {
    const scene = plot(figureOf('rankedBars', 'five'))
    expect(faults(scene)).toEqual([])
    const [text] = scene.items.filter((item) => item.kind === 'text')
    if (text?.kind !== 'text') throw new Error('no text')
    expect(faults({ ...scene, items: [...scene.items, { ...text, text: '盖', align: 'left', x: text.x - 4 }] })).toContain(
      `${text.text} × 盖`,
    )
    expect(faults({ ...scene, items: [...scene.items, { ...text, text: '出界', align: 'left', x: 550, y: 236 }] })).toEqual([
      '出界 leaves the drawing',
    ])
  })
})
