import { changeOf } from '../../analysis/compare/basis'
import { percentText } from '../../i18n/numberFormat'
import { groupOf } from '../members/members'
import type { Selection } from '../selection'
import { timeBasis } from './basisOf'
import type { ChangeRow } from './changeLead'
import type { FactBook } from './factBook'
import { wordsOf } from './wordsOf'

/** How many of them are told by name. */
const namedApart = 3
/** So many of its last places a stated change may lie beside the one of the two figures. */
const slack = 1.5

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
  const { dataset, settings } = selection
  const time = timeBasis(settings)
  if (time === null) return ''
  const w = wordsOf(settings.language)
  const found = rows.flatMap(({ name, compared }) => {
    const [first] = groupOf(dataset, compared.member, period)
    const { change } = compared
    if (first === undefined || compared.stated || change.kind !== 'percent') return []
    const { stated } = changeOf(dataset, first, time)
    if (stated?.kind !== 'percent' || stated.amount.bound !== 'exact') return []
    const [said] = stated.observations
    const places = said === undefined ? 1 : Math.max(0, dataset.places[said] as number)
    return Math.abs(stated.amount.value - change.amount.value) > slack * 10 ** -(places + 2)
      ? [{ name, amount: stated.amount, places }]
      : []
  })
  if (found.length === 0) return ''
  const told = found
    .slice(0, namedApart)
    .map(({ name, amount, places }) =>
      w.notes.statedOf(name, book.plain(book.own(percentText(amount.value, settings.language, places), amount.value, amount.observations))),
    )
  return w.notes.statedApart(w.basis[settings.basis], w.list(told), found.length > namedApart ? String(found.length) : '')
}
