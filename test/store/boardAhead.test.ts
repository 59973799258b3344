import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useBoards } from '../../src/store/boards'
import { useSettings } from '../../src/store/settings'
import { useWorkspace } from '../../src/store/workspace'
import { boardAsk } from '../../src/views/board/boardAsk'
import { importClient } from '../../src/worker/client'
import type { WorkerRequest } from '../../src/worker/protocol'
import { plainSettings } from '../figures/sheets'
import { nodeWorker } from '../worker/nodeWorker'

const seen = { requests: [] as WorkerRequest[], ended: 0 }
const boards = () => seen.requests.filter(({ kind }) => kind === 'board').length
const csv = (office: string) => new Blob([`单位,指标,2022年,2023年\n${office},报送,3,5\n乙县,报送,4,6\n丙县,报送,9,7\n`])

beforeEach(() => {
  setActivePinia(createPinia())
  seen.requests.length = 0
  useWorkspace().useClient(importClient({ create: async () => nodeWorker(seen) }))
})

describe('a board that is made ahead', () => {
  it('is made once, and again when the files or the basis are others', async () => {
    const workspace = useWorkspace()
    await workspace.add([{ name: '甲.csv', blob: csv('甲县') }])
    const asked = boardAsk({ settings: plainSettings, scope: {} })
    const ahead = workspace.board(asked)
    const opened = workspace.board(boardAsk({ settings: plainSettings, scope: {} }))
    expect((await opened)?.figures.length).toBeGreaterThan(0)
    expect(await opened).toBe(await ahead)
    expect(boards()).toBe(1)
    await workspace.board(boardAsk({ settings: { ...plainSettings, basis: 'previousPeriod' }, scope: {} }))
    expect(boards()).toBe(2)
    await workspace.add([{ name: '丁.csv', blob: csv('丁县') }])
    expect(await workspace.board(asked)).not.toBe(await ahead)
    expect(boards()).toBe(3)
  })

  it('is none before anything was read, and starting the worker early reads nothing', async () => {
    const workspace = useWorkspace()
    await workspace.warm()
    expect(seen.requests.map(({ kind }) => kind)).toEqual(['hello'])
    expect(await workspace.board(boardAsk({ settings: plainSettings, scope: {} }))).toBeNull()
  })

  it('another basis, a filter or an own office asks the worker to read nothing', async () => {
    const workspace = useWorkspace()
    await workspace.add([{ name: '甲.csv', blob: csv('甲县') }])
    const syncs = () => seen.requests.filter(({ kind }) => kind === 'sync').length
    const before = syncs()
    useSettings().setBasis('previousPeriod')
    useBoards().filterBoard({ offices: [0] })
    useBoards().clearBoard()
    expect([syncs() - before, workspace.busy]).toEqual([0, false])
  })

  it('is waited for where the worker was reading only for a moment when it was asked', async () => {
    const workspace = useWorkspace()
    const port = nodeWorker(seen)
    // A board that takes longer than the page would wait for a worker that reads on.
    const slow = {
      ...port,
      post: (request: WorkerRequest) => void setTimeout(() => port.post(request), request.kind === 'board' ? 1700 : 0),
    }
    workspace.useClient(importClient({ create: async () => slow }))
    await workspace.add([{ name: '甲.csv', blob: csv('甲县') }])
    const reading = workspace.add([{ name: '甲.csv', blob: csv('甲县') }])
    expect(workspace.busy).toBe(true)
    const asked = workspace.board(boardAsk({ settings: plainSettings, scope: {} }))
    await reading
    expect((await asked)?.figures.length).toBeGreaterThan(0)
  })
})
