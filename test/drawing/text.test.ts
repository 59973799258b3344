import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { niceTicks } from '../../src/drawing/parts/axes/niceTicks'
import { splitName } from '../../src/drawing/parts/names/splitName'
import { spreadLabels } from '../../src/drawing/parts/lines/spreadLabels'
import { shortenSource } from '../../src/drawing/text/shortenSource'
import { shortenText } from '../../src/drawing/text/shortenText'
import { measureText } from '../../src/drawing/text/text'
import { wrapText } from '../../src/drawing/text/wrapText'

const seed = 20230731
const office = fc.stringMatching(/^[市县区委办公室督查《》（）一二三0-9a-zA-Z，。% .-]{0,60}$/)

describe('text', () => {
  it('a Chinese character is one em, a digit a little more than half', () => {
    expect(measureText('督查', 13, 400)).toBe(26)
    expect(measureText('160', 10, 400)).toBeCloseTo(16.65)
    expect(measureText('−9.7%', 10, 700)).toBeGreaterThan(measureText('9.7%', 10, 700))
  })
  it('a headline breaks after its comma, never inside a number', () => {
    expect(wrapText('10项可比指标8增1平1降，上报中办增长20.7%居首', 54, 700, 900, 2)).toEqual([
      '10项可比指标8增1平1降，',
      '上报中办增长20.7%居首',
    ])
  })
  it('no line begins with a closing mark and none is wider than asked', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = wrapText(text, 13, 400, width, 3)
        for (const line of lines) expect(measureText(line, 13, 400)).toBeLessThanOrEqual(width)
        // A run of marks wider than the line must break somewhere; a lone one never begins a line.
        if (!/[，。、；：）》%]{2}|[\w%.-]{6}/.test(text))
          for (const line of lines.slice(1)) expect('，。、；：）》%').not.toContain(line[0])
      }),
      { seed, numRuns: 300 },
    )
  })
  it('what is cut is no wider than asked and keeps its beginning', () => {
    fc.assert(
      fc.property(office, fc.integer({ min: 1, max: 400 }), fc.constantFrom('end' as const, 'middle' as const), (text, width, where) => {
        const cut = shortenText(text, 13, 400, width, where)
        expect(measureText(cut, 13, 400)).toBeLessThanOrEqual(width)
        if (cut !== '') expect(text.startsWith(cut.split('…')[0]?.trimEnd() ?? '')).toBe(true)
      }),
      { seed, numRuns: 300 },
    )
  })
  it.each([
    ['1338000件', 60, '1338000'],
    ['1338000件', 30, ''],
    ['50—70个', 40, ''],
    ['90.5 否决，不排名', 50, '90.5 …'],
    ['600余个', 40, '600'],
    ['第12批次信访事项', 50, '第12 …'],
  ])('%s in %i px is no other number', (text, width, cut) => {
    expect(shortenText(text, 13, 400, width)).toBe(cut)
  })
  it('a text stands in the width it was measured for, whatever was added and taken away', () => {
    const width = measureText('10.1%', 13, 400)
    expect(shortenText('10.1%', 13, 400, width + 14.3 - 14.3 - 1e-9)).toBe('10.1%')
  })
  it('a source line loses the middle of its file name, not its date', () => {
    const cut = shortenSource('来源：01_滨州市委办公室主要工作指标_2023.xlsx · 截至7月底 · 2022年为演示数据', 12, 330)
    expect(cut).toMatch(/^来源：01_.*….*\.xlsx · 截至7月底 · 2022年为演示数据$/)
    expect(measureText(cut, 12, 400)).toBeLessThanOrEqual(330)
  })
  it.each(Array.from({ length: 20 }, (_, k) => 150 + k * 12))(
    'a file name cut to %i px keeps its ending and its numbers whole',
    (width) => {
      const cut = shortenSource('来源：06_信息报送采用情况通报_2023年7月.xlsx', 12, width)
      expect(measureText(cut, 12, 400)).toBeLessThanOrEqual(width)
      expect(cut).toMatch(/^来源：06(_[^\d…]*)?(…(.*\D)?(2023)?年?7?月?)?\.xlsx$|^来源：06_信息报送采用情况通报_2023年7月\.xlsx$/)
      expect(cut.match(/\d+/g)?.every((number) => ['06', '2023', '7'].includes(number))).toBe(true)
    },
  )
  it.each([
    ['市场监督管理局（知识产权局）', '市场监督管理局', '知识产权局'],
    ['市场监督管理局(知识产权局)', '市场监督管理局', '知识产权局'],
    ['市委办公室', '市委办公室', ''],
    ['（其余）', '（其余）', ''],
    ['督查（次）情况', '督查（次）情况', ''],
  ])('%s stands on its lines as %s and %s', (text, name, detail) => {
    expect(splitName(text)).toEqual({ name, detail })
  })
})

describe('axes', () => {
  it.each([
    [0, 27, 4, [0, 10, 20, 30]],
    [0, 0, 4, [0, 1]],
    [-12, 20, 4, [-20, -10, 0, 10, 20]],
    [0, 0.3, 3, [0, 0.2, 0.4]],
  ])('from %d to %d', (min, max, count, ticks) => {
    expect(niceTicks(min, max, count)).toEqual(ticks)
  })
  it('fine ticks end near the range where there is room for few', () => {
    expect(niceTicks(0, 102, 2)).toEqual([0, 100, 200])
    expect(niceTicks(0, 102, 2, true)).toEqual([0, 60, 120])
    expect(niceTicks(0, 16, 2, true)).toEqual([0, 8, 16])
  })
  it('ticks cover the range with few round values', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 10, noNaN: true }), (min, share) => {
        const span = Math.max(1, Math.abs(min)) * share
        const ticks = niceTicks(min, min + span, 4)
        expect(ticks[0]).toBeLessThanOrEqual(min + span * 1e-6)
        expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(min + span - span * 1e-6)
        expect(ticks.length).toBeLessThanOrEqual(7)
      }),
      { seed, numRuns: 300 },
    )
  })
  it('labels at the ends of lines keep their order and their distance', () => {
    expect(spreadLabels([10, 12, 40], 10, 0, 100)).toEqual([6, 16, 40])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (places) => {
        const spread = spreadLabels(
          [...places].sort((a, b) => a - b),
          15,
          0,
          200,
        )
        spread.forEach((place, k) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(200 + 1e-9)
          if (k > 0) expect(place - (spread[k - 1] as number)).toBeGreaterThanOrEqual(15 - 1e-6)
        })
      }),
      { seed, numRuns: 300 },
    )
  })
})
