import { describe, expect, it } from 'vitest'
import { firstTable } from '../../../src/import/firstTable'
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
      'days stand as they are written, in whatever order',
      '日期,处室,件数\n28/01/2023,一处,5\n29/01/2023,二处,3\n3/2/2023,一处,4\n',
      [
        ['日期', '处室', '件数'],
        ['28/01/2023', '一处', '5'],
        ['29/01/2023', '二处', '3'],
        ['3/2/2023', '一处', '4'],
      ],
    ],
    [
      'a text of thousands of signs is whole',
      `单位,件数,说明\n一处,5,${'长'.repeat(9000)}\n二处,3,短\n三处,4,短\n`,
      [
        ['单位', '件数', '说明'],
        ['一处', '5', '长'.repeat(9000)],
        ['二处', '3', '短'],
        ['三处', '4', '短'],
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

  const rows = (count: number, row: (k: number) => string): string => Array.from({ length: count }, (_, k) => row(k)).join('\n')
  /** Names, then so many records, as printed. */
  const held = (text: string): [names: string, records: number] | null => {
    const table = tableOf(text)
    return table && [(table[0] ?? []).join('|'), table.length - 1]
  }
  it.each<[name: string, text: string, names: string, records: number]>([
    // Records of signs among which a few numbers stand.
    ['marks and letters', `RUN,a1,a2,a3\n${rows(20, (k) => `${k},.,${k === 7 ? 'x' : 'A'},${k === 12 ? 3 : '.'}`)}`, 'RUN|a1|a2|a3', 20],
    [
      'cases, some with a date and a number, most with words',
      `编号,内容,受理日期,结果,备注\n${rows(24, (k) => `${k}/文/甲,修缮申请${k},${k % 5 === 0 ? '2017-02-1' + (k % 9) : '待定'},${k % 7 === 0 ? 3 : '同意'},`)}`,
      '编号|内容|受理日期|结果|备注',
      24,
    ],
    [
      'remarks of a program above',
      `#FORMAT:,N5\n#FILE:,a.dat\n#MODE:,ALL\n##Temp,Time\n${rows(9, (k) => `${21 + k}.5,0.${k}8`)}`,
      '##Temp|Time',
      9,
    ],
    ['a title that commas tore', `Sample 012, Wednesday, January 20\ncm-1,A\n${rows(8, (k) => `${4000 - k},0.00${k}`)}`, 'cm-1|A', 8],
    ['names over columns still empty', `编号,姓名,薪酬,职级\n${rows(7, (k) => `${k},张${k},${100 + k},`)}`, '编号|姓名|薪酬|职级', 7],
    [
      'a column without a name between others',
      `编号,姓名,薪酬,,说明,人数\n${rows(7, (k) => `${k},张${k},${100 + k},,无,${k}`)}`,
      '编号|姓名|薪酬||说明|人数'.replace('||', '|'),
      7,
    ],
  ])('records are all there: %s', (_, text, names, records) => expect(held(text)).toEqual([names, records]))
  it.each<[name: string, text: string, names: string, records: number]>([
    // An office's sheet has a title, groups over names, and notes: none of that is a record.
    ['a title and a note', `办件统计\n县区,受理,办结\n${rows(7, (k) => `${k}县,${k},${k + 1}`)}\n注：初步数`, '县区|受理|办结', 7],
    [
      'groups over names',
      `县区,2023年,,2024年,\n,受理,办结,受理,办结\n${rows(7, (k) => `${k}县,1,2,3,4`)}`,
      '县区|2023年 受理|2023年 办结|2024年 受理|2024年 办结',
      7,
    ],
  ])('nothing else changes: %s', (_, text, names, records) => expect(held(text)).toEqual([names, records]))
})
