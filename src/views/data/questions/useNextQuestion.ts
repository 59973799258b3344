import { onKeyStroke } from '@vueuse/core'
import type { Ref } from 'vue'
import { floats, isBareKey } from '../../shared/bareKey'

/** What waits for a person's word: a doubt, a sheet sent twice, numbers that disagree, names that look alike. */
const asks = '[data-asks]'
const answers = 'input, button:not(:disabled), select'

/**
 * Go to what is to be settled next, by N or by a click: the first answer of it has the focus. After the last comes the first again. In a field
 * N is a letter.
 */
export function useNextQuestion(rail: Ref<HTMLElement | null>): { next(): void } {
  function next(): void {
    const open = [...(rail.value?.querySelectorAll<HTMLElement>(asks) ?? [])].filter((one) => one.querySelector(answers) !== null)
    const here = open.findIndex((one) => one.contains(document.activeElement))
    const one = open[(here + 1) % open.length]
    one?.scrollIntoView({ block: 'center' })
    one?.querySelector<HTMLElement>(answers)?.focus({ preventScroll: true })
  }
  onKeyStroke(['n', 'N'], (event) => {
    if (!isBareKey(event, floats)) return
    event.preventDefault()
    next()
  })
  return { next }
}
