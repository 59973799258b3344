import type { FileReading, Proposal, Reconciled } from '../../model/sheet/reading'
import { withTypesSettled } from '../assemble/typeOfIndicator'
import { mergeDatasets } from './mergeDatasets'
import { proposalsOf } from './reconcileProposals'
import { sameKeys } from './sameKeys'

/**
 * Bring several files together: the same key and value become one observation with several sources; the same key with
 * different values stays twice, flagged `conflict`, until a person decides; look-alikes are proposed, never merged.
 *
 *     two files with 制发文件 2019-H1 = 55     one observation, two sources
 *     one says 55, the other 56              two observations, both conflict
 *     青岛市府办 beside 青岛市政府办公厅         a proposal
 */
export function reconcile(readings: readonly FileReading[]): Reconciled {
  const read = oncePerFile(readings.filter((reading) => reading.status === 'read'))
  const proposals: readonly Proposal[] = proposalsOf(read)
  const only = read[0]
  if (read.length === 1 && only) {
    const found = sameKeys(only.dataset)
    if (found.duplicates.length === 0 && found.conflicts.length === 0) {
      return { dataset: only.dataset, relations: only.relations, duplicates: [], conflicts: [], proposals }
    }
  }
  const merged = mergeDatasets(read.map((reading) => reading.dataset))
  return { ...merged, dataset: withTypesSettled(merged.dataset), relations: uniqueRelations(read), proposals }
}

/** The same bytes twice, under whatever name, are one file. */
function oncePerFile(readings: readonly FileReading[]): FileReading[] {
  const seen = new Set<string>()
  return readings.filter((reading) => !seen.has(reading.file) && seen.add(reading.file))
}

function uniqueRelations(readings: readonly FileReading[]): FileReading['relations'] {
  const seen = new Set<string>()
  return readings
    .flatMap((reading) => reading.relations)
    .filter((relation) => {
      const key = JSON.stringify(relation)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
