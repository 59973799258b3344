import { describe, expect, it } from 'vitest'
import { contrastOf } from '../../src/drawing/parts/marks/colorMix'
import { themeOf } from '../../src/drawing/theme/theme'
import { deckExport } from '../../src/export/slides/deck'
import { withName } from '../../src/export/slides/numberFormat'
import { selectionOfSheets } from '../figures/readSheets'
import { chartsOf, partsOf, wordsOf } from './deckParts'
import { bytesOf, everyTaken, requestOf, takenOf } from './taken'

const { color } = themeOf('light', 'slide')
const hex = (value: string) => value.replace('#', '').toUpperCase()
type Taken = (typeof everyTaken)[number]['taken']

async function deckOf(taken: Taken, shape: 'wide' | 'fourThree' = 'wide') {
  const bytes = await bytesOf(await deckExport(requestOf([taken]), shape))
  const slides = [...partsOf(bytes)].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml)
  return { slides, charts: chartsOf(bytes).map((chart) => chart.xml) }
}

interface Box {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly xml: string
}

/** What lies on a slide, each with its place in pt; of a group, the group. */
function boxesOf(slide: string): readonly Box[] {
  return [...slide.matchAll(/<p:grpSp>[\s\S]*?<\/p:grpSp>|<p:sp>[\s\S]*?<\/p:sp>|<p:graphicFrame\b[\s\S]*?<\/p:graphicFrame>/g)].flatMap(
    ([xml]) => {
      const at = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml)
      const name = /<p:cNvPr\b[^>]*\bname="([^"]*)"/.exec(xml)?.[1] ?? ''
      if (!at) return []
      const [x, y, width, height] = at.slice(1, 5).map((one) => Number(one) / 12700) as [number, number, number, number]
      return [{ name, x, y, width, height, xml }]
    },
  )
}

describe('every slide of every kind', () => {
  it.each(everyTaken)('$kind with $input keeps headline, basis, plot, notes and source apart, no word under 12 pt', async ({ taken }) => {
    for (const shape of ['wide', 'fourThree'] as const) {
      const { slides, charts } = await deckOf(taken, shape)
      for (const slide of slides) {
        const boxes = boxesOf(slide)
        const named = (name: string) => boxes.find((box) => box.name === name)
        const plots = boxes.filter((box) => /^plot \d+$/.test(box.name))
        const order = [named('title'), named('subtitle')].filter((box) => box !== undefined)
        expect(order).toHaveLength(2)
        const bottomOfWords = (order[1] as Box).y + (order[1] as Box).height
        expect((order[0] as Box).y + (order[0] as Box).height).toBeLessThanOrEqual((order[1] as Box).y + 0.1)
        const source = named('source') as Box
        const below = named('notes') ?? source
        for (const plot of plots) {
          expect(plot.y, plot.name).toBeGreaterThanOrEqual(bottomOfWords)
          expect(below.y - (plot.y + plot.height), `white under ${plot.name}`).toBeGreaterThanOrEqual(8)
        }
        expect(below.y + below.height).toBeLessThanOrEqual(Math.max(source.y, below.y + 18))
      }
      for (const xml of [...slides, ...charts])
        for (const size of xml.matchAll(/\bsz="(\d+)"/g)) expect(Number(size[1])).toBeGreaterThanOrEqual(1200)
    }
  })

  it('a headline of two lines stands over its basis, not on it', async () => {
    const long =
      '示例县甲、示例县乙、示例县丙三家报送信息篇数均高于上年同期，其余各家均低于上年同期，其中示例区戊降幅最大，已连续两年列最后一位'
    const one = everyTaken.find(({ kind, input }) => kind === 'ranking' && input === 'five')?.taken as Taken
    const { slides } = await deckOf({ ...one, figure: { ...one.figure, headline: { ...one.figure.headline, text: long } } })
    const boxes = boxesOf(slides[0] ?? '')
    const title = boxes.find((box) => box.name === 'title') as Box
    expect(title.height).toBeGreaterThan(60)
    expect(boxes.find((box) => box.name === 'subtitle')?.y).toBeGreaterThanOrEqual(title.y + title.height)
  })
})

describe('words on coloured bars', () => {
  it.each(everyTaken.filter(({ kind }) => ['statusBreakdown', 'composition', 'adoption', 'comparison'].includes(kind)))(
    '$kind with $input reads on every colour',
    async ({ taken }) => {
      for (const chart of (await deckOf(taken)).charts) {
        if (!chart.includes('tacked"/>')) continue
        for (const series of chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []) {
          const fill = /<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w{6})"/.exec(series)?.[1] ?? ''
          for (const label of series.match(/<c:dLbl>[\s\S]*?<\/c:dLbl>/g) ?? []) {
            const ink = /srgbClr val="(\w{6})"/.exec(label)?.[1] ?? ''
            expect(contrastOf(`#${ink}`, `#${fill}`), `${ink} on ${fill}`).toBeGreaterThanOrEqual(4.5)
          }
        }
      }
    },
  )
})

describe('四色 by office beside 合计', () => {
  it.each(everyTaken.filter(({ kind }) => kind === 'statusBreakdown'))('with $input: every row as long as the other', async ({ taken }) => {
    const { charts } = await deckOf(taken)
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) expect(chart).toContain('<c:grouping val="percentStacked"/>')
  })

  it('a part too thin for its number has it beside the row’s name, and no number is lost', async () => {
    for (const { kind, taken } of everyTaken)
      if (kind === 'statusBreakdown') {
        const words = (await deckOf(taken)).charts.map((chart) => `${wordsOf(chart)}${chart}`).join()
        for (const panel of taken.figure.panels)
          for (const series of panel.series)
            for (const mark of series.marks) if (mark.value !== null && mark.value > 0) expect(words).toContain(`<c:v>${mark.value}</c:v>`)
      }
  })
})

describe('多单位对比 with last year beside', () => {
  const sheet = '单位,2022年,2023年\n甲县,100,121\n乙县,111,131\n丙县,90,85\n丁区,20,16\n戊区,77,79'
  const selection = selectionOfSheets([['报送信息情况.csv', sheet]])
  const officeOf = (name: string) => {
    const office = selection.dataset.offices.find((one) => one.name === name)
    if (!office) throw new Error(`no ${name}`)
    return office.id
  }
  const mainOf = (chart: string) => {
    const series = chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []
    const main = series[series.length - 1] ?? ''
    const whole = /<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w{6})"/.exec(main)?.[1]
    const points = [...main.matchAll(/<c:dPt><c:idx val="(\d+)"\/>[\s\S]*?srgbClr val="(\w{6})"/g)]
    return { whole, points: points.map((one) => [Number(one[1]), one[2]] as const), categories: wordsOf(main) }
  }
  it.each(['甲县', '丙县', '戊区'])('%s ours: its bar alone in the accent, the legend in the grey of the others', async (name) => {
    const taken = takenOf('comparison', { ...selection, settings: { ...selection.settings, own: officeOf(name) } })
    const [chart = ''] = (await deckOf(taken)).charts
    const series = chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []
    const accents = series.flatMap((one) => [...one.matchAll(/<c:dPt><c:idx val="(\d+)"\/>[\s\S]*?srgbClr val="(\w{6})"/g)])
    const ours = accents.filter((one) => one[2] === hex(color.focus))
    expect(ours).toHaveLength(1)
    const names = [...chart.matchAll(/<c:cat>[\s\S]*?<\/c:cat>/g)][0]?.[0] ?? ''
    expect(names).toContain(`<c:pt idx="${ours[0]?.[1] ?? ''}"><c:v>${name}`)
    for (const one of series)
      expect(
        mainOf(chart).whole === hex(color.focus) || one.includes(`</c:tx><c:spPr><a:solidFill><a:srgbClr val="${hex(color.focus)}"`),
      ).toBe(false)
  })

  it('nobody ours: no more than the office the headline names is in the accent', async () => {
    const [chart = ''] = (await deckOf(takenOf('comparison', { ...selection, settings: { ...selection.settings, own: null } }))).charts
    expect(chart.split(`<a:srgbClr val="${hex(color.focus)}"`).length - 1).toBeLessThanOrEqual(2)
  })
})

describe('the ends of lines', () => {
  it.each(everyTaken.filter(({ kind }) => ['trend', 'rankShift', 'burnDown'].includes(kind)))(
    '$kind with $input: no two numbers on one another, each with its line’s name',
    async ({ taken }) => {
      const { slides, charts } = await deckOf(taken)
      for (const [k, chart] of charts.entries()) {
        if (!chart.includes('<c:lineChart>')) continue
        const frame = boxesOf(slides.join()).filter((box) => box.xml.includes('<c:chart '))[k] as Box
        const inner = /<c:h val="([\d.]+)"\/>/.exec(chart)
        const [max, min] = [/<c:max val="([-\d.]+)"/, /<c:min val="([-\d.]+)"/].map((one) => Number(one.exec(chart)?.[1]))
        const turned = /<c:valAx>[\s\S]*?orientation val="maxMin"/.test(chart)
        const ends = (chart.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? []).flatMap((series) => {
          const label = (series.match(/<c:dLbl>[\s\S]*?<\/c:dLbl>/g) ?? []).find((one) => one.includes('<c:dLblPos val="r"/>'))
          if (!label) return []
          const at = /<c:idx val="(\d+)"/.exec(label)?.[1] ?? ''
          const value = Number(new RegExp(`<c:val>[\\s\\S]*?<c:pt idx="${at}"><c:v>([^<]+)`).exec(series)?.[1])
          const shift = Number(/<c:y val="(-?[\d.]+)"/.exec(label)?.[1] ?? 0)
          const share = (value - (min as number)) / ((max as number) - (min as number))
          return [(turned ? share : 1 - share) * Number(inner?.[1]) * frame.height + shift * frame.height]
        })
        const sorted = ends.sort((a, b) => a - b)
        for (let n = 1; n < sorted.length; n++) expect((sorted[n] as number) - (sorted[n - 1] as number)).toBeGreaterThanOrEqual(12)
        expect(ends.length).toBeGreaterThan(0)
      }
    },
  )

  it.each([
    ['0', '甲县', '0"  甲县"'],
    ['0.0"%"', '乙县', '0.0"%""  乙县"'],
    ['0;"−"0', '丙县', '0"  丙县";"−"0"  丙县"'],
    ['0', '丁"区"', '0"  丁区"'],
    ['0"篇"', '5家均值', '0"篇""  5家均值"'],
  ])('the format %s with the name %s', (format, name, whole) => expect(withName(format, name)).toBe(whole))
})

describe('small text that is said to be small', () => {
  it.each(everyTaken.filter(({ kind }) => kind === 'matrix'))('matrix with $input: a place smaller than its number', async ({ taken }) => {
    const slide = (await deckOf(taken)).slides.join()
    const cells = [...slide.matchAll(/<a:tc>[\s\S]*?<\/a:tc>/g)].map(([cell]) =>
      [...cell.matchAll(/<a:rPr[^>]*\bsz="(\d+)"/g)].map((one) => Number(one[1])),
    )
    const two = cells.filter((sizes) => sizes.length === 2)
    if (
      taken.figure.panels.some((panel) =>
        panel.series.some((series) => series.marks.some((mark) => mark.rank !== '' && mark.value !== null)),
      )
    )
      expect(two.length).toBeGreaterThan(0)
    for (const [place = 0, number = 0] of two) expect(place).toBeLessThanOrEqual(number)
  })
})

describe('a number and its unit', () => {
  it.each(everyTaken.filter(({ kind, input }) => kind === 'tiles' && input !== 'conflict'))(
    'tiles with $input: stand in one line of text, so that a wider font moves the unit',
    async ({ taken }) => {
      const lines = [...(await deckOf(taken)).slides.join().matchAll(/<a:p>[\s\S]*?<\/a:p>/g)].map(([line]) =>
        wordsOf(line).replace(/\s/g, ''),
      )
      for (const panel of taken.figure.panels.slice(0, 6)) {
        const mark = panel.series[0]?.marks[0]
        if (mark && mark.value !== null && panel.unit !== '')
          expect(lines).toContain(mark.label.endsWith(panel.unit) ? mark.label : `${mark.label}${panel.unit}`)
      }
    },
  )
})
