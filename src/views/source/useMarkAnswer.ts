import { computed, type ComputedRef, ref, type Ref, shallowRef, type ShallowRef, type ShallowUnwrapRef, watch } from 'vue'
import type { Figure } from '../../figures/figure'
import { a1 } from '../../model/sheet/cell'
import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'
import { useSettings } from '../../store/settings'
import { useSources } from '../../store/sources'
import type { CellSurroundings } from '../../worker/protocol'
import { useMessages } from '../shared/useMessages'
import { excerptAsk } from './excerptAsk'
import { itemSourceOf } from './itemSourceOf'
import { markSources, nothingBehind, type MarkSources } from './markSources'
import { sourceOf, type SourceWords } from './sourceOf'

export interface AskedAbout {
  readonly figure: Figure
  readonly mark: string
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
}

/** One cell behind a mark: an observation or a 台账 line, told when it is chosen. */
export interface AnswerCell {
  readonly text: string
  readonly tell: () => SourceWords
}

/** An answer as it is shown: `proxyRefs` of what `useMarkAnswer` gives. */
export type MarkAnswer = ShallowUnwrapRef<ReturnType<typeof useMarkAnswer>>

/** What 哪来的数 answers about a mark, for whoever shows it: the cells behind it, the chosen one in words, the rows around it. */
export function useMarkAnswer(about: Readonly<AskedAbout>): {
  behind: ComputedRef<MarkSources | null>
  cells: ComputedRef<readonly AnswerCell[]>
  chosen: Ref<number>
  source: ComputedRef<SourceWords | null>
  nothing: ComputedRef<ReturnType<typeof nothingBehind>>
  /** Indicator and period, with what parts them. */
  aboutParts: ComputedRef<readonly string[]>
  arithmetic: ComputedRef<string>
  rule: ComputedRef<string>
  excerpt: ShallowRef<CellSurroundings | null>
  fetched: Ref<'loading' | 'there' | 'none'>
} {
  const sources = useSources()
  const settings = useSettings()
  const messages = useMessages()
  const words = computed(() => messages.value.screens.source)

  const behind = computed(() => markSources(about.figure, about.mark))
  const chosen = ref(0)
  watch(
    () => about.mark,
    () => void (chosen.value = 0),
  )
  const cells = computed((): readonly AnswerCell[] => {
    const found = behind.value
    if (!found) return []
    const observed = found.observations
      .filter(({ index }) => index < about.dataset.count)
      .map(({ index, text }) => ({ text, tell: () => sourceOf(about.dataset, index, settings.language, messages.value) }))
    const lines = found.items.flatMap((index) => {
      const item = about.items[index]
      return item ? [{ text: item.text || item.key, tell: () => itemSourceOf(item, sources.from.fileNames(), messages.value) }] : []
    })
    return [...observed, ...lines]
  })
  const source = computed(() => (cells.value[chosen.value] ?? cells.value[0])?.tell() ?? null)
  const nothing = computed(() => nothingBehind(about.figure, about.mark))
  const aboutParts = computed(() =>
    (
      source.value?.about.filter((row) => row.name === words.value.indicator || row.name === words.value.period).map((row) => row.text) ??
      nothing.value.about
    ).map((text, k, all) => text + (k < all.length - 1 ? messages.value.screens.app.separator : '')),
  )
  /** How a computed number came about, ending in what stands on the mark (≥9.5%) where the arithmetic alone doesn't say it. */
  const arithmetic = computed(() => {
    const found = behind.value
    if (!found?.derivation) return ''
    const shown = found.mark.label || found.mark.change?.text || ''
    return [found.derivation.text, ...(found.derivation.text.includes(shown) ? [] : [shown])].join(words.value.comma)
  })

  const excerpt = shallowRef<CellSurroundings | null>(null)
  const fetched = ref<'loading' | 'there' | 'none'>('loading')
  watch(
    source,
    async (now) => {
      if (!now) return
      fetched.value = 'loading'
      try {
        const found = await sources.from.excerpt(excerptAsk(now))
        if (source.value !== now) return
        excerpt.value = found
        fetched.value = found ? 'there' : 'none'
      } catch {
        if (source.value === now) fetched.value = 'none'
      }
    },
    { immediate: true },
  )

  const rule = computed(() => {
    if (!source.value) return ''
    const { writtenUnit } = source.value
    const at = fetched.value === 'there' ? excerpt.value?.unitCell : null
    return [...source.value.rule, ...(writtenUnit === '' ? [] : [words.value.unitFrom(writtenUnit, at ? a1(at.row, at.column) : '')])].join(
      words.value.ruleJoin,
    )
  })

  return { behind, cells, chosen, source, nothing, aboutParts, arithmetic, rule, excerpt, fetched }
}
