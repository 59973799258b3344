import { describe, expect, it } from 'vitest'
import { read, utils, type WorkSheet } from 'xlsx'
import { collectedBook } from '../../src/export/collectedBook'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import type { Dataset } from '../../src/model/dataset/dataset'
import { observationFlags } from '../../src/model/dataset/observation'
import { collectedOf } from '../../src/report/collected'
import { selectionOfSheets, type CsvFile } from '../figures/readSheets'

const july = '2024年1—7月'

function bookOf(files: readonly CsvFile[]) {
  const { dataset } = selectionOfSheets(files)
  const { bytes, doubts } = collectedBook(collectedOf(dataset), dataset, 'zh-CN')
  const book = read(bytes, { type: 'array', cellStyles: true })
  const sheet = (name: string) => book.Sheets[name] as WorkSheet
  const grid = (name: string) => utils.sheet_to_json<(string | number | null)[]>(sheet(name), { header: 1, raw: true, defval: null })
  return { dataset, bytes, doubts, names: book.SheetNames, sheet, grid }
}

/** Each office's own figures, as told by keys: what must come back. */
function figuresOf(dataset: Dataset): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < dataset.count; i++) {
    if (((dataset.flags[i] as number) & observationFlags.aggregate) !== 0 || dataset.measure[i] !== 0 || dataset.missing[i] !== 0) continue
    const parts = (dataset.breakdowns[dataset.breakdown[i] as number] ?? []).map(({ value }) => value)
    found.push(
      [
        dataset.offices[dataset.office[i] as number]?.name,
        dataset.indicators[dataset.indicator[i] as number]?.name,
        dataset.periods[dataset.period[i] as number]?.code,
        parts.join(),
        dataset.amount[i],
      ].join('|'),
    )
  }
  return found.sort()
}

const three: readonly CsvFile[] = [
  ['东平县2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,120\n报送信息,条,86\n办结率,%,96.5'],
  ['西宁县2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,95\n报送信息,条,40\n办结率,%,92.1'],
  ['南安区2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,33\n报送信息,条,71\n办结率,%,99.0'],
]

describe('汇总表 of what many offices sent', () => {
  it('puts offices below each other, indicators beside each other, totals as formulas where figures add', () => {
    const { names, grid, sheet, doubts } = bookOf(three)
    expect(names).toEqual([july, '出处'])
    expect(grid(july)).toEqual([
      [`${july}汇总表`, null, null, null],
      ['单位', '起草文稿（篇）', '报送信息（条）', '办结率（%）'],
      ['东平县', 120, 86, 96.5],
      ['西宁县', 95, 40, 92.1],
      ['南安区', 33, 71, 99],
      ['合计', 248, 197, null],
    ])
    expect(sheet(july)['B6']).toMatchObject({ f: 'SUM(B3:B5)', v: 248 })
    expect(sheet(july)['D6']).toBeUndefined()
    expect(doubts).toBe(0)
  })

  it('carries 内部资料 where a sheet says so of itself', () => {
    const { grid, sheet } = bookOf([
      ['东平县2024年1—7月.csv', '内部资料 注意保存\n东平县重点工作情况\n指标,计量单位,2024年1—7月\n起草文稿,篇,120\n督查,次,3'],
      ['西宁县2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,95\n督查,次,4'],
    ])
    expect(
      grid(july)
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual([expect.stringContaining('内部资料'), `${july}汇总表`])
    expect(sheet(july)['B6']).toMatchObject({ f: 'SUM(B4:B5)', v: 215 })
  })

  it('names the cell behind each number, and where it stands here', () => {
    const { grid } = bookOf(three)
    const lines = grid('出处').slice(1)
    expect(lines).toHaveLength(9)
    expect(lines[0]).toEqual(
      [july, '东平县', '起草文稿', '', '数值', '120', 120, '篇', '东平县2024年1—7月.csv', expect.any(String), 'C2', `${july}!B3`].map(
        (x) => (x === '' ? null : x),
      ),
    )
  })

  it('reads back as the same figures', () => {
    const { dataset, bytes } = bookOf(three)
    const again = reconcile([importWorkbook(bytes, '汇总表.xlsx', [])]).dataset
    const sheets = new Set(again.sheets.map(({ sheet }) => sheet))
    expect(sheets.has(july)).toBe(true)
    expect(figuresOf(again)).toEqual(expect.arrayContaining([...figuresOf(dataset)]))
  })

  it('leaves out of the total what nobody can add: 600余, two numbers for one, and says so', () => {
    const { grid, doubts } = bookOf([
      ['东平县2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,600余\n报送信息,条,86\n督查,次,5'],
      ['西宁县2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,95\n报送信息,条,40\n督查,次,6'],
      ['西宁县补报2024年1—7月.csv', '单位,指标,计量单位,2024年1—7月\n西宁县,报送信息,条,44'],
      ['南安区2024年1—7月.csv', '指标,计量单位,2024年1—7月\n起草文稿,篇,33\n报送信息,条,71'],
    ])
    const rows = grid(july)
    expect(rows.slice(2)).toEqual([
      ['东平县', '600余', 86, 5],
      ['西宁县', 95, '40｜44', 6],
      ['南安区', 33, 71, null],
      ['合计', null, null, 11],
    ])
    const list = grid('待核').slice(1)
    expect(list.map((row) => [row[1], row[2], row[3], row[4]])).toEqual([
      ['东平县', '起草文稿（篇）', '不是确数，不做合计', '600余'],
      ['西宁县', '报送信息（条）', '几处数不一样，未计入合计', '40｜44'],
      ['南安区', '督查（次）', '多数单位有，这家没有', null],
      ['合计', '督查（次）', '合计只含3家中有数的2家', null],
    ])
    expect(String(list[1]?.[5])).toContain('西宁县补报2024年1—7月.csv')
    expect(doubts).toBe(4)
  })

  it('holds a stated total beside the sum, and names it where it is another', () => {
    const { grid } = bookOf([['各县.csv', '单位,2024年起草文稿（篇）,2024年报送信息（条）\n甲县,10,4\n乙县,20,5\n丙县,30,6\n合计,60,16']])
    const rows = grid('2024年')
    expect(rows.slice(-2)).toEqual([
      ['合计', 60, 15],
      [expect.any(String), 60, 16],
    ])
    expect(
      grid('待核')
        .slice(1)
        .map((row) => [row[2], row[3], row[4]]),
    ).toEqual([['报送信息（条）', '表中合计与各家之和15不符', '16']])
  })

  it('gives a page to each period, the latest first, and says who is silent in it', () => {
    const { names, grid } = bookOf([
      ['东平县.csv', '指标,2023年,2024年\n起草文稿（篇）,3,4'],
      ['西宁县.csv', '指标,2023年,2024年\n起草文稿（篇）,5,6'],
      ['南安区.csv', '指标,2023年\n起草文稿（篇）,7'],
    ])
    expect(names).toEqual(['2024年', '2023年', '待核', '出处'])
    expect(grid('2024年').slice(2)).toEqual([
      ['东平县', 4],
      ['西宁县', 6],
      ['合计', 10],
    ])
    expect(
      grid('待核')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([['2024年', '南安区', null, '这一期没有见到这家的表']])
  })

  it('brings 万元 and 亿元 to one unit, and keeps the writing where all agree', () => {
    const { grid } = bookOf([
      ['东平县.csv', '指标,单位,2024年\n固定资产投资,亿元,1.5\n招商,万元,30'],
      ['西宁县.csv', '指标,单位,2024年\n固定资产投资,万元,8000\n招商,万元,45'],
    ])
    const [, head, first, second, total] = grid('2024年')
    expect(head?.[2]).toBe('招商（万元）')
    expect([first?.[2], second?.[2], total?.[2]]).toEqual([30, 45, 75])
    expect(head?.[1]).toMatch(/元/)
    expect((first?.[1] as number) / (second?.[1] as number)).toBeCloseTo(15000 / 8000, 10)
  })

  it('sets parts below their indicator, in two rows of heads', () => {
    const { grid, sheet, dataset, bytes } = bookOf([
      ['渠道.csv', '单位,渠道,2024年信访件（件）,2024年督办（件）\n东平县,网上,4,1\n东平县,来访,6,2\n西宁县,网上,5,3\n西宁县,来访,15,4'],
      ['督查.csv', '单位,2024年督查（次）\n东平县,8\n西宁县,9'],
    ])
    const rows = grid('2024年')
    expect(rows.slice(1)).toEqual([
      ['单位', '信访件（件）', null, '督查（次）', '督办（件）', null],
      [null, '网上', '来访', null, '网上', '来访'],
      ['东平县', 4, 6, 8, 1, 2],
      ['西宁县', 5, 15, 9, 3, 4],
      ['合计', 9, 21, 17, 4, 6],
    ])
    expect(sheet('2024年')['!merges']).toHaveLength(4)
    const again = reconcile([importWorkbook(bytes, '汇总表.xlsx', [])]).dataset
    expect(figuresOf(again)).toEqual(expect.arrayContaining([...figuresOf(dataset)]))
  })
})
