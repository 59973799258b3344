import type { FileId } from '../model/sheet/cell'
import { notice } from '../model/sheet/notice'
import type { FileReading } from '../model/sheet/reading'
import { countRoles } from '../model/sheet/role'
import { readLimits } from '../import/readers/readWorkbook'
import type { FileSummary, FileToRead } from './protocol'

/** What the page needs of a reading: counts instead of cells, names instead of observations. */
export function summaryOf(reading: FileReading, sameAs: string | null): FileSummary {
  const { dataset, sheets, ...rest } = reading
  return {
    ...rest,
    sheets: sheets.map(({ ledger, ...sheet }) => ({ ...sheet, nonEmpty: ledger.nonEmpty, roles: countRoles(ledger) })),
    observations: dataset.count,
    offices: dataset.offices.map((office) => office.name),
    periods: dataset.periods.map((period) => period.code),
    sameAs,
  }
}

/** A file refused for its size, unread. */
export function tooLargeSummary(file: FileToRead, id: FileId): FileSummary {
  return {
    file: id,
    name: file.name,
    bytes: file.blob.size,
    format: null,
    status: 'refused',
    reason: 'tooLarge',
    sheets: [],
    relations: [],
    questions: [],
    items: [],
    notices: [notice('tooLarge', 'refused', { bytes: file.blob.size, limit: readLimits.textBytes })],
    observations: 0,
    offices: [],
    periods: [],
    sameAs: null,
  }
}
