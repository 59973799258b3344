import { expect, it } from 'vitest'
import { decideChangeForm } from '../../../src/import/values/decide/decideChangeForm'
import { decideDateSerial } from '../../../src/import/values/decide/decideDateSerial'
import { decideDotMonths } from '../../../src/import/values/decide/decideDotMonths'
import { decideNegativeBrackets } from '../../../src/import/values/decide/decideNegativeBrackets'
import { decideRateScale } from '../../../src/import/values/decide/decideRateScale'
import { decideSlashGrain } from '../../../src/import/values/decide/decideSlashGrain'
import { decideSpanMonths } from '../../../src/import/values/decide/decideSpanMonths'
import { decideYearPairs } from '../../../src/import/values/decide/decideYearPairs'

it.each([
  [['2016.08', '2016.09', '2016.1', '2016.11'], '2016-08 2016-09 2016-10 2016-11'],
  [['2016.8', '2016.9', '2016.1', '2016.11', '2016.12', '2017.1', '2017.2'], '2016-08 2016-09 2016-10 2016-11 2016-12 2017-01 2017-02'],
  [['2016.12', '2016.11', '2016.1', '2016.9'], '2016-12 2016-11 2016-10 2016-09'],
  [['2015.12', '2016.1', '2016.2'], '2015-12 2016-01 2016-02'],
  [
    ['2016.1', '2016.2', '2016.3', '2016.4', '2016.5', '2016.6', '2016.7', '2016.8', '2016.9', '2016.1', '2016.11', '2016.12'],
    '2016-01 2016-02 2016-03 2016-04 2016-05 2016-06 2016-07 2016-08 2016-09 2016-10 2016-11 2016-12',
  ],
  [['2023.9', '2023.1', '2023.11'], '2023-09 2023-10 2023-11'],
  [['2016.01', '2016.1'], '2016-01 2016-10'],
  [['2016.1'], '2016-01'],
  [['甲', '2016.10', ''], '- 2016-10 -'],
])('2016.1 behind 2016.09 is October (P12): %j', (texts, codes) => {
  expect(
    decideDotMonths(texts)
      .map((period) => period?.code ?? '-')
      .join(' '),
  ).toBe(codes)
})

it.each([
  [['2009-10', '2010-11', '2011-12', '2012-13'], 'years'],
  [['2009-10', '2010-11'], 'years'],
  [['2010/11', '2011/12'], 'years'],
  [['2010-09', '2010-10', '2010-11'], 'months'],
  [['2010-11'], null],
  [['2010-11', '2010-11'], null],
  [['2015-16'], 'years'],
  [['甲'], null],
] as const)('a school year or a month (P11): %j', (texts, says) => expect(decideYearPairs(texts)).toBe(says))

it.each([
  [['2022/1', '2022/2', '2022/3', '2022/4', '2023/1'], 'quarters'],
  [['2022/1', '2022/5'], 'months'],
  [['2022/01', '2022/02'], 'months'],
  [['2022/1', '2022/2'], null],
] as const)('a quarter or a month (P11): %j', (texts, says) => expect(decideSlashGrain(texts)).toBe(says))

it.each([
  [['1-6', '1-7', '1-8'], 'months'],
  [['1-7月', '1-8'], 'months'],
  [['1-2', '30-40', '3-5'], 'range'],
  [['3-14', '3-28', '4-2'], 'dates'],
  [['1-2'], null],
  [['1-2', '0.5-1.5'], 'range'],
  [['甲'], null],
] as const)('months, a range or days (P13): %j', (texts, says) => expect(decideSpanMonths(texts)).toBe(says))

it('a date serial that was typed as 1-8 or 2023-08 (P14)', () => {
  expect(decideDateSerial(44934, ['1—7月', '全年'])).toMatchObject({ guess: '1-8月', sure: true, period: { code: '--01/--08' } })
  expect(decideDateSerial(45139, ['2023-06', '2023-07'])).toMatchObject({ guess: '2023-08', sure: true, period: { code: '2023-08' } })
  expect(decideDateSerial(45293, ['3-5', '10-20'])).toMatchObject({ guess: '1-2', range: [1, 2], sure: true })
  expect(decideDateSerial(44934, ['600余', '35'])).toMatchObject({ guess: '1-8', sure: false })
  expect(decideDateSerial(45139, ['2023-06-03', '2023-07-04'])).toBeNull()
  expect(decideDateSerial(45139.5, ['2023-06'])).toBeNull()
  expect(decideDateSerial(45139, [])).toBeNull()
})

it('a stated change is percent, ratio, points or difference by what the column computes (Q16)', () => {
  expect(decideChangeForm([9.5, 12.7, -9.7, 28.2], [600, 160, 28, 13], [548, 142, 31, 11])).toEqual({
    form: 'percent',
    fraction: false,
    agree: 3,
    of: 4,
  })
  expect(decideChangeForm([109.5, 112.7], [600, 160], [548, 142])).toMatchObject({ form: 'ratio', fraction: false })
  expect(decideChangeForm([1.095, 1.127], [600, 160], [548, 142])).toMatchObject({ form: 'ratio', fraction: true })
  expect(decideChangeForm([0.095, 0.127], [600, 160], [548, 142])).toMatchObject({ form: 'percent', fraction: true })
  expect(decideChangeForm([52, 18], [600, 160], [548, 142])).toMatchObject({ form: 'difference' })
  expect(decideChangeForm([0.3, 0.6], [0.975, 0.981], [0.972, 0.975])).toMatchObject({ form: 'points' })
  expect(decideChangeForm([0.3, 0.6], [97.5, 98.1], [97.2, 97.5])).toBeNull()
  expect(decideChangeForm([0.3, 0.6], [97.5, 98.1], [97.2, 97.5], true)).toMatchObject({ form: 'points' })
  expect(decideChangeForm([10, 7.2], [52.8, 63.9], [42.8, 56.7], true)).toMatchObject({ form: 'points', agree: 2 })
  expect(decideChangeForm([102.1, 98.7, 101.5])).toMatchObject({ form: 'ratio' })
  expect(decideChangeForm([2.1, -1.3, 4])).toBeNull()
  expect(decideChangeForm([], [], [])).toBeNull()
  expect(decideChangeForm([7, null, 9], [1, 2, 3], [0, 1, 1])).toBeNull()
})

it.each([
  [['97.5', '(12.3)', '8.0'], 'negative'],
  [['1,867', '(12)', '35'], 'negative'],
  [['(1)', '(2)', '(3)'], 'note'],
  [['甲', '(1)', '乙'], 'note'],
  [['12', '35'], null],
] as const)('brackets are negatives among numbers (Q17): %j', (texts, says) => expect(decideNegativeBrackets(texts)).toBe(says))

it.each([
  [[0.972, 0.975, 1], 'fraction'],
  [[97.2, 0.9, 100], 'percent'],
  [[0, 1], 'percent'],
  [[1.124, 0.75], 'fraction'],
  [[], null],
] as const)('98.6 and 0.986 are one scale a column (Q18): %j', (numbers, says) => expect(decideRateScale(numbers)).toBe(says))
