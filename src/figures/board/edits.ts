import type { Figure } from '../figure'

/** A figure of a board by its key (kind and subject, the same when the board is made anew), and what it was called when it was touched. */
export interface NamedFigure {
  readonly key: string
  readonly headline: string
}

/** A title in a person's own words. */
export interface OwnTitle {
  readonly key: string
  readonly text: string
  /** What stood behind the figure when it was written (`numbersBehind`). */
  readonly over: string
}

/**
 * What a person changed about the board that makes itself. Figures that are pinned, moved or titled stay on it whatever else is found.
 *
 *     made by itself    tiles  A  B  C  D
 *     C pinned, A off, D moved before B    C  tiles  D  B        off: A
 */
export interface BoardEdits {
  /** Ahead of all others, in this order. */
  readonly pinned: readonly NamedFigure[]
  /** Taken off, in the order they went. */
  readonly off: readonly NamedFigure[]
  readonly titles: readonly OwnTitle[]
  /** The others in the order a person gave them; empty for the board's own. */
  readonly order: readonly string[]
  /** Those of `order` that were moved themselves. */
  readonly moved: readonly NamedFigure[]
}

export const noBoardEdits: BoardEdits = Object.freeze({
  pinned: Object.freeze([]),
  off: Object.freeze([]),
  titles: Object.freeze([]),
  order: Object.freeze([]),
  moved: Object.freeze([]),
})

/** Keys of figures that stay on the board for something a person did to them. */
export function keptKeys({ pinned, off, titles, moved }: BoardEdits): readonly string[] {
  const gone = new Set(off.map(({ key }) => key))
  return [...new Set([...pinned, ...titles, ...moved].map(({ key }) => key))].filter((key) => !gone.has(key))
}

/**
 * The board with the edits in force: what was taken off is off and nothing comes in its place; kept figures it didn't choose come in, from `made`,
 * the last of the unkept making room; what is pinned goes first.
 */
export function editedBoard<T extends { readonly key: string }>(
  chosen: readonly T[],
  edits: BoardEdits,
  made: (key: string) => T | null,
  most: number,
): readonly T[] {
  const off = new Set(edits.off.map(({ key }) => key))
  const kept = keptKeys(edits)
  const shown = chosen.filter(({ key }) => !off.has(key))
  const known = new Set(shown.map(({ key }) => key))
  const more = kept.filter((key) => !known.has(key)).flatMap((key) => made(key) ?? [])
  const staying = new Set(kept)
  let over = Math.max(0, shown.length + more.length - most)
  const room = [...shown]
    .reverse()
    .filter(({ key }) => staying.has(key) || over-- <= 0)
    .reverse()
  const all = [...room, ...more]
  const first = edits.pinned.flatMap(({ key }) => all.find((one) => one.key === key) ?? [])
  return [
    ...first,
    ...inOrder(
      all.filter((one) => !first.includes(one)),
      edits.order,
    ),
  ]
}

/** How many of the first figures of a board stand where a person put them: all once one was moved, else the pinned ones. */
export function fixedOf(figures: readonly { readonly pinned: boolean }[], { order }: BoardEdits): number {
  return order.length > 0 ? figures.length : figures.filter(({ pinned }) => pinned).length
}

/** Those a person gave an order, in it; each of the others behind the one it stood behind. */
function inOrder<T extends { readonly key: string }>(figures: readonly T[], order: readonly string[]): readonly T[] {
  if (order.length === 0) return figures
  const byKey = new Map(figures.map((one) => [one.key, one]))
  const result = order.flatMap((key) => byKey.get(key) ?? [])
  const placed = new Set(result)
  figures.forEach((one, k) => {
    if (placed.has(one)) return
    const before = figures[k - 1]
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, one)
    placed.add(one)
  })
  return result
}

/** A figure under a person's own title, which says so, and what was found where the numbers behind it have changed since. */
export function titled(
  figure: Figure,
  { text, changed }: { readonly text: string; readonly changed: boolean },
  words: { readonly ownTitle: string; readonly ownTitleChanged: (found: string) => string },
): Figure {
  const found = figure.headline.text
  return {
    ...figure,
    headline: { text, parts: [text] },
    notes: [changed ? words.ownTitleChanged(found) : words.ownTitle, ...figure.notes],
    alt: found === '' ? figure.alt : figure.alt.replace(found, () => text),
  }
}
