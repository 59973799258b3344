import type { Selection } from '../selection'

/** Whether an office is the clerk's own: the one chosen in the settings, else the one the sheets mark. */
export function isOwn(selection: Selection, office: number): boolean {
  const known = selection.dataset.offices[office]
  if (known === undefined) return false
  return selection.settings.own === null ? known.own : known.id === selection.settings.own
}

/** Code of the own office, -1 when there is none among the dataset's. */
export function ownOffice(selection: Selection): number {
  return selection.dataset.offices.findIndex((_, code) => isOwn(selection, code))
}
