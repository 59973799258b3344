import { sheetJs } from '../sheetJs/here'

/** What a compound file (the container of .xls, and of locked .xlsx) turns out to hold. */
export type CompoundContent =
  | { readonly kind: 'workbook'; readonly stream: Uint8Array }
  | { readonly kind: 'locked' }
  | { readonly kind: 'foreign'; readonly found: string }

/** The part of SheetJS's CFB that is used here; its own types say `any`. */
interface Container {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content?: Uint8Array | readonly number[] }[]
}

/**
 * Look into a compound file: the workbook stream, a locked package, or another program's document. Throws on a broken container.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundContent {
  const container = (sheetJs().CFB as { read(data: Uint8Array, options: { type: 'array' }): Container }).read(bytes, { type: 'array' })
  const names = container.FullPaths.map((path) => path.replace(/^[^/]*\//, '').toLowerCase())
  const at = (name: string): number => names.indexOf(name)
  if (at('encryptedpackage') >= 0) return { kind: 'locked' }
  const book = at('workbook') >= 0 ? at('workbook') : at('book')
  const content = container.FileIndex[book]?.content
  if (content) return { kind: 'workbook', stream: content instanceof Uint8Array ? content : Uint8Array.from(content) }
  const found = at('worddocument') >= 0 ? 'doc' : at('powerpoint document') >= 0 ? 'ppt' : 'unknown'
  return { kind: 'foreign', found }
}
