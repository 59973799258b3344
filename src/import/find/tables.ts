import { continuation } from '../lexicon/headings'
import type { Band } from './bands'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import { ColumnFigures } from '../sheet/columnFigures'
import { columnUses } from './columnUse'
import type { Grid } from '../sheet/grid'
import { isCodeRow, mayBeCodeRow } from './headerMarks'
import { headerRowsOf, isSurrounding } from './headerRows'
import { isPeriodRun, rowProfiles, serialColumns, type RowProfile, type RowProfiles } from './rowProfile'
import { isLikeRow, isShiftedRow } from './shiftedRow'
import type { TableShape } from './tableShape'

interface Segment {
  /** Positions in the list of profiles. */
  first: number
  last: number
  body: number[]
  repeated: number[]
  /** Rows of the body whose cells slid one column (rule K9). */
  shifted: Set<number>
  /** Figures by column so far. */
  values: ColumnFigures
}

/**
 * Find the tables of a band, one above the other (rules K2–K4): a run of rows with figures in the same columns is a body;
 * a row of words or periods over those columns begins the next table; the header is what stands over the body's columns.
 */
export function findTables(grid: Grid, band: Band): TableShape[] {
  const serial = serialColumns(grid, band)
  const profiles = rowProfiles(grid, band, serial)
  const heads = new Set<number>()
  const segments = segmentsOf(grid, profiles, serial, heads)
  const shapes: TableShape[] = []
  let floor = -1
  for (const segment of segments) {
    const headerRows = headerRowsOf(grid, band, profiles, segment, floor, serial)
    if (!worthIt(segment, headerRows)) continue
    const headerBottom = headerRows[headerRows.length - 1]
    const body: number[] = []
    // Rows between the header and the first figures hold labels only: sections, or months still empty.
    if (headerBottom !== undefined) {
      for (let k = segment.first - 1; k >= 0 && profiles.rowOf(k) > headerBottom; k--) body.unshift(profiles.rowOf(k))
    }
    const shifted = new Set(Array.from(segment.shifted, (k) => profiles.rowOf(k)))
    const within = new Set(segment.repeated)
    for (let k = segment.first; k <= segment.last; k++) if (!within.has(k)) body.push(profiles.rowOf(k))
    for (const row of tailRows(grid, profiles, segment, heads)) body.push(row)
    shapes.push({
      band,
      headerRows,
      bodyRows: body,
      repeatedRows: segment.repeated.map((k) => profiles.rowOf(k)),
      ...(shifted.size > 0 ? { shiftedRows: shifted } : {}),
      uses: columnUses(grid, band, headerRows, shifted.size > 0 ? body.filter((row) => !shifted.has(row)) : body, serial),
    })
    floor = body[body.length - 1] ?? floor
  }
  return shapes
}

function segmentsOf(grid: Grid, profiles: RowProfiles, serial: ReadonlySet<number>, headAt: Set<number>): Segment[] {
  const segments: Segment[] = []
  let open: Segment | null = null
  const close = (): void => {
    if (open) segments.push(open)
    open = null
  }
  // A slid row right beneath the header begins the body of the row below it.
  let early = -2
  for (let k = 0; k < profiles.length; k++) {
    const profile = profiles.at(k)
    const heads = openedBy(grid, profiles, k, serial, open)
    if (!heads && open && (isBodyOf(grid, profile, open, serial) || goesOn(grid, profiles, k, open, serial, headAt))) {
      open.body.push(k)
      open.last = k
      addValues(grid, profile, open.values, serial)
      continue
    }
    const fit = heads || (open !== null && profile.quantities > 0) ? fitOf(grid, profiles, k, serial, open) : null
    if (fit !== null && open) {
      if (fit === 'shifted') open.shifted.add(k)
      else addValues(grid, profile, open.values, serial)
      open.body.push(k)
      open.last = k
    } else if (fit !== null) early = k
    else if (heads) {
      headAt.add(k)
      close()
    } else if (startsBody(profile) && (!open || !overlaps(grid, profile, open.values, serial)) && !isLoneNote(grid, profile)) {
      if (open && strays(profile, open, profiles, k)) continue
      close()
      const before = early === k - 1 ? [early] : []
      open = { first: before[0] ?? k, last: k, body: [...before, k], repeated: [], shifted: new Set(before), values: new ColumnFigures() }
      addValues(grid, profile, open.values, serial)
    }
  }
  close()
  return segments
}

/**
 * How row `k`, which would head or begin a table of its own, fits the body around it all the same: like its rows as it stands, or with
 * its cells slid one column (rule K9); null where it doesn't.
 */
function fitOf(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>, open: Segment | null): 'same' | 'shifted' | null {
  const profile = profiles.at(k)
  if (isPeriodRun(grid, profile, serial)) return null
  const near = profiles.find(open ? open.last : k + 1)
  const like = open ? profiles.find(lastAsItStands(open)) : near
  if (!near || !like || Math.abs(near.row - profile.row) > 1) return null
  if (open && profile.quantities > profile.years && isLikeRow(grid, profile, like) && !resemblesHeader(grid, profiles, k, open))
    return 'same'
  // What it slid from are rows of figures, not the next line of a header.
  return isShiftedRow(grid, profile, like) && (open !== null || !openedBy(grid, profiles, k + 1, serial, null)) ? 'shifted' : null
}

/** The last row of a body that didn't slide, -1 for none. */
function lastAsItStands({ body, shifted }: Segment): number {
  for (let at = body.length - 1; at >= 0; at--) if (!shifted.has(body[at] as number)) return body[at] as number
  return -1
}

/** Years alone begin no body: 1992 | Q1 with nothing beside it is a label. */
function startsBody(profile: RowProfile): boolean {
  return profile.quantities > profile.years || profile.years >= 2
}

/** Whether cell `k` of a row is a figure: not a year that stands before the row's other figures. */
function isFigure(grid: Grid, profile: RowProfile, k: number, serial: ReadonlySet<number>): boolean {
  const code = grid.classes[profile.cells[k] as number] as number
  if (!isQuantity(code) || serial.has(profile.columns[k] as number)) return false
  if (code !== cellClass.year) return true
  for (let j = 0; j < k; j++) {
    const before = grid.classes[profile.cells[j] as number] as number
    if (isQuantity(before) && before !== cellClass.year && !serial.has(profile.columns[j] as number)) return true
  }
  return profile.quantities === profile.years && profile.years >= 2
}

/** A row whose only figure stands left of everything a body has: a note's number, a page number. */
function strays(profile: RowProfile, open: Segment, profiles: RowProfiles, k: number): boolean {
  if (profile.quantities > 1) return false
  const next = profiles.find(k + 1)
  return open.body.length >= 2 && (next === undefined || next.quantities <= 1)
}

function isLoneNote(grid: Grid, profile: RowProfile): boolean {
  if (profile.quantities !== 1 || profile.texts === 0) return false
  return Array.from(profile.cells).some((cell) => grid.classes[cell] === cellClass.prose) && profile.cells.length <= 3
}

function addValues(grid: Grid, profile: RowProfile, values: ColumnFigures, serial: ReadonlySet<number>): void {
  const { classes, lineCells, lineColumns } = grid
  for (let k = profile.from; k < profile.to; k++) {
    const column = lineColumns[k] as number
    const code = classes[lineCells[k] as number] as number
    if (
      code === cellClass.year
        ? isFigure(grid, profile, k - profile.from, serial)
        : isQuantity(code) && !(serial.size > 0 && serial.has(column))
    )
      values.add(column)
  }
}

function overlaps(grid: Grid, profile: RowProfile, values: ColumnFigures, serial: ReadonlySet<number>): boolean {
  const { classes, lineCells, lineColumns } = grid
  for (let k = profile.from; k < profile.to; k++) {
    const column = lineColumns[k] as number
    const code = classes[lineCells[k] as number] as number
    if (
      (code === cellClass.year ? isFigure(grid, profile, k - profile.from, serial) : isQuantity(code) && !serial.has(column)) &&
      values.has(column)
    )
      return true
  }
  return false
}

function isBodyOf(grid: Grid, profile: RowProfile, open: Segment, serial: ReadonlySet<number>): boolean {
  if (profile.quantities > 0) return overlaps(grid, profile, open.values, serial)
  if (profile.missing === 0 || profile.texts + profile.periods === 0) return false
  for (let k = 0; k < profile.cells.length; k++) {
    if (grid.classes[profile.cells[k] as number] === cellClass.missing && open.values.has(profile.columns[k] as number)) return true
  }
  return false
}

/** A row right below the body, whose figures stand under other names of the same header: 甲县 | 3 | — above 乙县 | _ | 6. */
function goesOn(
  grid: Grid,
  profiles: RowProfiles,
  k: number,
  open: Segment,
  serial: ReadonlySet<number>,
  headAt: ReadonlySet<number>,
): boolean {
  const [profile, before, first, head] = [profiles.find(k), profiles.find(k - 1), profiles.find(open.first), profiles.find(open.first - 1)]
  if (!profile || !before || !first || !head || k !== open.last + 1 || !headAt.has(open.first - 1)) return false
  if (profile.quantities === 0 || profile.row !== before.row + 1 || profile.columns[0] !== first.columns[0]) return false
  if (!isText(grid.classes[profile.cells[0] as number] as number)) return false
  return Array.from(profile.columns).every((column, j) => !isFigure(grid, profile, j, serial) || grid.at(head.row, column) >= 0)
}

/** Whether row `k` heads what follows: a header, not a body row, of a table that begins below it. */
function openedBy(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>, open: Segment | null): boolean {
  const profile = profiles.at(k)
  if (!open && betweenNames(grid, profiles, k)) return true
  if (profile.texts + profile.periods + profile.years < (open ? 2 : 1)) return false
  if (open && k > open.last && resemblesHeader(grid, profiles, k, open)) return true
  if (isPeriodRun(grid, profile, serial) && (!open || headed(grid, profiles, k, serial) >= 2)) return true
  if (profile.quantities === 0) {
    if (!open) return true
    const heads = headed(grid, profiles, k, serial)
    const needed = open.values.size === 1 ? 1 : 2
    if (heads < needed) return false
    return needed === 2 || followsGap(profiles, k) || repeatsHeader(grid, profiles, k, open)
  }
  if (mayBeCodeRow(grid, profile) && isCodeRow(grid, profile)) return true
  // A mixed row: words over columns of figures, and a few figures (deciles 10, 20, 25; a year) that head their columns too.
  if (!open && allWordsOverNumbers(grid, profiles, k, serial)) return true
  const figures = profile.quantities
  // Inside a body only a row of more words than figures can head anything.
  if (open && profile.texts + profile.periods < figures) return false
  const over = wordsOverFigures(grid, profiles, k, serial)
  if (open) return over >= 2 && over >= figures && headed(grid, profiles, k, serial) >= 2
  if (profile.quantities === profile.years && over + profile.texts >= 2 && yearsHead(grid, profiles, k, serial)) return true
  return over >= 2 && over >= 0.25 * (over + figures)
}

/** Numbers without a label between two rows of words over the very same columns number the columns: Rail | Road above 49.2 | 49.4 above ZQ4B | ZQ4E. */
function betweenNames(grid: Grid, profiles: RowProfiles, k: number): boolean {
  const [above, profile, below] = [profiles.find(k - 1), profiles.find(k), profiles.find(k + 1)]
  if (!above || !profile || !below || profile.cells.length < 2 || profile.quantities !== profile.cells.length || below.quantities > 0)
    return false
  return Array.from(profile.columns).every(
    (column) =>
      isText(grid.classAt(above.row, column)) && isText(grid.classAt(below.row, column)) && figuresBelow(grid, profiles, k + 1, column),
  )
}

function followsGap(profiles: RowProfiles, k: number): boolean {
  const before = profiles.find(k - 1)
  return before === undefined || profiles.at(k).row - before.row > 1
}

function repeatsHeader(grid: Grid, profiles: RowProfiles, k: number, open: Segment): boolean {
  const mine = rowText(grid, profiles.at(k))
  for (let j = Math.max(0, open.first - 6); j < open.first; j++) if (rowText(grid, profiles.at(j)) === mine) return true
  return false
}

/** Most of a row's words stand in the same columns of a row above the body: a header said again. */
function resemblesHeader(grid: Grid, profiles: RowProfiles, k: number, open: Segment): boolean {
  const { from, to, plain } = profiles.at(k)
  const { lineCells, lineColumns } = grid
  const length = to - from
  if (length < 3) return false
  for (let j = Math.max(0, open.first - 8); j < open.first; j++) {
    const header = profiles.at(j)
    // A number in figures is the same as another only: no row of figures resembles a row of words.
    const most = Math.min(plain, header.plain) + Math.min(length - plain, header.to - header.from - header.plain)
    if (most < 0.6 * length) continue
    let same = 0
    let at = header.from
    // Both rows from left to right, and no further than most of it may still be the same.
    for (let i = from; i < to && same + to - i >= 0.6 * length; i++) {
      const column = lineColumns[i] as number
      while (at < header.to && (lineColumns[at] as number) < column) at++
      if (at < header.to && lineColumns[at] === column && sameText(grid, lineCells[at] as number, lineCells[i] as number)) same++
    }
    if (same >= 0.6 * length) return true
  }
  return false
}

/** Whether two cells show the same; without making a text of plain numbers. */
function sameText(grid: Grid, a: number, b: number): boolean {
  if (a < 0) return false
  const { value, places } = grid.plain
  const plainA = !Number.isNaN(value[a] as number)
  const plainB = !Number.isNaN(value[b] as number)
  if (plainA || plainB) return plainA && plainB && value[a] === value[b] && places[a] === places[b]
  return grid.textOf(a) === grid.textOf(b)
}

function rowText(grid: Grid, profile: RowProfile): string {
  return Array.from(profile.cells, (cell, k) => `${profile.columns[k]}:${grid.textOf(cell)}`).join('|')
}

/** How many of a row's words or periods stand over columns whose next cells are figures. */
function headed(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>): number {
  const profile = profiles.at(k)
  let count = 0
  for (let j = 0; j < profile.cells.length; j++) {
    const code = grid.classes[profile.cells[j] as number] as number
    const column = profile.columns[j] as number
    if (!isText(code) && code !== cellClass.year && code !== cellClass.date) continue
    if (!serial.has(column) && figuresBelow(grid, profiles, k, column)) count++
  }
  return count
}

function wordsOverFigures(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>): number {
  const profile = profiles.at(k)
  let count = 0
  for (let j = 0; j < profile.cells.length; j++) {
    const code = grid.classes[profile.cells[j] as number] as number
    if ((code === cellClass.label || code === cellClass.code || code === cellClass.period) && !serial.has(profile.columns[j] as number)) {
      if (figuresBelow(grid, profiles, k, profile.columns[j] as number)) count++
    }
  }
  return count
}

/** 1星1级 | 4星50级 over plain numbers are names with numbers in them (rule K3). */
function allWordsOverNumbers(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>): boolean {
  const profile = profiles.at(k)
  let words = 0
  for (let j = 0; j < profile.cells.length; j++) {
    const code = grid.classes[profile.cells[j] as number] as number
    const column = profile.columns[j] as number
    if (!isQuantity(code) || serial.has(column)) continue
    if (code !== cellClass.words) return false
    let numbers = 0
    let others = 0
    for (let i = k + 1; i < Math.min(profiles.length, k + 8); i++) {
      const below = grid.classAt(profiles.at(i).row, column)
      if (below === cellClass.number || below === cellClass.year || below === cellClass.percent) numbers++
      else if (below === cellClass.words) others++
    }
    if (numbers < 2 || others > 0) return false
    words++
  }
  return words >= 2
}

function yearsHead(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>): boolean {
  const profile = profiles.at(k)
  for (let j = 0; j < profile.cells.length; j++) {
    const column = profile.columns[j] as number
    if (grid.classes[profile.cells[j] as number] !== cellClass.year || serial.has(column)) continue
    if (!figuresBelow(grid, profiles, k, column, true)) return false
  }
  return true
}

/** Whether the next cells below a place are mostly figures (and, with `notYears`, not years themselves). */
function figuresBelow(grid: Grid, profiles: RowProfiles, k: number, column: number, notYears = false): boolean {
  let figures = 0
  let words = 0
  let rows = 0
  let headers = 0
  for (let j = k + 1; j < profiles.length && rows < 12 && figures + words < 8; j++) {
    const profile = profiles.at(j)
    if (profile.row - profiles.at(j - 1).row > 4) break
    rows++
    const code = grid.classAt(profile.row, column)
    if (code === 0 || code === cellClass.missing) continue
    if (isQuantity(code) && !(notYears && code === cellClass.year)) figures++
    // Further header rows may stand between: up to five words before the first figure don't count against it. A row with a figure is none.
    else if (figures === 0 && headers < 5 && profile.quantities === profile.years) headers++
    else words++
  }
  return figures > 0 && figures >= words
}

/** Labels with words or nothing where the figures stood, directly beneath the body (支柱产业 金融、航运 …). */
function tailRows(grid: Grid, profiles: RowProfiles, segment: Segment, heads: ReadonlySet<number>): number[] {
  const rows: number[] = []
  const firstValue = segment.values.first
  for (let k = segment.last + 1; k < profiles.length; k++) {
    const profile = profiles.at(k)
    if (profile.row - profiles.at(k - 1).row > 1) break
    if (heads.has(k) && segment.body.length > 0 && opensNext(profiles, k, segment)) break
    let labels = 0
    let over = 0
    for (let j = 0; j < profile.columns.length; j++) {
      const column = profile.columns[j] as number
      if (segment.values.has(column)) over++
      else if (column < firstValue) labels++
    }
    if (labels === 0 || (over === 0 && profile.missing === 0)) break
    const text = grid.textOf(profile.cells[0] as number)
    if (continuation.test(text) || isSurrounding(text, grid.classes[profile.cells[0] as number] as number)) break
    rows.push(profile.row)
  }
  return rows
}

/** A row that heads figures further down belongs to them, not to the body above it. */
function opensNext(profiles: RowProfiles, k: number, segment: Segment): boolean {
  for (let j = k + 1; j < Math.min(profiles.length, k + 7); j++) {
    const profile = profiles.at(j)
    if (profile.quantities > profile.years && Array.from(profile.columns).some((column) => segment.values.has(column))) return true
  }
  return false
}

/** A table needs a header or several figures; a lone number in a text is none. */
function worthIt(segment: Segment, headerRows: readonly number[]): boolean {
  const figures = segment.values.total
  return headerRows.length > 0 ? figures >= 2 : figures >= 4
}
