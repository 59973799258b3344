import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../src/drawing/scene'
import { boxesOverlap, textBox } from '../../../src/drawing/text/textBox'
import { measureText } from '../../../src/drawing/text/text'
import type { Figure } from '../../../src/figures/figure'
import { figureKinds } from '../../../src/figures/registry'
import { aroundMark, foldFigure, pagesOf } from '../../../src/drawing/foldFigure'
import { drawPage, pageLayout, unitOf, type PageLayout, type Size } from '../../../src/views/meeting/pageLayout'
import { faults } from '../../drawing/faults'
import { gallery } from '../../drawing/figureOf'
import { kindInputs, unsuitedInputs } from '../../figures/kindInputs'

const screens: readonly (Size & { readonly name: string; readonly least: number })[] = [
  { name: '1080p', width: 1920, height: 1080, least: 24 },
  { name: '4K', width: 3840, height: 2160, least: 48 },
]
const others: readonly (Size & { readonly name: string; readonly least: number })[] = [
  { name: 'a 32:9 wall', width: 3840, height: 1080, least: 24 },
  { name: 'a laptop', width: 1366, height: 768, least: 17 },
  { name: 'a small window', width: 900, height: 500, least: 12 },
]
const style = { language: 'zh-CN', convention: 'merit' } as const
const drawn = (figure: Figure, size: Size, narrow = false): { layout: PageLayout; scene: Scene } => {
  const layout = pageLayout(figure, size, 'light', narrow)
  return { layout, scene: drawPage(figure, layout, style) }
}
const leftAt =
  (size: Size, narrow = false) =>
  (figure: Figure): number =>
    drawn(figure, size, narrow).scene.left

/** What is wrong with a page: words too small, words that leave it or stand on each other, drawn or written beside the drawing. */
function wrong(figure: Figure, size: Size & { readonly least: number }, narrow = false): string[] {
  const { layout, scene } = drawn(figure, size, narrow)
  const found = faults(scene)
  for (const item of scene.items)
    if (item.kind === 'text' && item.size < size.least - 0.001) found.push(`${item.text} is ${item.size.toFixed(1)} px`)
  const room = narrow ? size.width * 0.57 : size.width
  const blocks = [layout.headline, layout.subtitle, layout.foot]
  const corner = { x: layout.x + layout.width - layout.corner.width, y: layout.corner.top }
  for (const { lines, size: letters } of blocks) {
    if (letters < size.least - 0.001) found.push(`${lines[0]} is ${letters.toFixed(1)} px`)
    for (const line of lines)
      if (layout.x + measureText(line, letters, 700) > room + letters && layout.x + measureText(line, letters, 400) > room)
        found.push(`${line} leaves the page`)
  }
  for (const line of layout.foot.lines)
    if (layout.x + measureText(line, layout.foot.size, 400) > corner.x) found.push(`${line} stands in the corner`)
  // Headline, subtitle, plot and foot one under the other, none beyond the page.
  const edges = [
    0,
    layout.headline.top,
    layout.headline.top + layout.headline.line * layout.headline.lines.length,
    layout.subtitle.top + layout.subtitle.line * layout.subtitle.lines.length,
    layout.plot.y,
    layout.plot.y + layout.plot.height,
    layout.foot.top,
    layout.foot.top + layout.foot.line * Math.max(1, layout.foot.lines.length),
    size.height,
  ]
  if (edges.some((edge, k) => k > 0 && edge < (edges[k - 1] as number) - 0.5))
    found.push(`out of order: ${edges.map(Math.round).join(' ')}`)
  if (layout.plot.x + layout.plot.width > room) found.push('the plot leaves its place')
  return found
}

const suited = kindInputs.filter(({ kind, input }) => unsuitedInputs[kind]?.[input] === undefined)

describe('sizes', () => {
  it.each([
    [1920, 1080, 1],
    [3840, 2160, 2],
    [3840, 1080, 1],
    [1366, 768, 0.711],
    [1080, 1920, 0.5625],
    [800, 450, 0.5],
  ])('%d × %d is drawn at %d', (width, height, unit) => expect(unitOf({ width, height })).toBeCloseTo(unit, 3))
})

describe.each(screens)('on $name', (screen) => {
  it.each(suited)(
    '$kind with $input: each page has every word in its place, none under the least size, and all members are on some page',
    ({ kind, selection }) => {
      const build = (page: number, top?: number) =>
        figureKinds[kind].build({ ...selection, settings: { ...selection.settings, page, ...(top === undefined ? {} : { top }) } })
      const pages = pagesOf(build, leftAt(screen))
      for (const page of pages) expect(wrong(page, screen), page.headline.text).toEqual([])
      // What can be folded is: nothing is said to be left out.
      for (const page of pages) expect(leftAt(screen)(page), page.headline.text).toBe(0)
    },
  )
  it.each(suited)('$kind with $input: narrowed beside 哪来的数 it keeps its sizes', ({ kind, selection }) => {
    const figure = figureKinds[kind].build(selection)
    const { figure: piece } = aroundMark(figure, null, leftAt(screen, true))
    expect(wrong(piece, screen, true)).toEqual([])
  })
  it.each(gallery)('$form with $input', ({ figure }) => {
    for (const page of foldFigure(figure, leftAt(screen))) expect(wrong(page, screen)).toEqual([])
  })
})

describe.each(others)('on $name', (screen) => {
  it.each(suited.filter(({ input }) => input === 'thirty' || input === 'missing'))('$kind with $input', ({ kind, selection }) => {
    const figure = figureKinds[kind].build(selection)
    for (const page of foldFigure(figure, leftAt(screen))) expect(wrong(page, screen)).toEqual([])
  })
})

describe('folding', () => {
  const many = gallery.find(({ form, input }) => form === 'rankedBars' && input === 'thirty')?.figure as Figure
  /** A screen that holds so many rows. */
  const holds = (count: number) => (figure: Figure) => Math.max(0, (figure.panels[0]?.series[0]?.marks.length ?? 0) - count)
  const ids = (figure: Figure) => figure.panels[0]?.series[0]?.marks.map((mark) => mark.id) ?? []

  it('every member is on one page, in order, and pages are alike', () => {
    const pages = foldFigure(many, holds(13))
    expect(pages.map((page) => ids(page).length)).toEqual([10, 10, 10])
    expect(pages.flatMap(ids)).toEqual(ids(many))
  })
  it('what finds room stays as it is', () => expect(foldFigure(many, holds(30))).toEqual([many]))
  it('beside an answer the rows around the mark stay, at the ends too', () => {
    const at = (k: number) => aroundMark(many, ids(many)[k] as string, holds(7))
    expect(at(0)).toMatchObject({ from: 1, to: 7, of: 30 })
    expect(at(15)).toMatchObject({ from: 13, to: 19, of: 30 })
    expect(at(29)).toMatchObject({ from: 24, to: 30, of: 30 })
    for (const k of [0, 7, 15, 29]) expect(ids(at(k).figure)).toContain(ids(many)[k])
  })
  it('a kind that pages is made anew with what a page holds, so that its own rules choose the rows', () => {
    const asked: (readonly [number, number | undefined])[] = []
    const pages = pagesOf((page, top) => {
      asked.push([page, top])
      const size = top ?? 30
      const [panel] = many.panels
      const [series] = panel?.series ?? []
      if (!panel || !series) throw new Error('no rows')
      const marks = series.marks.slice((page - 1) * size, page * size)
      return {
        ...many,
        panels: [{ ...panel, series: [{ ...series, marks }] }],
        shown: { members: marks.length, of: 30, page, pages: Math.ceil(30 / size) },
      }
    }, holds(12))
    expect(asked).toContainEqual([1, 12])
    expect(pages.flatMap(ids)).toEqual(ids(many))
    expect(pages.map((page) => ids(page).length)).toEqual([12, 12, 6])
  })
})

it('a headline, its plot and the corner never stand on each other', () => {
  const figure = gallery[0]?.figure as Figure
  const { layout, scene } = drawn(figure, screens[0] as Size)
  const boxes = scene.items.flatMap((item) => (item.kind === 'text' ? [textBox(item)] : []))
  const corner = {
    x: layout.x + layout.width - layout.corner.width,
    y: layout.corner.top,
    width: layout.corner.width,
    height: layout.corner.line * 2,
  }
  for (const box of boxes) expect(boxesOverlap({ ...box, x: box.x + layout.plot.x, y: box.y + layout.plot.y }, corner)).toBe(false)
})
