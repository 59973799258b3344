import { isForStretch, isOfWhole } from '../../i18n/names/goalHeadings'
import type { Amount } from '../../analysis/arithmetic/amount'
import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'
import { daySpan, type Period } from '../../model/time/period'
import { isoDay } from '../../analysis/plan/ledgerCounts'
import type { Selection } from '../selection'

/**
 * The stretch in which a project's goal is to be reached, where its own line says when it begins and ends (开工 2025-03, 竣工 2026-06): that, and
 * not the year of the sheet, is what its completion is held to; 'unknown' of a whole investment without these days. Null where the goal is for a
 * stretch of the calendar, and of what is no project.
 */
export function ownSpanOf({ dataset, items = [] }: Selection, done: Amount, target: Amount): Period | 'unknown' | null {
  if (target.kind !== 'number' || target.observations.some((i) => isForStretch(headingOf(dataset, i)))) return null
  const whole = target.observations.some((i) => isOfWhole(headingOf(dataset, i)))
  const lines = linesOf(items)
  for (const i of [...target.observations, ...done.observations])
    for (let s = dataset.sourceStart[i] as number; s < (dataset.sourceStart[i + 1] as number); s++) {
      const sheet = dataset.sheets[dataset.sourceSheet[s] as number]
      const item = sheet && lines.get(`${sheet.file}|${sheet.sheet}|${dataset.sourceRow[s]}`)
      const end = item ? isoDay(item.deadline) : null
      const days = (item?.milestones ?? []).flatMap(({ date }) => isoDay(date) ?? [])
      const begin = days.length === 0 ? null : Math.min(...days)
      if (begin !== null && end !== null && begin < end) return daySpan(begin, end)
    }
  return whole ? 'unknown' : null
}

function headingOf(dataset: Dataset, i: number): string {
  return (dataset.labelPaths[dataset.columnLabels[i] as number] ?? []).map(({ text }) => text).join(' ')
}

const known = new WeakMap<readonly LedgerItem[], ReadonlyMap<string, LedgerItem>>()

/** Ledger lines by the row they stand in. */
function linesOf(items: readonly LedgerItem[]): ReadonlyMap<string, LedgerItem> {
  let lines = known.get(items)
  if (lines === undefined)
    known.set(items, (lines = new Map(items.map((item) => [`${item.source.file}|${item.source.sheet}|${item.source.row}`, item]))))
  return lines
}
