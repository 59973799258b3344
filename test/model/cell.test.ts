import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { a1, columnLetters, inRange, parseA1 } from '../../src/model/sheet/cell'
import { countRoles, roles, type CellLedger } from '../../src/model/sheet/role'

describe('places as a clerk names them', () => {
  it.each([
    [0, 0, 'A1'],
    [3, 4, 'E4'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [9, 51, 'AZ10'],
    [0, 52, 'BA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
    [1048575, 16383, 'XFD1048576'],
  ])('row %i, column %i is %s', (row, column, place) => {
    expect(a1(row, column)).toBe(place)
    expect(parseA1(place)).toEqual({ row, column })
  })
  it.each(['', 'E', '4', '4E', 'E0', 'e4', 'E04', 'ABCD1', 'E4 ', 'É4', '$E$4', 'A123456789'])('%j is no place', (text) =>
    expect(parseA1(text)).toBeNull(),
  )
  it('reads back every place it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1048575 }), fc.nat({ max: 16383 }), (row, column) => {
        expect(parseA1(a1(row, column))).toEqual({ row, column })
      }),
      { seed: 1 },
    )
  })
  it('letters run without a gap', () => {
    expect(
      Array.from({ length: 800 }, (_, k) => columnLetters(k)).every(
        (letters, k, all) => k === 0 || letters.length > (all[k - 1] as string).length || letters > (all[k - 1] as string),
      ),
    ).toBe(true)
  })
  it('all four sides of a block belong to it', () => {
    const block = { top: 1, left: 2, bottom: 3, right: 2 }
    expect(
      [
        [1, 2],
        [3, 2],
        [0, 2],
        [4, 2],
        [2, 1],
        [2, 3],
      ].map(([row, column]) => inRange(block, row as number, column as number)),
    ).toEqual([true, true, false, false, false, false])
  })
})

describe('the cell ledger', () => {
  const ledger = (list: readonly number[]): CellLedger => ({
    sheet: 'S',
    nonEmpty: list.length,
    role: Uint8Array.from(list),
    reason: new Uint8Array(list.length),
    reasons: ['firstText'],
  })
  it('counts the roles that occur, adding to the cells', () => {
    const counts = countRoles(ledger([0, 0, 5, 5, 5, 15]))
    expect(counts).toEqual({ title: 2, value: 3, outside: 1 })
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(6)
    expect(countRoles(ledger([]))).toEqual({})
  })
  it('refuses a role that isn’t one', () => expect(() => countRoles(ledger([roles.length]))).toThrow('invalid role code: 16'))
})
