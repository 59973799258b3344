import type { Figure, Mark, Panel, Series } from '../../figures/figure'
import type { Dataset } from '../../model/dataset/dataset'

/** The one office whose figures are behind a mark, as a code; null when they are of none, or of several. */
export function officeOfMark(dataset: Dataset, mark: Mark): number | null {
  const offices = new Set(mark.observations.map((i) => dataset.office[i] ?? -1))
  const [only] = offices
  return offices.size === 1 && only !== undefined && only >= 0 ? only : null
}

/**
 * Whom a name of a figure names, as a code: the office of its mark, where the figure tells offices apart. In a figure of one office names are those
 * of its indicators, and null.
 */
export function officeNamed(figure: Figure, dataset: Dataset, id: string): number | null {
  const mark = markOf(figure, id)
  if (mark === null) return null
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const offices = new Set(marks.flatMap((one) => officeOfMark(dataset, one) ?? []))
  return offices.size < 2 ? null : officeOfMark(dataset, mark)
}

/** The mark of a figure with this id. */
function markOf(figure: Figure, id: string): Mark | null {
  for (const panel of figure.panels)
    for (const series of panel.series) {
      const found = series.marks.find((mark) => mark.id === id)
      if (found) return found
    }
  return null
}

/**
 * A figure with the accent passed to one office and nowhere else: the marks made of its figures are drawn as our own are, those that were
 * accented before are not. Headline, order and scales stay.
 */
export function markedFigure(figure: Figure, dataset: Dataset, office: number): Figure {
  const isTheirs = (mark: Mark) => mark.observations.length > 0 && officeOfMark(dataset, mark) === office
  return { ...figure, panels: figure.panels.map((panel) => markedPanel(panel, isTheirs)) }
}

function markedPanel(panel: Panel, isTheirs: (mark: Mark) => boolean): Panel {
  const theirs = (series: Series) => {
    const known = series.marks.filter((mark) => mark.observations.length > 0)
    return known.length > 0 && known.every(isTheirs)
  }
  const rowsAreSeries = panel.rows !== undefined && panel.rows.length === panel.series.length && panel.columns !== undefined
  const series = panel.series.map((one): Series => ({
    ...one,
    ...(one.role === 'own' || one.role === 'peer' ? { role: theirs(one) && panel.series.length > 1 ? 'own' : 'peer' } : {}),
    marks: one.marks.map((mark) => ({
      ...mark,
      flags: [...mark.flags.filter((flag) => flag !== 'own' && flag !== 'named'), ...(isTheirs(mark) ? (['own'] as const) : [])],
    })),
  }))
  const ownRow = (k: number) =>
    rowsAreSeries ? theirs(panel.series[k] as Series) : panel.series.some((one) => isTheirs(one.marks[k] ?? { ...nobody }))
  return {
    ...panel,
    own: panel.series.some((one) => one.role !== 'ghost' && theirs(one)),
    series,
    ...(panel.rows === undefined ? {} : { rows: panel.rows.map((row, k) => ({ ...row, own: ownRow(k) })) }),
  }
}

const nobody = { observations: [] } as unknown as Mark
