import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import type { Correction } from '../../src/model/correction'
import { importClient, type ImportEvents } from '../../src/worker/client'
import { packReading, unpackReading } from '../../src/worker/packed/packedReading'
import type { FileSummary, FileToRead, Merged } from '../../src/worker/protocol'
import { concerning, readingKey } from '../../src/worker/readingKey'
import { nodeWorker } from '../store/nodeWorker'

const samples = readdirSync('sample-data')
  .filter((name) => /^\d\d_/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`sample-data/${name}`)) }))
const said: Correction = { id: 'a', when: '', why: '', scope: 'vocabulary', kind: 'officeAlias', before: '甲县', after: '甲乙县' }
const keyOf = (file: { name: string; bytes: Uint8Array }, corrections: readonly Correction[] = []): string => {
  const { file: id } = importWorkbook(file.bytes, file.name, corrections)
  return readingKey(id, file.name, concerning(id, corrections))
}

describe('a reading that was kept', () => {
  it.each(samples)('$name comes back as it was read', ({ name, bytes }) => {
    const reading = importWorkbook(bytes, name, [])
    const key = keyOf({ name, bytes })
    const again = unpackReading(key, packReading(key, reading))
    expect(again).toEqual(reading)
    expect(again?.dataset.amount).toBeInstanceOf(Float64Array)
  })

  it('is kept under its bytes, its name, the corrections that may touch it, and the reader', () => {
    const [one, two] = samples as [(typeof samples)[0], (typeof samples)[0]]
    const { file } = importWorkbook(one.bytes, one.name, [])
    const here: Correction = { id: 'b', when: '', why: '', scope: 'here', kind: 'year', file, sheet: 'x', before: null, after: 2020 }
    const elsewhere = { ...here, file: 'f'.repeat(32) } as Correction
    const keys = [
      keyOf(one),
      keyOf(two),
      keyOf({ ...one, name: `2019年${one.name}` }),
      keyOf(one, [said]),
      keyOf(one, [here]),
      readingKey(file, one.name, concerning(file, []), 'another reader'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(readingKey(file, one.name, concerning(file, [elsewhere]))).toBe(keys[0])
  })

  const [sample] = samples as [(typeof samples)[0]]
  const key = keyOf(sample)
  const packed = packReading(key, importWorkbook(sample.bytes, sample.name, []))
  it.each<[string, string, ArrayBuffer]>([
    ['under another key', `${key}x`, packed],
    ['cut off in its text', key, packed.slice(0, 200)],
    ['cut off in its columns', key, packed.slice(0, packed.byteLength - 4000)],
    ['empty', key, new ArrayBuffer(0)],
    ['of nonsense', key, new Uint8Array(5000).fill(123).buffer],
  ])('one %s is nothing', (_, under, bytes) => expect(unpackReading(under, bytes)).toBeNull())
})

interface Heard {
  readonly events: ImportEvents
  readonly files: Map<string, FileSummary>
  merged: Merged | null
  progressed: number
}
function hearing(): Heard {
  const heard: Heard = {
    files: new Map(),
    merged: null,
    progressed: 0,
    events: {
      progress: () => void heard.progressed++,
      file: (name, summary) => void heard.files.set(name, summary),
      known: (known) => known.forEach(({ key, summary }) => heard.files.set(key, summary)),
      gone: () => undefined,
      merged: (merged) => void (heard.merged = merged),
    },
  }
  return heard
}

describe('opening what was read before', () => {
  const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart])
  const few = samples.slice(0, 6)
  async function readAll(kept: (key: string) => ArrayBuffer | undefined, corrections: readonly Correction[] = []) {
    const client = importClient({ create: async () => nodeWorker() })
    const files = few.map<FileToRead>(({ name, bytes }, k) => {
      const packed = kept(`${k}`)
      return { key: `${k}`, name, blob: blobOf(bytes), file: importWorkbook(bytes, name, []).file, ...(packed ? { kept: packed } : {}) }
    })
    const heard = hearing()
    await client.sync(files, corrections, heard.events).done
    return { client, heard, files }
  }
  async function shelfOf(): Promise<ReadonlyMap<string, ArrayBuffer>> {
    const { client } = await readAll(() => undefined)
    const shelf = new Map<string, ArrayBuffer>()
    for (const k of few.keys()) {
      const packed = await client.pack(`${k}`)
      if (packed) shelf.set(`${k}`, packed.bytes)
    }
    return shelf
  }

  it('gives the very same figures, reads no sheet, and knows the rows around a cell', async () => {
    const fresh = await readAll(() => undefined)
    const shelf = await shelfOf()
    expect(shelf.size).toBe(few.length)
    const again = await readAll((key) => shelf.get(key))
    expect([fresh.heard.progressed > 0, again.heard.progressed]).toEqual([true, 0])
    expect(again.heard.merged).toEqual(fresh.heard.merged)
    expect([...again.heard.files]).toEqual([...fresh.heard.files])
    const [file] = again.files as [FileToRead]
    const [sheet] = again.heard.files.get('0')?.sheets ?? []
    const ask = {
      file: file.file as never,
      sheet: sheet?.name ?? '',
      row: 4,
      column: 2,
      keepRows: [],
      keepColumns: [],
      unit: '',
      maxRows: 6,
      maxColumns: 6,
    }
    const excerpt = await again.client.excerpt(ask)
    expect(excerpt?.cells.length).toBeGreaterThan(0)
    expect(excerpt).toEqual(await fresh.client.excerpt(ask))
  })

  it('a damaged one, another file’s, or one of other corrections is read again, and right', async () => {
    const shelf = await shelfOf()
    const fresh = await readAll(() => undefined)
    const wrong = await readAll((key) =>
      key === '0' ? new TextEncoder().encode('rubbish').buffer : key === '1' ? shelf.get('2') : shelf.get(key),
    )
    expect(wrong.heard.progressed).toBeGreaterThan(0)
    expect(wrong.heard.merged).toEqual(fresh.heard.merged)
    const corrected = await readAll(() => undefined, [said])
    const kept = await readAll((key) => shelf.get(key), [said])
    expect(kept.heard.merged).toEqual(corrected.heard.merged)
  })

  it('is read again with a correction given after it, from bytes that weren’t loaded till then', async () => {
    const shelf = await shelfOf()
    const { client, files } = await readAll((key) => shelf.get(key))
    const heard = hearing()
    await client.sync(files, [said], heard.events).done
    const fresh = await readAll(() => undefined, [said])
    expect(heard.merged).toEqual(fresh.heard.merged)
  })
})
