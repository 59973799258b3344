/**
 * A plain value with typed arrays in it as bytes: a text of everything but the arrays, then the arrays.
 *
 *     length of the text | text | padding | column | padding | column …
 *
 * The text begins with the key it was packed under: bytes under another key are nothing. It says where each column belongs, so that it is
 * parsed in one go, without a look at every value.
 */
export function packColumns(key: string, value: object): ArrayBuffer {
  const found = columnsIn(value)
  const columns: PlacedColumn[] = []
  let at = 0
  for (const { column, path } of found) {
    columns.push({ path, type: column.constructor.name as ColumnType, at, length: (column as Int32Array).length })
    at += aligned(column.byteLength)
  }
  const text = new TextEncoder().encode(
    JSON.stringify({ key, columns, value }, (_, part: unknown) => (ArrayBuffer.isView(part) ? null : part)),
  )
  const head = aligned(4 + text.length)
  const bytes = new Uint8Array(head + at)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  let place = head
  for (const { column } of found) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place)
    place += aligned(column.byteLength)
  }
  return bytes.buffer
}

/** The value again; null where the bytes are cut, changed or packed under another key. */
export function unpackColumns<T extends object>(key: string, packed: ArrayBuffer): T | null {
  try {
    const length = new DataView(packed).getUint32(0, true)
    const head = aligned(4 + length)
    const found = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, length))) as {
      readonly key: string
      readonly columns: readonly PlacedColumn[]
      readonly value: T
    }
    if (found.key !== key) return null
    for (const { path, type, at, length: count } of found.columns) put(found.value, path, new columnTypes[type](packed, head + at, count))
    return found.value
  } catch {
    return null
  }
}

type ColumnType = keyof typeof columnTypes

/** Where a column stands among the others, and in what is packed. */
interface PlacedColumn {
  readonly path: readonly string[]
  readonly type: ColumnType
  readonly at: number
  readonly length: number
}

interface FoundColumn {
  readonly column: ArrayBufferView
  readonly path: readonly string[]
}

function columnsIn(value: unknown, path: readonly string[] = []): readonly FoundColumn[] {
  if (ArrayBuffer.isView(value)) return [{ column: value, path }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => columnsIn(part, [...path, name]))
}

/** Put a column where it was taken from: only where something stands already, so that a forged path reaches nothing else. */
function put(into: object, path: readonly string[], column: ArrayBufferView): void {
  let at = into as Record<string, unknown>
  path.forEach((name, k) => {
    if (!Object.prototype.hasOwnProperty.call(at, name)) throw new Error(`no place for a column: ${path.join('.')}`)
    if (k === path.length - 1) at[name] = column
    else at = at[name] as Record<string, unknown>
  })
}

const columnTypes = { Int32Array, Uint8Array, Float64Array, Int8Array, Uint16Array, Uint32Array } as const
const aligned = (length: number): number => (length + 7) & ~7
