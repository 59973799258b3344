import { onKeyStroke } from '@vueuse/core'
import { shallowRef, type ShallowRef } from 'vue'
import type { Figure } from '../../figures/figure'
import type { BoardFigure } from '../../figures/board'
import { markSources, nextMark } from './markSources'

export interface Asked {
  readonly figure: Figure
  readonly key: string
  readonly mark: string
}

/** Which mark is asked 哪来的数: by a click or Enter; ↑ ↓ go on to the next while the answer is open. */
export function useAskedMark(): {
  asked: ShallowRef<Asked | null>
  ask: (key: string, figure: Figure, mark: string) => void
  close: () => void
  remade: (figures: readonly BoardFigure[]) => void
} {
  const asked = shallowRef<Asked | null>(null)
  let from: HTMLElement | null = null

  function ask(key: string, figure: Figure, mark: string): void {
    if (!asked.value) from = document.activeElement instanceof HTMLElement ? document.activeElement : null
    asked.value = { key, figure, mark }
  }

  /** The focus goes back to the figure the question was about. */
  function close(): void {
    asked.value = null
    if (from?.isConnected) from.focus({ preventScroll: true })
    from = null
  }

  /** The figures were made again: the question stands where its figure still has that mark, and is answered from the new one. */
  function remade(figures: readonly BoardFigure[]): void {
    const now = asked.value
    if (!now) return
    const figure = figures.find(({ key }) => key === now.key)?.figure
    asked.value = figure && markSources(figure, now.mark) ? { ...now, figure } : null
  }

  onKeyStroke(['ArrowUp', 'ArrowDown'], (event) => {
    const target = event.target
    // Only while the answer has the focus: elsewhere the keys belong to the figure, a list or the page.
    if (!asked.value || !(target instanceof HTMLElement) || !target.closest('[data-testid="source-panel"]')) return
    event.preventDefault()
    asked.value = { ...asked.value, mark: nextMark(asked.value.figure, asked.value.mark, event.key === 'ArrowDown' ? 1 : -1) }
  })

  return { asked, ask, close, remade }
}
