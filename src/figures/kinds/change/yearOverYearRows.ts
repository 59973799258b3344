import { isTotalOfOthers } from '../../../i18n/names/isTotalName'
import type { Favours } from '../../../model/indicator'
import { displayOf } from '../../display'
import { totalOf } from '../../ground/ground'
import { partTotals } from '../../ground/partTotals'
import { sumsTo } from '../../ground/totals'
import { amountOfMember, type Varies } from '../../members/members'
import type { Moment } from '../../periods/moments'
import type { Selection } from '../../selection'
import { compareMember, timeBasis, type Compared } from '../../tell/basisOf'
import { directionOfRow } from '../../tell/changeLead'
import type { FactBook } from '../../tell/factBook'
import { indicatorName, memberName } from '../../tell/naming'
import { sayChange } from '../../tell/said'
import { wordsOf } from '../../tell/wordsOf'
import { wholeOfMost } from './yearOverYearWholes'
import { countOf, type Row, type TotalRow } from './yearOverYearSaid'

/** A figure and its base as a row. */
export function rowOf(selection: Selection, compared: Compared, varies: Varies, favours: Favours, mixed: boolean): Row {
  const { dataset, settings } = selection
  const { current, base, change, member } = compared
  const display = displayOf(dataset, [...current.observations, ...base.observations], settings.language)
  const said = sayChange(change, { dataset, settings, current, base, display, favours: mixed ? null : favours })
  return { compared, display, favours, said, name: memberName(dataset, member, varies) }
}

/**
 * All offices of a figure's one indicator together, as the sheet states it or as the ground added it up; null where rows are of several
 * indicators, where the indicator doesn't add, and against anything but another time.
 */
export function totalRow(selection: Selection, moment: Moment, rows: readonly Row[], varies: Varies, book: FactBook): TotalRow | null {
  const { dataset, settings } = selection
  const indicator = rows[0]?.compared.member.indicator ?? -1
  if (varies.breakdown && !varies.office && !varies.indicator) return totalOfParts(selection, moment, rows, varies)
  const total = totalOf(dataset, indicator)
  if (total === null || total.how === 'mean' || varies.indicator || varies.breakdown || !varies.office || timeBasis(settings) === null)
    return null
  const everywhere = { ...selection, offices: [] }
  const member = { indicator, office: total.office, breakdown: -1 }
  const found = moment.periods
    .map((at) => ({ at, compared: compareMember(everywhere, member, at) }))
    .find(({ compared }) => compared.change.kind !== 'none')
  if (found === undefined || selection.offices.length > 0) return null
  const w = wordsOf(settings.language)
  const of = (offices: readonly number[]) =>
    countOf(
      book,
      offices.map((office) => ({
        text: dataset.offices[office]?.name ?? '',
        observations: amountOfMember(dataset, { indicator, office, breakdown: -1 }, found.at).observations,
      })),
      w.derivation.members,
      selection,
    )
  const stated = dataset.offices[total.office]?.shortName ?? w.total
  const name = total.stated
    ? stated
    : total.members.length === total.roster.length
      ? w.yearOverYear.together(of(total.members))
      : w.yearOverYear.togetherPart(of(total.roster), of(total.members))
  const row = rowOf(selection, found.compared, varies, found.compared.favours, false)
  return { ...row, name, complete: total.stated || total.members.length === total.roster.length }
}

/** The sheet's own 合计 of parts of one indicator that are no offices. */
function totalOfParts(selection: Selection, moment: Moment, rows: readonly Row[], varies: Varies): TotalRow | null {
  const { member: of } = (rows[0] as Row).compared
  if (timeBasis(selection.settings) === null) return null
  // Whether a row is the sum of the others is told by its other numbers too, where this one is a rate.
  const everything = { ...selection, indicators: [] }
  const found = moment.periods
    .filter((period) => partTotals(everything, of.office, period).some(({ indicator }) => indicator === of.indicator))
    .map((period) => compareMember(selection, { ...of, breakdown: -1 }, period))
    .find(({ change }) => change.kind !== 'none')
  if (found === undefined) return null
  const row = rowOf(selection, found, varies, found.favours, false)
  return { ...row, name: wordsOf(selection.settings.language).total, complete: true }
}

/** 合计 among the indicators of one office: the whole of the others, which is said first and leads none of them. */
export function wholeRow(selection: Selection, rows: readonly Row[], varies: Varies): Row | null {
  if (!varies.indicator || varies.office || varies.breakdown || timeBasis(selection.settings) === null) return null
  const found = rows.filter((row) => isTotalOfOthers(indicatorName(selection.dataset, row.compared.member.indicator)))
  const [only] = found
  if (found.length === 0) return wholeOfMost(rows)
  if (found.length !== 1 || only === undefined || directionOfRow(only) === 'none') return null
  const counted = rows.filter((row) => directionOfRow(row) !== 'none')
  // Of what no unit is said, the sums have to say that these are parts of one whole.
  const known = counted.filter((row) => row.display.unit !== '').length > 2
  return known || (counted.length > 2 && addsUp(only, rows)) ? only : null
}

/** Whether a row's numbers are the sums of the others' at both ends. */
function addsUp(whole: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((row) => row !== whole)
  return (['current', 'base'] as const).every((end) => {
    const amounts = others.map((row) => row.compared[end])
    return amounts.every((amount) => amount.kind === 'number') && sumsTo(whole.compared[end], amounts)
  })
}
