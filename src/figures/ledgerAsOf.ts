import { isoDay } from '../analysis/ledgerCounts'
import type { LedgerItem } from '../model/ledger'
import { endOf, type Day } from '../model/period'
import type { Selection } from './selection'

/** The day a ledger is looked at: the setting's, else the end of the latest period of the sheets, else the last day the ledger itself names as past. */
export function ledgerAsOf(selection: Selection, items: readonly LedgerItem[]): Day | null {
  const { settings, dataset, periods } = selection
  if (settings.asOf !== undefined && settings.asOf !== null) return settings.asOf
  const ends = dataset.periods.filter((period, code) => (periods.length === 0 || periods.includes(code)) && !(period.kind === 'span' && period.plan)).map(endOf).filter((day): day is Day => day !== null)
  if (ends.length > 0) return Math.max(...ends)
  const closed = items.map((item) => isoDay(item.closedOn)).filter((day): day is Day => day !== null)
  const due = items.map((item) => isoDay(item.deadline)).filter((day): day is Day => day !== null)
  return closed.length > 0 ? Math.max(...closed) : due.length > 0 ? Math.max(...due) : null
}
