import type { Figure, Mark, MarkFlag, Words } from '../figure'
import { slotMark, type FactBook } from './factBook'

const accents: ReadonlySet<MarkFlag> = new Set<MarkFlag>(['named', 'named-bad'])

/**
 * A figure with its accent on whom the headline names and on nobody else: whoever was to be named may have found no room in the line, and
 * a coloured bar that no word speaks of asks why. Where rows are `counting`, a headline that names nobody speaks of those it counts.
 *
 *     示例市第28办结率61.0%，30家中最低      第28, and neither the first nor 第2
 *     10项中3项未达时序                      the three
 */
export function accentSaid(figure: Figure, book: FactBook, counting = false): Figure {
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const named = namesSaid(figure.headline, marks, book)
  const isSaid = ({ category }: Mark): boolean => named.has(category)
  const quiet = quieted(figure, (mark) => !isSaid(mark))
  return counting && !marks.some(isSaid) ? withCounted(quiet) : quiet
}

/** The drawn names that stand in a headline, the longest first: 第2 is no part of 第28, 受理 none of 受理办结率 where both are drawn. */
function namesSaid({ parts }: Words, marks: readonly Mark[], book: FactBook): ReadonlySet<string> {
  let text = parts.map((part) => (typeof part === 'string' ? part : slotMark)).join('')
  const spellings = [...new Set(marks.map((mark) => mark.category))]
    .flatMap((name) => [...new Set([name, book.shorten(name)])].map((spelling) => ({ name, spelling })))
    .filter(({ spelling }) => spelling !== '')
    .sort((a, b) => b.spelling.length - a.spelling.length)
  const said = new Set<string>()
  for (const { name, spelling } of spellings) {
    const without = withoutName(text, spelling)
    if (without === text) continue
    said.add(name)
    text = without
  }
  return said
}

/** A text with a blank of equal weight where a name stood; one that ends in a digit or a letter doesn't stand in a longer one. */
function withoutName(text: string, name: string): string {
  const runsOn = /[A-Za-z\d]$/.test(name)
  const [before = '', ...after] = text.split(name)
  return after.reduce((left, rest) => left + (runsOn && /^[A-Za-z\d]/.test(rest) ? name : slotMark) + rest, before)
}

function quieted(figure: Figure, quiet: (mark: Mark) => boolean): Figure {
  return withMarks(figure, (mark) =>
    mark.flags.some((flag) => accents.has(flag)) && quiet(mark)
      ? { ...mark, flags: mark.flags.filter((flag) => !accents.has(flag)) }
      : mark,
  )
}

/** The accent on the rows that a headline counts: on those it counts as lagging; else on the only ones it counts of all. */
function withCounted(figure: Figure): Figure {
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const counts = figure.headline.parts.flatMap((part) => {
    const fact = typeof part === 'string' ? undefined : figure.facts[part.fact]
    return fact?.derivation?.rule === 'count' ? [new Set(fact.observations)] : []
  })
  const some = counts
    .map((observations) => marks.filter((mark) => mark.observations.some((i) => observations.has(i))))
    .filter((list) => list.length > 0 && list.length < marks.length)
  const lagging = some.filter((list) => list.every((mark) => mark.gap?.merit === 'bad'))
  const meant = new Set((lagging.length > 0 ? lagging : some.length === 1 ? some : []).flat())
  return withMarks(figure, (mark) => (meant.has(mark) ? { ...mark, flags: [...mark.flags, 'named'] } : mark))
}

function withMarks(figure: Figure, change: (mark: Mark) => Mark): Figure {
  const panels = figure.panels.map((panel) => ({
    ...panel,
    series: panel.series.map((series) => ({ ...series, marks: series.marks.map(change) })),
  }))
  return { ...figure, panels }
}
