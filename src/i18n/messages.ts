import { figures as figuresEn } from './en/figures'
import { notices as noticesEn } from './en/notices'
import { reasons as reasonsEn } from './en/reasons'
import { screens as screensEn } from './en/screens'
import { figures as figuresZh } from './zh-CN/figures'
import { notices as noticesZh } from './zh-CN/notices'
import { reasons as reasonsZh, type Reasons } from './zh-CN/reasons'
import { screens as screensZh } from './zh-CN/screens'

export type Language = 'zh-CN' | 'en'

/** Words by area: what figures say, what the reading of a file says, why a cell has its role, what stands on the screens. */
export interface Messages {
  readonly figures: typeof figuresZh
  readonly notices: typeof noticesZh
  readonly reasons: Reasons
  readonly screens: typeof screensZh
}

const byLanguage: Readonly<Record<Language, Messages>> = {
  'zh-CN': { figures: figuresZh, notices: noticesZh, reasons: reasonsZh, screens: screensZh },
  en: { figures: figuresEn, notices: noticesEn, reasons: reasonsEn, screens: screensEn },
}

/** All words of one language; English is typed by Chinese, so a missing word is a type error. */
export function messagesOf(language: Language): Messages {
  return byLanguage[language]
}
