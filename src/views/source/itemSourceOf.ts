import type { Messages } from '../../i18n/messages'
import { a1, type FileId } from '../../model/sheet/cell'
import type { LedgerItem } from '../../model/ledger'
import type { SourceWords } from './sourceOf'

/** Tell where a 台账 line comes from: the line itself, who has it, by when, and how it stands. */
export function itemSourceOf(item: LedgerItem, fileNames: Readonly<Record<FileId, string>>, messages: Messages): SourceWords {
  const words = messages.screens.source
  const { file, sheet, row, column } = item.source
  const about = [
    { name: words.owners, text: item.owners.join(messages.screens.app.listJoin) },
    { name: words.deadline, text: item.deadline ?? '' },
    { name: words.status, text: item.status ?? item.stage ?? '' },
  ]
  return {
    number: item.text || item.key,
    unit: '',
    readAs: '',
    about: about.filter((line) => line.text !== '').map((line) => ({ ...line, from: '' })),
    rule: [words.ledgerRule],
    writtenUnit: '',
    place: { file, fileName: fileNames[file] ?? '', sheet, row, column, cell: a1(row, column), text: item.text || item.key },
    others: [],
    keepRows: [],
    keepColumns: [column],
  }
}
