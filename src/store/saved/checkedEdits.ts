import { noBoardEdits, type BoardEdits, type NamedFigure, type OwnTitle } from '../../figures/board/edits'

/** Longest key and title, and most figures a person can have touched: more is nobody's work. */
const [longest, most] = [2000, 5000]

/** What was changed about a board as a file from elsewhere says it, or undefined; a file of an older version knows none. */
export function checkedEdits(found: unknown): BoardEdits | undefined {
  if (found === undefined) return noBoardEdits
  if (!isRecord(found)) return undefined
  const pinned = listOf(found['pinned'], namedFigure)
  const off = listOf(found['off'], namedFigure)
  const titles = listOf(found['titles'], ownTitle)
  const moved = listOf(found['moved'], namedFigure)
  const order = listOf(found['order'], (key) => (isText(key) ? { key } : undefined))
  if (!pinned || !off || !titles || !moved || !order) return undefined
  return { pinned, off, titles, order: order.map(({ key }) => key), moved }
}

function namedFigure(found: unknown): NamedFigure | undefined {
  if (!isRecord(found)) return undefined
  const { key, headline } = found
  return isText(key) && typeof headline === 'string' && headline.length <= longest ? { key, headline } : undefined
}

function ownTitle(found: unknown): OwnTitle | undefined {
  if (!isRecord(found)) return undefined
  const { key, text, over } = found
  return isText(key) && isText(text) && text.trim() === text && isText(over) ? { key, text, over } : undefined
}

/** All of a list, each key once; undefined where one is none. */
function listOf<T extends { readonly key: string }>(found: unknown, read: (entry: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(found) || found.length > most) return undefined
  const all = (found as readonly unknown[]).flatMap((entry) => read(entry) ?? [])
  return all.length === found.length && new Set(all.map(({ key }) => key)).size === all.length ? all : undefined
}

function isText(found: unknown): found is string {
  return typeof found === 'string' && found !== '' && found.length <= longest
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}
