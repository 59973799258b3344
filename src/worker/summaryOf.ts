import type { FileReading } from '../model/reading'
import { countRoles } from '../model/role'
import type { FileSummary } from './protocol'

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
