import { describe, expect, it } from 'vitest'
import type { Figure, FormName, Mark, Panel } from '../../src/figures/figure'
import { messagesOf } from '../../src/i18n/messages'
import { boardGap, boardRows } from '../../src/views/board/rows/boardRows'
import { figureTable, sortedRows, tableHtml, tableTsv } from '../../src/report/figureTable'
import { markSources, nextMark, nothingBehind } from '../../src/views/source/markSources'

const mark = (id: string, value: number | null, rest: Partial<Mark> = {}): Mark => ({
  id,
  category: id,
  detail: '',
  value,
  low: null,
  high: null,
  bound: 'exact',
  missing: value === null ? 'dash' : null,
  flags: [],
  label: value === null ? '—' : String(value),
  rank: '',
  aside: '',
  change: null,
  observations: [],
  derivation: null,
  ...rest,
})
const panel = (series: readonly (readonly Mark[])[], rest: Partial<Panel> = {}): Panel => ({
  title: '',
  unit: '篇',
  own: false,
  series: series.map((marks, k) => ({ name: `系列${k + 1}`, role: 'peer', marks })),
  ...rest,
})
const words = { text: '示例县甲报送96篇', parts: ['示例县甲报送96篇'] }
const figure = (form: FormName, panels: readonly Panel[], notes: readonly string[] = []): Figure => ({
  kind: 'ranking',
  form,
  headline: words,
  subtitle: '',
  panels,
  references: [],
  notes,
  source: '',
  alt: '',
  sentence: words,
  facts: [],
  shown: { members: 1, of: 1, page: 1, pages: 1 },
})
const table = messagesOf('zh-CN').screens.table

describe('rows of a board', () => {
  const bars = (n: number) => panel([Array.from({ length: n }, (_, k) => mark(`m${k}`, k))])
  const changes = figure('changeBars', [bars(11)])
  const ranking = figure('rankedBars', [bars(8)])
  const steps = figure('steps', [bars(3)])
  const tiles = figure('tiles', [bars(1), bars(1)])

  it('at 1366 tiles stand alone and three figures share a row by what they need', () => {
    const rows = boardRows([tiles, changes, ranking, steps], 1318)
    expect(rows.map((row) => row.cells.map((cell) => cell.index))).toEqual([[0], [1, 2, 3]])
    expect(rows[1]?.cells.map((cell) => cell.share)).toEqual([10, 7, 5])
  })
  it('at 700 px none is squeezed below what it needs', () => {
    expect(boardRows([changes, ranking, steps], 700).map((row) => row.cells.map((cell) => cell.index))).toEqual([[0], [1, 2]])
  })
  it('a row left with room takes the next that fits, the wide one follows', () => {
    const matrix = figure('heatmap', [panel([Array.from({ length: 20 }, (_, k) => mark(`c${k}`, k))])])
    expect(boardRows([ranking, matrix, steps], 1318).map((row) => row.cells.map((cell) => cell.index))).toEqual([[0, 2], [1]])
  })
  it('every figure stands once, no later than three places from its own, at any width', () => {
    const figures = [tiles, changes, ranking, steps, ranking, changes, figure('heatmap', [bars(40)]), steps]
    for (const width of [320, 500, 700, 1045, 1318, 1872, 3800]) {
      const order = boardRows(figures, width).flatMap((row) =>
        row.cells.flatMap((cell) => [cell.index, ...cell.below.map((one) => one.index)]),
      )
      expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
      for (const [place, index] of order.entries()) expect(Math.abs(place - index)).toBeLessThanOrEqual(3)
    }
  })
  it('thirty offices take a row of their own, high enough for two columns of fifteen', () => {
    const [row] = boardRows([figure('rankedBars', [bars(30)]), steps], 1318)
    expect(row?.cells).toHaveLength(1)
    expect(row?.cells[0]?.height).toBeGreaterThan(15 * 24)
  })
  it('panels of twelve rows side by side are as high as their rows ask', () => {
    const [row] = boardRows([figure('dumbbell', [bars(12), bars(12)])], 1318)
    expect(row?.cells[0]?.height).toBeGreaterThan(80 + 12 * 20)
    // Lines need no more for having more points.
    expect(boardRows([figure('lines', [bars(12), bars(12)])], 1318)[0]?.cells[0]?.height).toBe(290)
  })
  it('a lone figure is not stretched to fill, except where the page is narrow', () => {
    expect(boardRows([steps], 1318)[0]?.rest).toBe(11)
    expect(boardRows([steps], 700)[0]?.rest).toBe(0)
  })
  it('neighbours nearly as high end on one line, a short one keeps its height beside a long one', () => {
    const [row] = boardRows([figure('changeBars', [bars(11)]), figure('rankedBars', [bars(10)]), figure('steps', [bars(3)])], 1318)
    const heights = row?.cells.map((cell) => cell.height) ?? []
    expect(heights[0]).toBe(heights[1])
    const [tall] = boardRows([figure('rankedBars', [bars(15)]), steps], 1318)
    expect(tall?.cells[1]?.height).toBeLessThan(tall?.cells[0]?.height ?? 0)
  })
  it('the room under a short figure beside a long one is taken by what fits it', () => {
    const status = figure('stackedBars', [bars(9)])
    const lines = figure('lines', [bars(12)])
    const [row, ...more] = boardRows([status, steps, lines, figure('shareBars', [bars(1)])], 900)
    expect(row?.cells.map((cell) => [cell.index, cell.below.map((one) => one.index)])).toEqual([
      [0, []],
      [1, [2]],
    ])
    const [left = 0, right = 0] = row?.cells.map((cell) => cell.below.reduce((sum, one) => sum + one.height + 20, cell.height)) ?? []
    expect(right - left).toBeLessThanOrEqual(80)
    expect(more.map((one) => one.cells.map((cell) => cell.index))).toEqual([[3]])
  })
  it('white space is what divides', () => expect(boardGap).toBeGreaterThanOrEqual(32))
})

describe('a figure as a table', () => {
  const ranked = figure('rankedBars', [
    panel([
      [
        mark('示例县甲', 96, { rank: '1' }),
        mark('示例区丁', null, { rank: '—', label: '未报，不排名' }),
        mark('=市直,"辛"', 0, { rank: '8', label: '0 零报送' }),
      ],
    ]),
  ])

  it('a row a mark, with the words printed on it, without columns that say nothing', () => {
    const { columns, rows } = figureTable(ranked, table)
    expect(columns.map((column) => column.title)).toEqual(['位次', '名称', '数值'])
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['1', '示例县甲', '96'],
      ['—', '示例区丁', '未报，不排名'],
      ['8', '=市直,"辛"', '0 零报送'],
    ])
  })
  it('sorts by number with the missing last both ways, never as zero', () => {
    const made = figureTable(ranked, table)
    expect(sortedRows(made, 2, true).map((row) => row[2]?.text)).toEqual(['96', '0 零报送', '未报，不排名'])
    expect(sortedRows(made, 2, false).map((row) => row[2]?.text)).toEqual(['0 零报送', '96', '未报，不排名'])
  })
  it('series that share their categories become columns', () => {
    const lines = figure('lines', [
      panel([
        [mark('1月', 18), mark('2月', 15)],
        [mark('1月', 16), mark('2月', null)],
      ]),
    ])
    const { columns, rows } = figureTable(lines, table)
    expect(columns.map((column) => column.title)).toEqual(['名称', '系列1', '系列2'])
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['1月', '18', '16'],
      ['2月', '15', '—'],
    ])
  })
  it('five offices by two indicators are five rows, and offices of a table are always rows', () => {
    const office = (k: number) => [mark('办件量', k), mark('办结率', 90 + k)]
    const across = (form: 'lines' | 'heatmap', n: number) =>
      figureTable(figure(form, [panel(Array.from({ length: n }, (_, k) => office(k)))]), table)
    for (const made of [across('lines', 5), across('heatmap', 2)]) {
      expect(made.columns.map((column) => column.title)).toEqual(['名称', '办件量', '办结率'])
      expect(made.rows[1]?.map((cell) => cell.text)).toEqual(['系列2', '1', '91'])
    }
  })
  it('a row is named by what all its series share, not by the count of one', () => {
    const share = (value: number, detail: string) => mark('2017年', value, { detail })
    const detail = (first: string, second: string) =>
      figureTable(figure('shareBars', [panel([[share(37.1, first)], [share(27.5, second)]])]), table).rows[0]?.[0]?.text
    expect([detail('112期', '83期'), detail('1—7月', '1—7月')]).toEqual(['2017年', '2017年 1—7月'])
  })
  it('a change has its direction, and sorts with its sign', () => {
    const change = (direction: 'up' | 'down', text: string) => ({ change: { direction, merit: 'good' as const, text }, label: '' })
    const made = figureTable(
      figure('changeBars', [panel([[mark('督查', 12.7, change('up', '12.7%')), mark('文件', -40.9, change('down', '40.9%'))]])]),
      table,
    )
    const last = made.columns.length - 1
    expect(made.rows.map((row) => row[last]?.text)).toEqual(['▲ 12.7%', '▼ 40.9%'])
    expect(sortedRows(made, last, false).map((row) => row[last]?.text)).toEqual(['▼ 40.9%', '▲ 12.7%'])
  })
  it('the two numbers before a change are columns of their own, and their unit', () => {
    const change = (direction: 'up' | 'down' | 'none', text: string) => ({ direction, merit: 'good' as const, text })
    const made = figureTable(
      figure('changeBars', [
        panel([
          [
            mark('专报', -9.7, { aside: '31 → 28期', change: change('down', '9.7%'), label: '' }),
            mark('文稿', 9.5, { aside: '548 → 600余篇', change: change('up', '≥9.5%'), label: '' }),
            mark('排放', 52.3, {
              aside: '8954.4万 → 1.4亿吨',
              change: change('up', '52.3%'),
              label: '',
              derivation: {
                rule: 'change',
                result: 0.523,
                text: '',
                operands: [
                  { text: '1.4亿', value: 136375500, observations: [1] },
                  { text: '8954.4万', value: 89544000, observations: [2] },
                ],
              },
            }),
            mark('竣工', null, { aside: '1730.27万平方米', label: '' }),
          ],
        ]),
      ]),
      table,
    )
    expect(made.columns.map((column) => column.title)).toEqual(['名称', '基期', '本期', '计量单位', '变化'])
    expect(made.rows.map((row) => row.slice(1, 4).map((cell) => cell.text))).toEqual([
      ['31', '28', '期'],
      ['548', '600余', '篇'],
      ['8954.4万', '136375500', '吨'],
      ['', '1730.27万', '平方米'],
    ])
    // A scale word that is said once stands for both numbers.
    const amounts = (aside: string, now: number, then: number) => {
      const operands = [now, then].map((value) => ({ text: '', value, observations: [] }))
      const derivation = { rule: 'change' as const, result: 0, text: '', operands }
      return mark('某县', 1, { aside, change: change('up', '1%'), label: '', derivation })
    }
    const scaled = figureTable(
      figure('changeBars', [panel([[amounts('73.6 → 70.4亿元', 70.4 * 1e8, 73.6 * 1e8), amounts('2.21 → 2.26万户', 22588, 22140)]])]),
      table,
    )
    expect(scaled.rows.map((row) => row.slice(1, 4).map((cell) => cell.text))).toEqual([
      ['73.6', '70.4', '亿元'],
      ['22140', '22588', '户'],
    ])
    expect(sortedRows(made, 2, true).map((row) => row[0]?.text)).toEqual(['排放', '竣工', '文稿', '专报'])
    expect(tableTsv(made).split('\n')[1]).toBe('专报\t31\t28\t期\t-9.7%')
    expect(tableTsv(made).split('\n')[2]).toBe('文稿\t548\t600余\t篇\t▲ ≥9.5%')
  })
  it('what a mark rounds to 万 or 亿 stands in full, what is inexact as written', () => {
    const values = [
      mark('a', 150234500, { label: '1.5亿' }),
      mark('b', 1338000, { label: '133.8万' }),
      mark('c', 1338000, { label: '133.8万余', bound: 'atLeast' }),
    ]
    const made = figureTable(figure('rankedBars', [panel([values])]), table)
    expect(made.rows.map((row) => row[1]?.text)).toEqual(['150234500', '133.8万', '133.8万余'])
  })
  it('copied as text nothing runs as a formula, a negative number stays one', () => {
    const made = figureTable(figure('rankedBars', [panel([[mark('=1+1', -5), mark('a\tb\nc', 3)]])]), table)
    expect(tableTsv(made)).toBe("名称\t数值\n'=1+1\t-5\na b c\t3")
  })
  it('copied as HTML every sign of the data is text', () => {
    expect(tableHtml(figureTable(figure('rankedBars', [panel([[mark('<b>&"', 3)]])]), table))).toContain(
      '<td>&lt;b&gt;&amp;&quot;</td><td>3</td>',
    )
  })
  it('each number still asks where it comes from', () => expect(figureTable(ranked, table).rows[0]?.[2]?.mark).toBe('示例县甲'))
})

describe('a mark with no cell behind it', () => {
  it('a month nobody reported has no cell, a count of no 台账 line is 0', () => {
    const lines = figure('lines', [panel([[mark('1月', 18, { observations: [1] }), mark('2月', null, { label: '未报' })]])])
    expect(nothingBehind(lines, '2月')).toEqual({ number: '未报', about: ['系列1', '2月'], counted: false })
    const status = figure('stackedBars', [panel([[mark('市住建局', 1, { items: [0] }), mark('市统计局', 0)]])])
    expect(nothingBehind(status, '市统计局')).toMatchObject({ number: '0', counted: true })
  })
})

describe('the cells behind a mark', () => {
  const change = {
    rule: 'change',
    result: 0.127,
    text: '(160 − 142) ÷ 142 = 12.7%',
    operands: [
      { text: '160', value: 160, observations: [4] },
      { text: '142', value: 142, observations: [9] },
      { text: '142', value: 142, observations: [9] },
    ],
  } as const
  const shown = figure('changeBars', [
    panel([[mark('督查', 12.7, { observations: [4], derivation: change }), mark('文件', 3, { observations: [7] })]]),
  ])

  it('are its own first, then those of its arithmetic, each once, named by their numbers', () => {
    expect(markSources(shown, '督查')?.observations).toEqual([
      { index: 4, text: '160' },
      { index: 9, text: '142' },
    ])
    expect(markSources(shown, '督查')?.derivation?.text).toBe('(160 − 142) ÷ 142 = 12.7%')
  })
  it('a stated number has one and no arithmetic', () => {
    expect(markSources(shown, '文件')).toMatchObject({ observations: [{ index: 7, text: '' }], items: [], derivation: null })
  })
  it('a mark that was drawn away is none', () => expect(markSources(shown, '没有')).toBeNull())
  it('the keys walk to the next mark and stay at the ends', () => {
    expect([nextMark(shown, '督查', 1), nextMark(shown, '文件', 1), nextMark(shown, '督查', -1)]).toEqual(['文件', '文件', '督查'])
  })
})
