import type { Dataset } from '../../model/dataset/dataset'
import type { WorkspaceDocument } from '../document'
import type { History } from '../history'
import { newId } from '../newId'
import type { About, Backup, KeptWorkspace } from './keeper'

/** A workspace nobody has saved yet. */
export function freshWorkspace(name = '', sample = false): KeptWorkspace {
  const now = new Date().toISOString()
  const about = { files: 0, offices: 0, items: 0, figures: 0, years: null, bytes: 0 }
  return { id: newId(), name, sample, createdAt: now, changedAt: now, openedAt: now, removedAt: null, backup: null, about, revision: 0 }
}

/** What the list says of a workspace. */
export function aboutOf({ files, carried }: WorkspaceDocument, dataset: Dataset | null, items: number): About {
  const years = (dataset?.periods ?? []).map((period) => Number(period.code.slice(0, 4))).filter((year) => year > 1900)
  return {
    files: files.length,
    offices: dataset?.offices.length ?? 0,
    items,
    figures: carried?.figures ?? 0,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    bytes: files.reduce((sum, file) => sum + file.size, carried?.size ?? 0),
  }
}

/** Steps between the one a backup was made at and the present one, in either direction; all where there was no backup. */
export function stepsSince(history: History, backup: Backup | null): number {
  if (!backup) return history.at
  const at = backup.step === null ? 0 : history.steps.findIndex((step) => step.id === backup.step) + 1
  return backup.step !== null && at === 0 ? history.at : Math.abs(history.at - at)
}

const tabAt = 'duibiao.workspace'

/** The one this tab had open, else the one opened last of all. */
export function lastOpened(all: readonly KeptWorkspace[]): KeptWorkspace | undefined {
  let tab: string | null = null
  try {
    tab = sessionStorage.getItem(tabAt)
  } catch {
    // Then the last of all.
  }
  return all.find((one) => one.id === tab) ?? all[0]
}

export function rememberTab(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(tabAt)
    else sessionStorage.setItem(tabAt, id)
  } catch {
    // The next reload opens the last of all.
  }
}
