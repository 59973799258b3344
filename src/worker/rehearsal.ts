import { importWorkbook } from '../import/importWorkbook'
import { rehearsalSheet } from '../import/lexicon/rehearsal'

/** How many rows the sheet has: fewer leave code untouched, more take longer and save nothing (0.3 s of CPU; the first file then takes half). */
const rows = 40

/**
 * Read a made sheet while nothing is asked of the worker: code that has run is compiled, and the first file costs half of what it costs a
 * worker that has just started. Nothing of it is kept.
 *
 *     await rehearse(pause, () => busy)      whether it was done: not where somebody asked meanwhile
 */
export async function rehearse(pause: () => Promise<void>, isAsked: () => boolean): Promise<boolean> {
  await pause()
  if (isAsked()) return false
  importWorkbook(new TextEncoder().encode(rehearsalSheet(rows)), '', [])
  return true
}
