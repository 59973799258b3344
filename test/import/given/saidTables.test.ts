import { describe, expect, it } from 'vitest'
import { readRulesPack } from '../../../src/import/corrections/rulesPack'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { parseRange, rangeText } from '../../../src/model/sheet/cell'
import type { Correction, TableLayout } from '../../../src/model/correction'
import type { CorrectionDraft } from '../../../src/model/sheet/question'
import type { FileReading } from '../../../src/model/sheet/reading'
import { roles } from '../../../src/model/sheet/role'
import { tidyRow, type TidyRow } from '../../../src/report/tidy'

type Row = readonly string[]
const bytesOf = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))
let made = 0
const recorded = (draft: CorrectionDraft): Correction => ({ ...draft, id: `c${++made}`, when: '2023-08-01', why: '' }) as Correction
const read = (rows: readonly Row[], drafts: readonly CorrectionDraft[] = [], name = '月报.csv'): FileReading =>
  importWorkbook(bytesOf(rows), name, drafts.map(recorded))
const figures = (reading: FileReading): TidyRow[] => Array.from({ length: reading.dataset.count }, (_, i) => tidyRow(reading.dataset, i))
const said = (reading: FileReading): string[] =>
  figures(reading).map((row) =>
    [row.cell, row.indicator, row.office, row.period, row.value].filter((part) => part !== '' && part !== null).join(' '),
  )
const roleAt = (reading: FileReading, rows: readonly Row[], row: number, column: number): string | undefined => {
  const { ledger } = reading.sheets[0]!
  const before = rows.flatMap((line, r) => line.map((text, c) => ({ text, r, c }))).filter(({ text }) => text !== '')
  return roles[ledger.role[before.findIndex(({ r, c }) => r === row && c === column)] ?? -1]
}
const accounted = (reading: FileReading): boolean => reading.sheets.every(({ ledger }) => ledger.role.length === ledger.nonEmpty)
const told = (reading: FileReading): unknown => reading.notices.find((notice) => notice.code === 'correctionsApplied')?.facts ?? null

/** A table said of these rows: its block, how many lines head it. */
function drawn(rows: readonly Row[], block: string, heads: number, across = false): CorrectionDraft {
  const { top, left, right, bottom } = parseRange(block)!
  const { signature } = read(rows).sheets[0]!
  const after: TableLayout = { top, left, right, beneath: rows.length - 1 - bottom, heads, across }
  return { scope: 'template', kind: 'table', signature, path: block.split(':')[0]!, before: null, after }
}

describe('a block named in words', () => {
  it.each(['A1:A1', 'A3:F20', 'AA10:AB12'])('%s goes there and back', (text) => expect(rangeText(parseRange(text)!)).toBe(text))
  it.each(['A1', 'F20:A3', 'A3:F', '', 'A3:F20:G1x'])('%s is none', (text) =>
    expect(text === 'A3:F20:G1x' ? parseRange('A3:1F') : parseRange(text)).toBeNull(),
  )
})

describe('cells a clerk leaves out as a block', () => {
  const rows: readonly Row[] = [
    ['各县2024年1—7月工作情况', '', ''],
    ['单位', '报送信息（篇）', '起草文稿（篇）'],
    ['甲县', '12', '3'],
    ['乙县', '15', '4'],
    ['去年旧数', '', ''],
    ['甲县', '99', '98'],
    ['乙县', '97', '96'],
  ]
  const leave = (cells: string): CorrectionDraft => ({
    scope: 'here',
    kind: 'leave',
    file: read(rows).file,
    sheet: '月报',
    cells,
    before: null,
    after: null,
  })
  it('are read by nobody, stand outside because the clerk said so, and still are accounted for', () => {
    const reading = read(rows, [leave('A5:C7')])
    expect(figures(reading).map((row) => row.value)).toEqual([12, 3, 15, 4])
    expect([roleAt(reading, rows, 5, 1), accounted(reading), told(reading)]).toEqual(['outside', true, { applied: 1, unmatched: 0 }])
    const { ledger } = reading.sheets[0]!
    expect([...ledger.reason].filter((reason) => ledger.reasons[reason] === 'correction')).toHaveLength(7)
  })
  it('a block without a cell in it is told', () => expect(told(read(rows, [leave('F5:G7')]))).toEqual({ applied: 0, unmatched: 1 }))
  it('in another file nothing is left out', () => {
    const other = rows.map((row) => row.map((cell) => cell.replace('12', '13')))
    expect(figures(read(other, [leave('A5:C7')])).length).toBe(figures(read(other)).length)
  })
})

describe('a table a clerk draws', () => {
  const june: readonly Row[] = [
    ['内部情况', '', '', ''],
    ['', '收文', '发文', '接待'],
    ['2024', '31', '12', '8'],
    ['2023', '28', '14', '6'],
    ['2022', '25', '15', '5'],
    ['注：', '1', '2', '3'],
  ]
  it('ends where the clerk ends it: what stands beneath is outside', () => {
    const reading = read(june, [drawn(june, 'A2:D5', 1)])
    expect(figures(reading).map((row) => row.cell)).not.toContain('B6')
    expect([figures(reading).length, accounted(reading), told(reading)]).toEqual([9, true, { applied: 1, unmatched: 0 }])
  })
  it('next month’s sheet of the form is read so too, however many rows it has', () => {
    const longer = [...june.slice(0, 5), ['2021', '20', '11', '4'], ['2020', '19', '10', '3'], june[5]!]
    const correction = drawn(june, 'A2:D5', 1)
    const plain = read(longer)
    expect(plain.sheets[0]?.signature).toBe(read(june).sheets[0]?.signature)
    const reading = read(longer, [correction])
    expect([figures(reading).length, figures(reading).some((row) => row.cell === 'B8')]).toEqual([15, false])
  })
  it('a sheet of another form isn’t touched', () => {
    const other: readonly Row[] = [
      ['单位', '报送信息'],
      ['甲县', '12'],
      ['乙县', '15'],
    ]
    expect(said(read(other, [drawn(june, 'A2:D5', 1)]))).toEqual(said(read(other)))
  })

  const twoHeads: readonly Row[] = [
    ['单位', '报送', '', '批示', ''],
    ['', '2023', '2024', '2023', '2024'],
    ['甲县', '12', '15', '3', '4'],
    ['乙县', '10', '11', '2', '5'],
  ]
  it.each([1, 2])('has as many heading lines as the clerk says: %i', (heads) => {
    const reading = read(twoHeads, [drawn(twoHeads, 'A1:E4', heads)])
    expect(roleAt(reading, twoHeads, 1, 1)).toBe(heads === 2 ? 'header' : 'value')
    if (heads === 2)
      expect(said(reading)).toEqual([
        'B3 报送 甲县 2023 12',
        'C3 报送 甲县 2024 15',
        'D3 批示 甲县 2023 3',
        'E3 批示 甲县 2024 4',
        'B4 报送 乙县 2023 10',
        'C4 报送 乙县 2024 11',
        'D4 批示 乙县 2023 2',
        'E4 批示 乙县 2024 5',
      ])
  })

  const lain: readonly Row[] = [
    ['指标', '甲县', '乙县', '丙县'],
    ['报送信息（篇）', '12', '15', '9'],
    ['起草文稿（篇）', '3', '4', '2'],
  ]
  it('lies across where the clerk says so: each column is what a row is elsewhere, and the same figures come of it', () => {
    const reading = read(lain, [drawn(lain, 'A1:D3', 1, true)])
    const key = (row: TidyRow): string => `${row.cell} ${row.indicator} ${row.office} ${row.value}`
    expect(figures(reading).map(key).sort()).toEqual(figures(read(lain)).map(key).sort())
    expect([told(reading), accounted(reading)]).toEqual([{ applied: 1, unmatched: 0 }, true])
  })

  const side: readonly Row[] = [
    ['单位', '收文', '发文', '单位', '收文', '发文'],
    ['甲县', '1', '2', '丙县', '5', '6'],
    ['乙县', '3', '4', '丁县', '7', '8'],
  ]
  it('beside another that the clerk draws too', () => {
    const reading = read(side, [drawn(side, 'A1:C3', 1), drawn(side, 'D1:F3', 1)])
    expect(said(reading).map((line) => line.replace(/ .*?(\S+县)/, ' $1'))).toEqual([
      'B2 甲县 1',
      'C2 甲县 2',
      'B3 乙县 3',
      'C3 乙县 4',
      'E2 丙县 5',
      'F2 丙县 6',
      'E3 丁县 7',
      'F3 丁县 8',
    ])
  })

  it('in place of a list of works: its columns are as a table’s', () => {
    const works: readonly Row[] = [
      ['序号', '任务', '责任单位', '进展情况'],
      ['1', '修路', '甲局', '已完成'],
      ['2', '架桥', '乙局', '推进中'],
      ['3', '绿化', '丙局', '推进中'],
    ]
    const { file, items } = read(works)
    expect(items).toHaveLength(3)
    const after: TableLayout = { top: 0, left: 0, right: 3, beneath: 0, heads: 1, across: false }
    const reading = read(works, [{ scope: 'here', kind: 'table', file, sheet: '月报', path: 'A1', before: null, after }])
    expect([reading.items.length, accounted(reading), roleAt(reading, works, 1, 0)]).toEqual([0, true, 'serial'])
  })

  it('one that isn’t on next month’s sheet any more is told, and the sheet read as it is', () => {
    const short = june.slice(0, 5)
    const correction = drawn(june, 'A2:D5', 1)
    const gone = { ...correction, after: { ...(correction as { after: TableLayout }).after, top: 40, beneath: 0 } } as CorrectionDraft
    const signature = read(short).sheets[0]?.signature ?? ''
    const reading = read(short, [{ ...gone, signature } as CorrectionDraft])
    expect([said(reading), told(reading)]).toEqual([said(read(short)), { applied: 0, unmatched: 1 }])
  })
})

describe('a rules pack', () => {
  const table = {
    scope: 'template',
    kind: 'table',
    signature: 's',
    path: 'A1',
    before: null,
    after: { top: 0, left: 0, right: 3, beneath: 0, heads: 1, across: false },
  }
  it('carries drawn tables and blocks left out', () => {
    const leave = { scope: 'here', kind: 'leave', file: 'f', sheet: '1', cells: 'A1:B2', before: null, after: null }
    expect(readRulesPack([table, leave]).corrections).toMatchObject([table, leave])
  })
  it.each([
    ['no block', null],
    ['a block of words', { ...table.after, top: 'A' }],
    ['a block inside out', { ...table.after, left: 5 }],
    ['rows below nothing', { ...table.after, beneath: -1 }],
    ['a way it lies that is none', { ...table.after, across: 'yes' }],
  ])('%s is refused', (_, after) =>
    expect(readRulesPack([{ ...table, after }])).toEqual({ corrections: [], refused: [{ entry: 1, because: 'missingField' }] }),
  )
})
