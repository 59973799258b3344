import type { FileId } from './sheet/cell'
import type { Role } from './sheet/role'

/** How a column may be read: words that tell nothing, names, figures, codes, or the start of a table beside the first. */
export type LayoutName = 'text' | 'label' | 'value' | 'code' | 'beside' | 'besideAlone'

/** What the names over columns are: bodies that figures are reported for, what the figures are told apart by, or what is counted. */
export const headRoles = ['office', 'part', 'indicator'] as const
export type HeadRole = (typeof headRoles)[number]

/** The same of the names in a column of them, which may be units too. */
export const nameRoles = [...headRoles, 'unit'] as const
export type NameRole = (typeof nameRoles)[number]

/** When a line is of, against the time of the sheet. */
export const lineTimes = ['samePeriodLastYear', 'previousPeriod'] as const
export type LineTime = (typeof lineTimes)[number]

/** What the figures of a line are, beside those of the time itself: a goal, how much of it is done, a change, a place, points. */
export const lineMeasures = ['value', 'target', 'ceiling', 'completion', 'samePeriodLastYear', 'previousPeriod', 'rank', 'score'] as const
export type LineMeasure = (typeof lineMeasures)[number]

/** What a single day in a sheet stands for: the piece of the calendar it lies in, or the year up to it. */
export const dayMeanings = ['week', 'month', 'quarter', 'year', 'toDate'] as const
export type DayMeaning = (typeof dayMeanings)[number]

/** Where a table stands and how it lies, as a clerk drew it. Rows and columns count from 0, both ends included. */
export interface TableLayout {
  readonly top: number
  readonly left: number
  readonly right: number
  /** Rows of the sheet beneath it: next month's table may be longer. */
  readonly beneath: number
  /** Lines that name what stands in the others: its first rows; its first columns where it lies across. */
  readonly heads: number
  /** It lies on its side: each column is what a row is elsewhere. */
  readonly across: boolean
}

/**
 * What a clerk overruled: data, replayed on next month's file.
 *
 * `here` never replays elsewhere (file hash + cell + part + shown text); `template` replays on sheets with the same
 * signature of header paths and carries roles, indicators and units, never an office or a period; `vocabulary` replays everywhere.
 */
export type Correction = { readonly id: string; readonly when: string; readonly why: string } & (
  | {
      readonly scope: 'here'
      readonly kind: 'reading'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly part: number
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'here'
      /** What a cell of words is read as: a heading, a name, a title, a note. '' for a cell that isn't to be read at all. */
      readonly kind: 'words'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'here'
      /** Cells that aren't to be read at all: A9:F12. */
      readonly kind: 'leave'
      readonly file: FileId
      readonly sheet: string
      readonly cells: string
      readonly before: null
      readonly after: null
    }
  | {
      readonly scope: 'here'
      /** A table where none was found, so that no form says which sheets are like this one. */
      readonly kind: 'table'
      readonly file: FileId
      readonly sheet: string
      /** Its first cell. */
      readonly path: string
      readonly before: null
      readonly after: TableLayout
    }
  | {
      readonly scope: 'here'
      readonly kind: 'year'
      readonly file: FileId
      readonly sheet: string
      readonly before: null
      readonly after: number
    }
  | {
      readonly scope: 'here'
      /** When a sheet is of that doesn't say so, as it would be written there: 2023年1—7月. */
      readonly kind: 'period'
      readonly file: FileId
      readonly sheet: string
      readonly before: null
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'asOf'
      readonly file: FileId
      readonly sheet: string
      readonly before: string | null
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'office'
      readonly file: FileId
      readonly sheet: string
      readonly before: string | null
      readonly after: string
    }
  | {
      readonly scope: 'here'
      readonly kind: 'secret'
      readonly file: FileId
      readonly sheet: string
      readonly before: string
      readonly after: 'mark' | 'words'
    }
  | {
      readonly scope: 'here'
      /** Which of two readings of a column holds: what it is for, or that a table of its own begins with it. */
      readonly kind: 'layout'
      readonly file: FileId
      readonly sheet: string
      readonly cell: string
      readonly before: LayoutName
      readonly after: LayoutName
    }
  | {
      readonly scope: 'template'
      /** A table of the form that was found otherwise; `path` is its first cell. */
      readonly kind: 'table'
      readonly signature: string
      readonly path: string
      readonly before: null
      readonly after: TableLayout
    }
  | {
      readonly scope: 'template'
      /** The same of a column of the form; `path` is its heading by what lasts of it. */
      readonly kind: 'layout'
      readonly signature: string
      readonly path: string
      readonly before: LayoutName
      readonly after: LayoutName
    }
  | {
      readonly scope: 'template'
      readonly kind: 'role'
      readonly signature: string
      readonly path: string
      readonly before: Role
      readonly after: Role
    }
  | {
      readonly scope: 'template'
      readonly kind: 'indicator'
      readonly signature: string
      readonly path: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'template'
      readonly kind: 'unit'
      readonly signature: string
      readonly path: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'template'
      /** When a line is of, in a way that holds each month: the same stretch of the year before. */
      readonly kind: 'time'
      readonly signature: string
      readonly path: string
      readonly before: null
      readonly after: LineTime
    }
  | {
      readonly scope: 'template'
      /** A line is of the same time as another, which `after` is the path of. */
      readonly kind: 'timeOf'
      readonly signature: string
      readonly path: string
      readonly before: null
      readonly after: string
    }
  | {
      readonly scope: 'template'
      /** What the days of the form stand for. */
      readonly kind: 'days'
      readonly signature: string
      readonly before: null
      readonly after: DayMeaning
    }
  | {
      readonly scope: 'template'
      /** Months from January to the first month of the form's years, quarters and halves: 3 for April, -6 for July of the year before. */
      readonly kind: 'yearFrom'
      readonly signature: string
      readonly before: null
      readonly after: number
    }
  | {
      readonly scope: 'template'
      /** What all figures of the form count: the names in its lines tell them apart. */
      readonly kind: 'counted'
      readonly signature: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly scope: 'template'
      /** Whether a line adds up others. */
      readonly kind: 'total'
      readonly signature: string
      readonly path: string
      readonly before: 'total' | 'none'
      readonly after: 'total' | 'none'
    }
  | {
      readonly scope: 'template'
      /** What the figures of a line are, whatever its heading says. */
      readonly kind: 'measure'
      readonly signature: string
      readonly path: string
      readonly before: LineMeasure | null
      readonly after: LineMeasure
    }
  | {
      readonly scope: 'template'
      /** What the names in a column of names are; `path` is its heading by what lasts of it. */
      readonly kind: 'names'
      readonly signature: string
      readonly path: string
      readonly before: NameRole
      readonly after: NameRole
    }
  | {
      readonly scope: 'template'
      /** What the names over the columns of figures are, all of them alike. */
      readonly kind: 'heads'
      readonly signature: string
      readonly before: null
      readonly after: HeadRole
    }
  | { readonly scope: 'vocabulary'; readonly kind: 'officeAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'indicatorAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'unitAlias'; readonly before: string; readonly after: string }
  | { readonly scope: 'vocabulary'; readonly kind: 'legend'; readonly before: string; readonly after: string }
)
