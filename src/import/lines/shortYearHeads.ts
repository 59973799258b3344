import { yearJoined, yearJoinedAfter } from '../lexicon/periods'

/**
 * Headings that begin or end with a year of two digits, and the same with its century (rule P1): one name has two or more such years that
 * follow one another. 15年期 and 20年期 are none.
 *
 *     22年支部大会 23年支部大会    2022年支部大会 2023年支部大会
 *     党课22年 党课23年          党课2022年 党课2023年
 */
export function shortYearHeads(texts: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, { readonly text: string; readonly year: number; readonly whole: string }[]>()
  for (const text of new Set(texts)) {
    const plain = text.normalize('NFKC').trim()
    const before = yearJoined.exec(plain)
    const after = before ? null : yearJoinedAfter.exec(plain)
    const digits = before?.[1] ?? after?.[2]
    if (digits === undefined) continue
    const stem = before ? `|${before[2] ?? ''}` : `${after?.[1] ?? ''}|`
    const whole = before ? `20${plain}` : `${after?.[1] ?? ''}20${plain.slice((after?.[1] ?? '').length)}`
    stems.set(stem, [...(stems.get(stem) ?? []), { text, year: Number(digits), whole }])
  }
  const found = new Map<string, string>()
  for (const heads of stems.values()) {
    const years = heads.map(({ year }) => year).sort((a, b) => a - b)
    if (years.length < 2 || !years.every((year, k) => k === 0 || year === (years[k - 1] as number) + 1)) continue
    for (const { text, whole } of heads) found.set(text, whole)
  }
  return found
}
