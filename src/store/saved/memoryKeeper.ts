import type { FileId } from '../../model/sheet/cell'
import { filesOf, type History } from '../history'
import type { Keeper, KeptWorkspace } from './keeper'

/** Keeps workspaces for this visit only: where the browser has no storage, or it would be open to others on the machine. */
export function memoryKeeper(): Keeper {
  const workspaces = new Map<string, KeptWorkspace>()
  const histories = new Map<string, History>()
  const bytes = new Map<FileId, Blob>()

  function sweep(): void {
    const named = new Set([...histories.values()].flatMap((history) => [...filesOf(history)]))
    for (const file of bytes.keys()) if (!named.has(file)) bytes.delete(file)
  }

  return {
    lasting: false,
    list: async () => [...workspaces.values()],
    async open(id) {
      const [workspace, history] = [workspaces.get(id), histories.get(id)]
      if (!workspace || !history) return null
      return { workspace, history, bytes: [...bytes].filter(([file]) => filesOf(history).has(file)) }
    },
    async save(workspace, history, fresh) {
      const known = workspaces.get(workspace.id)
      if (!known && workspace.revision > 1) return 'gone'
      if ((known?.revision ?? 0) !== workspace.revision - 1) return 'newer'
      workspaces.set(workspace.id, workspace)
      histories.set(workspace.id, history)
      for (const [file, blob] of fresh) bytes.set(file, blob)
      return 'saved'
    },
    async note(id, change) {
      const known = workspaces.get(id)
      if (known) workspaces.set(id, { ...known, ...change })
    },
    recall: async () => new Map(),
    shelve: async () => false,
    async tidy(before) {
      for (const { id, removedAt } of workspaces.values()) {
        if (removedAt === null || removedAt >= before) continue
        workspaces.delete(id)
        histories.delete(id)
      }
      sweep()
    },
    async clear() {
      const cleared = {
        workspaces: workspaces.size,
        files: bytes.size,
        bytes: [...bytes.values()].reduce((sum, blob) => sum + blob.size, 0),
      }
      workspaces.clear()
      histories.clear()
      bytes.clear()
      return cleared
    },
    close: () => undefined,
  }
}
