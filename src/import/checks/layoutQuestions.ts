import { a1 } from '../../model/sheet/cell'
import type { FileId } from '../../model/sheet/cell'
import type { Question } from '../../model/sheet/question'
import { closeMargin, type Contest } from '../find/compete'
import { headingPath } from '../corrections/template'
import type { Grid } from '../sheet/grid'

/** One question for each doubt about a column that two readings settle about as well, best first; none where a clerk has answered (rule K10).
 * The answer holds for the form. */
export function layoutQuestions(
  contests: readonly (Contest & { readonly grid: Grid })[],
  file: FileId,
  sheet: string,
  signature: string,
): Question[] {
  return contests.flatMap((contest) => {
    if (contest.told || contest.margin >= closeMargin) return []
    const cell = contest.grid.transposed ? a1(contest.column, contest.row) : a1(contest.row, contest.column)
    const heading = contest.grid.textAt(contest.row, contest.column)
    const ranked = [...contest.candidates].sort((a, b) => b.evidence.score - a.evidence.score).slice(0, 2)
    return [
      {
        id: `layout|${file}|${sheet}|${cell}`,
        kind: 'layout' as const,
        sheet,
        cells: [cell],
        facts: { heading },
        offered: ranked.map(({ name }) => ({
          text: name,
          correction: {
            ...(signature === ''
              ? { scope: 'here' as const, file, sheet, cell }
              : { scope: 'template' as const, signature, path: headingPath(heading, contest.column) }),
            kind: 'layout' as const,
            before: contest.chosen,
            after: name,
          },
        })),
      },
    ]
  })
}
