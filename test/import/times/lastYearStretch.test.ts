import { describe, expect, it } from 'vitest'
import { selectionOfSheets } from '../../figures/readSheets'

/** The first row's figures: indicator, period and number. */
function firstRow(lines: string): readonly string[] {
  const { dataset } = selectionOfSheets([['表.csv', lines]])
  return Array.from({ length: dataset.count }, (_, i) => i)
    .filter((i) => dataset.office[i] === dataset.office[0])
    .map((i) =>
      [
        dataset.indicators[dataset.indicator[i] as number]?.name,
        dataset.periods[dataset.period[i] as number]?.code ?? '',
        dataset.value[i],
      ].join(' '),
    )
}

describe('a stretch of last year in a heading (W16)', () => {
  it.each([
    ['上年三季度', '收文 2023-Q3 18'],
    ['去年三季度', '收文 2023-Q3 18'],
    ['上一年三季度', '收文 2023-Q3 18'],
    ['上年1—9月', '收文 2023-01/2023-09 18'],
    ['上年1—9月累计', '收文 2023-01/2023-09 18'],
    ['去年9月', '收文 2023-09 18'],
    ['上年上半年', '收文 2023-H1 18'],
    ['上年前三季度', '收文 2023-01/2023-09 18'],
    ['2023年三季度', '收文 2023-Q3 18'],
    ['去年同期', '收文 2023-Q3 18'],
  ])('%s behind 2024年三季度收文', (heading, expected) => {
    const lines = `2024年三季度情况\n单位,2024年三季度收文（件）,${heading}\n综合科,20,18\n督查科,12,11`
    expect(firstRow(lines)).toEqual(['收文 2024-Q3 20', expected])
  })

  it('behind months of this year and their total', () => {
    const lines = '市委办公室2024年三季度文电情况\n类别,7月,8月,9月,三季度合计,上年三季度\n收文,312,298,341,951,902\n发文,64,58,71,193,210'
    const { dataset } = selectionOfSheets([['表.csv', lines]])
    const codes = Array.from({ length: dataset.count }, (_, i) => dataset.periods[dataset.period[i] as number]?.code)
    expect(codes.slice(0, 5)).toEqual(['2024-07', '2024-08', '2024-09', '2024-Q3', '2023-Q3'])
  })

  it.each([
    ['单位,三季度,去年三季度\n综合科,20,18\n督查科,12,11', ['2024-Q3 20', '2023-Q3 18']],
    ['单位,2022年,2023年,2024年\n综合科,16,18,20\n督查科,10,11,12', ['2022 16', '2023 18', '2024 20']],
    ['单位,2024年7月,8月,9月\n综合科,6,8,6\n督查科,4,5,3', ['2024-07 6', '2024-08 8', '2024-09 6']],
  ])('nothing else moves: %s', (lines, expected) => {
    expect(firstRow(`2024年收文\n${lines}`).map((text) => text.split(' ').slice(1).join(' '))).toEqual(expected)
  })

  it('a date behind a named figure of another stretch names nothing', () => {
    const lines = '单位,2024年三季度收文（件）,2023年四季度\n综合科,20,18\n督查科,12,11'
    expect(firstRow(lines)[0]).toBe('收文 2024-Q3 20')
    expect(firstRow(lines)[1]).not.toMatch(/^收文/)
  })
})
