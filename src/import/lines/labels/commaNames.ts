import { readUnit } from '../../values/headers/unit'

/** Names from which on their commas tell what stands behind them, and the share of units among those. */
const [atLeast, likely] = [3, 0.6]

/**
 * Whether what stands behind the commas of names says where they lie, though one of it looks like a unit (rule U8).
 *
 *     Billings, MT; Akron, OH; Albany, GA     yes: no megatonnes
 *     Coal, MT; Oil, MT; Steel, kt            no
 */
export function commaNames(texts: readonly string[]): boolean {
  const tails = texts.flatMap((text) => /^.+?,\s*([^,]{1,16})$/.exec(text.trim())?.[1] ?? [])
  return tails.length >= atLeast && tails.filter((tail) => readUnit(tail) !== null).length < likely * tails.length
}
