import { defineStore } from 'pinia'
import { computed, inject, shallowRef, type ComputedRef } from 'vue'
import { exportName } from '../../../export/fileName'
import { Stopped, type ExportGroup, type ExportRequest, type TakenFigure } from '../../../export/request'
import type { ExportName } from '../../../i18n/zh-CN/takeOut'
import { useMessageLines } from '../../../store/messages'
import { useSettings } from '../../../store/settings'
import { useMessages } from '../../shared/useMessages'
import { offeredExports } from './offeredExports'
import { saveFile } from './saveFile'

/** What is shorter says nothing while it lasts. */
const saidAfterMs = 700

/** The export that is being made, for the line that says how far it is and stops it. One at a time. */
export const useTaking = defineStore('taking', () => {
  const job = shallowRef<{ readonly name: string; readonly done: number; readonly of: number; readonly said: boolean } | null>(null)
  let control: AbortController | null = null

  async function run(name: string, work: (signal: AbortSignal, progress: ExportRequest['progress']) => Promise<void>): Promise<void> {
    stop()
    const mine = new AbortController()
    control = mine
    job.value = { name, done: 0, of: 0, said: false }
    const change = (to: Partial<NonNullable<typeof job.value>>) => {
      if (control === mine && job.value) job.value = { ...job.value, ...to }
    }
    const timer = setTimeout(() => change({ said: true }), saidAfterMs)
    try {
      await work(mine.signal, (done, of) => change({ done, of }))
    } finally {
      clearTimeout(timer)
      if (control === mine) {
        job.value = null
        control = null
      }
    }
  }

  function stop(): void {
    control?.abort()
  }

  return { job, run, stop }
})

export interface Offer {
  readonly name: ExportName
  readonly words: string
  readonly group: ExportGroup
}

/** The ways out for one figure or a board, and the act: make the file, say how far it is, save it under the headline and the date. */
export function useTakeOut(of: 'figure' | 'board'): {
  offers: ComputedRef<readonly Offer[]>
  take: (
    name: ExportName,
    title: string,
    figures: () => readonly TakenFigure[],
    more?: Pick<ExportRequest, 'bulletin' | 'appended'>,
  ) => Promise<void>
} {
  const offered = inject(offeredExports, {})
  const settings = useSettings()
  const lines = useMessageLines()
  const messages = useMessages()
  const taking = useTaking()

  const offers = computed(() =>
    (Object.keys(offered) as ExportName[]).flatMap((name): Offer[] => {
      const one = offered[name]
      return one?.of.includes(of) ? [{ name, words: messages.value.screens.takeOut.names[name], group: one.group }] : []
    }),
  )

  async function take(
    name: ExportName,
    title: string,
    figures: () => readonly TakenFigure[],
    more: Pick<ExportRequest, 'bulletin' | 'appended'> = {},
  ): Promise<void> {
    const definition = offered[name]
    if (!definition) return
    const words = messages.value.screens.takeOut
    try {
      await taking.run(words.names[name], async (signal, progress) => {
        const madeOn = new Date().toLocaleDateString('sv-SE')
        const { language, convention } = settings
        const blob = await definition.make({ figures: figures(), title, madeOn, language, convention, progress, signal, ...more })
        if (signal.aborted) throw new Stopped('stopped')
        const file = exportName(title, madeOn, definition.ending)
        saveFile(blob, file)
        lines.say('done', words.done(file))
      })
    } catch (error) {
      if (error instanceof Stopped) lines.say('doubt', words.stopped)
      else lines.say('failed', words.failed, words.failedWhy)
    }
  }

  return { offers, take }
}
