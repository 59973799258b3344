import { sumAmounts, subtractAmounts } from '../../analysis/arithmetic/arithmetic'
import type { NumberAmount } from '../../analysis/arithmetic/amount'
import { progressOfState, stateIn } from '../../i18n/words/statusWords'
import { periodWords } from '../../i18n/periodWords'
import type { Dataset } from '../../model/dataset/dataset'
import { orderPeriods } from '../../model/time/period'
import { displayOf } from '../display'
import { amountOfMember, distinct, isTotal, memberKey, membersOf, type Member } from '../members/members'
import { isOwn } from '../members/own'
import { latestWith } from '../periods/periodChoice'
import { periodAt } from '../periods/periodAt'
import { breakdownName, indicatorName, officeName } from '../tell/naming'
import type { Selection } from '../selection'
import type { Tell } from '../tell/tell'
import { wordsOf } from '../tell/wordsOf'
import { statusColour } from './statusColour'
import type { Counted, CountedRow } from './statusCounts'

/** A total and the indicators that are its states; null where the states alone are given, and their sum is all of it. */
interface Stated {
  readonly total: number | null
  readonly states: readonly number[]
  readonly rows: readonly Member[]
}

/**
 * Indicators that are called as states (办结, 在办, 逾期; 督办状态办结) and add up, on every line, to another that is their total: one breakdown by
 * state, however the sheet lays it out. Where the sheet calls them parts of the total, they may leave some of it over.
 *
 *     督办总数 157 = 办结 96 + 正常推进 41 + 临近时限 14 + 逾期 6
 */
export function countedByIndicators(
  selection: Selection,
  note: (tell: Tell, statuses: Counted['statuses']) => readonly string[],
): Counted | null {
  const { dataset, settings } = selection
  const words = wordsOf(settings.language)
  if (!hasStates(dataset)) return null
  const period = latestWith(selection, (code) => statedAt(selection, code) !== null)
  const found = period === null ? null : statedAt(selection, period)
  if (period === null || found === null) return null
  const at = (member: Member, indicator: number) => amountOfMember(dataset, { ...member, indicator }, period)
  const offices = distinct(found.rows.map(({ office }) => office)).length > 1
  const names = stateNames(found.states.map((indicator) => indicatorName(dataset, indicator)))
  const rows = found.rows.map((member): CountedRow => {
    const parts = found.states.map((indicator) => at(member, indicator))
    const total = found.total === null ? sumAmounts(parts) : at(member, found.total)
    return {
      name:
        [offices ? officeName(dataset, member.office) : '', breakdownName(dataset, member.breakdown)]
          .filter((part) => part !== '')
          .join('·') || officeName(dataset, member.office),
      own: offices && isOwn(selection, member.office),
      total,
      parts,
      rest: subtractAmounts(total, sumAmounts(parts)),
      ids: found.states.map((indicator) => memberKey({ ...member, indicator })),
      ...(found.total === null ? {} : { withTotal: true }),
    }
  })
  const [one] = rows
  if (one === undefined) return null
  const whole: CountedRow =
    rows.length === 1
      ? { ...one, name: words.statusBreakdown.whole }
      : {
          name: words.statusBreakdown.whole,
          own: false,
          total: sumAmounts(rows.map(({ total }) => total)),
          parts: found.states.map((_, s) => sumAmounts(rows.map(({ parts }) => parts[s] as NumberAmount))),
          rest: sumAmounts(rows.map(({ rest }) => rest)),
          ids: ['whole'],
        }
  const statuses = names.map((word) => ({ word, colour: statusColour(word, null, settings) }))
  return {
    name: found.total === null ? words.statusBreakdown.whole : indicatorName(dataset, found.total),
    statuses,
    rows: rows.length > 1 ? rows : [],
    whole,
    display: displayOf(
      dataset,
      [whole.total, ...whole.parts].flatMap(({ observations }) => observations),
      settings.language,
    ),
    notes: (tell) => note(tell, statuses),
    period: period < 0 ? '' : periodWords(periodAt(dataset, period), settings.language),
    current: period < 0 ? null : periodAt(dataset, period),
  }
}

/** 督办状态办结, 督办状态逾期: without what all of them begin with. */
function stateNames(names: readonly string[]): readonly string[] {
  return names.map((name) => stateIn(name) ?? name)
}

/** The indicators that have states among the others, so that each can have a figure of its own. */
export function totalsOfStates(selection: Selection): readonly number[] {
  const { dataset } = selection
  const named = distinct(membersOf(selection, 'value').map((m) => m.indicator))
  if (!named.some((code) => stateIn(indicatorName(dataset, code)) !== null)) return []
  return named.filter(
    (code) => stateIn(indicatorName(dataset, code)) === null && dataset.indicators[code]?.isRate !== true && countable(selection, code),
  )
}

function countable(selection: Selection, total: number): boolean {
  const asked = { ...selection, indicators: [total] }
  return latestWith(asked, (period) => statedAt(asked, period) !== null) !== null
}

/** Whether two indicators at least are called as states: where none are, nobody's figures need be gone through. */
function hasStates(dataset: Dataset): boolean {
  let has = withStates.get(dataset)
  if (has === undefined) {
    let states = 0
    for (let code = 0; code < dataset.indicators.length && states < 2; code++) if (stateIn(indicatorName(dataset, code)) !== null) states++
    withStates.set(dataset, (has = states > 1))
  }
  return has
}

const withStates = new WeakMap<Dataset, boolean>()

function statedAt(selection: Selection, period: number): Stated | null {
  const { dataset, relations, indicators: asked } = selection
  if (!hasStates(dataset)) return null
  const members = membersOf({ ...selection, indicators: [] }, 'value', [period]).filter(
    (m) => dataset.indicators[m.indicator]?.isRate !== true,
  )
  const indicators = distinct(members.map((m) => m.indicator))
  const states = indicators.filter((code) => stateIn(indicatorName(dataset, code)) !== null)
  if (states.length < 2) return null
  const amount = (member: Member, indicator: number) => amountOfMember(dataset, { ...member, indicator }, period)
  for (const total of indicators) {
    if (states.includes(total) || (asked.length > 0 && !asked.includes(total))) continue
    const own = members.filter((m) => m.indicator === total && !isTotal(dataset, { ...m, indicator: -1 }))
    // A line of all beside its parts is their sum.
    const rows = own.filter((m) => m.breakdown >= 0 || !own.some((other) => other.office === m.office && other.breakdown >= 0))
    const parted = rows.filter((row) => states.every((indicator) => amount(row, indicator).kind === 'number'))
    if (parted.length === 0 || parted.length !== rows.length) continue
    const saidParts = states.every((child) =>
      relations.some((r) => r.kind === 'partOf' && r.parent === dataset.indicators[total]?.id && r.child === dataset.indicators[child]?.id),
    )
    const fits = (row: Member): boolean => {
      const whole = amount(row, total)
      const sum = sumAmounts(states.map((indicator) => amount(row, indicator)))
      if (whole.kind !== 'number' || sum.kind !== 'number' || whole.conflict || whole.bound !== 'exact' || sum.bound !== 'exact')
        return false
      return sum.value === whole.value || (saidParts && sum.value < whole.value)
    }
    const someone = parted.some((row) => states.some((indicator) => (amount(row, indicator) as NumberAmount).value > 0))
    if (
      someone &&
      parted.every(fits) &&
      (saidParts || holdsMostly(selection, total, states)) &&
      !failsSince(selection, period, total, states)
    )
      return { total, states, rows: parted }
  }
  return asked.length > 0 ? null : alonePerState(selection, members, states, period)
}

/** What may stand beside one another without a total so that nothing is left between and nothing counted twice. */
const wholeSets = ['done going', 'done going unbegun', 'done undone']

/**
 * 已办结 | 正在办理 | 未办理 without a total beside them: whatever is not in one of these is in another, so that their sum is all. Null where
 * anything else is counted at that time, and where a state may lie within another.
 */
function alonePerState({ dataset }: Selection, members: readonly Member[], states: readonly number[], period: number): Stated | null {
  const kinds = states.map((code) => progressOfState(stateIn(indicatorName(dataset, code)) ?? ''))
  if (!wholeSets.includes([...kinds].sort().join(' ')) || members.some((m) => !states.includes(m.indicator))) return null
  const units = new Set(states.map((code) => dataset.indicators[code]?.unit))
  const of = members.filter((m) => m.indicator === states[0] && !isTotal(dataset, { ...m, indicator: -1 }))
  const rows = of.filter((m) => m.breakdown >= 0 || !of.some((other) => other.office === m.office && other.breakdown >= 0))
  const given = (row: Member, indicator: number) => {
    const amount = amountOfMember(dataset, { ...row, indicator }, period)
    return amount.kind === 'number' && amount.bound === 'exact' && !amount.conflict && amount.value >= 0
  }
  return units.size === 1 && rows.length > 0 && rows.every((row) => states.every((code) => given(row, code)))
    ? { total: null, states, rows }
    : null
}

/** The indicators that are states without a total: what each counts is said by all of them together. */
export function statesWithoutTotal(selection: Selection): readonly number[] {
  if (!hasStates(selection.dataset)) return []
  const period = latestWith(selection, (code) => statedAt(selection, code) !== null)
  const found = period === null ? null : statedAt(selection, period)
  return found?.total === null ? found.states : []
}

/** The lines of a time that have a total and all its states: what they should add up to, and what they do. */
function sumsAt(
  { dataset, ...selection }: Selection,
  period: number,
  total: number,
  states: readonly number[],
): readonly (readonly [number, number])[] {
  return membersOf({ dataset, ...selection, indicators: [total] }, 'value', [period]).flatMap((member) => {
    const [whole, ...parts] = [total, ...states].map((indicator) => amountOfMember(dataset, { ...member, indicator }, period))
    const sum = sumAmounts(parts)
    return whole?.kind === 'number' && sum.kind === 'number' ? [[whole.value, sum.value] as const] : []
  })
}

/** Whether indicators add up to another on most lines of all times that have them: 22 = 13 + 9 in one week of six is chance. */
function holdsMostly(selection: Selection, total: number, states: readonly number[]): boolean {
  const lines = distinct(selection.dataset.period).flatMap((period) => sumsAt(selection, period, total, states))
  return lines.filter(([whole, sum]) => whole === sum).length * 2 > lines.length
}

/** Whether at a later time they come to more than their total: what was so some weeks ago is no state of things. */
function failsSince(selection: Selection, period: number, total: number, states: readonly number[]): boolean {
  const { dataset } = selection
  const own = dataset.periods[period]
  return (
    own !== undefined &&
    distinct(dataset.period).some((code) => {
      const later = dataset.periods[code]
      return (
        later !== undefined && orderPeriods(own, later) < 0 && sumsAt(selection, code, total, states).some(([whole, sum]) => sum > whole)
      )
    })
  )
}
