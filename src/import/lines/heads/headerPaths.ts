import { columnNumber, stemMark } from '../../lexicon/headings/codes'
import { pivotLabel, timeOfDay } from '../../lexicon/headings/headings'
import { countEnd } from '../../lexicon/measures/units'
import { readUnit } from '../../values/headers/unit'
import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { seriesRows } from '../../find/seriesRows'
import { saysOfGroups } from '../../find/headerMarks'

/** One text of a header over a column: the cell it is written in, and further cells when it is wrapped over several rows. */
export interface HeaderPart {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly cells: readonly (readonly [row: number, column: number])[]
}

/** The header over one column: names outermost first, its units, its codes, and every text that may govern it. */
export interface HeaderPath {
  readonly column: number
  readonly names: readonly HeaderPart[]
  readonly units: readonly HeaderPart[]
  readonly codes: readonly HeaderPart[]
  /** Also texts of unmerged cells to the left that may span the column; quoted, not relied on. */
  readonly quoted: readonly HeaderPart[]
}

type RowKind = 'name' | 'unit' | 'code' | 'number'

/**
 * Read the header over each column (rules H1–H3).
 *
 * A merged cell stands over all its columns. In a row without merges a blank takes the text on its left when that text has
 * others beneath it (2015 | _ | _ over 编发 | 批示 | 批示率), but not a text that goes on in the row below (Average / dwelling /
 * price): lines that begin in lower case or a bracket continue the cell above. Rows of units (no. % 元) and of codes
 * (甲 乙 1 2, MV6L) annotate; a row of bare numbers is a name only where columns would otherwise be alike.
 */
export function headerPaths(grid: Grid, headerRows: readonly number[], columns: readonly number[]): HeaderPath[] {
  const facts = seriesRows(grid, headerRows)
  const kinds = headerRows.map((row) => (facts.has(row) ? 'code' : rowKind(grid, row, columns, facts.size > 0)))
  // CENSUS2010POP | BIRTHS2010, PM2.5 | SO2: codes of one row that nothing else names are the names.
  const [only] = headerRows
  if (headerRows.length === 1 && kinds[0] === 'code' && only !== undefined && !facts.has(only) && bearsNames(grid, only, columns))
    kinds[0] = 'name'
  const named = headerRows.filter((_, k) => kinds[k] === 'name')
  const nameRows = named.filter((row, k) => k === 0 || !saysAgain(grid, row, named[k - 1] as number, columns))
  const numberRows = headerRows.filter((_, k) => kinds[k] === 'number')
  const plain = columns.map((column) => namesOver(grid, nameRows, column, columns, false))
  // Bare numbers (deciles, group numbers) name columns that are alike without them.
  const distinct = new Set(plain.map((parts) => parts.map((part) => part.text).join('\n'))).size
  const needed = numberRows.length > 0 && distinct < columns.length
  const rows = needed ? headerRows.filter((_, k) => kinds[k] === 'name' || kinds[k] === 'number') : nameRows
  const annotated = (column: number, kind: RowKind): HeaderPart[] =>
    headerRows.flatMap((row, j) => (kinds[j] === kind ? partAt(grid, row, column) : []))
  const spanned = needed ? plain : overUnits(plain, (k) => annotated(columns[k] as number, 'unit'), columns)
  return columns.map((column, k) => {
    const names = needed ? namesOver(grid, rows, column, columns, false) : (spanned[k] as HeaderPart[])
    const annotation = (kind: RowKind): HeaderPart[] => annotated(column, kind)
    return {
      column,
      names,
      units: annotation('unit'),
      codes: [...annotation('code'), ...(needed ? [] : annotation('number'))],
      quoted: quotedOver(grid, headerRows, column, columns),
    }
  })
}

/** 日期 收文量 发文量 over 指标名称 收文量 发文量: every column is named once more, and what stands over the labels is all that differs. */
function saysAgain(grid: Grid, row: number, above: number, columns: readonly number[]): boolean {
  return (
    columns.length > 1 && columns.every((column) => grid.at(row, column) >= 0 && grid.textAt(row, column) === grid.textAt(above, column))
  )
}

/** 来访 | _ over 批次 | 人次: a name over several units is the name of each of them. */
function overUnits(
  names: readonly HeaderPart[][],
  unitsOf: (k: number) => readonly HeaderPart[],
  columns: readonly number[],
): HeaderPart[][] {
  const spanned: HeaderPart[][] = []
  names.forEach((own, k) => {
    const [left, before] = [unitsOf(k)[0]?.text, k > 0 ? unitsOf(k - 1)[0]?.text : undefined]
    const beside = columns[k] === (columns[k - 1] ?? -2) + 1
    const goesOn = own.length === 0 && beside && left !== undefined && before !== undefined && left !== before
    spanned.push(goesOn ? (spanned[k - 1] as HeaderPart[]) : own)
  })
  return spanned
}

function partAt(grid: Grid, row: number, column: number): HeaderPart[] {
  const merge = grid.mergeAt(row, column)
  const at: [number, number] = merge ? [merge.top, merge.left] : [row, column]
  const text = grid.textAt(...at)
  return text === '' || at[0] !== row ? [] : [{ text, row: at[0], column: at[1], cells: [at] }]
}

/** `series`: the columns are series, whose names may share their first word. */
function rowKind(grid: Grid, row: number, columns: readonly number[], series: boolean): RowKind {
  let units = 0
  let codes = 0
  let numbers = 0
  let total = 0
  let letters = 0
  const texts: string[] = []
  for (const column of columns) {
    const cell = grid.at(row, column)
    if (cell < 0) continue
    total++
    const text = grid.textOf(cell)
    texts.push(text)
    const code = grid.classes[cell] as number
    if (/^[-—/]$/.test(text)) units++
    else if (isUnitText(text)) units++
    if (code === cellClass.code) codes++
    if (
      (/^[(（]?\d[\d.\-–—]*[)）]?$/.test(text) || columnNumber.test(text.replace(/\s+/g, ''))) &&
      code !== cellClass.year &&
      code !== cellClass.period
    )
      numbers++
    if (stemMark.test(text)) letters++
  }
  if (total === 0) return 'name'
  if (total >= 3 && texts.every((text) => timeOfDay.test(text.replace(/\s+/g, '')))) return 'name'
  if (!series && saysOfGroups(texts)) return 'code'
  // √ ⊕ ⊙ beneath names are what cells were marked with.
  if (total >= 3 && units === 0 && texts.every((text) => /^[^\p{L}\p{N}]{1,2}$/u.test(text.trim()))) return 'code'
  if (units >= 0.7 * total && units > 0) return 'unit'
  if (codes >= 0.8 * total && total >= 2) return 'code'
  if (numbers + letters === total || numbers >= 0.8 * total) return countsColumns(grid, row, columns) ? 'code' : 'number'
  return 'name'
}

/** Whether every column has a code of its own, with a letter in it: POPEST2010, PM2.5, SO2. */
function bearsNames(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => grid.textAt(row, column))
  return new Set(texts).size === texts.length && texts.every((text) => /[A-Za-z]/.test(text))
}

function isUnitText(text: string): boolean {
  // 件数 and 人数 are names that say their unit themselves.
  if (text.length > 12 || (text.length > 1 && text.endsWith(countEnd))) return false
  return /^(no\.?|num\.?|number|n|count)$/i.test(text) || readUnit(text) !== null
}

function countsColumns(grid: Grid, row: number, columns: readonly number[]): boolean {
  const numbers = columns.map((column) => Number(grid.textAt(row, column).replace(/[()（）]/g, ''))).filter((n) => n > 0)
  return numbers.length >= 2 && numbers.every((n, k) => k === 0 || n === (numbers[k - 1] as number) + 1) && (numbers[0] as number) <= 2
}

/** Whether a header row's own cells are merged sideways: then merges say what spans what. */
function mergesSideways(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const merge = grid.mergeAt(row, column)
    return merge !== null && merge.right > merge.left
  })
}

function namesOver(grid: Grid, rows: readonly number[], column: number, columns: readonly number[], loose: boolean): HeaderPart[] {
  const parts: HeaderPart[] = []
  rows.forEach((row, k) => {
    const part = textOver(grid, rows, k, row, column, columns, loose)
    if (!part || (!loose && pivotLabel.test(part.text))) return
    const previous = parts[parts.length - 1]
    if (previous && previous.row === part.row && previous.column === part.column) return
    if (!loose && previous && isWrapped(grid, previous, part, columns))
      parts[parts.length - 1] = {
        ...previous,
        text: previous.text.replace(/\s+/g, '') + part.text,
        cells: [...previous.cells, ...part.cells],
      }
    else if (!loose && previous && previous.column === column && part.column === column && continues(part.text)) {
      parts[parts.length - 1] = { ...previous, text: `${previous.text} ${part.text}`, cells: [...previous.cells, ...part.cells] }
    } else parts.push(part)
  })
  return parts
}

/**
 * A Chinese name broken over two rows (rule H14): 自  然 above 增长率, where other columns have their name in the upper row alone and
 * the upper cell stands over this column only.
 */
function isWrapped(grid: Grid, upper: HeaderPart, lower: HeaderPart, columns: readonly number[]): boolean {
  if (upper.column !== lower.column || !chinese.test(upper.text) || !chinese.test(lower.text) || !/\s/.test(upper.text)) return false
  if (grid.mergeAt(upper.row, upper.column) !== null || grid.mergeAt(lower.row, lower.column) !== null) return false
  const next = columns[columns.indexOf(lower.column) + 1]
  if (next !== undefined && grid.textAt(upper.row, next) === '') return false
  return columns.some(
    (column) => grid.at(upper.row, column) >= 0 && grid.at(lower.row, column) < 0 && grid.mergeAt(upper.row, column) === null,
  )
}

const chinese = /^[\u3400-\u9fff\s]+$/

/** Latin lines that begin in lower case or with a bracket go on from the line above. */
function continues(text: string): boolean {
  return /^[a-z(&]/.test(text) && !/^[a-z]\)/.test(text)
}

function textOver(
  grid: Grid,
  rows: readonly number[],
  k: number,
  row: number,
  column: number,
  columns: readonly number[],
  loose: boolean,
): HeaderPart | null {
  const merge = grid.mergeAt(row, column)
  // A lone text in its row may stand over all columns to its right, even over names merged downward through the row.
  if (merge && !(loose && merge.top < row && columns.filter((c) => grid.textAt(row, c) !== '').length === 1)) {
    const text = grid.textAt(merge.top, merge.left)
    return text === '' ? null : { text, row: merge.top, column: merge.left, cells: [[merge.top, merge.left]] }
  }
  const own = grid.textAt(row, column)
  if (own !== '') return { text: own, row, column, cells: [[row, column]] }
  if (mergesSideways(grid, row, columns)) return null
  const below = rows.slice(k + 1)
  // The lowest row names its own columns; only a row that has words beneath it spans.
  if (below.length === 0 && !loose) return named(grid, rows[k - 1], column, row, columns) ? null : lowestSpan(grid, row, column, columns)
  const left = leftText(grid, row, column, columns)
  if (left === null) return null
  const part: HeaderPart = { text: grid.textAt(row, left), row, column: left, cells: [[row, left]] }
  if (loose) return part
  if (!below.some((r) => grid.textAt(r, column) !== '')) return null
  const beneath = below.map((r) => grid.textAt(r, left)).find((text) => text !== '')
  // A Latin line goes on from a Latin one, not from a Chinese group.
  const goesOn = beneath !== undefined && continues(beneath) && !(chinese.test(part.text) && /^[a-z]/.test(beneath))
  if (beneath === undefined || goesOn) return null
  // A spanner may not reach into the next group of the row above.
  const above = rows.slice(0, k)
  if (above.some((r) => groupStart(grid, r, column, columns) > left)) return null
  return part
}

/** Whether the row above gives a column a name that doesn't stand over the text on its left: then that text goes on from another. */
function named(grid: Grid, above: number | undefined, column: number, row: number, columns: readonly number[]): boolean {
  const left = leftText(grid, row, column, columns)
  if (above === undefined || left === null) return false
  const [own, other] = [grid.textAt(above, column), grid.textAt(above, left)]
  const apart = other !== '' || columns.some((c) => c < left && grid.textAt(above, c) !== '')
  // 请假 merged over 事假 病假 年休假, and 迟到 beside it: what is under the one is not under the other.
  const [group, beside] = [grid.mergeAt(above, column), grid.mergeAt(above, left)]
  const ends = beside !== null && beside.right < column
  return own !== '' && own !== other && group === null && (ends || (apart && beside === null))
}

/** A lowest row whose blanks have figures beneath stands over several alike columns (1星1级 over eight). */
function lowestSpan(grid: Grid, row: number, column: number, columns: readonly number[]): HeaderPart | null {
  const left = leftText(grid, row, column, columns)
  if (left === null || left === columns[0]) return null
  const blanks = columns.filter((c) => grid.textAt(row, c) === '').length
  if (blanks < 0.3 * columns.length) return null
  return { text: grid.textAt(row, left), row, column: left, cells: [[row, left]] }
}

function leftText(grid: Grid, row: number, column: number, columns: readonly number[]): number | null {
  const first = columns[0] ?? 0
  for (let c = column - 1; c >= first; c--) if (grid.textAt(row, c) !== '') return c
  return first > 0 && grid.textAt(row, first - 1) !== '' && headsBlocks(grid, row, columns) ? first - 1 : null
}

/** 收文 | _ | _ | 发文 | _ | _ over 处室 | 件数 | 同比 | 处室 | 件数 | 环比: each text of the row stands over the names of a block, and heads it. */
function headsBlocks(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first, last] = [columns[0] ?? 0, columns[columns.length - 1] ?? 0]
  let blocks = 0
  for (let c = first - 1; c <= last; c++) {
    if (grid.textAt(row, c) === '') continue
    if (columns.includes(c) || !columns.includes(c + 1)) return false
    blocks++
  }
  // A block that is read for itself has its fellows outside.
  return blocks >= 2 || (blocks === 1 && blocksOutside(grid, row, first - 1, last))
}

function blocksOutside(grid: Grid, row: number, first: number, last: number): boolean {
  const beneath = (column: number): boolean => grid.textAt(row + 1, column) !== '' && grid.textAt(row + 1, column + 1) !== ''
  return (
    beneath(first) &&
    [...grid.rowCells(row).columns].some(
      (column) =>
        (column < first || column > last) &&
        grid.textAt(row, column + 1) === '' &&
        beneath(column) &&
        grid.textAt(row + 1, column) === grid.textAt(row + 1, first),
    )
  )
}

/** Where the group of a row that holds a column begins. */
function groupStart(grid: Grid, row: number, column: number, columns: readonly number[]): number {
  const merge = grid.mergeAt(row, column)
  if (merge) return merge.left
  if (grid.textAt(row, column) !== '') return column
  return leftText(grid, row, column, columns) ?? -1
}

function quotedOver(grid: Grid, headerRows: readonly number[], column: number, columns: readonly number[]): HeaderPart[] {
  const parts: HeaderPart[] = []
  headerRows.forEach((row, k) => {
    const part = textOver(grid, headerRows, k, row, column, columns, true)
    if (part && !parts.some((other) => other.row === part.row && other.column === part.column)) parts.push(part)
  })
  return parts
}
