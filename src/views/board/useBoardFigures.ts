import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { board, type BoardFigure, type BoardScope } from '../../figures/board'
import { boardAgain } from '../../figures/board/postedBoard'
import type { FigureSettings } from '../../figures/selection'
import type { Dataset } from '../../model/dataset/dataset'
import type { Relation } from '../../model/dataset/relation'
import { useWorkspace } from '../../store/workspace'
import { atOnce, boardAsk } from './boardAsk'

export interface BoardInput {
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  readonly settings: FigureSettings
  readonly scope: BoardScope
}

/** ms: the page, its strip and the word that it is being made are painted first. */
const afterPaint = 40

/**
 * The board for what is chosen. Of much data the worker makes it, the last one staying meanwhile: a filter or another basis holds the page up no
 * longer than drawing what changed. Where the worker hasn't just these figures at hand it is made here, after the page has been painted.
 */
export function useBoardFigures(input: Ref<BoardInput | null>): { made: ShallowRef<readonly BoardFigure[]>; making: Ref<boolean> } {
  const workspace = useWorkspace()
  const made = shallowRef<readonly BoardFigure[]>([])
  const making = ref(false)
  let turn = 0

  function show(figures: readonly BoardFigure[]): void {
    making.value = false
    made.value = figures
  }

  async function makeLater(now: BoardInput): Promise<void> {
    const mine = ++turn
    making.value = true
    const { dataset, relations, settings, scope } = now
    const posted = await workspace.board(boardAsk(now)).catch(() => null)
    if (mine !== turn) return
    if (posted !== null) return show(boardAgain(posted, dataset, relations, scope))
    await new Promise((resolve) => setTimeout(resolve, afterPaint))
    if (mine === turn) show(board(dataset, relations, settings, scope))
  }

  watch(
    input,
    (now) => {
      if (now && now.dataset.count > atOnce) return void makeLater(now)
      turn++
      show(now ? board(now.dataset, now.relations, now.settings, now.scope) : [])
    },
    { immediate: true },
  )
  onScopeDispose(() => void turn++)
  return { made, making }
}
