import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachOnce } from '../../src/model/dataset/eachOnce'

describe('codes, each once', () => {
  it.each([
    [[], []],
    [
      [3, 1, 3, 2],
      [3, 1, 2],
    ],
    [[0, 0, 0], [0]],
  ])('%j are %j', (codes, expected) => {
    expect(eachOnce(codes)).toEqual(expected)
  })

  it('of few and of very many alike, in the order in which they first appear', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50_000 }), { minLength: 1, maxLength: 400 }), fc.constantFrom(1, 60), (some, times) => {
        const codes = Array.from({ length: times }, () => some).flat()
        expect(eachOnce(codes)).toEqual([...new Set(codes)])
      }),
      { seed: 3, numRuns: 60 },
    )
    const many = Array.from({ length: 30_000 }, (_, k) => (k * 7919) % 10_007)
    expect(eachOnce(many)).toEqual([...new Set(many)])
  })
})
