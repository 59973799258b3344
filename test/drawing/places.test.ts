import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { keptLabels } from '../../src/drawing/parts/names/categoryLabels'
import { placesOf, unbrokenRuns, yearStarts } from '../../src/drawing/parts/lines/lineSeries'
import { withoutShared } from '../../src/figures/tell/sharedWords'
import { forms } from '../../src/drawing/registry'
import { themeOf } from '../../src/drawing/theme/theme'
import type { FormName, Mark } from '../../src/figures/figure'
import { axisTexts } from '../../src/i18n/numberFormat'
import { dayOf } from '../../src/model/time/calendar'
import { figure, mark, panel, series } from './figure'

const desk = themeOf('light', 'desk')
const card = { width: 560, height: 240 }
const draw = (form: FormName, ...lines: readonly (readonly Mark[])[]) =>
  drawFigure(figure(form, [panel(lines.map((marks, k) => series(`县${k}`, 'peer', marks)))]), desk, card, { frame: false })
const middleOf = (scene: ReturnType<typeof draw>, id: string) => {
  const place = scene.marks.find((one) => one.mark === id)
  return place === undefined ? NaN : place.x + place.width / 2
}

/** Months of two years under names without their year: the names repeat, the places don't. */
const twice = (id: string, values: readonly number[]) =>
  values.map((value, k) => mark(`${id}${k}`, `${(k % 7) + 1}月`, value, { label: String(value) }))

describe('every period has a place of its own', () => {
  it.each(['bump', 'lines', 'stepLines'] as const)('%s: fourteen months of two years stand on fourteen places, in order', (form) => {
    const scene = draw(form, twice('a', [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2]), twice('b', [2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1]))
    const across = Array.from({ length: 14 }, (_, k) => middleOf(scene, `a${k}`))
    for (let k = 1; k < 14; k++) expect(across[k], `place ${k}`).toBeGreaterThan((across[k - 1] as number) + 10)
  })
  it('quarters of two years, one of which is named 一季度 twice', () => {
    const quarters = ['一季度', '二季度', '一季度', '二季度'].map((name, k) => mark(`q${k}`, name, k + 1))
    expect(placesOf([series('甲', 'own', quarters)])).toHaveLength(4)
    expect(middleOf(draw('bump', quarters), 'q2')).toBeGreaterThan(middleOf(draw('bump', quarters), 'q1'))
  })
  it('every form draws each mark of two years of one shape once', () => {
    for (const form of ['bump', 'lines', 'stepLines', 'heatmap', 'calendar'] as const) {
      const scene = draw(form, twice('a', [1, 2, 3, 1, 2, 3, 1, 2, 3]))
      expect(new Set(scene.marks.map(({ mark: id }) => id)).size, form).toBe(9)
      expect(scene.marks, form).toHaveLength(9)
    }
  })
})

const month = (year: number, m: number): readonly [number, number] => [
  dayOf(year, m, 1),
  (m === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, m + 1, 1)) - 1,
]
const at = (id: string, days: readonly [number, number], value: number | null = 1) => mark(id, id, value, { at: days })

describe('a line breaks where periods were left out', () => {
  it.each<[string, Mark[], number[]]>([
    ['July 2023 and January 2024 are no neighbours', [at('a', month(2023, 6)), at('b', month(2023, 7)), at('c', month(2024, 1))], [2, 1]],
    [
      'December and January are',
      [at('a', month(2023, 11)), at('b', month(2023, 12)), at('c', [dayOf(2024, 1, 1), dayOf(2024, 1, 31)])],
      [3],
    ],
    ['1—2月合并 and March are', [at('a', [dayOf(2024, 1, 1), dayOf(2024, 2, 29)]), at('b', month(2024, 3)), at('c', month(2024, 4))], [3]],
    [
      'a month left out in the middle',
      [at('a', month(2024, 1)), at('b', month(2024, 2)), at('c', month(2024, 4)), at('d', month(2024, 5))],
      [2, 2],
    ],
    [
      'stocks at the ends of months follow each other',
      [
        [1, 31],
        [2, 29],
        [3, 31],
        [4, 30],
      ].map(([m, d]) => at(`m${m}`, [dayOf(2024, m as number, d as number), dayOf(2024, m as number, d as number)])),
      [4],
    ],
    ['a missing figure', [at('a', month(2024, 1)), at('b', month(2024, 2), null), at('c', month(2024, 3))], [1, 1]],
    ['periods without days are neighbours', [mark('a', '1月', 1), mark('b', '2月', 2)], [2]],
  ])('%s', (_, marks, lengths) => expect(unbrokenRuns(marks).map((run) => run.length)).toEqual(lengths))
})

describe('labels under an axis', () => {
  const labels = (texts: readonly string[], firsts: readonly number[] = []) =>
    texts.map((text, k) => ({ text, x: k, first: firsts.includes(k) }))
  const wider = (apart: number) => (a: number, b: number) => b - a >= apart
  const years = Array.from({ length: 19 }, (_, k) => `${2006 + k}年`)
  it.each<[string, readonly string[], readonly number[], number, readonly number[]]>([
    ['all that find room', ['1月', '2月', '3月'], [], 1, [0, 1, 2]],
    ['years in even steps that end at the last', years, [], 4, [0, 6, 12, 18]],
    ['quarters at the beginnings of years', Array.from({ length: 18 }, (_, k) => `q${k}`), [1, 5, 9, 13, 17], 3, [1, 5, 9, 13, 17]],
    [
      'quarters at every second beginning, the last where there is room',
      Array.from({ length: 20 }, (_, k) => `q${k}`),
      [0, 4, 8, 12, 16],
      5,
      [0, 8, 16],
    ],
    ['two beginnings of years make no axis', Array.from({ length: 14 }, (_, k) => `m${k}`), [0, 12], 4, [1, 5, 9, 13]],
  ])('%s', (_, texts, firsts, apart, kept) => expect(keptLabels(labels(texts, firsts), wider(apart))).toEqual(kept))
  it('a year begins at its January, or where another year goes on', () => {
    const marks = [
      at('a', month(2023, 11)),
      at('b', [dayOf(2023, 12, 1), dayOf(2023, 12, 31)]),
      at('c', month(2024, 1)),
      at('d', month(2024, 2)),
    ]
    expect([...yearStarts(marks)]).toEqual([2])
    expect([...yearStarts(marks.slice(2))]).toEqual([0])
    expect([...yearStarts([mark('x', '1月', 1)])]).toEqual([])
  })
})

describe('numbers of an axis', () => {
  it.each<[readonly number[], readonly string[]]>([
    [
      [1.3e9, 1.325e9, 1.35e9, 1.375e9],
      ['13.00亿', '13.25亿', '13.50亿', '13.75亿'],
    ],
    [
      [0, 10, 20, 30],
      ['0', '10', '20', '30'],
    ],
    [
      [0, 0.25, 0.5],
      ['0', '0.25', '0.50'],
    ],
    [
      [0, 5000, 10000],
      ['0', '0.5万', '1.0万'],
    ],
    [
      [-20000, 0, 20000],
      ['−2万', '0', '2万'],
    ],
    [
      [8e7, 1e8, 1.2e8],
      ['0.8亿', '1.0亿', '1.2亿'],
    ],
    [
      [6.6e8, 6.8e8, 7e8],
      ['6.6亿', '6.8亿', '7.0亿'],
    ],
  ])('%s', (values, texts) => expect(axisTexts(values, 'zh-CN')).toEqual(texts))
})

describe('names that don’t find room lose what all share', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['惠民县委办公室', '阳信县委办公室', '经济技术开发区委办公室'],
      ['惠民县', '阳信县', '经济技术开发区'],
    ],
    [
      ['中共惠民县委办公室', '中共滨城区委办公室'],
      ['惠民县', '滨城区'],
    ],
    [
      ['North Office', 'South Office'],
      ['North', 'South'],
    ],
    [
      ['第一小组', '第二小组', '第三小组'],
      ['第一', '第二', '第三'],
    ],
    [
      ['市教育局', '市财政局'],
      ['市教育局', '市财政局'],
    ],
    [
      ['甲分公司', '乙分公司'],
      ['甲分公司', '乙分公司'],
    ],
    [['甲县委办公室'], ['甲县委办公室']],
    [
      ['青岛市人民政府办公厅', '滨州市政府办公厅'],
      ['青岛市人民政府', '滨州市政府'],
    ],
    [
      ['行政审批服务局', '退役军人事务局'],
      ['行政审批服务局', '退役军人事务局'],
    ],
  ])('%s', (names, told) => expect(withoutShared(names)).toEqual(told))
})

describe('too many periods for the width', () => {
  it('the last that can be told apart are drawn, and how many stand before is said', () => {
    const days = Array.from({ length: 730 }, (_, k) => mark(`d${k}`, `第${k + 1}日`, 30 + ((k * 37) % 50)))
    const scene = draw('lines', days)
    const drawn = scene.marks.map(({ mark: id }) => id)
    expect(drawn[drawn.length - 1]).toBe('d729')
    expect(drawn.length).toBeGreaterThanOrEqual(31)
    expect(drawn.length).toBeLessThan(160)
    expect(scene.items.some((item) => item.kind === 'text' && item.text === `只画最近各期，此前${730 - drawn.length}期未画出`)).toBe(true)
  })
  it('thirty-one days are always drawn', () => {
    const days = Array.from({ length: 31 }, (_, k) => mark(`d${k}`, `${k + 1}日`, k))
    expect(
      drawFigure(figure('lines', [panel([series('', 'own', days)])]), desk, { width: 200, height: 150 }, { frame: false }).marks,
    ).toHaveLength(31)
  })
})

describe('the foot of a total', () => {
  const steps = (whole: number, part: number) => [
    mark('first', '2023年', whole),
    mark('a', '甲县', part, { from: whole }),
    mark('last', '2024年', whole + part),
  ]
  const slanted = (whole: number, part: number) =>
    drawFigure(figure('waterfall', [panel([series('', 'peer', steps(whole, part))])]), desk, card, { frame: false }).items.filter(
      (item) => item.kind === 'polygon' && item.fill === desk.color.paper,
    ).length
  it('is torn where contributions are small beside it, and whole where they are not', () => {
    expect(slanted(1000, 8)).toBe(2)
    expect(slanted(1000, -8)).toBe(2)
    expect(slanted(10, 8)).toBe(0)
  })
})

describe('forms', () => {
  it('say what they need of a board, and how their rows are counted', () => {
    for (const [name, form] of Object.entries(forms)) {
      expect(form.need.least, name).toBeGreaterThan(200)
      expect(form.need.share, name).toBeLessThanOrEqual(24)
      if (form.rows !== undefined) expect(form.rows.height, name).toBeGreaterThanOrEqual(20)
    }
  })
  it.each(['rankedBars', 'heatmap', 'calendar', 'gapBars', 'pairedBars', 'waterfall', 'scoreTable', 'timeline', 'bullet'] as const)(
    '%s: forty rows on a low card are counted as left out, so that whoever pages it knows',
    (form) => {
      const rows = Array.from({ length: 40 }, (_, k) => mark(`r${k}`, `第${k + 1}街道办`, k + 1, { at: [19000, 19030] }))
      const list = forms[form].rows?.are === 'series' ? rows.map((row) => series(row.category, 'peer', [row])) : [series('', 'peer', rows)]
      const scene = drawFigure(figure(form, [panel(list)]), desk, card, { frame: false })
      const drawn = new Set(scene.marks.map(({ mark: id }) => id)).size
      expect(scene.left).toBe(40 - drawn)
      expect(scene.left).toBeGreaterThan(0)
    },
  )
})
