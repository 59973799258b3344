import { holds, withEdits, without } from '../../boardEdits'
import type { CommandDefinition } from '../command'

/**
 * A figure goes one place earlier or later among those that are shown (`shown`, in the order they are read): a pinned one among the pinned, another
 * among the others. Those not shown just now keep their places.
 */
export const move: CommandDefinition<{
  readonly key: string
  readonly headline: string
  readonly by: -1 | 1
  readonly shown: readonly string[]
}> = {
  run: (document, { key, headline, by, shown }) => {
    const { pinned, order, moved } = document.board
    const first = holds(pinned, key)
    const after = movedIn(
      [...new Set(shown)].filter((one) => holds(pinned, one) === first),
      key,
      by,
    )
    if (after === null) return document
    if (first) {
      const among = refilled(
        pinned.map((one) => one.key),
        after,
      )
      return withEdits(document, { pinned: among.flatMap((one) => pinned.find((other) => other.key === one) ?? []) })
    }
    return withEdits(document, { order: refilled(order, after), moved: [...without(moved, key), { key, headline }] })
  },
  facts: (_, __, { headline, by }) => ({ headline, by }),
  joins: ({ key }) => `move ${key}`,
}

function movedIn(shown: readonly string[], key: string, by: -1 | 1): readonly string[] | null {
  const at = shown.indexOf(key)
  const to = at + by
  if (at < 0 || to < 0 || to >= shown.length) return null
  const after = [...shown]
  after.splice(at, 1)
  after.splice(to, 0, key)
  return after
}

/**
 * A known order with those of `shown` in theirs.
 *
 *     refilled([a, x, b], [b, a])   [b, x, a]
 *     refilled([a], [b, a, c])      [b, a, c]
 */
function refilled(order: readonly string[], shown: readonly string[]): readonly string[] {
  const known = new Set(order)
  const among = new Set(shown)
  const old = shown.filter((key) => known.has(key))
  let next = 0
  const result = order.map((key) => (among.has(key) ? (old[next++] as string) : key))
  shown.forEach((key, k) => {
    if (known.has(key)) return
    const before = shown[k - 1]
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key)
  })
  return result
}
