import type { DatasetBuilder } from '../../model/datasetBuilder'
import type { Measure } from '../../model/observation'
import type { Unit } from '../../model/unit'
import { indicatorOf, isRateName, isStockName } from './assembleIndicator'
import { countName, moneyBases, moneyName, scoreUnit } from '../lexicon/units'
import { measuredMean, rateEnding } from '../lexicon/headings'
import { cellClass } from '../sheet/cellClass'
import type { LineFacts } from '../sheet/facts'
import type { ColumnLink } from '../link/linkColumns'
import type { Table } from './table'
import { commonHeadUnit, commonUnit, rowUnit, splitUnits, type ColumnContents } from './units'

/** An indicator as a row, a column or the whole table names it. */
export interface Line {
  readonly indicator: number
  readonly name: string
  readonly unit: Unit | null
  readonly section: string | null
  readonly stock: boolean
}

/** The indicator of each row (or column, or of the whole table). */
export class Lines {
  /** By row, by column, or one for all, as the table's axis says. */
  readonly all: Line[] = []
  /** Rows of two indicators under one name (次/天). */
  readonly ofParts = new Map<number, Line[]>()
  /** Columns that name an indicator whatever the rows name. */
  readonly ofColumns = new Map<number, Line>()
  /** Long tables name the same indicators again and again. */
  private readonly named = new Map<string, Line[]>()

  constructor(
    private readonly builder: DatasetBuilder,
    private readonly table: Table,
    contents: ColumnContents,
  ) {
    const { columns, facts } = table
    columns.forEach((column, c) => {
      if (column.own)
        this.ofColumns.set(c, this.lineOf(column.name, column.unit ?? contents.units[c] ?? null, null, column.measure?.measure ?? null))
    })
    if (facts.indicatorAxis === 'rows') this.nameRows()
    else if (facts.indicatorAxis === 'columns') this.nameColumns(contents)
    else this.nameTable(contents)
  }

  private nameRows(): void {
    const headUnit = commonHeadUnit(this.table.columns)
    // Where no cell of the sheet writes a unit no row is asked whether its cells do.
    const written = this.table.grid.classes.includes(cellClass.percent) || this.table.grid.classes.includes(cellClass.words)
    this.table.rows.forEach((row, r) => {
      // A growth as a row of its own speaks of the row above, whatever unit it is written in (A10).
      const spoken = row.measure?.measure === 'change' || row.measure?.measure === 'rank' ? this.named.get(row.name)?.[0] : undefined
      if (spoken) {
        this.all.push(spoken)
        return
      }
      const units = splitUnits(this.table, row)
      if (units)
        this.ofParts.set(
          r,
          units.map((unit) => this.lineOf(row.name, unit, row.section, null)),
        )
      this.all.push(
        units
          ? (this.ofParts.get(r)?.[0] as Line)
          : this.lineOf(
              row.name,
              row.unit ?? (written ? rowUnit(this.table, row, headUnit) : headUnit),
              row.section,
              row.measure?.measure ?? null,
            ),
      )
    })
  }

  private nameColumns(contents: ColumnContents): void {
    const { columns, links, fallbackName, rows } = this.table
    const sectionUnit = commonUnit(rows)
    columns.forEach((column, c) => {
      const { subject } = links[c] as ColumnLink
      const own = columns[subject] as LineFacts
      const name = own.name === '' ? column.name || fallbackName.name : own.name
      this.all.push(
        this.lineOf(
          name,
          (own.measure?.measure === 'change' ? null : (own.unit ?? contents.units[subject])) ??
            sectionUnit ??
            (own.total === null ? this.unitOfWhole(subject) : commonHeadUnit(columns)),
          null,
          own.measure?.measure ?? null,
        ),
      )
    })
  }

  /** A part is counted in what the whole on its left is counted in (A9): 主办件 under 其中 beside 承办件数. */
  private unitOfWhole(c: number): Unit | null {
    const { columns } = this.table
    if (columns[c]?.ofWhich !== true || columns[c]?.measure !== null || isRateName(columns[c]?.name ?? '')) return null
    let k = c
    while (k >= 0 && columns[k]?.ofWhich === true) k--
    const whole = columns[k]
    return whole === undefined || whole.measure !== null || whole.unit?.share ? null : whole.unit
  }

  private nameTable(contents: ColumnContents): void {
    const {
      columns,
      rows,
      fallbackName,
      context: { indicator },
    } = this.table
    const written = new Set(contents.units.map((unit) => unit?.written ?? ''))
    const cellUnit = written.size === 1 ? (contents.units[0] ?? null) : null
    this.all.push(
      this.lineOf(
        indicator?.name ?? fallbackName.name,
        indicator?.unit ??
          commonUnit(columns.filter((column) => column.unit !== null || column.total === null)) ??
          cellUnit ??
          commonUnit(rows),
        null,
        null,
      ),
    )
  }

  /** The indicator of the same name counted in another unit. */
  inUnit(line: Line, unit: Unit): Line {
    return this.lineOf(line.name, unit, line.section, null)
  }

  private lineOf(name: string, unit: Unit | null, section: string | null, measure: Measure | null): Line {
    const before = this.named.get(name)
    const settled = unit ?? this.notedUnit(name, measure)
    if (before) for (const line of before) if (line.unit === settled && line.section === section) return line
    const indicator = indicatorOf({
      name,
      unit: settled,
      section,
      context: this.table.context.title ?? '',
      order: this.table.order + this.all.length,
    })
    const line: Line = { indicator: this.builder.indicator(indicator), name, unit: settled, section, stock: isStockName(name) }
    if (before) before.push(line)
    else this.named.set(name, [line])
    return line
  }

  /** Of several units in a note a rate takes %, a score 分, the rest the one left over, of two left over money the money and a count the count (A7). */
  private notedUnit(name: string, measure: Measure | null): Unit | null {
    const { units } = this.table.context
    if (units.length === 0) return null
    // 平均通关时间 under 单位：小时 is in hours: an average is a rate that has no percent of its own (rule A7).
    if (isRateName(name)) return units.find((unit) => unit.share) ?? (units.length === 1 && !rateEnding.test(name) && !moneyBases.has(units[0]?.base ?? '') && measuredMean.test(name) ? (units[0] ?? null) : null)
    if (measure === 'score') return units.find((unit) => unit.base === scoreUnit) ?? null
    if (measure === 'rank' || measure === 'grade' || measure === 'flag') return null
    if (units.length === 1) return units[0] ?? null
    const rest = units.filter((unit) => !unit.share && unit.base !== scoreUnit)
    if (rest.length === 1) return rest[0] ?? null
    // Of counts and money each takes its own where its name says so.
    const sort = moneyName.test(name)
      ? rest.filter((unit) => moneyBases.has(unit.base))
      : countName.test(name)
        ? rest.filter((unit) => !moneyBases.has(unit.base))
        : []
    return sort.length === 1 ? (sort[0] ?? null) : null
  }
}
