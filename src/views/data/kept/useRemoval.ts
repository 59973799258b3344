import { useDocument } from '../../../store/documentStore'
import type { FileEntry } from '../../../store/fileEntry'
import { useWorkspace } from '../../../store/workspace'
import { useMessages } from '../../shared/useMessages'
import { useUndo } from '../../shared/useUndo'

/** Take files out of the batch, with 撤销: the files themselves are still at hand, and so are the answers about them. */
export function useRemoval(): {
  remove: (entry: FileEntry) => void
  /** One file leaves because of another; `text` says which. */
  removeInFavour: (entry: FileEntry, text: string) => void
  removeAll: () => void
} {
  const workspace = useWorkspace()
  const current = useDocument()
  const messages = useMessages()
  const { offer } = useUndo()

  function removed(act: () => Promise<void>, text: string): void {
    const { files, answered } = current.document
    const before = current.history
    void act()
    const step = current.history === before ? null : (current.history.steps[current.history.at - 1]?.id ?? null)
    offer(text, step, () => void workspace.restore({ files, answered }))
  }

  return {
    remove: (entry) => removed(() => workspace.remove(entry.key), messages.value.screens.data.removed(entry.name)),
    removeInFavour: (entry, text) => removed(() => workspace.remove(entry.key), text),
    removeAll: () => removed(() => workspace.removeAll(), messages.value.screens.data.removedAll(workspace.files.length)),
  }
}
