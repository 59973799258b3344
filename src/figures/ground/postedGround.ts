import type { Dataset } from '../../model/dataset/dataset'
import { keepParts, partsMap } from './appended'
import { asRead, type Ground } from './ground'
import { withMeansApart } from './meansApart'
import { keepAsideAs, setAside, type Aside } from './peers'
import type { Total } from './totals'

/** What a ground has beyond the sheets' dataset: what was worked out, small beside it, to be handed to whoever holds the same dataset. */
export interface PostedGround {
  readonly count: number
  /** Entries behind those of the sheets' dataset, by dictionary; only those that grew. */
  readonly dictionaries: Readonly<Record<string, readonly unknown[]>>
  /** Entries behind those of the sheets' dataset, by column; only those that grew. */
  readonly columns: Readonly<Record<string, Column>>
  readonly parts: ReadonlyMap<number, readonly number[]> | null
  readonly aside: ReadonlyMap<number, Aside>
  readonly totals: ReadonlyMap<number, Total>
}

type Column = Int32Array | Uint8Array | Int8Array | Uint16Array | Float64Array

/** What a ground added to the dataset it was made from. */
export function postedGround(sheets: Dataset, { dataset, totals }: Ground): PostedGround {
  const dictionaries: Record<string, readonly unknown[]> = {}
  const columns: Record<string, Column> = {}
  const before = sheets as unknown as Readonly<Record<string, unknown>>
  for (const [name, now] of Object.entries(dataset)) {
    const then = before[name]
    if (now === then) continue
    // The end of the sources is where those behind begin.
    if (ArrayBuffer.isView(now) && ArrayBuffer.isView(then)) columns[name] = (now as Column).slice(startOf(name, then as Column))
    else if (Array.isArray(now) && Array.isArray(then)) dictionaries[name] = now.slice(then.length)
  }
  return { count: dataset.count, dictionaries, columns, parts: partsMap(dataset), aside: setAside(dataset), totals }
}

/** The ground again, over the same dataset elsewhere. */
export function groundAgain(sheets: Dataset, posted: PostedGround): Ground {
  // What the ground changed of the sheets' own figures is changed again here: only what it added was posted.
  const read = asRead(sheets)
  const dataset = grown(withMeansApart(read, ''), read, posted)
  if (posted.parts !== null) keepParts(dataset, posted.parts)
  keepAsideAs(dataset, posted.aside)
  return { dataset, totals: posted.totals }
}

/** `sheets` with what was posted, whose entries follow those of the dictionaries of `read`. */
function grown(sheets: Dataset, read: Dataset, { count, dictionaries, columns }: PostedGround): Dataset {
  if (Object.keys(columns).length === 0 && Object.keys(dictionaries).length === 0) return sheets
  const before = sheets as unknown as Readonly<Record<string, unknown>>
  const entries = read as unknown as Readonly<Record<string, unknown>>
  const made: Record<string, unknown> = { ...sheets, count }
  for (const [name, more] of Object.entries(dictionaries)) made[name] = [...(entries[name] as readonly unknown[]), ...more]
  for (const [name, more] of Object.entries(columns)) {
    const then = before[name] as Column
    const start = startOf(name, then)
    const column = new (then.constructor as new (length: number) => Column)(start + more.length)
    column.set(then.subarray(0, start) as never)
    column.set(more as never, start)
    made[name] = column
  }
  return made as unknown as Dataset
}

/** Where what was added begins: `sourceStart` ends with an entry that says where the sources end. */
function startOf(name: string, then: Column): number {
  return name === 'sourceStart' ? then.length - 1 : then.length
}
