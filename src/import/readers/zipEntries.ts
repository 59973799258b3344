import { Inflate, inflateSync } from 'fflate'

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
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const wide = wideSizes(view, at + 46 + nameLength, extraLength)
    const size = (offset: number): number => {
      const narrow = view.getUint32(at + offset, true)
      return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow
    }
    const inflated = size(24)
    entries.push({
      name: new TextDecoder(flags & 0x800 ? 'utf-8' : 'gb18030').decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/'),
      method: view.getUint16(at + 10, true),
      inflated,
      compressed: size(20),
      encrypted: (flags & 1) !== 0,
      at: size(42),
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** The 64-bit sizes of an entry (extra field 1), in the order of the fields they stand for: inflated, compressed, offset. */
function wideSizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length && at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), view.byteLength)
    const sizes: number[] = []
    for (let k = at + 4; k + 8 <= end; k += 8) sizes.push(view.getUint32(k, true) + view.getUint32(k + 4, true) * 4294967296)
    return sizes
  }
  return []
}

function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    // The four bytes may stand in the archive's comment too: they count where a directory stands where they say.
    const directory = view.getUint32(at + 16, true)
    if (view.getUint16(at + 10, true) === 0 || (directory + 4 <= at && view.getUint32(directory, true) === 0x02014b50)) return at
  }
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
  return entry.compressed > trustedFrom
    ? inflateAtOnce(bytes.subarray(start, end), entry.inflated)
    : inflateCounting(bytes.subarray(start, end), entry.inflated)
}

/** Streams longer than this are inflated at once, twice as fast: memory is bounded by the declared size all the same. */
const trustedFrom = 2 * 1024 * 1024

function inflateAtOnce(packed: Uint8Array, declared: number): Uint8Array | null {
  try {
    // What overflows the given buffer is dropped; one byte more than declared shows that something did.
    const out = inflateSync(packed, { out: new Uint8Array(declared + 1) })
    return out.length === declared ? out : null
  } catch {
    return null
  }
}

function inflateCounting(packed: Uint8Array, declared: number): Uint8Array | null {
  const out = new Uint8Array(declared)
  let filled = 0
  try {
    const inflater = new Inflate((piece) => {
      // More than declared doesn't fit: `set` throws, and nothing further is inflated.
      out.set(piece, filled)
      filled += piece.length
    })
    // Deflate grows at most 1032-fold: pieces of 16 KB keep what one push can yield under 17 MB.
    const step = 16384
    for (let at = 0; at < packed.length; at += step)
      inflater.push(packed.subarray(at, Math.min(packed.length, at + step)), at + step >= packed.length)
  } catch {
    return null
  }
  return filled === out.length ? out : null
}
