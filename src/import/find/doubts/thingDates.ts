import { cellClass } from '../../sheet/cellClass'
import { beginsHeading, builtHeading, endsHeading, madeInYear } from '../../lexicon/times/periods'
import { isBareTotal, isPeriodHeading, plainHeading } from '../../sheet/heading'
import { readDate } from '../../values/times/date'
import { readPeriod } from '../../values/times/period'
import { columnsFor, type TableShape } from '../shapes/tableShape'
import type { Doubt } from '../compete'
import type { Grid } from '../../sheet/grid'
import { cellsOf, headOf } from './columns'
import type { Proposer } from './index'

/** Rows from which on a date of its own for each thing is no accident. */
const leastRows = 4
/** Things from which on a heading of its own says so. */
const leastThings = 2
/** Share of a column that must be days, and of days that must differ. */
const nearlyAll = 0.9
const mostlyApart = 0.6
/** The heading, the days and the names say so together. */
const weight = 6

/**
 * A day of each thing's own under a heading of its own is of the thing, and not when its figures are of (rule L21):
 * 书名 | 出版时间 | 字数, name | list_date | eps. 日期 over the days of a log, or days that many rows share, stay periods.
 */
export const thingDates: Proposer = (grid, shape) => {
  const labels = columnsFor(shape, 'label')
  if (!labels.some((column) => namesEach(grid, shape, column))) return []
  const years = yearsOfThings(grid, shape)
  if (years.length > 0) return years
  if (shape.bodyRows.length < leastThings || columnsFor(shape, 'value').length === 0) return []
  return labels.flatMap((column) => {
    const heading = headOf(grid, shape, column)
    if (heading === '' || isPeriodHeading(heading)) return []
    if (!areOwnDays(grid, shape, column) && !beginsOrEnds(grid, shape, column) && !areBuilt(grid, shape, column)) return []
    return [
      {
        about: 'thingDates' as const,
        column,
        candidates: [
          { name: 'label' as const, shapes: [shape], hints: [] },
          { name: 'text' as const, shapes: [asText(shape, column)], hints: [{ saw: 'dayOfEachThing', weight }] },
        ],
      },
    ]
  })
}

/** 出版年份 over a year for each thing that is named: no figure and no time of the figures beside it. */
function yearsOfThings(grid: Grid, shape: TableShape): Doubt[] {
  return [...columnsFor(shape, 'label'), ...columnsFor(shape, 'value')].flatMap((column) => {
    if (!madeInYear.test(plainHeading(headOf(grid, shape, column)))) return []
    const { classes } = cellsOf(grid, shape, column)
    const years = classes.filter((code) => code === cellClass.year || code === cellClass.period).length
    if (years < 2 || years < nearlyAll * classes.length) return []
    const use = shape.uses[column - shape.band.left] === 'value' ? ('value' as const) : ('label' as const)
    return [
      {
        about: 'thingDates' as const,
        column,
        candidates: [
          { name: use, shapes: [shape], hints: [] },
          { name: 'text' as const, shapes: [asText(shape, column)], hints: [{ saw: 'dayOfEachThing', weight }] },
        ],
      },
    ]
  })
}

/** Whether a column names every row but those of totals, each by another name. */
function namesEach(grid: Grid, shape: TableShape, column: number): boolean {
  const { texts, classes, rows } = cellsOf(grid, shape, column)
  const names = texts.filter((text, k) => (classes[k] === cellClass.label || classes[k] === cellClass.prose) && !isBareTotal(text))
  // All rows are looked at for totals last: most columns of a long table say few names over and over.
  return names.length > 0 && new Set(names).size >= nearlyAll * names.length && names.length >= nearlyAll * (rows - totalRows(grid, shape))
}

/** Rows whose labels, or the numbers of their lines, say a total. */
function totalRows(grid: Grid, shape: TableShape): number {
  const labels = [...columnsFor(shape, 'label'), ...columnsFor(shape, 'serial')]
  return shape.bodyRows.filter((row) => labels.some((column) => isBareTotal(grid.textAt(row, column)))).length
}

/** Days, most of which no other row has. */
function areOwnDays(grid: Grid, shape: TableShape, column: number): boolean {
  const { texts } = cellsOf(grid, shape, column)
  const days = texts.filter((text) => readDate(text, null)?.precision === 'day' || /^(?:19|20)\d{6}$/.test(text))
  return days.length >= leastRows && days.length >= nearlyAll * texts.length && new Set(days).size >= mostlyApart * days.length
}

/** 开工时间 over days or months of named things: when each was begun, ended or opened, though nothing says how long it lasts. */
function areBuilt(grid: Grid, shape: TableShape, column: number): boolean {
  const { texts } = cellsOf(grid, shape, column)
  const days = texts.filter((text) => isDayOrMonth(text))
  return days.length >= 2 && days.length >= nearlyAll * texts.length && builtHeading.test(plainHeading(headOf(grid, shape, column)))
}

function isDayOrMonth(text: string): boolean {
  const read = readDate(text, null)
  return read?.precision === 'day' || readPeriod(text)?.grain === 'month'
}

/** 开始日期 beside 结束日期, Start_Date beside End_Date: how long a named thing lasts, though all may begin on one day. */
function beginsOrEnds(grid: Grid, shape: TableShape, column: number): boolean {
  const { texts } = cellsOf(grid, shape, column)
  if (texts.length < leastRows || texts.filter((text) => readDate(text, null)?.precision === 'day').length < nearlyAll * texts.length)
    return false
  const said = plainHeading(headOf(grid, shape, column))
  const [own, other] = beginsHeading.test(said) ? [beginsHeading, endsHeading] : [endsHeading, beginsHeading]
  if (!own.test(said)) return false
  for (let k = 0; k < shape.uses.length; k++) if (other.test(plainHeading(headOf(grid, shape, shape.band.left + k)))) return true
  return false
}

function asText(shape: TableShape, column: number): TableShape {
  return { ...shape, uses: shape.uses.map((use, k) => (k === column - shape.band.left ? 'text' : use)) }
}
