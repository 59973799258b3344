import { useEventListener } from '@vueuse/core'
import { onMounted, ref, type Ref } from 'vue'
import { askFullScreen, leaveFullScreen, takeAsked } from '../fullScreen'

/**
 * The full screen of a meeting: asked for by a key or a button, told where it was refused (`windowed`), and `left` where the browser's own Esc
 * ended it: that is the step back that was meant.
 */
export function useFullScreen(told: { readonly windowed: () => void; readonly left: () => void }): {
  readonly full: Ref<boolean>
  toggle: () => Promise<void>
  leave: () => void
} {
  const full = ref(document.fullscreenElement !== null)
  let ours = false

  async function toggle(): Promise<void> {
    ours = true
    if (full.value) await leaveFullScreen()
    else if (!(await askFullScreen())) told.windowed()
    takeAsked()
    ours = false
  }
  function leave(): void {
    ours = true
    void leaveFullScreen()
  }
  useEventListener(document, 'fullscreenchange', () => {
    const before = full.value
    full.value = document.fullscreenElement !== null
    if (before && !full.value && !ours) told.left()
  })
  onMounted(async () => {
    if ((await takeAsked()) === false) told.windowed()
  })
  return { full, toggle, leave }
}
