import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import { rehearsalSheet } from '../../src/import/lexicon/rehearsal'
import { rehearse } from '../../src/worker/rehearsal'

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a worker that tries out what it does before there is a file', () => {
  it('reads the next file as one that has tried nothing', async () => {
    const file = bytes('单位,指标,2022年,2023年\n东岭县,受理量（件）,12,15\n西河县,受理量（件）,30,28')
    const before = importWorkbook(file, '受理.csv', [])
    expect(await rehearse(pause, () => false)).toBe(true)
    expect(importWorkbook(file, '受理.csv', [])).toEqual(before)
  })

  it('lets a file that waits go first', async () => {
    let asked = false
    const dropped = (): Promise<void> => Promise.resolve().then(() => void (asked = true))
    expect(await rehearse(dropped, () => asked)).toBe(false)
  })

  it('tries it with a sheet that asks nothing: every row has its figures, its unit and its goal', () => {
    const { dataset, questions, status } = importWorkbook(bytes(rehearsalSheet(40)), '', [])
    expect(status).toBe('read')
    expect(questions).toEqual([])
    expect([dataset.count, dataset.offices.length, dataset.indicators.length]).toEqual([160, 20, 2])
  })
})
