import type { Dataset } from '../../model/dataset/dataset'
import { factsOf } from '../../model/dataset/datasetFacts'
import type { Against } from '../../model/dataset/observation'

/** What the changes that the sheets state are measured against. */
export function againstCodes(dataset: Dataset): ReadonlySet<Against> {
  const found = new Set<Against>()
  for (const code of factsOf(dataset).against) {
    const against = dataset.againsts[code - 1]
    if (code > 0 && against !== undefined) found.add(against)
  }
  return found
}
