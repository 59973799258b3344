import { describe, expect, it } from 'vitest'
import { useTable } from '../../../src/views/settings/useTable'

const rows = [
  { id: 'b', name: '乙县10', amount: 3 },
  { id: 'a', name: '甲县', amount: 20 },
  { id: 'c', name: '乙县9', amount: 100 },
]
const table = (some = rows) => useTable(() => some, { name: (row) => row.name, amount: (row) => row.amount })
const ids = (some: readonly { readonly id: string }[]) => some.map((one) => one.id).join('')

describe('a table of offices or indicators', () => {
  it('is searched by a part of a name', () => {
    const one = table()
    one.search.value = ' 乙 '
    expect(ids(one.shown.value)).toBe('bc')
  })
  it('is sorted up, down and back; numbers as numbers, names as read aloud', () => {
    const one = table()
    const orders = [1, 2, 3].map(() => {
      one.sortBy('amount')
      return ids(one.shown.value)
    })
    one.sortBy('name')
    expect([...orders, ids(one.shown.value)]).toEqual(['bac', 'cab', 'bac', 'acb'])
  })
  it('picks one, all that were found, and none; what is picked stays so while it isn’t in sight', () => {
    const one = table()
    one.pick(rows[1]!, true)
    one.search.value = '乙'
    expect([ids(one.picked.value), one.isPicked(rows[0]!)]).toEqual(['a', false])
    one.pickAll(true)
    expect(ids(one.picked.value)).toBe('bc')
    one.pick(rows[2]!, false)
    expect(ids(one.picked.value)).toBe('b')
    one.pickAll(false)
    expect(ids(one.picked.value)).toBe('')
  })
  it('shows two hundred and says how many more there are', () => {
    const many = Array.from({ length: 203 }, (_, k) => ({ id: `${k}`, name: `第${k}户`, amount: k }))
    const one = table(many)
    expect([one.shown.value.length, one.beyond.value]).toEqual([200, 3])
  })
})
