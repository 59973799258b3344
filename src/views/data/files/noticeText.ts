import type { Messages } from '../../../i18n/messages'
import type { Notice } from '../../../model/sheet/notice'

/** A notice in words. */
export function noticeText(notice: Notice, messages: Messages): string {
  const words = messages.notices[notice.code] as (facts: Notice['facts']) => string
  return words(notice.facts)
}
