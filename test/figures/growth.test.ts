import { describe, expect, it } from 'vitest'
import { board } from '../../src/figures/board'
import type { Basis } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import type { Dataset } from '../../src/model/dataset/dataset'
import { plainSettings } from './sheets'

/** Columns that are read an observation at a time; the others are read for what a figure shows. */
const counted = ['indicator', 'office', 'period', 'breakdown', 'measure', 'missing', 'flags', 'amount', 'value'] as const

/** The same dataset, and how often an entry of its columns has been read. */
function watched(dataset: Dataset): { readonly dataset: Dataset; readonly reads: () => number } {
  let reads = 0
  const columns = Object.fromEntries(
    counted.map((name) => [
      name,
      new Proxy(dataset[name], {
        get: (column, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++
          const found: unknown = Reflect.get(column, key, column)
          return typeof found === 'function' ? (found as (...args: unknown[]) => unknown).bind(column) : found
        },
      }),
    ]),
  )
  return { dataset: { ...dataset, ...columns }, reads: () => reads }
}

/** Indicators of twenty offices over two years, with their 合计, so that nothing is worked out beside the sheet; with a target where it is asked for. */
function sheet(indicators: number, targets: boolean): Dataset {
  const head = ['单位', '指标', '2022年', '2023年', ...(targets ? ['2023年目标'] : [])].join(',')
  const rows = Array.from({ length: indicators }, (_, k) => {
    const figures = Array.from({ length: 20 }, (__, o) => [0, 1].map((c) => 100 + ((o * 7919 + k * 31 + c * 104_729) % 997)))
    const line = (office: string, [then, now]: readonly number[]) =>
      [office, `事项${k + 1}（件）`, then, now, ...(targets ? [(now ?? 0) + 50] : [])].join(',')
    const sums = [0, 1].map((c) => figures.reduce((sum, years) => sum + (years[c] ?? 0), 0))
    return [...figures.map((years, o) => line(`第${o + 1}县`, years)), line('合计', sums)]
  })
  return importWorkbook(new TextEncoder().encode([head, ...rows.flat()].join('\n')), '指标.csv', []).dataset
}

describe('what a board costs grows with its rows, not with their square', () => {
  const cases: readonly (readonly [what: string, basis: Basis, targets: boolean])[] = [
    ['同比', 'samePeriodLastYear', false],
    ['环比', 'previousPeriod', false],
    ['with targets', 'samePeriodLastYear', true],
    ['较目标', 'target', true],
  ]
  it.each(cases)('%s', (_, basis, targets) => {
    // More indicators than a board tries of each kind, so that only the rows grow.
    const [small, large] = [65, 130].map((indicators) => {
      const { dataset, reads } = watched(sheet(indicators, targets))
      const figures = board(dataset, [], { ...plainSettings, basis })
      // All of it was watched: no figure stands on another dataset.
      expect(figures.length).toBeGreaterThan(1)
      expect(figures.every(({ selection }) => selection.dataset === dataset)).toBe(true)
      return { rows: dataset.count, reads: reads() }
    }) as [{ rows: number; reads: number }, { rows: number; reads: number }]
    expect(large.rows).toBe(2 * small.rows)
    expect(large.reads / small.reads).toBeLessThan(2.2)
    expect(large.reads / large.rows).toBeLessThan(200)
  })

  it('another basis asks nothing of all rows that was asked before', () => {
    const { dataset, reads } = watched(sheet(65, true))
    board(dataset, [], plainSettings)
    const first = reads()
    board(dataset, [], plainSettings)
    expect(reads() - first).toBeLessThan(first)
  })

  it('an indicator of many parts asks of each part what it is as often as one of few', () => {
    const [few, many] = [300, 600].map((parts) => {
      const rows = Array.from({ length: parts }, (_, k) => `东岭县,受理量（件）,第${k + 1}类,${100 + ((k * 7919) % 991)}`)
      const read = importWorkbook(new TextEncoder().encode(['单位,指标,类别,2023年', ...rows].join('\n')), '指标.csv', []).dataset
      expect(read.breakdowns.length).toBe(parts)
      let asked = 0
      const breakdowns = new Proxy(read.breakdowns, {
        get: (list, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) asked++
          return Reflect.get(list, key, list) as unknown
        },
      })
      const figures = board({ ...read, breakdowns }, [], plainSettings)
      expect(figures.map(({ kind }) => kind)).toContain('composition')
      return asked
    }) as [number, number]
    expect(many / few).toBeLessThan(2.5)
  })
})
