import { indicatorId, type Aggregation, type Favours, type Indicator } from '../../model/indicator'
import type { Unit } from '../../model/unit'
import {
  favoursLess,
  favoursLessInContext,
  favoursMore,
  favoursNeither,
  hoursWaited,
  hoursWanted,
  submissionNames,
  submissionTitle,
  workDoneTitle,
} from '../lexicon/favours'
import { rateWords } from '../lexicon/headers'
import { stockWords, rateEnding } from '../lexicon/headings'
import { forEach, neverAdded, perHead, runningTotal } from '../lexicon/rates'
import { scoreUnit } from '../lexicon/units'
import { normaliseName } from '../values/name'

/** What decides an indicator. `context` is the title and section, for 精文简会. */
export interface IndicatorDraft {
  readonly name: string
  readonly unit: Unit | null
  readonly section: string | null
  readonly context: string
  readonly order: number
}

/**
 * Make an indicator of its name and unit: its id, whether it is a rate, how it may be added, whether more is better.
 *
 *     起草综合文稿 (篇)   sums over time and offices
 *     批示率 (%)          a rate: never added
 *     年末总人口 (万人)    a stock: the last over time, the sum over offices
 *
 * Nothing is added where the unit is unknown: `none`.
 */
export function indicatorOf(draft: IndicatorDraft): Indicator {
  const isRate = draft.unit?.share === true || isRateName(draft.name)
  const shares = draft.unit?.share === true || (isRate && (draft.unit === null || draft.unit.base === '') && rateEnding.test(draft.name))
  const unit = shares ? '%' : (draft.unit?.base ?? '')
  return {
    id: indicatorId(normaliseName(draft.name), unit, null),
    name: draft.name,
    unit,
    writtenUnit: draft.unit?.written ?? '',
    definition: null,
    isRate,
    aggregation: aggregationOf(draft, isRate),
    favours: favoursOf(draft),
    favoursByOffice: {},
    numerator: null,
    denominator: null,
    section: draft.section,
    order: draft.order,
  }
}

/** Whether a figure of this name holds at a date, not over a span: 保留简报, 年末总人口. */
export function isStockName(name: string): boolean {
  return stockWords.test(name)
}

/** 批示率, 占比, 平均, 人均…: figures that are never added. */
export function isRateName(name: string): boolean {
  const plain = name
    .replace(/[(（].*[)）]$/, '')
    .trim()
    .toLowerCase()
  return rateWords.some((word) => plain.endsWith(word)) || perHead.test(plain)
}

function aggregationOf(draft: IndicatorDraft, isRate: boolean): Aggregation {
  const none: Aggregation = { overTime: 'none', overOffices: 'none', overBreakdown: 'none' }
  if (
    isRate ||
    draft.unit === null ||
    draft.unit.base === '' ||
    neverAdded.test(draft.unit.base + draft.name) ||
    forEach.test(draft.unit.base)
  )
    return none
  if (isStockName(draft.name)) return { overTime: 'last', overOffices: 'sum', overBreakdown: 'sum' }
  if (draft.unit.base === scoreUnit) return { ...none }
  return { overTime: runningTotal.test(draft.name) ? 'last' : 'sum', overOffices: 'sum', overBreakdown: 'sum' }
}

/**
 * Whether more is better, by the name, then by what the title says the sheet is about (rules G1–G4: a setting overrules it, and
 * it is printed on the figure).
 */
function favoursOf(draft: IndicatorDraft): Favours {
  const { name } = draft
  const context = draft.context + (draft.section ?? '')
  for (const [names, words] of favoursLessInContext) {
    if (names.some((word) => name.includes(word)) && words.some((word) => context.includes(word))) return 'less'
  }
  if (hoursWanted.test(name)) return 'more'
  if (hoursWaited.test(name)) return 'less'
  if (favoursNeither.some((word) => name.includes(word))) return 'neither'
  if (favoursLess.some((word) => name.includes(word))) return 'less'
  if (favoursMore.some((word) => name.includes(word))) return 'more'
  if (submissionTitle.test(context) && submissionNames.some((word) => name.includes(word))) return 'more'
  const counted = draft.unit !== null && draft.unit.base !== '' && !draft.unit.share && !isRateName(name)
  return counted && workDoneTitle.test(context) ? 'more' : 'neither'
}
