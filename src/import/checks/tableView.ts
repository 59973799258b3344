import type { ChangeForm } from '../../model/dataset/observation'
import type { Period } from '../../model/time/period'
import type { IndicatorId } from '../../model/indicator'
import type { LineFacts } from '../sheet/facts'
import type { ColumnLink } from '../link/linkColumns'
import type { Figures } from '../sheet/figures'
import type { Nesting } from '../link/rowNesting'

/** A table after it was assembled, as relations and checks look at it: rows and columns of values by position. */
export interface TableView {
  readonly sheet: string
  readonly axis: 'rows' | 'columns' | 'none'
  /** What is counted where no line names it. */
  readonly name: string
  readonly rows: readonly LineFacts[]
  readonly columns: readonly LineFacts[]
  readonly links: readonly ColumnLink[]
  readonly figures: Figures
  /** Indicator of a row (axis rows) or column (axis columns), null where it names none. */
  readonly indicatorOf: (line: number) => IndicatorId | null
  readonly unitOf: (line: number) => string
  readonly nesting: Nesting
  /** Decimals printed in a cell. */
  readonly placesAt: (row: number, column: number) => number
  /** Whether a cell's figure is bounded (余, 以上, 近). */
  readonly boundedAt: (row: number, column: number) => boolean
  /** Whether a column's figures are written with %. */
  readonly percentColumn: (column: number) => boolean
  /** The form a stated change says in its own cell (1.2个百分点), null where its column decides. */
  readonly formAt: (row: number, column: number) => ChangeForm | null
  /** The time of a column where its rows say none. */
  readonly spanOf: (column: number) => Period | null
  readonly cellAt: (row: number, column: number) => string
}
