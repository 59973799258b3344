import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useMessageLines } from '../../store/messages'
import { sampleCount, sampleFiles, templateFile } from '../samples'
import { saveFile } from '../saveFile'
import { useIntake } from './useIntake'
import { useMessages } from './useMessages'

interface FirstSteps {
  readonly sampleCount: number
  readonly opening: Ref<boolean>
  readonly hasSamples: ComputedRef<boolean>
  openSamples(): Promise<void>
  downloadTemplate(): Promise<void>
}

/** 「打开示例」 and 「下载填报模板」: what a first visit can do without a sheet at hand. */
export function useFirstSteps(): FirstSteps {
  const { take } = useIntake()
  const lines = useMessageLines()
  const messages = useMessages()
  const opening = ref(false)

  async function openSamples(): Promise<void> {
    if (opening.value) return
    opening.value = true
    try {
      const files = await sampleFiles()
      opening.value = false
      await take(files)
    } catch {
      lines.say('failed', messages.value.screens.app.failed, messages.value.screens.app.failedWhy)
    } finally {
      opening.value = false
    }
  }

  async function downloadTemplate(): Promise<void> {
    try {
      const file = await templateFile()
      saveFile(file.blob, file.name)
    } catch {
      lines.say('failed', messages.value.screens.app.failed, messages.value.screens.app.failedWhy)
    }
  }

  return { sampleCount, opening, hasSamples: computed(() => sampleCount > 0), openSamples, downloadTemplate }
}
