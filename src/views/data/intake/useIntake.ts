import { useRouter } from 'vue-router'
import { useDocument } from '../../../store/documentStore'
import type { Incoming } from '../../../store/intake'
import { useKeeping } from '../../../store/saved/keeping'
import { useMessageLines } from '../../../store/messages'
import { useWorkspace } from '../../../store/workspace'
import { useMessages } from '../../shared/useMessages'
import { useUndo } from '../../shared/useUndo'
import { useWorkspaceFiles } from '../kept/useWorkspaceFiles'
import { workspaceName } from '../kept/workspaceWords'

/** Take files in from anywhere: show the 数据 page, read them, and say what was left out. A workspace file is opened beside. */
export function useIntake(): { take: (files: readonly Incoming[], samples?: boolean) => Promise<void> } {
  const workspace = useWorkspace()
  const current = useDocument()
  const keeping = useKeeping()
  const lines = useMessageLines()
  const messages = useMessages()
  const router = useRouter()
  const { offer } = useUndo()
  const { openBackup, sorted } = useWorkspaceFiles()

  async function take(files: readonly Incoming[], samples = false): Promise<void> {
    const words = messages.value.screens
    if (files.length === 0) {
      lines.say('doubt', words.data.nothingThere)
      return
    }
    if (router.currentRoute.value.name !== 'data') void router.push({ name: 'data' })
    try {
      await keeping.start()
      const { workspaces, sheets } = await sorted(files)
      for (const file of workspaces) await openBackup(file)
      if (sheets.length === 0) return
      const apart = (keeping.here.sample && !samples) || current.document.carried !== null
      if (apart && !(await ownOpened())) return
      await read(sheets)
    } catch {
      lines.say('failed', words.app.failed, words.app.failedWhy)
    }
  }

  async function read(sheets: readonly Incoming[]): Promise<void> {
    const words = messages.value.screens
    const before = current.document
    const reading = workspace.add(sheets)
    if (workspace.skipped.length > 0) lines.say('done', words.data.skipped(workspace.skipped.length))
    await reading
    if (workspace.repeated.length > 0) lines.say('done', words.data.repeated(workspace.repeated.length))
    const known = new Set(before.files.map((file) => file.file))
    const fresh = current.document.files.filter((file) => !known.has(file.file))
    const step = current.history.steps[current.history.at - 1]
    if (fresh.length > 0 && step?.name === 'add') offer(words.kept.steps.add(fresh.length, fresh[0]?.name ?? ''), step.id)
  }

  /** The clerk's own workspace takes the place of the samples. */
  async function ownOpened(): Promise<boolean> {
    const words = messages.value.screens.kept
    if (!(await keeping.openOwn())) {
      lines.say('doubt', words.held[keeping.held ?? 'reading'])
      return false
    }
    lines.say('done', words.ownOpened(workspaceName(keeping.here, messages.value)))
    return true
  }

  return { take }
}
