import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest'
import type { FileId } from '../../src/model/sheet/cell'
import { importClient, WorkerTrouble, type ImportEvents } from '../../src/worker/client'
import type { FileSummary, FileToRead, Merged, WorkerRequest } from '../../src/worker/protocol'
import type { WorkerPort } from '../../src/worker/workerPort'
import { nodeWorker } from './nodeWorker'

function heard(): ImportEvents & {
  files: Map<string, FileSummary>
  merges: Merged[]
  gone: Mock<(key: string) => void>
  shares: number[]
} {
  const files = new Map<string, FileSummary>()
  const merges: Merged[] = []
  const shares: number[] = []
  return {
    files,
    merges,
    shares,
    gone: vi.fn<(key: string) => void>(),
    progress: (_, share) => void shares.push(share),
    file: (key, summary) => void files.set(key, summary),
    known: (known) => known.forEach(({ key, summary }) => files.set(key, summary)),
    merged: (merged) => void merges.push(merged),
  }
}

const csv = (text: string): Blob => new Blob([text])
const table = '单位,报送信息(篇),采用(篇)\n示例县甲,96,12\n示例县乙,88,9\n示例县丙,81,9\n'
const file = (key: string, name: string, text: string): FileToRead => ({ key, name, blob: csv(text) })

afterEach(() => vi.useRealTimers())

describe('reading in the background', () => {
  it('reads files one by one, says how far it is, and brings them together', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    const { stopped } = await client.sync(
      [file('1', '2023年1-7月信息.csv', table), file('2', '2023年8月信息.csv', table.replace(/96/, '97'))],
      [],
      events,
    ).done
    expect(stopped).toBe(false)
    expect([...events.files.keys()]).toEqual(['1', '2'])
    expect(events.shares).toContain(0)
    expect(events.shares).toContain(1)
    const last = events.merges[events.merges.length - 1]
    expect(last?.dataset.count).toBe((events.files.get('1')?.observations ?? 0) + (events.files.get('2')?.observations ?? 0))
    expect(last?.dataset.amount).toBeInstanceOf(Float64Array)
  })

  it('counts the same bytes once, whatever their name', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    await client.sync([file('1', 'a.csv', table), file('2', 'b.csv', table)], [], events).done
    expect(events.files.get('1')?.sameAs).toBeNull()
    expect(events.files.get('2')?.sameAs).toBe('1')
    expect(events.merges[events.merges.length - 1]?.dataset.count).toBe(events.files.get('1')?.observations)
  })

  it('a file that cannot be opened any more is told apart, the others go on', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    const lost = { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as Blob
    const posted: FileToRead[] = [{ key: '1', name: 'lost.xlsx', blob: lost }, file('2', 'there.csv', table)]
    await client.sync(posted, [], events).done
    expect(events.gone).toHaveBeenCalledWith('1')
    expect(events.files.get('2')?.status).toBe('read')
  })

  it('bad files are refused with a reason, one by one', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    await client.sync(
      [
        file('1', 'empty.xlsx', ''),
        { key: '2', name: 'a.xlsx', blob: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])]) },
        file('3', 'good.csv', table),
      ],
      [],
      events,
    ).done
    expect(events.files.get('1')?.status).toBe('refused')
    expect(events.files.get('2')?.status).toBe('refused')
    expect(events.files.get('2')?.reason).not.toBeNull()
    expect(events.files.get('3')?.status).toBe('read')
  })

  it('a film dropped by mistake is refused without being loaded', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    let loaded = 0
    const film = {
      size: 3_000_000_000,
      slice: (from: number, to: number) => ({
        arrayBuffer: async () => {
          loaded = to - from
          return new ArrayBuffer(loaded)
        },
      }),
      arrayBuffer: () => Promise.reject(new Error('loaded whole')),
    }
    await client.sync([{ key: '1', name: '会议.mp4', blob: film as unknown as Blob }, file('2', 'there.csv', table)], [], events).done
    expect(events.files.get('1')).toMatchObject({ status: 'refused', reason: 'tooLarge', bytes: 3_000_000_000 })
    expect(loaded).toBeLessThanOrEqual(65_536)
    expect(events.files.get('2')?.status).toBe('read')
  })

  it('what is ready is there before a long file begins', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    const long = `单位,报送信息(篇)\n${Array.from({ length: 30_000 }, (_, k) => `示例第${k}单位,${k}`).join('\n')}`
    let mergedBefore = -1
    await client.sync([file('1', 'a.csv', table), file('2', 'long.csv', long)], [], {
      ...events,
      progress: (key) => {
        if (key === '2' && mergedBefore < 0) mergedBefore = events.merges.length
      },
    }).done
    expect(mergedBefore).toBe(1)
  })

  it('taking a file out takes its figures out', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    await client.sync([file('1', 'a.csv', table), file('2', 'b.csv', table.replace(/96/, '97'))], [], events).done
    await client.sync([file('2', 'b.csv', table.replace(/96/, '97'))], [], events).done
    expect(events.merges[events.merges.length - 1]?.dataset.sheets.map((sheet) => sheet.fileName)).toEqual(['b.csv'])
  })

  it('shows the rows around a cell, and nothing of a file taken out', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    await client.sync([file('1', 'a.csv', table)], [], events).done
    const id = events.files.get('1')?.file as FileId
    const sheet = events.files.get('1')?.sheets[0]?.name ?? ''
    const ask = { file: id, sheet, row: 1, column: 1, keepRows: [0], keepColumns: [0], unit: '篇', maxRows: 3, maxColumns: 3 }
    const excerpt = await client.excerpt(ask)
    expect(excerpt?.cells).toEqual([
      ['单位', '报送信息(篇)', '采用(篇)'],
      ['示例县甲', '96', '12'],
      ['示例县乙', '88', '9'],
    ])
    expect(excerpt?.unitCell).toEqual({ row: 0, column: 1 })
    await client.sync([], [], events).done
    expect(await client.excerpt(ask)).toBeNull()
  })

  it('an answer fills the year, taking it back empties it again', async () => {
    const client = importClient({ create: async () => nodeWorker() })
    const events = heard()
    const months = readdirSync('sample-data').find((name) => name.startsWith('08_')) as string
    const sheet = { key: '1', name: months, blob: new Blob([readFileSync(`sample-data/${months}`)]) }
    await client.sync([sheet], [], events).done
    const asked = events.files.get('1')
    const question = asked?.questions.find((one) => one.kind === 'year')
    expect(question).toBeDefined()
    const answer = {
      scope: 'here',
      kind: 'year',
      file: asked?.file as FileId,
      sheet: question?.sheet ?? '',
      before: null,
      after: 2019,
      id: '1',
      when: '2024-01-01T00:00:00Z',
      why: 'year',
    } as const
    await client.sync([sheet], [answer], events).done
    expect(events.files.get('1')?.questions.filter((one) => one.kind === 'year')).toEqual([])
    expect(events.merges[events.merges.length - 1]?.dataset.periods.every((period) => period.code.startsWith('2019'))).toBe(true)
    await client.sync([sheet], [], events).done
    expect(events.files.get('1')?.questions.some((one) => one.kind === 'year')).toBe(true)
  })
})

describe('stopping', () => {
  it('keeps what is read and leaves the rest unread', async () => {
    const client = importClient({ create: async () => nodeWorker(), stopMs: 60_000 })
    const events = heard()
    const many = Array.from({ length: 8 }, (_, k) => file(String(k), `${k}.csv`, table.replace('96', String(100 + k))))
    const job = client.sync(many, [], {
      ...events,
      file: (key, summary, bytes) => {
        events.file(key, summary, bytes)
        if (key === '1') job.stop()
      },
    })
    expect((await job.done).stopped).toBe(true)
    expect(events.files.size).toBeGreaterThanOrEqual(2)
    expect(events.files.size).toBeLessThan(8)
    expect(events.merges[events.merges.length - 1]?.dataset.sheets).toHaveLength(events.files.size)
  })

  it('replaces a worker that does not come back, and gives the new one the files already read', async () => {
    const seen = { requests: [] as WorkerRequest[], ended: 0 }
    let first = true
    const stuck = (): WorkerPort => {
      const port = nodeWorker(seen)
      return {
        ...port,
        post: (request) =>
          request.kind === 'sync' && request.files.some((one) => one.name === 'endless.csv') ? undefined : port.post(request),
      }
    }
    const client = importClient({
      create: async () => {
        const port = first ? stuck() : nodeWorker(seen)
        first = false
        return port
      },
      stopMs: 20,
    })
    const events = heard()
    await client.sync([file('1', 'a.csv', table)], [], events).done
    const job = client.sync([file('1', 'a.csv', table), file('2', 'endless.csv', table)], [], events)
    setTimeout(() => job.stop(), 10)
    expect((await job.done).stopped).toBe(true)
    expect(seen.ended).toBe(1)
    const id = events.files.get('1')?.file as FileId
    const sheet = events.files.get('1')?.sheets[0]?.name ?? ''
    // Asked at once: the answer waits until the new worker has read again what the page knows.
    const answer = await client.excerpt({
      file: id,
      sheet,
      row: 1,
      column: 1,
      keepRows: [],
      keepColumns: [],
      unit: '',
      maxRows: 2,
      maxColumns: 2,
    })
    expect(answer).not.toBeNull()
  })

  it('a question put to a worker that is then replaced is answered by the next', async () => {
    let first = true
    const client = importClient({
      create: async () => {
        const port = nodeWorker()
        const deafFrom = first ? 2 : Infinity
        first = false
        let syncs = 0
        return { ...port, post: (request) => void (request.kind === 'sync' && syncs++, syncs < deafFrom && port.post(request)) }
      },
      stopMs: 20,
    })
    const events = heard()
    await client.sync([file('1', 'a.csv', table)], [], events).done
    const job = client.sync([file('1', 'a.csv', table), file('2', 'endless.csv', table)], [], events)
    const sheet = events.files.get('1')?.sheets[0]?.name ?? ''
    const place = { row: 1, column: 1, keepRows: [], keepColumns: [], unit: '', maxRows: 2, maxColumns: 2 }
    const answer = client.excerpt({ file: events.files.get('1')?.file as FileId, sheet, ...place })
    job.stop()
    expect((await job.done).stopped).toBe(true)
    expect(await answer).not.toBeNull()
  })
})

describe('when there is no worker', () => {
  it('says so within its time instead of waiting for ever', async () => {
    const client = importClient({
      create: async () => ({ post: () => undefined, terminate: () => undefined, listen: () => undefined }),
      readyMs: 10,
    })
    await expect(client.sync([file('1', 'a.csv', table)], [], heard()).done).rejects.toMatchObject({ code: 'cannotStart' })
  })

  it('says so when the browser forbids making one', async () => {
    const client = importClient({ create: () => Promise.reject(new Error('SecurityError')) })
    const error: unknown = await client.sync([file('1', 'a.csv', table)], [], heard()).done.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WorkerTrouble)
  })

  it('names the file a worker broke on, and the next request gets a new one', async () => {
    let fail: (detail: string) => void = () => undefined
    let made = 0
    const client = importClient({
      create: async () => {
        const port = nodeWorker()
        made++
        return {
          ...port,
          listen: (reply, failed) => {
            port.listen(reply, failed)
            fail = failed
          },
        }
      },
    })
    const events = heard()
    const done = client.sync([file('1', 'a.csv', table), file('2', 'b.csv', `${table}x`)], [], {
      ...events,
      progress: (key) => {
        if (key === '2') fail('out of memory')
      },
    }).done
    await expect(done).rejects.toMatchObject({ code: 'broke', key: '2' })
    await client.sync([file('3', 'c.csv', table.replace('96', '95'))], [], events).done
    expect(made).toBe(2)
    expect(events.files.get('3')?.status).toBe('read')
  })
})
