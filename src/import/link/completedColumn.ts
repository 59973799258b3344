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
  targets: readonly number[] = columns.flatMap((column, j) => (column.measure?.measure === 'target' ? [j] : [])),
): number {
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

/**
 * What a nameless target is the target of, where one completion proves it: the column whose figures are that part of it, and not the nearest.
 * -1 where none does.
 *
 *     年度目标 | 签约额 | 到位资金 | 完成率     of 到位资金, where 到位资金 ÷ 年度目标 is 完成率
 */
export function aimedColumn(
  k: number,
  columns: readonly LineFacts[],
  plain: readonly number[],
  figures: Figures,
  rowCount: number,
): number {
  const completions = columns.flatMap(({ measure }, j) => (measure?.measure === 'completion' ? [j] : []))
  const proved = new Set(completions.map((j) => completedColumn(j, columns, plain, figures, rowCount, [k])).filter((done) => done >= 0))
  const [only] = proved
  return proved.size === 1 && only !== undefined ? only : -1
}
