import type { FileId } from '../../model/sheet/cell'

/** The bytes of files, by hash: outside the document, which only names them. */
export interface BytesRoom {
  get(file: FileId): Blob | null
  put(file: FileId, blob: Blob): void
  drop(file: FileId): void
  /** Another workspace's bytes take the place of these. */
  replace(all: Iterable<readonly [FileId, Blob]>): void
}

export function bytesRoom(): BytesRoom {
  let held = new Map<FileId, Blob>()
  return {
    get: (file) => held.get(file) ?? null,
    put: (file, blob) => void held.set(file, blob),
    drop: (file) => void held.delete(file),
    replace: (all) => void (held = new Map(all)),
  }
}
