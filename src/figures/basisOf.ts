import { amountOf, noAmount, type Amount } from '../analysis/amount'
import { changeOf, type TimeBasis } from '../analysis/basis'
import { changeBetween, type Change } from '../analysis/change'
import { endOf, yearOf, type Period } from '../model/period'
import { isShare } from './display'
import { amountOfMember, groupOf, observationsOf, type Member } from './members'
import { officeName } from './naming'
import type { Basis, FigureSettings, Selection } from './selection'
import { wordsOf } from './wordsOf'

/** A figure and what it is measured against. */
export interface Compared {
  readonly member: Member
  readonly current: Amount
  readonly base: Amount
  readonly change: Change
  /** Null of a base that isn't another time: a target, a benchmark. */
  readonly basePeriod: Period | null
  /** The office whose figure is the base, -1 when it is the member's own. */
  readonly baseOffice: number
  /** near: the base's end is up to ten days off. */
  readonly near: boolean
  readonly stated: boolean
}

/** The part of a basis that goes back in time; null for targets and benchmarks. */
export function timeBasis(settings: FigureSettings): TimeBasis | null {
  switch (settings.basis) {
    case 'samePeriodLastYear': case 'previousPeriod': return { kind: settings.basis }
    case 'base': return settings.baseYear === null ? null : { kind: 'base', year: settings.baseYear }
    case 'target': case 'benchmark': return null
  }
}

/** A member at a period against the chosen basis. Shares differ in 百分点, everything else in percent, averages in 元 included. */
export function compareMember(selection: Selection, member: Member, period: number, basis: Basis = selection.settings.basis): Compared {
  const { dataset } = selection
  const current = amountOfMember(dataset, member, period)
  const time = timeBasis({ ...selection.settings, basis })
  const nothing: Compared = {
    member, current, base: noAmount('absent'), change: { kind: 'none', why: 'absent', side: 'base', observations: current.observations },
    basePeriod: null, baseOffice: -1, near: false, stated: false,
  }
  if (time !== null) {
    const [first] = groupOf(dataset, member, period)
    if (first === undefined) return nothing
    const found = changeOf(dataset, first, time)
    const base = amountOf(dataset, found.base.observations)
    return {
      ...nothing, change: found.source === 'computed' && found.change.kind !== 'none' ? between(selection, member, current, base) : found.change, base, basePeriod: found.base.period,
      near: found.base.grade === 'near', stated: found.source === 'stated',
    }
  }
  if (basis === 'target') {
    const target = targetOf(selection, member, period)
    return target === null ? nothing : { ...nothing, base: target, change: between(selection, member, current, target) }
  }
  if (basis === 'benchmark') {
    const office = benchmarkOffice(selection, member, period)
    if (office < 0) return nothing
    const base = amountOfMember(dataset, { ...member, office }, period)
    return { ...nothing, base, baseOffice: office, change: between(selection, member, current, base) }
  }
  return nothing
}

function between(selection: Selection, member: Member, current: Amount, base: Amount): Change {
  const shares = [...current.observations, ...base.observations].filter((i) => selection.dataset.missing[i] === 0)
  if (selection.dataset.indicators[member.indicator] === undefined) throw new Error(`invalid indicator: ${member.indicator}`)
  return changeBetween(current, base, shares.length > 0 && shares.every((i) => isShare(selection.dataset, i)) ? 'points' : 'percent')
}

/**
 * The target a figure works towards: of the very period, else of the year that holds it, else the nearest to come.
 */
export function targetOf(selection: Selection, member: Member, period: number): Amount | null {
  const { dataset } = selection
  const own = amountOfMember(dataset, member, period, 'target')
  if (own.kind === 'number') return own
  if (observationsOf({ ...selection, indicators: [member.indicator], offices: [], periods: [] }, 'target').length === 0) return null
  const current = dataset.periods[period]
  const end = current === undefined ? null : endOf(current)
  const later = dataset.periods.map((candidate, code) => ({ code, candidate, until: endOf(candidate) }))
    .filter(({ until }) => end === null || (until !== null && until >= end))
    .sort((a, b) => (a.until ?? 0) - (b.until ?? 0) || a.code - b.code)
  const sameYear = later.filter(({ candidate }) => current !== undefined && yearOf(candidate) === yearOf(current))
  for (const { code } of [...sameYear, ...later]) {
    const amount = amountOfMember(dataset, member, code, 'target')
    if (amount.kind === 'number') return amount
  }
  const undated = amountOfMember(dataset, member, -1, 'target')
  return undated.kind === 'number' ? undated : null
}

/** The benchmark office that has a number for this indicator and period: the first of the sheets, other than the member's own. */
export function benchmarkOffice(selection: Selection, member: Member, period: number): number {
  const { dataset } = selection
  const list = dataset.offices.map((office, code) => ({ office, code })).filter(({ office, code }) => office.benchmark !== null && code !== member.office)
    .sort((a, b) => a.office.order - b.office.order || a.code - b.code)
  return list.find(({ code }) => amountOfMember(dataset, { ...member, office: code }, period).kind === 'number')?.code ?? -1
}

/** What the base is called in a subtitle: 2022年1—7月, 目标, 青岛市政府办公厅. */
export function baseName(selection: Selection, compared: readonly Compared[], periodText: (period: Period) => string, target: string): string {
  const { settings, dataset } = selection
  if (settings.basis === 'target') return target
  if (settings.basis === 'benchmark') {
    const names = [...new Set(compared.map((c) => c.baseOffice).filter((code) => code >= 0))].map((code) => officeName(dataset, code))
    return wordsOf(settings.language).list(names)
  }
  const periods = new Map(compared.map((c) => c.basePeriod).filter((p): p is Period => p !== null).map((p) => [p.code, p]))
  // A span's words say the stocks at its end too.
  const ordered = [...periods.values()].sort((a, b) => Number(a.kind === 'point') - Number(b.kind === 'point'))
  return ordered.slice(0, 1).map(periodText).join('')
}
