import { exactAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { subtractAmounts, sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { countByOwner, countByStatus, isOverdue, type OwnerCounts } from '../../../analysis/plan/ledgerCounts'
import { endWords, periodWords } from '../../../i18n/periodWords'
import { alarmOf, isBareCount, isStatusDimension } from '../../../i18n/words/statusWords'
import { colourOfFill } from '../../../model/sheet/fillColour'
import type { LedgerItem } from '../../../model/ledger'
import { countedByIndicators } from '../../colour/stateIndicators'
import { countedByRule } from '../../colour/countedByRule'
import { displayOf } from '../../display'
import { amountOfMember, distinct, memberKey, membersOf, type Member } from '../../members/members'
import { breakdownName, indicatorName, officeName } from '../../tell/naming'
import { isOwn } from '../../members/own'
import { tasksOf } from '../../ground/tasks'
import { statedTotal } from '../../tell/notes/statedTotal'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { Selection } from '../../selection'
import { statusColour } from '../../colour/statusColour'
import type { Counted, CountedRow as Row, Status } from '../../colour/statusCounts'
import { itemsFact } from './burnDown'
import { tellOf, type Tell } from '../../tell/tell'

export function countedOf(selection: Selection): Counted | null {
  return (
    ofItems(selection) ??
    ofBreakdown(selection) ??
    countedByIndicators(selection, (tell, statuses) => [uncoloured(tell, statuses)]) ??
    countedByRule(selection)
  )
}

/** Ledger items by owner and status. */
function ofItems(selection: Selection): Counted | null {
  const { settings } = selection
  const { items: all, at } = tasksOf(selection)
  const items = all.filter((item) => item.status !== null || item.statusFill !== null)
  if (items.length === 0) return null
  const tell = tellOf(selection)
  const { w } = tell
  const counts = countByStatus(
    all,
    (settings.legend ?? []).map((entry) => entry.word),
  )
  const known = counts.counts.filter((count) => count.status !== null || count.fill !== null)
  const word = (status: string | null, fill: number | null) => status ?? (fill === null ? w.statusBreakdown.unstated : fillName(fill))
  // 绿 is what is seen; two greens are told apart by their codes.
  const fillName = (fill: number) => {
    const colour = colourOfFill(fill)
    const same = known.filter((count) => count.status === null && count.fill !== null && colourOfFill(count.fill) === colour)
    return colour === undefined || same.length > 1 ? `#${fill.toString(16).padStart(6, '0')}` : w.colourRule.names[colour]
  }
  const statuses = known.map((count): Status => ({
    word: word(count.status, count.fill),
    colour: statusColour(count.status ?? '', count.fill, settings),
    ...(count.status === null && count.fill !== null ? { byFillAlone: true } : {}),
  }))
  const rowOf = (name: string, indexes: readonly number[]): Row => {
    const inRow = new Set(indexes)
    const counted = known.map((count) => count.items.filter((k) => inRow.has(k)))
    const parts = counted.map((list) => exactAmount(list.length))
    const total = exactAmount(indexes.length)
    return {
      name,
      own: selection.dataset.offices.some((office, code) => isOwn(selection, code) && (office.name === name || office.shortName === name)),
      total,
      parts,
      rest: subtractAmounts(total, sumAmounts(parts)),
      ids: [name],
      items: [...counted, indexes.filter((k) => !counted.some((list) => list.includes(k)))].map((list) => list.map((k) => at[k] as number)),
    }
  }
  const owners = countByOwner(all)
  const { listed, lagging } = listedOwners(all, owners.counts)
  const rows = [
    ...listed.map(({ owner, items: list }) => rowOf(owner, list)),
    ...(owners.unowned.length > 0 && listed.length > 0 && !lagging ? [rowOf(w.statusBreakdown.unowned, owners.unowned)] : []),
  ]
  const asOf = ledgerAsOf(selection, all)
  const past = all.filter((item) => item.standing !== 'overdue' && isOverdue(item, asOf))
  return {
    name: w.statusBreakdown.ledger,
    statuses,
    rows: rows.length > 1 || lagging ? rows : [],
    bodies: owners.counts.length,
    whole: rowOf(
      w.statusBreakdown.whole,
      all.map((_, k) => k),
    ),
    display: { unit: w.statusBreakdown.unit, power: 0, places: 0 },
    pastDue: (own, said) => {
      if (past.length === 0) return ''
      const unsaid = itemsFact(own, past.length)
      if (!said) return w.statusBreakdown.pastDue(unsaid)
      return w.statusBreakdown.overdueUnsaid(itemsFact(own, all.filter((item) => isOverdue(item, asOf)).length), unsaid)
    },
    notes: () => [
      lagging ? w.statusBreakdown.laggingOnly : '',
      owners.shared > 0 ? w.statusBreakdown.shared(String(owners.shared)) : '',
      legendNote(tell, statuses, all),
    ],
    period: asOf === null ? '' : w.asOf(endWords(asOf, settings.language)),
    current: null,
  }
}

/** A body with this many works has a bar that says something. */
const leastWorks = 2

/**
 * Whose works are rows of their own. Where most bodies have one, bars of one in one say nothing but who lags: those stand alone, the rest is in
 * the whole; none where nobody does.
 */
function listedOwners(
  items: readonly LedgerItem[],
  owners: OwnerCounts['counts'],
): { readonly listed: OwnerCounts['counts']; readonly lagging: boolean } {
  const few = owners.filter(({ items: list }) => list.length < leastWorks).length
  if (2 * few <= owners.length) return { listed: owners, lagging: false }
  const alarms = (list: readonly number[]): number => list.filter((k) => alarmOf(items[k]?.status ?? '') !== null).length
  const lagging = owners.filter((owner) => alarms(owner.items) > 0)
  return { listed: [...lagging].sort((a, b) => alarms(b.items) - alarms(a.items)), lagging: lagging.length > 0 }
}

function legendNote(tell: Tell, statuses: readonly Status[], items: readonly LedgerItem[]): string {
  const { w } = tell
  const legend = legendWords(tell, statuses)
  if (legend !== '') return legend
  if (statuses.every((status) => status.colour === undefined)) return uncoloured(tell, statuses)
  const unsaid = statuses.some((status) => status.byFillAlone === true)
  return items.some((item) => item.statusFill !== null) ? (unsaid ? w.statusBreakdown.fillUnsaid : w.statusBreakdown.byFill) : ''
}

/** Nobody says the colours: only what presses has one. */
function uncoloured({ w }: Tell, statuses: readonly Status[]): string {
  return statuses.some(({ word }) => alarmOf(word) !== null) ? w.statusBreakdown.pressingOnly : w.statusBreakdown.noLegend
}

/** Whose legend the colours follow: the sheet's, or what the clerk chose in 设置; '' when no status stands in one. */
function legendWords({ w, selection: { settings } }: Tell, statuses: readonly Status[]): string {
  const entries = (settings.legend ?? []).filter((entry) => statuses.some((status) => status.word === entry.word))
  return entries.length === 0 ? '' : entries.some((entry) => entry.chosen) ? w.statusBreakdown.chosen : w.statusBreakdown.legend
}

/**
 * One indicator broken down by status: a breakdown whose name says so, or whose members are words of the legend. Several stand beside one another
 * (会议议定, 领导批示 over 已办结, 在办 and 合计) where the sheet's own totals say that each is the sum of its states.
 */
function ofBreakdown(selection: Selection): Counted | null {
  const { dataset, settings } = selection
  const members = membersOf(selection, 'value').filter(
    // 占比 beside 项数 is worked out from it.
    (m) => statusOf(selection, m.breakdown) !== null && dataset.indicators[m.indicator]?.isRate !== true,
  )
  const indicators = distinct(members.map((m) => m.indicator))
  const [indicator] = indicators
  if (indicator === undefined) return null
  const several = indicators.length > 1
  const period = latestWith(selection, (p) => members.filter((m) => amountOfMember(dataset, m, p).kind === 'number').length > 1)
  if (period === null) return null
  const tell = tellOf(selection)
  const { w } = tell
  const here = members.filter((m) => amountOfMember(dataset, m, period).observations.length > 0)
  const words = [...new Set(here.map((m) => statusOf(selection, m.breakdown) ?? ''))]
  if (words.length < 2) return null
  const legend = (settings.legend ?? []).map((entry) => entry.word)
  const statuses = words
    .map((word): Status => ({ word, colour: statusColour(word, null, settings) }))
    .sort((a, b) => place(legend, a.word) - place(legend, b.word))
  const display = displayOf(
    dataset,
    here.flatMap((m) => amountOfMember(dataset, m, period).observations),
    settings.language,
  )
  // Of one office its name says nothing that tells the rows apart.
  const ofOffices = distinct(here.map((m) => m.office)).length > 1
  const groups = new Map<string, { readonly name: string; readonly office: number; readonly members: Member[] }>()
  for (const member of here) {
    const name = [
      several ? indicatorName(dataset, member.indicator) : '',
      ofOffices || (!several && otherParts(selection, member.breakdown) === '') ? officeName(dataset, member.office) : '',
      otherParts(selection, member.breakdown),
    ]
      .filter((part) => part !== '')
      .join('·')
    // Two offices of one short name are two rows.
    const key = `${member.indicator}|${member.office}|${otherParts(selection, member.breakdown)}`
    const group = groups.get(key) ?? { name, office: member.office, members: [] }
    group.members.push(member)
    groups.set(key, group)
  }
  const totalOf = ({ members: [first], office }: { readonly members: readonly Member[]; readonly office: number }) =>
    statedTotal(selection, first?.indicator ?? indicator, office, period)
  const rows = [...groups.values()].map((group): Row => {
    const parts = statuses.map((status) =>
      sumAmounts0(
        group.members.filter((m) => statusOf(selection, m.breakdown) === status.word).map((m) => amountOfMember(dataset, m, period)),
      ),
    )
    const total = totalOf(group) ?? sumOfKnown(parts)
    return {
      name: group.name === '' ? w.statusBreakdown.whole : group.name,
      own: ofOffices && isOwn(selection, group.office),
      total,
      parts,
      rest: subtractAmounts(total, sumAmounts(parts.filter((part) => part.kind === 'number'))),
      ids: group.members.map(memberKey),
    }
  })
  if (several && ![...groups.values()].every((group, k) => isSumOf(totalOf(group), rows[k]?.parts ?? []))) return null
  // A count below zero can't stand in a stack.
  if (rows.some((row) => row.parts.some((part) => part.kind === 'number' && part.value < 0))) return null
  const [one] = rows
  const whole = rows.length === 1 && one !== undefined ? one : wholeOf(rows, w.statusBreakdown.whole)
  return {
    // 项数 names nothing that is counted.
    name: several || isBareCount(indicatorName(dataset, indicator)) ? w.statusBreakdown.whole : indicatorName(dataset, indicator),
    statuses,
    rows: rows.length > 1 ? rows : [],
    whole,
    display,
    notes: () => [legendWords(tell, statuses) || (statuses.every((s) => s.colour === undefined) ? uncoloured(tell, statuses) : '')],
    period: periodWords(periodAt(dataset, period), settings.language),
    current: periodAt(dataset, period),
  }
}

/** Indicators all of whose parts are counted by status: 领导批示·已办结 is no part to be ranked or shared among 会议决定·在办. */
export function countedPerStatus(selection: Selection): readonly number[] {
  const { dataset } = selection
  if (!dataset.breakdowns.some((_, code) => statusOf(selection, code) !== null)) return []
  const parts = membersOf(selection, 'value').filter((m) => m.breakdown >= 0)
  const others = new Set(parts.filter((m) => statusOf(selection, m.breakdown) === null).map((m) => m.indicator))
  return distinct(parts.map((m) => m.indicator)).filter((indicator) => !others.has(indicator))
}

function isSumOf(total: Amount | null, parts: readonly Amount[]): boolean {
  const sum = sumOfKnown(parts)
  return total?.kind === 'number' && sum.kind === 'number' && total.value === sum.value
}

function sumAmounts0(list: readonly Amount[]): Amount {
  const [one] = list
  return one === undefined ? exactAmount(0) : list.length === 1 ? one : sumAmounts(list)
}

/** Answers that there is none: nothing to add. What is blank, 未报 or unreadable may be anything. */
const answered = ['dash', 'none', 'slash', 'notApplicable', 'absent']

/** The sum of what is known: a floor when something isn't. */
function sumOfKnown(list: readonly Amount[]): Amount {
  const sum = sumAmounts(list.filter((amount) => amount.kind === 'number'))
  const open = list.some((amount) => amount.kind === 'none' && !answered.includes(amount.why))
  return open && sum.kind === 'number' && !sum.conflict && sum.bound === 'exact'
    ? { ...sum, low: sum.value, high: null, bound: 'atLeast' }
    : sum
}

function wholeOf(rows: readonly Row[], name: string): Row {
  const parts = rows[0]?.parts.map((_, k) => sumOfKnown(rows.map((row) => row.parts[k] as Amount))) ?? []
  const total = sumOfKnown(rows.map((row) => row.total))
  return {
    name,
    own: false,
    total,
    parts,
    rest: subtractAmounts(total, sumAmounts(parts.filter((part) => part.kind === 'number'))),
    ids: ['whole'],
  }
}

function place(legend: readonly string[], word: string): number {
  const at = legend.indexOf(word)
  return at < 0 ? legend.length : at
}

/** The status a breakdown says, null when it says none. A word the clerk coloured is one where its own column says so, not wherever it stands. */
function statusOf(selection: Selection, breakdown: number): string | null {
  const part = (selection.dataset.breakdowns[breakdown] ?? []).find(
    (p) => isStatusDimension(p.name) || selection.settings.legend?.some((entry) => entry.word === p.value && entry.chosen !== true),
  )
  return part?.value ?? null
}

function otherParts(selection: Selection, breakdown: number): string {
  const status = statusOf(selection, breakdown)
  return (
    (selection.dataset.breakdowns[breakdown] ?? [])
      .filter((part) => part.value !== status)
      .map((part) => part.value)
      .join('·') || (status === null ? breakdownName(selection.dataset, breakdown) : '')
  )
}
