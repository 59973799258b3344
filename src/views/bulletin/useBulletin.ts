import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { noEdits, type BulletinEdits } from '../../report/bulletin'

/** What a person made of the 通报 since the page was opened: it goes with the saved document, not with the workspace. */
export const useBulletinEdits = defineStore('bulletin', () => {
  const edits = shallowRef<BulletinEdits>(noEdits)

  function change(to: Partial<BulletinEdits>): void {
    edits.value = { ...edits.value, ...to }
  }

  function toggle(key: string): void {
    const { off } = edits.value
    change({ off: off.includes(key) ? off.filter((one) => one !== key) : [...off, key] })
  }

  /** Put a sentence one place before or after its neighbour; `all` are the keys as they stand now. */
  function move(all: readonly string[], key: string, by: -1 | 1): void {
    const at = all.indexOf(key)
    const to = at + by
    if (at < 0 || to < 0 || to >= all.length) return
    const order = [...all]
    order.splice(at, 1)
    order.splice(to, 0, key)
    change({ order })
  }

  /** A person's own words for a sentence; the program's own again where they are the same or empty. */
  function write(key: string, text: string, made: string, numbers: readonly string[]): void {
    const { [key]: _before, ...texts } = edits.value.texts
    const said = text.trim()
    change({ texts: said === '' || said === made ? texts : { ...texts, [key]: { text: said, numbers } } })
  }

  return { edits, change, toggle, move, write }
})
