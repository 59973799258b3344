import type { BreakdownPart, LabelText, Provenance } from '../../model/dataset/observation'
import type { Unit } from '../../model/unit'
import type { MeasureReading, PeriodReading } from '../values/types'

/** A period word and where it was found. */
export interface PeriodFact {
  readonly reading: PeriodReading
  readonly provenance: Provenance
  readonly text: string
  /** It heads one of several blocks of a sheet, and speaks of all in it, goals too. */
  readonly block?: true
}

/** Whose figures: the name, the words read, where they stood. */
export interface OfficeFact {
  readonly name: string
  readonly text: string
  readonly provenance: Provenance
}

/** What one row or one column of a table says of all its cells. */
export interface LineFacts {
  /** Row or column of the grid. */
  readonly at: number
  /** Name of the indicator or part of it, '' for none. */
  readonly name: string
  readonly breakdown: readonly BreakdownPart[]
  readonly office: OfficeFact | null
  /** Outermost first. */
  readonly periods: readonly PeriodFact[]
  readonly unit: Unit | null
  /** The unit's words where no one unit fits (次/天). */
  readonly unitText: string | null
  readonly measure: MeasureReading | null
  readonly total: 'total' | 'subtotal' | 'average' | null
  readonly ofWhich: boolean
  readonly section: string | null
  readonly indent: number
  /** A column that names an indicator of its own though the rows name the others' (时序进度 beside 任务数 and 完成数); a row where nothing else does. */
  readonly own?: boolean
  /** Its name is a clerk's. */
  readonly said?: true
  /** A plan whose difference from what came of it stands beside them: of the same span as that, not of the whole year (rule H19). */
  readonly sameSpan?: boolean
  /** Header cells over it that a spreadsheet had turned into dates. */
  readonly turned?: readonly { readonly row: number; readonly column: number; readonly shown: string; readonly guess: string }[]
  /** A benchmark office heads the column (省内标杆). */
  readonly benchmark?: 'insideProvince' | 'outsideProvince' | 'benchmark'
  readonly labels: readonly LabelText[]
}

/** A table read into its lines: which axis names the indicator, and what every row and column says. */
export interface TableFacts {
  readonly rows: readonly LineFacts[]
  readonly columns: readonly LineFacts[]
  /** Rows that shared all labels with another, and whether rows have none at all. */
  readonly alikeRows: readonly number[]
  readonly unnamedRows: boolean
  /** Heading of the column of names where the rows name the indicators. */
  readonly nameHeading: string
  /** Where the indicator's name stands: row labels, column headers, or neither (title). */
  readonly indicatorAxis: 'rows' | 'columns' | 'none'
  /** Label columns that hold units, offices, periods and so on, for the roles of their cells. */
  readonly labelRoles: ReadonlyMap<number, LabelRole>
  /** Rows that are sections, hold no figure, hold numbers that count nothing, or slid one column. */
  readonly rowKinds: RowKinds
}

const rowKinds = ['values', 'section', 'empty', 'codes', 'shifted'] as const
export type RowKind = (typeof rowKinds)[number]

/** What each row of a table is, by its number in the grid: a byte a row. */
export class RowKinds {
  private readonly codes: Uint8Array
  constructor(rows: readonly { readonly row: number; readonly kind: RowKind }[]) {
    let last = -1
    for (const { row } of rows) if (row > last) last = row
    this.codes = new Uint8Array(last + 1)
    for (const { row, kind } of rows) this.codes[row] = 1 + rowKinds.indexOf(kind)
  }

  /** Undefined for a row outside the table. */
  get(row: number): RowKind | undefined {
    const code = this.codes[row]
    return code ? rowKinds[code - 1] : undefined
  }
}

export type LabelRole = 'period' | 'office' | 'indicator' | 'name' | 'unit' | 'definition' | 'code'

/** Join the parts of a name: nothing between Han, one blank otherwise. */
export function joinNames(parts: readonly string[]): string {
  let joined = ''
  for (const part of parts) {
    if (part === '') continue
    // 固定电话 over 固定电话用户数 is said once.
    if (joined.length >= 2 && part.length >= joined.length && part.startsWith(joined) && isWide(joined[0] as string)) {
      joined = part
      continue
    }
    joined += joined !== '' && !(isWide(joined[joined.length - 1] as string) && isWide(part[0] as string)) ? ` ${part}` : part
  }
  return joined
}

function isWide(letter: string): boolean {
  return letter >= '\u2e80'
}
