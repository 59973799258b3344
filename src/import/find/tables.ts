import { continuation, noteStart } from '../lexicon/headings/headings'
import type { Band } from './bands'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import { ColumnFigures } from '../sheet/columnFigures'
import { columnUses } from './columns/columnUse'
import type { Grid } from '../sheet/grid'
import { headerRowsOf, isSurrounding } from './headerRows'
import { isLineAmongHeads } from './lineAmongHeads'
import { openedBy, resemblesHeader, type Segment, firstLikeYear } from './opensTable'
import { isPeriodRun, rowProfiles, serialColumns, type RowProfile, type RowProfiles } from './rowProfile'
import { seriesRows } from './seriesRows'
import { isLikeRow, isShiftedRow } from './shapes/shiftedRow'
import { strayRows } from './strayRows'
import { areNamedFigures, saysWhen } from './shapes/namedFigures'
import type { TableShape } from './shapes/tableShape'

/**
 * Find the tables of a band, one above the other (rules K2–K4): a run of rows with figures in the same columns is a body;
 * a row of words or periods over those columns begins the next table; the header is what stands over the body's columns.
 */
export function findTables(grid: Grid, band: Band): TableShape[] {
  const serial = serialColumns(grid, band)
  const profiles = rowProfiles(grid, band, serial)
  const heads = new Set<number>()
  const facts = seriesRows(grid, topRows(profiles))
  const segments = segmentsOf(grid, profiles, serial, heads, facts)
  const shapes: TableShape[] = []
  let floor = -1
  for (const segment of segments) {
    const headerRows = headerRowsOf(grid, band, profiles, segment, floor, serial, facts)
    if (!worthIt(grid, profiles, segment, headerRows, serial)) continue
    const rows = segment.body.slice(0, namesLooked).map((k) => profiles.rowOf(k))
    while (
      headerRows.length > 1 &&
      (holdsLosses(grid, headerRows[headerRows.length - 1] as number, segment.values) ||
        isLineAmongHeads(grid, headerRows, rows, segment.values))
    )
      headerRows.pop()
    const headerBottom = headerRows[headerRows.length - 1]
    const body: number[] = []
    // Rows between the header and the first figures hold labels only: sections, or months still empty.
    if (headerBottom !== undefined) {
      for (let k = segment.first - 1; k >= 0 && profiles.rowOf(k) > headerBottom; k--) body.unshift(profiles.rowOf(k))
    }
    const shifted = new Set(Array.from(segment.shifted, (k) => profiles.rowOf(k)))
    const within = new Set(segment.repeated)
    const all = within.size === 0
    for (let k = segment.first; k <= segment.last; k++) if (all || !within.has(k)) body.push(profiles.rowOf(k))
    for (const row of tailRows(grid, profiles, segment, heads)) body.push(row)
    const standing = shifted.size > 0 ? body.filter((row) => !shifted.has(row)) : body
    const uses = columnUses(grid, band, headerRows, standing, withoutNames(grid, body, serial))
    for (const row of strayRows(grid, band, standing, uses)) shifted.add(row)
    shapes.push({
      band,
      headerRows,
      bodyRows: body,
      repeatedRows: segment.repeated.map((k) => profiles.rowOf(k)),
      ...(shifted.size > 0 ? { shiftedRows: shifted } : {}),
      uses,
    })
    floor = body[body.length - 1] ?? floor
  }
  return shapes
}

/** Lines of a body whose names say what a name of it looks like. */
const namesLooked = 20

/** Columns of serial numbers that are so in this table too: beneath 编号 1 2 3 another table may have its names. */
function withoutNames(grid: Grid, body: readonly number[], serial: ReadonlySet<number>): ReadonlySet<number> {
  if (serial.size === 0 || body.length < 2) return serial
  const named = (column: number): boolean => {
    const names = body.filter((row) => grid.classAt(row, column) === cellClass.label).length
    return names >= 2 && !body.some((row) => isQuantity(grid.classAt(row, column)))
  }
  const left = [...serial].filter((column) => !named(column))
  return left.length === serial.size ? serial : new Set(left)
}

/** The first rows of a band, where what is told of its series stands. */
function topRows(profiles: RowProfiles): number[] {
  return Array.from({ length: Math.min(24, profiles.length) }, (_, k) => profiles.rowOf(k))
}

function segmentsOf(
  grid: Grid,
  profiles: RowProfiles,
  serial: ReadonlySet<number>,
  headAt: Set<number>,
  facts: ReadonlySet<number>,
): Segment[] {
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
    if (facts.has(profile.row)) continue
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
    } else if (open && headedAlike(grid, profiles, profile, open)) {
      open.body.push(k)
      open.last = k
      addValues(grid, profile, open.values, serial)
    } else if (
      (startsBody(profile) || (!open && firstLikeYear(grid, profiles, k))) &&
      (!open || !overlaps(grid, profile, open.values, serial)) &&
      !isLoneNote(grid, profiles, k)
    ) {
      if (open && strays(profile, open, profiles, k)) continue
      close()
      const before = early === k - 1 ? [early] : []
      open = {
        first: before[0] ?? k,
        last: k,
        body: [...before, k],
        repeated: [],
        shifted: new Set(before),
        after: segments[segments.length - 1]?.last ?? -1,
        values: new ColumnFigures(),
      }
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

/**
 * A row whose figures stand in other columns than those of the body right above it goes on with it where the same header, right above the
 * body's first row, has a word over each of them, and a name stands where the body's names do: 甲 3 4 _ _ above 乙 _ _ 5 6.
 */
function headedAlike(grid: Grid, profiles: RowProfiles, profile: RowProfile, open: Segment): boolean {
  const [head, last] = [profiles.find(open.first - 1), profiles.find(open.last)]
  if (!head || !last || profile.row - last.row !== 1 || head.quantities > 0 || profile.quantities < leastUnderHead) return false
  const named = profile.columns[0]
  if (named === undefined || !isText(grid.classAt(profile.row, named)) || !isText(grid.classAt(last.row, named))) return false
  return Array.from(profile.cells).every((cell, k) => {
    const column = profile.columns[k] as number
    return !isQuantity(grid.classes[cell] as number) || isText(grid.classAt(head.row, column))
  })
}

/** Fewer figures than this beneath a header's words may be anything. */
const leastUnderHead = 3

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

/** A sentence with a number beside it, and no figure right above or beneath that one. */
function isLoneNote(grid: Grid, profiles: RowProfiles, k: number): boolean {
  const profile = profiles.at(k)
  if (profile.quantities !== 1 || profile.texts === 0) return false
  const at = profile.columns[Array.from(profile.cells).findIndex((cell) => isQuantity(grid.classes[cell] as number))] as number
  const near = [profiles.find(k - 1), profiles.find(k + 1)]
  if (near.some((other) => other && Math.abs(other.row - profile.row) === 1 && isQuantity(grid.classAt(other.row, at)))) return false
  return Array.from(profile.cells).some((cell) => grid.classes[cell] === cellClass.prose) && profile.cells.length <= 3
}

function addValues(grid: Grid, profile: RowProfile, values: ColumnFigures, serial: ReadonlySet<number>): void {
  if (values.addAlike(profile.run)) return
  const before = values.total
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
  values.endRow(profile.run, before)
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
  if (profile.quantities > 0 && overlaps(grid, profile, open.values, serial)) return true
  // Years before the marks are no figures: 2019 | 乙县 | — | —.
  if (profile.quantities > profile.years || profile.missing === 0 || profile.texts + profile.periods + profile.years === 0) return false
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
  const code = grid.classes[profile.cells[0] as number] as number
  // Each row begins with its day: 2022-12-01 | 23 | _ above 2023-01-01 | _ | 22.
  const dated = code === cellClass.date || code === cellClass.year
  if (!isText(code)) {
    const like = profiles.find(lastAsItStands(open))
    // A row whose cells slid is none of these (rule K9).
    if (!dated || grid.classes[first.cells[0] as number] !== code || (like && isShiftedRow(grid, profile, like))) return false
  }
  return Array.from(profile.columns).every((column, j) => !isFigure(grid, profile, j, serial) || grid.at(head.row, column) >= 0)
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
    if (labels === 0 || (over === 0 && profile.missing === 0 && !countsOn(grid, profiles, k))) break
    const text = grid.textOf(profile.cells[0] as number)
    if (continuation.test(text) || noteStart.test(text) || isSurrounding(text, grid.classes[profile.cells[0] as number] as number)) break
    // 统计时间 | 2023-07-18 closes what it dates.
    if (profile.cells.length === 2 && saysWhen(grid, profile.cells)) break
    rows.push(profile.row)
  }
  return rows
}

/** A row that is numbered on from the one above it and has a name (rule K12): 6 | 每人选题 | 个 | 1-2 beneath 5 | 批示率 | % | | 90%. */
function countsOn(grid: Grid, profiles: RowProfiles, k: number): boolean {
  const [profile, above] = [profiles.at(k), profiles.at(k - 1)]
  const [first, before] = [profile.columns[0] as number, above.columns[0] as number]
  const number = (of: RowProfile) => Number(grid.textOf(of.cells[0] as number))
  return first === before && profile.cells.length > 2 && Number.isInteger(number(above)) && number(profile) === number(above) + 1
}

/** 东厂 | (3) | (5) right over figures is a line of losses; (1) | (2) numbers the columns. */
function holdsLosses(grid: Grid, row: number, values: ColumnFigures): boolean {
  const { cells, columns } = grid.rowCells(row)
  const over = Array.from(cells, (cell, k) => ({ text: grid.textOf(cell), column: columns[k] as number })).filter(({ column }) =>
    values.has(column),
  )
  const inside = over.map(({ text }) => /^[(（](\d[\d,]*(?:\.\d+)?)[)）]$/.exec(text)?.[1])
  return (
    over.length > 0 &&
    over.length < cells.length &&
    inside.every((number) => number !== undefined) &&
    inside.some((number, k) => Number(number) !== Number(inside[0]) + k || Number(inside[0]) > 3)
  )
}

/** A row that heads figures further down belongs to them, not to the body above it. */
function opensNext(profiles: RowProfiles, k: number, segment: Segment): boolean {
  for (let j = k + 1; j < Math.min(profiles.length, k + 7); j++) {
    const profile = profiles.at(j)
    if (profile.quantities > profile.years && Array.from(profile.columns).some((column) => segment.values.has(column))) return true
  }
  return false
}

/** A table needs a header, several figures or names beside them; a lone number needs a heading over each cell of its row, and in a text is none. */
function worthIt(grid: Grid, profiles: RowProfiles, segment: Segment, headerRows: readonly number[], serial: ReadonlySet<number>): boolean {
  const figures = segment.values.total
  if (headerRows.length === 0) {
    return figures >= 4 ? !isEmptyTemplate(grid, profiles, segment) : areNamedFigures(grid, profiles, segment.first, segment.last, serial)
  }
  if (figures !== 1) return figures >= 2
  const { row, cells, columns } = profiles.at(segment.first)
  const header = headerRows[headerRows.length - 1] as number
  return (
    cells.length >= 2 &&
    row === header + 1 &&
    grid.rowCells(header).columns.length >= cells.length &&
    grid.rowCells(header).columns.length <= 2 * cells.length &&
    Array.from(columns).every(
      (column, k) => headsLone(grid, header, column, cells[k] as number) && grid.classes[cells[k] as number] !== cellClass.prose,
    )
  )
}

/** A name over each cell; over the number itself a time does too: 指标 | 2024年1—7月 above 报送信息 | 44. */
function headsLone(grid: Grid, header: number, column: number, cell: number): boolean {
  const code = grid.classAt(header, column)
  if (code === cellClass.label) return true
  // Beside a time, words that call to somebody (各单位：) head no names.
  const calls = (at: number): boolean => /[:：,，。]\s*$/.test(grid.textOf(at))
  return code === cellClass.period && isQuantity(grid.classes[cell] as number) && !Array.from(grid.rowCells(header).cells).some(calls)
}

/** 10点 | 12点 | 14点 over rows that are still to be filled in: names of columns with numbers in them. */
function isEmptyTemplate(grid: Grid, profiles: RowProfiles, segment: Segment): boolean {
  if (segment.body.length !== 1) return false
  const head = profiles.at(segment.first)
  const named = Array.from(head.cells).every((cell) => grid.classes[cell] === cellClass.words || isText(grid.classes[cell] as number))
  const next = profiles.find(segment.first + 1)
  return (
    named && next !== undefined && next.quantities === 0 && next.columns[0] === head.columns[0] && next.cells.length < head.cells.length
  )
}
