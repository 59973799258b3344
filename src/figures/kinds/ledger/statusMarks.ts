import { type Amount, type NumberAmount } from '../../../analysis/arithmetic/amount'
import { divideAmounts } from '../../../analysis/arithmetic/arithmetic'
import { amountText, missingOf, type Display } from '../../display'
import type { Derivation, Mark, MarkFlag } from '../../figure'
import { emptyMark } from '../../tell/marks'
import { amountLabel } from '../../tell/said'
import type { CountedRow as Row } from '../../colour/statusCounts'
import { operandOf, rateText, type Tell } from '../../tell/tell'

export function partMark(
  tell: Tell,
  id: string,
  row: Row,
  amount: Amount,
  display: Display,
  items: readonly number[] | undefined,
  terms: readonly Amount[],
  count: Derivation['operands'] | undefined,
): Mark {
  const base = emptyMark(id, row.name)
  if (amount.kind === 'none') return { ...base, ...missingMark(tell, amount) }
  const flags: MarkFlag[] = [
    ...(row.own ? (['own'] as const) : []),
    ...(terms.length > 1 ? (['aggregate'] as const) : []),
    ...(amount.conflict && terms.length < 2 ? (['conflict'] as const) : []),
  ]
  return {
    ...base,
    value: amount.value,
    label: numberOf(tell, amount, display),
    observations: row.withTotal === true ? [...new Set([...amount.observations, ...row.total.observations])] : amount.observations,
    flags,
    bound: amount.bound,
    ...(items === undefined ? {} : { items }),
    derivation:
      count === undefined
        ? items === undefined && terms.length > 1
          ? sumDerivation(tell, terms, amount.value, display)
          : null
        : countDerivation(tell, count),
  }
}

/** How many tasks have the colour, each named; or that none of the row's has. */
function countDerivation({ w }: Tell, operands: Derivation['operands']): Derivation {
  if (operands.every((operand) => operand.value === 0))
    return { rule: 'sum', operands, result: 0, text: w.colourRule.noneOf(String(operands.length)) }
  return { rule: 'count', operands, result: operands.length, text: w.derivation.count(w.derivation.members, String(operands.length)) }
}

/** The last row of several: 96 + 31 + 302 = 429. */
function sumDerivation(tell: Tell, terms: readonly Amount[], value: number, display: Display): Derivation {
  const operands = terms.filter((term) => term.kind === 'number').map((term) => operandOf(tell, term, display))
  return { rule: 'sum', operands, result: value, text: tell.w.derivation.sum(operands.map((o) => o.text).join(' + '), String(value)) }
}

/** As the sheet writes it (60余), ≥ before what was worked out. */
function numberOf(tell: Tell, amount: NumberAmount, display: Display): string {
  const { dataset, settings } = tell.selection
  return amountLabel(dataset, amount, display, settings.language, false)
}

/** Why a status has no number. */
function missingMark(tell: Tell, amount: Extract<Amount, { kind: 'none' }>): Partial<Mark> {
  const [first] = amount.observations
  const missing = first === undefined ? 'blank' : (missingOf(tell.selection.dataset, first) ?? 'blank')
  return { missing, label: tell.w.missing[missing], observations: amount.observations }
}

export function restMark(tell: Tell, id: string, row: Row, display: Display): Mark {
  const base = emptyMark(id, row.name)
  if (row.rest.kind === 'none' || row.rest.value <= 0) return { ...base, value: 0, label: '', observations: row.rest.observations }
  return {
    ...base,
    value: row.rest.value,
    label: numberOf(tell, row.rest, display),
    observations: row.rest.observations,
    flags: ['derived'],
    derivation: restDerivation(tell, row, display),
    ...(row.items === undefined ? {} : { items: row.items[row.parts.length] ?? [] }),
  }
}

function restDerivation(tell: Tell, row: Row, display: Display): Derivation {
  const operands = [row.total, ...row.parts.filter((part) => part.kind === 'number')].map((amount) => operandOf(tell, amount, display))
  const result = row.rest.kind === 'number' ? row.rest.value : 0
  return {
    rule: 'remainder',
    operands,
    result,
    text: tell.w.derivation.remainder(
      operands[0]?.text ?? '',
      operands
        .slice(1)
        .map((o) => o.text)
        .join(' − '),
      String(result),
    ),
  }
}

export function restFact(tell: Tell, row: Row, display: Display): string {
  if (row.rest.kind === 'none') return ''
  return tell.book.derived(withUnit(tell, numberOf(tell, row.rest, display), display), row.rest.value, restDerivation(tell, row, display))
}

/** Ledger lines are counted in words (1 item); figures carry the unit of their sheet. */
function withUnit({ w }: Tell, number: string, { unit }: Display): string {
  return unit === w.statusBreakdown.unit ? w.burnDown.counted(number) : number + unit
}

/** A count of items is a number of lines; it is its own fact. */
export function partFact(tell: Tell, amount: NumberAmount, display: Display): string {
  return bounding(
    tell,
    amount,
    tell.book.own(
      withUnit(tell, amountText(amount.value, display, tell.selection.settings.language), display),
      amount.value,
      amount.observations,
    ),
  )
}

/** A sum that lacks some of its parts is so many and more. */
function bounding(tell: Tell, amount: NumberAmount, text: string): string {
  const { change } = tell.w
  return amount.bound === 'atLeast'
    ? change.atLeast(text)
    : amount.bound === 'atMost'
      ? change.atMost(text)
      : amount.bound === 'exact'
        ? text
        : change.about(text)
}

/** '' while readings of a part are unsettled: then the whole is too. */
export function totalFact(tell: Tell, row: Row, display: Display): string {
  return row.total.kind === 'number' && !row.total.conflict ? partFact(tell, row.total, display) : ''
}

export function shareFact(tell: Tell, part: NumberAmount, whole: Amount, display: Display): string {
  const share = divideAmounts(part, whole)
  if (share.kind === 'none') return ''
  const text = rateText(tell, share)
  const operands = [operandOf(tell, part, display), operandOf(tell, whole, display)]
  return tell.book.derived(text, share.value, {
    rule: 'share',
    operands,
    result: share.value,
    text: tell.w.derivation.share(operands[0]?.text ?? '', operands[1]?.text ?? '', text),
  })
}
