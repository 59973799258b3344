import { Inflate } from 'fflate'

/** One file in a zip, as its central directory says. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly compressed: number
  readonly inflated: number
  readonly encrypted: boolean
  /** Offset of its local header. */
  readonly at: number
}

/**
 * List a zip by its central directory; null when there is none (cut short, or not a zip).
 *
 * Reads only the directory: nothing is inflated, so a bomb costs what its names cost.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    entries.push({
      name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030').decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      inflated: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

/**
 * Inflate one entry, counting as it goes; null when it is broken, locked, or inflates to more than the directory declared.
 *
 * A directory that lies is found out at the first piece too many, so memory stays near what was declared and checked before.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted || entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) return null
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const end = start + entry.compressed
  if (end > bytes.length) return null
  if (entry.method === 0) return entry.compressed === entry.inflated ? bytes.subarray(start, end) : null
  if (entry.method !== 8) return null
  const out = new Uint8Array(entry.inflated)
  let filled = 0
  let excess = false
  try {
    const inflater = new Inflate((piece) => {
      if (filled + piece.length > out.length) excess = true
      else out.set(piece, filled)
      filled += piece.length
    })
    // Deflate grows at most 1032-fold: pieces of 16 KB keep what one push can yield under 17 MB.
    const step = 16384
    for (let at = start; at < end && !excess; at += step) inflater.push(bytes.subarray(at, Math.min(end, at + step)), at + step >= end)
  } catch {
    return null
  }
  return excess || filled !== out.length ? null : out
}
