import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { StatusColour } from '../figures/figure'
import type { Basis, ColourConvention, ColourRule, FigureSettings, LegendEntry } from '../figures/selection'
import type { Favours, IndicatorId, IndicatorType } from '../model/indicator'
import type { ChosenTypes } from '../model/typedDataset'
import type { OfficeId } from '../model/office'
import { keptColourRule } from './keptColourRule'

export type Language = FigureSettings['language']
export type Paper = 'light' | 'dark'

/** What is remembered between visits: choices of taste, nothing of any sheet. */
interface Kept {
  readonly language: Language
  readonly convention: ColourConvention
  readonly paper: Paper
  readonly colourRule: ColourRule | null
}

const keptAt = 'duibiao.settings'
const defaults: Kept = { language: 'zh-CN', convention: 'merit', paper: 'light', colourRule: null }

/** The clerk's choices. Every change goes through a function here, so that undo can come later. */
export const useSettings = defineStore('settings', () => {
  const kept = recall()
  const language = ref<Language>(kept.language)
  const convention = ref<ColourConvention>(kept.convention)
  const paper = ref<Paper>(kept.paper)
  const colourRule = shallowRef<ColourRule | null>(kept.colourRule)
  const basis = ref<Basis>('samePeriodLastYear')
  const baseYear = ref<number | null>(null)
  const own = ref<OfficeId | null>(null)
  const schedule = ref<FigureSettings['schedule']>('byDay')
  const favours = shallowRef<Readonly<Record<IndicatorId, Favours>>>({})
  /** What kind of number an indicator is, where the clerk overruled the reading. */
  const types = shallowRef<ChosenTypes>({})
  /** Words of the sheets, so for this visit only. */
  const legend = shallowRef<readonly LegendEntry[]>([])

  watch([language, convention, paper, colourRule], () => {
    remember({ language: language.value, convention: convention.value, paper: paper.value, colourRule: colourRule.value })
  })

  return {
    language,
    convention,
    paper,
    basis,
    baseYear,
    own,
    schedule,
    favours,
    types,
    colourRule,
    legend,
    setLanguage: (to: Language) => void (language.value = to),
    setConvention: (to: ColourConvention) => void (convention.value = to),
    setPaper: (to: Paper) => void (paper.value = to),
    setBasis: (to: Basis) => void (basis.value = to),
    setBaseYear: (to: number | null) => void (baseYear.value = to),
    setOwn: (to: OfficeId | null) => void (own.value = to),
    setSchedule: (to: FigureSettings['schedule']) => void (schedule.value = to),
    setFavours: (indicator: IndicatorId, to: Favours) => void (favours.value = { ...favours.value, [indicator]: to }),
    /** Null leaves the type to the reading again. */
    setType: (indicator: IndicatorId, to: IndicatorType | null) => {
      const { [indicator]: _, ...others } = types.value
      types.value = to === null ? others : { ...others, [indicator]: to }
    },
    setColourRule: (to: ColourRule | null) => void (colourRule.value = to),
    /** The colour of a status word, null to leave it to the sheets again; the chosen stand in the order of `words`. */
    setStatusColour: (word: string, to: StatusColour | null, words: readonly string[]) => {
      const others = legend.value.filter((entry) => entry.word !== word)
      const all = to === null ? others : [...others, { word, colour: to, chosen: true }]
      const place = (entry: LegendEntry): number => (words.includes(entry.word) ? words.indexOf(entry.word) : words.length)
      legend.value = [...all].sort((a, b) => place(a) - place(b))
    },
  }
})

/** Storage may be forbidden, full or hold an older shape: then the defaults. */
function recall(): Kept {
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

function remember(kept: Kept): void {
  try {
    localStorage.setItem(keptAt, JSON.stringify(kept))
  } catch {
    // The choice holds for this visit.
  }
}
