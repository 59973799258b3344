import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import type { TableShape } from '../find/shapes/tableShape'

/** One notice a table for rows whose cells slid one column: nothing of them is counted (rule K9). */
export function shiftedRowNotices(sheet: string, shapes: readonly TableShape[]): Notice[] {
  return shapes.flatMap(({ shiftedRows, band }) =>
    shiftedRows === undefined
      ? []
      : [
          notice(
            'rowsShifted',
            'warning',
            { count: shiftedRows.size },
            sheet,
            [...shiftedRows].map((row) => a1(row, band.left)),
          ),
        ],
  )
}
