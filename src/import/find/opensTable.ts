import { memberMark } from '../lexicon/headings/codes'
import { cellClass, isQuantity, isText } from '../sheet/cellClass'
import type { ColumnFigures } from '../sheet/columnFigures'
import type { Grid } from '../sheet/grid'
import { headsNames, isPeriodHeading } from '../sheet/heading'
import { columnNumbers, countsColumns, mayBeCodeRow } from './headerMarks'
import { holdsMarkedNumbers } from './markedNumbers'
import { isPeriodRun, isYearsWithUnits, type RowProfile, type RowProfiles } from './rowProfile'

/** A body found so far: a run of rows with figures in the same columns. */
export interface Segment {
  /** Positions in the list of profiles. */
  first: number
  last: number
  /** The last row of the body above it, -1 where there is none. */
  after: number
  body: number[]
  repeated: number[]
  /** Rows of the body whose cells slid one column (rule K9). */
  shifted: Set<number>
  /** Figures by column so far. */
  values: ColumnFigures
}

/** Whether row `k` heads what follows: a header, not a body row, of a table that begins below it. */
export function openedBy(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>, open: Segment | null): boolean {
  const profile = profiles.at(k)
  if (!open && betweenNames(grid, profiles, k)) return true
  if (!open && firstLikeYear(grid, profiles, k)) return false
  if (mayBeCodeRow(grid, profile) && numbersColumns(grid, profiles, k, open)) return true
  if (profile.texts + profile.periods + profile.years < (open ? 2 : 1) && !isYearsWithUnits(grid, profile)) return false
  if (open && k > open.last && resemblesHeader(grid, profiles, k, open)) return true
  if (open && holdsMarkedNumbers(grid, profile, open.values)) return false
  if (isPeriodRun(grid, profile, serial)) {
    if (namedLikeBody(grid, profiles, k, open)) return !open ? false : mixedHead(grid, profiles, k, serial, open)
    if (!open || headed(grid, profiles, k, serial) >= 2) return true
  }
  if (profile.quantities === 0) {
    if (!open) return true
    if (saysOneThing(grid, profile, open)) return false
    const heads = headed(grid, profiles, k, serial)
    const needed = open.values.size === 1 ? 1 : 2
    if (heads >= 1 && saysCornerAgain(grid, profiles, k, open)) return true
    if (heads >= 1 && followsTitle(profiles, k) && headsTwoColumns(grid, profiles, k)) return true
    if (heads < needed) return false
    return heads >= 2 || followsGap(profiles, k) || followsTitle(profiles, k) || repeatsHeader(grid, profiles, k, open)
  }
  // A mixed row: words over columns of figures, and a few figures (deciles 10, 20, 25; a year) that head their columns too.
  if (!open && allWordsOverNumbers(grid, profiles, k, serial)) return true
  if (open) return mixedHead(grid, profiles, k, serial, open)
  const figures = profile.quantities
  const over = wordsOverFigures(grid, profiles, k, serial)
  if (profile.quantities === profile.years && over + profile.texts >= 2 && yearsHead(grid, profiles, k, serial)) return true
  return over >= 2 && over >= 0.25 * (over + figures)
}

/**
 * Whether a row's only figure, which could be a year, is the first of a column of figures: words stand right above it, and right beneath it
 * a number that is no year in a row of the same columns (2019年 新闻发布 2073 above 2019年 接待来宾 120).
 */
export function firstLikeYear(grid: Grid, profiles: RowProfiles, k: number): boolean {
  const [above, profile, below] = [profiles.find(k - 1), profiles.find(k), profiles.find(k + 1)]
  if (!above || !profile || !below || profile.quantities !== 1 || profile.years !== 1 || profile.cells.length < 2) return false
  if (profile.row - above.row > 1 || below.row - profile.row > 1 || above.quantities > 0) return false
  const at = Array.from(profile.cells).findIndex((cell) => grid.classes[cell] === cellClass.year)
  const column = profile.columns[at] as number
  const beneath = grid.classAt(below.row, column)
  return (
    at > 0 &&
    isText(grid.classAt(above.row, column)) &&
    isQuantity(beneath) &&
    beneath !== cellClass.year &&
    below.cells.length >= 2 &&
    Array.from(below.columns).every((c) => grid.at(profile.row, c) >= 0)
  )
}

/** One and the same word in two columns of figures or more, none of them merged (基本期期 in each quarter), is what a row says; headings tell columns apart. */
function saysOneThing(grid: Grid, profile: RowProfile, open: Segment): boolean {
  const over = Array.from(profile.columns).filter((column) => open.values.has(column))
  const [first, ...others] = over.map((column) => (grid.mergeAt(profile.row, column) ? '' : grid.textAt(profile.row, column)))
  if (first === undefined || first === '' || others.length === 0 || others.some((text) => text !== first)) return false
  return Array.from(profile.cells, (cell) => grid.textOf(cell)).some((text) => text !== first)
}

/** Inside a body only a row of more words than figures can head anything. */
function mixedHead(grid: Grid, profiles: RowProfiles, k: number, serial: ReadonlySet<number>, open: Segment): boolean {
  const profile = profiles.at(k)
  const figures = profile.quantities
  if (profile.texts + profile.periods < figures || open.values.size === 0) return false
  const over = wordsOverFigures(grid, profiles, k, serial)
  return over >= 2 && over >= figures && headed(grid, profiles, k, serial) >= 2
}

/**
 * Whether a run of bare years is the figures of a row (rule L17): right beneath a header that names its columns, or a body, with
 * a name of its own before it; or years that stand where the body above has years and words too, and at most one over figures.
 *
 *     科室 受理 办结 / 综合科 2010 2012        figures
 *     _ 2010 2012, 地区 2010 2012              a header
 *     1994 培训费 1991 决算 1991 beneath such   figures
 */
function namedLikeBody(grid: Grid, profiles: RowProfiles, k: number, open: Segment | null): boolean {
  const profile = profiles.at(k)
  const before = profiles.find(k - 1)
  if (!before || profile.row - before.row > 1 || profile.texts === 0) return false
  // 8月 under 月份 is a row's own time.
  const own = (j: number): boolean =>
    grid.classes[profile.cells[j] as number] !== cellClass.period || isPeriodHeading(grid.textAt(before.row, profile.columns[j] as number))
  if (profile.periods > 0 && !Array.from(profile.columns).every((_, j) => own(j))) return false
  const columns = Array.from(profile.columns)
  const bare = columns.filter((_, j) => grid.classes[profile.cells[j] as number] === cellClass.year)
  if (open) {
    const last = profiles.rowOf(open.last)
    const own = bare.filter((column) => grid.classAt(last, column) !== cellClass.year && !isText(grid.classAt(last, column)))
    if (own.length < 2) return own.length < bare.length
  }
  const first = columns[0] as number
  const name = grid.textOf(profile.cells[0] as number)
  if (!isText(grid.classes[profile.cells[0] as number] as number) || headsNames(name)) return false
  if (grid.mergeAt(profile.row, first)) return false
  // 工作内容 again beneath 工作内容: the corner of a header of two rows, said in both.
  if (grid.textAt(before.row, first) === name) return false
  if (open) return profiles.find(open.first - 1) !== undefined && grid.textAt(profiles.rowOf(open.first - 1), first) !== name
  return before.quantities === 0 && columns.every((column) => namedAbove(grid, profiles, k, column))
}

/**
 * A row between header and body that numbers the columns (rule H1): 甲 乙 1 2, 栏次 1 2 3; without any mark from 1 on in columns
 * that the header names, over names. 甲 1 2 above 乙 3 5 is a body named by stems.
 */
function numbersColumns(grid: Grid, profiles: RowProfiles, k: number, open: Segment | null): boolean {
  const profile = profiles.at(k)
  if (profile.quantities === 0) return false
  const texts = Array.from(profile.cells, (cell) => grid.textOf(cell))
  if (countsColumns(texts)) return !texts.some((text, j) => goesOnBelow(grid, profiles, k, profile.columns[j] as number, text))
  const { numbers, marks } = columnNumbers(texts)
  if (open || numbers < 2 || marks > 0) return false
  const columns = Array.from(profile.columns)
  if (!columns.every((column) => namedAbove(grid, profiles, k, column))) return false
  const below = [1, 2, 3].flatMap((j) => profiles.find(k + j) ?? [])
  const first = columns[0] as number
  const named = (row: RowProfile): boolean =>
    row.quantities > 0 &&
    Array.from(row.columns).some((column, j) => column <= first + 2 && isText(grid.classes[row.cells[j] as number] as number))
  return below.length > 0 && below.every(named)
}

/** Stems or letters that differ in one column name rows: 甲, 乙 and 丙 are members, not marks. */
function goesOnBelow(grid: Grid, profiles: RowProfiles, k: number, column: number, text: string): boolean {
  if (!memberMark.test(text)) return false
  for (let j = k + 1; j < Math.min(profiles.length, k + 12); j++) {
    const below = grid.textAt(profiles.rowOf(j), column)
    if (memberMark.test(below) && below !== text) return true
  }
  return false
}

/** Whether one of the rows of words right above a place, or a merge in them, stands over its column. */
function namedAbove(grid: Grid, profiles: RowProfiles, k: number, column: number): boolean {
  for (let j = k - 1; j >= Math.max(0, k - 4); j--) {
    const above = profiles.at(j)
    if (above.quantities > above.years || profiles.rowOf(j + 1) - above.row > 1) return false
    const merge = grid.mergeAt(above.row, column)
    const text = merge ? grid.textAt(merge.top, merge.left) : grid.textAt(above.row, column)
    if (text !== '' && (above.cells.length > 1 || merge === null)) return true
  }
  return false
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

/** A title alone in its row right above, and a gap above that: 2016年民生实事完成情况统计表. */
function followsTitle(profiles: RowProfiles, k: number): boolean {
  const title = profiles.find(k - 1)
  return (
    title !== undefined &&
    title.cells.length === 1 &&
    title.texts === 1 &&
    profiles.at(k).row - title.row === 1 &&
    followsGap(profiles, k - 1)
  )
}

/** 结果 | 件数 under a title of its own, and beneath it names and figures in these two columns alone: two rows or more. */
function headsTwoColumns(grid: Grid, profiles: RowProfiles, k: number): boolean {
  const profile = profiles.at(k)
  if (profile.cells.length !== 2 || profile.texts !== 2) return false
  const [names, figures] = [profile.columns[0] as number, profile.columns[1] as number]
  let rows = 0
  for (let j = k + 1; j < profiles.length; j++) {
    const below = profiles.at(j)
    if (below.row - profiles.rowOf(j - 1) > 1) break
    const own = below.cells.length === 2 && below.columns[0] === names && below.columns[1] === figures
    if (!own || !isText(grid.classAt(below.row, names)) || !isQuantity(grid.classAt(below.row, figures))) break
    rows++
  }
  return rows >= 2
}

/** 信息内容 | 处理决定数量 under a line of its own, beneath a table headed 信息内容 | 制发件数 | 废止件数: the corner's word comes back over other columns. */
function saysCornerAgain(grid: Grid, profiles: RowProfiles, k: number, open: Segment): boolean {
  const [line, profile] = [profiles.find(k - 1), profiles.at(k)]
  const corner = profile.cells[0]
  if (line === undefined || line.cells.length !== 1 || line.texts !== 1 || corner === undefined) return false
  for (let j = Math.max(open.after + 1, open.first - 6); j < open.first; j++) {
    const head = profiles.at(j)
    const first = head.cells[0]
    if (first !== undefined && head.quantities === 0 && head.cells.length >= 2 && head.columns[0] === profile.columns[0])
      if (sameText(grid, first, corner)) return true
  }
  return false
}

function repeatsHeader(grid: Grid, profiles: RowProfiles, k: number, open: Segment): boolean {
  const mine = rowText(grid, profiles.at(k))
  for (let j = Math.max(open.after + 1, open.first - 6); j < open.first; j++) if (rowText(grid, profiles.at(j)) === mine) return true
  return false
}

/** Most of a row's words stand in the same columns of a row above the body: a header said again. */
export function resemblesHeader(grid: Grid, profiles: RowProfiles, k: number, open: Segment): boolean {
  const { from, to, plain } = profiles.at(k)
  const { lineCells, lineColumns } = grid
  const length = to - from
  if (length < 3) return false
  for (let j = Math.max(open.after + 1, open.first - 8); j < open.first; j++) {
    const header = profiles.at(j)
    // A row of names with a dash for its figure is the body's first, no header.
    if (header.missing > 0) continue
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
  if (plainA && plainB) return value[a] === value[b] && places[a] === places[b]
  // A number written in full is no other text; one that is stored may show the same in another format.
  if (plainA !== plainB && grid.sheet.kind[plainA ? b : a] === 0) return false
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
