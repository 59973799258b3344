import type { Figure, Mark, MarkFlag } from '../figure'
import type { FactBook } from './factBook'

const accents: ReadonlySet<MarkFlag> = new Set<MarkFlag>(['named', 'named-bad'])

/**
 * A figure with its accent on whom the headline names and on nobody else: whoever was to be named may have found no room in the line, and
 * a coloured bar that no word speaks of asks why.
 */
export function accentSaid(figure: Figure, book: FactBook): Figure {
  const { text } = figure.headline
  const isSaid = ({ category }: Mark): boolean => [category, book.shorten(category)].some((name) => name !== '' && text.includes(name))
  const quiet = (mark: Mark): boolean => mark.flags.some((flag) => accents.has(flag)) && !isSaid(mark)
  const panels = figure.panels.map((panel) => ({
    ...panel,
    series: panel.series.map((series) => ({
      ...series,
      marks: series.marks.map((mark) => (quiet(mark) ? { ...mark, flags: mark.flags.filter((flag) => !accents.has(flag)) } : mark)),
    })),
  }))
  return { ...figure, panels }
}
