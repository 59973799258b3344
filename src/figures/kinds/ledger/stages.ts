import { exactAmount, type Amount } from '../../../analysis/arithmetic/amount'
import { sumAmounts } from '../../../analysis/arithmetic/arithmetic'
import { isClassHeading, isStageHeading, stageRun, stageTrack } from '../../../i18n/words/stageWords'
import { endWords } from '../../../i18n/periodWords'
import type { LedgerItem } from '../../../model/ledger'
import { endOf, type Period } from '../../../model/time/period'
import { compose, fitting } from '../../compose'
import { displayOf, type Display } from '../../display'
import type { Derivation, Figure, Mark, Panel, Series } from '../../figure'
import { amountOfMember, distinct, isTotal, membersOf, type Member } from '../../members/members'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import { latestWith } from '../../periods/periodChoice'
import { periodAt } from '../../periods/periodAt'
import type { FigureKindDefinition, Selection } from '../../selection'
import { breakdownName, indicatorName, officeName, rowName } from '../../tell/naming'
import { amountLabel } from '../../tell/said'
import { emptyMark } from '../../tell/marks'
import { operandOf, tellOf, valueFact, type Tell } from '../../tell/tell'
import { itemsFact } from './burnDown'

/** So few items stand each on a row of its own; more are counted. */
const mostRows = 12
/** Classes of tasks that have a panel each beside all of them. */
const mostClasses = 4
const leastStages = 3

/** What stands at one stage: a number of the sheet, or lines of a ledger. */
interface Held {
  readonly amount: Amount
  readonly items: readonly number[]
}

/** Things counted by stage, in one class or all of them. */
interface Group {
  readonly name: string
  readonly held: readonly Held[]
}

interface Staged {
  readonly track: readonly string[]
  /** All first, then its classes where there are a few. */
  readonly groups: readonly Group[]
  /** The lines, where there are few enough to be drawn one by one. */
  readonly lines: readonly { readonly item: LedgerItem; readonly k: number }[]
  readonly display: Display
  readonly when: string
  /** How many there are in all is no sheet's word: whether who has come farther is counted again before, nobody says. */
  readonly untotalled?: true
}

/**
 * 环节: how far things are on their way, in the order they go through it: tasks of a ledger with a stage each, or a sheet's own columns of stages
 * that add up to its total.
 *
 *     161项中83项已到结项验收，22项在组织实施
 */
export const stages: FigureKindDefinition = {
  unsuited: (selection) => (stagedOf(selection) === null ? { code: 'noTrack', facts: {} } : null),
  build: (selection) => {
    const staged = stagedOf(selection)
    if (staged === null) throw new Error('stages is unsuited: no track')
    return build(selection, staged)
  },
}

function stagedOf(selection: Selection): Staged | null {
  return ofItems(selection) ?? ofColumns(selection) ?? ofParts(selection)
}

/** The ledger with most lines on one track. */
function ofItems(selection: Selection): Staged | null {
  const { w } = tellOf(selection)
  const lines = (selection.items ?? []).flatMap((item, k) => ((item.stage ?? '') === '' ? [] : [{ item, k }]))
  const ledgers = new Map<string, typeof lines>()
  for (const line of lines) {
    const key = `${line.item.source.file}|${line.item.source.sheet}`
    ledgers.set(key, [...(ledgers.get(key) ?? []), line])
  }
  const found = [...ledgers.values()]
    .map((list) => ({ list, track: stageTrack(list.map(({ item }) => item.stage as string)) }))
    .filter(({ track }) => track !== null)
    .sort((a, b) => b.list.length - a.list.length)[0]
  if (found === undefined || found.track === null) return null
  const { list, track } = found
  const held = (of: readonly (typeof lines)[number][]): readonly Held[] =>
    track.map((stage) => {
      const here = of.filter(({ item }) => item.stage === stage).map(({ k }) => k)
      return { amount: exactAmount(here.length), items: here }
    })
  const classes = classesOf(list)
  const asOf = ledgerAsOf(
    selection,
    list.map(({ item }) => item),
  )
  return {
    track,
    groups: [{ name: w.statusBreakdown.whole, held: held(list) }, ...classes.map(({ name, of }) => ({ name, held: held(of) }))],
    lines: list.length <= mostRows ? list : [],
    display: { unit: w.burnDown.unit, power: 0, places: 0 },
    when: asOf === null ? '' : endWords(asOf, selection.settings.language),
  }
}

/** Two to four classes that a column of the ledger (任务来源, 类别) parts all lines into. */
function classesOf<L extends { readonly item: LedgerItem }>(
  list: readonly L[],
): readonly { readonly name: string; readonly of: readonly L[] }[] {
  const heads = Object.keys(list[0]?.item.fields ?? {})
  for (const head of heads) {
    if (!isClassHeading(head)) continue
    const names = [...new Set(list.map(({ item }) => item.fields[head] ?? ''))]
    if (names.length < 2 || names.length > mostClasses || names.includes('')) continue
    return names.map((name) => ({ name, of: list.filter(({ item }) => item.fields[head] === name) }))
  }
  return []
}

/** Columns of a sheet, or parts of one indicator, that are the stages of a track and add up to the sheet's own total. */
function ofColumns(selection: Selection): Staged | null {
  const { dataset } = selection
  const tell = tellOf(selection)
  const members = membersOf(selection, 'value')
  const indicators = distinct(members.map((m) => m.indicator)).filter((code) => dataset.indicators[code]?.isRate !== true)
  const staged = stageRun(indicators.map((code) => indicatorName(dataset, code))).map((k) => indicators[k] as number)
  const [first] = staged
  if (staged.length < leastStages || first === undefined) return null
  const period = latestWith(selection, (code) =>
    members.some((m) => m.indicator === first && amountOfMember(dataset, m, code).kind === 'number'),
  )
  if (period === null) return null
  const rows = members.filter((m) => m.indicator === first && !isTotal(dataset, { ...m, indicator: -1 }))
  const amounts = (row: Member) => staged.map((indicator) => amountOfMember(dataset, { ...row, indicator }, period))
  const whole = (row: Member) => {
    const sum = sumAmounts(amounts(row))
    return indicators.some((indicator) => {
      const total = staged.includes(indicator) ? null : amountOfMember(dataset, { ...row, indicator }, period)
      return total?.kind === 'number' && sum.kind === 'number' && total.value === sum.value
    })
  }
  const totalled = rows.every(whole)
  // Without a total the stages have to be all there is.
  if (rows.length === 0 || (!totalled && (staged.length < leastStages + 1 || staged.length < indicators.length))) return null
  const byRow = rows.map((row): Group => ({
    name: [distinct(rows.map((m) => m.office)).length > 1 ? officeName(dataset, row.office) : '', breakdownName(dataset, row.breakdown)]
      .filter((part) => part !== '')
      .join(tell.w.space),
    held: amounts(row).map((amount) => ({ amount, items: [] })),
  }))
  const all: Group = {
    name: tell.w.statusBreakdown.whole,
    held: staged.map((_, s) => ({ amount: sumAmounts(byRow.map(({ held }) => (held[s] as Held).amount)), items: [] })),
  }
  return {
    track: staged.map((code) => indicatorName(dataset, code)),
    groups: byRow.length === 1 ? byRow : [all, ...(byRow.length <= mostClasses ? byRow : [])],
    lines: [],
    display: displayOf(
      dataset,
      all.held.flatMap(({ amount }) => amount.observations),
      selection.settings.language,
    ),
    when: dayWords(periodAt(dataset, period), selection),
    ...(totalled ? {} : { untotalled: true as const }),
  }
}

/** The indicator that is given by stage: what 环节 | 件数 counts. */
export function stagedIndicators(selection: Selection): readonly number[] {
  return partsByStage(selection) === null ? [] : distinct(membersOf(selection, 'value').map((m) => m.indicator))
}

/** The parts of the one indicator of a sheet, where a heading says that they are stages and one track knows them all. */
function partsByStage(selection: Selection): { readonly members: readonly Member[]; readonly track: readonly string[] } | null {
  const { dataset } = selection
  if (!dataset.breakdowns.some((parts) => parts.length === 1 && isStageHeading(parts[0]?.name ?? ''))) return null
  const members = membersOf(selection, 'value').filter((m) => m.breakdown >= 0)
  const isStaged = ({ breakdown }: Member) => {
    const parts = dataset.breakdowns[breakdown] ?? []
    return parts.length === 1 && isStageHeading(parts[0]?.name ?? '')
  }
  if (distinct(members.map((m) => m.indicator)).length !== 1 || !members.every(isStaged)) return null
  const track = stageTrack(members.map((m) => breakdownName(dataset, m.breakdown)))
  return track === null || track.length < leastStages ? null : { members, track }
}

/** 环节 | 件数: one indicator by stage. */
function ofParts(selection: Selection): Staged | null {
  const { dataset } = selection
  const tell = tellOf(selection)
  const found = partsByStage(selection)
  const period = found === null ? null : latestWith(selection, () => true)
  if (found === null || period === null) return null
  const { members, track } = found
  const at = (stage: string, office?: number) =>
    members
      .filter((m) => breakdownName(dataset, m.breakdown) === stage && (office === undefined || m.office === office))
      .map((m) => amountOfMember(dataset, m, period))
  const offices = distinct(members.map((m) => m.office))
  const group = (name: string, office?: number): Group => ({
    name,
    held: track.map((stage) => {
      const amounts = at(stage, office)
      return { amount: amounts.length === 1 ? (amounts[0] as Amount) : sumAmounts(amounts), items: [] }
    }),
  })
  const all = group(tell.w.statusBreakdown.whole)
  if (all.held.some(({ amount }) => amount.kind !== 'number')) return null
  const each = offices.map((office) => group(officeName(dataset, office), office))
  return {
    track,
    groups: [all, ...(each.length > 1 && each.length <= mostClasses ? each : [])],
    lines: [],
    display: displayOf(
      dataset,
      all.held.flatMap(({ amount }) => amount.observations),
      selection.settings.language,
    ),
    when: dayWords(periodAt(dataset, period), selection),
    untotalled: true,
  }
}

function build(selection: Selection, staged: Staged): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { track, groups, lines, display, when } = staged
  const [whole] = groups as readonly [Group]
  const total = sumAmounts(whole.held.map(({ amount }) => amount))
  const said = (held: Held) => amountFact(tell, held, display, whole)
  const last = track.length - 1
  const end = whole.held[last] as Held
  const ended = end.amount.kind === 'number' ? end.amount.value : 0
  const on = whole.held
    .map((held, s) => ({ held, s, value: held.amount.kind === 'number' ? held.amount.value : 0 }))
    .filter(({ s, value }) => s !== last && value > 0)
    .sort((a, b) => b.value - a.value || b.s - a.s)
  const [most, next] = on
  const all = totalFact(tell, total, whole, display)
  const at = (one: (typeof on)[number]) => w.stages.at(track[one.s] as string, said(one.held))
  const reached = ended > 0 ? w.stages.reached(all, track[last] as string, said(end)) : ''
  const tail = [most, next].flatMap((one) => (one === undefined ? [] : [at(one)]))
  const tries = [
    ...(reached !== '' ? [[reached, ...tail], [reached, ...tail.slice(0, 1)], [reached]] : []),
    [w.stages.total(all), ...tail],
    [w.stages.total(all), ...tail.slice(0, 1)],
  ]
  const each = whole.held.map((held, s) => w.events.part(track[s] as string, said(held)))
  const { untotalled = false } = staged
  const few = (many: number) => [...each.slice(-1), ...on.slice(0, many).map(({ s }) => each[s] as string)]
  const untold = [each, few(2), few(1), few(0)]
  return compose(selection, {
    kind: 'stages',
    form: lines.length > 0 ? 'calendar' : 'rankedBars',
    book: tell.book,
    current: null,
    headline: fitting(
      tell.book,
      (untotalled ? untold : tries).map((parts) => parts.join(w.comma)),
    ),
    sentence: (untotalled ? w.stages.untotalled(when, w.list(each)) : w.stages.sentence(when, all, w.list(each))) + w.stop,
    subtitle: [
      w.named(w.stages.subtitle, lines.length > 0 ? '' : display.unit),
      when === '' ? '' : w.asOf(when),
      lines.length > 0 ? w.stages.dots : '',
    ],
    panels: lines.length > 0 ? [linesPanel(tell, track, lines)] : groups.map((group, g) => groupPanel(tell, group, g, staged)),
    shown: {
      members: lines.length > 0 ? lines.length : track.length,
      of: lines.length > 0 ? lines.length : track.length,
      page: 1,
      pages: 1,
    },
  })
}

/** A count of lines is arithmetic on them; a number of the sheet is its own; a sum of such has its terms. */
function amountFact(tell: Tell, { amount, items }: Held, display: Display, of: Group): string {
  if (amount.kind === 'none') return ''
  if (items.length > 0 || of.held.some((held) => held.items.length > 0)) return itemsFact(tell, amount.value)
  if (amount.observations.length < 2) return valueFact(tell, amount, display)
  return tell.book.derived(
    amountLabel(tell.selection.dataset, amount, display, tell.selection.settings.language, true),
    amount.value,
    sumOf(tell, amount, display),
  )
}

function totalFact(tell: Tell, total: Amount, of: Group, display: Display): string {
  if (total.kind === 'none') return ''
  if (of.held.some((held) => held.items.length > 0)) return itemsFact(tell, total.value)
  const { dataset, settings } = tell.selection
  return tell.book.derived(amountLabel(dataset, total, display, settings.language, true), total.value, {
    rule: 'sum',
    operands: of.held.map(({ amount }) => operandOf(tell, amount, display)),
    result: total.value,
    text: tell.w.derivation.sum(of.held.map(({ amount }) => operandOf(tell, amount, display).text).join(' + '), String(total.value)),
  })
}

/** What a stage of all classes is summed from. */
function sumOf(tell: Tell, amount: Extract<Amount, { kind: 'number' }>, display: Display): Derivation {
  const { dataset } = tell.selection
  const operands = amount.observations.map((i) => operandOf(tell, exactAmount(dataset.amount[i] as number, [i]), display))
  return {
    rule: 'sum',
    operands,
    result: amount.value,
    text: tell.w.derivation.sum(operands.map(({ text }) => text).join(' + '), String(amount.value)),
  }
}

function groupPanel(tell: Tell, group: Group, g: number, { track, groups, display }: Staged): Panel {
  const { language } = tell.selection.settings
  return {
    title: groups.length > 1 ? group.name : '',
    unit: display.unit,
    own: false,
    series: [
      {
        name: '',
        role: 'peer',
        marks: group.held.map(({ amount, items }, s): Mark => {
          const base = emptyMark(`g${g}s${s}`, track[s] as string)
          if (amount.kind === 'none') return { ...base, missing: 'blank', label: tell.w.missing.blank, observations: amount.observations }
          return {
            ...base,
            value: amount.value,
            label: amountLabel(tell.selection.dataset, amount, display, language, false),
            observations: amount.observations,
            ...(amount.observations.length > 1 ? { derivation: sumOf(tell, amount, display), flags: ['aggregate'] as const } : {}),
            ...(amount.observations.length === 0 ? { items } : {}),
          }
        }),
      },
    ],
  }
}

/** A row an item, a dot at the stage it has come to. */
function linesPanel(tell: Tell, track: readonly string[], lines: Staged['lines']): Panel {
  return {
    title: '',
    unit: '',
    own: false,
    series: lines.map(({ item, k }): Series => ({
      name: item.text,
      role: 'peer',
      marks: track.map((stage, s): Mark => {
        const base = emptyMark(`i${k}s${s}`, stage)
        return stage === item.stage ? { ...base, value: 1, label: stage, items: [k] } : { ...base, items: [] }
      }),
    })),
    rows: lines.map(({ item }) => ({ ...rowName(item.text), detail: tell.w.list(item.owners), end: '', own: false, rank: '' })),
    columns: track.map((title) => ({ title, detail: '' })),
  }
}

/** The last day of a period where one is known. */
function dayWords(period: Period, { settings }: Selection): string {
  const end = period.kind === 'partial' ? null : endOf(period)
  return end === null ? '' : endWords(end, settings.language)
}
