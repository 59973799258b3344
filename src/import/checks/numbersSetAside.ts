import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import { headingOf } from '../find/columns/columnHeading'
import { columnsFor, type TableShape } from '../find/shapes/tableShape'
import {
  callsSomebody,
  dateKeyHeading,
  levelHeading,
  lineNumberHeading,
  numberHeading,
  numberThatNames,
  timeNumberHeading,
} from '../lexicon/headings/codes'
import { datePartHeading, kindHeading } from '../lexicon/headings/headings'
import { cellClass } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isCodeHeading, isGlobeHeading, isPeriodHeading, isSerialHeading, plainHeading } from '../sheet/heading'

/** Numbers of a column, rows looked at, and the share of them that are numbers. */
const column = { least: 3, rows: 2000, numbers: 0.8 } as const

/**
 * Columns of numbers that were taken for codes, or for an attribute of the names beside them, by their cells alone (rules L1, L3): their heading
 * says neither, so it is told, once a column.
 *
 *     试点 over 1 1 0 0 1 1 beside 甲镇 甲镇 乙镇 乙镇 丙镇 丙镇
 */
export function numbersSetAside(sheet: string, grid: Grid, shape: TableShape): Notice[] {
  return columnsFor(shape, 'code').flatMap((at) => {
    const heading = headingOf(grid, shape.headerRows, at).trim()
    if (heading === '' || saysCode(heading) || headingOf(grid, shape.headerRows, at + 1).trim() === heading) return []
    const cells = shape.bodyRows.slice(0, column.rows).flatMap((row) => {
      const cell = grid.at(row, at)
      return cell < 0 ? [] : [cell]
    })
    const numbers = cells.filter((cell) => grid.classes[cell] === cellClass.number || grid.classes[cell] === cellClass.year).length
    if (numbers < column.least || numbers < column.numbers * cells.length) return []
    const row = shape.headerRows.find((place) => grid.textAt(place, at).trim() === heading) ?? shape.bodyRows[0] ?? 0
    return [notice('numbersSetAside', 'info', { name: heading, count: numbers }, sheet, [grid.transposed ? a1(at, row) : a1(row, at)])]
  })
}

/** A heading that says itself that numbers beneath it count nothing. */
function saysCode(heading: string): boolean {
  const plain = heading.replace(/\s+/g, '')
  const says = [
    numberThatNames,
    numberHeading,
    callsSomebody,
    dateKeyHeading,
    datePartHeading,
    levelHeading,
    lineNumberHeading,
    timeNumberHeading,
    kindHeading,
  ]
  return (
    [isCodeHeading, isGlobeHeading, isPeriodHeading, isSerialHeading].some((test) => test(heading)) ||
    says.some((words) => words.test(plain) || words.test(plainHeading(heading)))
  )
}
