import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { board } from '../../src/figures/board'
import { figureKinds } from '../../src/figures/registry'
import { importWorkbook } from '../../src/import/importWorkbook'
import { reconcile } from '../../src/import/reconcile/reconcile'
import { plainSettings } from '../figures/sheets'
import { officeSheets } from './offices'
import { place } from './table'

/** Of each office: its own name, how many of the report's figures its sheets hold, how many are read, stand on its board, and on figures other than the list. */
const offices: readonly (readonly [folder: string, own: RegExp, held: number, read: number, shown: number, drawn: number])[] = [
  ['滨州市委办公室_2023', /^(中共)?滨州市委办公室$/, 24, 24, 23, 19],
  ['滨州市委政研室_2023', /^滨州市委政研室$/, 22, 22, 16, 16],
  ['宿迁市委办公室_2016', /^(中共)?宿迁市委办公室$/, 9, 9, 9, 9],
  ['青岛市政府办公厅_2019上半年', /^青岛市(人民)?政府办公厅$/, 35, 35, 35, 35],
  ['日照市政府办公室_2017', /^日照市(人民)?政府办公室$/, 6, 6, 6, 5],
]
/** What an office's board says of its way of managing, besides. */
const mechanisms: Readonly<Record<string, readonly string[]>> = {
  滨州市委办公室_2023: [
    '月提醒应7次实6次，缺2月；季点评应2次实1次，缺二季度',
    '台账任务13项，双过半10项，超前完成3项',
    '督办总数662项，逾期22项，办结429项',
    '地市级保密测评实验室全省次序第3，立项分解重点任务256项',
  ],
  滨州市委政研室_2023: [
    '161项中83项已到结项验收，14项在组织实施',
    '登记23项：国家级11项、中央7项、省级5项',
    '161项任务已销号83项，余78项，6项逾期',
    '台账任务161项，逾期6项，进度滞后12项，已完成83项',
    '亮星滨城区、邹平市，述职评议滨城区，社会评判沾化区居首',
    '起草对上各类报告14篇，其中获省委主要领导批示肯定3篇',
    '上报中央改革办案例6篇，超时序任务30%',
  ],
  宿迁市委办公室_2016: ['登记5项：中办1项、省级2项、市级2项', '督查刊物主要领导批示基本期期', '沭阳县525分居首，3家一票否决，不排名'],
  青岛市政府办公厅_2019上半年: [
    '周调度应26次实24次',
    '进口整体通关时间48.2小时，较2017年下降50.0%',
    '出口整体通关时间7.6小时，较2017年下降64.0%',
    '前6个月，受理来电月月多于上年',
    '市政府领导到基层调研389次、238天',
    '合计27项，完成年度目标3项，超额完成上半年计划13项',
    '306项任务已销号140项，余166项，15项逾期',
  ],
  日照市政府办公室_2017: [
    '213项中160项已回头看，20项未到位，53项未回头看',
    '3家信息上半年数均与分月相加一致',
    '4项中3项不及苏州市政府办公室；3项均不及青岛市政府办公厅',
  ],
}

const truths = readFileSync('test/samples/offices/true.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string, string])

function madeOf(folder: string, own: RegExp) {
  const readings = readdirSync(`sample-data/offices/${folder}`)
    .sort()
    .map((name) => importWorkbook(new Uint8Array(readFileSync(`sample-data/offices/${folder}/${name}`)), name, []))
  const { dataset, relations } = reconcile(readings)
  const items = readings.flatMap((reading) => reading.items)
  const office = dataset.offices.find(({ name, shortName }) => own.test(name) || own.test(shortName))
  const figures = board(dataset, relations, { ...plainSettings, own: office?.id ?? null }, items.length === 0 ? {} : { items })
  const at = (i: number): readonly string[] =>
    Array.from({ length: (dataset.sourceStart[i + 1] as number) - (dataset.sourceStart[i] as number) }, (_, k) => {
      const source = (dataset.sourceStart[i] as number) + k
      const sheet = dataset.sheets[dataset.sourceSheet[source] as number]
      return `${sheet?.fileName ?? ''}|${sheet?.sheet ?? ''}|${dataset.sourceRow[source] as number}|${dataset.sourceColumn[source] as number}`
    })
  const read = new Set(Array.from({ length: dataset.count }, (_, i) => i).flatMap(at))
  const cellsOn = (listed: boolean) =>
    new Set(
      figures
        .filter(({ kind }) => (kind === 'listing') === listed)
        .flatMap(({ kind, selection }) => {
          const whole = figureKinds[kind].build({ ...selection, settings: { ...selection.settings, page: 1, top: 100_000 } })
          return whole.panels.flatMap((panel) =>
            panel.series.flatMap((series) => series.marks.flatMap((mark) => mark.observations.flatMap(at))),
          )
        }),
    )
  return { figures, read, drawn: cellsOn(false), listed: cellsOn(true) }
}

describe.each(offices)('%s', (folder, own, held, read, shown, drawn) => {
  const made = madeOf(folder, own)
  const facts = truths
    .filter(([office]) => office === folder)
    .map(([, file, sheet, cell, fact]) => {
      const { row, column } = place(cell)
      return { fact, cell: `${file}.xlsx|${sheet}|${row}|${column}` }
    })
  const count = (cells: ReadonlySet<string>) => new Set(facts.filter(({ cell }) => cells.has(cell)).map(({ fact }) => fact)).size
  it('the report’s own figures are read, and stand on its board', () => {
    const found = {
      held: new Set(facts.map(({ fact }) => fact)).size,
      read: count(made.read),
      shown: count(new Set([...made.drawn, ...made.listed])),
      drawn: count(made.drawn),
    }
    expect(found.held).toBe(held)
    expect(found.read).toBeGreaterThanOrEqual(read)
    expect(found.shown).toBeGreaterThanOrEqual(shown)
    expect(found.drawn).toBeGreaterThanOrEqual(drawn)
  })
  it('its way of managing is what the board says', () => {
    expect(made.figures.map(({ figure }) => figure.headline.text)).toEqual(expect.arrayContaining([...(mechanisms[folder] ?? [])]))
  })
  it('every sheet says which of its figures are made up', () => {
    for (const { office, file, tables } of officeSheets().filter((one) => one.office === folder))
      for (const table of tables)
        expect(
          [...table.cells.values()].some(({ content }) => /编造|真实|工作汇报|推算/.test(String(content))),
          `${office} ${file} ${table.name}`,
        ).toBe(true)
  })
})
