import { onClickOutside } from '@vueuse/core'
import { nextTick, ref, type Ref } from 'vue'

/** A menu under its button: ↑ ↓ Home End walk it, Esc closes it and gives the focus back, a click elsewhere closes it. */
export function useMenu(
  box: Ref<HTMLElement | null>,
  button: Ref<HTMLButtonElement | null>,
): { open: Ref<boolean>; toggle: () => void; choose: (act: () => void) => void; key: (event: KeyboardEvent) => void; first: () => void } {
  const open = ref(false)
  onClickOutside(box, () => void (open.value = false))

  function entries(): HTMLElement[] {
    return Array.from(box.value?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])
  }

  function first(): void {
    void nextTick(() => entries()[0]?.focus())
  }

  function toggle(): void {
    open.value = !open.value
    if (open.value) first()
  }

  function choose(act: () => void): void {
    open.value = false
    button.value?.focus({ preventScroll: true })
    act()
  }

  function key(event: KeyboardEvent): void {
    const all = entries()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: (at + 1) % all.length, ArrowUp: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      open.value = false
      if (event.key === 'Escape') button.value?.focus({ preventScroll: true })
      event.stopPropagation()
    } else if (next !== undefined) {
      event.preventDefault()
      all[next]?.focus()
    }
  }

  return { open, toggle, choose, key, first }
}
