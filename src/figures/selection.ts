import type { FileId } from '../model/sheet/cell'
import type { RangeRule } from '../analysis/rules'
import type { Dataset } from '../model/dataset/dataset'
import type { LedgerItem } from '../model/ledger'
import type { Day } from '../model/time/period'
import type { Favours, IndicatorId } from '../model/indicator'
import type { OfficeId } from '../model/office'
import type { Relation } from '../model/dataset/relation'
import type { StatusColour } from './figure'

export type Basis = 'samePeriodLastYear' | 'previousPeriod' | 'target' | 'benchmark' | 'base'
export type ColourConvention = 'merit' | 'direction'

/** A colour that a rule may give; 其余 ○ is what no rule speaks of. */
export type RuleColour = Exclude<StatusColour, 'rest'>

/**
 * The clerk's 四色规则: which colour a task has by where it stands. Ranges may leave gaps and overlap; nothing is settled for the
 * rule-maker, so such a task is 规则未定.
 *
 * schedule    how far behind the schedule, as a fraction to print in 百分点: 0.10 is 10 points behind, −0.05 is 5 ahead
 * completion  the completion rate, as a fraction: 0.6 is 60%
 */
export interface ColourRule {
  readonly measure: 'schedule' | 'completion'
  readonly ranges: readonly (RangeRule & { readonly name: RuleColour })[]
}

/** What a status word of the sheets means. `chosen`: the clerk said so in 设置, not the sheet. */
export interface LegendEntry {
  readonly word: string
  readonly colour: StatusColour
  readonly chosen?: boolean
}

/** What a figure is asked to speak of: codes of the dataset's dictionaries. Empty lists mean all. */
export interface Selection {
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  readonly indicators: readonly number[]
  readonly offices: readonly number[]
  readonly periods: readonly number[]
  readonly settings: FigureSettings
  /** 台账 lines, for the kinds that count them. */
  readonly items?: readonly LedgerItem[]
  /** Of several ledgers the one that is asked for, by its key (`ground/tasks.ts`); all that stand at one day when left out. */
  readonly ledger?: string
  /** Names of the files those lines stand in, for the source line. */
  readonly fileNames?: Readonly<Record<FileId, string>>
}

export interface FigureSettings {
  readonly language: 'zh-CN' | 'en'
  readonly basis: Basis
  /** Year of 定基. */
  readonly baseYear: number | null
  readonly own: OfficeId | null
  /** Choices of the clerk that overrule `Indicator.favours`. */
  readonly favours: Readonly<Record<IndicatorId, Favours>>
  readonly convention: ColourConvention
  readonly schedule: 'byDay' | 'byMonth' | 'half' | 'plan'
  /** Which page of a figure of many members, from 1; a page outside is brought to the nearest. */
  readonly page: number
  /** The as-of date of schedule and ledger figures; the end of the chosen period when left out. */
  readonly asOf?: Day | null
  /** What each status word of the sheets means, by the sheet's legend or the clerk's: 办结 → green. In the legend's order. */
  readonly legend?: readonly LegendEntry[]
  /** 四色 by the clerk's rule; null or left out for none. */
  readonly colourRule?: ColourRule | null
  /** Rows shown before paging or 其余; the kind's own number when left out. */
  readonly top?: number
}

/** Why a kind can't state a selection truthfully: a code worded in i18n. */
export interface Unsuited {
  readonly code:
    | 'noNumbers'
    | 'oneOffice'
    | 'onePeriod'
    | 'severalPeriods'
    | 'severalIndicators'
    | 'mixedUnits'
    | 'noBase'
    | 'notComparable'
    | 'noTarget'
    | 'targetApart'
    | 'noStages'
    | 'noParts'
    | 'noStatus'
    | 'ruleSilent'
    | 'noLedger'
    | 'noCadence'
    | 'noEvents'
    | 'noRecheck'
    | 'noTrack'
    | 'noGrains'
    | 'noScores'
    | 'noBenchmark'
    | 'tooFew'
  readonly facts: Readonly<Record<string, string | number>>
}

export interface FigureKindDefinition {
  /** Null when the kind can state the selection truthfully. */
  unsuited(selection: Selection): Unsuited | null
  /** Pure: same selection, same figure. Every mark names its observations. Throws when `unsuited` isn't null. */
  build(selection: Selection): import('./figure').Figure
}
