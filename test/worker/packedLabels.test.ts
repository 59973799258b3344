import { array, assert, nat, property, record, string } from 'fast-check'
import { expect, it } from 'vitest'
import { packLabels, unpackLabels } from '../../src/worker/packed/packedLabels'

it('label paths come back as they were sent', () => {
  const label = record({ text: string({ maxLength: 4 }), row: nat(1_000_000), column: nat(16_000) }, { noNullPrototype: true })
  assert(
    property(array(array(label, { maxLength: 4 }), { maxLength: 20 }), (paths) => {
      expect(unpackLabels(packLabels(paths))).toEqual(paths)
    }),
    { seed: 20230731 },
  )
})

it('a text said on every row is carried once', () => {
  const packed = packLabels(Array.from({ length: 1000 }, (_, row) => [{ text: '报送信息', row, column: 1 }]))
  expect(packed.texts).toEqual(['报送信息'])
})
