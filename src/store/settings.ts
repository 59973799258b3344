import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { StatusColour } from '../figures/figure'
import type { Basis, ColourConvention, ColourRule, FigureSettings } from '../figures/selection'
import type { FileId } from '../model/sheet/cell'
import type { Chosen, OfficeChoice, RateParts } from '../model/dataset/chosenDataset'
import type { Favours, IndicatorId, IndicatorType } from '../model/indicator'
import type { OfficeId } from '../model/office'
import { fetchWords, hasWords } from '../i18n/messages'
import type { DocumentSettings } from './document'
import { useDocument } from './documentStore'
import { recallPreferences, rememberPreferences } from './preferences'

export type Language = FigureSettings['language']
export type Paper = 'light' | 'dark'

/** What is chosen anew for some; null leaves one to the reading again. */
type Changes<Id extends string, To> = Readonly<Record<Id, To | null>>

function changed<Id extends string, To>(before: Readonly<Record<Id, To>>, changes: Changes<Id, To>): Readonly<Record<Id, To>> {
  const all = Object.entries({ ...before, ...changes }) as [Id, To | null][]
  return Object.fromEntries(all.filter(([, to]) => to !== null)) as Readonly<Record<Id, To>>
}

/**
 * The clerk's choices. What changes a figure is of the document (a command, undone and carried with it); language and paper
 * are of this browser, as are the colours a new workspace begins with.
 */
export const useSettings = defineStore('settings', () => {
  const current = useDocument()
  const preferences = recallPreferences()
  let carriedHere = false
  const language = ref<Language>(preferences.language)
  const paper = ref<Paper>(preferences.paper)
  const chosen = <Name extends keyof DocumentSettings>(name: Name) => computed(() => current.document.settings[name])
  const set = (settings: Partial<DocumentSettings>, about = ''): void => void current.run({ name: 'set', args: { settings, about } })
  /** Chosen by a person: the next new workspace begins with it too. */
  const setLastingly = (settings: Partial<Pick<DocumentSettings, 'convention' | 'colourRule'>>): void => {
    set(settings)
    const { convention, colourRule } = current.document.settings
    rememberPreferences({ language: language.value, paper: paper.value, convention, colourRule })
  }

  /** At once where its words are here; where they can't be had it stays as it is. */
  const setLanguage = (to: Language): void => {
    if (hasWords(to)) language.value = to
    else
      fetchWords(to).then(
        () => void (language.value = to),
        () => undefined,
      )
  }

  watch(
    [language, paper],
    () => {
      if (!carriedHere) rememberPreferences({ ...recallPreferences(), language: language.value, paper: paper.value })
    },
    // Before the page can be left.
    { flush: 'sync' },
  )

  return {
    language,
    paper,
    convention: chosen('convention'),
    basis: chosen('basis'),
    baseYear: chosen('baseYear'),
    own: chosen('own'),
    schedule: chosen('schedule'),
    favours: chosen('favours'),
    types: chosen('types'),
    offices: chosen('offices'),
    officeOrder: chosen('officeOrder'),
    rates: chosen('rates'),
    chosen: computed<Chosen>((before) => {
      const { types, offices, officeOrder, rates } = current.document.settings
      const now = { types, offices, officeOrder, rates }
      return before && (Object.keys(now) as (keyof Chosen)[]).every((name) => before[name] === now[name]) ? before : now
    }),
    colourRule: chosen('colourRule'),
    legend: chosen('legend'),
    roster: chosen('roster'),
    bothKept: chosen('bothKept'),
    setLanguage,
    setPaper: (to: Paper) => void (paper.value = to),
    /** What a carried board was made with: of this page only, remembered nowhere. */
    useCarried: (carried: Pick<FigureSettings, 'language' | 'convention'>) => {
      carriedHere = true
      language.value = carried.language
      paper.value = 'light'
      current.settle({ name: 'set', args: { settings: { convention: carried.convention } } })
    },
    setConvention: (to: ColourConvention) => setLastingly({ convention: to }),
    setColourRule: (to: ColourRule | null) => setLastingly({ colourRule: to }),
    setBasis: (to: Basis) => set({ basis: to }),
    setBaseYear: (to: number | null) => set({ baseYear: to }),
    /** The page's own choice where the data can't give what was chosen: no step of the clerk's. */
    settle: (settings: Partial<DocumentSettings>) => void current.settle({ name: 'set', args: { settings } }),
    setOwn: (to: OfficeId | null, name = '') => set({ own: to }, name),
    /** Names as written, in order, each once. */
    setRoster: (names: readonly string[]) => set({ roster: [...new Set(names)] }),
    keepBoth: (earlier: FileId, later: FileId) => set({ bothKept: [...current.document.settings.bothKept, `${earlier} ${later}`] }),
    setSchedule: (to: FigureSettings['schedule']) => set({ schedule: to }),
    setFavours: (to: Changes<IndicatorId, Favours>, name = '') => set({ favours: changed(current.document.settings.favours, to) }, name),
    setTypes: (to: Changes<IndicatorId, IndicatorType>, name = '') => set({ types: changed(current.document.settings.types, to) }, name),
    setRates: (to: Changes<IndicatorId, RateParts>, name = '') => set({ rates: changed(current.document.settings.rates, to) }, name),
    setOffices: (to: Changes<OfficeId, OfficeChoice>, name = '') => set({ offices: changed(current.document.settings.offices, to) }, name),
    setOfficeOrder: (to: readonly OfficeId[], name = '') => set({ officeOrder: to }, name),
    /** The colour of a status word, null to leave it to the sheets again; the chosen stand in the order of `words`. */
    setStatusColour: (word: string, to: StatusColour | null, words: readonly string[]) => {
      const others = current.document.settings.legend.filter((entry) => entry.word !== word)
      const all = to === null ? others : [...others, { word, colour: to, chosen: true }]
      const place = (entry: { readonly word: string }): number => (words.includes(entry.word) ? words.indexOf(entry.word) : words.length)
      set({ legend: [...all].sort((a, b) => place(a) - place(b)) }, word)
    },
  }
})
