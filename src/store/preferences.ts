import type { ColourConvention, ColourRule, FigureSettings } from '../figures/selection'
import { keptColourRule } from './saved/keptColourRule'

/** Choices of taste, nothing of any sheet: a new workspace begins with them. */
export interface Preferences {
  readonly language: FigureSettings['language']
  readonly paper: 'light' | 'dark'
  readonly convention: ColourConvention
  readonly colourRule: ColourRule | null
}

const keptAt = 'duibiao.settings'
const defaults: Preferences = { language: 'zh-CN', convention: 'merit', paper: 'light', colourRule: null }

/** Storage may be forbidden, full or hold an older shape: then the defaults. */
export function recallPreferences(): Preferences {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keptAt) ?? '{}')
    if (typeof found !== 'object' || found === null) return defaults
    const { language, convention, paper, colourRule } = found as Record<string, unknown>
    return {
      language: language === 'en' ? 'en' : 'zh-CN',
      convention: convention === 'direction' ? 'direction' : 'merit',
      paper: paper === 'dark' ? 'dark' : 'light',
      colourRule: keptColourRule(colourRule),
    }
  } catch {
    return defaults
  }
}

export function rememberPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(keptAt, JSON.stringify(preferences))
  } catch {
    // The choice holds for this visit.
  }
}

/** Forget them; true when there were any. */
export function forgetPreferences(): boolean {
  try {
    const there = localStorage.getItem(keptAt) !== null
    localStorage.removeItem(keptAt)
    return there
  } catch {
    return false
  }
}
