import { computed, onScopeDispose, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { forms } from '../../../drawing/registry'
import type { TakenFigure } from '../../../export/request'
import { pageOf, type BoardFigure } from '../../../figures/board'
import type { Figure } from '../../../figures/figure'
import type { OfficeId } from '../../../model/office'
import { arrangeFigure, type Arrangement } from '../../figure/arrangeFigure'
import { useSettings } from '../../../store/settings'
import { useWorkspace } from '../../../store/workspace'
import { markedFigure, officeOfMark } from '../../figure/markedFigure'
import { useMessages } from '../../shared/useMessages'
import { atOnce } from '../boardAsk'

export interface ShownState {
  readonly pages: Readonly<Record<string, number>>
  readonly arranged: Readonly<Record<string, Arrangement>>
  readonly marked: OfficeId | null
}

/** More rows than any sheet has members: all of them. */
const all = 100_000
/** Most pages of one figure that are taken out. */
const mostPages = 40
/** Fewer rows than this are no page. */
const leastRows = 3

/**
 * The figures of a board as a person wants to see them: on the page they turned to, in their order, with the marked office accented. A card
 * says how many members found no room in it; the figure is then made with as many fewer on each page, so that every one is on some page.
 */
export function useShownFigures(
  made: Readonly<Ref<readonly BoardFigure[]>>,
  state: () => ShownState,
  /** Whether the figures are a board's, which the worker can make again. */
  ofBoard = false,
): {
  shown: ComputedRef<readonly BoardFigure[]>
  whole: (key: string) => Figure
  tell: (key: string, left: number) => void
  /** All pages of a figure with what they rest on, as they are taken out: the one in sight where a person put it in another order. */
  taken: (key: string) => readonly TakenFigure[]
} {
  const messages = useMessages()
  const workspace = useWorkspace()
  const chosenSettings = useSettings()
  /** Rows that find room on a page of each figure, where fewer do than its kind would list. */
  const rooms = shallowRef<Readonly<Record<string, number>>>({})
  /** Pages of figures of much data, which the worker makes; and those asked of it. */
  const turned = shallowRef<ReadonlyMap<string, Figure>>(new Map())
  const askedFor = new Set<string>()
  const latest = new Map<string, Figure>()
  watch(
    made,
    () => {
      rooms.value = {}
      turned.value = new Map()
      askedFor.clear()
      latest.clear()
    },
    { flush: 'sync' },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  const resized = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void (rooms.value = {}), 200)
  }
  globalThis.addEventListener('resize', resized)
  onScopeDispose(() => {
    clearTimeout(timer)
    globalThis.removeEventListener('resize', resized)
  })

  /** A figure on another page: of much data the one in sight stays until the worker has made it. */
  function turnedTo(one: BoardFigure, change: { readonly page: number; readonly top?: number }): Figure {
    if (!ofBoard || one.selection.dataset.count <= atOnce) return pageOf(one, change)
    const key = `${change.page} ${change.top ?? ''} ${one.key}`
    const found = turned.value.get(key)
    if (found !== undefined) {
      latest.set(one.key, found)
      return found
    }
    if (!askedFor.has(key)) {
      askedFor.add(key)
      void turn(one, change, key)
    }
    return latest.get(one.key) ?? one.figure
  }

  async function turn(one: BoardFigure, change: { readonly page: number; readonly top?: number }, key: string): Promise<void> {
    const { kind, notes, title, selection } = one
    const { indicators, offices, periods, settings, items, fileNames } = selection
    const asked = {
      chosen: chosenSettings.chosen,
      settings,
      scope: { items, fileNames },
      one: { kind, notes, title, selection: { indicators, offices, periods, settings } },
      change,
    }
    // Plain, as a message must be.
    const posted = await workspace.page(JSON.parse(JSON.stringify(asked)) as Parameters<typeof workspace.page>[0]).catch(() => null)
    if (!askedFor.has(key) || !made.value.includes(one)) return
    turned.value = new Map(turned.value).set(key, posted ?? pageOf(one, change))
  }

  function arranged(one: BoardFigure, to: Arrangement, marked: OfficeId | null): Figure {
    const { dataset, settings } = one.selection
    const kept = marked ?? settings.own
    const code = dataset.offices.findIndex((office) => office.id === kept)
    const figure = pageOf(one, { page: 1, top: all })
    const result = arrangeFigure(figure, to, (mark) => code >= 0 && officeOfMark(dataset, mark) === code)
    const [listed, of] = [result.shown.members, figure.panels[0]?.series[0]?.marks.length ?? 0]
    return listed < of ? { ...result, notes: [...result.notes, messages.value.screens.board.arrangedNote(listed, of)] } : result
  }

  const shown = computed(() => {
    const { pages, arranged: orders, marked } = state()
    return made.value.map((one): BoardFigure => {
      const { dataset } = one.selection
      const order = orders[one.key]
      const page = pages[one.key] ?? 1
      const room = rooms.value[one.key]
      const sorted = order !== undefined && (order.order !== 'asMade' || order.show !== 'all') && forms[one.figure.form].sorts === true
      const figure = sorted
        ? arranged(one, order, marked)
        : page === 1 && room === undefined
          ? one.figure
          : turnedTo(one, { page, ...(room === undefined ? {} : { top: room }) })
      const code = marked === null ? -1 : dataset.offices.findIndex((office) => office.id === marked)
      return { ...one, figure: code < 0 ? figure : markedFigure(figure, dataset, code) }
    })
  })

  /** The figure with every row, for its table. */
  function whole(key: string): Figure {
    const one = made.value.find((other) => other.key === key)
    if (one === undefined) throw new Error(`no figure ${key}`)
    return one.figure.shown.members >= one.figure.shown.of
      ? (shown.value.find((other) => other.key === key) ?? one).figure
      : pageOf(one, { page: 1, top: all })
  }

  function tell(key: string, left: number): void {
    const one = shown.value.find((other) => other.key === key)
    if (left <= 0 || one === undefined) return
    const members = one.figure.shown.members
    const room = members - left
    const known = rooms.value[key] ?? Infinity
    if (room < leastRows || room >= known || one.figure.shown.of < members) return
    rooms.value = { ...rooms.value, [key]: room }
  }

  function taken(key: string): readonly TakenFigure[] {
    const one = made.value.find((other) => other.key === key)
    const now = shown.value.find((other) => other.key === key)?.figure
    if (one === undefined || now === undefined) return []
    const { dataset, items = [], fileNames = {} } = one.selection
    const pages = one.figure.shown.pages
    const all =
      now.shown.pages <= 1 || pages <= 1
        ? [now]
        : Array.from({ length: Math.min(pages, mostPages) }, (_, k) => (k === 0 ? one.figure : pageOf(one, { page: k + 1 })))
    return all.map((figure) => ({ figure, dataset, items, fileNames }))
  }

  return { shown, whole, tell, taken }
}
