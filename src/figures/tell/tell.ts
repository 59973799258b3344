import type { Amount, NumberAmount } from '../../analysis/arithmetic/amount'
import { percentText, computedBound } from '../../i18n/numberFormat'
import { amountText, missingOf, type Display } from '../display'
import { FactBook } from './factBook'
import type { Derivation, Mark } from '../figure'
import { drawn, emptyMark, flagsOf } from './marks'
import { amountLabel } from './said'
import { distinct, membersOf } from '../members/members'
import { shorterNames } from './naming'
import type { Selection } from '../selection'
import { wordsOf } from './wordsOf'

/** What a kind tells its findings with: the words, and the book that its numbers go through. */
export interface Tell {
  readonly selection: Selection
  readonly book: FactBook
  readonly w: ReturnType<typeof wordsOf>
}

export function tellOf(selection: Selection): Tell {
  return { selection, book: bookOf(selection), w: wordsOf(selection.settings.language) }
}

/** A book whose sentences shorten the names of the selection's offices where they find no room. */
export function bookOf(selection: Selection): FactBook {
  let shorten: ((sentence: string) => string) | null = null
  return new FactBook((sentence) => {
    shorten ??= shorterNames(selection.dataset, distinct(membersOf(selection, 'value').map((member) => member.office)))
    return shorten(sentence)
  })
}

/** How percentages are printed. */
export const percentDisplay: Display = { unit: '%', power: -2, places: 1 }

/** A number with its unit as a fact, in the sheet's own words: 600余篇. '' where there is none. */
export function valueFact(tell: Tell, amount: Amount, display: Display): string {
  if (amount.kind === 'none') return ''
  const { selection } = tell
  return tell.book.own(
    amountLabel(selection.dataset, amount, display, selection.settings.language, true),
    amount.value,
    amount.observations,
  )
}

/** An amount as a term of some arithmetic. */
export function operandOf(tell: Tell, amount: Amount, display: Display): Derivation['operands'][number] {
  if (amount.kind === 'none') return { text: '', value: 0, observations: amount.observations }
  return {
    text: amountText(amount.value, display, tell.selection.settings.language),
    value: amount.value,
    observations: amount.observations,
  }
}

/** How many there are of something, naming the observations counted. */
export function countFact(
  tell: Tell,
  counted: readonly { readonly text: string; readonly observations: readonly number[] }[],
  unit = '',
): string {
  const n = counted.length
  const operands = counted.map(({ text, observations }) => ({ text, value: 1, observations }))
  return tell.book.derived(`${n}${unit}`, n, {
    rule: 'count',
    operands,
    result: n,
    text: tell.w.derivation.count(tell.w.derivation.members, String(n)),
  })
}

/** A part over a whole, as printed (10.1%, ≥9.5%), with its arithmetic. */
export function shareDerivation(
  tell: Tell,
  part: Amount,
  whole: Amount,
  share: NumberAmount,
  display: Display,
  rule: 'share' | 'rate' | 'completion' = 'share',
): Derivation {
  const operands = [operandOf(tell, part, display), operandOf(tell, whole, display)]
  return {
    rule,
    operands,
    result: share.value,
    text: tell.w.derivation.share(operands[0]?.text ?? '', operands[1]?.text ?? '', rateText(tell, share)),
  }
}

/** 10.1%, ≥9.5%. */
export function rateText(tell: Tell, share: NumberAmount): string {
  const { language } = tell.selection.settings
  return computedBound(share.bound, language) + percentText(share.value, language)
}

/** The mark of an amount: its number as printed, or the kind of its absence. */
export function amountMark(tell: Tell, id: string, category: string, amount: Amount, display: Display): Mark {
  const { dataset, settings } = tell.selection
  const base = emptyMark(id, category)
  if (amount.kind === 'none') {
    const [first] = amount.observations
    const missing = first === undefined ? 'blank' : (missingOf(dataset, first) ?? 'blank')
    return { ...base, missing, label: tell.w.missing[missing], observations: amount.observations }
  }
  const flags = flagsOf(dataset, amount.observations).filter((flag) => flag !== 'demonstration')
  return {
    ...base,
    ...drawn(amount, display),
    label: amountLabel(dataset, amount, display, settings.language, false),
    flags: amount.conflict ? [...flags, 'conflict'] : flags,
  }
}
