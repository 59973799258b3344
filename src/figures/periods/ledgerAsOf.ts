import { isoDay } from '../../analysis/plan/ledgerCounts'
import type { FileId } from '../../model/sheet/cell'
import type { LedgerItem } from '../../model/ledger'
import { endOf, type Day } from '../../model/time/period'
import { observationsOf } from '../members/members'
import type { Selection } from '../selection'

/**
 * The day a ledger is looked at: the setting's; else the day its sheets say they stand at; else the end of what they report; else the last day it names as past; else the
 * end of what any sheet reports. Targets, plans and deadlines reach into the future and say nothing of today: from them alone it is null.
 */
export function ledgerAsOf(selection: Selection, items: readonly LedgerItem[]): Day | null {
  const { settings, dataset, periods } = selection
  if (settings.asOf !== undefined && settings.asOf !== null) return settings.asOf
  const said = items.map((item) => isoDay(item.asOf)).filter((day): day is Day => day !== null)
  if (said.length > 0) return latest(said)
  const files = new Set(items.map((item) => item.source.file))
  const own: Day[] = []
  const elsewhere: Day[] = []
  for (const i of observationsOf({ ...selection, indicators: [], offices: [] }, 'value', periods)) {
    const period = dataset.periods[dataset.period[i] as number]
    // 十四五 is over in 2025, whenever its figures were written.
    const end = period === undefined || (period.kind === 'span' && period.plan) || dataset.missing[i] !== 0 ? null : endOf(period)
    if (end === null) continue
    const file = dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number]?.file as FileId
    ;(files.has(file) ? own : elsewhere).push(end)
  }
  if (own.length > 0) return latest(own)
  const closed = items.map((item) => isoDay(item.closedOn)).filter((day): day is Day => day !== null)
  return closed.length > 0 ? latest(closed) : elsewhere.length > 0 ? latest(elsewhere) : null
}

function latest(days: readonly Day[]): Day {
  return days.reduce((a, b) => Math.max(a, b))
}
