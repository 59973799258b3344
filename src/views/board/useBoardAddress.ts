import { computed, nextTick, watch } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import type { Basis } from '../../figures/selection'
import type { IndicatorId } from '../../model/indicator'
import type { OfficeId } from '../../model/office'
import { useBoards } from '../../store/boards'
import { useSettings } from '../../store/settings'
import { useBoardPlace } from './useBoardPlace'

/** A view of the board as an address holds it; what is as it is by itself is left out. */
export interface ViewInAddress {
  readonly offices: readonly string[]
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly basis: Basis
  readonly baseYear: number | null
  readonly marked: string | null
  readonly pages: Readonly<Record<string, number>>
}

const bases: readonly Basis[] = ['samePeriodLastYear', 'previousPeriod', 'target', 'benchmark', 'base']
const lists = { offices: 'o', indicators: 'i', periods: 't' } as const
const join = '~'

/**
 * A view as the query of an address, so that going back, a reload and a copied address bring it again. Names in it never leave this machine: what
 * follows the # isn't sent.
 *
 *     filtered to two offices, 环比, page 2 of a ranking    o=甲县~乙县 b=previousPeriod p=ranking:报送信息~2
 */
export function queryOf(view: ViewInAddress): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {}
  for (const [name, key] of Object.entries(lists) as [keyof typeof lists, string][])
    if (view[name].length > 0) query[key] = view[name].join(join)
  if (view.basis !== 'samePeriodLastYear') query['b'] = view.basis
  if (view.basis === 'base' && view.baseYear !== null) query['y'] = String(view.baseYear)
  if (view.marked !== null) query['m'] = view.marked
  const pages = Object.entries(view.pages).filter(([, page]) => page > 1)
  if (pages.length > 0) query['p'] = pages.map(([key, page]) => `${key}${join}${page}`)
  return query
}

/** What an address says of the view; what it doesn't say, or says wrongly, is as it is by itself. */
export function viewOf(query: LocationQuery): ViewInAddress {
  const one = (key: string) => {
    const value = query[key]
    return typeof value === 'string' ? value : ''
  }
  const list = (key: string) =>
    one(key)
      .split(join)
      .filter((part) => part !== '')
  const basis = bases.find((name) => name === one('b')) ?? 'samePeriodLastYear'
  const pages = [query['p'] ?? []].flat().flatMap((text) => {
    const cut = text?.lastIndexOf(join) ?? -1
    const page = Number(text?.slice(cut + 1))
    return text === null || cut < 1 || !Number.isInteger(page) || page < 2 ? [] : [[text.slice(0, cut), page] as const]
  })
  return {
    offices: list(lists.offices),
    indicators: list(lists.indicators),
    periods: list(lists.periods),
    basis,
    baseYear: /^\d{4}$/.test(one('y')) ? Number(one('y')) : null,
    marked: one('m') || null,
    pages: Object.fromEntries(pages),
  }
}

/** What of an address is the board's view. */
export function viewIn(query: LocationQuery): Record<string, string | string[]> {
  return queryOf(viewOf(query))
}

/**
 * Keeps the board's view and the address of a page that shows it the same, whichever changes. `more` is what else that page keeps there: the figure
 * that is open, the page of a meeting.
 */
export function useBoardAddress(page: 'board' | 'meeting', more: () => Record<string, string | string[]>): void {
  const route = useRoute()
  const router = useRouter()
  const boards = useBoards()
  const settings = useSettings()
  const place = useBoardPlace()

  const view = computed((): ViewInAddress => ({
    ...boards.board,
    basis: settings.basis,
    baseYear: settings.baseYear,
    marked: place.marked,
    pages: place.pages,
  }))
  const text = (query: LocationQuery | Record<string, string | string[]>) =>
    JSON.stringify(Object.entries(query).sort(([a], [b]) => a.localeCompare(b)))
  const said = (query: LocationQuery) => text(viewIn(query))

  function apply(found: ViewInAddress): void {
    boards.showBoard({
      offices: found.offices as OfficeId[],
      indicators: found.indicators as IndicatorId[],
      periods: found.periods,
    })
    settings.setBasis(found.basis)
    if (found.baseYear !== null) settings.setBaseYear(found.baseYear)
    place.mark(found.marked as OfficeId | null)
    place.setPages(found.pages)
  }

  // An address that says something wins over what is remembered; one that says nothing takes on the view as it is.
  if (said(route.query) !== text({})) apply(viewOf(route.query))
  watch(
    () => [route.name, route.query] as const,
    ([name, query]) => {
      if (name !== page || said(query) === text(queryOf(view.value))) return
      if (said(query) === text({})) void write()
      else apply(viewOf(query))
    },
  )
  async function write(): Promise<void> {
    await nextTick()
    if (route.name !== page) return
    const query = { ...queryOf(view.value), ...more() }
    if (text(query) !== text(route.query)) await router.replace({ name: page, query })
  }
  watch([view, () => text(more())], () => void write(), { immediate: true, flush: 'post' })
}
