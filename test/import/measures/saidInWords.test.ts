import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { boardFrom, sheet } from '../../figures/fromSheets'

/** 批示 2024 基本期期: a line of what is said in words, with whose and of when it is. */
function wordsIn(csv: string): readonly string[] {
  const reading = importWorkbook(new TextEncoder().encode(`${csv}\n`), '2024年情况.csv', [])
  return plainRows(reading.dataset, true)
    .filter(({ measure }) => measure === 'words')
    .map(({ indicator, period, text, value }) => `${indicator} ${period} ${text} ${value}`)
}
const codes = (csv: string) => importWorkbook(new TextEncoder().encode(`${csv}\n`), '2024年情况.csv', []).notices.map(({ code }) => code)

describe('words in a figure’s place (Q24)', () => {
  it.each([
    [
      'Q24: 基本期期 among issues',
      '某县委办2024年刊物情况\n项目,单位,数量\n编发专报,期,31\n编发快报,期,24\n领导批示,,基本期期',
      ['领导批示 2024 基本期期 null'],
    ],
    [
      'a best place ever',
      '某市委办2024年工作情况\n指标,单位,完成情况\n报送信息,篇,88\n采用信息,篇,19\n全省考核名次,位,创历史新高',
      ['全省考核 2024 创历史新高 null'],
    ],
    [
      'the same word in each quarter',
      '2024年督查情况\n填报单位：某区委办\n项目,一季度,二季度,三季度,四季度\n开展督查（次）,7,8,6,9\n督查专报（期）,3,4,2,5\n领导圈阅,几乎每期,几乎每期,几乎每期,几乎每期',
      [
        '领导圈阅 2024-Q1 几乎每期 null',
        '领导圈阅 2024-Q2 几乎每期 null',
        '领导圈阅 2024-Q3 几乎每期 null',
        '领导圈阅 2024-Q4 几乎每期 null',
      ],
    ],
    [
      'in a table of offices',
      '2024年考评情况\n单位,报送（篇）,采用（篇）,评价\n甲县,31,4,3\n乙县,28,3,2\n丙县,26,保持领先,1',
      ['采用 2024 保持领先 null'],
    ],
    [
      'a gap among words',
      '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n服务评价,,全部好评',
      ['服务评价 2024 全部好评 null'],
    ],
  ])('%s', (_, csv, said) => expect(wordsIn(csv)).toEqual(said))
  it.each([
    ['零差错 is a zero', '某办2024年情况\n指标,单位,数量\n通信保障,次,12\n值班检查,次,40\n差错,次,零差错'],
    ['a place to look', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n经费,万元,见附件'],
    ['a promise', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n经费,万元,正在核实'],
    ['a mark of missing', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n经费,万元,未统计'],
    ['a letter in a number', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n经费,万元,12O'],
    ['an office', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n牵头,家,市财政局'],
    ['a sentence', '某办2024年情况\n指标,单位,数量\n接待批次,批,12\n接待人次,人,40\n办理,件,各项建议提案办理工作均按计划有序推进当中'],
    ['a column of remarks', '某办2024年情况\n指标,数量,进展情况\n接待批次,12,进展顺利\n接待人次,40,进展顺利\n外出批次,3,正常推进'],
  ])('%s is none', (_, csv) => expect(wordsIn(csv)).toEqual([]))
  it('is told once, and is no number anywhere on the board', () => {
    const csv = '某县委办2024年刊物情况\n项目,单位,数量\n编发专报,期,31\n编发快报,期,24\n领导批示,,基本期期'
    expect(codes(csv)).toEqual(['unread'])
    const { figures } = boardFrom(sheet(csv))
    const marks = figures.flatMap(({ figure }) => figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks)))
    expect(marks.filter(({ category }) => category === '领导批示').map(({ value }) => value)).not.toContain(100)
  })
})

describe('rows beneath a body (K12)', () => {
  const rows = (tail: string) =>
    `某办2024年目标完成情况\n序号,指标,单位,年度目标,完成情况,备注\n1,编发快报,期,,45,\n2,编发专报,期,,79,\n3,批示率,%,,90%以上,刊物\n${tail}`
  const read = (csv: string) =>
    plainRows(importWorkbook(new TextEncoder().encode(`${csv}\n`), '2024年情况.csv', []).dataset, true)
      .filter(({ missing }) => missing === null || missing === 'words')
      .map(({ indicator, measure, value, text }) => `${indicator} ${measure} ${value ?? text}`)
  it.each([
    ['K12: a goal alone beneath figures', '4,每人调研选题,个,1-2,,列入责任', ['每人调研选题 target 1']],
    [
      'two of them, then words',
      '4,每人选题,个,2,,\n5,外出学习,次,3,,\n6,考核名次,位,,历史最好,',
      ['每人选题 target 2', '外出学习 target 3', '考核 words 历史最好'],
    ],
    ['words alone', '4,领导批示,,,基本期期,', ['领导批示 words 基本期期']],
    ['an unnumbered note is none', ',注：批示率为估计,,,,', []],
    ['a number out of turn is none', '9,另：选题,个,,,', []],
    ['a count that begins again is another table’s', '1,甲,个,,,', []],
  ])('%s', (_, tail, said) => expect(read(rows(tail)).filter((line) => !/^(编发|批示率)/.test(line))).toEqual(said))
})
