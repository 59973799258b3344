import { useRouter } from 'vue-router'
import type { Incoming } from '../../store/intake'
import { useMessageLines } from '../../store/messages'
import { useWorkspace } from '../../store/workspace'
import { useMessages } from '../shared/useMessages'

/** Take files in from anywhere: show the 数据 page, read them, and say what was left out. */
export function useIntake(): { take: (files: readonly Incoming[]) => Promise<void> } {
  const workspace = useWorkspace()
  const lines = useMessageLines()
  const messages = useMessages()
  const router = useRouter()

  async function take(files: readonly Incoming[]): Promise<void> {
    const words = messages.value.screens
    if (files.length === 0) {
      lines.say('doubt', words.data.nothingThere)
      return
    }
    if (router.currentRoute.value.name !== 'data') void router.push({ name: 'data' })
    try {
      const reading = workspace.add(files)
      if (workspace.skipped.length > 0) lines.say('done', words.data.skipped(workspace.skipped.length))
      await reading
      if (workspace.repeated.length > 0) lines.say('done', words.data.repeated(workspace.repeated.length))
    } catch {
      lines.say('failed', words.app.failed, words.app.failedWhy)
    }
  }

  return { take }
}
