import type { Incoming } from '../store/intake'

/** The parts of the browser's entry that are used; `readEntries` gives a folder in pieces, the last of them empty. */
interface Entry {
  readonly isFile: boolean
  readonly isDirectory: boolean
  readonly name: string
  file?(found: (file: File) => void, failed: (error: unknown) => void): void
  createReader?(): { readEntries(found: (entries: Entry[]) => void, failed: (error: unknown) => void): void }
}

/**
 * The files of a drop, folders opened to any depth, in the order a folder window shows them.
 *
 * The entries are taken out at once: after the event the browser empties the transfer. A file that can't be opened is
 * left out here and by the browser alike.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Incoming[]> {
  const entries: (Entry | null)[] = []
  const plain: File[] = []
  for (const item of Array.from(transfer.items ?? [])) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry?.() as Entry | null | undefined
    const file = item.getAsFile()
    if (entry?.isDirectory) entries.push(entry)
    else if (file) plain.push(file)
  }
  const direct = transfer.items && transfer.items.length > 0 ? plain : Array.from(transfer.files)
  const found: Incoming[] = direct.map((file) => ({ name: file.name, blob: file }))
  for (const entry of entries) if (entry) found.push(...(await filesOf(entry)))
  return found
}

async function filesOf(entry: Entry): Promise<Incoming[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => (entry.file ? entry.file(resolve, () => resolve(null)) : resolve(null)))
    return file ? [{ name: file.name, blob: file }] : []
  }
  const reader = entry.createReader?.()
  if (!reader) return []
  const inside: Entry[] = []
  for (;;) {
    const piece = await new Promise<Entry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (piece.length === 0) break
    inside.push(...piece)
  }
  inside.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
  const found: Incoming[] = []
  for (const child of inside) found.push(...(await filesOf(child)))
  return found
}
