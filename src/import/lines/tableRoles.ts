import type { Reason, Role } from '../../model/sheet/role'
import { headingOf } from '../find/columns/columnHeading'
import { columnNumbers, countsColumns } from '../find/headerMarks'
import { columnsFor, overlapsBand, sameHeader, type TableShape } from '../find/shapes/tableShape'
import { cellClass } from '../sheet/cellClass'
import type { LabelRole, RowKind, TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { isRemarkHeading } from '../sheet/heading'
import { roleCode, type RoleWriter } from '../sheet/roleWriter'

/** What each cell of a table but its figures is for, by its column and its row. */
export function giveTableRoles(grid: Grid, shape: TableShape, facts: TableFacts, roles: RoleWriter, before: readonly TableShape[]): void {
  const { band } = shape
  const repeats = before.some(
    (other) => other.headerRows[0] !== shape.headerRows[0] && overlapsBand(other, shape) && sameHeader(grid, other, shape),
  )
  const inBand = (row: number, give: (cell: number, column: number) => void): void => {
    const slot = grid.slotOf(row)
    if (slot < 0) return
    const end = grid.lineStart[slot + 1] as number
    for (let k = grid.lineStart[slot] as number; k < end; k++) {
      const column = grid.lineColumns[k] as number
      if (column >= band.left && column <= band.right) give(grid.lineCells[k] as number, column)
    }
  }
  for (const row of shape.headerRows) {
    const codes = isCodeLine(grid, shape, row)
    inBand(row, (cell) =>
      roles.give(cell, repeats ? 'repeated' : codes ? 'code' : 'header', repeats ? 'headerAgain' : codes ? 'codeRow' : 'aboveFigures'),
    )
  }
  for (const row of shape.repeatedRows) inBand(row, (cell) => roles.give(cell, 'repeated', 'headerAgain'))
  const given = shape.uses.map((use, k) =>
    roleOfUse(use, isRemarkHeading(headingOf(grid, shape.headerRows, band.left + k)), facts.labelRoles.get(band.left + k)),
  )
  // By code once a column has its first cell: a reason is listed when it is first given.
  const codes: ({ readonly role: number; readonly reason: number } | undefined)[] = []
  const labels = columnsFor(shape, 'label')
  // By far most cells of a big table are figures in rows of figures, which get their role when they are read.
  const told = given.flatMap((pair, k) => (pair === null ? [] : [k]))
  for (let at = 0; at < shape.bodyRows.length; at++) {
    const row = shape.bodyRows[at] as number
    const kind = facts.rowKinds.get(row)
    if (kind === 'values') {
      for (let i = 0; i < told.length; i++) {
        const k = told[i] as number
        const cell = grid.at(row, band.left + k)
        if (cell >= 0) giveBodyCell(row, cell, k, kind)
      }
    } else if (kind === 'shifted') inBand(row, (cell) => roles.give(cell, 'unread', 'shiftedRow'))
    else inBand(row, (cell, column) => giveBodyCell(row, cell, column - band.left, kind))
  }

  function giveBodyCell(row: number, cell: number, k: number, kind: RowKind | undefined): void {
    const use = shape.uses[k]
    const pair = given[k]
    if (use === 'other') return
    if (!pair) {
      if (kind === 'codes') return roles.give(cell, 'code', 'codeInRow')
      const missing = grid.classes[cell] === cellClass.missing
      return roles.give(cell, missing ? 'missing' : 'label', missing ? 'nothingInSection' : 'sectionRow')
    }
    if (use === 'serial' || use === 'code') {
      const is = grid.classes[cell]
      const names = (is === cellClass.label || is === cellClass.prose) && !labels.some((at) => grid.at(row, at) >= 0)
      if (names) return roles.give(cell, 'label', kind === 'section' ? 'sectionRow' : 'rowLabel')
    } else if (use === 'label' && kind === 'section' && pair[0] === 'label') return roles.give(cell, 'label', 'sectionRow')
    if (roles.has(cell)) return
    const code = (codes[k] ??= { role: roleCode(pair[0]), reason: roles.reasonCode(pair[1]) })
    roles.giveCode(cell, code.role, code.reason)
  }
}

/** What the cells of a column are for by its use, and why; null where each row decides. */
function roleOfUse(use: TableShape['uses'][number], remark: boolean, label: LabelRole | undefined): readonly [Role, Reason] | null {
  switch (use) {
    case 'serial':
      return ['serial', 'serialColumn']
    case 'code':
      return ['code', 'codeColumn']
    case 'text':
      return remark ? ['remark', 'remarkColumn'] : ['text', 'textColumn']
    case 'label':
      return label === 'unit' ? ['unitNote', 'unitColumn'] : label === 'code' ? ['code', 'codeColumn'] : ['label', 'rowLabel']
    default:
      return null
  }
}

function isCodeLine(grid: Grid, shape: TableShape, row: number): boolean {
  const { cells, columns } = grid.rowCells(row)
  const texts = Array.from(cells).flatMap((cell, k) => {
    const column = columns[k] as number
    return column < shape.band.left || column > shape.band.right ? [] : [grid.textOf(cell)]
  })
  return countsColumns(texts) || columnNumbers(texts).numbers >= 3
}
