import type { Answered } from './document'

/** What a person said by one act, in its first words, and the corrections that came of it. */
export interface SaidAct {
  readonly given: Answered
  readonly also: readonly Answered[]
}

/** From so many ms on two answers in the same words were given by two acts. */
const oneAct = 1000

/**
 * Corrections as the acts they were given by: what was said of three columns, or of ten files, is one line, and is taken back at once.
 *
 *     B:D are in 元 (three of one moment), B holds goals    two acts
 *     a year for ten files that were asked about together   one
 */
export function saidActs(answered: readonly Answered[]): SaidAct[] {
  const acts: { given: Answered; also: Answered[] }[] = []
  for (const one of answered) {
    const same = acts.find(({ given }) => given.text === one.text && given.question?.kind === one.question?.kind && isAtOnce(given, one))
    if (same) same.also.push(one)
    else acts.push({ given: one, also: [] })
  }
  return acts
}

/** The corrections of an act, by their ids. */
export function idsOf({ given, also }: SaidAct): readonly [string, readonly string[]] {
  return [given.correction.id, also.map(({ correction }) => correction.id)]
}

function isAtOnce(one: Answered, other: Answered): boolean {
  return Math.abs(Date.parse(one.correction.when) - Date.parse(other.correction.when)) < oneAct
}
