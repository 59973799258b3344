import { english, fetchEnglish } from './english/here'
import { notices } from './zh-CN/notices'
import { reasons, type Reasons } from './zh-CN/reasons'
import { screens } from './zh-CN/screens'

export type Language = 'zh-CN' | 'en'

/** Words by area: what the reading of a file says, why a cell has its role, what stands on the screens. (What figures say comes with them.) */
export interface Messages {
  readonly notices: typeof notices
  readonly reasons: Reasons
  readonly screens: typeof screens
}

const chinese: Messages = { notices, reasons, screens }

/** All words of one language; English is typed by Chinese, so a missing word is a type error. Chinese where English isn't to be had. */
export function messagesOf(language: Language): Messages {
  return (language === 'en' && english()) || chinese
}

/** Whether the words of a language can be shown now; where they can't, `fetchWords` has them fetched. */
export function hasWords(language: Language): boolean {
  return language !== 'en' || english() !== null
}

export async function fetchWords(language: Language): Promise<void> {
  if (language === 'en') await fetchEnglish()
}
