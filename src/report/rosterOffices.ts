import type { Office } from '../model/office'

/** A name of the roster and the office the sheets mean by it, -1 where none is. */
export interface RosterOffice {
  readonly name: string
  readonly office: number
}

/**
 * Which office of the sheets each name of a roster is: the same name; else the same short name; else the only one that holds it or is
 * held by it. No office is two names' and no name two offices'.
 *
 *     东平县             东平县
 *     东平县人民政府办公室    东平县, where no other sheet's office is a part of it
 *     平                -1 beside 东平县 and 西平县: it could be either
 */
export function rosterOffices(roster: readonly string[], offices: readonly Office[]): readonly RosterOffice[] {
  const found = new Map<string, number>()
  const taken = new Set<number>()
  const names = [...new Set(roster)]
  const claim = (name: string, candidates: readonly number[]): void => {
    const [only] = candidates
    if (only === undefined || candidates.length > 1 || taken.has(only) || found.has(name)) return
    found.set(name, only)
    taken.add(only)
  }
  const open = () => offices.map((_, code) => code).filter((code) => !taken.has(code))
  for (const name of names)
    claim(
      name,
      open().filter((code) => folded(offices[code]?.name) === folded(name)),
    )
  for (const name of names)
    claim(
      name,
      open().filter((code) => folded(offices[code]?.shortName) === folded(name)),
    )
  const left = names.filter((name) => !found.has(name))
  const near = new Map(left.map((name) => [name, open().filter((code) => holds(name, offices[code]?.name ?? ''))]))
  const wanting = new Map<number, number>()
  for (const codes of near.values()) for (const code of codes) wanting.set(code, (wanting.get(code) ?? 0) + 1)
  for (const name of left) {
    const codes = near.get(name) ?? []
    if (codes.every((code) => wanting.get(code) === 1)) claim(name, codes)
  }
  return names.map((name) => ({ name, office: found.get(name) ?? -1 }))
}

/** One begins the other: a place and its own office. 市 alone begins everything and names nothing. */
function holds(a: string, b: string): boolean {
  const [short, long] = [folded(a), folded(b)].sort((one, other) => one.length - other.length) as [string, string]
  return short.length > 1 && long.startsWith(short)
}

function folded(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}
