import type { Dataset } from '../model/dataset'
import type { Favours, IndicatorId } from '../model/indicator'
import type { OfficeId } from '../model/office'
import type { Relation } from '../model/relation'

export type Basis = 'samePeriodLastYear' | 'previousPeriod' | 'target' | 'benchmark' | 'base'
export type ColourConvention = 'merit' | 'direction'

/** What a figure is asked to speak of: codes of the dataset's dictionaries. Empty lists mean all. */
export interface Selection {
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  readonly indicators: readonly number[]
  readonly offices: readonly number[]
  readonly periods: readonly number[]
  readonly settings: FigureSettings
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
  readonly page: number
}

/** Why a kind can't state a selection truthfully: a code worded in i18n. */
export interface Unsuited {
  readonly code:
    | 'noNumbers' | 'oneOffice' | 'onePeriod' | 'severalPeriods' | 'severalIndicators' | 'mixedUnits' | 'noBase' | 'notComparable'
    | 'noTarget' | 'noStages' | 'noParts' | 'noStatus' | 'noLedger' | 'noScores' | 'noBenchmark' | 'tooFew'
  readonly facts: Readonly<Record<string, string | number>>
}

export interface FigureKindDefinition {
  /** Null when the kind can state the selection truthfully. */
  unsuited(selection: Selection): Unsuited | null
  /** Pure: same selection, same figure. Every mark names its observations. Throws when `unsuited` isn't null. */
  build(selection: Selection): import('./figure').Figure
}
