import { computed, watch, type ComputedRef } from 'vue'
import type { Basis } from '../../../figures/selection'
import { useSettings } from '../../../store/settings'
import { useWorkspace } from '../../../store/workspace'
import { yearsOf } from '../../figure/yearsOf'
import { basisDefault, possibleBases } from './possibleBases'

/**
 * The bases and base years the sheets allow; where the chosen one isn't among them the first that is takes its place. That is no step of
 * the clerk's, so nothing is undone by 撤销.
 */
export function useBases(): { possible: ComputedRef<readonly Basis[]>; years: ComputedRef<readonly number[]> } {
  const workspace = useWorkspace()
  const settings = useSettings()
  const possible = computed<readonly Basis[]>(() => (workspace.dataset ? possibleBases(workspace.dataset) : []))
  const years = computed(() => (workspace.dataset ? yearsOf(workspace.dataset) : []))
  watch(
    possible,
    (now) => {
      if (!now.includes(settings.basis) && workspace.dataset) settings.settle({ basis: basisDefault(now, workspace.dataset) })
    },
    { immediate: true },
  )
  watch(
    [() => settings.basis, years],
    () => {
      if (settings.basis === 'base' && (settings.baseYear === null || !years.value.includes(settings.baseYear)))
        settings.settle({ baseYear: years.value[0] ?? null })
    },
    { immediate: true },
  )
  return { possible, years }
}
