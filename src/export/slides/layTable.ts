import type { SlideCell, SlideTable } from '../../drawing/slide/slideChart'
import { measureText } from '../../drawing/text/text'
import { wrapText } from '../../drawing/text/wrapText'

export interface TableLayout {
  /** Of each column, in pt. */
  readonly widths: readonly number[]
  /** The least height of the head and of each row with text of this size. */
  readonly head: number
  readonly heights: readonly number[]
}

/** White left and right in a cell, and the narrowest column of names. */
const padding = 16
const leastNames = 130
/** Rows as wide as the paper are read wrong: columns keep together. */
const mostStretch = 1.5

/** The words of a cell as they stand in one line. */
export function cellText(cell: Pick<SlideCell, 'text' | 'lead'>): string {
  return [cell.lead ?? '', cell.text].filter((part) => part !== '').join('  ')
}

/**
 * How wide the columns of a table are and how high its rows: every number whole, and where not all finds room, names go
 * on in a second line.
 */
export function layTable(table: SlideTable, width: number, size: number): TableLayout {
  const need = table.head.map((title, k) =>
    Math.max(
      measureText(title, size, 700) + padding,
      ...table.rows.map((row) => (row[k] ? measureText(cellText(row[k]), size, row[k].bold ? 700 : 400) + padding : 0)),
    ),
  )
  const total = need.reduce((sum, one) => sum + one, 0)
  const isNames = need.map((_, k) => table.rows[0]?.[k]?.align === 'left')
  const named = need.reduce((sum, one, k) => sum + (isNames[k] ? one : 0), 0)
  const left = Math.max(0, 1 - (total - width) / Math.max(1, named))
  const widths =
    total <= width
      ? need.map((one) => one * Math.min(mostStretch, width / total))
      : need.map((one, k) => (isNames[k] ? Math.max(Math.min(one, leastNames), one * left) : one))
  const wide = widths.reduce((sum, one) => sum + one, 0)
  const fitted = wide > width ? widths.map((one) => (one * width) / wide) : widths
  const heightOf = (texts: readonly string[], bold: boolean) =>
    Math.max(
      ...texts.map((text, k) => (text === '' ? 1 : wrapText(text, size, bold ? 700 : 400, (fitted[k] ?? width) - padding / 2, 4).length)),
    ) *
      size *
      1.25 +
    8
  return {
    widths: fitted,
    head: table.head.every((title) => title === '') ? 0 : heightOf(table.head, true),
    heights: table.rows.map((row) =>
      heightOf(
        row.map(cellText),
        row.some((cell) => cell.bold === true),
      ),
    ),
  }
}
