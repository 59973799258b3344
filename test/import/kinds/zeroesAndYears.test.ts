import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { a1 } from '../../../src/model/sheet/cell'
import { measures } from '../../../src/model/dataset/observation'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[], file?: string]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says, file] of cases) it(sees, async () => expect(await figuresOf(sheet, file)).toEqual(says))
}

/** Codes of what is told of a sheet of commas, what everybody is told left out. */
function told(sheet: string, name = '统计表.csv'): string[] {
  const { notices } = importWorkbook(new TextEncoder().encode(`${sheet}\n`), name, [])
  return notices.flatMap(({ code, severity }) => (severity === 'info' ? [] : [code]))
}

describe('Q12 零差错, 零投诉, 0失误 in a place of figures are zero, in a column of names names; 无差错 leaves its place empty', () => {
  const of = (said: string): string => `
    2024年窗口考核情况表
    窗口 | 办件（件） | 差错（件）
    户籍窗口 | 412 | ${said}
    税务窗口 | 387 | 1`
  const says = (zero: boolean): string[] => [
    'B3 办件 | - | 2024 | 412 件 | 窗口=户籍窗口',
    ...(zero ? ['C3 差错 | - | 2024 | 0 件 | 窗口=户籍窗口'] : []),
    'B4 办件 | - | 2024 | 387 件 | 窗口=税务窗口',
    'C4 差错 | - | 2024 | 1 件 | 窗口=税务窗口',
  ]
  hold([
    ...['零差错', '零失误', '0差错', '零 差 错', '〇逾期', '零投诉'].map((said) => [said, of(said), says(true)] as Case),
    ...['无差错', '无投诉', '零食', '零售'].map((said) => [said, of(said), says(false)] as Case),
    [
      'names of what is scored',
      `
    2024年考核得分
    考核项 | 得分
    零差错 | 10
    零投诉 | 9`,
      ['B3 得分 | - | 2024 | 10 | 考核项=零差错 | score', 'B4 得分 | - | 2024 | 9 | 考核项=零投诉 | score'],
    ],
    [
      'a whole column of them beside bodies',
      `
    2024年值守情况
    科室 | 事故（起）
    综合科 | 零事故
    调度科 | 零事故`,
      ['B3 事故 | 综合科 | 2024 | 0 起', 'B4 事故 | 调度科 | 2024 | 0 起'],
    ],
  ])
})

describe('C6 a column whose own heading is empty is told', () => {
  const of = (heads: string): string => `2024年各镇街统计,,,\n镇街,${heads}\n柳林镇,41,7,22\n平山镇,43,9,23\n东关街道,47,3,28`
  it('between two that are named', () => expect(told(of('收入,,支出'))).toEqual(['headerMissing']))
  it('behind them it may be a second of the last', () => expect(told(of('收入,支出,'))).toEqual(['columnsClash']))
  it('before them', () => expect(told(of(',收入,支出'))).toEqual(['headerMissing']))
  it('none is empty', () => expect(told(of('收入,其他,支出'))).toEqual([]))
  it('a heading that is merged over them is theirs', () =>
    expect(told('2024年各镇街统计,,,\n镇街,收入,,\n,1月,2月,3月\n柳林镇,41,7,22\n平山镇,43,9,23')).toEqual([]))
})

describe('C1 changes of which most don’t follow from the two columns beside them are told once', () => {
  const of = (changes: readonly string[], heads = '本年收入,上年收入,同比增长%'): string =>
    `2024年各镇街财政,,,\n镇街,${heads}\n${changes.map((change, k) => `${'甲乙丙丁戊己'.charAt(k)}镇,${110 + 10 * k},100,${change}`).join('\n')}`
  it('a year and nine months of the next say nothing of a change', () => {
    const rows =
      '社会消费品零售总额,512.6,398.2,5.9\n进出口总额,88.4,71.3,12.1\n税收收入,46.2,37.7,4.4\n用电量,90.5,70.1,6.8\n存款余额,1210,1266,8.1'
    expect(told(`指标,2023年实际,2024年1—9月完成,同比增长%\n${rows}`)).not.toContain('changesDisagree')
  })
  it('all of five', () => expect(told(of(['12', '23', '35', '44', '57']))).toEqual(['changesDisagree']))
  it('four of six', () => expect(told(of(['10', '20', '35', '44', '57', '66']))).toEqual(['changesDisagree']))
  it('one of five is told of itself', () => expect(told(of(['10', '20', '30', '44', '50']))).toEqual(['statedChangeDisagrees']))
  it('none', () => expect(told(of(['10', '20', '30', '40', '50']))).toEqual([]))
  it('differences are no percents', () => expect(told(of(['10', '20', '30', '40', '50'], '本年收入,上年收入,同比增减'))).toEqual([]))
})

describe('P1 a year of two digits before or behind a name, where one name has two that follow one another', () => {
  const of = (heads: string): string => `
    各县区党建工作情况表
    县区 | ${heads}
    崂山区 | 57 | 59
    南湖区 | 44 | 18`
  const says = (name: string, [a, b]: readonly [string, string], other = name): string[] => [
    `B3 ${name} | 崂山区 | ${a} | 57`,
    `C3 ${other} | 崂山区 | ${b} | 59`,
    `B4 ${name} | 南湖区 | ${a} | 44`,
    `C4 ${other} | 南湖区 | ${b} | 18`,
  ]
  hold([
    ['before', of('22年支部大会 | 23年支部大会'), says('支部大会', ['2022', '2023'])],
    ['the other way round', of('23年支部大会 | 22年支部大会'), says('支部大会', ['2023', '2022'])],
    ['年度', of('22年度支部大会 | 23年度支部大会'), says('支部大会', ['2022', '2023'])],
    ['behind', of('支部大会22年 | 支部大会23年'), says('支部大会', ['2022', '2023'])],
    ['full width', of('２２年支部大会 | ２３年支部大会'), says('支部大会', ['2022', '2023'])],
    ['terms are no years', of('10年期贷款 | 11年期贷款'), says('10年期贷款', ['-', '-'], '11年期贷款')],
    ['nor are those that don’t follow one another', of('15年租约 | 20年租约'), says('15年租约', ['-', '-'], '20年租约')],
    ['nor is one of each name', of('22年支部大会 | 23年党课'), says('22年支部大会', ['-', '-'], '23年党课')],
  ])
})

describe('Y2 a time alone over a column of words is of the whole table', () => {
  const of = (time: string, heads = '县区 | 数量 | 备注'): string => `
    不动产登记情况一览表
    | | ${time}
    ${heads}
    惠民县 | 54 | 初步数
    阳信县 | 43 | 较上月有增加`
  const says = (period: string): string[] => [`B4 不动产登记 | 惠民县 | ${period} | 54`, `B5 不动产登记 | 阳信县 | ${period} | 43`]
  hold([
    ['a year', of('2020年'), says('2020')],
    ['a month', of('2020年7月'), says('2020-07')],
    ['a span', of('2020年1—7月'), says('2020-01/2020-07')],
    ['a half year', of('2020年上半年'), says('2020-H1')],
    ['over 说明', of('2020年', '县区 | 数量 | 情况说明'), says('2020')],
  ])
})

describe('E5 a section goes before what its last sign would go on to', () => {
  const of = (title: string): string => `
    ${title}
    项目 | 数量
    甲类 | 41
    乙类 | 27`
  const says = (office: string): string[] => [`B3 甲类 | ${office} | 2018 | 41`, `B4 乙类 | ${office} | 2018 | 27`]
  hold([
    ['人事科 before 教育', of('2018年人事科教育事业情况表'), says('人事科')],
    ['人事科 before 教师', of('2018年人事科教师培训情况表'), says('人事科')],
    ['综合科 before 教材', of('2018年综合科教材发放情况表'), says('综合科')],
    ['科教 is no section', of('2018年科教兴农情况表'), says('-')],
    ['文化科教 neither', of('2018年文化科教活动情况表'), says('-')],
  ])
})

/** Place, time and number of each figure of a sheet of commas. */
function numbersOf(sheet: string): string[] {
  const { dataset } = importWorkbook(new TextEncoder().encode(sheet), '统计表.csv', [])
  return Array.from(dataset.value, (value, k) => {
    const period = dataset.periods[dataset.period[k] as number]?.code ?? '-'
    return `${a1(dataset.sourceRow[k] as number, dataset.sourceColumn[k] as number)} ${period} ${value}`
  })
}

describe('P15 a year of a run with the sign of a footnote behind it is that year', () => {
  it.each<[sees: string, sheet: string, numbers: readonly string[]]>([
    [
      'the last of four',
      '处室,2004,2005,2006,20071\n一处,940,1055,1157,1247\n',
      ['B2 2004 940', 'C2 2005 1055', 'D2 2006 1157', 'E2 2007 1247'],
    ],
    ['falling', '处室,20102,2009,2008,2007\n一处,940,1055,1157,1247\n', ['B2 2010 940', 'C2 2009 1055', 'D2 2008 1157', 'E2 2007 1247']],
    [
      'two of five, a blank corner',
      ',2004,2005,2006,20071,20081\n一处,940,1055,1157,1247,1352\n',
      ['B2 2004 940', 'C2 2005 1055', 'D2 2006 1157', 'E2 2007 1247', 'F2 2008 1352'],
    ],
  ])('%s', (_, sheet, numbers) => expect(numbersOf(sheet)).toEqual(numbers))
  it('figures among figures stay figures', () =>
    expect(numbersOf('处室,收文,发文,办件,来信\n一处,2004,2005,2006,20071\n')).toEqual([
      'B2 - 2004',
      'C2 - 2005',
      'D2 - 2006',
      'E2 - 20071',
    ]))
})

it('Q1 a short dash before a decimal comma is a minus', () =>
  expect(numbersOf('行业,2007,2008,2009\n工业,"2,2","8,6","–0,1"\n食品,"1,7","–3,6","–0,9"\n化工,"–1,1","–0,4","3,7"\n')).toEqual(
    'B2 2007 2.2, C2 2008 8.6, D2 2009 -0.1, B3 2007 1.7, C3 2008 -3.6, D3 2009 -0.9, B4 2007 -1.1, C4 2008 -0.4, D4 2009 3.7'.split(', '),
  ))

describe('Q7 〇 where things are counted is none of them, ○ a mark', () => {
  const sheet = (said: string): string => `2024年\n处室,报送（篇）\n一处,35\n二处,${said}\n三处,12\n`
  it('〇', () => expect(numbersOf(sheet('〇'))).toEqual(['B3 2024 35', 'B4 2024 0', 'B5 2024 12']))
  it('○', () => {
    const { dataset } = importWorkbook(new TextEncoder().encode(sheet('○')), '统计表.csv', [])
    expect(Array.from(dataset.measure, (measure) => measures[measure])).toContain('flag')
  })
})
