import { watch, type Ref } from 'vue'

/**
 * Have every option painted on an empty canvas: ECharts keeps the shapes of a mark that draws none in the new option (a dot
 * left out for want of room), and they would stand where the old drawing had them.
 */
export function useRepaint(chart: Readonly<Ref<{ clear(): void } | null>>, option: Ref<unknown>): void {
  watch(option, () => chart.value?.clear(), { flush: 'sync' })
}
