import type { RawSheet } from '../../model/sheet/sheet'

/** Signs of a text that are read: no name, note or figure is as long, and rules look at every cell's text many times. */
const most = 4000

/**
 * A sheet whose texts end where nobody reads on (rule F15): of a report in one cell, which thousands of cells may show, its beginning. The sheet
 * itself where no text is longer.
 */
export function withTextsCut(sheet: RawSheet): RawSheet {
  if (!sheet.strings.some((text) => text.length > most)) return sheet
  return { ...sheet, strings: sheet.strings.map((text) => (text.length > most ? text.slice(0, most) : text)) }
}
