import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'

/** A page isn't made slow by a longer table; what is beyond is searched for. */
const shownMost = 200

/** What a column sorts by: a text, or a number. */
export type SortKey<Row> = (row: Row) => string | number

/** Rows of a table as a person looks through them: searched, sorted by a column, some of them picked. */
export interface PickTable<Row, Column extends string> {
  readonly search: ShallowRef<string>
  /** The column sorted by, null for the order the rows come in. */
  readonly sorted: ShallowRef<{ readonly column: Column; readonly down: boolean } | null>
  readonly shown: ComputedRef<readonly Row[]>
  /** How many were found beyond those shown. */
  readonly beyond: ComputedRef<number>
  readonly picked: ComputedRef<readonly Row[]>
  readonly isPicked: (row: Row) => boolean
  /** Up, down, and back to the order they come in. */
  sortBy: (column: Column) => void
  pick: (row: Row, to: boolean) => void
  /** All that were found, or none. */
  pickAll: (to: boolean) => void
}

/** Such a table of rows that may change. */
export function useTable<Row extends { readonly id: string; readonly name: string }, Column extends string>(
  rows: () => readonly Row[],
  sortKeys: Readonly<Record<Column, SortKey<Row>>>,
): PickTable<Row, Column> {
  const search = shallowRef('')
  const sorted = shallowRef<{ readonly column: Column; readonly down: boolean } | null>(null)
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  const found = computed(() => {
    const wanted = search.value.trim().toLowerCase()
    const hits = rows().filter((row) => row.name.toLowerCase().includes(wanted))
    const by = sorted.value
    if (by === null) return hits
    const key = sortKeys[by.column]
    return [...hits].sort((a, b) => compare(key(a), key(b)) * (by.down ? -1 : 1))
  })
  const picked = computed(() => rows().filter((row) => ids.value.has(row.id)))

  function sortBy(column: Column): void {
    const now = sorted.value
    sorted.value = now?.column !== column ? { column, down: false } : now.down ? null : { column, down: true }
  }

  function pick(row: Row, to: boolean): void {
    const others = [...ids.value].filter((id) => id !== row.id)
    ids.value = new Set(to ? [...others, row.id] : others)
  }

  return {
    search,
    sorted,
    shown: computed(() => found.value.slice(0, shownMost)),
    beyond: computed(() => Math.max(0, found.value.length - shownMost)),
    picked,
    isPicked: (row) => ids.value.has(row.id),
    sortBy,
    pick,
    pickAll: (to) => void (ids.value = new Set(to ? found.value.map((row) => row.id) : [])),
  }
}

const byText = new Intl.Collator('zh-Hans-CN', { numeric: true })

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText.compare(String(a), String(b))
}
