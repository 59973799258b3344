import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { themeOf } from '../../src/drawing/theme/theme'
import { textBox } from '../../src/drawing/text/textBox'
import { figureKinds } from '../../src/figures/registry'
import { kindInputs } from '../figures/kindInputs'
import { figure, mark, panel, series } from './figure'
import { gallery } from './figureOf'

const desk = themeOf('light', 'desk')
const halves = kindInputs
  .filter(({ kind }) => kind === 'doubleHalf')
  .map(({ input, selection }) => ({ input, figure: figureKinds.doubleHalf.build(selection) }))
const written = (figure: Parameters<typeof drawFigure>[0], size: { width: number; height: number }) =>
  drawFigure(figure, desk, size, { frame: false }).items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('双过半', () => {
  it('thirty tasks of one date are thirty named rows with the line at half, not dots on each other', () => {
    const { figure: rows } = halves.find(({ input }) => input === 'thirty') as (typeof halves)[number]
    const texts = written(rows, { width: 1302, height: 430 })
    const { marks } = rows.panels[0]?.series[0] ?? { marks: [] }
    expect(marks).toHaveLength(30)
    for (const mark of marks) expect(texts).toContain(mark.category)
    expect(texts.filter((text) => text === '过半 50').length).toBeGreaterThan(0)
    const values = marks.flatMap((mark) => (mark.value === null ? [] : [mark.value]))
    expect([...values].sort((a, b) => b - a)).toEqual(values)
  })
  it.each(halves)('$input: every task is named, or it is said how many are not', ({ figure: one }) => {
    for (const size of [
      { width: 320, height: 214 },
      { width: 560, height: 240 },
    ]) {
      const texts = written(one, size)
      const { marks } = one.panels[0]?.series[0] ?? { marks: [] }
      const named = marks.filter((mark) => texts.some((text) => text.startsWith(mark.category.slice(0, 4)))).length
      const told = texts
        .flatMap((text) => [...text.matchAll(/另有(\d+)项/g)].map((match) => Number(match[1])))
        .reduce((sum, n) => sum + n, 0)
      expect(named + told).toBe(marks.length)
    }
  })
})

describe('points of a quadrant', () => {
  it.each(gallery.filter(({ form }) => form === 'quadrant'))('$input: names left out are counted', ({ figure: one }) => {
    const texts = written(one, { width: 380, height: 240 })
    const marks = one.panels.flatMap((part) => part.series.flatMap((line) => line.marks))
    const named = marks.filter((mark) => texts.some((text) => text.startsWith(mark.category.split('（')[0]?.slice(0, 4) ?? ''))).length
    const told = texts
      .flatMap((text) => [...text.matchAll(/另?有?(\d+)项未/g)].map((match) => Number(match[1])))
      .reduce((sum, n) => sum + n, 0)
    expect(named + told).toBe(marks.length)
  })
  it('that lie on each other have an edge of paper', () => {
    const points = [80, 79, 30].map((value, k) => mark(`p${k}`, `任务${k}`, value, { at: [58, 58] }))
    const scene = drawFigure(
      figure('quadrant', [panel([series('', 'peer', points)], { unit: '%' })]),
      desk,
      { width: 560, height: 240 },
      { frame: false },
    )
    const edged = (id: string) => scene.items.some((item) => item.kind === 'circle' && item.mark === id && item.fill === desk.color.paper)
    expect([edged('p0'), edged('p1'), edged('p2')]).toEqual([true, true, false])
  })
})

describe('long names beside the solid line at half', () => {
  const names = ['省委深化改革年度重点任务分解落实事项', '自主创新示范区改革试点任务推进情况事项', '市委重点改革任务督办落实情况事项']
  const points = names.map((name, k) => mark(`p${k}`, name, [94, 55, 49][k] as number, { at: [58.1, 58.1] }))
  const half = { name: '过半', value: 50, text: '50', line: 'solid' as const, derivation: null }
  const scene = drawFigure(
    figure('quadrant', [panel([series('', 'peer', points)], { unit: '%' })], { references: [half, { ...half, axis: 'x' as const }] }),
    desk,
    { width: 460, height: 300 },
    { frame: false },
  )
  const lines = scene.items.flatMap((item) => (item.kind === 'line' && item.stroke.color === desk.color.reference ? [item.points] : []))
  it('all stand, none of them on the line', () => {
    const texts = scene.items.flatMap((item) => (item.kind === 'text' && item.mark !== undefined ? [item] : []))
    expect(new Set(texts.map((text) => text.mark)).size).toBe(3)
    for (const text of texts) {
      const box = textBox(text)
      for (const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] of lines) {
        if (x1 === x2) expect(box.x >= x1 || box.x + box.width <= x1, text.text).toBe(true)
        if (y1 === y2) expect(box.y >= y1 || box.y + box.height <= y2, text.text).toBe(true)
      }
    }
  })
})
