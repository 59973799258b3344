import { describe, expect, it } from 'vitest'
import { isoOf, readDate, serialDay } from '../../../src/import/values/times/date'

const said = (text: string, year: number | null) => {
  const date = readDate(text, year)
  return date && `${isoOf(date.day)} ${date.precision}${date.before ? ' before' : ''}`
}

describe('dates as ledgers write them (D1)', () => {
  it.each([
    ['2023-08-15', '2023-08-15 day'],
    ['2023/8/15', '2023-08-15 day'],
    ['2025.1.1', '2025-01-01 day'],
    ['2023年8月2日', '2023-08-02 day'],
    ['二〇二三年八月二日', '2023-08-02 day'],
    ['20230815', '2023-08-15 day'],
    ['2023-08-15 09:30:00', '2023-08-15 day'],
    ['2023.06', '2023-06-30 month'],
    ['2023.6', '2023-06-30 month'],
    ['2023-06', '2023-06-30 month'],
    ['202310', '2023-10-31 month'],
    ['二〇二三年十月', '2023-10-31 month'],
    ['2024年2月', '2024-02-29 month'],
    ['2023年6月底前', '2023-06-30 month before'],
    ['2023年12月31日前', '2023-12-31 day before'],
    ['2023年第三季度', '2023-09-30 quarter'],
    ['2023年上半年', '2023-06-30 half'],
    ['2023年', '2023-12-31 year'],
    ['2023年底前', '2023-12-31 year before'],
    ['45139', '2023-08-01 day'],
    ['24 May 2023', '2023-05-24 day'],
    ['1/22/18', '2018-01-22 day'],
    ['22/1/2018', '2018-01-22 day'],
  ])('%s', (text, date) => expect(said(text, null)).toBe(date))

  it.each([
    ['8月底前', '2023-08-31 month before'],
    ['8月底', '2023-08-31 month'],
    ['年底前', '2023-12-31 year before'],
    ['年底', '2023-12-31 year'],
    ['9月15日', '2023-09-15 day'],
    ['9月15日前', '2023-09-15 day before'],
    ['6月', '2023-06-30 month'],
    ['8.15', '2023-08-15 day'],
    ['今年8月底前', '2023-08-31 month before'],
    ['7月14日至28日', '2023-07-28 span'],
  ])('a year from elsewhere fills %s', (text, date) => {
    expect(said(text, 2023)).toBe(date)
    expect(said(text, null)).toBeNull()
  })

  it.each([
    '长期坚持',
    '',
    '—',
    '3/4/18',
    '600余',
    '每月5日',
    '待前端完成后',
    '2023-13-01',
    '2023-02-30',
    '123456789',
    '按进度推进',
    '持续推进',
  ])('no date in %j', (text) => expect(readDate(text, 2023)).toBeNull())
})

it('serials are counted, never converted (D2)', () => {
  expect([1, 59, 61, 45139, 44934, 45292].map((serial) => isoOf(serialDay(serial) ?? 0))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '2023-08-01',
    '2023-01-08',
    '2024-01-01',
  ])
  expect([60, 0, -3, 200000].map(serialDay)).toEqual([null, null, null, null])
})
