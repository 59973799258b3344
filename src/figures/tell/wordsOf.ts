import { english, fetchEnglish } from '../../i18n/english/here'
import { figures as chinese } from '../../i18n/zh-CN/figures'

/** The words of figures in a language; Chinese where English isn't to be had. */
export function wordsOf(language: 'zh-CN' | 'en'): typeof chinese {
  return (language === 'en' && english()?.figures) || chinese
}

/** Before figures are told in a language where nobody had its words fetched: in a worker. */
export async function wordsReady(language: 'zh-CN' | 'en'): Promise<void> {
  if (language === 'en') await fetchEnglish()
}
