import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'
import type { FilterCodes } from '../../store/boards'

/**
 * The 台账 lines a filtered board still speaks of: with offices chosen, those that one of them leads or supports; with
 * indicators chosen none, since a task is no indicator.
 */
export function itemsWithin(items: readonly LedgerItem[], dataset: Dataset, codes: FilterCodes): readonly LedgerItem[] {
  if (codes.indicators.length > 0) return []
  if (codes.offices.length === 0) return items
  const names = new Set(
    codes.offices.flatMap((code) => {
      const office = dataset.offices[code]
      return office ? [office.name, office.shortName, ...office.aliases] : []
    }),
  )
  return items.filter((item) => [...item.owners, ...item.supporting].some((owner) => names.has(owner)))
}
