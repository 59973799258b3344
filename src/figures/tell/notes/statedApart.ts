import { changeOf } from '../../../analysis/compare/basis'
import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { percentText } from '../../../i18n/numberFormat'
import { groupOf } from '../../members/members'
import type { Selection } from '../../selection'
import { timeBasis } from '../basisOf'
import type { ChangeRow } from '../changeLead'
import type { FactBook } from '../factBook'
import { wordsOf } from '../wordsOf'

/** How many of them are told by name. */
const namedApart = 3
/** So many of its last places a stated change may lie beside the one of the two figures. */
const slack = 1.5

/** The change that a sheet states of a figure and that its two numbers don't give, as it is written; null where they agree. */
export function statedBeside(
  { dataset, settings }: Selection,
  compared: ChangeRow['compared'],
  period: number,
): { readonly amount: NumberAmount; readonly text: string } | null {
  const time = timeBasis(settings)
  const [first] = groupOf(dataset, compared.member, period)
  const { change } = compared
  if (time === null || first === undefined || compared.stated || change.kind !== 'percent') return null
  const { stated } = changeOf(dataset, first, time)
  if (stated?.kind !== 'percent' || stated.amount.bound !== 'exact') return null
  const [said] = stated.observations
  const places = said === undefined ? 1 : Math.max(0, dataset.places[said] as number)
  if (Math.abs(stated.amount.value - change.amount.value) <= slack * 10 ** -(places + 2)) return null
  return { amount: stated.amount, text: percentText(stated.amount.value, settings.language, places) }
}

/**
 * 表中另写同比4.2%: where a sheet states a change that its two figures do not give (real growth beside amounts of the day, figures of last year
 * revised since), both are told: the one that is drawn is of the figures. '' where all agree.
 */
export function statedApart(
  selection: Selection,
  rows: readonly (ChangeRow & { readonly name: string })[],
  period: number,
  book: FactBook,
): string {
  const { settings } = selection
  const w = wordsOf(settings.language)
  const found = rows.flatMap(({ name, compared }) => {
    const stated = statedBeside(selection, compared, period)
    return stated === null ? [] : [{ name, ...stated }]
  })
  if (found.length === 0) return ''
  const told = found
    .slice(0, namedApart)
    .map(({ name, amount, text }) => w.notes.statedOf(name, book.plain(book.own(text, amount.value, amount.observations))))
  return w.notes.statedApart(w.basis[settings.basis], w.list(told), found.length > namedApart ? String(found.length) : '')
}
