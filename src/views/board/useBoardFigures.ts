import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { board, type BoardFigure, type BoardScope } from '../../figures/board'
import type { FigureSettings } from '../../figures/selection'
import type { Dataset } from '../../model/dataset'
import type { Relation } from '../../model/relation'

export interface BoardInput {
  readonly dataset: Dataset
  readonly relations: readonly Relation[]
  readonly settings: FigureSettings
  readonly scope: BoardScope
}

/** Up to so many figures in the data a board is made before anyone sees the page without it. */
const atOnce = 5000
/** ms: the page, its strip and the word that it is being made are painted first. */
const afterPaint = 40

/** The board for what is chosen. Of much data it is made after the page has been painted, the last one staying meanwhile. */
export function useBoardFigures(input: Ref<BoardInput | null>): { made: ShallowRef<readonly BoardFigure[]>; making: Ref<boolean> } {
  const made = shallowRef<readonly BoardFigure[]>([])
  const making = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function make({ dataset, relations, settings, scope }: BoardInput): void {
    making.value = false
    made.value = board(dataset, relations, settings, scope)
  }

  watch(
    input,
    (now) => {
      clearTimeout(timer)
      making.value = false
      if (!now) made.value = []
      else if (now.dataset.count <= atOnce) make(now)
      else {
        making.value = true
        timer = setTimeout(() => make(now), afterPaint)
      }
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return { made, making }
}
