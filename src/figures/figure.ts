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
  /** What it is called where its kind's name would say another thing: 2025年预算比2024年决算 is no 同比. */
  readonly called?: string
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
  /** In the base unit (133.8万件 is 1338000), signed (下降9.7% is −0.0968), shares as fractions; a count or a place as it is. */
  readonly value: number
  readonly observations: readonly number[]
  /** Null when it is a mark's own value. */
  readonly derivation: Derivation | null
}

/** How a number came about: (160 − 142) ÷ 142 = 12.7 %. */
export interface Derivation {
  readonly rule:
    | 'change'
    | 'difference'
    | 'points'
    | 'count'
    | 'rank'
    | 'mean'
    | 'share'
    | 'rate'
    | 'monthlyRate'
    | 'completion'
    | 'gap'
    | 'sum'
    | 'remainder'
    | 'schedule'
    | 'colourRule'
  readonly operands: readonly { readonly text: string; readonly value: number; readonly observations: readonly number[] }[]
  readonly result: number
  /** The arithmetic as a reader sees it, from i18n. */
  readonly text: string
}

/**
 * One plot. Forms with one plot have one panel; small multiples and tiles have one each, drawn on one scale unless units differ.
 *
 * In forms with categories on an axis (lines, stepLines, bump, pairedBars, stackedBars, shareBars, dumbbell, heatmap, calendar,
 * radar) every series lists the same categories in the same order: mark `k` of each series stands at category `k`, with
 * `value: null` and a `missing` kind where there is nothing. Marks are in drawing order (the first is at the top or left).
 */
export interface Panel {
  /** '' when there is one panel. */
  readonly title: string
  /** What mark values are in, as printed in the subtitle: 篇, 万件, % (values 12.7, not 0.127), '' when units differ by row. */
  readonly unit: string
  readonly own: boolean
  readonly series: readonly Series[]
  /** dumbbell: the rows differ in unit, each is drawn from zero to the larger of its own two. */
  readonly rowScales?: boolean
  /** Right of a small multiple's title: 累计 96 篇. */
  readonly aside?: string
  /** stackedBars, shareBars, heatmap, calendar, scoreTable, timeline: what stands left and right of each row, in row order. */
  readonly rows?: readonly PanelRow[]
  /** heatmap, calendar, scoreTable: heads of the columns, in column order. */
  readonly columns?: readonly PanelColumn[]
  /** scoreTable, bullet: heads of the texts at the right of the rows (完成率, 较时序（百分点）, 四色; '' for none). */
  readonly heads?: readonly string[]
  /** Where the horizontal axis is marked, when the plain numbers aren't what is printed there (months of a timeline). */
  readonly ticks?: readonly { readonly value: number; readonly text: string }[]
}

export interface PanelRow {
  readonly category: string
  readonly detail: string
  /** At the right end of the row: 157项. */
  readonly end: string
  readonly own: boolean
  readonly rank: string
}

export interface PanelColumn {
  readonly title: string
  /** Second line: the unit, the period. */
  readonly detail: string
}

export interface Series {
  readonly name: string
  readonly role: 'own' | 'peer' | 'base' | 'target' | 'ghost'
  readonly marks: readonly Mark[]
  /** 四色 by the sheet's legend: decides colour and shape; `rest` is 其余. Series without one are told apart by name and order. */
  readonly status?: StatusColour
  /** A state that presses and that no legend colours: 逾期, 滞后. */
  readonly presses?: true
}

/** A colour of a status figure; each has its shape (绿 ● 蓝 ■ 黄 ◆ 橙 ⬟ 红 ✕ 其余 ○). */
export type StatusColour = 'green' | 'blue' | 'yellow' | 'orange' | 'red' | 'rest'

export type MarkFlag =
  | 'own'
  | 'named'
  | 'named-bad'
  | 'partPeriod'
  | 'derived'
  | 'conflict'
  | 'veto'
  | 'ofWhich'
  | 'aggregate'
  | 'zeroReport'
  | 'demonstration'
  | 'notRanked'

/** One bar, dot, cell or piece of a line. */
export interface Mark {
  /** Unique in the figure. */
  readonly id: string
  readonly category: string
  /** A second, quieter line of the category (a bracketed part, a period, done/total). */
  readonly detail: string
  /** What is drawn, in the panel's unit (a percentage as 12.7 in %); null when missing or not computable. */
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
  /** Of a figure that counts 台账 lines: the lines counted, as indexes of `Selection.items`. Such marks have no observations. */
  readonly items?: readonly number[]
  /** lines, stepLines, timeline, quadrant: where it stands on the horizontal axis, from and to (days since 1970, or % for quadrant). 1—2月合并 spans both months. */
  readonly at?: readonly [number, number]
  /** waterfall: where the bar starts; it ends at `from + value`. */
  readonly from?: number
  /** A comparable piece drawn inside the bar (548 of 1—7月 inside 985), joined by a dotted line to the part-year bar `joins`. */
  readonly inner?: {
    readonly value: number
    readonly label: string
    readonly detail: string
    readonly joins: string
    readonly observations: readonly number[]
  }
  /** steps: the rate beside the name with its base said: 占报送 10.1%. */
  readonly rate?: { readonly name: string; readonly text: string; readonly merit: MarkChange['merit'] }
  /** bullet, dumbbell: the gap at the right of the row, signed: −6.6. */
  readonly gap?: { readonly text: string; readonly merit: MarkChange['merit'] }
  /** bullet: the target in the panel's unit, where the track ends (100 when values are completion). */
  readonly target?: number
  /** heatmap: how strong the cell is painted, 0 … 1 within its column, 1 the furthest behind, 0 not at all. radar: share of the axis. */
  readonly shade?: number
  /** scoreTable: stars out of five and the texts of the row's cells in the order of `Panel.columns`. */
  readonly stars?: number | null
  readonly cells?: readonly string[]
  /** timeline: milestones on the row. */
  readonly points?: readonly { readonly at: number; readonly name: string; readonly done: boolean | null }[]
  /** conflict: the other figures, in the panel's unit, smallest first; drawn solid to the smallest, washed to the largest, ◆. */
  readonly others?: readonly number[]
  /** A colour, drawn with its shape: of the item's status (timeline), or by the clerk's rule (bullet), `rest` where the rule leaves it open. */
  readonly status?: StatusColour
  /** bullet: the word beside the shape (黄, 未定, —). */
  readonly statusText?: string
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
  /** Against the value axis unless said otherwise; `x` is the horizontal axis of quadrant (in %) and timeline (a day). */
  readonly axis?: 'value' | 'x'
  /** Of a reference that was read and not worked out (a target, a benchmark). */
  readonly observations?: readonly number[]
  /** Index of the panel it belongs to; all panels when left out. */
  readonly panel?: number
}

/**
 * How each form reads a panel. Several panels are small multiples on one scale, whatever the form (tiles: a panel a tile).
 *
 * changeBars   one series; a mark a row: `aside` 142 → 160次, `value` the change, `change` its label; a null value with a `change` is a tick on zero
 * rankedBars   one series; a mark a row: `rank`, `category`, `detail`, `value`, `label`
 * columns      one series upright over its periods, `inner` the comparable part (the trend of few years, a part-year among them)
 * lines        a series a line over the categories; `ghost` is dotted, `target` dashed; stepLines the same in steps (台账销号)
 * pairedBars   a `base` or `ghost` series is the thin light bar under the bar of its category
 * bump         a series an office, `value` its rank
 * heatmap      a series a row, a category a column; `shade` the strength, `change.merit` the hue when it has one
 * bullet       `value` on a track to `target`, `detail` done/total, `label` 51.5%, `gap`, `status` with `statusText`, `heads` over all three
 * quadrant     `value` upright, `at[0]` across; `heads` the names of the axes, upright first; references by `axis`
 * stackedBars  a series a status (or part), in the legend's order; `rows[k].end` the printed total
 * shareBars    a series a part, `value` in percent; `rows[k].end` the printed whole
 * steps        one series in order: `label` 525篇, `rate`
 * dumbbell     `own` (or `peer`) against the `target` or `base` of its category; `gap`; each row on its own scale where `rowScales`
 * gapBars      `own` (or `peer`) from the `target` of its category, which is the line in the middle; `gap`; parts of the target where `rowScales`
 * waterfall    one series in order; a bar from `from`, or from zero where it has none
 * timeline     one series; a mark a row: `at` start and deadline, `value` the day closed, `points`, `status`; `ticks`
 * calendar     a series a row, a category a column; a missing kind is a dashed ring, `zeroReport` a solid one, else a dot
 * scoreTable   one series: `rank`, `value` score, `label`, `stars`, `cells`; `veto` hollow with `detail` its reason
 * listing      one series; a mark a line: `category`, `detail`, `label` with its unit, `change`
 * radar        a series an outline over three or more categories, `shade` how far out
 * tiles        a panel a tile (`title` its name): `own` series one mark, `aside` 上年548; `base` series a second number of the same cell; `ghost` series its sparkline; `target` series the schedule on a track to 100
 */
export type FormName =
  | 'changeBars'
  | 'rankedBars'
  | 'columns'
  | 'lines'
  | 'pairedBars'
  | 'bump'
  | 'heatmap'
  | 'bullet'
  | 'quadrant'
  | 'stackedBars'
  | 'shareBars'
  | 'steps'
  | 'dumbbell'
  | 'gapBars'
  | 'waterfall'
  | 'stepLines'
  | 'timeline'
  | 'calendar'
  | 'scoreTable'
  | 'radar'
  | 'tiles'
  | 'listing'
