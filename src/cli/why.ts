import { a1 } from '../model/sheet/cell'
import { readWorkbook } from '../import/readers/readWorkbook'
import { readSheet } from '../import/readSheet'

/**
 * The readings that competed in a file, as text: each doubt with its candidates, best first, and what speaks for and against each.
 *
 *     Sheet1!D1 年份 (sideLabel): beside, by 9.4
 *       beside        score  0.00  clashes 0 %  left over 0 %  foreign 0 %
 *       text          score -9.40  clashes 80 % …
 */
export function whyText(bytes: Uint8Array, name: string): string {
  const result = readWorkbook(bytes, name)
  if (!result.ok) return `${name}: refused (${result.notice.code})\n`
  const lines = [name]
  for (const sheet of result.workbook.sheets) {
    for (const { about, grid, row, column, candidates, chosen, margin } of readSheet(sheet).contests) {
      const cell = grid.transposed ? a1(column, row) : a1(row, column)
      lines.push(`  ${sheet.name}!${cell} ${grid.textAt(row, column)} (${about}): ${chosen}, by ${margin.toFixed(2)}`)
      for (const { name: candidate, evidence } of [...candidates].sort((a, b) => b.evidence.score - a.evidence.score)) {
        const hints = evidence.hints.map(({ saw, weight }) => `${saw} +${weight}`).join(', ')
        lines.push(
          `    ${candidate.padEnd(12)} score ${evidence.score.toFixed(2).padStart(6)}  clashes ${percent(evidence.clashes)}  left over ${percent(evidence.leftOver)}  foreign ${percent(evidence.foreign)}${hints === '' ? '' : `  ${hints}`}`,
        )
      }
    }
  }
  if (lines.length === 1) lines.push('  no layout was in doubt')
  return `${lines.join('\n')}\n`
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
