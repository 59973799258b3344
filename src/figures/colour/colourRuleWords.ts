import { flawsOf, type RulePiece } from '../../analysis/rules'
import { minusSign, shiftDecimal } from '../../i18n/numberFormat'
import type { ColourRule, FigureSettings, RuleColour } from '../selection'
import { wordsOf } from '../tell/wordsOf'

type Range = Pick<RulePiece, 'from' | 'fromIncluded' | 'to' | 'toIncluded'>
type Language = FigureSettings['language']
/** How much room there is: `brief` on a figure, where the unit is said once. */
type Style = 'full' | 'brief'

/**
 * One range of a colour rule in words.
 *
 *     10 to 30 behind, both in     落后10～30个百分点（含两端）
 *     over 30 behind               落后超过30个百分点
 *     up to 0, in                  不落后
 *     over 0, under 10             落后不足10个百分点
 *     5 ahead and more, in         超前5个百分点以上（含）
 *     60% and more, in             完成60%以上（含）
 *
 * `brief` leaves out units and （含）: 落后10～30, 落后超过30.
 */
export function rangeWords(range: Range, measure: ColourRule['measure'], language: Language, style: Style = 'full'): string {
  const w = wordsOf(language).colourRule
  if (range.from === null && range.to === null) return w.any
  if (measure === 'completion') return w.completed(quantityWords(range, measure, language, style))
  const { from, to } = range
  const quantity = (part: Range) => quantityWords(part, measure, language, style)
  const crossing = (from === null || from < 0) && (to === null || to > 0)
  if (!crossing) {
    const behind = from !== null && from >= 0
    if (from === 0 && to === 0) return w.level
    const side = behind ? range : mirrored(range)
    const said = behind ? w.behind : w.ahead
    if (side.from !== 0) return said(quantity(side))
    if (side.to === null) return side.fromIncluded ? (behind ? w.levelOrBehind : w.notBehind) : behind ? w.behindAny : w.aheadAny
    const upTo = quantity({ ...side, from: null })
    return !side.fromIncluded ? said(upTo) : behind ? w.levelOrBehindBy(upTo) : w.levelOrAheadBy(upTo)
  }
  const ahead = from === null ? null : quantity({ from: null, fromIncluded: false, to: -from, toIncluded: range.fromIncluded })
  const behind = to === null ? null : quantity({ ...range, from: null })
  if (ahead === null) return w.notBehindOrBy(behind ?? '')
  return behind === null ? w.behindOrAheadBy(ahead) : w.across(ahead, behind)
}

function mirrored({ from, fromIncluded, to, toIncluded }: Range): Range {
  return { from: to === null ? null : 0 - to, fromIncluded: toIncluded, to: from === null ? null : 0 - from, toIncluded: fromIncluded }
}

/** 10～30个百分点（含两端）, 60%以上（含）. */
function quantityWords(
  { from, fromIncluded, to, toIncluded }: Range,
  measure: ColourRule['measure'],
  language: Language,
  style: Style,
): string {
  const { exactly, [style]: w } = wordsOf(language).colourRule
  const full = (end: number) => endText(end, measure, language, style)
  if (from !== null && to !== null) {
    if (from === to) return exactly(full(from))
    // 60%～80%: a percent sign stands on both ends, 个百分点 once.
    return w.between(measure === 'completion' ? full(from) : numberText(from), full(to), fromIncluded, toIncluded)
  }
  return from !== null ? w.over(full(from), fromIncluded) : w.under(full(to ?? 0), toIncluded)
}

/** An end of a range with its unit: 10个百分点, 60%. */
export function endText(end: number, measure: ColourRule['measure'], language: Language, style: Style = 'full'): string {
  return measure === 'completion' ? `${numberText(end)}%` : wordsOf(language).colourRule[style].points(numberText(end))
}

/** In percent or points, as the clerk wrote it: 10, 12.5. */
function numberText(end: number): string {
  return String(shiftDecimal(end, 2)).replace('-', minusSign)
}

/** Gaps and overlaps of a rule over the numbers that its measure can have: a completion isn't below zero. */
export function ruleFlaws(rule: ColourRule): readonly RulePiece[] {
  return flawsOf(rule.ranges, lowestOf(rule.measure))
}

/** The least number a measure can have. */
export function lowestOf(measure: ColourRule['measure']): number {
  return measure === 'completion' ? 0 : -Infinity
}

/** 落后不足10个百分点的没有颜色; 正好落后10个百分点的同时属于黄和红. */
export function flawWords(piece: RulePiece, measure: ColourRule['measure'], language: Language, style: Style = 'full'): string {
  const w = wordsOf(language).colourRule
  const said = rangeWords(measure === 'completion' ? fromNothing(piece) : piece, measure, language, style)
  const [none, several] = style === 'full' ? [w.noColour, w.severalColours] : [w.noColourBrief, w.severalColoursBrief]
  return piece.names.length === 0 ? none(said) : several(said, w.and(piece.names.map((name) => w.names[name as RuleColour])))
}

/** From 0% in is no end worth saying: 不足60%, not 0%（含）至不足60%. */
function fromNothing(piece: RulePiece): RulePiece {
  return piece.from === 0 && piece.fromIncluded && piece.to !== 0 ? { ...piece, from: null, fromIncluded: false } : piece
}

/** The whole rule as it is printed on a figure: 四色（百分点）：绿 不落后，黄 落后10～30，红 落后超过30；落后不足10未定. */
export function ruleWords(rule: ColourRule, language: Language): string {
  const w = wordsOf(language).colourRule
  return w.rule(
    w.ruleUnit[rule.measure],
    rule.ranges.map((range) => w.range(w.names[range.name], rangeWords(range, rule.measure, language, 'brief'))),
    ruleFlaws(rule).map((piece) => flawWords(piece, rule.measure, language, 'brief')),
  )
}
