import { piecesOf } from '../../analysis/rules'
import { lowestOf } from '../../figures/colour/colourRuleWords'
import type { ColourRule, RuleColour } from '../../figures/selection'

/** A colour rule laid along a line; places are shares of its length. */
export interface NumberLine {
  /** No colour is a gap, several an overlap. */
  readonly bands: readonly { readonly start: number; readonly width: number; readonly colours: readonly RuleColour[] }[]
  /** Single numbers that differ from both sides: exactly 10 is both yellow and red, or neither. */
  readonly points: readonly { readonly at: number; readonly colours: readonly RuleColour[] }[]
  readonly ticks: readonly { readonly at: number; readonly value: number }[]
}

/** Each band is wide enough to be seen and read, whatever its numbers. */
const leastShare = 0.16
/** What runs on without an end. */
const openShare = 0.2

/**
 * Lay a rule out: bands in proportion to their numbers as far as the narrow ones stay visible, open ends alike.
 *
 *     up to 0, 10 … 30, over 30      four bands, the second a gap; ticks at 0, 10 and 30
 */
export function numberLine(rule: ColourRule): NumberLine {
  const pieces = piecesOf(rule.ranges, lowestOf(rule.measure))
  const wide = pieces.filter((piece) => piece.from !== piece.to || piece.from === null)
  const spans = wide.map((piece) => (piece.from === null || piece.to === null ? null : piece.to - piece.from))
  const whole = spans.reduce<number>((sum, span) => sum + (span ?? 0), 0)
  const weights = spans.map((span) => (span === null ? openShare : Math.max(leastShare, span / whole)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const starts = weights.map((_, k) => weights.slice(0, k).reduce((sum, weight) => sum + weight, 0) / total)
  const colours = (names: readonly string[]) => names as readonly RuleColour[]
  const place = new Map<number, number>()
  wide.forEach((piece, k) => {
    if (piece.from !== null && Number.isFinite(piece.from)) place.set(piece.from, starts[k] as number)
    if (piece.to !== null) place.set(piece.to, (starts[k] as number) + (weights[k] as number) / total)
  })
  return {
    bands: wide.map((piece, k) => ({ start: starts[k] as number, width: (weights[k] as number) / total, colours: colours(piece.names) })),
    points: pieces
      .filter((piece) => piece.from !== null && piece.from === piece.to)
      .map((piece) => ({ at: place.get(piece.from as number) ?? 0, colours: colours(piece.names) })),
    ticks: [...place].map(([value, at]) => ({ value, at })),
  }
}
