import { computed, type ComputedRef } from 'vue'
import type { FigureSettings } from '../../figures/selection'
import { useSettings } from '../../store/settings'

/** The clerk's choices as figures take them. */
export function useFigureSettings(): ComputedRef<FigureSettings> {
  const settings = useSettings()
  return computed(() => ({
    language: settings.language,
    basis: settings.basis,
    baseYear: settings.baseYear,
    own: settings.own,
    favours: settings.favours,
    convention: settings.convention,
    schedule: settings.schedule,
    colourRule: settings.colourRule,
    legend: settings.legend,
    page: 1,
  }))
}
