import { describe, expect, it } from 'vitest'
import { plainRows } from '../../samples/plainRows'
import { importWorkbook } from '../../../src/import/importWorkbook'

function read(csv: string) {
  const text = csv
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  return importWorkbook(new TextEncoder().encode(text), '对标.csv', [])
}

/** Cell, whose, what, how much, measure, parts. */
function said(csv: string): string[] {
  return plainRows(read(csv).dataset, true).map((row) =>
    [
      row.cell,
      row.office ?? '-',
      row.indicator,
      `${row.value}${row.unit}`,
      ...(row.measure === 'value' ? [] : [row.measure]),
      ...Object.values(row.breakdown).map(String),
    ].join(' '),
  )
}

describe('H7 a benchmark over 标杆值 and 差距 keeps its own figures, and the gap is ours', () => {
  it.each([
    [
      'two benchmarks, each with its gap',
      `临江市政府办公室对标表,,,,,
      指标,本单位现状,省外标杆：甲市政府办公室,,省内标杆：乙市政府办公厅,
      ,,标杆值,差距,标杆值,差距
      办文提速率（%）,60,90,-30,80,-20
      信息采用（篇）,110,150,-40,170,-60`,
      [
        'C4 甲市政府办公室 办文提速率 90%',
        'E4 乙市政府办公厅 办文提速率 80%',
        'C5 甲市政府办公室 信息采用 150篇',
        'E5 乙市政府办公厅 信息采用 170篇',
      ],
    ],
    [
      '数值 and 较本单位 in place of them',
      `临江市政府办公室对标表,,,
      指标,本单位现状,标杆：甲市政府办公室,
      ,,数值,差距
      受理时长（天）,5,3,2
      好评数（件）,50,80,-30`,
      ['C4 甲市政府办公室 受理时长 3天', 'C5 甲市政府办公室 好评数 80件'],
    ],
    [
      'years beneath both',
      `临江市政府办公室对标表,,,,
      指标,本单位,,对标单位：甲市政府办公室,
      ,2022年,2023年,2022年,2023年
      受理（件）,40,45,60,66
      答复（件）,38,44,59,65`,
      ['B4 临江市人民政府办公室 受理 40件', 'D4 甲市政府办公室 受理 60件', 'E5 甲市政府办公室 答复 65件'],
    ],
    [
      'the benchmark in brackets',
      `临江市政府办公室对标表,,
      指标,本单位现状,省内标杆（乙市政府办公厅）
      受理（件）,40,60
      答复（件）,38,59`,
      ['B3 临江市人民政府办公室 受理 40件', 'C3 乙市政府办公厅 受理 60件'],
    ],
    [
      'one row of headings, as before',
      `临江市政府办公室对标表,,,
      指标,本单位现状,省外标杆：甲市,省内标杆：乙市
      受理（件）,40,60,58
      答复（件）,38,59,57`,
      ['C3 甲市 受理 60件', 'D4 乙市 答复 57件'],
    ],
  ])('%s', (_what, csv, lines) => expect(said(csv)).toEqual(expect.arrayContaining(lines)))

  it('the gap names whose it is measured to', () => {
    const lines = said(`临江市政府办公室对标表,,,,,
      指标,本单位现状,省外标杆：甲市政府办公室,,省内标杆：乙市政府办公厅,
      ,,标杆值,差距,标杆值,差距
      办文提速率（%）,60,90,-30,80,-20
      信息采用（篇）,110,150,-40,170,-60`)
    expect(lines.filter((line) => /^[DF]5/.test(line)).join('\n')).toMatch(
      /D5 临江市人民政府办公室 信息采用 -40篇 change.*甲市[^\n]*\nF5 临江市人民政府办公室 信息采用 -60篇 change.*乙市/,
    )
  })
  it.each([
    ['标杆（件） is a unit, and nobody', '指标,本单位现状,标杆（件）\n受理,40,60\n答复,38,59', /甲市|件\)/],
    [
      '本单位 over years, without a benchmark beside it',
      '临江市政府办公室情况,,\n指标,本单位,\n,2022年,2023年\n受理（件）,40,45\n答复（件）,38,44',
      /标杆/,
    ],
  ])('%s', (_what, csv, never) => {
    const lines = said(csv)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('\n')).not.toMatch(never)
  })
})

describe('H7 a benchmark in a cell of names is the body, and one’s own column beside benchmarks is one’s own', () => {
  const marked = (csv: string): string[] => read(csv).dataset.offices.flatMap((office) => (office.benchmark === null ? [] : [office.name]))
  it.each([
    [
      'colon',
      '单位,信息采用（篇）,督查件（件）\n我办,41,30\n标杆：甲市政府办公室,62,44\n标杆：乙市政府办公室,58,39',
      ['甲市政府办公室', '乙市政府办公室'],
    ],
    ['brackets', '单位,信息采用（篇）,督查件（件）\n本单位,41,30\n省内标杆（甲市政府办公室）,62,44', ['甲市政府办公室']],
    ['a city', '指标,单位,丙市,标杆城市：甲市,标杆城市：乙市\n人均产值,元,78000,165000,98000\n企业数,家,410,,920', ['甲市', '乙市']],
    ['no benchmark but a head', '单位,信息采用（篇）,督查件（件）\n对标：先进水平,41,30\n甲局,62,44', []],
  ])('%s', (_, csv, bodies) => expect(marked(csv)).toEqual(bodies))
  it('丙市 beside 标杆城市：甲市 has its own figures', () =>
    expect(said('指标,单位,丙市,标杆城市：甲市\n人均产值,元,78000,165000')).toEqual([
      'C2 丙市 人均产值 78000元',
      'D2 甲市 人均产值 165000元',
    ]))
})
