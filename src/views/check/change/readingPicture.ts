import type { SheetReads } from '../../../worker/look/sheetAsk'

/** A reading as the table it gives: what its rows and columns are, and the first of each. */
export interface ReadingPicture {
  readonly heads: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
  /** Figures of the whole sheet. */
  readonly count: number
}

const rowsShown = 3
const columnsShown = 3

/**
 * The table that a reading gives, as far as it fits a card: offices and parts down, indicators and times across.
 *
 *     甲县 报送信息 2024年 12, 甲县 报送信息 2023年 10   rows 甲县; heads 报送信息 2024年, 报送信息 2023年
 *
 * @param periodText how a period's code is written, '' for one that isn't known
 */
export function readingPicture({ count, first }: SheetReads, periodText: (code: string) => string): ReadingPicture {
  const rows = new Map<string, Map<string, string>>()
  const heads = new Set<string>()
  for (const { said } of first) {
    const row = joined(said.office, said.breakdown)
    const head = joined(said.indicator, periodText(said.period))
    heads.add(head)
    const cells = rows.get(row) ?? new Map<string, string>()
    if (!cells.has(head)) cells.set(head, said.amount)
    rows.set(row, cells)
  }
  const across = [...heads].slice(0, columnsShown)
  return {
    heads: across,
    rows: [...rows].slice(0, rowsShown).map(([name, cells]) => ({ name, cells: across.map((head) => cells.get(head) ?? '') })),
    count,
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
