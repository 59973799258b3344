import type { Reason, Role } from '../model/role'
import type { RawSheet } from '../model/sheet'
import { legendTitle } from './lexicon/edges'
import { noteStart } from './lexicon/headings'
import { columnBands } from './find/bands'
import { settled, type Answered, type Contest, type ReadLines } from './find/compete'
import { cellClass } from './sheet/cellClass'
import type { LabelRole, RowKind, TableFacts } from './sheet/facts'
import { gridOf, transposedGrid, type Grid } from './sheet/grid'
import { columnNumbers, countsColumns } from './find/headerMarks'
import { isFormKey } from './find/headerRows'
import { isRemarkHeading } from './sheet/heading'
import { headingOf } from './find/columnUse'
import { findLedger, type LedgerShape } from './ledger/ledger'
import { findRegister } from './ledger/register'
import { lyingRows, type LyingRows } from './find/lyingTable'
import { roleCode, RoleWriter } from './sheet/roleWriter'
import { readSurrounding, unitApart, type Surrounding } from './around/surroundings'
import { tableFacts } from './lines/tableFacts'
import { nilReturn } from './find/nilReturn'
import { columnsFor, type TableShape } from './find/tableShape'
import { findTables } from './find/tables'
import { blockHeadings, type BlockHeading } from './around/blockHeadings'
import { withTwinsApart } from './around/twinTables'

/** One table of a sheet, read, with the texts around it. */
export interface ReadTable {
  /** The sheet as the table looks at it: with rows and columns exchanged where it lies on its side. */
  readonly grid: Grid
  readonly shape: TableShape
  readonly facts: TableFacts
  /** Texts outside the tables that stand above this one or hold for the whole sheet, nearest first. */
  readonly around: readonly Surrounding[]
}

export interface SheetStructure {
  readonly grid: Grid
  /** Doubts about its layout, and how they were settled. */
  readonly contests: readonly TableContest[]
  readonly ledger: LedgerShape | null
  readonly tables: readonly ReadTable[]
  readonly surroundings: readonly Surrounding[]
  readonly roles: RoleWriter
}

/** A doubt with the grid its rows and columns are of. */
export interface TableContest extends Contest {
  readonly grid: Grid
}

/** What a clerk has said of a sheet's tables. */
export interface Clerk {
  /** Where they stand, null where nobody said; asked with those found, before anything is made of them. */
  tables(grid: Grid, found: FoundTables): DrawnTables | null
  /** What columns are for. */
  shapes(grid: Grid, shapes: readonly TableShape[]): readonly TableShape[]
  /** Which of two layouts holds, by the cell of its heading. */
  layout: Answered
  /** Whether it answers for the form, which is known by the tables as found: they are settled again then. */
  readonly answersLayouts: boolean
}

/** Tables and the grid their rows and columns are of. */
export interface FoundTables {
  readonly grid: Grid
  readonly shapes: readonly TableShape[]
}

/** Tables as a clerk drew them; `lying` says in which rows of the sheet they lie on their side. */
export interface DrawnTables extends FoundTables {
  readonly lying: LyingRows | null
}

const nobody: Clerk = { tables: () => null, shapes: (_, shapes) => shapes, layout: () => null, answersLayouts: false }

/** Find and read the tables of a sheet, and give every cell but the figures its role. */
export function readSheet(sheet: RawSheet, clerk: Clerk = nobody): SheetStructure {
  const grid = gridOf(sheet)
  const ledger = findLedger(grid) ?? findRegister(grid)
  const lying = ledger ? null : lyingRows(grid)
  const lain = lying && lyingTables(grid, lying)
  if (lain) return drawn(grid, clerk.tables(grid, lain), clerk) ?? laidDown(grid, lain, clerk)
  const bands = ledger ? [] : columnBands(grid).flatMap((band) => findTables(grid, band))
  const nil = ledger || bands.length > 0 ? null : nilReturn(grid)
  const lines = linesOf(nil?.grid ?? grid)
  const shared = shareUses(grid, bands)
  const settle = () => (nil ? { shapes: nil.shapes, contests: [] } : allSettled(grid, shared, lines, clerk.layout))
  const first = settle()
  const said = drawn(grid, clerk.tables(grid, { grid: nil?.grid ?? grid, shapes: first.shapes }), clerk)
  if (said) return said
  const { shapes, contests } = clerk.answersLayouts && first.contests.length > 0 ? settle() : first
  return structured(nil?.grid ?? grid, clerk.shapes(nil?.grid ?? grid, shapes), ledger, lines, contests)
}

/** A sheet whose tables stand where a clerk drew them; null where nobody did. */
function drawn(grid: Grid, said: DrawnTables | null, clerk: Clerk): SheetStructure | null {
  if (said === null) return null
  if (said.lying) return laidDown(grid, { ...said, lying: said.lying }, clerk)
  return structured(grid, clerk.shapes(grid, said.shapes), null, linesOf(grid), [])
}

/** Reads the lines of tables, each shape once however often it is asked for. */
function linesOf(grid: Grid): ReadLines {
  const known = new WeakMap<TableShape, TableFacts>()
  return (shape) => {
    const before = known.get(shape)
    if (before) return before
    const facts = tableFacts(grid, shape)
    known.set(shape, facts)
    return facts
  }
}

/** Every table as the most coherent of its layouts has it. */
function allSettled(
  grid: Grid,
  found: readonly TableShape[],
  lines: ReadLines,
  answered: Answered,
): { readonly shapes: readonly TableShape[]; readonly contests: readonly TableContest[] } {
  const each = found.map((shape) => settled(grid, shape, lines, answered))
  return {
    shapes: each.flatMap(({ shapes }) => shapes),
    contests: each.flatMap(({ contests }) => contests.map((contest) => ({ ...contest, grid }))),
  }
}

type LyingTables = FoundTables & { readonly lying: LyingRows }

/** The tables of a sheet that lies on its side; null when nothing is found in it (rule K6). */
function lyingTables(grid: Grid, lying: LyingRows): LyingTables | null {
  const turned = transposedGrid(grid, lying.top, lying.bottom)
  const shapes = columnBands(turned).flatMap((band) => findTables(turned, band))
  return shapes.length === 0 ? null : { grid: turned, shapes, lying }
}

/** Read what lies on its side. */
function laidDown(grid: Grid, { grid: turned, shapes: found, lying: { top, bottom } }: LyingTables, clerk: Clerk): SheetStructure {
  const shapes = clerk.shapes(turned, found)
  const roles = new RoleWriter(grid.sheet)
  const read = shapes.map((shape) => ({ grid: turned, shape, facts: tableFacts(turned, shape) }))
  read.forEach(({ shape, facts }, k) => giveTableRoles(turned, shape, facts, roles, shapes.slice(0, k)))
  // Where it stands on the sheet, for the texts around it.
  const place: TableShape = {
    band: { left: 0, right: grid.columnCount - 1 },
    headerRows: [top],
    bodyRows: Array.from({ length: bottom - top }, (_, k) => top + 1 + k),
    repeatedRows: [],
    uses: [],
  }
  const surroundings = readSurroundings(grid, [place], roles, claimedBy(turned, shapes, null), null)
  const around = aroundOf(place, surroundings, [place])
  return { grid, contests: [], ledger: null, tables: read.map((table) => ({ ...table, around })), surroundings, roles }
}

/** Tables under one header said again are one: a column with figures in one of them is a column of values in all. */
function shareUses(grid: Grid, shapes: readonly TableShape[]): TableShape[] {
  return shapes.map((shape) => {
    const family = shapes.filter(
      (other) =>
        other === shape || (other.headerRows[0] !== shape.headerRows[0] && overlapsBand(other, shape) && sameHeader(grid, other, shape)),
    )
    if (family.length < 2) return shape
    return {
      ...shape,
      uses: shape.uses.map((use, k) => (use === 'blank' && family.some((other) => other.uses[k] === 'value') ? 'value' : use)),
      family: family.flatMap((other) => other.bodyRows),
    }
  })
}

function structured(
  grid: Grid,
  shapes: readonly TableShape[],
  ledger: LedgerShape | null,
  lines: ReadLines,
  contests: readonly TableContest[],
): SheetStructure {
  const roles = new RoleWriter(grid.sheet)
  const read = shapes.map((shape) => ({ shape, facts: lines(shape) }))
  read.forEach(({ shape, facts }, k) => giveTableRoles(grid, shape, facts, roles, shapes.slice(0, k)))
  const surroundings = readSurroundings(grid, shapes, roles, claimedBy(grid, shapes, ledger), ledger)
  const families = shapes.map((shape) =>
    shapes.findIndex((other) => other === shape || (overlapsBand(other, shape) && sameHeader(grid, other, shape))),
  )
  const heads = blockHeadings(
    grid,
    read.map((table, k) => ({ ...table, family: families[k] as number })),
    surroundings,
  )
  for (const head of heads) if (head) roles.force(head.at.cell, 'title', 'blockHeading')
  const twins = withTwinsApart(
    read.map(({ shape, facts }, k) => ({ facts, own: ownTexts(shape, surroundings, shapes), headed: heads[k] !== undefined })),
  )
  return {
    grid,
    contests,
    ledger,
    surroundings,
    roles,
    tables: read.map(({ shape }, k) => ({
      grid,
      shape,
      facts: twins[k] as TableFacts,
      around: headed(aroundOf(shape, surroundings, shapes), heads, k),
    })),
  }
}

/** A block's own heading first among the texts around it; those of the other blocks end where the next begins. */
function headed(around: readonly Surrounding[], heads: readonly (BlockHeading | undefined)[], k: number): readonly Surrounding[] {
  const own = heads[k]
  const others = new Set(heads.flatMap((head) => (head ? [head.at.cell] : [])))
  const rest = around.filter((text) => !others.has(text.cell))
  return own === undefined ? rest : [{ ...own.at, role: 'title', heads: own, period: own.period }, ...rest]
}

/** Texts between a table and the one before it in its columns, or over its columns alone where tables stand side by side. */
function ownTexts(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const top = topOf(shape)
  const before = shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) < top)
  const beside = shapes.some((other) => !overlapsBand(other, shape))
  if (before.length === 0 && !beside) return []
  const floor = Math.max(-1, ...before.map((other) => other.bodyRows[other.bodyRows.length - 1] ?? -1))
  return surroundings.filter(
    (text) => text.row > floor && text.row < top && text.column >= shape.band.left && text.column <= shape.band.right,
  )
}

/** Texts above a table back to the table before it, nearest first; then what stands at the sheet's top. */
function aroundOf(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const top = topOf(shape)
  const before = shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) < top)
  const floor = Math.max(-1, ...before.map((other) => other.bodyRows[other.bodyRows.length - 1] ?? -1))
  const firstTop = Math.min(...shapes.map(topOf))
  const inBand = (text: Surrounding): boolean => text.column >= shape.band.left && text.column <= shape.band.right
  // Blocks of one roll touch; tables of their own are parted by a blank column.
  const beside = shapes.filter(
    (other) => !overlapsBand(other, shape) && other.band.left !== shape.band.right + 1 && other.band.right !== shape.band.left - 1,
  )
  const above = surroundings.filter((text) => text.row < top && text.row > floor)
  // A unit note or a title right above the table beside this one speaks of that one.
  const own = above.filter(
    (text) => inBand(text) || !beside.some((other) => text.column >= other.band.left && text.column <= other.band.right),
  )
  const others = above.filter((text) => !own.includes(text) && text.role !== 'unitNote')
  // A table under a title of its own that says when takes no other time from over the first table (rule E6).
  const dated = own.some((text) => text.role === 'title' && text.period?.period != null && text.period.period.kind !== 'partial')
  const sheetTop = surroundings
    .filter((text) => text.row < firstTop && !above.includes(text))
    .map((text) => (dated && text.period !== null && text.role === 'title' ? { ...text, period: null } : text))
  // A note dates the table it stands beneath, no other; where nothing above says when, those at the sheet's end date all.
  const around = [...own, ...others, ...sheetTop].map((text) => (text.role === 'note' && text.period ? { ...text, period: null } : text))
  const dates = around.some((text) => text.period !== null)
    ? datesBeneath(shape, surroundings, shapes)
    : datesOf(shape, surroundings, shapes)
  return [...around, ...(around.some((text) => text.units) ? [] : unitsBeneath(shape, surroundings, shapes)), ...dates]
}

/** Notes beneath a table, as far as the next one in its columns, that say up to when its figures go (rule E11). */
function datesBeneath(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const bottom = shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)
  const next = Math.min(...shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) > bottom).map(topOf))
  return surroundings.filter((text) => text.role === 'note' && text.period !== null && text.row > bottom && text.row < next)
}

/** Notes of units beneath a table, as far as the next one in its columns: where none stands above they speak for it (rule E2). */
function unitsBeneath(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const bottom = shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)
  const next = Math.min(...shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) > bottom).map(topOf))
  const own = surroundings.filter(
    (text) => text.units !== null && text.row > bottom && text.row < next && (next === Infinity || text.row === bottom + 1),
  )
  return own.length > 0 ? own : footersOf(surroundings, shapes).filter((text) => text.units !== null)
}

/** Notes that say when where nothing above does: those beneath the table, else those beneath the last one, which speak for all. */
function datesOf(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const own = datesBeneath(shape, surroundings, shapes)
  return own.length > 0 ? own : footersOf(surroundings, shapes).filter((text) => text.period !== null)
}

/** 注：… beneath all tables of a sheet. */
function footersOf(surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const last = Math.max(...shapes.map((shape) => shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)))
  return surroundings.filter((text) => text.row > last && (text.reason === 'footer' || text.role === 'unitNote'))
}

function topOf(shape: TableShape): number {
  return shape.headerRows[0] ?? shape.bodyRows[0] ?? 0
}

function overlapsBand(a: TableShape, b: TableShape): boolean {
  return a.band.left <= b.band.right && b.band.left <= a.band.right
}

/** Cells of tables, whose figures get their role when they are read. */
function claimedBy(grid: Grid, shapes: readonly TableShape[], ledger: LedgerShape | null): Uint8Array {
  const claimed = new Uint8Array(grid.classes.length)
  if (ledger) for (const row of [ledger.header, ...ledger.rows]) for (const cell of grid.rowCells(row).cells) claimed[cell] = 1
  for (const { band, headerRows, bodyRows, repeatedRows } of shapes) {
    for (const rows of [headerRows, bodyRows, repeatedRows]) {
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r] as number
        const slot = grid.slotOf(row)
        if (slot < 0) continue
        const start = grid.lineStart[slot] as number
        const end = grid.lineStart[slot + 1] as number
        // A row that lies in the band as a whole: its cells follow one another, unless the table lies on its side.
        if (!grid.transposed && (grid.lineColumns[start] as number) >= band.left && (grid.lineColumns[end - 1] as number) <= band.right) {
          claimed.fill(1, start, end)
          continue
        }
        for (let k = start; k < end; k++) {
          const column = grid.lineColumns[k] as number
          if (column >= band.left && column <= band.right) claimed[grid.lineCells[k] as number] = 1
        }
      }
    }
  }
  return claimed
}

/** The texts outside the tables, of the sheet as it stands, whichever way its tables lie. */
function readSurroundings(
  grid: Grid,
  shapes: readonly TableShape[],
  roles: RoleWriter,
  claimed: Uint8Array,
  ledger: LedgerShape | null,
): Surrounding[] {
  const list: Surrounding[] = []
  const firstTop = ledger ? ledger.header : shapes.length > 0 ? Math.min(...shapes.map(topOf)) : -1
  let first = true
  let slot = 0
  // A text that fills thousands of cells is read once, above tables and elsewhere.
  const known = [new Map<number, Surrounding>(), new Map<number, Surrounding>()] as const
  for (let cell = claimed.indexOf(0); cell >= 0; cell = claimed.indexOf(0, cell + 1)) {
    while ((grid.lineStart[slot + 1] as number) <= cell) slot++
    const row = grid.rows[slot] as number
    const column = grid.lineColumns[cell] as number
    // 注：… beneath a table closes it, whatever comes after.
    const closes = firstTop >= 0 && row > firstTop && noteStart.test(grid.textOf(cell).trim().normalize('NFKC'))
    const above =
      (ledger !== null && row < ledger.header) ||
      (!closes &&
        shapes.some((shape) => topOf(shape) > row) &&
        (row < firstTop || shapes.some((shape) => topOf(shape) > row && topOf(shape) - row <= 4)))
    const before = known[above ? 1 : 0]
    const same = first ? undefined : before.get(grid.sheet.text[cell] as number)
    const key = keyBefore(grid, slot, cell)
    const parts = same || key !== '' ? null : unitApart(grid.textOf(cell))
    // 单位：个  填报单位：市水务局 says two things.
    if (parts) list.push(readSurrounding(grid, row, column, cell, above, false, '', parts.unit))
    const text = same ? { ...same, row, column, cell } : readSurrounding(grid, row, column, cell, above, first, key, parts?.rest)
    if (!first && !parts && (grid.sheet.text[cell] as number) >= 0) before.set(grid.sheet.text[cell] as number, text)
    if (text.role === 'title') first = false
    // The words of a legend stand in cells of their own; the ledger gives them their role.
    if (!(ledger && text.role === 'note' && legendTitle.test(text.text))) roles.give(cell, text.role, text.reason)
    list.push(text)
  }
  return list
}

/** The key of a form in the cell before, '' for none. */
function keyBefore(grid: Grid, slot: number, cell: number): string {
  if (cell <= (grid.lineStart[slot] as number)) return ''
  const before = grid.textOf(cell - 1)
  return isFormKey(before) ? before.replace(/\s+/g, '') : ''
}

function giveTableRoles(grid: Grid, shape: TableShape, facts: TableFacts, roles: RoleWriter, before: readonly TableShape[]): void {
  const { band } = shape
  const repeats = before.some(
    (other) => other.headerRows[0] !== shape.headerRows[0] && overlapsBand(other, shape) && sameHeader(grid, other, shape),
  )
  const inBand = (row: number, give: (cell: number, column: number) => void): void => {
    const slot = grid.slotOf(row)
    if (slot < 0) return
    const end = grid.lineStart[slot + 1] as number
    for (let k = grid.lineStart[slot] as number; k < end; k++) {
      const column = grid.lineColumns[k] as number
      if (column >= band.left && column <= band.right) give(grid.lineCells[k] as number, column)
    }
  }
  for (const row of shape.headerRows) {
    const codes = isCodeLine(grid, shape, row)
    inBand(row, (cell) =>
      roles.give(cell, repeats ? 'repeated' : codes ? 'code' : 'header', repeats ? 'headerAgain' : codes ? 'codeRow' : 'aboveFigures'),
    )
  }
  for (const row of shape.repeatedRows) inBand(row, (cell) => roles.give(cell, 'repeated', 'headerAgain'))
  const given = shape.uses.map((use, k) =>
    roleOfUse(use, isRemarkHeading(headingOf(grid, shape.headerRows, band.left + k)), facts.labelRoles.get(band.left + k)),
  )
  // By code once a column has its first cell: a reason is listed when it is first given.
  const codes: ({ readonly role: number; readonly reason: number } | undefined)[] = []
  const labels = columnsFor(shape, 'label')
  // By far most cells of a big table are figures in rows of figures, which get their role when they are read.
  const told = given.flatMap((pair, k) => (pair === null ? [] : [k]))
  for (let at = 0; at < shape.bodyRows.length; at++) {
    const row = shape.bodyRows[at] as number
    const kind = facts.rowKinds.get(row)
    if (kind === 'values') {
      for (let i = 0; i < told.length; i++) {
        const k = told[i] as number
        const cell = grid.at(row, band.left + k)
        if (cell >= 0) giveBodyCell(row, cell, k, kind)
      }
    } else if (kind === 'shifted') inBand(row, (cell) => roles.give(cell, 'unread', 'shiftedRow'))
    else inBand(row, (cell, column) => giveBodyCell(row, cell, column - band.left, kind))
  }

  function giveBodyCell(row: number, cell: number, k: number, kind: RowKind | undefined): void {
    const use = shape.uses[k]
    const pair = given[k]
    if (use === 'other') return
    if (!pair) {
      if (kind === 'codes') return roles.give(cell, 'code', 'codeInRow')
      const missing = grid.classes[cell] === cellClass.missing
      return roles.give(cell, missing ? 'missing' : 'label', missing ? 'nothingInSection' : 'sectionRow')
    }
    if (use === 'serial' || use === 'code') {
      const is = grid.classes[cell]
      const names = (is === cellClass.label || is === cellClass.prose) && !labels.some((at) => grid.at(row, at) >= 0)
      if (names) return roles.give(cell, 'label', kind === 'section' ? 'sectionRow' : 'rowLabel')
    } else if (use === 'label' && kind === 'section' && pair[0] === 'label') return roles.give(cell, 'label', 'sectionRow')
    if (roles.has(cell)) return
    const code = (codes[k] ??= { role: roleCode(pair[0]), reason: roles.reasonCode(pair[1]) })
    roles.giveCode(cell, code.role, code.reason)
  }
}

/** What the cells of a column are for by its use, and why; null where each row decides. */
function roleOfUse(use: TableShape['uses'][number], remark: boolean, label: LabelRole | undefined): readonly [Role, Reason] | null {
  switch (use) {
    case 'serial':
      return ['serial', 'serialColumn']
    case 'code':
      return ['code', 'codeColumn']
    case 'text':
      return remark ? ['remark', 'remarkColumn'] : ['text', 'textColumn']
    case 'label':
      return label === 'unit' ? ['unitNote', 'unitColumn'] : label === 'code' ? ['code', 'codeColumn'] : ['label', 'rowLabel']
    default:
      return null
  }
}

function isCodeLine(grid: Grid, shape: TableShape, row: number): boolean {
  const { cells, columns } = grid.rowCells(row)
  const texts = Array.from(cells).flatMap((cell, k) => {
    const column = columns[k] as number
    return column < shape.band.left || column > shape.band.right ? [] : [grid.textOf(cell)]
  })
  return countsColumns(texts) || columnNumbers(texts).numbers >= 3
}

function sameHeader(grid: Grid, a: TableShape, b: TableShape): boolean {
  if (a.headerRows.length !== b.headerRows.length || a.headerRows.length === 0) return false
  let same = 0
  let all = 0
  a.headerRows.forEach((row, k) => {
    const other = b.headerRows[k] as number
    for (let column = a.band.left; column <= a.band.right; column++) {
      const text = grid.textAt(row, column)
      if (text === '' && grid.textAt(other, column) === '') continue
      all++
      if (text === grid.textAt(other, column)) same++
    }
  })
  return same >= 0.7 * all
}
