import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { comparability, periodFromCode, previousPeriod, samePeriodLastYear, type Period } from '../../../src/model/time/period'
import { periodWords } from '../../../src/i18n/periodWords'
import { boardFrom, sheet } from '../../figures/fromSheets'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '表.csv', [])

/** Codes of the periods of a sheet's figures, in the order they come. */
function codesOf(csv: string): readonly string[] {
  const { dataset } = read(csv)
  const codes = Array.from({ length: dataset.count }, (_, i) => dataset.periods[dataset.period[i] as number]?.code ?? '-')
  return [...new Set(codes)]
}

const rows = (heads: string) => `${heads}\n综合科,12,9\n秘书科,8,10\n督查科,5,6\n信息科,20,14`

describe('two times of a table that has no date anywhere (W19)', () => {
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['this month and the one before', rows('科室,本月报送（篇）,上月报送（篇）'), ['..0M/', '..1M/'], ['asOf']],
    ['this period and the one before', rows('科室,本期（元）,上期（元）'), ['..0P/', '..1P/'], ['asOf']],
    ['this quarter and the one before', rows('科室,本季度办件（件）,上季度办件（件）'), ['..0Q/', '..1Q/'], ['asOf']],
    ['this month and the same of last year', rows('科室,本月办件（件）,上年同月办件（件）'), ['..0M/', '..0M/~1'], ['asOf']],
    ['figures beside their own of last month', rows('科室,办件（件）,上月办件（件）'), ['..0M/', '..1M/'], ['asOf']],
    ['what was counted so far, and last year', rows('科室,累计（件）,去年累计（件）'), ['../', '../~1'], ['asOf']],
    [
      'neighbours: with a date they are two months',
      `2025年9月报送情况\n${rows('科室,本月报送（篇）,上月报送（篇）')}`,
      ['2025-09', '2025-08'],
      [],
    ],
    ['neighbours: this month alone', '科室,本月报送（篇）\n综合科,12\n秘书科,8\n督查科,5', ['-'], ['asOf']],
    ['neighbours: this year and last', rows('科室,本年（篇）,上年（篇）'), ['--01/--12', '--01/--12~1'], ['year']],
    ['neighbours: what was counted so far alone', '科室,累计（件）\n综合科,12\n秘书科,8\n督查科,5', ['../'], []],
  ])('%s', (_, csv, codes, asked) => {
    expect(codesOf(csv)).toEqual(codes)
    expect(read(csv).questions.map(({ kind }) => kind)).toEqual(asked)
  })
  it('are set side by side, and say that nobody knows of when', () => {
    const { figures, notices } = boardFrom(sheet(rows('科室,本月报送（篇）,上月报送（篇）')))
    const change = figures.find(({ kind }) => kind === 'yearOverYear')?.figure
    expect(change?.headline.text).toBe('报送4家合计环比增长15.4%，信息科增长42.9%最多')
    expect(change?.subtitle).toContain('本月（日期不明）与上月')
    expect(notices).toEqual([])
  })
  it('last year’s sum is a year before, no 环比', () => {
    const { headlines } = boardFrom(sheet(rows('科室,累计办件（件）,去年累计办件（件）')))
    expect(headlines).toContain('办件4家合计增长15.4%，信息科增长42.9%最多')
  })
})

describe('a piece of time without a date', () => {
  const of = (code: string) => periodFromCode(code) as Period
  it.each([
    ['..0M/', '..1M/', '..0M/~1', '本月（日期不明）'],
    ['..1M/', null, null, '上月'],
    ['..0P/', '..1P/', '..0P/~1', '本期（日期不明）'],
    ['..0Q/~1', null, null, '上年同季度'],
    ['../', null, '../~1', '累计（起止不明）'],
    ['../~1', null, null, '上年累计'],
  ])('%s comes after %s, a year after %s', (code, before, yearBefore, words) => {
    const period = of(code)
    expect(period.code).toBe(code)
    expect(previousPeriod(period)?.code ?? null).toBe(before)
    expect(samePeriodLastYear(period)?.code ?? null).toBe(yearBefore)
    expect(periodWords(period, 'zh-CN')).toBe(words)
    expect(periodWords(period, 'en')).not.toBe('')
  })
  it('is comparable with the same of the year before only', () => {
    expect(comparability(of('..0M/'), of('..0M/~1'))).toBe('same')
    expect(comparability(of('..0M/'), of('..1M/'))).toBe('different')
    expect(comparability(of('../'), of('..0M/'))).toBe('different')
  })
})
