import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/import/readers/csv/readCsv'
import { shownText } from '../../../src/model/sheet/sheet'

/** Rows that hold cells, each as its cells from column A on, '' where there is none. */
function rowsOf(text: string): string[][] {
  const { sheet } = readCsv(text)
  return Array.from(sheet.rows, (_, k) => {
    const row: string[] = []
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++)
      row[sheet.column[i] as number] = shownText(sheet, i)
    return Array.from(row, (cell) => cell ?? '')
  })
}

const texts: [name: string, text: string, rows: string[][]][] = [
  ['a list of one column', '名单\n张三\n李四\n', [['名单'], ['张三'], ['李四']]],
  ['a list of one column in quotes', '"名单"\n"张""三"""\n"李四"\n', [['名单'], ['张"三"'], ['李四']]],
  [
    'one row of data',
    '指标,值\n编发,12\n',
    [
      ['指标', '值'],
      ['编发', '12'],
    ],
  ],
  [
    '2023-08 and 1-2 stay as written',
    '月份,次数\n2023-08,1-2\n',
    [
      ['月份', '次数'],
      ['2023-08', '1-2'],
    ],
  ],
  [
    'names parted by semicolons in a comma table',
    '单位,人员,数量\n一科,张三;李四,2\n二科,王五;赵六;钱七,3\n',
    [
      ['单位', '人员', '数量'],
      ['一科', '张三;李四', '2'],
      ['二科', '王五;赵六;钱七', '3'],
    ],
  ],
  [
    'decimal commas and dots for thousands under semicolons',
    'Region;Sales;Share\nNord;1.234,5;12,3 %\n"Ost, neu";999,0;1,0 %\n',
    [
      ['Region', 'Sales', 'Share'],
      ['Nord', '1.234,5', '12,3 %'],
      ['Ost, neu', '999,0', '1,0 %'],
    ],
  ],
  [
    'thousands commas between tabs',
    '地区\t产值\t备注\n甲\t1,234\t好,很好\n乙\t5,678\t差,很差\n',
    [
      ['地区', '产值', '备注'],
      ['甲', '1,234', '好,很好'],
      ['乙', '5,678', '差,很差'],
    ],
  ],
  [
    'apostrophes are no quotes',
    "name,n\nO'Brien,5\n'tis,6\n",
    [
      ['name', 'n'],
      ["O'Brien", '5'],
      ["'tis", '6'],
    ],
  ],
  [
    'single quotes',
    "'指标','一月,累计'\n'编发','12'\n'批''示','3'\n",
    [
      ['指标', '一月,累计'],
      ['编发', '12'],
      ["批'示", '3'],
    ],
  ],
  [
    'a quote escaped by a backslash',
    '刊物,期\n"所谓\\"专报\\",甲",3\n"乙",4\n',
    [
      ['刊物', '期'],
      ['所谓"专报",甲', '3'],
      ['乙', '4'],
    ],
  ],
  [
    'blanks before an opening quote',
    '"指标" , "说明"\n"编发" , "一,二"\n"批示" , "三"\n',
    [
      ['指标', '说明'],
      ['编发', '一,二'],
      ['批示', '三'],
    ],
  ],
  [
    'blanks around every delimiter',
    '指标 , 一月 , 二月\n编发 , 12 , 15\n  其中 , 3 , 4\n',
    [
      ['指标', '一月', '二月'],
      ['编发', '12', '15'],
      ['  其中', '3', '4'],
    ],
  ],
  [
    'tabs by hand, one or two as the names are long',
    '指标\t\t2022年\t2023年\n编发简报\t12\t15\n批示\t\t3\t4\n',
    [
      ['指标', '2022年', '2023年'],
      ['编发简报', '12', '15'],
      ['批示', '3', '4'],
    ],
  ],
  [
    'empty cells between tabs stay empty',
    '指标\t一月\t二月\t三月\n编发\t\t12\t15\n批示\t3\t\t4\n督查\t1\t2\t\n',
    [
      ['指标', '一月', '二月', '三月'],
      ['编发', '', '12', '15'],
      ['批示', '3', '', '4'],
      ['督查', '1', '2'],
    ],
  ],
  [
    'commas in the words above a semicolon table',
    '填报说明:本表由各科室填报,每月5日前报送,逾期不候\n指标;2022年\n编发;12\n批示;3\n',
    [['填报说明:本表由各科室填报,每月5日前报送,逾期不候'], ['指标', '2022年'], ['编发', '12'], ['批示', '3']],
  ],
  [
    'commas in the words below',
    '指标;2022年\n编发;12\n批示;3\n注:数据为初步统计,最终以年报为准,仅供参考\n',
    [['指标', '2022年'], ['编发', '12'], ['批示', '3'], ['注:数据为初步统计,最终以年报为准,仅供参考']],
  ],
  [
    'CRLF and LF mixed',
    '指标,值\r\n编发,12\n批示,3\r\n',
    [
      ['指标', '值'],
      ['编发', '12'],
      ['批示', '3'],
    ],
  ],
  [
    'CR alone, a line feed inside a quoted cell',
    '"指标","2022\n年"\r"编发","12"\r"批示","3"\r',
    [
      ['指标', '2022\n年'],
      ['编发', '12'],
      ['批示', '3'],
    ],
  ],
  [
    'bars inside words of a comma table',
    '指标,类|别,值\n编发,a|b,1\n批示,c|d,2\n',
    [
      ['指标', '类|别', '值'],
      ['编发', 'a|b', '1'],
      ['批示', 'c|d', '2'],
    ],
  ],
  [
    'thousands parted by blanks',
    'Region;2019;2020\nA;1 234;2 345\nB;3 456;4 567\n',
    [
      ['Region', '2019', '2020'],
      ['A', '1 234', '2 345'],
      ['B', '3 456', '4 567'],
    ],
  ],
  [
    'quotes around names of two words, blanks between',
    '"指 标" 一月 二月\n"编 发" 1 2\n批示 3 4\n',
    [
      ['指 标', '一月', '二月'],
      ['编 发', '1', '2'],
      ['批示', '3', '4'],
    ],
  ],
  [
    'quotes and braces of JSON in a cell',
    '编号,内容\n1,"{""a"":1,""b"":2}"\n2,"{""a"":3}"\n',
    [
      ['编号', '内容'],
      ['1', '{"a":1,"b":2}'],
      ['2', '{"a":3}'],
    ],
  ],
  [
    'a cell of two lines',
    '指标,说明,值\n编发,"第一行\n第二行,续",12\n批示,甲,3\n',
    [
      ['指标', '说明', '值'],
      ['编发', '第一行\n第二行,续', '12'],
      ['批示', '甲', '3'],
    ],
  ],
  [
    'a quote that closes inside its cell',
    '名称,数\n"甲" 组,5\n乙,6\n',
    [
      ['名称', '数'],
      ['"甲" 组', '5'],
      ['乙', '6'],
    ],
  ],
  [
    'a quote never closed swallows nothing',
    '名称,数,备注\n"甲,一",5,好\n乙,6,"坏\n"丙,二",7,好\n丁,8,好\n',
    [
      ['名称', '数', '备注'],
      ['甲,一', '5', '好'],
      ['乙', '6', '"坏'],
      ['丙,二', '7', '好'],
      ['丁', '8', '好'],
    ],
  ],
  [
    'single blanks',
    '指标 一月 二月\n编发 12 13\n批示 3 4\n',
    [
      ['指标', '一月', '二月'],
      ['编发', '12', '13'],
      ['批示', '3', '4'],
    ],
  ],
  [
    'full-width blanks, thousands commas',
    '指标　一月　二月\n编发　1,200　1,300\n批示　3　4\n',
    [
      ['指标', '一月', '二月'],
      ['编发', '1,200', '1,300'],
      ['批示', '3', '4'],
    ],
  ],
  [
    'columns lined up by blanks, names of two words',
    'Region            2019      2020\nNorth America    1,234     2,345\nSouth America      567       678\n',
    [
      ['Region', '2019', '2020'],
      ['North America', '1,234', '2,345'],
      ['South America', '567', '678'],
    ],
  ],
  [
    'full-width commas',
    '指标，一月，二月\n编发，12，13\n批示，3，4\n',
    [
      ['指标', '一月', '二月'],
      ['编发', '12', '13'],
      ['批示', '3', '4'],
    ],
  ],
  [
    'times with blanks in a comma table',
    '时间,值\n2023-01-01 00:00,5\n2023-01-01 01:00,6\n',
    [
      ['时间', '值'],
      ['2023-01-01 00:00', '5'],
      ['2023-01-01 01:00', '6'],
    ],
  ],
  ["Excel's own first line", 'sep=;\nA;B\n1,5;2\n', [['sep='], ['A', 'B'], ['1,5', '2']]],
  ["Excel's own first line, in quotes", '"sep=\t"\nA\tB\n1,5\t2\n', [['sep=\t'], ['A', 'B'], ['1,5', '2']]],
  [
    'delimiters behind the last column, blank rows of them',
    '指标,一月,,,\n编发,5,,,\n,,,,\n',
    [
      ['指标', '一月'],
      ['编发', '5'],
    ],
  ],
  [
    '="007" says that 007 is a text',
    '编号,值\n="007",5\n"=""008""",6\n=1+1,7\n',
    [
      ['编号', '值'],
      ['007', '5'],
      ['008', '6'],
      ['=1+1', '7'],
    ],
  ],
  [
    "DOS's mark at the end",
    '指标,值\n编发,5\n\u001a',
    [
      ['指标', '值'],
      ['编发', '5'],
    ],
  ],
  [
    'a line end inside quotes, in any spelling',
    '"指标","说\r\n明"\r\n"编\n发","5"\r\n',
    [
      ['指标', '说\n明'],
      ['编\n发', '5'],
    ],
  ],
  [
    'a log line is no table',
    '2023-01-01 12:00:00 INFO started ok\n2023-01-01 12:00:01 WARN something happened here\n',
    [['2023-01-01 12:00:00 INFO started ok'], ['2023-01-01 12:00:01 WARN something happened here']],
  ],
  [
    'one thousands comma without quotes in a good table',
    '地区,2020,2021\n北京,1,234,5\n上海,12,13\n天津,14,15\n重庆,1,2\n',
    [
      ['地区', '2020', '2021'],
      ['北京', '1,234', '5'],
      ['上海', '12', '13'],
      ['天津', '14', '15'],
      ['重庆', '1', '2'],
    ],
  ],
  [
    'two ways to join: left as it is',
    '地区,2020,2021\n北京,1,234,567\n上海,12,13\n天津,14,15\n重庆,1,2\n',
    [
      ['地区', '2020', '2021'],
      ['北京', '1', '234', '567'],
      ['上海', '12', '13'],
      ['天津', '14', '15'],
      ['重庆', '1', '2'],
    ],
  ],
  [
    'a remark beyond the header is not pushed aside',
    '地区,2020,2021\n北京,1,234,好\n上海,12,13\n天津,14,15\n重庆,1,2\n',
    [
      ['地区', '2020', '2021'],
      ['北京', '1', '234', '好'],
      ['上海', '12', '13'],
      ['天津', '14', '15'],
      ['重庆', '1', '2'],
    ],
  ],
]

describe('F3–F6 a text table is read in the dialect that makes a table of it', () => {
  it.each(texts)('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows))

  it('F4 blank lines keep their row numbers', () => {
    const { sheet } = readCsv('表一\n\n\n指标,值\n编发,1\n')
    expect([...sheet.rows]).toEqual([0, 3, 4])
    expect(sheet.rowCount).toBe(5)
  })

  it('a long file is judged by its start, middle and end, and a late broken quote swallows nothing', () => {
    const rows = Array.from({ length: 36_000 }, (_, i) => `第${i}项,"甲,乙",${i}`)
    rows[30_000] = '坏项,"未闭,1'
    const { sheet, dialect } = readCsv(`指标,说明,值\n${rows.join('\n')}\n`)
    expect(dialect.delimiter).toBe(',')
    expect(sheet.rows.length).toBe(36_001)
    expect(sheet.columnCount).toBe(3)
  })

  it('a header named __proto__ is text like any other', () => {
    expect(rowsOf('__proto__,constructor\n1,2\n')).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ])
  })
})
