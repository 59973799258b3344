import { intervalOf } from '../../analysis/arithmetic/arithmetic'
import { applyRules, applyRulesBetween } from '../../analysis/rules'
import { roundText, shiftDecimal } from '../../i18n/numberFormat'
import type { ProgressRow } from './progressRows'
import type { ColourRule, RuleColour } from '../selection'

/**
 * What the clerk's rule says of a task.
 *
 * colour   one colour, whatever the task's bounds leave open
 * gap      no range of the rule holds it
 * overlap  several colours do
 * open     the figure is a floor, a ceiling or unsettled, and may fall under several of them, or under none (`gap`)
 * silent   the rule measures what the task hasn't: a schedule; or the task isn't one to complete (控制数, 区间, 比率)
 */
export type RowColour =
  | { readonly kind: 'colour'; readonly colour: RuleColour }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly colours: readonly RuleColour[] }
  | { readonly kind: 'open'; readonly colours: readonly RuleColour[]; readonly gap: boolean }
  | { readonly kind: 'silent'; readonly why: 'noSchedule' | 'ceiling' | 'range' | 'level' }

/** Where a task stands on the rule's measure, between two ends; or why it doesn't. */
type Standing = { readonly low: number; readonly high: number; readonly unsettled: boolean } | Extract<RowColour, { kind: 'silent' }>

/**
 * The colour of a task by the rule, never by a guess.
 *
 *     51.5% at a schedule of 58.1%   6.6 points behind; yellow from 10 to 30 leaves it in a gap
 *     ≥51.5%                         at most 6.6 points behind: green only where the rule has nothing else there
 *
 * Compared unrounded: 10.04 points behind print as 10.0 and are more than 10. See `roundsAcross`.
 */
export function colourOfRow(rule: ColourRule, row: ProgressRow): RowColour {
  const standing = standingOf(rule, row)
  if ('kind' in standing) return standing
  const { low, high, unsettled } = standing
  const verdict = applyRulesBetween(rule.ranges, low, high)
  const colours = (names: readonly string[]) =>
    rule.ranges.map((range) => range.name).filter((name, k, all) => names.includes(name) && all.indexOf(name) === k)
  // Sheets that disagree without saying both numbers leave every colour open.
  if (unsettled && low === high) return { kind: 'open', colours: colours(rule.ranges.map((range) => range.name)), gap: false }
  switch (verdict.kind) {
    case 'rule':
      return { kind: 'colour', colour: verdict.name as RuleColour }
    case 'gap':
      return { kind: 'gap' }
    case 'overlap':
      return { kind: 'overlap', colours: colours(verdict.names) }
    case 'open':
      return { kind: 'open', colours: colours(verdict.names), gap: verdict.gap }
  }
}

/** Whether the number as printed, with one decimal, would have another verdict than the number itself. */
export function roundsAcross(rule: ColourRule, row: ProgressRow): boolean {
  const standing = standingOf(rule, row)
  if ('kind' in standing || standing.low !== standing.high) return false
  const printed = Number(`${roundText(shiftDecimal(standing.low, 2), 1)}e-2`)
  const [exact, rounded] = [applyRules(rule.ranges, standing.low), applyRules(rule.ranges, printed)]
  return JSON.stringify(exact) !== JSON.stringify(rounded)
}

function standingOf(rule: ColourRule, row: ProgressRow): Standing {
  const sense = row.progress?.sense ?? 'floor'
  if (row.level !== null) return { kind: 'silent', why: 'level' }
  if (sense === 'range') return { kind: 'silent', why: 'range' }
  const { completion } = row
  const unsettled = [completion, row.done, row.target].some((amount) => amount.kind === 'number' && amount.conflict)
  if (rule.measure === 'completion') {
    if (sense === 'ceiling') return { kind: 'silent', why: 'ceiling' }
    if (completion.kind === 'none') return { kind: 'silent', why: 'noSchedule' }
    const { low, high } = intervalOf(completion)
    // Nothing is completed by less than nothing.
    return { low: Math.max(0, clean(low)), high: clean(high), unsettled }
  }
  const gap = row.progress?.gap
  if (gap?.kind !== 'number') return { kind: 'silent', why: 'noSchedule' }
  const { low, high } = intervalOf(gap)
  // A floor is behind by what it lacks, a ceiling by what it has used too early.
  const [from, to] = sense === 'ceiling' ? [low, high] : [-high, -low]
  return { low: clean(from), high: clean(to), unsettled }
}

/** Without what binary arithmetic added: 7/12 − 29/60 is 0.1. Also brings −0 to 0. */
function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : value
}
