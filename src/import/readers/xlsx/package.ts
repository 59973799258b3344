import { Unreadable } from '../unreadable'
import { inflateEntry, type ZipEntry } from '../zipEntries'
import { attribute, tags } from './xml'

/** A part that another part points to. */
export interface Relation {
  readonly id: string
  /** The last word of the relation's type: worksheet, comments, drawing, theme … */
  readonly type: string
  readonly target: string
}

/** The parts of an Office package, inflated when asked for. A part that can't be inflated throws: the file is corrupt. */
export class OfficePackage {
  private readonly byName: ReadonlyMap<string, ZipEntry>

  constructor(
    private readonly zip: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.byName = new Map(entries.map((e) => [e.name.toLowerCase().replace(/^\//, ''), e]))
  }

  get names(): readonly string[] {
    return [...this.byName.keys()]
  }

  bytes(name: string): Uint8Array | null {
    const entry = this.byName.get(name.toLowerCase().replace(/^\//, ''))
    if (!entry) return null
    const bytes = inflateEntry(this.zip, entry)
    if (!bytes) throw new Unreadable('brokenPart', name)
    return bytes
  }

  /** An XML part as text. One that declares entities is refused: no office program writes them, XML bombs do. */
  text(name: string): string | null {
    const bytes = this.bytes(name)
    if (!bytes) return null
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
    const text = new TextDecoder(encoding).decode(bytes)
    if (declaresEntities(text.slice(0, 4096))) throw new Unreadable('entities', name)
    return text
  }

  relations(part: string): readonly Relation[] {
    const slash = part.lastIndexOf('/')
    const folder = part.slice(0, slash + 1)
    const xml = this.text(`${folder}_rels/${part.slice(slash + 1)}.rels`)
    if (!xml) return []
    return tags(xml, 'Relationship').flatMap((tag) => {
      if (attribute(tag, 'TargetMode') === 'External') return []
      const target = attribute(tag, 'Target') ?? ''
      return [
        { id: attribute(tag, 'Id') ?? '', type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''), target: resolved(folder, target) },
      ]
    })
  }
}

/** Whether the head of an XML part declares entities. */
export function declaresEntities(head: string): boolean {
  return /<!(ENTITY|DOCTYPE[^>]*\[)/i.test(head)
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter((p) => p !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
