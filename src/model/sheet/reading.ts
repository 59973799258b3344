import type { FileId } from './cell'
import type { Dataset } from '../dataset/dataset'
import type { LedgerItem } from '../ledger'
import type { Notice, NoticeCode } from './notice'
import type { Question } from './question'
import type { Relation } from '../dataset/relation'
import type { CellLedger } from './role'
import type { FileFormat } from './sheet'

/** How one sheet was taken. */
export interface SheetReading {
  readonly name: string
  readonly hidden: boolean
  /** table: indicators by office and period, wide or long; ledger: items; the rest hold nothing to chart. */
  readonly kind: 'table' | 'ledger' | 'form' | 'codebook' | 'schedule' | 'prose' | 'lookup' | 'empty' | 'unknown'
  readonly ledger: CellLedger
  readonly title: string | null
  /** Signature of the header paths with periods, offices and numbers taken out: what `template` corrections hang on. */
  readonly signature: string
  /** Ids of corrections that hold beyond one file: those used here, and those of this very form that found nothing to correct. */
  readonly carried: { readonly applied: readonly string[]; readonly unmatched: readonly string[] }
  /** Columns of its tables, by which a clerk may say what they are for. */
  readonly columnLines: readonly ColumnLine[]
}

/** A column of a table (a row, where the table lies on its side). Rows and columns count from 0. */
export interface ColumnLine {
  readonly across: boolean
  readonly at: number
  readonly from: number
  readonly to: number
  /** As corrections of the form know it. */
  readonly path: string
}

/** What became of one file. A refused file has a reason, no sheets and an empty dataset. */
export interface FileReading {
  readonly file: FileId
  readonly name: string
  readonly bytes: number
  readonly format: FileFormat | null
  readonly status: 'read' | 'refused'
  readonly reason: NoticeCode | null
  readonly sheets: readonly SheetReading[]
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  readonly questions: readonly Question[]
  readonly notices: readonly Notice[]
  readonly items: readonly LedgerItem[]
}

/** Several files brought together. `readings` keep their own datasets' place: `dataset` is over all of them. */
export interface Reconciled {
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  /** Observations of one key and value found in several places, as indexes of `dataset`. */
  readonly duplicates: readonly number[]
  /** Observations of one key whose sources disagree, each group as indexes of `dataset`. */
  readonly conflicts: readonly (readonly number[])[]
  readonly proposals: readonly Proposal[]
}

/** Look-alikes, proposed and never merged silently. */
export interface Proposal {
  readonly kind: 'sameOffice' | 'sameIndicator'
  readonly left: string
  readonly right: string
  /** Why they look alike: a code worded in i18n. */
  readonly because: string
}

/** A piece of a raw sheet around one cell, for 哪来的数. */
export interface SheetExcerpt {
  readonly sheet: string
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** Shown text by row and column of `rows` × `columns`. */
  readonly cells: readonly (readonly string[])[]
}
