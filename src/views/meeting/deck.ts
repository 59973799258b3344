import type { Figure } from '../../figures/figure'
import type { Dataset } from '../../model/dataset/dataset'
import type { LedgerItem } from '../../model/ledger'

/** A figure as whoever opens a meeting hands it over. */
export interface DeckFigure {
  readonly key: string
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
  /** Its pages on a screen where a drawing leaves out so many members. */
  readonly pages: (left: (figure: Figure) => number) => readonly Figure[]
}

/** One page of a meeting. */
export interface DeckPage {
  readonly key: string
  readonly dataset: Dataset
  readonly items: readonly LedgerItem[]
  readonly figure: Figure
  /** From 1, of the figure's pages. */
  readonly part: number
  readonly parts: number
}

/** The pages of a meeting: the figures in their order, each on as many as it needs. */
export function deckOf(figures: readonly DeckFigure[], left: (figure: Figure) => number): readonly DeckPage[] {
  return figures.flatMap(({ key, dataset, items, pages }) => {
    const found = pages(left)
    return found.map((figure, k): DeckPage => ({ key, dataset, items, figure, part: k + 1, parts: found.length }))
  })
}

/** What a page is known by while the deck stands. */
export const keyOf = (page: DeckPage): string => `${page.key} ${page.part}`

/**
 * The other pages by how soon they may be turned to: the next, the one before, the one after the next.
 *
 *     nearestFirst([0, 1, 2, 4], 1)   [2, 0, 4]
 */
export function nearestFirst(taken: readonly number[], page: number): readonly number[] {
  const near = (other: number): number => Math.abs(other - page) * 2 - (other > page ? 1 : 0)
  return taken.filter((other) => other !== page).sort((a, b) => near(a) - near(b))
}

/** Pages that are shown, ascending, when the figures of `out` are left out. */
export function takenOf(pages: readonly DeckPage[], out: ReadonlySet<string>): readonly number[] {
  return pages.flatMap((page, k) => (out.has(page.key) ? [] : [k]))
}

/**
 * Where a deck that was made anew goes on: the same part of the same figure, else the figure's last part, else the nearest number.
 */
export function pageLike(pages: readonly DeckPage[], before: Pick<DeckPage, 'key' | 'part'> | undefined, at: number): number {
  const same = pages.filter((page) => page.key === before?.key)
  const found = same.find((page) => page.part === before?.part) ?? same[same.length - 1]
  return found ? pages.indexOf(found) : Math.max(0, Math.min(pages.length - 1, at))
}

/** The mark one asks about who hasn't picked any: the one the headline names, else our own, else the first. */
export function namedMark(figure: Figure): string | null {
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const flagged = (flag: 'named' | 'named-bad' | 'own') => marks.find((mark) => mark.flags.includes(flag))
  return (flagged('named-bad') ?? flagged('named') ?? flagged('own') ?? marks[0])?.id ?? null
}
