import type { Dataset } from '../model/dataset/dataset'

/**
 * A dataset whose columns may be handed away: a column that one of `kept` also holds is copied first, since a transfer
 * empties the array on this side.
 */
export function detachable(dataset: Dataset, kept: readonly Dataset[]): Dataset {
  const held = new Set<ArrayBufferLike>()
  for (const other of kept) {
    for (const column of Object.values(other)) if (ArrayBuffer.isView(column)) held.add(column.buffer)
  }
  const copy: Record<string, unknown> = { ...dataset }
  for (const [name, column] of Object.entries(dataset)) {
    if (ArrayBuffer.isView(column) && held.has(column.buffer)) copy[name] = (column as Int32Array).slice()
  }
  return copy as unknown as Dataset
}
