import { drawFigure } from '../drawing/drawFigure'
import { foldFigure } from '../drawing/foldFigure'
import { themeOf } from '../drawing/theme/theme'
import type { Figure } from '../figures/figure'
import { wordsOf } from '../figures/tell/wordsOf'
import type { ExportRequest } from './request'

/**
 * Figures for paper and files of pictures, complete and in order: what a page of this size doesn't hold goes on on the next one, and the pages of a
 * figure are counted as they come out.
 *
 *     a table of 40 offices, two pages of 30 and 10, of which a page holds 15     three pages, 第1页，共3页 …
 */
export function wholeFigures(
  figures: readonly Figure[],
  { language, convention }: Pick<ExportRequest, 'language' | 'convention'>,
  size: { readonly width: number; readonly height: number; readonly unit: number },
): readonly Figure[] {
  const theme = themeOf('light', 'room')
  const left = (figure: Figure) => drawFigure(figure, theme, size, { frame: true, language, convention, unit: size.unit }).left
  return together(figures).flatMap((pages) => {
    const pieces = pages.flatMap((page) => foldFigure(page, left))
    return pieces.length === pages.length ? pieces : pieces.map((piece, k) => counted(piece, k + 1, pieces.length, language))
  })
}

/** The pages of each figure. */
function together(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const groups: Figure[][] = []
  for (const figure of figures) {
    const group = groups[groups.length - 1]
    const before = group?.[group.length - 1]
    const goesOn =
      before !== undefined &&
      before.kind === figure.kind &&
      before.headline.text === figure.headline.text &&
      before.shown.pages === figure.shown.pages &&
      before.shown.page + 1 === figure.shown.page
    if (group && goesOn) group.push(figure)
    else groups.push([figure])
  }
  return groups
}

function counted(figure: Figure, page: number, pages: number, language: ExportRequest['language']): Figure {
  const say = wordsOf(language).notes.page
  const before = say(String(figure.shown.page), String(figure.shown.pages))
  return { ...figure, notes: [...figure.notes.filter((note) => note !== before), say(String(page), String(pages))] }
}
