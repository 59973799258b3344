import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utils, write, type CellObject, type WorkSheet } from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import { roles } from '../../../src/model/sheet/role'
import { tidyRow } from '../../../src/report/tidy'

/** What clerks, programs and accidents put into cells. */
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '指标',
      '单位',
      '计量单位',
      '合计',
      '其中：',
      '备注',
      '序号',
      '甲县',
      '乙市',
      '丙区',
      '2023年',
      '2022年',
      '1—7月',
      '一季度',
      '本月',
      '累计',
      '同比增减(%)',
      '完成率',
      '目标',
      '排名',
      '编发简报',
      '件',
      '篇',
      '单位：万元',
      '填报单位：督查室',
      '注：初步数。',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '600余',
      '133.8万件',
      '40.9%',
      '—',
      '/',
      '…',
      '未报',
      '389次/238天',
      '同比减少40.9%',
      '1-2',
      '第3名',
      '★★★',
      '√',
      '(12)',
      '1+8+1',
      '511工程',
      '2023-08',
      '2016.1',
      '零报',
      '同上',
      '１２３',
    ),
  },
  { weight: 3, arbitrary: fc.integer({ min: -9999, max: 99_999 }).map(String) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value.toFixed(2)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(value)),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '=1+1', '"', ',', '\t', '\ufeff', '　', '秘密★1年') },
  { weight: 4, arbitrary: fc.constant('') },
)
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 18 })
const csvOf = (table: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(table.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n'))

const cell: fc.Arbitrary<CellObject> = fc.oneof(
  text.filter((value) => value.trim() !== '').map((v): CellObject => ({ t: 's', v })),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(0.409, 2023, 2023.1, 45139, 1e15, 1e-7, -0.5)),
    z: fc.constantFrom('General', '0.0%', '#,##0', 'yyyy"年"m"月"', '0"余"', ';;;'),
  }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({ t: fc.constant('e' as const), v: fc.constant(0x07) }),
)
const book = fc.record({
  cells: fc.array(fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 8 }), cell), { minLength: 1, maxLength: 70 }),
  merges: fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 6 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })), { maxLength: 4 }),
})

function xlsxOf({
  cells,
  merges,
}: {
  readonly cells: readonly (readonly [number, number, CellObject])[]
  readonly merges: readonly (readonly [number, number, number, number])[]
}): Uint8Array {
  const sheet: WorkSheet = {
    '!ref': 'A1:I15',
    '!merges': merges.map(([r, c, height, width]) => ({ s: { r, c }, e: { r: r + height, c: c + width } })),
  }
  for (const [r, c, content] of cells) sheet[utils.encode_cell({ r, c })] = content
  const made = utils.book_new()
  utils.book_append_sheet(made, sheet, '表')
  return new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

/** Every non-empty cell has exactly one role with a reason, figures stand in cells there are, and numbers are numbers. */
function lawful(bytes: Uint8Array, name: string, filled: number): void {
  const reading = importWorkbook(bytes, name)
  if (reading.status === 'refused') {
    expect([reading.sheets.length, reading.dataset.count, reading.notices.length]).toEqual([0, 0, 1])
    return
  }
  // Counted by whoever made the sheet, not by who read it.
  expect(reading.sheets.reduce((sum, { ledger }) => sum + ledger.nonEmpty, 0)).toBe(filled)
  for (const { ledger } of reading.sheets) {
    expect([ledger.role.length, ledger.reason.length]).toEqual([ledger.nonEmpty, ledger.nonEmpty])
    expect([...ledger.role].every((role) => roles[role] !== undefined)).toBe(true)
    expect([...ledger.reason].every((reason) => (ledger.reasons[reason] ?? '') !== '')).toBe(true)
  }
  for (let i = 0; i < reading.dataset.count; i++) {
    const row = tidyRow(reading.dataset, i)
    expect(row.value === null).toBe(row.missing !== null)
    if (row.value !== null) expect([Number.isFinite(row.value), Number.isFinite(row.amount)]).toEqual([true, true])
    expect(row.cell).toMatch(/^[A-Z]+\d+$/)
  }
}

describe('laws of reading, over generated sheets', () => {
  it('every cell has one role and nothing throws: texts', () => {
    fc.assert(
      fc.property(rows, (table) => lawful(csvOf(table), '随机.csv', table.flat().filter((cell) => cell.trim() !== '').length)),
      { seed: 20230731, numRuns: 250 },
    )
  }, 120_000)

  it('every cell has one role and nothing throws: workbooks with merges, formats, errors', () => {
    fc.assert(
      fc.property(book, (made) => lawful(xlsxOf(made), '2023年甲县随机.xlsx', new Set(made.cells.map(([r, c]) => `${r},${c}`)).size)),
      { seed: 20230732, numRuns: 150 },
    )
  }, 120_000)

  it('reading twice is equal, and so is bringing the readings together', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const bytes = csvOf(table)
        const [once, twice] = [importWorkbook(bytes, '随机.csv'), importWorkbook(bytes, '随机.csv')]
        expect(twice).toEqual(once)
        expect(reconcile([once])).toEqual(reconcile([twice]))
      }),
      { seed: 20230733, numRuns: 100 },
    )
  }, 120_000)
})
