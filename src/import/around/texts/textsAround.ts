import { overlapsBand, topOf, type TableShape } from '../../find/shapes/tableShape'
import type { BlockHeading } from './blockHeadings'
import type { Surrounding } from '../surroundings'

/** A block's own heading first among the texts around it; those of the other blocks end where the next begins. */
export function headed(around: readonly Surrounding[], heads: readonly (BlockHeading | undefined)[], k: number): readonly Surrounding[] {
  const own = heads[k]
  const others = new Set(heads.flatMap((head) => (head ? [head.at.cell] : [])))
  const rest = around.filter((text) => !others.has(text.cell))
  return own === undefined ? rest : [{ ...own.at, role: 'title', heads: own, period: own.period }, ...rest]
}

/**
 * Texts between a table and the one before it in its columns, or over its columns alone where tables stand side by side. Over the first
 * of several the nearest of two titles is its own, the other the sheet's.
 */
export function ownTexts(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const top = topOf(shape)
  const before = shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) < top)
  const beside = shapes.some((other) => !overlapsBand(other, shape))
  if (before.length === 0 && !beside) {
    const titles = surroundings.filter((text) => text.role === 'title' && text.row < top)
    return titles.length < 2 || shapes.length < 2 ? [] : titles.slice(-1)
  }
  const floor = Math.max(-1, ...before.map((other) => other.bodyRows[other.bodyRows.length - 1] ?? -1))
  return surroundings.filter(
    (text) => text.row > floor && text.row < top && text.column >= shape.band.left && text.column <= shape.band.right,
  )
}

/** Texts above a table back to the table before it, nearest first; then what stands at the sheet's top. */
export function aroundOf(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const top = topOf(shape)
  const before = shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) < top)
  const floor = Math.max(-1, ...before.map((other) => other.bodyRows[other.bodyRows.length - 1] ?? -1))
  const firstTop = Math.min(...shapes.map(topOf))
  const inBand = (text: Surrounding): boolean => text.column >= shape.band.left && text.column <= shape.band.right
  // Blocks of one roll touch; tables of their own are parted by a blank column.
  const beside = shapes.filter(
    (other) => !overlapsBand(other, shape) && other.band.left !== shape.band.right + 1 && other.band.right !== shape.band.left - 1,
  )
  const above = surroundings.filter((text) => text.row < top && text.row > floor)
  // A unit note or a title right above the table beside this one speaks of that one.
  const own = above.filter(
    (text) => inBand(text) || !beside.some((other) => text.column >= other.band.left && text.column <= other.band.right),
  )
  // With a title of either table between, it stands over both.
  const between = (note: Surrounding): boolean => above.some((text) => text.role === 'title' && text.row > note.row && inBand(text))
  const others = above.filter((text) => !own.includes(text) && (text.role !== 'unitNote' || between(text)))
  // A table under a title of its own that says when takes no other time from over the first table (rule E6).
  const dated = own.some((text) => text.role === 'title' && text.period?.period != null && text.period.period.kind !== 'partial')
  const sheetTop = surroundings
    .filter((text) => text.row < firstTop && !above.includes(text))
    .map((text) => (dated && text.period !== null && text.role === 'title' ? { ...text, period: null } : text))
  // A note dates the table it stands beneath, no other; where nothing above says when, those at the sheet's end date all. A sentence above
  // that begins with up to when it goes (截至8月底，…) dates what follows.
  const around = [...own, ...others, ...sheetTop].map((text) =>
    text.role === 'note' && text.period && text.reason !== 'proseAbove' ? { ...text, period: null } : text,
  )
  const dates = around.some((text) => text.period !== null)
    ? datesBeneath(shape, surroundings, shapes)
    : datesOf(shape, surroundings, shapes)
  return [...around, ...(around.some((text) => text.units) ? [] : unitsBeneath(shape, surroundings, shapes)), ...dates]
}

/** Notes beneath a table, as far as the next one in its columns, that say up to when its figures go (rule E11). */
function datesBeneath(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const bottom = shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)
  const next = Math.min(...shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) > bottom).map(topOf))
  return surroundings.filter((text) => text.role === 'note' && text.period !== null && text.row > bottom && text.row < next)
}

/** Notes of units beneath a table, as far as the next one in its columns: where none stands above they speak for it (rule E2). */
function unitsBeneath(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const bottom = shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)
  const next = Math.min(...shapes.filter((other) => other !== shape && overlapsBand(other, shape) && topOf(other) > bottom).map(topOf))
  const own = surroundings.filter(
    (text) => text.units !== null && text.row > bottom && text.row < next && (next === Infinity || text.row === bottom + 1),
  )
  return own.length > 0 ? own : footersOf(surroundings, shapes).filter((text) => text.units !== null)
}

/** Notes that say when where nothing above does: those beneath the table, else those beneath the last one, which speak for all. */
function datesOf(shape: TableShape, surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const own = datesBeneath(shape, surroundings, shapes)
  return own.length > 0 ? own : footersOf(surroundings, shapes).filter((text) => text.period !== null)
}

/** 注：… beneath all tables of a sheet. */
function footersOf(surroundings: readonly Surrounding[], shapes: readonly TableShape[]): Surrounding[] {
  const last = Math.max(...shapes.map((shape) => shape.bodyRows[shape.bodyRows.length - 1] ?? topOf(shape)))
  return surroundings.filter((text) => text.row > last && (text.reason === 'footer' || text.role === 'unitNote'))
}
