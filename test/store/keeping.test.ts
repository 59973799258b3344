import 'fake-indexeddb/auto'
import { readFileSync, readdirSync } from 'node:fs'
import { Dexie } from 'dexie'
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDocument } from '../../src/store/documentStore'
import { useKeeping } from '../../src/store/saved/keeping'
import { databaseKeeper, databaseName, databaseVersion } from '../../src/store/saved/database'
import { NewerVersion, type Keeper } from '../../src/store/saved/keeper'
import { memoryKeeper } from '../../src/store/saved/memoryKeeper'
import { useSettings } from '../../src/store/settings'
import { useWorkspace } from '../../src/store/workspace'
import { importClient } from '../../src/worker/client'
import type { WorkerPort } from '../../src/worker/workerPort'
import { nodeWorker } from './nodeWorker'

const sample = (start: string): { name: string; blob: Blob } => {
  const name = readdirSync('sample-data').find((file) => file.startsWith(start)) as string
  return { name, blob: new Blob([readFileSync(`sample-data/${name}`)]) }
}
const text = (name: string, body: string): { name: string; blob: Blob } => ({ name, blob: new Blob([body]) })
const table = (n: number): { name: string; blob: Blob } =>
  text(`表${n}.csv`, `单位,指标,2022年,2023年\n甲县,报送,3,${n}\n乙县,报送,4,${n + 1}\n`)

interface Page {
  readonly pinia: Pinia
  readonly keeping: ReturnType<typeof useKeeping>
  readonly current: ReturnType<typeof useDocument>
  readonly workspace: ReturnType<typeof useWorkspace>
  readonly settings: ReturnType<typeof useSettings>
  /** Be in this page. */
  readonly settled: () => Promise<void>
}

const pages: Page[] = []
const keepers: Keeper[] = []

/** A page of its own, with its own stores, over the same storage. */
async function openPage(keeperOf: () => Promise<Keeper> = databaseKeeper, worker: () => WorkerPort = nodeWorker): Promise<Page> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const [keeping, current, workspace, settings] = [useKeeping(pinia), useDocument(pinia), useWorkspace(pinia), useSettings(pinia)]
  workspace.useClient(importClient({ create: async () => worker() }))
  await keeping.start(async () => {
    const keeper = await keeperOf()
    keepers.push(keeper)
    return { keeper, why: null }
  })
  const settled = async (): Promise<void> => {
    await workspace.settled()
    await keeping.settled()
  }
  if (worker === nodeWorker || keeping.others.length === 0) await settled()
  else await new Promise((resolve) => setTimeout(resolve, 60))
  const page = { pinia, keeping, current, workspace, settings, settled }
  pages.push(page)
  return page
}

const sheetOf = (page: Page): string => page.workspace.files[0]?.summary?.sheets[0]?.name as string
const names = (page: Page): readonly string[] => page.workspace.files.map((file) => file.name)
/** What other pages told has come through, however busy the machine: it is so in the end. */
const inTheEnd = (so: () => void): Promise<void> => vi.waitFor(so, { timeout: 30_000, interval: 20 })

beforeEach(async () => {
  await Dexie.delete(databaseName)
})
afterEach(async () => {
  for (const page of pages.splice(0)) {
    page.keeping.leave()
    await page.settled()
  }
  for (const keeper of keepers.splice(0)) keeper.close()
  vi.unstubAllGlobals()
})

describe('after F5', () => {
  it('sheets, answers, settings, filters and steps are all there, and undo goes on', async () => {
    const before = await openPage()
    await before.workspace.add([sample('08_'), sample('01_')])
    const open = before.workspace.questions[0]
    if (!open) throw new Error('no question')
    const year = { scope: 'here', kind: 'year', file: open.file, sheet: open.question.sheet, before: null, after: 2019 } as const
    await before.workspace.answer([{ open, draft: year }], '2019')
    before.settings.setBasis('target')
    before.current.run({ name: 'filter', args: { where: 'board', filters: { periods: ['2019'] } } })
    await before.settled()
    expect(before.keeping.unsavedSteps).toBe(0)

    const after = await openPage()
    expect(after.current.document).toEqual(before.current.document)
    expect(after.current.history).toEqual(before.current.history)
    expect(after.workspace.dataset?.amount).toEqual(before.workspace.dataset?.amount)
    expect(after.workspace.questions).toEqual([])
    while (after.current.undo());
    expect(names(after)).toEqual([])
    while (after.current.redo());
    await after.settled()
    expect(after.workspace.dataset?.amount).toEqual(before.workspace.dataset?.amount)
  })

  it('what was read is kept beside the sheets, and is never the truth: damaged or gone, the sheets are read again', async () => {
    const before = await openPage()
    await before.workspace.add([sample('01_'), sample('06_'), table(1)])
    await before.settled()
    await before.workspace.shelve(before.keeping.here.id)
    const readings = async () => {
      const database = await new Dexie(databaseName).open()
      return { database, table: database.table<{ key: string; bytes: ArrayBuffer }, string>('readings') }
    }
    const { database, table: kept } = await readings()
    expect(await kept.count()).toBe(4)
    const same = async (): Promise<void> => {
      const after = await openPage()
      expect(after.workspace.dataset).toEqual(before.workspace.dataset)
      expect(after.workspace.files.map(({ summary }) => summary)).toEqual(before.workspace.files.map(({ summary }) => summary))
    }
    await same()
    await kept.toCollection().modify((reading) => void (reading.bytes = new ArrayBuffer(100)))
    await same()
    await kept.clear()
    await same()
    database.close()
  })

  it('the list and the figures are there before the sheets are read again, and stay as they are when they have been', async () => {
    const before = await openPage()
    await before.workspace.add([sample('01_'), sample('06_'), table(1)])
    await before.settled()
    await before.workspace.shelve(before.keeping.here.id)
    let go: () => void = () => undefined
    const slow = new Promise<void>((resolve) => void (go = resolve))
    const after = await openPage(databaseKeeper, () => {
      const port = nodeWorker()
      return { ...port, post: (request) => void (request.kind === 'sync' ? slow.then(() => port.post(request)) : port.post(request)) }
    })
    const figures = after.workspace.dataset
    // What a board is made from besides: while these are the same, it isn't made twice.
    const [named, items] = [after.workspace.fileNames, after.workspace.items]
    expect(items.length + Object.keys(named).length).toBeGreaterThan(2)
    expect([after.workspace.busy, after.workspace.whole]).toEqual([true, true])
    expect(figures).toEqual(before.workspace.dataset)
    expect(after.workspace.files.map(({ state }) => state)).toEqual(['read', 'read', 'read'])
    // Where it came from is asked of the sheet, as soon as the worker has it.
    const ask = { what: 'outline', file: after.current.document.files[0]?.file as never, sheet: sheetOf(after) } as const
    const outline = after.workspace.look(ask)
    go()
    await after.settled()
    expect(await outline).toEqual(await before.workspace.look(ask))
    expect(after.workspace.dataset).toBe(figures)
    expect(after.workspace.fileNames).toBe(named)
    expect(after.workspace.items).toBe(items)
    // What is done next is read as ever.
    after.workspace.remove(after.workspace.files[2]?.key as string)
    await after.settled()
    expect(after.workspace.dataset?.count).toBeLessThan(figures?.count as number)
    after.current.undo()
    await after.settled()
    expect(after.workspace.dataset).toEqual(figures)
    await after.workspace.removeAll()
    after.current.undo()
    await after.settled()
    expect(after.workspace.dataset).toEqual(figures)
  })

  it('figures kept of all together count for nothing once one sheet, its place or a correction is another', async () => {
    const before = await openPage()
    await before.workspace.add([table(1), table(2)])
    await before.settled()
    await before.workspace.shelve(before.keeping.here.id)
    await before.workspace.mergeNames('officeAlias', '甲县', '乙县')
    await before.settled()
    const after = await openPage()
    expect(after.workspace.dataset?.offices.map(({ name }) => name)).toEqual(['甲县'])
    expect(after.workspace.dataset).toEqual(before.workspace.dataset)
    before.keeping.leave()
    await after.workspace.remove(after.workspace.files[0]?.key as string)
    await after.settled()
    const again = await openPage()
    expect(again.workspace.dataset).toEqual(after.workspace.dataset)
  })

  it('a worker that breaks on a kept reading is told: no file is called read that nobody could read', async () => {
    const before = await openPage()
    await before.workspace.add([table(1), table(2)])
    await before.settled()
    await before.workspace.shelve(before.keeping.here.id)
    const after = await openPage(databaseKeeper, () => {
      const port = nodeWorker()
      let hear: Parameters<typeof port.listen>[0] = () => undefined
      return {
        ...port,
        listen: (reply, fail) => {
          hear = reply
          port.listen(reply, fail)
        },
        post: (request) =>
          request.kind === 'sync' ? void setTimeout(() => hear({ kind: 'failed', id: request.id, message: 'broke' })) : port.post(request),
      }
    })
    expect(after.workspace.files.map(({ state, trouble }) => [state, trouble])).toEqual([
      ['refused', 'broke'],
      ['refused', 'broke'],
    ])
  })

  it('a reading is kept no longer than its sheet, nor after 清除', async () => {
    const page = await openPage()
    await page.workspace.add([table(71), table(72)])
    await page.settled()
    await page.workspace.shelve(page.keeping.here.id)
    const count = async () => {
      const database = await new Dexie(databaseName).open()
      const n = await database.table('readings').count()
      database.close()
      return n
    }
    expect(await count()).toBe(3)
    await page.keeping.clearAll()
    await page.workspace.shelve(page.keeping.here.id)
    expect(await count()).toBe(0)
  })

  it('a sheet that turned out to be secret is nowhere any more', async () => {
    const page = await openPage()
    await page.workspace.add([text('机密文件.csv', '机密\n单位,指标,2023年\n甲县,报送,3\n'), table(4)])
    const open = page.workspace.questions.find((one) => one.question.kind === 'secret')
    const offered = open?.question.offered.find((one) => one.correction.kind === 'secret' && one.correction.after === 'mark')
    if (open && offered) {
      await page.workspace.answer([{ open, draft: offered.correction }], offered.text)
      await page.settled()
    }
    expect(page.workspace.files.map((file) => file.state)).toContain('refused')
    const after = await openPage()
    expect(names(after)).toEqual(['表4.csv'])
    expect(JSON.stringify(after.current.history)).not.toContain('机密')
    await after.keeping.start()
    const database = await new Dexie(databaseName).open()
    expect(await database.table('bytes').count()).toBe(1)
    database.close()
  })

  it('the workspace open last opens, the others stand beside it', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.keeping.begin('督查台账')
    await page.workspace.add([table(2)])
    await page.settled()
    const after = await openPage()
    expect(after.keeping.here.name).toBe('督查台账')
    expect(names(after)).toEqual(['表2.csv'])
    expect(after.keeping.others).toHaveLength(2)
    const first = after.keeping.others.find((one) => one.id !== after.keeping.here.id)
    await after.keeping.open(first?.id ?? '')
    await after.settled()
    expect(names(after)).toEqual(['表1.csv'])
    expect(after.workspace.dataset?.count).toBe(4)
  })
})

describe('workspaces', () => {
  it('are renamed, copied and taken away, and what was taken away is to be had back', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    const { id } = page.keeping.here
    await page.keeping.rename(id, '月度指标')
    await page.keeping.copy(id, '月度指标 副本')
    expect(page.keeping.others.map((one) => one.name).sort()).toEqual(['月度指标', '月度指标 副本'])
    await page.keeping.remove(id)
    expect(page.keeping.here.name).toBe('月度指标 副本')
    await page.settled()
    expect(names(page)).toEqual(['表1.csv'])
    await page.keeping.open(id)
    expect([page.keeping.here.name, page.keeping.others.length]).toEqual(['月度指标', 2])
  })

  it('a removed one is really dropped after its time, bytes and all, and nothing of the others', async () => {
    const keeper = await databaseKeeper()
    const page = await openPage(async () => keeper)
    await page.workspace.add([table(1)])
    await page.settled()
    const { id } = page.keeping.here
    await page.keeping.begin('二')
    await page.workspace.add([table(2)])
    await page.settled()
    await page.keeping.remove(id)
    await keeper.tidy(new Date(Date.now() + 1000).toISOString())
    expect(await keeper.open(id)).toBeNull()
    const left = await keeper.clear()
    expect(left).toMatchObject({ workspaces: 1, files: 1 })
  })

  it('samples are opened beside the clerk’s own, and never among them', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    expect(await page.keeping.openSamples()).toBe('empty')
    await page.workspace.add([table(7)])
    await page.settled()
    expect(await page.keeping.openOwn()).toBe(true)
    await page.settled()
    expect(names(page)).toEqual(['表1.csv'])
    expect(await page.keeping.openSamples()).toBe('there')
    await page.settled()
    expect(names(page)).toEqual(['表7.csv'])
  })

  it('a workspace whose sheets are still being read isn’t left', async () => {
    const page = await openPage()
    const reading = page.workspace.add([table(1)])
    expect(page.keeping.held).toBe('reading')
    expect(await page.keeping.begin('二')).toBe(false)
    await reading
    await page.settled()
    expect(await page.keeping.begin('二')).toBe(true)
  })
})

describe('what is not backed up', () => {
  it('counts steps since the last backup, back and forth', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    page.settings.setBasis('target')
    expect(page.keeping.stepsSinceBackup).toBe(2)
    await page.keeping.backedUp()
    expect(page.keeping.stepsSinceBackup).toBe(0)
    page.current.undo()
    expect(page.keeping.stepsSinceBackup).toBe(1)
    await page.settled()
    expect((await openPage()).keeping.stepsSinceBackup).toBe(1)
  })

  it('kept for this visit only, closing would lose it until it is backed up; the samples are no loss', async () => {
    const page = await openPage(async () => memoryKeeper())
    expect([page.keeping.lasting, page.keeping.atRisk]).toEqual([false, false])
    await page.workspace.add([table(1)])
    await page.settled()
    expect(page.keeping.atRisk).toBe(true)
    await page.keeping.backedUp()
    expect(page.keeping.atRisk).toBe(false)
    await page.keeping.openSamples()
    await page.workspace.add([table(2)])
    await page.settled()
    expect(page.keeping.atRisk).toBe(false)
  })
})

describe('no room left', () => {
  it('is told, work goes on in the page, and all of it is saved when there is room again', async () => {
    const keeper = await databaseKeeper()
    let full = true
    const tight: Keeper = {
      ...keeper,
      save: (...args) =>
        full ? Promise.reject(Object.assign(new Error('no room'), { name: 'QuotaExceededError' })) : keeper.save(...args),
    }
    const page = await openPage(async () => tight)
    await page.workspace.add([table(1)])
    await page.settled()
    expect([page.keeping.trouble, page.keeping.unsavedSteps, page.keeping.atRisk]).toEqual(['full', 1, true])
    expect(page.workspace.dataset?.count).toBe(4)
    expect(await page.keeping.begin('二')).toBe(false)
    full = false
    page.settings.setBasis('target')
    await page.settled()
    expect([page.keeping.trouble, page.keeping.unsavedSteps, page.keeping.atRisk]).toEqual([null, 0, false])
    const after = await openPage()
    expect([names(after), after.settings.basis]).toEqual([['表1.csv'], 'target'])
  })
})

describe('two pages on one workspace', () => {
  it('edited in turn, each has what the other did', async () => {
    const a = await openPage()
    await a.workspace.add([table(1)])
    await a.settled()
    const b = await openPage()
    await inTheEnd(() => expect([a.keeping.elsewhere, b.keeping.elsewhere]).toEqual([true, true]))
    await b.workspace.add([table(2)])
    await b.settled()
    await inTheEnd(() => expect(names(a)).toEqual(['表1.csv', '表2.csv']))
    await a.settled()
    expect(a.workspace.dataset?.count).toBe(b.workspace.dataset?.count)
    a.settings.setBasis('target')
    await a.settled()
    await inTheEnd(() => expect(b.settings.basis).toBe('target'))
  })

  it('edited at once, neither loses what it did', async () => {
    const a = await openPage()
    await a.workspace.add([table(1)])
    await a.settled()
    const b = await openPage()
    await Promise.all([a.workspace.add([table(2)]), b.workspace.add([table(3)])])
    a.settings.setBasis('target')
    b.settings.setBaseYear(2019)
    await Promise.all([a.settled(), b.settled()])
    await inTheEnd(() => expect([names(a).length, names(b).length, a.keeping.unsavedSteps, b.keeping.unsavedSteps]).toEqual([3, 3, 0, 0]))
    await Promise.all([a.settled(), b.settled()])
    const after = await openPage()
    expect([...names(after)].sort()).toEqual(['表1.csv', '表2.csv', '表3.csv'])
    expect([after.settings.basis, after.settings.baseYear]).toEqual(['target', 2019])
  })

  it('without a line between them the revision check keeps both', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const a = await openPage()
    await a.workspace.add([table(1)])
    await a.settled()
    const b = await openPage()
    await b.workspace.add([table(2)])
    await b.settled()
    await a.workspace.add([table(3)])
    await a.settled()
    expect(names(a)).toEqual(['表1.csv', '表2.csv', '表3.csv'])
    await b.keeping.lookAgain()
    await b.settled()
    expect(names(b)).toEqual(['表1.csv', '表2.csv', '表3.csv'])
  })

  it('one takes over: the other has saved, rests, and can come back', async () => {
    const a = await openPage()
    await a.workspace.add([table(1)])
    await a.settled()
    const b = await openPage()
    await inTheEnd(() => expect([a.keeping.elsewhere, b.keeping.elsewhere]).toEqual([true, true]))
    await b.keeping.takeOver()
    await inTheEnd(() => expect([a.keeping.resting, b.keeping.resting]).toEqual([true, false]))
    await b.workspace.add([table(2)])
    await b.settled()
    await a.keeping.takeOver()
    await inTheEnd(() => expect([a.keeping.resting, b.keeping.resting]).toEqual([false, true]))
    await a.settled()
    expect(names(a)).toEqual(['表1.csv', '表2.csv'])
  })
})

describe('清除本机数据', () => {
  it('leaves nothing, says what it cleared, and no other page brings it back', async () => {
    const a = await openPage()
    await a.workspace.add([sample('01_'), table(1)])
    await a.settled()
    const b = await openPage()
    const cleared = await a.keeping.clearAll()
    expect(cleared).toMatchObject({ workspaces: 1, files: 2 })
    expect(cleared.bytes).toBeGreaterThan(5000)
    await inTheEnd(() => expect([names(a), names(b)]).toEqual([[], []]))
    expect(a.workspace.dataset).toBeNull()
    const after = await openPage()
    expect([names(after), after.keeping.others]).toEqual([[], []])
    const database = await new Dexie(databaseName).open()
    for (const name of ['workspaces', 'histories', 'bytes', 'readings']) expect(await database.table(name).count()).toBe(0)
    database.close()
  })
})

describe('versions of what is kept', () => {
  it('a newer database is refused and left as it is', async () => {
    const newer = new Dexie(databaseName)
    newer.version(databaseVersion + 1).stores({ workspaces: 'id', histories: 'id', bytes: 'file', more: 'id' })
    await newer.open()
    await newer.table('more').put({ id: 'x' })
    newer.close()
    await expect(databaseKeeper()).rejects.toBeInstanceOf(NewerVersion)
    const again = await new Dexie(databaseName).open()
    expect([again.verno, await again.table('more').count()]).toEqual([databaseVersion + 1, 1])
    again.close()
  })

  it('a page left open while a newer one takes the database over changes nothing of it, and says that it can’t save', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    const newer = new Dexie(databaseName)
    newer.version(databaseVersion + 1).stores({ workspaces: 'id', histories: 'id', bytes: 'file', readings: null, more: 'id' })
    await newer.open()
    newer.close()
    await page.workspace.add([table(2)])
    await page.settled()
    expect([page.keeping.trouble, names(page)]).toEqual(['failed', ['表1.csv', '表2.csv']])
    const again = await new Dexie(databaseName).open()
    expect([again.verno, again.tables.map((one) => one.name)]).toEqual([databaseVersion + 1, ['bytes', 'histories', 'more', 'workspaces']])
    again.close()
  })

  it('a page whose database another one deleted goes on saving', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    await Dexie.delete(databaseName)
    await page.workspace.add([table(2)])
    await page.settled()
    expect(page.keeping.trouble).toBeNull()
    page.keeping.leave()
    const after = await openPage()
    expect(names(after)).toEqual(['表1.csv', '表2.csv'])
  })

  it('a tenth that Dexie adds to the version is no newer version', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    keepers.splice(0).forEach((keeper) => keeper.close())
    const other = new Dexie(databaseName)
    other.version(databaseVersion + 0.1).stores({ workspaces: 'id', histories: 'id', bytes: 'file', readings: 'key, file, [keptAt+size]' })
    await other.open()
    other.close()
    expect(names(await openPage())).toEqual(['表1.csv'])
  })

  it('a workspace of a newer format isn’t opened, and stays as it is', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    const database = await new Dexie(databaseName).open()
    await database.table('histories').update(page.keeping.here.id, { format: 99 })
    const after = await openPage()
    expect([after.keeping.why, names(after)]).toEqual(['newer', []])
    await after.workspace.add([table(2)])
    await after.settled()
    expect((await database.table('histories').get(page.keeping.here.id)) as { format: number }).toMatchObject({ format: 99 })
    expect(await database.table('bytes').count()).toBe(2)
    database.close()
  })

  it('choices that came later stand at their defaults', async () => {
    const page = await openPage()
    await page.workspace.add([table(1)])
    await page.settled()
    const database = await new Dexie(databaseName).open()
    const kept = (await database.table('histories').get(page.keeping.here.id)) as {
      history: { steps: { after: { settings: { schedule?: string } } }[] }
    }
    delete kept.history.steps[0]?.after.settings.schedule
    await database.table('histories').put(kept)
    database.close()
    const after = await openPage()
    expect(after.settings.schedule).toBe('byDay')
    expect(names(after)).toEqual(['表1.csv'])
  })
})
