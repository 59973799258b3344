import { expect, it } from 'vitest'
import { numberAndUnit, scaledNumber } from '../../src/i18n/scaledNumber'

it.each([
  ['35', 35, 1, true],
  ['1.5亿', 150_000_000, 1e8, true],
  ['134.91万亿', 134_910_000_000_000, 1e12, true],
  ['1.34m', 1_340_000, 1e6, true],
  ['−9.7', -9.7, 1, true],
  ['600余', 600, 1, false],
])('%s is a number with its scale', (text, value, scale, bare) => {
  const read = scaledNumber(text)
  expect([read?.scale, read?.bare]).toEqual([scale, bare])
  expect(read?.value).toBeCloseTo(value, 3)
})
it('a word is no number', () => expect(scaledNumber('未报')).toBeNull())
it.each([
  ['35篇', '35', '篇'],
  ['600余篇', '600余', '篇'],
  ['1.4亿吨二氧化碳', '1.4亿', '吨二氧化碳'],
  ['37 no.', '37', 'no.'],
  ['12', '12', ''],
])('%s is a number and its unit', (text, number, unit) => expect(numberAndUnit(text)).toEqual({ number, unit }))
