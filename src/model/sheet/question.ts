import type { Correction } from '../correction'

/**
 * What a person is asked, only where two readings truly tie.
 *
 *     kind 'year'    a month without a year: one question fills the whole sheet
 *     kind 'asOf'    今年以来 without a report date
 *     kind 'office'  nobody says whose figures these are
 *     kind 'secret'  机密 where it may be a mark or a thing counted
 */
export interface Question {
  readonly id: string
  readonly kind: 'year' | 'asOf' | 'office' | 'layout' | 'reading' | 'secret'
  readonly sheet: string
  /** Places the doubt stands in, as A1. */
  readonly cells: readonly string[]
  readonly facts: Readonly<Record<string, string | number>>
  /** The readings offered, best first; `correction` is what choosing it records. */
  readonly offered: readonly { readonly text: string; readonly correction: CorrectionDraft }[]
}

type Drafted<T> = T extends unknown ? Omit<T, 'id' | 'when' | 'why'> : never
/** A correction before it is recorded with its id, time and reason. */
export type CorrectionDraft = Drafted<Correction>
