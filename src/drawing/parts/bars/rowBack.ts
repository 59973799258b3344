import type { Plot } from '../../plot'
import type { Box } from '../../text/textBox'

/** What lies behind a row: the wash of the chosen one, else a hairline above it up to `edge`, which the first row has none of. */
export function drawRowBack(plot: Plot, mark: string, row: Box, edge: number, first: boolean): void {
  const { pen, theme } = plot
  if (mark === plot.selected) pen.rect({ ...row, fill: theme.color.focusSoft }, 'wash')
  else if (!first)
    pen.line(
      [
        [row.x, row.y],
        [edge, row.y],
      ],
      { color: theme.color.hair, width: theme.line.hair },
      'grid',
    )
}
