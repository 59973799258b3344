import type { LineFacts } from '../sheet/facts'
import { saysPartDone, type Figures } from '../sheet/figures'

/** Share of the rows that must agree, and how many at least. */
const proof = { share: 0.9, least: 2 } as const

/**
 * What a nameless 完成率 is the completion of, proved by arithmetic: the column that, divided by a target of the table, gives it in nine rows of
 * ten. -1 where none does, or several do.
 *
 *     全年计划 | 已完成 | 其中：领导批示 | 进入决策 | 完成率   9 of 12 beside 75 %: of 已完成, not of 进入决策
 */
export function completedColumn(
  k: number,
  columns: readonly LineFacts[],
  plain: readonly number[],
  figures: Figures,
  rowCount: number,
): number {
  const targets = columns.flatMap((column, j) => (column.measure?.measure === 'target' ? [j] : []))
  const found = plain.filter((done) => targets.some((target) => gives(done, target)))
  return found.length === 1 ? (found[0] as number) : -1

  function gives(done: number, target: number): boolean {
    let tried = 0
    let agreeing = 0
    for (let r = 0; r < rowCount; r++) {
      const [a, b, said] = [figures(r, done), figures(r, target), figures(r, k)]
      if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(said) || b === 0) continue
      tried++
      if (saysPartDone(a, b, said)) agreeing++
    }
    return tried >= proof.least && agreeing >= proof.share * tried
  }
}
