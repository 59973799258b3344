import type { SheetTable } from './table'

export interface ExpectedRelation {
  readonly kind: 'partOf' | 'rateOf' | 'stageOf'
  readonly child: string
  readonly parent: string
  readonly denominator?: string
  readonly evidence: 'word' | 'arithmetic' | 'both'
}
export interface ExpectedNotice {
  readonly code: string
  readonly severity: 'refused' | 'warning' | 'question' | 'info'
  readonly sheet: string | null
  readonly cells: readonly string[]
  readonly facts: Readonly<Record<string, string | number>>
}
export interface ExpectedItem {
  readonly key: string
  readonly text: string
  readonly owners: readonly string[]
  readonly supporting: readonly string[]
  readonly deadline: string | null
  readonly status: string | null
  readonly statusFill: number | null
  readonly struckOff: boolean | null
  readonly cell: string
}
/** What the figures of a file show once drawn: numbers as printed, with the cells they rest on. */
export interface Drawn {
  readonly headline: readonly {
    readonly says: string
    readonly printed: string
    readonly cells: readonly string[]
    readonly asOf?: string
  }[]
  readonly suits: readonly string[]
  readonly never: readonly string[]
  readonly favours?: Readonly<Record<string, 'more' | 'less' | 'neither'>>
}
export interface ExpectedQuestion {
  readonly kind: 'year' | 'asOf' | 'office' | 'layout' | 'reading' | 'secret' | 'legend' | 'revision'
  readonly sheet: string
  readonly cells: readonly string[]
}
export interface Answered {
  /** What the clerk answers, and the periods or offices that take the place of the old ones. */
  readonly correction: { readonly kind: 'year'; readonly sheet: string; readonly after: number }
  readonly periods: Readonly<Record<string, string>>
}
export interface Proposed {
  readonly kind: 'sameOffice' | 'sameIndicator' | 'revision'
  readonly left: string
  readonly right: string
}

/** A sample file: its sheets, and the judgement that no table can tell. */
export interface Sample {
  readonly file: string
  /** Where it lies, from the project's root; sample-data unless said. */
  readonly folder?: 'public' | 'test/import/fixtures'
  readonly format: 'xlsx' | 'xls' | 'csv-utf8' | 'csv-gb18030'
  readonly sheets: readonly SheetTable[]
  /** 'ledger' for a file without indicators. */
  readonly relations: readonly ExpectedRelation[]
  readonly notices: readonly ExpectedNotice[]
  /** Sections by indicator, for sheets that have them. */
  readonly sections?: Readonly<Record<string, string>>
  readonly items?: readonly ExpectedItem[]
  readonly drawn: Drawn
  readonly questions: readonly ExpectedQuestion[]
  readonly proposals: readonly Proposed[]
  readonly answered?: Answered
}
