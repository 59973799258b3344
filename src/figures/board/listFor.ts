import { isMeanDimension } from '../../i18n/names/isTotalName'
import type { Figure } from '../figure'
import { measures } from '../../model/dataset/observation'
import { linesOf, type Line } from '../kinds/whole/listing'
import { isParticular, standsAlone, tilesOf } from '../kinds/whole/particulars'
import { distinct, memberKey } from '../members/members'
import { ownOffice } from '../members/own'
import { endOf } from '../../model/time/period'
import { periodAt } from '../periods/periodAt'
import { figureKinds, type FigureKind } from '../registry'
import type { Selection } from '../selection'

interface Chosen {
  readonly kind: FigureKind
  readonly selection: Selection
  readonly figure: Figure
}

/** More figures than this are a table to be asked for, not a figure of a board. */
const mostListed = 80
/** Figures of a board beside which a list that repeats them is too much. */
const fullBoard = 4
/** More rows than any list has. */
const allRows = 100_000

/**
 * The list that a board needs, where figures of the own office (without one, of the only office) stand on none of the chosen, on whatever
 * page: of everything, and beside a full board of what it leaves out. Null where nothing is left out.
 */
export function listFor(selection: Selection, chosen: readonly Chosen[]): Selection | null {
  const lines = linesOf(selection, mostListed)
  if (lines.length === 0) return null
  if (chosen.length === 0) return selection
  const { dataset } = selection
  const offices = new Set(lines.flatMap(({ sheet }) => sheet.map((i) => dataset.office[i])))
  if (lines.length > mostListed || (offices.size > 1 && ownOffice(selection) < 0)) return null
  const left = lines
    .filter(isLeft(selection, chosen))
    .filter((line) => !isMean(dataset, line))
    .filter(isOfNow(selection, lines))
  if (left.length === 0) return null
  return chosen.length < fullBoard ? selection : { ...selection, indicators: distinct(left.map(({ member }) => member.indicator)) }
}

/** So many single figures that no other figure shows are worth a card of tiles beside the list; of what no plain number says one is. */
const enoughLeft = 6

/**
 * What a board's figures leave out of the own office's single figures, as a selection of their indicators for tiles of their own; null where
 * that is little. Where a list has no place they have none either.
 */
export function particularsFor(selection: Selection, chosen: readonly Chosen[]): Selection | null {
  const { dataset } = selection
  const left = linesOf(selection).filter(standsAlone).filter(isLeft(selection, chosen))
  const tiles = tilesOf(dataset, left)
  if (tiles.length < enoughLeft && !tiles.some((tile) => isParticular(dataset, tile))) return null
  const asked = { ...selection, indicators: distinct(left.map(({ member }) => member.indicator)) }
  return figureKinds.particulars.unsuited(asked) === null ? asked : null
}

/** What was last given years before the rest is no news; all are where none has a time. */
function isOfNow({ dataset }: Selection, lines: readonly Line[]): (line: Line) => boolean {
  const endOfLine = ({ period }: Line) => (period < 0 ? null : endOf(periodAt(dataset, period)))
  const newest = Math.max(...lines.map((line) => endOfLine(line) ?? -Infinity))
  return (line) => newest - (endOfLine(line) ?? newest) <= stale
}
/** Days. */
const stale = 730

/** 月均 beside the months is worked out from them. */
function isMean(dataset: Selection['dataset'], { member }: Line): boolean {
  return (dataset.breakdowns[member.breakdown] ?? []).some(({ name }) => isMeanDimension(name))
}

/** Whether a line stands on no figure; a rate its sheet states stands where what was done is drawn against the goal. */
function isLeft({ dataset }: Selection, chosen: readonly Chosen[]): (line: Line) => boolean {
  const shown = new Set(chosen.flatMap((one) => shownBy(one)))
  const goals = chosen.filter(({ kind }) => kind === 'completion').flatMap((one) => shownBy(one))
  const aimed = new Set(goals.map((i) => `${dataset.indicator[i]}.${dataset.office[i]}`))
  const target = measures.indexOf('target')
  const held = new Set(
    [...shown].flatMap((i) => {
      const [indicator, office, breakdown] = [dataset.indicator[i], dataset.office[i], dataset.breakdown[i]] as [number, number, number]
      return dataset.measure[i] === target ? [memberKey({ indicator, office, breakdown })] : []
    }),
  )
  // What came in for a task (已到位) is an aside of what of it is done.
  return ({ sheet, member, measure }) =>
    !sheet.some((i) => shown.has(i)) &&
    !aimed.has(`${member.indicator}.${member.office}`) &&
    !(measure === 'completion' && held.has(memberKey(member)))
}

function shownBy({ kind, selection, figure }: Chosen): number[] {
  const { members, of, pages } = figure.shown
  const whole =
    pages > 1 && members < of
      ? figureKinds[kind].build({ ...selection, settings: { ...selection.settings, page: 1, top: allRows } })
      : figure
  return whole.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.flatMap((mark) => mark.observations)))
}
