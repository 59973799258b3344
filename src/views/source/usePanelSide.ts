import { nextTick, ref, watch, type Ref } from 'vue'
import type { Asked } from './useAskedMark'

/** Width of the panel that answers 哪来的数, px. */
const panelWidth = 344

/**
 * Which side of the window the answer lies over: the one away from the mark asked about, so that nothing has to move. It changes sides
 * only when the next mark would be under it. `top` is where the strip of filters ends, or `below` where there is none.
 */
export function usePanelSide(asked: Ref<Asked | null>, below = 102): { side: Ref<'left' | 'right'>; top: Ref<number> } {
  const side = ref<'left' | 'right'>('right')
  const top = ref(below)

  watch(asked, (now, before) => {
    if (!now) return
    const place = () => {
      top.value = Math.max(0, document.querySelector('.strip')?.getBoundingClientRect().bottom ?? top.value)
      const box = boxOf(now)
      if (box === null) return
      side.value = sideFor(box, window.innerWidth, before ? side.value : null)
    }
    place()
    void nextTick(place)
  })
  return { side, top }
}

/**
 * The side for a mark from `left` to `right` in a window: away from its middle; the side the panel has while the mark isn't under it there.
 *
 *     a mark at 1200 of 1366    left
 *     the next one at 900       left still
 */
export function sideFor(
  box: { readonly left: number; readonly right: number },
  width: number,
  now: 'left' | 'right' | null,
): 'left' | 'right' {
  const isUnder = (side: 'left' | 'right') => (side === 'left' ? box.left < panelWidth : box.right > width - panelWidth)
  if (now !== null && !isUnder(now)) return now
  return (box.left + box.right) / 2 > width / 2 ? 'left' : 'right'
}

/** Where a mark stands in the window; its figure where it has no place of its own, as a row of a table. */
function boxOf(asked: Asked): DOMRect | null {
  const card = [...document.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset['key'] === asked.key)
  const within = card ?? document.querySelector<HTMLElement>('[data-testid="figure"]')
  const mark = [...(within?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((element) => element.dataset['mark'] === asked.mark)
  return (mark ?? within)?.getBoundingClientRect() ?? null
}
