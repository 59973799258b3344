import type { Dataset } from '../../../model/dataset/dataset'
import type { FilterCodes } from '../../../store/boards'

/** Offices figures are made for: five times what is promised. Beyond, making them would hold up the page for minutes. */
export const officesMost = 1000

/** How many offices are chosen (all when none is), where that is more than figures can be made for; else null. */
export function tooMany(dataset: Dataset, codes: FilterCodes): number | null {
  const chosen = codes.offices.length > 0 ? codes.offices.length : dataset.offices.length
  return chosen > officesMost ? chosen : null
}
