import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { FileId } from '../model/sheet/cell'
import type { CellSurroundings, ExcerptAsk } from '../worker/protocol'

/** Where 哪来的数 is answered from: the worker's sheets, or what a carried board brought along. */
export interface Sources {
  excerpt(ask: ExcerptAsk): Promise<CellSurroundings | null>
  fileNames(): Readonly<Record<FileId, string>>
  /** Whether only the rows around each cell were brought along, not the sheets. */
  readonly carries?: boolean
}

export const useSources = defineStore('sources', () => {
  const from = shallowRef<Sources>({ excerpt: async () => null, fileNames: () => ({}), carries: true })
  return {
    from,
    answerFrom: (sources: Sources) => void (from.value = sources),
  }
})
