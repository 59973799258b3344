import { shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { FileId } from '../../../model/sheet/cell'
import { reasons, roles, type Reason, type Role } from '../../../model/sheet/role'
import { useWorkspace } from '../../../store/workspace'
import type { SheetOutline, SheetRows } from '../../../worker/look/sheetAsk'

/** A cell of the sheet as it stands there, and what it was taken for. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly role: Role
  readonly reason: Reason
  readonly number: boolean
  /** As a colour of CSS, null for none. */
  readonly fill: string | null
}

export interface SheetRowsRoom {
  /** Null until it came, and where the sheet isn't held. */
  readonly outline: ShallowRef<SheetOutline | null>
  readonly state: Ref<'loading' | 'there' | 'gone'>
  /** Another number whenever a cell may have come or changed. */
  readonly version: Ref<number>
  /** Have these rows fetched. */
  need(from: number, to: number): void
  /** Null for an empty cell and for one that hasn't come yet. */
  cellAt(row: number, column: number): GridCell | null
}

/** Rows fetched at once. */
const block = 200
/** More columns than any sheet has. */
const wide = 20_000

/** The cells of one sheet, fetched from the worker piece by piece as they come into sight, and again when the reading changes. */
export function useSheetRows(file: Ref<FileId | null>, sheet: Ref<string | null>, reading: Ref<unknown>): SheetRowsRoom {
  const workspace = useWorkspace()
  const outline = shallowRef<SheetOutline | null>(null)
  const state = shallowRef<'loading' | 'there' | 'gone'>('loading')
  const version = shallowRef(0)
  let cells = new Map<number, GridCell>()
  let asked = new Set<number>()
  let turn = 0

  watch(
    [file, sheet, reading],
    async ([nowFile, nowSheet], before) => {
      const mine = ++turn
      const again = before?.[0] === nowFile && before?.[1] === nowSheet
      const blocks = [...asked]
      asked = new Set()
      if (!again) {
        cells = new Map()
        outline.value = null
        state.value = 'loading'
      }
      if (nowFile === null || nowSheet === null) return void (state.value = 'gone')
      const found = await workspace.look({ what: 'outline', file: nowFile, sheet: nowSheet }).catch(() => null)
      if (mine !== turn) return
      outline.value = found
      state.value = found === null ? 'gone' : 'there'
      // What was in sight is fetched anew; until it is there the old stays.
      if (again) await Promise.all(blocks.map((k) => fetchBlock(k)))
      version.value++
    },
    { immediate: true },
  )

  async function fetchBlock(k: number): Promise<void> {
    if (asked.has(k) || file.value === null || sheet.value === null) return
    asked.add(k)
    const mine = turn
    const rows = await workspace
      .look({ what: 'rows', file: file.value, sheet: sheet.value, from: k * block, to: (k + 1) * block })
      .catch(() => null)
    if (mine !== turn || rows === null) return
    take(rows)
    version.value++
  }

  function take(rows: SheetRows): void {
    for (let i = 0; i < rows.row.length; i++) {
      const row = rows.row[i] as number
      const column = rows.column[i] as number
      const fill = rows.fill[i] as number
      cells.set(row * wide + column, {
        row,
        column,
        text: rows.text[i] as string,
        role: roles[rows.role[i] as number] ?? 'outside',
        reason: reasons[rows.reason[i] as number] ?? 'outsideTables',
        number: rows.number[i] === 1,
        fill: fill < 0 || fill === 0xffffff ? null : `#${fill.toString(16).padStart(6, '0')}`,
      })
    }
  }

  return {
    outline,
    state,
    version,
    need(from, to) {
      for (let k = Math.floor(from / block); k <= Math.floor(Math.max(from, to - 1) / block); k++) void fetchBlock(k)
    },
    cellAt: (row, column) => cells.get(row * wide + column) ?? null,
  }
}
