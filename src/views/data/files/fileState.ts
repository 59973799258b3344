import type { Messages } from '../../../i18n/messages'
import type { FileEntry } from '../../../store/fileEntry'
import { noticeText } from './noticeText'
import { questionText } from '../questions/questionText'

export interface FileStateWords {
  readonly mark: 'done' | 'doubt' | 'failed' | 'reading' | 'waiting'
  readonly title: string
  /** One sentence, '' for none. */
  readonly detail: string
}

/**
 * What the list says of a file, and the one sentence that goes with it: why it can't be read, what is asked first, or
 * what to look at first.
 */
export function fileState(entry: FileEntry, messages: Messages): FileStateWords {
  const words = messages.screens.data
  switch (entry.state) {
    case 'waiting':
      return { mark: 'waiting', title: words.waiting, detail: '' }
    case 'reading':
      return { mark: 'reading', title: words.readShare(`${Math.round(entry.share * 100)}%`), detail: '' }
    case 'stopped':
      return { mark: 'waiting', title: words.notRead, detail: '' }
    case 'refused':
      return { mark: 'failed', title: words.refused, detail: refusal(entry, messages) }
    case 'read':
      return readState(entry, messages)
  }
}

function refusal(entry: FileEntry, messages: Messages): string {
  if (entry.trouble) return messages.screens.data[entry.trouble]
  const why = entry.summary?.notices.find((notice) => notice.code === entry.summary?.reason) ?? entry.summary?.notices[0]
  return why ? noticeText(why, messages) : ''
}

function readState(entry: FileEntry, messages: Messages): FileStateWords {
  const words = messages.screens.data
  const asked = entry.summary?.questions ?? []
  const first = asked[0]
  if (first) return { mark: 'doubt', title: words.toSettle(asked.length), detail: questionText(first, entry.name, messages).title }
  if (entry.summary && entry.summary.observations === 0 && entry.summary.items.length === 0) {
    const why = entry.summary.notices.find((notice) => notice.code === 'noIndicators')
    return { mark: 'doubt', title: words.noNumbers, detail: why ? noticeText(why, messages) : '' }
  }
  const warnings = (entry.summary?.notices ?? []).filter((notice) => notice.severity === 'warning')
  const warning = warnings[0]
  if (warning) return { mark: 'doubt', title: words.toSee(warnings.length), detail: noticeText(warning, messages) }
  const carried = carriedOver(entry)
  return { mark: 'done', title: words.ready, detail: carried > 0 ? messages.screens.kept.carried(carried) : words.allClear }
}

/** Corrections of elsewhere that this file was read with: last month's, or those of a rules pack. */
export function carriedOver(entry: FileEntry): number {
  const notices = entry.state === 'read' ? (entry.summary?.notices ?? []) : []
  return notices.reduce((sum, notice) => sum + (notice.code === 'correctionsApplied' ? Number(notice.facts['applied']) : 0), 0)
}
