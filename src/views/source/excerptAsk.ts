import type { ExcerptAsk } from '../../worker/protocol'
import type { SourceWords } from './sourceOf'

/** The rows around a cell that 哪来的数 shows. */
export function excerptAsk({ place, keepRows, keepColumns, writtenUnit }: SourceWords): ExcerptAsk {
  const { file, sheet, row, column } = place
  return { file, sheet, row, column, keepRows, keepColumns, unit: writtenUnit, maxRows: 5, maxColumns: 4 }
}
