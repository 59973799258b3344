import type { Figure, Mark } from '../../figures/figure'
import { figureKinds, type FigureKind } from '../../figures/registry'
import type { Selection } from '../../figures/selection'
import type { Dataset } from '../../model/dataset/dataset'
import { officeOfMark } from '../figure/markedFigure'

/** What one goes into: an office with all its indicators, or one indicator of it over its periods. Codes of the dataset; -1 is a sheet without offices. */
export interface DrillTarget {
  readonly office: number
  readonly indicator: number | null
}

/** One level down: the one gone into and its siblings, in the order the figure above lists them. */
export interface Drill {
  readonly targets: readonly DrillTarget[]
  readonly at: number
  /** The mark one came from. */
  readonly from: string
}

/** Kinds that state all indicators of one office, the most telling first. */
const ofOffice: readonly FigureKind[] = ['yearOverYear', 'completion', 'tiles', 'benchmarkGap']
/** Kinds that state one indicator of one office over its periods. */
const overPeriods: readonly FigureKind[] = ['trend']

/** The figure of what was gone into; null where no kind can state it. `whole` is the board's own selection, with its filters. */
export function drilledFigure(target: DrillTarget, whole: Selection): Figure | null {
  const offices = target.office < 0 ? [] : [target.office]
  const kinds = target.indicator === null ? ofOffice : overPeriods
  const indicators = target.indicator === null ? whole.indicators : [target.indicator]
  // An office's indicator is looked at over all its periods: narrowed to one there would be no line.
  const periods = target.indicator === null ? whole.periods : []
  for (const kind of kinds) {
    const selection: Selection = { ...whole, offices, indicators, periods }
    const definition = figureKinds[kind]
    if (definition.unsuited(selection) === null) return definition.build(selection)
  }
  return null
}

/**
 * Where D leads from a mark of a figure: from one of several offices to that office's indicators, from an indicator of one office to its periods.
 * Null where nothing lies deeper: a mark of several offices, or one that is a period already.
 *
 *     a ranking of ten counties, 惠民县     惠民县's indicators, the other nine beside it
 *     惠民县's indicators, 发文             发文 of 惠民县 by month, its other indicators beside it
 */
export function drillOf(figure: Figure, dataset: Dataset, id: string, whole: Selection): Drill | null {
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const mark = marks.find((one) => one.id === id)
  if (mark === undefined || mark.observations.length === 0) return null
  const offices = distinct(marks.map((one) => officeOfMark(dataset, one)))
  const office = officeOfMark(dataset, mark)
  if (offices.length > 1) {
    if (office === null) return null
    const named = offices.map((code): DrillTarget => ({ office: code, indicator: null }))
    if (drilledFigure({ office, indicator: null }, whole) !== null) return { targets: named, at: offices.indexOf(office), from: id }
    const indicator = indicatorOf(dataset, mark)
    if (indicator === null || drilledFigure({ office, indicator }, whole) === null) return null
    return { targets: offices.map((code) => ({ office: code, indicator })), at: offices.indexOf(office), from: id }
  }
  const indicators = distinct(marks.map((one) => indicatorOf(dataset, one)))
  const indicator = indicatorOf(dataset, mark)
  // One indicator already, or several in one mark.
  if (indicators.length < 2 || indicator === null) return null
  const target = { office: offices[0] ?? -1, indicator }
  if (drilledFigure(target, whole) === null) return null
  return { targets: indicators.map((code) => ({ ...target, indicator: code })), at: indicators.indexOf(indicator), from: id }
}

/** The one indicator whose figures are behind a mark. */
function indicatorOf(dataset: Dataset, mark: Mark): number | null {
  const [only, ...others] = distinct(mark.observations.map((i) => dataset.indicator[i] ?? null))
  return only === undefined || others.length > 0 ? null : only
}

function distinct(codes: readonly (number | null)[]): number[] {
  return [...new Set(codes.filter((code): code is number => code !== null))]
}
