import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { tidyRow } from '../../../src/report/tidy'

/** Cells the notice of rows that say the same leads to. */
function alikeCells(csv: string): readonly string[] {
  const { notices } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  return notices.filter(({ code }) => code === 'keysClash').flatMap(({ cells }) => cells)
}

describe('a notice of rows that say the same leads to those rows (L10)', () => {
  const tables: readonly (readonly [name: string, csv: string, cells: readonly string[]])[] = [
    ['two of five', '单位,来文（件）\n执法局,12\n住建局,8\n执法局,5\n水务局,9\n审计局,4', ['A2', 'A4']],
    ['three that are one', '类别,件数\n甲,1\n乙,2\n甲,3\n甲,4', ['A2', 'A4', 'A5']],
    ['the second of two names', '区,街道,来访（件）\n东区,一街,3\n东区,二街,4\n东区,一街,5', ['B2', 'B4']],
    [
      'tables beneath each other, with blank rows of names between',
      '人力,\n项目,数据\n人数,3\n,\n总计（元）,8\n,\n其它,\n项目,数据\n调查,\n推广,\n,\n总计（元）,9\n,\n总计（元）,17',
      ['A12', 'A14'],
    ],
    ['neighbours: names of their own', '单位,来文（件）\n甲局,1\n乙局,2', []],
  ]
  it.each(tables)('%s', (_, csv, cells) => expect(alikeCells(csv)).toEqual(cells))
})

describe('tables of the same headings beneath titles of their own are told apart by them, and nothing is in doubt (L15)', () => {
  const parts = (csv: string): string[] => {
    const { dataset } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
    return Array.from({ length: dataset.count }, (_, i) => tidyRow(dataset, i)).map(
      ({ cell, breakdown }) => `${cell} ${Object.values(breakdown).join('/')}`,
    )
  }
  it('every row has the title, the one no other table has too', () => {
    const csv = '窗口值班情况,\n甲组,\n班次,人次\n早班,3\n中班,4\n,\n乙组,\n班次,人次\n早班,5\n晚班,6'
    expect(parts(csv)).toEqual(['B4 甲组', 'B5 甲组', 'B9 乙组', 'B10 乙组'])
    expect(alikeCells(csv)).toEqual([])
  })
  it('side by side', () => {
    const csv = '甲组,,,乙组,\n班次,人次,,班次,人次\n早班,3,,早班,5\n中班,4,,晚班,6\n夜班,7,,夜班,8'
    expect(parts(csv).sort()).toEqual(['B3 甲组', 'B4 甲组', 'B5 甲组', 'E3 乙组', 'E4 乙组', 'E5 乙组'])
    expect(alikeCells(csv)).toEqual([])
  })
  it('without titles their number is a doubt', () => {
    const csv = '班次,人次\n早班,3\n中班,4\n,\n,\n班次,人次\n早班,5\n晚班,6'
    expect(alikeCells(csv).length).toBeGreaterThan(0)
  })
})
