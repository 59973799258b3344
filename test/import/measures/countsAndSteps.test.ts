import { describe, expect, it } from 'vitest'
import { plainRows } from '../../samples/plainRows'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { boardFrom, sheet } from '../../figures/fromSheets'

function read(csv: string) {
  const text = csv
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  return importWorkbook(new TextEncoder().encode(text), '表.csv', [])
}

const said = (csv: string): string[] =>
  plainRows(read(csv).dataset, true).map(
    (row) => `${row.cell} ${row.indicator} ${row.period ?? '-'} ${row.value}${row.unit}${row.measure === 'value' ? '' : ` ${row.measure}`}`,
  )

describe('a row that says one word in every column is no header of the rows beneath', () => {
  const quarters = (words: string, below = '召开例会,次,1,1,1,1,4') => `2024年督查情况
    项目,单位,一季度,二季度,三季度,四季度,全年
    开展督查,次,11,13,12,16,52
    印发专报,期,3,5,4,6,18
    领导批示,—,${words}
    ${below}`
  it.each([
    ['基本期期', quarters('基本期期,基本期期,基本期期,基本期期,基本期期')],
    ['正常', quarters('正常,正常,正常,正常,正常')],
    ['good, under two rows of words', quarters('良好,良好,良好,良好,良好\n群众评价,—,满意,满意,满意,满意,满意')],
    ['at the table’s end but one', quarters('及时,及时,及时,及时,及时', '走访企业,家,1,2,1,2,6')],
    ['offices across', '2024年情况\n指标,单位,甲县,乙县,丙县\n受理,件,12,13,14\n办结,件,10,12,13\n台账,—,齐全,齐全,齐全\n走访,次,1,2,3'],
  ])('%s', (_what, csv) => {
    const lines = said(csv)
    const last = lines.slice(-3).join('\n')
    expect(last).toMatch(/召开例会|走访/)
    expect(lines.join('\n')).not.toMatch(/基期|正常|良好|满意|及时|齐全/)
  })
  it('a second header beneath is one still', () => {
    const lines = said('2024年情况\n项目,一季度,二季度\n受理（件）,11,13\n办结（件）,10,12\n单位,甲县,乙县\n走访（次）,4,5\n调研（次）,2,3')
    expect(lines.some((line) => line.startsWith('B6 走访'))).toBe(true)
    expect(
      plainRows(
        read('2024年情况\n项目,一季度,二季度\n受理（件）,11,13\n办结（件）,10,12\n单位,甲县,乙县\n走访（次）,4,5\n调研（次）,2,3').dataset,
        true,
      ).map(({ office }) => office),
    ).toContain('乙县')
  })
  it('基本期期 is no time', () => {
    expect(said('2024年情况\n项目,数量\n领导批示基本期期（次）,7\n专报（期）,9').join()).not.toMatch(/ 基期/)
  })
})

describe('完成…目标 in 项 counts those that did', () => {
  const rows = (...lines: string[]) => `2024年为民办实事进展情况（截至6月底）\n指标,单位,数量\n${lines.join('\n')}`
  it.each([
    [
      '其中 of a whole',
      rows('为民实事,项,20', '其中：完成年度目标,项,4', '其中：超额完成上半年计划,项,9'),
      ['C4 完成年度目标 2024-H1 4项', 'C5 超额完成上半年计划 2024-H1 9项'],
    ],
    ['without 其中', rows('承诺事项,件,20', '完成全年任务,件,6', '走访企业,家,31'), ['C4 完成全年任务 2024-H1 6件']],
    [
      'the unit in the name',
      '2024年上半年情况\n指标,数量\n重点项目（个）,20\n其中：完成年度计划（个）,7\n走访企业（家）,31',
      ['B4 完成年度计划 2024-H1 7个'],
    ],
  ])('%s', (_what, csv, lines) => expect(said(csv)).toEqual(expect.arrayContaining(lines)))
  it.each([
    ['a rate in %', rows('承诺事项,件,20', '年度目标完成率,%,64', '走访企业,家,31'), /64% completion/],
    ['a rate whose unit is blank', '2024年上半年情况\n指标,数量\n受理（件）,20\n年度任务完成率,64%\n走访企业（家）,31', /64% completion/],
  ])('%s stays a completion', (_what, csv, line) => expect(said(csv).join('\n')).toMatch(line))
})

describe('a part that is placed is no step of another whole', () => {
  const work = (...lines: string[]) => `2024年1—6月工作情况\n指标,单位,完成数\n${lines.join('\n')}`
  it.each([
    [
      '其中：获批示 of 报告, 上报案例 beneath',
      work('起草对上报告,篇,16', '  其中：获省领导批示,篇,4', '制定文件,份,7', '上报典型案例,篇,8'),
    ],
    ['its whole and another first step', work('调研报告,篇,12', '  其中：被市领导批示,篇,3', '报送建议,篇,30')],
    ['two parts', work('起草文稿,篇,40', '  其中：获批示,篇,6', '  其中：被刊物采用,篇,9', '上报材料,篇,25')],
  ])('%s', (_what, csv) => expect(boardFrom(sheet(csv)).headlines.join('\n')).not.toMatch(/(?:上报典型案例|报送建议|上报材料)[^，]*，.*占/))
  it.each([
    [
      '报送 → 采用 with 其中 beneath 报送',
      work('报送信息,篇,50', '  其中：被省采用,篇,10', '开展督查,次,7'),
      /报送信息50篇，被省采用占20.0%/,
    ],
    ['报送 → 采用 without any 其中', work('报送信息,篇,50', '被省采用,篇,10', '开展督查,次,7'), /报送信息50篇，被省采用占20.0%/],
  ])('%s is told', (_what, csv, headline) => expect(boardFrom(sheet(csv)).headlines.join('\n')).toMatch(headline))
})
