import { useRouter } from 'vue-router'
import { useDocument } from '../../../store/documentStore'
import { historyOf } from '../../../store/history'
import type { Incoming } from '../../../store/intake'
import { useKeeping } from '../../../store/saved/keeping'
import { useMessageLines } from '../../../store/messages'
import { useWorkspace } from '../../../store/workspace'
import type { FileId } from '../../../model/sheet/cell'
import { saveFile } from '../../figure/take/saveFile'
import { useMessages } from '../../shared/useMessages'
import { dayDigits } from './whenWords'
import { workspaceName } from './workspaceWords'

interface WorkspaceFiles {
  /** Save the workspace at hand as a `.duibiao`. */
  backUp(): Promise<void>
  /** Open a `.duibiao` beside the workspaces there are. */
  openBackup(file: Incoming): Promise<void>
  /** Those of the files that are workspaces, and the rest. */
  sorted(files: readonly Incoming[]): Promise<{ readonly workspaces: readonly Incoming[]; readonly sheets: readonly Incoming[] }>
}

/** Workspaces as files, out and in. What zips is loaded when it is asked for. */
export function useWorkspaceFiles(): WorkspaceFiles {
  const current = useDocument()
  const workspace = useWorkspace()
  const keeping = useKeeping()
  const lines = useMessageLines()
  const messages = useMessages()
  const router = useRouter()

  async function backUp(): Promise<void> {
    const words = messages.value.screens.kept
    try {
      const { writeWorkspaceFile } = await import('../../../store/saved/workspaceFile')
      const { document } = current
      const bytes = new Map<FileId, Uint8Array>()
      for (const { file } of document.carried ? [document.carried] : document.files) {
        const blob = workspace.bytes.get(file)
        if (blob) bytes.set(file, new Uint8Array(await blob.arrayBuffer()))
      }
      const name = workspaceName(keeping.here, messages.value)
      const packed = writeWorkspaceFile({ name, document, bytes })
      const fileName = words.backupName(name, dayDigits(new Date()))
      saveFile(new Blob([packed as BlobPart], { type: 'application/octet-stream' }), fileName)
      await keeping.backedUp()
      lines.say('done', words.backedUp(fileName))
    } catch {
      lines.say('failed', words.backupFailed, messages.value.screens.app.failedWhy)
    }
  }

  async function openBackup(file: Incoming): Promise<void> {
    const words = messages.value.screens.kept
    const { readWorkspaceFile, workspaceFileLimits } = await import('../../../store/saved/workspaceFile')
    // A film dropped by mistake isn't loaded to be refused.
    const read = file.blob.size > workspaceFileLimits.bytes ? 'tooLarge' : readWorkspaceFile(new Uint8Array(await file.blob.arrayBuffer()))
    if (typeof read === 'string') return lines.say('failed', words.refusedBackup(file.name), words.refusedBackupWhy[read])
    const { carried } = read.document
    if (carried && !(await isBoard(read.bytes.get(carried.file), carried.figures)))
      return lines.say('failed', words.refusedBackup(file.name), words.refusedBackupWhy.damaged)
    const bytes = [...read.bytes].map(([id, body]) => [id, new Blob([body as BlobPart])] as const)
    const opened = await keeping.openBeside(read.name, historyOf(read.document), bytes)
    if (!opened) return lines.say('doubt', words.held[keeping.held ?? 'reading'])
    lines.say('done', words.openedBackup(read.name))
    if (carried) await router.push({ name: 'board' })
  }

  /** 只含图表 is checked all through before it is anybody's workspace. */
  async function isBoard(body: Uint8Array | undefined, figures: number): Promise<boolean> {
    const { openedBoard } = await import('../../carried/openedBoard')
    return openedBoard(new TextDecoder().decode(body))?.figures.length === figures
  }

  async function sorted(files: readonly Incoming[]): ReturnType<WorkspaceFiles['sorted']> {
    const named = files.filter((file) => /\.duibiao$/i.test(file.name))
    return { workspaces: named, sheets: files.filter((file) => !named.includes(file)) }
  }

  return { backUp, openBackup, sorted }
}
