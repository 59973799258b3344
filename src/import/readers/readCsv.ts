import { generalFormat, type RawSheet } from '../../model/sheet'
import { joinThousands } from './csvThousands'
import { chooseDialect, type Dialect } from './csvDialect'
import { parseRows } from './csvRows'
import { kindCode, RawSheetBuilder } from './rawSheetBuilder'

/**
 * Read a text table to a RawSheet: every cell a text, at the row and column it has in the file.
 *
 * Blank lines keep their row numbers. Never through SheetJS, which would turn 2023-08 and 1-2 into dates.
 */
export function readCsv(text: string): { readonly sheet: RawSheet; readonly dialect: Dialect } {
  const lines = withLineFeeds(text)
  const dialect = chooseDialect(lines)
  const { rows } = parseRows(lines, dialect)
  if (dialect.delimiter === ',') joinThousands(rows)
  return { sheet: sheetOfRows(rows), dialect }
}

/** CRLF and CR to LF; where LF ends the lines, a lone CR is part of a cell. */
export function withLineFeeds(text: string): string {
  if (text.indexOf('\r') < 0) return text
  const joined = text.replace(/\r\n/g, '\n')
  if (joined.indexOf('\r') < 0) return joined
  const alone = joined.split('\r').length
  const feeds = joined.split('\n').length
  return alone > feeds ? joined.replace(/\r/g, '\n') : joined
}

function sheetOfRows(rows: readonly (readonly string[])[]): RawSheet {
  const builder = new RawSheetBuilder(4096)
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as readonly string[]
    for (let c = 0; c < row.length; c++) {
      const text = row[c] as string
      if (text === '' || text.trim() === '') continue
      builder.add(r, c, kindCode.text, NaN, builder.textIndex(text), 0, false)
    }
  }
  return builder.finish({ name: '', hidden: false, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), attachments: [] }, [generalFormat])
}
