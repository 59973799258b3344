import { expect, it } from 'vitest'
import { DatasetBuilder } from '../../src/model/dataset/datasetBuilder'
import { transferables } from '../../src/model/dataset/dataset'
import { detachable } from '../../src/worker/detachable'

it('handing a dataset away leaves the readings whole', () => {
  const kept = new DatasetBuilder().done()
  const copy = detachable(kept, [kept])
  structuredClone(copy, { transfer: transferables(copy) })
  expect(copy.sourceStart.length).toBe(0)
  expect(Array.from(kept.sourceStart)).toEqual([0])
})

it('what nobody else holds is handed over without a copy', () => {
  const own = new DatasetBuilder().done()
  expect(detachable(own, []).sourceStart).toBe(own.sourceStart)
})
