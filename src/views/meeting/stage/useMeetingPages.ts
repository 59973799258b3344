import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Scene } from '../../../drawing/scene'
import { measureText } from '../../../drawing/text/text'
import type { Paper } from '../../../drawing/theme/theme'
import type { Figure } from '../../../figures/figure'
import { useSettings } from '../../../store/settings'
import { readoutOf } from '../../figure/readout'
import { deckOf, keyOf, nearestFirst, pageLike, takenOf, type DeckFigure, type DeckPage } from '../deck'
import type { DrillTarget } from '../drill'
import { aroundMark } from '../../../drawing/foldFigure'
import { settledOn, type MeetingState } from '../meetingState'
import { drawPage, pageLayout, type PageLayout, type Size } from '../pageLayout'
import { usePaintedPages, type PageAhead, type PagePlot } from './usePaintedPages'

/** The window's size, told once it has come to rest. */
export function useWindowSize(): ShallowRef<Size> {
  const now = (): Size => ({ width: window.innerWidth, height: window.innerHeight })
  const size = shallowRef<Size>(now())
  let sizing: ReturnType<typeof setTimeout> | undefined
  useEventListener(window, 'resize', () => {
    clearTimeout(sizing)
    sizing = setTimeout(() => void (size.value = now()), 60)
  })
  onScopeDispose(() => clearTimeout(sizing))
  return size
}

/** The rows of a figure that were found room for, of how many. */
export interface StoodRows {
  readonly from: number
  readonly to: number
  readonly of: number
}

/** A figure as it stands on a page: whole, or the rows around the picked mark. */
export interface StoodFigure {
  readonly figure: Figure
  readonly scene: Scene
  readonly rows: StoodRows | null
}

/**
 * The pages of a meeting as they are drawn at this window: the deck, the page in sight with what one has gone into, where its words and its plot
 * stand, and the pages painted ahead.
 */
export function useMeetingPages(of: {
  readonly figures: () => readonly DeckFigure[]
  /** The figure to begin with, before anybody turned a page. */
  readonly startKey: string | null
  readonly drilled: (target: DrillTarget) => Figure | null
  readonly nameOf: (target: DrillTarget) => string
  readonly state: ShallowRef<MeetingState>
  readonly size: Readonly<Ref<Size>>
  readonly paper: Readonly<Ref<Paper>>
  readonly out: Readonly<Ref<ReadonlySet<string>>>
}) {
  const { state, size, paper, out } = of
  const settings = useSettings()
  const style = computed(() => ({ language: settings.language, convention: settings.convention }))
  const layoutOf = (figure: Figure, narrow: boolean): PageLayout => pageLayout(figure, size.value, paper.value, narrow)
  /** Drawings of the pages as they stand unpicked: made for the deck, shown when the page is turned to. */
  const ready = new WeakMap<Figure, { readonly at: string; readonly scene: Scene }>()
  function drawn(figure: Figure, narrow: boolean, selected: string | null): Scene {
    const options = { ...style.value, selected }
    if (narrow || selected !== null) return drawPage(figure, layoutOf(figure, narrow), options)
    const at = [size.value.width, size.value.height, paper.value, style.value.language, style.value.convention].join(' ')
    const known = ready.get(figure)
    if (known?.at === at) return known.scene
    const scene = drawPage(figure, layoutOf(figure, narrow), options)
    ready.set(figure, { at, scene })
    return scene
  }
  const deck = computed(() => deckOf(of.figures(), (figure) => drawn(figure, false, null).left))
  const taken = computed(() => takenOf(deck.value, out.value))
  const page = computed(() => deck.value[state.value.page])
  const ordinal = computed(() => Math.max(0, taken.value.indexOf(state.value.page)) + 1)

  /** The same figure stays, whatever the filters and the window make of the deck. */
  let seen: { readonly key: string; readonly part: number } | undefined = of.startKey === null ? undefined : { key: of.startKey, part: 1 }
  watch(
    deck,
    (now) => {
      if (now.length === 0) return
      const at = pageLike(now, seen, state.value.page)
      if (at !== state.value.page || state.value.trail.length > 0 || seen !== undefined)
        state.value = settledOn(state.value, at, now.length)
      seen = undefined
    },
    { immediate: true },
  )
  watch(page, (now) => void (seen = now ? { key: now.key, part: now.part } : seen))

  const step = computed(() => state.value.trail[state.value.trail.length - 1])
  const gone = computed(() => step.value?.targets[step.value.at])
  const figure = computed(() => (gone.value ? (of.drilled(gone.value) ?? page.value?.figure) : page.value?.figure))
  /** What lies one level up: the figure of the page, or what one went into before. */
  const above = computed(() => {
    const before = state.value.trail[state.value.trail.length - 2]
    const target = before?.targets[before.at]
    return target ? of.nameOf(target) : (page.value?.figure.headline.text ?? '')
  })
  const narrow = computed(() => state.value.answer === 'source')
  /** The figure as it stands here: narrowed to the rows around the picked mark where there isn't room for all. */
  const stood = computed<StoodFigure | null>(() => {
    const whole = figure.value
    if (!whole) return null
    const { mark } = state.value
    const first = drawn(whole, narrow.value, mark)
    if (first.left <= 0) return { figure: whole, scene: first, rows: null }
    const { figure: piece, ...rows } = aroundMark(whole, mark, (one) => (one === whole ? first : drawn(one, narrow.value, mark)).left)
    return {
      figure: piece,
      scene: piece === whole ? first : drawn(piece, narrow.value, mark),
      rows: rows.of > 0 && piece !== whole ? rows : null,
    }
  })
  const layout = computed(() => (stood.value ? layoutOf(stood.value.figure, narrow.value) : null))
  /** What one has gone into has a place of its own among the painted pages. */
  const inSight = computed<PagePlot | null>(() => {
    const now = stood.value
    const at = layout.value
    if (!now || !at || !page.value) return null
    return { ...now, key: gone.value ? 'gone' : keyOf(page.value), box: at.plot, font: at.theme.font }
  })
  /** The other pages, unpicked, the next first. */
  const ahead = computed(() =>
    nearestFirst(taken.value, state.value.page).flatMap((k): PageAhead[] => {
      const other = deck.value[k]
      return other ? [{ key: keyOf(other), plot: () => plotOf(other) }] : []
    }),
  )
  function plotOf(other: DeckPage): PagePlot {
    const at = layoutOf(other.figure, false)
    return { key: keyOf(other), figure: other.figure, scene: drawn(other.figure, false, null), box: at.plot, font: at.theme.font }
  }
  const painted = usePaintedPages(inSight, ahead)
  /** What ↑ ↓ walk: what is drawn, and of a narrowed figure all its marks. */
  const walked = computed(() => {
    const now = stood.value
    if (!now) return []
    if (now.rows === null) return now.scene.marks.map((mark) => mark.mark)
    return figure.value?.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.map((mark) => mark.id))) ?? []
  })

  /** What the picked mark says: in words beside the subtitle where they find room, so that they cover no neighbour; else at the mark. */
  const readLine = computed(() => {
    const now = stood.value
    const at = layout.value
    const { mark, answer } = state.value
    if (!now || !at || mark === null || answer !== 'none') return ''
    const told = readoutOf(now.figure, mark)
    if (told === null) return ''
    const arrow = { up: '▲ ', down: '▼ ', flat: '', none: '' } as const
    const lines = told.lines.map(({ name, value, change }) =>
      [name, value, change ? arrow[change.direction] + change.text : ''].filter((text) => text !== '').join(' '),
    )
    const text = [[told.title, told.unit].filter((part) => part !== '').join(' '), ...lines].join('   ')
    const room = at.width - Math.max(...at.subtitle.lines.map((line) => measureText(line, at.subtitle.size, 400))) - at.subtitle.size * 2
    return at.subtitle.lines.length === 1 && measureText(text, at.theme.size.label, 700) <= room ? text : ''
  })

  return { deck, taken, page, ordinal, step, figure, above, narrow, stood, layout, inSight, painted, walked, readLine }
}
