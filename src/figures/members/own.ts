import type { Dataset } from '../../model/dataset'
import type { Selection } from '../selection'

/**
 * Whether an office is the clerk's own: the one chosen in the settings; where none is, the only one that reports for itself. Of five
 * offices' sheets none is: nobody said which.
 */
export function isOwn(selection: Selection, office: number): boolean {
  const { dataset, settings } = selection
  const known = dataset.offices[office]
  if (known === undefined) return false
  return settings.own === null ? known.own && reporters(dataset) === 1 : known.id === settings.own
}

const counted = new WeakMap<Dataset, number>()

/** How many offices the sheets name as their own reporter. */
function reporters(dataset: Dataset): number {
  let count = counted.get(dataset)
  if (count === undefined) counted.set(dataset, (count = dataset.offices.filter((office) => office.own).length))
  return count
}

/** Code of the own office, -1 when there is none among the dataset's. */
export function ownOffice(selection: Selection): number {
  return selection.dataset.offices.findIndex((_, code) => isOwn(selection, code))
}
