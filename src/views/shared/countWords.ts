import { numberText } from '../../i18n/numberFormat'
import type { Language } from '../../i18n/messages'

/** A count on a screen: 233, 6.2万 (English 62.0k). */
export function countWords(n: number, language: Language): string {
  return numberText(n, 0, language)
}
