import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

/** Names of the rows whose figures are told to add up others. */
function parents(lines: readonly string[]): string[] {
  const names = lines.slice(1).map((line) => line.split(',')[0] as string)
  const reading = importWorkbook(new TextEncoder().encode(`${lines.join('\n')}\n`), '表.csv', [])
  const found = new Set<string>()
  for (const row of plainRows(reading.dataset, true))
    if (row.flags.includes('aggregate')) found.add(names[Number((row.cell ?? '').replace(/\D/g, '')) - 2] as string)
  return [...found]
}

const head = '地区,2021年,2022年,2023年'

describe('A5 a row that is the sum of the rows beneath or above it in three columns adds them up, whatever it is called', () => {
  it.each<[string, string[], string[]]>([
    ['the first of all', [head, '示例省,1207,1389,1502', '东片,702,811,870', '西片,505,578,632'], ['示例省']],
    [
      'parents of parents',
      [
        head,
        '示例省,1207,1389,1502',
        '东片,702,811,870',
        '甲县,401,455,480',
        '乙县,301,356,390',
        '西片,505,578,632',
        '丙县,300,322,350',
        '丁县,205,256,282',
      ],
      ['示例省', '东片', '西片'],
    ],
    [
      'beneath its parts',
      [head, '甲县,401,455,480', '乙县,301,356,390', '东片,702,811,870', '丙县,300,322,350', '丁县,205,256,282', '西片,505,578,632'],
      ['东片', '西片'],
    ],
    [
      'off by the rounding of each part',
      [head, '示例省,1207,1390,1502', '甲县,401,455,480', '乙县,301,357,390', '丙县,505,577,631'],
      ['示例省'],
    ],
    ['with decimals', [head, '示例省,120.7,138.9,150.2', '甲县,40.1,45.5,48.0', '乙县,30.1,35.6,39.0', '丙县,50.5,57.8,63.2'], ['示例省']],
    [
      'with a part that reported nothing',
      [head, '示例省,1207,1389,1502', '甲县,702,811,870', '乙县,505,578,632', '丙县,—,—,—'],
      ['示例省'],
    ],
  ])('%s', (_, lines, found) => expect(parents(lines)).toEqual(found))
  it.each<[string, string[]]>([
    ['two rows that add up to a third in two columns only', [head, '甲县,1207,1389,1999', '乙县,702,811,870', '丙县,505,578,632']],
    ['small numbers that meet by chance', [head, '甲县,5,7,9', '乙县,2,3,4', '丙县,3,4,5', '丁县,8,1,6']],
    ['a table of two columns', ['地区,2022年,2023年', '甲县,1389,1502', '乙县,811,870', '丙县,578,632']],
    ['rows that only grow', [head, '甲县,1001,1102,1203', '乙县,1304,1405,1506', '丙县,1607,1708,1809']],
    ['zeros beside one part', [head, '甲县,1207,1389,1502', '乙县,1207,1389,1502', '丙县,0,0,0']],
  ])('none: %s', (_, lines) => expect(parents(lines)).toEqual([]))
})
