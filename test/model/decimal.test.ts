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
})
