import { countByStatus } from '../../analysis/plan/ledgerCounts'
import { isStatusDimension } from '../../i18n/words/statusWords'
import { isTotalName } from '../../i18n/names/isTotalName'
import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'
import type { StatusColour } from '../figure'
import type { FigureSettings } from '../selection'
import { statusColourFrom, type ColourSource } from './statusColour'

/** A status word of the sheets with the colour it has, and who says so. */
export interface KnownStatus {
  readonly word: string
  readonly colour: StatusColour | undefined
  readonly from: ColourSource
}

/**
 * The status words that figures may show, each once: of 台账 lines, then members of breakdowns that say a state, in the order of
 * the sheets. What is told apart by its fill alone has no word and isn't among them.
 *
 *     办结 green by its fill, 逾期 none, 黄灯 yellow by its name
 */
export function knownStatuses(
  dataset: Dataset | null,
  items: readonly LedgerItem[],
  settings: Pick<FigureSettings, 'legend'>,
): readonly KnownStatus[] {
  const fills = new Map<string, number | null>()
  for (const { status, fill } of countByStatus(items).counts) if (status !== null) fills.set(status, fill)
  for (const part of dataset?.breakdowns.flat() ?? []) {
    if (isStatusDimension(part.name) && !isTotalName(part.value) && part.value !== '' && !fills.has(part.value)) fills.set(part.value, null)
  }
  return [...fills].map(([word, fill]) => ({ word, ...statusColourFrom(word, fill, settings) }))
}
