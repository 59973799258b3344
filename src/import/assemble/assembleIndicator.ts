import { indicatorId, withType, type Favours, type Indicator, type IndicatorType } from '../../model/indicator'
import type { Unit } from '../../model/unit'
import {
  favoursLess,
  reductionName,
  restrainedSpending,
  favoursLessInContext,
  favoursMore,
  favoursNeither,
  scoredTitle,
  hoursWaited,
  schemeNames,
  hoursWanted,
  submissionNames,
  submissionTitle,
  workDoneTitle,
} from '../lexicon/measures/favours'
import { stockWords, rateEnding } from '../lexicon/headings/headings'
import { runningTotal, turnover } from '../lexicon/measures/rates'
import { scoreUnit } from '../lexicon/measures/units'
import { normaliseName } from '../values/names/name'
import { isRateName } from '../values/headers/rateName'
import { typeByName } from './typeOfIndicator'

/** What decides an indicator. `context` is the title and section, for 精文简会. */
export interface IndicatorDraft {
  readonly name: string
  readonly unit: Unit | null
  readonly section: string | null
  readonly context: string
  /** It is held to a ceiling: 控制数, 限额. */
  readonly capped: boolean
  readonly order: number
}

/**
 * Make an indicator of its name and unit: its id, its type and with it how it may be added, whether more is better.
 *
 *     起草综合文稿 (篇)   a flow: sums over time and offices
 *     批示率 (%)          a share: never added
 *     年末总人口 (万人)    a stock: the last over time, the sum over offices
 *
 * What neither name nor unit tells is unknown until its figures are seen (`withTypesSettled`), and nothing of it is added till then.
 */
export function indicatorOf(draft: IndicatorDraft): Indicator {
  const rate = draft.unit?.share === true || isRateName(draft.name)
  const shares = draft.unit?.share === true || (rate && (draft.unit === null || draft.unit.base === '') && rateEnding.test(draft.name))
  const unit = shares ? '%' : (draft.unit?.base ?? '')
  const { type, indexBase } = typeByName({
    name: draft.name,
    unit: draft.unit,
    context: draft.context + (draft.section ?? ''),
    rate: shares || rate,
  })
  const plain: Indicator = {
    id: indicatorId(normaliseName(draft.name), unit, null),
    name: draft.name,
    unit,
    writtenUnit: draft.unit?.written ?? '',
    definition: null,
    type,
    indexBase,
    isRate: rate,
    aggregation: { overTime: 'none', overOffices: 'none', overBreakdown: 'none' },
    favours: withCeiling(favoursOf(draft, type), draft.capped),
    favoursByOffice: {},
    numerator: null,
    denominator: null,
    section: draft.section,
    order: draft.order,
  }
  const typed = withType(plain, type)
  // What has been added up since the year began isn't added once more.
  return type === 'flow' && runningTotal.test(draft.name) ? { ...typed, aggregation: { ...typed.aggregation, overTime: 'last' } } : typed
}

/** Whether a figure of this name holds at a date, not over a span: 保留简报, 年末总人口. */
export function isStockName(name: string): boolean {
  return stockWords.test(name) && !turnover.test(name)
}

/**
 * Whether more is better, by the name, then by what the title says the sheet is about (rules G1–G4: a setting overrules it, and
 * it is printed on the figure).
 */
function isBare(unit: Unit | null): boolean {
  return unit === null || unit.base === '' || unit.base === scoreUnit
}

/** Of what is held to a ceiling fewer is better, unless its name says otherwise (rule G5). */
function withCeiling(favours: Favours, capped: boolean): Favours {
  return capped && favours === 'neither' ? 'less' : favours
}

/** What is wanted of the rates that stand in the list of what favours more: 满意率, 合格率. */
const ratesWanted = favoursMore.filter((word) => rateEnding.test(word))

function favoursOf(draft: IndicatorDraft, type: IndicatorType): Favours {
  if (type === 'rank') return 'less'
  const reduced = reductionName.exec(draft.name.replace(/[（(][^（）()]*[)）]$/, '').trim())?.[1] ?? ''
  // More of a reduction is better, unless it is of something there should be more of.
  if (reduced !== '') return favoursOf({ ...draft, name: reduced }, type) === 'more' ? 'less' : 'more'
  const name = draft.name.replace(schemeNames, '')
  const context = draft.context + (draft.section ?? '')
  for (const [names, words] of favoursLessInContext) {
    if (names.some((word) => name.includes(word)) && words.some((word) => context.includes(word))) return 'less'
  }
  if (hoursWanted.test(name)) return 'more'
  if (hoursWaited.test(name)) return 'less'
  if (restrainedSpending.test(name)) return 'less'
  if (favoursNeither.some((word) => name.includes(word))) return 'neither'
  if (favoursLess.some((word) => name.includes(word))) return 'less'
  if (favoursMore.some((word) => name.includes(word))) return 'more'
  if (submissionTitle.test(context) && submissionNames.some((word) => name.includes(word))) return 'more'
  // Parts of a score, and the columns (一年级, 二年级) of a sheet of one rate, are as their title: 考核得分, 合格率.
  if (type === 'score' || (isBare(draft.unit) && scoredTitle.test(draft.context))) return 'more'
  if (draft.unit?.share === true && !isRateName(name)) {
    if (favoursLess.some((word) => context.includes(word))) return 'neither'
    if (ratesWanted.some((word) => context.includes(word))) return 'more'
  }
  const counted = draft.unit !== null && draft.unit.base !== '' && !draft.unit.share && !isRateName(name)
  // A title speaks of all its lines; the line's own ceiling of the one (rule G5).
  return counted && workDoneTitle.test(context) && !draft.capped ? 'more' : 'neither'
}
