import { useEventListener } from '@vueuse/core'
import { actOfKey, actOfSwipe, type MeetingAct } from '../meetingKeys'

/** What keys, a clicker and fingers mean: acts, handed to `perform`. */
export function useMeetingInput(of: {
  perform: (act: MeetingAct) => void
  /** Whether the room is dark: then any letter brings the light back. */
  isBlack: () => boolean
  /** Esc within the bars goes back to the figure; true where it did. */
  leaveBars: () => boolean
}): {
  onKey: (event: KeyboardEvent) => void
  touched: (event: TouchEvent) => void
  lifted: (event: TouchEvent) => void
} {
  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isOwn(event.target, event.key)) return
    const act = actOfKey(event)
    if (act === null) {
      if (of.isBlack() && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) of.perform('back')
      return
    }
    event.preventDefault()
    event.stopPropagation()
    if (act !== 'back' || !of.leaveBars()) of.perform(act)
  }
  useEventListener(window, 'keydown', onKey)

  let finger: { readonly x: number; readonly y: number } | null = null
  function touched(event: TouchEvent): void {
    const [one] = event.changedTouches
    finger = event.touches.length === 1 && one ? { x: one.clientX, y: one.clientY } : null
  }
  function lifted(event: TouchEvent): void {
    const [one] = event.changedTouches
    if (!finger || !one) return
    const act = actOfSwipe(one.clientX - finger.x, one.clientY - finger.y)
    finger = null
    if (act !== null) of.perform(act)
  }
  return { onKey, touched, lifted }
}

/** Whether a key belongs to the field, the list or the button it was pressed in. */
function isOwn(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('input, select, textarea, [role="dialog"], [role="radiogroup"]'))
    return key !== 'Escape' || target.closest('[role="dialog"]') !== null
  return (key === 'Enter' || key === ' ') && target.closest('button, a') !== null
}
