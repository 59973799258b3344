import type { CellRef } from './sheet/cell'

/**
 * What a status says, whatever its word or colour.
 *
 *     done     已完成, 办结, 已销号
 *     overdue  逾期, 超期 and not done
 *     late     滞后, 欠进度: behind, its time not yet over
 *     open     anything else that says how far it is
 */
export type Standing = 'done' | 'overdue' | 'late' | 'open'

/** One line of a 台账 at one date: counted, never summed. */
export interface LedgerItem {
  readonly key: string
  readonly text: string
  readonly owners: readonly string[]
  readonly supporting: readonly string[]
  /** Dates as ISO yyyy-mm-dd, null when the sheet gives none. */
  readonly deadline: string | null
  readonly closedOn: string | null
  readonly recheckedOn: string | null
  readonly milestones: readonly { readonly name: string; readonly date: string | null }[]
  readonly stage: string | null
  readonly status: string | null
  /** What the status means; null where the sheet gives none, or a colour nobody explains. */
  readonly standing: Standing | null
  /** Fill colour of the status cell, 0xRRGGBB. */
  readonly statusFill: number | null
  readonly struckOff: boolean | null
  /** The day its sheet says it stands at (截至2023年9月30日 in the title), as ISO; null when it says none. */
  readonly asOf: string | null
  /** What the second look found, in the sheet's words: 已整改, 未整改到位. */
  readonly recheck?: string
  /** Of a register of what happened: its day, null where the line gives none. Such a line is no task. */
  readonly happenedOn?: string | null
  /** Of a register: the level it counts at, 国家级. */
  readonly level?: string
  /** Of a table's row that only says at which stage it stands: no task either. */
  readonly placed?: boolean
  /** Every column's text by its header, so that nothing of the line is lost. */
  readonly fields: Readonly<Record<string, string>>
  readonly source: CellRef
}
