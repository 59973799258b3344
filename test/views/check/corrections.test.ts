import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { roles } from '../../../src/model/sheet/role'
import { useDocument } from '../../../src/store/documentStore'
import { changesAt, draftsFor, lineUseNow, lineUsesAt } from '../../../src/views/check/change/correctionDrafts'
import { blob, figureAt, open, placeAt, say, summaryOf, type Row } from './saying'

const july: readonly Row[] = [
  ['甲市委办公室主要工作完成情况表'],
  ['指标', '计量单位', '2023年7月', '2022年7月', '编排'],
  ['编发简报', '期', '12', '10', '31'],
  ['督査件', '件', '7', '5', '32'],
  ['报送信息', '条', '见附件', '128', '33'],
]
const august: readonly Row[] = [
  ['甲市委办公室主要工作完成情况表'],
  ['指标', '计量单位', '编排', '2023年8月', '2022年8月'],
  ['编发简报', '期', '41', '14', '13'],
  ['批示件', '件', '42', '3', '4'],
  ['督査件', '件', '43', '8', '6'],
  ['报送信息', '条', '44', '150', '131'],
]
const offices: readonly Row[] = [
  ['单位', '起草文稿', '', '开展督查', ''],
  ['', '2023年', '2022年', '2023年', '2022年'],
  ['甲县', '30', '25', '7', '9'],
  ['乙县', '41', '38', '5', '5'],
]

beforeEach(() => setActivePinia(createPinia()))

describe('a clerk reads it otherwise by one act', () => {
  it('a cell of words in the place of a number', async () => {
    const store = await open(july)
    const done = await say(store, 'C5', 'cell', '135')
    expect(done).toMatchObject({ reach: 'cell', text: 'C5 见附件 → 135', trial: { gained: 1, unmatched: 0 } })
    expect(figureAt(store, 'C5')).toMatchObject({ value: 135, indicator: '报送信息', text: '见附件' })
  })

  it('the name of a row, for next month too', async () => {
    const store = await open(july)
    const done = await say(store, 'C4', 'indicator', '督查件')
    expect(done).toMatchObject({ reach: 'template', trial: { changed: 3, gained: 0, lost: 0 } })
    expect(done?.trial.examples[0]?.before).toMatchObject({ indicator: '督査件' })
    await store.add([{ name: '8月.csv', blob: blob(august) }])
    expect(figureAt(store, 'D5', '8月.csv')).toMatchObject({ indicator: '督查件', value: 8, period: '2023-08' })
  })

  it('the name of a column over two years', async () => {
    const store = await open(offices, '7月.csv')
    const done = await say(store, 'B3', 'indicator', '起草综合文稿')
    expect(done?.trial.changed).toBe(4)
    expect(['B3', 'C4', 'D3'].map((cell) => figureAt(store, cell)?.indicator)).toEqual(['起草综合文稿', '起草综合文稿', '开展督查'])
  })

  it('a unit', async () => {
    const store = await open(july)
    const done = await say(store, 'C3', 'unit', '份')
    expect(done).toMatchObject({ reach: 'template', trial: { changed: 3 } })
    expect(figureAt(store, 'D3')).toMatchObject({ unit: '份' })
  })

  it('what kind of figures a column holds', async () => {
    const store = await open([
      ['甲县2024年项目进度'],
      ['项目', '资金盘子（万元）', '已投入（万元）'],
      ['甲路', '8200', '900'],
      ['乙桥', '5600', '700'],
    ])
    const place = await placeAt(store, 'B3')
    expect(lineUsesAt(place, 'column')).toContain('is:target')
    expect(lineUseNow(place, 'column')).toBe('is:value')
    const done = await say(store, 'B3', 'column', 'is:target')
    expect(done).toMatchObject({ reach: 'template', text: '“资金盘子(万元)”是目标、计划数', trial: { changed: 2, lost: 0 } })
    expect(figureAt(store, 'B4')).toMatchObject({ measure: 'target', value: 5600 })
    expect(lineUseNow(await placeAt(store, 'B3'), 'column')).toBe('is:target')
  })

  it('a unit where the sheet names none', async () => {
    const store = await open(offices)
    expect((await say(store, 'B3', 'unit', '篇'))?.trial.changed).toBe(4)
    expect(figureAt(store, 'C4')).toMatchObject({ unit: '篇', value: 38 })
  })

  it('what a column is for', async () => {
    const store = await open(july)
    expect(figureAt(store, 'E3')).toBeDefined()
    const done = await say(store, 'E3', 'column', 'code')
    expect(done).toMatchObject({ reach: 'template', text: '“编排”一列是代码', trial: { lost: 3 } })
    expect(figureAt(store, 'E3')).toBeUndefined()
    // And back: a column without figures is known as well.
    expect(changesAt(await placeAt(store, 'E3'))).toEqual(['cell', 'column', 'office', 'period'])
    expect(await say(store, 'E4', 'column', 'value')).toMatchObject({ reach: 'template', trial: { gained: 3 } })
    expect(figureAt(store, 'E3')).toBeDefined()
  })

  it('what a column is for that was taken for names, or for words', async () => {
    const store = await open([
      ['单位', '批次', '办结（件）', '满意度'],
      ['甲局', '12', '30', '暂无'],
      ['乙局', '15', '41', '暂无'],
      ['丙局', '19', '52', '暂无'],
    ])
    const aside = async (cell: string) => changesAt(await placeAt(store, cell)).includes('column')
    expect([await aside('A2'), await aside('D3'), await aside('C2')]).toEqual([true, true, true])
    const before = store.dataset?.count ?? 0
    const use = figureAt(store, 'B2') ? 'text' : 'value'
    const said = await say(store, 'B3', 'column', use)
    expect((store.dataset?.count ?? 0) - before).toBe((said?.trial.gained ?? 0) - (said?.trial.lost ?? 0))
    await say(store, 'B3', 'column', 'value')
    expect(figureAt(store, 'B3')).toMatchObject({ indicator: '批次', value: 15 })
  })

  it('what a column is for beneath a title that stands over the first column alone', async () => {
    const store = await open([
      ['基本工资管理表', '', '', '', '2024/6/4'],
      ['姓名', '部门', '岗位级别', '工龄', '工资（元）'],
      ['王甲', '销售部', '8级', '12', '3000'],
      ['李乙', '财务部', '2级', '14', '5000'],
      ['赵丙', '销售部', '8级', '9', '2800'],
    ])
    expect(await say(store, 'D2', 'column', 'text')).toMatchObject({ trial: { unmatched: 0, lost: 3 } })
    expect((await say(store, 'C3', 'column', 'text'))?.trial.unmatched).toBe(0)
    expect(figureAt(store, 'E4')).toMatchObject({ value: 5000 })
  })

  it('a name of an office, wherever it is written so', async () => {
    const store = await open(offices)
    expect(await say(store, 'B3', 'office', '甲区')).toMatchObject({ reach: 'vocabulary', trial: { changed: 4 } })
    expect(figureAt(store, 'B3')?.office).toBe('甲区')
  })

  it('whose sheet it is and of which year', async () => {
    const store = await open([
      ['指标', '7月'],
      ['编发简报', '12'],
      ['督查件', '7'],
    ])
    expect(await say(store, 'B2', 'office', '乙县政府办公室')).toMatchObject({ reach: 'sheet' })
    expect(await say(store, 'B2', 'period', '2022')).toMatchObject({ reach: 'sheet' })
    expect(figureAt(store, 'B2')).toMatchObject({ office: '乙县政府办公室', period: '2022-07' })
  })

  it('of when a sheet is that says nothing of it', async () => {
    const store = await open([
      ['指标', '件数'],
      ['编发简报', '12'],
      ['督查件', '7'],
    ])
    const nothing = draftsFor(await placeAt(store, 'B2'), 'period', '不详')
    expect(await store.tryOut((await placeAt(store, 'B2')).file, nothing)).toMatchObject({ changed: 0, unmatched: 1 })
    expect(await say(store, 'B2', 'period', '2023年1—7月')).toMatchObject({ reach: 'sheet', text: '整张表是2023年1—7月的' })
    expect(figureAt(store, 'B2')).toMatchObject({ period: '2023-01/2023-07' })
    expect(await say(store, 'B2', 'period', '2022年')).toMatchObject({ text: '整张表是2022年的' })
  })

  it('a heading, which is no figure, and a cell that is not to be read', async () => {
    const store = await open(july)
    expect(await say(store, 'C2', 'cell', '2024年7月')).toMatchObject({ reach: 'cell', trial: { changed: expect.any(Number) } })
    expect(figureAt(store, 'C3')).toMatchObject({ period: '2024-07', value: 12 })
    // What stays is a gap among its neighbours, as where nobody wrote anything.
    expect(await say(store, 'D3', 'cell', '')).toMatchObject({ text: 'D3 不读', trial: { changed: 1, gained: 0, lost: 0 } })
    expect(figureAt(store, 'D3')).toMatchObject({ value: null, missing: 'blank' })
  })
})

describe('what was said', () => {
  it('a second word on a cell takes the place of the first; saying what the sheet says takes it away', async () => {
    const store = await open(july)
    await say(store, 'C3', 'cell', '21')
    await say(store, 'C3', 'cell', '22')
    expect(store.answered).toHaveLength(1)
    expect(figureAt(store, 'C3')?.value).toBe(22)
    await say(store, 'C3', 'cell', '12')
    expect(store.answered).toHaveLength(0)
    expect(figureAt(store, 'C3')?.value).toBe(12)
  })

  it('a second name for a row still overrules what the sheet says', async () => {
    const store = await open(july)
    await say(store, 'C4', 'indicator', '督查')
    expect(await say(store, 'C4', 'indicator', '督查件')).not.toBeNull()
    expect(figureAt(store, 'C4')?.indicator).toBe('督查件')
    expect(store.answered.map(({ correction }) => [correction.before, correction.after])).toEqual([['督査件', '督查件']])
  })

  it('can be undone and taken back', async () => {
    const store = await open(july)
    await say(store, 'C3', 'cell', '21')
    useDocument().undo()
    await store.settled()
    expect(figureAt(store, 'C3')?.value).toBe(12)
    useDocument().redo()
    await store.settled()
    expect(figureAt(store, 'C3')?.value).toBe(21)
    await store.unanswer(store.answered[0]?.correction.id ?? '')
    expect(figureAt(store, 'C3')?.value).toBe(12)
  })

  it('a place offers what can be said there, and no more', async () => {
    const store = await open(july)
    expect(changesAt(await placeAt(store, 'A1'))).toEqual(['cell', 'office', 'period'])
    expect(changesAt(await placeAt(store, 'E3'))).toEqual(['cell', 'indicator', 'unit', 'column', 'row', 'office', 'period'])
  })
})

describe('the worker tells of a sheet', () => {
  it('how large it is, where a text stands, and nothing of a file it does not hold', async () => {
    const store = await open(july)
    const { file, sheets } = summaryOf(store)
    const sheet = sheets[0]?.name as string
    expect(await store.look({ what: 'outline', file, sheet })).toMatchObject({ rowCount: 5, columnCount: 5, merges: [] })
    expect(await store.look({ what: 'search', file, sheet, text: '件' })).toEqual([
      { row: 3, column: 0 },
      { row: 3, column: 1 },
      { row: 4, column: 2 },
    ])
    expect(await store.look({ what: 'rows', file, sheet: '没有', from: 0, to: 5 })).toBeNull()
    expect(await store.look({ what: 'outline', file: '0'.repeat(32) as never, sheet })).toBeNull()
  })

  it('every cell of every row has its role, and they add up to the sum above the sheet', async () => {
    const store = await open(july)
    const { file, sheets } = summaryOf(store)
    const rows = await store.look({ what: 'rows', file, sheet: sheets[0]?.name as string, from: 0, to: 5 })
    const counts: Record<string, number> = {}
    for (const role of rows?.role ?? []) counts[roles[role] as string] = (counts[roles[role] as string] ?? 0) + 1
    expect(counts).toEqual(sheets[0]?.roles)
  })
})
