import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import type { Measure } from '../../model/dataset/observation'
import type { Unit } from '../../model/unit'
import { readHeaderText } from '../values/headers/headerText'
import { isAverageName, isRateName } from '../values/headers/rateName'
import { indicatorOf, isStockName } from './assembleIndicator'
import { ofTwoThings } from '../lexicon/measures/rates'
import { countName, happensIn, moneyBases, moneyName, pointsEach, scoreUnit, thingCount } from '../lexicon/measures/units'
import { isPairOfNumbers, pairOfNames } from '../values/numbers/pairOfNumbers'
import { measuredMean, rateEnding, staffWords } from '../lexicon/headings/headings'
import { totalHead, totalOfGroup, wholeCount } from '../lexicon/measures/totals'
import { rankWords as isPlaceName } from '../lexicon/types'
import { saysCeiling } from '../values/numbers/ceiling'
import { cellClass } from '../sheet/cellClass'
import { isBareTotal } from '../sheet/heading'
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
  /** The two indicators of columns that hold pairs of numbers under two names (起草/审核). */
  readonly pairsOfColumns = new Map<number, Line[]>()
  /** Columns that name an indicator whatever the rows name. */
  readonly ofColumns = new Map<number, Line>()
  /** Rows that name an indicator of their own where the whole table is of one. */
  readonly ofRows = new Map<number, Line>()
  /** Long tables name the same indicators again and again. */
  private readonly named = new Map<string, Line[]>()
  /** Names of what is held to a ceiling (rule G5); '' where the rows, or the table, name it. */
  private readonly capped: ReadonlySet<string>
  private readonly inOrder: ReadonlyMap<string, Unit>

  constructor(
    private readonly builder: DatasetBuilder,
    private readonly table: Table,
    contents: ColumnContents,
  ) {
    const { columns, facts, links } = table
    this.capped = new Set([
      ...columns.flatMap((column, c) =>
        column.measure?.sense === 'ceiling' ? [column.name || (columns[(links[c] as ColumnLink).subject]?.name ?? '')] : [],
      ),
      ...(facts.indicatorAxis === 'rows' ? cappedRows(table) : []),
    ])
    this.inOrder = unitsInOrder(table, contents)
    columns.forEach((column, c) => {
      if (column.own)
        this.ofColumns.set(c, this.lineOf(column.name, column.unit ?? contents.units[c] ?? null, null, column.measure?.measure ?? null))
    })
    if (facts.indicatorAxis === 'rows') this.nameRows(contents)
    else if (facts.indicatorAxis === 'columns') this.nameColumns(contents)
    else this.nameTable(contents)
  }

  private nameRows(contents: ColumnContents): void {
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
      const { grid, valueColumns } = this.table
      const pair = this.pairOf(row.name, () => valueColumns.map((at) => grid.at(row.at, at)), row.unit ?? headUnit, row.section)
      if (pair) this.ofParts.set(r, pair)
      const units = pair ? null : splitUnits(this.table, row)
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
              row.unit ??
                this.unitOfRowAbove(r) ??
                (written ? rowUnit(this.table, row, headUnit, this.notedUnit(row.name, null), contents) : headUnit),
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
      const { grid, valueColumns } = this.table
      const pair = this.pairOf(name, () => rows.map((row) => grid.at(row.at, valueColumns[c] as number)), own.unit, null, own.total)
      if (pair) this.pairsOfColumns.set(c, pair)
      this.all.push(
        this.lineOf(
          name,
          (own.measure?.measure === 'change' ? null : (own.unit ?? this.unitOfColumn(name, subject, contents) ?? this.unitOfLeaf(own))) ??
            sectionUnit ??
            this.unitOfTwin(subject) ??
            (own.total === null ? this.unitOfWhole(subject) : this.unitOfParts(subject)) ??
            (own.name === '' && column.name === '' ? fallbackName.unit : null),
          null,
          own.measure?.measure ?? null,
        ),
      )
    })
  }

  /** 数量 beside 价值 under 年初数, which names neither: of two units of a note the heading's last word says which (A7). */
  private unitOfLeaf(column: LineFacts): Unit | null {
    const leaf = readHeaderText(column.labels[column.labels.length - 1]?.text ?? '').name
    const rest = this.table.context.units.filter((unit) => !unit.share && unit.base !== scoreUnit)
    if (column.labels.length < 2 || leaf === '' || column.name.endsWith(leaf) || rest.length !== 2) return null
    const money = rest.filter((unit) => moneyBases.has(unit.base))
    if (money.length !== 1) return null
    return moneyName.test(leaf) ? (money[0] ?? null) : countName.test(leaf) ? (rest.find((unit) => unit !== money[0]) ?? null) : null
  }

  /** The unit a column's cells write, unless bare numbers stand among them and a note of the sheet speaks for those. */
  private unitOfColumn(name: string, c: number, contents: ColumnContents): Unit | null {
    return contents.bare[c] === 1 && this.notedUnit(name, null) !== null ? null : (contents.units[c] ?? null)
  }

  /** 起草/审核 over 12/15 names two things; null where it names one, or its cells hold one number each. */
  private pairOf(
    name: string,
    cells: () => readonly number[],
    unit: Unit | null,
    section: string | null,
    total: LineFacts['total'] = null,
  ): Line[] | null {
    // 合计 over 报送/采用 adds up both, and names neither.
    const names = pairOfNames(total === null ? name : name.replace(totalHead, ''))
    const { grid } = this.table
    return names !== null && cells().some((cell) => cell >= 0 && isPairOfNumbers(grid.textOf(cell)))
      ? names.map((one) => this.lineOf(one, unit, section, null))
      : null
  }

  /** 其中：密件 beneath 收文（件） is counted in what that is counted in (A9). */
  private unitOfRowAbove(r: number): Unit | null {
    const { rows, nest } = this.table
    const at = nest.parents.get(r)
    const row = rows[r]
    const whole = at === undefined ? undefined : rows[at]
    if (!whole || !row || row.measure !== null || whole.measure !== null || isRateName(row.name)) return null
    return whole.unit === null || whole.unit.share || whole.unit.points ? null : whole.unit
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

  /** 年末库存 beside 年初库存（卷）, 实际出勤 beside 应出勤（人天）: one thing at two times, or planned and done, is in one unit (A9). */
  private unitOfTwin(c: number): Unit | null {
    const { columns } = this.table
    const own = columns[c]
    if (own === undefined || !isAmount(own) || isRateName(own.name)) return null
    // 累计完成 beside 年度计划（亿元）, where neither has a name: of one name only a goal.
    const ofGoal = own.name === ''
    const units = columns.flatMap((other) =>
      other !== own &&
      other.name === own.name &&
      (!ofGoal || other.measure?.measure === 'target') &&
      isAmount(other) &&
      other.unit !== null &&
      !other.unit.share
        ? [other.unit]
        : [],
    )
    return units.length > 0 && units.every((unit) => unit.written === units[0]?.written) ? (units[0] ?? null) : null
  }

  /** A total is in the one unit of the columns beside it (A9), of those under its own heading where it has one: 合计 beside 燃油费 under 运行费用. */
  private unitOfParts(c: number): Unit | null {
    const unit = this.unitBesideTotal(c)
    // 人口合计 beside 户数 is of another thing, and that name's end says nothing of it.
    return unit?.guessed === true && !sharesItsThing(this.table.columns, c, unit) ? null : unit
  }

  private unitBesideTotal(c: number): Unit | null {
    const { columns, context } = this.table
    const over = overOf(columns[c])
    const group = over === null ? [] : columns.filter((other, k) => k !== c && overOf(other) === over)
    const beside = group.filter((column) => isAmount(column) && column.measure?.measure !== 'target' && !isRateName(column.name))
    if (beside.length === 0) return commonHeadUnit(columns)
    const unit = commonUnit(beside)
    return unit ?? (beside.every((column) => column.unit === null) && context.units.length > 0 ? null : commonHeadUnit(group))
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
          commonUnit(rows) ??
          (indicator === null ? fallbackName.unit : null),
        null,
        null,
      ),
    )
    this.nameByUnits()
    rows.forEach((row, r) => {
      if (row.own) this.ofRows.set(r, this.lineOf(row.name, row.unit, null, null))
    })
  }

  /** 件次 | 人次 over figures that only the title names: each is counted for itself, with what is said of it. */
  private nameByUnits(): void {
    const { columns, links } = this.table
    const unitOf = (c: number): Unit | null => columns[(links[c] as ColumnLink).subject]?.unit ?? null
    const counted = columns.flatMap((column, c) => (column.measure === null && column.unit && !column.unit.share ? [unitOf(c)] : []))
    if (new Set(counted.map((unit) => unit?.base)).size < 2) return
    columns.forEach((_, c) => {
      const unit = unitOf(c)
      if (unit !== null && !unit.share && !this.ofColumns.has(c))
        this.ofColumns.set(c, this.lineOf((this.all[0] as Line).name, unit, null, null))
    })
  }

  /** What a row that names an indicator of its own counts under a column that names one too: 东市/某省 of GDP. */
  ofRowUnder(row: LineFacts, c: number): Line {
    const own = (this.table.columns[(this.table.links[c] as ColumnLink).subject] as LineFacts).name
    return this.lineOf(own === '' || isAverageName(row.name) ? row.name : `${own} ${row.name}`, row.unit, null, null)
  }

  /** The indicator of the same name counted in another unit. */
  inUnit(line: Line, unit: Unit): Line {
    return this.lineOf(line.name, unit, line.section, null)
  }

  private lineOf(name: string, unit: Unit | null, section: string | null, measure: Measure | null): Line {
    const before = this.named.get(name)
    const settled = unit?.guessed
      ? this.scaledByNote(unit)
      : (unit ?? this.table.context.unitsByName.get(name) ?? this.notedUnit(name, measure))
    if (before) for (const line of before) if (line.unit === settled && line.section === section) return line
    const indicator = indicatorOf({
      name,
      unit: settled,
      section,
      context: this.table.context.title ?? '',
      capped: this.capped.has(name) || this.capped.has(''),
      order: this.table.order + this.all.length,
    })
    // 公务用车 in 台次 are trips: what is counted in 次 happens, and is never held.
    const stock =
      (isStockName(name) && !settled?.base.endsWith(happensIn)) ||
      ((staffWords.test(name) || this.isWholeOfStaff(name)) && this.table.context.periods.some(({ reading }) => reading.asOf))
    const line: Line = { indicator: this.builder.indicator(indicator), name, unit: settled, section, stock }
    if (before) before.push(line)
    else this.named.set(name, [line])
    return line
  }

  /** 总数 beside 性别男 and 学历本科: all of them, on the same date. */
  private isWholeOfStaff(name: string): boolean {
    return wholeCount.test(name) && this.table.columns.some((column) => staffWords.test(column.name))
  }

  /** 用户数 under 单位：万户 is counted in 万户: a note never loses its scale to a name (rule U6). */
  private scaledByNote(guess: Unit): Unit {
    return this.table.context.units.find((unit) => unit.base === guess.base) ?? guess
  }

  /** Of several units in a note a rate takes %, a score 分, the rest the one left over, of two left over money the money and a count the count (A7). */
  private notedUnit(name: string, measure: Measure | null): Unit | null {
    const { units } = this.table.context
    if (units.length === 0 || ofTwoThings.test(name)) return null
    // 采用（15分/条） under 单位：分 may count what brings 15 points each.
    if (units.every(({ base }) => base === scoreUnit) && measure !== 'score' && pointsEach.test(name)) return null
    // 平均通关时间 under 单位：小时 is in hours: an average is a rate that has no percent of its own (rule A7).
    if (isRateName(name))
      return (
        units.find((unit) => unit.share) ??
        (units.length === 1 && !rateEnding.test(name) && !moneyBases.has(units[0]?.base ?? '') && measuredMean.test(name)
          ? (units[0] ?? null)
          : null)
      )
    if (measure === 'score') return units.find((unit) => unit.base === scoreUnit) ?? null
    if (measure === 'rank' || measure === 'grade' || measure === 'flag') return null
    // 位次 under 较上月 moved by places, whatever the note says.
    if (measure === 'change' && isPlaceName.test(name)) return null
    // 单位：万元 over 项目数 speaks of the money beside it.
    if (units.length === 1) return moneyBases.has(units[0]?.base ?? '') && thingCount.test(name) ? null : (units[0] ?? null)
    const rest = units.filter((unit) => !unit.share && unit.base !== scoreUnit)
    if (rest.length === 1) return rest[0] ?? null
    // Of counts and money each takes its own where its name says so.
    const sort = moneyName.test(name)
      ? rest.filter((unit) => moneyBases.has(unit.base))
      : countName.test(name)
        ? rest.filter((unit) => !moneyBases.has(unit.base))
        : []
    return (sort.length === 1 ? sort[0] : this.inOrder.get(name)) ?? null
  }
}

function isAmount({ measure }: LineFacts): boolean {
  return measure === null || measure.measure === 'value' || measure.measure === 'target'
}

/** Which heading a column stands under, beside others; null where none stands over it. */
function overOf(column: LineFacts | undefined): string | null {
  const over = column === undefined || column.labels.length < 2 ? undefined : column.labels[column.labels.length - 2]
  return over === undefined ? null : `${over.row},${over.column}`
}

/** 文稿 and 督查 under 单位：篇、次: as many names as units that are left, each in the unit at its place, unless a name says otherwise (rule A7). */
function unitsInOrder({ columns, rows, facts, context, figures }: Table, contents: ColumnContents): ReadonlyMap<string, Unit> {
  const units = context.units.filter((unit) => !unit.share && unit.base !== scoreUnit)
  const lines = facts.indicatorAxis === 'rows' ? rows : facts.indicatorAxis === 'columns' ? columns : []
  const isWhole = (line: LineFacts): boolean => {
    const at = lines.indexOf(line)
    const across = lines === columns
    return (across ? rows : columns).every((_, k) => {
      const value = across ? figures(k, at) : figures(at, k)
      return Number.isNaN(value) || Number.isInteger(value)
    })
  }
  const counted = lines.filter((line) => line.measure === null && line.total === null && line.name !== '' && !isRateName(line.name))
  const names = [...new Set(counted.map((line) => line.name))]
  const strange = (name: string, unit: Unit | undefined): boolean =>
    unit === undefined || (moneyBases.has(unit.base) ? countName.test(name) || thingCount.test(name) : moneyName.test(name))
  if (units.length === 2 && names.length > 2) {
    // 形象进度 in percent is in neither.
    const bare = counted.filter((line) => lines !== columns || contents.units[columns.indexOf(line)]?.share !== true)
    return unitsBySide(bare, [...new Set(bare.map((line) => line.name))], units, isWhole)
  }
  if (units.length < 2 || names.length !== units.length || counted.some((line) => line.unit !== null)) return new Map()
  return names.some((name, k) => strange(name, units[k])) ? new Map() : new Map(names.map((name, k) => [name, units[k] as Unit]))
}

/**
 * 已开工 and 已完工 before 完成投资 under 单位：个、万元: where all money stands together on one side, as its unit does, what stands on the other
 * is counted in the other unit, if its figures are whole (rule A7).
 */
function unitsBySide(
  lines: readonly LineFacts[],
  names: readonly string[],
  units: readonly Unit[],
  isWhole: (line: LineFacts) => boolean,
): ReadonlyMap<string, Unit> {
  const [first, second] = units
  if (!first || !second || moneyBases.has(first.base) === moneyBases.has(second.base)) return new Map()
  const money = names.map((name) => moneyName.test(name))
  const edge = moneyBases.has(second.base) ? money.indexOf(true) : money.indexOf(false)
  const [count, counts] = moneyBases.has(second.base) ? [first, names.slice(0, edge)] : [second, names.slice(edge)]
  const apart = edge > 0 && money.every((is, k) => is === (moneyBases.has(second.base) ? k >= edge : k < edge))
  const whole = apart && lines.every((line) => !counts.includes(line.name) || (line.unit === null && isWhole(line)))
  return whole ? new Map(counts.map((name) => [name, count])) : new Map()
}

/** Names of rows whose own target says that it is a ceiling: 350件以内. */
function cappedRows({ grid, columns, rows, valueColumns }: Table): readonly string[] {
  if (!grid.classes.includes(cellClass.words)) return []
  const targets = columns.flatMap(({ measure }, c) => (measure?.measure === 'target' ? [valueColumns[c] as number] : []))
  return rows.flatMap((row) => (targets.some((at) => saysCeiling(grid.textAt(row.at, at))) ? [row.name] : []))
}

/** Whether a total's name ends in a thing that a column of this unit is called after as well. */
function sharesItsThing(columns: readonly LineFacts[], c: number, unit: Unit): boolean {
  const name = columns[c]?.name ?? ''
  const thing = (totalOfGroup.exec(name)?.[1] ?? name).slice(-2)
  return (
    thing.length < 2 ||
    isBareTotal(name) ||
    columns.some((other, k) => k !== c && other.unit?.written === unit.written && other.name.includes(thing))
  )
}
