import { watch } from 'vue'
import { useSettings } from '../../store/settings'
import { useWorkspace } from '../../store/workspace'
import type { BoardInput } from './useBoardFigures'
import { useBoardInput } from './useBoardInput'

/** Up to so many figures in the data a board is made by the page, before anyone sees the page without it. */
export const atOnce = 5000

type Ask = Parameters<ReturnType<typeof useWorkspace>['board']>[0]

/** What the worker is asked for a board: plain, as a message must be. */
export function boardAsk({ settings, scope }: Pick<BoardInput, 'settings' | 'scope'>): Ask {
  return JSON.parse(JSON.stringify({ chosen: useSettings().chosen, settings, scope })) as Ask
}

/** Once everything is read, the board of much data is made while its reader still looks at what was read: it is there when it is opened. */
export function useBoardAhead(): void {
  const workspace = useWorkspace()
  const { input } = useBoardInput()
  watch(
    () => (workspace.busy ? null : input.value),
    (now) => {
      if (now && now.dataset.count > atOnce) workspace.board(boardAsk(now)).catch(() => undefined)
    },
    { immediate: true },
  )
}
