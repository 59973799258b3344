import { onMounted, onScopeDispose } from 'vue'
import { useWorkspace } from '../../../store/workspace'

/** What was dropped and is kept: fetched when there is any, or while nothing is asked. */
export const sheetsHere = () => import('../SheetsHere.vue')

/** ms after the page stands: whoever drops files at once has the worker started by that. */
const after = 600

/**
 * Fetch and compile what the first files will need, while somebody still looks for them: the worker that reads, then the board. The page stands
 * and files can be dropped before any of it.
 */
export function useWarmUp(): void {
  const workspace = useWorkspace()
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false

  async function warm(): Promise<void> {
    await Promise.all([workspace.warm(), sheetsHere().catch(() => undefined)])
    // Where it can't be had now, it is asked for again when it is needed.
    if (!left) await import('../../board/BoardView.vue').catch(() => undefined)
  }

  onMounted(() => {
    timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void warm(), { timeout: 2000 })
      else void warm()
    }, after)
  })
  onScopeDispose(() => {
    left = true
    clearTimeout(timer)
  })
}
