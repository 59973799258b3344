import { columnsFor } from '../shapes/tableShape'
import { cellsOf, namesIn, withUse } from './columns'
import type { Proposer } from './index'

/** Share of a column that must be names before it may name rows against its heading. */
const mostlyNames = 0.6

/**
 * Words under a heading of reasons, remarks or codes name the rows where nothing else does, or where rows clash without them
 * (rule L4): 原因 | 件数, 科目代码 over 人员经费.
 */
export const onlyLabels: Proposer = (grid, shape, facts) => {
  const [first] = columnsFor(shape, 'value')
  if (first === undefined || shape.bodyRows.length < 2) return []
  const named = columnsFor(shape, 'label').length > 0
  const columns = [...columnsFor(shape, 'text'), ...columnsFor(shape, 'code')].filter((column) => column < first)
  return columns.flatMap((column) => {
    const cells = cellsOf(grid, shape, column)
    if (namesIn(cells) < mostlyNames || cells.texts.length < 0.6 * cells.rows) return []
    if (named && facts().alikeRows.length === 0) return []
    const use = shape.uses[column - shape.band.left]
    return [
      {
        about: 'onlyLabel' as const,
        column,
        candidates: [
          { name: use === 'code' ? ('code' as const) : ('text' as const), shapes: [shape], hints: [] },
          { name: 'label' as const, shapes: [withUse(grid, shape, column, 'label')], hints: [] },
        ],
      },
    ]
  })
}
