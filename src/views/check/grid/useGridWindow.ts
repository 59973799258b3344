import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, ref, watch } from 'vue'
import { inRange, parseA1, type CellRange } from '../../../model/sheet/cell'
import type { SheetOutline } from '../../../worker/look/sheetAsk'
import { columnStarts, columnWidths, lettersHeight, mergesIn, numbersWidth, rowHeight, textRun } from './gridSize'
import type { GridCell, SheetRowsRoom } from './useSheetRows'

/** A cell in sight, and where it is drawn. */
interface DrawnCell {
  readonly key: string
  readonly column: number
  readonly cell: GridCell | null
  readonly style: Readonly<Record<string, string>>
  readonly spans: boolean
}

interface DrawnLine {
  readonly row: number
  readonly cells: readonly DrawnCell[]
}

/** What of a sheet is in sight of a frame: its rows and columns, and the cells that are drawn for them. */
export function useGridWindow(props: {
  readonly outline: SheetOutline
  readonly rows: SheetRowsRoom
  readonly numbered: ReadonlyMap<string, number>
}) {
  const frame = ref<HTMLElement | null>(null)
  const marked = computed(() => new Set([...props.numbered.keys()].flatMap((cell) => parseA1(cell)?.column ?? [])))
  const widths = computed(() => columnWidths(props.outline, marked.value))
  const starts = computed(() => columnStarts(widths.value))
  const rowCount = computed(() => Math.max(props.outline.rowCount, 1))
  const columnCount = computed(() => Math.max(props.outline.columnCount, 1))
  const hiddenRows = computed(() => new Set(props.outline.hiddenRows))
  const hiddenColumns = computed(() => new Set(props.outline.hiddenColumns))

  const lines = useVirtualizer(
    computed(() => ({
      count: rowCount.value,
      getScrollElement: () => frame.value,
      estimateSize: () => rowHeight,
      paddingStart: lettersHeight,
      scrollPaddingStart: lettersHeight,
      overscan: 8,
    })),
  )
  const columns = useVirtualizer(
    computed(() => ({
      horizontal: true,
      count: columnCount.value,
      getScrollElement: () => frame.value,
      estimateSize: (k: number) => widths.value[k] ?? 80,
      paddingStart: numbersWidth,
      scrollPaddingStart: numbersWidth,
      overscan: 3,
    })),
  )
  watch(widths, () => columns.value.measure())

  const seenRows = computed<readonly [number, number]>(() => {
    const items = lines.value.getVirtualItems()
    return [items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0]
  })
  const seenColumns = computed<readonly [number, number]>(() => {
    const items = columns.value.getVirtualItems()
    return [items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0]
  })
  watch(seenRows, ([from, to]) => props.rows.need(from, to + 1), { immediate: true })

  const merges = computed(() => mergesIn(props.outline.merges, seenRows.value, seenColumns.value))

  /** Lines as they were drawn last: what stays in sight stays the same object, and isn't drawn again. */
  let made: {
    readonly version: number
    readonly outline: SheetOutline | null
    readonly left: number
    readonly right: number
    readonly lines: ReadonlyMap<number, DrawnLine>
  } = { version: -1, outline: null, left: 0, right: 0, lines: new Map() }

  /** Rows in sight with their cells, and rows above where only a merged cell that reaches in begins. */
  const drawn = computed(() => {
    const [top, bottom] = seenRows.value
    const [left, right] = seenColumns.value
    const heads = merges.value.filter((merge) => merge.top < top).map((merge) => merge.top)
    const indexes = [...new Set([...heads, ...Array.from({ length: bottom - top + 1 }, (_, k) => top + k)])]
    const { version } = props.rows
    const stays = made.version === version.value && made.outline === props.outline && made.left === left && made.right === right
    const before = stays ? made.lines : new Map<number, DrawnLine>()
    const now = indexes.map((row) =>
      row < top ? { row, cells: cornersOf(row) } : (before.get(row) ?? { row, cells: cellsOf(row, left, right) }),
    )
    const whole = now.filter(({ row }) => row >= top)
    made = { version: version.value, outline: props.outline, left, right, lines: new Map(whole.map((line) => [line.row, line])) }
    return now
  })

  function cornersOf(row: number): DrawnCell[] {
    return merges.value.filter((merge) => merge.top === row).map((merge) => drawnCell(row, merge.left, merge))
  }

  function cellsOf(row: number, left: number, right: number): DrawnCell[] {
    const cells: DrawnCell[] = []
    const across = merges.value.filter((merge) => merge.top === row && merge.left < left)
    for (const merge of across) cells.push(drawnCell(row, merge.left, merge))
    for (let column = left; column <= right; column++) {
      const merge = merges.value.find((range) => inRange(range, row, column))
      if (merge && (merge.top !== row || merge.left !== column)) continue
      cells.push(drawnCell(row, column, merge))
    }
    return cells
  }

  function drawnCell(row: number, column: number, merge: CellRange | undefined): DrawnCell {
    const cell = props.rows.cellAt(row, column)
    const from = starts.value[column] ?? 0
    let width = widths.value[column] ?? 80
    if (merge) width = (starts.value[merge.right + 1] ?? from) - from
    else if (cell && !cell.number && cell.text !== '')
      width = textRun(
        cell.text,
        column,
        starts.value,
        (c) => props.rows.cellAt(row, c) === null && !merges.value.some((range) => inRange(range, row, c)),
      )
    const height = merge ? (merge.bottom - merge.top + 1) * rowHeight : rowHeight
    return {
      key: `${row}-${column}`,
      column,
      cell,
      spans: merge !== undefined,
      style: { left: `${from + numbersWidth}px`, width: `${width}px`, height: `${height}px` },
    }
  }

  /** Where a cell stands in the frame, in px from its corner; for what is shown beside it. */
  function boxOf(row: number, column: number): { left: number; top: number; right: number; bottom: number } {
    const merge = props.outline.merges.find((range) => inRange(range, row, column))
    const left = (starts.value[merge?.left ?? column] ?? 0) + numbersWidth - (frame.value?.scrollLeft ?? 0)
    const right = (starts.value[(merge?.right ?? column) + 1] ?? 0) + numbersWidth - (frame.value?.scrollLeft ?? 0)
    const top = (merge?.top ?? row) * rowHeight + lettersHeight - (frame.value?.scrollTop ?? 0)
    return { left, right, top, bottom: top + ((merge?.bottom ?? row) - (merge?.top ?? row) + 1) * rowHeight }
  }
  function reach(row: number, column: number): void {
    lines.value.scrollToIndex(row, { align: 'center' })
    columns.value.scrollToIndex(column, { align: 'auto' })
  }

  return { frame, lines, columns, rowCount, columnCount, hiddenRows, hiddenColumns, drawn, boxOf, reach }
}
