import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** A short line about what was just done; gone after six seconds. */
export interface Message {
  readonly id: number
  readonly tone: 'done' | 'doubt' | 'failed'
  readonly text: string
  readonly detail: string
  /** What undoes it, if anything. */
  readonly undo: (() => void) | null
}

const shownMs = 6000

/** Lines at the lower edge that say what was done, with 撤销 where it can be undone. */
export const useMessageLines = defineStore('messages', () => {
  const lines = shallowRef<readonly Message[]>([])
  let nextId = 1

  function say(tone: Message['tone'], text: string, detail = '', undo: (() => void) | null = null): void {
    const id = nextId++
    // 撤销 takes back the last step: an older line's would take back another than it names.
    const before = lines.value.slice(-2).map((line) => (undo === null ? line : { ...line, undo: null }))
    lines.value = [...before, { id, tone, text, detail, undo }]
    setTimeout(() => dismiss(id), shownMs)
  }

  function dismiss(id: number): void {
    lines.value = lines.value.filter((line) => line.id !== id)
  }

  return { lines, say, dismiss }
})
