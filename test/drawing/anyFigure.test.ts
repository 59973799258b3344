import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { forms } from '../../src/drawing/registry'
import { themeOf } from '../../src/drawing/theme/theme'
import type { Figure, FormName, Mark, MarkChange, Series } from '../../src/figures/figure'
import { bounds, missingKinds } from '../../src/model/quantity'
import { reference } from './cases'
import { faults } from './faults'
import { figure, panel, series } from './figure'

const seed = 20230731
const name = fc.oneof(
  fc.constantFrom(
    '督查',
    '《督查专报》',
    '市自然资源和规划局（市林业局）',
    '中共滨州市委全面深化改革委员会办公室',
    'Enfield PCT',
    '2023年1—7月',
    '一',
    'Department for Levelling Up, Housing and Communities',
  ),
  fc.stringMatching(/^[市县区委办公室督查信息（）a-z0-9 ]{1,30}$/),
)
const number = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: -1e9, max: 1e12, noNaN: true }).map((n) => Math.round(n * 1e4) / 1e4),
  fc.constantFrom(0, -0.0001, 1e-9, 133.8),
)
const change: fc.Arbitrary<MarkChange | null> = fc.option(
  fc.record({
    direction: fc.constantFrom('up', 'down', 'flat', 'none'),
    merit: fc.constantFrom('good', 'bad', 'neutral', 'unknown'),
    text: fc.constantFrom('12.7%', '持平', '基数为0，增加53条', '≥9.5%', '0.7个百分点'),
  }),
)
const flags = fc.subarray(
  ['own', 'named', 'named-bad', 'partPeriod', 'derived', 'conflict', 'veto', 'aggregate', 'zeroReport', 'notRanked'] as const,
  { maxLength: 2 },
)

/** A mark as any kind might make it; what doesn't belong together is put right. */
const anyMark = (id: string, category: string): fc.Arbitrary<Mark> =>
  fc
    .record({
      value: fc.option(number, { freq: 5 }),
      missing: fc.constantFrom(...missingKinds),
      bound: fc.constantFrom(...bounds),
      flags,
      change,
      more: fc.double({ min: 0, max: 50, noNaN: true }),
      detail: fc.constantFrom('', '34 / 66项', '1—7月'),
      rank: fc.constantFrom('', '1', '17', '—'),
      aside: fc.constantFrom('', '142 → 160次'),
      at: fc.integer({ min: 0, max: 300 }),
      stars: fc.option(fc.integer({ min: 0, max: 10 }).map((n) => n / 2)),
      gap: fc.boolean(),
      rate: fc.boolean(),
      shade: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      label: fc.constantFrom('', '600余', '12.3万件', '90.5 否决，不排名'),
    })
    .map((r): Mark => ({
      id,
      category,
      detail: r.detail,
      value: r.value,
      missing: r.value === null ? r.missing : null,
      bound: r.value === null ? 'exact' : r.bound,
      low: r.bound === 'range' ? r.value : null,
      high: r.bound === 'range' && r.value !== null ? r.value + r.more : null,
      flags: r.flags,
      label: r.value === null ? '未报' : r.label,
      rank: r.rank,
      aside: r.aside,
      change: r.change,
      observations: [0],
      derivation: null,
      at: [19000 + r.at, 19000 + r.at + 20],
      stars: r.stars,
      ...(r.shade === null ? {} : { shade: r.shade }),
      ...(r.flags.includes('conflict') && r.value !== null ? { others: [r.value - r.more] } : {}),
      ...(r.gap ? { gap: { text: '−6.6', merit: 'bad' as const } } : {}),
      ...(r.rate ? { rate: { name: '占报送', text: '10.1%', merit: 'neutral' as const } } : {}),
    }))

const anySeries = (s: number, categories: readonly string[]): fc.Arbitrary<Series> =>
  fc
    .tuple(
      name,
      fc.constantFrom('own' as const, 'peer' as const, 'base' as const, 'ghost' as const, 'target' as const),
      fc.tuple(...categories.map((category, k) => anyMark(`s${s}m${k}`, category))),
    )
    .map(([title, role, marks]) => series(s === 0 ? '' : title, s === 0 ? 'peer' : role, marks))

const anyFigure: fc.Arbitrary<Figure> = fc.constantFrom(...(Object.keys(forms) as FormName[])).chain((form) =>
  fc
    .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([categories, count, panels]) =>
      fc
        .tuple(fc.tuple(...Array.from({ length: count }, (_, s) => anySeries(s, categories))), fc.array(number, { maxLength: 3 }))
        .map(([list, lines]) =>
          figure(
            form,
            Array.from({ length: panels }, (_, p) =>
              panel(
                list.map((s) => ({ ...s, marks: s.marks.map((m) => ({ ...m, id: `p${p}${m.id}` })) })),
                { title: panels > 1 ? `单位${p}` : '', own: p === 1, heads: ['完成率', '较时序（百分点）'] },
              ),
            ),
            {
              references: lines.map((value, k) =>
                reference(['均值', '标杆 青岛', '2025年目标'][k] as string, value, '61.0', k === 1 ? { line: 'solid' } : {}),
              ),
            },
          ),
        ),
    ),
)
const anySize = fc.constantFrom([560, 240], [380, 240], [300, 160], [1366, 300], [720, 720])

describe('whatever a figure says', () => {
  it('no two of its texts overlap, none leaves the card, every number is a number', () => {
    fc.assert(
      fc.property(anyFigure, anySize, fc.boolean(), (f, [width, height], framed) => {
        const scene = drawFigure(
          f,
          themeOf('light', 'desk'),
          { width: width as number, height: (height as number) + (framed ? 160 : 0) },
          { frame: framed },
        )
        expect(faults(scene)).toEqual([])
        expect(JSON.stringify(scene)).not.toMatch(/NaN|null,|Infinity/)
      }),
      { seed, numRuns: 600 },
    )
  }, 120_000)
  it('nor in the room', () => {
    fc.assert(
      fc.property(anyFigure, (f) => {
        expect(faults(drawFigure(f, themeOf('dark', 'room'), { width: 1920, height: 1080 }))).toEqual([])
      }),
      { seed, numRuns: 200 },
    )
  }, 120_000)
})
