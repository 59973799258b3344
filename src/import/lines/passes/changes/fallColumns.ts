import { fallHeading } from '../../../lexicon/measures/changes'
import type { Grid } from '../../../sheet/grid'
import type { LineFacts } from '../../../sheet/facts'

/** Plain numbers under 较上年下降 or 降幅 say how far it fell, where none of them bears a minus (rule A14). */
export function withFalls(lines: readonly LineFacts[], cellsOf: (line: LineFacts) => readonly number[], grid: Grid): readonly LineFacts[] {
  return lines.map((line) => {
    const { measure } = line
    if (measure?.measure !== 'change' || measure.against === 'target' || !fallHeading.test(measure.matched)) return line
    const signed = cellsOf(line).some((cell) => /^[-−－]/.test(grid.textOf(cell).trim()))
    return signed ? line : { ...line, measure: { ...measure, falls: true } }
  })
}
