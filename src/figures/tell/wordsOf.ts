import { figures as en } from '../../i18n/en/figures'
import { figures as zh } from '../../i18n/zh-CN/figures'

/** The words of figures in a language. */
export function wordsOf(language: 'zh-CN' | 'en'): typeof zh {
  return language === 'en' ? en : zh
}
