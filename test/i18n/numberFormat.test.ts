import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedText, numberText, percentText, pointsText, roundText } from '../../src/i18n/numberFormat'
import type { Bound } from '../../src/model/quantity'

describe('rounding is half up on the decimal text', () => {
  it.each([
    [12.65, 1, '12.7'],
    [0.05, 1, '0.1'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-9.677, 1, '-9.7'],
    [-0.04, 1, '0.0'],
    [160, 0, '160'],
    [1e21, 0, '1000000000000000000000'],
    [1.005, 2, '1.01'],
    [9.995, 2, '10.00'],
    [0.1 + 0.2, 1, '0.3'],
    [5e-7, 6, '0.000001'],
    [4e-7, 6, '0.000000'],
    [99.95, 1, '100.0'],
    [0, 2, '0.00'],
    [123456.789, 1, '123456.8'],
  ] as const)('%s to %s places is %s', (value, places, text) => expect(roundText(value, places)).toBe(text))

  it('agrees with integer arithmetic on every two-decimal number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const value = Number(`${cents}e-2`)
        expect(roundText(value, 1)).toBe(`${Math.floor(Math.floor((cents + 5) / 10) / 10)}.${Math.floor((cents + 5) / 10) % 10}`)
      }),
      { seed: 7 },
    )
  })
})

describe('numbers as a figure prints them', () => {
  it.each([
    [1560, 0, '1560'],
    [9999, 0, '9999'],
    [10000, 0, '1.0万'],
    [1338000, 0, '133.8万'],
    [9999.96, 1, '1.0万'],
    [99999999, 0, '1.0亿'],
    [123456789, 0, '1.2亿'],
    [-31, 0, '−31'],
    [-12500, 0, '−1.3万'],
    [22.3, 1, '22.3'],
    [0, 0, '0'],
    [99949999, 0, '9995.0万'],
    [99999499, 0, '9999.9万'],
    [99999500, 0, '1.0亿'],
  ] as const)('%s is %s → %s', (value, places, text) => expect(numberText(value, places, 'zh-CN')).toBe(text))

  it('a table keeps what a scale would lose', () => {
    expect(numberText(1338000, 0, 'zh-CN', true)).toBe('133.8万')
    expect(numberText(1338123, 0, 'zh-CN', true)).toBe('1338123')
  })
  it('English scales are its own', () => {
    expect(numberText(9999, 0, 'en')).toBe('9999')
    expect(numberText(12345, 0, 'en')).toBe('12.3k')
    expect(numberText(1338000, 0, 'en')).toBe('1.34m')
    expect(numberText(2500000000, 0, 'en')).toBe('2.50bn')
  })
})

describe('percentages and 百分点', () => {
  it.each([
    [0.409, '40.9%'],
    [0.0004, '不足0.1%'],
    [-0.0004, '不足0.1%'],
    [0, '0.0%'],
    [-0.0968, '−9.7%'],
    [0.0005, '0.1%'],
    [9.617, '961.7%'],
    [0.567, '56.7%'],
    [13 / 11 - 1, '18.2%'],
  ] as const)('%s is %s', (fraction, text) => expect(percentText(fraction, 'zh-CN')).toBe(text))
  it.each([
    [0.007, '0.7个百分点'],
    [-0.0657, '6.6个百分点'],
    [0.0002, '不足0.1个百分点'],
    [0, '0.0个百分点'],
  ] as const)('a difference of %s is %s', (fraction, text) => expect(pointsText(fraction, 'zh-CN')).toBe(text))
  it('is said in English', () => {
    expect(percentText(0.0004, 'en')).toBe('under 0.1%')
    expect(pointsText(0.007, 'en')).toBe('0.7 points')
  })
})

describe('bounds keep the words of the sheet', () => {
  const cases: [sheetText: string, bound: Bound, number: string, unit: string, zh: string, en: string][] = [
    ['600余', 'atLeast', '600', '篇', '600余篇', '600+ 篇'],
    ['600余篇', 'atLeast', '600', '', '600余', '600+'],
    ['６００餘篇', 'atLeast', '600', '篇', '600餘篇', '600+ 篇'],
    ['30个以上', 'atLeast', '30', '个', '30个以上', '30+ 个'],
    ['90%以上', 'atLeast', '90', '%', '90%以上', '90+%'],
    ['突破210万', 'atLeast', '210.0万', '件', '突破210.0万件', '210.0万+ 件'],
    ['60次以内', 'atMost', '60', '次', '60次以内', '≤60 次'],
    ['不超过60次', 'atMost', '60', '次', '不超过60次', '≤60 次'],
    ['近4000', 'almost', '4000', '万元', '近4000万元', 'nearly 4000 万元'],
    ['约300篇', 'about', '300', '篇', '约300篇', 'about 300 篇'],
    ['300篇左右', 'about', '300', '篇', '300篇左右', 'about 300 篇'],
    ['160', 'exact', '160', '次', '160次', '160 次'],
    ['600', 'atLeast', '600', '篇', '600篇以上', '600+ 篇'],
  ]
  it.each(cases)('%s', (sheetText, bound, number, unit, zh, en) => {
    const parts = { number, unit, bound, low: null, high: null, sheetText }
    expect(boundedText(parts, 'zh-CN')).toBe(zh)
    expect(boundedText(parts, 'en')).toBe(en)
  })
  it('a range carries its unit once and % on both ends', () => {
    const range = { number: '1', bound: 'range' as const, low: '1', high: '2', sheetText: '1-2' }
    expect(boundedText({ ...range, unit: '个' }, 'zh-CN')).toBe('1—2个')
    expect(boundedText({ ...range, unit: '%', low: '63', high: '68' }, 'zh-CN')).toBe('63%—68%')
  })
})
