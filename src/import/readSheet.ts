import type { RawSheet } from '../model/sheet/sheet'
import { columnBands } from './find/bands'
import { settled, type Answered, type Contest, type ReadLines } from './find/compete'
import type { TableFacts } from './sheet/facts'
import { gridOf, transposedGrid, type Grid } from './sheet/grid'
import { findLedger, type LedgerShape } from './ledger/ledger'
import { findRegister } from './ledger/register'
import { lyingRows, type LyingRows } from './find/shapes/lyingTable'
import { RoleWriter } from './sheet/roleWriter'
import type { Surrounding } from './around/surroundings'
import { claimedBy, readSurroundings } from './around/readSurroundings'
import { aroundOf, headed, ownTexts } from './around/texts/textsAround'
import { tableFacts } from './lines/tableFacts'
import { giveTableRoles } from './lines/tableRoles'
import { nilReturn } from './find/nilReturn'
import { pairedTables } from './find/shapes/pairedTable'
import { overlapsBand, sameHeader, type TableShape } from './find/shapes/tableShape'
import { findTables } from './find/tables'
import { blockHeadings } from './around/texts/blockHeadings'
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
  const nil = ledger || bands.length > 0 ? null : (nilReturn(grid) ?? pairedTables(grid))
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
