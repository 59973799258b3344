import type { FileEntry } from '../../store/fileEntry'
import { useMessageLines } from '../../store/messages'
import { useWorkspace } from '../../store/workspace'
import { useMessages } from '../shared/useMessages'

/** Take files out of the batch, with 撤销: the files themselves are still at hand, and so are the answers about them. */
export function useRemoval(): { remove: (entry: FileEntry) => void; removeAll: () => void } {
  const workspace = useWorkspace()
  const lines = useMessageLines()
  const messages = useMessages()

  function removed(act: () => Promise<void>, text: string): void {
    const { files, answered } = workspace
    void act()
    lines.say('done', text, '', () => void workspace.restore({ files, answered }))
  }

  return {
    remove: (entry) => removed(() => workspace.remove(entry.key), messages.value.screens.data.removed(entry.name)),
    removeAll: () => removed(() => workspace.removeAll(), messages.value.screens.data.removedAll(workspace.files.length)),
  }
}
