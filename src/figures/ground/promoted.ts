import { partWordOf } from '../../i18n/names/partWord'
import type { Dataset } from '../../model/dataset/dataset'
import { withType, type Indicator, type IndicatorId } from '../../model/indicator'
import { changeForms, measures, observationFlags, type Measure } from '../../model/dataset/observation'
import type { FigureSettings } from '../selection'
import { wordsOf } from '../tell/wordsOf'
import { appended, type Worked } from './appended'

/** Measures that stand for a figure where a sheet gives nothing else of it, in the order they are looked for. */
const promotable: readonly Measure[] = ['change', 'target', 'rank', 'score']

/** All that is stated of an indicator in one measure. */
interface Stated {
  readonly indicator: number
  readonly measure: Measure
  readonly list: readonly number[]
}

/**
 * A sheet of growth rates, of targets, of places or of parts of a score holds numbers as well: where an indicator has no figure of its
 * own, what is stated of it becomes one, as an indicator of that name.
 *
 *     同比增长（%） alone           投资同比, a growth
 *     2025年目标 alone             新增就业目标, as the indicator is
 *     信息工作排名 alone            信息工作排名, a rank: less is better
 *     执行率 beside 上年同期执行率    支出执行率, beside what was spent
 *     基础分 加分 扣分 of a score     as they are, scores; the score that has a place stays the scoreboard's,
 *                              unless it was given out twice: then it changed
 */
export function withPromoted(dataset: Dataset, settings: FigureSettings): Dataset {
  const value = measures.indexOf('value')
  const [valued, ranked] = [new Set<number>(), new Set<number>()]
  for (let i = 0; i < dataset.count; i++) {
    const indicator = dataset.indicator[i] as number
    if (dataset.measure[i] === value && dataset.missing[i] === 0) valued.add(indicator)
    if (dataset.measure[i] === measures.indexOf('rank')) ranked.add(indicator)
  }
  const by = new Map<string, Stated & { readonly list: number[] }>()
  for (let i = 0; i < dataset.count; i++) {
    const indicator = dataset.indicator[i] as number
    const measure = measures[dataset.measure[i] as number] as Measure
    const isPart = measure === 'completion' && dataset.bound[i] === 0
    if (dataset.missing[i] !== 0 || !(isPart || (!valued.has(indicator) && promotable.includes(measure) && isSpoken(dataset, i, measure))))
      continue
    const key = `${indicator}|${measure}|${measure === 'change' ? `${dataset.against[i]}|${dataset.form[i]}` : ''}`
    const found = by.get(key)
    if (found === undefined) by.set(key, { indicator, measure, list: [i] })
    else found.list.push(i)
  }
  const scores = [...by.values()].filter(({ measure }) => measure === 'score')
  const indicators = [...dataset.indicators]
  const worked: Worked[] = []
  for (const one of by.values()) {
    const { indicator, measure, list } = one
    // The one score of a sheet, and the one with a place, is the scoreboard's; a rank beside other figures is theirs;
    // what was given out twice changed, and the score says by how much.
    // 执行率 beside 上年同期执行率: how much was done changed, whatever was done.
    if (measure === 'completion' && !isTwice(dataset, list)) continue
    if (measure === 'score' && (scores.length < 3 || ranked.has(indicator)) && !isTwice(dataset, list)) continue
    const score = measure === 'rank' ? scores.find((other) => other.indicator === indicator) : undefined
    if (score !== undefined && (!isTwice(dataset, list) || isTwice(dataset, score.list))) continue
    if (hasEarlier(dataset, [...by.values()], indicator, measure) || isStepOf(dataset, one, [...by.values()])) continue
    const code = indicators.push(spoken(dataset, one, settings)) - 1
    const along = (i: number, measure?: Measure): Worked => ({
      ...(measure === undefined ? {} : { measure }),
      indicator: code,
      office: dataset.office[i] as number,
      period: dataset.period[i] as number,
      breakdown: dataset.breakdown[i] as number,
      parts: [i],
      flags: (dataset.flags[i] as number) & ~observationFlags.derived,
      ...(isPoints(dataset, i, one.measure)
        ? { amount: dataset.value[i] as number, value: dataset.value[i] as number }
        : { amount: dataset.amount[i] as number }),
    })
    for (const i of list) worked.push(along(i))
    // 增速5.1%, 目标8%: where no figure is given, a goal in % is the growth's.
    if (measure !== 'change') continue
    for (const goal of by.values()) if (isGoalOf(dataset, goal, indicator)) for (const i of goal.list) worked.push(along(i, 'target'))
  }
  return worked.length === 0 ? dataset : appended(dataset, { indicators, offices: dataset.offices, periods: dataset.periods }, worked)
}

/** Whether these are targets in % of what only its growth is known of. */
function isGoalOf(dataset: Dataset, { indicator, measure, list }: Stated, of: number): boolean {
  return indicator === of && measure === 'target' && list.every((i) => dataset.units[dataset.unit[i] as number] === '%')
}

/** Whether an office has two of one score, of two times. */
function isTwice(dataset: Dataset, list: readonly number[]): boolean {
  const before = new Map<string, number>()
  return list.some((i) => {
    const member = `${dataset.office[i]}|${dataset.breakdown[i]}`
    const period = before.get(member)
    before.set(member, dataset.period[i] as number)
    return period !== undefined && period !== dataset.period[i]
  })
}

function isPoints(dataset: Dataset, i: number, measure: Measure): boolean {
  return measure === 'change' && changeForms[(dataset.form[i] as number) - 1] === 'points'
}

/** A change can stand alone, and so can a difference that a sheet calls one; none against a target. */
function isSpoken(dataset: Dataset, i: number, measure: Measure): boolean {
  if (measure !== 'change') return true
  const form = changeForms[(dataset.form[i] as number) - 1]
  const against = dataset.againsts[(dataset.against[i] as number) - 1]
  return (form === 'percent' || form === 'points' || form === 'difference') && against !== 'target' && against !== 'benchmark'
}

/** 得分 | 位次 | 上年位次 | 变化: by how many places one moved stands for nothing where the places do. */
function isStepOf(dataset: Dataset, { indicator, measure, list }: Stated, all: readonly Stated[]): boolean {
  if (measure !== 'change' || changeForms[(dataset.form[list[0] as number] as number) - 1] !== 'difference') return false
  return all.some((other) => other.indicator === indicator && (other.measure === 'rank' || other.measure === 'score'))
}

/** 执行率, 完成率: what the sheet calls the part that is done. */
function rateHeading({ labelPaths, columnLabels }: Dataset, i: number, otherwise: string): string {
  const texts = labelPaths[columnLabels[i] as number] ?? []
  return partWordOf(texts[texts.length - 1]?.text ?? '') ?? otherwise
}

function hasEarlier(dataset: Dataset, all: readonly Stated[], indicator: number, measure: Measure): boolean {
  return all.some(
    (other) =>
      other.indicator === indicator &&
      other.measure !== 'completion' &&
      !isStepOf(dataset, other, all) &&
      promotable.indexOf(other.measure) < promotable.indexOf(measure) &&
      !(measure === 'score' && other.measure === 'rank'),
  )
}

/** The indicator that a stated change, target, place or score is of. */
function spoken(dataset: Dataset, { indicator, measure, list }: Stated, settings: FigureSettings): Indicator {
  const w = wordsOf(settings.language)
  const known = dataset.indicators[indicator] as Indicator
  const id = `${known.id}#${measure}` as IndicatorId
  switch (measure) {
    case 'change': {
      const form = changeForms[(dataset.form[list[0] as number] as number) - 1]
      // By how many more or fewer: no growth, and no count of anything either.
      if (form === 'difference')
        return {
          ...withType(known, 'unknown'),
          id,
          name: w.promoted.difference(known.name),
          unit: known.unit,
          writtenUnit: known.writtenUnit,
        }
      const against = dataset.againsts[(dataset.against[list[0] as number] as number) - 1]
      const basis = against === 'previousPeriod' ? w.basis.previousPeriod : w.basis.samePeriodLastYear
      const unit = isPoints(dataset, list[0] as number, measure) ? w.points : '%'
      return { ...withType(known, 'growth'), id, name: w.promoted.change(known.name, basis), unit, writtenUnit: unit }
    }
    case 'completion':
      return {
        ...withType(known, 'share'),
        id,
        name: known.name + rateHeading(dataset, list[0] as number, w.promoted.done),
        isRate: true,
        unit: '%',
        writtenUnit: '%',
        favours: known.favours === 'less' ? 'less' : 'more',
      }
    case 'rank':
      return { ...withType(known, 'rank'), id, name: w.promoted.rank(known.name), unit: '', writtenUnit: '', favours: 'less' }
    case 'target':
      return { ...known, id, name: w.promoted.target(known.name), favours: 'neither' }
    default:
      // 开办企业 of 92.1分 changed by 1.8分, whatever 开办企业 is else.
      return { ...withType(known, 'score'), id, favours: known.favours === 'neither' ? 'more' : known.favours }
  }
}
