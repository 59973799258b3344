/**
 * What a clerk should know about the reading of a file: a code, facts and cells. Its words are in `i18n/notices`.
 *
 * A new code is one line here and one line in each language, which the compiler asks for.
 */
export interface NoticeFacts {
  // the file is refused; the others go on
  passwordProtected: Record<never, never>
  corrupt: { readonly detail: string }
  empty: Record<never, never>
  tooLarge: { readonly bytes: number; readonly limit: number }
  tooManyCells: { readonly cells: number; readonly limit: number }
  notASheet: { readonly found: string }
  secret: { readonly mark: string; readonly cell: string }
  temporaryFile: Record<never, never>
  noIndicators: { readonly kind: 'form' | 'codebook' | 'schedule' | 'prose' | 'ledger' | 'lookup' | 'empty' | 'unknown' }
  // the file is read, with something to know
  uncachedFormula: { readonly count: number }
  dateTurnedName: { readonly shown: string; readonly guess: string }
  eraYearsRead: { readonly shown: string; readonly guess: string }
  statedChangeDisagrees: { readonly stated: number; readonly computed: number; readonly form: string }
  /** Most changes of a column don't follow from the two columns beside it. */
  changesDisagree: { readonly count: number; readonly of: number }
  /** Less than its parts together, where the sheet says that it counts once what they share. */
  totalCountsOnce: { readonly stated: number; readonly computed: number; readonly said: string; readonly count: number }
  totalDisagrees: { readonly stated: number; readonly computed: number }
  rateDisagrees: { readonly stated: number; readonly computed: number }
  sharesDoNotAdd: { readonly stated: number; readonly computed: number }
  rankDisagrees: { readonly stated: number; readonly computed: number }
  scoreDisagrees: { readonly stated: number; readonly computed: number }
  periodDisagrees: { readonly title: string; readonly column: string }
  yearUnknown: Record<never, never>
  officeUnknown: Record<never, never>
  /** Headings of figures of which nothing says when. */
  periodUnknown: Record<never, never>
  officeFromFileName: { readonly office: string }
  unread: { readonly text: string; readonly count: number }
  /** A second figure in brackets, and nothing in the sheet says what it is. */
  bracketsNotRead: { readonly text: string; readonly count: number }
  /** Fractions among percents, read as percents. */
  fractionsAmongPercents: { readonly text: string; readonly count: number }
  /** Sentences around the tables that say figures of their own. */
  figuresInText: { readonly text: string; readonly count: number }
  /** Columns of figures that nothing names. */
  headerMissing: { readonly count: number }
  /** A column of numbers that was taken for codes or for an attribute of its names though its heading says neither. */
  numbersSetAside: { readonly name: string; readonly count: number }
  /** A unit that a note of the sheet names and none of its figures bears. */
  unitUnused: { readonly unit: string }
  rowLabelsMissing: { readonly count: number }
  keysClash: { readonly count: number }
  bandsCross: { readonly one: string; readonly other: string }
  figuresClash: { readonly count: number }
  // a last look at the reading, by what needs no words
  /** A line that adds up the times of one thing and is not known as their sum. */
  sumNotTold: { readonly name: string; readonly count: number }
  /** Percents under the very name of what they stand beside. */
  shareUnnamed: { readonly name: string; readonly count: number }
  /** A change between two stretches unlike in length. */
  stretchesUnlike: { readonly name: string }
  nameSaysNothing: { readonly name: string }
  columnsClash: { readonly count: number }
  seriesSplit: { readonly name: string }
  oddOffice: { readonly name: string }
  yearsAsFigures: { readonly count: number }
  /** 2011-12, years that begin in one and end in the next: nothing says in which month. */
  yearsStraddle: { readonly text: string }
  /** Days that are each the first, or the last, of a month, a quarter or a year, read as that. */
  firstDaysRead: { readonly text: string; readonly as: 'month' | 'quarter' | 'year'; readonly last: boolean }
  /** Rows whose time nobody could read. */
  periodsNotRead: { readonly text: string; readonly count: number }
  scalesApart: { readonly count: number }
  /** Rows whose cells slid one column. */
  rowsShifted: { readonly count: number }
  sheetsToldApart: { readonly name: string }
  hiddenParts: { readonly rows: number; readonly columns: number }
  attachmentsNotRead: { readonly format: string }
  attachmentFound: { readonly kind: string; readonly text: string }
  negativeRemainder: { readonly value: number }
  limitUnread: { readonly count: number; readonly shown: string }
  countDisagrees: { readonly stated: number; readonly computed: number }
  internalMark: { readonly mark: string }
  copiedSheet: { readonly of: string }
  manyFigures: { readonly count: number; readonly limit: number }
  correctionsApplied: { readonly applied: number; readonly unmatched: number }
  sameBytes: { readonly name: string }
}
export type NoticeCode = keyof NoticeFacts
export type Severity = 'refused' | 'warning' | 'question' | 'info'

export type Notice = {
  readonly [C in NoticeCode]: {
    readonly code: C
    readonly severity: Severity
    readonly sheet: string | null
    /** Places as A1 on that sheet. */
    readonly cells: readonly string[]
    readonly facts: NoticeFacts[C]
  }
}[NoticeCode]

/** Make a notice; the code decides which facts it must carry. */
export function notice<C extends NoticeCode>(
  code: C,
  severity: Severity,
  facts: NoticeFacts[C],
  sheet: string | null = null,
  cells: readonly string[] = [],
): Notice {
  return { code, severity, sheet, cells, facts } as unknown as Notice
}
