import { partsOfRate } from '../../analysis/arithmetic/rate'
import { moneyUnit } from '../../i18n/unitWords'
import { observationFlags } from '../../model/dataset/observation'
import type { Figure, Mark, Series } from '../figure'
import type { FigureKind } from '../registry'
import type { Selection } from '../selection'
import { favoursOfSize } from '../tell/merit'
import { isNamed, spreadOf } from './sizes'

/** Whether a figure has a finding. A headline without a number or a name only says what is drawn. */
export function says(kind: FigureKind, figure: Figure, marks: readonly Mark[], ofOffices: boolean, selection: Selection): boolean {
  if (marks.length === 0) return false
  if (kind === 'tiles') return true
  // 已修复六成, 渗滤液站在建: what was done of each is no state that several are in.
  if (kind === 'statusBreakdown' && isProse(figure)) return false
  if (kind === 'coverage') return marks.some((mark) => mark.flags.includes('named-bad') || mark.flags.includes('zeroReport'))
  const told = figure.headline.parts.some((part) => typeof part !== 'string') || marks.some(isNamed)
  if (!told) return false
  // Of grades somebody has the worst of several.
  if (kind === 'listing') return marks.some(isNamed)
  // Two steps whose rate the sheet gives say that rate once more.
  if (kind === 'adoption') return !isRateOfSheet(marks, selection)
  // 双过半 is asked for at the middle of the year; in autumn to be past half is nothing.
  if (kind === 'doubleHalf') return marks.some(isAboutHalf)
  // A table of one or two columns in which nobody leads or lags only shows what each one's ranking does.
  if (kind === 'matrix' && marks.filter(isNamed).length < 2 && isNarrow(figure)) return false
  // Of two who gave what of a change is seen in the change of both.
  if (kind === 'contribution') return marks.length - totalsOfContribution >= leastParts
  // Offices are no parts of a whole but a ranking, which has their shares as well.
  if (kind === 'composition') return !ofOffices && unequalShares(marks)
  // Whoever went up to a place that several share passed nobody who shares it.
  if (kind === 'rankShift')
    return placesMoved(figure) >= Math.max(leastPlaces, Math.ceil(figure.shown.of / placesOfMany)) && sharing(figure) < mostSharing
  // Two quarters beside those of last year are a change, and no line.
  if (kind === 'trend' && figure.panels.some(({ series }) => series.some(({ role }) => role === 'ghost')))
    return marks.filter((mark) => mark.value !== null).length > 4 || figure.panels.length > 1
  if (kind === 'ranking') return marks.filter((mark) => mark.value !== null).length > 1 && spreadOf(marks) >= leastSpread
  return true
}

/** States of which hardly one is that of two tasks. */
function isProse({ panels }: Figure): boolean {
  const counts = panels.flatMap(({ series }) => series.map(({ marks }) => marks[marks.length - 1]?.value ?? 0))
  return counts.length >= manyStates && counts.filter((count) => count < 2).length * 4 > counts.length * 3
}
const manyStates = 5

/** Whether two indicators are the numerator and denominator of a rate that the sheets give. */
function isRateOfSheet(marks: readonly Mark[], { dataset, relations }: Selection): boolean {
  const steps = new Set(marks.flatMap((mark) => mark.observations.map((i) => dataset.indicator[i] as number)))
  if (steps.size !== 2) return false
  return dataset.indicators.some((_, indicator) => {
    const parts = partsOfRate(dataset, indicator, relations)
    return parts !== null && steps.has(parts.numerator) && steps.has(parts.denominator)
  })
}

/** Whether what is drawn went a step further (报送 → 采用), and isn't only a part of it that nobody judges (其中：女性). */
function hasStage(marks: readonly Mark[], { dataset, relations, settings }: Selection): boolean {
  const drawn = new Set(marks.flatMap((mark) => mark.observations.map((i) => dataset.indicators[dataset.indicator[i] as number]?.id)))
  const wanted = (id: string) => {
    const code = dataset.indicators.findIndex((indicator) => indicator.id === id)
    return code >= 0 && favoursOfSize(dataset, settings, code) !== 'neither'
  }
  return relations.some(({ kind, child, parent }) => drawn.has(child) && drawn.has(parent) && (kind === 'stageOf' || wanted(child)))
}

/** The total before and the total now stand among the steps between them. */
const totalsOfContribution = 2
const leastParts = 3

export function isWeak(kind: FigureKind, figure: Figure, marks: readonly Mark[], ofOffices: boolean, selection: Selection): boolean {
  // One 其中 beside its whole are two numbers that the tiles have; a step of what was done is a finding.
  if (kind === 'adoption') return marks.length === 2 && !hasStage(marks, selection)
  if (kind === 'trend') return saysOnlyTheLast(figure)
  // Which of two states has more is said by how many there are.
  return kind === 'ranking' && !ofOffices && marks.length === 2
}

/** Things of which each is chance: the most that any office has of a ranking, or all together of a change. */
const fewThings = { ranking: 5, rankShift: 5, yearOverYear: 10 } as const

/** Percent or points under which nobody's change of what nobody judges is news. */
const littleMoved = 5

/** Whether a figure is of a change that is neither better nor worse, and nobody moved far: 办件量增长0.7%. */
export function isOfLittle(
  kind: FigureKind,
  marks: readonly Mark[],
  { dataset, settings }: Selection,
  indicator: number | undefined,
): boolean {
  if (kind !== 'yearOverYear' || indicator === undefined || favoursOfSize(dataset, settings, indicator) !== 'neither') return false
  // A few points of a rate are far.
  if (dataset.indicators[indicator]?.isRate === true) return false
  return marks.every(({ value }) => value !== null && Math.abs(value) < littleMoved)
}

/** Whether a ranking or a change of one indicator counts only a few things; of what there should be fewer of, each is one too many. */
export function isOfFew(
  kind: FigureKind,
  observations: readonly number[],
  { dataset, settings }: Selection,
  indicator: number | undefined,
): boolean {
  const known = indicator === undefined ? undefined : dataset.indicators[indicator]
  if ((kind !== 'ranking' && kind !== 'rankShift' && kind !== 'yearOverYear') || known === undefined || indicator === undefined)
    return false
  if (observations.some((i) => dataset.indicator[i] !== indicator) || known.isRate) return false
  if (favoursOfSize(dataset, settings, indicator) === 'less') return false
  // Things are whole; 0.9万元 and 3.1亿元 are none.
  if ((known.type !== 'flow' && known.type !== 'stock') || moneyUnit.test(known.unit)) return false
  const numbers = [...new Set(observations)].filter((i) => dataset.missing[i] === 0)
  if (!numbers.every((i) => Number.isInteger(dataset.amount[i] as number))) return false
  const together = new Map<number, number>()
  for (const i of numbers) {
    if (((dataset.flags[i] as number) & observationFlags.aggregate) !== 0) continue
    const period = dataset.period[i] as number
    const amount = Math.abs(dataset.amount[i] as number)
    together.set(period, kind === 'yearOverYear' ? (together.get(period) ?? 0) + amount : Math.max(together.get(period) ?? 0, amount))
  }
  // What only totals are of counts nobody's few.
  return together.size > 0 && [...together.values()].every((amount) => amount < fewThings[kind])
}

/**
 * A line that says what the change of its last step does: two steps one way (down twice, of what may well be more, is news), or that the last
 * number but one was the highest. Beside that change it says nothing.
 */
export function isSlight({ headline, facts, panels }: Figure, { dataset, settings }: Selection, indicator: number | undefined): boolean {
  const lines = panels.flatMap((panel) => panel.series)
  const [line] = lines
  if (line === undefined || lines.length > 1) return false
  const told = headline.parts.flatMap((part) => (typeof part === 'string' ? [] : [facts[part.fact]]))
  const [before, last] = line.marks.filter((mark) => mark.value !== null).slice(-2)
  if (told.some((fact) => fact?.derivation?.rule === 'count' && fact.value === fewSteps)) {
    const up = (last?.value ?? 0) > (before?.value ?? 0)
    return indicator === undefined || (favoursOfSize(dataset, settings, indicator) === 'less' ? !up : up)
  }
  const [only] = told
  return told.length === 1 && only?.derivation === null && only.observations.every((i) => before?.observations.includes(i))
}

/** Steps that are hardly a run. */
const fewSteps = 2

/** A line whose headline has nothing but its last number, neither its highest nor its lowest, or that all its numbers are one. */
function saysOnlyTheLast({ headline, facts, panels }: Figure): boolean {
  const [series, ...more] = panels.flatMap((panel) => panel.series.filter(({ role }) => role !== 'ghost'))
  const told = headline.parts.flatMap((part) => (typeof part === 'string' ? [] : [facts[part.fact]]))
  if (series === undefined || more.length > 0) return false
  const numbers = series.marks.filter((mark) => mark.value !== null)
  const last = numbers[numbers.length - 1]
  if (numbers.length > 1 && new Set(numbers.map((mark) => mark.value)).size === 1) return true
  const [only] = told
  if (told.length !== 1 || only?.derivation !== null || last === undefined) return false
  return (
    only.observations.every((i) => last.observations.includes(i)) &&
    numbers.some((mark) => (mark.value ?? 0) >= (last.value ?? 0) && mark !== last)
  )
}

/** From one month to the next nothing moved: that is no news, while nothing in a year is. */
export function isStill(marks: readonly Mark[], { settings }: Selection): boolean {
  return settings.basis === 'previousPeriod' && marks.every(({ change }) => change === null || change.direction === 'flat')
}

/** One or two columns of more offices than are taken in at a glance. */
function isNarrow({ panels: [panel], shown }: Figure): boolean {
  return (panel?.columns?.length ?? 0) < 3 && shown.of > glance
}
const glance = 4

/** 双过半 is asked for at the end of June: earlier or later, what of the task is done beside its schedule says all that it would. */
function isAboutHalf({ at }: Mark): boolean {
  const [gone = 0] = at ?? []
  return gone <= latestHalf && gone >= earliestHalf
}

/** Percent of the time gone from which, and up to which, half of it is a measure. */
const [earliestHalf, latestHalf] = [45, 55]

/** One place up or down is two offices changing seats, and two hardly more: of many it is a fifth of them. */
const leastPlaces = 3
const placesOfMany = 5

/** How many besides stand at last where whoever the headline names does. */
function sharing(figure: Figure): number {
  const all = figure.panels.flatMap((panel) => panel.series)
  const last = (series: Series | undefined) => series?.marks[series.marks.length - 1]?.value ?? null
  const named = all.find((series) => series.role === 'own' || series.marks.some(isNamed))
  return all.filter((series) => series !== named && last(series) !== null && last(series) === last(named)).length
}
const mostSharing = 2

/** How many places whoever the headline names went, end to end. */
function placesMoved(figure: Figure): number {
  const named = figure.panels.flatMap((panel) => panel.series).find((series) => series.role === 'own' || series.marks.some(isNamed))
  const places = (named?.marks ?? []).flatMap((mark) => (mark.value === null ? [] : [mark.value]))
  return Math.abs((places[places.length - 1] ?? 0) - (places[0] ?? 0))
}

/** Values that lie nearer together than this (as a part of the largest) rank nobody. */
const leastSpread = 0.005
/** A share is news where it is this many times what equal parts would have, of three parts at least. */
const aboveEqual = 1.5
/** A share under which nobody has most of a whole. */
const leastShare = 0.3

function unequalShares(marks: readonly Mark[]): boolean {
  const values = marks.flatMap((mark) => (mark.value === null ? [] : [mark.value]))
  const whole = values.reduce((a, b) => a + b, 0)
  return values.length > 2 && whole > 0 && Math.max(...values) / whole >= Math.max(leastShare, Math.min(0.8, aboveEqual / values.length))
}
