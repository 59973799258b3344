/** A person's own words, with what the program would have written and the numbers it would have said then. */
export interface EditedText {
  readonly text: string
  readonly numbers: readonly string[]
}

/**
 * What a person made of a 通报: which sentences, in which order, in which words. Sentences are named by the lasting keys of their
 * figures, so that next month's numbers find the words again.
 */
export interface BulletinEdits {
  /** The title, and the program's own at the time: where that is another by now, the title may speak of last month. */
  readonly title: { readonly text: string; readonly made: string } | null
  readonly off: readonly string[]
  /** Keys in the order they were put in; what isn't named follows in the board's order. */
  readonly order: readonly string[]
  readonly texts: Readonly<Record<string, EditedText>>
}

export const noEdits: BulletinEdits = { title: null, off: [], order: [], texts: {} }
