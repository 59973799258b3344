import { describe, expect, it } from 'vitest'
import { firstTable } from '../../src/import/firstTable'
import { pollutedFiles } from './pollution'

/** Of generated pollutions of clean tables, this share must give the clean table back exactly. */
const least = 0.99

describe('a csv, however it was written, gives its clean table back', () => {
  it('delimiters, quotes, encodings, line ends, preambles, footers, ragged rows, headers of two rows, blank lines', () => {
    const files = pollutedFiles()
    const wrong = files
      .filter((file) => JSON.stringify(firstTable(file.bytes, file.name)) !== JSON.stringify(file.firstTable))
      .map((file) => file.name)
    expect(files.length).toBeGreaterThanOrEqual(500)
    expect({
      share: (files.length - wrong.length) / files.length >= least,
      wrong: wrong.slice(0, wrong.length > files.length * (1 - least) ? 40 : 0),
    }).toEqual({ share: true, wrong: [] })
  }, 240_000)
})

describe('the first table of a file, as --tables prints it', () => {
  const tableOf = (text: string): string[][] | null => firstTable(new TextEncoder().encode(text), '表.csv')
  it.each<[name: string, text: string, table: string[][]]>([
    [
      'without a header it begins with its first row',
      '甲,3,5\n乙,4,6\n丙,7,9\n',
      [
        ['甲', '3', '5'],
        ['乙', '4', '6'],
        ['丙', '7', '9'],
      ],
    ],
    ['an empty file is an empty table', '', []],
    ['blank lines alone are an empty table', '\n \n\n', []],
    ['a header alone is a table of one row', '日期,时间,件数,编号\n', [['日期', '时间', '件数', '编号']]],
    ['a title above a header alone', '来信登记表\n日期,时间,件数,编号\n', [['日期', '时间', '件数', '编号']]],
    [
      'words alone, a note beneath left out',
      '通讯录\n姓名,处室,职务\n甲,一处,处长\n乙,二处,科员\n注：排名不分先后\n',
      [
        ['姓名', '处室', '职务'],
        ['甲', '一处', '处长'],
        ['乙', '二处', '科员'],
      ],
    ],
    [
      'a header that says its words twice is quoted twice',
      '指标,数量,比重\n指标,数量,占比\n收文,5,50%\n发文,5,50%\n',
      [
        ['指标 指标', '数量 数量', '比重 占比'],
        ['收文', '5', '50%'],
        ['发文', '5', '50%'],
      ],
    ],
  ])('%s', (_, text, table) => expect(tableOf(text)).toEqual(table))
  it('a picture has none', () => expect(firstTable(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), '图.xlsx')).toBe(null))
})
