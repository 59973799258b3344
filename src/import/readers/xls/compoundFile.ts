import { Unreadable } from '../unreadable'

/** What a compound file (the container of .xls, and of locked .xlsx) turns out to hold. */
export type CompoundContent =
  | { readonly kind: 'workbook'; readonly stream: Uint8Array }
  | { readonly kind: 'locked' }
  | { readonly kind: 'foreign'; readonly found: string }

/** Sector numbers from here on say that there is none. */
const noSector = 0xfffffffa
const headerBytes = 512
const entryBytes = 128
/** Short streams stand in small sectors, of one size in every file. */
const smallShift = 6
const smallBytes = 1 << smallShift
/** Where the header lists the first sectors of the table of sectors, and how many it has room for. */
const [listedAt, listed] = [76, 109]

/** A named entry of the directory. */
interface Entry {
  readonly name: string
  readonly isStream: boolean
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Look into a compound file: the workbook stream, a locked package, or another program's document. Throws on a broken container.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundContent {
  const file = new CompoundFile(bytes)
  if (file.top('encryptedpackage')) return { kind: 'locked' }
  const book = file.top('workbook') ?? file.top('book')
  if (book && book.size > 0) return { kind: 'workbook', stream: file.streamOf(book) }
  const found = file.top('worddocument') ? 'doc' : file.top('powerpoint document') ? 'ppt' : 'unknown'
  return { kind: 'foreign', found }
}

class CompoundFile {
  private readonly view: DataView
  private readonly sectorBytes: number
  private readonly smallBelow: number
  private readonly next: Uint32Array
  private readonly entries: readonly Entry[]
  private readonly names: ReadonlyMap<string, Entry>

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerBytes) throw new Unreadable('unreadable', 'compound header')
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(30, true)
    if ((shift !== 9 && shift !== 12) || this.view.getUint16(32, true) !== smallShift) throw new Unreadable('unreadable', 'sector size')
    this.sectorBytes = 1 << shift
    this.smallBelow = this.view.getUint32(56, true)
    this.next = this.numbersIn(this.sectorsOfTable())
    this.entries = this.readDirectory(this.joined(this.chain(this.view.getUint32(48, true)), null))
    this.names = this.topNames()
  }

  /** A stream or storage right beneath the root, by its name in small letters. */
  top(name: string): Entry | undefined {
    return this.names.get(name)
  }

  /** A stream's bytes; throws where its sectors hold fewer than it says to have: of a file that was cut no part is read for the whole. */
  streamOf(entry: Entry): Uint8Array {
    const stream = entry.size >= this.smallBelow ? this.joined(this.chain(entry.start), entry.size) : this.smallStream(entry)
    if (stream.length < entry.size) throw new Unreadable('unreadable', 'stream cut short')
    return stream
  }

  private smallStream({ start, size }: Entry): Uint8Array {
    const root = this.entries[0] as Entry
    const small = this.joined(this.chain(root.start), null)
    const table = this.numbersIn(this.chain(this.view.getUint32(60, true)))
    const out = new Uint8Array(size)
    let [at, sector] = [0, start]
    for (let turns = 0; at < size && sector < table.length && turns <= table.length; turns++) {
      const from = sector * smallBytes
      const part = small.subarray(from, Math.min(from + smallBytes, from + size - at))
      out.set(part, at)
      at += part.length
      sector = table[sector] as number
    }
    return out.subarray(0, at)
  }

  /** The sectors that hold the table of sectors: those the header lists, then those that further lists do. */
  private sectorsOfTable(): number[] {
    const sectors: number[] = []
    const take = (at: number, count: number): void => {
      for (let k = 0; k < count && at + 4 * k + 4 <= this.bytes.length; k++) {
        const sector = this.view.getUint32(at + 4 * k, true)
        if (sector < noSector) sectors.push(sector)
      }
    }
    take(listedAt, listed)
    const perList = this.sectorBytes / 4 - 1
    let list = this.view.getUint32(68, true)
    for (let turns = this.view.getUint32(72, true); turns > 0 && list < noSector && this.offset(list) < this.bytes.length; turns--) {
      take(this.offset(list), perList)
      const link = this.offset(list) + 4 * perList
      list = link + 4 <= this.bytes.length ? this.view.getUint32(link, true) : noSector
    }
    return sectors
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorBytes
  }

  private numbersIn(sectors: readonly number[]): Uint32Array {
    const perSector = this.sectorBytes / 4
    const numbers = new Uint32Array(sectors.length * perSector).fill(noSector)
    sectors.forEach((sector, k) => {
      const from = this.offset(sector)
      const count = Math.min(perSector, Math.floor((this.bytes.length - from) / 4))
      for (let i = 0; i < count; i++) numbers[k * perSector + i] = this.view.getUint32(from + 4 * i, true)
    })
    return numbers
  }

  /** The sectors of a chain in their order, to its end or to where it leaves the file or comes back to itself. */
  private chain(start: number): number[] {
    const sectors: number[] = []
    const seen = new Uint8Array(this.next.length)
    for (let at = start; at < this.next.length && seen[at] === 0 && this.offset(at) < this.bytes.length; at = this.next[at] as number) {
      seen[at] = 1
      sectors.push(at)
    }
    return sectors
  }

  private joined(sectors: readonly number[], size: number | null): Uint8Array {
    const out = new Uint8Array(sectors.length * this.sectorBytes)
    let at = 0
    for (const sector of sectors) {
      const part = this.bytes.subarray(this.offset(sector), this.offset(sector) + this.sectorBytes)
      out.set(part, at)
      at += part.length
    }
    return out.subarray(0, size === null ? at : Math.min(at, size))
  }

  private readDirectory(directory: Uint8Array): readonly Entry[] {
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
    const entries: Entry[] = []
    for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
      const signs = Math.max(0, Math.min(31, view.getUint16(at + 64, true) / 2 - 1))
      let name = ''
      for (let k = 0; k < signs; k++) name += String.fromCharCode(view.getUint16(at + 2 * k, true))
      entries.push({
        name: name.toLowerCase(),
        isStream: directory[at + 66] === 2,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      })
    }
    if (entries.length === 0) throw new Unreadable('unreadable', 'compound directory')
    return entries
  }

  /** The streams beneath the root: of a tree that is broken all that it can be found to hold. */
  private topNames(): ReadonlyMap<string, Entry> {
    const names = new Map<string, Entry>()
    const seen = new Set<number>()
    const open = [(this.entries[0] as Entry).child]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.entries[at]
      if (entry === undefined || seen.has(at)) continue
      seen.add(at)
      if (entry.isStream && !names.has(entry.name)) names.set(entry.name, entry)
      open.push(entry.left, entry.right)
    }
    return names
  }
}
