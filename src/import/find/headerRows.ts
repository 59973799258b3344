import {
  asOfStart,
  attachmentStart,
  dayAlone,
  formKey,
  madeBy,
  maker,
  numberedTitle,
  ofItsPlace,
  partStart,
  reporterKey,
  sourceEnd,
  countedHow,
  timeKey,
  unitNoteSays,
} from '../lexicon/edges'
import { asksToFill, formBox, namedUnit, sheetEnding, timeOfDay, titleAlone } from '../lexicon/headings/headings'
import { officeEvidence } from '../values/names/officeName'
import { readHeaderText } from '../values/headers/headerText'
import { foldText } from '../values/fold'
import { readPeriod } from '../values/times/period'
import { readUnit } from '../values/headers/unit'
import { readUnitNote } from '../values/headers/unitNote'
import type { Band } from './bands'
import { cellClass, isText } from '../sheet/cellClass'
import { isIndicatorHeading, isOfficeHeading, isPeriodHeading } from '../sheet/heading'
import type { ColumnFigures } from '../sheet/columnFigures'
import type { Grid } from '../sheet/grid'
import { isValueHeading } from '../sheet/heading'
import { isCodeRow, areSeries, saysOfGroups } from './headerMarks'
import { isPeriodRun, type RowProfile, type RowProfiles } from './rowProfile'

/** Rows of the header of a segment, top first: what stands over its columns of figures, up to the title (rule K3). */
export function headerRowsOf(
  grid: Grid,
  band: Band,
  profiles: RowProfiles,
  segment: { readonly first: number; readonly values: ColumnFigures },
  floor: number,
  serial: ReadonlySet<number>,
  facts: ReadonlySet<number>,
): number[] {
  const found: number[] = []
  let blankRun = 0
  for (let k = segment.first - 1; k >= 0; k--) {
    const profile = profiles.at(k)
    const below = profiles.at(k + 1)
    if (profile.row <= floor) break
    blankRun = below.row - profile.row - 1
    if (found.length > 0 && (blankRun > 2 || (blankRun > 0 && standsApart(grid, band, profile, found, segment.values)))) break
    const verdict =
      facts.has(profile.row) || namesSeries(profile, segment.values, found, facts)
        ? 'header'
        : headerVerdict(grid, band, profile, segment.values, found.length > 0, serial)
    if (verdict === 'header') found.unshift(profile.row)
    else if (verdict === 'stop') {
      if (found.length === 0 || !isCorner(grid, profile, segment.values.first, found[0] as number)) break
      // A corner's name on a line of its own: further lines of the header stand over it, or it stands apart from the title.
      const above = profiles.find(k - 1)
      const under =
        above !== undefined &&
        above.row > floor &&
        profile.row - above.row <= 3 &&
        headerVerdict(grid, band, above, segment.values, true, serial) === 'header'
      if (!under && (below.row - profile.row > 1 || !namesCorner(grid, profile, above, floor))) break
      found.unshift(profile.row)
    }
    if (found.length >= 9 + facts.size) break
  }
  return areFacts(grid, band, found) ? [] : found
}

/**
 * What stands above a blank line over a header that heads every column by itself: the only text of its row, over none of the labels
 * (who made the table), or a row with a name over the labels too, the head of another table (rule K3).
 */
function standsApart(grid: Grid, band: Band, profile: RowProfile, found: readonly number[], values: ColumnFigures): boolean {
  const first = values.first
  const headed = (column: number): boolean => found.some((row) => grid.at(row, column) >= 0)
  for (let column = band.left; column <= band.right; column++) if (values.has(column) && !headed(column)) return false
  if (![...Array(Math.max(0, Math.min(first, band.right + 1) - band.left)).keys()].some((k) => headed(band.left + k))) return false
  if (profile.columns.some((column) => (grid.mergeAt(profile.row, column)?.right ?? column) > column)) return false
  const labels = profile.columns.filter((column) => column < first).length
  return profile.columns.length === 1 ? labels === 0 : labels > 0
}

/** 安装包 httpd / 版本 2.2 / 路径 /apache above 端口 80, two columns wide: lines of facts, each with its own name, head nothing. */
function areFacts(grid: Grid, band: Band, found: readonly number[]): boolean {
  return (
    band.right - band.left === 1 &&
    found.length >= 3 &&
    found.every(
      (row) =>
        grid.at(row, band.left) >= 0 &&
        grid.at(row, band.right) >= 0 &&
        grid.mergeAt(row, band.left) === null &&
        grid.mergeAt(row, band.right) === null,
    ) &&
    new Set(found.map((row) => grid.textAt(row, band.left))).size === found.length
  )
}

/** A short name over the labels alone, where the header line beneath it is blank: _ | Rate | Rate above Age above _ | 2000 | 2001 (rule K3). */
function isCorner(grid: Grid, profile: RowProfile, firstValue: number, below: number): boolean {
  return profile.cells.every((cell, k) => {
    const column = profile.columns[k] as number
    const merge = grid.mergeAt(profile.row, column)
    const text = grid.textOf(cell)
    return (
      column < firstValue &&
      grid.at(below, column) < 0 &&
      grid.classes[cell] === cellClass.label &&
      text.length <= longestCorner &&
      !isSurrounding(text, cellClass.label) &&
      (merge === null || merge.right < firstValue)
    )
  })
}

/** Characters of the longest name of a corner: Characteristic of householder. */
const longestCorner = 40

/** Nothing of the header stands over it: a heading word (地区), or a few Latin words that a blank line parts from what stands above. */
function namesCorner(grid: Grid, profile: RowProfile, above: RowProfile | undefined, floor: number): boolean {
  const text = grid.textOf(profile.cells[0] as number)
  if (isIndicatorHeading(text) || isOfficeHeading(text) || isPeriodHeading(text)) return true
  return floor < 0 && above !== undefined && profile.row - above.row > 1 && /^[A-Za-z][a-z]*(?:[ /-][A-Za-z]+){0,3}$/.test(text)
}

/** The row right above what is told of series names them, whatever its names look like: 户数:农村 is no box of a form. */
function namesSeries(profile: RowProfile, values: ColumnFigures, found: readonly number[], facts: ReadonlySet<number>): boolean {
  const told = found.length > 0 && facts.has(found[0] as number)
  return told && Array.from(profile.columns).filter((column) => values.has(column)).length >= values.size
}

type Verdict = 'header' | 'pass' | 'stop'

function headerVerdict(
  grid: Grid,
  band: Band,
  profile: RowProfile,
  values: ColumnFigures,
  begun: boolean,
  serial: ReadonlySet<number>,
): Verdict {
  const firstValue = values.first
  const over: number[] = []
  let left = 0
  for (let j = 0; j < profile.cells.length; j++) {
    const column = profile.columns[j] as number
    if (column >= firstValue) over.push(j)
    else left++
  }
  // 填报单位 | 某镇 | 统计月份 | 2024年5月 | 填报日期 | 2024年6月2日: two times, and no run of them.
  if (isFormLine(grid, profile)) return begun ? 'stop' : 'pass'
  if (isCodeRow(grid, profile) || isPeriodRun(grid, profile, serial)) return 'header'
  const cells = Array.from(profile.cells)
  // 一、文件会议 | — | — | —: a label and marks for no number head nothing.
  const under = over.filter((j) => values.has(profile.columns[j] as number))
  if (under.length > 0 && under.every((j) => grid.classes[profile.cells[j] as number] === cellClass.missing)) return begun ? 'stop' : 'pass'
  const boxes = cells.filter((cell) => isSurrounding(grid.textOf(cell), grid.classes[cell] as number)).length
  // 填报单位：X and, over the last column, 2019年: above a header the time of the form stands in its box.
  const timed =
    begun &&
    boxes > 0 &&
    boxes === cells.length - 1 &&
    cells.some((cell) => grid.classes[cell] === cellClass.period || grid.classes[cell] === cellClass.date)
  // 按登记日期统计 | 单位：人: how it is counted stands in its box beside the unit.
  const counted =
    begun &&
    boxes > 0 &&
    cells.every(
      (cell) => isSurrounding(grid.textOf(cell), grid.classes[cell] as number) || countedHow.test(foldText(grid.textOf(cell)).trim()),
    )
  if ((boxes === cells.length || timed || counted) && over.length > 0)
    return begun && (saysOfGroups(cells.map((cell) => grid.textOf(cell))) || areSeries(cells.map((cell) => grid.textOf(cell))))
      ? 'header'
      : begun
        ? 'stop'
        : 'pass'
  // 表一 | _ | 单位：万元: words on the left, and over the figures nothing but the note of their unit (rule K7).
  if (
    begun &&
    !saysOfGroups(cells.map((cell) => grid.textOf(cell))) &&
    over.length > 0 &&
    over.every((j) => isUnitLine(grid.textOf(profile.cells[j] as number)))
  )
    return 'stop'
  if (
    begun &&
    over.length > 0 &&
    (isTimeInBox(grid, profile, values) || isUnitAlone(grid, profile, values) || isMakerAlone(grid, band, profile, values))
  )
    return 'stop'
  if (isUnitRow(grid, profile)) return begun ? 'stop' : 'pass'
  if (begun && (isKeyLine(grid, profile, values) || isColonLine(grid, profile))) return 'stop'
  // 当月指标填入本列: what a form asks for is no heading, nor is what it says at length beside the columns of figures.
  if (over.length > 0 && over.every((j) => isInstruction(grid, profile, j, values))) return begun ? 'stop' : 'pass'
  if (over.length === 0) {
    // Words over the labels only: part of a header that merges downward, else a title, a section or a row without figures.
    const merge = left > 0 ? grid.mergeAt(profile.row, profile.columns[0] as number) : null
    if (begun && merge && merge.bottom > profile.row && merge.right - merge.left < 2) return 'header'
    return begun ? 'stop' : 'pass'
  }
  // 3 | Number of pupils, by county: a number and a sentence of title, over columns that are named beneath.
  if (begun && isNumberedTitle(grid, profile, values)) return 'stop'
  if (profile.cells.length === 1) {
    const column = profile.columns[0] as number
    const merge = grid.mergeAt(profile.row, column)
    const width = band.right - band.left + 1
    const wide = merge ? merge.right - merge.left + 1 : 1
    const code = grid.classes[profile.cells[0] as number] as number
    if (column === band.left && (wide >= 0.8 * width || (wide === 1 && width > 2) || code === cellClass.prose))
      return begun ? 'stop' : 'pass'
    if (column === band.left && titleAlone.test(grid.textOf(profile.cells[0] as number).trim())) return begun ? 'stop' : 'pass'
    if (wide >= width && width > 1) return begun ? 'stop' : 'pass'
    // 示例县2023年督查 alone above two named columns, with no names of rows before them: the sheet's.
    if (begun && column === band.left && values.size === width && readPeriod(grid.textOf(profile.cells[0] as number)) !== null)
      return 'stop'
    if (code === cellClass.prose && wide === 1 && width > 2) return begun ? 'stop' : 'pass'
  }
  return 'header'
}

/** A table's number in the first cell and a long text right beside it, alone in a row over several columns of figures. */
function isNumberedTitle(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  if (profile.cells.length !== 2 || values.size < 2) return false
  const [number, title] = Array.from(profile.cells, (cell) => grid.textOf(cell)) as [string, string]
  const column = profile.columns[1] as number
  const merge = grid.mergeAt(profile.row, column)
  return numberedTitle.test(number) && title.length >= 30 && (merge === null || merge.right === column)
}

/**
 * 2023年7月 alone over the last column, above a header that says nothing of when, is of the whole table (rule Y2). Merged over several
 * columns, or over the first of them, it is a header; over each group of columns it stands more than once.
 */
function isTimeInBox(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  const column = profile.columns[profile.columns.length - 1] as number
  const cell = profile.cells[profile.cells.length - 1] as number
  if (grid.mergeAt(profile.row, column) !== null) return false
  // Over 备注, which holds no figures, it heads nothing even where there is one column of them.
  const overWords = profile.cells.length === 1 && column > values.first && !values.has(column)
  if ((values.size < 2 || column <= values.first) && !overWords && !overLastBlock(grid, profile, column)) return false
  const others = Array.from(profile.cells).slice(0, -1)
  if (!others.every((other) => isSurrounding(grid.textOf(other), grid.classes[other] as number))) return false
  const { classes } = grid
  if (classes[cell] !== cellClass.period && classes[cell] !== cellClass.year) return false
  const reading = readPeriod(grid.textOf(cell))
  if (!reading?.period || reading.period.kind === 'partial') return false
  const slot = grid.slotOf(profile.row)
  const below = grid.rows[slot + 1]
  if (below === undefined || grid.at(below, column) < 0) return false
  const dated = Array.from(grid.rowCells(below).cells).some((other) => {
    const period = readPeriod(grid.textOf(other))?.period
    return period !== null && period !== undefined && period.kind !== 'partial'
  })
  return !dated
}

/** Alone over the last of blocks beside one another, whose headings come back beneath it: 单位 完成数 单位 完成数. */
function overLastBlock(grid: Grid, profile: RowProfile, column: number): boolean {
  const below = grid.rows[grid.slotOf(profile.row) + 1]
  if (below === undefined || grid.rowCells(profile.row).cells.length > 1) return false
  const texts = Array.from(grid.rowCells(below).cells, (cell) => grid.textOf(cell))
  const { columns } = grid.rowCells(below)
  return texts.length >= 4 && columns[columns.length - 1] === column && texts.indexOf(texts[texts.length - 1] as string) < texts.length - 1
}

/** 填报单位：…, 单位:万元, (截至7月底), 附件1: belongs to the sheet, not to a column. */
export function isSurrounding(text: string, code: number): boolean {
  if (text === '') return true
  // 8:00 is no box of a form.
  if (timeOfDay.test(text)) return false
  if (namedUnit.test(text) && !sheetEnding.test(text.replace(/\s*[(（][^()（）]*[)）]$/, ''))) return false
  if (formBox.test(text) && !partStart.test(text)) return true
  if (/^[(（].*[)）]$/.test(text) && readPeriod(text.slice(1, -1)) !== null) return true
  if (attachmentStart.test(text)) return true
  if (asOfStart.test(text) && readPeriod(text) !== null) return true
  if (dayAlone.test(text)) return true
  return code !== cellClass.year && readUnitNote(text) !== null && unitNoteSays.test(text)
}

/** 单位：万元 in full, which heads no column. */
function isUnitLine(text: string): boolean {
  return readUnitNote(text) !== null && unitNoteSays.test(text)
}

/** Million Dollars, ‰ or 万元 alone in its row over the last of several columns, each of which has its name in one of the rows beneath it. */
function isUnitAlone(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  const column = profile.columns[0] as number
  if (profile.cells.length !== 1 || values.size < 2 || column <= values.first || grid.mergeAt(profile.row, column) !== null) return false
  const slot = grid.slotOf(profile.row)
  const text = grid.textOf(profile.cells[0] as number)
  if (readUnitNote(text) === null && readUnit(text) === null) return false
  const named = (row: number | undefined): boolean => {
    const code = row === undefined ? 0 : grid.classAt(row, column)
    return isText(code) || code === cellClass.year || code === cellClass.date
  }
  const [below, lower] = [grid.rows[slot + 1], grid.rows[slot + 2]]
  return named(below) || (named(lower) && below !== undefined && !grid.rowCells(below).columns.some((other) => other > column))
}

/** How sure a lone text must be a body's. */
const surely = 0.8

/** 县统计局 or 县热线办制 alone in its row over the last column, where the row beneath heads every column of figures: who made the sheet (rule K7). */
function isMakerAlone(grid: Grid, band: Band, profile: RowProfile, values: ColumnFigures): boolean {
  const column = profile.columns[0] as number
  if (profile.cells.length !== 1 || values.size < 2 || column <= values.first || grid.mergeAt(profile.row, column) !== null) return false
  const text = grid.textOf(profile.cells[0] as number).trim()
  if (!maker.test(text) || (!madeBy.test(text) && !ofItsPlace.test(text) && officeEvidence(text) < surely)) return false
  for (let later = column + 1; later <= band.right; later++) if (values.has(later)) return false
  const below = grid.rows[grid.slotOf(profile.row) + 1]
  if (below === undefined) return false
  const headed = (at: number): boolean => grid.at(below, at) >= 0 || grid.mergeAt(below, at) !== null
  for (let at = band.left; at <= band.right; at++) if (values.has(at) && !headed(at)) return false
  return true
}

/**
 * A row that says in what the sheet's figures are, with who gave them or the unit in a second language beside it, heads no column
 * (rule K7): 单位：万元 | 某局提供; 单位：人 | _ | (person).
 */
function isUnitRow(grid: Grid, profile: RowProfile): boolean {
  const whole = grid.rowCells(profile.row)
  const noted = Array.from(whole.cells).some((cell) => isUnitLine(grid.textOf(cell)))
  return noted && profile.quantities === 0 && Array.from(profile.cells).every((cell) => standsBeside(grid, cell))
}

function standsBeside(grid: Grid, cell: number): boolean {
  const text = grid.textOf(cell)
  if (isUnitLine(text) || isSurrounding(text, grid.classes[cell] as number) || sourceEnd.test(text)) return true
  return bracketAlone.test(text)
}

const bracketAlone = /^[(（][^()（）]{1,16}[)）]$/

/** Keys of a form, each with what it holds on its right: 填报单位 | 某县 | 统计时间 | 2025年上半年. */
function isFormLine(grid: Grid, profile: RowProfile): boolean {
  const texts = Array.from(profile.cells, (cell) => grid.textOf(cell))
  return (
    texts.length >= 2 &&
    texts.length % 2 === 0 &&
    texts.every((text, k) => k % 2 === 1 || (isFormKey(text) && answers(text, texts[k + 1] ?? '')))
  )
}

/** What stands beside a key answers it: a time 统计时间, anything but the heading of figures the others. 报告期 | 净利润（万元） heads a table. */
function answers(key: string, text: string): boolean {
  if (timeKey.test(key.replace(/\s+/g, ''))) return readPeriod(text) !== null
  return !isValueHeading(text) && readHeaderText(text).unit === null
}

/** Series Id: | CUUR01, above a header of several columns: a key with its colon, and what it says. */
function isKeyLine(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  const [key, said] = profile.cells
  return (
    profile.cells.length === 2 &&
    key !== undefined &&
    said !== undefined &&
    values.size >= 3 &&
    (profile.columns[1] as number) - (profile.columns[0] as number) === 1 &&
    /[:：]\s*$/.test(grid.textOf(key)) &&
    !partStart.test(grid.textOf(key))
  )
}

/** 工程名称： | 甲桥 | _ | 规格： | _: keys with their colons, one of them answered, above a header. */
function isColonLine(grid: Grid, profile: RowProfile): boolean {
  const texts = Array.from(profile.cells, (cell) => grid.textOf(cell).trim())
  const key = texts.map((text) => /^[^:：]{2,10}[:：]$/.test(text) && !partStart.test(text))
  return (
    key[0] === true &&
    texts.length >= 2 &&
    texts.every((_, k) => key[k] === true || key[k - 1] === true) &&
    texts.some((_, k) => key[k] !== true)
  )
}

function isInstruction(grid: Grid, profile: RowProfile, j: number, values: ColumnFigures): boolean {
  const cell = profile.cells[j] as number
  if (asksToFill.test(grid.textOf(cell))) return true
  return !values.has(profile.columns[j] as number) && grid.classes[cell] === cellClass.prose
}

/** 填报单位, 统计时间: a key of a form that stands in a cell of its own. */
export function isFormKey(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return formKey.test(plain) || reporterKey.exec(plain)?.[0] === plain
}
