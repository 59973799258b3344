import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, decimalsOf, divideDecimals, fixedHalfUp, roundHalfUp, shift, subtractDecimals } from '../../src/model/decimal'

describe('decimals as written', () => {
  it.each([
    [23.45, 1, '23.5'],
    [2.345, 2, '2.35'],
    [1.005, 2, '1.01'],
    [-40.85, 1, '-40.9'],
    [40.9, 1, '40.9'],
    [0.05, 1, '0.1'],
    [-0.04, 1, '0.0'],
    [0, 1, '0.0'],
    [99.95, 1, '100.0'],
    [1e-7, 1, '0.0'],
    [12, 2, '12.00'],
    [58.08219178, 1, '58.1'],
  ])('%d to %i is %s', (value, places, text) => expect(fixedHalfUp(value, places)).toBe(text))
  it('never gives −0, and refuses what is no number', () => {
    expect(Object.is(roundHalfUp(-0.01, 1), 0)).toBe(true)
    expect(Object.is(roundHalfUp(-0, 0), 0)).toBe(true)
    expect(() => roundHalfUp(NaN, 1)).toThrow('invalid number')
  })
  it('every tie of three decimals goes up', () => {
    for (let n = 5; n < 100000; n += 10) expect(fixedHalfUp(n / 1000, 2)).toBe(((n + 5) / 1000).toFixed(2))
  })
  it.each([
    [0.1, 1],
    [133.8, 1],
    [5, 0],
    [1e21, 0],
    [1e-7, 7],
    [1.5e-7, 8],
    [-0.25, 2],
  ])('%d has %i decimals', (value, places) => expect(decimalsOf(value)).toBe(places))
  it('adds, takes away, divides and shifts without binary noise', () => {
    expect(addDecimals([20.1, 17.6, 22.4, 23, 25.2, 25.5])).toBe(133.8)
    expect(addDecimals([])).toBe(0)
    expect(subtractDecimals(20.3, 20.1)).toBe(0.2)
    expect(subtractDecimals(0.639, 0.567)).toBe(0.072)
    expect(divideDecimals(469, 2000)).toBe(0.2345)
    expect(shift(0.2345, 2)).toBe(23.45)
    expect(shift(1338000, -4)).toBe(133.8)
    expect(shift(1e-7, 2)).toBe(0.00001)
  })
  it('sums of decimals are exact to their places', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 30 }), fc.nat({ max: 4 }), (whole, places) => {
        const values = whole.map((n) => shift(n, -places))
        expect(addDecimals(values)).toBe(
          shift(
            whole.reduce((a, b) => a + b, 0),
            -places,
          ) + 0,
        )
      }),
      { seed: 4 },
    )
  })

  it('of any number the decimals are those of its text, and a sum is its terms rounded to the most of them', () => {
    const byText = (value: number): number => {
      const [mantissa = '', exponent = '0'] = String(value).split('e')
      return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent))
    }
    const written = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -3, max: 9 })).map(([n, places]) => shift(n, -places))
    const numbers = fc.oneof(written, fc.double({ min: -1e13, max: 1e13, noNaN: true }), fc.double({ min: -1e-5, max: 1e-5, noNaN: true }))
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 6 }), (values) => {
        for (const value of values) expect(decimalsOf(value)).toBe(byText(value))
        const places = Math.max(0, ...values.map(byText))
        const plain = values.reduce((a, b) => a + b, 0)
        expect(addDecimals(values)).toBe(places > 0 && places <= 15 ? roundHalfUp(plain, places) : plain + 0)
      }),
      { seed: 9, numRuns: 3000 },
    )
  })
})
