import { figures as figuresEn } from './en/figures'
import { screens as screensEn } from './en/screens'
import { figures as figuresZh } from './zh-CN/figures'
import { screens as screensZh } from './zh-CN/screens'

export type Language = 'zh-CN' | 'en'

const chinese = { figures: figuresZh, screens: screensZh }
export type Messages = typeof chinese

const byLanguage: Readonly<Record<Language, Messages>> = { 'zh-CN': chinese, en: { figures: figuresEn, screens: screensEn } }

/** All words of one language; English is typed by Chinese, so a missing word is a type error. */
export function messagesOf(language: Language): Messages {
  return byLanguage[language]
}
