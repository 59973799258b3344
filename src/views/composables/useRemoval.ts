import type { FileEntry } from '../../store/fileEntry'
import { useMessageLines } from '../../store/messages'
import { useWorkspace } from '../../store/workspace'
import { useMessages } from './useMessages'

/** Take files out of the batch, with 撤销: the files themselves are still at hand. */
export function useRemoval(): { remove: (entry: FileEntry) => void; removeAll: () => void } {
  const workspace = useWorkspace()
  const lines = useMessageLines()
  const messages = useMessages()

  function said(text: string, removed: readonly FileEntry[]): void {
    lines.say('done', text, '', () => void workspace.add(removed.map(({ name, blob }) => ({ name, blob }))))
  }

  return {
    remove: (entry) => {
      void workspace.remove(entry.key)
      said(messages.value.screens.data.removed(entry.name), [entry])
    },
    removeAll: () => {
      const all = workspace.files
      void workspace.removeAll()
      said(messages.value.screens.data.removedAll(all.length), all)
    },
  }
}
