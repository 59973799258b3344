import { periodOrder } from '../analysis/query'
import type { Dataset } from '../model/dataset/dataset'
import type { MissingKind } from '../model/quantity'

/** Marks that answer: 无, — and / leave nothing to ask. */
export const answers: ReadonlySet<MissingKind> = new Set(['dash', 'none', 'slash', 'notApplicable'])

/** Periods with the latest first, what no year dates behind them, and no period at all (-1) last. */
export function latestFirst(dataset: Dataset): readonly number[] {
  const order = [...periodOrder(dataset)].reverse()
  const dated = (period: number) => dataset.periods[period]?.kind !== 'partial'
  return [...order.filter(dated), ...order.filter((period) => !dated(period)), -1]
}
