import { dueUnits, type CadenceRule, type DueUnit } from '../../../analysis/plan/cadence'
import { missingUnits, unitsWithin } from '../../../analysis/compare/coverage'
import { noAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { cadenceIn, cadenceOfName, countsTimes, isDueName, isFrequencyName } from '../../../i18n/words/cadenceWords'
import type { Dataset } from '../../../model/dataset/dataset'
import { grainOf, orderPeriods, type Day, type Span } from '../../../model/time/period'
import { isAddedOverTime } from '../../ground/appended'
import { amountOfMember, isTotal, memberKey, membersOf, observationsOf, periodsOf, type Member } from '../../members/members'
import { periodAt } from '../../periods/periodAt'
import type { Selection } from '../../selection'

export const pieceGrains = ['week', 'month', 'quarter', 'half', 'year'] as const

interface Piece {
  readonly period: Span
  readonly amount: Amount
}

/** What is to be done so often, by one office: how often it was due, how often it was done, and the units of time that lack it. */
export interface Row {
  readonly member: Member
  readonly rule: CadenceRule
  readonly pieces: readonly Piece[]
  /** Null where only a total is known, or pieces longer than a unit. */
  readonly units: readonly DueUnit[] | null
  readonly due: number
  readonly held: number
  readonly span: Span
  /** What due and held are counted from. */
  readonly stated: readonly number[]
  readonly observations: readonly number[]
}

/** Indicators that a figure of cadence speaks of: their line over the months says nothing else. */
export function cadenceIndicators(selection: Selection): ReadonlySet<number> {
  return new Set(rowsOf(selection).map(({ member }) => member.indicator))
}

/** How often a member is due: as a cell of its row says, else by its name. */
function ruleOf(
  dataset: Dataset,
  member: Member,
  rowLabels: readonly string[],
  byName: (indicator: number) => CadenceRule | null,
): CadenceRule | null {
  if (member.breakdown < 0 && rowLabels.length === 0) return byName(member.indicator)
  for (const text of [...(dataset.breakdowns[member.breakdown] ?? []).map((part) => part.value), ...rowLabels]) {
    const found = cadenceIn(text)
    if (found !== null) return found
  }
  return member.breakdown >= 0 ? null : byName(member.indicator)
}

const noLabels: readonly string[] = []

export function rowsOf(selection: Selection): readonly Row[] {
  const { dataset } = selection
  const said = dataset.breakdowns.some((parts) => parts.some((part) => isFrequencyName(part.name)))
  const labels = said ? rowLabelsOf(selection) : new Map<string, readonly string[]>()
  // Each name is asked once, whoever's figures bear it.
  const names = new Map<number, CadenceRule | null>()
  const byName = (code: number): CadenceRule | null => {
    let rule = names.get(code)
    if (rule === undefined) {
      const indicator = dataset.indicators[code]
      rule = indicator !== undefined && countsTimes(indicator.writtenUnit || indicator.unit) ? cadenceOfName(indicator.name) : null
      names.set(code, rule)
    }
    return rule
  }
  const due: { readonly member: Member; readonly rule: CadenceRule }[] = []
  for (const member of membersOf(selection, 'value')) {
    const rule = ruleOf(dataset, member, (said && labels.get(memberKey(member))) || noLabels, byName)
    if (rule !== null && !isTotal(dataset, member)) due.push({ member, rule })
  }
  if (due.length === 0) return []
  const spans = spansOfSheets(selection)
  return due.flatMap(({ member, rule }) => rowOf(selection, member, rule, spans) ?? [])
}

/** The texts left of each member's figures, as its sheet has them. */
function rowLabelsOf(selection: Selection): ReadonlyMap<string, readonly string[]> {
  const { dataset } = selection
  const labels = new Map<string, readonly string[]>()
  for (const i of observationsOf(selection, 'value')) {
    const [indicator, office, breakdown] = [dataset.indicator[i] as number, dataset.office[i] as number, dataset.breakdown[i] as number]
    const key = memberKey({ indicator, office, breakdown })
    if (!labels.has(key))
      labels.set(
        key,
        (dataset.labelPaths[dataset.rowLabels[i] as number] ?? []).map(({ text }) => text),
      )
  }
  return labels
}

/** First and last day that a sheet's figures of a grain reach over, the last by its numbers: months to come aren't due. */
type SheetSpans = ReadonlyMap<string, { readonly first: Day; readonly last: Day }>

function spansOfSheets(selection: Selection): SheetSpans {
  const { dataset } = selection
  const spans = new Map<string, { first: Day; last: Day }>()
  for (const i of observationsOf(selection, 'value')) {
    const period = periodAt(dataset, dataset.period[i] as number)
    if (period.kind !== 'span' || period.plan) continue
    const key = spanKey(dataset, i, period)
    const known = spans.get(key) ?? { first: period.start, last: -Infinity }
    spans.set(key, {
      first: Math.min(known.first, period.start),
      last: dataset.missing[i] === 0 ? Math.max(known.last, period.end) : known.last,
    })
  }
  return spans
}

function spanKey(dataset: Dataset, i: number, period: Span): string {
  return `${dataset.sourceSheet[dataset.sourceStart[i] as number] as number}|${grainOf(period)}`
}

function rowOf(selection: Selection, member: Member, rule: CadenceRule, spans: SheetSpans): Row | null {
  const { dataset } = selection
  const within = { ...selection, indicators: [member.indicator], offices: member.office < 0 ? selection.offices : [member.office] }
  const all = periodsOf(within, 'value').flatMap((code): readonly Piece[] => {
    const period = periodAt(dataset, code)
    const amount = amountOfMember(dataset, member, code)
    const stated = amount.observations.length > 0 && !amount.observations.some((i) => isAddedOverTime(dataset, i))
    return period.kind === 'span' && !period.plan && stated ? [{ period, amount }] : []
  })
  const groups = pieceGrains.map((grain) => all.filter(({ period }) => grainOf(period) === grain)).filter((list) => list.length > 1)
  const given = groups.sort((a, b) => b.length - a.length)[0] ?? []
  const [first] = given
  if (first === undefined) return ofTotal(selection, member, rule, all)
  const reach = spans.get(spanKey(dataset, first.amount.observations[0] as number, first.period))
  if (reach === undefined || !Number.isFinite(reach.last)) return null
  const pieces = withGaps(given, reach.first, reach.last)
  const counted = pieces.map(({ period, amount }) => ({ period, held: amount.kind === 'number' ? amount.value : null }))
  const units = dueUnits(rule, counted, reach.first, reach.last)
  const over = pieces.filter(({ period }) => period.end <= reach.last)
  const held = over.reduce((sum, { amount }) => sum + (amount.kind === 'number' ? amount.value : 0), 0)
  const span = { ...first.period, start: reach.first, end: reach.last }
  const stated = statedDue(selection, member, span)
  const due = stated?.value ?? (units ?? []).reduce((sum, unit) => sum + unit.due, 0)
  if (due <= 0) return null
  return {
    member,
    rule,
    pieces: over,
    units,
    due,
    held,
    span,
    stated: stated?.observations ?? [],
    observations: over.flatMap(({ amount }) => (amount.kind === 'number' ? amount.observations : [])),
  }
}

/** Pieces in order, those among them too that the sheet has no figure of: a month in which nobody did anything may be left out altogether. */
function withGaps(pieces: readonly Piece[], first: Day, last: Day): readonly Piece[] {
  const grain = pieceGrains.find((one) => pieces.every(({ period }) => grainOf(period) === one))
  const periods = pieces.map(({ period }) => period)
  const gaps = grain === undefined ? [] : missingUnits(grain, periods, first, last)
  return [
    ...pieces,
    ...gaps.flatMap((period): readonly Piece[] => (period.kind === 'span' ? [{ period, amount: noAmount('absent') }] : [])),
  ].sort((a, b) => orderPeriods(a.period, b.period))
}

/** 月提醒6次 of 1—7月, with nothing by the month. */
function ofTotal(selection: Selection, member: Member, rule: CadenceRule, all: readonly Piece[]): Row | null {
  const last = [...all].filter(({ amount }) => amount.kind === 'number').sort((a, b) => orderPeriods(b.period, a.period))[0]
  if (last === undefined || last.amount.kind !== 'number') return null
  const { period: span, amount } = last
  const stated = statedDue(selection, member, span)
  const due = stated?.value ?? unitsWithin(rule.unit, span.start, span.end).length * rule.times
  if (due <= 0) return null
  const { observations, value: held } = amount
  return { member, rule, pieces: [], units: null, due, held, span, stated: stated?.observations ?? [], observations }
}

/** How often the sheet itself says it was due: a target of the same time, or 应开展 beside it. */
function statedDue(
  selection: Selection,
  member: Member,
  { start, end }: Span,
): { readonly value: number; readonly observations: readonly number[] } | null {
  const { dataset } = selection
  for (const measure of ['target', 'value'] as const) {
    for (const i of observationsOf({ ...selection, indicators: [member.indicator] }, measure)) {
      const period = periodAt(dataset, dataset.period[i] as number)
      const same = dataset.office[i] === member.office && dataset.missing[i] === 0 && period.kind === 'span' && !period.plan
      if (!same || period.start > start || period.end !== end) continue
      const parts = dataset.breakdowns[dataset.breakdown[i] as number] ?? []
      if (
        measure === 'target'
          ? dataset.breakdown[i] === member.breakdown
          : parts.some((part) => isDueName(part.value) || isDueName(part.name))
      )
        return { value: dataset.amount[i] as number, observations: [i] }
    }
  }
  return null
}

/** Whether how often is settled: not where two sheets differ, or where one says 2以内. */
export const isSettled = ({ pieces }: Row): boolean =>
  pieces.every(({ amount }) => amount.kind === 'none' || (!amount.conflict && (amount.bound === 'exact' || amount.bound === 'atLeast')))

export const isShort = (row: Row): boolean => row.held < row.due || lackingOf(row).length > 0

export const lackingOf = ({ units }: Row): readonly DueUnit[] => (units ?? []).filter(({ lacking }) => lacking)
