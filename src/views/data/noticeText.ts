import type { Messages } from '../../i18n/messages'
import type { Notice } from '../../model/notice'

/** A notice in words. */
export function noticeText(notice: Notice, messages: Messages): string {
  const words = messages.notices[notice.code] as (facts: Notice['facts']) => string
  return words(notice.facts)
}

const placesShown = 4

/** Where a notice stands: its cells, the sheet before them where the file has several. */
export function placesText(notice: Notice, severalSheets: boolean, messages: Messages): string {
  const { data, app } = messages.screens
  const shown = notice.cells.slice(0, placesShown).join(app.listJoin)
  const cells = notice.cells.length > placesShown ? `${shown} ${data.moreCells(notice.cells.length)}` : shown
  return severalSheets && notice.sheet !== null ? data.inSheet(notice.sheet, cells) : cells
}
