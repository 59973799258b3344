import { partsOfRate } from '../../analysis/arithmetic/rate'
import { isGoalName } from '../../i18n/names/goalHeadings'
import { isTotalOfOthers } from '../../i18n/names/isTotalName'
import { statesWithoutTotal, totalsOfStates } from '../colour/stateIndicators'
import { progressRows } from '../colour/progressRows'
import { totalOf } from '../ground/ground'
import { behindRates, doneOfRates } from '../ground/pairRates'
import { ledgersOf, noLedger } from '../ground/tasks'
import { isPeer } from '../ground/peers'
import { groupedBy } from '../members/memberGroups'
import { amountOfMember, distinct, membersOf, observationsOf, type Member } from '../members/members'
import { ownOffice } from '../members/own'
import { latestPeriods } from '../periods/periodChoice'
import { grainOf, yearOf, type Period } from '../../model/time/period'
import { followsIn, rhythmOf } from '../periods/timeline'
import { cadenceIndicators } from '../kinds/ledger/cadenceRows'
import { stagedIndicators } from '../kinds/ledger/stages'
import { countedPerStatus } from '../kinds/ledger/statusCounted'
import { layeredIndicators } from '../kinds/change/grains'
import { wentAway } from '../kinds/change/trend'
import { figureKinds, type FigureKind } from '../registry'
import type { Selection } from '../selection'

/** A figure a board might show. `ours`: it is the own office's. */
export interface Candidate {
  readonly key: string
  readonly kind: FigureKind
  readonly selection: Selection
  readonly ours: boolean
}

/** How many indicators are tried for a kind of one indicator, so that a workbook of a thousand costs no more. */
const tried = {
  yearOverYear: 10,
  ranking: 8,
  trend: 6,
  contribution: 4,
  rankShift: 3,
  composition: 3,
  comparison: 4,
  grains: 2,
  statusBreakdown: 3,
  listing: 2,
} as const
/** Ledgers that have figures of their own. */
const triedLedgers = 3
/** Indicators that are looked at for what they are worth trying. */
const lookedAt = 60
/** Of two indicators each has its own figure of all offices, and both at once would say the same again. */
const fewIndicators = 2
/** Offices whose own indicators are tried for changes, each alone. */
const triedOffices = 8
/** Members a trend on a board may have, and rows a change of offices × indicators. */
const [mostMultiples, mostCrossed] = [60, 400]

/**
 * Every figure that may have a place, each kind with the selections it can be asked: all together, each indicator over the offices, the
 * own office alone, the total of all. The order within a kind is the sheets', indicators whose better is known first.
 */
export function candidatesOf(whole: Selection): readonly Candidate[] {
  const own = ownOffice(whole)
  const mine = own >= 0 && (whole.offices.length === 0 || whole.offices.includes(own)) ? { ...whole, offices: [own] } : null
  const one = (kind: FigureKind, selection: Selection | null, key: string = kind, ours = false): readonly Candidate[] =>
    selection === null ? [] : [{ key, kind, selection, ours }]
  const indicators = indicatorsOf(whole)
  const due = cadenceIndicators(whole)
  const several = severalOffices(whole, indicators).filter((indicator) => !due.has(indicator))
  const ofRates = partsOfRates(whole)
  const goals = new Set(indicators.filter((indicator) => isGoalName(whole.dataset.indicators[indicator]?.name ?? '')))
  // Who was given most to do ranks nobody, where there is anything else.
  // What stands in which state or at which stage is one figure of all of them.
  const perState = new Set([...statesWithoutTotal(whole), ...countedPerStatus(whole), ...stagedIndicators(whole)])
  const ranked = (indicator: number) =>
    !perState.has(indicator) && !ofRates.has(indicator) && (!goals.has(indicator) || goals.size === indicators.length)
  const each = (kind: FigureKind, list: readonly number[], within: Selection = whole, ours = false): readonly Candidate[] =>
    list.map((indicator) => ({
      key: `${kind}:${whole.dataset.indicators[indicator]?.id ?? indicator}`,
      kind,
      selection: { ...within, indicators: [indicator] },
      ours,
    }))
  return [
    ...one('tiles', whole, 'tiles', mine !== null),
    ...changes(withoutDue(whole), mine === null ? null : withoutDue(mine), { indicators, several }, each, one),
    ...one('completion', mine, 'completion', true),
    ...tasks('completion', whole),
    ...byLedger('statusBreakdown', whole),
    ...(ledgersOf(whole).length === 0 ? [] : one('statusBreakdown', { ...whole, ledger: noLedger }, `statusBreakdown:${noLedger}`)),
    ...each('statusBreakdown', totalsOfStates(whole).slice(0, tried.statusBreakdown), { ...whole, ledger: noLedger }),
    ...byLedger('schedule', whole),
    ...one('recheck', whole),
    ...one('stages', whole),
    ...one('events', whole),
    ...each('grains', layeredIndicators(whole).slice(0, tried.grains)),
    ...one('doubleHalf', mine, 'doubleHalf', true),
    ...tasks('doubleHalf', whole),
    ...one('benchmarkGap', whole),
    ...one('matrix', whole),
    ...one('raters', whole),
    ...one('scoreboard', whole),
    ...each('listing', gradedIndicators(whole).slice(0, tried.listing)),
    ...each('ranking', several.filter(ranked).slice(0, tried.ranking), whole, own >= 0),
    ...each('ranking', indicators.filter((indicator) => !several.includes(indicator) && ranked(indicator)).slice(0, 4)),
    ...each('comparison', byUnequalSpans(whole, indicators).slice(0, tried.comparison)),
    ...one('adoption', mine, 'adoption', true),
    ...one('adoption', whole, 'adoption:all'),
    ...one('parts', mine ?? whole, 'parts', mine !== null),
    ...trends(whole, mine, indicators),
    ...byLedger('burnDown', whole),
    ...one('coverage', whole),
    ...one('cadence', mine, 'cadence', true),
    ...one('cadence', whole, 'cadence:all'),
    ...each('contribution', several.filter((indicator) => !ofRates.has(indicator)).slice(0, tried.contribution)),
    ...each('rankShift', several.slice(0, tried.rankShift)),
    ...each('composition', indicators.filter((indicator) => !perState.has(indicator)).slice(0, tried.composition)),
  ]
}

/** Of each ledger its own: tasks of one list are not added to those of another. */
function byLedger(kind: FigureKind, whole: Selection): readonly Candidate[] {
  const ledgers = ledgersOf(whole)
  if (ledgers.length < 2) return [{ key: kind, kind, selection: whole, ours: false }]
  return ledgers
    .slice(0, triedLedgers)
    .map(({ key }) => ({ key: `${kind}:${key}`, kind, selection: { ...whole, ledger: key }, ours: false }))
}

/** The indicators that are looked at, and those of them that several offices have numbers of at one period. */
interface Indicators {
  readonly indicators: readonly number[]
  readonly several: readonly number[]
}
type Each = (kind: FigureKind, list: readonly number[], within?: Selection, ours?: boolean) => readonly Candidate[]
type One = (kind: FigureKind, selection: Selection | null, key?: string, ours?: boolean) => readonly Candidate[]

/** Without what is due every week or month: whether it was done is told by what is missing, not by one fewer than the week before. */
function withoutDue(selection: Selection): Selection {
  const due = cadenceIndicators(selection)
  if (due.size === 0) return selection
  const all = distinct(membersOf(selection, 'value').map((member) => member.indicator))
  const others = all.filter((indicator) => !due.has(indicator))
  return others.length === 0 ? selection : { ...selection, indicators: others }
}

/** The own office's changes, each indicator's over the offices, all of both at once, and one office's where there are few. */
function changes(
  whole: Selection,
  mine: Selection | null,
  { indicators, several }: Indicators,
  each: Each,
  one: One,
): readonly Candidate[] {
  const { dataset } = whole
  const members = membersOf(whole, 'value')
  // What was done of what came in is said by its rate and by what came in.
  const told = doneOfRates(dataset)
  const offices = [...groupedBy(members, 'office').keys()]
  const key = (office: number) => `yearOverYear:${dataset.offices[office]?.id ?? ''}`
  const alone =
    offices.length === 1
      ? [
          ...one('yearOverYear', whole, key(offices[0] ?? -1)),
          ...one('yearOverYear', leftOfScale(whole, members), key(offices[0] ?? -1) + ofOtherScale),
        ]
      : []
  const crossed =
    several.length > fewIndicators && offices.length > 1 && members.length <= mostCrossed ? one('yearOverYear', whole, 'yearOverYear') : []
  // What one office alone reports of several is compared in a figure of its own, and beside it with all else the office reports where
  // that is the less and has no figure of its own.
  const [shared, looked] = [new Set(several), new Set(indicators)]
  const ofOffices = new Map(
    [...groupedBy(members, 'indicator')].map(([indicator, of]) => [indicator, distinct(of.map((m) => m.office)).length]),
  )
  const isOwn = (indicator: number) => !shared.has(indicator) && (looked.has(indicator) || ofOffices.get(indicator) === 1)
  const ofOneOnly = groupedBy(
    members.filter(({ indicator, office }) => isOwn(indicator) && (office >= 0 || several.length === 0)),
    'office',
  )
  const allOf = groupedBy(members, 'office')
  const some = [...ofOneOnly]
    .map(([office, of]) => ({ office, indicators: distinct(of.map((m) => m.indicator)) }))
    .sort((a, b) => b.indicators.length - a.indicators.length)
    .slice(0, triedOffices)
  const apart = (offices.length > 1 ? some : []).flatMap(({ office, indicators }) => {
    const within = { ...whole, ...(office < 0 ? {} : { offices: [office] }) }
    const all = distinct((allOf.get(office) ?? []).map((m) => m.indicator))
    const [few, every] = [indicators.length, all.length]
    const counted = office >= 0 && several.length > fewIndicators && few > namedOnly && every > few && every <= 2 * few
    return [
      ...(counted ? one('yearOverYear', { ...within, indicators: all }, key(office)) : []),
      ...one('yearOverYear', several.length === 0 ? within : { ...within, indicators }, key(office) + (counted ? ofOnly : '')),
    ]
  })
  return [
    ...one('yearOverYear', mine, mine === null ? 'own' : key(mine.offices[0] as number), true),
    ...alone,
    ...each(
      'yearOverYear',
      [...several.filter((indicator) => !told.has(indicator)), ...ofParts(members, several)].slice(0, tried.yearOverYear),
    ),
    ...crossed,
    ...apart,
  ]
}

/** Of so few a headline names each and counts none. */
const namedOnly = 2
/** What an office alone reports, beside all that it reports. */
export const ofOnly = '@only'

/** What an office has beside what is compared in percent: rates, which change by points; or the counts where these are fewer. */
export const ofOtherScale = '@scale'

/** What a figure of all changes of an office leaves out, since percent and points share no axis; null where it leaves nothing out. */
export function leftOfScale(selection: Selection, members: readonly Member[] = membersOf(selection, 'value')): Selection | null {
  const { dataset } = selection
  const all = distinct(members.map((m) => m.indicator))
  const inPoints = all.filter((indicator) => dataset.indicators[indicator]?.type === 'share')
  const inPercent = all.filter((indicator) => !inPoints.includes(indicator))
  const fewer = inPoints.length <= inPercent.length ? inPoints : inPercent
  return fewer.length === 0 || fewer.length === all.length ? null : { ...selection, indicators: fewer }
}

/** Indicators of three parts at least (事项, 行业), where there are several: each is compared among its own parts. */
function ofParts(members: readonly Member[], several: readonly number[]): readonly number[] {
  const found = [...groupedBy(members, 'indicator')].filter(
    ([indicator, of]) => !several.includes(indicator) && of.filter((m) => m.breakdown >= 0).length > 2,
  )
  return found.length > 1 ? found.map(([indicator]) => indicator) : []
}

/** Tasks that still are one list whoever they are of. */
const mostTasks = 60

/** How often each code occurs, in order of first appearance. */
function counted(codes: readonly number[]): readonly (readonly [code: number, count: number])[] {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
}

/** Tasks of one office, or of one indicator over offices, whichever has most. */
function tasks(kind: FigureKind, whole: Selection): readonly Candidate[] {
  const rows = progressRows(whole)
  const groups = [
    ...counted(rows.map((row) => row.member.office)).map(([office, count]) => ({
      rows: count,
      key: `${kind}:o${whole.dataset.offices[office]?.id ?? ''}`,
      selection: office < 0 ? whole : { ...whole, offices: [office] },
    })),
    ...counted(rows.map((row) => row.member.indicator)).map(([indicator, count]) => ({
      rows: count,
      key: `${kind}:${whole.dataset.indicators[indicator]?.id ?? ''}`,
      selection: { ...whole, indicators: [indicator] },
    })),
  ].sort((a, b) => b.rows - a.rows)
  // Each task its own office's: all of them are one list.
  if (rows.length > 1 && rows.length <= mostTasks && (groups[0]?.rows ?? 0) * 2 <= rows.length)
    return [{ key: kind, kind, selection: whole, ours: false }]
  return groups
    .filter(({ rows: of }) => of > 1 || of === groups[0]?.rows)
    .slice(0, 4)
    .map(({ key, selection }) => ({ key, kind, selection, ours: false }))
}

/** Grades and yes or no given to several, where no score stands beside them: a table of scores shows them. */
function gradedIndicators(whole: Selection): readonly number[] {
  if (membersOf(whole, 'score').length > 0) return []
  const members = (['grade', 'flag'] as const).flatMap((measure) => membersOf(whole, measure))
  return [...groupedBy(members, 'indicator')].filter(([, of]) => of.length > 2).map(([indicator]) => indicator)
}

/** 已整改 and 应整改 beside 整改率: who has most of a part says nothing that the rate of all doesn't say better. */
function partsOfRates({ dataset, relations }: Selection): ReadonlySet<number> {
  return new Set([
    ...behindRates(dataset),
    ...dataset.indicators.flatMap((_, indicator) => {
      const parts = partsOfRate(dataset, indicator, relations)
      return parts === null ? [] : [parts.numerator, parts.denominator]
    }),
  ])
}

/** What is counted of a whole where the sheets give the rate as well: 办结 of 办结率. */
function numeratorsOf({ dataset, relations }: Selection): ReadonlySet<number> {
  return new Set(dataset.indicators.flatMap((_, indicator) => partsOfRate(dataset, indicator, relations)?.numerator ?? []))
}

/** The indicators of a selection: those whose better is known first, then the sheets' order, each file in turn. */
function indicatorsOf(selection: Selection): readonly number[] {
  const { dataset } = selection
  const members = membersOf(selection, 'value')
  const all = distinct(members.map((m) => m.indicator)).slice(0, 4 * lookedAt)
  const files = new Map<string, number[]>()
  for (const indicator of all) {
    const [first] = observationsOf({ ...selection, indicators: [indicator] }, 'value')
    const file =
      first === undefined ? '' : (dataset.sheets[dataset.sourceSheet[dataset.sourceStart[first] as number] as number]?.file ?? '')
    files.set(file, [...(files.get(file) ?? []), indicator])
  }
  // What the sheet itself calls the sum of the others (合计) is the whole, and goes first.
  const judged = (indicator: number) =>
    isTotalOfOthers(dataset.indicators[indicator]?.name ?? '') ? -1 : dataset.indicators[indicator]?.favours === 'neither' ? 1 : 0
  const queues = [...files.values()].map((list) => [...list].sort((a, b) => judged(a) - judged(b)))
  const inTurn: number[] = []
  for (let k = 0; inTurn.length < Math.min(all.length, lookedAt); k++)
    for (const queue of queues) if (queue[k] !== undefined) inTurn.push(queue[k] as number)
  return inTurn.slice(0, lookedAt)
}

/** Indicators that several offices have numbers of at one period. */
function severalOffices(selection: Selection, indicators: readonly number[]): readonly number[] {
  const { dataset } = selection
  return indicators.filter((indicator) => {
    const narrowed = { ...selection, indicators: [indicator] }
    return latestPeriods(narrowed)
      .slice(0, 6)
      .some(
        (period) =>
          distinct(
            membersOf(narrowed, 'value', [period])
              .filter((m) => isPeer(dataset, m.office) && amountOfMember(dataset, m, period).kind === 'number')
              .map((m) => m.office),
          ).length > 1,
      )
  })
}

/** Indicators that several offices report, never two at the same period. */
function byUnequalSpans(selection: Selection, indicators: readonly number[]): readonly number[] {
  return indicators.filter((indicator) => {
    const narrowed = { ...selection, indicators: [indicator] }
    return (
      distinct(membersOf(narrowed, 'value').map((m) => m.office)).filter((office) => office >= 0).length > 1 &&
      figureKinds.ranking.unsuited(narrowed)?.code === 'notComparable'
    )
  })
}

/** Lines of the own office; of many offices together where their figures add; else of the few there are. Those with most points first. */
function trends(whole: Selection, mine: Selection | null, indicators: readonly number[]): readonly Candidate[] {
  const { dataset } = whole
  // What is due every month is told by what is missing, not by a line of ones.
  const due = cadenceIndicators(whole)
  // 办结 goes after 受理 and 办结率, which together say it.
  const done = numeratorsOf(whole)
  const lines = indicators.flatMap((indicator) => {
    if (due.has(indicator)) return []
    const { selection, ours } = lineOf(whole, mine, indicator)
    // Hundreds of small multiples are an appendix, not a figure for a board.
    const lines = membersOf(selection, 'value').length
    if (lines > mostMultiples) return []
    // Places of several go up where others go down: who passed whom is a figure of its own.
    if (lines > 1 && dataset.indicators[indicator]?.type === 'rank') return []
    const rhythm = rhythmOf(selection)
    const points = rhythm?.periods.length ?? 0
    return points > 2 && isLine(selection, rhythm?.periods ?? []) ? [{ indicator, selection, points, ours }] : []
  })
  return [...lines]
    .sort((a, b) => b.points - a.points || Number(done.has(a.indicator)) - Number(done.has(b.indicator)))
    .slice(0, tried.trend)
    .flatMap(({ indicator, selection, ours }): readonly Candidate[] => {
      const key = `trend:${dataset.indicators[indicator]?.id ?? indicator}`
      const each = { ...whole, indicators: [indicator] }
      return [
        // What the total of all hides: whoever went the worse way step by step.
        ...(!ours && selection.offices.length > 0 && saysWhoWentAway(each)
          ? [{ key: key + ofEach, kind: 'trend' as const, selection: each, ours }]
          : []),
        { key, kind: 'trend', selection, ours },
      ]
    })
}

/** August of two years and this July make no line of months: over more than a year at least three follow each other somewhere. */
function isLine({ dataset }: Selection, codes: readonly number[]): boolean {
  const periods = codes.flatMap((code) => dataset.periods[code] ?? [])
  const [first] = periods
  if (first === undefined || !['month', 'quarter'].includes(grainOf(first)) || new Set(periods.map((one) => yearOf(one))).size < 2)
    return true
  const follows = followsIn(periods)
  const steps = periods.map((period, k) => k > 0 && follows(periods[k - 1] as Period, period))
  return steps.some((step, k) => step && steps[k - 1] === true)
}

/** Lines of all offices beside the line of all together. */
export const ofEach = '@each'
/** Offices whose lines are looked at one by one. */
const mostEach = 30

function saysWhoWentAway(selection: Selection): boolean {
  const members = membersOf(selection, 'value').length
  return members > 2 && members <= mostEach && figureKinds.trend.unsuited(selection) === null && wentAway(selection)
}

/** Whose line an indicator's trend is: the own office's, that of all together, else everybody's. */
export function lineOf(
  whole: Selection,
  mine: Selection | null,
  indicator: number,
): { readonly selection: Selection; readonly ours: boolean } {
  const ours = mine !== null && observationsOf({ ...mine, indicators: [indicator] }, 'value').length > 0
  if (ours) return { selection: { ...mine, indicators: [indicator] }, ours }
  const total = whole.offices.length === 0 ? totalOf(whole.dataset, indicator) : null
  const together = total !== null && total.office >= 0 ? { offices: [total.office] } : {}
  return { selection: { ...whole, ...together, indicators: [indicator] }, ours }
}
