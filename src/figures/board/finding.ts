import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { endOf, type Day } from '../../model/time/period'
import type { Figure, Mark } from '../figure'
import { spokenOf } from '../ground/pairRates'
import { isOwn } from '../members/own'
import { progressRows } from '../colour/progressRows'
import { memberKey } from '../members/members'
import type { FigureKind } from '../registry'
import type { Selection } from '../selection'
import { favoursOfSize } from '../tell/merit'
import { officeName, shorterNames } from '../tell/naming'
import { isBad, isNamed, sizeOf } from './sizes'
import { isOfFew, isOfLittle, isSlight, isStill, isWeak, says } from './worth'

/** The leader's questions, in the order they are asked. */
export const questions = ['whole', 'moved', 'lag', 'stands', 'heading', 'reporting', 'made'] as const
export type Question = (typeof questions)[number]

/** What a figure found, as the board weighs it against what the others found. */
export interface Finding {
  readonly question: Question
  /** The one indicator it speaks of; null of several. */
  readonly subject: number | null
  /** Offices its headline names, ours aside. */
  readonly named: readonly number[]
  /** How far things went, 0 … 1 and a little beyond: of the total moved, of the way to the target, of the spread between first and last. */
  readonly size: number
  /** Who has most of what says how large a place is, or what parts of one office are: known without a sheet. */
  readonly ofSize: boolean
  /** It says next to nothing, and stands where nothing else does: a line of one number throughout, which of two states has more. */
  readonly weak: boolean
  /** It is of so few things (3起, 5次) or of so little change that it gives way to any of its kind that isn't. */
  readonly few: boolean
  /** It is a line that says what the change of its last step does. */
  readonly slight: boolean
  /** It holds figures against their goals by how far they are from them, as what of them is done says too. */
  readonly againstGoals: boolean
  /** What it says of whom, by keys: two figures that share one say the same. */
  readonly says: readonly string[]
  /** What moved in it, by keys of indicator, office and part: a figure whose only row stands in another says nothing that it doesn't. */
  readonly moved: readonly string[]
  /** Of a ranking or a table of scores: the offices from first to last. */
  readonly order: readonly number[]
  /** Of a figure of goals: the indicators that are held to one in it. */
  readonly aimed: readonly number[]
  /** Of a figure of goals: each of them, by keys of indicator, office and part. */
  readonly goals: readonly string[]
  /** Of a table: the indicators of which it is known which is better. */
  readonly ranked: readonly number[]
  /** A table in which one number alone stands out. */
  readonly singled: boolean
  /** It ranks by, or is a table of, places and scores that a sheet gave out, which repeats what they are of. */
  readonly given: boolean
  /** Its places are those a sheet gave out, not scores. */
  readonly ofPlaces: boolean
  /** A ranking of two offices. */
  readonly ofTwo: boolean
  /** How many offices stand in it. */
  readonly offices: number
  readonly merit: 'bad' | 'good' | 'neutral'
  /** Last day of its figures; null where no period is known. */
  readonly end: Day | null
  /** Its figures are of times of which no sheet says the year: beside dated ones nobody knows whether they are of now. */
  readonly yearless: boolean
  /** Its sentence is how far one thing went since a year before, which no figure of changes says: more than where its line was highest. */
  readonly tellsChange: boolean
  /** The sheets it is mostly made of: a file's name, '' of many. */
  readonly file: string
}

const questionOf: Readonly<Record<FigureKind, Question>> = {
  tiles: 'whole',
  yearOverYear: 'moved',
  contribution: 'moved',
  rankShift: 'moved',
  completion: 'lag',
  statusBreakdown: 'lag',
  schedule: 'lag',
  recheck: 'lag',
  stages: 'lag',
  doubleHalf: 'lag',
  benchmarkGap: 'lag',
  ranking: 'stands',
  matrix: 'stands',
  scoreboard: 'stands',
  comparison: 'stands',
  events: 'stands',
  adoption: 'stands',
  trend: 'heading',
  grains: 'heading',
  raters: 'stands',
  parts: 'made',
  burnDown: 'heading',
  coverage: 'reporting',
  cadence: 'reporting',
  composition: 'made',
  profile: 'made',
  particulars: 'made',
  listing: 'made',
}

/** The finding of a figure; null where it has none worth a place: a headline that only names it, parts that are nearly equal, nobody missing. */
export function findingOf(kind: FigureKind, figure: Figure, selection: Selection): Finding | null {
  const { dataset } = selection
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const observations = marks.flatMap((mark) => mark.observations)
  const ofOffices = new Set(observations.map((i) => dataset.office[i])).size > 1
  if (!says(kind, figure, marks, ofOffices, selection) || (kind === 'yearOverYear' && isStill(marks, selection))) return null
  const indicators = new Set(marks.flatMap((mark) => spokenOf(dataset, mark.observations)))
  // A place or a growth that stands for its indicator is one of its own, though its numbers are the sheet's.
  const only = selection.indicators.length === 1 ? selection.indicators[0] : [...indicators][0]
  const few = isOfFew(kind, observations, selection, only)
  // A place that one more would turn is no shift.
  if (kind === 'rankShift' && few) return null
  // Who is first where nobody said which is better has no place to rise to.
  if (kind === 'rankShift' && only !== undefined && favoursOfSize(dataset, selection.settings, only) === 'neither') return null
  const bad = marks.some(isBad)
  return {
    // Parts of one office by size stand where nothing else does, and so do places that the sheet gave out.
    question:
      // Who was given the worst grade lags.
      kind === 'listing'
        ? 'stands'
        : kind === 'ranking' && (!ofOffices || (only !== undefined && dataset.indicators[only]?.type === 'rank'))
          ? 'made'
          : questionOf[kind],
    subject: indicators.size === 1 && only !== undefined && kind !== 'tiles' && kind !== 'coverage' && kind !== 'cadence' ? only : null,
    named: namedOffices(figure, marks, selection),
    size:
      sizeOf(kind, marks, ofOffices, figure.panels[0]?.unit === '%' ? 100 : 10) *
      (kind === 'ranking' && isJudgedRate(selection, only) ? rateWeight : 1) *
      // The one of thirty that went furthest is less than how all went in one thing.
      (kind === 'yearOverYear' && ofOffices && indicators.size > 1 ? 0.3 : 1) *
      (kind === 'ranking' && isVolume(selection, only) ? 0.3 : 1),
    ofSize: isOfSize(kind, marks, selection, only),
    weak: isWeak(kind, figure, marks, ofOffices, selection),
    few: few || isOfLittle(kind, marks, selection, indicators.size === 1 ? only : undefined),
    slight: kind === 'trend' && isSlight(figure, selection, only),
    againstGoals: kind === 'yearOverYear' && selection.settings.basis === 'target',
    says: saysOf(kind, figure, marks, selection, only),
    moved: kind === 'yearOverYear' ? movedIn(marks, dataset) : [],
    order: kind === 'scoreboard' || kind === 'ranking' ? officesOf(dataset, marks) : [],
    aimed: kind === 'completion' ? [...indicators] : [],
    goals: kind === 'completion' ? goalsOf(figure, selection) : [],
    ranked: kind === 'matrix' ? [...indicators].filter((code) => !isVolume(selection, code)) : [],
    singled: kind === 'matrix' && marks.filter(isNamed).length === 1,
    given: kind === 'scoreboard' || (kind === 'ranking' ? isPlaced(dataset, only) : kind === 'matrix' && allPlaced(dataset, indicators)),
    ofPlaces: only !== undefined && dataset.indicators[only]?.type === 'rank',
    ofTwo: kind === 'ranking' && marks.length === 2,
    offices: new Set(observations.map((i) => dataset.office[i] as number)).size,
    merit: bad ? 'bad' : marks.some((mark) => isNamed(mark) && mark.change?.merit === 'good') ? 'good' : 'neutral',
    end: lastDay(dataset, observations),
    yearless: areYearless(dataset, observations),
    tellsChange: kind === 'trend' && linesOf(figure.panels) === 1 && saysOnlyAChange(figure, dataset),
    file: fileOf(dataset, observations),
  }
}

/** Of a rate a few points are as much as halves of a count are, and whoever is last by it isn't so for being small. */
const rateWeight = 2

function isJudgedRate({ dataset, settings }: Selection, indicator: number | undefined): boolean {
  return (
    indicator !== undefined && dataset.indicators[indicator]?.isRate === true && favoursOfSize(dataset, settings, indicator) !== 'neither'
  )
}

/** A place or a score that a sheet gave out. */
function isPlaced(dataset: Dataset, indicator: number | undefined): boolean {
  const type = indicator === undefined ? undefined : dataset.indicators[indicator]?.type
  return type === 'rank' || type === 'score'
}

/** Whether all of a table that is known to be better or worse is places and scores. */
function allPlaced(dataset: Dataset, indicators: ReadonlySet<number>): boolean {
  return [...indicators].every((code) => isPlaced(dataset, code))
}

/** The goals of a figure, those of its other pages too. */
function goalsOf({ shown }: Figure, selection: Selection): readonly string[] {
  return shown.of === 0 ? [] : progressRows(selection).map(({ member }) => memberKey(member))
}

/** The offices of marks in their order, each once. */
function officesOf(dataset: Dataset, marks: readonly Mark[]): readonly number[] {
  return [...new Set(marks.flatMap((mark) => mark.observations.map((i) => dataset.office[i] as number)))]
}

/**
 * What a figure says, by keys, so that another may be seen to say the same: a ranking or a table who stands where in which one indicator,
 * changes and a shift of the same places between two times who moved.
 */
function saysOf(
  kind: FigureKind,
  { headline, facts, panels }: Figure,
  marks: readonly Mark[],
  { dataset }: Selection,
  only: number | undefined,
): readonly string[] {
  const ofPlaces = only !== undefined && dataset.indicators[only]?.type === 'rank'
  // How many went up is said by the changes of all.
  const counted = only === undefined ? [] : [`counted.${only}`]
  const changed = only === undefined ? [] : [`changed.${only}`]
  // A single line that only says how far it is from last year's says what its change does.
  if (kind === 'trend')
    return linesOf(panels) > 1 ? (marks.some(isNamed) ? [] : counted) : saysOnlyAChange({ headline, facts }, dataset) ? changed : []
  if (kind === 'yearOverYear')
    return ofPlaces
      ? [`moved.${only}`]
      : [...ledBy(marks, dataset), ...writtenBeside(marks, dataset), ...(movesSeveral(marks, dataset) ? [...counted, ...changed] : [])]
  const told = headline.parts.flatMap((part) => (typeof part === 'string' ? [] : [facts[part.fact]?.observations ?? []]))
  if (kind === 'contribution') return told.flatMap((observations) => movedAlone(observations, dataset))
  if (kind === 'rankShift' && ofPlaces && panels[0]?.series[0]?.marks.length === 2) return [`moved.${only}`]
  if (kind === 'statusBreakdown') return statesOf(panels)
  // 收文1333件，上级来文占38.9% and 收文1333件，其中上级来文518件 are one thing.
  if (kind === 'adoption' || kind === 'parts') return partsSaid(marks, told, dataset)
  if (kind === 'completion') return ratesSaid(panels, dataset)
  if (kind !== 'ranking' && kind !== 'matrix') return []
  const named = [...new Set([...marks.filter(isNamed).flatMap((mark) => mark.observations), ...(kind === 'matrix' ? [] : told.flat())])]
  // What a rate that is no sheet's is of stands in the marks as its two counts.
  const spoken = [...marks.filter(isNamed).map((mark) => mark.observations), ...(kind === 'matrix' ? [] : told)]
  const [code, ...others] = [...new Set(spoken.flatMap((observations) => spokenOf(dataset, observations)))]
  if (kind === 'matrix' && others.length > 0) return []
  const rates = kind === 'ranking' ? [...ratesSaid(panels, dataset), `beside.${code}`] : []
  if (others.length === 0) return [...new Set(named.map((i) => `${code}.${dataset.office[i] as number}`)), ...rates]
  return [...new Set(named.map((i) => `${dataset.indicator[i] as number}.${dataset.office[i] as number}`))]
}

/** What a sheet writes beside two figures of how far apart they are (增减% of 2024年执行数 and 2025年预算数), which their change says. */
function writtenBeside(marks: readonly Mark[], { indicator }: Dataset): readonly string[] {
  const own = new Set(marks.flatMap(({ observations: [i] }) => (i === undefined ? [] : [indicator[i]])))
  const all = new Set(marks.flatMap(({ observations }) => observations.map((i) => indicator[i])))
  return [...all].flatMap((code) => (own.has(code) ? [] : [`beside.${code}`]))
}

/** Whose rate a figure of percent names: 参保率31.0% of whoever has done 31.0% of the task is the same news. */
function ratesSaid(panels: Figure['panels'], { office }: Dataset): readonly string[] {
  return panels
    .filter(({ unit }) => unit === '%')
    .flatMap(({ series }) => series.flatMap(({ marks }) => marks.filter(isNamed)))
    .flatMap(({ value, observations: [i] }) => (value === null || i === undefined ? [] : [`rate.${office[i]}.${value.toFixed(1)}`]))
}

/** Two numbers, one of them a change of the other, be it worked out or the sheet's own. */
function saysOnlyAChange({ headline, facts }: Pick<Figure, 'headline' | 'facts'>, dataset: Dataset): boolean {
  const told = headline.parts.flatMap((part) => {
    const fact = typeof part === 'string' ? undefined : facts[part.fact]
    if (typeof part === 'string') return []
    const stated = fact?.observations.some((i) => measures[dataset.measure[i] as number] === 'change')
    return [fact?.derivation?.rule ?? (stated ? 'change' : 'own')]
  })
  return told.length === 2 && told.includes('own') && told.includes('change')
}

/** How many members have a line of their own. */
function linesOf(panels: Figure['panels']): number {
  return panels.reduce((sum, { series }) => sum + series.filter(({ role }) => role !== 'ghost').length, 0)
}

/**
 * Who moved most of what, where one alone is named among others: a figure of all indicators says it again beside that of the one. A lone
 * row takes nothing from the figure of all.
 */
function ledBy(marks: readonly Mark[], dataset: Dataset): readonly string[] {
  const named = marks.filter(isNamed)
  const i = named.length === 1 && marks.length > 1 ? named[0]?.observations[0] : undefined
  return i === undefined ? [] : [`moved.${dataset.indicator[i] as number}.${dataset.office[i] as number}.${dataset.breakdown[i] as number}`]
}

/** Which part of which whole a headline speaks of; the marks it names, else those its numbers are of. */
function partsSaid(marks: readonly Mark[], told: readonly (readonly number[])[], { indicator, office }: Dataset): readonly string[] {
  const named = marks.filter(isNamed).flatMap((mark) => mark.observations)
  const of = [...new Set([...named, ...told.flat()].map((i) => `${indicator[i]}.${office[i]}`))].sort()
  return of.length === 0 ? [] : [`of.${of.join('|')}`]
}

/** How many are in which state, all together: a ledger and a sheet that counts its lines say the same. */
function statesOf(panels: Figure['panels']): readonly string[] {
  const counts = panels.flatMap(({ series }) =>
    series.flatMap(({ name, marks }) => {
      // All together stand last where the lines of several bodies are told apart.
      const all = marks[marks.length - 1]?.value
      return all ? [`${name}=${all}`] : []
    }),
  )
  return counts.length < 2 ? [] : [`states.${counts.sort().join('.')}`]
}

/** Whoever alone a number of a headline is of: who gave most of a change is news where nobody else said it of the same. */
function movedAlone(observations: readonly number[], { indicator, office, breakdown }: Dataset): readonly string[] {
  const keys = new Set(observations.map((i) => `moved.${indicator[i]}.${office[i]}.${breakdown[i]}`))
  return keys.size === 1 ? [...keys] : []
}

/** Whether several offices or parts moved in one thing. */
function movesSeveral(marks: readonly Mark[], dataset: Dataset): boolean {
  const moved = movedIn(marks, dataset)
  return (
    officesOf(dataset, marks).length > 1 || (moved.length > 1 && new Set(moved.map((key) => key.slice(0, key.indexOf('.')))).size === 1)
  )
}

function movedIn(marks: readonly Mark[], { indicator, office, breakdown }: Dataset): readonly string[] {
  return [...new Set(marks.flatMap(({ observations: [i] }) => (i === undefined ? [] : [`${indicator[i]}.${office[i]}.${breakdown[i]}`])))]
}

/** Whether a figure only says who has most of what is neither good nor bad, or what parts there are. */
function isOfSize(kind: FigureKind, marks: readonly Mark[], selection: Selection, only: number | undefined): boolean {
  if (kind === 'composition') return true
  if (kind === 'ranking' && only !== undefined) return isVolume(selection, only)
  if (kind !== 'ranking' && kind !== 'matrix') return false
  const named = marks.filter(isNamed)
  const indicators = new Set((named.length > 0 ? named : marks).flatMap((mark) => spokenOf(selection.dataset, mark.observations)))
  return [...indicators].every((indicator) => isVolume(selection, indicator))
}

/** What says how large a place is, not how well it does: who has most of it is known without a sheet. */
function isVolume({ dataset, settings }: Selection, indicator: number | undefined): boolean {
  // How fast something grew says nothing of how large it is.
  if (indicator === undefined || dataset.indicators[indicator]?.type === 'growth') return false
  return favoursOfSize(dataset, settings, indicator) === 'neither'
}

/**
 * Offices that the headline names, ours aside: of the marks it names, else of its numbers that are one office's. Its text says which of them
 * found room.
 */
function namedOffices(figure: Figure, marks: readonly Mark[], selection: Selection): readonly number[] {
  const { dataset } = selection
  const { text, parts } = figure.headline
  const flagged = marks.filter(isNamed)
  const told = parts.flatMap((part) => (typeof part === 'string' ? [] : [figure.facts[part.fact]?.observations ?? []]))
  const from = flagged.length > 0 ? flagged.map((mark) => mark.observations) : told
  const alone = from.map((observations) => [...new Set(observations.map((i) => dataset.office[i] as number))])
  const codes = new Set(alone.flatMap((offices) => (flagged.length > 0 || offices.length === 1 ? offices : [])))
  const shorten = shorterNames(dataset, [...new Set(marks.flatMap((mark) => mark.observations.map((i) => dataset.office[i] as number)))])
  return [...codes].filter((code) => {
    const name = officeName(dataset, code)
    return name !== '' && (text.includes(name) || text.includes(shorten(name))) && !isOwn(selection, code)
  })
}

/** The last day that values among these are of; null of none. */
export function lastDay(dataset: Dataset, observations: readonly number[]): Day | null {
  const value = measures.indexOf('value')
  let last: Day | null = null
  for (const i of observations) {
    const period = dataset.periods[dataset.period[i] as number]
    const end = period === undefined || dataset.missing[i] !== 0 || dataset.measure[i] !== value ? null : endOf(period)
    if (end !== null && (last === null || end > last)) last = end
  }
  return last
}

function areYearless(dataset: Dataset, observations: readonly number[]): boolean {
  return observations.length > 0 && observations.every((i) => dataset.periods[dataset.period[i] as number]?.kind === 'partial')
}

function fileOf(dataset: Dataset, observations: readonly number[]): string {
  const counts = new Map<string, number>()
  for (const i of observations) {
    const file = dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number]?.file ?? ''
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] * 2 > observations.length ? most[0] : ''
}
