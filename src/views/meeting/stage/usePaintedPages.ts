import { onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import type { Scene } from '../../../drawing/scene'
import type { Box } from '../../../drawing/text/textBox'
import type { Figure } from '../../../figures/figure'

/** A page's drawing at its place. */
export interface PagePlot {
  readonly key: string
  readonly figure: Figure
  readonly scene: Scene
  readonly box: Box
  readonly font: string
}

/** A page that may be turned to, drawn when it is asked for. */
export interface PageAhead {
  readonly key: string
  readonly plot: () => PagePlot
}

/** Bytes of pictures that are painted beside the page in sight: all of a usual board at 1080p, some twelve pages at 4K. */
const bytesMost = 320e6

const bytesOf = ({ box }: PagePlot): number => box.width * box.height * 4 * window.devicePixelRatio ** 2

/**
 * The pages that stand painted: the one in sight at once, the others while nothing else is to do, the nearest first, as far as there is room.
 * Turning to one of them then draws nothing.
 */
export function usePaintedPages(
  inSight: ComputedRef<PagePlot | null>,
  ahead: ComputedRef<readonly PageAhead[]>,
): ShallowRef<readonly PagePlot[]> {
  const painted = shallowRef<readonly PagePlot[]>([])
  let waiting: (() => void) | null = null

  /** In its place, so that no canvas moves. */
  function put(plot: PagePlot): void {
    const at = painted.value.findIndex((one) => one.key === plot.key)
    painted.value = at < 0 ? [...painted.value, plot] : painted.value.map((one, k) => (k === at ? plot : one))
  }

  function paintNext(): void {
    waiting = null
    const now = inSight.value
    if (now === null) return
    let left = bytesMost - bytesOf(now)
    const kept = new Set([now.key])
    for (const { key, plot } of ahead.value) {
      if (key === now.key) continue
      const wanted = plot()
      left -= bytesOf(wanted)
      if (left < 0) break
      kept.add(key)
      if (painted.value.some((one) => one.key === key && one.scene === wanted.scene)) continue
      put(wanted)
      return later()
    }
    if (painted.value.some((one) => !kept.has(one.key))) painted.value = painted.value.filter((one) => kept.has(one.key))
  }

  function later(): void {
    waiting?.()
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback(paintNext, { timeout: 2000 })
      waiting = () => cancelIdleCallback(id)
    } else {
      const id = setTimeout(paintNext, 60)
      waiting = () => clearTimeout(id)
    }
  }

  watch(
    inSight,
    (now) => {
      if (now) put(now)
      else painted.value = []
    },
    { immediate: true },
  )
  watch([inSight, ahead], later, { immediate: true })
  onScopeDispose(() => waiting?.())
  return painted
}
