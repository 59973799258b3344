import type { FileReading } from '../model/reading'
import { packLabels, unpackLabels, type PackedLabels } from './packedLabels'

/**
 * A reading as bytes, so that it can be kept and need not be made again: a text of everything but the columns, then the columns.
 *
 *     length of the text | text | padding | column | padding | column …
 *
 * The text begins with the key it was packed under (`readingKey`): bytes under another key are nothing.
 */
export function packReading(key: string, reading: FileReading): ArrayBuffer {
  const { labelPaths, ...dataset } = reading.dataset
  const columns: ArrayBufferView[] = []
  let at = 0
  const text = new TextEncoder().encode(
    JSON.stringify({ key, reading: { ...reading, dataset }, labels: packLabels(labelPaths) }, (_, value: unknown) => {
      if (!ArrayBuffer.isView(value)) return value
      columns.push(value)
      const entry = { [mark]: value.constructor.name, at, length: (value as Int32Array).length }
      at += aligned(value.byteLength)
      return entry
    }),
  )
  const head = aligned(4 + text.length)
  const bytes = new Uint8Array(head + at)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  let place = head
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place)
    place += aligned(column.byteLength)
  }
  return bytes.buffer
}

/** The reading again; null where the bytes are cut, changed or packed under another key: then the sheet is read. */
export function unpackReading(key: string, packed: ArrayBuffer): FileReading | null {
  try {
    const length = new DataView(packed).getUint32(0, true)
    const head = aligned(4 + length)
    const found = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, length)), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !(mark in value)) return value
      const { [mark]: name, at, length: count } = value as { [mark]: keyof typeof columnTypes; at: number; length: number }
      return new columnTypes[name](packed, head + at, count)
    }) as { readonly key: string; readonly reading: FileReading; readonly labels: PackedLabels }
    if (found.key !== key) return null
    return { ...found.reading, dataset: { ...found.reading.dataset, labelPaths: unpackLabels(found.labels) } }
  } catch {
    return null
  }
}

const mark = '$column'
const columnTypes = { Int32Array, Uint8Array, Float64Array, Int8Array, Uint16Array, Uint32Array } as const
const aligned = (length: number): number => (length + 7) & ~7
