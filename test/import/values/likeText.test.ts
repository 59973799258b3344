import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeaderText } from '../../../src/import/values/headers/headerText'
import { likeText } from '../../../src/import/values/likeText'
import { cellShape, look } from '../../../src/import/values/shape'

describe('names that only count on are read once', () => {
  it.each([
    ['单位00042', '单位00043', true],
    ['第137号', '第138号', true],
    ['第137号', '第1379号', false],
    ['企业0137', '企业1137', false],
    ['项目100', '项目101', false],
  ])('%s and %s: %s', (a, b, alike) => {
    expect(likeText(a) !== null && likeText(a) === likeText(b)).toBe(alike)
  })
  it.each(['12月', '第3季度', '2023指标', '20231指标', '指数=100', '1,137件', '3.1415', '2-137', '137/138', '单位', ''])(
    '%s is like no other',
    (text) => {
      expect(likeText(text)).toBeNull()
    },
  )

  const pieces = [
    '第',
    '号',
    '单位',
    '县',
    '企业',
    '件',
    '篇',
    '万元',
    '年',
    '月',
    '日',
    '季度',
    '周',
    '同比',
    '增长',
    '完成',
    '目标',
    '排名',
    '位',
    '次',
    '分',
    '(',
    ')',
    '（',
    '）',
    '其中',
    '合计',
    '累计',
    '%',
    'A',
    'Q',
    'H',
    'FY',
    'ID',
    ' ',
    '#',
    '*',
    '：',
    ':',
    '上年',
    '截至',
    '元/人',
    '率',
    '近',
    '余',
    '以上',
    '未报',
    '零',
    '十',
    '百',
    '项目',
    'No',
    'KPI',
    '期',
    '批',
    '户',
    '人',
    '±',
    '+',
    '≥',
  ]
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
  /** A text of pieces around one number, and the same around another of its length. */
  const pair = fc
    .tuple(
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
      fc.integer({ min: 3, max: 9 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    )
    .chain(([before, length, after]) =>
      fc
        .tuple(digits(length), digits(length))
        .map(([a, b]) => [a, b].map((number) => `${before.join('')}${number}${after.join('')}`) as [string, string]),
    )
    .filter(([a, b]) => a !== b && likeText(a) !== null && likeText(a) === likeText(b))

  it('as headers: where one is a name and nothing else, so is the other', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [a, b].map((text) => {
          const { name, period, unit, measure, ofWhich, total, marks } = readHeaderText(text, {})
          return name === text && period === null && unit === null && measure === null && !ofWhich && total === null && marks.length === 0
        })
        expect(one).toBe(other)
      }),
      { numRuns: 3000, seed: 5 },
    )
  })
  it('as cells: where one is a label or a code, so is the other', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [look(a), look(b)]
        if (one === 'shortLabel' || one === 'codeLike') expect(other).toBe(one)
      }),
      { numRuns: 3000, seed: 5 },
    )
  })
  it('and remembered they are what they are read as', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const text of [a, b]) {
          expect(cellShape(text)).toBe(/^-?\d+$/.test(text) ? cellShape(text) : look(text))
          expect(readHeaderText(text)).toEqual(readHeaderText(text, {}))
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })
})
