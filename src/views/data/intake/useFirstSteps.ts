import { ref, type Ref } from 'vue'
import { useKeeping } from '../../../store/saved/keeping'
import { useMessageLines } from '../../../store/messages'
import { saveFile } from '../../figure/take/saveFile'
import type { Incoming } from '../../../store/intake'
import { useIntake } from './useIntake'
import { useMessages } from '../../shared/useMessages'

interface FirstSteps {
  readonly opening: Ref<boolean>
  openSamples(): Promise<void>
  openOffice(name: string): Promise<void>
  downloadTemplate(): Promise<void>
}

/** 「打开示例」 and 「下载填报模板」: what a first visit can do without a sheet at hand. */
export function useFirstSteps(): FirstSteps {
  const { take } = useIntake()
  const lines = useMessageLines()
  const keeping = useKeeping()
  const messages = useMessages()
  const opening = ref(false)

  async function openSamples(): Promise<void> {
    await openKept('', ({ sampleFiles }) => sampleFiles())
  }

  async function openOffice(name: string): Promise<void> {
    await openKept(name, ({ officeFiles }) => officeFiles(name))
  }

  /** A workspace of samples: as it was left where it is kept, else with its sheets. */
  async function openKept(name: string, files: (samples: typeof import('./samples')) => Incoming[]): Promise<void> {
    if (opening.value) return
    opening.value = true
    try {
      const samples = await import('./samples')
      await keeping.start()
      const there = await keeping.openSamples(name)
      if (there === 'held') lines.say('doubt', messages.value.screens.kept.held[keeping.held ?? 'reading'])
      else if (there === 'empty') void take(files(samples), true)
    } catch {
      lines.say('failed', messages.value.screens.app.failed, messages.value.screens.app.failedWhy)
    } finally {
      opening.value = false
    }
  }

  async function downloadTemplate(): Promise<void> {
    try {
      const { templateFile } = await import('./samples')
      const file = templateFile()
      saveFile(file.blob, file.name)
    } catch {
      lines.say('failed', messages.value.screens.app.failed, messages.value.screens.app.failedWhy)
    }
  }

  return { opening, openSamples, openOffice, downloadTemplate }
}
