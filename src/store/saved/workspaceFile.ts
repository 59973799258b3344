import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { FileId } from '../../model/sheet/cell'
import { fileIdOf } from '../../worker/rules'
import { checkedDocument } from './checkedDocument'
import { emptyDocument, type DocumentSettings, type WorkspaceDocument } from '../document'

/** Version of what a `.duibiao` file holds, as this version writes it: 1 knew no carried boards, 2 no 通报, 3 no edited boards; all are read as they stand. */
export const workspaceFileVersion = 4

/** Most of what a file may hold, inflated: bytes, files, bytes of the document, and of a carried board. */
export const workspaceFileLimits = { bytes: 1_500_000_000, files: 3000, document: 50_000_000, board: 80_000_000 } as const

/** A workspace as it travels: the document, and the bytes of its files; 只含图表: a document of one carried board, and its text. */
export interface CarriedWorkspace {
  readonly name: string
  readonly document: WorkspaceDocument
  readonly bytes: ReadonlyMap<FileId, Uint8Array>
}

export type RefusedWorkspace = 'notOurs' | 'newer' | 'damaged' | 'tooLarge'

const manifestName = 'duibiao.json'
const fileName = /^files\/([0-9a-f]{32})$/

/**
 * Write a workspace as a `.duibiao`: a zip of the document and of every file under its hash. Names, times and people of this
 * machine don't go in.
 */
export function writeWorkspaceFile({ name, document, bytes }: CarriedWorkspace): Uint8Array {
  const entries: Zippable = {
    [manifestName]: [strToU8(JSON.stringify({ format: 'duibiao', version: workspaceFileVersion, name, document })), { level: 6 }],
  }
  for (const { file } of bodiesOf(document)) {
    const body = bytes.get(file)
    if (!body) throw new Error(`no bytes of ${file}`)
    // Workbooks are zips themselves.
    entries[`files/${file}`] = [body, { level: body[0] === 0x50 && body[1] === 0x4b ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

/** Write 只含图表 as a `.duibiao`: a workspace of one carried board, whose text stands for it. */
export function writeBoardFile(name: string, text: string, figures: number, settings: Partial<DocumentSettings>): Uint8Array {
  const body = strToU8(text)
  const { convention } = settings
  const document = emptyDocument(convention === undefined ? {} : { convention })
  const file = fileIdOf(body)
  return writeWorkspaceFile({
    name,
    document: { ...document, carried: { file, size: body.length, figures } },
    bytes: new Map([[file, body]]),
  })
}

/** Read a `.duibiao` from anywhere: the whole of it, or why none of it. */
export function readWorkspaceFile(packed: Uint8Array): CarriedWorkspace | RefusedWorkspace {
  const parts = unpacked(packed)
  if (typeof parts === 'string') return parts
  const manifest = parsed(parts.get(manifestName))
  if (manifest === null || manifest['format'] !== 'duibiao') return 'notOurs'
  const { version, name } = manifest
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return 'damaged'
  if (version > workspaceFileVersion) return 'newer'
  const document = checkedDocument(manifest['document'])
  if (!document || typeof name !== 'string' || name.length > 500) return 'damaged'
  if ((document.carried?.size ?? 0) > workspaceFileLimits.board) return 'tooLarge'
  const bytes = new Map<FileId, Uint8Array>()
  for (const { file, size } of bodiesOf(document)) {
    const body = parts.get(`files/${file}`)
    if (!body || body.length !== size || fileIdOf(body) !== file) return 'damaged'
    bytes.set(file, body)
  }
  return bytes.size === parts.size - 1 ? { name, document, bytes } : 'damaged'
}

function bodiesOf({ files, carried }: WorkspaceDocument): readonly { readonly file: FileId; readonly size: number }[] {
  return carried ? [carried] : files
}

function unpacked(packed: Uint8Array): ReadonlyMap<string, Uint8Array> | RefusedWorkspace {
  if (packed.length > workspaceFileLimits.bytes) return 'tooLarge'
  if (packed[0] !== 0x50 || packed[1] !== 0x4b) return 'notOurs'
  // A file that begins as ours and doesn't go on as ours was cut or changed.
  const other = strFromU8(packed.subarray(30, 30 + manifestName.length), true) === manifestName ? 'damaged' : 'notOurs'
  const most = workspaceFileLimits
  let total = 0
  let refused: RefusedWorkspace | null = null
  const names = new Set<string>()
  try {
    const parts = unzipSync(packed, {
      filter: ({ name, originalSize }) => {
        total += originalSize
        if (names.has(name) || !(name === manifestName || fileName.test(name))) refused ??= other
        names.add(name)
        if (total > most.bytes || names.size > most.files + 1 || (name === manifestName && originalSize > most.document))
          refused = 'tooLarge'
        return refused === null
      },
    })
    return refused ?? new Map(Object.entries(parts))
  } catch {
    return other
  }
}

function parsed(body: Uint8Array | undefined): Readonly<Record<string, unknown>> | null {
  if (!body) return null
  try {
    const found: unknown = JSON.parse(strFromU8(body))
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
