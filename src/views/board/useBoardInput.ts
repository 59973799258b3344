import { computed, type ComputedRef } from 'vue'
import { useBoards } from '../../store/boards'
import { useDocument } from '../../store/documentStore'
import { useWorkspace } from '../../store/workspace'
import { tooMany } from '../data/intake/tooMany'
import { useFigureSettings } from '../figure/useFigureSettings'
import { itemsWithin } from '../source/itemsWithin'
import type { BoardInput } from './useBoardFigures'

/** What the board is made from: the data with its filters and settings. None where it names more offices than a board can compare (`crowd`). */
export function useBoardInput(): { crowd: ComputedRef<number | null>; input: ComputedRef<BoardInput | null> } {
  const workspace = useWorkspace()
  const boards = useBoards()
  const current = useDocument()
  const settings = useFigureSettings()
  /** The same while anything else of the document changes: no board is made anew for it. */
  const edits = computed(() => current.document.board)
  const crowd = computed(() => (workspace.dataset ? tooMany(workspace.dataset, boards.boardCodes) : null))
  const input = computed<BoardInput | null>(() => {
    const { dataset } = workspace
    if (!dataset || crowd.value !== null) return null
    const codes = boards.boardCodes
    return {
      dataset,
      relations: workspace.merged?.relations ?? [],
      settings: settings.value,
      scope: {
        ...codes,
        items: itemsWithin(workspace.items, dataset, codes),
        fileNames: workspace.fileNames,
        edits: edits.value,
      },
    }
  })
  return { crowd, input }
}
