import { describe, expect, it } from 'vitest'
import { deckExport } from '../../src/export/slides/deck'
import { formatFor } from '../../src/export/slides/numberFormat'
import { figureKinds } from '../../src/figures/registry'
import { everyMark } from '../../src/report/sourcesOfMark'
import { boardOfSheets, selectionOfSheets } from '../figures/readSheets'
import { withoutShared } from '../../src/figures/tell/sharedWords'
import { bytesOf, everyTaken, requestOf, takenOf } from './taken'
import { chartsOf, packageFaults, partsOf, wordsOf, type Parts } from './deckParts'

const slidesOf = (parts: Parts) => [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml)
const notesOf = (parts: Parts) =>
  [...parts].filter(([name]) => name.startsWith('ppt/notesSlides/') && name.endsWith('.xml')).map(([, xml]) => xml)
const plain = (text: string) => text.replace(/\s+/g, '')

describe('every kind with every difficult input as a deck', () => {
  const left = new Map<string, Set<string>>()
  /** Kinds that leave as a picture: the last resort. */
  const pictured: string[] = []

  it.each(everyTaken)('$kind with $input: a sound package whose words and numbers are the figure’s', async ({ kind, taken }) => {
    const { figure } = taken
    const bytes = await bytesOf(await deckExport(requestOf([taken]), 'wide'))
    const parts = partsOf(bytes)
    expect(packageFaults(parts)).toEqual([])
    const slides = slidesOf(parts)
    const said = slides.map(wordsOf).join('\n')
    expect(plain(said)).toContain(plain(figure.headline.text))
    expect(plain(said)).toContain(plain(figure.subtitle))
    for (const note of figure.notes) expect(plain(said)).toContain(plain(note.replace(/[。；]$/, '')))
    expect(slides.join()).toMatch(/descr="[^"]+"/)
    expect(plain(notesOf(parts).map(wordsOf).join('\n'))).toContain(plain(figure.sentence.text))
    // Chinese is in a font that has it, wherever a font is named; nobody and no other program is.
    for (const xml of [...slides, ...chartsOf(bytes).map((chart) => chart.xml)])
      expect(xml.match(/<a:latin\b/g)?.length ?? 0).toBe(xml.match(/<a:ea\b/g)?.length ?? 0)
    expect([...parts.values()].join()).not.toMatch(/PptxGenJS|[A-Z]:\\\\|\/home\//)
    if (slides.some((xml) => xml.includes('<p:pic>'))) pictured.push(kind)

    const charts = chartsOf(bytes)
    const tabled = slides.some((xml) => xml.includes('<a:tbl>'))
    const native = charts.length > 0 ? 'chart' : tabled ? 'table' : 'shapes'
    left.set(kind, (left.get(kind) ?? new Set()).add(native))
    const marks = everyMark(figure)
    if (charts.length > 0) {
      // Every number of the figure stands in a workbook, and nothing but plotted numbers does: targets' rests, standards and feet of bars beside.
      const numbers = charts.flatMap((chart) =>
        chart.grid.slice(1).flatMap((row) => row.slice(1).filter((cell): cell is number => typeof cell === 'number')),
      )
      for (const mark of marks)
        if (mark.value !== null)
          expect(numbers, `${mark.category} ${mark.label}`).toContain(kind === 'contribution' ? Math.abs(mark.value) : mark.value)
      const plotted = charts.flatMap((chart) =>
        [...chart.xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].flatMap((cache) =>
          [...(cache[1] as string).matchAll(/<c:v>([^<]+)<\/c:v>/g)].map((v) => Number(v[1])),
        ),
      )
      expect(numbers.slice().sort((a, b) => a - b)).toEqual(plotted.sort((a, b) => a - b))
      // Names that find no room stand without what all of them share, as the drawing writes them.
      const members = [...new Set(marks.filter((mark) => !mark.flags.includes('aggregate')).map((mark) => mark.category))]
      const apart = withoutShared(members)
      const words =
        charts.flatMap((chart) => chart.grid.map((row) => String(row[0] ?? ''))).join('\n') +
        charts.map((chart) => wordsOf(chart.xml)).join() +
        charts.flatMap((chart) => chart.grid[0] ?? []).join()
      const whole = marks.every((mark) => words.includes(mark.category))
      for (const mark of marks)
        expect(words, mark.category).toContain(whole ? mark.category : (apart[members.indexOf(mark.category)] ?? mark.category))
      if (!whole) expect(new Set(apart).size, 'names told apart').toBe(members.length)
    } else if (kind === 'coverage' || kind === 'cadence') {
      // Its signs are what is drawn: a dot for a report, a ring for one of nothing, a dashed ring and a word for none.
      const count = (sign: string) => said.split('\n').filter((word) => word.startsWith(sign)).length
      const zero = (mark: (typeof marks)[number]) => mark.value === 0 || mark.flags.includes('zeroReport')
      expect(count('●')).toBe(marks.filter((mark) => mark.value !== null && !zero(mark)).length)
      expect(count('○')).toBe(marks.filter((mark) => mark.value !== null && zero(mark)).length)
      expect(count('◌')).toBe(marks.filter((mark) => mark.value === null && mark.missing !== null).length)
      for (const mark of marks) if (mark.value === null && mark.missing !== null) expect(said).toContain(`◌ ${mark.label}`)
    } else if (tabled) for (const mark of marks) if (mark.label !== '') expect(plain(said)).toContain(plain(mark.label))
  })

  it('at least 15 kinds leave as chart, table or shapes, and no form as a picture', () => {
    console.log([...left].map(([kind, how]) => `${kind}: ${[...how].join(', ')}`).join('\n'))
    console.log(`as a picture: ${pictured.join(', ') || 'none'}`)
    expect(left.size).toBe(Object.keys(figureKinds).length)
    expect([...left.values()].filter((how) => how.has('chart') || how.has('table')).length).toBeGreaterThanOrEqual(13)
    expect(pictured).toEqual([])
  })
})

describe('a whole board as a deck', () => {
  const sheets = [
    ['督查.csv', '内部资料\n督查情况\n单位,2022年1—7月,2023年1—7月\n甲县,10,12\n乙县,11,13\n丙县,9,8\n丁区,20,16\n戊区,7,9'],
    ['信息.csv', '报送信息情况\n单位,2022年1—7月,2023年1—7月\n甲县,100,121\n乙县,111,131\n丙县,90,85\n丁区,20,16\n戊区,77,79'],
  ] as const
  const board = boardOfSheets(sheets)
  const taken = board.map(({ kind, selection }) => takenOf(kind, selection))

  it.each(['wide', 'fourThree'] as const)('in %s has a title, an agenda of its headlines and a slide a figure', async (shape) => {
    const parts = partsOf(await bytesOf(await deckExport(requestOf(taken, { title: '督查指标看板' }), shape)))
    expect(packageFaults(parts)).toEqual([])
    const said = slidesOf(parts).map(wordsOf)
    expect(said.length).toBe(taken.length + 2)
    expect(said[0]).toContain('督查指标看板')
    for (const { figure } of taken) expect(plain(said[1] ?? '')).toContain(plain(figure.headline.text))
    expect(parts.get('ppt/presentation.xml')).toContain(shape === 'wide' ? 'cx="12192000"' : 'cx="9144000"')
    // 内部 goes with every slide made of it.
    for (const slide of said.slice(2)) expect(slide).toContain('内部资料')
  })

  it('speaker’s notes name the cell of each number', async () => {
    const parts = partsOf(await bytesOf(await deckExport(requestOf(taken), 'wide')))
    const notes = notesOf(parts).map(wordsOf).join('\n')
    expect(notes).toMatch(/甲县 .*← 督查\.csv/)
    expect(notes).toMatch(/!C4|!C5/)
  })

  it('is the same whatever was exported before', async () => {
    const once = chartsOf(await bytesOf(await deckExport(requestOf(taken), 'wide')))
    const again = chartsOf(await bytesOf(await deckExport(requestOf(taken), 'wide')))
    expect(again.map((chart) => chart.grid)).toEqual(once.map((chart) => chart.grid))
    expect(again.map((chart) => chart.xml)).toEqual(once.map((chart) => chart.xml))
  })
})

describe('what reads wrong on no slide', () => {
  it('names with signs of XML, quotes and formulas', async () => {
    const selection = selectionOfSheets([['a&b.csv', '单位,2022年,2023年\n"<甲>&""县""",10,12\n=乙县,11,13\n丙\'县,9,8']])
    const parts = partsOf(await bytesOf(await deckExport(requestOf([takenOf('ranking', { ...selection, periods: [1] })]), 'wide')))
    expect(packageFaults(parts)).toEqual([])
  })
})

describe('600余 and 近60', () => {
  it('stay words on the bar, whatever number a clerk edits in', async () => {
    const one = everyTaken.find(({ kind, input }) => kind === 'ranking' && input === 'bounds')
    const [chart] = chartsOf(await bytesOf(await deckExport(requestOf([(one as (typeof everyTaken)[number]).taken]), 'wide')))
    for (const label of ['60余', '近60', '约60']) expect(wordsOf(chart?.xml ?? '')).toContain(label)
    expect(chart?.xml).not.toMatch(/formatCode="[^"]*[余近约]/)
  })
})

describe('a label is a number format where one prints it', () => {
  it.each([
    [160, '160', '0'],
    [12.676, '12.7%', '0.0"%"'],
    [12.676, '▲ 12.7%', '"▲ "0.0"%";"▼ "0.0"%"'],
    [-9.677, '▼ 9.7%', '"▲ "0.0"%";"▼ "0.0"%"'],
    [-3, '−3', '0;"−"0'],
    [525, '525篇', '0"篇"'],
    [1338250, '133.8万', null],
    [0, '持平', null],
    [9.5, '≥9.5%', null],
    [12.676, '▼ 12.7%', null],
    [161, '160', null],
  ])('%d printed as %s', (value, label, format) => expect(formatFor(value, label)).toBe(format))
})
