import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { bookOf, bytesOf, constructsOf, delimited, differences, planOf, shrunk, type Plan } from '.'
import { failing } from './failing'

const seed = 20_261_128
const count = 400

function faultsOf(plan: Plan): string[] {
  const book = bookOf(plan)
  const reading = importWorkbook(bytesOf(book, plan.format), book.name, [])
  return differences(book, plainRows(reading.dataset, book.boards.length === 1))
}

/** The plainest sheet that fails in the same way, to be looked at. */
function told(k: number): string {
  const small = shrunk(planOf(seed, k), (plan) => faultsOf(plan).length > 0)
  const book = bookOf(small)
  return [
    `sheet ${k}: ${constructsOf(small).join('; ')} in ${book.name}`,
    ...book.boards.map((board) => `《${board.name}》\n${delimited(board, ' | ')}`),
    ...faultsOf(small).slice(0, 4),
  ].join('\n')
}

describe('sheets laid out by a grammar, with what their figures mean', () => {
  it(`of ${count} sheets all are read as they were meant, but for those known to fail`, () => {
    const known = new Set(failing)
    const fresh = Array.from({ length: count }, (_, k) => k).filter((k) => !known.has(k) && faultsOf(planOf(seed, k)).length > 0)
    expect(fresh.slice(0, 3).map(told).join('\n\n')).toBe('')
    expect(fresh).toEqual([])
  })

  it('the same seed lays out the same sheet, byte for byte', () => {
    for (const k of [3, 14, 159]) {
      const [a, b] = [bookOf(planOf(seed, k)), bookOf(planOf(seed, k))]
      expect(bytesOf(a, 'csv')).toEqual(bytesOf(b, 'csv'))
      expect(a.boards.map((board) => board.meant)).toEqual(b.boards.map((board) => board.meant))
    }
  })

  it('a spoilt reading is seen: another number, name, office, period or unit, a figure lost, a figure too many', () => {
    const k = Array.from({ length: count }, (_, n) => n).find(
      (n) => !failing.includes(n) && planOf(seed, n).unit === 'bracket' && planOf(seed, n).officeAt === 'rows',
    ) as number
    const book = bookOf(planOf(seed, k))
    const rows = plainRows(importWorkbook(bytesOf(book, planOf(seed, k).format), book.name, []).dataset, book.boards.length === 1)
    expect(differences(book, rows)).toEqual([])
    const [first, ...rest] = rows as [(typeof rows)[number], ...typeof rows]
    for (const spoilt of [
      { value: -1 },
      { indicator: '别的' },
      { office: '别的', officeText: '别的' },
      { period: '1999' },
      { unit: '别的' },
      { breakdown: { 类别: '甲' } },
    ])
      expect(differences(book, [{ ...first, ...spoilt }, ...rest])).not.toEqual([])
    expect(differences(book, rest)).not.toEqual([])
    expect(differences(book, [...rows, { ...first, cell: 'ZZ99' }])).not.toEqual([])
  })
})
