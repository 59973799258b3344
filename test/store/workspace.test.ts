import { readFileSync } from 'node:fs'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { shareRead } from '../../src/store/fileEntry'
import type { FileId } from '../../src/model/sheet/cell'
import { sift } from '../../src/store/intake'
import { useDocument } from '../../src/store/documentStore'
import { useSources } from '../../src/store/sources'
import { useWorkspace } from '../../src/store/workspace'
import { carriedOver } from '../../src/views/data/files/fileState'
import { importClient } from '../../src/worker/client'
import { nodeWorker } from './nodeWorker'

const sample = (start: string): { name: string; blob: Blob } => {
  const name = samples.find((file) => file.startsWith(start)) as string
  return { name, blob: new Blob([readFileSync(`sample-data/${name}`)]) }
}
const samples = ['01_滨州市委办公室主要工作指标_2023.xlsx', '06_信息报送采用情况通报_2023年7月.xlsx', '08_热线受理分月.csv']
const text = (name: string, body: string): { name: string; blob: Blob } => ({ name, blob: new Blob([body]) })

function workspace(): ReturnType<typeof useWorkspace> {
  const store = useWorkspace()
  store.useClient(importClient({ create: async () => nodeWorker() }))
  return store
}

beforeEach(() => setActivePinia(createPinia()))

describe('what is dropped', () => {
  it('lock files of an open Excel or WPS are counted, not read', () => {
    const names = ['~$汇总.xlsx', '.~汇总.et', '汇总.xlsx', 'Thumbs.db', '甲县/.DS_Store', '甲县/汇总表.xls']
    const { taken, skipped } = sift(names.map((name) => text(name, 'x')))
    expect(taken.map((file) => file.name)).toEqual(['汇总.xlsx', '汇总表.xls'])
    expect(skipped).toEqual(['~$汇总.xlsx', '.~汇总.et', 'Thumbs.db', '.DS_Store'])
  })

  it('the share read counts bytes, and a file of none too', () => {
    const entry = {
      key: '1',
      name: 'a',
      addedAt: new Date(0),
      blob: new Blob([]),
      file: null,
      sheet: null,
      summary: null,
      trouble: null,
    } as const
    expect(shareRead([])).toBe(0)
    expect(
      shareRead([
        { ...entry, size: 300, state: 'read', share: 1 },
        { ...entry, size: 100, state: 'reading', share: 0.5 },
        { ...entry, size: 100, state: 'waiting', share: 0 },
      ]),
    ).toBeCloseTo(0.7)
    expect(shareRead([{ ...entry, size: 0, state: 'refused', share: 1 }])).toBe(1)
  })
})

describe('files in the list', () => {
  it('two sheets and a bad file: two read, one refused with its reason, the data of both there', async () => {
    const store = workspace()
    await store.add([
      sample('01_'),
      { name: '照片.xlsx', blob: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])]) },
      sample('06_'),
      text('~$01.xlsx', ''),
    ])
    expect(store.files.map((file) => file.state)).toEqual(['read', 'refused', 'read'])
    expect(store.files[1]?.summary?.reason).not.toBeNull()
    expect(store.skipped).toEqual(['~$01.xlsx'])
    expect(store.dataset?.sheets.map((sheet) => sheet.fileName)).toEqual([samples[0], samples[1]])
    expect(store.busy).toBe(false)
    expect(Object.isFrozen(store.merged)).toBe(true)
  })

  it('the same file again is told, not counted again', async () => {
    const store = workspace()
    await store.add([sample('01_')])
    const before = store.dataset?.count
    await store.add([{ ...sample('01_'), name: '改了名.xlsx' }])
    expect(store.files).toHaveLength(1)
    expect(store.repeated).toEqual(['改了名.xlsx'])
    expect(store.dataset?.count).toBe(before)
  })

  it('stopped in the middle of an endless file, what is ready stays as it is and tells its cells at once', async () => {
    let first = true
    let merges = 0
    const store = useWorkspace()
    store.useClient(
      importClient({
        create: async () => {
          const port = nodeWorker()
          const deaf = first
          first = false
          return {
            ...port,
            post: (request) =>
              deaf && request.kind === 'sync' && request.files.some(({ name }) => name === '很大.csv') ? undefined : port.post(request),
            listen: (reply, failed) =>
              port.listen((said) => {
                reply(said)
                if (said.kind === 'merged') merges++
              }, failed),
          }
        },
        stopMs: 5,
      }),
    )
    await store.add([sample('01_')])
    const before = store.merged
    const adding = store.add([text('很大.csv', '单位,2022年,2023年\n甲县,1,2\n')])
    store.stop()
    await adding
    expect(store.files.map((file) => file.state)).toEqual(['read', 'stopped'])
    const { file, summary } = store.files[0] as (typeof store.files)[number]
    const around = { row: 3, column: 1, keepRows: [], keepColumns: [], unit: '', maxRows: 3, maxColumns: 3 }
    expect(await useSources().from.excerpt({ file: file as FileId, sheet: summary?.sheets[0]?.name ?? '', ...around })).not.toBeNull()
    await vi.waitFor(() => expect(merges).toBe(2))
    expect(store.merged).toBe(before)
    await store.resume()
    expect(store.files.map((one) => one.state)).toEqual(['read', 'read'])
    expect(before?.dataset.count).toBeGreaterThan(0)
    expect(store.merged?.dataset.count).toBe((before?.dataset.count ?? 0) + 2)
  })

  it('removing the only file leaves nothing behind', async () => {
    const store = workspace()
    await store.add([sample('01_')])
    await store.remove(store.files[0]?.key ?? '')
    expect(store.files).toEqual([])
    expect(store.dataset).toBeNull()
  })

  it('what was removed comes back in its place, with its answer, and makes the same data', async () => {
    const store = workspace()
    await store.add([sample('08_'), sample('01_'), sample('06_')])
    const open = store.questions[0]
    if (!open) throw new Error('no question')
    const year = { scope: 'here', kind: 'year', file: open.file, sheet: open.question.sheet, before: null, after: 2019 } as const
    await store.answer([{ open, draft: year }], '2019')
    const { files, dataset } = store
    const { files: kept, answered } = useDocument().document
    await store.remove(files[0]?.key ?? '')
    await store.add([text('后来的.csv', '单位,指标,2023年\n甲县,报送,3\n')])
    expect(store.files.map((file) => file.name)).toEqual([samples[0], samples[1], '后来的.csv'])
    await store.restore({ files: kept, answered })
    expect(store.files.map((file) => [file.name, file.state])).toEqual([
      ...files.map((file) => [file.name, 'read']),
      ['后来的.csv', 'read'],
    ])
    expect(store.questions).toEqual([])
    expect(store.answered).toEqual(answered)
    await store.remove(store.files[3]?.key ?? '')
    expect(store.dataset?.periods).toEqual(dataset?.periods)
    expect(store.dataset?.amount).toEqual(dataset?.amount)

    await store.removeAll()
    expect(store.dataset).toBeNull()
    await store.restore({ files: kept, answered })
    expect(store.dataset?.amount).toEqual(dataset?.amount)
  })

  it('no worker in this browser: the files say so', async () => {
    const store = useWorkspace()
    store.useClient(importClient({ create: () => Promise.reject(new Error('SecurityError')) }))
    await store.add([sample('01_'), sample('06_')])
    expect(store.files.map((file) => [file.state, file.trouble])).toEqual([
      ['refused', 'cannotStart'],
      ['refused', 'cannotStart'],
    ])
  })
})

describe('a question', () => {
  it('is asked once for a sheet without a year, answered with 2019, taken back, and gone with its file', async () => {
    const store = workspace()
    await store.add([sample('08_')])
    expect(store.questions.map((open) => open.question.kind)).toEqual(['year'])
    const open = store.questions[0]
    if (!open) throw new Error('no question')
    await store.answer(
      [
        {
          open: open,
          draft: {
            scope: 'here',
            kind: 'year',
            file: open.file,
            sheet: open.question.sheet,
            before: null,
            after: 2019,
          },
        },
      ],
      '2019',
    )
    expect(store.questions).toEqual([])
    expect(store.answered).toHaveLength(1)
    expect(store.dataset?.periods.map((period) => period.code).every((code) => code.startsWith('2019'))).toBe(true)
    await store.unanswer(store.answered[0]?.correction.id ?? '')
    expect(store.questions).toHaveLength(1)
    expect(store.answered).toEqual([])
    const again = store.questions[0]
    if (!again) throw new Error('the question is gone')
    await store.answer(
      [
        {
          open: again,
          draft: {
            scope: 'here',
            kind: 'year',
            file: again.file,
            sheet: again.question.sheet,
            before: null,
            after: 2019,
          },
        },
      ],
      '2019',
    )
    await store.remove(store.files[0]?.key ?? '')
    expect(store.answered).toEqual([])
  })
})

describe('month two', () => {
  const july = text('七月.csv', '单位,指标,2022年7月,2023年7月\n青岛市政府办公厅,报送,3,5\n滨州市委办公室,报送,4,6\n')
  const august = text('八月.csv', '单位,指标,2022年8月,2023年8月\n青岛市府办,报送,7,8\n滨州市委办公室,报送,5,9\n')
  const september = text('九月.csv', '单位,指标,2022年9月,2023年9月\n青岛市府办,报送,8,9\n滨州市委办公室,报送,6,9\n')
  const offices = (store: ReturnType<typeof useWorkspace>) => store.dataset?.offices.map((office) => office.name)

  it('two spellings that were told to be one are one, also in the sheets of the next month, and 撤销 parts them', async () => {
    const store = workspace()
    await store.add([july, august])
    const [proposal] = store.merged?.proposals ?? []
    expect(proposal).toMatchObject({ kind: 'sameOffice', left: '青岛市政府办公厅', right: '青岛市府办' })
    expect(offices(store)).toHaveLength(3)
    await store.mergeNames('officeAlias', proposal?.left ?? '', proposal?.right ?? '')
    expect(offices(store)).toEqual(['青岛市政府办公厅', '滨州市委办公室'])
    expect(store.merged?.proposals).toEqual([])
    await store.add([september])
    expect(offices(store)).toEqual(['青岛市政府办公厅', '滨州市委办公室'])
    expect(store.files[2] && carriedOver(store.files[2])).toBe(1)
    expect(store.files[0] && carriedOver(store.files[0])).toBe(0)
    const current = useDocument()
    current.undo()
    current.undo()
    await store.settled()
    expect(offices(store)).toHaveLength(3)
  })

  it('taking out last month’s sheets keeps what holds for every sheet', async () => {
    const store = workspace()
    await store.add([july, august])
    await store.mergeNames('officeAlias', '青岛市政府办公厅', '青岛市府办')
    await store.removeAll()
    await store.add([september])
    expect(offices(store)).toEqual(['青岛市政府办公厅', '滨州市委办公室'])
  })
})
