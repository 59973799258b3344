import type { Bound, MissingKind } from '../model/quantity'

/**
 * What a chart says, before anyone draws it. One Figure feeds the screen, the picture, the slide, the data table, the
 * alt text and the sentence, so they can't disagree.
 *
 * Every mark names its observations (indexes of the Dataset the Figure was built from); every number in words comes
 * from a `Fact`: a mark's value, a count of marks, or arithmetic on marks with its derivation.
 */
export interface Figure {
  readonly kind: string
  /** The form that draws it; a key of the drawing registry. */
  readonly form: FormName
  /** The finding, one sentence without a full stop, or a plain name when there is none. */
  readonly headline: Words
  /** indicator（unit）· period · basis */
  readonly subtitle: string
  readonly panels: readonly Panel[]
  readonly references: readonly Reference[]
  /** What could mislead, each a sentence. */
  readonly notes: readonly string[]
  readonly source: string
  readonly alt: string
  /** A sentence for the 通报, ended by a full stop. */
  readonly sentence: Words
  readonly facts: readonly Fact[]
  /** Total members when only some are shown: top N + own + the rest, or one page of several. */
  readonly shown: { readonly members: number; readonly of: number; readonly page: number; readonly pages: number }
}

/** A sentence with the facts its numbers come from: `parts` joined is the sentence. */
export interface Words {
  readonly text: string
  readonly parts: readonly (string | { readonly fact: number })[]
}

/** A number that words may use, as printed. */
export interface Fact {
  readonly text: string
  readonly value: number
  readonly observations: readonly number[]
  /** Null when it is a mark's own value. */
  readonly derivation: Derivation | null
}

/** How a number came about: (160 − 142) ÷ 142 = 12.7 %. */
export interface Derivation {
  readonly rule: 'change' | 'difference' | 'points' | 'count' | 'rank' | 'mean' | 'share' | 'rate' | 'monthlyRate' | 'completion' | 'gap' | 'sum' | 'remainder' | 'schedule'
  readonly operands: readonly { readonly text: string; readonly value: number; readonly observations: readonly number[] }[]
  readonly result: number
  /** The arithmetic as a reader sees it, from i18n. */
  readonly text: string
}

export interface Panel {
  /** '' when there is one panel. */
  readonly title: string
  readonly unit: string
  readonly own: boolean
  readonly series: readonly Series[]
}

export interface Series {
  readonly name: string
  readonly role: 'own' | 'peer' | 'base' | 'target' | 'ghost'
  readonly marks: readonly Mark[]
}

export type MarkFlag =
  | 'own' | 'named' | 'named-bad' | 'partPeriod' | 'derived' | 'conflict' | 'veto' | 'ofWhich' | 'aggregate' | 'zeroReport' | 'demonstration' | 'notRanked'

/** One bar, dot, cell or piece of a line. */
export interface Mark {
  /** Unique in the figure. */
  readonly id: string
  readonly category: string
  /** A second, quieter line of the category (a bracketed part, a period, done/total). */
  readonly detail: string
  /** What is drawn, in the panel's unit; null when missing or not computable. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly missing: MissingKind | null
  readonly flags: readonly MarkFlag[]
  /** The number as printed on the mark (600余, ≥9.5%, 持平). */
  readonly label: string
  /** Before the category: rank 17, — for none; '' when the figure doesn't rank. */
  readonly rank: string
  /** Between category and mark: 142 → 160次. */
  readonly aside: string
  readonly change: MarkChange | null
  readonly observations: readonly number[]
  readonly derivation: Derivation | null
}

/** A change beside a mark: the arrow tells direction, the colour merit or direction by the chosen convention. */
export interface MarkChange {
  readonly direction: 'up' | 'down' | 'flat' | 'none'
  readonly merit: 'good' | 'bad' | 'neutral' | 'unknown'
  /** Without arrow or sign: 12.7%, 持平, 基数为0，增加53条. */
  readonly text: string
}

export interface Reference {
  readonly name: string
  readonly value: number
  /** As printed beside the name. */
  readonly text: string
  /** dashed for a standard (均值 标杆 目标 时序), solid for a boundary (过半). */
  readonly line: 'dashed' | 'solid'
  readonly derivation: Derivation | null
}

export type FormName =
  | 'changeBars' | 'rankedBars' | 'lines' | 'pairedBars' | 'bump' | 'heatmap' | 'bullet' | 'quadrant' | 'stackedBars' | 'shareBars'
  | 'steps' | 'dumbbell' | 'waterfall' | 'stepLines' | 'timeline' | 'calendar' | 'scoreTable' | 'radar' | 'tiles'
