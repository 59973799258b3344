import { factsOf, keepFacts } from '../../model/dataset/datasetFacts'
import type { FileReading } from '../../model/sheet/reading'
import { packColumns, unpackColumns } from './packedColumns'
import { packLabels, unpackLabels, type PackedLabels } from './packedLabels'
import type { Merged, PostedMerged } from '../protocol'

interface Packed {
  readonly reading: FileReading
  readonly labels: PackedLabels
}

/** A reading as bytes, so that it can be kept and need not be made again; `key` is all it hangs on (`readingKey`). */
export function packReading(key: string, reading: FileReading): ArrayBuffer {
  const { labelPaths, ...dataset } = reading.dataset
  return packColumns(key, { reading: { ...reading, dataset }, labels: packLabels(labelPaths) })
}

/** The reading again; null where the bytes are cut, changed or packed under another key: then the sheet is read. */
export function unpackReading(key: string, packed: ArrayBuffer): FileReading | null {
  const found = unpackColumns<Packed>(key, packed)
  if (!found?.reading?.dataset) return null
  return { ...found.reading, dataset: { ...found.reading.dataset, labelPaths: unpackLabels(found.labels) } }
}

/** All files brought together as bytes; null of more than is worth keeping. */
export function packMerged(key: string, merged: Merged, most: number): ArrayBuffer | null {
  const { labelPaths, ...dataset } = merged.dataset
  if (40 * dataset.count > most) return null
  const bytes = packColumns(key, { ...merged, dataset, labels: packLabels(labelPaths), facts: factsOf(merged.dataset) })
  return bytes.byteLength > most ? null : bytes
}

/** The same again, or null. */
export function unpackMerged(key: string, packed: ArrayBuffer): Merged | null {
  const found = unpackColumns<PostedMerged>(key, packed)
  return found?.dataset ? unpackedMerged(found) : null
}

/** What the worker posted, with its label paths as they are used. */
export function unpackedMerged({ labels, dataset, facts, ...rest }: PostedMerged): Merged {
  keepFacts(dataset, facts)
  return { ...rest, dataset: { ...dataset, labelPaths: unpackLabels(labels) } }
}
