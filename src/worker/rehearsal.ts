import { board } from '../figures/board'
import type { FigureSettings } from '../figures/selection'
import { importWorkbook } from '../import/importWorkbook'
import { rehearsalSheet } from '../import/lexicon/rehearsal'
import { reconcile } from '../import/reconcile/reconcile'

/** How often the sheet is read and its board made, each time in a task of its own, and how many rows it has. */
const [rounds, rows] = [2, 80]

const settings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}

/**
 * Read a made sheet and make its board a few times while nothing is asked of the worker: code that has run is compiled, and the first files
 * cost half of what they cost a worker that has just started. It ends as soon as something is asked; nothing of it is kept.
 *
 *     await rehearse(pause, () => busy)      the number of rounds that were done
 */
export async function rehearse(pause: () => Promise<void>, isAsked: () => boolean): Promise<number> {
  const bytes = new TextEncoder().encode(rehearsalSheet(rows))
  for (let round = 0; round < rounds; round++) {
    await pause()
    if (isAsked()) return round
    const reading = importWorkbook(bytes, '', [])
    await pause()
    if (isAsked()) return round
    const { dataset, relations } = reconcile([reading])
    board(dataset, relations, round % 2 === 0 ? settings : { ...settings, basis: 'previousPeriod' })
  }
  return rounds
}
