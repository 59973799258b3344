import type { CellRef } from './cell'

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
  /** Fill colour of the status cell, 0xRRGGBB. */
  readonly statusFill: number | null
  readonly struckOff: boolean | null
  /** Every column's text by its header, so that nothing of the line is lost. */
  readonly fields: Readonly<Record<string, string>>
  readonly source: CellRef
}
