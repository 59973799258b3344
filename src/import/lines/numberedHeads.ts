import { withoutMarks } from '../values/footnoteMarks'
import type { HeaderPath } from './headerPaths'

/**
 * Headings of one row that are one word with different numbers behind it: the numbers tell them apart and are no marks of notes (rule T7).
 *
 *     hit1 hit5 hit10      all of them
 *     price3 sales         none
 */
export function numberedHeads(paths: readonly HeaderPath[]): ReadonlySet<string> {
  const stems = new Map<string, Set<string>>()
  for (const { names } of paths)
    for (const { text, row } of names) {
      const stem = stemOf(text)
      if (stem === null) continue
      const key = `${row}\n${stem}`
      stems.set(key, (stems.get(key) ?? new Set()).add(text))
    }
  return new Set([...stems.values()].flatMap((texts) => (texts.size < 2 ? [] : [...texts])))
}

/** The word a number is glued to; null for any other text. */
function stemOf(text: string): string | null {
  const plain = text.trim()
  if (!/[a-z)]\d{1,2}$/i.test(plain)) return null
  const { text: stem, marks } = withoutMarks(plain)
  return marks.length > 0 && /^\d+$/.test(marks[marks.length - 1] as string) ? stem : null
}
