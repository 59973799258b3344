import type { Dataset } from '../../model/dataset/dataset'
import { withType } from '../../model/indicator'
import { measures } from '../../model/dataset/observation'

/** Members fewer than which bear nothing out, and the scale that parts of a score are given on. */
const [fewestMembers, fullMarks] = [4, 100]
/** How far a part's mean may lie from the score's, as a part of it. */
const mostApart = 0.4

/** What everyone has of a column. */
type Points = Map<string, number>

/** How far a score may lie from its terms' sum by their rounding, for each of them. */
const rounding = 0.006

/**
 * Bare numbers beside a score that it lies among for every member, or that it is the sum of, are the parts it was made of, and more of them is better (rule B8).
 *
 *     市容环境 91.2, 停车秩序 88.0, 垃圾分类 90.5, 总得分 90.1      scores
 *     党建 27.3, 交通 6.2, 加减分 -1, 总分 32.5                   scores: the total is their sum
 *     面积 12.5, 人口 3.1, 总得分 90.1                           as they are
 */
export function withScoredParts(dataset: Dataset): Dataset {
  const score = measures.indexOf('score')
  if (!dataset.measure.includes(score)) return dataset
  const value = measures.indexOf('value')
  const [scores, parts, terms] = [new Map<number, Points>(), new Map<number, Points>(), new Map<number, Points>()]
  const note = (to: Map<number, Points>, code: number, i: number) =>
    to.set(
      code,
      (to.get(code) ?? new Map()).set(`${dataset.office[i]}|${dataset.period[i]}|${dataset.breakdown[i]}`, dataset.value[i] as number),
    )
  for (let i = 0; i < dataset.count; i++) {
    const measure = dataset.measure[i]
    if ((measure !== score && measure !== value) || dataset.missing[i] !== 0) continue
    const code = dataset.indicator[i] as number
    const of = measure === score ? scores : isBare(dataset, code) ? parts : null
    if (measure === value && isUnsaid(dataset, code)) note(terms, code, i)
    if (of === null) continue
    note(of, code, i)
  }
  const found = new Set(
    [...scores].flatMap(([code, total]) => [
      ...partsOf(total, parts),
      ...termsOf(
        total,
        [...terms, ...scores].filter(([other]) => other !== code),
      ),
    ]),
  )
  if (found.size === 0) return dataset
  return {
    ...dataset,
    indicators: dataset.indicators.map((one, code) =>
      found.has(code) ? { ...withType(one, 'score'), favours: one.favours === 'neither' ? 'more' : one.favours } : one,
    ),
  }
}

/** Without a unit, and nothing said of what it counts. */
function isBare({ indicators }: Dataset, code: number): boolean {
  const one = indicators[code]
  return one !== undefined && one.unit === '' && (one.type === 'unknown' || one.type === 'flow') && one.favours === 'neither'
}

/** Without a unit, whatever it may favour: only the arithmetic says more. */
function isUnsaid({ indicators }: Dataset, code: number): boolean {
  const one = indicators[code]
  return one !== undefined && one.unit === '' && (one.type === 'unknown' || one.type === 'flow')
}

/** All bare numbers and points beside a score, where it is their sum for everyone who has it. */
function termsOf(
  total: ReadonlyMap<string, number>,
  terms: readonly (readonly [code: number, of: ReadonlyMap<string, number>])[],
): readonly number[] {
  const members = [...total]
  if (members.length < fewestMembers || terms.length < 2) return []
  const isSum = members.every(([member, points]) => {
    const sum = terms.reduce((before, [, of]) => before + (of.get(member) ?? 0), 0)
    return Math.abs(sum - points) <= rounding * (terms.length + 1)
  })
  return isSum ? terms.map(([code]) => code) : []
}

/** The numbers that a score lies among: two at least, given to everyone who has the score. */
function partsOf(total: ReadonlyMap<string, number>, parts: ReadonlyMap<number, ReadonlyMap<string, number>>): readonly number[] {
  const members = [...total]
  if (members.length < fewestMembers) return []
  const mean = members.reduce((sum, [, points]) => sum + points, 0) / members.length
  const beside = [...parts].filter(([, of]) => {
    const own = members.map(([member]) => of.get(member) ?? NaN)
    const ownMean = own.reduce((sum, points) => sum + points, 0) / own.length
    return own.every((points) => points >= 0 && points <= fullMarks) && Math.abs(ownMean - mean) <= mostApart * mean
  })
  const among = members.every(([member, points]) => {
    const own = beside.map(([, of]) => of.get(member) as number)
    return points >= Math.min(...own) && points <= Math.max(...own)
  })
  return beside.length > 1 && among ? beside.map(([code]) => code) : []
}
