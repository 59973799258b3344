import { containsPeriod, type Day, type Period } from '../../model/time/period'
import { unitsWithin, type Cadence } from '../compare/coverage'

/** How often something is to be done: so many times in each unit of time. */
export interface CadenceRule {
  readonly unit: Cadence
  readonly times: number
}

/** A piece of time with how often it was done in it; null where the sheet says nothing. */
export interface HeldPiece {
  readonly period: Period
  readonly held: number | null
}

/** One stretch of time in which it was due: which pieces lie in it, how often it was due and done, whether that was too seldom. */
export interface DueUnit {
  readonly period: Period
  /** Indexes of the pieces. */
  readonly pieces: readonly number[]
  readonly due: number
  readonly held: number
  readonly lacking: boolean
}

/**
 * The units that were due from the first to the last day, whole ones only: by the end of July two quarters of the year were. Where the
 * pieces are longer, each piece is due as often as there are units in it; null of weeks in months, which share their days.
 *
 *     月提醒, 每月1次, January to July without February     seven units, February lacking
 */
export function dueUnits(rule: CadenceRule, pieces: readonly HeldPiece[], first: Day, last: Day): readonly DueUnit[] | null {
  const units = unitsWithin(rule.unit, first, last)
  const inside = units.map((unit) => pieces.flatMap((piece, k) => (containsPeriod(unit, piece.period) ? [k] : [])))
  if (inside.some((list) => list.length === 0)) return rule.unit === 'week' ? null : byPiece(rule, pieces, units)
  return units.map((period, u) => {
    const held = (inside[u] as readonly number[]).reduce((sum, k) => sum + (pieces[k]?.held ?? 0), 0)
    return { period, pieces: inside[u] as readonly number[], due: rule.times, held, lacking: held < rule.times }
  })
}

function byPiece(rule: CadenceRule, pieces: readonly HeldPiece[], units: readonly Period[]): readonly DueUnit[] | null {
  const due = pieces.map(({ period }) => units.filter((unit) => containsPeriod(period, unit)).length * rule.times)
  if (due.some((times) => times === 0)) return null
  return pieces.map(({ period, held }, k) => {
    const times = due[k] as number
    return { period, pieces: [k], due: times, held: held ?? 0, lacking: (held ?? 0) < times }
  })
}
