import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import type { FileReading, Reconciled } from '../../../src/model/sheet/reading'
import { folded, plainRows } from '../../samples/plainRows'
import { s01 } from '../../samples/sheets/s01'
import { s02 } from '../../samples/sheets/s02'
import { s03 } from '../../samples/sheets/s03'
import { s07 } from '../../samples/sheets/s07'
import { s11 } from '../../samples/sheets/s11'
import { s12 } from '../../samples/sheets/s12'
import type { Sample } from '../../samples/sample'
import type { SheetTable } from '../../samples/table'
import { reworded } from '../../samples/vary'
import { writeXlsx } from '../../samples/write/xlsx'

const read = (sample: Sample): FileReading =>
  importWorkbook(
    new Uint8Array(readFileSync(new URL(`../../../sample-data/${encodeURIComponent(sample.file)}`, import.meta.url))),
    sample.file,
    [],
  )
const together = (...samples: readonly Sample[]): Reconciled => reconcile(samples.map(read))
/** Figures that stand in more than one file: what, how much, and the files by their first letters. */
function shared({ dataset }: Reconciled): string[] {
  const rows: string[] = []
  for (let i = 0; i < dataset.count; i++) {
    const sheets = new Set(Array.from(dataset.sourceSheet.slice(dataset.sourceStart[i], dataset.sourceStart[i + 1])))
    if (sheets.size < 2) continue
    const files = [...sheets]
      .map((sheet) => dataset.sheets[sheet]?.fileName.slice(0, 2))
      .sort()
      .join('+')
    rows.push(
      `${folded(dataset.indicators[dataset.indicator[i] as number]?.name ?? '')} ${dataset.periods[dataset.period[i] as number]?.code} ${dataset.value[i]} ${files}`,
    )
  }
  return rows.sort()
}
const pairs = ({ proposals }: Reconciled, kind: string) =>
  proposals
    .filter((proposal) => proposal.kind === kind)
    .map(({ left, right }) => [folded(left), folded(right)].sort().join(' · '))
    .sort()

describe('sheets that tell the same facts', () => {
  it('M1 the simplified and the traditional sheet of one office are counted once, each figure with both sources', () => {
    const all = together(s01, s12)
    expect(shared(all)).toEqual(
      [
        '《动态分析》 2023-01/2023-07 37',
        '《督查专报》 2023-01/2023-07 28',
        '《经济专报》 2023-01/2023-07 8',
        '上报中办 2023-01/2023-07 35',
        '培训班次 2023-01/2023-07 13',
        '开展各类督查 2023-01/2023-07 160',
        '报送省信息 2023-01/2023-07 525',
        '提出工作建议 2023-01/2023-07 53',
        '被省采用 2023-01/2023-07 53',
        '起草综合文稿 2023-01/2023-07 600',
        '重要会议活动 2023-01/2023-07 215',
      ]
        .map((fact) => `${fact} 01+12`)
        .sort(),
    )
    expect(all.dataset.count).toBe(33 + 2)
    expect(all.conflicts).toEqual([])
  })

  it('M3 a short spelling of an office is proposed as the same, not merged', () => {
    const all = together(s01, s11)
    expect(pairs(all, 'sameOffice')).toEqual(['中共滨州市委办公室 · 滨州市委办', '青岛市府办 · 青岛市政府办公厅'].sort())
    expect(all.dataset.count).toBe(33 + 13)
    expect(shared(all)).toEqual([])
  })

  it.each([
    ['one bureau with and without its place', ['示例市教育局', '教育局'], ['示例市教育局 · 教育局']],
    ['one with its level alone', ['示例市教育局', '市教育局'], ['示例市教育局 · 市教育局']],
    ['the level alone beside none', ['市水利局', '水利局'], ['市水利局 · 水利局']],
    ['a county’s committee', ['东平县发展改革委', '发展改革委'], ['东平县发展改革委 · 发展改革委']],
    ['two counties’ bureaus: either may be meant', ['东平县教育局', '西宁县教育局', '教育局'], []],
    ['what stands behind a body is another one', ['示例市公安局财政局', '财政局'], []],
    ['other bureaus', ['示例市教育局', '水利局'], []],
  ])('M3 %s, each in a sheet of its own', (_, offices, expected) => {
    const read = offices.map((office, k) =>
      importWorkbook(
        new TextEncoder().encode(`${office}2024年${k + 5}月工作情况\n指标,数量\n起草文稿（篇）,${k + 3}\n报送信息（条）,${k + 30}`),
        `${k}.csv`,
      ),
    )
    expect(read.map(({ dataset }) => dataset.offices.map(({ name }) => name))).toEqual(offices.map((office) => [office]))
    expect(reconcile(read).proposals.map(({ left, right }) => `${left} · ${right}`)).toEqual(expected)
  })

  it('M3 both in one table are two offices', () => {
    const text = '2024年7月工作情况\n单位,起草文稿（篇）,报送信息（条）\n示例市教育局,3,40\n教育局,5,60\n示例市水利局,7,80'
    expect(reconcile([importWorkbook(new TextEncoder().encode(text), '汇总.csv')]).proposals).toEqual([])
  })

  it('M1 55 documents in the half-year and in the monthly form are one figure with two sources', () => {
    const all = together(s02, s07)
    expect(shared(all)).toEqual(['制发文件 2018-H1 93 02+07', '制发文件 2019-H1 -40.9 02+07', '制发文件 2019-H1 55 02+07'].sort())
    expect(all.dataset.count).toBe(12 + 44 - 3)
    expect(all.conflicts).toEqual([])
  })

  it('offices and years apart stay apart', () => {
    // 72 figures of 刊物, and 基本期期 in words.
    const all = together(s01, s03)
    expect(shared(all)).toEqual([])
    expect(all.proposals).toEqual([])
    expect(all.dataset.count).toBe(33 + 72 + 1)
  })

  it('the same bytes twice change nothing', () => {
    const [once, twice] = [together(s01), together(s01, s01)]
    expect(twice.dataset.count).toBe(once.dataset.count)
    const lines = ({ dataset }: Reconciled) => plainRows(dataset, false).map((o) => `${o.cell} ${o.indicator} ${o.period} ${o.value}`)
    expect(lines(twice)).toEqual(lines(once))
    expect(twice.conflicts).toEqual([])
  })

  it('M2 two templates that disagree are a conflict, both kept', async () => {
    const [table] = s12.sheets as [SheetTable]
    const changed = importWorkbook(await writeXlsx([reworded(table, { '160個次': '161個次' })]), s12.file, [])
    const all = reconcile([read(s01), changed])
    expect(all.conflicts.length).toBe(1)
    const both = (all.conflicts[0] ?? []).map((i) => [
      folded(all.dataset.indicators[all.dataset.indicator[i] as number]?.name ?? ''),
      all.dataset.value[i],
    ])
    expect(both.map(([, value]) => value).sort()).toEqual([160, 161])
    expect(
      plainRows(all.dataset, false)
        .filter((o) => o.flags.includes('conflict'))
        .map((o) => o.value)
        .sort(),
    ).toEqual([160, 161])
  })
})
