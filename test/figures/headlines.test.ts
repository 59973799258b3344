import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure'
import { boardFrom, sheet } from './fromSheets'
import { marksOf, strayNumbers } from './numberScanner'

/** Names that stand in no word of a headline but as themselves. */
const offices = ['青禾镇', '柳泉镇', '石桥乡', '云山镇', '湖东镇', '白塔乡', '红岭镇', '沙河镇', '松源乡', '梅溪镇', '龙湾镇', '平川乡']
const indicators = [
  { name: '走访', unit: '次', rate: false },
  { name: '投诉', unit: '件', rate: false },
  { name: '满意率', unit: '%', rate: true },
  { name: '采用信息', unit: '篇', rate: false },
] as const

const number = (rate: boolean) =>
  rate ? fc.integer({ min: 600, max: 1000 }).map((x) => String(x / 10)) : fc.oneof(fc.nat(9), fc.nat(400), fc.nat(90000)).map(String)
const cell = (rate: boolean) => fc.oneof({ weight: 9, arbitrary: number(rate) }, { weight: 1, arbitrary: fc.constantFrom('', '未报', '—') })

/** A sheet of some offices, indicators and years, with holes; a total now and then. */
const sheets = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 4 }), years: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns, years }) => {
    const heads = indicators
      .slice(0, columns)
      .flatMap(({ name, unit }) => Array.from({ length: years }, (_, k) => `${2025 - years + k}年${name}（${unit}）`))
    const cells = indicators.slice(0, columns).flatMap(({ rate }) => Array.from({ length: years }, () => cell(rate)))
    return fc
      .array(fc.tuple(...cells), { minLength: rows, maxLength: rows })
      .map((lines) => [`单位,${heads.join(',')}`, ...lines.map((line, k) => [offices[k], ...line].join(','))].join('\n'))
  })

/** What a figure draws or says beside its marks: rows, panels, series, categories. */
function drawnNames({ panels, subtitle }: Figure): string {
  return [
    subtitle,
    ...panels.flatMap((panel) => [
      panel.title,
      ...(panel.rows ?? []).map((row) => row.category),
      ...panel.series.flatMap((series) => [series.name, ...series.marks.map((mark) => mark.category)]),
    ]),
  ].join('\n')
}

describe.each(['zh-CN', 'en'] as const)('headlines in %s', (language) => {
  it('name only what is drawn, and count only what is a fact', () => {
    fc.assert(
      fc.property(sheets, (csv) => {
        const { figures } = boardFrom(sheet(csv), { language })
        for (const { kind, figure, selection } of figures) {
          // Tiles are of whom they name, and have no rows.
          if (kind === 'tiles') continue
          const drawn = drawnNames(figure)
          for (const name of offices)
            if (figure.headline.text.includes(name)) expect(drawn, `${figure.headline.text} in\n${csv}`).toContain(name)
          expect(strayNumbers(figure, selection.dataset), csv).toEqual([])
          for (const part of figure.headline.parts) if (typeof part !== 'string') expect(figure.facts[part.fact]).toBeDefined()
          if (marksOf(figure).length > 0) expect(figure.headline.text).not.toMatch(/NaN|undefined|Infinity|，，|，$|^，|: *$|^: /)
        }
      }),
      { seed: 20241128, numRuns: 60 },
    )
  })
  it('is never without a figure while there is a number', () => {
    fc.assert(
      fc.property(sheets, (csv) => {
        const numbers = csv
          .split('\n')
          .slice(1)
          .flatMap((line) => line.split(',').slice(1))
          .filter((text) => /^\d/.test(text))
        if (numbers.length > 0) expect(boardFrom(sheet(csv), { language }).figures.length, csv).toBeGreaterThan(0)
      }),
      { seed: 7, numRuns: 30 },
    )
  })
})
