import { longYearJoined, yearJoined, yearJoinedAfter } from '../../lexicon/times/periods'

/**
 * Headings with a year joined to their name, and the same with that year apart and whole (rule P1): one name has two or more such years that
 * follow one another. 15年期 and 20年期 are none.
 *
 *     22年支部大会 23年支部大会    2022年支部大会 2023年支部大会
 *     党课22年 党课23年          党课2022年 党课2023年
 *     BIRTHS2010 BIRTHS2011     BIRTHS 2010, BIRTHS 2011
 */
export function shortYearHeads(texts: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, { readonly text: string; readonly year: number; readonly whole: string }[]>()
  for (const text of new Set(texts)) {
    const plain = text.normalize('NFKC').trim()
    const before = yearJoined.exec(plain)
    const long = longYearJoined.exec(plain)
    const after = before || long ? null : yearJoinedAfter.exec(plain)
    const digits = before?.[1] ?? after?.[2] ?? long?.[2]?.slice(2)
    if (digits === undefined) continue
    const name = (after ?? long)?.[1] ?? ''
    const stem = before ? `|${before[2] ?? ''}` : `${name}|`
    const whole = before ? `20${plain}` : long ? `${name} ${long[2] ?? ''}` : `${name}20${plain.slice(name.length)}`
    stems.set(stem, [...(stems.get(stem) ?? []), { text, year: Number(long?.[2] ?? digits), whole }])
  }
  const found = new Map<string, string>()
  for (const heads of stems.values()) {
    const years = heads.map(({ year }) => year).sort((a, b) => a - b)
    if (years.length < 2 || !years.every((year, k) => k === 0 || year === (years[k - 1] as number) + 1)) continue
    for (const { text, whole } of heads) found.set(text, whole)
  }
  return found
}
