import { cellClass, isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { lineCode } from '../lexicon/headings/codes'
import { taskClass } from '../lexicon/headings/headings'
import type { ledgerHeadings } from '../lexicon/headings/ledgerHeadings'
import { isOfficeHeading, isRemarkHeading, isSerialHeading } from '../sheet/heading'
import { mergedText } from './mergedText'

type Part = keyof typeof ledgerHeadings

/** A list of fewer lines says nothing by which of its columns differ. */
const leastLines = 2
/** Of ten lines so many must be told apart by what is to be done. */
const mostlyDifferent = 0.8
/** How far a list stands: without one of these it is a list of names. */
const howFar: readonly Part[] = ['deadline', 'status', 'struckOff', 'closed', 'stage']

/**
 * Decide which column says what is to be done, in `columns` (rule J1): of several headed as tasks the one whose texts tell most lines apart, the
 * first of equals; where none is, the first column of words behind the serial numbers that tells nearly all lines apart. False where there is none.
 *
 *     任务来源 任务事项 责任单位 时限              任务事项
 *     序号 承诺事项 责任科室 完成时限 进度状态       承诺事项
 *     序号 督战内容 责任人 启动时间 完成时限         督战内容
 */
export function nameTask(grid: Grid, rows: readonly number[], heads: ReadonlyMap<number, string>, columns: Map<number, Part>): boolean {
  const called = [...columns].filter(([, part]) => part === 'task').map(([column]) => column)
  // 任务来源 and 任务类别 say of which class a task is; they name it where nothing else does.
  const classes = called.filter((column) => taskClass.test(heads.get(column) ?? '') || areCodes(grid, rows, column))
  for (const column of classes) columns.delete(column)
  if (nameAmong(grid, rows, heads, columns)) return true
  const [only] = classes
  if (only !== undefined) columns.set(only, 'task')
  return only !== undefined
}

function nameAmong(grid: Grid, rows: readonly number[], heads: ReadonlyMap<number, string>, columns: Map<number, Part>): boolean {
  const named = [...columns].filter(([, part]) => part === 'task').map(([column]) => column)
  if (named.length > 1) {
    const apart = (column: number): number => textsOf(grid, rows, column).size
    const most = Math.max(...named.map(apart))
    const task = named.find((column) => apart(column) === most)
    for (const column of named) if (column !== task) columns.delete(column)
  }
  if (named.length > 0) return true
  const parts = new Set(columns.values())
  if (rows.length < leastLines || !howFar.some((part) => parts.has(part)) || !parts.has('owner')) return false
  const free = [...heads.keys()].sort((a, b) => a - b).filter((column) => !columns.has(column))
  const words = free.filter((column) => isTask(grid, rows, column, heads.get(column) ?? ''))
  const task = words.find((column) => !isOfficeHeading(heads.get(column) ?? '')) ?? words[0]
  if (task === undefined) return false
  columns.set(task, 'task')
  return true
}

function isTask(grid: Grid, rows: readonly number[], column: number, head: string): boolean {
  if (isSerialHeading(head) || isRemarkHeading(head) || areCodes(grid, rows, column)) return false
  const filled = rows.filter((row) => grid.at(row, column) >= 0)
  const words = filled.filter((row) => {
    const code = grid.classAt(row, column)
    return isText(code) || code === cellClass.prose || code === cellClass.words
  })
  return (
    filled.length >= mostlyDifferent * rows.length &&
    words.length >= mostlyDifferent * filled.length &&
    textsOf(grid, filled, column).size >= mostlyDifferent * filled.length
  )
}

/** XF2501, ZD-01: the number of a line, and no words. */
function areCodes(grid: Grid, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => grid.textAt(row, column).trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => lineCode.test(text))
}

function textsOf(grid: Grid, rows: readonly number[], column: number): ReadonlySet<string> {
  return new Set(rows.map((row) => mergedText(grid, row, column)).filter((text) => text !== ''))
}
