import type { Correction, LayoutName, LineMeasure, LineTime } from '../../model/correction'
import { a1, parseA1 } from '../../model/sheet/cell'
import { missingKinds, type MissingKind } from '../../model/quantity'
import type { Role } from '../../model/sheet/role'
import { cellIndex, shownText, type RawSheet, type RawWorkbook } from '../../model/sheet/sheet'
import { year, type Period } from '../../model/time/period'
import type { LineFacts, OfficeFact, PeriodFact, TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { reportOf, spanOfReport } from '../around/reportTime'
import type { SheetContext } from '../around/sheetContext'
import type { ColumnUse, TableShape } from '../find/shapes/tableShape'
import { upTo } from '../lexicon/times/periods'
import { normaliseName } from '../values/names/name'
import { readPeriod } from '../values/times/period'
import type { PeriodReading } from '../values/types'
import { statedUnit } from '../values/headers/unit'
import { correctedSheet } from './correctedSheet'
import {
  countedAs,
  countedByCorner,
  headsNamed,
  lineNamed,
  measuredAs,
  ofTheOnly,
  ownColumn,
  saidToMeasure,
  withoutOwnPart,
} from './saidLines'
import { dayAs, yearMoved, type SaidPeriod } from './saidPeriods'
import { saidTables, type SaidTables } from './saidTables'
import { headingPath, linePaths, pathsOfFacts, rowPath, signatureOf } from './template'

type Template<K extends string> = Extract<Correction, { scope: 'template'; kind: K }>

/** What a column is for when a clerk says what its cells are. */
const useOf: Partial<Record<Role, ColumnUse>> = {
  value: 'value',
  label: 'label',
  serial: 'serial',
  code: 'code',
  remark: 'text',
  text: 'text',
  note: 'text',
}

/** How a cell's own words are overruled: one part of it reads as another text. */
export interface CellReading {
  readonly part: number
  readonly after: string
}

/** What the words of a cell are taken for, by the clerk's vocabulary. */
export interface Vocabulary {
  /** The words to read instead. */
  readonly text: (text: string) => string
  /** Marks for no number. */
  readonly marks: Readonly<Record<string, MissingKind>> | null
}

/**
 * The corrections that concern one sheet, each at the step of reading it belongs to (design: three scopes).
 *
 *     here        this very file and sheet; a cell only while it still shows what was overruled
 *     template    sheets with the same signature: what a column is for, an indicator's name, a unit
 *     vocabulary  every sheet: names of offices, indicators and units, marks
 *
 * `applied` and `unmatched` tell afterwards which were used, and which belong to this sheet's form and found nothing.
 */
export class SheetCorrections {
  readonly applied = new Set<string>()
  private readonly sought = new Set<string>()
  private readonly here: readonly Correction[]
  private readonly known: readonly Correction[]
  private template: readonly Correction[] = []
  private learnt = ''
  /** The sheet with its words as corrected: what is read. */
  readonly sheet: RawSheet
  /** Cells that the clerk says aren't to be read. */
  readonly left: readonly number[]

  constructor(
    corrections: readonly Correction[],
    private readonly workbook: RawWorkbook,
    sheet: RawSheet,
  ) {
    this.here = corrections.filter((one) => one.scope === 'here' && one.file === workbook.file && one.sheet === sheet.name)
    this.known = corrections.filter((one) => one.scope !== 'here')
    const words = this.here.flatMap((one) => (one.kind === 'words' || one.kind === 'leave' ? [one] : []))
    const corrected = correctedSheet(sheet, words)
    this.sheet = corrected.sheet
    this.left = corrected.left
    for (const { id } of words) this.sought.add(id)
    for (const id of corrected.applied) this.applied.add(id)
  }

  /** Corrections of this file or this form that found nothing to correct. */
  get unmatched(): readonly string[] {
    return [...this.sought].filter((id) => !this.applied.has(id))
  }

  /** The same of those that came from elsewhere: last month's sheet, a rules pack. */
  get carried(): { readonly applied: readonly string[]; readonly unmatched: readonly string[] } {
    const lasting = this.known.map(({ id }) => id)
    const unmatched = new Set(this.unmatched)
    return { applied: lasting.filter((id) => this.applied.has(id)), unmatched: lasting.filter((id) => unmatched.has(id)) }
  }

  /** What the sheet's form is known by: of the tables as found, whatever a clerk made of them. '' for a sheet without tables. */
  get signature(): string {
    return this.learnt
  }

  /** Whether the clerk answered doubts about columns of the form: known once `tables` was asked. */
  get answersLayouts(): boolean {
    return this.template.some((one) => one.kind === 'layout')
  }

  /** The tables where the clerk drew them, null where nobody did. Called with the tables as found; learns the sheet's signature. */
  tables(grid: Grid, found: { readonly grid: Grid; readonly shapes: readonly TableShape[] }): SaidTables | null {
    this.learnt = signatureOf(found.shapes.map((shape) => ({ grid: found.grid, shape })))
    this.template = this.known.filter((one) => one.scope === 'template' && one.signature === this.learnt)
    // A column that is in no doubt this month needs no answer.
    for (const { id, kind } of this.template) if (kind !== 'layout') this.sought.add(id)
    const said = [...this.template, ...this.here].flatMap((one) => (one.kind === 'table' ? [one] : []))
    for (const { id } of said) this.sought.add(id)
    if (said.length === 0) return null
    const tables = saidTables(
      grid,
      found,
      said.map(({ after }) => after),
    )
    return tables && said.reduce((made, one) => this.used(one, made), tables)
  }

  /** Columns are for what the clerk says they are for. Asked after `tables`. */
  shapes(grid: Grid, shapes: readonly TableShape[]): readonly TableShape[] {
    const roles = this.template.filter((one): one is Template<'role'> => one.kind === 'role')
    if (roles.length === 0) return shapes
    return shapes.map((shape) => {
      const paths = linePaths(grid, shape)
      const uses = shape.uses.map((use, k) => {
        const wanted = roles.find((one) => one.path === paths[k])
        const after = wanted && useOf[wanted.after]
        return wanted && after ? this.used(wanted, after) : use
      })
      return { ...shape, uses }
    })
  }

  /** What the clerk answered to a doubt about a column, by the cell of its heading. */
  layout = (grid: Grid, row: number, column: number): LayoutName | null => {
    const cell = grid.transposed ? a1(column, row) : a1(row, column)
    for (const one of this.here) if (one.kind === 'layout' && one.scope === 'here' && one.cell === cell) return this.used(one, one.after)
    const path = headingPath(grid.textAt(row, column), column)
    for (const one of this.template)
      if (one.kind === 'layout' && one.scope === 'template' && one.path === path) return this.used(one, one.after)
    return null
  }

  /** The lines of a table with names, units and offices as corrected. */
  facts(facts: TableFacts, grid: Grid, shape: TableShape): TableFacts {
    const lines = [...this.template, ...this.known.filter((one) => one.scope === 'vocabulary')].filter(
      (one) => one.kind !== 'role' && one.kind !== 'table' && one.kind !== 'layout' && one.kind !== 'legend',
    )
    if (lines.length === 0) return facts
    const paths = pathsOfFacts(grid, shape, facts)
    const pathOf = (column: LineFacts): string => paths[column.at - shape.band.left] ?? ''
    const counted = this.template.find((one) => one.kind === 'counted')
    const heads = this.template.find((one): one is Template<'heads'> => one.kind === 'heads')
    const headed = heads ? this.used(heads, headsNamed(facts, heads.after)) : facts
    const named = this.withNames(counted ? this.used(counted, countedAs(headed)) : headed, grid, shape, paths)
    const timesOf = timesByPath(named.columns.map((column) => [pathOf(column), column.periods]))
    const byRows = named.indicatorAxis === 'rows'
    const columns = named.columns.map((column) => {
      const said = this.timed(this.line(column, pathOf(column)), pathOf(column), timesOf)
      return byRows && said.name !== column.name ? ownColumn(said) : said
    })
    const told = ofTheOnly(columns, this.measuresSaid(columns, pathOf))
    const bare = named.indicatorAxis === 'none' && columns.some((column, c) => column.name !== '' && named.columns[c]?.name === '')
    return {
      ...named,
      indicatorAxis: bare ? 'columns' : named.indicatorAxis,
      columns: told,
      rows: named.rows.map((row) => {
        const path = rowPath(row)
        return path === '' ? this.line(row, null) : this.timed(this.line(row, path), path, timesOf)
      }),
    }
  }

  /** What the clerk says the figures of columns are, by column. */
  private measuresSaid(columns: readonly LineFacts[], pathOf: (column: LineFacts) => string): ReadonlyMap<number, LineMeasure> {
    const said = this.template.filter((one): one is Template<'measure'> => one.kind === 'measure')
    return new Map(
      columns.flatMap((column) => said.filter(({ path }) => path === pathOf(column)).map(({ after }) => [column.at, after] as const)),
    )
  }

  /** The names in columns of names are what the clerk says they are. */
  private withNames(facts: TableFacts, grid: Grid, shape: TableShape, paths: readonly string[]): TableFacts {
    let said = facts
    for (const one of this.template) {
      const k = one.kind === 'names' ? paths.findIndex((path, at) => path === one.path && shape.uses[at] === 'label') : -1
      if (one.kind !== 'names' || k < 0 || grid.transposed) continue
      const at = shape.band.left + k
      const rows = said.rows.map((row) => lineNamed(row, at, one.path, one.after))
      const unnamed = said.indicatorAxis === 'rows' && (one.before === 'indicator' || rows.every(({ name }) => name === ''))
      const axis = one.after === 'indicator' ? 'rows' : unnamed ? 'none' : said.indicatorAxis
      const told = { ...said, rows, indicatorAxis: axis }
      said = this.used(one, one.after === 'office' && axis === 'none' ? countedByCorner(told) : told)
    }
    return said
  }

  /** A line whose time and measure, and whether it adds up others, are as the clerk says. */
  private timed(line: LineFacts, path: string, timesOf: ReadonlyMap<string, readonly PeriodFact[]>): LineFacts {
    let { periods, total, measure } = line
    let whose = line
    for (const one of this.template) {
      if (!('path' in one) || one.path !== path) continue
      if (one.kind === 'total') {
        total = this.used(one, one.after === 'none' ? null : (total ?? 'total'))
        if (total !== null) whose = withoutOwnPart(whose)
      }
      if (one.kind === 'measure') {
        measure = this.used(one, measuredAs(one.after))
        whose = saidToMeasure(whose, one.after, path !== '')
      }
      if (one.kind === 'time') periods = this.used(one, [{ reading: against(one.after), provenance: 'correction', text: '' }])
      const other = one.kind === 'timeOf' ? timesOf.get(one.after) : undefined
      if (other) periods = this.used(one, other)
    }
    return periods === line.periods && total === line.total && measure === line.measure ? line : { ...whose, periods, total, measure }
  }

  /** How periods of the form are meant, once it is known which stands where; null where the clerk says nothing of it. */
  periods(): SaidPeriod | null {
    const days = this.template.find((one): one is Template<'days'> => one.kind === 'days')
    const from = this.template.find((one): one is Template<'yearFrom'> => one.kind === 'yearFrom')
    if (!days && !from) return null
    const used = (one: Correction, before: Period, after: Period): Period => (after === before ? before : this.used(one, after))
    return (period) => {
      const meant = days ? used(days, period, dayAs(period, days.after)) : period
      return from ? used(from, meant, yearMoved(meant, from.after)) : meant
    }
  }

  /** `path` is null for a line that nothing of the form speaks of. */
  private line(line: LineFacts, path: string | null): LineFacts {
    let { name, unit, unitText, office } = line
    let said = line.said
    for (const one of this.template) {
      if (!('path' in one) || one.path !== path) continue
      // What a title, the rows or another column name is named by no line: the line of this very path takes the clerk's name.
      const elsewhere = name === '' || (line.measure !== null && line.measure.measure !== 'value')
      if (one.kind === 'indicator' && (elsewhere || sameName(name, one.before))) {
        name = this.used(one, one.after)
        said = true
      }
      // A line without a unit of its own takes the clerk's too: what was overruled is said by the sheet or by its cells.
      if (one.kind === 'unit' && [one.before, ''].includes(unit?.written ?? unitText ?? '')) {
        unit = this.used(one, one.after === '' ? null : statedUnit(one.after))
        unitText = one.after
      }
    }
    for (const one of this.known) {
      if (one.kind === 'indicatorAlias' && sameName(name, one.before)) name = this.used(one, one.after)
      else if (one.kind === 'officeAlias' && office && sameOffice(office, one.before))
        office = this.used(one, { ...office, name: one.after })
      else if (one.kind === 'unitAlias') {
        const bracketed = new RegExp(`\\s*[(（]${escaped(one.before)}[)）]$`)
        if (unit?.written === one.before || unitText === one.before || (unit === null && bracketed.test(name))) {
          unit = this.used(one, statedUnit(one.after))
          unitText = one.after
          name = name.replace(bracketed, '')
        }
      }
    }
    return name === line.name && unit === line.unit && office === line.office && said === line.said
      ? line
      : { ...line, name, unit, unitText, office, ...(said ? { said } : {}) }
  }

  /** What stands around a table, with what the clerk answered before all of it. */
  context(context: SheetContext): SheetContext {
    const periods: PeriodFact[] = []
    let { office, indicator } = context
    for (const one of this.here) {
      if (one.kind === 'year') {
        periods.push({ reading: ofYear(one.after), provenance: 'asked', text: String(one.after) })
      } else if (one.kind === 'period') {
        this.sought.add(one.id)
        const reading = /^\d{4}$/.test(one.after) ? ofYear(Number(one.after)) : readPeriod(one.after)
        if (reading?.period) periods.push(this.used(one, { reading, provenance: 'asked', text: one.after }))
      } else if (one.kind === 'asOf') {
        const reading = readPeriod(upTo(one.after))
        if (reading?.period) periods.push({ reading: this.ofReport(reading, context), provenance: 'asked', text: one.after })
      } else if (one.kind === 'office') office = { name: one.after, text: one.after, provenance: 'asked' }
    }
    for (const one of this.known) {
      if (one.kind === 'officeAlias' && office && sameOffice(office, one.before)) office = this.used(one, { ...office, name: one.after })
      if (one.kind === 'indicatorAlias' && indicator && sameName(indicator.name, one.before))
        indicator = this.used(one, { ...indicator, name: one.after })
    }
    for (const one of this.template)
      if (one.kind === 'counted') indicator = { unit: null, ...context.indicator, name: one.after, provenance: 'correction' }
    return { ...context, periods: [...periods, ...context.periods], office, indicator }
  }

  /** The date of a 月报 that says nothing of when is the month it is of (rule E9). */
  private ofReport(dated: PeriodReading, context: SheetContext): PeriodReading {
    const of = context.periods.length > 0 ? null : reportOf([this.sheet.name, this.workbook.name, context.title])
    const period = of === null || dated.period === null ? null : spanOfReport(of, dated.period)
    return period === null ? dated : { ...dated, period, asOf: false }
  }

  /** Cells whose own words the clerk overruled, by cell number. */
  cells(): ReadonlyMap<number, readonly CellReading[]> {
    const cells = new Map<number, CellReading[]>()
    for (const one of this.here) {
      if (one.kind !== 'reading') continue
      this.sought.add(one.id)
      const place = parseA1(one.cell)
      const cell = place ? cellIndex(this.sheet, place.row, place.column) : -1
      if (cell < 0 || shownText(this.sheet, cell).trim() !== one.before.trim()) continue
      cells.set(cell, [...(cells.get(cell) ?? []), this.used(one, { part: one.part, after: one.after })])
    }
    return cells
  }

  /** Null where the clerk's vocabulary says nothing of cells. */
  vocabulary(): Vocabulary | null {
    const legends = this.known.flatMap((one) => (one.kind === 'legend' ? [one] : []))
    const units = this.known.flatMap((one) => (one.kind === 'unitAlias' ? [one] : []))
    if (legends.length + units.length === 0) return null
    const missing = legends.filter((one) => (missingKinds as readonly string[]).includes(one.after))
    const words = new Map(legends.filter((one) => !missing.includes(one)).map((one) => [one.before, one]))
    return {
      marks: missing.length === 0 ? null : Object.fromEntries(missing.map((one) => [one.before, one.after as MissingKind])),
      text: (text) => {
        for (const one of missing) if (one.before === text) this.applied.add(one.id)
        const legend = words.get(text)
        if (legend) return this.used(legend, legend.after)
        const unit = units.find(
          (one) => text.length > one.before.length && text.endsWith(one.before) && /\d$/.test(text.slice(0, -one.before.length).trimEnd()),
        )
        return unit ? this.used(unit, text.slice(0, -unit.before.length) + unit.after) : text
      },
    }
  }

  private used<T>(correction: Correction, result: T): T {
    this.applied.add(correction.id)
    return result
  }
}

/** A bare year, as answered to a question of which. */
function ofYear(of: number): PeriodReading {
  const text = String(of)
  return { period: year(of), relative: null, grain: 'year', cumulative: false, asOf: false, matched: text, rest: '' }
}

/** A time said in relation to the sheet's. */
function against(relative: LineTime): PeriodReading {
  return { period: null, relative, grain: null, cumulative: false, asOf: false, matched: '', rest: '' }
}

/** What lines of one path say of when; nothing of a path whose lines say different things. */
function timesByPath(
  lines: readonly (readonly [path: string, periods: readonly PeriodFact[]])[],
): ReadonlyMap<string, readonly PeriodFact[]> {
  const said = (periods: readonly PeriodFact[]): string => periods.map(({ text }) => text).join('\n')
  const times = new Map<string, readonly PeriodFact[]>()
  for (const [path, periods] of lines)
    if (lines.every(([other, others]) => other !== path || said(others) === said(periods))) times.set(path, periods)
  return times
}

function sameName(name: string, other: string): boolean {
  return name !== '' && normaliseName(name) === normaliseName(other)
}

function sameOffice(office: OfficeFact, other: string): boolean {
  return sameName(office.name, other) || sameName(office.text, other)
}

function escaped(text: string): string {
  return text.replace(/[|\\^$.*+?()[\]{}]/g, '\\$&')
}
