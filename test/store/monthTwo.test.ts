import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { importWorkbook } from '../../src/import/importWorkbook'
import type { Correction } from '../../src/model/correction'
import { periodWords } from '../../src/i18n/periodWords'
import { useDocument } from '../../src/store/documentStore'
import { useWorkspace } from '../../src/store/workspace'
import { carriedCorrections } from '../../src/views/data/questions/carriedCorrections'
import { nearestLines } from '../../src/views/data/questions/nearestLines'
import { misfitLines, useMisfit, type MisfitLine } from '../../src/views/data/questions/useMisfit'
import type { SheetLine } from '../../src/worker/look/sheetAsk'
import { importClient } from '../../src/worker/client'
import { nodeWorker } from './nodeWorker'

const scope = effectScope()
const names = ['报送信息', '市级采用', '省级采用', '办理提案', '起草文件', '接待批次']
/** A month's form: what a row is called, what stands in which column. */
function form(month: number, rows: readonly string[] = names, columns: readonly string[] = ['单位', '本月', '备注']): string {
  const of = (row: string, column: string, k: number): string =>
    column === '指标' ? row : column === '单位' ? '篇' : column === '本月' ? String(10 * month + k) : ''
  const all = ['指标', ...columns]
  return [`示例县2024年${month}月重点指标`, all.join(','), ...rows.map((row, k) => all.map((column) => of(row, column, k)).join(','))].join(
    '\n',
  )
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const june = importWorkbook(bytesOf(form(6)), '6月.csv', [])
const signature = june.sheets[0]?.signature ?? ''
const renamed = (before: string): Correction => ({
  id: `c ${before}`,
  when: '',
  why: 'name',
  scope: 'template',
  kind: 'indicator',
  signature,
  path: before,
  before,
  after: `${before}数`,
})
const twelve: readonly Correction[] = [
  ...names.map(renamed),
  ...names.map<Correction>((path) => ({
    id: `u ${path}`,
    when: '',
    why: 'unit',
    scope: 'template',
    kind: 'unit',
    signature,
    path,
    before: '篇',
    after: '件',
  })),
]

function read(text: string, name = '7月.csv') {
  const reading = importWorkbook(bytesOf(text), name, twelve)
  return {
    signature: reading.sheets[0]?.signature,
    applied: reading.sheets.flatMap((sheet) => sheet.carried.applied).length,
    unmatched: reading.sheets.flatMap((sheet) => sheet.carried.unmatched),
    names: reading.dataset.indicators.map((indicator) => indicator.name),
    units: [...new Set(reading.dataset.units)],
  }
}

describe('next month’s sheet of the same form', () => {
  it('takes all twelve corrections of last month', () => {
    expect(read(form(7))).toEqual({ signature, applied: 12, unmatched: [], names: names.map((name) => `${name}数`), units: ['件'] })
  })

  it.each<[string, string, number]>([
    ['a row inserted at the top', form(7, ['新增一项', ...names]), 7],
    ['a row inserted in the middle', form(7, [...names.slice(0, 3), '新增一项', ...names.slice(3)]), 7],
    ['rows in another order', form(7, [...names].reverse()), 6],
    ['a column moved', form(7, names, ['本月', '单位', '备注']), 6],
    ['another column moved', form(7, names, ['备注', '单位', '本月']), 6],
    ['a row inserted and a column moved', form(7, [names[0] as string, '新增一项', ...names.slice(1)], ['本月', '单位', '备注']), 7],
  ])('with %s: no new correction is needed and none is lost', (_, text, indicators) => {
    const found = read(text)
    expect([found.signature, found.applied, found.unmatched]).toEqual([signature, 12, []])
    expect(found.names).toHaveLength(indicators)
    for (const name of names) expect(found.names).toContain(`${name}数`)
  })

  it('with a row that changed its name: the others hold, and the two of it are said not to fit', () => {
    const found = read(form(7, ['信息报送', ...names.slice(1)]))
    expect([found.applied, found.unmatched]).toEqual([10, ['c 报送信息', 'u 报送信息']])
    expect(found.names[0]).toBe('信息报送')
  })

  it('a sheet of another form takes none of them, and none is said to be missing there', () => {
    const found = read('单位,指标甲,指标乙\n甲县,3,4\n乙县,5,6\n')
    expect([found.applied, found.unmatched]).toEqual([0, []])
  })
})

describe('沿用12条，1条对不上', () => {
  beforeEach(() => setActivePinia(createPinia()))
  const store = () => {
    const workspace = useWorkspace()
    workspace.useClient(importClient({ create: async () => nodeWorker() }))
    return workspace
  }
  const incoming = (name: string, text: string) => ({ name, blob: new Blob([text]) })
  const rules = () =>
    useDocument().run({
      name: 'takeRules',
      args: {
        rules: twelve.map((correction) => ({
          correction,
          fileName: '',
          question: null,
          text: `${correction.before} → ${correction.after}`,
        })),
        from: '包.json',
      },
    })

  it('says how many held, which don’t fit and in which file, and which met no such form', async () => {
    const workspace = store()
    rules()
    expect(carriedCorrections(workspace.files, workspace.answered)).toMatchObject({ used: [], misfits: [], unused: { length: 12 } })
    await workspace.add([incoming('7月.csv', form(7, ['信息报送', ...names.slice(1)]))])
    const found = carriedCorrections(workspace.files, workspace.answered)
    expect([found.used.length, found.unused.length]).toEqual([10, 0])
    expect(found.misfits.map(({ given, fileName }) => [given.correction.id, fileName])).toEqual([
      ['c 报送信息', '7月.csv'],
      ['u 报送信息', '7月.csv'],
    ])
    const told = workspace.files[0]?.summary?.notices.find((notice) => notice.code === 'correctionsApplied')
    expect(told).toMatchObject({ severity: 'warning', facts: { applied: 10, unmatched: 2 } })
  })

  it('each misfit is looked for in the line that took its place, said of it there, and then is none', async () => {
    const workspace = store()
    rules()
    await workspace.add([incoming('6月.csv', form(6)), incoming('7月.csv', form(7, ['信息报送', ...names.slice(1)]))])
    const [line] = misfitLines(carriedCorrections(workspace.files, workspace.answered).misfits)
    expect([line?.path, line?.of.length]).toEqual(['报送信息', 2])
    const { was, candidates, now, place } = scope.run(() => useMisfit(() => line as MisfitLine)) as ReturnType<typeof useMisfit>
    await vi.waitFor(() => expect(now.value).not.toBeNull())
    expect([was.value?.fileName, was.value?.line.row, was.value?.excerpt.cells]).toEqual([
      '6月.csv',
      2,
      [
        ['指标', '单位', '本月', '备注'],
        ['报送信息', '篇', '60', ''],
        ['市级采用', '篇', '61', ''],
      ],
    ])
    expect(candidates.value.map(({ text }) => text)).toEqual(['信息报送'])
    expect(now.value?.excerpt.cells[1]).toEqual(['信息报送', '篇', '70', ''])
    const steps = await place((draft) => String(draft.after))
    expect(steps).toHaveLength(2)
    expect(carriedCorrections(workspace.files, workspace.answered)).toMatchObject({ misfits: [], used: { length: 14 } })
    expect(workspace.dataset?.indicators.map(({ name }) => name).sort()).toEqual(names.map((name) => `${name}数`).sort())
    expect(workspace.dataset?.units).toEqual(['件'])
    // Next month's sheet with the new name takes it too.
    await workspace.add([incoming('8月.csv', form(8, ['信息报送', ...names.slice(1)]))])
    expect(carriedCorrections(workspace.files, workspace.answered).misfits).toEqual([])
    useDocument().backTo(steps[0] as string)
    await workspace.settled()
    expect(carriedCorrections(workspace.files, workspace.answered).misfits).toHaveLength(2)
  })

  it('one given after a file came in is no misfit of it', async () => {
    const workspace = store()
    await workspace.add([incoming('7月.csv', form(7, ['信息报送', ...names.slice(1)]))])
    const later = { ...renamed('报送信息'), when: '2099-01-01T00:00:00.000Z' }
    useDocument().run({ name: 'answer', args: { answered: [{ correction: later, fileName: '', question: null, text: '' }] } })
    await workspace.settled()
    expect(carriedCorrections(workspace.files, workspace.answered).misfits).toEqual([])
  })

  it('a name with its characters in another order is proposed, and made one it is one series of two months', async () => {
    const workspace = store()
    await workspace.add([incoming('6月.csv', form(6)), incoming('7月.csv', form(7, ['信息报送', ...names.slice(1)]))])
    const proposal = workspace.merged?.proposals.find((one) => one.kind === 'sameIndicator')
    expect(proposal).toEqual({ kind: 'sameIndicator', left: '报送信息', right: '信息报送', because: 'sameCharacters' })
    await workspace.mergeNames('indicatorAlias', '报送信息', '信息报送')
    const dataset = workspace.dataset
    if (!dataset) throw new Error('nothing was read')
    const code = dataset.indicators.findIndex((indicator) => indicator.name === '报送信息')
    const months = Array.from(dataset.indicator, (indicator, i) => (indicator === code ? (dataset.period[i] as number) : -1))
      .filter((period) => period >= 0)
      .map((period) => periodWords(dataset.periods[period] as never, 'zh-CN'))
    expect(months).toEqual(['2024年6月', '2024年7月'])
    expect(workspace.merged?.proposals.filter((one) => one.kind === 'sameIndicator')).toEqual([])
    expect(dataset.indicators.map((indicator) => indicator.name)).not.toContain('信息报送')
  })

  it.each<[string, string, string]>([
    ['two names of one sheet', '报送信息,1\n信息报送,2\n', ''],
    ['names of three characters', '甲乙丙,1\n', '丙乙甲,2\n'],
    ['names of other characters', '报送信息,1\n', '报送消息,2\n'],
  ])('%s are not', async (_, one, two) => {
    const workspace = store()
    const sheet = (month: number, rows: string) => `2024年${month}月\n指标,本月\n${rows}其他事项,9\n`
    await workspace.add([incoming('6月.csv', sheet(6, one)), ...(two === '' ? [] : [incoming('7月.csv', sheet(7, two))])])
    expect(workspace.merged?.proposals.filter((found) => found.kind === 'sameIndicator')).toEqual([])
  })
})

describe('where a correction that found nothing may belong', () => {
  const lines = (texts: readonly string[], units: Readonly<Record<string, string>> = {}): SheetLine[] =>
    texts.map((text, row) => ({ axis: 'row', path: text, text, row, column: 0, name: text, unit: units[text] ?? '件' }))
  const june = lines(['来文', '办文', '办会', '接待'])

  it.each<[string, string, readonly SheetLine[], readonly SheetLine[], readonly string[]]>([
    ['the same signs in another order', '办文', june, lines(['来文', '文办', '办会', '接待']), ['文办']],
    ['a name with a word more', '办文', june, lines(['来文', '办理文件', '办会', '接待']), ['办理文件']],
    [
      'another name altogether, between the same two',
      '办文',
      june,
      lines(['新一', '来文', '公文运转', '办会', '接待']),
      ['公文运转', '新一'],
    ],
    ['two new names: the one alike first', '接待', june, lines(['来文', '办文', '办会', '出访', '接待批次']), ['接待批次', '出访']],
    [
      'two names as unlike: the one of the same unit first',
      '办文',
      lines(['来文', '办文'], { 办文: '篇' }),
      lines(['甲项', '来文', '乙项'], { 乙项: '篇' }),
      ['乙项', '甲项'],
    ],
    ['nothing new', '办文', june, lines(['来文', '办会', '接待']), []],
    ['no sheet of last month at hand: by its name alone', '办文', [], lines(['来文', '文办', '接待']), ['文办', '来文']],
    ['no sheet and no name alike', '督查', [], lines(['来文', '接待']), []],
  ])('%s', (_, path, then, now, found) => expect(nearestLines(path, then, now).map(({ text }) => text)).toEqual(found))

  it('a column is looked for among columns', () => {
    const column = (text: string): SheetLine => ({ axis: 'column', path: text, text, row: 0, column: 1, name: '', unit: '' })
    expect(nearestLines('完成数', [column('完成数')], [...lines(['完成情况']), column('办结数')]).map(({ text }) => text)).toEqual([
      '办结数',
    ])
  })
})
