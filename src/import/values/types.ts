import type { Against, ChangeForm, Measure } from '../../model/dataset/observation'
import type { Period } from '../../model/time/period'
import type { MissingKind } from '../../model/quantity'
import type { Unit } from '../../model/unit'

/**
 * A period said in relation to the sheet's own: 本月, 本年累计, 上年同期.
 *
 * inPeriod            本月 本期 当月 本季: the report's own month (or what `grain` says)
 * cumulative          累计 本年累计 今年以来: from the year's start to the report's end (`start` says whether January is said)
 * samePeriodLastYear  上年同期 去年同期 同期
 * previousPeriod      上月 上期
 * lastYear            上年 去年 全年(去年)
 * wholeYear           全年 本年
 */
export type RelativePeriod =
  'inPeriod' | 'cumulative' | 'samePeriodLastYear' | 'previousPeriod' | 'lastYear' | 'wholeYear' | 'yearStart' | 'periodStart' | 'periodEnd'

/** What a text says of a period. */
export interface PeriodReading {
  /** Absolute, or partial when no year is said; null when only relative words stand there. */
  readonly period: Period | null
  readonly relative: RelativePeriod | null
  readonly grain: 'week' | 'month' | 'quarter' | 'half' | 'year' | null
  /** 第24周, whose year stands elsewhere. */
  readonly week?: number
  /** 累计, 截至, 今年以来: counts from the start of something. */
  readonly cumulative: boolean
  /** 截至…底, 年末, 期末: a span or a point, which the indicator decides. */
  readonly asOf: boolean
  /** The piece of the text that was read, as written. */
  readonly matched: string
  /** What remains of the text, trimmed of joining marks. */
  readonly rest: string
}

/** What a header says it measures. */
export interface MeasureReading {
  readonly measure: Measure
  readonly against: Against | null
  readonly form: ChangeForm | null
  /** target only: 控制在…以内 is a ceiling. */
  readonly sense: 'floor' | 'ceiling' | 'range' | null
  /** change only: plain numbers beneath say how far it fell (较上年下降 over 12%). */
  readonly falls?: boolean
  readonly matched: string
}

/**
 * A header or label text taken apart.
 *
 *     '2023年1—7月'      period 2023-01/2023-07, name ''
 *     '制发文件(件)'       name 制发文件, unit 件
 *     '同比增减(%)'       measure change against samePeriodLastYear in percent, unit %, name ''
 *     '2025年目标'        period 2025, measure target, name ''
 *     '累计报送'          period cumulative, name 报送
 *     '其中:被省采用'      ofWhich, name 被省采用
 */
export interface HeaderText {
  readonly text: string
  readonly name: string
  readonly period: PeriodReading | null
  readonly unit: Unit | null
  readonly measure: MeasureReading | null
  readonly ofWhich: boolean
  readonly total: 'total' | 'subtotal' | 'average' | null
  /** Footnote marks glued to the text and taken off the name: *, ①, Dec†. */
  readonly marks: readonly string[]
}

/**
 * What the column, row or sheet around a cell has decided, for reading its cells. Make one object per column and pass that same
 * object for each cell: readings are remembered by it.
 */
export interface ValueHints {
  /** Unit of the column or row; a cell without a unit of its own is multiplied out by it (`Quantity.unit` stays null). */
  readonly unit?: Unit | null
  /** Plain numbers of a rate column: 98.6 (percent) or 0.986 (fraction); see `decideRateScale`. */
  readonly percentColumn?: 'percent' | 'fraction'
  /** A column of points taken off: (1), -1 and 1 are all −1 (`negative`) or all 1 (`magnitude`). */
  readonly deductionColumn?: 'negative' | 'magnitude'
  /** What (12) is in this column; without it such a cell stays unread. See `decideNegativeBrackets`. */
  readonly brackets?: 'negative' | 'magnitude' | 'note'
  /** What △ and ▲ before a number are in this table: without it an arrow that points up; see `trianglesOf`. */
  readonly triangles?: 'minus' | 'undecided'
  /** A sheet's note says what a second figure in brackets is: 320（298）. Without it such a figure is a note; see `bracketTime`. */
  readonly bracketed?: boolean
  /** A column of stated changes: every number in it is one. See `decideChangeForm`. */
  readonly changeColumn?: { readonly against: Against | null; readonly form: ChangeForm }
  /** Numbers are places: 1, 并列2, 3/16. */
  readonly rankColumn?: boolean
  /** Numbers are points of a score: +2 and 加2分 are two points, 扣0.5分 half a point off. */
  readonly scoreColumn?: boolean
  /** Short texts are ordinal grades (等次) or states (绿). */
  readonly gradeColumn?: boolean
  /** What ○ says in this column; see `decideCircles`. Without it no. */
  readonly circles?: boolean
  /** What the heading of a column asks: 及格 under 是否及格. See `askedIn`. */
  readonly asked?: string
  /** Cells are dates: nothing in them is a quantity. */
  readonly dateColumn?: boolean
  /** What the sheet's own legend says of a mark: `x = CV > 20%`. Keys as written. */
  readonly marks?: Readonly<Record<string, MissingKind>>
}

/** What kind of text a cell holds, from the text alone: a cheap first look for finding tables, never the reading itself. */
export type CellShape =
  'blank' | 'number' | 'percent' | 'numberWithWords' | 'dateLike' | 'periodLike' | 'missing' | 'shortLabel' | 'prose' | 'codeLike'
