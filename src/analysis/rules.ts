/** A rule of colours or grades: from one number to another, each end in or out, null for no end. */
export interface RangeRule {
  readonly name: string
  readonly from: number | null
  readonly fromIncluded: boolean
  readonly to: number | null
  readonly toIncluded: boolean
}

/** Which rule holds for a number. A gap or an overlap is the rule-maker's, shown and never settled here. */
export type RuleVerdict =
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly names: readonly string[] }

/**
 * Apply a set of rules.
 *
 *     green ≤ 0, yellow 0.10 … 0.30, red > 0.30 (points behind)   0.05 is a gap, 0.30 yellow
 */
export function applyRules(rules: readonly RangeRule[], value: number): RuleVerdict {
  return verdictOf(namesAt(rules, value))
}

function verdictOf(names: readonly string[]): RuleVerdict {
  const [name] = names
  if (name === undefined) return { kind: 'gap' }
  return names.length === 1 ? { kind: 'rule', name } : { kind: 'overlap', names }
}

/** A number that is only known to lie between two ends may fall under several rules, or under none: `gap` is among the possible. */
export type RangeVerdict = RuleVerdict | { readonly kind: 'open'; readonly names: readonly string[]; readonly gap: boolean }

/**
 * Apply a set of rules to a number that lies somewhere between two ends, both possible, infinite where open. Only where every
 * number between them has the same verdict is it theirs; else it is open which.
 *
 *     green ≤ 0, yellow 0.10 … 0.30, red > 0.30      at least 0.31 is red; at most 0.20 may be green, yellow or none
 */
export function applyRulesBetween(rules: readonly RangeRule[], low: number, high: number): RangeVerdict {
  if (low === high) return applyRules(rules, low)
  const pieces = piecesOf(rules, low, high)
  const [first] = pieces
  if (first !== undefined && pieces.length === 1) return verdictOf(first.names)
  return {
    kind: 'open',
    names: [...new Set(pieces.flatMap((piece) => piece.names))],
    gap: pieces.some((piece) => piece.names.length === 0),
  }
}

function holds(rule: RangeRule, value: number): boolean {
  const above = rule.from === null || value > rule.from || (rule.fromIncluded && value === rule.from)
  const below = rule.to === null || value < rule.to || (rule.toIncluded && value === rule.to)
  return above && below
}

/** A piece of the number line that no rule, or more than one, speaks of. */
export interface RulePiece {
  readonly from: number | null
  readonly fromIncluded: boolean
  readonly to: number | null
  readonly toIncluded: boolean
  readonly names: readonly string[]
}

/** Gaps (no names) and overlaps (several names) of a set of rules within limits, from low to high. */
export function flawsOf(rules: readonly RangeRule[], low = -Infinity, high = Infinity): RulePiece[] {
  return piecesOf(rules, low, high).filter((piece) => piece.names.length !== 1)
}

/** The number line within limits, cut wherever another rule begins to hold, from low to high. */
export function piecesOf(rules: readonly RangeRule[], low = -Infinity, high = Infinity): RulePiece[] {
  const ends = [
    ...new Set(rules.flatMap((rule) => [rule.from, rule.to]).filter((end): end is number => end !== null && end >= low && end <= high)),
  ]
  const marks = [...new Set([low, ...ends, high])].sort((a, b) => a - b)
  const pieces: RulePiece[] = []
  marks.forEach((mark, k) => {
    if (Number.isFinite(mark)) pieces.push({ from: mark, fromIncluded: true, to: mark, toIncluded: true, names: namesAt(rules, mark) })
    const next = marks[k + 1]
    if (next === undefined) return
    const open = (end: number) => (Number.isFinite(end) ? end : null)
    pieces.push({ from: open(mark), fromIncluded: false, to: open(next), toIncluded: false, names: namesAt(rules, middle(mark, next)) })
  })
  return joined(pieces)
}

function namesAt(rules: readonly RangeRule[], value: number): string[] {
  // Two ranges of one name that meet are no overlap: green up to 0 and green from 0.
  return [...new Set(rules.filter((rule) => holds(rule, value)).map((rule) => rule.name))]
}

function middle(a: number, b: number): number {
  if (a === -Infinity) return b === Infinity ? 0 : b - 1
  return b === Infinity ? a + 1 : (a + b) / 2
}

/** Neighbouring pieces under the same rules are one piece. */
function joined(pieces: readonly RulePiece[]): RulePiece[] {
  const list: RulePiece[] = []
  for (const piece of pieces) {
    const last = list[list.length - 1]
    if (last && last.names.join('\n') === piece.names.join('\n'))
      list[list.length - 1] = { ...last, to: piece.to, toIncluded: piece.toIncluded }
    else list.push(piece)
  }
  return list
}
