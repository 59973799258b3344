import type { Amount } from '../../analysis/arithmetic/amount'
import type { Period } from '../../model/time/period'
import type { Display } from '../display'
import type { Derivation, StatusColour } from '../figure'
import type { Tell } from '../tell/tell'

/** Statuses in the legend's order, with their colours where the sheets say them. */
export interface Status {
  readonly word: string
  readonly colour: StatusColour | undefined
  /** Known by the colour of its cells and by no word or legend. */
  readonly byFillAlone?: boolean
}

/** A row of a status figure: its total and how many stand in each status. What no status names is `rest`. */
export interface CountedRow {
  readonly name: string
  readonly own: boolean
  readonly total: Amount
  readonly parts: readonly Amount[]
  readonly rest: Amount
  readonly ids: readonly string[]
  /** What is printed at the row's end is the sheet's own total: it stands behind each of its parts. */
  readonly withTotal?: boolean
  /** 台账 lines counted in each status, and last those in none. */
  readonly items?: readonly (readonly number[])[]
  /** Tasks counted in each status as 1, or all of the row as 0 where there is none: where a rule and not a sheet says it. */
  readonly tasks?: readonly Derivation['operands'][]
}

/** What statusBreakdown draws, from whichever source counted it. */
export interface Counted {
  readonly name: string
  readonly statuses: readonly Status[]
  readonly rows: readonly CountedRow[]
  readonly whole: CountedRow
  /** How many bodies there are, where not all are rows. */
  readonly bodies?: number
  readonly display: Display
  /** Lines past their time that no status says are: 2项已过时限; `said` where a status says so of others: 7项逾期，其中5项表中未写. '' for none. */
  readonly pastDue?: (tell: Tell, said: boolean) => string
  /** Their numbers become facts of the figure's own book. */
  readonly notes: (tell: Tell) => readonly string[]
  readonly period: string
  readonly current: Period | null
}
