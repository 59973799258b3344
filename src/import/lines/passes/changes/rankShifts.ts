import { yearOf } from '../../../../model/time/period'
import { rankMove } from '../../../lexicon/measures/changes'
import { rankWords } from '../../../lexicon/types'
import { figuresOf } from '../../../sheet/figures'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { headWords } from '../heads/headWords'

/** Rows whose places must be told before a column behind them is of places. */
const enoughPlaces = 3
/** Rows looked at. */
const looked = 400

/**
 * A change that only says since when (较上月), right behind a place, is of the place where each place before it was another's (rule A12):
 * the places with their moves, or without them, are all different and none is under the first.
 *
 *     位次 | 较上月      位次 2 1 4 3, moves +1 0 -2 +1: they stood at 3 1 2 4
 *     位次 | 同比        never: a growth is of what is counted
 */
export function withRankShifts(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  return columns.map((column, k) => {
    const moved = movedPlace(columns, k)
    if (moved !== null) return moved
    const place = columns[k - 1]
    if (place?.measure?.measure !== 'rank' || column.measure?.measure !== 'change') return column
    if (column.unit !== null || column.name !== '' || column.measure.form !== null || !rankMove.test(headWords(column).replace(/\s+/g, '')))
      return column
    if (!stoodApart(grid, bodyRows, place.at, column.at)) return column
    const name = place.name !== '' && place.name !== place.measure.matched ? place.name + place.measure.matched : place.measure.matched
    // 全年位次 over 本月 and 较上月: a move is of the time of the place it leads to.
    const shared = column.periods.length > 0 && column.periods.every(({ text }) => place.labels.some((label) => label.text.includes(text)))
    return { ...column, name, periods: shared ? place.periods : column.periods, measure: { ...column.measure, form: 'difference' } }
  })
}

/** 位次变化 behind places of two years is of the later of them, of which year nothing else says. */
function movedPlace(columns: readonly LineFacts[], k: number): LineFacts | null {
  const column = columns[k] as LineFacts
  if (column.measure?.measure !== 'change' || column.periods.length > 0 || !rankWords.test(column.name)) return null
  const places = columns.slice(0, k).filter(({ measure, periods }) => measure?.measure === 'rank' && periods.length > 0)
  const years = places.map(({ periods: [fact] }) => (fact?.reading.period ? (yearOf(fact.reading.period) ?? NaN) : NaN))
  const later = places[years.indexOf(Math.max(...years))]
  return later === undefined || places.length < 2 || new Set(years).size < 2 ? null : { ...column, periods: later.periods }
}

function stoodApart(grid: Grid, bodyRows: readonly number[], place: number, move: number): boolean {
  const figures = figuresOf(grid, bodyRows.slice(0, looked), [place, move])
  const [up, down] = [new Set<number>(), new Set<number>()]
  let moved = 0
  let told = 0
  for (let r = 0; r < Math.min(looked, bodyRows.length); r++) {
    const own = figures(r, 0)
    if (Number.isNaN(own)) continue
    // 持平, — and a blank are no move.
    const by = Number.isNaN(figures(r, 1)) ? 0 : figures(r, 1)
    if (!Number.isInteger(by)) return false
    if (by !== 0) moved++
    told++
    up.add(own + by)
    down.add(own - by)
  }
  const apart = (before: ReadonlySet<number>): boolean => before.size === told && [...before].every((one) => one >= 1)
  return told >= enoughPlaces && moved > 0 && (apart(up) || apart(down))
}
