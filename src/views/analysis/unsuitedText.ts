import type { Unsuited } from '../../figures/selection'
import type { Messages } from '../../i18n/messages'

/** Why a kind can't state a selection, in words. */
export function unsuitedText(unsuited: Unsuited, messages: Messages): string {
  const words = messages.figures.unsuited[unsuited.code] as (facts: Unsuited['facts']) => string
  return words(unsuited.facts)
}
