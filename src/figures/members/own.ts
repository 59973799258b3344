import { isPlaceOf } from '../../i18n/names/isPlaceOf'
import type { Dataset } from '../../model/dataset/dataset'
import type { Selection } from '../selection'

/**
 * Whether an office is the clerk's own: the one chosen in the settings; where none is, the only one that reports for itself. Of five
 * offices' sheets none is: nobody said which. The place it is of (海州市 of 海州市政府办公厅) is no other office that reports.
 */
export function isOwn(selection: Selection, office: number): boolean {
  const { dataset, settings } = selection
  const known = dataset.offices[office]
  if (known === undefined) return false
  return settings.own === null ? office === reporterOf(dataset) : known.id === settings.own
}

const found = new WeakMap<Dataset, number>()

/** The one office the sheets name as their own reporter, -1 where they name none or several. */
function reporterOf(dataset: Dataset): number {
  const known = found.get(dataset)
  if (known !== undefined) return known
  const own = dataset.offices.flatMap(({ own: reports, name }, code) => (reports ? [{ code, name }] : []))
  const bodies = own.filter((one) => !own.some((other) => isPlaceOf(one.name, other.name)))
  const code = bodies.length === 1 ? (bodies[0]?.code ?? -1) : -1
  found.set(dataset, code)
  return code
}

/** Code of the own office, -1 when there is none among the dataset's. */
export function ownOffice(selection: Selection): number {
  return selection.dataset.offices.findIndex((_, code) => isOwn(selection, code))
}
