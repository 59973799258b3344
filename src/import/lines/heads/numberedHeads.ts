import { withoutMarks } from '../../values/headers/footnoteMarks'
import type { HeaderText } from '../../values/types'
import type { HeaderPath } from './headerPaths'

/**
 * Headings of one row that are one word with different numbers behind it: the numbers tell them apart and are no marks of notes (rule T7).
 *
 *     hit1 hit5 hit10      all of them
 *     price3 sales         none
 */
export function numberedHeads(paths: readonly HeaderPath[]): ReadonlySet<string> {
  const rows = new Map<number, string[]>()
  for (const { names } of paths) for (const { text, row } of names) rows.set(row, [...(rows.get(row) ?? []), text])
  return new Set([...rows.values()].flatMap((texts) => [...numberedTexts(texts)]))
}

/** The same of any texts that stand beside one another: the names of one column. */
export function numberedTexts(texts: readonly string[]): ReadonlySet<string> {
  const stems = new Map<string, Set<string>>()
  for (const text of texts) {
    const stem = stemOf(text)
    if (stem !== null) stems.set(stem, (stems.get(stem) ?? new Set()).add(text))
  }
  return new Set([...stems.values()].flatMap((alike) => (alike.size < 2 ? [] : [...alike])))
}

/** A text read as a header that keeps the number behind its word. */
export function withItsNumber(header: HeaderText): HeaderText {
  const number = header.marks[header.marks.length - 1] ?? ''
  return header.name === '' || !/^\d+$/.test(number) ? header : { ...header, name: `${header.name}${number}` }
}

/** The word a number is glued to; null for any other text. */
function stemOf(text: string): string | null {
  const plain = text.trim()
  if (!/[a-z)]\d{1,2}$/i.test(plain)) return null
  const { text: stem, marks } = withoutMarks(plain)
  return marks.length > 0 && /^\d+$/.test(marks[marks.length - 1] as string) ? stem : null
}
