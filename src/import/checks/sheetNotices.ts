import { a1 } from '../../model/sheet/cell'
import { notice, type Notice } from '../../model/sheet/notice'
import type { RawSheet } from '../../model/sheet/sheet'

/** What of a sheet a clerk can't see in its figures: hidden parts, comments and text boxes. */
export function sheetNotices(sheet: RawSheet, figures: boolean): Notice[] {
  const notices: Notice[] = []
  const rows = [...sheet.hiddenRows].filter((row) => hasCells(sheet, row, null)).length
  const columns = [...sheet.hiddenColumns].filter((column) => hasCells(sheet, null, column)).length
  if (figures && rows + columns > 0) notices.push(notice('hiddenParts', 'info', { rows, columns }, sheet.name))
  for (const attachment of sheet.attachments) {
    const cells = attachment.row === null || attachment.column === null ? [] : [a1(attachment.row, attachment.column)]
    notices.push(notice('attachmentFound', 'info', { kind: attachment.kind, text: attachment.text }, sheet.name, cells))
  }
  return notices
}

function hasCells(sheet: RawSheet, row: number | null, column: number | null): boolean {
  if (row !== null) return sheet.rows.includes(row)
  return sheet.column.includes(column as number)
}
