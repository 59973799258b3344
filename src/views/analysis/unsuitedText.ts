import type { Unsuited } from '../../figures/selection'
import { wordsOf } from '../../figures/tell/wordsOf'
import type { Language } from '../../i18n/messages'

/** Why a kind can't state a selection, in words. */
export function unsuitedText(unsuited: Unsuited, language: Language): string {
  const words = wordsOf(language).unsuited[unsuited.code] as (facts: Unsuited['facts']) => string
  return words(unsuited.facts)
}
