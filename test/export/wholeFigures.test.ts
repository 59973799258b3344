import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { themeOf } from '../../src/drawing/theme/theme'
import { wholeFigures } from '../../src/export/wholeFigures'
import type { Figure } from '../../src/figures/figure'
import { figure, mark, panel, series } from '../drawing/figure'
import { selectionOfSheets } from '../figures/readSheets'
import { figureKinds } from '../../src/figures/registry'

const settings = { language: 'zh-CN', convention: 'merit' } as const
/** A printed figure, and a picture for a slide. */
const sizes = [
  { width: 1754, height: 1130, unit: 1.05 },
  { width: 1920, height: 1080, unit: 1 },
]
const office = (k: number) => `第${k}街道`
const table = (from: number, to: number, page: number): Figure =>
  figure(
    'heatmap',
    [
      panel(
        Array.from({ length: to - from }, (_, k) =>
          series(
            office(from + k),
            'peer',
            Array.from({ length: 6 }, (_, c) => mark(`${from + k} ${c}`, `指标${c}`, 60 + c, { label: `${60 + c}.0` })),
          ),
        ),
      ),
    ],
    { notes: ['好坏未定', `第${page}页，共2页`], shown: { members: to - from, of: 40, page, pages: 2 } },
  )

describe('forty offices printed, and as pictures', () => {
  it.each(sizes)('all stand on paper of $width px, in order, on pages that are counted as they come out', (size) => {
    const pages = wholeFigures(
      [table(0, 30, 1), table(30, 40, 2), figure('rankedBars', [panel([series('', 'peer', [mark('a', '甲', 1)])])])],
      settings,
      size,
    )
    const drawn = pages.map((page) => drawFigure(page, themeOf('light', 'room'), size, { frame: true, ...settings, unit: size.unit }))
    expect(drawn.map((scene) => scene.left)).toEqual(pages.map(() => 0))
    const tables = pages.slice(0, -1)
    expect(tables.length).toBeGreaterThan(2)
    expect(tables.flatMap((page) => page.panels.flatMap((one) => one.series.map(({ name }) => name)))).toEqual(
      Array.from({ length: 40 }, (_, k) => office(k)),
    )
    expect(tables.map((page) => page.notes)).toEqual(tables.map((_, k) => ['好坏未定', `第${k + 1}页，共${tables.length}页`]))
    expect(pages[pages.length - 1]?.notes).toEqual([])
  })
})

it('a note on rates of ten counties names the rates, not ten counties twice', () => {
  const rows = ['甲县', '乙县', '丙县', '丁县'].flatMap((name, k) => [
    `${name},固定资产投资,亿元,100,${60 + k},`,
    `${name},空气优良天数比例,%,85,${80 + k},`,
    `${name},办结率,%,96,${95 + k},`,
  ])
  const sheet = ['2026年1—9月指标完成情况', '县区,指标,单位,全年目标,1—9月完成,备注', ...rows].join('\n')
  const made = figureKinds.completion.build(selectionOfSheets([['指标.csv', sheet]]))
  expect(made.notes).toContain('空气优良天数比例、办结率直接与目标比，不看时序')
})
