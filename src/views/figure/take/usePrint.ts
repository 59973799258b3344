import { useEventListener } from '@vueuse/core'
import { onScopeDispose } from 'vue'
import type { Figure } from '../../../figures/figure'
import { useSettings } from '../../../store/settings'
import { clearPrint, layOutPrint } from './printFigures'

/** Printing, by our button or the browser's own command, prints what `now` gives: the board in its order, or the one figure in sight. */
export function usePrint(now: () => { readonly title: string; readonly figures: readonly Figure[] }): {
  print: (only?: readonly Figure[]) => void
} {
  const settings = useSettings()
  let chosen: readonly Figure[] | null = null

  useEventListener(window, 'beforeprint', () => {
    const { title, figures } = now()
    layOutPrint(chosen ?? figures, title, settings)
  })
  useEventListener(window, 'afterprint', () => {
    chosen = null
    clearPrint()
  })
  onScopeDispose(clearPrint)

  function print(only?: readonly Figure[]): void {
    chosen = only ?? null
    window.print()
  }

  return { print }
}
