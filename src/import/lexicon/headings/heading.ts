/** A heading of a column: the whole words that say it, and a pattern for those that are made of parts. */
export interface Heading {
  readonly words: readonly string[]
  readonly pattern: RegExp | null
}
