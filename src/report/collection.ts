import { periodOrder } from '../analysis/query'
import { isPeer } from '../figures/ground/peers'
import type { FileId } from '../model/sheet/cell'
import type { Dataset } from '../model/dataset/dataset'
import { measures } from '../model/dataset/observation'
import { calendarOf } from '../model/time/calendar'
import type { Period } from '../model/time/period'
import { grainOf } from '../model/time/periodShape'
import { missingKinds } from '../model/quantity'
import { answers, latestFirst } from './reported'
import { rosterOffices } from './rosterOffices'

/**
 * Where an office stands with what it has to send.
 *
 * sent    an answer for all that most of the others answer: a number, or a mark that answers (无, —)
 * partly  some of it has no answer
 * zero    all its numbers are 0, or marks that answer: 零报
 * marked  only blanks, 未报, errors: its sheet came, or a line of it, without a figure
 * absent  nothing came: 缺报
 */
export const sendingStates = ['sent', 'partly', 'zero', 'marked', 'absent'] as const
export type SendingState = (typeof sendingStates)[number]

export interface CollectionRow {
  /** As the roster writes it; else as the sheets do. */
  readonly name: string
  /** -1 where no sheet names it. */
  readonly office: number
  /** Whether it is on the roster. Without a roster all are. */
  readonly listed: boolean
  readonly state: SendingState
  /** Indicators it answered. */
  readonly answered: number
  /** Indicators most of the others answered and it didn't. */
  readonly lacks: readonly number[]
  /** The files its figures of the period stand in. */
  readonly files: readonly FileId[]
  /** Its state at each of `Collection.before`. */
  readonly earlier: readonly SendingState[]
}

/** Who has sent what for one period. */
export interface Collection {
  readonly period: number
  /** Periods of the same length before it, latest first, five at most. */
  readonly before: readonly number[]
  readonly rows: readonly CollectionRow[]
}

/** What one office sent for one period. */
interface Sent {
  readonly answered: Set<number>
  readonly files: Set<FileId>
  numbers: number
  zeros: number
}

type SentBy = ReadonlyMap<number, ReadonlyMap<number, Sent>>

const earlierMost = 5

/** Periods that offices have sent figures for, the latest first, and what no sheet dates last; -1 is no period at all. */
export function collectedPeriods(dataset: Dataset): readonly number[] {
  const sent = sentBy(dataset)
  return latestFirst(dataset).filter((period) => sent.has(period))
}

/**
 * 收表清单 of a period: the roster's offices in its order, then who sent without being on it.
 *
 *     roster 甲县 乙县 丙县; sheets of 甲县 (起草 3, 报送 5), 丙县 (起草 0, 报送 0), 丁县 (起草 2)
 *     甲县 sent, 乙县 absent, 丙县 zero, 丁县 partly (lacks 报送), not listed
 *
 * An empty roster means all offices the sheets name.
 */
export function collectionOf(dataset: Dataset, period: number, roster: readonly string[]): Collection {
  const sent = sentBy(dataset)
  const met = dataset.offices
    .map((_, code) => code)
    .filter((office) => isPeer(dataset, office) && [...sent.values()].some((at) => at.has(office)))
  const named = rosterOffices(roster, dataset.offices)
  const onRoster = new Set(named.map(({ office }) => office))
  const others = met.filter((office) => !onRoster.has(office)).sort((a, b) => orderOf(dataset, a) - orderOf(dataset, b))
  const before = periodsBefore(dataset, period, sent)
  const usual = usualIndicators(sent.get(period))
  const earlier = before.map((one) => ({ at: sent.get(one), usual: usualIndicators(sent.get(one)) }))
  const rowOf = (name: string, office: number, listed: boolean): CollectionRow => {
    const here = sent.get(period)?.get(office)
    return {
      name,
      office,
      listed,
      state: stateOf(here, usual),
      answered: here?.answered.size ?? 0,
      lacks: here ? usual.filter((indicator) => !here.answered.has(indicator)) : [],
      files: [...(here?.files ?? [])],
      earlier: earlier.map((one) => stateOf(one.at?.get(office), one.usual)),
    }
  }
  const listed = named.map(({ name, office }) => rowOf(name, office, true))
  const beside = others.map((office) => rowOf(dataset.offices[office]?.name ?? '', office, roster.length === 0))
  return { period, before, rows: [...listed, ...beside] }
}

/** By period, by office: what was sent. Only figures themselves: a rank or a change beside no figure is no report. */
function sentBy(dataset: Dataset): SentBy {
  const before = kept.get(dataset)
  if (before !== undefined) return before
  const value = measures.indexOf('value')
  const found = new Map<number, Map<number, Sent>>()
  for (let i = 0; i < dataset.count; i++) {
    const office = dataset.office[i] as number
    if (dataset.measure[i] !== value || office < 0 || !isPeer(dataset, office)) continue
    const period = dataset.period[i] as number
    let offices = found.get(period)
    if (offices === undefined) found.set(period, (offices = new Map()))
    let sent = offices.get(office)
    if (sent === undefined) offices.set(office, (sent = { answered: new Set(), files: new Set(), numbers: 0, zeros: 0 }))
    take(dataset, i, sent)
  }
  kept.set(dataset, found)
  return found
}

const kept = new WeakMap<Dataset, SentBy>()

function take(dataset: Dataset, i: number, sent: Sent): void {
  for (let k = dataset.sourceStart[i] as number; k < (dataset.sourceStart[i + 1] as number); k++) {
    const file = dataset.sheets[dataset.sourceSheet[k] as number]?.file
    if (file !== undefined) sent.files.add(file)
  }
  const why = dataset.missing[i] as number
  if (why !== 0 && !answers.has(missingKinds[why - 1] ?? 'blank')) return
  sent.answered.add(dataset.indicator[i] as number)
  if (why !== 0) return
  sent.numbers++
  if (dataset.amount[i] === 0) sent.zeros++
}

function stateOf(sent: Sent | undefined, usual: readonly number[]): SendingState {
  if (!sent) return 'absent'
  if (sent.answered.size === 0) return 'marked'
  if (usual.some((indicator) => !sent.answered.has(indicator))) return 'partly'
  return sent.numbers === sent.zeros ? 'zero' : 'sent'
}

/** What more than half of those who sent anything have answered. */
function usualIndicators(offices: ReadonlyMap<number, Sent> | undefined): readonly number[] {
  if (offices === undefined) return []
  const counts = new Map<number, number>()
  const sending = [...offices.values()].filter(({ answered }) => answered.size > 0)
  for (const { answered } of sending) for (const indicator of answered) counts.set(indicator, (counts.get(indicator) ?? 0) + 1)
  return [...counts].filter(([, n]) => n * 2 > sending.length).map(([indicator]) => indicator)
}

function periodsBefore(dataset: Dataset, period: number, sent: SentBy): readonly number[] {
  const here = dataset.periods[period]
  const order = periodOrder(dataset)
  const at = order.indexOf(period)
  if (here === undefined || at < 0) return []
  const alike = order.slice(0, at).filter((one) => sent.has(one) && isAlike(dataset.periods[one] as Period, here))
  return alike.reverse().slice(0, earlierMost)
}

/** One length of the calendar; before 1—7月 also 1—6月 and 1—3月, which are no less than a half and a quarter. */
function isAlike(period: Period, here: Period): boolean {
  const grain = grainOf(here)
  return grainOf(period) === grain || (grain === 'toDate' && period.kind === 'span' && beginsAYear(period))
}

function beginsAYear({ start, plan }: { readonly start: number; readonly plan: boolean }): boolean {
  const { month, day } = calendarOf(start)
  return !plan && month === 1 && day === 1
}

function orderOf(dataset: Dataset, office: number): number {
  return dataset.offices[office]?.order ?? Number.MAX_SAFE_INTEGER
}
