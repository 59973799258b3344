import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import type { Measure } from '../../model/dataset/observation'
import type { Unit } from '../../model/unit'
import { scoreUnit, weightName } from '../lexicon/measures/units'
import type { CellReading, Vocabulary } from '../corrections/sheetCorrections'
import { saysCeiling } from '../values/numbers/ceiling'
import type { LineFacts } from '../sheet/facts'
import type { RoleWriter } from '../sheet/roleWriter'
import { Breakdowns } from './breakdowns'
import type { Line } from './lines'
import { Offices } from './offices'
import { Periods, type When } from './periods'
import type { ColumnPlan } from './plans'
import type { Table } from './table'
import { percentUnit } from './units'

/** What everyone who reads a cell of a table needs at hand. */
export interface Desk {
  readonly builder: DatasetBuilder
  /** Code of the sheet in the builder. */
  readonly sheet: number
  readonly table: Table
  readonly roles: RoleWriter
  /** What the clerk said of cells and of words. */
  readonly cells: ReadonlyMap<number, readonly CellReading[]>
  readonly vocabulary: Vocabulary | null
  readonly offices: Offices
  readonly periods: Periods
  readonly breakdowns: Breakdowns
}

export function deskFor(builder: DatasetBuilder, sheet: number, table: Table, roles: RoleWriter): Desk {
  return {
    builder,
    sheet,
    table,
    roles,
    cells: table.cells ?? new Map(),
    vocabulary: table.vocabulary ?? null,
    offices: new Offices(builder, table),
    periods: new Periods(builder, table.time, table.periods ?? null),
    breakdowns: new Breakdowns(builder, table.facts.nameHeading),
  }
}

/** The cell being read and what governs it. One is made a table and moved along, so that a big body makes no object a cell. */
export interface Spot {
  /** -1 for an empty cell. */
  cell: number
  row: LineFacts
  rowPath: number
  /** The indicators of a row of two (次/天). */
  parts: readonly Line[] | null
  plan: ColumnPlan
  measure: Measure
  line: Line
  when: When
  flags: number
  /** Whether a plain number here may say something else than itself: a change, a rank, a target not to be passed. */
  special: boolean
}

/** The unit a spot's row, column or indicator gives it. */
export function unitAt(table: Table, spot: Spot): Unit | null {
  const {
    row,
    plan: { facts: column },
    line,
    measure,
  } = spot
  if (measure === 'completion') return column.unit ?? percentUnit
  // 时序进度（%） beside 产值 in 亿元 is in percent whatever the row is in.
  if (column.unit?.share === true && measure === 'value' && row.unit !== null && !row.unit.share) return column.unit
  // 得分 15 and 权重 15 of 投资 in 亿元 are no 亿元.
  const weighs = (column.said === true && weightName.test(column.name)) || column.breakdown.some(({ value }) => weightName.test(value))
  if (table.facts.indicatorAxis === 'rows' && (measure === 'score' || weighs))
    return column.unit ?? (row.unit?.base === scoreUnit ? row.unit : null)
  if (table.facts.indicatorAxis === 'rows')
    return row.unit ?? (column.unit !== null && (measure === 'value' || measure === 'target') ? column.unit : null) ?? line.unit
  // What a name alone says its figures are counted in, a note of the sheet may say with its scale.
  if (column.unit?.guessed && line.unit !== null && line.unit.base === column.unit.base) return line.unit
  // 头条平均阅读 beneath 头条篇数 is in no 篇.
  if (row.own === true && column.unit?.guessed === true) return row.unit ?? line.unit
  return column.unit ?? row.unit ?? line.unit
}

/** 低于, 不超过 in a row's name bound its targets from above. */
export function hasCeiling(row: LineFacts): boolean {
  const text = row.labels[row.labels.length - 1]?.text ?? ''
  return saysCeiling(text)
}
