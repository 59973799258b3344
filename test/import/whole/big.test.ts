import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

it('more than a million figures: all are read, and a sentence says so', () => {
  const columns = 21
  const rows = 50_000
  const lines = [['地区', ...Array.from({ length: columns }, (_, c) => `第${c + 1}项(件)`)].join(',')]
  for (let r = 0; r < rows; r++) lines.push(`第${r + 1}县,${Array.from({ length: columns }, (_, c) => (r * 7 + c * 13) % 997).join(',')}`)
  const reading = importWorkbook(new TextEncoder().encode(lines.join('\n')), '2023年.csv')
  expect(reading.status).toBe('read')
  expect(reading.dataset.count).toBe(columns * rows)
  expect(reading.notices.filter(({ code }) => code === 'manyFigures').map(({ facts }) => facts)).toEqual([
    { count: columns * rows, limit: 1_000_000 },
  ])
  // Nothing is skipped: the last figure is there.
  expect(reading.dataset.value[reading.dataset.count - 1]).toBe(((rows - 1) * 7 + (columns - 1) * 13) % 997)
}, 120_000)
