import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { IndicatorId } from '../model/indicator'
import type { OfficeId } from '../model/office'
import { useWorkspace } from './workspace'

/** What a board or an analysis is narrowed to, by persisted keys, so that one more file doesn't change its meaning. Empty means all. */
export interface Filters {
  readonly offices: readonly OfficeId[]
  readonly indicators: readonly IndicatorId[]
  /** Period codes. */
  readonly periods: readonly string[]
}

export const noFilters: Filters = { offices: [], indicators: [], periods: [] }

/** The same as codes of the dataset at hand; keys it lacks are left out. */
export interface FilterCodes {
  readonly offices: readonly number[]
  readonly indicators: readonly number[]
  readonly periods: readonly number[]
}

/** Filters of 看板 and 分析. */
export const useBoards = defineStore('boards', () => {
  const workspace = useWorkspace()
  const board = shallowRef<Filters>(noFilters)
  const analysis = shallowRef<Filters>(noFilters)

  function codes(filters: Filters): FilterCodes {
    const dataset = workspace.dataset
    if (!dataset) return { offices: [], indicators: [], periods: [] }
    const found = <T extends string>(keys: readonly T[], all: readonly T[]): number[] =>
      keys
        .map((key) => all.indexOf(key))
        .filter((code) => code >= 0)
        .sort((a, b) => a - b)
    return {
      offices: found(
        filters.offices,
        dataset.offices.map((office) => office.id),
      ),
      indicators: found(
        filters.indicators,
        dataset.indicators.map((indicator) => indicator.id),
      ),
      periods: found(
        filters.periods,
        dataset.periods.map((period) => period.code),
      ),
    }
  }

  /** Filters from codes of the dataset at hand. */
  function keys(change: Partial<FilterCodes>): Partial<Filters> {
    const dataset = workspace.dataset
    if (!dataset) return {}
    return {
      ...(change.offices ? { offices: change.offices.flatMap((code) => dataset.offices[code]?.id ?? []) } : {}),
      ...(change.indicators ? { indicators: change.indicators.flatMap((code) => dataset.indicators[code]?.id ?? []) } : {}),
      ...(change.periods ? { periods: change.periods.flatMap((code) => dataset.periods[code]?.code ?? []) } : {}),
    }
  }

  return {
    board,
    analysis,
    boardCodes: computed(() => codes(board.value)),
    analysisCodes: computed(() => codes(analysis.value)),
    filterBoard: (change: Partial<FilterCodes>) => void (board.value = { ...board.value, ...keys(change) }),
    filterAnalysis: (change: Partial<FilterCodes>) => void (analysis.value = { ...analysis.value, ...keys(change) }),
    clearBoard: () => void (board.value = noFilters),
    clearAnalysis: () => void (analysis.value = { ...noFilters }),
  }
})
