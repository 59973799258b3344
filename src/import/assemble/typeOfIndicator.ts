import type { Dataset } from '../../model/dataset/dataset'
import { withType, type Indicator, type IndexBase, type IndicatorType } from '../../model/indicator'
import { measures } from '../../model/dataset/observation'
import type { Unit } from '../../model/unit'
import { rateEnding, stockWords } from '../lexicon/headings/headings'
import { forEach, turnover } from '../lexicon/measures/rates'
import {
  averageWords,
  fixedBase,
  gradeWords,
  growthWords,
  indexWords,
  moneyWords,
  movingBase,
  neverCounted,
  priceIndex,
  rankWords,
  scoreWords,
} from '../lexicon/types'
import { scoreUnit } from '../lexicon/measures/units'
import { isAverageName } from '../values/headers/rateName'
import { withScoredParts } from './scoredParts'

/** What decides a type before any figure is read. `context` is the title and section; `rate` whether the name ends as a rate's. */
export interface TypeDraft {
  readonly name: string
  readonly unit: Unit | null
  readonly context: string
  readonly rate: boolean
}

/**
 * The type an indicator has by its name, its unit and what the title says (rules B1–B5); what only its figures can tell is `unknown` here.
 *
 *     起草综合文稿 (篇)               flow
 *     年末总人口 (万人)                stock
 *     批示率, 占比 (%)                share
 *     公文平均办理时长 (小时)           average
 *     居民消费价格指数, 上年同月=100     index, moving
 *     GDP增速 (%)                    growth
 */
export function typeByName(draft: TypeDraft): { readonly type: IndicatorType; readonly indexBase: IndexBase | null } {
  const { name, unit } = draft
  const plain = name.replace(/[(（][^()（）]*[)）]$/, '').trim()
  const base = unit?.base ?? ''
  // 培训学时（人均）: what the bracket says of it.
  const behind = /[(（]([^()（）]*)[)）]$/.exec(name)?.[1] ?? ''
  const is = (type: IndicatorType) => ({ type, indexBase: null })
  if (rankWords.test(plain)) return is('rank')
  if (gradeWords.test(plain)) return is('grade')
  if (indexWords.test(name) && !rateEnding.test(plain))
    return { type: 'index', indexBase: baseSaid(name, draft.context) ?? baseSaid(unit?.written ?? '', '') }
  // 食品 in 上年同月=100: the unit says what it is.
  const inUnit = baseSaid(unit?.written ?? '', '')
  if (inUnit !== null) return { type: 'index', indexBase: inUnit }
  // A title that gives the base says it for all that stands below: 食品烟酒 under （上年=100）.
  const below = base === '' && !draft.rate ? baseSaid('', draft.context) : null
  if (below !== null) return { type: 'index', indexBase: below }
  if (base === scoreUnit || scoreWords.test(plain)) return is('score')
  if (growthWords.test(plain) && (base === '' || unit?.share === true)) return is('growth')
  if (unit?.share !== true && (isAverageName(plain) || averageWords.test(behind) || forEach.test(base))) return is('average')
  if (unit?.share === true || draft.rate) return is('share')
  if (turnover.test(plain) && base === '') return is('average')
  if (stockWords.test(name)) return is('stock')
  if (base !== '') return is('flow')
  if (moneyWords.test(name) && !neverCounted.test(plain)) return is('flow')
  // 食品烟酒 under 居民消费价格指数（上年=100）: an index like its title, unless its figures say otherwise.
  return indexWords.test(draft.context) && movingBase.test(draft.context) ? { type: 'index', indexBase: 'moving' } : is('unknown')
}

function baseSaid(name: string, context: string): IndexBase | null {
  for (const text of [name, context]) {
    if (movingBase.test(text)) return 'moving'
    if (fixedBase.test(text)) return 'fixed'
  }
  return null
}

/** A price index nobody gave a base is against the year before where all its figures stand within this of 100. */
const nearHundred = 25

/**
 * Settle by their figures what names leave open (rules B6, B7): whole numbers without a unit count something and add up, unless their
 * name says that they don't (年龄, 满意度); a price index whose figures all stand near 100 is of the year before, and so is what follows it
 * in `oneFile` and stands as near.
 */
export function withTypesSettled(dataset: Dataset, oneFile = false): Dataset {
  const open = dataset.indicators.map((one) => isOpen(one))
  if (!open.includes(true)) return dataset
  const [numbers, loose, far] = [0, 1, 2].map(() => new Uint32Array(dataset.indicators.length)) as [Uint32Array, Uint32Array, Uint32Array]
  const [value, target] = [measures.indexOf('value'), measures.indexOf('target')]
  const asked = Uint8Array.from(open, Number)
  let left = open.filter(Boolean).length
  const { count, indicator, measure: measureOf, missing, value: numberOf, places } = dataset
  for (let i = 0; i < count && left > 0; i++) {
    const code = indicator[i] as number
    const measure = measureOf[i] as number
    if (asked[code] === 0 || missing[i] !== 0 || (measure !== value && measure !== target)) continue
    const number = numberOf[i] as number
    numbers[code] = (numbers[code] as number) + 1
    if (number < 0 || (places[i] as number) > 0 || !Number.isInteger(number)) loose[code] = (loose[code] as number) + 1
    if (Math.abs(number - 100) > nearHundred) far[code] = (far[code] as number) + 1
    // One number of either sort is all that is asked for.
    if (loose[code] !== 0 && far[code] !== 0) {
      asked[code] = 0
      left--
    }
  }
  let before: Indicator | undefined
  const settled = (one: Indicator, code: number): Indicator => {
    if (open[code] !== true || numbers[code] === 0) return one
    // 鲜菜 101.3 below 食品 97.9 (上年同月=100) is an index as well.
    if (oneFile && one.type === 'unknown' && one.unit === '' && before?.indexBase === 'moving' && far[code] === 0 && loose[code] !== 0)
      return { ...withType(one, 'index'), indexBase: 'moving' }
    if (one.type === 'index' && (far[code] === 0 || indexWords.test(one.name)))
      return far[code] === 0 ? { ...one, indexBase: 'moving' } : one
    const type = loose[code] === 0 && !neverCounted.test(one.name) ? 'flow' : 'unknown'
    return type === one.type ? one : withType(one, type)
  }
  const indicators = dataset.indicators.map((one, code) => (before = settled(one, code)))
  return withScoredParts({ ...dataset, indicators })
}

/** Whether only figures tell: no unit and no name of a type (also where another file's figures have told), or a price index without a base. */
function isOpen(one: Indicator): boolean {
  if (one.type === 'index' && baseSaid(one.unit, '') !== null) return false
  if (one.type === 'index') return ((one.indexBase ?? null) === null && priceIndex.test(one.name)) || !indexWords.test(one.name)
  if (one.type === 'unknown') return true
  return one.type === 'flow' && one.unit === '' && typeByName({ name: one.name, unit: null, context: '', rate: false }).type === 'unknown'
}
