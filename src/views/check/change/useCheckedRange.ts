import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import type { CellRange, FileId } from '../../../model/sheet/cell'
import { useWorkspace } from '../../../store/workspace'
import { checkedColumn, type CheckedRange } from './rangeDrafts'
import type { SheetRowsRoom } from '../grid/useSheetRows'

/** More columns than this are no choice of a few. */
const columnsMost = 30
/** Rows looked through for headings. */
const headsMost = 9

/** The block a person chose, with what its sheet and columns are known by; null for a single cell. */
export function useCheckedRange(of: {
  readonly file: Ref<FileId | null>
  readonly sheet: Ref<string | null>
  readonly selected: ComputedRef<CellRange>
  readonly rows: SheetRowsRoom
  readonly signature: () => string
}): { readonly range: ComputedRef<CheckedRange | null>; readonly headsNow: ComputedRef<number> } {
  const workspace = useWorkspace()
  const { file, sheet, selected, rows, signature } = of
  const columns = shallowRef<CheckedRange['columns']>([])
  const isBlock = computed(() => selected.value.top < selected.value.bottom || selected.value.left < selected.value.right)

  watch(
    [selected, file, sheet, rows.version],
    async () => {
      columns.value = []
      const { left, right, bottom } = selected.value
      if (!isBlock.value || file.value === null || sheet.value === null || right - left >= columnsMost) return
      const asked = selected.value
      const at = { what: 'place', file: file.value, sheet: sheet.value, row: bottom } as const
      const found = await Promise.all(
        Array.from({ length: right - left + 1 }, async (_, k) => {
          const column = left + k
          const lines = await workspace.look({ ...at, column }).catch(() => null)
          const role = rows.cellAt(bottom, column)?.role
          // An empty cell at its foot is one of its column all the same.
          return checkedColumn(lines, role)
        }),
      )
      if (asked === selected.value) columns.value = found.flat()
    },
    { immediate: true },
  )

  const range = computed<CheckedRange | null>(() => {
    if (!isBlock.value || file.value === null || sheet.value === null) return null
    return {
      file: file.value,
      sheet: sheet.value,
      range: selected.value,
      rowCount: rows.outline.value?.rowCount ?? 0,
      signature: signature(),
      columns: columns.value,
    }
  })
  /** Lines of the block that were taken for headings, at least one. */
  const headsNow = computed(() => {
    void rows.version.value
    const { top, bottom, left, right } = selected.value
    let heads = 0
    while (heads < headsMost && top + heads < bottom) {
      const isHead = Array.from({ length: Math.min(right - left + 1, columnsMost) }, (_, k) => rows.cellAt(top + heads, left + k)?.role)
      if (!isHead.includes('header')) break
      heads++
    }
    return Math.max(1, heads)
  })
  return { range, headsNow }
}
