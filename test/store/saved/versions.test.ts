import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileId } from '../../../src/model/sheet/cell'
import { noBoardEdits } from '../../../src/figures/board/edits'
import { noEdits } from '../../../src/model/bulletinEdits'
import { emptyDocument } from '../../../src/store/document'
import { historyOf, present } from '../../../src/store/history'
import { databaseKeeper, databaseName, databaseVersion } from '../../../src/store/saved/database'
import { historyFormat, historyFrom } from '../../../src/store/saved/formats'
import { NewerVersion } from '../../../src/store/saved/keeper'
import { fileIdOf } from '../../../src/worker/rules'

const body = new TextEncoder().encode('单位,指标,2023年\n甲县,报送,3\n')
const file = fileIdOf(body)

/** What version 1 stored, written out as it lay on disk. */
const first = {
  stores: { workspaces: 'id', histories: 'id', bytes: 'file' },
  workspace: {
    id: 'w1',
    name: '月度',
    sample: false,
    createdAt: '2026-03-01T08:00:00.000Z',
    changedAt: '2026-03-02T08:00:00.000Z',
    openedAt: '2026-03-02T08:00:00.000Z',
    removedAt: null,
    backup: null,
    about: { files: 1, offices: 1, items: 0, years: [2023, 2023], bytes: body.length },
    revision: 4,
  },
  history: {
    id: 'w1',
    format: 1,
    history: {
      start: documentOfFirst([]),
      steps: [
        {
          id: 's1',
          when: '2026-03-02T08:00:00.000Z',
          name: 'add',
          facts: { files: 1, name: '表.csv' },
          joins: 'add b1',
          after: documentOfFirst([{ file, name: '表.csv', size: body.length, addedAt: '2026-03-02T08:00:00.000Z' }]),
        },
        {
          id: 's2',
          when: '2026-03-02T08:01:00.000Z',
          name: 'set',
          facts: { setting: 'basis', to: 'target', about: '' },
          joins: 'set basis ',
          after: documentOfFirst([{ file, name: '表.csv', size: body.length, addedAt: '2026-03-02T08:00:00.000Z' }], 'target'),
        },
      ],
      at: 2,
    },
  },
}

function documentOfFirst(files: readonly object[], basis = 'samePeriodLastYear'): object {
  return {
    files,
    answered: [],
    settings: {
      basis,
      baseYear: null,
      own: '甲县',
      schedule: 'byDay',
      favours: {},
      types: {},
      convention: 'merit',
      colourRule: null,
      legend: [],
    },
    view: { board: { offices: [], indicators: [], periods: ['2023'] }, analysis: null },
  }
}

/** The same history as each format wrote it: what a later one added is there from then on. */
function historyOfFormat(format: number): object {
  const of = (document: object): object => ({
    ...document,
    ...(format >= 2 ? { carried: null } : {}),
    ...(format >= 3 ? { bulletin: noEdits } : {}),
    ...(format >= 4 ? { board: noBoardEdits } : {}),
  })
  const { start, steps, at } = first.history.history
  return { start: of(start), steps: steps.map((step) => ({ ...step, after: of(step.after) })), at }
}

async function storeFirst(version = 1): Promise<void> {
  const old = new Dexie(databaseName)
  old.version(version).stores(first.stores)
  await old.open()
  await old.table('workspaces').put(first.workspace)
  await old.table('histories').put(first.history)
  await old.table('bytes').put({ file, blob: new Blob([body]) })
  old.close()
}

async function dump(): Promise<Record<string, unknown[]>> {
  const database = await new Dexie(databaseName).open()
  const all: Record<string, unknown[]> = { version: [database.verno] }
  for (const table of database.tables) all[table.name] = await table.toCollection().primaryKeys()
  database.close()
  return all
}

beforeEach(() => Dexie.delete(databaseName))

describe('what an older version kept', () => {
  it('opens with everything in it: sheets, steps, settings, filters and the backup’s mark', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    const [workspace] = await keeper.list()
    expect(workspace).toEqual({ ...first.workspace, about: { ...first.workspace.about, figures: 0 } })
    const opened = await keeper.open('w1')
    expect(opened?.history.steps.map(({ id, name, facts, joins }) => [id, name, facts, joins])).toEqual(
      first.history.history.steps.map(({ id, name, facts, joins }) => [id, name, facts, joins]),
    )
    const now = present(opened!.history)
    const { settings, ...rest } = first.history.history.steps[1]!.after as { readonly settings: object }
    expect(now).toEqual({
      ...rest,
      settings: { ...settings, roster: [], bothKept: [], offices: {}, officeOrder: [], rates: {} },
      carried: null,
      bulletin: noEdits,
      board: noBoardEdits,
    })
    expect(opened?.bytes.map(([id]) => id)).toEqual([file])
    expect(await opened?.bytes[0]?.[1].text()).toContain('甲县,报送,3')
    keeper.close()
    expect((await dump())['version']).toEqual([databaseVersion])
  })

  it('is saved on as this version’s, and what was undone can be done again', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    const opened = (await keeper.open('w1'))!
    expect(await keeper.save({ ...opened.workspace, revision: 5 }, { ...opened.history, at: 1 }, opened.bytes)).toBe('saved')
    const again = (await keeper.open('w1'))!
    expect(present(again.history).settings.basis).toBe('samePeriodLastYear')
    expect(again.history.steps[1]?.after.settings.basis).toBe('target')
    keeper.close()
  })

  it('half brought over when the page broke off: all of it is still the older one’s, and comes over next time', async () => {
    await storeFirst()
    const broken = new Dexie(databaseName)
    broken.version(1).stores(first.stores)
    broken
      .version(databaseVersion)
      .stores({ readings: 'key, file, [keptAt+size]' })
      .upgrade(async (transaction) => {
        await transaction.table('workspaces').clear()
        throw new Error('broke off')
      })
    await expect(broken.open()).rejects.toThrow(/broke off/)
    broken.close()
    expect(await dump()).toEqual({ version: [1], workspaces: ['w1'], histories: ['w1'], bytes: [file] })
    const keeper = await databaseKeeper()
    expect((await keeper.open('w1'))?.history.steps).toHaveLength(2)
    keeper.close()
  })

  it('a newer version’s is refused, and nothing of it is touched', async () => {
    await storeFirst(databaseVersion + 1)
    const before = await dump()
    await expect(databaseKeeper()).rejects.toBeInstanceOf(NewerVersion)
    expect(await dump()).toEqual(before)
  })

  it('a history of any older format becomes one of this, a newer one is refused', () => {
    for (let format = 1; format < historyFormat; format++) {
      const history = historyFrom({ ...first.history, format, history: historyOfFormat(format) })
      const now = present(history)
      expect([history.at, now.carried, now.bulletin, now.board, Object.isFrozen(now)], `format ${format}`).toEqual([
        2,
        null,
        noEdits,
        noBoardEdits,
        true,
      ])
    }
    expect(() => historyFrom({ ...first.history, format: historyFormat + 1 })).toThrow(NewerVersion)
  })
})

describe('readings on the shelf', () => {
  const reading = (key: string, size: number, of: FileId = file) => ({ key, file: of, bytes: new ArrayBuffer(size) })

  it('are kept for sheets that are kept, and go with them', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    expect(await keeper.shelve(reading('a', 10))).toBe(true)
    expect(await keeper.shelve(reading('b', 10, 'e'.repeat(32) as FileId))).toBe(false)
    expect([...(await keeper.recall(['a', 'b'])).keys()]).toEqual(['a'])
    await keeper.note('w1', { removedAt: '2026-03-03T00:00:00.000Z' })
    await keeper.tidy('2026-04-01T00:00:00.000Z')
    expect((await keeper.recall(['a'])).size).toBe(0)
    keeper.close()
  })

  it('never fill more than their room: the oldest go', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    for (let k = 0; k < 9; k++) {
      expect(await keeper.shelve(reading(`r${k}`, 9_000_000))).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    const left = [...(await keeper.recall(Array.from({ length: 9 }, (_, k) => `r${k}`))).keys()]
    expect(left).toEqual(['r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'])
    expect(await keeper.shelve(reading('huge', 20_000_000))).toBe(false)
    keeper.close()
  })

  it('make room for a saving where there is none', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    await keeper.shelve(reading('a', 10))
    let full = true
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (full && this.name === 'histories') {
        full = false
        throw new DOMException('no room', 'QuotaExceededError')
      }
      return put.apply(this, args)
    }
    try {
      const opened = (await keeper.open('w1'))!
      expect(await keeper.save({ ...opened.workspace, revision: 5 }, opened.history, [])).toBe('saved')
    } finally {
      IDBObjectStore.prototype.put = put
    }
    expect([full, (await keeper.recall(['a'])).size]).toEqual([false, 0])
    keeper.close()
  })

  it('清除 takes them too', async () => {
    await storeFirst()
    const keeper = await databaseKeeper()
    await keeper.shelve(reading('a', 10))
    expect(await keeper.clear()).toEqual({ workspaces: 1, files: 1, bytes: body.length })
    keeper.close()
    expect(await dump()).toMatchObject({ workspaces: [], histories: [], bytes: [], readings: [] })
  })
})

describe('a workspace nobody did anything in', () => {
  it('is of this version from the beginning', async () => {
    const keeper = await databaseKeeper()
    expect(await keeper.list()).toEqual([])
    expect(historyFrom({ id: 'x', format: historyFormat, history: historyOf(emptyDocument()) }).at).toBe(0)
    keeper.close()
  })
})
