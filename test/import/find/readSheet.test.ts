import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import { observationAt } from '../../../src/model/dataset/dataset'
import { countRoles } from '../../../src/model/sheet/role'

const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    rows.map((row) => row.map((text) => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join(',')).join('\n'),
  )
const read = (rows: readonly (readonly string[])[], name = '表.csv') => importWorkbook(csv(rows), name, [])
/** Observations as text: indicator, office, period, breakdown, measure, number. */
const said = (rows: readonly (readonly string[])[], name?: string): string[] => {
  const { dataset } = read(rows, name)
  return Array.from({ length: dataset.count }, (_, i) => {
    const o = observationAt(dataset, i)
    const parts = o.breakdown < 0 ? '' : (dataset.breakdowns[o.breakdown] ?? []).map((part) => `${part.name}=${part.value}`).join(',')
    return [
      dataset.indicators[o.indicator]?.name,
      dataset.offices[o.office]?.name ?? '',
      dataset.periods[o.period]?.code ?? '',
      parts,
      o.measure,
      o.value ?? o.missing,
    ].join('|')
  })
}

const words = [
  '指标',
  '单位',
  '示例县',
  '示例区',
  '2023年',
  '1—7月',
  '合计',
  '其中：报送',
  '备注',
  '同比(%)',
  '600余',
  '—',
  '12',
  '3.5',
  '2021',
  '2022',
  '-4',
  '一、文稿',
  '',
  '',
  '注：无',
  '截至6月底',
  '率',
  '90%',
  '1-2',
  '甲',
  '完成较好',
]

describe('whatever a sheet holds', () => {
  const sheets = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 14 })

  it('every cell has one role, reading never throws, and reading twice is equal', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const first = read(rows)
        const filled = rows.flat().filter((text) => text.trim() !== '').length
        for (const sheet of first.sheets) {
          expect(Object.values(countRoles(sheet.ledger)).reduce((a, b) => a + b, 0)).toBe(filled)
          for (const reason of sheet.ledger.reason) expect(sheet.ledger.reasons[reason]).toBeTruthy()
        }
        expect(read(rows)).toEqual(first)
      }),
      { numRuns: 200, seed: 20231122 },
    )
  })
})

describe('layouts', () => {
  it('K1: a spacer column keeps one table, names of their own make two', () => {
    expect(
      said(
        [
          ['单位', '办件', '', '督查'],
          ['甲局', '3', '', '4'],
          ['乙局', '5', '', '6'],
        ],
        '2022年.csv',
      ),
    ).toEqual(['办件|甲局|2022||value|3', '督查|甲局|2022||value|4', '办件|乙局|2022||value|5', '督查|乙局|2022||value|6'])
    expect(
      said(
        [
          ['单位', '办件', '', '单位', '督查'],
          ['甲局', '3', '', '丙局', '4'],
          ['乙局', '5', '', '丁局', '6'],
          ['戊局', '5', '', '己局', '6'],
        ],
        '2022年.csv',
      ),
    ).toContain('督查|丙局|2022||value|4')
  })

  it('K3: years one step apart are a header though they are numbers', () => {
    expect(
      said([
        ['指标', '2020', '2021', '2022'],
        ['用水量(吨)', '31', '32', '33'],
        ['用电量(度)', '41', '42', '43'],
      ]),
    ).toContain('用电量||2021||value|42')
  })

  it('H5: a period over the first column of a group that comes back stands over the group', () => {
    const rows = [
      ['单位', '2019-20', '人数', '2020-21', '人数', '2021-22', '人数'],
      ['甲局', '91.5', '12', '92.5', '13', '93.5', '14'],
      ['乙局', '81.5', '22', '82.5', '23', '83.5', '24'],
    ]
    expect(said(rows).filter((line) => line.startsWith('人数|甲局'))).toEqual([
      '人数|甲局|2019-07/2020-06||value|12',
      '人数|甲局|2020-07/2021-06||value|13',
      '人数|甲局|2021-07/2022-06||value|14',
    ])
  })

  it('L3: a whole number that never changes for a name is its attribute', () => {
    const rows = [['年份', '编号值', '城市', '用水量']]
    for (const [city, code] of [
      ['甲市', '110'],
      ['乙市', '120'],
    ] as const)
      for (const year of ['2019', '2020', '2021', '2022']) rows.push([year, code, city, String(Number(code) + Number(year) * 3)])
    expect(said(rows).every((line) => line.startsWith('用水量|'))).toBe(true)
  })

  it('L10: rows without labels are told apart by their number, with a notice', () => {
    const reading = read([
      ['2020', '2021', '2022'],
      ['1.5', '2.5', '3.5'],
      ['4.5', '5.5', '6.5'],
    ])
    expect(reading.notices.map((notice) => notice.code)).toContain('rowLabelsMissing')
    expect(
      said([
        ['2020', '2021', '2022'],
        ['1.5', '2.5', '3.5'],
        ['4.5', '5.5', '6.5'],
      ]),
    ).toHaveLength(6)
  })

  it('K5: what has nothing to chart says why', () => {
    const reading = read([
      ['数据项', '定义', '解释'],
      ['办件', '收到的件', '按收文'],
      ['督查', '下去看的', '按次'],
    ])
    expect(reading.dataset.count).toBe(0)
    expect(reading.notices.find((notice) => notice.code === 'noIndicators')?.facts).toEqual({ kind: 'codebook' })
  })

  it('A4: a total by word is flagged, and the slip in it is found', () => {
    const rows = [
      ['单位', '办件', '督查', '信息'],
      ['甲局', '3', '4', '5'],
      ['乙局', '5', '6', '7'],
      ['丙局', '1', '2', '3'],
      ['合计', '9', '12', '16'],
    ]
    expect(
      read(rows)
        .notices.filter((notice) => notice.code === 'totalDisagrees')
        .map((notice) => [notice.cells, notice.facts]),
    ).toEqual([[['D5'], { stated: 16, computed: 15 }]])
  })
})

describe('several files', () => {
  const one = [
    ['单位', '2022年'],
    ['甲局', '3'],
    ['乙局', '5'],
  ]
  it('the same figure twice is one observation with two sources, two figures are a conflict', () => {
    const a = importWorkbook(csv(one), '办件.csv', [])
    const b = importWorkbook(csv([...one, ['丙局', '7']]), '办件.csv', [])
    const c = importWorkbook(
      csv([
        ['单位', '2022年'],
        ['甲局', '4'],
        ['乙局', '5'],
      ]),
      '办件.csv',
      [],
    )
    expect(reconcile([a, b]).dataset.count).toBe(3)
    expect(reconcile([a, b]).duplicates).toHaveLength(2)
    expect(reconcile([a, c]).conflicts).toHaveLength(1)
    expect(reconcile([a, a]).dataset.count).toBe(2)
  })
})
