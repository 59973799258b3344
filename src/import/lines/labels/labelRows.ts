import { subtotalWords } from '../../lexicon/headings/headers'
import { listMarks, namingNumber, numberThatNames } from '../../lexicon/headings/codes'
import { readPeriod } from '../../values/times/period'
import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { RowKind } from '../../sheet/facts'
import type { Grid } from '../../sheet/grid'
import { isBareTotal, isPeriodHeading } from '../../sheet/heading'
import { placesWhere } from '../../sheet/placesWhere'
import { columnsFor, type TableShape } from '../../find/shapes/tableShape'
import { headingOf } from '../../find/columns/columnHeading'
import { readHeaderText } from '../../values/headers/headerText'
import { isSameAsAbove } from '../../values/numbers/marks'
import { officeEvidence } from '../../values/names/officeName'

/** A text and where it stands. */
export interface LabelAt {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** One row of a table's body with the labels that govern it. */
export interface LabelRow {
  readonly row: number
  /** By label column, in the order of `labelColumns`: own, merged or filled down; null where none. */
  readonly labels: readonly (LabelAt | null)[]
  /** Section rows above it, outermost first. */
  readonly sections: readonly LabelAt[]
  /** section: heads the rows below; empty: a row without any figure; codes: telephones and postcodes; shifted: its cells slid; values: the rest. */
  readonly kind: RowKind
}

/** The body of a table as its labels tell it. */
export interface LabelledBody {
  readonly labelColumns: readonly number[]
  readonly rows: readonly LabelRow[]
  /** Every label stands in its own row and column: none merged, filled down or taken from another column. */
  readonly inPlace: boolean
  readonly hasSections: boolean
}

/** The body of a table, row by row, with merged and blank-filled labels and section rows (rules L6, L7). */
export function labelRows(grid: Grid, shape: TableShape): LabelledBody {
  const labelColumns = columnsFor(shape, 'label')
  const valueColumns = columnsFor(shape, 'value')
  const before = columnsLeftOf(grid, shape, labelColumns[0])
  const kinds = withRunHeadings(grid, shape, labelColumns, rowKinds(grid, shape, labelColumns, valueColumns, before))
  const lone = onlyFirst(grid, shape, labelColumns)
  const fills = labelColumns.map((column, k) => !lone.has(column) && fillsDown(grid, shape, labelColumns, kinds, column, k))
  const filling = fills.includes(true)
  const last: (LabelAt | null)[] = labelColumns.map(() => null)
  /** The nearest name above in each column. */
  const named: (LabelAt | null)[] = labelColumns.map(() => null)
  let stack: { level: number; label: LabelAt }[] = []
  let inRun = false
  let subtotals = 0
  const rows: LabelRow[] = []
  shape.bodyRows.forEach((row, at) => {
    const kind = kinds[at] as LabelRow['kind']
    // Of its size from the start: an array that is pushed to keeps room for seventeen.
    const own = new Array<LabelAt | null>(labelColumns.length)
    for (let k = 0; k < own.length; k++)
      own[k] = labelAt(grid, row, labelColumns[k] as number) ?? (k === 0 && before.length > 0 ? wordsBefore(grid, row, before) : null)
    for (let k = 0; k < own.length; k++) {
      const text = own[k]?.text
      if (text === undefined) continue
      // 同上 and 〃 are the name above (rule Q12).
      if (text.length <= 4 && isSameAsAbove(text) && named[k] != null) own[k] = named[k] ?? null
      else named[k] = own[k] ?? null
    }
    if (kind === 'section') {
      const label = own.find((text) => text !== null) ?? anyLabel(grid, shape, row)
      if (!inRun && label && levelOf(label.text) === 0) stack = []
      if (label) {
        const level = levelOf(label.text)
        if (level > 0) stack = stack.filter((entry) => entry.level < level && entry.level > 0)
        stack.push({ level, label })
      }
      inRun = true
      last.fill(null)
      rows.push({ row, labels: own, sections: stack.slice(0, -1).map((entry) => entry.label), kind })
      return
    }
    inRun = false
    // 小计 beneath each section, then 总计: that is of all of them, and ends the last.
    const word = stack.length === 0 ? undefined : own.find((label) => label !== null)?.text.replace(/\s+/g, '')
    if (word !== undefined && subtotalWords.includes(word)) subtotals++
    else if (word !== undefined && subtotals >= 2 && isBareTotal(word)) stack = []
    const whole = !filling || !own.includes(null)
    if (whole) {
      if (filling) for (let k = 0; k < own.length; k++) last[k] = own[k] ?? null
      rows.push({ row, labels: own, sections: stack.length === 0 ? none : stack.map((entry) => entry.label), kind })
      return
    }
    const filled = own.map((label, k) => {
      if (label !== null) {
        // A new name on the left ends what was filled on its right.
        for (let j = k + 1; j < last.length; j++) last[j] = null
        last[k] = label
        return label
      }
      if (!fills[k]) return null
      const finer = own.some((other, j) => j > k && other !== null)
      return finer ? (last[k] ?? null) : null
    })
    rows.push({ row, labels: filled, sections: stack.length === 0 ? none : stack.map((entry) => entry.label), kind })
  })
  return {
    labelColumns,
    rows,
    inPlace: grid.sheet.merges.length === 0 && !filling && before.length === 0,
    hasSections: kinds.includes('section'),
  }
}

const none: readonly LabelAt[] = []

/** Columns of serial numbers, codes and places left of the first label. */
function columnsLeftOf(grid: Grid, shape: TableShape, first: number | undefined): number[] {
  return shape.uses.flatMap((use, k) => {
    const column = shape.band.left + k
    if (column >= (first ?? 0)) return []
    const places = use === 'value' && readHeaderText(headingOf(grid, shape.headerRows, column)).measure?.measure === 'rank'
    return use === 'serial' || use === 'code' || places ? [column] : []
  })
}

/** 合计, 一、综合部门 in the place of a number: the name of its row stands in the column of serials or codes (rule L13). */
function wordsBefore(grid: Grid, row: number, columns: readonly number[]): LabelAt | null {
  for (const column of columns) {
    const code = grid.classAt(row, column)
    if (code === cellClass.label || code === cellClass.prose) return { text: grid.textAt(row, column), row, column }
  }
  return null
}

/** The text of a label cell, or of the merge it lies in. */
function labelAt(grid: Grid, row: number, column: number): LabelAt | null {
  if (grid.sheet.merges.length === 0) {
    const cell = grid.at(row, column)
    const text = cell < 0 ? '' : grid.textOf(cell)
    return text === '' ? null : { text, row, column }
  }
  const merge = grid.mergeAt(row, column)
  if (merge && (merge.top !== row || merge.left !== column)) {
    // A name merged sideways stands in its first column only.
    if (merge.left !== column) return null
    const text = grid.textAt(merge.top, merge.left)
    return text === '' ? null : { text, row: merge.top, column: merge.left }
  }
  const text = grid.textAt(row, column)
  return text === '' ? null : { text, row, column }
}

function anyLabel(grid: Grid, shape: TableShape, row: number): LabelAt | null {
  const { cells, columns } = grid.rowCells(row)
  for (let k = 0; k < cells.length; k++) {
    const column = columns[k] as number
    if (column >= shape.band.left && column <= shape.band.right) return { text: grid.textOf(cells[k] as number), row, column }
  }
  return null
}

function rowKinds(
  grid: Grid,
  shape: TableShape,
  labelColumns: readonly number[],
  valueColumns: readonly number[],
  wordy: readonly number[],
): LabelRow['kind'][] {
  const first = labelColumns[0]
  const periodFirst = first !== undefined && mostlyPeriods(grid, shape, first, valueColumns)
  const serials = columnsFor(shape, 'serial')
  let sectionNeedsFiner = labelColumns.length > 1
  if (sectionNeedsFiner) {
    // Body rows must usually fill the finer labels for their absence to mean a section.
    const columns = labelColumns.slice(1)
    let finer = 0
    for (let at = 0; at < shape.bodyRows.length; at++) if (holdsAny(grid, shape.bodyRows[at] as number, columns)) finer++
    sectionNeedsFiner = finer > 0.5 * shape.bodyRows.length
  }
  const holds = codesIn(grid, labelColumns, valueColumns)
  const isMember = membersOf(grid, shape, labelColumns, valueColumns)
  return shape.bodyRows.map((row, at) => {
    let marks = 0
    let words = 0
    if (shape.shiftedRows?.has(row)) return 'shifted'
    if (holds(row)) return 'codes'
    for (let k = 0; k < valueColumns.length; k++) {
      const code = grid.classAt(row, valueColumns[k] as number)
      if (isQuantity(code)) return 'values'
      if (code === cellClass.missing) marks++
      else if (code !== 0) words++
    }
    const listMark = first !== undefined && levelOf(grid.textAt(row, first)) > 0
    if (marks > 0) return listMark && marks === valueColumns.length && otherMarks(grid, shape, row) ? 'section' : 'values'
    if (words > 0) return 'values'
    if (isMember(row)) return 'values'
    const labels = labelColumns.filter((column) => grid.at(row, column) >= 0)
    if (labels.length === 0 && wordsBefore(grid, row, wordy) !== null && at < shape.bodyRows.length - 1) return 'section'
    if (labels.length === 0 || first === undefined) return 'empty'
    if (serials.some((column) => grid.at(row, column) >= 0)) return 'empty'
    if (labels.length > 1 || labels[0] !== first) return 'empty'
    const merge = grid.mergeAt(row, first)
    const code = grid.classAt(row, first)
    const isPeriod = code === cellClass.year || code === cellClass.period || code === cellClass.date
    // 2022年 above 1月 2月 3月 says whose months they are; a month without figures is still to come.
    if (periodFirst && isPeriod)
      return isYearOver(grid.textAt(row, first), grid.textAt(shape.bodyRows[at + 1] ?? row, first)) ? 'section' : 'empty'
    if (at === shape.bodyRows.length - 1) return 'empty'
    if (listMark || (merge && merge.right > merge.left) || /[:：]$/.test(grid.textAt(row, first))) return 'section'
    // Right beneath figures and above a gap it was to hold figures of its own: % change, left blank.
    const [above, below] = [shape.bodyRows[at - 1], shape.bodyRows[at + 1]]
    if (
      above !== undefined &&
      below !== undefined &&
      row - above === 1 &&
      below - row > 1 &&
      valueColumns.some((column) => isQuantity(grid.classAt(above, column)))
    )
      return 'empty'
    if (periodFirst && !isPeriod) return 'section'
    const bodyBold = isBold(grid, row, first)
    if (bodyBold && !shape.bodyRows.slice(at + 1, at + 4).every((other) => isBold(grid, other, first))) return 'section'
    const before = shape.bodyRows[at - 1]
    const afterGap = before === undefined || row - before > 1
    const next = shape.bodyRows[at + 1]
    if (next !== undefined && next - row > 2) return 'empty'
    if (sectionNeedsFiner && afterGap) return 'section'
    return afterGap && serials.length === 0 ? 'section' : 'empty'
  })
}

/**
 * Rows that hold nothing but a name, with the same labels coming back beneath each of them, are headings over a run of rows, marked or
 * not (rule Y3): 督办单 over 甲县 乙县, 批示件 over 甲县 乙县. An office that reported nothing has no such run beneath it.
 */
function withRunHeadings(grid: Grid, shape: TableShape, labelColumns: readonly number[], kinds: RowKind[]): RowKind[] {
  const { bodyRows, band } = shape
  const heads = placesWhere(bodyRows, (row, at) => {
    if (kinds[at] !== 'empty' && kinds[at] !== 'section') return false
    const inBand = Array.from(grid.rowCells(row).columns).filter((column) => column >= band.left && column <= band.right)
    return inBand.length === 1 && kinds[at + 1] === 'values' && !(kinds[at] === 'empty' && isMark(grid, row, inBand[0] as number))
  })
  if (heads.length < 2 || heads.every((at) => kinds[at] === 'section')) return kinds
  const runs = heads.map((at, k) => {
    const labels = new Set<string>()
    for (let j = at + 1; j < (heads[k + 1] ?? bodyRows.length); j++)
      if (kinds[j] === 'values') labels.add(labelColumns.map((column) => grid.textAt(bodyRows[j] as number, column)).join('\n'))
    return labels
  })
  const known = new Set<string>()
  let alike = 0
  runs.forEach((labels, k) => {
    const again = [...labels].filter((label) => known.has(label)).length
    if (k > 0 && again > 0 && again >= 0.5 * labels.size) alike++
    for (const label of labels) known.add(label)
  })
  const words = (at: number): string => Array.from(grid.rowCells(bodyRows[at] as number).cells, (cell) => grid.textOf(cell)).join('')
  if (alike < 0.6 * (runs.length - 1) || heads.some((at) => known.has(words(at)))) return kinds
  const all = new Set(heads)
  return kinds.map((kind, at) => (all.has(at) ? 'section' : kind))
}

function isMark(grid: Grid, row: number, column: number): boolean {
  const code = grid.classAt(row, column)
  return code === cellClass.missing || isQuantity(code)
}

/** 联系电话 | 0531-6220000, 邮政编码 | 250100: numbers that count nothing (rule L1). */
function codesIn(grid: Grid, labelColumns: readonly number[], valueColumns: readonly number[]): (row: number) => boolean {
  const last = labelColumns[labelColumns.length - 1]
  if (last === undefined) return () => false
  // A long table has few different labels: each text of the sheet is judged once. 1 for no, 2 for yes.
  const { text, strings } = grid.sheet
  const judged = new Uint8Array(strings.length)
  const names = (cell: number): boolean => numberThatNames.test(grid.textOf(cell).replace(/\s+/g, ''))
  return (row) => {
    const cell = grid.at(row, last)
    if (cell < 0) return false
    const at = text[cell] as number
    if (at < 0 ? !names(cell) : (judged[at] ||= names(cell) ? 2 : 1) === 1) return false
    const cells = valueColumns.map((column) => grid.textAt(row, column)).filter((shown) => shown !== '')
    return cells.length > 0 && cells.every((shown) => namingNumber.test(shown))
  }
}

/**
 * Whether a row without any figure is one more of those that have some (rule L19): an office that left everything empty, of the same kind as
 * the others by its ending, or numbered as they are. A heading over them is of another kind.
 */
function membersOf(
  grid: Grid,
  shape: TableShape,
  labelColumns: readonly number[],
  valueColumns: readonly number[],
): (row: number) => boolean {
  const last = labelColumns[labelColumns.length - 1]
  if (last === undefined) return () => false
  const serials = columnsFor(shape, 'serial')
  let endings: Map<string, number> | null = null
  let numbered = 0
  let members = 0
  const learn = (): Map<string, number> => {
    const found = new Map<string, number>()
    for (const row of shape.bodyRows) {
      const text = grid.textAt(row, last)
      if (text === '' || !valueColumns.some((column) => isQuantity(grid.classAt(row, column)))) continue
      members++
      if (serials.some((column) => grid.at(row, column) >= 0)) numbered++
      if (officeEvidence(text) >= 0.5) found.set(text.slice(-1), (found.get(text.slice(-1)) ?? 0) + 1)
    }
    return found
  }
  return (row) => {
    const text = grid.textAt(row, last)
    if (text === '' || grid.classAt(row, last) !== cellClass.label || levelOf(text) > 0 || /[:：]$/.test(text)) return false
    const merge = grid.mergeAt(row, last)
    if (merge && merge.right > merge.left) return false
    endings ??= learn()
    if (members < 2 || readHeaderText(text).total !== null) return false
    if (serials.some((column) => grid.at(row, column) >= 0) && numbered >= 0.6 * members) return true
    const offices = [...endings.values()].reduce((sum, count) => sum + count, 0)
    return (
      offices >= 0.6 * members &&
      (endings.get(text.slice(-1)) ?? 0) >= 1 &&
      officeEvidence(text) >= 0.5 &&
      !isBoldAlone(grid, shape, row, last)
    )
  }
}

/** Bold where the rows beneath it are not. */
function isBoldAlone(grid: Grid, shape: TableShape, row: number, column: number): boolean {
  const at = shape.bodyRows.indexOf(row)
  return isBold(grid, row, column) && !shape.bodyRows.slice(at + 1, at + 4).every((other) => isBold(grid, other, column))
}

function isYearOver(text: string, below: string): boolean {
  return readPeriod(text)?.grain === 'year' && readPeriod(below)?.period?.kind === 'partial'
}

function otherMarks(grid: Grid, shape: TableShape, row: number): boolean {
  // 一、文件会议 | — | — | —: unit and code say nothing either.
  return shape.uses.every((use, k) => {
    const code = grid.classAt(row, shape.band.left + k)
    return use === 'value' || use === 'serial' || k === shape.uses.indexOf('label') || code === 0 || code === cellClass.missing
  })
}

function isBold(grid: Grid, row: number, column: number): boolean {
  const cell = grid.at(row, column)
  return cell >= 0 && grid.sheet.bold !== null && grid.sheet.bold[cell] === 1
}

/** Whether the rows with figures say when in a column; rows without any may head them. */
function mostlyPeriods(grid: Grid, shape: TableShape, column: number, valueColumns: readonly number[]): boolean {
  if (isPeriodHeading(headingOf(grid, shape.headerRows, column))) return true
  let periods = 0
  let others = 0
  for (let at = 0; at < shape.bodyRows.length; at++) {
    const row = shape.bodyRows[at] as number
    const code = grid.classAt(row, column)
    if (code === 0) continue
    if (code === cellClass.year || code === cellClass.period || code === cellClass.date) periods++
    else if (holdsAny(grid, row, valueColumns)) others++
  }
  return periods > others
}

function holdsAny(grid: Grid, row: number, columns: readonly number[]): boolean {
  for (let k = 0; k < columns.length; k++) if (grid.at(row, columns[k] as number) >= 0) return true
  return false
}

/** Columns that must say something in the first row alone before the rest of a register is empty. */
const loneColumns = 3

/**
 * Columns in which only the first row says anything, three or more of them beside rows that each bear a number of their own: a register with one
 * line so far, and whatever stands beside its empty lines is not of that line (rule L6).
 */
function onlyFirst(grid: Grid, shape: TableShape, labelColumns: readonly number[]): ReadonlySet<number> {
  const serials = columnsFor(shape, 'serial')
  const [first, second, third] = shape.bodyRows
  if (serials.length === 0 || first === undefined || second === undefined || third === undefined) return new Set()
  // A long table's second and third row say so at once.
  const lone = [...labelColumns, ...columnsFor(shape, 'text')].filter(
    (column) =>
      grid.at(first, column) >= 0 && grid.at(second, column) < 0 && grid.at(third, column) < 0 && grid.mergeAt(second, column) === null,
  )
  if (lone.length < loneColumns) return new Set()
  const others = shape.bodyRows.slice(1)
  const empty = others.every(
    (row) => serials.some((column) => grid.at(row, column) >= 0) && lone.every((column) => grid.at(row, column) < 0),
  )
  return empty ? new Set(lone) : new Set()
}

/**
 * Whether a label column is filled down where it is blank: names to its right go on beneath it (2018 | Jan, _ | Feb).
 * The last label column never is, nor one that says its names again in each row: what is empty beneath those has no such name.
 */
function fillsDown(
  grid: Grid,
  shape: TableShape,
  labelColumns: readonly number[],
  kinds: readonly LabelRow['kind'][],
  column: number,
  k: number,
): boolean {
  if (k === labelColumns.length - 1) return false
  let blanks = 0
  let filled = 0
  shape.bodyRows.forEach((row, at) => {
    if (kinds[at] === 'section') return
    if (grid.at(row, column) >= 0) filled++
    else if (labelColumns.slice(k + 1).some((finer) => grid.at(row, finer) >= 0)) blanks++
  })
  return blanks > 0 && filled > 0 && !saysAgain(grid, shape, column, filled)
}

/** Whether at least half of a column's names, two or more, are said right beneath the same name. */
function saysAgain(grid: Grid, shape: TableShape, column: number, filled: number): boolean {
  let again = 0
  let above = ''
  for (const row of shape.bodyRows) {
    const name = grid.textAt(row, column)
    if (name !== '' && name === above) again++
    above = name
  }
  return again >= 2 && again >= filled / 2
}

/** Level of a list mark: 一、 is 1, （一） 2, 1、 3, （1） 4; 0 for none. */
function levelOf(text: string): number {
  return listMarks.findIndex((mark) => mark.test(text)) + 1
}
