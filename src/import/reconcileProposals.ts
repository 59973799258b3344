import type { FileReading, Proposal } from '../model/reading'
import type { Office } from '../model/office'
import { shortForms } from './lexicon/offices'
import { normaliseName } from './values/name'

/**
 * Names that look alike and may be one: proposed with the reason, never merged.
 *
 *     青岛市政府办公厅 · 青岛市府办      sameOffice, short form
 *     起草綜合文稿 · 起草综合文稿        the same name already: nothing to propose
 */
export function proposalsOf(readings: readonly FileReading[]): Proposal[] {
  const offices = new Map<string, Office>()
  for (const reading of readings) for (const office of reading.dataset.offices) if (!offices.has(office.id)) offices.set(office.id, office)
  if (offices.size > 400) return []
  const list = [...offices.values()]
  const proposals: Proposal[] = []
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length; b++) {
      const left = list[a] as Office
      const right = list[b] as Office
      if (left.id !== right.id && shortForm(left.name) === shortForm(right.name)) proposals.push({ kind: 'sameOffice', left: left.name, right: right.name, because: 'shortForm' })
    }
  }
  return proposals
}

/** An office's name worn down to what all its spellings share: 中共X市委办公室, X市委办 → X市委办. */
function shortForm(name: string): string {
  return shortForms.reduce((short, [long, form]) => short.replace(long, form), normaliseName(name))
}
