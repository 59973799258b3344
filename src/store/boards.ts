import { defineStore } from 'pinia'
import { computed } from 'vue'
import { noFilters, type Filters } from './document'
import { useDocument } from './documentStore'
import { useWorkspace } from './workspace'

export { noFilters, type Filters }

/** The same as codes of the dataset at hand; keys it lacks are left out. */
export interface FilterCodes {
  readonly offices: readonly number[]
  readonly indicators: readonly number[]
  readonly periods: readonly number[]
}

/** Filters of 看板 and 分析, as codes of the dataset at hand. */
export const useBoards = defineStore('boards', () => {
  const workspace = useWorkspace()
  const current = useDocument()
  const board = computed(() => current.document.view.board)
  /** `noFilters` itself until somebody chose. */
  const analysis = computed(() => current.document.view.analysis ?? noFilters)
  const filter = (where: 'board' | 'analysis', filters: Partial<Filters>): void =>
    void current.run({ name: 'filter', args: { where, filters } })

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
    filterBoard: (change: Partial<FilterCodes>) => filter('board', keys(change)),
    filterAnalysis: (change: Partial<FilterCodes>) => filter('analysis', keys(change)),
    /** The filters an address says: no step of the clerk's. */
    showBoard: (filters: Filters) => void current.settle({ name: 'filter', args: { where: 'board', filters } }),
    clearBoard: () => filter('board', noFilters),
    clearAnalysis: () => filter('analysis', noFilters),
    /** Where 分析 begins when nobody has chosen: no step of the clerk's. */
    beginAnalysis: (change: Partial<FilterCodes>) =>
      void current.settle({ name: 'filter', args: { where: 'analysis', filters: keys(change) } }),
  }
})
