import type { Incoming } from '../../../store/intake'

/** The parts of the browser's entry that are used; `readEntries` gives a folder in pieces, the last of them empty. */
interface Entry {
  readonly isFile: boolean
  readonly isDirectory: boolean
  readonly name: string
  file?(found: (file: File) => void, failed: (error: unknown) => void): void
  createReader?(): { readEntries(found: (entries: Entry[]) => void, failed: (error: unknown) => void): void }
}

/** The parts of the browser's newer handle that are used. */
interface Handle {
  readonly kind: 'file' | 'directory'
  readonly name: string
  getFile?(): Promise<File>
  values?(): AsyncIterable<Handle>
}

type Item = DataTransferItem & { getAsFileSystemHandle?(): Promise<Handle | null> }

/** A folder by its entry, and by its handle where the browser has them: a page opened from disk may not read entries. */
interface Folder {
  readonly entry: Entry
  readonly handle: Promise<Handle | null>
}

export interface Dropped {
  readonly files: readonly Incoming[]
  /** Names of folders the browser would not open. */
  readonly closed: readonly string[]
}

/**
 * The files of a drop, folders opened to any depth, in the order a folder window shows them.
 *
 * Entries and handles are taken out at once: after the event the browser empties the transfer. A single file that can't be
 * opened is left out here and by the browser alike.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const folders: Folder[] = []
  const plain: File[] = []
  for (const item of Array.from(transfer.items ?? []) as Item[]) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry?.() as Entry | null | undefined
    const file = item.getAsFile()
    if (entry?.isDirectory) folders.push({ entry, handle: handleOf(item) })
    else if (file) plain.push(file)
  }
  const direct = transfer.items && transfer.items.length > 0 ? plain : Array.from(transfer.files)
  const files: Incoming[] = direct.map((file) => ({ name: file.name, blob: file }))
  const closed: string[] = []
  for (const folder of folders) {
    const found = await filesOf(folder)
    if (found) files.push(...found)
    else closed.push(folder.entry.name)
  }
  return { files, closed }
}

/** Over plain http Chromium has the function, and the page dies of calling it. */
function handleOf(item: Item): Promise<Handle | null> {
  if (globalThis.isSecureContext === false || !item.getAsFileSystemHandle) return Promise.resolve(null)
  return item.getAsFileSystemHandle().catch(() => null)
}

async function filesOf({ entry, handle }: Folder): Promise<Incoming[] | null> {
  try {
    return await filesOfEntry(entry)
  } catch {
    const other = await handle
    return other ? filesOfHandle(other).catch(() => null) : null
  }
}

async function filesOfEntry(entry: Entry): Promise<Incoming[]> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => (entry.file ? entry.file(resolve, () => resolve(null)) : resolve(null)))
    return file ? [{ name: file.name, blob: file }] : []
  }
  const reader = entry.createReader?.()
  if (!reader) return []
  const inside: Entry[] = []
  for (;;) {
    const piece = await new Promise<Entry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (piece.length === 0) break
    inside.push(...piece)
  }
  const found: Incoming[] = []
  for (const child of ordered(inside)) found.push(...(await filesOfEntry(child)))
  return found
}

async function filesOfHandle(handle: Handle): Promise<Incoming[]> {
  if (handle.kind === 'file') {
    const file = await handle.getFile?.().catch(() => null)
    return file ? [{ name: file.name, blob: file }] : []
  }
  const inside: Handle[] = []
  for await (const child of handle.values?.() ?? none()) inside.push(child)
  const found: Incoming[] = []
  for (const child of ordered(inside)) found.push(...(await filesOfHandle(child)))
  return found
}

async function* none(): AsyncIterable<Handle> {}

function ordered<T extends { readonly name: string }>(inside: readonly T[]): T[] {
  return [...inside].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
}
