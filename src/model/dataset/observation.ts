import type { Bound, MissingKind } from '../quantity'

/** `words` is what a sheet says in words where a number would stand (基本期期): never one, `missing` says so. */
export const measures = ['value', 'target', 'change', 'completion', 'rank', 'score', 'grade', 'flag', 'words'] as const
export type Measure = (typeof measures)[number]

/** What a stated change is measured against. A base year is `base:2017`. */
export type Against = 'samePeriodLastYear' | 'previousPeriod' | 'target' | 'benchmark' | `base:${number}`

export const changeForms = ['percent', 'points', 'ratio', 'difference'] as const
export type ChangeForm = (typeof changeForms)[number]

/** Where a dimension was found. */
export const provenances = ['cell', 'header', 'title', 'reporter', 'sheetName', 'fileName', 'asked', 'correction'] as const
export type Provenance = (typeof provenances)[number]

/** A provenance as `Dataset.from` packs it: 1 + its index, 0 for none. */
export function provenanceCode(provenance: Provenance | null): number {
  return provenance === null ? 0 : 1 + provenances.indexOf(provenance)
}

/** Bits of `Dataset.flags`. */
export const observationFlags = {
  /** A total, subtotal or parent of 其中: left out of sums. */
  aggregate: 1,
  ofWhich: 2,
  derived: 4,
  /** 同上, taken from the cell above. */
  copied: 8,
  /** Two sources disagree and nobody has decided. */
  conflict: 16,
  /** From a hidden row, column or sheet. */
  hidden: 32,
  /** A figure its sheet declares as made up for demonstration. */
  demonstration: 64,
  /** A target for the very span it stands under (应参训 beside 实际参训), not for the year that this lies in. */
  ownSpan: 128,
  /** The mean of several times (月均 behind 1月 2月 3月), under the whole of them. */
  meanOfTimes: 256,
} as const
export type ObservationFlag = keyof typeof observationFlags

/** A dimension beside indicator, office and period: 刊物类别 = 信息类. */
export interface BreakdownPart {
  readonly name: string
  readonly value: string
}

/** A text that governs a cell, and where it stands. */
export interface LabelText {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** One place a figure was read from. */
export interface ObservationSource {
  /** Index into `Dataset.sheets`. */
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly part: number
  /** The cell's text as shown. */
  readonly text: string
}

/** One observation as a plain object: what `observationAt` gives and `DatasetBuilder.add` takes. Codes index the Dataset's dictionaries; -1 is none. */
export interface Observation {
  readonly indicator: number
  readonly office: number
  readonly period: number
  readonly breakdown: number
  readonly measure: Measure
  readonly against: Against | null
  readonly form: ChangeForm | null
  /** As written; null when missing. For a grade or flag the ordinal, 1/0 for a flag. */
  readonly value: number | null
  /** In the base unit; shares and percent changes are fractions. */
  readonly amount: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly missing: MissingKind | null
  readonly places: number
  /** As written, '' for none. */
  readonly unit: string
  readonly flags: number
  readonly from: { readonly indicator: Provenance; readonly office: Provenance | null; readonly period: Provenance | null }
  /** The words the office and period were read from, null when none. */
  readonly officeText: string | null
  readonly periodText: string | null
  /** Index into `Dataset.labelPaths`, -1 for none: the texts left of the cell, and those above it, outermost first. */
  readonly rowLabels: number
  readonly columnLabels: number
  readonly sources: readonly ObservationSource[]
}
