import { a1 } from '../../model/sheet/cell'
import type { DatasetBuilder } from '../../model/dataset/datasetBuilder'
import type { TableView } from '../checks/tableView'
import { cellClass, isQuantity } from '../sheet/cellClass'
import { resolvePeriod, settleAsOf } from '../link/times/resolvePeriod'
import type { LineFacts } from '../sheet/facts'
import { readQuantities } from '../values/numbers/quantity'
import type { Line, Lines } from './lines'
import type { Table } from './table'

/** The table as relations and checks look at it. */
export function viewOf(builder: DatasetBuilder, table: Table, lines: Lines): TableView {
  const { grid, facts, rows, valueColumns } = table
  const cellOf = (r: number, c: number): number => grid.at((rows[r] as LineFacts).at, valueColumns[c] as number)
  return {
    sheet: grid.sheet.name,
    axis: facts.indicatorAxis,
    name: table.context.indicator?.name ?? table.fallbackName.name,
    rows,
    columns: table.columns,
    links: table.links,
    figures: table.figures,
    nesting: table.nest,
    indicatorOf: (line) => (facts.indicatorAxis === 'none' ? null : builder.indicatorId((lines.all[line] as Line).indicator)),
    unitOf: (line) => lines.all[line]?.unit?.base ?? '',
    placesAt: (r, c) => {
      const cell = cellOf(r, c)
      return cell < 0 ? 0 : (/\.(\d+)/.exec(grid.textOf(cell))?.[1]?.length ?? 0)
    },
    formAt: (r, c) => {
      const cell = cellOf(r, c)
      if (cell < 0 || grid.classes[cell] !== cellClass.words) return null
      const quantity = readQuantities(grid.textOf(cell))[0]
      return quantity?.kind === 'change' && quantity.unit !== null ? quantity.form : null
    },
    boundedAt: (r, c) => {
      const cell = cellOf(r, c)
      if (cell < 0 || grid.classes[cell] !== cellClass.words) return false
      return readQuantities(grid.textOf(cell)).some((quantity) => 'bound' in quantity && quantity.bound !== 'exact')
    },
    percentColumn: (c) => {
      const cells = rows.map((_, r) => cellOf(r, c)).filter((cell) => cell >= 0 && isQuantity(grid.classes[cell] as number))
      return cells.length > 0 && cells.filter((cell) => grid.classes[cell] === cellClass.percent).length > 0.5 * cells.length
    },
    spanOf: (c) => {
      const { periods } = table.columns[c] as LineFacts
      return rows.some((row) => row.periods.length > 0) ? null : settleAsOf(resolvePeriod(periods, table.time), false)
    },
    cellAt: (r, c) => {
      const row = (rows[r] as LineFacts).at
      const column = valueColumns[c] as number
      return grid.transposed ? a1(column, row) : a1(row, column)
    },
  }
}
