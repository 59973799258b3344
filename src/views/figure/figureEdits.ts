/** What a person may change about a figure of the board, and how it stands. */
export interface FigureEdits {
  readonly pinned: boolean
  /** Its own words for a title; '' for none. */
  readonly title: string
  /** The headline the program found. */
  readonly found: string
  /** Null where it stands at that end already. */
  readonly earlier: (() => void) | null
  readonly later: (() => void) | null
  readonly pin: (on: boolean) => void
  readonly takeOff: () => void
  /** '' for the program's own headline. */
  readonly retitle: (text: string) => void
}
