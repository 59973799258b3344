import type { LineFacts } from '../../../sheet/facts'
import type { NumberAt } from '../goals/progressColumns'

/** Rows that must say whose a gap is, what share of them, and how far off the last printed place may be. */
const gapsAgree = { rows: 2, share: 0.8, within: 0.051 } as const

/**
 * 与标杆差距 behind columns of bodies is of the one that, less another of them, gives it (rule H7).
 *
 *     指标   甲市  乙市  丙市（标杆）  与标杆差距
 *     投资   120   340   400           -280      of 甲市
 */
export function withGaps(columns: readonly LineFacts[], bodyRows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  const bodies = columns.filter(({ office, measure }) => office !== null && measure === null)
  if (bodies.length < 2) return columns
  return columns.map((column) => {
    if (column.office !== null || column.name !== '' || column.measure?.against !== 'benchmark') return column
    const owners = new Set(
      bodies.flatMap((own) => (bodies.some((other) => other !== own && gives(own, other, column, bodyRows, numberAt)) ? [own.office] : [])),
    )
    const [owner] = owners
    return owner && owners.size === 1 ? { ...column, office: owner } : column
  })
}

function gives(own: LineFacts, other: LineFacts, gap: LineFacts, bodyRows: readonly number[], numberAt: NumberAt): boolean {
  let seen = 0
  let agree = 0
  for (const row of bodyRows) {
    const [a, b, c] = [numberAt(row, own.at), numberAt(row, other.at), numberAt(row, gap.at)]
    if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c)) continue
    seen++
    if (Math.abs(a - b - c) <= gapsAgree.within) agree++
  }
  return seen >= gapsAgree.rows && agree >= gapsAgree.share * seen
}
